// swift-format-ignore-file
// Made by packaging/words of Lists/pt.txt.

extension Vocabulary {
    /// The words of the language `pt`.
    static var pt: Vocabulary {
        Vocabulary(
            text: ptText, starts: ptStarts,
            sets: ptSets, firsts: ptFirsts,
            senses: ptSenses,
            names: ptNames,
            joinsNumbers: false, hasDotOrdinals: false)
    }

    /// How the language `pt` says a day.
    static var ptDays: DayNames {
        DayNames(
            weekdays: ["seg", "ter", "qua", "qui", "sex", "sáb", "dom"],
            months: ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"],
            form: "W D M")
    }

    private static let ptText = """
        *decima
        *decimas
        *decimo
        *decimos
        *esima
        *esimas
        *esimo
        *esimos
        15
        1o
        2a feira
        3a feira
        4a feira
        5a feira
        6a feira
        8
        D M
        D M Y
        D de M
        D de M Y
        D de M de Y
        D deste mes
        D dia de M
        D do mes que vem
        D do proximo mes
        H e N
        H e meia
        H e quarto
        H e um quarto
        H em ponto
        H hora
        H horas
        H horas e N
        H horas e meia
        H menos N
        H menos um quarto
        K N
        L atras
        L depois
        L mais tarde
        M D
        M D Y
        M D de Y
        N U a partir de B
        N U atras
        N U depois
        N U depois de B
        N U mais tarde
        N depois das H
        N min depois das H
        N min para as H
        N mins depois das H
        N minutos depois das H
        N minutos para a H
        N minutos para as H
        N para a H
        N para as H
        O W de M
        O W deste mes
        O W do mes
        O W do mes que vem
        O W do proximo mes
        W
        W da proxima semana
        W da semana passada
        W da semana que vem
        W da semana seguinte
        W desta semana
        W passada
        W passado
        W proxima
        W proximo
        W que vem
        a
        a H
        a H e N
        a H e meia
        a H e um quarto
        a H em ponto
        a H horas
        a O W de M
        a O W deste mes
        a O W do mes
        a O W do mes que vem
        a O W do proximo mes
        a W
        a W da proxima semana
        a W da semana passada
        a W da semana que vem
        a W da semana seguinte
        a W desta semana
        a W passada
        a W passado
        a W proxima
        a W proximo
        a W que vem
        a gente se ve
        a menos
        a menos que
        a metade
        a nao ser
        a noite
        a opcao
        a parte
        a partir da
        a partir das
        a partir de
        a partir do
        a proxima W
        a proximo W
        a tarde
        a ultima W de M
        a ultimo W de M
        abaixo de
        abr
        abril
        absolutamente
        acaba
        acabo
        aceitamos
        aceite
        aceito
        acho que
        acho que nao
        acima de
        acordada
        acordado
        acrescente
        adeus
        adiar
        adicione
        adoraria
        adulta
        adulto
        afirmativo
        ago
        agora
        agora nao
        agosto
        ah
        aham
        ai
        ainda
        ainda nao
        alem de
        alterar
        am
        amanha
        amanha a manha
        amanha a noite
        amanha a tarde
        amanha de manha
        amanha de noite
        amanha de tarde
        amanhan
        amanhan a manha
        amanhan a noite
        amanhan a tarde
        amanhan de manha
        amanhan de noite
        amanhan de tarde
        ambas
        ambos
        amnha
        amnha a manha
        amnha a noite
        amnha a tarde
        amnha de manha
        amnha de noite
        amnha de tarde
        amou
        ano
        anos
        ante
        ante ontem
        anteontem
        antes
        antes da
        antes das
        antes de
        antes de ontem
        antes do
        antes do trabalho
        antigo
        ao
        ao menos
        aos
        apolice
        apos
        aprovado
        aprovo
        aproximadamente
        as
        as H
        as H e N
        as H e meia
        as H e um quarto
        as H em ponto
        as H horas
        as N min para as H
        as N minutos para as H
        as N para as H
        as duas
        assim
        assim como
        ate
        ate a
        ate amanha
        ate ao
        ate as
        ate breve
        ate ja
        ate la
        ate logo
        ate o
        atras
        ausente:
        avos
        bastante tarde
        beleza
        bem
        bilhao
        bilhete
        bilhoes
        biliao
        bilioes
        blz
        boa noite
        boa tarde
        boas
        bom
        bom dia
        bora
        brl
        buscar
        cada
        cama
        cancela
        cancelar
        cancelar inscricao
        cancele
        carnaval
        cartao
        casal
        catorze
        cem
        centavo
        centavos
        centena
        centenas
        centesima
        centesimo
        centimo
        centimos
        cento
        centos
        cerca de
        certamente
        certeza absoluta
        certissimo
        certo
        chega de mensagens
        cinco
        cinquenta
        cinquenta e cinco
        cinquenta e dois
        cinquenta e duas
        cinquenta e nove
        cinquenta e oito
        cinquenta e quatro
        cinquenta e seis
        cinquenta e sete
        cinquenta e tres
        cinquenta e um
        cinquenta e uma
        claro
        claro que nao
        claro que sim
        cliente
        cnpj
        com
        com certeza
        com certeza que nao
        com certeza que sim
        com gosto
        com prazer
        combinado
        comigo
        complicado
        concordo
        confirma
        confirmada
        confirmado
        confirmamos
        confirmar
        confirmo
        conta
        contribuinte
        correcto
        correto
        cpf
        creio que nao
        crianca
        crore
        curtiu
        d
        da
        da madrugada
        da manha
        da me N U
        da noite
        da tarde
        daqui L
        daqui a L
        daqui a N U
        daqui a aproximadamente L
        daqui a cerca de L
        daqui a umas L
        daqui a uns L
        de
        de acordo
        de cada
        de certeza
        de ferias
        de forma alguma
        de forma nenhuma
        de jeito nenhum
        de madrugada
        de maneira alguma
        de maneira nenhuma
        de manha
        de me
        de me N
        de modo algum
        de momento
        de momento nao
        de noite
        de tarde
        de todo
        de viagem
        decima
        decima nona
        decima oitava
        decima primeira
        decima quarta
        decima quinta
        decima segunda
        decima setima
        decima sexta
        decima terceira
        decimo
        decimo nona
        decimo nono
        decimo oitava
        decimo oitavo
        decimo primeira
        decimo primeiro
        decimo quarta
        decimo quarto
        decimo quinta
        decimo quinto
        decimo segunda
        decimo segundo
        decimo setima
        decimo setimo
        decimo sexta
        decimo sexto
        decimo terceira
        decimo terceiro
        definitivamente
        demais
        dentro
        dentro de L
        dentro de N U
        dentro de aproximadamente L
        dentro de cerca de L
        dentro de umas L
        dentro de uns L
        depois
        depois da
        depois das
        depois de
        depois de amanha
        depois de amanhan
        depois de amnha
        depois do
        depois do trabalho
        descadastrar
        desculpa
        desculpe
        desculpe nao
        desde
        desde as
        desmarcar
        dessa vez
        desta vez
        dez
        dezanove
        dezasseis
        dezassete
        dezembro
        dezena
        dezenas
        dezenove
        dezesseis
        dezessete
        dezoito
        dia
        dia D
        dia D de M
        dia D de M de Y
        dia D deste mes
        dia D do mes que vem
        dia D do proximo mes
        dia antes
        dia depois
        dia seguinte
        dias
        dificil
        discordo
        dobro
        dois
        dolar
        dolares
        dom
        domingo
        doze
        duas
        duas horas e meia
        duodecima
        duodecimo
        durante
        duzentas
        duzentos
        duzia
        duzia de
        duzias
        duzias de
        dz
        e
        e a primeira vez
        e antes
        e depois
        e eu
        e falso
        e isso
        e mais
        e meia
        e meio
        e mentira
        e tres quartos
        e um quarto
        e verdade
        em
        em D de M
        em D de M Y
        em D de M de Y
        em L
        em N U
        em aproximadamente L
        em cada
        em cerca de L
        em desacordo
        em diante
        em hipotese alguma
        em umas L
        em uns L
        em vez de
        em viagem
        encomenda
        enfatizou
        entao
        entre
        enviado de
        enviado do meu
        errado
        escolha
        escolho
        espera N U
        espere N U
        esta
        esta W
        esta bem
        esta bom
        esta certo
        esta correcto
        esta correto
        esta e uma mensagem automatica
        esta errado
        esta incorreto
        esta manha
        esta noite
        esta otimo
        esta tarde
        estamos
        estarei
        estarei ai
        estarei la
        estaremos
        estaremos ai
        estaremos la
        este W
        estou
        estou a conduzir com
        estou de acordo
        estou dirigindo com
        eu
        eu aceito
        eu acho que nao
        eu concordo
        eu confirmo
        eu diria
        eu discordo
        eu nao aceito
        eu nao concordo
        eu nao quero
        eu quero
        eu vou
        eur
        euro
        euros
        evidente
        evidentemente
        exactamente
        exacto
        exatamente
        exato
        excelente
        excepto
        exceto
        falso
        farei isso
        fatura
        fecha
        fechada
        fechado
        fecham
        fecho
        feira
        feriado
        fev
        fevereiro
        fico
        fico com
        fim
        fora
        fora do escritorio:
        gostaria
        gostava
        gostou de
        grupo de
        h
        ha
        ha L
        ha N U
        ha aproximadamente L
        ha cerca de L
        ha umas L
        ha uns L
        hoje
        hoje a manha
        hoje a noite
        hoje a tarde
        hoje de manha
        hoje de noite
        hoje de tarde
        hoje nao
        hoje nao posso
        hora
        hora e meia
        horas
        hrs
        hs
        iban
        igual ou maior que
        igual ou menor que
        impossivel
        incorrecto
        incorreto
        indubitavelmente
        infelizmente
        infelizmente nao
        inferior a
        inferiores a
        ingresso
        inicio
        instante
        interessada
        interessado
        ir
        isso
        isso ai
        isso mesmo
        isso mesmo sim
        isto
        ja
        ja nao
        ja tenho
        ja tenho um
        ja tenho uma
        jamais
        jan
        janeiro
        jul
        julho
        jun
        junho
        la
        la pelas
        lakh
        lamento
        letra
        logico
        lugar
        m
        mai
        maio
        maior de
        maior do que
        maior que
        maiores que
        mais
        mais cedo que
        mais de
        mais do que
        mais eu
        mais ou menos
        mais que
        mais tarde que
        mal
        manha
        mar
        marco
        mas obrigada
        mas obrigado
        max
        maximo
        me
        me da
        me da N
        meados
        meia
        meia duzia
        meia hora
        meia noite
        meia noite e meia
        meianoite
        meio
        meio dia
        meio dia e N
        meio dia e meia
        meiodia
        meiodia e N
        meiodia e meia
        meios
        melhor
        melhor nao
        menor de
        menor do que
        menor que
        menores que
        menos
        menos a
        menos de
        menos do que
        menos o
        menos que
        mensagem automatica:
        mes
        mesa
        mesa para
        meses
        mesmo
        metade
        meu
        meus
        mil
        mil milhoes
        milhao
        milhao de
        milhares
        milhoes
        milhoes de
        min
        minha
        minha resposta e
        minhas
        minimo
        minuto
        minutos
        momento
        muda
        mudar
        mude
        muitissimo obrigado
        muito
        muito cedo
        muito obrigada
        muito obrigado
        muito tarde
        n
        na
        na O W de M
        na O W deste mes
        na O W do mes
        na O W do mes que vem
        na O W do proximo mes
        na W
        na W da proxima semana
        na W da semana passada
        na W da semana que vem
        na W da semana seguinte
        na W desta semana
        na W passada
        na W passado
        na W proxima
        na W proximo
        na W que vem
        na proxima W
        na proxima semana W
        na proxima semana na W
        na proxima semana no W
        na proximo W
        na semana que vem W
        na semana que vem na W
        na semana que vem no W
        na ultima W de M
        na ultimo W de M
        nada
        nada disso
        nao
        nao aceito
        nao acho
        nao concordo
        nao consigo
        nao consigo comparecer
        nao consigo ir
        nao consigo poder comparecer
        nao consigo poder ir
        nao consigo poder vir
        nao consigo vir
        nao creio
        nao curtiu
        nao da
        nao desculpe
        nao e assim
        nao e correto
        nao e isso
        nao e necessario
        nao e possivel
        nao e preciso
        nao e verdade
        nao esta certo
        nao esta correto
        nao estarei
        nao estarei la
        nao estou
        nao estou de acordo
        nao estou interessada
        nao estou interessada acordo
        nao estou interessado
        nao estou interessado acordo
        nao faz mal
        nao gosto
        nao gostou de
        nao ha problema
        nao me convem
        nao me interessa
        nao me serve
        nao mesmo
        nao nos convem
        nao nos interessa
        nao nos serve
        nao nunca
        nao obrigada
        nao obrigado
        nao podemos
        nao poderei
        nao poderei ir
        nao por favor
        nao posso
        nao posso comparecer
        nao posso ir
        nao posso poder comparecer
        nao posso poder ir
        nao posso poder vir
        nao posso vir
        nao precisa
        nao preciso
        nao queremos
        nao quero
        nao quero mais mensagens
        nao se preocupe
        nao senhor
        nao senhora
        nao tem problema
        nao tenho
        nao tenho interesse
        nao vamos
        nao vamos comparecer
        nao vamos ir
        nao vamos poder comparecer
        nao vamos poder ir
        nao vamos poder vir
        nao vamos vir
        nao vou
        nao vou comparecer
        nao vou conseguir ir
        nao vou ir
        nao vou poder comparecer
        nao vou poder ir
        nao vou poder vir
        nao vou vir
        naturalmente
        negativo
        negativo nao
        nem
        nem morto
        nem pensar
        nem por isso
        nenhum
        nenhuma
        nesta
        nesta W
        neste
        neste W
        nif
        ninguem
        nn
        no
        no D M
        no D M Y
        no D de M
        no D de M Y
        no D de M de Y
        no D deste mes
        no D dia de M
        no D do mes que vem
        no D do proximo mes
        no O W de M
        no O W deste mes
        no O W do mes
        no O W do mes que vem
        no O W do proximo mes
        no W
        no W da proxima semana
        no W da semana passada
        no W da semana que vem
        no W da semana seguinte
        no W desta semana
        no W passada
        no W passado
        no W proxima
        no W proximo
        no W que vem
        no dia D
        no dia D de M
        no dia D de M de Y
        no dia D deste mes
        no dia D do mes que vem
        no dia D do proximo mes
        no mais tardar
        no maximo
        no maximo de
        no minimo
        no momento
        no proxima W
        no proximo W
        no ultima W de M
        no ultimo W de M
        noite
        noites
        nona
        nonagesima
        nonagesima nona
        nonagesima oitava
        nonagesima primeira
        nonagesima quarta
        nonagesima quinta
        nonagesima segunda
        nonagesima setima
        nonagesima sexta
        nonagesima terceira
        nonagesimo
        nonagesimo nona
        nonagesimo nono
        nonagesimo oitava
        nonagesimo oitavo
        nonagesimo primeira
        nonagesimo primeiro
        nonagesimo quarta
        nonagesimo quarto
        nonagesimo quinta
        nonagesimo quinto
        nonagesimo segunda
        nonagesimo segundo
        nonagesimo setima
        nonagesimo setimo
        nonagesimo sexta
        nonagesimo sexto
        nonagesimo terceira
        nonagesimo terceiro
        nonas
        nono
        nonos
        nope
        nos
        nos vamos
        nos vemos
        nos vemos la
        nossa
        nosso
        nov
        nove
        novecentas
        novecentos
        novembro
        noventa
        noventa e cinco
        noventa e dois
        noventa e duas
        noventa e nove
        noventa e oito
        noventa e quatro
        noventa e seis
        noventa e sete
        noventa e tres
        noventa e um
        noventa e uma
        num
        numero
        nunca
        nº
        o
        o D M
        o D M Y
        o D de M
        o D de M Y
        o D de M de Y
        o D deste mes
        o D dia de M
        o D do mes que vem
        o D do proximo mes
        o O W de M
        o O W deste mes
        o O W do mes
        o O W do mes que vem
        o O W do proximo mes
        o W
        o W da proxima semana
        o W da semana passada
        o W da semana que vem
        o W da semana seguinte
        o W desta semana
        o W passada
        o W passado
        o W proxima
        o W proximo
        o W que vem
        o dia D
        o dia D de M
        o dia D de M de Y
        o dia D deste mes
        o dia D do mes que vem
        o dia D do proximo mes
        o mais tardar
        o numero
        o proxima W
        o proximo W
        o ultima W de M
        o ultimo W de M
        obrigada
        obrigada nao
        obrigado
        obrigado nao
        obviamente
        obvio
        octagesima
        octagesima nona
        octagesima oitava
        octagesima primeira
        octagesima quarta
        octagesima quinta
        octagesima segunda
        octagesima setima
        octagesima sexta
        octagesima terceira
        octagesimo
        octagesimo nona
        octagesimo nono
        octagesimo oitava
        octagesimo oitavo
        octagesimo primeira
        octagesimo primeiro
        octagesimo quarta
        octagesimo quarto
        octagesimo quinta
        octagesimo quinto
        octagesimo segunda
        octagesimo segundo
        octagesimo setima
        octagesimo setimo
        octagesimo sexta
        octagesimo sexto
        octagesimo terceira
        octagesimo terceiro
        octogesima
        octogesima nona
        octogesima oitava
        octogesima primeira
        octogesima quarta
        octogesima quinta
        octogesima segunda
        octogesima setima
        octogesima sexta
        octogesima terceira
        octogesimo
        octogesimo nona
        octogesimo nono
        octogesimo oitava
        octogesimo oitavo
        octogesimo primeira
        octogesimo primeiro
        octogesimo quarta
        octogesimo quarto
        octogesimo quinta
        octogesimo quinto
        octogesimo segunda
        octogesimo segundo
        octogesimo setima
        octogesimo setimo
        octogesimo sexta
        octogesimo sexto
        octogesimo terceira
        octogesimo terceiro
        ocupada
        ocupado
        ocupados
        oh
        oi
        oitava
        oitavas
        oitavo
        oitavos
        oitenta
        oitenta e cinco
        oitenta e dois
        oitenta e duas
        oitenta e nove
        oitenta e oito
        oitenta e quatro
        oitenta e seis
        oitenta e sete
        oitenta e tres
        oitenta e um
        oitenta e uma
        oito
        oitocentas
        oitocentos
        ok
        okay
        okey
        oki
        ola
        ontem
        onze
        opcao
        optimo
        os
        os dois
        otimo
        ou
        ou antes
        ou depois
        ou iguais a
        ou igual a
        ou maior que
        ou mais
        ou menor que
        ou menos
        out
        outra
        outras
        outro
        outros
        outubro
        par
        para
        para mim
        para nos
        parar
        pare
        parece
        pares
        partir
        pascoa
        passada
        passadas
        passado
        passaporte
        pedido
        pela manha
        pela tarde
        pelas
        pelas H
        pelo menos
        penso que nao
        percentagem
        perfeitamente
        perfeito
        pessoa
        pessoas
        pf
        pm
        pode
        pode confirmar
        pode ser
        pode sim
        podemos
        podia
        pois claro
        pois sim
        ponte
        ponto
        por
        por agora
        por agora nao
        por cento
        por enquanto
        por enquanto nao
        por favor
        por favor nao
        por que nao
        por volta das
        por volta de
        porcentagem
        porcento
        porque nao
        positivo
        posso
        posso sim
        pra
        pra mim
        pra nos
        precisamente
        prefiro
        primeira
        primeira vez
        primeiro
        processo
        proxima
        proxima W
        proxima semana W
        proxima semana na W
        proxima semana no W
        proximo
        proximo W
        qua
        quadragesima
        quadragesima nona
        quadragesima oitava
        quadragesima primeira
        quadragesima quarta
        quadragesima quinta
        quadragesima segunda
        quadragesima setima
        quadragesima sexta
        quadragesima terceira
        quadragesimo
        quadragesimo nona
        quadragesimo nono
        quadragesimo oitava
        quadragesimo oitavo
        quadragesimo primeira
        quadragesimo primeiro
        quadragesimo quarta
        quadragesimo quarto
        quadragesimo quinta
        quadragesimo quinto
        quadragesimo segunda
        quadragesimo segundo
        quadragesimo setima
        quadragesimo setimo
        quadragesimo sexta
        quadragesimo sexto
        quadragesimo terceira
        quadragesimo terceiro
        quando muito
        quarenta
        quarenta e cinco
        quarenta e dois
        quarenta e duas
        quarenta e nove
        quarenta e oito
        quarenta e quatro
        quarenta e seis
        quarenta e sete
        quarenta e tres
        quarenta e um
        quarenta e uma
        quarta
        quarta feira
        quartafeira
        quarto
        quarto de hora
        quarto para a H
        quarto para as H
        quartos
        quase
        quatorze
        quatro
        quatrocentas
        quatrocentos
        que
        queremos
        queria
        quero
        quero sim
        questionou
        qui
        quinhentas
        quinhentos
        quinquagesima
        quinquagesima nona
        quinquagesima oitava
        quinquagesima primeira
        quinquagesima quarta
        quinquagesima quinta
        quinquagesima segunda
        quinquagesima setima
        quinquagesima sexta
        quinquagesima terceira
        quinquagesimo
        quinquagesimo nona
        quinquagesimo nono
        quinquagesimo oitava
        quinquagesimo oitavo
        quinquagesimo primeira
        quinquagesimo primeiro
        quinquagesimo quarta
        quinquagesimo quarto
        quinquagesimo quinta
        quinquagesimo quinto
        quinquagesimo segunda
        quinquagesimo segundo
        quinquagesimo setima
        quinquagesimo setimo
        quinquagesimo sexta
        quinquagesimo sexto
        quinquagesimo terceira
        quinquagesimo terceiro
        quinta
        quinta feira
        quintafeira
        quintas
        quinto
        quintos
        quinze
        quinzena
        reagendar
        reagiu com X a …
        reais
        real
        recusado
        recuso
        ref
        referencia
        rejeitado
        rejeito
        remarcar
        remover
        reserva
        reservado
        resposta
        resposta automatica
        reuniao
        riu de
        s
        sab
        sabado
        sai
        saio
        sair
        salvo
        santa
        sao
        se faz favor
        seg
        seguinte
        segunda
        segunda feira
        segundafeira
        segundo
        segundos
        seis
        seiscentas
        seiscentos
        sem
        sem duvida
        sem problema
        sem problemas
        semana
        semana que vem W
        semana que vem na W
        semana que vem no W
        semanas
        septuagesima
        septuagesima nona
        septuagesima oitava
        septuagesima primeira
        septuagesima quarta
        septuagesima quinta
        septuagesima segunda
        septuagesima setima
        septuagesima sexta
        septuagesima terceira
        septuagesimo
        septuagesimo nona
        septuagesimo nono
        septuagesimo oitava
        septuagesimo oitavo
        septuagesimo primeira
        septuagesimo primeiro
        septuagesimo quarta
        septuagesimo quarto
        septuagesimo quinta
        septuagesimo quinto
        septuagesimo segunda
        septuagesimo segundo
        septuagesimo setima
        septuagesimo setimo
        septuagesimo sexta
        septuagesimo sexto
        septuagesimo terceira
        septuagesimo terceiro
        ser
        sera
        seremos
        seria
        serve
        sessenta
        sessenta e cinco
        sessenta e dois
        sessenta e duas
        sessenta e nove
        sessenta e oito
        sessenta e quatro
        sessenta e seis
        sessenta e sete
        sessenta e tres
        sessenta e um
        sessenta e uma
        set
        sete
        setecentas
        setecentos
        setembro
        setenta
        setenta e cinco
        setenta e dois
        setenta e duas
        setenta e nove
        setenta e oito
        setenta e quatro
        setenta e seis
        setenta e sete
        setenta e tres
        setenta e um
        setenta e uma
        setima
        setimas
        setimo
        setimos
        setuagesima
        setuagesima nona
        setuagesima oitava
        setuagesima primeira
        setuagesima quarta
        setuagesima quinta
        setuagesima segunda
        setuagesima setima
        setuagesima sexta
        setuagesima terceira
        setuagesimo
        setuagesimo nona
        setuagesimo nono
        setuagesimo oitava
        setuagesimo oitavo
        setuagesimo primeira
        setuagesimo primeiro
        setuagesimo quarta
        setuagesimo quarto
        setuagesimo quinta
        setuagesimo quinto
        setuagesimo segunda
        setuagesimo segundo
        setuagesimo setima
        setuagesimo setimo
        setuagesimo sexta
        setuagesimo sexto
        setuagesimo terceira
        setuagesimo terceiro
        seu
        sex
        sexagesima
        sexagesima nona
        sexagesima oitava
        sexagesima primeira
        sexagesima quarta
        sexagesima quinta
        sexagesima segunda
        sexagesima setima
        sexagesima sexta
        sexagesima terceira
        sexagesimo
        sexagesimo nona
        sexagesimo nono
        sexagesimo oitava
        sexagesimo oitavo
        sexagesimo primeira
        sexagesimo primeiro
        sexagesimo quarta
        sexagesimo quarto
        sexagesimo quinta
        sexagesimo quinto
        sexagesimo segunda
        sexagesimo segundo
        sexagesimo setima
        sexagesimo setimo
        sexagesimo sexta
        sexagesimo sexto
        sexagesimo terceira
        sexagesimo terceiro
        sexta
        sexta feira
        sextafeira
        sextas
        sexto
        sextos
        sim
        sim aceito
        sim claro
        sim confirmo
        sim obrigada
        sim obrigado
        sim por favor
        sim posso
        sim quero
        sim senhor
        sim senhora
        sim sim
        sim vou
        sinto muito
        sobre
        socio
        somos
        ss
        sua
        supera
        superam
        superior a
        superiores a
        ta
        ta bem
        ta bom
        ta certo
        talvez
        tambem
        tampouco
        tarde
        tchau
        te
        te ligo em N
        te vejo
        tenha um bom dia
        ter
        terca
        terca feira
        tercafeira
        terceira
        terceiro
        terco
        tercos
        termina
        termino
        ticket
        toda
        todas
        todos
        trabalhamos
        trabalhando
        trabalhar
        trabalho
        tres
        tres horas e meia
        tres quartos
        tres quartos de hora
        treze
        trezentas
        trezentos
        trigesima
        trigesima nona
        trigesima oitava
        trigesima primeira
        trigesima quarta
        trigesima quinta
        trigesima segunda
        trigesima setima
        trigesima sexta
        trigesima terceira
        trigesimo
        trigesimo nona
        trigesimo nono
        trigesimo oitava
        trigesimo oitavo
        trigesimo primeira
        trigesimo primeiro
        trigesimo quarta
        trigesimo quarto
        trigesimo quinta
        trigesimo quinto
        trigesimo segunda
        trigesimo segundo
        trigesimo setima
        trigesimo setimo
        trigesimo sexta
        trigesimo sexto
        trigesimo terceira
        trigesimo terceiro
        trinta
        trinta e cinco
        trinta e dois
        trinta e duas
        trinta e nove
        trinta e oito
        trinta e quatro
        trinta e seis
        trinta e sete
        trinta e tres
        trinta e um
        trinta e uma
        trintena
        trocar
        tudo
        tudo bem
        tudo bom
        tudo certo
        turno
        uhum
        ultima
        ultima W de M
        ultimo
        ultimo W de M
        um
        um anexo
        um bom dia
        um casal
        um de
        um dos
        um instante
        um maximo de
        um meio
        um minimo de
        um minuto
        um momento
        um par
        um pouco cedo
        um pouco tarde
        um quarto
        um quarto de hora
        um quarto para a H
        um quarto para as H
        um segundo
        um video
        uma
        uma das
        uma de
        uma duzia
        uma hora e meia
        uma imagem
        uma meia
        uma meia hora
        uma mensagem
        umas
        undecima
        undecimo
        uns
        usd
        vai ser
        valeu
        vamos
        vamos de
        vamos estar ai
        vamos estar la
        vamos la
        vamos ser
        velho
        vem
        vemo nos
        venho
        verdade
        verdadeiro
        vespera
        viajando
        vigesima
        vigesima nona
        vigesima oitava
        vigesima primeira
        vigesima quarta
        vigesima quinta
        vigesima segunda
        vigesima setima
        vigesima sexta
        vigesima terceira
        vigesimo
        vigesimo nona
        vigesimo nono
        vigesimo oitava
        vigesimo oitavo
        vigesimo primeira
        vigesimo primeiro
        vigesimo quarta
        vigesimo quarto
        vigesimo quinta
        vigesimo quinto
        vigesimo segunda
        vigesimo segundo
        vigesimo setima
        vigesimo setimo
        vigesimo sexta
        vigesimo sexto
        vigesimo terceira
        vigesimo terceiro
        vinte
        vinte e cinco
        vinte e dois
        vinte e duas
        vinte e nove
        vinte e oito
        vinte e quatro
        vinte e seis
        vinte e sete
        vinte e tres
        vinte e um
        vinte e uma
        vintena
        vir
        virei
        virgula
        volto em N
        vou
        vou de
        vou estar ai
        vou estar la
        vou sim
        zero
        ª
        °
        º
        ☑
        ✅
        ✔
        ❌
        ❤
        🆗
        👌
        👍
        👎
        💯
        😀
        😊
        🙂
        🙏

        """
    private static let ptStarts: [UInt16] = [
        0, 8, 17, 25, 34, 41, 49, 56, 64, 67, 70, 79, 88, 97, 106, 115,
        117, 121, 127, 134, 143, 155, 167, 178, 195, 212, 218, 227, 238, 252, 263, 270,
        278, 290, 305, 315, 333, 337, 345, 354, 367, 371, 377, 386, 404, 414, 425, 441,
        456, 471, 490, 506, 526, 549, 568, 588, 599, 611, 620, 634, 645, 664, 683, 685,
        705, 725, 745, 766, 781, 791, 801, 811, 821, 831, 833, 837, 845, 856, 872, 885,
        895, 906, 922, 935, 956, 977, 981, 1003, 1025, 1047, 1070, 1087, 1099, 1111, 1123, 1135,
        1147, 1161, 1169, 1181, 1190, 1200, 1208, 1216, 1224, 1236, 1249, 1261, 1273, 1285, 1297, 1305,
        1321, 1337, 1347, 1351, 1357, 1371, 1377, 1383, 1393, 1400, 1407, 1416, 1429, 1438, 1447, 1456,
        1467, 1473, 1479, 1488, 1497, 1504, 1511, 1522, 1526, 1532, 1542, 1549, 1552, 1557, 1560, 1566,
        1576, 1584, 1592, 1595, 1602, 1617, 1632, 1647, 1663, 1679, 1695, 1703, 1719, 1735, 1751, 1768,
        1785, 1802, 1808, 1814, 1820, 1834, 1848, 1862, 1877, 1892, 1907, 1912, 1916, 1921, 1926, 1937,
        1947, 1953, 1962, 1972, 1981, 1996, 2005, 2023, 2030, 2033, 2042, 2046, 2054, 2059, 2068, 2075,
        2091, 2094, 2099, 2108, 2120, 2137, 2151, 2162, 2181, 2204, 2219, 2227, 2233, 2244, 2248, 2254,
        2265, 2272, 2279, 2289, 2296, 2303, 2312, 2318, 2324, 2333, 2338, 2353, 2360, 2364, 2371, 2379,
        2387, 2394, 2402, 2406, 2416, 2426, 2431, 2435, 2443, 2448, 2452, 2459, 2464, 2469, 2477, 2486,
        2505, 2513, 2522, 2529, 2535, 2543, 2547, 2555, 2564, 2572, 2581, 2591, 2601, 2609, 2618, 2624,
        2631, 2640, 2651, 2668, 2679, 2685, 2704, 2710, 2720, 2738, 2755, 2772, 2789, 2806, 2825, 2842,
        2859, 2876, 2891, 2907, 2913, 2927, 2941, 2949, 2954, 2958, 2970, 2990, 3010, 3020, 3031, 3041,
        3048, 3059, 3068, 3077, 3088, 3099, 3111, 3121, 3130, 3136, 3149, 3158, 3166, 3170, 3184, 3192,
        3198, 3205, 3207, 3210, 3223, 3232, 3242, 3251, 3260, 3268, 3278, 3290, 3316, 3335, 3350, 3364,
        3367, 3377, 3385, 3396, 3406, 3422, 3439, 3455, 3468, 3486, 3505, 3514, 3520, 3528, 3542, 3553,
        3568, 3577, 3586, 3594, 3604, 3611, 3623, 3637, 3653, 3667, 3681, 3696, 3710, 3723, 3739, 3746,
        3758, 3770, 3784, 3798, 3814, 3830, 3844, 3858, 3872, 3886, 3901, 3916, 3930, 3944, 3957, 3970,
        3986, 4002, 4018, 4025, 4032, 4044, 4058, 4086, 4107, 4124, 4140, 4147, 4157, 4168, 4178, 4195,
        4213, 4229, 4239, 4258, 4271, 4280, 4289, 4302, 4308, 4317, 4327, 4337, 4347, 4351, 4360, 4370,
        4380, 4389, 4396, 4404, 4413, 4423, 4433, 4441, 4445, 4451, 4462, 4478, 4494, 4515, 4536, 4546,
        4557, 4570, 4575, 4583, 4592, 4598, 4603, 4609, 4617, 4621, 4629, 4634, 4639, 4657, 4667, 4677,
        4685, 4694, 4703, 4709, 4718, 4725, 4735, 4738, 4740, 4757, 4765, 4774, 4779, 4787, 4794, 4801,
        4808, 4815, 4825, 4840, 4852, 4862, 4865, 4875, 4887, 4902, 4907, 4914, 4935, 4943, 4957, 4970,
        4980, 4999, 5009, 5018, 5028, 5038, 5048, 5058, 5064, 5070, 5081, 5096, 5103, 5111, 5119, 5130,
        5141, 5146, 5153, 5162, 5171, 5182, 5196, 5209, 5240, 5252, 5267, 5278, 5289, 5300, 5311, 5319,
        5327, 5338, 5349, 5359, 5372, 5385, 5392, 5398, 5419, 5435, 5455, 5458, 5468, 5484, 5496, 5508,
        5517, 5529, 5543, 5559, 5572, 5581, 5588, 5592, 5597, 5603, 5612, 5626, 5638, 5645, 5656, 5662,
        5672, 5680, 5687, 5693, 5704, 5711, 5717, 5725, 5733, 5740, 5746, 5752, 5760, 5764, 5774, 5779,
        5788, 5792, 5797, 5817, 5826, 5834, 5844, 5853, 5855, 5858, 5863, 5870, 5891, 5905, 5915, 5924,
        5929, 5942, 5955, 5968, 5982, 5996, 6010, 6019, 6034, 6039, 6051, 6057, 6061, 6064, 6069, 6088,
        6107, 6118, 6129, 6139, 6156, 6169, 6186, 6197, 6210, 6219, 6226, 6235, 6247, 6259, 6262, 6267,
        6275, 6286, 6301, 6306, 6309, 6316, 6325, 6337, 6350, 6357, 6361, 6369, 6373, 6379, 6383, 6389,
        6392, 6401, 6406, 6414, 6420, 6427, 6433, 6435, 6439, 6444, 6453, 6466, 6476, 6488, 6493, 6507,
        6515, 6527, 6535, 6549, 6558, 6573, 6577, 6583, 6587, 6593, 6606, 6619, 6623, 6630, 6633, 6639,
        6647, 6654, 6659, 6670, 6680, 6691, 6709, 6719, 6724, 6733, 6746, 6762, 6770, 6782, 6797, 6803,
        6810, 6821, 6830, 6843, 6853, 6865, 6871, 6879, 6888, 6901, 6909, 6919, 6940, 6944, 6949, 6959,
        6965, 6971, 6978, 6982, 6987, 6991, 7003, 7010, 7020, 7029, 7037, 7048, 7052, 7058, 7075, 7082,
        7089, 7096, 7104, 7112, 7117, 7123, 7128, 7148, 7154, 7165, 7180, 7195, 7207, 7209, 7212, 7224,
        7241, 7255, 7277, 7299, 7304, 7327, 7350, 7373, 7397, 7415, 7428, 7441, 7454, 7467, 7480, 7493,
        7513, 7536, 7559, 7572, 7592, 7615, 7638, 7655, 7672, 7677, 7688, 7692, 7703, 7712, 7725, 7737,
        7760, 7775, 7804, 7825, 7847, 7863, 7873, 7884, 7891, 7904, 7916, 7930, 7941, 7958, 7973, 7987,
        8001, 8016, 8033, 8045, 8060, 8070, 8090, 8112, 8141, 8163, 8192, 8204, 8214, 8228, 8244, 8258,
        8275, 8288, 8298, 8313, 8331, 8345, 8355, 8368, 8381, 8393, 8405, 8420, 8434, 8444, 8465, 8478,
        8505, 8524, 8544, 8558, 8570, 8582, 8595, 8605, 8630, 8646, 8657, 8669, 8686, 8696, 8716, 8726,
        8747, 8760, 8787, 8806, 8826, 8840, 8848, 8867, 8888, 8899, 8924, 8941, 8959, 8971, 8984, 8993,
        9006, 9010, 9020, 9031, 9044, 9051, 9059, 9065, 9073, 9079, 9087, 9091, 9099, 9102, 9105, 9112,
        9121, 9131, 9143, 9158, 9173, 9187, 9207, 9227, 9239, 9256, 9270, 9292, 9314, 9319, 9342, 9365,
        9388, 9412, 9430, 9443, 9456, 9469, 9482, 9495, 9504, 9518, 9537, 9556, 9580, 9604, 9619, 9629,
        9642, 9652, 9663, 9676, 9689, 9706, 9723, 9729, 9736, 9741, 9752, 9768, 9786, 9806, 9824, 9842,
        9861, 9879, 9896, 9916, 9927, 9943, 9959, 9977, 9995, 10015, 10035, 10053, 10071, 10089, 10107, 10126,
        10145, 10163, 10181, 10198, 10215, 10235, 10255, 10261, 10266, 10272, 10277, 10281, 10291, 10301, 10314, 10320,
        10326, 10330, 10335, 10346, 10357, 10366, 10374, 10390, 10405, 10420, 10435, 10450, 10467, 10482, 10497, 10512,
        10525, 10539, 10543, 10550, 10556, 10560, 10562, 10568, 10576, 10585, 10596, 10610, 10624, 10637, 10656, 10675,
        10686, 10702, 10715, 10736, 10757, 10761, 10783, 10805, 10827, 10850, 10867, 10879, 10891, 10903, 10915, 10927,
        10935, 10948, 10966, 10984, 11007, 11030, 11044, 11053, 11065, 11077, 11093, 11109, 11118, 11131, 11140, 11153,
        11164, 11170, 11181, 11197, 11215, 11235, 11253, 11271, 11290, 11308, 11325, 11345, 11356, 11372, 11388, 11406,
        11424, 11444, 11464, 11482, 11500, 11518, 11536, 11555, 11574, 11592, 11610, 11627, 11644, 11664, 11684, 11695,
        11711, 11729, 11749, 11767, 11785, 11804, 11822, 11839, 11859, 11870, 11886, 11902, 11920, 11938, 11958, 11978,
        11996, 12014, 12032, 12050, 12069, 12088, 12106, 12124, 12141, 12158, 12178, 12198, 12206, 12214, 12223, 12226,
        12229, 12236, 12244, 12251, 12259, 12267, 12283, 12298, 12313, 12328, 12343, 12360, 12375, 12390, 12405, 12418,
        12432, 12437, 12448, 12459, 12462, 12467, 12472, 12476, 12480, 12486, 12491, 12497, 12504, 12507, 12515, 12521,
        12524, 12533, 12543, 12555, 12566, 12579, 12587, 12600, 12609, 12613, 12619, 12626, 12632, 12639, 12647, 12651,
        12656, 12665, 12674, 12680, 12685, 12692, 12698, 12705, 12712, 12720, 12729, 12737, 12748, 12755, 12766, 12777,
        12783, 12791, 12802, 12816, 12828, 12842, 12851, 12858, 12866, 12869, 12872, 12877, 12892, 12901, 12910, 12918,
        12924, 12935, 12944, 12950, 12956, 12960, 12970, 12984, 12994, 13007, 13024, 13034, 13048, 13060, 13074, 13087,
        13099, 13108, 13119, 13128, 13134, 13144, 13148, 13156, 13164, 13177, 13185, 13194, 13207, 13216, 13225, 13233,
        13243, 13260, 13280, 13300, 13308, 13318, 13322, 13335, 13353, 13373, 13395, 13415, 13435, 13456, 13476, 13495,
        13517, 13530, 13548, 13566, 13586, 13606, 13628, 13650, 13670, 13690, 13710, 13730, 13751, 13772, 13792, 13812,
        13831, 13850, 13872, 13894, 13907, 13916, 13933, 13949, 13965, 13981, 13997, 14015, 14031, 14047, 14063, 14077,
        14092, 14099, 14112, 14124, 14131, 14146, 14162, 14179, 14187, 14193, 14202, 14209, 14222, 14235, 14239, 14248,
        14255, 14261, 14271, 14282, 14286, 14297, 14308, 14322, 14341, 14362, 14385, 14406, 14427, 14449, 14470, 14490,
        14513, 14527, 14546, 14565, 14586, 14607, 14630, 14653, 14674, 14695, 14716, 14737, 14759, 14781, 14802, 14823,
        14843, 14863, 14886, 14909, 14916, 14929, 14941, 14949, 14956, 14964, 14971, 14980, 14990, 15009, 15015, 15020,
        15029, 15036, 15040, 15051, 15061, 15069, 15078, 15086, 15094, 15104, 15113, 15133, 15141, 15148, 15150, 15154,
        15161, 15165, 15170, 15175, 15181, 15187, 15191, 15204, 15208, 15217, 15225, 15239, 15252, 15260, 15269, 15274,
        15285, 15296, 15300, 15311, 15324, 15338, 15345, 15362, 15382, 15402, 15410, 15423, 15441, 15461, 15483, 15503,
        15523, 15544, 15564, 15583, 15605, 15618, 15636, 15654, 15674, 15694, 15716, 15738, 15758, 15778, 15798, 15818,
        15839, 15860, 15880, 15900, 15919, 15938, 15960, 15982, 15986, 15991, 15999, 16005, 16011, 16020, 16037, 16053,
        16069, 16085, 16101, 16119, 16135, 16151, 16167, 16181, 16196, 16200, 16205, 16216, 16227, 16236, 16244, 16260,
        16275, 16290, 16305, 16320, 16337, 16352, 16367, 16382, 16395, 16409, 16416, 16424, 16431, 16439, 16451, 16468,
        16487, 16508, 16527, 16546, 16566, 16585, 16603, 16624, 16636, 16653, 16670, 16689, 16708, 16729, 16750, 16769,
        16788, 16807, 16826, 16846, 16866, 16885, 16904, 16922, 16940, 16961, 16982, 16986, 16990, 17001, 17017, 17035,
        17055, 17073, 17091, 17110, 17128, 17145, 17165, 17176, 17192, 17208, 17226, 17244, 17264, 17284, 17302, 17320,
        17338, 17356, 17375, 17394, 17412, 17430, 17447, 17464, 17484, 17504, 17510, 17522, 17533, 17540, 17546, 17553,
        17557, 17568, 17578, 17591, 17604, 17617, 17631, 17641, 17651, 17662, 17674, 17682, 17690, 17702, 17708, 17714,
        17720, 17723, 17727, 17734, 17742, 17753, 17766, 17769, 17776, 17783, 17792, 17799, 17806, 17815, 17821, 17827,
        17830, 17843, 17851, 17868, 17872, 17878, 17890, 17901, 17910, 17919, 17925, 17932, 17940, 17948, 17955, 17960,
        17966, 17972, 17984, 17996, 18006, 18015, 18020, 18038, 18051, 18072, 18078, 18088, 18098, 18108, 18123, 18140,
        18159, 18176, 18193, 18211, 18228, 18244, 18263, 18273, 18288, 18303, 18320, 18337, 18356, 18375, 18392, 18409,
        18426, 18443, 18461, 18479, 18496, 18513, 18529, 18545, 18564, 18583, 18590, 18605, 18619, 18633, 18647, 18661,
        18677, 18691, 18705, 18719, 18731, 18744, 18753, 18760, 18765, 18774, 18783, 18794, 18800, 18805, 18812, 18826,
        18833, 18847, 18850, 18859, 18870, 18879, 18885, 18892, 18904, 18917, 18925, 18938, 18948, 18959, 18966, 18980,
        18995, 19005, 19023, 19042, 19062, 19073, 19082, 19086, 19094, 19101, 19111, 19127, 19138, 19147, 19161, 19174,
        19179, 19188, 19197, 19201, 19205, 19213, 19219, 19225, 19234, 19249, 19264, 19273, 19283, 19289, 19293, 19302,
        19308, 19316, 19327, 19335, 19344, 19353, 19367, 19383, 19401, 19417, 19433, 19450, 19466, 19481, 19499, 19508,
        19522, 19536, 19552, 19568, 19586, 19604, 19620, 19636, 19652, 19668, 19685, 19702, 19718, 19734, 19749, 19764,
        19782, 19800, 19806, 19820, 19833, 19846, 19859, 19872, 19887, 19900, 19913, 19926, 19937, 19949, 19957, 19961,
        19967, 19975, 19986, 19990, 19997, 20010, 20023, 20031, 20036, 20039, 20042, 20045, 20049, 20053, 20057, 20061,
        20065, 20070, 20075, 20080, 20085, 20090, 20095, 20100, 20105, 20110,
    ]
    private static let ptSets: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8,
        9, 9, 9, 9, 9, 10, 9, 11, 11, 12, 13, 14, 14, 15, 16, 16,
        12, 13, 17, 18, 19, 20, 21, 21, 9, 9, 9, 22, 23, 24, 22, 24,
        25, 25, 17, 25, 25, 17, 17, 17, 17, 26, 27, 27, 28, 28, 29, 30,
        31, 30, 30, 32, 33, 33, 34, 34, 34, 35, 15, 12, 13, 14, 15, 15,
        26, 27, 27, 28, 28, 29, 30, 31, 30, 30, 32, 33, 33, 34, 34, 34,
        36, 37, 38, 39, 38, 40, 41, 42, 43, 44, 44, 43, 34, 34, 45, 46,
        46, 47, 48, 48, 49, 50, 50, 36, 49, 51, 52, 53, 47, 49, 49, 54,
        55, 56, 54, 36, 57, 57, 49, 58, 59, 53, 60, 61, 49, 36, 59, 53,
        42, 56, 62, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63,
        63, 64, 64, 63, 63, 63, 63, 63, 63, 63, 65, 66, 67, 68, 69, 69,
        70, 71, 71, 71, 69, 71, 72, 73, 74, 75, 74, 76, 71, 49, 49, 43,
        77, 15, 12, 13, 14, 15, 15, 17, 17, 17, 64, 36, 42, 78, 71, 55,
        71, 71, 79, 36, 36, 79, 71, 80, 81, 0, 50, 51, 82, 83, 57, 83,
        83, 83, 49, 84, 85, 86, 36, 84, 49, 87, 50, 68, 57, 56, 56, 88,
        56, 68, 76, 89, 90, 91, 92, 92, 83, 83, 93, 93, 92, 92, 91, 83,
        43, 49, 49, 49, 94, 88, 95, 96, 97, 98, 98, 99, 100, 101, 102, 103,
        104, 105, 105, 94, 53, 106, 76, 76, 107, 108, 53, 49, 51, 51, 51, 37,
        109, 51, 49, 49, 49, 36, 49, 51, 76, 76, 94, 94, 76, 53, 57, 83,
        65, 110, 74, 111, 111, 112, 40, 45, 21, 21, 113, 21, 21, 21, 21, 114,
        108, 54, 49, 109, 53, 53, 53, 111, 53, 53, 111, 52, 115, 53, 59, 53,
        40, 45, 59, 109, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 116, 117,
        117, 118, 118, 119, 119, 120, 120, 121, 121, 122, 122, 123, 123, 124, 124, 125,
        125, 49, 38, 126, 21, 24, 21, 21, 21, 21, 70, 71, 71, 71, 127, 127,
        127, 71, 72, 88, 128, 128, 53, 129, 130, 56, 59, 59, 131, 132, 133, 134,
        135, 83, 83, 132, 133, 134, 136, 137, 138, 9, 9, 10, 11, 11, 68, 68,
        68, 139, 140, 53, 83, 141, 87, 87, 142, 143, 144, 141, 145, 122, 122, 146,
        147, 147, 148, 149, 150, 149, 83, 151, 59, 152, 152, 37, 53, 49, 152, 153,
        153, 53, 154, 155, 49, 156, 9, 9, 9, 21, 113, 21, 54, 21, 53, 152,
        53, 21, 21, 38, 109, 76, 65, 52, 157, 158, 158, 159, 41, 52, 112, 112,
        160, 161, 162, 162, 49, 49, 49, 81, 53, 53, 163, 164, 49, 165, 36, 36,
        51, 51, 36, 36, 51, 161, 36, 81, 51, 81, 166, 49, 53, 49, 49, 52,
        53, 53, 53, 53, 49, 36, 87, 87, 87, 49, 49, 49, 167, 49, 94, 168,
        169, 169, 53, 49, 76, 50, 109, 170, 50, 50, 74, 68, 171, 171, 36, 52,
        68, 172, 81, 173, 173, 65, 174, 175, 80, 20, 23, 20, 20, 20, 20, 176,
        177, 177, 177, 177, 177, 177, 53, 53, 178, 179, 180, 181, 181, 76, 47, 47,
        182, 53, 53, 49, 59, 53, 47, 47, 57, 68, 183, 59, 59, 74, 184, 49,
        49, 49, 36, 36, 73, 59, 59, 59, 182, 185, 185, 186, 186, 187, 187, 36,
        43, 83, 59, 52, 49, 57, 188, 189, 190, 47, 47, 47, 47, 191, 71, 75,
        75, 37, 43, 75, 71, 38, 111, 192, 193, 59, 59, 152, 194, 195, 52, 115,
        68, 196, 197, 198, 199, 200, 199, 201, 202, 203, 204, 202, 203, 204, 0, 74,
        53, 47, 47, 47, 47, 205, 38, 75, 75, 38, 75, 81, 206, 57, 174, 206,
        59, 39, 207, 207, 208, 83, 209, 210, 83, 209, 210, 211, 207, 52, 207, 194,
        212, 213, 183, 56, 56, 56, 214, 36, 215, 216, 216, 215, 53, 217, 26, 27,
        27, 28, 28, 29, 30, 31, 30, 30, 32, 33, 33, 34, 34, 34, 34, 30,
        30, 30, 34, 30, 30, 30, 46, 46, 218, 53, 219, 220, 220, 220, 220, 59,
        59, 59, 59, 59, 59, 59, 65, 53, 53, 53, 53, 53, 220, 53, 220, 53,
        53, 53, 59, 59, 59, 220, 53, 59, 53, 59, 72, 220, 65, 72, 220, 220,
        220, 53, 59, 59, 59, 53, 221, 221, 220, 59, 53, 53, 220, 59, 220, 59,
        59, 59, 59, 53, 59, 59, 220, 88, 72, 53, 53, 72, 59, 59, 220, 59,
        59, 59, 59, 59, 59, 220, 59, 53, 59, 59, 220, 59, 59, 49, 222, 53,
        38, 53, 53, 53, 223, 223, 74, 161, 74, 161, 76, 224, 53, 225, 9, 9,
        9, 9, 9, 10, 9, 11, 11, 26, 27, 27, 28, 28, 29, 30, 31, 30,
        30, 32, 33, 33, 34, 34, 34, 138, 9, 9, 10, 11, 11, 152, 194, 75,
        194, 59, 34, 34, 46, 46, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235,
        236, 237, 238, 229, 230, 230, 231, 231, 232, 232, 233, 233, 234, 234, 235, 235,
        236, 236, 237, 237, 238, 238, 0, 228, 0, 221, 195, 36, 239, 36, 207, 207,
        240, 241, 242, 242, 240, 243, 244, 245, 245, 246, 247, 248, 249, 250, 251, 252,
        252, 41, 41, 253, 41, 254, 9, 9, 9, 9, 9, 10, 9, 11, 11, 26,
        27, 27, 28, 28, 29, 30, 31, 30, 30, 32, 33, 33, 34, 34, 34, 138,
        9, 9, 10, 11, 11, 152, 41, 34, 34, 46, 46, 255, 53, 255, 53, 49,
        49, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 256, 257, 257, 258, 258,
        259, 259, 260, 260, 261, 261, 262, 262, 263, 263, 264, 264, 265, 265, 256, 257,
        258, 259, 260, 261, 262, 263, 264, 265, 256, 257, 257, 258, 258, 259, 259, 260,
        260, 261, 261, 262, 262, 263, 263, 264, 264, 265, 265, 140, 140, 109, 61, 266,
        267, 0, 267, 0, 268, 269, 270, 270, 271, 272, 273, 274, 275, 276, 277, 277,
        278, 279, 279, 280, 281, 49, 49, 266, 282, 283, 41, 51, 284, 64, 285, 286,
        152, 152, 47, 47, 47, 152, 47, 152, 287, 54, 288, 54, 288, 289, 83, 290,
        291, 195, 88, 88, 36, 83, 43, 68, 292, 71, 292, 76, 76, 111, 45, 293,
        15, 194, 53, 83, 49, 285, 57, 57, 52, 294, 160, 51, 295, 49, 36, 74,
        49, 49, 68, 296, 146, 59, 53, 83, 59, 53, 297, 53, 72, 293, 43, 83,
        83, 72, 49, 51, 49, 298, 291, 195, 49, 52, 299, 59, 299, 76, 300, 34,
        30, 30, 30, 68, 34, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311,
        302, 303, 303, 304, 304, 305, 305, 306, 306, 307, 307, 308, 308, 309, 309, 310,
        310, 311, 311, 75, 312, 313, 314, 314, 315, 316, 317, 318, 319, 320, 321, 321,
        322, 5, 5, 323, 324, 18, 18, 325, 75, 90, 326, 327, 327, 74, 36, 52,
        328, 49, 65, 329, 330, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340,
        331, 332, 332, 333, 333, 334, 334, 335, 335, 336, 336, 337, 337, 338, 338, 339,
        339, 340, 340, 341, 6, 6, 0, 342, 0, 343, 344, 56, 345, 87, 87, 53,
        53, 76, 76, 53, 53, 56, 88, 76, 109, 41, 81, 50, 65, 346, 347, 348,
        50, 50, 88, 42, 68, 52, 349, 350, 68, 351, 3, 3, 352, 183, 353, 354,
        354, 169, 49, 355, 355, 356, 30, 30, 30, 356, 357, 358, 359, 360, 361, 362,
        363, 364, 365, 366, 357, 358, 358, 359, 359, 360, 360, 361, 361, 362, 362, 363,
        363, 364, 364, 365, 365, 366, 366, 74, 36, 367, 160, 36, 368, 369, 370, 370,
        371, 372, 373, 374, 375, 376, 377, 377, 378, 379, 380, 380, 381, 382, 383, 384,
        384, 385, 386, 387, 388, 389, 390, 391, 391, 392, 0, 392, 0, 357, 358, 359,
        360, 361, 362, 363, 364, 365, 366, 357, 358, 358, 359, 359, 360, 360, 361, 361,
        362, 362, 363, 363, 364, 364, 365, 365, 366, 366, 207, 393, 394, 395, 396, 397,
        398, 399, 400, 401, 402, 403, 394, 395, 395, 396, 396, 397, 397, 398, 398, 399,
        399, 400, 400, 401, 401, 402, 402, 403, 403, 404, 7, 7, 0, 405, 0, 106,
        49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 59, 54, 76, 367,
        49, 207, 47, 47, 47, 47, 406, 106, 162, 49, 217, 407, 38, 45, 55, 36,
        112, 408, 86, 409, 410, 4, 4, 411, 411, 412, 412, 50, 50, 76, 68, 413,
        414, 109, 109, 109, 109, 415, 416, 417, 418, 419, 420, 420, 421, 422, 423, 424,
        425, 426, 427, 428, 429, 430, 421, 422, 422, 423, 423, 424, 424, 425, 425, 426,
        426, 427, 427, 428, 428, 429, 429, 430, 430, 431, 432, 433, 433, 434, 435, 436,
        437, 438, 439, 440, 440, 83, 56, 441, 36, 36, 51, 50, 49, 68, 46, 68,
        46, 442, 443, 86, 89, 112, 112, 112, 75, 39, 75, 112, 112, 89, 50, 50,
        444, 324, 18, 18, 112, 443, 442, 112, 112, 445, 179, 443, 39, 198, 443, 43,
        119, 119, 43, 87, 52, 446, 160, 52, 36, 36, 51, 174, 73, 74, 36, 74,
        49, 49, 68, 109, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 447, 448,
        448, 449, 449, 450, 450, 451, 451, 452, 452, 453, 453, 454, 454, 455, 455, 456,
        456, 457, 458, 459, 459, 460, 461, 462, 463, 464, 465, 466, 466, 83, 74, 74,
        296, 112, 467, 52, 36, 51, 49, 468, 469, 469, 469, 49, 49, 49, 53, 55,
        49, 49, 49, 53, 49, 55, 55, 55, 55,
    ]
    private static let ptFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 42, 43, 44, 45, 46, 47, 49, 50, 51, 53, 54, 55,
        56, 57, 58, 59, 61, 62, 63, 64, 65, 66, 67, 69, 70, 71, 72, 73,
        74, 75, 76, 78, 81, 82, 83, 85, 86, 87, 88, 89, 91, 92, 97, 101,
        103, 104, 105, 108, 109, 112, 114, 115, 116, 117, 118, 119, 121, 122, 123, 126,
        127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 139, 143, 146, 147, 148,
        149, 150, 152, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167,
        168, 170, 173, 174, 176, 177, 178, 179, 180, 181, 184, 185, 186, 188, 189, 191,
        192, 193, 194, 195, 196, 199, 200, 202, 210, 211, 212, 213, 214, 217, 219, 220,
        222, 224, 225, 228, 230, 232, 234, 237, 239, 242, 244, 246, 247, 249, 252, 253,
        255, 257, 258, 260, 261, 264, 265, 267, 268, 271, 272, 273, 274, 275, 277, 278,
        282, 284, 285, 288, 290, 292, 293, 294, 295, 296, 300, 301, 302, 303, 307, 309,
        310, 313, 315, 316, 318, 319, 321, 323, 325, 330, 332, 335, 341, 343, 345, 347,
        350, 351, 354, 357, 358, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370,
        372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 388, 395,
        402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 415, 417, 418, 419, 420,
        421, 422, 423, 424, 425, 426, 427, 428, 429, 434, 437, 438, 439, 441, 447, 449,
        451, 453, 454, 458, 461, 463, 465, 466, 470, 472, 476, 478, 480, 482, 484, 485,
        486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501,
        502, 503, 504, 506, 510, 511, 514, 515, 516, 519, 521, 522, 523, 524, 525, 526,
        527, 528, 529, 530, 531, 532, 535, 537, 538, 540, 541, 543, 545, 546, 549, 552,
        554, 556, 557, 558, 561, 563, 564, 565, 566, 567, 568, 569, 570, 571, 572, 573,
        575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 587, 588, 589, 590, 591,
        592, 593, 594, 595, 596, 597, 598, 599, 600, 602, 604, 605, 606, 607, 608, 609,
        610, 611, 612, 613, 614, 617, 619, 621, 623, 624, 626, 628, 630, 632, 634, 637,
        638, 639, 640, 641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 653,
        654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 665, 670, 671, 672, 673, 679,
        680, 681, 682, 683, 684, 685, 686, 687, 688, 689, 690, 691, 692, 693, 694, 695,
        696, 697, 698, 699, 702, 703, 704,
    ]
    private static let ptSenses: [UInt32] = [
        1157627904, 1778384910, 1610612737, 1593835521, 1593835522, 1593835523, 1593835524, 1593835525, 1778384903, 1862696960, 1862828032, 1862828033, 1879146496, 1879343134, 1879343119, 1879080960,
        1880064000, 1879474176, 1879343089, 1879212032, 1879932928, 1879867392, 1862565888, 1862500352, 1862434816, 1879408640, 1862893568, 1862959104, 1862959105, 1862369280, 1862369286, 1862369287,
        1862369285, 1862369283, 1862369282, 402653184, 419430400, 855638016, 989855744, 1006632960, 1207959552, 1526726656, 1409286144, 1073741824, 654311424, 1694498866, 553648128, 1207959552,
        1224736768, 822083584, 989855744, 905969664, 989855744, 520093696, 1863024640, 889192448, 1577058308, 1258291200, 805306368, 1258291200, 1409286144, 1207959552, 1275068416, 1040187392,
        1291845632, 754974720, 234881024, 33554432, 1577058312, 1426063360, 1577058312, 1375731712, 570425344, 1862303745, 1845493760, 1895825408, 1107296256, 1728053255, 1107296256, 1124073472,
        1728053255, 1107296256, 1862303742, 1107296256, 1124073472, 872415232, 671088640, 788529152, 402653184, 872415232, 889192448, 1174405120, 402653184, 419430400, 855638016, 989855744,
        1207959552, 872415232, 889192448, 1006632960, 1493172224, 1291845632, 1409286144, 1124073472, 1929379840, 1207959552, 1375731712, 1409286144, 1140850688, 620756992, 1291845632, 1375731712,
        620756992, 1375731712, 620756992, 956301312, 1325400064, 1677721800, 1644167182, 1140850688, 1660944484, 973078528, 1627390052, 1258291200, 1358954496, 1409286144, 1644167173, 1644167218,
        1644167223, 1644167220, 1644167227, 1644167226, 1644167222, 1644167224, 1644167225, 1644167221, 1644167219, 1258291200, 1342177280, 402653184, 838860800, 1040187392, 1845493763, 1258291200,
        1342177280, 1409286144, 704643072, 1744830467, 503316480, 335544320, 335544320, 1862434816, 402653184, 989855744, 1056964608, 352321536, 1627389962, 1627389971, 1627389970, 1627389963,
        1627389966, 1627389967, 1627389964, 1627389969, 1627389968, 1627389965, 469762048, 1862303746, 1207959552, 1426063360, 402653184, 905969664, 989855744, 905969664, 1577058316, 1644167178,
        1644167187, 1644167184, 1644167185, 1577058316, 1644167186, 385875968, 402653184, 1728053251, 1862762496, 1728053251, 654311424, 704643072, 1644167170, 0, 1593835527, 1593835527,
        1644167180, 1761607830, 452984832, 1660944584, 167772160, 1140850688, 1677722800, 167772160, 167772160, 1140850688, 184549376, 402653184, 838860800, 1006632960, 1040187392, 1207959552,
        1409286144, 1845493763, 922746880, 1711276082, 1711276107, 1711276057, 402653184, 469762048, 1056964608, 436207616, 1006632960, 1191182336, 788529152, 1275068416, 402653184, 1409286144,
        1862369281, 1207959552, 1258291200, 1342177280, 503316480, 1862303744, 553648128, 1862303744, 520093696, 1862303744, 402653184, 1409286144, 1426063360, 1258291200, 1358954496, 1258291200,
        1291845632, 1409286144, 654311424, 822083584, 704643072, 1258291200, 1577058306, 704643072, 822083584, 402653184, 1207959552, 1409286144, 486539264, 603979776, 1744830466, 1426063360,
        1862303744, 1862303744, 1124073472, 1728053250, 1761607770, 603979776, 1124073472, 1728053250, 603979776, 654311424, 1275068416, 1728053248, 1258291200, 1409286144, 1426063360, 1577058305,
        1577058311, 1577058310, 1744830465, 33554432, 1577058309, 1577058309, 838860800, 1040187392, 1073741824, 1845493763, 33554432, 1577058307, 1577058307, 872415232, 889192448, 922746880,
        1409286144, 1426063360, 1124073472, 1140850688, 1677722200, 1761607710, 1879736320, 1879736350, 1124073472, 1140850688, 1157627904, 1694498866, 1879737040, 1879802576, 1879737070, 285212672,
        721420288, 1124073472, 1140850688, 1107296256, 1728053254, 855638016, 117440512, 134217728, 1140850688, 150994944, 1140850688, 150994944, 922746880, 1728053249, 1728053249, 1124073472,
        1728053249, 1207959552, 1946157056, 654311424, 805306368, 1207959552, 1291845632, 1409286144, 1426063360, 1946157056, 402653184, 1207959552, 1275068416, 1426063360, 1845493762, 654311424,
        738197504, 788529152, 1275068416, 1392508928, 1426063360, 1275068416, 1426063360, 1275068416, 1392508928, 285212672, 1275068416, 1275068416, 1677721600, 1845493762, 1677721600, 385875968,
        402653184, 1207959552, 234881024, 553648128, 1728053252, 1728053252, 1157627904, 1627389961, 1627390042, 1627390051, 1627390050, 1627390043, 1627390046, 1627390047, 1627390044, 1627390049,
        1627390048, 1627390045, 1409286144, 1476395008, 1577058315, 1644167177, 1660945284, 1644167258, 1644167263, 1644167260, 1644167267, 1644167266, 1644167262, 1644167264, 1644167265, 1644167261,
        1644167259, 654311424, 1275068416, 1426063360, 385875968, 402653184, 855638016, 1207959552, 1409286144, 1426063360, 1526726656, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144,
        1426063360, 1946157056, 1627390032, 1627390041, 1627390040, 1627390033, 1627390036, 1627390037, 1627390034, 1627390039, 1627390038, 1627390035, 637534208, 1207959552, 1375731712, 1157627904,
        1627389960, 1644167248, 1644167253, 1644167250, 1644167257, 1644167256, 1644167252, 1644167254, 1644167255, 1644167251, 1644167249, 1644167176, 1660945184, 1207959552, 1258291200, 1308622848,
        1375731712, 1409286144, 1258291200, 1375731712, 1409286144, 1862303743, 1644167179, 855638016, 1207959552, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 1006632960,
        1023410176, 33554432, 1577058314, 1040187392, 1073741824, 1577058314, 402653184, 452984832, 771751936, 989855744, 1207959552, 1409286144, 1426063360, 872415232, 1107296256, 419430400,
        989855744, 587202560, 1207959552, 1258291200, 1342177280, 1409286144, 268435456, 1140850688, 1207959552, 1409286144, 1426063360, 1946157056, 402653184, 771751936, 1610612737, 1627389953,
        402653184, 1107296256, 0, 1593835523, 1627389992, 1627390001, 1627390000, 1627389993, 1627389996, 1627389997, 1627389994, 1627389999, 1627389998, 1627389995, 1644167208, 1644167213,
        1644167210, 1644167217, 1644167216, 1644167212, 1644167214, 1644167215, 1644167211, 1644167209, 67108864, 1593835523, 234881024, 1124073472, 1140850688, 1157627904, 1761607695, 1124073472,
        1140850688, 1157627904, 1644167172, 1660944784, 1207959552, 1258291200, 1409286144, 0, 1593835524, 1660944884, 1627390002, 1627390011, 1627390010, 1627390003, 1627390006, 1627390007,
        1627390004, 1627390009, 1627390008, 1627390005, 67108864, 1157627904, 1593835524, 1157627904, 1627389957, 1644167183, 1107296256, 1140850688, 1912602624, 1258291200, 1744830464, 0,
        1593835526, 1593835526, 1207959552, 1409286144, 1946157056, 0, 1593835521, 1744830464, 67108864, 1593835521, 1627389954, 1728053248, 1644167174, 1660944984, 671088640, 1258291200,
        1409286144, 1107296256, 1728053253, 1627390022, 1627390031, 1627390030, 1627390023, 1627390026, 1627390027, 1627390024, 1627390029, 1627390028, 1627390025, 486539264, 1207959552, 1644167228,
        1644167233, 1644167230, 1644167237, 1644167236, 1644167232, 1644167234, 1644167235, 1644167231, 1644167229, 33554432, 1577058313, 1644167175, 1660945084, 1577058313, 1644167238, 1644167243,
        1644167240, 1644167247, 1644167246, 1644167242, 1644167244, 1644167245, 1644167241, 1644167239, 1157627904, 1627389959, 0, 1593835525, 1627390012, 1627390021, 1627390020, 1627390013,
        1627390016, 1627390017, 1627390014, 1627390019, 1627390018, 1627390015, 67108864, 1157627904, 1593835525, 1157627904, 1627389958, 1207959552, 1258291200, 1409286144, 1845493763, 1476395008,
        0, 1593835522, 67108864, 1593835522, 1610612739, 1627389955, 1140850688, 1157627904, 1107296256, 1845493761, 1107296256, 1409286144, 1845493761, 1644167171, 1761607890, 1694498891,
        1761607725, 1644167181, 1660944684, 1627389982, 1627389991, 1627389990, 1627389983, 1627389986, 1627389987, 1627389984, 1627389989, 1627389988, 1627389985, 1644167198, 1644167203, 1644167200,
        1644167207, 1644167206, 1644167202, 1644167204, 1644167205, 1644167201, 1644167199, 1409286144, 1845493761, 201326592, 218103808, 855638016, 1207959552, 1644167169, 1509949440, 1694498841,
        1677722800, 1207959552, 1291845632, 1308622848, 1409286144, 1426063360, 1946157056, 1627389972, 1627389981, 1627389980, 1627389973, 1627389976, 1627389977, 1627389974, 1627389979, 1627389978,
        1627389975, 1644167188, 1644167193, 1644167190, 1644167197, 1644167196, 1644167192, 1644167194, 1644167195, 1644167191, 1644167189, 402653184, 1258291200, 1409286144, 1644167168, 1526726656,
    ]
    private static let ptNames: [UInt16] = [
        138, 147, 154, 175, 400, 425, 541, 602, 916, 1085, 1200, 1202, 1251, 1253, 1279, 1289,
        1291, 1356, 1435, 1478,
    ]
}

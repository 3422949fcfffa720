// swift-format-ignore-file
// Made by packaging/words of Lists/pt.txt.

extension Vocabulary {
    /// The words of the language `pt`.
    static var pt: Vocabulary {
        Vocabulary(
            text: ptText, starts: ptStarts,
            initials: ptInitials, forms: ptForms,
            sets: ptSets, firsts: ptFirsts,
            senses: ptSenses,
            names: ptNames,
            yes: "sim", no: "nao",
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
        estou de acordo
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
        gostaria
        gostava
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
        inscricao
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
        lista
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
        me remova da lista
        me tire da lista
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
        mensagem
        mensagens
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
        nao estou interessado
        nao faz mal
        nao gosto
        nao ha problema
        nao me convem
        nao me enviem mais mensagens
        nao me interessa
        nao me mandem mais mensagens
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
        reais
        real
        recusado
        recuso
        ref
        referencia
        rejeitado
        rejeito
        remarcar
        remova me da lista
        remover
        reserva
        reservado
        resposta
        reuniao
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
        sms
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
        tire me da lista
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
        uma
        uma das
        uma de
        uma duzia
        uma hora e meia
        uma meia
        uma meia hora
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
        1785, 1802, 1808, 1814, 1820, 1834, 1848, 1862, 1877, 1892, 1907, 1911, 1916, 1921, 1932, 1942,
        1948, 1957, 1967, 1976, 1991, 2000, 2018, 2025, 2028, 2037, 2041, 2049, 2054, 2063, 2070, 2086,
        2089, 2094, 2103, 2115, 2132, 2146, 2157, 2176, 2199, 2214, 2222, 2228, 2239, 2243, 2249, 2260,
        2267, 2274, 2284, 2291, 2298, 2307, 2313, 2319, 2324, 2339, 2346, 2350, 2357, 2365, 2373, 2380,
        2388, 2392, 2402, 2412, 2417, 2421, 2429, 2434, 2438, 2445, 2450, 2455, 2463, 2472, 2491, 2499,
        2508, 2515, 2521, 2529, 2533, 2541, 2550, 2558, 2567, 2577, 2587, 2595, 2604, 2610, 2617, 2626,
        2637, 2654, 2665, 2671, 2690, 2696, 2706, 2724, 2741, 2758, 2775, 2792, 2811, 2828, 2845, 2862,
        2877, 2893, 2899, 2913, 2927, 2935, 2940, 2944, 2956, 2976, 2996, 3006, 3017, 3027, 3034, 3045,
        3054, 3063, 3074, 3085, 3097, 3107, 3116, 3122, 3135, 3144, 3152, 3156, 3170, 3178, 3184, 3186,
        3189, 3202, 3211, 3221, 3230, 3239, 3247, 3257, 3269, 3295, 3314, 3329, 3343, 3346, 3356, 3364,
        3375, 3385, 3401, 3418, 3434, 3447, 3465, 3484, 3493, 3499, 3507, 3521, 3532, 3547, 3556, 3565,
        3573, 3583, 3590, 3602, 3616, 3632, 3646, 3660, 3675, 3689, 3702, 3718, 3725, 3737, 3749, 3763,
        3777, 3793, 3809, 3823, 3837, 3851, 3865, 3880, 3895, 3909, 3923, 3936, 3949, 3965, 3981, 3997,
        4004, 4011, 4023, 4037, 4065, 4086, 4103, 4119, 4126, 4136, 4147, 4157, 4174, 4192, 4208, 4218,
        4237, 4250, 4259, 4268, 4281, 4287, 4296, 4306, 4316, 4326, 4330, 4339, 4349, 4359, 4368, 4375,
        4383, 4392, 4402, 4412, 4420, 4424, 4430, 4441, 4457, 4473, 4494, 4515, 4525, 4536, 4549, 4554,
        4562, 4571, 4577, 4582, 4588, 4596, 4600, 4608, 4613, 4618, 4636, 4646, 4656, 4664, 4673, 4682,
        4688, 4697, 4704, 4714, 4717, 4719, 4736, 4744, 4753, 4758, 4766, 4773, 4780, 4787, 4794, 4804,
        4819, 4831, 4841, 4844, 4854, 4866, 4881, 4886, 4893, 4914, 4922, 4936, 4949, 4959, 4978, 4988,
        4997, 5007, 5017, 5027, 5033, 5039, 5050, 5065, 5072, 5080, 5088, 5099, 5110, 5115, 5122, 5131,
        5140, 5151, 5165, 5178, 5190, 5205, 5216, 5227, 5238, 5249, 5257, 5265, 5276, 5287, 5297, 5310,
        5323, 5330, 5336, 5352, 5355, 5365, 5381, 5393, 5405, 5414, 5426, 5440, 5456, 5469, 5478, 5485,
        5489, 5494, 5500, 5509, 5523, 5535, 5542, 5553, 5559, 5569, 5577, 5584, 5590, 5601, 5608, 5614,
        5622, 5630, 5637, 5643, 5649, 5657, 5661, 5671, 5676, 5685, 5689, 5694, 5703, 5711, 5720, 5722,
        5725, 5730, 5737, 5758, 5772, 5782, 5791, 5796, 5809, 5822, 5835, 5849, 5863, 5877, 5886, 5901,
        5906, 5918, 5924, 5928, 5931, 5936, 5955, 5974, 5985, 5996, 6006, 6023, 6036, 6053, 6064, 6077,
        6086, 6093, 6103, 6112, 6124, 6136, 6139, 6144, 6152, 6163, 6178, 6183, 6186, 6193, 6202, 6214,
        6227, 6234, 6238, 6246, 6250, 6256, 6260, 6266, 6269, 6278, 6283, 6291, 6297, 6303, 6310, 6316,
        6318, 6322, 6327, 6336, 6349, 6359, 6371, 6376, 6390, 6398, 6410, 6418, 6432, 6441, 6456, 6460,
        6466, 6470, 6476, 6489, 6502, 6506, 6513, 6516, 6522, 6530, 6549, 6566, 6573, 6578, 6589, 6599,
        6610, 6628, 6638, 6643, 6652, 6665, 6681, 6689, 6701, 6716, 6722, 6729, 6740, 6749, 6762, 6772,
        6784, 6790, 6798, 6807, 6820, 6828, 6838, 6847, 6857, 6861, 6866, 6876, 6882, 6888, 6895, 6899,
        6904, 6908, 6920, 6927, 6937, 6946, 6954, 6965, 6969, 6975, 6992, 6999, 7006, 7013, 7021, 7029,
        7034, 7040, 7045, 7065, 7071, 7082, 7097, 7112, 7124, 7126, 7129, 7141, 7158, 7172, 7194, 7216,
        7221, 7244, 7267, 7290, 7314, 7332, 7345, 7358, 7371, 7384, 7397, 7410, 7430, 7453, 7476, 7489,
        7509, 7532, 7555, 7572, 7589, 7594, 7605, 7609, 7620, 7629, 7642, 7654, 7677, 7692, 7721, 7742,
        7764, 7780, 7790, 7797, 7810, 7822, 7836, 7847, 7864, 7879, 7893, 7907, 7922, 7939, 7951, 7966,
        7976, 7996, 8018, 8040, 8052, 8062, 8078, 8092, 8121, 8138, 8167, 8180, 8190, 8205, 8223, 8237,
        8247, 8260, 8273, 8285, 8297, 8312, 8326, 8336, 8357, 8370, 8397, 8416, 8436, 8450, 8462, 8474,
        8487, 8497, 8522, 8538, 8549, 8561, 8578, 8588, 8608, 8618, 8639, 8652, 8679, 8698, 8718, 8732,
        8740, 8759, 8780, 8791, 8816, 8833, 8851, 8863, 8876, 8885, 8898, 8902, 8912, 8923, 8936, 8943,
        8951, 8957, 8965, 8971, 8979, 8983, 8991, 8994, 8997, 9004, 9013, 9023, 9035, 9050, 9065, 9079,
        9099, 9119, 9131, 9148, 9162, 9184, 9206, 9211, 9234, 9257, 9280, 9304, 9322, 9335, 9348, 9361,
        9374, 9387, 9396, 9410, 9429, 9448, 9472, 9496, 9511, 9521, 9534, 9544, 9555, 9568, 9581, 9598,
        9615, 9621, 9628, 9633, 9644, 9660, 9678, 9698, 9716, 9734, 9753, 9771, 9788, 9808, 9819, 9835,
        9851, 9869, 9887, 9907, 9927, 9945, 9963, 9981, 9999, 10018, 10037, 10055, 10073, 10090, 10107, 10127,
        10147, 10153, 10158, 10164, 10169, 10173, 10183, 10193, 10206, 10212, 10218, 10222, 10227, 10238, 10249, 10258,
        10266, 10282, 10297, 10312, 10327, 10342, 10359, 10374, 10389, 10404, 10417, 10431, 10435, 10442, 10448, 10452,
        10454, 10460, 10468, 10477, 10488, 10502, 10516, 10529, 10548, 10567, 10578, 10594, 10607, 10628, 10649, 10653,
        10675, 10697, 10719, 10742, 10759, 10771, 10783, 10795, 10807, 10819, 10827, 10840, 10858, 10876, 10899, 10922,
        10936, 10945, 10957, 10969, 10985, 11001, 11010, 11023, 11032, 11045, 11056, 11062, 11073, 11089, 11107, 11127,
        11145, 11163, 11182, 11200, 11217, 11237, 11248, 11264, 11280, 11298, 11316, 11336, 11356, 11374, 11392, 11410,
        11428, 11447, 11466, 11484, 11502, 11519, 11536, 11556, 11576, 11587, 11603, 11621, 11641, 11659, 11677, 11696,
        11714, 11731, 11751, 11762, 11778, 11794, 11812, 11830, 11850, 11870, 11888, 11906, 11924, 11942, 11961, 11980,
        11998, 12016, 12033, 12050, 12070, 12090, 12098, 12106, 12115, 12118, 12121, 12128, 12136, 12143, 12151, 12159,
        12175, 12190, 12205, 12220, 12235, 12252, 12267, 12282, 12297, 12310, 12324, 12329, 12340, 12351, 12354, 12359,
        12364, 12368, 12372, 12378, 12383, 12389, 12396, 12399, 12407, 12413, 12416, 12425, 12435, 12447, 12458, 12471,
        12479, 12492, 12501, 12505, 12511, 12518, 12524, 12531, 12539, 12543, 12548, 12557, 12566, 12572, 12577, 12584,
        12590, 12597, 12604, 12612, 12621, 12629, 12640, 12647, 12658, 12669, 12675, 12683, 12694, 12708, 12720, 12734,
        12743, 12750, 12758, 12761, 12764, 12769, 12784, 12793, 12802, 12810, 12816, 12827, 12836, 12842, 12848, 12852,
        12862, 12876, 12886, 12899, 12916, 12926, 12940, 12952, 12966, 12979, 12991, 13000, 13011, 13020, 13026, 13036,
        13040, 13048, 13056, 13069, 13077, 13086, 13099, 13108, 13117, 13125, 13135, 13152, 13172, 13192, 13200, 13210,
        13214, 13227, 13245, 13265, 13287, 13307, 13327, 13348, 13368, 13387, 13409, 13422, 13440, 13458, 13478, 13498,
        13520, 13542, 13562, 13582, 13602, 13622, 13643, 13664, 13684, 13704, 13723, 13742, 13764, 13786, 13799, 13808,
        13825, 13841, 13857, 13873, 13889, 13907, 13923, 13939, 13955, 13969, 13984, 13991, 14004, 14016, 14023, 14038,
        14054, 14071, 14079, 14085, 14094, 14101, 14114, 14127, 14131, 14140, 14147, 14153, 14163, 14167, 14178, 14189,
        14203, 14222, 14243, 14266, 14287, 14308, 14330, 14351, 14371, 14394, 14408, 14427, 14446, 14467, 14488, 14511,
        14534, 14555, 14576, 14597, 14618, 14640, 14662, 14683, 14704, 14724, 14744, 14767, 14790, 14797, 14810, 14822,
        14830, 14837, 14845, 14852, 14861, 14871, 14877, 14882, 14891, 14898, 14902, 14913, 14923, 14931, 14940, 14959,
        14967, 14975, 14985, 14994, 15002, 15004, 15008, 15015, 15019, 15024, 15029, 15035, 15041, 15045, 15058, 15062,
        15071, 15079, 15093, 15106, 15114, 15123, 15128, 15139, 15150, 15154, 15165, 15178, 15192, 15199, 15216, 15236,
        15256, 15264, 15277, 15295, 15315, 15337, 15357, 15377, 15398, 15418, 15437, 15459, 15472, 15490, 15508, 15528,
        15548, 15570, 15592, 15612, 15632, 15652, 15672, 15693, 15714, 15734, 15754, 15773, 15792, 15814, 15836, 15840,
        15845, 15853, 15859, 15865, 15874, 15891, 15907, 15923, 15939, 15955, 15973, 15989, 16005, 16021, 16035, 16050,
        16054, 16059, 16070, 16081, 16090, 16098, 16114, 16129, 16144, 16159, 16174, 16191, 16206, 16221, 16236, 16249,
        16263, 16270, 16278, 16285, 16293, 16305, 16322, 16341, 16362, 16381, 16400, 16420, 16439, 16457, 16478, 16490,
        16507, 16524, 16543, 16562, 16583, 16604, 16623, 16642, 16661, 16680, 16700, 16720, 16739, 16758, 16776, 16794,
        16815, 16836, 16840, 16844, 16855, 16871, 16889, 16909, 16927, 16945, 16964, 16982, 16999, 17019, 17030, 17046,
        17062, 17080, 17098, 17118, 17138, 17156, 17174, 17192, 17210, 17229, 17248, 17266, 17284, 17301, 17318, 17338,
        17358, 17364, 17376, 17387, 17394, 17400, 17407, 17411, 17422, 17432, 17445, 17458, 17471, 17485, 17495, 17505,
        17516, 17528, 17536, 17544, 17556, 17560, 17566, 17572, 17578, 17581, 17585, 17592, 17600, 17611, 17624, 17627,
        17634, 17641, 17650, 17657, 17664, 17673, 17679, 17685, 17688, 17701, 17709, 17726, 17730, 17736, 17748, 17759,
        17768, 17777, 17783, 17790, 17798, 17806, 17813, 17830, 17835, 17841, 17847, 17859, 17871, 17881, 17890, 17895,
        17913, 17926, 17947, 17953, 17963, 17973, 17983, 17998, 18015, 18034, 18051, 18068, 18086, 18103, 18119, 18138,
        18148, 18163, 18178, 18195, 18212, 18231, 18250, 18267, 18284, 18301, 18318, 18336, 18354, 18371, 18388, 18404,
        18420, 18439, 18458, 18465, 18480, 18494, 18508, 18522, 18536, 18552, 18566, 18580, 18594, 18606, 18619, 18628,
        18635, 18640, 18649, 18658, 18669, 18675, 18680, 18687, 18701, 18708, 18722, 18725, 18736, 18745, 18751, 18758,
        18770, 18783, 18791, 18804, 18814, 18825, 18832, 18846, 18861, 18871, 18889, 18908, 18928, 18939, 18943, 18951,
        18958, 18968, 18984, 18993, 19007, 19012, 19021, 19030, 19034, 19038, 19046, 19052, 19058, 19067, 19082, 19097,
        19106, 19116, 19122, 19126, 19135, 19141, 19149, 19160, 19168, 19177, 19186, 19200, 19216, 19234, 19250, 19266,
        19283, 19299, 19314, 19332, 19341, 19355, 19369, 19385, 19401, 19419, 19437, 19453, 19469, 19485, 19501, 19518,
        19535, 19551, 19567, 19582, 19597, 19615, 19633, 19639, 19653, 19666, 19679, 19692, 19705, 19720, 19733, 19746,
        19759, 19770, 19782, 19790, 19794, 19800, 19808, 19819, 19823, 19830, 19843, 19856, 19864, 19869, 19872, 19875,
        19878, 19882, 19886, 19890, 19894, 19898, 19903, 19908, 19913, 19918, 19923, 19928, 19933, 19938, 19943,
    ]
    private static let ptInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8, 8, 8,
        8, 8, 10, 11, 12, 13, 14, 15, 15, 16, 16, 16, 16, 16, 16, 16,
        16, 16, 16, 16, 16, 25, 25, 25, 25, 36, 36, 36, 37, 40, 43, 57,
        62, 62, 62, 62, 62, 62, 62, 62, 73, 73, 73, 73, 73, 73, 73, 73,
        73, 73, 216, 233, 302, 436, 523, 539, 542, 564, 587, 599, 599, 607, 696, 927,
        1080, 1151, 1252, 1268, 1454, 1541, 1577, 1644, 1644, 1644, 1644, 1645, 1645, 1645, 1645, 1645,
        1645,
    ]
    private static let ptForms: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 57, 58, 59, 60, 61, 62,
        63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78,
        79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 80, 81, 81,
        82, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83,
        83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83,
        83, 83, 83, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
        96, 97, 97, 97, 98, 99, 100, 101, 102, 103, 104, 104, 104, 104, 105, 106,
        106, 106, 106, 106, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107,
        107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 116, 116, 116, 116, 116, 116,
        116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116,
        116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116,
        116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116,
        116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116,
        116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116,
        116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116,
        116, 116, 116, 117, 117, 117, 118, 119, 120, 121, 122, 123, 124, 124, 124, 124,
        124, 124, 124, 124, 124, 124, 124, 124, 124, 124, 125, 125, 125, 125, 125, 125,
        125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125,
        125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125,
        125, 125, 126, 127, 128, 129, 130, 131, 131, 131, 131, 131, 132, 133, 134, 134,
        134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134,
        134, 134, 134, 134, 134, 134, 135, 136, 137, 138, 139, 140, 140, 140, 140, 140,
        140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140,
        140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140,
        140, 140, 140, 140, 141, 142, 143, 144, 145, 146, 146, 147, 147, 147, 147, 148,
        149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 150, 151, 151, 152, 152,
        152, 152, 152, 152, 152, 152, 153, 154, 154, 155, 155, 155, 155, 155, 155, 155,
        155, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156,
        156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156,
        156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156,
        156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 169, 169,
        169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169,
        169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169,
        169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169,
        169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169,
        169, 169, 169, 169, 169, 169, 169, 169, 169, 170, 170, 170, 170, 170, 170, 170,
        171, 172, 173, 173, 174, 175, 176, 177, 178, 179, 179, 179, 179, 179, 179, 179,
        179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179,
        179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179,
        179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 180, 181, 182, 183, 184,
        185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200,
        201, 202, 203, 204, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205,
        205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205,
        205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205,
        205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205,
        205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205,
        205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205,
        205, 205, 206, 206, 207, 207, 207, 207, 207, 208, 209, 210, 211, 212, 213, 214,
        215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230,
        231, 232, 233, 234, 235, 236, 237, 238, 238, 238, 238, 238, 238, 239, 240, 241,
        242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
        242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
        242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
        242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
        242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257,
        258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273,
        273, 273, 274, 275, 276, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277,
        277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277,
        277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277,
        277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277,
        277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277,
        277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277,
        277, 277, 277, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278,
        278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278,
        278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 279, 279, 279, 279, 279,
        279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279,
        279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279,
        279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 280, 281, 282, 283, 283, 284,
        284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284,
        284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284,
        284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284,
        285, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286,
        286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286,
        286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286,
        286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286,
        286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286,
        286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 287, 288,
        289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
        289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
        289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
        289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
        289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
        289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
        289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
        289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
        289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
        289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
        289, 289, 289, 289, 289, 289, 289, 289, 289, 290, 290, 290, 290, 290, 290, 290,
        290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290,
        290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290,
        290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290,
        290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290, 290,
        290, 290, 290, 290, 290, 290, 290, 290, 291, 291, 292, 292, 292, 292, 293, 294,
        295, 295, 295, 295, 296, 297, 297, 297, 297, 297, 297, 298, 299, 300, 300, 301,
        302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302,
        302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302,
        302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302,
        302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302,
        302, 302, 302, 302, 302, 302, 302, 303, 303, 303, 303, 303, 303, 303, 303, 303,
        303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303,
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
        63, 64, 64, 63, 63, 63, 63, 63, 63, 63, 65, 66, 67, 68, 68, 69,
        70, 70, 70, 68, 70, 71, 72, 73, 74, 73, 75, 70, 49, 49, 43, 76,
        15, 12, 13, 14, 15, 15, 17, 17, 17, 64, 36, 42, 77, 70, 55, 70,
        70, 78, 36, 36, 78, 70, 79, 0, 50, 51, 80, 81, 57, 81, 81, 81,
        49, 82, 83, 84, 36, 82, 49, 85, 50, 67, 57, 56, 56, 86, 56, 67,
        75, 87, 88, 89, 90, 90, 81, 81, 91, 91, 90, 90, 89, 81, 43, 49,
        49, 49, 92, 86, 93, 94, 95, 96, 96, 97, 98, 99, 100, 101, 102, 103,
        103, 92, 53, 104, 75, 75, 105, 106, 53, 49, 51, 51, 51, 37, 107, 51,
        49, 49, 49, 36, 49, 51, 75, 75, 92, 92, 75, 53, 57, 81, 108, 73,
        109, 109, 110, 40, 45, 21, 21, 111, 21, 21, 21, 21, 112, 106, 54, 49,
        107, 53, 53, 53, 109, 53, 53, 109, 52, 113, 53, 59, 53, 40, 45, 59,
        107, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 114, 115, 115, 116, 116,
        117, 117, 118, 118, 119, 119, 120, 120, 121, 121, 122, 122, 123, 123, 49, 38,
        124, 21, 24, 21, 21, 21, 21, 69, 70, 70, 70, 125, 125, 125, 70, 71,
        86, 126, 126, 53, 127, 128, 56, 59, 59, 129, 130, 131, 132, 133, 81, 81,
        130, 131, 132, 134, 135, 136, 9, 9, 10, 11, 11, 67, 67, 67, 137, 138,
        53, 81, 139, 85, 85, 140, 141, 142, 139, 143, 120, 120, 144, 145, 145, 146,
        147, 148, 147, 81, 149, 59, 150, 150, 37, 53, 49, 150, 151, 151, 53, 152,
        153, 49, 154, 9, 9, 9, 21, 111, 21, 54, 21, 53, 150, 53, 21, 21,
        38, 107, 75, 52, 155, 156, 156, 157, 41, 52, 110, 110, 158, 159, 160, 160,
        49, 49, 49, 53, 53, 161, 162, 49, 163, 36, 36, 51, 51, 36, 36, 51,
        159, 36, 51, 164, 49, 53, 49, 49, 52, 53, 53, 53, 53, 49, 36, 85,
        85, 85, 49, 49, 49, 165, 49, 92, 166, 167, 167, 53, 49, 75, 50, 107,
        168, 50, 50, 73, 67, 169, 169, 36, 52, 67, 170, 171, 171, 172, 173, 79,
        20, 23, 20, 20, 20, 20, 174, 175, 175, 175, 175, 175, 175, 53, 53, 176,
        177, 178, 179, 179, 75, 47, 47, 180, 53, 53, 49, 59, 53, 47, 47, 57,
        67, 181, 182, 59, 59, 73, 183, 49, 49, 49, 36, 36, 72, 59, 59, 59,
        180, 184, 184, 185, 185, 186, 186, 36, 43, 81, 59, 52, 181, 49, 57, 187,
        188, 189, 47, 47, 47, 47, 190, 70, 74, 74, 37, 43, 74, 70, 38, 109,
        191, 192, 59, 59, 150, 193, 194, 52, 113, 86, 86, 67, 195, 196, 197, 198,
        199, 198, 200, 201, 202, 203, 201, 202, 203, 0, 73, 53, 47, 47, 47, 47,
        204, 38, 74, 74, 38, 74, 181, 181, 205, 57, 172, 205, 59, 39, 206, 206,
        207, 81, 208, 209, 81, 208, 209, 210, 206, 52, 206, 193, 211, 212, 182, 56,
        56, 56, 213, 36, 214, 215, 215, 214, 53, 73, 26, 27, 27, 28, 28, 29,
        30, 31, 30, 30, 32, 33, 33, 34, 34, 34, 34, 30, 30, 30, 34, 30,
        30, 30, 46, 46, 216, 53, 217, 218, 218, 218, 218, 59, 59, 59, 59, 59,
        59, 59, 53, 53, 53, 53, 53, 218, 53, 218, 53, 53, 53, 59, 59, 59,
        218, 218, 218, 71, 218, 71, 218, 86, 218, 86, 218, 53, 59, 59, 59, 53,
        219, 219, 218, 59, 53, 53, 218, 59, 218, 59, 59, 59, 59, 53, 59, 59,
        218, 86, 71, 53, 53, 71, 59, 59, 218, 59, 59, 59, 59, 59, 59, 218,
        59, 53, 59, 59, 218, 59, 59, 49, 220, 53, 38, 53, 53, 53, 221, 221,
        73, 159, 73, 159, 75, 222, 53, 223, 9, 9, 9, 9, 9, 10, 9, 11,
        11, 26, 27, 27, 28, 28, 29, 30, 31, 30, 30, 32, 33, 33, 34, 34,
        34, 136, 9, 9, 10, 11, 11, 150, 193, 74, 193, 59, 34, 34, 46, 46,
        224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 227, 228, 228,
        229, 229, 230, 230, 231, 231, 232, 232, 233, 233, 234, 234, 235, 235, 236, 236,
        0, 226, 0, 219, 194, 36, 237, 36, 206, 206, 238, 239, 240, 240, 238, 241,
        242, 243, 243, 244, 245, 246, 247, 248, 249, 250, 250, 41, 41, 251, 41, 252,
        9, 9, 9, 9, 9, 10, 9, 11, 11, 26, 27, 27, 28, 28, 29, 30,
        31, 30, 30, 32, 33, 33, 34, 34, 34, 136, 9, 9, 10, 11, 11, 150,
        41, 34, 34, 46, 46, 253, 53, 253, 53, 49, 49, 254, 255, 256, 257, 258,
        259, 260, 261, 262, 263, 254, 255, 255, 256, 256, 257, 257, 258, 258, 259, 259,
        260, 260, 261, 261, 262, 262, 263, 263, 254, 255, 256, 257, 258, 259, 260, 261,
        262, 263, 254, 255, 255, 256, 256, 257, 257, 258, 258, 259, 259, 260, 260, 261,
        261, 262, 262, 263, 263, 138, 138, 107, 61, 264, 265, 0, 265, 0, 266, 267,
        268, 268, 269, 270, 271, 272, 273, 274, 275, 275, 276, 277, 277, 278, 279, 49,
        49, 264, 280, 281, 41, 51, 282, 64, 283, 284, 150, 150, 47, 47, 47, 150,
        47, 150, 285, 54, 286, 54, 286, 287, 81, 288, 289, 194, 86, 86, 36, 81,
        43, 67, 290, 70, 290, 75, 75, 109, 45, 291, 15, 193, 53, 81, 49, 283,
        57, 57, 52, 292, 158, 51, 293, 49, 36, 73, 49, 49, 67, 294, 144, 59,
        53, 81, 59, 53, 295, 53, 71, 291, 43, 81, 81, 71, 49, 51, 49, 296,
        289, 194, 49, 52, 297, 59, 297, 75, 298, 34, 30, 30, 30, 67, 34, 299,
        300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 300, 301, 301, 302, 302, 303,
        303, 304, 304, 305, 305, 306, 306, 307, 307, 308, 308, 309, 309, 74, 310, 311,
        312, 312, 313, 314, 315, 316, 317, 318, 319, 319, 320, 5, 5, 321, 322, 18,
        18, 323, 74, 88, 324, 325, 325, 73, 36, 52, 326, 49, 327, 328, 328, 329,
        330, 331, 332, 333, 334, 335, 336, 337, 338, 329, 330, 330, 331, 331, 332, 332,
        333, 333, 334, 334, 335, 335, 336, 336, 337, 337, 338, 338, 339, 6, 6, 0,
        340, 0, 341, 342, 56, 85, 85, 53, 53, 75, 75, 53, 53, 56, 86, 86,
        75, 107, 41, 50, 343, 344, 345, 50, 50, 86, 42, 67, 52, 346, 347, 67,
        348, 3, 3, 349, 182, 350, 351, 351, 167, 49, 352, 352, 353, 30, 30, 30,
        353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 354, 355, 355, 356, 356,
        357, 357, 358, 358, 359, 359, 360, 360, 361, 361, 362, 362, 363, 363, 73, 36,
        364, 158, 36, 365, 366, 367, 367, 368, 369, 370, 371, 372, 373, 374, 374, 375,
        376, 377, 377, 378, 379, 380, 381, 381, 382, 383, 384, 385, 386, 387, 388, 388,
        389, 0, 389, 0, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 354, 355,
        355, 356, 356, 357, 357, 358, 358, 359, 359, 360, 360, 361, 361, 362, 362, 363,
        363, 206, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 391, 392, 392,
        393, 393, 394, 394, 395, 395, 396, 396, 397, 397, 398, 398, 399, 399, 400, 400,
        401, 7, 7, 0, 402, 0, 104, 49, 49, 49, 49, 49, 49, 49, 49, 49,
        49, 49, 49, 59, 181, 54, 75, 364, 49, 206, 47, 47, 47, 47, 403, 104,
        160, 49, 404, 405, 38, 45, 55, 36, 110, 406, 84, 407, 408, 4, 4, 409,
        409, 410, 410, 50, 50, 75, 86, 67, 411, 412, 107, 107, 107, 107, 413, 414,
        415, 416, 417, 418, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 419,
        420, 420, 421, 421, 422, 422, 423, 423, 424, 424, 425, 425, 426, 426, 427, 427,
        428, 428, 429, 430, 431, 431, 432, 433, 434, 435, 436, 437, 438, 438, 81, 56,
        439, 36, 36, 51, 50, 49, 67, 46, 67, 46, 440, 84, 87, 110, 110, 110,
        74, 39, 74, 110, 110, 87, 50, 50, 441, 322, 18, 18, 110, 440, 110, 110,
        442, 177, 39, 197, 43, 117, 117, 43, 85, 52, 443, 158, 52, 36, 36, 51,
        172, 72, 73, 36, 73, 49, 49, 67, 107, 444, 445, 446, 447, 448, 449, 450,
        451, 452, 453, 444, 445, 445, 446, 446, 447, 447, 448, 448, 449, 449, 450, 450,
        451, 451, 452, 452, 453, 453, 454, 455, 456, 456, 457, 458, 459, 460, 461, 462,
        463, 463, 81, 73, 73, 294, 110, 464, 52, 36, 51, 49, 465, 466, 466, 466,
        49, 49, 49, 53, 55, 49, 49, 49, 53, 49, 55, 55, 55, 55,
    ]
    private static let ptFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 42, 43, 44, 45, 46, 47, 49, 50, 51, 53, 54, 55,
        56, 57, 58, 59, 61, 62, 63, 64, 65, 66, 67, 69, 70, 71, 72, 73,
        74, 75, 77, 80, 81, 82, 84, 85, 86, 87, 88, 90, 91, 96, 100, 102,
        103, 106, 107, 110, 112, 113, 114, 115, 116, 117, 119, 120, 121, 124, 125, 126,
        127, 128, 129, 130, 131, 132, 133, 134, 135, 137, 141, 144, 145, 146, 147, 148,
        150, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 168,
        171, 172, 174, 175, 176, 177, 178, 179, 182, 183, 184, 186, 187, 189, 190, 191,
        192, 193, 194, 197, 198, 200, 208, 209, 210, 211, 212, 215, 217, 218, 220, 222,
        223, 226, 228, 230, 232, 235, 237, 240, 242, 244, 245, 247, 250, 251, 253, 255,
        256, 258, 259, 262, 263, 265, 266, 267, 270, 271, 272, 273, 274, 276, 277, 281,
        283, 284, 287, 289, 291, 292, 293, 294, 295, 299, 300, 301, 302, 306, 308, 309,
        312, 314, 315, 317, 318, 320, 322, 324, 329, 332, 338, 340, 342, 344, 347, 348,
        350, 353, 354, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 368, 369,
        370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 384, 391, 398, 399,
        400, 401, 402, 403, 404, 405, 406, 407, 408, 411, 413, 414, 415, 416, 417, 418,
        419, 420, 421, 422, 423, 424, 425, 430, 433, 434, 435, 437, 443, 445, 447, 449,
        450, 454, 457, 459, 461, 462, 466, 468, 472, 474, 476, 478, 480, 481, 482, 483,
        484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499,
        500, 502, 506, 507, 510, 511, 512, 515, 517, 518, 519, 520, 521, 522, 523, 524,
        525, 526, 527, 528, 531, 533, 534, 536, 538, 540, 541, 544, 547, 549, 551, 552,
        553, 556, 558, 559, 560, 561, 562, 563, 564, 565, 566, 567, 568, 570, 571, 572,
        573, 574, 575, 576, 577, 578, 579, 580, 582, 583, 584, 585, 586, 587, 588, 589,
        590, 591, 592, 593, 594, 595, 597, 599, 600, 601, 602, 603, 604, 605, 606, 607,
        608, 609, 612, 614, 616, 618, 620, 621, 623, 625, 627, 629, 631, 634, 635, 636,
        637, 638, 639, 640, 641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652,
        653, 654, 655, 656, 657, 658, 659, 660, 662, 667, 668, 669, 675, 676, 677, 678,
        679, 680, 681, 682, 683, 684, 685, 686, 687, 688, 689, 690, 691, 692, 693, 694,
        695, 698, 699, 700,
    ]
    private static let ptSenses: [UInt32] = [
        1157627904, 1778384910, 1610612737, 1593835521, 1593835522, 1593835523, 1593835524, 1593835525, 1778384903, 1862696960, 1862828032, 1862828033, 1879146496, 1879343134, 1879343119, 1879080960,
        1880064000, 1879474176, 1879343089, 1879212032, 1879932928, 1879867392, 1862565888, 1862500352, 1862434816, 1879408640, 1862893568, 1862959104, 1862959105, 1862369280, 1862369286, 1862369287,
        1862369285, 1862369283, 1862369282, 402653184, 419430400, 855638016, 989855744, 1006632960, 1207959552, 1526726656, 1409286144, 1073741824, 654311424, 1694498866, 553648128, 1207959552,
        1224736768, 822083584, 989855744, 905969664, 989855744, 520093696, 1863024640, 889192448, 1577058308, 1258291200, 805306368, 1258291200, 1409286144, 1207959552, 1275068416, 1040187392,
        1291845632, 754974720, 234881024, 33554432, 1577058312, 1426063360, 1577058312, 1375731712, 570425344, 1862303745, 1845493760, 1107296256, 1728053255, 1107296256, 1124073472, 1728053255,
        1107296256, 1862303742, 1107296256, 1124073472, 872415232, 671088640, 788529152, 402653184, 872415232, 889192448, 1174405120, 402653184, 419430400, 855638016, 989855744, 1207959552,
        872415232, 889192448, 1006632960, 1493172224, 1291845632, 1409286144, 1124073472, 1207959552, 1375731712, 1409286144, 1140850688, 620756992, 1291845632, 1375731712, 620756992, 1375731712,
        620756992, 956301312, 1325400064, 1677721800, 1644167182, 1140850688, 1660944484, 973078528, 1627390052, 1258291200, 1358954496, 1409286144, 1644167173, 1644167218, 1644167223, 1644167220,
        1644167227, 1644167226, 1644167222, 1644167224, 1644167225, 1644167221, 1644167219, 1258291200, 1342177280, 402653184, 838860800, 1040187392, 1845493763, 1258291200, 1342177280, 1409286144,
        704643072, 1744830467, 503316480, 335544320, 335544320, 1862434816, 402653184, 989855744, 1056964608, 352321536, 1627389962, 1627389971, 1627389970, 1627389963, 1627389966, 1627389967,
        1627389964, 1627389969, 1627389968, 1627389965, 469762048, 1862303746, 1207959552, 1426063360, 402653184, 905969664, 989855744, 905969664, 1577058316, 1644167178, 1644167187, 1644167184,
        1644167185, 1577058316, 1644167186, 385875968, 402653184, 1728053251, 1862762496, 1728053251, 654311424, 704643072, 1644167170, 0, 1593835527, 1593835527, 1644167180, 1761607830,
        452984832, 1660944584, 167772160, 1140850688, 1677722800, 167772160, 167772160, 1140850688, 184549376, 402653184, 838860800, 1006632960, 1040187392, 1207959552, 1409286144, 1845493763,
        922746880, 1711276082, 1711276107, 1711276057, 402653184, 469762048, 1056964608, 436207616, 1006632960, 1191182336, 788529152, 1275068416, 402653184, 1409286144, 1862369281, 1207959552,
        1258291200, 1342177280, 503316480, 1862303744, 553648128, 1862303744, 520093696, 1862303744, 402653184, 1409286144, 1426063360, 1258291200, 1358954496, 1258291200, 1291845632, 1409286144,
        654311424, 822083584, 704643072, 1258291200, 1577058306, 704643072, 822083584, 402653184, 1207959552, 1409286144, 486539264, 603979776, 1744830466, 1426063360, 1862303744, 1862303744,
        1124073472, 1728053250, 1761607770, 603979776, 1124073472, 1728053250, 603979776, 654311424, 1275068416, 1509949440, 1728053248, 1258291200, 1409286144, 1426063360, 1577058305, 1577058311,
        1577058310, 1744830465, 33554432, 1577058309, 1577058309, 838860800, 1040187392, 1073741824, 1845493763, 33554432, 1577058307, 1577058307, 872415232, 889192448, 922746880, 1409286144,
        1426063360, 1124073472, 1140850688, 1677722200, 1761607710, 1879736320, 1879736350, 1124073472, 1140850688, 1157627904, 1694498866, 1879737040, 1879802576, 1879737070, 285212672, 721420288,
        1124073472, 1140850688, 1107296256, 1728053254, 855638016, 117440512, 134217728, 1140850688, 150994944, 1140850688, 150994944, 922746880, 1728053249, 1728053249, 1124073472, 1728053249,
        1207959552, 1895825408, 654311424, 805306368, 1207959552, 1291845632, 1409286144, 1426063360, 1895825408, 1275068416, 1426063360, 1845493762, 654311424, 738197504, 788529152, 1275068416,
        1392508928, 1426063360, 1275068416, 1426063360, 1275068416, 1392508928, 285212672, 1275068416, 1275068416, 1677721600, 1845493762, 1677721600, 385875968, 402653184, 234881024, 553648128,
        1728053252, 1728053252, 1157627904, 1627389961, 1627390042, 1627390051, 1627390050, 1627390043, 1627390046, 1627390047, 1627390044, 1627390049, 1627390048, 1627390045, 1409286144, 1476395008,
        1577058315, 1644167177, 1660945284, 1644167258, 1644167263, 1644167260, 1644167267, 1644167266, 1644167262, 1644167264, 1644167265, 1644167261, 1644167259, 654311424, 1275068416, 1426063360,
        385875968, 402653184, 855638016, 1207959552, 1409286144, 1426063360, 1526726656, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1895825408, 1627390032, 1627390041,
        1627390040, 1627390033, 1627390036, 1627390037, 1627390034, 1627390039, 1627390038, 1627390035, 637534208, 1207959552, 1375731712, 1157627904, 1627389960, 1644167248, 1644167253, 1644167250,
        1644167257, 1644167256, 1644167252, 1644167254, 1644167255, 1644167251, 1644167249, 1644167176, 1660945184, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1258291200, 1375731712,
        1409286144, 1862303743, 1644167179, 855638016, 1207959552, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 1006632960, 1023410176, 33554432, 1577058314, 1040187392,
        1073741824, 1577058314, 402653184, 452984832, 771751936, 989855744, 1207959552, 1409286144, 1426063360, 872415232, 1107296256, 419430400, 989855744, 587202560, 1207959552, 1258291200,
        1342177280, 1409286144, 268435456, 1140850688, 1207959552, 1409286144, 1426063360, 1895825408, 402653184, 771751936, 1610612737, 1627389953, 402653184, 1107296256, 0, 1593835523,
        1627389992, 1627390001, 1627390000, 1627389993, 1627389996, 1627389997, 1627389994, 1627389999, 1627389998, 1627389995, 1644167208, 1644167213, 1644167210, 1644167217, 1644167216, 1644167212,
        1644167214, 1644167215, 1644167211, 1644167209, 67108864, 1593835523, 234881024, 1124073472, 1140850688, 1157627904, 1761607695, 1124073472, 1140850688, 1157627904, 1644167172, 1660944784,
        1207959552, 1258291200, 1409286144, 0, 1593835524, 1660944884, 1627390002, 1627390011, 1627390010, 1627390003, 1627390006, 1627390007, 1627390004, 1627390009, 1627390008, 1627390005,
        67108864, 1157627904, 1593835524, 1157627904, 1627389957, 1644167183, 1107296256, 1140850688, 1258291200, 1744830464, 0, 1593835526, 1593835526, 1207959552, 1409286144, 1895825408,
        0, 1593835521, 1744830464, 67108864, 1593835521, 1627389954, 1728053248, 1644167174, 1660944984, 671088640, 1258291200, 1409286144, 1107296256, 1728053253, 1627390022, 1627390031,
        1627390030, 1627390023, 1627390026, 1627390027, 1627390024, 1627390029, 1627390028, 1627390025, 486539264, 1207959552, 1644167228, 1644167233, 1644167230, 1644167237, 1644167236, 1644167232,
        1644167234, 1644167235, 1644167231, 1644167229, 33554432, 1577058313, 1644167175, 1660945084, 1577058313, 1644167238, 1644167243, 1644167240, 1644167247, 1644167246, 1644167242, 1644167244,
        1644167245, 1644167241, 1644167239, 1157627904, 1627389959, 0, 1593835525, 1627390012, 1627390021, 1627390020, 1627390013, 1627390016, 1627390017, 1627390014, 1627390019, 1627390018,
        1627390015, 67108864, 1157627904, 1593835525, 1157627904, 1627389958, 1207959552, 1258291200, 402653184, 1207959552, 1409286144, 1845493763, 1476395008, 0, 1593835522, 67108864,
        1593835522, 1610612739, 1627389955, 1140850688, 1157627904, 1107296256, 1845493761, 1107296256, 1409286144, 1845493761, 1644167171, 1761607890, 1694498891, 1761607725, 1644167181, 1660944684,
        1627389982, 1627389991, 1627389990, 1627389983, 1627389986, 1627389987, 1627389984, 1627389989, 1627389988, 1627389985, 1644167198, 1644167203, 1644167200, 1644167207, 1644167206, 1644167202,
        1644167204, 1644167205, 1644167201, 1644167199, 1409286144, 1845493761, 201326592, 218103808, 855638016, 1207959552, 1644167169, 1694498841, 1677722800, 1207959552, 1291845632, 1308622848,
        1409286144, 1426063360, 1895825408, 1627389972, 1627389981, 1627389980, 1627389973, 1627389976, 1627389977, 1627389974, 1627389979, 1627389978, 1627389975, 1644167188, 1644167193, 1644167190,
        1644167197, 1644167196, 1644167192, 1644167194, 1644167195, 1644167191, 1644167189, 402653184, 1258291200, 1409286144, 1644167168, 1526726656,
    ]
    private static let ptNames: [UInt16] = [
        138, 147, 154, 174, 397, 422, 534, 594, 910, 1079, 1194, 1196, 1244, 1246, 1270, 1280,
        1282, 1347, 1426, 1470,
    ]
}

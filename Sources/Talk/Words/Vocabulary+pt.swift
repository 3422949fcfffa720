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
        N U a partir de B
        N U atras
        N U depois
        N U depois de B
        N U mais tarde
        N depois das H
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
        impossivel
        incorrecto
        incorreto
        indubitavelmente
        infelizmente
        infelizmente nao
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
        lamento
        letra
        logico
        lugar
        m
        mai
        maio
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
        ou mais
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
        por enquanto
        por enquanto nao
        por favor
        por favor nao
        por que nao
        por volta das
        por volta de
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
        278, 290, 305, 315, 333, 337, 345, 354, 367, 385, 395, 406, 422, 437, 452, 471,
        491, 502, 514, 523, 537, 548, 567, 586, 588, 608, 628, 648, 669, 684, 694, 704,
        714, 724, 734, 736, 740, 748, 759, 775, 788, 798, 809, 825, 838, 859, 880, 884,
        906, 928, 950, 973, 990, 1002, 1014, 1026, 1038, 1050, 1064, 1072, 1084, 1093, 1103, 1111,
        1119, 1127, 1139, 1152, 1164, 1176, 1188, 1200, 1208, 1224, 1240, 1244, 1250, 1264, 1270, 1276,
        1286, 1293, 1300, 1309, 1322, 1331, 1340, 1351, 1357, 1363, 1372, 1381, 1388, 1395, 1406, 1410,
        1416, 1426, 1433, 1436, 1441, 1444, 1450, 1460, 1468, 1476, 1479, 1486, 1501, 1516, 1531, 1547,
        1563, 1579, 1587, 1603, 1619, 1635, 1652, 1669, 1686, 1692, 1698, 1704, 1718, 1732, 1746, 1761,
        1776, 1791, 1796, 1800, 1805, 1810, 1821, 1831, 1837, 1846, 1856, 1865, 1880, 1889, 1907, 1914,
        1917, 1921, 1929, 1934, 1943, 1950, 1966, 1969, 1974, 1983, 1995, 2012, 2026, 2037, 2045, 2051,
        2062, 2066, 2072, 2083, 2090, 2097, 2107, 2114, 2121, 2130, 2136, 2142, 2151, 2156, 2171, 2178,
        2182, 2189, 2197, 2205, 2212, 2220, 2224, 2234, 2244, 2249, 2253, 2261, 2266, 2270, 2277, 2282,
        2287, 2295, 2304, 2323, 2331, 2340, 2347, 2353, 2361, 2365, 2373, 2382, 2390, 2399, 2409, 2419,
        2427, 2436, 2442, 2449, 2458, 2469, 2486, 2497, 2503, 2522, 2528, 2538, 2556, 2573, 2590, 2607,
        2624, 2643, 2660, 2677, 2694, 2709, 2725, 2731, 2745, 2759, 2767, 2772, 2776, 2788, 2808, 2828,
        2838, 2849, 2859, 2866, 2877, 2886, 2895, 2906, 2917, 2929, 2939, 2948, 2954, 2967, 2976, 2984,
        2988, 3002, 3010, 3017, 3019, 3022, 3035, 3044, 3054, 3063, 3072, 3080, 3090, 3102, 3128, 3147,
        3162, 3176, 3179, 3189, 3197, 3208, 3218, 3234, 3251, 3267, 3280, 3298, 3317, 3326, 3332, 3340,
        3354, 3365, 3380, 3389, 3398, 3406, 3416, 3423, 3435, 3449, 3465, 3479, 3493, 3508, 3522, 3535,
        3551, 3558, 3570, 3582, 3596, 3610, 3626, 3642, 3656, 3670, 3684, 3698, 3713, 3728, 3742, 3756,
        3769, 3782, 3798, 3814, 3830, 3837, 3844, 3856, 3870, 3898, 3919, 3936, 3952, 3959, 3969, 3980,
        3990, 4007, 4025, 4041, 4051, 4070, 4083, 4092, 4101, 4114, 4120, 4129, 4139, 4149, 4159, 4163,
        4172, 4182, 4192, 4201, 4208, 4216, 4225, 4235, 4245, 4253, 4257, 4263, 4274, 4290, 4306, 4327,
        4348, 4358, 4369, 4382, 4387, 4395, 4404, 4410, 4415, 4421, 4429, 4433, 4441, 4446, 4451, 4469,
        4479, 4489, 4497, 4506, 4515, 4521, 4530, 4537, 4547, 4550, 4552, 4569, 4574, 4582, 4589, 4596,
        4603, 4610, 4620, 4635, 4647, 4657, 4660, 4670, 4682, 4697, 4702, 4709, 4730, 4738, 4752, 4765,
        4775, 4794, 4804, 4813, 4823, 4833, 4843, 4853, 4859, 4865, 4876, 4891, 4898, 4906, 4914, 4925,
        4936, 4941, 4948, 4957, 4966, 4977, 4991, 5004, 5035, 5047, 5062, 5073, 5084, 5095, 5106, 5114,
        5122, 5133, 5144, 5154, 5167, 5180, 5187, 5193, 5214, 5230, 5250, 5253, 5263, 5279, 5291, 5303,
        5312, 5324, 5338, 5354, 5367, 5376, 5383, 5387, 5392, 5398, 5407, 5421, 5433, 5440, 5451, 5457,
        5467, 5475, 5482, 5488, 5499, 5506, 5512, 5520, 5528, 5535, 5541, 5547, 5555, 5559, 5569, 5574,
        5583, 5587, 5592, 5612, 5621, 5629, 5639, 5648, 5650, 5653, 5658, 5665, 5686, 5700, 5710, 5719,
        5724, 5737, 5750, 5763, 5777, 5791, 5805, 5814, 5829, 5834, 5846, 5852, 5856, 5859, 5864, 5875,
        5886, 5896, 5913, 5926, 5943, 5952, 5959, 5968, 5980, 5992, 5995, 6000, 6008, 6019, 6034, 6039,
        6042, 6049, 6058, 6070, 6083, 6090, 6094, 6102, 6106, 6112, 6116, 6122, 6125, 6134, 6142, 6148,
        6155, 6161, 6163, 6167, 6172, 6177, 6191, 6199, 6211, 6219, 6233, 6242, 6257, 6261, 6267, 6271,
        6277, 6290, 6303, 6307, 6314, 6317, 6323, 6331, 6338, 6343, 6354, 6364, 6375, 6393, 6403, 6408,
        6417, 6430, 6446, 6454, 6466, 6481, 6487, 6494, 6505, 6511, 6519, 6528, 6541, 6549, 6559, 6580,
        6584, 6589, 6599, 6605, 6611, 6618, 6622, 6627, 6631, 6643, 6650, 6660, 6669, 6677, 6688, 6692,
        6698, 6715, 6722, 6729, 6736, 6744, 6752, 6757, 6763, 6768, 6788, 6794, 6805, 6820, 6835, 6847,
        6849, 6852, 6864, 6881, 6895, 6917, 6939, 6944, 6967, 6990, 7013, 7037, 7055, 7068, 7081, 7094,
        7107, 7120, 7133, 7153, 7176, 7199, 7212, 7232, 7255, 7278, 7295, 7312, 7317, 7328, 7332, 7343,
        7352, 7365, 7377, 7400, 7415, 7444, 7465, 7487, 7503, 7513, 7524, 7531, 7544, 7556, 7570, 7581,
        7598, 7613, 7627, 7641, 7656, 7673, 7685, 7700, 7710, 7730, 7752, 7781, 7803, 7832, 7844, 7854,
        7868, 7884, 7898, 7915, 7928, 7938, 7953, 7971, 7985, 7995, 8008, 8021, 8033, 8045, 8060, 8074,
        8084, 8105, 8118, 8145, 8164, 8184, 8198, 8210, 8222, 8235, 8245, 8270, 8286, 8297, 8309, 8326,
        8336, 8356, 8366, 8387, 8400, 8427, 8446, 8466, 8480, 8488, 8507, 8528, 8539, 8564, 8581, 8599,
        8611, 8624, 8633, 8646, 8650, 8660, 8671, 8684, 8691, 8699, 8705, 8713, 8719, 8727, 8731, 8739,
        8742, 8745, 8752, 8761, 8771, 8783, 8798, 8813, 8827, 8847, 8867, 8879, 8896, 8910, 8932, 8954,
        8959, 8982, 9005, 9028, 9052, 9070, 9083, 9096, 9109, 9122, 9135, 9144, 9158, 9177, 9196, 9220,
        9244, 9259, 9269, 9282, 9292, 9303, 9316, 9329, 9346, 9363, 9369, 9376, 9381, 9392, 9408, 9426,
        9446, 9464, 9482, 9501, 9519, 9536, 9556, 9567, 9583, 9599, 9617, 9635, 9655, 9675, 9693, 9711,
        9729, 9747, 9766, 9785, 9803, 9821, 9838, 9855, 9875, 9895, 9901, 9906, 9912, 9917, 9921, 9931,
        9941, 9954, 9960, 9966, 9970, 9975, 9986, 9997, 10006, 10014, 10030, 10045, 10060, 10075, 10090, 10107,
        10122, 10137, 10152, 10165, 10179, 10183, 10190, 10196, 10200, 10202, 10208, 10216, 10225, 10236, 10250, 10264,
        10277, 10296, 10315, 10326, 10342, 10355, 10376, 10397, 10401, 10423, 10445, 10467, 10490, 10507, 10519, 10531,
        10543, 10555, 10567, 10575, 10588, 10606, 10624, 10647, 10670, 10684, 10693, 10705, 10717, 10733, 10749, 10758,
        10771, 10780, 10793, 10804, 10810, 10821, 10837, 10855, 10875, 10893, 10911, 10930, 10948, 10965, 10985, 10996,
        11012, 11028, 11046, 11064, 11084, 11104, 11122, 11140, 11158, 11176, 11195, 11214, 11232, 11250, 11267, 11284,
        11304, 11324, 11335, 11351, 11369, 11389, 11407, 11425, 11444, 11462, 11479, 11499, 11510, 11526, 11542, 11560,
        11578, 11598, 11618, 11636, 11654, 11672, 11690, 11709, 11728, 11746, 11764, 11781, 11798, 11818, 11838, 11846,
        11854, 11863, 11866, 11869, 11876, 11884, 11891, 11899, 11907, 11923, 11938, 11953, 11968, 11983, 12000, 12015,
        12030, 12045, 12058, 12072, 12077, 12088, 12099, 12102, 12107, 12112, 12116, 12120, 12126, 12131, 12137, 12144,
        12147, 12155, 12161, 12164, 12173, 12183, 12191, 12200, 12204, 12210, 12217, 12223, 12230, 12238, 12242, 12247,
        12256, 12265, 12271, 12276, 12283, 12289, 12296, 12303, 12311, 12320, 12328, 12339, 12346, 12357, 12368, 12374,
        12382, 12393, 12407, 12421, 12430, 12437, 12445, 12448, 12451, 12456, 12471, 12480, 12489, 12497, 12503, 12514,
        12523, 12529, 12535, 12539, 12549, 12563, 12576, 12593, 12603, 12617, 12629, 12643, 12656, 12667, 12676, 12682,
        12692, 12696, 12704, 12712, 12725, 12733, 12742, 12755, 12764, 12773, 12781, 12791, 12808, 12828, 12848, 12856,
        12866, 12870, 12883, 12901, 12921, 12943, 12963, 12983, 13004, 13024, 13043, 13065, 13078, 13096, 13114, 13134,
        13154, 13176, 13198, 13218, 13238, 13258, 13278, 13299, 13320, 13340, 13360, 13379, 13398, 13420, 13442, 13455,
        13464, 13481, 13497, 13513, 13529, 13545, 13563, 13579, 13595, 13611, 13625, 13640, 13647, 13660, 13672, 13679,
        13694, 13710, 13727, 13735, 13741, 13750, 13757, 13770, 13783, 13787, 13796, 13803, 13809, 13819, 13830, 13834,
        13845, 13856, 13870, 13889, 13910, 13933, 13954, 13975, 13997, 14018, 14038, 14061, 14075, 14094, 14113, 14134,
        14155, 14178, 14201, 14222, 14243, 14264, 14285, 14307, 14329, 14350, 14371, 14391, 14411, 14434, 14457, 14464,
        14477, 14489, 14497, 14504, 14512, 14519, 14528, 14538, 14557, 14563, 14568, 14577, 14584, 14588, 14599, 14609,
        14617, 14626, 14634, 14642, 14652, 14661, 14681, 14689, 14696, 14698, 14702, 14709, 14713, 14718, 14723, 14729,
        14735, 14739, 14752, 14756, 14765, 14773, 14787, 14800, 14808, 14817, 14822, 14833, 14844, 14848, 14859, 14872,
        14886, 14893, 14910, 14930, 14950, 14958, 14971, 14989, 15009, 15031, 15051, 15071, 15092, 15112, 15131, 15153,
        15166, 15184, 15202, 15222, 15242, 15264, 15286, 15306, 15326, 15346, 15366, 15387, 15408, 15428, 15448, 15467,
        15486, 15508, 15530, 15534, 15539, 15547, 15553, 15559, 15568, 15585, 15601, 15617, 15633, 15649, 15667, 15683,
        15699, 15715, 15729, 15744, 15748, 15753, 15764, 15775, 15784, 15792, 15808, 15823, 15838, 15853, 15868, 15885,
        15900, 15915, 15930, 15943, 15957, 15964, 15972, 15979, 15987, 15999, 16016, 16035, 16056, 16075, 16094, 16114,
        16133, 16151, 16172, 16184, 16201, 16218, 16237, 16256, 16277, 16298, 16317, 16336, 16355, 16374, 16394, 16414,
        16433, 16452, 16470, 16488, 16509, 16530, 16534, 16538, 16549, 16565, 16583, 16603, 16621, 16639, 16658, 16676,
        16693, 16713, 16724, 16740, 16756, 16774, 16792, 16812, 16832, 16850, 16868, 16886, 16904, 16923, 16942, 16960,
        16978, 16995, 17012, 17032, 17052, 17058, 17070, 17081, 17088, 17094, 17101, 17105, 17116, 17126, 17139, 17152,
        17165, 17179, 17189, 17199, 17210, 17222, 17230, 17238, 17250, 17256, 17262, 17268, 17271, 17275, 17278, 17285,
        17292, 17301, 17308, 17315, 17324, 17330, 17336, 17339, 17352, 17360, 17377, 17381, 17387, 17399, 17410, 17419,
        17428, 17434, 17441, 17449, 17457, 17464, 17469, 17475, 17481, 17493, 17505, 17515, 17524, 17529, 17547, 17560,
        17581, 17587, 17597, 17607, 17617, 17632, 17649, 17668, 17685, 17702, 17720, 17737, 17753, 17772, 17782, 17797,
        17812, 17829, 17846, 17865, 17884, 17901, 17918, 17935, 17952, 17970, 17988, 18005, 18022, 18038, 18054, 18073,
        18092, 18099, 18114, 18128, 18142, 18156, 18170, 18186, 18200, 18214, 18228, 18240, 18253, 18262, 18269, 18274,
        18283, 18292, 18303, 18309, 18314, 18321, 18335, 18342, 18356, 18359, 18368, 18379, 18388, 18394, 18401, 18413,
        18426, 18434, 18447, 18457, 18468, 18475, 18489, 18504, 18514, 18532, 18551, 18571, 18582, 18591, 18595, 18603,
        18610, 18620, 18636, 18647, 18656, 18670, 18683, 18688, 18697, 18706, 18710, 18714, 18722, 18728, 18734, 18743,
        18758, 18773, 18782, 18792, 18798, 18802, 18811, 18819, 18830, 18838, 18847, 18856, 18870, 18886, 18904, 18920,
        18936, 18953, 18969, 18984, 19002, 19011, 19025, 19039, 19055, 19071, 19089, 19107, 19123, 19139, 19155, 19171,
        19188, 19205, 19221, 19237, 19252, 19267, 19285, 19303, 19309, 19323, 19336, 19349, 19362, 19375, 19390, 19403,
        19416, 19429, 19440, 19452, 19460, 19468, 19479, 19483, 19490, 19503, 19516, 19524, 19529, 19532, 19535, 19538,
        19542, 19546, 19550, 19554, 19558, 19563, 19568, 19573, 19578, 19583, 19588, 19593, 19598, 19603,
    ]
    private static let ptSets: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8,
        9, 9, 9, 9, 9, 10, 9, 11, 11, 12, 13, 14, 14, 15, 16, 16,
        12, 13, 17, 18, 19, 20, 21, 21, 22, 23, 24, 22, 24, 25, 17, 17,
        17, 17, 26, 27, 27, 28, 28, 29, 30, 31, 30, 30, 32, 33, 33, 34,
        34, 34, 35, 15, 12, 13, 14, 15, 15, 26, 27, 27, 28, 28, 29, 30,
        31, 30, 30, 32, 33, 33, 34, 34, 34, 36, 37, 38, 39, 38, 40, 41,
        42, 43, 44, 44, 43, 34, 34, 45, 46, 46, 47, 47, 48, 49, 49, 36,
        48, 50, 51, 52, 48, 48, 53, 54, 55, 53, 36, 56, 56, 48, 57, 58,
        52, 59, 60, 48, 36, 58, 52, 42, 55, 61, 62, 62, 62, 62, 62, 62,
        62, 62, 62, 62, 62, 62, 62, 62, 63, 63, 62, 62, 62, 62, 62, 62,
        62, 64, 65, 65, 66, 67, 67, 68, 69, 69, 69, 67, 69, 70, 71, 72,
        72, 73, 69, 48, 48, 43, 74, 15, 12, 13, 14, 15, 15, 63, 36, 42,
        75, 69, 54, 69, 69, 76, 36, 36, 76, 69, 77, 78, 0, 49, 50, 79,
        80, 56, 80, 80, 80, 48, 81, 82, 83, 36, 81, 48, 84, 49, 66, 56,
        55, 55, 85, 55, 66, 73, 86, 87, 88, 89, 89, 80, 80, 90, 90, 89,
        89, 88, 80, 43, 48, 48, 48, 91, 85, 92, 93, 94, 95, 95, 96, 97,
        98, 99, 100, 101, 102, 102, 91, 52, 103, 73, 73, 104, 105, 52, 48, 50,
        50, 50, 37, 106, 50, 48, 48, 48, 36, 48, 50, 73, 73, 91, 91, 73,
        52, 56, 64, 107, 72, 108, 108, 109, 40, 45, 21, 21, 110, 21, 21, 21,
        21, 111, 105, 53, 48, 106, 52, 52, 52, 108, 52, 52, 108, 51, 112, 52,
        58, 52, 40, 45, 58, 106, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
        113, 114, 114, 115, 115, 116, 116, 117, 117, 118, 118, 119, 119, 120, 120, 121,
        121, 122, 122, 48, 38, 123, 21, 24, 21, 21, 21, 21, 68, 69, 69, 69,
        124, 124, 124, 69, 70, 85, 125, 125, 52, 126, 127, 55, 58, 58, 128, 129,
        130, 131, 132, 80, 80, 129, 130, 131, 133, 134, 135, 9, 9, 10, 11, 11,
        66, 66, 66, 136, 137, 52, 80, 138, 84, 84, 139, 140, 141, 138, 142, 119,
        119, 143, 144, 144, 145, 146, 147, 146, 80, 148, 58, 37, 52, 48, 149, 150,
        150, 52, 151, 152, 48, 153, 9, 9, 9, 21, 110, 21, 53, 21, 52, 149,
        52, 21, 21, 38, 106, 73, 64, 51, 154, 155, 155, 156, 41, 51, 109, 109,
        157, 158, 159, 159, 48, 48, 48, 78, 52, 52, 160, 161, 48, 162, 36, 36,
        50, 50, 36, 36, 50, 158, 36, 78, 50, 78, 163, 48, 52, 48, 48, 51,
        52, 52, 52, 52, 48, 36, 84, 84, 84, 48, 48, 48, 164, 48, 91, 165,
        166, 166, 52, 48, 73, 49, 106, 167, 49, 49, 72, 66, 168, 168, 36, 51,
        66, 169, 78, 170, 170, 64, 171, 172, 77, 20, 23, 20, 20, 20, 20, 173,
        174, 174, 174, 174, 174, 174, 52, 52, 175, 176, 177, 178, 178, 73, 179, 52,
        52, 48, 58, 52, 56, 66, 180, 58, 58, 72, 181, 48, 48, 48, 36, 36,
        71, 58, 58, 58, 179, 182, 182, 183, 183, 184, 184, 36, 43, 58, 51, 48,
        56, 185, 186, 187, 188, 69, 189, 189, 37, 43, 189, 69, 38, 108, 190, 191,
        58, 58, 149, 192, 193, 51, 112, 66, 194, 195, 196, 197, 198, 197, 199, 200,
        201, 202, 200, 201, 202, 0, 72, 52, 203, 38, 189, 189, 38, 189, 78, 204,
        56, 171, 204, 58, 39, 205, 205, 206, 80, 207, 208, 80, 207, 208, 209, 205,
        51, 205, 192, 210, 211, 180, 55, 55, 55, 212, 36, 213, 214, 214, 213, 52,
        215, 26, 27, 27, 28, 28, 29, 30, 31, 30, 30, 32, 33, 33, 34, 34,
        34, 34, 30, 30, 30, 34, 30, 30, 30, 46, 46, 216, 52, 217, 218, 218,
        218, 218, 58, 58, 58, 58, 58, 58, 58, 64, 52, 52, 52, 52, 52, 218,
        52, 218, 52, 52, 52, 58, 58, 58, 218, 52, 58, 52, 58, 70, 218, 64,
        70, 218, 218, 218, 52, 58, 58, 58, 52, 219, 219, 218, 58, 52, 52, 218,
        58, 218, 58, 58, 58, 58, 52, 58, 58, 218, 85, 70, 52, 52, 70, 58,
        58, 218, 58, 58, 58, 58, 58, 58, 218, 58, 52, 58, 58, 218, 58, 58,
        48, 220, 52, 38, 52, 52, 52, 221, 221, 72, 158, 72, 158, 73, 222, 52,
        223, 9, 9, 9, 9, 9, 10, 9, 11, 11, 26, 27, 27, 28, 28, 29,
        30, 31, 30, 30, 32, 33, 33, 34, 34, 34, 135, 9, 9, 10, 11, 11,
        149, 192, 189, 192, 58, 34, 34, 46, 46, 224, 225, 226, 227, 228, 229, 230,
        231, 232, 233, 234, 235, 236, 227, 228, 228, 229, 229, 230, 230, 231, 231, 232,
        232, 233, 233, 234, 234, 235, 235, 236, 236, 0, 226, 0, 219, 193, 36, 237,
        36, 205, 205, 238, 239, 240, 240, 238, 241, 242, 243, 243, 244, 245, 246, 247,
        248, 249, 250, 250, 41, 41, 251, 41, 252, 9, 9, 9, 9, 9, 10, 9,
        11, 11, 26, 27, 27, 28, 28, 29, 30, 31, 30, 30, 32, 33, 33, 34,
        34, 34, 135, 9, 9, 10, 11, 11, 149, 41, 34, 34, 46, 46, 253, 52,
        253, 52, 48, 48, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 254, 255,
        255, 256, 256, 257, 257, 258, 258, 259, 259, 260, 260, 261, 261, 262, 262, 263,
        263, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 254, 255, 255, 256, 256,
        257, 257, 258, 258, 259, 259, 260, 260, 261, 261, 262, 262, 263, 263, 137, 137,
        106, 60, 264, 265, 0, 265, 0, 266, 267, 268, 268, 269, 270, 271, 272, 273,
        274, 275, 275, 276, 277, 277, 278, 279, 48, 48, 264, 280, 281, 41, 50, 282,
        63, 283, 284, 149, 149, 149, 149, 285, 53, 286, 53, 286, 287, 80, 288, 289,
        193, 85, 85, 36, 80, 43, 66, 290, 69, 290, 73, 73, 108, 45, 291, 15,
        192, 52, 48, 283, 56, 56, 51, 292, 157, 50, 293, 48, 36, 72, 48, 48,
        66, 294, 143, 58, 52, 58, 52, 295, 52, 70, 291, 43, 70, 48, 50, 48,
        296, 289, 193, 48, 51, 297, 58, 297, 73, 298, 34, 30, 30, 30, 66, 34,
        299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 300, 301, 301, 302, 302,
        303, 303, 304, 304, 305, 305, 306, 306, 307, 307, 308, 308, 309, 309, 189, 310,
        311, 312, 312, 313, 314, 315, 316, 317, 318, 319, 319, 320, 5, 5, 321, 322,
        18, 18, 323, 189, 87, 324, 325, 325, 72, 36, 51, 326, 48, 64, 327, 328,
        328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 329, 330, 330, 331, 331,
        332, 332, 333, 333, 334, 334, 335, 335, 336, 336, 337, 337, 338, 338, 339, 6,
        6, 0, 340, 0, 341, 342, 55, 343, 84, 84, 52, 52, 73, 73, 52, 52,
        55, 85, 73, 106, 41, 78, 49, 64, 344, 345, 346, 49, 49, 85, 42, 66,
        51, 347, 348, 66, 349, 3, 3, 350, 180, 351, 352, 352, 166, 48, 353, 353,
        354, 30, 30, 30, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 355,
        356, 356, 357, 357, 358, 358, 359, 359, 360, 360, 361, 361, 362, 362, 363, 363,
        364, 364, 72, 36, 365, 157, 36, 366, 367, 368, 368, 369, 370, 371, 372, 373,
        374, 375, 375, 376, 377, 378, 378, 379, 380, 381, 382, 382, 383, 384, 385, 386,
        387, 388, 389, 389, 390, 0, 390, 0, 355, 356, 357, 358, 359, 360, 361, 362,
        363, 364, 355, 356, 356, 357, 357, 358, 358, 359, 359, 360, 360, 361, 361, 362,
        362, 363, 363, 364, 364, 205, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400,
        401, 392, 393, 393, 394, 394, 395, 395, 396, 396, 397, 397, 398, 398, 399, 399,
        400, 400, 401, 401, 402, 7, 7, 0, 403, 0, 103, 48, 48, 48, 48, 48,
        48, 48, 48, 48, 48, 48, 48, 58, 53, 73, 365, 48, 205, 404, 103, 159,
        48, 215, 405, 38, 45, 54, 36, 109, 406, 83, 407, 408, 4, 4, 409, 409,
        410, 410, 49, 49, 73, 66, 411, 412, 106, 106, 106, 106, 413, 414, 415, 416,
        417, 418, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 419, 420, 420,
        421, 421, 422, 422, 423, 423, 424, 424, 425, 425, 426, 426, 427, 427, 428, 428,
        429, 430, 431, 431, 432, 433, 434, 435, 436, 437, 438, 438, 80, 55, 439, 36,
        36, 50, 49, 48, 66, 46, 66, 46, 440, 441, 83, 86, 109, 109, 109, 189,
        39, 189, 109, 109, 86, 49, 49, 442, 322, 18, 18, 109, 441, 440, 109, 109,
        443, 176, 441, 39, 196, 441, 43, 116, 116, 43, 84, 51, 444, 36, 51, 36,
        36, 50, 171, 71, 72, 36, 48, 48, 66, 106, 445, 446, 447, 448, 449, 450,
        451, 452, 453, 454, 445, 446, 446, 447, 447, 448, 448, 449, 449, 450, 450, 451,
        451, 452, 452, 453, 453, 454, 454, 455, 456, 457, 457, 458, 459, 460, 461, 462,
        463, 464, 464, 80, 294, 109, 465, 51, 36, 50, 48, 466, 467, 467, 467, 48,
        48, 48, 52, 54, 48, 48, 48, 52, 48, 54, 54, 54, 54,
    ]
    private static let ptFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 42, 43, 44, 45, 46, 47, 49, 50, 51, 53, 54, 55,
        56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 68, 69, 70, 71, 72, 73,
        74, 75, 77, 78, 79, 81, 82, 83, 84, 85, 86, 91, 95, 97, 98, 99,
        102, 103, 106, 108, 109, 110, 111, 112, 113, 115, 116, 117, 120, 121, 122, 123,
        124, 125, 126, 127, 128, 129, 130, 131, 133, 137, 140, 141, 142, 143, 144, 146,
        149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 164, 167,
        168, 170, 171, 172, 173, 174, 175, 178, 179, 180, 182, 183, 185, 186, 187, 188,
        189, 190, 193, 194, 196, 204, 205, 206, 207, 208, 211, 213, 214, 216, 218, 219,
        222, 224, 226, 228, 231, 233, 236, 238, 240, 241, 243, 246, 247, 249, 251, 252,
        254, 255, 258, 259, 261, 262, 265, 266, 267, 268, 269, 271, 272, 276, 278, 280,
        281, 284, 286, 288, 289, 290, 291, 292, 296, 297, 298, 299, 303, 305, 306, 309,
        311, 312, 314, 315, 317, 319, 321, 326, 328, 331, 337, 339, 341, 343, 346, 347,
        350, 353, 354, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 368, 369,
        370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 384, 391, 398, 399,
        400, 401, 402, 403, 404, 405, 406, 407, 408, 411, 413, 414, 415, 416, 417, 418,
        419, 420, 421, 422, 423, 424, 425, 430, 433, 434, 435, 437, 443, 445, 447, 449,
        450, 454, 457, 459, 461, 462, 466, 468, 472, 474, 476, 478, 480, 481, 482, 483,
        484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499,
        500, 502, 506, 507, 510, 511, 512, 515, 517, 518, 519, 520, 521, 522, 523, 524,
        525, 526, 527, 528, 531, 533, 534, 536, 537, 539, 541, 542, 545, 548, 550, 552,
        553, 554, 557, 559, 560, 561, 562, 563, 564, 565, 566, 567, 568, 569, 571, 572,
        573, 574, 575, 576, 577, 578, 579, 580, 581, 583, 584, 585, 586, 587, 588, 589,
        590, 591, 592, 593, 594, 595, 596, 598, 600, 601, 602, 603, 604, 605, 606, 607,
        608, 609, 610, 613, 615, 617, 619, 620, 622, 624, 626, 628, 630, 633, 634, 635,
        636, 637, 638, 639, 640, 641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651,
        652, 653, 654, 655, 656, 657, 658, 659, 661, 666, 667, 668, 669, 675, 676, 677,
        678, 679, 680, 681, 682, 683, 684, 685, 686, 687, 688, 689, 690, 691, 692, 693,
        694, 695, 698, 699, 700,
    ]
    private static let ptSenses: [UInt32] = [
        1157627904, 1778384910, 1610612737, 1593835521, 1593835522, 1593835523, 1593835524, 1593835525, 1778384903, 1862696960, 1862828032, 1862828033, 1879146496, 1879343134, 1879343119, 1879080960,
        1880064000, 1879474176, 1879343089, 1879212032, 1879932928, 1879867392, 1862565888, 1862500352, 1862434816, 1879408640, 1862893568, 1862959104, 1862959105, 1862369280, 1862369286, 1862369287,
        1862369285, 1862369283, 1862369282, 402653184, 419430400, 855638016, 989855744, 1006632960, 1207959552, 1526726656, 1409286144, 1073741824, 654311424, 1694498866, 553648128, 1207959552,
        1224736768, 822083584, 989855744, 905969664, 989855744, 520093696, 1863024640, 1577058308, 1258291200, 805306368, 1258291200, 1409286144, 1207959552, 1275068416, 1040187392, 1291845632,
        754974720, 234881024, 33554432, 1577058312, 1426063360, 1577058312, 1375731712, 570425344, 1862303745, 1845493760, 1895825408, 1107296256, 1728053255, 1107296256, 1862303742, 1107296256,
        1124073472, 872415232, 671088640, 788529152, 402653184, 1174405120, 402653184, 419430400, 855638016, 989855744, 1207959552, 872415232, 889192448, 1006632960, 1493172224, 1291845632,
        1409286144, 1124073472, 1929379840, 1207959552, 1375731712, 1409286144, 1140850688, 620756992, 1291845632, 1375731712, 620756992, 1375731712, 620756992, 956301312, 1325400064, 1677721800,
        1644167182, 1140850688, 1660944484, 973078528, 1627390052, 1258291200, 1358954496, 1409286144, 1644167173, 1644167218, 1644167223, 1644167220, 1644167227, 1644167226, 1644167222, 1644167224,
        1644167225, 1644167221, 1644167219, 1258291200, 1342177280, 402653184, 838860800, 1040187392, 1845493763, 1258291200, 1342177280, 1409286144, 704643072, 1744830467, 503316480, 335544320,
        335544320, 1862434816, 402653184, 989855744, 1056964608, 352321536, 1627389962, 1627389971, 1627389970, 1627389963, 1627389966, 1627389967, 1627389964, 1627389969, 1627389968, 1627389965,
        469762048, 1862303746, 1207959552, 1426063360, 402653184, 905969664, 989855744, 905969664, 1577058316, 1644167178, 1644167187, 1644167184, 1644167185, 1577058316, 1644167186, 385875968,
        402653184, 1728053251, 1862762496, 1728053251, 654311424, 704643072, 1644167170, 0, 1593835527, 1593835527, 1644167180, 1761607830, 452984832, 1660944584, 167772160, 1140850688,
        1677722800, 167772160, 167772160, 1140850688, 184549376, 402653184, 838860800, 1006632960, 1040187392, 1207959552, 1409286144, 1845493763, 922746880, 1711276082, 1711276107, 1711276057,
        402653184, 469762048, 1056964608, 436207616, 1006632960, 1191182336, 788529152, 1275068416, 402653184, 1409286144, 1862369281, 1207959552, 1258291200, 1342177280, 503316480, 1862303744,
        553648128, 1862303744, 520093696, 1862303744, 402653184, 1409286144, 1426063360, 1258291200, 1358954496, 1258291200, 1291845632, 1409286144, 654311424, 822083584, 704643072, 1258291200,
        1577058306, 704643072, 822083584, 402653184, 1207959552, 1409286144, 486539264, 603979776, 1744830466, 1426063360, 1862303744, 1862303744, 1124073472, 1728053250, 1761607770, 603979776,
        1124073472, 1728053250, 603979776, 654311424, 1275068416, 1728053248, 1258291200, 1409286144, 1426063360, 1577058305, 1577058311, 1577058310, 1744830465, 33554432, 1577058309, 1577058309,
        838860800, 1040187392, 1073741824, 1845493763, 872415232, 889192448, 33554432, 1577058307, 1577058307, 872415232, 889192448, 922746880, 1409286144, 1426063360, 1124073472, 1140850688,
        1677722200, 1761607710, 1879736320, 1879736350, 1124073472, 1140850688, 1157627904, 1694498866, 1879737040, 1879802576, 1879737070, 285212672, 721420288, 1124073472, 1140850688, 1107296256,
        1728053254, 855638016, 117440512, 134217728, 1140850688, 150994944, 1140850688, 150994944, 922746880, 1728053249, 1728053249, 1124073472, 1728053249, 1207959552, 1946157056, 654311424,
        805306368, 1207959552, 1291845632, 1409286144, 1426063360, 1946157056, 402653184, 1207959552, 1275068416, 1426063360, 1845493762, 654311424, 738197504, 788529152, 1275068416, 1392508928,
        1426063360, 1275068416, 1426063360, 1275068416, 1392508928, 285212672, 1275068416, 1275068416, 1677721600, 1845493762, 1677721600, 385875968, 402653184, 1207959552, 234881024, 553648128,
        1728053252, 1728053252, 1157627904, 1627389961, 1627390042, 1627390051, 1627390050, 1627390043, 1627390046, 1627390047, 1627390044, 1627390049, 1627390048, 1627390045, 1409286144, 1476395008,
        1577058315, 1644167177, 1660945284, 1644167258, 1644167263, 1644167260, 1644167267, 1644167266, 1644167262, 1644167264, 1644167265, 1644167261, 1644167259, 654311424, 1275068416, 1426063360,
        385875968, 402653184, 855638016, 1207959552, 1409286144, 1426063360, 1526726656, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1946157056, 1627390032, 1627390041,
        1627390040, 1627390033, 1627390036, 1627390037, 1627390034, 1627390039, 1627390038, 1627390035, 637534208, 1207959552, 1375731712, 1157627904, 1627389960, 1644167248, 1644167253, 1644167250,
        1644167257, 1644167256, 1644167252, 1644167254, 1644167255, 1644167251, 1644167249, 1644167176, 1660945184, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1258291200, 1375731712,
        1409286144, 1862303743, 1644167179, 855638016, 1207959552, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 1006632960, 1023410176, 33554432, 1577058314, 1040187392,
        1073741824, 1577058314, 402653184, 452984832, 771751936, 989855744, 1207959552, 1409286144, 1426063360, 872415232, 1107296256, 419430400, 989855744, 587202560, 1207959552, 1258291200,
        1342177280, 1409286144, 268435456, 1140850688, 1207959552, 1409286144, 1426063360, 1946157056, 402653184, 771751936, 1610612737, 1627389953, 402653184, 1107296256, 0, 1593835523,
        1627389992, 1627390001, 1627390000, 1627389993, 1627389996, 1627389997, 1627389994, 1627389999, 1627389998, 1627389995, 1644167208, 1644167213, 1644167210, 1644167217, 1644167216, 1644167212,
        1644167214, 1644167215, 1644167211, 1644167209, 67108864, 1593835523, 234881024, 1124073472, 1140850688, 1157627904, 1761607695, 1124073472, 1140850688, 1157627904, 1644167172, 1660944784,
        1207959552, 1258291200, 1409286144, 0, 1593835524, 1660944884, 1627390002, 1627390011, 1627390010, 1627390003, 1627390006, 1627390007, 1627390004, 1627390009, 1627390008, 1627390005,
        67108864, 1157627904, 1593835524, 1157627904, 1627389957, 1644167183, 1107296256, 1140850688, 1912602624, 1258291200, 1744830464, 0, 1593835526, 1593835526, 1207959552, 1409286144,
        1946157056, 0, 1593835521, 1744830464, 67108864, 1593835521, 1627389954, 1728053248, 1644167174, 1660944984, 671088640, 1258291200, 1409286144, 1107296256, 1728053253, 1627390022,
        1627390031, 1627390030, 1627390023, 1627390026, 1627390027, 1627390024, 1627390029, 1627390028, 1627390025, 486539264, 1207959552, 1644167228, 1644167233, 1644167230, 1644167237, 1644167236,
        1644167232, 1644167234, 1644167235, 1644167231, 1644167229, 33554432, 1577058313, 1644167175, 1660945084, 1577058313, 1644167238, 1644167243, 1644167240, 1644167247, 1644167246, 1644167242,
        1644167244, 1644167245, 1644167241, 1644167239, 1157627904, 1627389959, 0, 1593835525, 1627390012, 1627390021, 1627390020, 1627390013, 1627390016, 1627390017, 1627390014, 1627390019,
        1627390018, 1627390015, 67108864, 1157627904, 1593835525, 1157627904, 1627389958, 1207959552, 1258291200, 1409286144, 1845493763, 1476395008, 0, 1593835522, 67108864, 1593835522,
        1610612739, 1627389955, 1140850688, 1157627904, 1107296256, 1845493761, 1107296256, 1409286144, 1845493761, 1644167171, 1761607890, 1694498891, 1761607725, 1644167181, 1660944684, 1627389982,
        1627389991, 1627389990, 1627389983, 1627389986, 1627389987, 1627389984, 1627389989, 1627389988, 1627389985, 1644167198, 1644167203, 1644167200, 1644167207, 1644167206, 1644167202, 1644167204,
        1644167205, 1644167201, 1644167199, 1409286144, 1845493761, 201326592, 218103808, 855638016, 1207959552, 1644167169, 1509949440, 1694498841, 1677722800, 1207959552, 1291845632, 1308622848,
        1409286144, 1426063360, 1946157056, 1627389972, 1627389981, 1627389980, 1627389973, 1627389976, 1627389977, 1627389974, 1627389979, 1627389978, 1627389975, 1644167188, 1644167193, 1644167190,
        1644167197, 1644167196, 1644167192, 1644167194, 1644167195, 1644167191, 1644167189, 402653184, 1258291200, 1409286144, 1644167168, 1526726656,
    ]
    private static let ptNames: [UInt16] = [
        129, 138, 145, 166, 386, 411, 525, 582, 887, 1052, 1163, 1165, 1214, 1216, 1242, 1252,
        1254, 1319, 1398, 1437,
    ]
}

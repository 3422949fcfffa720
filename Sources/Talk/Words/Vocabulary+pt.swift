// swift-format-ignore-file
// Made by packaging/words of Lists/pt.txt.

extension Vocabulary {
    /// The words of the language `pt`.
    static var pt: Vocabulary {
        Vocabulary(
            text: ptText, starts: ptStarts,
            firsts: ptFirsts, senses: ptSenses,
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
        centena
        centenas
        centesima
        centesimo
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
        2182, 2189, 2197, 2205, 2212, 2220, 2224, 2234, 2244, 2249, 2253, 2261, 2266, 2273, 2278, 2283,
        2291, 2300, 2319, 2327, 2336, 2343, 2349, 2357, 2361, 2369, 2378, 2388, 2398, 2404, 2411, 2420,
        2431, 2448, 2459, 2465, 2484, 2490, 2500, 2518, 2535, 2552, 2569, 2586, 2605, 2622, 2639, 2656,
        2671, 2687, 2693, 2707, 2721, 2729, 2734, 2738, 2750, 2770, 2790, 2800, 2811, 2821, 2828, 2839,
        2848, 2857, 2868, 2879, 2891, 2901, 2910, 2916, 2929, 2938, 2946, 2950, 2964, 2972, 2979, 2981,
        2984, 2997, 3006, 3016, 3025, 3034, 3042, 3052, 3064, 3090, 3109, 3124, 3138, 3141, 3151, 3159,
        3170, 3180, 3196, 3213, 3229, 3242, 3260, 3279, 3288, 3294, 3302, 3316, 3327, 3342, 3351, 3360,
        3368, 3378, 3385, 3397, 3411, 3427, 3441, 3455, 3470, 3484, 3497, 3513, 3520, 3532, 3544, 3558,
        3572, 3588, 3604, 3618, 3632, 3646, 3660, 3675, 3690, 3704, 3718, 3731, 3744, 3760, 3776, 3792,
        3799, 3806, 3818, 3832, 3860, 3881, 3898, 3914, 3921, 3931, 3942, 3952, 3969, 3987, 4003, 4013,
        4032, 4045, 4054, 4063, 4076, 4082, 4091, 4101, 4111, 4121, 4125, 4134, 4144, 4154, 4163, 4170,
        4178, 4187, 4197, 4207, 4215, 4219, 4225, 4236, 4252, 4268, 4289, 4310, 4320, 4331, 4344, 4349,
        4357, 4366, 4372, 4377, 4381, 4389, 4394, 4399, 4417, 4427, 4437, 4445, 4454, 4463, 4469, 4478,
        4485, 4495, 4498, 4500, 4517, 4522, 4530, 4537, 4544, 4551, 4558, 4568, 4583, 4595, 4605, 4608,
        4618, 4630, 4645, 4650, 4657, 4678, 4686, 4700, 4713, 4723, 4742, 4752, 4761, 4771, 4781, 4791,
        4801, 4807, 4813, 4824, 4839, 4846, 4854, 4862, 4873, 4884, 4889, 4896, 4905, 4914, 4925, 4939,
        4952, 4983, 4995, 5010, 5021, 5032, 5043, 5054, 5062, 5070, 5081, 5092, 5102, 5115, 5128, 5135,
        5141, 5162, 5178, 5198, 5201, 5211, 5227, 5239, 5251, 5260, 5272, 5286, 5302, 5315, 5324, 5331,
        5340, 5354, 5366, 5373, 5384, 5390, 5400, 5408, 5415, 5421, 5432, 5439, 5445, 5453, 5461, 5468,
        5474, 5480, 5488, 5492, 5502, 5507, 5516, 5520, 5525, 5545, 5554, 5562, 5572, 5581, 5583, 5586,
        5591, 5598, 5619, 5633, 5643, 5652, 5657, 5670, 5683, 5696, 5710, 5724, 5738, 5747, 5762, 5767,
        5779, 5785, 5789, 5792, 5797, 5808, 5819, 5829, 5846, 5859, 5876, 5885, 5892, 5901, 5913, 5925,
        5928, 5933, 5941, 5952, 5967, 5972, 5975, 5982, 5991, 6003, 6016, 6023, 6027, 6035, 6039, 6045,
        6049, 6055, 6058, 6067, 6075, 6081, 6088, 6094, 6096, 6100, 6105, 6110, 6124, 6132, 6144, 6152,
        6166, 6175, 6190, 6194, 6200, 6204, 6210, 6223, 6236, 6240, 6247, 6250, 6256, 6264, 6271, 6276,
        6287, 6297, 6308, 6326, 6336, 6341, 6350, 6363, 6379, 6387, 6399, 6414, 6420, 6427, 6438, 6444,
        6452, 6461, 6474, 6482, 6492, 6513, 6517, 6522, 6532, 6538, 6544, 6551, 6555, 6560, 6564, 6576,
        6583, 6593, 6602, 6610, 6621, 6625, 6631, 6648, 6655, 6662, 6669, 6677, 6685, 6690, 6696, 6701,
        6721, 6727, 6738, 6753, 6768, 6780, 6782, 6785, 6797, 6814, 6828, 6850, 6872, 6877, 6900, 6923,
        6946, 6970, 6988, 7001, 7014, 7027, 7040, 7053, 7066, 7086, 7109, 7132, 7145, 7165, 7188, 7211,
        7228, 7245, 7250, 7261, 7265, 7276, 7285, 7298, 7310, 7333, 7348, 7377, 7398, 7420, 7436, 7446,
        7457, 7464, 7477, 7489, 7503, 7514, 7531, 7546, 7560, 7574, 7589, 7606, 7618, 7633, 7643, 7663,
        7685, 7714, 7736, 7765, 7777, 7787, 7801, 7817, 7831, 7848, 7861, 7871, 7886, 7904, 7918, 7928,
        7941, 7954, 7966, 7978, 7993, 8007, 8017, 8038, 8051, 8078, 8097, 8117, 8131, 8143, 8155, 8168,
        8178, 8203, 8219, 8230, 8242, 8259, 8269, 8289, 8299, 8320, 8333, 8360, 8379, 8399, 8413, 8421,
        8440, 8461, 8472, 8497, 8514, 8532, 8544, 8557, 8566, 8579, 8583, 8593, 8604, 8617, 8624, 8632,
        8638, 8646, 8652, 8660, 8664, 8672, 8675, 8678, 8685, 8694, 8704, 8716, 8731, 8746, 8760, 8780,
        8800, 8812, 8829, 8843, 8865, 8887, 8892, 8915, 8938, 8961, 8985, 9003, 9016, 9029, 9042, 9055,
        9068, 9077, 9091, 9110, 9129, 9153, 9177, 9192, 9202, 9215, 9225, 9236, 9249, 9262, 9279, 9296,
        9302, 9309, 9314, 9325, 9341, 9359, 9379, 9397, 9415, 9434, 9452, 9469, 9489, 9500, 9516, 9532,
        9550, 9568, 9588, 9608, 9626, 9644, 9662, 9680, 9699, 9718, 9736, 9754, 9771, 9788, 9808, 9828,
        9834, 9839, 9845, 9850, 9854, 9864, 9874, 9887, 9893, 9899, 9903, 9908, 9919, 9930, 9939, 9947,
        9963, 9978, 9993, 10008, 10023, 10040, 10055, 10070, 10085, 10098, 10112, 10116, 10123, 10129, 10133, 10135,
        10141, 10149, 10158, 10169, 10183, 10197, 10210, 10229, 10248, 10259, 10275, 10288, 10309, 10330, 10334, 10356,
        10378, 10400, 10423, 10440, 10452, 10464, 10476, 10488, 10500, 10508, 10521, 10539, 10557, 10580, 10603, 10617,
        10626, 10638, 10650, 10666, 10682, 10691, 10704, 10713, 10726, 10737, 10743, 10754, 10770, 10788, 10808, 10826,
        10844, 10863, 10881, 10898, 10918, 10929, 10945, 10961, 10979, 10997, 11017, 11037, 11055, 11073, 11091, 11109,
        11128, 11147, 11165, 11183, 11200, 11217, 11237, 11257, 11268, 11284, 11302, 11322, 11340, 11358, 11377, 11395,
        11412, 11432, 11443, 11459, 11475, 11493, 11511, 11531, 11551, 11569, 11587, 11605, 11623, 11642, 11661, 11679,
        11697, 11714, 11731, 11751, 11771, 11779, 11787, 11796, 11799, 11802, 11809, 11817, 11824, 11832, 11840, 11856,
        11871, 11886, 11901, 11916, 11933, 11948, 11963, 11978, 11991, 12005, 12010, 12021, 12032, 12035, 12040, 12045,
        12049, 12053, 12059, 12064, 12070, 12077, 12080, 12088, 12094, 12097, 12106, 12116, 12124, 12133, 12137, 12143,
        12150, 12156, 12163, 12171, 12175, 12180, 12189, 12198, 12204, 12209, 12216, 12222, 12229, 12236, 12244, 12253,
        12261, 12272, 12279, 12290, 12301, 12307, 12315, 12326, 12340, 12354, 12363, 12370, 12378, 12381, 12384, 12389,
        12404, 12413, 12422, 12430, 12436, 12447, 12456, 12462, 12468, 12472, 12482, 12496, 12509, 12526, 12536, 12550,
        12562, 12576, 12589, 12600, 12609, 12615, 12625, 12629, 12637, 12645, 12658, 12666, 12675, 12688, 12697, 12706,
        12714, 12724, 12741, 12761, 12781, 12789, 12799, 12803, 12816, 12834, 12854, 12876, 12896, 12916, 12937, 12957,
        12976, 12998, 13011, 13029, 13047, 13067, 13087, 13109, 13131, 13151, 13171, 13191, 13211, 13232, 13253, 13273,
        13293, 13312, 13331, 13353, 13375, 13388, 13397, 13414, 13430, 13446, 13462, 13478, 13496, 13512, 13528, 13544,
        13558, 13573, 13580, 13593, 13605, 13612, 13627, 13643, 13660, 13668, 13674, 13683, 13690, 13703, 13716, 13720,
        13729, 13736, 13742, 13752, 13763, 13767, 13778, 13789, 13803, 13822, 13843, 13866, 13887, 13908, 13930, 13951,
        13971, 13994, 14008, 14027, 14046, 14067, 14088, 14111, 14134, 14155, 14176, 14197, 14218, 14240, 14262, 14283,
        14304, 14324, 14344, 14367, 14390, 14397, 14410, 14422, 14430, 14437, 14445, 14452, 14461, 14471, 14490, 14499,
        14506, 14510, 14521, 14531, 14539, 14548, 14556, 14564, 14574, 14583, 14603, 14611, 14618, 14620, 14624, 14631,
        14635, 14640, 14645, 14651, 14657, 14661, 14674, 14678, 14687, 14695, 14709, 14722, 14730, 14739, 14744, 14755,
        14766, 14770, 14781, 14794, 14808, 14815, 14832, 14852, 14872, 14880, 14893, 14911, 14931, 14953, 14973, 14993,
        15014, 15034, 15053, 15075, 15088, 15106, 15124, 15144, 15164, 15186, 15208, 15228, 15248, 15268, 15288, 15309,
        15330, 15350, 15370, 15389, 15408, 15430, 15452, 15456, 15461, 15469, 15475, 15481, 15490, 15507, 15523, 15539,
        15555, 15571, 15589, 15605, 15621, 15637, 15651, 15666, 15670, 15675, 15686, 15697, 15706, 15714, 15730, 15745,
        15760, 15775, 15790, 15807, 15822, 15837, 15852, 15865, 15879, 15886, 15894, 15901, 15909, 15921, 15938, 15957,
        15978, 15997, 16016, 16036, 16055, 16073, 16094, 16106, 16123, 16140, 16159, 16178, 16199, 16220, 16239, 16258,
        16277, 16296, 16316, 16336, 16355, 16374, 16392, 16410, 16431, 16452, 16456, 16460, 16471, 16487, 16505, 16525,
        16543, 16561, 16580, 16598, 16615, 16635, 16646, 16662, 16678, 16696, 16714, 16734, 16754, 16772, 16790, 16808,
        16826, 16845, 16864, 16882, 16900, 16917, 16934, 16954, 16974, 16980, 16992, 17003, 17010, 17016, 17023, 17027,
        17038, 17048, 17061, 17074, 17087, 17101, 17111, 17121, 17132, 17144, 17152, 17160, 17172, 17178, 17184, 17190,
        17193, 17197, 17200, 17207, 17214, 17223, 17230, 17237, 17246, 17252, 17258, 17261, 17274, 17282, 17299, 17303,
        17309, 17321, 17332, 17341, 17350, 17356, 17363, 17371, 17379, 17386, 17391, 17397, 17403, 17415, 17427, 17437,
        17446, 17451, 17469, 17482, 17503, 17509, 17519, 17529, 17539, 17554, 17571, 17590, 17607, 17624, 17642, 17659,
        17675, 17694, 17704, 17719, 17734, 17751, 17768, 17787, 17806, 17823, 17840, 17857, 17874, 17892, 17910, 17927,
        17944, 17960, 17976, 17995, 18014, 18021, 18036, 18050, 18064, 18078, 18092, 18108, 18122, 18136, 18150, 18162,
        18175, 18184, 18191, 18196, 18205, 18214, 18225, 18231, 18236, 18243, 18257, 18264, 18278, 18281, 18290, 18301,
        18310, 18316, 18323, 18335, 18348, 18356, 18369, 18379, 18390, 18397, 18411, 18426, 18436, 18454, 18473, 18493,
        18504, 18513, 18517, 18525, 18532, 18542, 18558, 18569, 18578, 18592, 18605, 18610, 18619, 18628, 18632, 18640,
        18646, 18652, 18661, 18676, 18691, 18700, 18710, 18716, 18720, 18729, 18737, 18748, 18756, 18765, 18774, 18788,
        18804, 18822, 18838, 18854, 18871, 18887, 18902, 18920, 18929, 18943, 18957, 18973, 18989, 19007, 19025, 19041,
        19057, 19073, 19089, 19106, 19123, 19139, 19155, 19170, 19185, 19203, 19221, 19227, 19241, 19254, 19267, 19280,
        19293, 19308, 19321, 19334, 19347, 19358, 19370, 19378, 19386, 19397, 19401, 19408, 19421, 19434, 19442, 19447,
        19450, 19453, 19456, 19460, 19464, 19468, 19472, 19476, 19481, 19486, 19491, 19496, 19501, 19506, 19511, 19516,
        19521,
    ]
    private static let ptFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
        64, 65, 66, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85,
        86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101,
        103, 104, 105, 107, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120,
        121, 122, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 138,
        139, 140, 142, 143, 144, 145, 146, 147, 148, 149, 150, 152, 153, 154, 155, 156,
        157, 158, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173,
        174, 175, 176, 178, 180, 181, 182, 184, 186, 187, 188, 189, 190, 191, 192, 193,
        194, 195, 196, 197, 198, 199, 200, 205, 206, 207, 208, 209, 210, 211, 212, 213,
        214, 218, 219, 220, 221, 222, 224, 225, 226, 228, 229, 230, 231, 232, 233, 235,
        238, 239, 240, 241, 242, 243, 244, 247, 249, 250, 251, 254, 255, 256, 257, 258,
        259, 260, 261, 262, 263, 264, 265, 266, 268, 269, 270, 271, 272, 274, 275, 276,
        277, 278, 279, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294,
        295, 296, 299, 300, 302, 303, 304, 308, 311, 312, 313, 315, 317, 319, 320, 321,
        323, 324, 325, 326, 327, 328, 330, 331, 332, 335, 338, 339, 340, 341, 342, 343,
        344, 345, 346, 347, 348, 349, 350, 351, 353, 354, 355, 356, 357, 359, 362, 363,
        364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379,
        380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395,
        396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411,
        412, 413, 414, 415, 416, 417, 418, 419, 421, 422, 423, 424, 425, 426, 427, 428,
        429, 430, 432, 434, 435, 438, 439, 440, 441, 442, 444, 445, 446, 447, 449, 450,
        451, 452, 453, 454, 455, 458, 459, 460, 461, 462, 463, 464, 465, 466, 467, 468,
        470, 471, 472, 473, 475, 477, 478, 479, 480, 481, 482, 483, 484, 485, 488, 489,
        491, 492, 493, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 512, 514,
        515, 516, 517, 518, 520, 521, 522, 523, 524, 525, 526, 527, 528, 529, 530, 531,
        532, 533, 535, 536, 537, 539, 541, 542, 543, 544, 546, 547, 550, 553, 554, 555,
        556, 557, 558, 559, 561, 563, 564, 566, 567, 568, 570, 572, 573, 574, 576, 577,
        578, 579, 581, 582, 585, 586, 587, 588, 589, 590, 591, 592, 593, 594, 595, 596,
        597, 598, 599, 601, 602, 605, 608, 610, 612, 613, 614, 615, 616, 617, 619, 620,
        621, 622, 623, 624, 626, 627, 628, 629, 631, 632, 635, 638, 639, 640, 642, 643,
        644, 645, 646, 647, 648, 649, 651, 652, 653, 654, 655, 656, 657, 658, 659, 661,
        662, 665, 666, 667, 668, 670, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680,
        681, 684, 685, 686, 687, 688, 689, 690, 691, 692, 693, 695, 696, 698, 699, 700,
        701, 702, 703, 704, 705, 706, 707, 708, 709, 711, 712, 716, 717, 719, 721, 722,
        723, 725, 726, 727, 728, 730, 731, 732, 733, 734, 737, 739, 740, 741, 742, 744,
        745, 746, 747, 748, 749, 753, 754, 755, 756, 757, 758, 759, 760, 761, 762, 766,
        767, 769, 771, 772, 774, 775, 777, 778, 779, 781, 782, 783, 784, 785, 788, 789,
        791, 792, 793, 795, 796, 798, 799, 800, 801, 804, 805, 807, 808, 809, 810, 811,
        812, 813, 815, 819, 823, 825, 826, 828, 829, 830, 831, 832, 833, 834, 835, 836,
        837, 838, 839, 840, 841, 842, 843, 844, 845, 846, 847, 848, 849, 850, 851, 852,
        853, 854, 857, 858, 864, 866, 868, 870, 872, 873, 874, 875, 876, 877, 878, 879,
        880, 881, 882, 883, 884, 885, 887, 888, 890, 891, 892, 893, 894, 895, 896, 898,
        899, 900, 901, 902, 903, 905, 906, 907, 909, 911, 913, 914, 915, 916, 917, 918,
        920, 922, 924, 925, 926, 927, 929, 930, 932, 933, 934, 935, 936, 937, 938, 939,
        941, 942, 943, 944, 945, 946, 947, 948, 950, 951, 952, 953, 954, 955, 956, 958,
        959, 960, 961, 962, 964, 965, 966, 967, 969, 970, 971, 972, 973, 974, 977, 980,
        981, 982, 983, 984, 985, 986, 987, 990, 991, 992, 993, 994, 995, 996, 997, 998,
        999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014,
        1015, 1016, 1017, 1018, 1019, 1020, 1021, 1022, 1025, 1027, 1030, 1031, 1032, 1033, 1034, 1035,
        1038, 1039, 1041, 1042, 1043, 1044, 1045, 1046, 1047, 1048, 1049, 1050, 1051, 1052, 1053, 1054,
        1055, 1056, 1057, 1058, 1059, 1060, 1061, 1062, 1063, 1064, 1065, 1066, 1067, 1068, 1069, 1070,
        1071, 1073, 1074, 1076, 1078, 1079, 1081, 1082, 1083, 1084, 1085, 1086, 1087, 1088, 1090, 1091,
        1092, 1093, 1094, 1095, 1096, 1097, 1098, 1099, 1100, 1101, 1102, 1104, 1106, 1109, 1111, 1118,
        1119, 1120, 1121, 1122, 1123, 1124, 1125, 1126, 1127, 1128, 1129, 1130, 1131, 1132, 1133, 1134,
        1135, 1136, 1137, 1138, 1139, 1140, 1141, 1142, 1143, 1144, 1145, 1146, 1147, 1148, 1149, 1150,
        1152, 1153, 1154, 1155, 1156, 1162, 1163, 1169, 1170, 1171, 1172, 1173, 1174, 1175, 1176, 1177,
        1178, 1179, 1180, 1181, 1182, 1183, 1184, 1185, 1186, 1187, 1188, 1189, 1190, 1191, 1192, 1193,
        1194, 1195, 1196, 1197, 1198, 1199, 1200, 1201, 1202, 1203, 1204, 1205, 1206, 1207, 1208, 1209,
        1210, 1211, 1212, 1213, 1214, 1215, 1216, 1217, 1218, 1219, 1220, 1221, 1222, 1223, 1224, 1225,
        1226, 1227, 1228, 1229, 1230, 1232, 1234, 1235, 1236, 1239, 1241, 1242, 1244, 1245, 1246, 1247,
        1248, 1249, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 1259, 1260, 1265, 1268, 1269,
        1270, 1273, 1274, 1275, 1277, 1279, 1281, 1282, 1288, 1290, 1291, 1292, 1293, 1294, 1296, 1297,
        1299, 1300, 1302, 1304, 1305, 1309, 1312, 1314, 1315, 1316, 1317, 1318, 1319, 1320, 1322, 1323,
        1325, 1326, 1327, 1328, 1329, 1331, 1332, 1335, 1336, 1337, 1343, 1344, 1345, 1346, 1347, 1349,
        1351, 1355, 1356, 1357, 1358, 1359, 1360, 1361, 1363, 1364, 1365, 1366, 1367, 1368, 1371, 1372,
        1373, 1375, 1376, 1377, 1378, 1380, 1381, 1383, 1386, 1388, 1389, 1390, 1392, 1393, 1395, 1396,
        1398, 1399, 1400, 1401, 1402, 1403, 1404, 1406, 1407, 1408, 1409, 1410, 1411, 1412, 1413, 1414,
        1415, 1416, 1417, 1418, 1419, 1420, 1421, 1422, 1423, 1424, 1425, 1426, 1427, 1428, 1429, 1430,
        1431, 1432, 1433, 1434, 1435, 1437, 1438, 1439, 1440, 1441, 1442, 1443, 1444, 1445, 1446, 1447,
        1448, 1449, 1452, 1453, 1455, 1459, 1460, 1461, 1462, 1465, 1467, 1468, 1469, 1470, 1471, 1472,
        1473, 1474, 1477, 1478, 1479, 1481, 1482, 1483, 1484, 1485, 1486, 1487, 1488, 1489, 1490, 1491,
        1492, 1493, 1494, 1495, 1496, 1497, 1498, 1499, 1500, 1501, 1502, 1503, 1504, 1505, 1506, 1507,
        1508, 1509, 1510, 1511, 1512, 1516, 1517, 1519, 1520, 1522, 1523, 1524, 1526, 1527, 1528, 1529,
        1530, 1531, 1532, 1533, 1534, 1535, 1536, 1537, 1538, 1540, 1541, 1542, 1543, 1545, 1547, 1549,
        1550, 1551, 1552, 1553, 1554, 1555, 1557, 1560, 1561, 1564, 1565, 1567, 1569, 1570, 1571, 1572,
        1573, 1575, 1576, 1579, 1582, 1584, 1585, 1586, 1587, 1589, 1590, 1591, 1592, 1593, 1594, 1595,
        1596, 1597, 1598, 1599, 1600, 1601, 1602, 1603, 1604, 1605, 1606, 1607, 1608, 1609, 1610, 1611,
        1612, 1613, 1614, 1615, 1616, 1617, 1618, 1619, 1620, 1622, 1624, 1625, 1626, 1627, 1628, 1629,
        1630, 1631, 1632, 1633, 1634, 1635, 1636, 1637, 1639, 1640, 1641, 1642, 1644, 1645, 1646, 1647,
        1648, 1649, 1650, 1651, 1652, 1653, 1654, 1655, 1656, 1658, 1659, 1661, 1662, 1663, 1664, 1665,
        1666, 1667, 1668, 1669, 1670, 1671, 1672, 1673, 1674, 1675, 1676, 1677, 1678, 1679, 1680, 1681,
        1682, 1683, 1684, 1685, 1686, 1687, 1688, 1689, 1690, 1691, 1692, 1694, 1695, 1696, 1697, 1698,
        1699, 1700, 1701, 1702, 1703, 1704, 1705, 1706, 1707, 1708, 1709, 1710, 1711, 1712, 1713, 1714,
        1715, 1716, 1717, 1718, 1719, 1720, 1721, 1722, 1723, 1726, 1727, 1729, 1730, 1732, 1733, 1735,
        1736, 1737, 1738, 1739, 1740, 1741, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1752,
        1753, 1754, 1756, 1758, 1761, 1762, 1764, 1766, 1767, 1768, 1769, 1770, 1771, 1772, 1773, 1775,
        1777, 1778, 1780, 1782, 1784, 1786, 1788, 1789, 1790, 1791, 1792, 1794, 1797, 1798, 1799, 1800,
        1801, 1802, 1803, 1804, 1805, 1806, 1807, 1808, 1809, 1810, 1811, 1812, 1813, 1814, 1815, 1816,
        1817, 1818, 1819, 1820, 1821, 1822, 1823, 1824, 1825, 1826, 1827, 1828, 1829, 1830, 1831, 1832,
        1833, 1834, 1835, 1836, 1837, 1838, 1839, 1840, 1841, 1842, 1843, 1844, 1845, 1846, 1847, 1848,
        1849, 1850, 1851, 1853, 1854, 1855, 1857, 1858, 1859, 1860, 1861, 1862, 1863, 1868, 1869, 1870,
        1871, 1872, 1873, 1874, 1876, 1877, 1879, 1880, 1881, 1882, 1883, 1884, 1885, 1886, 1887, 1888,
        1889, 1890, 1895, 1896, 1897, 1898, 1899, 1900, 1901, 1902, 1903, 1904, 1905, 1906, 1907, 1908,
        1913, 1914, 1915, 1916, 1917, 1919, 1920, 1921, 1922, 1923, 1924, 1925, 1926, 1927, 1928, 1929,
        1930, 1931, 1932, 1933, 1934, 1935, 1936, 1937, 1938, 1939, 1940, 1941, 1942, 1943, 1944, 1945,
        1946, 1947, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1958, 1959, 1960, 1961,
        1962, 1963, 1964, 1965, 1966, 1967, 1968, 1969, 1971, 1972, 1975, 1976, 1977, 1979, 1980, 1981,
        1982, 1983, 1984, 1985, 1986, 1987, 1988, 1989, 1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997,
        1998,
    ]
    private static let ptSenses: [UInt32] = [
        1056964608, 1056964608, 1056964608, 1056964608, 1056964608, 1056964608, 1056964608, 1056964608, 1660944398, 1493172225, 1476395009, 1476395010, 1476395011, 1476395012, 1476395013, 1660944391,
        1745256448, 1745256448, 1745256448, 1745256448, 1745256448, 1745387520, 1745256448, 1745387521, 1745387521, 1761705984, 1761902622, 1761902607, 1761902607, 1761640448, 1761640448, 1761640448,
        1761705984, 1761902622, 1762033664, 1761902577, 1761771520, 1762492416, 1762426880, 1762426880, 1745125376, 1745059840, 1744994304, 1745125376, 1744994304, 1761968128, 1762033664, 1762033664,
        1762033664, 1762033664, 1745453056, 1745518592, 1745518592, 1745518593, 1745518593, 1744928768, 1744928774, 1744928775, 1744928774, 1744928774, 1744928773, 1744928771, 1744928771, 1744928770,
        1744928770, 1744928770, 385875968, 402653184, 838860800, 922746880, 939524096, 1107296256, 1426063360, 1761640448, 1761705984, 1761902622, 1761902607, 1761640448, 1761640448, 1745453056,
        1745518592, 1745518592, 1745518593, 1745518593, 1744928768, 1744928774, 1744928775, 1744928774, 1744928774, 1744928773, 1744928771, 1744928771, 1744928770, 1744928770, 1744928770, 1308622848,
        989855744, 637534208, 1577058354, 637534208, 536870912, 1107296256, 1124073472, 805306368, 922746880, 889192448, 922746880, 889192448, 922746880, 922746880, 1744928770, 1744928770,
        503316480, 1745584128, 1745584128, 1459617796, 1459617796, 1157627904, 788529152, 788529152, 1308622848, 1157627904, 1157627904, 1308622848, 1107296256, 1174405120, 1157627904, 1157627904,
        973078528, 1191182336, 738197504, 973078528, 1308622848, 218103808, 218103808, 1157627904, 16777216, 1459617800, 1325400064, 1174405120, 1459617800, 1778384896, 1275068416, 1157627904,
        1308622848, 1325400064, 1174405120, 805306368, 738197504, 553648128, 1744863233, 1778384896, 1744863233, 1744863233, 1744863233, 1744863233, 1744863233, 1744863233, 1744863233, 1778384896,
        1744863233, 1744863233, 1744863233, 1744863233, 1744863233, 1744863233, 1728053248, 1728053248, 1744863233, 1744863233, 1744863233, 1744863233, 1744863233, 1744863233, 1744863233, 1795162112,
        1006632960, 1610612743, 1006632960, 1610612743, 1006632960, 1744863230, 1744863230, 1778384896, 1006632960, 1023410176, 855638016, 855638016, 855638016, 1744863230, 855638016, 654311424,
        771751936, 385875968, 385875968, 1073741824, 855638016, 1157627904, 1157627904, 922746880, 385875968, 402653184, 838860800, 922746880, 1107296256, 1761640448, 1761705984, 1761902622,
        1761902607, 1761640448, 1761640448, 1728053248, 1308622848, 805306368, 855638016, 872415232, 939524096, 1392508928, 855638016, 1191182336, 855638016, 855638016, 1191182336, 1308622848,
        1308622848, 1308622848, 1191182336, 1308622848, 855638016, 1023410176, 1828716544, 1056964608, 788529152, 1157627904, 1308622848, 1107296256, 1275068416, 1308622848, 1040187392, 218103808,
        1040187392, 1040187392, 1040187392, 1157627904, 603979776, 1191182336, 1275068416, 603979776, 1275068416, 603979776, 1308622848, 603979776, 1191182336, 1275068416, 1157627904, 788529152,
        1006632960, 218103808, 738197504, 738197504, 1224736768, 738197504, 1006632960, 1073741824, 1560281288, 1526726670, 1040187392, 1543503972, 1040187392, 1040187392, 1509949540, 1509949540,
        1040187392, 1543503972, 1040187392, 922746880, 1157627904, 1157627904, 1157627904, 1157627904, 1258291200, 1308622848, 1224736768, 1526726661, 1526726706, 1526726711, 1526726708, 1526726708,
        1526726715, 1526726714, 1526726710, 1526726712, 1526726713, 1526726709, 1526726707, 1526726707, 1157627904, 1258291200, 1308622848, 1174405120, 1157627904, 1241513984, 1073741824, 1073741824,
        385875968, 822083584, 973078528, 1728053251, 1157627904, 1241513984, 1308622848, 1174405120, 1157627904, 1157627904, 1308622848, 1157627904, 1308622848, 1157627904, 1308622848, 989855744,
        687865856, 1157627904, 1308622848, 1157627904, 1157627904, 1157627904, 1308622848, 1157627904, 1157627904, 1308622848, 1073741824, 1073741824, 1157627904, 1258291200, 1308622848, 1157627904,
        1258291200, 1308622848, 1073741824, 1174405120, 218103808, 1795162112, 1627389955, 385875968, 486539264, 486539264, 318767104, 536870912, 503316480, 1762426880, 1762426880, 318767104,
        1744994304, 1762426880, 1762426880, 1762426880, 1762426880, 385875968, 922746880, 1157627904, 1241513984, 1308622848, 973078528, 1157627904, 687865856, 1174405120, 1174405120, 1174405120,
        486539264, 1174405120, 1174405120, 486539264, 1107296256, 335544320, 1174405120, 1325400064, 1174405120, 536870912, 503316480, 1325400064, 687865856, 1509949450, 1509949459, 1509949458,
        1509949451, 1509949454, 1509949455, 1509949452, 1509949457, 1509949456, 1509949453, 1509949450, 1509949459, 1509949459, 1509949458, 1509949458, 1509949451, 1509949451, 1509949454, 1509949454,
        1509949455, 1509949455, 1509949452, 1509949452, 1509949457, 1509949457, 1509949456, 1509949456, 1509949453, 1509949453, 1157627904, 637534208, 452984832, 1762426880, 1744994304, 1762426880,
        1762426880, 1762426880, 1762426880, 1006632960, 1023410176, 855638016, 855638016, 855638016, 1744863234, 1744863234, 1744863234, 855638016, 654311424, 1224736768, 1107296256, 1325400064,
        1107296256, 1325400064, 1174405120, 385875968, 889192448, 922746880, 889192448, 738197504, 1325400064, 1325400064, 1459617804, 1526726666, 1526726675, 1526726672, 1526726673, 1459617804,
        1778384896, 1040187392, 1040187392, 1526726675, 1526726672, 1526726673, 1526726674, 369098752, 385875968, 1610612739, 1745321984, 1745256448, 1745256448, 1745387520, 1745387521, 1745387521,
        1006632960, 1006632960, 1006632960, 1610612739, 637534208, 687865856, 1174405120, 1040187392, 1526726658, 0, 1476395015, 1476395015, 1778384896, 1526726668, 1526726658, 1644167318,
        1509949452, 1509949452, 436207616, 1543504072, 1543504072, 150994944, 1040187392, 1560282288, 150994944, 150994944, 1040187392, 150994944, 1040187392, 167772160, 385875968, 822083584,
        939524096, 973078528, 1107296256, 1308622848, 1728053251, 1325400064, 989855744, 1174405120, 1157627904, 905969664, 1593835570, 1593835570, 1174405120, 1593835595, 1593835545, 1157627904,
        385875968, 452984832, 1745256448, 1745256448, 1745256448, 1762426880, 318767104, 1744994304, 1762426880, 973078528, 1762426880, 1174405120, 905969664, 1174405120, 1762426880, 1762426880,
        637534208, 687865856, 1073741824, 1795162112, 1107296256, 419430400, 939524096, 1090519040, 1090519040, 771751936, 1174405120, 1107296256, 1124073472, 1107296256, 318767104, 318767104,
        385875968, 1308622848, 1744928769, 1107296256, 1157627904, 1241513984, 1107296256, 1157627904, 1241513984, 1157627904, 1157627904, 1157627904, 1828716544, 1174405120, 1174405120, 486539264,
        1744863232, 536870912, 1744863232, 1157627904, 503316480, 1744863232, 1308622848, 1308622848, 1157627904, 1308622848, 1157627904, 1308622848, 1308622848, 1308622848, 1157627904, 1308622848,
        1744928769, 1308622848, 1828716544, 1157627904, 1308622848, 1828716544, 385875968, 1308622848, 1325400064, 1157627904, 1174405120, 1157627904, 1157627904, 1107296256, 1174405120, 1174405120,
        1174405120, 1174405120, 1157627904, 1308622848, 1157627904, 1157627904, 1157627904, 1157627904, 1258291200, 1157627904, 1157627904, 1258291200, 1308622848, 1157627904, 1191182336, 1308622848,
        637534208, 805306368, 637534208, 805306368, 1174405120, 1157627904, 1073741824, 788529152, 687865856, 687865856, 1157627904, 788529152, 788529152, 385875968, 1006632960, 1459617794,
        1459617794, 1778384896, 1308622848, 1107296256, 1006632960, 687865856, 805306368, 1828716544, 385875968, 1107296256, 1308622848, 385875968, 1107296256, 1308622848, 1795162112, 469762048,
        587202560, 1627389954, 1023410176, 1762492416, 1745059840, 1762492416, 1762492416, 1762492416, 1762492416, 1325400064, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232,
        1744863232, 1174405120, 1174405120, 1023410176, 1610612738, 1644167258, 587202560, 1023410176, 1610612738, 587202560, 587202560, 1073741824, 637534208, 1174405120, 1174405120, 1174405120,
        1157627904, 1325400064, 1174405120, 218103808, 1006632960, 1610612736, 1325400064, 1325400064, 385875968, 1157627904, 1308622848, 1325400064, 1157627904, 1157627904, 1157627904, 1308622848,
        1308622848, 771751936, 1325400064, 1325400064, 1325400064, 637534208, 1174405120, 1459617793, 1459617793, 1778384896, 1459617799, 1459617799, 1459617798, 1459617798, 1308622848, 922746880,
        1325400064, 1107296256, 1157627904, 218103808, 1627389953, 16777216, 1459617797, 1459617797, 822083584, 973078528, 989855744, 1728053251, 855638016, 855638016, 872415232, 855638016,
        872415232, 989855744, 922746880, 855638016, 872415232, 855638016, 637534208, 486539264, 16777216, 1459617795, 1459617795, 1325400064, 1325400064, 905969664, 855638016, 872415232,
        905969664, 1308622848, 1325400064, 1107296256, 335544320, 1006632960, 1023410176, 1040187392, 1560281688, 1644167198, 1762295808, 1762295838, 1762295808, 1023410176, 1040187392, 1056964608,
        1577058354, 1762296528, 1762362064, 1762296558, 1762296528, 1762362064, 1762296558, 1056964608, 385875968, 1174405120, 268435456, 704643072, 1023410176, 1040187392, 637534208, 855638016,
        872415232, 855638016, 872415232, 637534208, 855638016, 872415232, 1828716544, 1006632960, 1610612742, 218103808, 469762048, 1006632960, 1610612742, 1325400064, 1577058354, 838860800,
        838860800, 100663296, 117440512, 1040187392, 1040187392, 134217728, 1040187392, 134217728, 1040187392, 134217728, 1040187392, 134217728, 905969664, 1610612737, 838860800, 1107296256,
        838860800, 855638016, 872415232, 905969664, 1610612737, 1023410176, 1610612737, 1610612736, 738197504, 738197504, 738197504, 1107296256, 1308622848, 637534208, 788529152, 1107296256,
        1191182336, 1308622848, 1325400064, 1107296256, 1191182336, 1308622848, 1325400064, 637534208, 788529152, 1174405120, 385875968, 1107296256, 1745453056, 1745518592, 1745518592, 1745518593,
        1745518593, 1744928768, 1744928774, 1744928775, 1744928774, 1744928774, 1744928773, 1744928771, 1744928771, 1744928770, 1744928770, 1744928770, 1744928770, 1744928774, 1744928774, 1744928774,
        1744928770, 1744928774, 1744928774, 1744928774, 1745584128, 1745584128, 1174405120, 1325400064, 1728053250, 1174405120, 637534208, 721420288, 771751936, 1174405120, 1291845632, 1325400064,
        1174405120, 1325400064, 1174405120, 1325400064, 1174405120, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1795162112,
        1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1325400064, 1174405120, 1174405120, 1325400064, 1174405120, 1174405120, 1174405120, 1325400064, 1325400064, 1325400064,
        1174405120, 1325400064, 1174405120, 1325400064, 1174405120, 1325400064, 654311424, 1174405120, 1325400064, 1795162112, 654311424, 1174405120, 1325400064, 1174405120, 1325400064, 1174405120,
        1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1174405120, 1174405120, 1291845632, 1174405120, 1291845632, 1174405120, 1325400064, 1325400064, 1174405120, 1174405120, 1174405120,
        1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1174405120, 1325400064, 1224736768, 654311424, 1174405120,
        1174405120, 654311424, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1174405120,
        1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1157627904, 268435456, 1174405120, 1174405120, 637534208, 1174405120, 1174405120, 1174405120, 1174405120, 1560281088,
        1728053250, 1174405120, 1560281088, 1728053250, 385875968, 1744928769, 385875968, 1744928769, 1073741824, 1560281088, 1174405120, 369098752, 385875968, 1107296256, 1745256448, 1745256448,
        1745256448, 1745256448, 1745256448, 1745387520, 1745256448, 1745387521, 1745387521, 1745453056, 1745518592, 1745518592, 1745518593, 1745518593, 1744928768, 1744928774, 1744928775, 1744928774,
        1744928774, 1744928773, 1744928771, 1744928771, 1744928770, 1744928770, 1744928770, 1745321984, 1745256448, 1745256448, 1745387520, 1745387521, 1745387521, 905969664, 855638016, 872415232,
        905969664, 855638016, 872415232, 855638016, 872415232, 905969664, 1325400064, 1744928770, 1744928770, 1745584128, 1745584128, 218103808, 536870912, 1610612740, 1610612740, 1056964608,
        1509949449, 1509949530, 1509949539, 1509949538, 1509949531, 1509949534, 1509949535, 1509949532, 1509949537, 1509949536, 1509949533, 1509949530, 1509949539, 1509949539, 1509949538, 1509949538,
        1509949531, 1509949531, 1509949534, 1509949534, 1509949535, 1509949535, 1509949532, 1509949532, 1509949537, 1509949537, 1509949536, 1509949536, 1509949533, 1509949533, 1056964608, 1056964608,
        1509949449, 1056964608, 1174405120, 1291845632, 1308622848, 1325400064, 1308622848, 1308622848, 1375731712, 1308622848, 838860800, 838860800, 1459617803, 1526726665, 1543504772, 1543504772,
        1459617803, 1778384896, 1526726746, 1526726751, 1526726748, 1526726748, 1526726755, 1526726754, 1526726750, 1526726752, 1526726753, 1526726749, 1526726747, 1526726747, 1107296256, 1124073472,
        1107296256, 1124073472, 637534208, 1174405120, 1325400064, 1107296256, 1124073472, 369098752, 385875968, 838860800, 1107296256, 1308622848, 1325400064, 1426063360, 1745256448, 1745256448,
        1745256448, 1745256448, 1745256448, 1745387520, 1745256448, 1745387521, 1745387521, 1745453056, 1745518592, 1745518592, 1745518593, 1745518593, 1744928768, 1744928774, 1744928775, 1744928774,
        1744928774, 1744928773, 1744928771, 1744928771, 1744928770, 1744928770, 1744928770, 1745321984, 1745256448, 1745256448, 1745387520, 1745387521, 1745387521, 905969664, 1107296256, 1124073472,
        1744928770, 1744928770, 1745584128, 1745584128, 1107296256, 1191182336, 1207959552, 1275068416, 1308622848, 1325400064, 1174405120, 1107296256, 1191182336, 1207959552, 1275068416, 1308622848,
        1325400064, 1174405120, 1157627904, 1157627904, 1509949520, 1509949529, 1509949528, 1509949521, 1509949524, 1509949525, 1509949522, 1509949527, 1509949526, 1509949523, 1509949520, 1509949529,
        1509949529, 1509949528, 1509949528, 1509949521, 1509949521, 1509949524, 1509949524, 1509949525, 1509949525, 1509949522, 1509949522, 1509949527, 1509949527, 1509949526, 1509949526, 1509949523,
        1509949523, 1509949520, 1509949529, 1509949528, 1509949521, 1509949524, 1509949525, 1509949522, 1509949527, 1509949526, 1509949523, 1509949520, 1509949529, 1509949529, 1509949528, 1509949528,
        1509949521, 1509949521, 1509949524, 1509949524, 1509949525, 1509949525, 1509949522, 1509949522, 1509949527, 1509949527, 1509949526, 1509949526, 1509949523, 1509949523, 637534208, 687865856,
        637534208, 687865856, 687865856, 1275068416, 620756992, 1107296256, 1275068416, 1056964608, 1509949448, 1056964608, 1056964608, 1509949448, 1056964608, 1526726736, 1526726741, 1526726738,
        1526726738, 1526726745, 1526726744, 1526726740, 1526726742, 1526726743, 1526726739, 1526726737, 1526726737, 1526726664, 1543504672, 1543504672, 1107296256, 1157627904, 1207959552, 1275068416,
        1308622848, 1157627904, 1275068416, 1308622848, 1157627904, 1157627904, 620756992, 1107296256, 1275068416, 1744863231, 1526726667, 1107296256, 1124073472, 1157627904, 1308622848, 838860800,
        1107296256, 1728053248, 1107296256, 1157627904, 1191182336, 1207959552, 1258291200, 1308622848, 939524096, 956301312, 905969664, 905969664, 905969664, 905969664, 16777216, 1459617802,
        973078528, 973078528, 989855744, 973078528, 973078528, 989855744, 1459617802, 1778384896, 1040187392, 385875968, 436207616, 754974720, 922746880, 1107296256, 1308622848, 1325400064,
        1308622848, 1325400064, 1224736768, 1224736768, 1308622848, 1040187392, 922746880, 1006632960, 855638016, 1006632960, 855638016, 855638016, 1006632960, 1073741824, 1073741824, 486539264,
        503316480, 402653184, 922746880, 1761640448, 855638016, 872415232, 905969664, 1174405120, 1157627904, 1107296256, 1157627904, 1191182336, 1207959552, 1258291200, 1308622848, 218103808,
        218103808, 1107296256, 570425344, 385875968, 1308622848, 1157627904, 1308622848, 1107296256, 1157627904, 1241513984, 1308622848, 1157627904, 1308622848, 385875968, 1157627904, 1157627904,
        1006632960, 251658240, 1040187392, 436207616, 1325400064, 1174405120, 1325400064, 1174405120, 1107296256, 1308622848, 1325400064, 1174405120, 654311424, 402653184, 922746880, 922746880,
        654311424, 1157627904, 1157627904, 1308622848, 1157627904, 385875968, 754974720, 1107296256, 1308622848, 1325400064, 1308622848, 1325400064, 1157627904, 1107296256, 1493172225, 1509949441,
        1325400064, 1493172225, 1509949441, 1073741824, 385875968, 1006632960, 1744928770, 1744928774, 1744928774, 1744928774, 1006632960, 1744928770, 0, 1476395011, 1509949480, 1509949489,
        1509949488, 1509949481, 1509949484, 1509949485, 1509949482, 1509949487, 1509949486, 1509949483, 1509949480, 1509949489, 1509949489, 1509949488, 1509949488, 1509949481, 1509949481, 1509949484,
        1509949484, 1509949485, 1509949485, 1509949482, 1509949482, 1509949487, 1509949487, 1509949486, 1509949486, 1509949483, 1509949483, 855638016, 872415232, 1526726696, 1526726701, 1526726698,
        1526726698, 1526726705, 1526726704, 1526726700, 1526726702, 1526726703, 1526726699, 1526726697, 1526726697, 50331648, 1476395011, 1778384896, 1476395011, 1476395011, 1778384896, 218103808,
        1023410176, 1040187392, 1056964608, 1644167183, 1761902577, 1761902577, 1023410176, 1040187392, 1056964608, 855638016, 872415232, 1526726670, 1526726660, 1543504272, 1543504272, 385875968,
        1308622848, 1107296256, 1107296256, 1157627904, 1308622848, 1157627904, 1795162112, 0, 1476395012, 1543504372, 1543504372, 1509949490, 1509949499, 1509949498, 1509949491, 1509949494,
        1509949495, 1509949492, 1509949497, 1509949496, 1509949493, 1509949490, 1509949499, 1509949499, 1509949498, 1509949498, 1509949491, 1509949491, 1509949494, 1509949494, 1509949495, 1509949495,
        1509949492, 1509949492, 1509949497, 1509949497, 1509949496, 1509949496, 1509949493, 1509949493, 50331648, 1056964608, 1476395012, 1778384896, 1476395012, 1476395012, 1778384896, 1056964608,
        1056964608, 1509949445, 1056964608, 1526726671, 1006632960, 1040187392, 738197504, 1811939328, 1174405120, 1174405120, 1073741824, 1073741824, 1174405120, 1174405120, 738197504, 1224736768,
        1073741824, 687865856, 1107296256, 1124073472, 1828716544, 788529152, 1795162112, 1157627904, 1627389952, 0, 1476395014, 1476395014, 1778384896, 788529152, 788529152, 1224736768,
        805306368, 1006632960, 1107296256, 1107296256, 1308622848, 0, 1476395009, 1627389952, 1006632960, 50331648, 1476395009, 1778384896, 1476395009, 1476395009, 1778384896, 1509949442,
        1610612736, 1610612736, 1526726662, 1543504472, 1543504472, 637534208, 805306368, 1157627904, 654311424, 1157627904, 1308622848, 654311424, 1157627904, 1308622848, 1006632960, 1610612741,
        1744928774, 1744928774, 1744928774, 1006632960, 1610612741, 1509949510, 1509949519, 1509949518, 1509949511, 1509949514, 1509949515, 1509949512, 1509949517, 1509949516, 1509949513, 1509949510,
        1509949519, 1509949519, 1509949518, 1509949518, 1509949511, 1509949511, 1509949514, 1509949514, 1509949515, 1509949515, 1509949512, 1509949512, 1509949517, 1509949517, 1509949516, 1509949516,
        1509949513, 1509949513, 385875968, 1308622848, 469762048, 1107296256, 385875968, 1308622848, 1308622848, 1526726716, 1526726721, 1526726718, 1526726718, 1526726725, 1526726724, 1526726720,
        1526726722, 1526726723, 1526726719, 1526726717, 1526726717, 16777216, 1459617801, 1526726663, 1543504572, 1543504572, 1459617801, 1778384896, 1526726726, 1526726731, 1526726728, 1526726728,
        1526726735, 1526726734, 1526726730, 1526726732, 1526726733, 1526726729, 1526726727, 1526726727, 1056964608, 1509949447, 1056964608, 1056964608, 1509949447, 1056964608, 1509949510, 1509949519,
        1509949518, 1509949511, 1509949514, 1509949515, 1509949512, 1509949517, 1509949516, 1509949513, 1509949510, 1509949519, 1509949519, 1509949518, 1509949518, 1509949511, 1509949511, 1509949514,
        1509949514, 1509949515, 1509949515, 1509949512, 1509949512, 1509949517, 1509949517, 1509949516, 1509949516, 1509949513, 1509949513, 838860800, 0, 1476395013, 1509949500, 1509949509,
        1509949508, 1509949501, 1509949504, 1509949505, 1509949502, 1509949507, 1509949506, 1509949503, 1509949500, 1509949509, 1509949509, 1509949508, 1509949508, 1509949501, 1509949501, 1509949504,
        1509949504, 1509949505, 1509949505, 1509949502, 1509949502, 1509949507, 1509949507, 1509949506, 1509949506, 1509949503, 1509949503, 50331648, 1056964608, 1476395013, 1476395013, 1476395013,
        1778384896, 1056964608, 1056964608, 1509949446, 1056964608, 1157627904, 1241513984, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904,
        1157627904, 1157627904, 1157627904, 1325400064, 973078528, 1073741824, 469762048, 1107296256, 1157627904, 838860800, 1107296256, 1157627904, 1157627904, 1241513984, 1107296256, 1157627904,
        1241513984, 1157627904, 385875968, 1107296256, 1308622848, 1728053251, 637534208, 503316480, 1191182336, 1308622848, 318767104, 1375731712, 603979776, 0, 1476395010, 50331648,
        1476395010, 1476395010, 1476395010, 1778384896, 1493172227, 1509949443, 1493172227, 1509949443, 1040187392, 1056964608, 1040187392, 1056964608, 788529152, 788529152, 1073741824, 1006632960,
        1006632960, 1728053249, 1006632960, 1308622848, 1728053249, 687865856, 687865856, 687865856, 687865856, 1526726659, 1644167378, 1577058379, 1644167213, 1526726669, 1543504172, 1543504172,
        1509949470, 1509949479, 1509949478, 1509949471, 1509949474, 1509949475, 1509949472, 1509949477, 1509949476, 1509949473, 1509949470, 1509949479, 1509949479, 1509949478, 1509949478, 1509949471,
        1509949471, 1509949474, 1509949474, 1509949475, 1509949475, 1509949472, 1509949472, 1509949477, 1509949477, 1509949476, 1509949476, 1509949473, 1509949473, 1526726686, 1526726691, 1526726688,
        1526726688, 1526726695, 1526726694, 1526726690, 1526726692, 1526726693, 1526726689, 1526726687, 1526726687, 1040187392, 738197504, 1308622848, 1728053249, 1308622848, 1308622848, 1157627904,
        1308622848, 788529152, 1157627904, 1006632960, 1745584128, 1006632960, 1745584128, 184549376, 201326592, 838860800, 1107296256, 1526726657, 1409286144, 603979776, 1560281288, 318767104,
        318767104, 318767104, 855638016, 872415232, 1577058354, 855638016, 872415232, 318767104, 318767104, 1560281288, 788529152, 788529152, 1577058329, 1644167183, 1761902577, 1761902577,
        318767104, 1409286144, 184549376, 201326592, 838860800, 1107296256, 1526726657, 318767104, 318767104, 1560282288, 1644167258, 1409286144, 1577058354, 1644167198, 1409286144, 922746880,
        1509949451, 1509949451, 922746880, 1107296256, 1107296256, 1191182336, 1207959552, 1308622848, 1325400064, 1308622848, 1107296256, 1308622848, 1308622848, 1157627904, 1308622848, 469762048,
        771751936, 385875968, 1308622848, 1157627904, 1157627904, 1006632960, 687865856, 1509949460, 1509949469, 1509949468, 1509949461, 1509949464, 1509949465, 1509949462, 1509949467, 1509949466,
        1509949463, 1509949460, 1509949469, 1509949469, 1509949468, 1509949468, 1509949461, 1509949461, 1509949464, 1509949464, 1509949465, 1509949465, 1509949462, 1509949462, 1509949467, 1509949467,
        1509949466, 1509949466, 1509949463, 1509949463, 1526726676, 1526726681, 1526726678, 1526726678, 1526726685, 1526726684, 1526726680, 1526726682, 1526726683, 1526726679, 1526726677, 1526726677,
        1040187392, 251658240, 1040187392, 318767104, 385875968, 1157627904, 1308622848, 1107296256, 1308622848, 1157627904, 1308622848, 1157627904, 1526726656, 1426063360, 1426063360, 1426063360,
        1157627904, 1157627904, 1157627904, 1174405120, 1191182336, 1157627904, 1157627904, 1157627904, 1174405120, 1157627904, 1191182336, 1191182336, 1191182336, 1191182336,
    ]
}

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
        D de N de Y
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
        N U antes de B
        N U antes de D de M
        N U atras
        N U depois
        N U depois de B
        N U depois de D de M
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
        chegar
        chegarei
        chego
        cheguei
        cheguei em
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
        desta madrugada
        desta manha
        desta noite
        desta tarde
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
        do
        do dia D
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
        ela
        elas
        ele
        eles
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
        encontrar
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
        ficamos em
        ficaram em
        fico
        fico com
        ficou
        ficou em
        fim
        fiquei
        fiquei em
        fora
        gostaria
        gostava
        gosto
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
        irei
        iremos
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
        libra
        lista
        litro
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
        quilo
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
        terminei em
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
        vemos
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
        viremos
        virgula
        voltar
        voltarei
        volto
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
        117, 121, 127, 134, 143, 155, 167, 179, 190, 207, 224, 230, 239, 250, 264, 275,
        282, 290, 302, 317, 327, 345, 349, 357, 366, 379, 383, 389, 398, 416, 431, 451,
        461, 472, 488, 509, 524, 539, 558, 574, 594, 617, 636, 656, 667, 679, 688, 702,
        713, 732, 751, 753, 773, 793, 813, 834, 849, 859, 869, 879, 889, 899, 901, 905,
        913, 924, 940, 953, 963, 974, 990, 1003, 1024, 1045, 1049, 1071, 1093, 1115, 1138, 1155,
        1167, 1179, 1191, 1203, 1215, 1229, 1237, 1249, 1258, 1268, 1276, 1284, 1292, 1304, 1317, 1329,
        1341, 1353, 1365, 1373, 1389, 1405, 1415, 1419, 1425, 1439, 1445, 1451, 1461, 1468, 1475, 1484,
        1497, 1506, 1515, 1524, 1535, 1541, 1547, 1556, 1565, 1572, 1579, 1590, 1594, 1600, 1610, 1617,
        1620, 1625, 1628, 1634, 1644, 1652, 1660, 1663, 1670, 1685, 1700, 1715, 1731, 1747, 1763, 1771,
        1787, 1803, 1819, 1836, 1853, 1870, 1876, 1882, 1888, 1902, 1916, 1930, 1945, 1960, 1975, 1979,
        1984, 1989, 2000, 2010, 2016, 2025, 2035, 2044, 2059, 2068, 2086, 2093, 2096, 2105, 2109, 2117,
        2122, 2131, 2138, 2154, 2157, 2162, 2171, 2183, 2200, 2214, 2225, 2244, 2267, 2282, 2290, 2296,
        2307, 2311, 2317, 2328, 2335, 2342, 2352, 2359, 2366, 2375, 2381, 2387, 2392, 2407, 2414, 2418,
        2425, 2433, 2441, 2448, 2456, 2460, 2470, 2480, 2485, 2489, 2497, 2502, 2506, 2513, 2518, 2523,
        2531, 2540, 2559, 2567, 2576, 2583, 2589, 2597, 2601, 2609, 2618, 2626, 2635, 2645, 2655, 2663,
        2672, 2678, 2685, 2694, 2705, 2722, 2733, 2739, 2758, 2765, 2774, 2780, 2788, 2799, 2805, 2815,
        2833, 2850, 2867, 2884, 2901, 2920, 2937, 2954, 2971, 2986, 3002, 3008, 3022, 3036, 3044, 3049,
        3053, 3065, 3085, 3105, 3115, 3126, 3136, 3143, 3154, 3163, 3172, 3183, 3194, 3206, 3216, 3225,
        3231, 3244, 3253, 3261, 3265, 3279, 3287, 3293, 3295, 3298, 3311, 3320, 3330, 3339, 3348, 3356,
        3366, 3378, 3404, 3423, 3438, 3452, 3455, 3465, 3473, 3484, 3494, 3510, 3527, 3543, 3556, 3574,
        3593, 3602, 3608, 3616, 3630, 3641, 3656, 3665, 3674, 3682, 3692, 3699, 3711, 3725, 3741, 3755,
        3769, 3784, 3798, 3811, 3827, 3834, 3846, 3858, 3872, 3886, 3902, 3918, 3932, 3946, 3960, 3974,
        3989, 4004, 4018, 4032, 4045, 4058, 4074, 4090, 4106, 4113, 4120, 4132, 4146, 4174, 4195, 4212,
        4228, 4235, 4245, 4256, 4266, 4283, 4301, 4317, 4327, 4346, 4359, 4368, 4377, 4390, 4396, 4405,
        4415, 4425, 4441, 4453, 4465, 4477, 4487, 4491, 4500, 4510, 4520, 4529, 4536, 4544, 4553, 4563,
        4573, 4581, 4585, 4591, 4602, 4618, 4634, 4655, 4676, 4686, 4697, 4710, 4715, 4723, 4732, 4735,
        4744, 4750, 4755, 4761, 4769, 4773, 4781, 4786, 4791, 4809, 4819, 4829, 4837, 4846, 4855, 4861,
        4870, 4877, 4887, 4890, 4892, 4909, 4917, 4926, 4931, 4939, 4946, 4953, 4960, 4967, 4977, 4992,
        5004, 5014, 5018, 5023, 5027, 5032, 5035, 5045, 5057, 5072, 5077, 5084, 5105, 5113, 5127, 5140,
        5150, 5169, 5179, 5188, 5198, 5208, 5218, 5228, 5234, 5240, 5251, 5266, 5273, 5281, 5289, 5300,
        5311, 5316, 5323, 5332, 5341, 5352, 5366, 5379, 5391, 5406, 5417, 5428, 5439, 5450, 5458, 5466,
        5477, 5488, 5498, 5511, 5524, 5531, 5537, 5553, 5556, 5566, 5582, 5594, 5606, 5615, 5627, 5641,
        5657, 5670, 5679, 5686, 5690, 5695, 5701, 5710, 5724, 5736, 5743, 5754, 5760, 5770, 5778, 5785,
        5791, 5802, 5809, 5815, 5823, 5831, 5838, 5844, 5850, 5858, 5862, 5872, 5883, 5894, 5899, 5908,
        5914, 5923, 5927, 5934, 5944, 5949, 5958, 5966, 5972, 5981, 5983, 5986, 5991, 5998, 6019, 6033,
        6043, 6052, 6057, 6070, 6083, 6096, 6110, 6124, 6138, 6147, 6162, 6167, 6179, 6185, 6189, 6192,
        6197, 6216, 6235, 6246, 6257, 6267, 6284, 6297, 6314, 6325, 6338, 6347, 6354, 6364, 6373, 6385,
        6397, 6400, 6405, 6412, 6417, 6425, 6436, 6451, 6456, 6459, 6466, 6475, 6487, 6500, 6507, 6511,
        6519, 6523, 6529, 6533, 6539, 6542, 6551, 6556, 6564, 6570, 6576, 6582, 6588, 6595, 6601, 6603,
        6607, 6612, 6621, 6634, 6644, 6656, 6661, 6675, 6683, 6695, 6703, 6717, 6726, 6741, 6745, 6751,
        6755, 6761, 6774, 6787, 6791, 6798, 6801, 6807, 6815, 6834, 6851, 6858, 6863, 6874, 6884, 6895,
        6913, 6923, 6928, 6937, 6950, 6966, 6974, 6986, 7001, 7007, 7014, 7025, 7034, 7047, 7057, 7069,
        7075, 7083, 7092, 7105, 7113, 7123, 7132, 7142, 7146, 7151, 7161, 7167, 7173, 7180, 7184, 7189,
        7193, 7205, 7212, 7222, 7231, 7239, 7250, 7254, 7260, 7277, 7284, 7291, 7298, 7306, 7314, 7319,
        7325, 7330, 7350, 7356, 7367, 7382, 7397, 7409, 7411, 7414, 7426, 7443, 7457, 7479, 7501, 7506,
        7529, 7552, 7575, 7599, 7617, 7630, 7643, 7656, 7669, 7682, 7695, 7715, 7738, 7761, 7774, 7794,
        7817, 7840, 7857, 7874, 7879, 7890, 7894, 7905, 7914, 7927, 7939, 7962, 7977, 8006, 8027, 8049,
        8065, 8075, 8082, 8095, 8107, 8121, 8132, 8149, 8164, 8178, 8192, 8207, 8224, 8236, 8251, 8261,
        8281, 8303, 8325, 8337, 8347, 8363, 8377, 8406, 8423, 8452, 8465, 8475, 8490, 8508, 8522, 8532,
        8545, 8558, 8570, 8582, 8597, 8611, 8621, 8642, 8655, 8682, 8701, 8721, 8735, 8747, 8759, 8772,
        8782, 8807, 8823, 8834, 8846, 8863, 8873, 8893, 8903, 8924, 8937, 8964, 8983, 9003, 9017, 9025,
        9044, 9065, 9076, 9101, 9118, 9136, 9148, 9161, 9170, 9183, 9187, 9197, 9208, 9221, 9228, 9236,
        9242, 9250, 9256, 9264, 9268, 9276, 9279, 9282, 9289, 9298, 9308, 9320, 9335, 9350, 9364, 9384,
        9404, 9416, 9433, 9447, 9469, 9491, 9496, 9519, 9542, 9565, 9589, 9607, 9620, 9633, 9646, 9659,
        9672, 9681, 9695, 9714, 9733, 9757, 9781, 9796, 9806, 9819, 9829, 9840, 9853, 9866, 9883, 9900,
        9906, 9913, 9918, 9929, 9945, 9963, 9983, 10001, 10019, 10038, 10056, 10073, 10093, 10104, 10120, 10136,
        10154, 10172, 10192, 10212, 10230, 10248, 10266, 10284, 10303, 10322, 10340, 10358, 10375, 10392, 10412, 10432,
        10438, 10443, 10449, 10454, 10458, 10468, 10478, 10491, 10497, 10503, 10507, 10512, 10523, 10534, 10543, 10551,
        10567, 10582, 10597, 10612, 10627, 10644, 10659, 10674, 10689, 10702, 10716, 10720, 10727, 10733, 10737, 10739,
        10745, 10753, 10762, 10773, 10787, 10801, 10814, 10833, 10852, 10863, 10879, 10892, 10913, 10934, 10938, 10960,
        10982, 11004, 11027, 11044, 11056, 11068, 11080, 11092, 11104, 11112, 11125, 11143, 11161, 11184, 11207, 11221,
        11230, 11242, 11254, 11270, 11286, 11295, 11308, 11317, 11330, 11341, 11347, 11358, 11374, 11392, 11412, 11430,
        11448, 11467, 11485, 11502, 11522, 11533, 11549, 11565, 11583, 11601, 11621, 11641, 11659, 11677, 11695, 11713,
        11732, 11751, 11769, 11787, 11804, 11821, 11841, 11861, 11872, 11888, 11906, 11926, 11944, 11962, 11981, 11999,
        12016, 12036, 12047, 12063, 12079, 12097, 12115, 12135, 12155, 12173, 12191, 12209, 12227, 12246, 12265, 12283,
        12301, 12318, 12335, 12355, 12375, 12383, 12391, 12400, 12403, 12406, 12413, 12421, 12428, 12436, 12444, 12460,
        12475, 12490, 12505, 12520, 12537, 12552, 12567, 12582, 12595, 12609, 12614, 12625, 12636, 12639, 12644, 12649,
        12653, 12657, 12663, 12668, 12674, 12681, 12684, 12692, 12698, 12701, 12710, 12720, 12732, 12743, 12756, 12764,
        12777, 12786, 12790, 12796, 12803, 12809, 12816, 12824, 12828, 12833, 12842, 12851, 12857, 12862, 12869, 12875,
        12882, 12889, 12897, 12906, 12914, 12925, 12932, 12943, 12954, 12960, 12968, 12979, 12993, 13005, 13019, 13028,
        13035, 13043, 13046, 13049, 13054, 13069, 13078, 13087, 13095, 13101, 13112, 13121, 13127, 13133, 13137, 13147,
        13161, 13171, 13184, 13201, 13211, 13225, 13237, 13251, 13264, 13276, 13285, 13296, 13305, 13311, 13321, 13325,
        13333, 13341, 13354, 13362, 13371, 13384, 13393, 13402, 13410, 13420, 13437, 13457, 13477, 13485, 13495, 13499,
        13512, 13530, 13550, 13572, 13592, 13612, 13633, 13653, 13672, 13694, 13707, 13725, 13743, 13763, 13783, 13805,
        13827, 13847, 13867, 13887, 13907, 13928, 13949, 13969, 13989, 14008, 14027, 14049, 14071, 14084, 14093, 14110,
        14126, 14142, 14158, 14174, 14192, 14208, 14224, 14240, 14254, 14269, 14276, 14289, 14301, 14308, 14323, 14339,
        14356, 14364, 14370, 14379, 14386, 14399, 14412, 14416, 14425, 14432, 14438, 14448, 14452, 14458, 14469, 14480,
        14494, 14513, 14534, 14557, 14578, 14599, 14621, 14642, 14662, 14685, 14699, 14718, 14737, 14758, 14779, 14802,
        14825, 14846, 14867, 14888, 14909, 14931, 14953, 14974, 14995, 15015, 15035, 15058, 15081, 15088, 15101, 15113,
        15121, 15128, 15136, 15143, 15152, 15162, 15168, 15173, 15182, 15189, 15193, 15204, 15214, 15222, 15231, 15250,
        15258, 15266, 15276, 15285, 15293, 15295, 15299, 15306, 15310, 15315, 15320, 15326, 15332, 15336, 15349, 15353,
        15362, 15370, 15384, 15397, 15405, 15414, 15419, 15430, 15441, 15445, 15456, 15469, 15483, 15490, 15507, 15527,
        15547, 15555, 15568, 15586, 15606, 15628, 15648, 15668, 15689, 15709, 15728, 15750, 15763, 15781, 15799, 15819,
        15839, 15861, 15883, 15903, 15923, 15943, 15963, 15984, 16005, 16025, 16045, 16064, 16083, 16105, 16127, 16131,
        16136, 16144, 16150, 16156, 16165, 16182, 16198, 16214, 16230, 16246, 16264, 16280, 16296, 16312, 16326, 16341,
        16345, 16350, 16361, 16372, 16381, 16389, 16405, 16420, 16435, 16450, 16465, 16482, 16497, 16512, 16527, 16540,
        16554, 16561, 16569, 16576, 16584, 16596, 16613, 16632, 16653, 16672, 16691, 16711, 16730, 16748, 16769, 16781,
        16798, 16815, 16834, 16853, 16874, 16895, 16914, 16933, 16952, 16971, 16991, 17011, 17030, 17049, 17067, 17085,
        17106, 17127, 17131, 17135, 17146, 17162, 17180, 17200, 17218, 17236, 17255, 17273, 17290, 17310, 17321, 17337,
        17353, 17371, 17389, 17409, 17429, 17447, 17465, 17483, 17501, 17520, 17539, 17557, 17575, 17592, 17609, 17629,
        17649, 17655, 17667, 17678, 17685, 17691, 17698, 17702, 17713, 17723, 17736, 17749, 17762, 17776, 17786, 17796,
        17807, 17819, 17827, 17835, 17847, 17851, 17857, 17863, 17869, 17872, 17876, 17883, 17891, 17902, 17915, 17918,
        17925, 17932, 17941, 17948, 17955, 17964, 17970, 17976, 17979, 17992, 18000, 18017, 18021, 18027, 18039, 18050,
        18059, 18068, 18074, 18081, 18089, 18101, 18109, 18116, 18133, 18138, 18144, 18150, 18162, 18174, 18184, 18193,
        18198, 18216, 18229, 18250, 18256, 18266, 18276, 18286, 18301, 18318, 18337, 18354, 18371, 18389, 18406, 18422,
        18441, 18451, 18466, 18481, 18498, 18515, 18534, 18553, 18570, 18587, 18604, 18621, 18639, 18657, 18674, 18691,
        18707, 18723, 18742, 18761, 18768, 18783, 18797, 18811, 18825, 18839, 18855, 18869, 18883, 18897, 18909, 18922,
        18931, 18938, 18943, 18952, 18961, 18972, 18978, 18983, 18990, 19004, 19011, 19025, 19028, 19039, 19048, 19054,
        19061, 19073, 19086, 19094, 19107, 19117, 19128, 19135, 19149, 19164, 19174, 19192, 19211, 19231, 19242, 19246,
        19254, 19261, 19271, 19287, 19296, 19310, 19315, 19324, 19333, 19337, 19341, 19349, 19355, 19361, 19370, 19385,
        19400, 19409, 19419, 19425, 19429, 19438, 19444, 19450, 19458, 19469, 19477, 19486, 19495, 19509, 19525, 19543,
        19559, 19575, 19592, 19608, 19623, 19641, 19650, 19664, 19678, 19694, 19710, 19728, 19746, 19762, 19778, 19794,
        19810, 19827, 19844, 19860, 19876, 19891, 19906, 19924, 19942, 19948, 19962, 19975, 19988, 20001, 20014, 20029,
        20042, 20055, 20068, 20079, 20091, 20099, 20103, 20109, 20117, 20125, 20132, 20141, 20147, 20158, 20162, 20169,
        20182, 20195, 20203, 20208, 20211, 20214, 20217, 20221, 20225, 20229, 20233, 20237, 20242, 20247, 20252, 20257,
        20262, 20267, 20272, 20277, 20282,
    ]
    private static let ptInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8, 8, 8,
        8, 8, 10, 11, 12, 13, 14, 15, 15, 16, 16, 16, 16, 16, 16, 16,
        16, 16, 16, 16, 16, 26, 26, 26, 26, 37, 37, 37, 38, 41, 44, 61,
        66, 66, 66, 66, 66, 66, 66, 66, 77, 77, 77, 77, 77, 77, 77, 77,
        77, 77, 220, 237, 311, 451, 543, 565, 569, 591, 616, 628, 628, 638, 727, 958,
        1111, 1182, 1284, 1300, 1486, 1574, 1610, 1682, 1682, 1682, 1682, 1683, 1683, 1683, 1683, 1683,
        1683,
    ]
    private static let ptForms: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 61, 62,
        63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78,
        79, 80, 81, 82, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83,
        83, 84, 85, 85, 86, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87,
        87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87,
        87, 87, 87, 87, 87, 87, 87, 87, 88, 89, 90, 91, 92, 93, 94, 95,
        96, 97, 98, 99, 100, 101, 101, 101, 102, 103, 104, 105, 106, 107, 108, 108,
        108, 108, 109, 110, 110, 110, 110, 110, 111, 111, 111, 111, 111, 111, 111, 111,
        111, 111, 111, 111, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 120, 120,
        120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120,
        120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120,
        120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120,
        120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120,
        120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120,
        120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120,
        120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 121, 121, 121, 122,
        123, 124, 125, 126, 127, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
        128, 128, 128, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129,
        129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129,
        129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 130, 131, 132, 133, 134,
        135, 135, 135, 135, 135, 136, 137, 138, 138, 138, 138, 138, 138, 138, 138, 138,
        138, 138, 139, 140, 141, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
        142, 142, 142, 143, 144, 145, 146, 147, 148, 148, 148, 148, 148, 148, 148, 148,
        149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149,
        149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149,
        149, 149, 149, 149, 149, 149, 149, 150, 151, 152, 153, 154, 155, 155, 156, 156,
        156, 156, 157, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 159,
        160, 160, 161, 161, 161, 161, 161, 161, 161, 161, 162, 163, 163, 164, 164, 164,
        164, 164, 164, 164, 164, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165,
        165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165,
        165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165,
        165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 165, 166, 167, 168, 169,
        170, 171, 172, 173, 174, 175, 176, 177, 178, 178, 178, 178, 178, 178, 178, 178,
        178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178,
        178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178,
        178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178,
        178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178,
        178, 178, 178, 178, 178, 178, 178, 178, 179, 179, 179, 179, 179, 179, 179, 180,
        181, 182, 182, 183, 184, 185, 186, 187, 188, 188, 188, 188, 188, 188, 188, 188,
        188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188,
        188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188,
        188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 189, 190, 191, 192, 193, 194,
        195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210,
        211, 212, 213, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214,
        214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214,
        214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214,
        214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214,
        214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214,
        214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214, 214,
        214, 215, 215, 216, 216, 216, 216, 216, 217, 218, 219, 220, 221, 222, 223, 224,
        225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240,
        241, 242, 243, 244, 245, 246, 247, 247, 247, 247, 247, 247, 248, 249, 250, 251,
        251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251,
        251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251,
        251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251,
        251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251,
        252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267,
        268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 282,
        282, 283, 284, 285, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286,
        286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286,
        286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286,
        286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286,
        286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286,
        286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286, 286,
        286, 286, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287,
        287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287,
        287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 288, 288, 288, 288, 288, 288,
        288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288,
        288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288,
        288, 288, 288, 288, 288, 288, 288, 288, 288, 289, 290, 291, 292, 292, 293, 293,
        293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293,
        293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293,
        293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 293, 294,
        295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295,
        295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295,
        295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295,
        295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295,
        295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295,
        295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 295, 296, 297,
        298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298,
        298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298,
        298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298,
        298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298,
        298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298,
        298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298,
        298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298,
        298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298,
        298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298,
        298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298, 298,
        298, 298, 298, 298, 298, 298, 298, 298, 298, 299, 299, 299, 299, 299, 299, 299,
        299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299,
        299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299,
        299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299,
        299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299,
        299, 299, 299, 299, 299, 299, 299, 299, 299, 300, 300, 301, 301, 301, 301, 302,
        303, 304, 304, 304, 304, 305, 306, 306, 306, 306, 306, 306, 307, 308, 309, 309,
        310, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311,
        311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311,
        311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311,
        311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311,
        311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 312, 312, 312,
        312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312,
        312, 312, 312, 312, 312,
    ]
    private static let ptSets: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8,
        9, 9, 9, 9, 9, 10, 11, 9, 12, 12, 13, 14, 15, 15, 16, 17,
        17, 13, 14, 18, 19, 20, 21, 22, 22, 9, 9, 9, 23, 24, 25, 26,
        27, 23, 28, 27, 29, 29, 18, 29, 29, 18, 18, 18, 18, 30, 31, 31,
        32, 32, 33, 34, 35, 34, 34, 36, 37, 37, 38, 38, 38, 39, 16, 13,
        14, 15, 16, 16, 30, 31, 31, 32, 32, 33, 34, 35, 34, 34, 36, 37,
        37, 38, 38, 38, 40, 41, 42, 43, 42, 44, 45, 46, 47, 48, 48, 47,
        38, 38, 49, 50, 50, 51, 52, 52, 53, 54, 54, 40, 53, 55, 56, 57,
        51, 53, 53, 58, 59, 60, 58, 40, 61, 61, 53, 62, 63, 57, 64, 65,
        53, 40, 63, 57, 46, 60, 66, 67, 67, 67, 67, 67, 67, 67, 67, 67,
        67, 67, 67, 67, 67, 68, 68, 67, 67, 67, 67, 67, 67, 67, 69, 70,
        71, 72, 72, 73, 74, 74, 74, 72, 74, 75, 76, 77, 78, 77, 79, 74,
        53, 53, 47, 80, 16, 13, 14, 15, 16, 16, 18, 18, 18, 68, 40, 46,
        81, 74, 59, 74, 74, 82, 40, 40, 82, 74, 83, 0, 54, 55, 84, 85,
        61, 85, 85, 85, 53, 86, 87, 88, 40, 86, 53, 89, 54, 71, 61, 60,
        60, 90, 60, 71, 79, 91, 92, 93, 94, 94, 85, 85, 95, 95, 94, 94,
        93, 85, 47, 53, 53, 53, 96, 90, 77, 77, 77, 97, 97, 98, 99, 100,
        101, 101, 102, 103, 104, 105, 106, 107, 108, 108, 96, 57, 109, 79, 79, 110,
        111, 57, 53, 55, 55, 55, 41, 112, 55, 53, 53, 53, 40, 53, 55, 79,
        79, 96, 96, 79, 57, 61, 85, 113, 77, 114, 114, 115, 44, 49, 22, 22,
        116, 22, 22, 22, 22, 117, 111, 58, 53, 112, 57, 57, 57, 114, 57, 57,
        114, 56, 118, 57, 63, 57, 44, 49, 63, 112, 119, 120, 121, 122, 123, 124,
        125, 126, 127, 128, 119, 120, 120, 121, 121, 122, 122, 123, 123, 124, 124, 125,
        125, 126, 126, 127, 127, 128, 128, 53, 42, 129, 22, 27, 22, 22, 22, 22,
        73, 74, 74, 74, 130, 130, 130, 74, 75, 90, 131, 131, 57, 132, 133, 60,
        63, 134, 134, 135, 136, 63, 137, 138, 139, 140, 141, 85, 85, 138, 139, 140,
        142, 143, 144, 9, 9, 11, 12, 12, 71, 71, 71, 145, 146, 57, 77, 144,
        85, 147, 89, 89, 148, 149, 150, 147, 151, 125, 125, 152, 153, 153, 154, 155,
        156, 155, 85, 157, 63, 158, 158, 41, 57, 53, 158, 159, 159, 57, 160, 161,
        53, 97, 97, 97, 97, 162, 9, 9, 9, 22, 116, 22, 58, 22, 57, 158,
        57, 22, 22, 42, 112, 79, 77, 56, 163, 164, 164, 165, 45, 166, 115, 115,
        167, 168, 169, 169, 53, 53, 53, 57, 57, 134, 135, 53, 136, 40, 167, 55,
        55, 40, 40, 55, 168, 40, 55, 170, 53, 57, 53, 53, 56, 57, 57, 57,
        57, 53, 40, 89, 171, 89, 53, 53, 53, 172, 53, 96, 173, 174, 174, 57,
        53, 79, 54, 112, 175, 54, 54, 77, 71, 176, 176, 97, 97, 40, 166, 97,
        97, 71, 97, 97, 177, 178, 178, 97, 179, 180, 83, 21, 26, 21, 21, 21,
        21, 181, 182, 182, 182, 182, 182, 182, 57, 57, 183, 184, 185, 186, 186, 79,
        51, 51, 187, 57, 57, 53, 63, 57, 51, 51, 61, 71, 188, 189, 63, 63,
        77, 77, 77, 190, 53, 53, 53, 40, 40, 76, 63, 63, 63, 187, 191, 191,
        192, 192, 193, 193, 40, 47, 85, 63, 56, 61, 188, 61, 53, 61, 194, 195,
        196, 51, 51, 51, 51, 197, 74, 78, 78, 41, 47, 78, 74, 42, 114, 198,
        199, 63, 63, 158, 200, 201, 56, 118, 90, 90, 71, 202, 203, 204, 205, 206,
        205, 207, 208, 209, 210, 208, 209, 210, 0, 77, 57, 51, 51, 51, 51, 211,
        42, 78, 78, 42, 78, 188, 188, 212, 61, 179, 212, 63, 43, 213, 213, 214,
        85, 215, 216, 85, 215, 216, 217, 213, 56, 213, 200, 218, 219, 189, 60, 60,
        60, 220, 40, 221, 222, 222, 221, 57, 77, 30, 31, 31, 32, 32, 33, 34,
        35, 34, 34, 36, 37, 37, 38, 38, 38, 38, 34, 34, 34, 38, 34, 34,
        34, 50, 50, 223, 57, 224, 225, 225, 225, 225, 63, 63, 63, 63, 63, 63,
        63, 57, 57, 57, 57, 57, 225, 57, 225, 57, 57, 57, 63, 63, 63, 225,
        225, 225, 75, 225, 75, 225, 90, 225, 90, 225, 57, 63, 63, 63, 57, 226,
        226, 225, 63, 57, 57, 225, 63, 225, 63, 63, 63, 63, 57, 63, 63, 225,
        90, 75, 57, 57, 75, 63, 63, 225, 63, 63, 63, 63, 63, 63, 225, 63,
        57, 63, 63, 225, 63, 63, 53, 227, 57, 42, 57, 57, 57, 228, 228, 77,
        168, 77, 168, 79, 229, 57, 230, 9, 9, 9, 9, 9, 11, 9, 12, 12,
        30, 31, 31, 32, 32, 33, 34, 35, 34, 34, 36, 37, 37, 38, 38, 38,
        144, 9, 9, 11, 12, 12, 158, 200, 78, 200, 63, 38, 38, 50, 50, 231,
        232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 234, 235, 235, 236,
        236, 237, 237, 238, 238, 239, 239, 240, 240, 241, 241, 242, 242, 243, 243, 0,
        233, 0, 226, 170, 40, 244, 40, 213, 213, 245, 246, 247, 247, 245, 248, 249,
        250, 250, 251, 252, 253, 254, 255, 256, 257, 257, 45, 45, 258, 45, 259, 9,
        9, 9, 9, 9, 11, 9, 12, 12, 30, 31, 31, 32, 32, 33, 34, 35,
        34, 34, 36, 37, 37, 38, 38, 38, 144, 9, 9, 11, 12, 12, 158, 45,
        38, 38, 50, 50, 260, 57, 260, 57, 53, 53, 261, 262, 263, 264, 265, 266,
        267, 268, 269, 270, 261, 262, 262, 263, 263, 264, 264, 265, 265, 266, 266, 267,
        267, 268, 268, 269, 269, 270, 270, 261, 262, 263, 264, 265, 266, 267, 268, 269,
        270, 261, 262, 262, 263, 263, 264, 264, 265, 265, 266, 266, 267, 267, 268, 268,
        269, 269, 270, 270, 146, 146, 112, 65, 271, 272, 0, 272, 0, 273, 274, 275,
        275, 276, 277, 278, 279, 280, 281, 282, 282, 283, 284, 284, 285, 286, 53, 53,
        271, 287, 288, 45, 55, 289, 68, 290, 291, 158, 158, 51, 51, 51, 158, 51,
        158, 292, 58, 293, 58, 293, 294, 85, 295, 296, 201, 90, 90, 40, 85, 47,
        71, 297, 74, 297, 79, 79, 114, 49, 298, 16, 200, 57, 85, 53, 290, 61,
        61, 56, 299, 167, 55, 300, 53, 40, 77, 53, 53, 71, 301, 152, 63, 57,
        85, 63, 57, 302, 57, 75, 298, 47, 85, 85, 75, 53, 55, 53, 303, 296,
        201, 53, 166, 304, 63, 304, 79, 305, 38, 34, 34, 34, 71, 38, 306, 307,
        308, 309, 310, 311, 312, 313, 314, 315, 316, 307, 308, 308, 309, 309, 310, 310,
        311, 311, 312, 312, 313, 313, 314, 314, 315, 315, 316, 316, 78, 317, 318, 319,
        319, 320, 321, 322, 323, 324, 325, 326, 326, 327, 5, 5, 328, 329, 19, 19,
        330, 78, 92, 331, 332, 332, 77, 40, 56, 333, 53, 334, 61, 335, 335, 336,
        337, 338, 339, 340, 341, 342, 343, 344, 345, 336, 337, 337, 338, 338, 339, 339,
        340, 340, 341, 341, 342, 342, 343, 343, 344, 344, 345, 345, 346, 6, 6, 0,
        347, 0, 348, 349, 60, 89, 89, 57, 57, 79, 79, 57, 57, 60, 90, 90,
        79, 112, 45, 54, 350, 351, 352, 54, 54, 90, 46, 71, 56, 353, 354, 71,
        355, 3, 3, 356, 189, 357, 358, 358, 174, 53, 359, 359, 360, 34, 34, 34,
        360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 361, 362, 362, 363, 363,
        364, 364, 365, 365, 366, 366, 367, 367, 368, 368, 369, 369, 370, 370, 77, 40,
        371, 167, 40, 372, 373, 374, 374, 375, 376, 377, 378, 379, 380, 381, 381, 382,
        383, 384, 384, 385, 386, 387, 388, 388, 389, 390, 391, 392, 393, 394, 395, 395,
        396, 0, 396, 0, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 361, 362,
        362, 363, 363, 364, 364, 365, 365, 366, 366, 367, 367, 368, 368, 369, 369, 370,
        370, 213, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 398, 399, 399,
        400, 400, 401, 401, 402, 402, 403, 403, 404, 404, 405, 405, 406, 406, 407, 407,
        408, 7, 7, 0, 409, 0, 109, 53, 53, 53, 53, 53, 53, 53, 53, 53,
        53, 53, 53, 63, 188, 58, 79, 371, 53, 213, 51, 51, 51, 51, 410, 109,
        169, 53, 411, 412, 42, 49, 59, 40, 115, 413, 88, 414, 415, 4, 4, 416,
        416, 417, 417, 54, 97, 54, 79, 90, 71, 418, 419, 112, 112, 112, 112, 420,
        421, 422, 423, 424, 425, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435,
        426, 427, 427, 428, 428, 429, 429, 430, 430, 431, 431, 432, 432, 433, 433, 434,
        434, 435, 435, 436, 437, 438, 438, 439, 440, 441, 442, 443, 444, 445, 445, 85,
        60, 446, 40, 40, 55, 54, 53, 71, 50, 71, 50, 447, 88, 91, 115, 115,
        115, 78, 43, 78, 115, 115, 91, 54, 54, 448, 329, 19, 19, 115, 447, 115,
        115, 449, 184, 43, 204, 47, 122, 122, 47, 89, 56, 450, 167, 56, 40, 40,
        55, 179, 76, 77, 40, 77, 77, 53, 53, 71, 112, 451, 452, 453, 454, 455,
        456, 457, 458, 459, 460, 451, 452, 452, 453, 453, 454, 454, 455, 455, 456, 456,
        457, 457, 458, 458, 459, 459, 460, 460, 461, 462, 463, 463, 464, 465, 466, 467,
        468, 469, 470, 470, 85, 77, 77, 77, 301, 77, 77, 77, 115, 471, 56, 40,
        55, 53, 472, 473, 473, 473, 53, 53, 53, 57, 59, 53, 53, 53, 57, 53,
        59, 59, 59, 59,
    ]
    private static let ptFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 46, 47, 48, 49, 50, 51, 53, 54,
        55, 57, 58, 59, 60, 61, 62, 63, 65, 66, 67, 68, 69, 70, 71, 73,
        74, 75, 76, 77, 78, 79, 81, 84, 85, 86, 88, 89, 90, 91, 92, 94,
        95, 100, 104, 106, 107, 110, 111, 114, 116, 117, 118, 119, 120, 121, 123, 124,
        125, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 142, 146,
        149, 150, 151, 152, 153, 155, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167,
        168, 169, 170, 171, 173, 176, 177, 179, 181, 183, 185, 186, 187, 188, 189, 190,
        193, 194, 195, 197, 198, 200, 201, 202, 203, 204, 205, 208, 209, 211, 219, 220,
        221, 222, 223, 226, 228, 229, 231, 233, 235, 236, 239, 242, 244, 246, 249, 251,
        253, 254, 256, 259, 260, 262, 264, 265, 267, 268, 271, 272, 274, 275, 276, 279,
        280, 281, 282, 283, 285, 286, 290, 292, 293, 296, 298, 300, 301, 302, 303, 304,
        308, 309, 310, 311, 315, 317, 318, 321, 323, 324, 326, 327, 329, 331, 333, 338,
        341, 347, 349, 351, 353, 356, 357, 359, 362, 363, 365, 366, 367, 368, 369, 370,
        371, 372, 373, 374, 375, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387,
        388, 389, 390, 393, 400, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417,
        420, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 439, 442,
        443, 444, 446, 452, 454, 456, 458, 459, 463, 466, 468, 470, 471, 475, 477, 481,
        483, 485, 487, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501,
        502, 503, 504, 505, 506, 507, 508, 509, 511, 515, 516, 519, 520, 521, 524, 526,
        527, 528, 529, 530, 531, 532, 533, 534, 535, 536, 537, 540, 542, 543, 545, 547,
        549, 550, 553, 556, 558, 560, 561, 562, 565, 567, 568, 569, 570, 571, 572, 573,
        574, 575, 576, 577, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 591,
        592, 593, 594, 595, 596, 597, 598, 599, 600, 601, 602, 603, 604, 606, 608, 609,
        610, 611, 612, 613, 614, 615, 616, 617, 618, 621, 623, 625, 627, 629, 630, 632,
        634, 636, 638, 640, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 653, 654,
        655, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665, 666, 667, 668, 669, 671,
        676, 677, 678, 684, 685, 686, 687, 688, 689, 690, 691, 692, 693, 694, 695, 696,
        697, 698, 699, 700, 701, 702, 703, 704, 707, 708, 709,
    ]
    private static let ptSenses: [UInt32] = [
        1191182336, 1811939342, 1644167169, 1627389953, 1627389954, 1627389955, 1627389956, 1627389957, 1811939335, 1896251392, 1896775680, 1896382464, 1896382465, 1912700928, 1912897566, 1912897551,
        1912635392, 1913618432, 1913028608, 1912897521, 1912766464, 1913487360, 1913421824, 1896120320, 1896120321, 1896710145, 1896054784, 1895989248, 1896710144, 1912963072, 1896448000, 1896513536,
        1896513537, 1895923712, 1895923718, 1895923719, 1895923717, 1895923715, 1895923714, 436207616, 452984832, 889192448, 1023410176, 1040187392, 1241513984, 1560281088, 1442840576, 1107296256,
        687865856, 1728053298, 587202560, 1241513984, 1258291200, 855638016, 1023410176, 939524096, 1023410176, 553648128, 1896579072, 922746880, 1610612740, 1291845632, 838860800, 1291845632,
        1442840576, 1241513984, 1308622848, 1073741824, 1325400064, 788529152, 268435456, 67108864, 1610612744, 1459617792, 1610612744, 1409286144, 603979776, 1895858177, 1879048192, 1140850688,
        1761607687, 1140850688, 1157627904, 1761607687, 1140850688, 1895858174, 1140850688, 1157627904, 905969664, 704643072, 822083584, 436207616, 905969664, 922746880, 1207959552, 436207616,
        452984832, 889192448, 1023410176, 1241513984, 905969664, 922746880, 1040187392, 1526726656, 1325400064, 1442840576, 1157627904, 1241513984, 1409286144, 1442840576, 1174405120, 654311424,
        1325400064, 1409286144, 654311424, 1409286144, 654311424, 989855744, 1358954496, 1711276232, 1677721614, 1174405120, 1694498916, 1006632960, 1660944484, 1291845632, 1392508928, 1442840576,
        50331648, 1677721605, 1677721650, 1677721655, 1677721652, 1677721659, 1677721658, 1677721654, 1677721656, 1677721657, 1677721653, 1677721651, 1291845632, 1375731712, 436207616, 872415232,
        1073741824, 1879048195, 1291845632, 1375731712, 1442840576, 738197504, 1778384899, 536870912, 369098752, 369098752, 1895989248, 436207616, 1023410176, 1090519040, 385875968, 1660944394,
        1660944403, 1660944402, 1660944395, 1660944398, 1660944399, 1660944396, 1660944401, 1660944400, 1660944397, 503316480, 1895858178, 1241513984, 1459617792, 436207616, 939524096, 1023410176,
        939524096, 536870912, 1895858176, 587202560, 1895858176, 553648128, 1895858176, 1610612748, 1677721610, 1677721619, 1677721616, 1677721617, 1610612748, 1677721618, 419430400, 436207616,
        1761607683, 1896316928, 1761607683, 687865856, 738197504, 1677721602, 0, 1627389959, 1627389959, 1677721612, 1795162262, 486539264, 1694499016, 201326592, 1174405120, 1711277232,
        201326592, 201326592, 1174405120, 218103808, 436207616, 872415232, 1040187392, 1073741824, 1241513984, 1442840576, 1879048195, 956301312, 1744830514, 1744830539, 1744830489, 436207616,
        503316480, 1090519040, 469762048, 1040187392, 1224736768, 822083584, 1308622848, 50331648, 1241513984, 436207616, 1442840576, 1895923713, 1241513984, 1291845632, 1375731712, 436207616,
        1442840576, 1459617792, 268435456, 989855744, 1291845632, 1392508928, 1291845632, 1325400064, 1442840576, 687865856, 855638016, 738197504, 1291845632, 1610612738, 738197504, 855638016,
        436207616, 1241513984, 1442840576, 520093696, 637534208, 1778384898, 1459617792, 1895858176, 1895858176, 1157627904, 1761607682, 1795162202, 637534208, 1157627904, 1761607682, 637534208,
        687865856, 1308622848, 1543503872, 1761607680, 1291845632, 1442840576, 1459617792, 1610612737, 1610612743, 1610612742, 1778384897, 67108864, 1610612741, 1610612741, 872415232, 1073741824,
        1107296256, 1879048195, 67108864, 1610612739, 1610612739, 905969664, 922746880, 956301312, 1442840576, 1459617792, 1157627904, 1174405120, 1711276632, 1795162142, 1913290752, 1913290782,
        1157627904, 1174405120, 1191182336, 1728053298, 1913291472, 1913357008, 1913291502, 318767104, 754974720, 1157627904, 1174405120, 1140850688, 1761607686, 889192448, 150994944, 167772160,
        1174405120, 184549376, 1174405120, 184549376, 956301312, 1761607681, 1761607681, 1157627904, 1761607681, 1241513984, 1929379840, 687865856, 838860800, 1241513984, 1325400064, 1442840576,
        1459617792, 1929379840, 1308622848, 1459617792, 1879048194, 687865856, 771751936, 822083584, 1308622848, 1426063360, 1459617792, 1308622848, 1459617792, 1308622848, 1426063360, 318767104,
        1308622848, 1308622848, 1711276032, 1879048194, 1711276032, 419430400, 436207616, 268435456, 587202560, 1761607684, 1761607684, 1191182336, 1660944393, 1660944474, 1660944483, 1660944482,
        1660944475, 1660944478, 1660944479, 1660944476, 1660944481, 1660944480, 1660944477, 1442840576, 1509949440, 1610612747, 1677721609, 1694499716, 1677721690, 1677721695, 1677721692, 1677721699,
        1677721698, 1677721694, 1677721696, 1677721697, 1677721693, 1677721691, 687865856, 1308622848, 1459617792, 419430400, 436207616, 889192448, 1241513984, 1442840576, 1459617792, 1560281088,
        1241513984, 1325400064, 1342177280, 1409286144, 1442840576, 1459617792, 1929379840, 1660944464, 1660944473, 1660944472, 1660944465, 1660944468, 1660944469, 1660944466, 1660944471, 1660944470,
        1660944467, 671088640, 1241513984, 1409286144, 1191182336, 1660944392, 1677721680, 1677721685, 1677721682, 1677721689, 1677721688, 1677721684, 1677721686, 1677721687, 1677721683, 1677721681,
        1677721608, 1694499616, 1241513984, 1291845632, 1342177280, 1409286144, 1442840576, 1291845632, 1409286144, 1442840576, 1895858175, 1677721611, 889192448, 1241513984, 1241513984, 1291845632,
        1325400064, 1342177280, 1392508928, 1442840576, 1040187392, 1056964608, 67108864, 1610612746, 1073741824, 1107296256, 1610612746, 436207616, 486539264, 805306368, 1023410176, 1241513984,
        1442840576, 1459617792, 905969664, 1140850688, 452984832, 1023410176, 620756992, 1241513984, 1291845632, 1375731712, 1442840576, 301989888, 1174405120, 1241513984, 1442840576, 1459617792,
        1929379840, 436207616, 805306368, 1644167169, 1660944385, 436207616, 1140850688, 0, 1627389955, 1660944424, 1660944433, 1660944432, 1660944425, 1660944428, 1660944429, 1660944426,
        1660944431, 1660944430, 1660944427, 1677721640, 1677721645, 1677721642, 1677721649, 1677721648, 1677721644, 1677721646, 1677721647, 1677721643, 1677721641, 100663296, 1627389955, 268435456,
        1157627904, 1174405120, 1191182336, 1795162127, 1157627904, 1174405120, 1191182336, 1677721604, 1694499216, 1241513984, 1291845632, 1442840576, 0, 1627389956, 1694499316, 1660944434,
        1660944443, 1660944442, 1660944435, 1660944438, 1660944439, 1660944436, 1660944441, 1660944440, 1660944437, 100663296, 1191182336, 1627389956, 1191182336, 1660944389, 1677721615, 1140850688,
        1174405120, 1291845632, 1778384896, 0, 1627389958, 1627389958, 1241513984, 1442840576, 1929379840, 0, 1627389953, 1778384896, 100663296, 1627389953, 1660944386, 1761607680,
        1677721606, 1694499416, 704643072, 1291845632, 1442840576, 1140850688, 1761607685, 1660944454, 1660944463, 1660944462, 1660944455, 1660944458, 1660944459, 1660944456, 1660944461, 1660944460,
        1660944457, 520093696, 1241513984, 1677721660, 1677721665, 1677721662, 1677721669, 1677721668, 1677721664, 1677721666, 1677721667, 1677721663, 1677721661, 67108864, 1610612745, 1677721607,
        1694499516, 1610612745, 1677721670, 1677721675, 1677721672, 1677721679, 1677721678, 1677721674, 1677721676, 1677721677, 1677721673, 1677721671, 1191182336, 1660944391, 0, 1627389957,
        1660944444, 1660944453, 1660944452, 1660944445, 1660944448, 1660944449, 1660944446, 1660944451, 1660944450, 1660944447, 100663296, 1191182336, 1627389957, 1191182336, 1660944390, 1241513984,
        1291845632, 436207616, 1241513984, 1442840576, 1879048195, 1509949440, 0, 1627389954, 100663296, 1627389954, 1644167171, 1660944387, 1174405120, 1191182336, 1140850688, 1879048193,
        1140850688, 1442840576, 1879048193, 1677721603, 1795162322, 1728053323, 1795162157, 1677721613, 1694499116, 1660944414, 1660944423, 1660944422, 1660944415, 1660944418, 1660944419, 1660944416,
        1660944421, 1660944420, 1660944417, 1677721630, 1677721635, 1677721632, 1677721639, 1677721638, 1677721634, 1677721636, 1677721637, 1677721633, 1677721631, 1442840576, 1879048193, 234881024,
        251658240, 889192448, 1241513984, 1677721601, 1728053273, 1711277232, 1241513984, 1325400064, 1342177280, 1442840576, 1459617792, 1929379840, 1660944404, 1660944413, 1660944412, 1660944405,
        1660944408, 1660944409, 1660944406, 1660944411, 1660944410, 1660944407, 1677721620, 1677721625, 1677721622, 1677721629, 1677721628, 1677721624, 1677721626, 1677721627, 1677721623, 1677721621,
        436207616, 1291845632, 1442840576, 1677721600, 1560281088,
    ]
    private static let ptNames: [UInt16] = [
        142, 151, 158, 178, 410, 437, 554, 623, 941, 1110, 1225, 1227, 1276, 1278, 1302, 1312,
        1314, 1379, 1458, 1502,
    ]
}

// swift-format-ignore-file
// Made by packaging/words of Lists/es.txt.

extension Vocabulary {
    /// The words of the language `es`.
    static var es: Vocabulary {
        Vocabulary(
            text: esText, starts: esStarts,
            sets: esSets, firsts: esFirsts,
            senses: esSenses,
            names: esNames,
            joinsNumbers: false, hasDotOrdinals: false)
    }

    /// How the language `es` says a day.
    static var esDays: DayNames {
        DayNames(
            weekdays: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
            months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
            form: "W D M")
    }

    private static let esText = """
        *ava
        *avas
        *avo
        *avos
        *ecima
        *ecimo
        *ecimos
        *esima
        *esimas
        *esimo
        *esimos
        15
        1ero
        1ro
        D M
        D M Y
        D de M
        D de M Y
        D de M de Y
        D de M del Y
        D de este mes
        D del M
        D del mes que viene
        D del proximo mes
        H en punto
        H hora
        H horas
        H hs
        H menos N
        H menos cuarto
        H y N
        H y cuarto
        H y media
        K N
        L atras
        L despues
        L mas tarde
        N U atras
        N U despues
        N U despues de B
        N U despues del B
        N U mas tarde
        N minutos para la H
        N minutos para las H
        N para la H
        N para las H
        O W de M
        O W de M de Y
        O W de M del Y
        O W de este mes
        O W del mes
        O W del mes que viene
        O W del proximo mes
        W
        W de esta semana
        W de la proxima semana
        W de la semana pasada
        W de la semana que viene
        W de la semana siguiente
        W esta semana
        W pasado
        W proximo
        W que viene
        a
        a eso de
        a la H
        a la H horas
        a la H menos N
        a la H menos cuarto
        a la H y N
        a la H y cuarto
        a la H y media
        a la K N
        a las H
        a las H horas
        a las H menos N
        a las H menos cuarto
        a las H y N
        a las H y cuarto
        a las H y media
        a las K N
        a lo sumo
        a mas tardar
        a menos que
        a no ser
        a partir
        a partir de
        a partir del
        a ver
        abr
        abril
        absolutamente
        acaba
        acabo
        aceptado
        aceptamos
        aceptar
        acepto
        adelante
        ademas de
        adios
        adulta
        adulto
        afirmativo
        ago
        agosto
        agrega
        ah
        ahi
        ahi estare
        ahi estaremos
        ahora
        ahora no
        al
        al menos
        algo tarde
        alla
        alli
        alli estare
        alli estaremos
        alto
        am
        ambas
        ambos
        anade
        anadir
        ano
        anoche
        anos
        ante
        anteayer
        antes
        antes de
        antes de ayer
        antes de trabajar
        antes del
        antes del trabajo
        antier
        antiguo
        aparte de
        aplazar
        aproximadamente
        aqui
        asi
        asi como
        asi es
        asiento
        asistire
        asistiremos
        atras
        aun
        aun no
        ayer
        baja
        bajo ningun concepto
        basta
        bastante tarde
        bien
        billete
        buen dia
        buenas
        buenas noches
        buenas tardes
        buenisimo
        bueno
        buenos dias
        cada
        cama
        cambia
        cambiar
        cambie
        cambio
        cancela
        cancelar
        cancelar suscripcion
        cancele
        cancelo
        casi
        catorce
        centavo
        centavos
        centenar
        centesima
        centesimo
        centimo
        centimos
        cero
        cerrada
        cerrado
        chao
        cien
        ciento
        cientos
        cierra
        cierran
        cierro
        ciertamente
        cierto
        cif
        cinco
        cincuenta
        cincuenta y cinco
        cincuenta y cuatro
        cincuenta y dos
        cincuenta y nueve
        cincuenta y ocho
        cincuenta y seis
        cincuenta y siete
        cincuenta y tres
        cincuenta y un
        cincuenta y una
        cincuenta y uno
        claro
        claro que no
        claro que quiero
        claro que si
        cliente
        coma
        como
        como maximo
        como minimo
        como mucho
        como muy pronto
        como muy tarde
        como no
        como poco
        complicado
        con
        con gusto
        con mucho gusto
        con placer
        confirmada
        confirmado
        confirmado todo
        confirmamos
        confirmar
        confirmo
        conforme
        conmigo
        correcto
        creo que
        creo que no
        cuadragesima
        cuadragesima cuarta
        cuadragesima novena
        cuadragesima octava
        cuadragesima primera
        cuadragesima quinta
        cuadragesima segunda
        cuadragesima septima
        cuadragesima setima
        cuadragesima sexta
        cuadragesima tercera
        cuadragesimo
        cuadragesimo cuarta
        cuadragesimo cuarto
        cuadragesimo novena
        cuadragesimo noveno
        cuadragesimo octava
        cuadragesimo octavo
        cuadragesimo primera
        cuadragesimo primero
        cuadragesimo quinta
        cuadragesimo quinto
        cuadragesimo segunda
        cuadragesimo segundo
        cuadragesimo septima
        cuadragesimo septimo
        cuadragesimo setima
        cuadragesimo setimo
        cuadragesimo sexta
        cuadragesimo sexto
        cuadragesimo tercera
        cuadragesimo tercero
        cuarenta
        cuarenta y cinco
        cuarenta y cuatro
        cuarenta y dos
        cuarenta y nueve
        cuarenta y ocho
        cuarenta y seis
        cuarenta y siete
        cuarenta y tres
        cuarenta y un
        cuarenta y una
        cuarenta y uno
        cuarta
        cuarto
        cuarto de hora
        cuarto para la H
        cuarto para las H
        cuartos
        cuatro
        cuatrocientas
        cuatrocientos
        cuenta
        cuenta conmigo
        cuente conmigo
        d
        dale
        dame
        dame N
        dame N U
        dame de baja
        darme de baja
        de
        de acuerdo
        de cada
        de hoy en ocho
        de la madrugada
        de la manana
        de la noche
        de la tarde
        de madrugada
        de momento
        de momento no
        de ningun modo
        de ninguna forma
        de ninguna manera
        de oy en ocho
        de una
        de vacaciones
        de viaje
        decena
        decenas
        decima
        decimas
        decimo
        decimo cuarta
        decimo cuarto
        decimo novena
        decimo noveno
        decimo octava
        decimo octavo
        decimo primera
        decimo primero
        decimo quinta
        decimo quinto
        decimo segunda
        decimo segundo
        decimo septima
        decimo septimo
        decimo sexta
        decimo sexto
        decimo tercera
        decimo tercero
        decimoctava
        decimoctavo
        decimocuarta
        decimocuarto
        decimonovena
        decimonoveno
        decimooctava
        decimooctavo
        decimoprimera
        decimoprimero
        decimoquinta
        decimoquinto
        decimos
        decimosegunda
        decimosegundo
        decimoseptima
        decimoseptimo
        decimosexta
        decimosexto
        decimotercera
        decimotercero
        declino
        definitivamente
        del mediodia
        demasiado
        deme
        deme N
        deme N U
        deme de baja
        dentro
        dentro de L
        dentro de N U
        dentro de aproximadamente L
        dentro de como L
        dentro de unas L
        dentro de unos L
        desacuerdo
        desde
        desde luego
        desde luego que no
        desgraciadamente
        despues
        despues de
        despues de trabajar
        despues del
        despues del trabajo
        dia
        dia D
        dia D de M
        dia D de M de Y
        dia D de M del Y
        dia D de este mes
        dia D del mes que viene
        dia D del proximo mes
        dia antes
        dia despues
        dia siguiente
        dias
        dic
        diciembre
        diecinueve
        dieciocho
        dieciseis
        diecisiete
        diez
        dificil
        digamos
        diria
        discrepo
        dni
        do
        doble
        doce
        docena
        docena de
        docenas
        docenas de
        dolar
        dolares
        dom
        domingo
        dos
        dos horas y media
        doscientas
        doscientos
        dudo sobre
        duodecima
        duodecimo
        durante
        dz
        e
        efectivamente
        eh
        el
        el D
        el D M
        el D M Y
        el D de M
        el D de M Y
        el D de M de Y
        el D de M del Y
        el D de este mes
        el D del M
        el D del mes que viene
        el D del proximo mes
        el O W de M
        el O W de M de Y
        el O W de M del Y
        el O W de este mes
        el O W del mes
        el O W del mes que viene
        el O W del proximo mes
        el W
        el W de esta semana
        el W de la proxima semana
        el W de la semana pasada
        el W de la semana que viene
        el W de la semana siguiente
        el W esta semana
        el W pasado
        el W proximo
        el W que viene
        el dia D
        el dia D de M
        el dia D de M de Y
        el dia D de M del Y
        el dia D de este mes
        el dia D del mes que viene
        el dia D del proximo mes
        el numero
        el pasado W
        el proximo W
        el ultimo W de M
        elijo
        elimino un X de …
        en
        en L
        en N U
        en absoluto
        en adelante
        en aproximadamente L
        en como L
        en desacuerdo
        en desacuerdo total
        en efecto
        en la manana
        en la noche
        en la tarde
        en lugar de
        en ningun caso
        en unas L
        en unos L
        en vez de
        encantada
        encantado
        ene
        enero
        enfatizo
        entonces
        entrada
        entre
        enviado desde
        enviado desde mi
        equivocado
        er
        ero
        es
        es cierto
        es correcto
        es la primera vez
        es verdad
        es verdad eso
        eso
        eso es
        espera N U
        espere N U
        esta
        esta bien
        esta mal
        esta manana
        esta noche
        esta tarde
        esta vez
        estamos
        estare
        estare ahi
        estare alla
        estare alli
        estaremos
        estaremos ahi
        estaremos alla
        estaremos alli
        este
        este W
        este es un mensaje automatico
        esto
        estoy
        estoy conduciendo con
        estoy de acuerdo
        estupendo
        eur
        euro
        euros
        evidentemente
        exactamente
        exacto
        excelente
        excepto
        exclamo por
        excluyendo
        expediente
        factura
        falso
        fatal
        feb
        febrero
        festivo
        festivos
        fin
        finales
        fuera
        fuera de la oficina:
        genial
        gracias
        gracias pero no
        grupo de
        h
        habitacion
        hace
        hace L
        hace N U
        hace aproximadamente L
        hace como L
        hace unas L
        hace unos L
        hacia
        hagamoslo
        hasta
        hasta el
        hasta luego
        hasta manana
        hecho
        hola
        hora
        hora y media
        horas
        hoy
        hoy en la manana
        hoy en la noche
        hoy en la tarde
        hoy esta manana
        hoy esta noche
        hoy esta tarde
        hoy no
        hoy no puedo
        hoy por la manana
        hoy por la noche
        hoy por la tarde
        hrs
        hs
        iban
        imposible
        incorrecto
        indudablemente
        interesada
        interesado
        ir
        ire
        iremos
        jamas
        jue
        jueves
        jul
        julio
        jun
        junio
        la
        la H
        la H menos cuarto
        la H y N
        la H y cuarto
        la H y media
        la mitad
        la opcion
        la proxima semana W
        la proxima semana el W
        la semana pasada el W
        la semana que viene W
        la semana que viene el W
        la verdad no
        lamentablemente
        lamentablemente no
        las
        las H
        las H menos cuarto
        las H y N
        las H y cuarto
        las H y media
        las K N
        las dos
        le
        le dio risa
        le encanto
        le gusto
        letra
        listo
        lo
        lo acepto
        lo confirmo
        lo hago
        lo hare
        lo quiero
        lo siento
        lo siento no
        los
        los dos
        lun
        lunes
        m
        mal
        manana
        mar
        martes
        marzo
        mas
        mas de
        mas o menos
        mas que
        mas tarde de
        mas temprano de
        mas yo
        max
        maximo
        maximo de
        may
        mayo
        me
        me das
        me encanta
        me encantaria
        me gustaria
        me niego
        me parece
        me parece bien
        me quedo con
        me sirve
        me temo que no
        me va
        me va bien
        me viene
        me viene bien
        media
        media docena
        media hora
        media noche
        mediados
        medianoche
        medio
        medio dia
        mediodia
        medios
        mejor
        mejor no
        menos
        menos de
        menos el
        menos los
        menos que
        mensaje automatico:
        mes
        mesa
        mesa para
        meses
        mi
        mi respuesta es
        mie
        miecoles
        mier
        miercole
        miercoles
        mil
        mil gracias
        miles
        millon
        millon de
        millones
        millones de
        min
        minimo
        minimo de
        mins
        minuto
        minutos
        mis
        momento
        mover
        muchas gracias
        muchisimas gracias
        mucho
        mueva
        mueve
        muy
        muy pronto
        muy tarde
        muy temprano
        n
        nada
        nada de eso
        nadie
        nah
        naturalmente
        negativo
        ni
        ni de cona
        ni hablar
        ni pensarlo
        nie
        nif
        nina
        ninguna
        ninguno
        nino
        no
        no acepto
        no asistire
        no creo
        no en absoluto
        no enviar mas
        no es
        no es asi
        no es cierto
        no es correcto
        no es necesario
        no es posible
        no es verdad
        no esta
        no esta bien
        no estoy
        no estoy de acuerdo
        no estoy interesada acuerdo
        no estoy interesado acuerdo
        no gracias
        no hace falta
        no hay problema
        no importa
        no ire
        no iremos
        no le gusto
        no lo acepto
        no lo creo
        no lo necesito
        no lo quiero
        no lo siento
        no mas mensajes
        no me escriban mas
        no me gusta
        no me gusta bien bien
        no me gusta viene bien
        no me interesa
        no me interesa bien bien
        no me interesa viene bien
        no me sirve
        no me va bien
        no me va bien bien
        no me va viene bien
        no me viene bien
        no mucho
        no necesito
        no podemos
        no podemos asistir
        no podemos hacerlo
        no podemos ir
        no podemos venir
        no podre
        no podre asistir
        no podre hacerlo
        no podre ir
        no podre venir
        no podremos
        no podremos asistir
        no podremos hacerlo
        no podremos ir
        no podremos venir
        no por favor
        no puedo
        no puedo asistir
        no puedo hacerlo
        no puedo hoy
        no puedo ir
        no puedo venir
        no queremos
        no quiero
        no realmente
        no se preocupe
        no senor
        no senora
        no soy
        no te preocupes
        no tengo
        no tengo interes
        no vamos
        no voy
        no voy a asistir
        no voy a estar
        no voy a ir
        no voy a poder
        no voy a poder ir
        noche
        noches
        nonagesima
        nonagesima cuarta
        nonagesima novena
        nonagesima octava
        nonagesima primera
        nonagesima quinta
        nonagesima segunda
        nonagesima septima
        nonagesima setima
        nonagesima sexta
        nonagesima tercera
        nonagesimo
        nonagesimo cuarta
        nonagesimo cuarto
        nonagesimo novena
        nonagesimo noveno
        nonagesimo octava
        nonagesimo octavo
        nonagesimo primera
        nonagesimo primero
        nonagesimo quinta
        nonagesimo quinto
        nonagesimo segunda
        nonagesimo segundo
        nonagesimo septima
        nonagesimo septimo
        nonagesimo setima
        nonagesimo setimo
        nonagesimo sexta
        nonagesimo sexto
        nonagesimo tercera
        nonagesimo tercero
        nop
        nope
        nos
        nos gustaria
        nos quedamos con
        nos va
        nos vemos
        nos vemos ahi
        nos vemos alla
        nos vemos alli
        nos vemos luego
        nos viene
        nosotros
        nov
        novecientas
        novecientos
        novena
        novenas
        noveno
        novenos
        noventa
        noventa y cinco
        noventa y cuatro
        noventa y dos
        noventa y nueve
        noventa y ocho
        noventa y seis
        noventa y siete
        noventa y tres
        noventa y un
        noventa y una
        noventa y uno
        noviembre
        nro
        nuestra
        nuestro
        nueve
        num
        numero
        nunca
        nº
        o
        o antes
        o despues
        o mas
        o menos
        obviamente
        obvio
        ochenta
        ochenta y cinco
        ochenta y cuatro
        ochenta y dos
        ochenta y nueve
        ochenta y ocho
        ochenta y seis
        ochenta y siete
        ochenta y tres
        ochenta y un
        ochenta y una
        ochenta y uno
        ocho
        ochocientas
        ochocientos
        oct
        octava
        octavas
        octavo
        octavos
        octogesima
        octogesima cuarta
        octogesima novena
        octogesima octava
        octogesima primera
        octogesima quinta
        octogesima segunda
        octogesima septima
        octogesima setima
        octogesima sexta
        octogesima tercera
        octogesimo
        octogesimo cuarta
        octogesimo cuarto
        octogesimo novena
        octogesimo noveno
        octogesimo octava
        octogesimo octavo
        octogesimo primera
        octogesimo primero
        octogesimo quinta
        octogesimo quinto
        octogesimo segunda
        octogesimo segundo
        octogesimo septima
        octogesimo septimo
        octogesimo setima
        octogesimo setimo
        octogesimo sexta
        octogesimo sexto
        octogesimo tercera
        octogesimo tercero
        octubre
        ocupada
        ocupadas
        ocupado
        ocupados
        oh
        ok
        okay
        okey
        oki
        okis
        once
        opcion
        otra
        otras
        otro
        otros
        oy
        oy en la manana
        oy en la noche
        oy en la tarde
        oy esta manana
        oy esta noche
        oy esta tarde
        oy por la manana
        oy por la noche
        oy por la tarde
        par
        para
        para mi
        para nada
        para nosotros
        parar
        pare
        parece
        pareja
        pares
        partir
        pasada
        pasadas
        pasado
        pasado W
        pasado manana
        pasaporte
        pedido
        perfecto
        pero gracias
        persona
        personas
        peso
        pesos
        plaza
        pm
        podemos
        podria
        poliza
        ponme
        por
        por ahora
        por ahora no
        por desgracia
        por favor
        por favor no
        por la manana
        por la noche
        por la tarde
        por lo menos
        por que no
        por supuesto
        por supuesto que no
        por supuesto que si
        porfa
        porfavor
        positivo
        posponer
        precisamente
        prefiero
        primer
        primera
        primera vez
        primero
        principios
        proxima semana W
        proxima semana el W
        proximo
        proximo W
        puede
        puedo
        puente
        pues
        punto
        que
        que sea
        que va
        queremos
        querria
        quiero
        quince
        quincena
        quincuagesima
        quincuagesima cuarta
        quincuagesima novena
        quincuagesima octava
        quincuagesima primera
        quincuagesima quinta
        quincuagesima segunda
        quincuagesima septima
        quincuagesima setima
        quincuagesima sexta
        quincuagesima tercera
        quincuagesimo
        quincuagesimo cuarta
        quincuagesimo cuarto
        quincuagesimo novena
        quincuagesimo noveno
        quincuagesimo octava
        quincuagesimo octavo
        quincuagesimo primera
        quincuagesimo primero
        quincuagesimo quinta
        quincuagesimo quinto
        quincuagesimo segunda
        quincuagesimo segundo
        quincuagesimo septima
        quincuagesimo septimo
        quincuagesimo setima
        quincuagesimo setimo
        quincuagesimo sexta
        quincuagesimo sexto
        quincuagesimo tercera
        quincuagesimo tercero
        quinientas
        quinientos
        quinta
        quintas
        quinto
        quintos
        quisiera
        quito un X de …
        quizas
        reacciono con X a …
        reagendar
        rechazar
        rechazo
        recoger
        recojo
        ref
        referencia
        reprogramar
        reserva
        reservado
        respuesta
        respuesta automatica
        reunion
        ro
        s
        sab
        sabado
        sale
        salgo
        salvo
        santa
        santo
        sea
        segunda
        segundo
        segundos
        seguro
        seis
        seiscientas
        seiscientos
        semana
        semana que viene W
        semana que viene el W
        semana santa
        semanas
        senor
        senora
        sep
        sept
        septiembre
        septima
        septimas
        septimo
        septimos
        septuagesima
        septuagesima cuarta
        septuagesima novena
        septuagesima octava
        septuagesima primera
        septuagesima quinta
        septuagesima segunda
        septuagesima septima
        septuagesima setima
        septuagesima sexta
        septuagesima tercera
        septuagesimo
        septuagesimo cuarta
        septuagesimo cuarto
        septuagesimo novena
        septuagesimo noveno
        septuagesimo octava
        septuagesimo octavo
        septuagesimo primera
        septuagesimo primero
        septuagesimo quinta
        septuagesimo quinto
        septuagesimo segunda
        septuagesimo segundo
        septuagesimo septima
        septuagesimo septimo
        septuagesimo setima
        septuagesimo setimo
        septuagesimo sexta
        septuagesimo sexto
        septuagesimo tercera
        septuagesimo tercero
        ser
        sera
        sere
        seremos
        seria
        sesenta
        sesenta y cinco
        sesenta y cuatro
        sesenta y dos
        sesenta y nueve
        sesenta y ocho
        sesenta y seis
        sesenta y siete
        sesenta y tres
        sesenta y un
        sesenta y una
        sesenta y uno
        set
        setecientas
        setecientos
        setenta
        setenta y cinco
        setenta y cuatro
        setenta y dos
        setenta y nueve
        setenta y ocho
        setenta y seis
        setenta y siete
        setenta y tres
        setenta y un
        setenta y una
        setenta y uno
        setiembre
        setima
        setimo
        sexagesima
        sexagesima cuarta
        sexagesima novena
        sexagesima octava
        sexagesima primera
        sexagesima quinta
        sexagesima segunda
        sexagesima septima
        sexagesima setima
        sexagesima sexta
        sexagesima tercera
        sexagesimo
        sexagesimo cuarta
        sexagesimo cuarto
        sexagesimo novena
        sexagesimo noveno
        sexagesimo octava
        sexagesimo octavo
        sexagesimo primera
        sexagesimo primero
        sexagesimo quinta
        sexagesimo quinto
        sexagesimo segunda
        sexagesimo segundo
        sexagesimo septima
        sexagesimo septimo
        sexagesimo setima
        sexagesimo setimo
        sexagesimo sexta
        sexagesimo sexto
        sexagesimo tercera
        sexagesimo tercero
        sexta
        sextas
        sexto
        sextos
        si
        si acepto
        si claro
        si confirmo
        si gracias
        si ire
        si podemos
        si por favor
        si puedo
        si quiero
        si senor
        si senora
        si voy
        siete
        siguiente
        sii
        sin
        sin contar
        sin duda
        sin incluir
        sin lugar a dudas
        sin problema
        sip
        sirve
        sobre
        socio
        somos
        son
        soy
        su
        sus
        tal
        tal cual
        tal vez
        tambien
        tampoco
        tarde
        tarjeta
        te
        te llamo en N
        tercer
        tercera
        tercero
        tercio
        tercios
        termina
        termino
        ticket
        to
        todas
        todavia
        todavia no
        todo
        todos
        totalmente
        trabajamos
        trabajando
        trabajar
        trabajo
        tras
        trece
        treinta
        treinta y cinco
        treinta y cuatro
        treinta y dos
        treinta y nueve
        treinta y ocho
        treinta y seis
        treinta y siete
        treinta y tres
        treinta y un
        treinta y una
        treinta y uno
        treintena
        tres
        tres cuartos
        tres cuartos de hora
        tres horas y media
        trescientas
        trescientos
        trigesima
        trigesima cuarta
        trigesima novena
        trigesima octava
        trigesima primera
        trigesima quinta
        trigesima segunda
        trigesima septima
        trigesima setima
        trigesima sexta
        trigesima tercera
        trigesimo
        trigesimo cuarta
        trigesimo cuarto
        trigesimo novena
        trigesimo noveno
        trigesimo octava
        trigesimo octavo
        trigesimo primera
        trigesimo primero
        trigesimo quinta
        trigesimo quinto
        trigesimo segunda
        trigesimo segundo
        trigesimo septima
        trigesimo septimo
        trigesimo setima
        trigesimo setimo
        trigesimo sexta
        trigesimo sexto
        trigesimo tercera
        trigesimo tercero
        turno
        u
        ultima
        ultimo
        ultimo W de M
        un
        un archivo adjunto
        un cuarto
        un cuarto de hora
        un cuarto para la H
        un cuarto para las H
        un maximo de
        un mensaje
        un minimo de
        un minuto
        un momento
        un par
        un par de
        un poco pronto
        un poco tarde
        un segundo
        un video
        una
        una de
        una docena
        una hora y media
        una imagen
        una media hora
        una pareja
        unas
        undecima
        undecimo
        uno
        uno de
        uno de estos
        unos
        usd
        uy
        va
        vale
        vamos
        vamos a asistir
        vamos a estar
        vamos a ir
        veinte
        veinte y cinco
        veinte y cuatro
        veinte y dos
        veinte y nueve
        veinte y ocho
        veinte y seis
        veinte y siete
        veinte y tres
        veinte y un
        veinte y una
        veinte y uno
        veintena
        veinticinco
        veinticuatro
        veintidos
        veintinueve
        veintiocho
        veintiseis
        veintisiete
        veintitres
        veintiun
        veintiuna
        veintiuno
        venga
        verdad
        vez
        vie
        viejo
        viernes
        vigesima
        vigesima cuarta
        vigesima novena
        vigesima octava
        vigesima primera
        vigesima quinta
        vigesima segunda
        vigesima septima
        vigesima setima
        vigesima sexta
        vigesima tercera
        vigesimo
        vigesimo cuarta
        vigesimo cuarto
        vigesimo novena
        vigesimo noveno
        vigesimo octava
        vigesimo octavo
        vigesimo primera
        vigesimo primero
        vigesimo quinta
        vigesimo quinto
        vigesimo segunda
        vigesimo segundo
        vigesimo septima
        vigesimo septimo
        vigesimo setima
        vigesimo setimo
        vigesimo sexta
        vigesimo sexto
        vigesimo tercera
        vigesimo tercero
        vigesimocuarta
        vigesimocuarto
        vigesimonovena
        vigesimonoveno
        vigesimooctava
        vigesimooctavo
        vigesimoprimera
        vigesimoprimero
        vigesimoquinta
        vigesimoquinto
        vigesimosegunda
        vigesimosegundo
        vigesimoseptima
        vigesimoseptimo
        vigesimosexta
        vigesimosexto
        vigesimotercera
        vigesimotercero
        vispera
        voy
        voy a asistir
        voy a estar
        voy a ir
        vuelvo en N
        y
        y cuarto
        y mas
        y media
        y medio
        y tres cuartos
        y un cuarto
        y yo
        ya
        ya comimos
        ya fui
        ya no
        ya tengo
        ya tengo una
        ya tengo uno
        yo
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
    private static let esStarts: [UInt16] = [
        0, 5, 11, 16, 22, 29, 36, 44, 51, 59, 66, 74, 77, 82, 86, 90,
        96, 103, 112, 124, 137, 151, 159, 179, 197, 208, 215, 223, 228, 238, 253, 259,
        270, 280, 284, 292, 302, 314, 324, 336, 353, 371, 385, 405, 426, 438, 451, 460,
        474, 489, 505, 517, 539, 559, 561, 578, 601, 623, 648, 673, 687, 696, 706, 718,
        720, 729, 736, 749, 764, 784, 795, 811, 826, 835, 843, 857, 873, 894, 906, 923,
        939, 949, 959, 972, 984, 993, 1002, 1014, 1027, 1033, 1037, 1043, 1057, 1063, 1069, 1078,
        1088, 1096, 1103, 1112, 1122, 1128, 1135, 1142, 1153, 1157, 1164, 1171, 1174, 1178, 1189, 1203,
        1209, 1218, 1221, 1230, 1241, 1246, 1251, 1263, 1278, 1283, 1286, 1292, 1298, 1304, 1311, 1315,
        1322, 1327, 1332, 1341, 1347, 1356, 1370, 1388, 1398, 1416, 1423, 1431, 1441, 1449, 1465, 1470,
        1474, 1483, 1490, 1498, 1507, 1519, 1525, 1529, 1536, 1541, 1546, 1567, 1573, 1588, 1593, 1601,
        1610, 1617, 1631, 1645, 1655, 1661, 1673, 1678, 1683, 1690, 1698, 1705, 1712, 1720, 1729, 1750,
        1758, 1766, 1771, 1779, 1787, 1796, 1805, 1815, 1825, 1833, 1842, 1847, 1855, 1863, 1868, 1873,
        1880, 1888, 1895, 1903, 1910, 1922, 1929, 1933, 1939, 1949, 1967, 1986, 2002, 2020, 2037, 2054,
        2072, 2089, 2104, 2120, 2136, 2142, 2155, 2172, 2185, 2193, 2198, 2203, 2215, 2227, 2238, 2254,
        2269, 2277, 2287, 2298, 2302, 2312, 2328, 2339, 2350, 2361, 2377, 2389, 2399, 2408, 2417, 2425,
        2434, 2443, 2455, 2468, 2488, 2508, 2528, 2549, 2569, 2590, 2611, 2631, 2650, 2671, 2684, 2704,
        2724, 2744, 2764, 2784, 2804, 2825, 2846, 2866, 2886, 2907, 2928, 2949, 2970, 2990, 3010, 3029,
        3048, 3069, 3090, 3099, 3116, 3134, 3149, 3166, 3182, 3198, 3215, 3231, 3245, 3260, 3275, 3282,
        3289, 3304, 3321, 3339, 3347, 3354, 3368, 3382, 3389, 3404, 3419, 3421, 3426, 3431, 3438, 3447,
        3460, 3474, 3477, 3488, 3496, 3511, 3527, 3540, 3552, 3564, 3577, 3588, 3602, 3617, 3634, 3652,
        3666, 3673, 3687, 3696, 3703, 3711, 3718, 3726, 3733, 3747, 3761, 3775, 3789, 3803, 3817, 3832,
        3847, 3861, 3875, 3890, 3905, 3920, 3935, 3948, 3961, 3976, 3991, 4003, 4015, 4028, 4041, 4054,
        4067, 4080, 4093, 4107, 4121, 4134, 4147, 4155, 4169, 4183, 4197, 4211, 4223, 4235, 4249, 4263,
        4271, 4287, 4300, 4310, 4315, 4322, 4331, 4344, 4351, 4363, 4377, 4405, 4422, 4439, 4456, 4467,
        4473, 4485, 4504, 4521, 4529, 4540, 4560, 4572, 4592, 4596, 4602, 4613, 4629, 4646, 4664, 4688,
        4710, 4720, 4732, 4746, 4751, 4755, 4765, 4776, 4786, 4796, 4807, 4812, 4820, 4828, 4834, 4843,
        4847, 4850, 4856, 4861, 4868, 4878, 4886, 4897, 4903, 4911, 4915, 4923, 4927, 4945, 4956, 4967,
        4978, 4988, 4998, 5006, 5009, 5011, 5025, 5028, 5031, 5036, 5043, 5052, 5062, 5074, 5089, 5105,
        5122, 5133, 5156, 5177, 5189, 5206, 5224, 5243, 5258, 5283, 5306, 5311, 5331, 5357, 5382, 5410,
        5438, 5455, 5467, 5480, 5495, 5504, 5518, 5537, 5557, 5578, 5605, 5630, 5640, 5652, 5665, 5682,
        5688, 5708, 5711, 5716, 5723, 5735, 5747, 5768, 5778, 5792, 5812, 5822, 5835, 5847, 5859, 5871,
        5886, 5896, 5906, 5916, 5926, 5936, 5940, 5946, 5955, 5964, 5972, 5978, 5992, 6009, 6020, 6023,
        6027, 6030, 6040, 6052, 6070, 6080, 6094, 6098, 6105, 6116, 6127, 6132, 6142, 6151, 6163, 6174,
        6185, 6194, 6202, 6209, 6220, 6232, 6244, 6254, 6268, 6283, 6298, 6303, 6310, 6340, 6345, 6351,
        6373, 6390, 6400, 6404, 6409, 6415, 6429, 6441, 6448, 6458, 6466, 6478, 6489, 6500, 6508, 6514,
        6520, 6524, 6532, 6540, 6549, 6553, 6561, 6567, 6588, 6595, 6603, 6619, 6628, 6630, 6641, 6646,
        6653, 6662, 6685, 6697, 6709, 6721, 6727, 6737, 6743, 6752, 6764, 6777, 6783, 6788, 6793, 6806,
        6812, 6816, 6833, 6849, 6865, 6881, 6896, 6911, 6918, 6931, 6949, 6966, 6983, 6987, 6990, 6995,
        7005, 7016, 7031, 7042, 7053, 7056, 7060, 7067, 7073, 7077, 7084, 7088, 7094, 7098, 7104, 7107,
        7112, 7130, 7139, 7153, 7166, 7175, 7185, 7205, 7228, 7250, 7272, 7297, 7310, 7326, 7345, 7349,
        7355, 7374, 7384, 7399, 7413, 7421, 7429, 7432, 7444, 7455, 7464, 7470, 7476, 7479, 7489, 7501,
        7509, 7517, 7527, 7537, 7550, 7554, 7562, 7566, 7572, 7574, 7578, 7585, 7589, 7596, 7602, 7606,
        7613, 7625, 7633, 7646, 7662, 7669, 7673, 7680, 7690, 7694, 7699, 7702, 7709, 7720, 7734, 7746,
        7755, 7765, 7780, 7793, 7802, 7817, 7823, 7834, 7843, 7857, 7863, 7876, 7887, 7899, 7908, 7919,
        7925, 7935, 7944, 7951, 7957, 7966, 7972, 7981, 7990, 8000, 8010, 8030, 8034, 8039, 8049, 8055,
        8058, 8074, 8078, 8087, 8092, 8101, 8111, 8115, 8127, 8133, 8140, 8150, 8159, 8171, 8175, 8182,
        8192, 8197, 8204, 8212, 8216, 8224, 8230, 8245, 8264, 8270, 8276, 8282, 8286, 8297, 8307, 8320,
        8322, 8327, 8339, 8345, 8349, 8362, 8371, 8374, 8385, 8395, 8407, 8411, 8415, 8420, 8428, 8436,
        8441, 8444, 8454, 8466, 8474, 8489, 8503, 8509, 8519, 8532, 8547, 8563, 8577, 8590, 8598, 8611,
        8620, 8640, 8668, 8696, 8707, 8721, 8737, 8748, 8755, 8765, 8777, 8790, 8801, 8816, 8829, 8842,
        8858, 8877, 8889, 8911, 8934, 8949, 8974, 9000, 9012, 9026, 9045, 9065, 9082, 9091, 9103, 9114,
        9133, 9152, 9166, 9183, 9192, 9209, 9226, 9238, 9253, 9265, 9285, 9305, 9320, 9338, 9351, 9360,
        9377, 9394, 9407, 9419, 9434, 9446, 9456, 9469, 9484, 9493, 9503, 9510, 9526, 9535, 9552, 9561,
        9568, 9585, 9600, 9612, 9627, 9645, 9651, 9658, 9669, 9687, 9705, 9723, 9742, 9760, 9779, 9798,
        9816, 9833, 9852, 9863, 9881, 9899, 9917, 9935, 9953, 9971, 9990, 10009, 10027, 10045, 10064, 10083,
        10102, 10121, 10139, 10157, 10174, 10191, 10210, 10229, 10233, 10238, 10242, 10255, 10272, 10279, 10289, 10303,
        10318, 10333, 10349, 10359, 10368, 10372, 10384, 10396, 10403, 10411, 10418, 10426, 10434, 10450, 10467, 10481,
        10497, 10512, 10527, 10543, 10558, 10571, 10585, 10599, 10609, 10613, 10621, 10629, 10635, 10639, 10646, 10652,
        10656, 10658, 10666, 10676, 10682, 10690, 10701, 10707, 10715, 10731, 10748, 10762, 10778, 10793, 10808, 10824,
        10839, 10852, 10866, 10880, 10885, 10897, 10909, 10913, 10920, 10928, 10935, 10943, 10954, 10972, 10990, 11008,
        11027, 11045, 11064, 11083, 11101, 11118, 11137, 11148, 11166, 11184, 11202, 11220, 11238, 11256, 11275, 11294,
        11312, 11330, 11349, 11368, 11387, 11406, 11424, 11442, 11459, 11476, 11495, 11514, 11522, 11530, 11539, 11547,
        11556, 11559, 11562, 11567, 11572, 11576, 11581, 11586, 11593, 11598, 11604, 11609, 11615, 11618, 11634, 11649,
        11664, 11679, 11693, 11707, 11724, 11740, 11756, 11760, 11765, 11773, 11783, 11797, 11803, 11808, 11815, 11822,
        11828, 11835, 11842, 11850, 11857, 11866, 11880, 11890, 11897, 11906, 11919, 11927, 11936, 11941, 11947, 11953,
        11956, 11964, 11971, 11978, 11984, 11988, 11998, 12011, 12025, 12035, 12048, 12062, 12075, 12088, 12101, 12112,
        12125, 12145, 12165, 12171, 12180, 12189, 12198, 12211, 12220, 12227, 12235, 12247, 12255, 12266, 12283, 12303,
        12311, 12321, 12327, 12333, 12340, 12345, 12351, 12355, 12363, 12370, 12379, 12387, 12394, 12401, 12410, 12424,
        12445, 12466, 12487, 12509, 12530, 12552, 12574, 12595, 12615, 12637, 12651, 12672, 12693, 12714, 12735, 12756,
        12777, 12799, 12821, 12842, 12863, 12885, 12907, 12929, 12951, 12972, 12993, 13013, 13033, 13055, 13077, 13088,
        13099, 13106, 13114, 13121, 13129, 13138, 13156, 13163, 13185, 13195, 13204, 13212, 13220, 13227, 13231, 13242,
        13254, 13262, 13272, 13282, 13303, 13311, 13314, 13316, 13320, 13327, 13332, 13338, 13344, 13350, 13356, 13360,
        13368, 13376, 13385, 13392, 13397, 13409, 13421, 13428, 13447, 13469, 13482, 13490, 13496, 13503, 13507, 13512,
        13523, 13531, 13540, 13548, 13557, 13570, 13590, 13610, 13630, 13651, 13671, 13692, 13713, 13733, 13752, 13773,
        13786, 13806, 13826, 13846, 13866, 13886, 13906, 13927, 13948, 13968, 13988, 14009, 14030, 14051, 14072, 14092,
        14112, 14131, 14150, 14171, 14192, 14196, 14201, 14206, 14214, 14220, 14228, 14244, 14261, 14275, 14291, 14306,
        14321, 14337, 14352, 14365, 14379, 14393, 14397, 14409, 14421, 14429, 14445, 14462, 14476, 14492, 14507, 14522,
        14538, 14553, 14566, 14580, 14594, 14604, 14611, 14618, 14629, 14647, 14665, 14683, 14702, 14720, 14739, 14758,
        14776, 14793, 14812, 14823, 14841, 14859, 14877, 14895, 14913, 14931, 14950, 14969, 14987, 15005, 15024, 15043,
        15062, 15081, 15099, 15117, 15134, 15151, 15170, 15189, 15195, 15202, 15208, 15215, 15218, 15228, 15237, 15249,
        15260, 15267, 15278, 15291, 15300, 15310, 15319, 15329, 15336, 15342, 15352, 15356, 15360, 15371, 15380, 15392,
        15410, 15423, 15427, 15433, 15439, 15445, 15451, 15455, 15459, 15462, 15466, 15470, 15479, 15487, 15495, 15503,
        15509, 15517, 15520, 15534, 15541, 15549, 15557, 15564, 15572, 15580, 15588, 15595, 15598, 15604, 15612, 15623,
        15628, 15634, 15645, 15656, 15667, 15676, 15684, 15689, 15695, 15703, 15719, 15736, 15750, 15766, 15781, 15796,
        15812, 15827, 15840, 15854, 15868, 15878, 15883, 15896, 15917, 15936, 15948, 15960, 15970, 15987, 16004, 16021,
        16039, 16056, 16074, 16092, 16109, 16125, 16143, 16153, 16170, 16187, 16204, 16221, 16238, 16255, 16273, 16291,
        16308, 16325, 16343, 16361, 16379, 16397, 16414, 16431, 16447, 16463, 16481, 16499, 16505, 16507, 16514, 16521,
        16535, 16538, 16557, 16567, 16585, 16605, 16626, 16639, 16650, 16663, 16673, 16684, 16691, 16701, 16716, 16730,
        16741, 16750, 16754, 16761, 16772, 16789, 16800, 16815, 16826, 16831, 16840, 16849, 16853, 16860, 16873, 16878,
        16882, 16885, 16888, 16893, 16899, 16915, 16929, 16940, 16947, 16962, 16978, 16991, 17006, 17020, 17034, 17049,
        17063, 17075, 17088, 17101, 17110, 17122, 17135, 17145, 17157, 17168, 17179, 17191, 17202, 17211, 17221, 17231,
        17237, 17244, 17248, 17252, 17258, 17266, 17275, 17291, 17307, 17323, 17340, 17356, 17373, 17390, 17406, 17421,
        17438, 17447, 17463, 17479, 17495, 17511, 17527, 17543, 17560, 17577, 17593, 17609, 17626, 17643, 17660, 17677,
        17693, 17709, 17724, 17739, 17756, 17773, 17788, 17803, 17818, 17833, 17848, 17863, 17879, 17895, 17910, 17925,
        17941, 17957, 17973, 17989, 18003, 18017, 18033, 18049, 18057, 18061, 18075, 18087, 18096, 18108, 18110, 18119,
        18125, 18133, 18141, 18156, 18168, 18173, 18176, 18187, 18194, 18200, 18209, 18222, 18235, 18238, 18241, 18244,
        18247, 18251, 18255, 18259, 18263, 18267, 18272, 18277, 18282, 18287, 18292, 18297, 18302, 18307, 18312,
    ]
    private static let esSets: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 3, 3,
        3, 3, 3, 3, 4, 3, 5, 5, 6, 7, 7, 6, 8, 9, 10, 11,
        12, 13, 14, 15, 15, 16, 17, 18, 18, 17, 8, 8, 8, 8, 19, 19,
        19, 20, 20, 21, 21, 22, 23, 24, 25, 24, 24, 23, 26, 27, 27, 28,
        29, 6, 6, 8, 9, 10, 11, 12, 13, 6, 6, 8, 9, 10, 11, 12,
        13, 30, 31, 32, 32, 33, 34, 29, 35, 36, 36, 37, 38, 38, 37, 39,
        37, 40, 40, 41, 42, 43, 43, 37, 44, 45, 46, 47, 39, 37, 37, 48,
        49, 50, 31, 38, 39, 39, 37, 37, 51, 52, 53, 53, 46, 46, 54, 55,
        54, 56, 57, 58, 59, 57, 60, 59, 60, 57, 61, 41, 62, 29, 39, 39,
        41, 37, 43, 39, 39, 63, 48, 49, 55, 51, 49, 51, 38, 39, 43, 64,
        65, 66, 67, 40, 68, 67, 56, 43, 62, 62, 62, 62, 62, 62, 51, 62,
        62, 30, 69, 70, 70, 71, 72, 72, 70, 70, 73, 74, 74, 42, 75, 75,
        71, 38, 38, 38, 37, 40, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85,
        86, 87, 87, 87, 88, 49, 37, 89, 76, 90, 29, 31, 31, 30, 31, 31,
        37, 30, 74, 91, 40, 37, 40, 37, 37, 37, 39, 37, 40, 40, 92, 88,
        35, 49, 93, 94, 95, 96, 97, 98, 99, 100, 100, 101, 102, 93, 94, 94,
        95, 95, 96, 96, 97, 97, 98, 98, 99, 99, 100, 100, 100, 100, 101, 101,
        102, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 112, 112, 113, 114,
        115, 9, 9, 116, 117, 118, 118, 76, 40, 40, 119, 37, 35, 120, 121, 51,
        51, 122, 123, 124, 125, 126, 126, 127, 128, 126, 48, 49, 49, 49, 49, 125,
        37, 74, 74, 71, 71, 129, 0, 130, 131, 131, 132, 132, 133, 133, 134, 134,
        135, 135, 136, 136, 137, 137, 138, 138, 139, 139, 133, 133, 131, 131, 132, 132,
        133, 133, 134, 134, 135, 135, 0, 136, 136, 137, 137, 138, 138, 139, 139, 49,
        35, 128, 32, 35, 120, 121, 51, 140, 15, 141, 15, 15, 15, 15, 49, 142,
        143, 49, 48, 58, 59, 60, 59, 60, 144, 145, 3, 3, 3, 4, 5, 5,
        56, 56, 56, 146, 147, 147, 148, 149, 150, 151, 152, 32, 153, 35, 49, 76,
        154, 71, 155, 156, 157, 158, 157, 159, 159, 160, 161, 162, 163, 164, 164, 165,
        136, 136, 166, 71, 167, 37, 35, 168, 145, 3, 3, 3, 3, 3, 3, 4,
        3, 5, 5, 19, 19, 19, 20, 20, 21, 21, 22, 23, 24, 25, 24, 24,
        23, 26, 27, 27, 145, 3, 3, 3, 4, 5, 5, 169, 26, 27, 170, 35,
        171, 172, 15, 141, 49, 173, 15, 15, 49, 49, 37, 126, 127, 128, 32, 49,
        15, 15, 32, 40, 40, 174, 174, 165, 35, 43, 175, 176, 176, 177, 154, 154,
        178, 37, 37, 48, 37, 37, 179, 37, 121, 121, 39, 180, 49, 181, 182, 183,
        48, 39, 39, 39, 39, 39, 39, 39, 39, 39, 153, 184, 185, 39, 39, 185,
        40, 186, 159, 159, 159, 37, 37, 88, 40, 187, 165, 30, 76, 76, 49, 74,
        188, 188, 56, 56, 56, 56, 74, 185, 189, 190, 49, 191, 192, 43, 58, 14,
        16, 14, 14, 14, 14, 193, 39, 194, 195, 196, 42, 40, 197, 198, 199, 200,
        201, 202, 202, 202, 202, 202, 202, 49, 49, 202, 202, 202, 203, 203, 76, 204,
        49, 37, 48, 48, 153, 39, 39, 49, 205, 205, 206, 206, 207, 207, 208, 6,
        9, 10, 11, 12, 209, 169, 24, 24, 25, 24, 24, 49, 48, 49, 208, 6,
        9, 10, 11, 12, 13, 53, 39, 165, 165, 165, 35, 40, 179, 39, 39, 39,
        40, 40, 210, 49, 211, 53, 212, 213, 214, 32, 215, 216, 217, 218, 219, 30,
        29, 30, 59, 59, 92, 173, 31, 30, 220, 221, 179, 35, 39, 39, 222, 49,
        39, 37, 35, 40, 49, 39, 37, 39, 180, 223, 224, 225, 226, 56, 226, 227,
        228, 228, 0, 229, 49, 230, 30, 32, 32, 30, 185, 231, 43, 191, 231, 232,
        35, 233, 234, 234, 234, 234, 235, 236, 71, 237, 238, 237, 238, 239, 31, 30,
        239, 239, 240, 232, 241, 62, 242, 243, 39, 62, 62, 39, 38, 38, 38, 49,
        244, 49, 245, 246, 37, 247, 32, 49, 49, 49, 76, 76, 43, 248, 248, 43,
        249, 250, 48, 250, 49, 51, 48, 49, 49, 49, 49, 49, 49, 48, 49, 48,
        250, 48, 48, 246, 49, 251, 60, 250, 48, 165, 48, 250, 48, 250, 49, 51,
        51, 250, 48, 48, 250, 48, 48, 48, 49, 48, 48, 49, 49, 48, 250, 48,
        48, 48, 48, 250, 250, 48, 250, 48, 48, 48, 48, 48, 48, 49, 250, 48,
        48, 49, 250, 48, 48, 250, 49, 60, 49, 49, 48, 60, 48, 48, 48, 250,
        48, 48, 250, 48, 49, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 261,
        262, 263, 254, 255, 255, 256, 256, 257, 257, 258, 258, 259, 259, 260, 260, 261,
        261, 261, 261, 262, 262, 263, 263, 246, 246, 179, 39, 35, 39, 264, 39, 39,
        39, 39, 39, 179, 265, 266, 266, 267, 0, 267, 0, 268, 269, 270, 271, 272,
        273, 274, 275, 276, 277, 277, 277, 265, 169, 232, 232, 278, 169, 169, 279, 169,
        280, 173, 173, 173, 173, 37, 37, 281, 282, 283, 284, 285, 286, 287, 288, 289,
        290, 290, 290, 291, 292, 292, 293, 294, 0, 294, 0, 295, 296, 297, 298, 299,
        300, 301, 302, 302, 303, 304, 295, 296, 296, 297, 297, 298, 298, 299, 299, 300,
        300, 301, 301, 302, 302, 302, 302, 303, 303, 304, 304, 293, 305, 74, 305, 74,
        47, 306, 307, 37, 37, 37, 308, 169, 46, 309, 46, 309, 201, 202, 202, 202,
        202, 202, 202, 202, 202, 202, 310, 311, 222, 250, 39, 51, 51, 39, 312, 71,
        29, 59, 59, 59, 26, 313, 76, 76, 189, 48, 43, 43, 159, 159, 43, 314,
        39, 153, 76, 35, 315, 48, 49, 48, 316, 49, 126, 127, 128, 31, 60, 123,
        49, 37, 317, 243, 37, 62, 37, 35, 318, 319, 48, 318, 56, 24, 24, 153,
        27, 320, 39, 56, 321, 322, 153, 35, 49, 39, 35, 323, 324, 325, 326, 327,
        328, 329, 330, 331, 332, 333, 333, 334, 335, 326, 327, 327, 328, 328, 329, 329,
        330, 330, 331, 331, 332, 332, 333, 333, 333, 333, 334, 334, 335, 335, 336, 336,
        337, 0, 338, 0, 222, 171, 153, 171, 62, 49, 49, 38, 38, 76, 76, 62,
        76, 74, 169, 185, 38, 154, 339, 340, 341, 38, 38, 187, 56, 56, 153, 342,
        343, 241, 88, 344, 345, 345, 346, 24, 24, 56, 346, 48, 48, 347, 348, 348,
        349, 0, 349, 0, 350, 351, 352, 353, 354, 355, 356, 357, 357, 358, 359, 350,
        351, 351, 352, 352, 353, 353, 354, 354, 355, 355, 356, 356, 357, 357, 357, 357,
        358, 358, 359, 359, 153, 39, 39, 191, 178, 360, 361, 362, 363, 364, 365, 366,
        367, 368, 369, 369, 369, 370, 371, 371, 372, 373, 374, 375, 376, 377, 378, 379,
        380, 381, 381, 381, 348, 382, 382, 383, 384, 385, 386, 387, 388, 389, 390, 390,
        391, 392, 383, 384, 384, 385, 385, 386, 386, 387, 387, 388, 388, 389, 389, 390,
        390, 390, 390, 391, 391, 392, 392, 393, 0, 393, 0, 143, 37, 37, 37, 37,
        37, 37, 37, 37, 37, 37, 37, 37, 394, 56, 37, 187, 41, 37, 41, 37,
        40, 89, 39, 193, 76, 395, 35, 39, 232, 232, 153, 37, 35, 396, 397, 128,
        76, 39, 121, 398, 399, 398, 400, 400, 38, 38, 76, 154, 401, 48, 49, 402,
        403, 37, 74, 74, 74, 74, 59, 404, 405, 406, 407, 408, 409, 410, 411, 412,
        413, 414, 414, 414, 71, 415, 416, 417, 418, 419, 419, 420, 421, 422, 423, 424,
        425, 426, 427, 427, 428, 429, 430, 421, 421, 422, 422, 423, 423, 424, 431, 425,
        425, 426, 426, 427, 427, 427, 427, 428, 428, 429, 429, 38, 432, 56, 56, 170,
        433, 434, 435, 115, 9, 9, 30, 434, 30, 121, 121, 312, 312, 38, 38, 121,
        434, 433, 121, 436, 199, 434, 225, 312, 29, 134, 134, 437, 121, 121, 29, 159,
        47, 40, 438, 39, 39, 39, 39, 439, 440, 441, 442, 443, 444, 445, 446, 447,
        448, 448, 448, 71, 440, 441, 442, 443, 444, 445, 446, 447, 448, 448, 448, 37,
        37, 153, 449, 61, 450, 451, 452, 453, 454, 455, 456, 457, 458, 458, 459, 460,
        461, 452, 452, 453, 453, 454, 454, 455, 462, 456, 456, 457, 463, 458, 458, 458,
        458, 459, 459, 460, 464, 452, 452, 453, 453, 454, 454, 455, 455, 456, 456, 457,
        457, 458, 458, 459, 459, 460, 460, 56, 320, 39, 39, 39, 121, 465, 466, 173,
        467, 467, 468, 466, 92, 39, 48, 48, 61, 48, 48, 48, 469, 154, 154, 154,
        37, 37, 37, 49, 42, 37, 37, 37, 49, 37, 42, 42, 42, 42,
    ]
    private static let esFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 34, 35, 37,
        40, 41, 42, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 56, 57, 58,
        59, 60, 61, 63, 64, 66, 67, 69, 70, 71, 72, 74, 75, 76, 77, 78,
        79, 80, 84, 86, 88, 93, 94, 95, 96, 97, 98, 99, 101, 102, 103, 104,
        105, 106, 107, 108, 109, 110, 111, 112, 113, 116, 118, 119, 123, 124, 125, 126,
        127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142,
        143, 144, 145, 149, 150, 153, 154, 155, 156, 157, 158, 161, 164, 166, 167, 168,
        169, 170, 172, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 187, 190,
        192, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 209, 210, 212,
        213, 215, 216, 217, 218, 219, 220, 221, 224, 229, 231, 232, 233, 235, 236, 237,
        239, 240, 242, 245, 247, 249, 251, 253, 255, 256, 257, 260, 262, 263, 269, 276,
        277, 279, 281, 285, 286, 288, 291, 293, 294, 297, 299, 300, 301, 303, 304, 305,
        306, 311, 312, 314, 317, 319, 320, 321, 322, 325, 326, 327, 331, 333, 334, 336,
        340, 341, 342, 343, 347, 348, 350, 355, 357, 358, 360, 361, 364, 367, 369, 370,
        371, 373, 374, 379, 381, 384, 385, 387, 389, 392, 398, 400, 402, 405, 406, 407,
        408, 409, 410, 411, 412, 413, 414, 415, 416, 419, 420, 421, 423, 424, 425, 426,
        427, 428, 429, 430, 431, 432, 433, 434, 437, 440, 441, 442, 443, 444, 445, 446,
        447, 448, 449, 450, 451, 452, 453, 455, 456, 457, 458, 459, 460, 461, 462, 463,
        464, 465, 467, 472, 475, 477, 479, 481, 485, 486, 487, 488, 490, 494, 497, 499,
        500, 502, 504, 506, 509, 510, 512, 513, 514, 515, 516, 517, 518, 519, 520, 521,
        522, 523, 525, 528, 530, 532, 533, 534, 537, 538, 539, 541, 543, 544, 546, 547,
        548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563,
        564, 565, 566, 568, 569, 570, 571, 572, 573, 574, 575, 576, 577, 578, 579, 580,
        581, 582, 583, 584, 585, 586, 587, 588, 589, 590, 592, 593, 596, 598, 600, 602,
        603, 605, 606, 608, 611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622,
        623, 624, 625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 639,
        641, 643, 648, 649, 650, 651, 652, 657, 658, 659, 660, 661, 662, 663, 664, 665,
        666, 667, 669, 670, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680, 682, 684,
        686, 688, 693, 694, 695, 696, 699,
    ]
    private static let esSenses: [UInt32] = [
        1157627904, 1778384910, 1610612737, 1862696960, 1862828032, 1862828033, 1879080960, 1880064000, 1879474176, 1879343089, 1879146496, 1879343119, 1879343134, 1879212032, 1879932928, 1879867392,
        1862500352, 1862434816, 1862565888, 1862893568, 1862959104, 1862959105, 1862369280, 1862369285, 1862369286, 1862369287, 1862369283, 1862369282, 402653184, 419430400, 771751936, 989855744,
        1006632960, 1526726656, 989855744, 872415232, 889192448, 872415232, 889192448, 922746880, 654311424, 905969664, 905969664, 989855744, 1207959552, 1577058308, 1258291200, 805306368,
        1409286144, 1258291200, 1409286144, 822083584, 1291845632, 234881024, 33554432, 1577058312, 1577058312, 1040187392, 1375731712, 1426063360, 1275068416, 771751936, 1006632960, 1325400064,
        503316480, 570425344, 1845493760, 1107296256, 1728053255, 1862303743, 1107296256, 1862303742, 1107296256, 1124073472, 872415232, 671088640, 788529152, 754974720, 1124073472, 620756992,
        620756992, 637534208, 1207959552, 1375731712, 620756992, 1291845632, 620756992, 1375731712, 1207959552, 1258291200, 1358954496, 1375731712, 1409286144, 1644167182, 973078528, 1140850688,
        1627390052, 1644167168, 704643072, 1140850688, 1660944484, 1174405120, 1644167173, 1644167218, 1644167223, 1644167222, 1644167220, 1644167227, 1644167226, 1644167224, 1644167225, 1644167221,
        1644167219, 1258291200, 1358954496, 1409286144, 1258291200, 1342177280, 268435456, 402653184, 838860800, 1040187392, 1845493763, 1073741824, 1627389992, 1627389996, 1627390001, 1627390000,
        1627389993, 1627389997, 1627389994, 1627389999, 1627389998, 1627389995, 1644167208, 1644167213, 1644167212, 1644167210, 1644167217, 1644167216, 1644167214, 1644167215, 1644167211, 1644167209,
        1627389956, 1124073472, 1140850688, 1157627904, 1610612740, 1761607695, 1124073472, 1140850688, 1157627904, 1644167172, 1660944784, 1744830467, 352321536, 335544320, 402653184, 989855744,
        1056964608, 1258291200, 1342177280, 1409286144, 1040187392, 1056964608, 1862303751, 503316480, 553648128, 520093696, 1157627904, 1627389962, 1157627904, 1610612746, 1627389962, 1627389966,
        1627389971, 1627389970, 1627389963, 1627389967, 1627389964, 1627389969, 1627389968, 1627389965, 469762048, 335544320, 1862434816, 402653184, 905969664, 989855744, 1258291200, 1358954496,
        385875968, 402653184, 1728053251, 1862762496, 1728053251, 1577058316, 1644167187, 1644167186, 1644167184, 1644167185, 1644167178, 402653184, 1526726656, 1644167180, 167772160, 1140850688,
        1677722800, 167772160, 167772160, 1140850688, 956301312, 0, 1593835527, 1593835527, 1644167170, 1761607830, 1660944584, 1895825408, 452984832, 838860800, 1006632960, 1845493763,
        385875968, 402653184, 855638016, 989855744, 1207959552, 1207959552, 1224736768, 1863024640, 1912602624, 402653184, 469762048, 922746880, 1577058305, 436207616, 1006632960, 1191182336,
        788529152, 1275068416, 402653184, 1207959552, 1409286144, 1409286144, 1426063360, 1207959552, 1258291200, 503316480, 1862303744, 553648128, 1862303744, 520093696, 1862303744, 1862369281,
        1929379840, 1258291200, 1291845632, 1409286144, 654311424, 822083584, 1577058306, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 1207959552, 1291845632, 1308622848,
        1375731712, 1409286144, 1426063360, 1946157056, 486539264, 603979776, 1744830466, 419430400, 989855744, 872415232, 889192448, 1006632960, 1493172224, 1493172224, 1291845632, 1409286144,
        637534208, 1207959552, 1375731712, 1124073472, 1728053250, 1761607770, 603979776, 1124073472, 1728053250, 1426063360, 1862303744, 1862303744, 603979776, 654311424, 1275068416, 1593835524,
        1577058311, 1577058310, 402653184, 419430400, 855638016, 989855744, 1207959552, 1694498866, 1207959552, 1426063360, 402653184, 855638016, 1207959552, 0, 1593835521, 1593835521,
        1744830465, 1862303745, 0, 1577058307, 1593835522, 1593835522, 1577058307, 838860800, 1040187392, 1073741824, 1845493763, 33554432, 1577058309, 1577058309, 1207959552, 1409286144,
        1107296256, 1124073472, 1140850688, 1694498866, 1677722200, 1761607710, 1879736320, 1107296256, 1140850688, 1157627904, 1694498866, 1879737040, 402653184, 1207959552, 285212672, 721420288,
        1073741824, 1124073472, 1140850688, 1107296256, 1728053254, 855638016, 0, 1593835523, 1593835523, 117440512, 134217728, 1140850688, 1291845632, 1409286144, 1426063360, 150994944,
        1140850688, 150994944, 1728053249, 1124073472, 1728053249, 1728053248, 1207959552, 1291845632, 1409286144, 1426063360, 1946157056, 1207959552, 1946157056, 1275068416, 1426063360, 1845493762,
        1677721600, 1275068416, 1392508928, 285212672, 1275068416, 1275068416, 1677721600, 1845493762, 654311424, 738197504, 788529152, 1275068416, 1392508928, 1426063360, 1275068416, 1426063360,
        671088640, 1409286144, 234881024, 553648128, 1728053252, 1728053252, 1627390042, 1627390046, 1627390051, 1627390050, 1627390043, 1627390047, 1627390044, 1627390049, 1627390048, 1627390045,
        1291845632, 1409286144, 1476395008, 1577058315, 1660945284, 1157627904, 1627389961, 1644167258, 1644167263, 1644167262, 1644167260, 1644167267, 1644167266, 1644167264, 1644167265, 1644167261,
        1644167259, 1644167177, 654311424, 1275068416, 1426063360, 1006632960, 1023410176, 1526726656, 1644167248, 1644167253, 1644167252, 1644167250, 1644167257, 1644167256, 1644167254, 1644167255,
        1644167251, 1644167249, 1644167176, 1660945184, 1577058314, 1157627904, 1627389960, 1627390032, 1627390036, 1627390041, 1627390040, 1627390033, 1627390037, 1627390034, 1627390039, 1627390038,
        1627390035, 654311424, 704643072, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1258291200, 1375731712, 1409286144, 1644167179, 1828716544, 1040187392, 1073741824, 1140850688,
        1677721800, 402653184, 452984832, 771751936, 989855744, 1677721800, 1862303746, 587202560, 402653184, 452984832, 1207959552, 1409286144, 1426063360, 1946157056, 1207959552, 1409286144,
        1946157056, 1610612737, 1627389953, 1627389953, 402653184, 1409286144, 1207959552, 1375731712, 268435456, 1140850688, 1207959552, 1258291200, 1409286144, 1644167183, 1107296256, 1140850688,
        1627390002, 1627390006, 1627390011, 1627390010, 1627390003, 1627390007, 1627390004, 1627390009, 1627390008, 1627390005, 1660944884, 1157627904, 1627389957, 1157627904, 1610612741, 1627389957,
        1258291200, 1744830464, 0, 1593835526, 1593835526, 1627389954, 1610612738, 1627389954, 1728053248, 1644167174, 1660944984, 1107296256, 1728053253, 1258291200, 1577058313, 1577058313,
        1157627904, 1627389959, 1627390022, 1627390026, 1627390031, 1627390030, 1627390023, 1627390027, 1627390024, 1627390029, 1627390028, 1627390025, 1644167228, 1644167233, 1644167232, 1644167230,
        1644167237, 1644167236, 1644167234, 1644167235, 1644167231, 1644167229, 33554432, 1577058313, 1660945084, 1644167238, 1644167243, 1644167242, 1644167240, 1644167247, 1644167246, 1644167244,
        1644167245, 1644167241, 1644167239, 1627389959, 1627390012, 1627390016, 1627390021, 1627390020, 1627390013, 1627390017, 1627390014, 1627390019, 1627390018, 1627390015, 1157627904, 1627389958,
        1644167175, 486539264, 1207959552, 1409286144, 1409286144, 1845493763, 654311424, 1426063360, 1610612739, 1627389955, 1627389955, 1140850688, 1157627904, 1845493761, 1409286144, 1845493761,
        1107296256, 1409286144, 1845493761, 1644167181, 1644167198, 1644167203, 1644167202, 1644167200, 1644167207, 1644167206, 1644167204, 1644167205, 1644167201, 1644167199, 1644167171, 1694498891,
        1761607725, 1761607890, 1660944684, 1627389982, 1627389986, 1627389991, 1627389990, 1627389983, 1627389987, 1627389984, 1627389989, 1627389988, 1627389985, 1610612766, 1627389982, 1610612767,
        1627389983, 1006632960, 1023410176, 201326592, 218103808, 855638016, 1207959552, 1644167169, 1509949440, 1694498841, 1677722800, 1644167169, 1207959552, 1258291200, 1308622848, 1342177280,
        1409286144, 1644167188, 1644167193, 1644167192, 1644167190, 1644167197, 1644167196, 1644167194, 1644167195, 1644167191, 1644167189, 0, 1593835525, 1593835525, 1627389972, 1627389976,
        1627389981, 1627389980, 1627389973, 1627389977, 1627389974, 1627389979, 1627389978, 1627389975, 1610612756, 1627389972, 1610612757, 1627389973, 1610612758, 1627389974, 1610612759, 1627389975,
        402653184, 838860800, 1006632960, 1040187392, 1845493763, 1711276057, 1711276082, 1711276107, 402653184, 1409286144, 1426063360,
    ]
    private static let esNames: [UInt16] = [
        105, 127, 130, 137, 405, 426, 561, 617, 666, 668, 722, 724, 725, 919, 987, 1144,
        1167, 1236, 1460,
    ]
}

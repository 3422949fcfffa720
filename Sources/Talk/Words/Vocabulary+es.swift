// swift-format-ignore-file
// Made by packaging/words of Lists/es.txt.

extension Vocabulary {
    /// The words of the language `es`.
    static var es: Vocabulary {
        Vocabulary(
            text: esText, starts: esStarts,
            firsts: esFirsts, senses: esSenses,
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
        centenar
        centesima
        centesimo
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
        96, 103, 112, 124, 137, 151, 159, 179, 197, 208, 213, 223, 238, 244, 255, 265,
        269, 277, 287, 299, 309, 321, 338, 356, 370, 390, 411, 423, 436, 445, 459, 474,
        490, 502, 524, 544, 546, 563, 586, 608, 633, 658, 672, 681, 691, 703, 705, 714,
        721, 734, 749, 769, 780, 796, 811, 820, 828, 842, 858, 879, 891, 908, 924, 934,
        944, 957, 969, 978, 987, 999, 1012, 1018, 1022, 1028, 1042, 1048, 1054, 1063, 1073, 1081,
        1088, 1097, 1107, 1113, 1120, 1127, 1138, 1142, 1149, 1156, 1159, 1163, 1174, 1188, 1194, 1203,
        1206, 1215, 1226, 1231, 1236, 1248, 1263, 1268, 1271, 1277, 1283, 1289, 1296, 1300, 1307, 1312,
        1317, 1326, 1332, 1341, 1355, 1373, 1383, 1401, 1408, 1416, 1426, 1434, 1450, 1455, 1459, 1468,
        1475, 1483, 1492, 1504, 1510, 1514, 1521, 1526, 1531, 1552, 1558, 1573, 1578, 1586, 1595, 1602,
        1616, 1630, 1640, 1646, 1658, 1663, 1668, 1675, 1683, 1690, 1697, 1705, 1714, 1735, 1743, 1751,
        1756, 1764, 1773, 1783, 1793, 1798, 1806, 1814, 1819, 1824, 1831, 1839, 1846, 1854, 1861, 1873,
        1880, 1884, 1890, 1900, 1918, 1937, 1953, 1971, 1988, 2005, 2023, 2040, 2055, 2071, 2087, 2093,
        2106, 2123, 2136, 2144, 2149, 2154, 2166, 2178, 2189, 2205, 2220, 2228, 2238, 2249, 2253, 2263,
        2279, 2290, 2301, 2312, 2328, 2340, 2350, 2359, 2368, 2376, 2385, 2394, 2406, 2419, 2439, 2459,
        2479, 2500, 2520, 2541, 2562, 2582, 2601, 2622, 2635, 2655, 2675, 2695, 2715, 2735, 2755, 2776,
        2797, 2817, 2837, 2858, 2879, 2900, 2921, 2941, 2961, 2980, 2999, 3020, 3041, 3050, 3067, 3085,
        3100, 3117, 3133, 3149, 3166, 3182, 3196, 3211, 3226, 3233, 3240, 3255, 3272, 3290, 3298, 3305,
        3319, 3333, 3340, 3355, 3370, 3372, 3377, 3382, 3389, 3398, 3411, 3425, 3428, 3439, 3447, 3462,
        3478, 3491, 3503, 3515, 3528, 3539, 3553, 3568, 3585, 3603, 3617, 3624, 3638, 3647, 3654, 3662,
        3669, 3677, 3684, 3698, 3712, 3726, 3740, 3754, 3768, 3783, 3798, 3812, 3826, 3841, 3856, 3871,
        3886, 3899, 3912, 3927, 3942, 3954, 3966, 3979, 3992, 4005, 4018, 4031, 4044, 4058, 4072, 4085,
        4098, 4106, 4120, 4134, 4148, 4162, 4174, 4186, 4200, 4214, 4222, 4238, 4251, 4261, 4266, 4273,
        4282, 4295, 4302, 4314, 4328, 4356, 4373, 4390, 4407, 4418, 4424, 4436, 4455, 4472, 4480, 4491,
        4511, 4523, 4543, 4547, 4553, 4564, 4580, 4597, 4615, 4639, 4661, 4671, 4683, 4697, 4702, 4706,
        4716, 4727, 4737, 4747, 4758, 4763, 4771, 4779, 4785, 4794, 4798, 4801, 4807, 4812, 4819, 4829,
        4837, 4848, 4852, 4860, 4864, 4882, 4893, 4904, 4915, 4925, 4935, 4943, 4946, 4948, 4962, 4965,
        4968, 4973, 4980, 4989, 4999, 5011, 5026, 5042, 5059, 5070, 5093, 5114, 5126, 5143, 5161, 5180,
        5195, 5220, 5243, 5248, 5268, 5294, 5319, 5347, 5375, 5392, 5404, 5417, 5432, 5441, 5455, 5474,
        5494, 5515, 5542, 5567, 5577, 5589, 5602, 5619, 5625, 5645, 5648, 5653, 5660, 5672, 5684, 5705,
        5715, 5729, 5749, 5759, 5772, 5784, 5796, 5808, 5823, 5833, 5843, 5853, 5863, 5873, 5877, 5883,
        5892, 5901, 5909, 5915, 5929, 5946, 5957, 5960, 5964, 5967, 5977, 5989, 6007, 6017, 6031, 6035,
        6042, 6053, 6064, 6069, 6079, 6088, 6100, 6111, 6122, 6131, 6139, 6146, 6157, 6169, 6181, 6191,
        6205, 6220, 6235, 6240, 6247, 6277, 6282, 6288, 6310, 6327, 6337, 6351, 6363, 6370, 6380, 6388,
        6400, 6411, 6422, 6430, 6436, 6442, 6446, 6454, 6462, 6471, 6475, 6483, 6489, 6510, 6517, 6525,
        6541, 6550, 6552, 6563, 6568, 6575, 6584, 6607, 6619, 6631, 6643, 6649, 6659, 6665, 6674, 6686,
        6699, 6705, 6710, 6715, 6728, 6734, 6738, 6755, 6771, 6787, 6803, 6818, 6833, 6840, 6853, 6871,
        6888, 6905, 6909, 6912, 6917, 6927, 6938, 6953, 6964, 6975, 6978, 6982, 6989, 6995, 6999, 7006,
        7010, 7016, 7020, 7026, 7029, 7034, 7052, 7061, 7075, 7088, 7097, 7107, 7127, 7150, 7172, 7194,
        7219, 7232, 7248, 7267, 7271, 7277, 7296, 7306, 7321, 7335, 7343, 7351, 7354, 7366, 7377, 7386,
        7392, 7398, 7401, 7411, 7423, 7431, 7439, 7449, 7459, 7472, 7476, 7484, 7488, 7494, 7496, 7500,
        7507, 7511, 7518, 7524, 7528, 7535, 7547, 7555, 7568, 7584, 7591, 7595, 7602, 7612, 7616, 7621,
        7624, 7631, 7642, 7656, 7668, 7677, 7687, 7702, 7715, 7724, 7739, 7745, 7756, 7765, 7779, 7785,
        7798, 7809, 7821, 7830, 7841, 7847, 7857, 7866, 7873, 7879, 7888, 7894, 7903, 7912, 7922, 7932,
        7952, 7956, 7961, 7971, 7977, 7980, 7996, 8000, 8009, 8014, 8023, 8033, 8037, 8049, 8055, 8062,
        8072, 8081, 8093, 8097, 8104, 8114, 8119, 8126, 8134, 8138, 8146, 8152, 8167, 8186, 8192, 8198,
        8204, 8208, 8219, 8229, 8242, 8244, 8249, 8261, 8267, 8271, 8284, 8293, 8296, 8307, 8317, 8329,
        8333, 8337, 8342, 8350, 8358, 8363, 8366, 8376, 8388, 8396, 8411, 8425, 8431, 8441, 8454, 8469,
        8485, 8499, 8512, 8520, 8533, 8542, 8562, 8590, 8618, 8629, 8643, 8659, 8670, 8677, 8687, 8699,
        8712, 8723, 8738, 8751, 8764, 8780, 8799, 8811, 8833, 8856, 8871, 8896, 8922, 8934, 8948, 8967,
        8987, 9004, 9013, 9025, 9036, 9055, 9074, 9088, 9105, 9114, 9131, 9148, 9160, 9175, 9187, 9207,
        9227, 9242, 9260, 9273, 9282, 9299, 9316, 9329, 9341, 9356, 9368, 9378, 9391, 9406, 9415, 9425,
        9432, 9448, 9457, 9474, 9483, 9490, 9507, 9522, 9534, 9549, 9567, 9573, 9580, 9591, 9609, 9627,
        9645, 9664, 9682, 9701, 9720, 9738, 9755, 9774, 9785, 9803, 9821, 9839, 9857, 9875, 9893, 9912,
        9931, 9949, 9967, 9986, 10005, 10024, 10043, 10061, 10079, 10096, 10113, 10132, 10151, 10155, 10160, 10164,
        10177, 10194, 10201, 10211, 10225, 10240, 10255, 10271, 10281, 10290, 10294, 10306, 10318, 10325, 10333, 10340,
        10348, 10356, 10372, 10389, 10403, 10419, 10434, 10449, 10465, 10480, 10493, 10507, 10521, 10531, 10535, 10543,
        10551, 10557, 10561, 10568, 10574, 10578, 10580, 10588, 10598, 10604, 10612, 10623, 10629, 10637, 10653, 10670,
        10684, 10700, 10715, 10730, 10746, 10761, 10774, 10788, 10802, 10807, 10819, 10831, 10835, 10842, 10850, 10857,
        10865, 10876, 10894, 10912, 10930, 10949, 10967, 10986, 11005, 11023, 11040, 11059, 11070, 11088, 11106, 11124,
        11142, 11160, 11178, 11197, 11216, 11234, 11252, 11271, 11290, 11309, 11328, 11346, 11364, 11381, 11398, 11417,
        11436, 11444, 11452, 11461, 11469, 11478, 11481, 11484, 11489, 11494, 11498, 11503, 11508, 11515, 11520, 11526,
        11531, 11537, 11540, 11556, 11571, 11586, 11601, 11615, 11629, 11646, 11662, 11678, 11682, 11687, 11695, 11705,
        11719, 11725, 11730, 11737, 11744, 11750, 11757, 11764, 11772, 11779, 11788, 11802, 11812, 11819, 11828, 11841,
        11849, 11858, 11864, 11867, 11875, 11882, 11889, 11895, 11899, 11909, 11922, 11936, 11946, 11959, 11973, 11986,
        11999, 12012, 12023, 12036, 12056, 12076, 12082, 12091, 12100, 12109, 12122, 12131, 12138, 12146, 12158, 12166,
        12177, 12194, 12214, 12222, 12232, 12238, 12244, 12251, 12256, 12262, 12266, 12274, 12281, 12290, 12298, 12305,
        12312, 12321, 12335, 12356, 12377, 12398, 12420, 12441, 12463, 12485, 12506, 12526, 12548, 12562, 12583, 12604,
        12625, 12646, 12667, 12688, 12710, 12732, 12753, 12774, 12796, 12818, 12840, 12862, 12883, 12904, 12924, 12944,
        12966, 12988, 12999, 13010, 13017, 13025, 13032, 13040, 13049, 13067, 13074, 13096, 13106, 13115, 13123, 13131,
        13138, 13142, 13153, 13165, 13173, 13183, 13193, 13214, 13222, 13225, 13227, 13231, 13238, 13243, 13249, 13255,
        13261, 13267, 13271, 13279, 13287, 13296, 13303, 13308, 13320, 13332, 13339, 13358, 13380, 13393, 13401, 13407,
        13414, 13418, 13423, 13434, 13442, 13451, 13459, 13468, 13481, 13501, 13521, 13541, 13562, 13582, 13603, 13624,
        13644, 13663, 13684, 13697, 13717, 13737, 13757, 13777, 13797, 13817, 13838, 13859, 13879, 13899, 13920, 13941,
        13962, 13983, 14003, 14023, 14042, 14061, 14082, 14103, 14107, 14112, 14117, 14125, 14131, 14139, 14155, 14172,
        14186, 14202, 14217, 14232, 14248, 14263, 14276, 14290, 14304, 14308, 14320, 14332, 14340, 14356, 14373, 14387,
        14403, 14418, 14433, 14449, 14464, 14477, 14491, 14505, 14515, 14522, 14529, 14540, 14558, 14576, 14594, 14613,
        14631, 14650, 14669, 14687, 14704, 14723, 14734, 14752, 14770, 14788, 14806, 14824, 14842, 14861, 14880, 14898,
        14916, 14935, 14954, 14973, 14992, 15010, 15028, 15045, 15062, 15081, 15100, 15106, 15113, 15119, 15126, 15129,
        15139, 15148, 15160, 15171, 15178, 15189, 15202, 15211, 15221, 15230, 15240, 15247, 15253, 15263, 15267, 15271,
        15282, 15291, 15303, 15321, 15334, 15338, 15344, 15350, 15356, 15362, 15366, 15370, 15373, 15377, 15381, 15390,
        15398, 15406, 15414, 15420, 15428, 15431, 15445, 15452, 15460, 15468, 15475, 15483, 15491, 15499, 15506, 15509,
        15515, 15523, 15534, 15539, 15545, 15556, 15567, 15578, 15587, 15595, 15600, 15606, 15614, 15630, 15647, 15661,
        15677, 15692, 15707, 15723, 15738, 15751, 15765, 15779, 15789, 15794, 15807, 15828, 15847, 15859, 15871, 15881,
        15898, 15915, 15932, 15950, 15967, 15985, 16003, 16020, 16036, 16054, 16064, 16081, 16098, 16115, 16132, 16149,
        16166, 16184, 16202, 16219, 16236, 16254, 16272, 16290, 16308, 16325, 16342, 16358, 16374, 16392, 16410, 16416,
        16418, 16425, 16432, 16446, 16449, 16468, 16478, 16496, 16516, 16537, 16550, 16561, 16574, 16584, 16595, 16602,
        16612, 16627, 16641, 16652, 16661, 16665, 16672, 16683, 16700, 16711, 16726, 16737, 16742, 16751, 16760, 16764,
        16771, 16784, 16789, 16792, 16795, 16800, 16806, 16822, 16836, 16847, 16854, 16869, 16885, 16898, 16913, 16927,
        16941, 16956, 16970, 16982, 16995, 17008, 17017, 17029, 17042, 17052, 17064, 17075, 17086, 17098, 17109, 17118,
        17128, 17138, 17144, 17151, 17155, 17159, 17165, 17173, 17182, 17198, 17214, 17230, 17247, 17263, 17280, 17297,
        17313, 17328, 17345, 17354, 17370, 17386, 17402, 17418, 17434, 17450, 17467, 17484, 17500, 17516, 17533, 17550,
        17567, 17584, 17600, 17616, 17631, 17646, 17663, 17680, 17695, 17710, 17725, 17740, 17755, 17770, 17786, 17802,
        17817, 17832, 17848, 17864, 17880, 17896, 17910, 17924, 17940, 17956, 17964, 17968, 17982, 17994, 18003, 18015,
        18017, 18026, 18032, 18040, 18048, 18063, 18075, 18080, 18083, 18094, 18101, 18107, 18116, 18129, 18142, 18145,
        18148, 18151, 18154, 18158, 18162, 18166, 18170, 18174, 18179, 18184, 18189, 18194, 18199, 18204, 18209, 18214,
        18219,
    ]
    private static let esFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 67, 68,
        69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84,
        86, 89, 90, 91, 92, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104,
        106, 108, 109, 110, 111, 112, 113, 115, 117, 118, 119, 120, 121, 122, 123, 124,
        126, 129, 130, 131, 132, 133, 134, 135, 137, 138, 139, 140, 141, 143, 145, 147,
        148, 150, 152, 153, 154, 155, 156, 157, 159, 160, 161, 162, 163, 164, 165, 166,
        167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 185,
        187, 189, 191, 196, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209,
        211, 212, 213, 214, 215, 216, 217, 218, 219, 221, 223, 224, 225, 226, 227, 228,
        230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 247,
        248, 249, 251, 252, 253, 254, 257, 260, 262, 265, 268, 269, 271, 272, 276, 278,
        279, 281, 282, 283, 284, 285, 286, 288, 290, 291, 294, 295, 296, 297, 298, 299,
        300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315,
        316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331,
        332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 345, 346, 347, 348, 351, 352,
        353, 354, 355, 357, 359, 360, 361, 362, 363, 364, 365, 366, 368, 371, 372, 373,
        374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389,
        391, 392, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408,
        409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424,
        425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440,
        441, 442, 443, 444, 446, 447, 448, 449, 450, 451, 454, 456, 457, 458, 460, 461,
        462, 463, 464, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479,
        481, 482, 483, 484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 497, 498,
        500, 501, 503, 505, 506, 507, 508, 509, 510, 511, 512, 513, 514, 517, 518, 519,
        524, 525, 526, 527, 528, 529, 530, 531, 532, 533, 534, 535, 536, 537, 538, 539,
        540, 541, 542, 543, 544, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555,
        556, 557, 558, 559, 561, 562, 563, 564, 565, 566, 568, 569, 571, 572, 573, 574,
        575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 588, 590, 591, 592,
        593, 594, 595, 597, 598, 599, 601, 602, 603, 606, 607, 608, 609, 610, 611, 613,
        614, 615, 616, 617, 619, 620, 622, 624, 626, 627, 628, 629, 630, 631, 632, 633,
        634, 635, 636, 637, 638, 639, 640, 641, 642, 644, 647, 648, 649, 652, 654, 656,
        657, 659, 660, 661, 662, 663, 664, 666, 667, 668, 669, 670, 671, 672, 678, 684,
        685, 686, 688, 689, 691, 692, 693, 694, 695, 696, 697, 699, 700, 704, 705, 707,
        708, 710, 713, 715, 716, 719, 721, 722, 723, 724, 725, 726, 727, 728, 729, 730,
        731, 732, 733, 734, 735, 737, 738, 739, 740, 741, 742, 743, 744, 745, 746, 748,
        749, 750, 751, 752, 757, 758, 759, 760, 761, 762, 763, 765, 766, 767, 768, 769,
        770, 771, 772, 773, 778, 779, 780, 781, 782, 783, 784, 785, 786, 787, 788, 789,
        790, 792, 794, 795, 796, 797, 799, 801, 803, 804, 807, 808, 810, 811, 812, 813,
        815, 818, 820, 821, 825, 827, 828, 830, 831, 832, 833, 834, 837, 839, 841, 842,
        844, 845, 846, 847, 849, 850, 851, 852, 853, 855, 856, 857, 858, 859, 861, 865,
        866, 867, 868, 869, 870, 874, 875, 876, 877, 879, 880, 885, 887, 888, 889, 891,
        892, 894, 895, 896, 898, 899, 900, 902, 904, 905, 907, 909, 912, 915, 916, 918,
        919, 921, 922, 923, 926, 928, 929, 930, 932, 933, 934, 935, 939, 940, 941, 942,
        943, 944, 945, 946, 947, 948, 951, 952, 953, 955, 956, 958, 959, 960, 961, 962,
        963, 964, 965, 968, 971, 972, 978, 980, 981, 983, 984, 985, 986, 987, 988, 989,
        990, 991, 992, 993, 994, 995, 997, 998, 999, 1001, 1002, 1004, 1005, 1007, 1008, 1009,
        1010, 1012, 1013, 1015, 1016, 1017, 1018, 1020, 1021, 1022, 1024, 1025, 1026, 1027, 1028, 1029,
        1030, 1031, 1032, 1033, 1035, 1036, 1037, 1038, 1039, 1041, 1043, 1044, 1046, 1047, 1048, 1049,
        1050, 1051, 1052, 1053, 1055, 1056, 1057, 1058, 1060, 1061, 1062, 1064, 1065, 1066, 1067, 1068,
        1069, 1070, 1071, 1072, 1073, 1075, 1076, 1077, 1079, 1080, 1081, 1084, 1085, 1086, 1087, 1088,
        1089, 1090, 1091, 1092, 1093, 1094, 1095, 1096, 1097, 1098, 1099, 1100, 1101, 1102, 1103, 1104,
        1105, 1106, 1107, 1108, 1109, 1110, 1111, 1112, 1113, 1114, 1115, 1116, 1117, 1119, 1121, 1123,
        1124, 1125, 1126, 1129, 1130, 1131, 1132, 1133, 1134, 1136, 1137, 1138, 1139, 1141, 1142, 1144,
        1145, 1146, 1147, 1148, 1149, 1150, 1151, 1152, 1153, 1154, 1155, 1156, 1157, 1159, 1161, 1162,
        1163, 1164, 1166, 1168, 1171, 1173, 1176, 1177, 1178, 1179, 1180, 1181, 1182, 1183, 1184, 1185,
        1186, 1187, 1188, 1189, 1190, 1191, 1192, 1193, 1194, 1195, 1196, 1197, 1198, 1200, 1201, 1203,
        1204, 1205, 1206, 1207, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1216, 1217, 1218, 1219,
        1220, 1221, 1222, 1223, 1224, 1225, 1226, 1227, 1228, 1229, 1230, 1231, 1232, 1233, 1234, 1235,
        1236, 1238, 1240, 1241, 1243, 1244, 1245, 1250, 1253, 1254, 1255, 1256, 1258, 1260, 1261, 1263,
        1264, 1266, 1268, 1269, 1270, 1271, 1272, 1273, 1274, 1275, 1276, 1277, 1279, 1283, 1285, 1287,
        1288, 1289, 1290, 1291, 1292, 1293, 1294, 1295, 1296, 1297, 1298, 1299, 1300, 1301, 1307, 1308,
        1309, 1310, 1311, 1312, 1313, 1314, 1315, 1316, 1318, 1319, 1320, 1321, 1324, 1325, 1326, 1327,
        1328, 1331, 1332, 1335, 1336, 1337, 1339, 1340, 1341, 1342, 1343, 1344, 1346, 1347, 1348, 1350,
        1351, 1352, 1353, 1354, 1355, 1357, 1358, 1359, 1361, 1363, 1364, 1365, 1366, 1367, 1368, 1371,
        1372, 1374, 1375, 1376, 1377, 1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1387, 1388,
        1389, 1390, 1391, 1392, 1393, 1394, 1395, 1396, 1397, 1398, 1399, 1400, 1401, 1402, 1403, 1404,
        1405, 1406, 1407, 1408, 1410, 1411, 1414, 1415, 1417, 1418, 1419, 1420, 1421, 1422, 1423, 1424,
        1425, 1426, 1427, 1428, 1429, 1430, 1432, 1433, 1434, 1435, 1437, 1439, 1441, 1442, 1443, 1445,
        1446, 1447, 1448, 1449, 1452, 1453, 1456, 1457, 1458, 1459, 1461, 1462, 1463, 1464, 1466, 1467,
        1468, 1470, 1471, 1473, 1475, 1476, 1478, 1479, 1480, 1481, 1482, 1483, 1484, 1485, 1486, 1487,
        1488, 1489, 1490, 1491, 1492, 1493, 1494, 1495, 1496, 1497, 1498, 1499, 1500, 1501, 1502, 1503,
        1504, 1505, 1506, 1507, 1508, 1509, 1510, 1511, 1512, 1513, 1514, 1515, 1518, 1519, 1520, 1521,
        1522, 1523, 1524, 1525, 1526, 1527, 1528, 1529, 1530, 1532, 1533, 1534, 1535, 1536, 1537, 1538,
        1539, 1540, 1541, 1542, 1543, 1544, 1545, 1546, 1548, 1549, 1550, 1551, 1552, 1553, 1554, 1555,
        1556, 1557, 1558, 1559, 1560, 1561, 1562, 1563, 1564, 1565, 1566, 1567, 1568, 1569, 1570, 1571,
        1572, 1573, 1574, 1575, 1576, 1577, 1578, 1579, 1580, 1581, 1582, 1584, 1585, 1587, 1588, 1590,
        1591, 1592, 1593, 1594, 1595, 1596, 1597, 1598, 1599, 1600, 1601, 1602, 1603, 1604, 1605, 1607,
        1608, 1609, 1610, 1611, 1613, 1615, 1616, 1618, 1619, 1622, 1623, 1624, 1625, 1626, 1627, 1628,
        1629, 1631, 1633, 1634, 1635, 1636, 1637, 1639, 1640, 1642, 1644, 1646, 1647, 1648, 1649, 1650,
        1651, 1652, 1653, 1655, 1658, 1659, 1660, 1661, 1662, 1663, 1664, 1665, 1666, 1667, 1668, 1669,
        1670, 1671, 1672, 1673, 1674, 1675, 1676, 1677, 1678, 1679, 1680, 1681, 1682, 1683, 1684, 1685,
        1686, 1687, 1688, 1689, 1690, 1691, 1692, 1693, 1694, 1695, 1697, 1698, 1699, 1700, 1701, 1702,
        1703, 1704, 1706, 1707, 1708, 1709, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719,
        1721, 1722, 1723, 1724, 1729, 1730, 1731, 1732, 1733, 1734, 1736, 1737, 1739, 1740, 1741, 1742,
        1743, 1744, 1745, 1746, 1747, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1762,
        1763, 1764, 1765, 1766, 1768, 1773, 1774, 1775, 1776, 1777, 1778, 1779, 1780, 1781, 1782, 1783,
        1784, 1785, 1786, 1787, 1788, 1789, 1790, 1791, 1792, 1793, 1794, 1795, 1796, 1797, 1798, 1799,
        1800, 1801, 1802, 1803, 1804, 1806, 1807, 1809, 1810, 1811, 1812, 1813, 1814, 1815, 1816, 1817,
        1818, 1819, 1820, 1822, 1823, 1824, 1825, 1826, 1827, 1828, 1829, 1831, 1832, 1833, 1834, 1836,
        1837, 1838, 1839, 1840, 1841, 1842, 1843, 1845, 1846, 1847, 1848, 1849, 1850, 1851, 1852, 1853,
        1854, 1855, 1856, 1857, 1858, 1859, 1860, 1861, 1862, 1863, 1864, 1866, 1867, 1868, 1869, 1870,
        1875, 1876, 1877, 1878, 1879, 1880, 1881, 1882, 1883, 1884, 1885, 1886, 1887, 1888, 1889, 1892,
        1893, 1894, 1895, 1896, 1897, 1898, 1899, 1900, 1901, 1902, 1903, 1904, 1905, 1906, 1907, 1908,
        1909,
    ]
    private static let esSenses: [UInt32] = [
        1056964608, 1056964608, 1056964608, 1056964608, 1056964608, 1056964608, 1056964608, 1056964608, 1056964608, 1056964608, 1056964608, 1660944398, 1493172225, 1493172225, 1745256448, 1745256448,
        1745256448, 1745256448, 1745256448, 1745256448, 1745387520, 1745256448, 1745387521, 1745387521, 1761640448, 1761640448, 1762033664, 1761902577, 1761705984, 1761902607, 1761902622, 1761771520,
        1762492416, 1762426880, 1762426880, 1745059840, 1744994304, 1745125376, 1745125376, 1744994304, 1762033664, 1762033664, 1762033664, 1762033664, 1745453056, 1745453056, 1745453056, 1745518592,
        1745518592, 1745518593, 1745518593, 1744928768, 1744928773, 1744928774, 1744928775, 1744928774, 1744928774, 1744928773, 1744928771, 1744928770, 1744928770, 385875968, 402653184, 754974720,
        922746880, 939524096, 1426063360, 922746880, 1761640448, 1761640448, 1762033664, 1761902577, 1761705984, 1761902607, 1761902622, 1761771520, 1761640448, 1761640448, 1762033664, 1761902577,
        1761705984, 1761902607, 1761902622, 1761771520, 855638016, 872415232, 855638016, 872415232, 905969664, 637534208, 637534208, 889192448, 889192448, 922746880, 922746880, 1107296256,
        1459617796, 1459617796, 1157627904, 788529152, 788529152, 1157627904, 1308622848, 1157627904, 1157627904, 1308622848, 1157627904, 1308622848, 805306368, 1191182336, 218103808, 218103808,
        1157627904, 16777216, 1459617800, 1459617800, 1778384896, 973078528, 1275068416, 1308622848, 1157627904, 1157627904, 1325400064, 1174405120, 754974720, 939524096, 855638016, 872415232,
        905969664, 788529152, 1308622848, 1308622848, 1157627904, 1157627904, 1224736768, 486539264, 553648128, 1728053248, 1728053248, 973078528, 973078528, 1006632960, 1610612743, 1744863231,
        1778384896, 1006632960, 1610612743, 1006632960, 1744863230, 1778384896, 1006632960, 1023410176, 855638016, 1744863230, 654311424, 855638016, 654311424, 1744863230, 1778384896, 771751936,
        805306368, 738197504, 922746880, 1308622848, 1308622848, 805306368, 1157627904, 218103808, 1308622848, 1308622848, 1023410176, 1325400064, 1174405120, 1744863231, 1224736768, 1174405120,
        1224736768, 788529152, 1308622848, 218103808, 603979776, 603979776, 620756992, 1107296256, 1275068416, 603979776, 1191182336, 603979776, 1275068416, 1157627904, 1308622848, 1107296256,
        1157627904, 1258291200, 1275068416, 1308622848, 603979776, 1275068416, 1006632960, 218103808, 738197504, 738197504, 738197504, 738197504, 738197504, 738197504, 1224736768, 738197504,
        738197504, 855638016, 872415232, 1526726670, 1040187392, 1509949540, 1509949540, 1526726656, 687865856, 687865856, 1191182336, 1040187392, 1543503972, 1040187392, 1543503972, 1040187392,
        788529152, 788529152, 788529152, 1157627904, 1157627904, 1308622848, 1073741824, 1526726661, 1526726706, 1526726711, 1526726710, 1526726708, 1526726715, 1526726714, 1526726712, 1526726713,
        1526726709, 1526726707, 1526726707, 1526726707, 1157627904, 1258291200, 1308622848, 1174405120, 1157627904, 1157627904, 1241513984, 1073741824, 251658240, 922746880, 855638016, 872415232,
        905969664, 855638016, 872415232, 905969664, 855638016, 872415232, 855638016, 872415232, 905969664, 855638016, 872415232, 905969664, 1157627904, 855638016, 872415232, 687865856,
        385875968, 822083584, 973078528, 1728053251, 1157627904, 1308622848, 1157627904, 1157627904, 1308622848, 1157627904, 1157627904, 1157627904, 1308622848, 1157627904, 1157627904, 1308622848,
        1157627904, 1308622848, 989855744, 1157627904, 1258291200, 1308622848, 1107296256, 1174405120, 1509949480, 1509949484, 1509949489, 1509949488, 1509949481, 1509949485, 1509949482, 1509949487,
        1509949487, 1509949486, 1509949483, 1509949480, 1509949484, 1509949484, 1509949489, 1509949489, 1509949488, 1509949488, 1509949481, 1509949481, 1509949485, 1509949485, 1509949482, 1509949482,
        1509949487, 1509949487, 1509949487, 1509949487, 1509949486, 1509949486, 1509949483, 1509949483, 1526726696, 1526726701, 1526726700, 1526726698, 1526726705, 1526726704, 1526726702, 1526726703,
        1526726699, 1526726697, 1526726697, 1526726697, 1509949444, 1023410176, 1040187392, 1056964608, 1493172228, 1644167183, 1761902577, 1761902577, 1023410176, 1040187392, 1056964608, 1526726660,
        1543504272, 1543504272, 1073741824, 1157627904, 1308622848, 1157627904, 1308622848, 1627389955, 1157627904, 1107296256, 335544320, 318767104, 1224736768, 1224736768, 385875968, 922746880,
        1157627904, 1241513984, 1308622848, 973078528, 1744863239, 486539264, 486539264, 536870912, 503316480, 486539264, 1325400064, 1174405120, 1174405120, 1174405120, 1174405120, 1744863239,
        1157627904, 687865856, 687865856, 1040187392, 1040187392, 1056964608, 1509949450, 1056964608, 1056964608, 1493172234, 1509949450, 1509949454, 1509949454, 1509949459, 1509949459, 1509949458,
        1509949458, 1509949451, 1509949451, 1509949455, 1509949455, 1509949452, 1509949452, 1509949457, 1509949457, 1509949456, 1509949456, 1509949453, 1509949453, 1509949458, 1509949458, 1509949454,
        1509949454, 1509949459, 1509949459, 1509949458, 1509949458, 1509949451, 1509949451, 1509949455, 1509949455, 1056964608, 1509949452, 1509949452, 1509949457, 1509949457, 1509949456, 1509949456,
        1509949453, 1509949453, 1174405120, 1107296256, 503316480, 637534208, 1107296256, 335544320, 318767104, 1224736768, 452984832, 1762426880, 318767104, 1744994304, 1762426880, 1762426880,
        1762426880, 1762426880, 1174405120, 385875968, 889192448, 922746880, 1157627904, 1258291200, 1174405120, 1325400064, 1006632960, 1023410176, 855638016, 654311424, 855638016, 654311424,
        369098752, 385875968, 1610612739, 1745321984, 1745256448, 1745256448, 1745256448, 1745387520, 1745387521, 1745387521, 1006632960, 1006632960, 1006632960, 1610612739, 1459617804, 1459617804,
        1778384896, 1526726675, 1526726674, 1526726672, 1526726673, 1526726666, 637534208, 385875968, 1107296256, 1174405120, 1073741824, 1426063360, 1040187392, 1526726668, 150994944, 1040187392,
        1560282288, 150994944, 150994944, 1040187392, 150994944, 0, 1476395015, 1476395015, 1778384896, 1526726658, 1644167318, 1543504072, 1543504072, 1795162112, 1509949452, 1509949452,
        436207616, 1040187392, 822083584, 939524096, 1728053251, 1157627904, 1107296256, 369098752, 385875968, 838860800, 922746880, 1107296256, 1745321984, 1745256448, 1745256448, 1745256448,
        1745256448, 1745256448, 1745256448, 1745387520, 1745256448, 1745387521, 1745387521, 1745453056, 1745453056, 1745453056, 1745518592, 1745518592, 1745518593, 1745518593, 1744928768, 1744928773,
        1744928774, 1744928775, 1744928774, 1744928774, 1744928773, 1744928771, 1744928770, 1744928770, 1745321984, 1745256448, 1745256448, 1745256448, 1745387520, 1745387521, 1745387521, 1107296256,
        1124073472, 1744928771, 1744928770, 1745584128, 1107296256, 1811939328, 385875968, 452984832, 1762426880, 318767104, 1744994304, 1174405120, 905969664, 1762426880, 1762426880, 1174405120,
        1174405120, 1157627904, 486539264, 536870912, 503316480, 637534208, 1174405120, 1762426880, 1762426880, 637534208, 1157627904, 1308622848, 1157627904, 1308622848, 1459617793, 1459617793,
        1795162112, 1107296256, 218103808, 419430400, 939524096, 1090519040, 1090519040, 771751936, 1174405120, 1426063360, 1426063360, 385875968, 1107296256, 1308622848, 1157627904, 1157627904,
        1325400064, 1157627904, 1157627904, 1308622848, 1325400064, 1157627904, 318767104, 318767104, 1308622848, 1107296256, 1157627904, 1174405120, 486539264, 1744863232, 536870912, 1744863232,
        503316480, 1744863232, 1325400064, 1308622848, 1308622848, 1308622848, 1308622848, 1308622848, 1308622848, 1308622848, 1308622848, 1308622848, 385875968, 1744928769, 1828716544, 1308622848,
        1308622848, 1828716544, 1157627904, 1308622848, 1157627904, 1191182336, 1308622848, 1157627904, 1157627904, 1157627904, 1258291200, 1308622848, 1157627904, 1308622848, 637534208, 805306368,
        1795162112, 855638016, 872415232, 1073741824, 1073741824, 1174405120, 687865856, 1459617794, 1459617794, 1778384896, 1006632960, 1006632960, 1006632960, 1006632960, 687865856, 1828716544,
        1107296256, 1157627904, 1191182336, 1207959552, 1258291200, 1308622848, 1107296256, 1191182336, 1207959552, 1275068416, 1308622848, 1325400064, 1174405120, 469762048, 587202560, 1627389954,
        218103808, 1006632960, 1023410176, 1762492416, 1745059840, 1762492416, 1762492416, 1762492416, 1762492416, 402653184, 922746880, 1308622848, 855638016, 872415232, 939524096, 1392508928,
        1392508928, 1191182336, 1308622848, 1191182336, 1157627904, 1308622848, 620756992, 1107296256, 1275068416, 1023410176, 1610612738, 1644167258, 587202560, 1023410176, 1610612738, 1325400064,
        1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1174405120, 1174405120, 1744863232, 1744863232, 1744863232, 587202560, 587202560, 1073741824, 637534208,
        1174405120, 1174405120, 1157627904, 1325400064, 1325400064, 385875968, 1308622848, 1308622848, 1174405120, 1476395012, 1476395012, 1778384896, 1459617799, 1459617799, 1459617798, 1459617798,
        385875968, 402653184, 838860800, 922746880, 1107296256, 1761640448, 1761902577, 1761705984, 1761902607, 1761902622, 1577058354, 1107296256, 1124073472, 1744928774, 1744928774, 1744928775,
        1744928774, 1744928774, 1174405120, 1325400064, 1174405120, 385875968, 402653184, 838860800, 922746880, 1107296256, 1761640448, 1761902577, 1761705984, 1761902607, 1761902622, 1761771520,
        1728053248, 1308622848, 1795162112, 1795162112, 1795162112, 1107296256, 1157627904, 1308622848, 1308622848, 1325400064, 1308622848, 1308622848, 1308622848, 1157627904, 1308622848, 1157627904,
        1308622848, 1107296256, 1325400064, 1174405120, 385875968, 838860800, 1107296256, 1728053248, 0, 1476395009, 1476395009, 1627389953, 637534208, 1744863233, 1778384896, 0,
        1459617795, 1476395010, 1476395010, 1778384896, 1459617795, 822083584, 973078528, 989855744, 1728053251, 855638016, 872415232, 922746880, 855638016, 872415232, 855638016, 855638016,
        989855744, 905969664, 855638016, 872415232, 905969664, 855638016, 872415232, 16777216, 1459617797, 1459617797, 1308622848, 1325400064, 1107296256, 1308622848, 1308622848, 1107296256,
        1308622848, 1174405120, 1308622848, 1157627904, 1107296256, 1157627904, 1308622848, 1174405120, 1308622848, 1157627904, 1308622848, 1107296256, 1157627904, 1006632960, 1023410176, 1040187392,
        1577058354, 1560281688, 1644167198, 1762295808, 1006632960, 1762295808, 1006632960, 1040187392, 1056964608, 1577058354, 1762296528, 1762296528, 1056964608, 385875968, 1107296256, 1174405120,
        268435456, 704643072, 989855744, 1023410176, 1040187392, 855638016, 872415232, 637534208, 637534208, 855638016, 872415232, 1828716544, 1006632960, 1610612742, 218103808, 469762048,
        1006632960, 1610612742, 838860800, 1107296256, 0, 1476395011, 1476395011, 1778384896, 1476395011, 1476395011, 1778384896, 1476395011, 1778384896, 100663296, 117440512, 1040187392,
        1191182336, 1308622848, 1325400064, 1040187392, 134217728, 1040187392, 134217728, 134217728, 1040187392, 134217728, 1610612737, 855638016, 872415232, 905969664, 855638016, 872415232,
        1610612737, 1610612737, 1023410176, 1610612737, 838860800, 1610612736, 738197504, 1107296256, 1191182336, 1308622848, 1325400064, 1107296256, 1308622848, 738197504, 738197504, 1308622848,
        788529152, 788529152, 788529152, 1174405120, 1174405120, 1325400064, 1728053250, 1174405120, 1560281088, 1174405120, 1291845632, 1157627904, 268435456, 1174405120, 637534208, 1174405120,
        1174405120, 1174405120, 1073741824, 1073741824, 218103808, 1174405120, 1560281088, 1728053250, 1174405120, 1560281088, 1728053250, 218103808, 637534208, 721420288, 771751936, 1174405120,
        1291845632, 1325400064, 1174405120, 1325400064, 1325400064, 1174405120, 1325400064, 1174405120, 1224736768, 1325400064, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120,
        1325400064, 1174405120, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1174405120, 1291845632, 1174405120, 654311424, 1308622848, 654311424, 1174405120, 1325400064, 1325400064,
        1795162112, 1325400064, 1174405120, 1325400064, 1325400064, 1174405120, 1325400064, 1174405120, 1224736768, 1224736768, 1174405120, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064,
        1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1174405120, 1174405120, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1174405120,
        1325400064, 1174405120, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1174405120, 1174405120, 1325400064, 1325400064,
        1325400064, 1174405120, 1174405120, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1174405120, 654311424, 1174405120, 1174405120, 1325400064, 654311424, 1325400064, 1325400064,
        1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1174405120, 218103808, 536870912, 1610612740, 1610612740, 1509949530, 1509949534, 1509949539,
        1509949538, 1509949531, 1509949535, 1509949532, 1509949537, 1509949537, 1509949536, 1509949533, 1509949530, 1509949534, 1509949534, 1509949539, 1509949539, 1509949538, 1509949538, 1509949531,
        1509949531, 1509949535, 1509949535, 1509949532, 1509949532, 1509949537, 1509949537, 1509949537, 1509949537, 1509949536, 1509949536, 1509949533, 1509949533, 1174405120, 1291845632, 1174405120,
        1291845632, 1308622848, 1325400064, 1308622848, 1107296256, 1308622848, 1191182336, 1308622848, 1375731712, 1308622848, 1308622848, 1308622848, 1308622848, 1308622848, 1308622848, 1325400064,
        1459617803, 1543504772, 1543504772, 1056964608, 1509949449, 1056964608, 1056964608, 1509949449, 1056964608, 1526726746, 1526726751, 1526726750, 1526726748, 1526726755, 1526726754, 1526726752,
        1526726753, 1526726749, 1526726747, 1526726747, 1526726747, 1459617803, 1778384896, 1107296256, 1124073472, 838860800, 838860800, 1526726665, 1107296256, 1124073472, 1107296256, 1124073472,
        637534208, 1174405120, 1325400064, 1107296256, 1124073472, 939524096, 956301312, 1426063360, 905969664, 905969664, 905969664, 905969664, 1157627904, 1157627904, 1526726736, 1526726741,
        1526726740, 1526726738, 1526726745, 1526726744, 1526726742, 1526726743, 1526726739, 1526726737, 1526726737, 1526726737, 1526726664, 1543504672, 1543504672, 1459617802, 1056964608, 1509949448,
        1056964608, 1056964608, 1509949448, 1056964608, 1509949520, 1509949524, 1509949529, 1509949528, 1509949521, 1509949525, 1509949522, 1509949527, 1509949527, 1509949526, 1509949523, 1509949520,
        1509949524, 1509949524, 1509949529, 1509949529, 1509949528, 1509949528, 1509949521, 1509949521, 1509949525, 1509949525, 1509949522, 1509949522, 1509949527, 1509949527, 1509949527, 1509949527,
        1509949526, 1509949526, 1509949523, 1509949523, 1459617802, 1778384896, 637534208, 687865856, 687865856, 637534208, 687865856, 687865856, 1275068416, 1107296256, 1157627904, 1207959552,
        1275068416, 1308622848, 1157627904, 1275068416, 1308622848, 1157627904, 1157627904, 1157627904, 1526726667, 1711276032, 1107296256, 1124073472, 973078528, 973078528, 989855744, 973078528,
        973078528, 989855744, 1325400064, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1040187392, 1560281288, 385875968,
        436207616, 754974720, 922746880, 1107296256, 1308622848, 1174405120, 1325400064, 1308622848, 1224736768, 1224736768, 1308622848, 1560281288, 1040187392, 922746880, 855638016, 855638016,
        855638016, 1744928771, 1744863234, 1073741824, 1073741824, 1107296256, 1157627904, 1191182336, 1207959552, 1258291200, 1308622848, 1325400064, 218103808, 218103808, 218103808, 570425344,
        1308622848, 385875968, 1073741824, 1107296256, 385875968, 436207616, 1325400064, 1174405120, 1325400064, 1107296256, 1308622848, 1325400064, 1174405120, 486539264, 536870912, 503316480,
        855638016, 872415232, 905969664, 654311424, 1157627904, 1241513984, 1308622848, 1174405120, 1157627904, 1107296256, 1308622848, 1107296256, 1157627904, 738197504, 1157627904, 1107296256,
        1493172225, 1509949441, 1509949441, 1325400064, 1493172225, 1509949441, 1006632960, 1744928774, 1744928774, 385875968, 1744928770, 385875968, 1308622848, 1308622848, 1006632960, 1107296256,
        1275068416, 251658240, 1040187392, 385875968, 1107296256, 1174405120, 1308622848, 1107296256, 1107296256, 1157627904, 1308622848, 1526726671, 1006632960, 1040187392, 1509949490, 1509949494,
        1509949499, 1509949498, 1509949491, 1509949495, 1509949492, 1509949497, 1509949497, 1509949496, 1509949493, 1509949490, 1509949494, 1509949494, 1509949499, 1509949499, 1509949498, 1509949498,
        1509949491, 1509949491, 1509949495, 1509949495, 1509949492, 1509949492, 1509949497, 1509949497, 1509949497, 1509949497, 1509949496, 1509949496, 1509949493, 1509949493, 1543504372, 1543504372,
        1056964608, 1509949445, 1056964608, 1056964608, 1493172229, 1509949445, 1056964608, 1107296256, 1308622848, 1811939328, 385875968, 1811939328, 738197504, 1174405120, 1174405120, 788529152,
        788529152, 1073741824, 1073741824, 738197504, 1073741824, 687865856, 1107296256, 1124073472, 1828716544, 788529152, 1426063360, 1157627904, 1627389952, 0, 1476395014, 1476395014,
        1778384896, 788529152, 788529152, 637534208, 805306368, 1006632960, 1006632960, 385875968, 1509949442, 1493172226, 1509949442, 1610612736, 1610612736, 1157627904, 1258291200, 1308622848,
        1526726662, 1543504472, 1543504472, 1006632960, 1610612741, 1744928774, 1744928774, 1006632960, 1006632960, 1610612741, 1325400064, 1325400064, 1157627904, 1459617801, 1459617801, 1459617801,
        1778384896, 1056964608, 1509949447, 1056964608, 1056964608, 1509949447, 1056964608, 1509949510, 1509949514, 1509949519, 1509949518, 1509949511, 1509949515, 1509949512, 1509949517, 1509949517,
        1509949516, 1509949513, 1509949510, 1509949514, 1509949514, 1509949519, 1509949519, 1509949518, 1509949518, 1509949511, 1509949511, 1509949515, 1509949515, 1509949512, 1509949512, 1509949517,
        1509949517, 1509949517, 1509949517, 1509949516, 1509949516, 1509949513, 1509949513, 385875968, 1308622848, 1308622848, 469762048, 385875968, 1107296256, 1308622848, 1526726716, 1526726721,
        1526726720, 1526726718, 1526726725, 1526726724, 1526726722, 1526726723, 1526726719, 1526726717, 1526726717, 1526726717, 16777216, 1459617801, 1543504572, 1543504572, 1526726726, 1526726731,
        1526726730, 1526726728, 1526726735, 1526726734, 1526726732, 1526726733, 1526726729, 1526726727, 1526726727, 1526726727, 1459617801, 1778384896, 1509949447, 1509949447, 1509949500, 1509949504,
        1509949509, 1509949508, 1509949501, 1509949505, 1509949502, 1509949507, 1509949507, 1509949506, 1509949503, 1509949500, 1509949504, 1509949504, 1509949509, 1509949509, 1509949508, 1509949508,
        1509949501, 1509949501, 1509949505, 1509949505, 1509949502, 1509949502, 1509949507, 1509949507, 1509949507, 1509949507, 1509949506, 1509949506, 1509949503, 1509949503, 1056964608, 1509949446,
        1056964608, 1056964608, 1509949446, 1056964608, 1157627904, 1258291200, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904,
        1157627904, 1157627904, 1526726663, 1006632960, 1157627904, 637534208, 805306368, 805306368, 1157627904, 805306368, 1157627904, 1157627904, 1308622848, 1157627904, 1241513984, 1308622848,
        402653184, 922746880, 1073741824, 469762048, 1107296256, 1308622848, 1107296256, 1308622848, 838860800, 838860800, 385875968, 1157627904, 1107296256, 1308622848, 1728053251, 637534208,
        1325400064, 503316480, 1073741824, 1308622848, 318767104, 1493172227, 1509949443, 1509949443, 1493172227, 1509949443, 1040187392, 1056964608, 1040187392, 1056964608, 788529152, 788529152,
        1073741824, 1426063360, 1728053249, 1325400064, 1174405120, 1308622848, 1728053249, 1006632960, 1308622848, 1728053249, 1157627904, 687865856, 687865856, 687865856, 687865856, 855638016,
        1526726669, 1526726686, 1526726691, 1526726690, 1526726688, 1526726695, 1526726694, 1526726692, 1526726693, 1526726689, 1526726687, 1526726687, 1526726687, 1040187392, 1526726659, 1577058379,
        1644167213, 1644167378, 1543504172, 1543504172, 1509949470, 1509949474, 1509949479, 1509949478, 1509949471, 1509949475, 1509949472, 1509949477, 1509949477, 1509949476, 1509949473, 1493172254,
        1509949470, 1509949474, 1509949474, 1509949479, 1509949479, 1509949478, 1509949478, 1509949471, 1493172255, 1509949471, 1509949475, 1509949475, 1509949472, 1509949472, 1509949477, 1509949477,
        1509949477, 1509949477, 1509949476, 1509949476, 1509949473, 1509949473, 788529152, 939524096, 956301312, 1006632960, 1006632960, 1745584128, 184549376, 201326592, 838860800, 1107296256,
        1526726657, 1409286144, 1577058329, 1644167183, 1761902577, 1761902577, 855638016, 872415232, 1409286144, 855638016, 872415232, 318767104, 318767104, 1560281288, 1560281288, 788529152,
        788529152, 318767104, 1409286144, 184549376, 201326592, 838860800, 1107296256, 1526726657, 318767104, 1560282288, 1644167258, 1409286144, 1644167198, 1560281288, 922746880, 1509949451,
        1509949451, 1526726657, 318767104, 318767104, 922746880, 1275068416, 1157627904, 1308622848, 1107296256, 1157627904, 1207959552, 1241513984, 1308622848, 1308622848, 1308622848, 1308622848,
        1308622848, 1526726676, 1526726681, 1526726680, 1526726678, 1526726685, 1526726684, 1526726682, 1526726683, 1526726679, 1526726677, 1526726677, 1526726677, 1040187392, 1526726681, 1526726680,
        1526726678, 1526726685, 1526726684, 1526726682, 1526726683, 1526726679, 1526726677, 1526726677, 1526726677, 1157627904, 1157627904, 385875968, 0, 1476395013, 771751936, 1476395013,
        1778384896, 1509949460, 1509949464, 1509949469, 1509949468, 1509949461, 1509949465, 1509949462, 1509949467, 1509949467, 1509949466, 1509949463, 1493172244, 1509949460, 1509949464, 1509949464,
        1509949469, 1509949469, 1509949468, 1509949468, 1509949461, 1493172245, 1509949461, 1509949465, 1509949465, 1509949462, 1493172246, 1509949462, 1509949467, 1509949467, 1509949467, 1509949467,
        1509949466, 1509949466, 1509949463, 1493172247, 1509949463, 1509949464, 1509949464, 1509949469, 1509949469, 1509949468, 1509949468, 1509949461, 1509949461, 1509949465, 1509949465, 1509949462,
        1509949462, 1509949467, 1509949467, 1509949466, 1509949466, 1509949463, 1509949463, 1006632960, 385875968, 1308622848, 1308622848, 1308622848, 1308622848, 318767104, 385875968, 822083584,
        939524096, 973078528, 1728053251, 1593835545, 905969664, 1593835570, 1593835570, 1593835595, 1593835545, 989855744, 1308622848, 1325400064, 1325400064, 771751936, 1325400064, 1325400064,
        1325400064, 385875968, 1308622848, 1325400064, 1426063360, 1426063360, 1426063360, 1157627904, 1157627904, 1157627904, 1174405120, 1191182336, 1157627904, 1157627904, 1157627904, 1174405120,
        1157627904, 1191182336, 1191182336, 1191182336, 1191182336,
    ]
}

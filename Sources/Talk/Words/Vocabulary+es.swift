// swift-format-ignore-file
// Made by packaging/words of Lists/es.txt.

extension Vocabulary {
    /// The words of the language `es`.
    static var es: Vocabulary {
        Vocabulary(
            text: esText, starts: esStarts,
            initials: esInitials, forms: esForms,
            sets: esSets, firsts: esFirsts,
            senses: esSenses,
            names: esNames,
            yes: "si", no: "no",
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
        M D
        M D Y
        M D de Y
        M D del Y
        N U atras
        N U despues
        N U despues de B
        N U despues del B
        N U mas tarde
        N min pasadas de las H
        N min pasadas las H
        N mins pasadas de las H
        N mins pasadas las H
        N minutos para la H
        N minutos para las H
        N minutos pasadas de las H
        N minutos pasadas las H
        N para la H
        N para las H
        N pasadas de las H
        N pasadas las H
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
        anterior a
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
        borrenme de la lista
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
        crore
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
        cuarto pasadas de las H
        cuarto pasadas las H
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
        entonces
        entrada
        entre
        enviado desde
        enviado desde mi
        enviar
        equivocado
        er
        ero
        es
        es cierto
        es correcto
        es la primera vez
        es verdad
        es verdad eso
        escriban
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
        esto
        estoy
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
        igual o mayor que
        igual o menor que
        imposible
        incorrecto
        indudablemente
        inferior a
        inferiores a
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
        lakh
        lamentablemente
        lamentablemente no
        las
        las H
        las H menos cuarto
        las H y N
        las H y cuarto
        las H y media
        las K N
        las N min pasadas de las H
        las N min pasadas las H
        las N mins pasadas de las H
        las N mins pasadas las H
        las N minutos pasadas de las H
        las N minutos pasadas las H
        las N pasadas de las H
        las N pasadas las H
        las dos
        le
        letra
        lista
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
        mayor a
        mayor de
        mayor que
        mayores a
        mayores de
        mayores que
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
        menor a
        menor de
        menor que
        menores a
        menores de
        menores que
        menos
        menos de
        menos el
        menos los
        menos que
        mensaje
        mensajes
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
        no estoy interesada
        no estoy interesado
        no gracias
        no hace falta
        no hay problema
        no importa
        no ire
        no iremos
        no lo acepto
        no lo creo
        no lo necesito
        no lo quiero
        no lo siento
        no mas mensajes
        no me envien mas mensajes
        no me escriban mas
        no me gusta
        no me interesa
        no me manden mas mensajes
        no me sirve
        no me va bien
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
        no quiero mas mensajes
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
        o igual a
        o igual que
        o iguales a
        o mas
        o mayor que
        o menor que
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
        por cien
        por ciento
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
        porcentaje
        porciento
        porfa
        porfavor
        positivo
        posponer
        posterior a
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
        quitenme de la lista
        quizas
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
        saquenme de la lista
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
        sms
        sobre
        socio
        somos
        son
        soy
        su
        supera
        superan
        superior a
        superiores a
        sus
        suscripcion
        tal
        tal cual
        tal vez
        tambien
        tampoco
        tan tarde como
        tan temprano como
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
        termina con
        terminando el
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
        un cuarto
        un cuarto de hora
        un cuarto para la H
        un cuarto para las H
        un maximo de
        un minimo de
        un minuto
        un momento
        un par
        un par de
        un poco pronto
        un poco tarde
        un segundo
        una
        una de
        una docena
        una hora y media
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
        vendre
        venga
        vengo
        venir
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
        y antes
        y cuarto
        y despues
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
        270, 280, 284, 292, 302, 314, 318, 324, 333, 343, 353, 365, 382, 400, 414, 437,
        457, 481, 502, 522, 543, 570, 594, 606, 619, 638, 654, 663, 677, 692, 708, 720,
        742, 762, 764, 781, 804, 826, 851, 876, 890, 899, 909, 921, 923, 932, 939, 952,
        967, 987, 998, 1014, 1029, 1038, 1046, 1060, 1076, 1097, 1109, 1126, 1142, 1152, 1162, 1175,
        1187, 1196, 1205, 1217, 1230, 1236, 1240, 1246, 1260, 1266, 1272, 1281, 1291, 1299, 1306, 1315,
        1325, 1331, 1338, 1345, 1356, 1360, 1367, 1374, 1377, 1381, 1392, 1406, 1412, 1421, 1424, 1433,
        1444, 1449, 1454, 1466, 1481, 1486, 1489, 1495, 1501, 1507, 1514, 1518, 1525, 1530, 1535, 1544,
        1555, 1561, 1570, 1584, 1602, 1612, 1630, 1637, 1645, 1655, 1663, 1679, 1684, 1688, 1697, 1704,
        1712, 1721, 1733, 1739, 1743, 1750, 1755, 1760, 1781, 1787, 1802, 1807, 1815, 1836, 1845, 1852,
        1866, 1880, 1890, 1896, 1908, 1913, 1918, 1925, 1933, 1940, 1947, 1955, 1964, 1985, 1993, 2001,
        2006, 2014, 2022, 2031, 2040, 2050, 2060, 2068, 2077, 2082, 2090, 2098, 2103, 2108, 2115, 2123,
        2130, 2138, 2145, 2157, 2164, 2168, 2174, 2184, 2202, 2221, 2237, 2255, 2272, 2289, 2307, 2324,
        2339, 2355, 2371, 2377, 2390, 2407, 2420, 2428, 2433, 2438, 2450, 2462, 2473, 2489, 2504, 2512,
        2522, 2533, 2537, 2547, 2563, 2574, 2585, 2596, 2612, 2624, 2634, 2643, 2652, 2660, 2669, 2678,
        2690, 2696, 2709, 2729, 2749, 2769, 2790, 2810, 2831, 2852, 2872, 2891, 2912, 2925, 2945, 2965,
        2985, 3005, 3025, 3045, 3066, 3087, 3107, 3127, 3148, 3169, 3190, 3211, 3231, 3251, 3270, 3289,
        3310, 3331, 3340, 3357, 3375, 3390, 3407, 3423, 3439, 3456, 3472, 3486, 3501, 3516, 3523, 3530,
        3545, 3562, 3580, 3604, 3625, 3633, 3640, 3654, 3668, 3675, 3690, 3705, 3707, 3712, 3717, 3724,
        3733, 3746, 3760, 3763, 3774, 3782, 3797, 3813, 3826, 3838, 3850, 3863, 3874, 3888, 3903, 3920,
        3938, 3952, 3959, 3973, 3982, 3989, 3997, 4004, 4012, 4019, 4033, 4047, 4061, 4075, 4089, 4103,
        4118, 4133, 4147, 4161, 4176, 4191, 4206, 4221, 4234, 4247, 4262, 4277, 4289, 4301, 4314, 4327,
        4340, 4353, 4366, 4379, 4393, 4407, 4420, 4433, 4441, 4455, 4469, 4483, 4497, 4509, 4521, 4535,
        4549, 4557, 4573, 4586, 4596, 4601, 4608, 4617, 4630, 4637, 4649, 4663, 4691, 4708, 4725, 4742,
        4753, 4759, 4771, 4790, 4807, 4815, 4826, 4846, 4858, 4878, 4882, 4888, 4899, 4915, 4932, 4950,
        4974, 4996, 5006, 5018, 5032, 5037, 5041, 5051, 5062, 5072, 5082, 5093, 5098, 5106, 5114, 5120,
        5129, 5133, 5136, 5142, 5147, 5154, 5164, 5172, 5183, 5189, 5197, 5201, 5209, 5213, 5231, 5242,
        5253, 5263, 5273, 5281, 5284, 5286, 5300, 5303, 5306, 5311, 5318, 5327, 5337, 5349, 5364, 5380,
        5397, 5408, 5431, 5452, 5464, 5481, 5499, 5518, 5533, 5558, 5581, 5586, 5606, 5632, 5657, 5685,
        5713, 5730, 5742, 5755, 5770, 5779, 5793, 5812, 5832, 5853, 5880, 5905, 5915, 5927, 5940, 5957,
        5963, 5966, 5971, 5978, 5990, 6002, 6023, 6033, 6047, 6067, 6077, 6090, 6102, 6114, 6126, 6141,
        6151, 6161, 6171, 6181, 6191, 6195, 6201, 6210, 6218, 6224, 6238, 6255, 6262, 6273, 6276, 6280,
        6283, 6293, 6305, 6323, 6333, 6347, 6356, 6360, 6367, 6378, 6389, 6394, 6404, 6413, 6425, 6436,
        6447, 6456, 6464, 6471, 6482, 6494, 6506, 6516, 6530, 6545, 6560, 6565, 6572, 6577, 6583, 6600,
        6610, 6614, 6619, 6625, 6639, 6651, 6658, 6668, 6676, 6687, 6698, 6706, 6712, 6718, 6722, 6730,
        6738, 6747, 6751, 6759, 6765, 6772, 6780, 6796, 6805, 6807, 6818, 6823, 6830, 6839, 6862, 6874,
        6886, 6898, 6904, 6914, 6920, 6929, 6941, 6954, 6960, 6965, 6970, 6983, 6989, 6993, 7010, 7026,
        7042, 7058, 7073, 7088, 7095, 7108, 7126, 7143, 7160, 7164, 7167, 7172, 7190, 7208, 7218, 7229,
        7244, 7255, 7268, 7279, 7290, 7293, 7297, 7304, 7310, 7314, 7321, 7325, 7331, 7335, 7341, 7344,
        7349, 7367, 7376, 7390, 7403, 7412, 7422, 7442, 7465, 7487, 7509, 7534, 7547, 7552, 7568, 7587,
        7591, 7597, 7616, 7626, 7641, 7655, 7663, 7690, 7714, 7742, 7767, 7798, 7826, 7849, 7869, 7877,
        7880, 7886, 7892, 7898, 7901, 7911, 7923, 7931, 7939, 7949, 7959, 7972, 7976, 7984, 7988, 7994,
        7996, 8000, 8007, 8011, 8018, 8024, 8028, 8035, 8047, 8055, 8068, 8084, 8091, 8095, 8102, 8112,
        8116, 8121, 8129, 8138, 8148, 8158, 8169, 8181, 8184, 8191, 8202, 8216, 8228, 8237, 8247, 8262,
        8275, 8284, 8299, 8305, 8316, 8325, 8339, 8345, 8358, 8369, 8381, 8390, 8401, 8407, 8417, 8426,
        8433, 8439, 8448, 8456, 8465, 8475, 8485, 8496, 8508, 8514, 8523, 8532, 8542, 8552, 8560, 8569,
        8573, 8578, 8588, 8594, 8597, 8613, 8617, 8626, 8631, 8640, 8650, 8654, 8666, 8672, 8679, 8689,
        8698, 8710, 8714, 8721, 8731, 8736, 8743, 8751, 8755, 8763, 8769, 8784, 8803, 8809, 8815, 8821,
        8825, 8836, 8846, 8859, 8861, 8866, 8878, 8884, 8888, 8901, 8910, 8913, 8924, 8934, 8946, 8950,
        8954, 8959, 8967, 8975, 8980, 8983, 8993, 9005, 9013, 9028, 9042, 9048, 9058, 9071, 9086, 9102,
        9116, 9129, 9137, 9150, 9159, 9179, 9199, 9219, 9230, 9244, 9260, 9271, 9278, 9288, 9301, 9312,
        9327, 9340, 9353, 9369, 9395, 9414, 9426, 9441, 9467, 9479, 9493, 9510, 9519, 9531, 9542, 9561,
        9580, 9594, 9611, 9620, 9637, 9654, 9666, 9681, 9693, 9713, 9733, 9748, 9766, 9779, 9788, 9805,
        9822, 9835, 9847, 9862, 9874, 9884, 9907, 9920, 9935, 9944, 9954, 9961, 9977, 9986, 10003, 10012,
        10019, 10036, 10051, 10063, 10078, 10096, 10102, 10109, 10120, 10138, 10156, 10174, 10193, 10211, 10230, 10249,
        10267, 10284, 10303, 10314, 10332, 10350, 10368, 10386, 10404, 10422, 10441, 10460, 10478, 10496, 10515, 10534,
        10553, 10572, 10590, 10608, 10625, 10642, 10661, 10680, 10684, 10689, 10693, 10706, 10723, 10730, 10740, 10754,
        10769, 10784, 10800, 10810, 10819, 10823, 10835, 10847, 10854, 10862, 10869, 10877, 10885, 10901, 10918, 10932,
        10948, 10963, 10978, 10994, 11009, 11022, 11036, 11050, 11060, 11064, 11072, 11080, 11086, 11090, 11097, 11103,
        11107, 11109, 11117, 11127, 11137, 11149, 11161, 11167, 11179, 11191, 11199, 11210, 11216, 11224, 11240, 11257,
        11271, 11287, 11302, 11317, 11333, 11348, 11361, 11375, 11389, 11394, 11406, 11418, 11422, 11429, 11437, 11444,
        11452, 11463, 11481, 11499, 11517, 11536, 11554, 11573, 11592, 11610, 11627, 11646, 11657, 11675, 11693, 11711,
        11729, 11747, 11765, 11784, 11803, 11821, 11839, 11858, 11877, 11896, 11915, 11933, 11951, 11968, 11985, 12004,
        12023, 12031, 12039, 12048, 12056, 12065, 12068, 12071, 12076, 12081, 12085, 12090, 12095, 12102, 12107, 12113,
        12118, 12124, 12127, 12143, 12158, 12173, 12188, 12202, 12216, 12233, 12249, 12265, 12269, 12274, 12282, 12292,
        12306, 12312, 12317, 12324, 12331, 12337, 12344, 12351, 12359, 12366, 12375, 12389, 12399, 12406, 12415, 12428,
        12436, 12445, 12450, 12456, 12462, 12465, 12473, 12480, 12487, 12493, 12497, 12507, 12520, 12529, 12540, 12554,
        12564, 12577, 12591, 12604, 12617, 12630, 12641, 12654, 12674, 12694, 12705, 12715, 12721, 12730, 12739, 12748,
        12760, 12773, 12782, 12789, 12797, 12809, 12817, 12828, 12845, 12865, 12873, 12883, 12889, 12895, 12902, 12907,
        12913, 12917, 12925, 12932, 12941, 12949, 12956, 12963, 12972, 12986, 13007, 13028, 13049, 13071, 13092, 13114,
        13136, 13157, 13177, 13199, 13213, 13234, 13255, 13276, 13297, 13318, 13339, 13361, 13383, 13404, 13425, 13447,
        13469, 13491, 13513, 13534, 13555, 13575, 13595, 13617, 13639, 13650, 13661, 13668, 13676, 13683, 13691, 13700,
        13721, 13728, 13738, 13747, 13755, 13763, 13770, 13774, 13785, 13797, 13805, 13815, 13825, 13833, 13836, 13838,
        13842, 13849, 13854, 13860, 13866, 13872, 13878, 13899, 13903, 13911, 13919, 13928, 13935, 13940, 13952, 13964,
        13971, 13990, 14012, 14025, 14033, 14039, 14046, 14050, 14055, 14066, 14074, 14083, 14091, 14100, 14113, 14133,
        14153, 14173, 14194, 14214, 14235, 14256, 14276, 14295, 14316, 14329, 14349, 14369, 14389, 14409, 14429, 14449,
        14470, 14491, 14511, 14531, 14552, 14573, 14594, 14615, 14635, 14655, 14674, 14693, 14714, 14735, 14739, 14744,
        14749, 14757, 14763, 14771, 14787, 14804, 14818, 14834, 14849, 14864, 14880, 14895, 14908, 14922, 14936, 14940,
        14952, 14964, 14972, 14988, 15005, 15019, 15035, 15050, 15065, 15081, 15096, 15109, 15123, 15137, 15147, 15154,
        15161, 15172, 15190, 15208, 15226, 15245, 15263, 15282, 15301, 15319, 15336, 15355, 15366, 15384, 15402, 15420,
        15438, 15456, 15474, 15493, 15512, 15530, 15548, 15567, 15586, 15605, 15624, 15642, 15660, 15677, 15694, 15713,
        15732, 15738, 15745, 15751, 15758, 15761, 15771, 15780, 15792, 15803, 15810, 15821, 15834, 15843, 15853, 15862,
        15872, 15879, 15885, 15895, 15899, 15903, 15914, 15923, 15935, 15953, 15966, 15970, 15976, 15980, 15986, 15992,
        15998, 16002, 16006, 16009, 16016, 16024, 16035, 16048, 16052, 16064, 16068, 16077, 16085, 16093, 16101, 16116,
        16134, 16140, 16148, 16151, 16165, 16172, 16180, 16188, 16195, 16203, 16211, 16223, 16237, 16245, 16252, 16255,
        16261, 16269, 16280, 16285, 16291, 16302, 16313, 16324, 16333, 16341, 16346, 16352, 16360, 16376, 16393, 16407,
        16423, 16438, 16453, 16469, 16484, 16497, 16511, 16525, 16535, 16540, 16553, 16574, 16593, 16605, 16617, 16627,
        16644, 16661, 16678, 16696, 16713, 16731, 16749, 16766, 16782, 16800, 16810, 16827, 16844, 16861, 16878, 16895,
        16912, 16930, 16948, 16965, 16982, 17000, 17018, 17036, 17054, 17071, 17088, 17104, 17120, 17138, 17156, 17162,
        17164, 17171, 17178, 17192, 17195, 17205, 17223, 17243, 17264, 17277, 17290, 17300, 17311, 17318, 17328, 17343,
        17357, 17368, 17372, 17379, 17390, 17407, 17422, 17433, 17438, 17447, 17456, 17460, 17467, 17480, 17485, 17489,
        17492, 17495, 17500, 17506, 17522, 17536, 17547, 17554, 17569, 17585, 17598, 17613, 17627, 17641, 17656, 17670,
        17682, 17695, 17708, 17717, 17729, 17742, 17752, 17764, 17775, 17786, 17798, 17809, 17818, 17828, 17838, 17845,
        17851, 17857, 17863, 17870, 17874, 17878, 17884, 17892, 17901, 17917, 17933, 17949, 17966, 17982, 17999, 18016,
        18032, 18047, 18064, 18073, 18089, 18105, 18121, 18137, 18153, 18169, 18186, 18203, 18219, 18235, 18252, 18269,
        18286, 18303, 18319, 18335, 18350, 18365, 18382, 18399, 18414, 18429, 18444, 18459, 18474, 18489, 18505, 18521,
        18536, 18551, 18567, 18583, 18599, 18615, 18629, 18643, 18659, 18675, 18683, 18687, 18701, 18713, 18722, 18734,
        18736, 18744, 18753, 18763, 18769, 18777, 18785, 18800, 18812, 18817, 18820, 18831, 18838, 18844, 18853, 18866,
        18879, 18882, 18885, 18888, 18891, 18895, 18899, 18903, 18907, 18911, 18916, 18921, 18926, 18931, 18936, 18941,
        18946, 18951, 18956,
    ]
    private static let esInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 11, 11, 11, 11,
        11, 11, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
        14, 14, 14, 14, 14, 24, 24, 24, 24, 33, 33, 33, 34, 37, 41, 58,
        65, 65, 65, 65, 65, 65, 65, 65, 75, 75, 75, 75, 75, 75, 75, 75,
        75, 75, 166, 180, 315, 452, 570, 580, 584, 618, 631, 638, 638, 687, 787, 960,
        1051, 1120, 1169, 1182, 1353, 1439, 1472, 1567, 1567, 1567, 1585, 1585, 1585, 1585, 1585, 1585,
        1585,
    ]
    private static let esForms: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
        2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
        18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,
        34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
        50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 61, 61, 62, 63,
        64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 77, 77,
        77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77,
        77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77,
        77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 78, 78, 78, 79,
        79, 79, 79, 80, 80, 80, 80, 81, 81, 81, 81, 81, 81, 81, 81, 81,
        81, 81, 81, 81, 81, 81, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82,
        82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82,
        82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82,
        82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82,
        82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82,
        82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82,
        82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82,
        82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82,
        82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82,
        82, 83, 84, 85, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 87,
        88, 88, 88, 88, 88, 88, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89,
        89, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90,
        90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90,
        90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90,
        90, 90, 90, 90, 90, 90, 91, 92, 92, 92, 93, 94, 95, 96, 97, 98,
        98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 99, 100, 101, 102, 103,
        104, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
        105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
        105, 105, 105, 105, 105, 105, 105, 105, 105, 106, 107, 108, 109, 110, 111, 112,
        113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128,
        129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 140, 141, 142, 143,
        143, 143, 144, 145, 145, 145, 146, 147, 147, 147, 147, 147, 147, 147, 147, 147,
        148, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149,
        149, 149, 149, 149, 149, 149, 149, 149, 149, 150, 151, 151, 151, 151, 152, 153,
        154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 155, 155, 155, 155,
        155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155,
        155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 156, 157, 158, 159,
        160, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 162, 163, 164,
        165, 166, 167, 168, 168, 168, 169, 170, 171, 171, 171, 171, 171, 171, 171, 171,
        171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171,
        172, 173, 174, 175, 176, 176, 176, 177, 178, 179, 180, 181, 181, 181, 181, 181,
        181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 195,
        195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195,
        195, 195, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196,
        196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196,
        196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 197, 197, 198, 198, 199, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 210, 210, 210, 210,
        210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 211, 212, 212, 212, 212, 212,
        212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212,
        212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212,
        212, 212, 212, 212, 212, 212, 212, 212, 213, 214, 214, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215,
        215, 216, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 219, 219, 219, 219, 220, 221, 221, 221, 222, 223, 223, 223, 223,
        223, 224, 224, 225, 225, 225, 225, 225, 225, 225, 225, 225, 226, 227, 227, 227,
        227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
        227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
        227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
        227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
        227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
        227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228,
    ]
    private static let esSets: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 3, 3,
        3, 3, 3, 3, 4, 3, 5, 5, 6, 7, 7, 6, 8, 9, 10, 11,
        12, 13, 14, 15, 15, 3, 3, 3, 3, 16, 17, 18, 18, 17, 19, 19,
        19, 19, 8, 8, 19, 19, 8, 8, 19, 19, 20, 20, 20, 21, 21, 22,
        22, 23, 24, 25, 26, 25, 25, 24, 27, 28, 28, 29, 30, 6, 6, 8,
        9, 10, 11, 12, 13, 6, 6, 8, 9, 10, 11, 12, 13, 31, 32, 33,
        33, 34, 35, 30, 36, 37, 37, 38, 39, 39, 38, 40, 38, 41, 41, 42,
        43, 44, 44, 38, 45, 46, 47, 48, 40, 38, 38, 49, 50, 51, 32, 39,
        40, 40, 38, 38, 52, 53, 54, 54, 47, 47, 55, 56, 55, 57, 58, 59,
        60, 61, 58, 62, 61, 62, 58, 63, 42, 64, 30, 40, 40, 42, 38, 44,
        40, 40, 65, 49, 50, 66, 52, 50, 52, 39, 40, 44, 52, 67, 68, 69,
        70, 41, 71, 70, 57, 44, 64, 64, 64, 64, 64, 64, 52, 64, 64, 31,
        72, 73, 73, 74, 75, 75, 73, 73, 76, 77, 77, 43, 78, 78, 74, 39,
        39, 39, 38, 41, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90,
        90, 90, 91, 50, 38, 92, 79, 93, 30, 32, 32, 31, 32, 32, 38, 31,
        77, 94, 41, 38, 41, 38, 38, 38, 40, 38, 41, 41, 95, 91, 36, 50,
        74, 96, 97, 98, 99, 100, 101, 102, 103, 103, 104, 105, 96, 97, 97, 98,
        98, 99, 99, 100, 100, 101, 101, 102, 102, 103, 103, 103, 103, 104, 104, 105,
        105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 115, 115, 116, 117, 118,
        9, 9, 11, 11, 119, 120, 121, 121, 79, 41, 41, 122, 38, 36, 123, 124,
        52, 52, 125, 126, 127, 128, 129, 129, 130, 131, 129, 49, 50, 50, 50, 50,
        128, 38, 77, 77, 74, 74, 132, 0, 133, 134, 134, 135, 135, 136, 136, 137,
        137, 138, 138, 139, 139, 140, 140, 141, 141, 142, 142, 136, 136, 134, 134, 135,
        135, 136, 136, 137, 137, 138, 138, 0, 139, 139, 140, 140, 141, 141, 142, 142,
        50, 36, 131, 33, 36, 123, 124, 52, 143, 15, 144, 15, 15, 15, 15, 50,
        145, 146, 50, 49, 60, 61, 62, 61, 62, 147, 148, 3, 3, 3, 4, 5,
        5, 57, 57, 57, 149, 150, 150, 151, 152, 153, 154, 155, 33, 156, 36, 50,
        79, 157, 74, 158, 159, 160, 161, 160, 162, 162, 163, 164, 165, 166, 167, 167,
        139, 139, 168, 74, 169, 38, 36, 170, 148, 3, 3, 3, 3, 3, 3, 4,
        3, 5, 5, 20, 20, 20, 21, 21, 22, 22, 23, 24, 25, 26, 25, 25,
        24, 27, 28, 28, 148, 3, 3, 3, 4, 5, 5, 171, 27, 28, 172, 36,
        173, 15, 144, 50, 174, 15, 15, 50, 50, 38, 129, 130, 131, 33, 50, 15,
        15, 33, 41, 41, 175, 175, 36, 44, 176, 177, 177, 178, 179, 157, 157, 180,
        38, 38, 49, 38, 38, 178, 181, 38, 124, 124, 40, 182, 50, 183, 184, 185,
        49, 40, 40, 40, 40, 40, 40, 40, 40, 40, 156, 186, 40, 40, 41, 187,
        162, 162, 162, 38, 38, 91, 41, 188, 31, 79, 79, 50, 77, 189, 189, 57,
        57, 57, 57, 77, 190, 191, 50, 192, 193, 44, 60, 14, 16, 14, 14, 14,
        14, 194, 40, 195, 196, 197, 43, 41, 198, 199, 200, 201, 202, 203, 203, 203,
        203, 203, 203, 50, 50, 203, 203, 203, 204, 204, 79, 205, 205, 206, 50, 38,
        205, 205, 49, 49, 156, 207, 40, 50, 208, 208, 209, 209, 210, 210, 211, 6,
        9, 10, 11, 12, 212, 171, 25, 25, 26, 25, 25, 50, 74, 49, 50, 211,
        6, 9, 10, 11, 12, 13, 19, 19, 19, 19, 19, 19, 19, 19, 54, 40,
        36, 178, 41, 181, 40, 40, 40, 41, 41, 213, 50, 214, 54, 215, 216, 217,
        33, 218, 219, 220, 221, 222, 31, 30, 31, 61, 61, 95, 174, 32, 31, 223,
        224, 205, 205, 205, 205, 205, 205, 181, 36, 40, 40, 225, 50, 40, 38, 36,
        41, 50, 40, 38, 40, 182, 226, 227, 228, 229, 57, 229, 230, 231, 231, 0,
        232, 50, 205, 205, 205, 205, 205, 205, 233, 31, 33, 33, 31, 178, 178, 234,
        44, 192, 234, 235, 36, 236, 237, 237, 237, 237, 238, 239, 74, 240, 241, 240,
        241, 242, 32, 31, 242, 242, 243, 235, 244, 64, 245, 246, 40, 64, 64, 40,
        39, 39, 39, 50, 247, 50, 248, 249, 38, 250, 33, 50, 50, 50, 79, 79,
        44, 251, 251, 44, 252, 253, 49, 253, 50, 52, 49, 50, 50, 50, 50, 50,
        50, 49, 50, 49, 253, 49, 49, 249, 50, 254, 62, 253, 49, 49, 253, 49,
        253, 50, 52, 52, 52, 253, 253, 52, 49, 253, 253, 50, 49, 253, 49, 49,
        49, 49, 253, 253, 49, 253, 49, 49, 49, 49, 49, 49, 50, 253, 49, 49,
        50, 253, 49, 49, 253, 52, 50, 62, 50, 50, 49, 62, 49, 49, 49, 253,
        49, 49, 253, 49, 50, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 264,
        265, 266, 257, 258, 258, 259, 259, 260, 260, 261, 261, 262, 262, 263, 263, 264,
        264, 264, 264, 265, 265, 266, 266, 249, 249, 181, 40, 36, 40, 267, 40, 40,
        40, 40, 40, 181, 268, 269, 269, 270, 0, 270, 0, 271, 272, 273, 274, 275,
        276, 277, 278, 279, 280, 280, 280, 268, 171, 235, 235, 281, 171, 171, 282, 171,
        283, 174, 174, 205, 205, 205, 174, 205, 205, 174, 38, 38, 284, 285, 286, 287,
        288, 289, 290, 291, 292, 293, 293, 293, 294, 295, 295, 296, 297, 0, 297, 0,
        298, 299, 300, 301, 302, 303, 304, 305, 305, 306, 307, 298, 299, 299, 300, 300,
        301, 301, 302, 302, 303, 303, 304, 304, 305, 305, 305, 305, 306, 306, 307, 307,
        296, 308, 77, 308, 77, 48, 309, 310, 38, 38, 38, 311, 171, 47, 312, 47,
        312, 202, 203, 203, 203, 203, 203, 203, 203, 203, 203, 313, 314, 225, 253, 40,
        52, 52, 40, 315, 74, 30, 61, 61, 61, 27, 316, 79, 79, 190, 49, 44,
        44, 162, 162, 44, 317, 40, 156, 79, 36, 318, 49, 50, 74, 74, 49, 319,
        50, 129, 130, 131, 32, 62, 126, 50, 38, 74, 74, 320, 246, 38, 64, 59,
        38, 36, 321, 322, 49, 321, 57, 25, 25, 156, 28, 207, 40, 57, 323, 324,
        156, 36, 50, 40, 36, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335,
        335, 336, 337, 328, 329, 329, 330, 330, 331, 331, 332, 332, 333, 333, 334, 334,
        335, 335, 335, 335, 336, 336, 337, 337, 338, 338, 339, 0, 340, 0, 225, 52,
        156, 64, 50, 50, 39, 39, 79, 79, 64, 79, 77, 171, 39, 157, 341, 342,
        343, 39, 39, 188, 57, 57, 52, 156, 344, 345, 244, 91, 346, 347, 347, 348,
        25, 25, 57, 348, 49, 49, 349, 350, 350, 351, 0, 351, 0, 352, 353, 354,
        355, 356, 357, 358, 359, 359, 360, 361, 352, 353, 353, 354, 354, 355, 355, 356,
        356, 357, 357, 358, 358, 359, 359, 359, 359, 360, 360, 361, 361, 156, 40, 40,
        192, 180, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 371, 371, 372, 373,
        373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 383, 383, 350, 384, 384,
        385, 386, 387, 388, 389, 390, 391, 392, 392, 393, 394, 385, 386, 386, 387, 387,
        388, 388, 389, 389, 390, 390, 391, 391, 392, 392, 392, 392, 393, 393, 394, 394,
        395, 0, 395, 0, 146, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38,
        38, 396, 57, 38, 188, 42, 38, 42, 38, 41, 92, 40, 178, 194, 79, 397,
        36, 40, 235, 205, 205, 205, 205, 235, 178, 156, 38, 36, 398, 399, 59, 59,
        131, 79, 40, 124, 400, 401, 400, 402, 402, 39, 61, 61, 39, 79, 157, 403,
        49, 50, 404, 405, 38, 77, 77, 77, 77, 61, 406, 407, 408, 409, 410, 411,
        412, 413, 414, 415, 416, 416, 416, 74, 417, 418, 419, 420, 421, 421, 422, 423,
        424, 425, 426, 427, 428, 429, 429, 430, 431, 432, 423, 423, 424, 424, 425, 425,
        426, 433, 427, 427, 428, 428, 429, 429, 429, 429, 430, 430, 431, 431, 39, 434,
        57, 57, 172, 435, 436, 118, 9, 9, 31, 31, 124, 124, 315, 315, 39, 39,
        124, 435, 124, 437, 200, 228, 315, 30, 137, 137, 438, 124, 124, 30, 162, 48,
        41, 439, 207, 40, 40, 40, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449,
        449, 449, 74, 441, 442, 443, 444, 445, 446, 447, 448, 449, 449, 449, 156, 38,
        156, 156, 38, 156, 450, 63, 451, 452, 453, 454, 455, 456, 457, 458, 459, 459,
        460, 461, 462, 453, 453, 454, 454, 455, 455, 456, 463, 457, 457, 458, 464, 459,
        459, 459, 459, 460, 460, 461, 465, 453, 453, 454, 454, 455, 455, 456, 456, 457,
        457, 458, 458, 459, 459, 460, 460, 461, 461, 57, 207, 40, 40, 40, 124, 466,
        174, 467, 174, 174, 468, 468, 469, 467, 95, 40, 49, 49, 63, 49, 49, 49,
        470, 157, 157, 157, 38, 38, 38, 50, 43, 38, 38, 38, 50, 38, 43, 43,
        43, 43,
    ]
    private static let esFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 35, 36,
        38, 41, 42, 43, 45, 46, 47, 48, 49, 50, 52, 53, 54, 55, 57, 58,
        59, 60, 61, 62, 64, 65, 67, 68, 70, 72, 73, 74, 76, 78, 79, 80,
        81, 82, 83, 84, 85, 89, 91, 93, 98, 99, 100, 101, 102, 103, 104, 106,
        107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 121, 123, 124, 128,
        129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144,
        145, 146, 147, 148, 149, 150, 154, 155, 158, 159, 160, 161, 162, 163, 166, 169,
        171, 172, 173, 174, 175, 177, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189,
        190, 192, 195, 197, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211,
        214, 215, 217, 218, 220, 221, 222, 223, 224, 225, 228, 233, 235, 236, 238, 239,
        240, 242, 243, 244, 246, 249, 251, 253, 255, 257, 259, 260, 263, 265, 266, 272,
        279, 280, 282, 284, 288, 289, 291, 294, 296, 297, 300, 302, 303, 304, 305, 307,
        309, 310, 311, 312, 317, 318, 320, 323, 325, 326, 327, 328, 331, 332, 333, 337,
        339, 340, 342, 346, 347, 348, 349, 353, 354, 356, 361, 363, 364, 366, 367, 370,
        373, 375, 376, 377, 379, 380, 385, 387, 390, 391, 393, 395, 398, 404, 406, 408,
        411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 425, 426, 427, 429,
        430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 443, 446, 447, 448, 449,
        450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 461, 462, 463, 464, 465, 466,
        467, 468, 469, 470, 471, 473, 478, 481, 483, 485, 487, 491, 492, 493, 494, 496,
        500, 503, 505, 506, 508, 510, 513, 514, 516, 517, 518, 519, 520, 521, 522, 523,
        524, 525, 526, 527, 529, 532, 534, 536, 537, 538, 541, 542, 543, 545, 547, 548,
        550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565,
        566, 567, 568, 569, 570, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582,
        583, 584, 585, 586, 587, 588, 589, 590, 591, 592, 593, 594, 596, 597, 600, 602,
        604, 606, 607, 609, 610, 612, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624,
        625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 639, 640,
        641, 643, 645, 647, 652, 653, 654, 655, 660, 661, 662, 663, 664, 665, 666, 667,
        668, 669, 670, 672, 673, 674, 675, 676, 677, 678, 679, 680, 681, 682, 683, 685,
        687, 689, 691, 696, 697, 698, 699, 702,
    ]
    private static let esSenses: [UInt32] = [
        1157627904, 1778384910, 1610612737, 1862696960, 1862828032, 1862828033, 1879080960, 1880064000, 1879474176, 1879343089, 1879146496, 1879343119, 1879343134, 1879212032, 1879932928, 1879867392,
        1862500352, 1862434816, 1862565888, 1879408640, 1862893568, 1862959104, 1862959105, 1862369280, 1862369285, 1862369286, 1862369287, 1862369283, 1862369282, 402653184, 419430400, 771751936,
        989855744, 1006632960, 1526726656, 989855744, 872415232, 889192448, 872415232, 889192448, 922746880, 654311424, 905969664, 905969664, 989855744, 1207959552, 1577058308, 1258291200,
        805306368, 1409286144, 1258291200, 1409286144, 822083584, 1291845632, 234881024, 33554432, 1577058312, 1577058312, 1040187392, 1375731712, 1426063360, 1275068416, 771751936, 1006632960,
        1325400064, 503316480, 570425344, 1845493760, 1107296256, 1728053255, 553648128, 1862303743, 1107296256, 1862303742, 872415232, 905969664, 1107296256, 1124073472, 872415232, 671088640,
        788529152, 754974720, 1124073472, 1862303743, 620756992, 620756992, 637534208, 1207959552, 1375731712, 620756992, 1291845632, 620756992, 1375731712, 1207959552, 1258291200, 1358954496,
        1375731712, 1409286144, 1644167182, 973078528, 1140850688, 1627390052, 1644167168, 704643072, 1140850688, 1660944484, 1174405120, 1644167173, 1644167218, 1644167223, 1644167222, 1644167220,
        1644167227, 1644167226, 1644167224, 1644167225, 1644167221, 1644167219, 1258291200, 1358954496, 1409286144, 1258291200, 1342177280, 268435456, 402653184, 838860800, 1040187392, 1845493763,
        1073741824, 1627389992, 1627389996, 1627390001, 1627390000, 1627389993, 1627389997, 1627389994, 1627389999, 1627389998, 1627389995, 1644167208, 1644167213, 1644167212, 1644167210, 1644167217,
        1644167216, 1644167214, 1644167215, 1644167211, 1644167209, 1627389956, 1124073472, 1140850688, 1157627904, 1610612740, 1761607695, 1124073472, 1140850688, 1157627904, 1644167172, 1660944784,
        1744830467, 352321536, 335544320, 402653184, 989855744, 1056964608, 1258291200, 1342177280, 1409286144, 1040187392, 1056964608, 1862303751, 503316480, 553648128, 520093696, 1157627904,
        1627389962, 1157627904, 1610612746, 1627389962, 1627389966, 1627389971, 1627389970, 1627389963, 1627389967, 1627389964, 1627389969, 1627389968, 1627389965, 469762048, 335544320, 1862434816,
        402653184, 905969664, 989855744, 1258291200, 1358954496, 385875968, 402653184, 1728053251, 1862762496, 1728053251, 1577058316, 1644167187, 1644167186, 1644167184, 1644167185, 1644167178,
        402653184, 1526726656, 1644167180, 167772160, 1140850688, 1677722800, 167772160, 167772160, 1140850688, 956301312, 0, 1593835527, 1593835527, 1644167170, 1761607830, 1660944584,
        452984832, 838860800, 1006632960, 1845493763, 385875968, 402653184, 855638016, 989855744, 1207959552, 1207959552, 1224736768, 1863024640, 402653184, 469762048, 922746880, 1577058305,
        436207616, 1006632960, 1191182336, 1509949440, 788529152, 1275068416, 402653184, 1207959552, 1409286144, 1409286144, 1426063360, 1207959552, 1258291200, 503316480, 1862303744, 553648128,
        1862303744, 520093696, 1862303744, 1862369281, 1258291200, 1291845632, 1409286144, 654311424, 822083584, 1577058306, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144,
        1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1895825408, 486539264, 603979776, 1744830466, 419430400, 989855744, 872415232, 889192448, 1006632960, 1493172224,
        1493172224, 1291845632, 1409286144, 637534208, 1207959552, 1375731712, 1124073472, 1728053250, 1761607770, 603979776, 1124073472, 1728053250, 1426063360, 1862303744, 1862303744, 603979776,
        889192448, 654311424, 1275068416, 402653184, 1409286144, 1593835524, 1577058311, 1577058310, 402653184, 419430400, 855638016, 989855744, 1207959552, 1694498866, 1207959552, 1426063360,
        402653184, 855638016, 1207959552, 0, 1593835521, 1593835521, 1744830465, 1862303745, 0, 1577058307, 1593835522, 1593835522, 1577058307, 838860800, 1040187392, 1073741824,
        1845493763, 33554432, 1577058309, 1577058309, 1207959552, 1409286144, 1107296256, 1124073472, 1140850688, 1694498866, 1677722200, 1761607710, 1879736320, 1107296256, 1140850688, 1157627904,
        1694498866, 1879737040, 402653184, 1207959552, 285212672, 721420288, 1073741824, 1124073472, 1140850688, 1107296256, 1728053254, 855638016, 0, 1593835523, 1593835523, 117440512,
        134217728, 1140850688, 1291845632, 1409286144, 1426063360, 150994944, 1140850688, 150994944, 1728053249, 1124073472, 1728053249, 1728053248, 1207959552, 1291845632, 1409286144, 1426063360,
        1895825408, 1207959552, 1895825408, 1275068416, 1426063360, 1845493762, 1677721600, 1275068416, 1392508928, 285212672, 1275068416, 1275068416, 1677721600, 1845493762, 654311424, 738197504,
        788529152, 1275068416, 1392508928, 1426063360, 1275068416, 1426063360, 671088640, 1409286144, 234881024, 553648128, 1728053252, 1728053252, 1627390042, 1627390046, 1627390051, 1627390050,
        1627390043, 1627390047, 1627390044, 1627390049, 1627390048, 1627390045, 1291845632, 1409286144, 1476395008, 1577058315, 1660945284, 1157627904, 1627389961, 1644167258, 1644167263, 1644167262,
        1644167260, 1644167267, 1644167266, 1644167264, 1644167265, 1644167261, 1644167259, 1644167177, 654311424, 1275068416, 1426063360, 1006632960, 1023410176, 1526726656, 1644167248, 1644167253,
        1644167252, 1644167250, 1644167257, 1644167256, 1644167254, 1644167255, 1644167251, 1644167249, 1644167176, 1660945184, 1577058314, 1157627904, 1627389960, 1627390032, 1627390036, 1627390041,
        1627390040, 1627390033, 1627390037, 1627390034, 1627390039, 1627390038, 1627390035, 654311424, 704643072, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1258291200, 1375731712,
        1409286144, 1644167179, 1828716544, 1040187392, 1073741824, 1140850688, 1677721800, 402653184, 452984832, 771751936, 989855744, 1677721800, 1862303746, 587202560, 402653184, 452984832,
        1207959552, 1409286144, 1426063360, 1895825408, 1207959552, 1409286144, 1895825408, 1610612737, 1627389953, 1627389953, 1207959552, 1375731712, 268435456, 1140850688, 1207959552, 1258291200,
        1409286144, 1644167183, 1107296256, 1140850688, 1627390002, 1627390006, 1627390011, 1627390010, 1627390003, 1627390007, 1627390004, 1627390009, 1627390008, 1627390005, 1660944884, 1157627904,
        1627389957, 1157627904, 1610612741, 1627389957, 1258291200, 1744830464, 0, 1593835526, 1593835526, 1627389954, 1610612738, 1627389954, 1728053248, 1644167174, 1660944984, 1107296256,
        1728053253, 1258291200, 1577058313, 1577058313, 1157627904, 1627389959, 1627390022, 1627390026, 1627390031, 1627390030, 1627390023, 1627390027, 1627390024, 1627390029, 1627390028, 1627390025,
        1644167228, 1644167233, 1644167232, 1644167230, 1644167237, 1644167236, 1644167234, 1644167235, 1644167231, 1644167229, 33554432, 1577058313, 1660945084, 1644167238, 1644167243, 1644167242,
        1644167240, 1644167247, 1644167246, 1644167244, 1644167245, 1644167241, 1644167239, 1627389959, 1627390012, 1627390016, 1627390021, 1627390020, 1627390013, 1627390017, 1627390014, 1627390019,
        1627390018, 1627390015, 1157627904, 1627389958, 1644167175, 486539264, 1207959552, 1409286144, 1409286144, 1845493763, 654311424, 1426063360, 1610612739, 1627389955, 1627389955, 1140850688,
        1157627904, 1845493761, 1409286144, 1845493761, 1107296256, 1409286144, 1845493761, 1644167181, 1644167198, 1644167203, 1644167202, 1644167200, 1644167207, 1644167206, 1644167204, 1644167205,
        1644167201, 1644167199, 1644167171, 1694498891, 1761607725, 1761607890, 1660944684, 1627389982, 1627389986, 1627389991, 1627389990, 1627389983, 1627389987, 1627389984, 1627389989, 1627389988,
        1627389985, 1610612766, 1627389982, 1610612767, 1627389983, 1006632960, 1023410176, 201326592, 218103808, 855638016, 1207959552, 1644167169, 1694498841, 1677722800, 1644167169, 1207959552,
        1258291200, 1308622848, 1342177280, 1409286144, 1644167188, 1644167193, 1644167192, 1644167190, 1644167197, 1644167196, 1644167194, 1644167195, 1644167191, 1644167189, 0, 1593835525,
        1593835525, 1627389972, 1627389976, 1627389981, 1627389980, 1627389973, 1627389977, 1627389974, 1627389979, 1627389978, 1627389975, 1610612756, 1627389972, 1610612757, 1627389973, 1610612758,
        1627389974, 1610612759, 1627389975, 402653184, 838860800, 1006632960, 1040187392, 1845493763, 1711276057, 1711276082, 1711276107, 402653184, 1409286144, 1426063360,
    ]
    private static let esNames: [UInt16] = [
        117, 139, 142, 150, 422, 443, 574, 633, 689, 691, 758, 760, 761, 951, 1024, 1184,
        1208, 1277, 1510,
    ]
}

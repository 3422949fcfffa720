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
        no me escriban mas
        no me gusta
        no me interesa
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
        1712, 1721, 1733, 1739, 1743, 1750, 1755, 1760, 1781, 1787, 1802, 1807, 1815, 1824, 1831, 1845,
        1859, 1869, 1875, 1887, 1892, 1897, 1904, 1912, 1919, 1926, 1934, 1943, 1964, 1972, 1980, 1985,
        1993, 2001, 2010, 2019, 2029, 2039, 2047, 2056, 2061, 2069, 2077, 2082, 2087, 2094, 2102, 2109,
        2117, 2124, 2136, 2143, 2147, 2153, 2163, 2181, 2200, 2216, 2234, 2251, 2268, 2286, 2303, 2318,
        2334, 2350, 2356, 2369, 2386, 2399, 2407, 2412, 2417, 2429, 2441, 2452, 2468, 2483, 2491, 2501,
        2512, 2516, 2526, 2542, 2553, 2564, 2575, 2591, 2603, 2613, 2622, 2631, 2639, 2648, 2657, 2669,
        2675, 2688, 2708, 2728, 2748, 2769, 2789, 2810, 2831, 2851, 2870, 2891, 2904, 2924, 2944, 2964,
        2984, 3004, 3024, 3045, 3066, 3086, 3106, 3127, 3148, 3169, 3190, 3210, 3230, 3249, 3268, 3289,
        3310, 3319, 3336, 3354, 3369, 3386, 3402, 3418, 3435, 3451, 3465, 3480, 3495, 3502, 3509, 3524,
        3541, 3559, 3583, 3604, 3612, 3619, 3633, 3647, 3654, 3669, 3684, 3686, 3691, 3696, 3703, 3712,
        3725, 3739, 3742, 3753, 3761, 3776, 3792, 3805, 3817, 3829, 3842, 3853, 3867, 3882, 3899, 3917,
        3931, 3938, 3952, 3961, 3968, 3976, 3983, 3991, 3998, 4012, 4026, 4040, 4054, 4068, 4082, 4097,
        4112, 4126, 4140, 4155, 4170, 4185, 4200, 4213, 4226, 4241, 4256, 4268, 4280, 4293, 4306, 4319,
        4332, 4345, 4358, 4372, 4386, 4399, 4412, 4420, 4434, 4448, 4462, 4476, 4488, 4500, 4514, 4528,
        4536, 4552, 4565, 4575, 4580, 4587, 4596, 4609, 4616, 4628, 4642, 4670, 4687, 4704, 4721, 4732,
        4738, 4750, 4769, 4786, 4794, 4805, 4825, 4837, 4857, 4861, 4867, 4878, 4894, 4911, 4929, 4953,
        4975, 4985, 4997, 5011, 5016, 5020, 5030, 5041, 5051, 5061, 5072, 5077, 5085, 5093, 5099, 5108,
        5112, 5115, 5121, 5126, 5133, 5143, 5151, 5162, 5168, 5176, 5180, 5188, 5192, 5210, 5221, 5232,
        5242, 5252, 5260, 5263, 5265, 5279, 5282, 5285, 5290, 5297, 5306, 5316, 5328, 5343, 5359, 5376,
        5387, 5410, 5431, 5443, 5460, 5478, 5497, 5512, 5537, 5560, 5565, 5585, 5611, 5636, 5664, 5692,
        5709, 5721, 5734, 5749, 5758, 5772, 5791, 5811, 5832, 5859, 5884, 5894, 5906, 5919, 5936, 5942,
        5945, 5950, 5957, 5969, 5981, 6002, 6012, 6026, 6046, 6056, 6069, 6081, 6093, 6105, 6120, 6130,
        6140, 6150, 6160, 6170, 6174, 6180, 6189, 6197, 6203, 6217, 6234, 6241, 6252, 6255, 6259, 6262,
        6272, 6284, 6302, 6312, 6326, 6335, 6339, 6346, 6357, 6368, 6373, 6383, 6392, 6404, 6415, 6426,
        6435, 6443, 6450, 6461, 6473, 6485, 6495, 6509, 6524, 6539, 6544, 6551, 6556, 6562, 6579, 6589,
        6593, 6598, 6604, 6618, 6630, 6637, 6647, 6655, 6666, 6677, 6685, 6691, 6697, 6701, 6709, 6717,
        6726, 6730, 6738, 6744, 6751, 6759, 6775, 6784, 6786, 6797, 6802, 6809, 6818, 6841, 6853, 6865,
        6877, 6883, 6893, 6899, 6908, 6920, 6933, 6939, 6944, 6949, 6962, 6968, 6972, 6989, 7005, 7021,
        7037, 7052, 7067, 7074, 7087, 7105, 7122, 7139, 7143, 7146, 7151, 7169, 7187, 7197, 7208, 7223,
        7234, 7247, 7258, 7269, 7272, 7276, 7283, 7289, 7293, 7300, 7304, 7310, 7314, 7320, 7323, 7328,
        7346, 7355, 7369, 7382, 7391, 7401, 7421, 7444, 7466, 7488, 7513, 7526, 7531, 7547, 7566, 7570,
        7576, 7595, 7605, 7620, 7634, 7642, 7669, 7693, 7721, 7746, 7777, 7805, 7828, 7848, 7856, 7859,
        7865, 7871, 7877, 7880, 7890, 7902, 7910, 7918, 7928, 7938, 7951, 7955, 7963, 7967, 7973, 7975,
        7979, 7986, 7990, 7997, 8003, 8007, 8014, 8026, 8034, 8047, 8063, 8070, 8074, 8081, 8091, 8095,
        8100, 8108, 8117, 8127, 8137, 8148, 8160, 8163, 8170, 8181, 8195, 8207, 8216, 8226, 8241, 8254,
        8263, 8278, 8284, 8295, 8304, 8318, 8324, 8337, 8348, 8360, 8369, 8380, 8386, 8396, 8405, 8412,
        8418, 8427, 8435, 8444, 8454, 8464, 8475, 8487, 8493, 8502, 8511, 8521, 8531, 8539, 8548, 8552,
        8557, 8567, 8573, 8576, 8592, 8596, 8605, 8610, 8619, 8629, 8633, 8645, 8651, 8658, 8668, 8677,
        8689, 8693, 8700, 8710, 8715, 8722, 8730, 8734, 8742, 8748, 8763, 8782, 8788, 8794, 8800, 8804,
        8815, 8825, 8838, 8840, 8845, 8857, 8863, 8867, 8880, 8889, 8892, 8903, 8913, 8925, 8929, 8933,
        8938, 8946, 8954, 8959, 8962, 8972, 8984, 8992, 9007, 9021, 9027, 9037, 9050, 9065, 9081, 9095,
        9108, 9116, 9129, 9138, 9158, 9178, 9198, 9209, 9223, 9239, 9250, 9257, 9267, 9280, 9291, 9306,
        9319, 9332, 9348, 9367, 9379, 9394, 9406, 9420, 9437, 9446, 9458, 9469, 9488, 9507, 9521, 9538,
        9547, 9564, 9581, 9593, 9608, 9620, 9640, 9660, 9675, 9693, 9706, 9715, 9732, 9749, 9762, 9774,
        9789, 9801, 9811, 9824, 9839, 9848, 9858, 9865, 9881, 9890, 9907, 9916, 9923, 9940, 9955, 9967,
        9982, 10000, 10006, 10013, 10024, 10042, 10060, 10078, 10097, 10115, 10134, 10153, 10171, 10188, 10207, 10218,
        10236, 10254, 10272, 10290, 10308, 10326, 10345, 10364, 10382, 10400, 10419, 10438, 10457, 10476, 10494, 10512,
        10529, 10546, 10565, 10584, 10588, 10593, 10597, 10610, 10627, 10634, 10644, 10658, 10673, 10688, 10704, 10714,
        10723, 10727, 10739, 10751, 10758, 10766, 10773, 10781, 10789, 10805, 10822, 10836, 10852, 10867, 10882, 10898,
        10913, 10926, 10940, 10954, 10964, 10968, 10976, 10984, 10990, 10994, 11001, 11007, 11011, 11013, 11021, 11031,
        11041, 11053, 11065, 11071, 11083, 11095, 11103, 11114, 11120, 11128, 11144, 11161, 11175, 11191, 11206, 11221,
        11237, 11252, 11265, 11279, 11293, 11298, 11310, 11322, 11326, 11333, 11341, 11348, 11356, 11367, 11385, 11403,
        11421, 11440, 11458, 11477, 11496, 11514, 11531, 11550, 11561, 11579, 11597, 11615, 11633, 11651, 11669, 11688,
        11707, 11725, 11743, 11762, 11781, 11800, 11819, 11837, 11855, 11872, 11889, 11908, 11927, 11935, 11943, 11952,
        11960, 11969, 11972, 11975, 11980, 11985, 11989, 11994, 11999, 12006, 12011, 12017, 12022, 12028, 12031, 12047,
        12062, 12077, 12092, 12106, 12120, 12137, 12153, 12169, 12173, 12178, 12186, 12196, 12210, 12216, 12221, 12228,
        12235, 12241, 12248, 12255, 12263, 12270, 12279, 12293, 12303, 12310, 12319, 12332, 12340, 12349, 12354, 12360,
        12366, 12369, 12377, 12384, 12391, 12397, 12401, 12411, 12424, 12433, 12444, 12458, 12468, 12481, 12495, 12508,
        12521, 12534, 12545, 12558, 12578, 12598, 12609, 12619, 12625, 12634, 12643, 12652, 12664, 12677, 12686, 12693,
        12701, 12713, 12721, 12732, 12749, 12769, 12777, 12787, 12793, 12799, 12806, 12811, 12817, 12821, 12829, 12836,
        12845, 12853, 12860, 12867, 12876, 12890, 12911, 12932, 12953, 12975, 12996, 13018, 13040, 13061, 13081, 13103,
        13117, 13138, 13159, 13180, 13201, 13222, 13243, 13265, 13287, 13308, 13329, 13351, 13373, 13395, 13417, 13438,
        13459, 13479, 13499, 13521, 13543, 13554, 13565, 13572, 13580, 13587, 13595, 13604, 13611, 13621, 13630, 13638,
        13646, 13653, 13657, 13668, 13680, 13688, 13698, 13708, 13716, 13719, 13721, 13725, 13732, 13737, 13743, 13749,
        13755, 13761, 13765, 13773, 13781, 13790, 13797, 13802, 13814, 13826, 13833, 13852, 13874, 13887, 13895, 13901,
        13908, 13912, 13917, 13928, 13936, 13945, 13953, 13962, 13975, 13995, 14015, 14035, 14056, 14076, 14097, 14118,
        14138, 14157, 14178, 14191, 14211, 14231, 14251, 14271, 14291, 14311, 14332, 14353, 14373, 14393, 14414, 14435,
        14456, 14477, 14497, 14517, 14536, 14555, 14576, 14597, 14601, 14606, 14611, 14619, 14625, 14633, 14649, 14666,
        14680, 14696, 14711, 14726, 14742, 14757, 14770, 14784, 14798, 14802, 14814, 14826, 14834, 14850, 14867, 14881,
        14897, 14912, 14927, 14943, 14958, 14971, 14985, 14999, 15009, 15016, 15023, 15034, 15052, 15070, 15088, 15107,
        15125, 15144, 15163, 15181, 15198, 15217, 15228, 15246, 15264, 15282, 15300, 15318, 15336, 15355, 15374, 15392,
        15410, 15429, 15448, 15467, 15486, 15504, 15522, 15539, 15556, 15575, 15594, 15600, 15607, 15613, 15620, 15623,
        15633, 15642, 15654, 15665, 15672, 15683, 15696, 15705, 15715, 15724, 15734, 15741, 15747, 15757, 15761, 15765,
        15776, 15785, 15797, 15815, 15828, 15832, 15838, 15842, 15848, 15854, 15860, 15864, 15868, 15871, 15878, 15886,
        15897, 15910, 15914, 15926, 15930, 15939, 15947, 15955, 15963, 15978, 15996, 16002, 16010, 16013, 16027, 16034,
        16042, 16050, 16057, 16065, 16073, 16085, 16099, 16107, 16114, 16117, 16123, 16131, 16142, 16147, 16153, 16164,
        16175, 16186, 16195, 16203, 16208, 16214, 16222, 16238, 16255, 16269, 16285, 16300, 16315, 16331, 16346, 16359,
        16373, 16387, 16397, 16402, 16415, 16436, 16455, 16467, 16479, 16489, 16506, 16523, 16540, 16558, 16575, 16593,
        16611, 16628, 16644, 16662, 16672, 16689, 16706, 16723, 16740, 16757, 16774, 16792, 16810, 16827, 16844, 16862,
        16880, 16898, 16916, 16933, 16950, 16966, 16982, 17000, 17018, 17024, 17026, 17033, 17040, 17054, 17057, 17067,
        17085, 17105, 17126, 17139, 17152, 17162, 17173, 17180, 17190, 17205, 17219, 17230, 17234, 17241, 17252, 17269,
        17284, 17295, 17300, 17309, 17318, 17322, 17329, 17342, 17347, 17351, 17354, 17357, 17362, 17368, 17384, 17398,
        17409, 17416, 17431, 17447, 17460, 17475, 17489, 17503, 17518, 17532, 17544, 17557, 17570, 17579, 17591, 17604,
        17614, 17626, 17637, 17648, 17660, 17671, 17680, 17690, 17700, 17707, 17713, 17719, 17725, 17732, 17736, 17740,
        17746, 17754, 17763, 17779, 17795, 17811, 17828, 17844, 17861, 17878, 17894, 17909, 17926, 17935, 17951, 17967,
        17983, 17999, 18015, 18031, 18048, 18065, 18081, 18097, 18114, 18131, 18148, 18165, 18181, 18197, 18212, 18227,
        18244, 18261, 18276, 18291, 18306, 18321, 18336, 18351, 18367, 18383, 18398, 18413, 18429, 18445, 18461, 18477,
        18491, 18505, 18521, 18537, 18545, 18549, 18563, 18575, 18584, 18596, 18598, 18606, 18615, 18625, 18631, 18639,
        18647, 18662, 18674, 18679, 18682, 18693, 18700, 18706, 18715, 18728, 18741, 18744, 18747, 18750, 18753, 18757,
        18761, 18765, 18769, 18773, 18778, 18783, 18788, 18793, 18798, 18803, 18808, 18813, 18818,
    ]
    private static let esInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 11, 11, 11, 11,
        11, 11, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
        14, 14, 14, 14, 14, 24, 24, 24, 24, 33, 33, 33, 34, 37, 41, 58,
        65, 65, 65, 65, 65, 65, 65, 65, 75, 75, 75, 75, 75, 75, 75, 75,
        75, 75, 166, 179, 314, 451, 569, 579, 583, 617, 630, 637, 637, 686, 786, 956,
        1047, 1116, 1164, 1177, 1347, 1433, 1466, 1561, 1561, 1561, 1579, 1579, 1579, 1579, 1579, 1579,
        1579,
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
        83, 84, 85, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 87, 88,
        88, 88, 88, 88, 88, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89,
        90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90,
        90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90,
        90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90,
        90, 90, 90, 90, 90, 91, 92, 92, 92, 93, 94, 95, 96, 97, 98, 98,
        98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 99, 100, 101, 102, 103, 104,
        105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
        105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
        105, 105, 105, 105, 105, 105, 105, 105, 106, 107, 108, 109, 110, 111, 112, 113,
        114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129,
        130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 140, 141, 142, 143, 143,
        143, 144, 145, 145, 145, 146, 147, 147, 147, 147, 147, 147, 147, 147, 147, 148,
        149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149,
        149, 149, 149, 149, 149, 149, 149, 149, 150, 151, 151, 151, 151, 152, 153, 154,
        154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 155, 155, 155, 155, 155,
        155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155,
        155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 156, 157, 158, 159, 160,
        161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 162, 163, 164, 165,
        166, 167, 168, 168, 168, 169, 170, 171, 171, 171, 171, 171, 171, 171, 171, 171,
        171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 172,
        173, 174, 175, 176, 176, 176, 177, 178, 179, 180, 181, 181, 181, 181, 181, 181,
        182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 195, 195,
        195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195,
        195, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196,
        196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196,
        196, 196, 196, 196, 196, 196, 196, 196, 196, 197, 197, 198, 198, 199, 200, 200,
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
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 201, 202,
        203, 204, 205, 206, 207, 208, 209, 210, 210, 210, 210, 210, 210, 210, 210, 210,
        210, 210, 210, 210, 210, 210, 211, 212, 212, 212, 212, 212, 212, 212, 212, 212,
        212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212,
        212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212, 212,
        212, 212, 212, 212, 213, 214, 214, 215, 215, 215, 215, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 216, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 219, 219, 219,
        219, 220, 221, 221, 221, 222, 223, 223, 223, 223, 223, 224, 224, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 226, 227, 227, 227, 227, 227, 227, 227, 227, 227,
        227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
        227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
        227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
        227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
        227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
        227, 227, 227, 227, 227, 227, 227, 227, 227, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
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
        40, 40, 65, 49, 50, 66, 52, 50, 52, 39, 40, 44, 67, 68, 69, 70,
        41, 71, 70, 57, 44, 64, 64, 64, 64, 64, 64, 52, 64, 64, 31, 72,
        73, 73, 74, 75, 75, 73, 73, 76, 77, 77, 43, 78, 78, 74, 39, 39,
        39, 38, 41, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 90,
        90, 91, 50, 38, 92, 79, 93, 30, 32, 32, 31, 32, 32, 38, 31, 77,
        94, 41, 38, 41, 38, 38, 38, 40, 38, 41, 41, 95, 91, 36, 50, 74,
        96, 97, 98, 99, 100, 101, 102, 103, 103, 104, 105, 96, 97, 97, 98, 98,
        99, 99, 100, 100, 101, 101, 102, 102, 103, 103, 103, 103, 104, 104, 105, 105,
        106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 115, 115, 116, 117, 118, 9,
        9, 11, 11, 119, 120, 121, 121, 79, 41, 41, 122, 38, 36, 123, 124, 52,
        52, 125, 126, 127, 128, 129, 129, 130, 131, 129, 49, 50, 50, 50, 50, 128,
        38, 77, 77, 74, 74, 132, 0, 133, 134, 134, 135, 135, 136, 136, 137, 137,
        138, 138, 139, 139, 140, 140, 141, 141, 142, 142, 136, 136, 134, 134, 135, 135,
        136, 136, 137, 137, 138, 138, 0, 139, 139, 140, 140, 141, 141, 142, 142, 50,
        36, 131, 33, 36, 123, 124, 52, 143, 15, 144, 15, 15, 15, 15, 50, 145,
        146, 50, 49, 60, 61, 62, 61, 62, 147, 148, 3, 3, 3, 4, 5, 5,
        57, 57, 57, 149, 150, 150, 151, 152, 153, 154, 155, 33, 156, 36, 50, 79,
        157, 74, 158, 159, 160, 161, 160, 162, 162, 163, 164, 165, 166, 167, 167, 139,
        139, 168, 74, 169, 38, 36, 170, 148, 3, 3, 3, 3, 3, 3, 4, 3,
        5, 5, 20, 20, 20, 21, 21, 22, 22, 23, 24, 25, 26, 25, 25, 24,
        27, 28, 28, 148, 3, 3, 3, 4, 5, 5, 171, 27, 28, 172, 36, 173,
        15, 144, 50, 174, 15, 15, 50, 50, 38, 129, 130, 131, 33, 50, 15, 15,
        33, 41, 41, 175, 175, 36, 44, 176, 177, 177, 178, 179, 157, 157, 180, 38,
        38, 49, 38, 38, 178, 181, 38, 124, 124, 40, 182, 50, 183, 184, 185, 49,
        40, 40, 40, 40, 40, 40, 40, 40, 40, 156, 186, 40, 40, 41, 187, 162,
        162, 162, 38, 38, 91, 41, 188, 31, 79, 79, 50, 77, 189, 189, 57, 57,
        57, 57, 77, 190, 191, 50, 192, 193, 44, 60, 14, 16, 14, 14, 14, 14,
        194, 40, 195, 196, 197, 43, 41, 198, 199, 200, 201, 202, 203, 203, 203, 203,
        203, 203, 50, 50, 203, 203, 203, 204, 204, 79, 205, 205, 206, 50, 38, 205,
        205, 49, 49, 156, 207, 40, 50, 208, 208, 209, 209, 210, 210, 211, 6, 9,
        10, 11, 12, 212, 171, 25, 25, 26, 25, 25, 50, 74, 49, 50, 211, 6,
        9, 10, 11, 12, 13, 19, 19, 19, 19, 19, 19, 19, 19, 54, 40, 36,
        178, 41, 181, 40, 40, 40, 41, 41, 213, 50, 214, 54, 215, 216, 217, 33,
        218, 219, 220, 221, 222, 31, 30, 31, 61, 61, 95, 174, 32, 31, 223, 224,
        205, 205, 205, 205, 205, 205, 181, 36, 40, 40, 225, 50, 40, 38, 36, 41,
        50, 40, 38, 40, 182, 226, 227, 228, 229, 57, 229, 230, 231, 231, 0, 232,
        50, 205, 205, 205, 205, 205, 205, 233, 31, 33, 33, 31, 178, 178, 234, 44,
        192, 234, 235, 36, 236, 237, 237, 237, 237, 238, 239, 74, 240, 241, 240, 241,
        242, 32, 31, 242, 242, 243, 235, 244, 64, 245, 246, 40, 64, 64, 40, 39,
        39, 39, 50, 247, 50, 248, 249, 38, 250, 33, 50, 50, 50, 79, 79, 44,
        251, 251, 44, 252, 253, 49, 253, 50, 52, 49, 50, 50, 50, 50, 50, 50,
        49, 50, 49, 253, 49, 49, 249, 50, 254, 62, 253, 49, 49, 253, 49, 253,
        50, 52, 52, 253, 253, 49, 253, 253, 50, 49, 253, 49, 49, 49, 49, 253,
        253, 49, 253, 49, 49, 49, 49, 49, 49, 50, 253, 49, 49, 50, 253, 49,
        49, 253, 50, 62, 50, 50, 49, 62, 49, 49, 49, 253, 49, 49, 253, 49,
        50, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 264, 265, 266, 257, 258,
        258, 259, 259, 260, 260, 261, 261, 262, 262, 263, 263, 264, 264, 264, 264, 265,
        265, 266, 266, 249, 249, 181, 40, 36, 40, 267, 40, 40, 40, 40, 40, 181,
        268, 269, 269, 270, 0, 270, 0, 271, 272, 273, 274, 275, 276, 277, 278, 279,
        280, 280, 280, 268, 171, 235, 235, 281, 171, 171, 282, 171, 283, 174, 174, 205,
        205, 205, 174, 205, 205, 174, 38, 38, 284, 285, 286, 287, 288, 289, 290, 291,
        292, 293, 293, 293, 294, 295, 295, 296, 297, 0, 297, 0, 298, 299, 300, 301,
        302, 303, 304, 305, 305, 306, 307, 298, 299, 299, 300, 300, 301, 301, 302, 302,
        303, 303, 304, 304, 305, 305, 305, 305, 306, 306, 307, 307, 296, 308, 77, 308,
        77, 48, 309, 310, 38, 38, 38, 311, 171, 47, 312, 47, 312, 202, 203, 203,
        203, 203, 203, 203, 203, 203, 203, 313, 314, 225, 253, 40, 52, 52, 40, 315,
        74, 30, 61, 61, 61, 27, 316, 79, 79, 190, 49, 44, 44, 162, 162, 44,
        317, 40, 156, 79, 36, 318, 49, 50, 74, 74, 49, 319, 50, 129, 130, 131,
        32, 62, 126, 50, 38, 74, 74, 320, 246, 38, 64, 59, 38, 36, 321, 322,
        49, 321, 57, 25, 25, 156, 28, 207, 40, 57, 323, 324, 156, 36, 50, 40,
        36, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 335, 336, 337, 328,
        329, 329, 330, 330, 331, 331, 332, 332, 333, 333, 334, 334, 335, 335, 335, 335,
        336, 336, 337, 337, 338, 338, 339, 0, 340, 0, 225, 156, 64, 50, 50, 39,
        39, 79, 79, 64, 79, 77, 171, 39, 157, 341, 342, 343, 39, 39, 188, 57,
        57, 156, 344, 345, 244, 91, 346, 347, 347, 348, 25, 25, 57, 348, 49, 49,
        349, 350, 350, 351, 0, 351, 0, 352, 353, 354, 355, 356, 357, 358, 359, 359,
        360, 361, 352, 353, 353, 354, 354, 355, 355, 356, 356, 357, 357, 358, 358, 359,
        359, 359, 359, 360, 360, 361, 361, 156, 40, 40, 192, 180, 362, 363, 364, 365,
        366, 367, 368, 369, 370, 371, 371, 371, 372, 373, 373, 374, 375, 376, 377, 378,
        379, 380, 381, 382, 383, 383, 383, 350, 384, 384, 385, 386, 387, 388, 389, 390,
        391, 392, 392, 393, 394, 385, 386, 386, 387, 387, 388, 388, 389, 389, 390, 390,
        391, 391, 392, 392, 392, 392, 393, 393, 394, 394, 395, 0, 395, 0, 146, 38,
        38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 396, 57, 38, 188, 42,
        38, 42, 38, 41, 92, 40, 178, 194, 79, 397, 36, 40, 235, 205, 205, 205,
        205, 235, 178, 156, 38, 36, 398, 399, 59, 59, 131, 79, 40, 124, 400, 401,
        400, 402, 402, 39, 61, 61, 39, 79, 157, 403, 49, 50, 404, 405, 38, 77,
        77, 77, 77, 61, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 416,
        416, 74, 417, 418, 419, 420, 421, 421, 422, 423, 424, 425, 426, 427, 428, 429,
        429, 430, 431, 432, 423, 423, 424, 424, 425, 425, 426, 433, 427, 427, 428, 428,
        429, 429, 429, 429, 430, 430, 431, 431, 39, 434, 57, 57, 172, 435, 436, 118,
        9, 9, 31, 31, 124, 124, 315, 315, 39, 39, 124, 435, 124, 437, 200, 228,
        315, 30, 137, 137, 438, 124, 124, 30, 162, 48, 41, 439, 207, 40, 40, 40,
        440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 449, 449, 74, 441, 442, 443,
        444, 445, 446, 447, 448, 449, 449, 449, 156, 38, 156, 156, 38, 156, 450, 63,
        451, 452, 453, 454, 455, 456, 457, 458, 459, 459, 460, 461, 462, 453, 453, 454,
        454, 455, 455, 456, 463, 457, 457, 458, 464, 459, 459, 459, 459, 460, 460, 461,
        465, 453, 453, 454, 454, 455, 455, 456, 456, 457, 457, 458, 458, 459, 459, 460,
        460, 461, 461, 57, 207, 40, 40, 40, 124, 466, 174, 467, 174, 174, 468, 468,
        469, 467, 95, 40, 49, 49, 63, 49, 49, 49, 470, 157, 157, 157, 38, 38,
        38, 50, 43, 38, 38, 38, 50, 38, 43, 43, 43, 43,
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
        117, 139, 142, 150, 421, 442, 573, 632, 688, 690, 757, 759, 760, 947, 1020, 1179,
        1202, 1271, 1504,
    ]
}

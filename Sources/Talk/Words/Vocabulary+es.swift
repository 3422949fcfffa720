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
        D de N de Y
        D de N del Y
        D de este mes
        D del M
        D del N de Y
        D del N del Y
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
        N U antes de B
        N U antes del B
        N U antes del D de M
        N U atras
        N U despues
        N U despues de B
        N U despues del B
        N U despues del D de M
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
        W de la siguiente semana
        W de semana pasada
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
        acabe
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
        del
        del D
        del D del N
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
        dia D M
        dia D M Y
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
        doz
        dozs
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
        el D de N
        el D de N de Y
        el D de N del Y
        el D de este mes
        el D del M
        el D del N
        el D del N de Y
        el D del N del Y
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
        el W de la siguiente semana
        el W de semana pasada
        el W esta semana
        el W pasado
        el W proximo
        el W que viene
        el dia D
        el dia D M
        el dia D M Y
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
        ella
        ellas
        ellos
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
        esta madrugada
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
        ha quedado
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
        han quedado
        hasta
        hasta el
        hasta luego
        hasta manana
        he quedado
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
        kilo
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
        libra
        lista
        listo
        litro
        llegar
        llegare
        llego
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
        me gusta
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
        quedamos
        quede
        quedo
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
        regresar
        regresare
        regreso
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
        termine
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
        vemos
        vendre
        vendremos
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
        volver
        volvere
        voy
        voy a asistir
        voy a estar
        voy a ir
        vuelvo
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
        96, 103, 112, 124, 137, 149, 162, 176, 184, 197, 211, 231, 249, 260, 267, 275,
        280, 290, 305, 311, 322, 332, 336, 344, 354, 366, 370, 376, 385, 395, 410, 426,
        447, 457, 469, 486, 504, 527, 541, 564, 584, 608, 629, 649, 670, 697, 721, 733,
        746, 765, 781, 790, 804, 819, 835, 847, 869, 889, 891, 908, 931, 953, 978, 1003,
        1028, 1047, 1061, 1070, 1080, 1092, 1094, 1103, 1110, 1123, 1138, 1158, 1169, 1185, 1200, 1209,
        1217, 1231, 1247, 1268, 1280, 1297, 1313, 1323, 1333, 1346, 1358, 1367, 1376, 1388, 1401, 1407,
        1411, 1417, 1431, 1437, 1443, 1449, 1458, 1468, 1476, 1483, 1492, 1502, 1508, 1515, 1522, 1533,
        1537, 1544, 1551, 1554, 1558, 1569, 1583, 1589, 1598, 1601, 1610, 1621, 1626, 1631, 1643, 1658,
        1663, 1666, 1672, 1678, 1684, 1691, 1695, 1702, 1707, 1712, 1721, 1732, 1738, 1747, 1761, 1779,
        1789, 1807, 1814, 1822, 1832, 1840, 1856, 1861, 1865, 1874, 1881, 1889, 1898, 1910, 1916, 1920,
        1927, 1932, 1937, 1958, 1964, 1979, 1984, 1992, 2013, 2022, 2029, 2043, 2057, 2067, 2073, 2085,
        2090, 2095, 2102, 2110, 2117, 2124, 2132, 2141, 2162, 2170, 2178, 2183, 2191, 2199, 2208, 2217,
        2227, 2237, 2245, 2254, 2259, 2267, 2275, 2280, 2285, 2292, 2300, 2307, 2315, 2322, 2334, 2341,
        2345, 2351, 2361, 2379, 2398, 2414, 2432, 2449, 2466, 2484, 2501, 2516, 2532, 2548, 2554, 2567,
        2584, 2597, 2605, 2610, 2615, 2627, 2639, 2650, 2666, 2681, 2689, 2699, 2710, 2714, 2724, 2740,
        2751, 2762, 2773, 2789, 2801, 2811, 2820, 2829, 2837, 2846, 2855, 2867, 2873, 2886, 2906, 2926,
        2946, 2967, 2987, 3008, 3029, 3049, 3068, 3089, 3102, 3122, 3142, 3162, 3182, 3202, 3222, 3243,
        3264, 3284, 3304, 3325, 3346, 3367, 3388, 3408, 3428, 3447, 3466, 3487, 3508, 3517, 3534, 3552,
        3567, 3584, 3600, 3616, 3633, 3649, 3663, 3678, 3693, 3700, 3707, 3722, 3739, 3757, 3781, 3802,
        3810, 3817, 3831, 3845, 3852, 3867, 3882, 3884, 3889, 3894, 3901, 3910, 3923, 3937, 3940, 3951,
        3959, 3974, 3990, 4003, 4015, 4027, 4040, 4051, 4065, 4080, 4097, 4115, 4129, 4136, 4150, 4159,
        4166, 4174, 4181, 4189, 4196, 4210, 4224, 4238, 4252, 4266, 4280, 4295, 4310, 4324, 4338, 4353,
        4368, 4383, 4398, 4411, 4424, 4439, 4454, 4466, 4478, 4491, 4504, 4517, 4530, 4543, 4556, 4570,
        4584, 4597, 4610, 4618, 4632, 4646, 4660, 4674, 4686, 4698, 4712, 4726, 4734, 4750, 4754, 4760,
        4772, 4785, 4795, 4800, 4807, 4816, 4829, 4836, 4848, 4862, 4890, 4907, 4924, 4941, 4952, 4958,
        4970, 4989, 5006, 5014, 5025, 5045, 5057, 5077, 5081, 5087, 5095, 5105, 5116, 5132, 5149, 5167,
        5191, 5213, 5223, 5235, 5249, 5254, 5258, 5268, 5279, 5289, 5299, 5310, 5315, 5323, 5331, 5337,
        5346, 5350, 5353, 5359, 5364, 5371, 5381, 5389, 5400, 5406, 5414, 5418, 5426, 5430, 5448, 5459,
        5470, 5474, 5479, 5489, 5499, 5507, 5510, 5512, 5526, 5529, 5532, 5537, 5544, 5553, 5563, 5575,
        5590, 5606, 5616, 5631, 5647, 5664, 5675, 5686, 5702, 5719, 5742, 5763, 5775, 5792, 5810, 5829,
        5844, 5869, 5892, 5897, 5917, 5943, 5968, 5996, 6024, 6052, 6074, 6091, 6103, 6116, 6131, 6140,
        6151, 6164, 6178, 6197, 6217, 6238, 6265, 6290, 6300, 6312, 6325, 6342, 6348, 6353, 6359, 6365,
        6368, 6373, 6380, 6392, 6404, 6425, 6435, 6449, 6469, 6479, 6492, 6504, 6516, 6528, 6543, 6553,
        6563, 6573, 6583, 6593, 6597, 6603, 6612, 6620, 6626, 6640, 6657, 6664, 6675, 6678, 6682, 6685,
        6695, 6707, 6725, 6735, 6749, 6758, 6762, 6769, 6780, 6791, 6796, 6806, 6821, 6830, 6842, 6853,
        6864, 6873, 6881, 6888, 6899, 6911, 6923, 6933, 6947, 6962, 6977, 6982, 6989, 6994, 7000, 7017,
        7027, 7031, 7036, 7042, 7056, 7068, 7075, 7085, 7093, 7104, 7115, 7123, 7129, 7135, 7139, 7147,
        7155, 7164, 7168, 7176, 7182, 7189, 7197, 7213, 7222, 7224, 7235, 7246, 7251, 7258, 7267, 7290,
        7302, 7314, 7326, 7332, 7342, 7354, 7360, 7369, 7381, 7394, 7405, 7411, 7416, 7421, 7434, 7440,
        7444, 7461, 7477, 7493, 7509, 7524, 7539, 7546, 7559, 7577, 7594, 7611, 7615, 7618, 7623, 7641,
        7659, 7669, 7680, 7695, 7706, 7719, 7730, 7741, 7744, 7748, 7755, 7761, 7765, 7772, 7776, 7782,
        7786, 7792, 7797, 7800, 7805, 7823, 7832, 7846, 7859, 7868, 7878, 7898, 7921, 7943, 7965, 7990,
        8003, 8008, 8024, 8043, 8047, 8053, 8072, 8082, 8097, 8111, 8119, 8146, 8170, 8198, 8223, 8254,
        8282, 8305, 8325, 8333, 8336, 8342, 8348, 8354, 8360, 8366, 8373, 8381, 8387, 8390, 8400, 8412,
        8420, 8428, 8438, 8448, 8461, 8465, 8473, 8477, 8483, 8485, 8489, 8496, 8500, 8507, 8513, 8517,
        8524, 8536, 8544, 8557, 8573, 8580, 8584, 8591, 8601, 8605, 8610, 8618, 8627, 8637, 8647, 8658,
        8670, 8673, 8680, 8691, 8705, 8714, 8726, 8735, 8745, 8760, 8773, 8782, 8797, 8803, 8814, 8823,
        8837, 8843, 8856, 8867, 8879, 8888, 8899, 8905, 8915, 8924, 8931, 8937, 8946, 8954, 8963, 8973,
        8983, 8994, 9006, 9012, 9021, 9030, 9040, 9050, 9058, 9067, 9071, 9076, 9086, 9092, 9095, 9111,
        9115, 9124, 9129, 9138, 9148, 9152, 9164, 9170, 9177, 9187, 9196, 9208, 9212, 9219, 9229, 9234,
        9241, 9249, 9253, 9261, 9267, 9282, 9301, 9307, 9313, 9319, 9323, 9334, 9344, 9357, 9359, 9364,
        9376, 9382, 9386, 9399, 9408, 9411, 9422, 9432, 9444, 9448, 9452, 9457, 9465, 9473, 9478, 9481,
        9491, 9503, 9511, 9526, 9540, 9546, 9556, 9569, 9584, 9600, 9614, 9627, 9635, 9648, 9657, 9677,
        9697, 9717, 9728, 9742, 9758, 9769, 9776, 9786, 9799, 9810, 9825, 9838, 9851, 9867, 9893, 9912,
        9924, 9939, 9965, 9977, 9991, 10008, 10017, 10029, 10040, 10059, 10078, 10092, 10109, 10118, 10135, 10152,
        10164, 10179, 10191, 10211, 10231, 10246, 10264, 10277, 10286, 10303, 10320, 10333, 10345, 10360, 10372, 10382,
        10405, 10418, 10433, 10442, 10452, 10459, 10475, 10484, 10501, 10510, 10517, 10534, 10549, 10561, 10576, 10594,
        10600, 10607, 10618, 10636, 10654, 10672, 10691, 10709, 10728, 10747, 10765, 10782, 10801, 10812, 10830, 10848,
        10866, 10884, 10902, 10920, 10939, 10958, 10976, 10994, 11013, 11032, 11051, 11070, 11088, 11106, 11123, 11140,
        11159, 11178, 11182, 11187, 11191, 11204, 11221, 11228, 11238, 11252, 11267, 11282, 11298, 11308, 11317, 11321,
        11333, 11345, 11352, 11360, 11367, 11375, 11383, 11399, 11416, 11430, 11446, 11461, 11476, 11492, 11507, 11520,
        11534, 11548, 11558, 11562, 11570, 11578, 11584, 11588, 11595, 11601, 11605, 11607, 11615, 11625, 11635, 11647,
        11659, 11665, 11677, 11689, 11697, 11708, 11714, 11722, 11738, 11755, 11769, 11785, 11800, 11815, 11831, 11846,
        11859, 11873, 11887, 11892, 11904, 11916, 11920, 11927, 11935, 11942, 11950, 11961, 11979, 11997, 12015, 12034,
        12052, 12071, 12090, 12108, 12125, 12144, 12155, 12173, 12191, 12209, 12227, 12245, 12263, 12282, 12301, 12319,
        12337, 12356, 12375, 12394, 12413, 12431, 12449, 12466, 12483, 12502, 12521, 12529, 12537, 12546, 12554, 12563,
        12566, 12569, 12574, 12579, 12583, 12588, 12593, 12600, 12605, 12611, 12616, 12622, 12625, 12641, 12656, 12671,
        12686, 12700, 12714, 12731, 12747, 12763, 12767, 12772, 12780, 12790, 12804, 12810, 12815, 12822, 12829, 12835,
        12842, 12849, 12857, 12864, 12873, 12887, 12897, 12904, 12913, 12926, 12934, 12943, 12948, 12954, 12960, 12963,
        12971, 12978, 12985, 12991, 12995, 13005, 13018, 13027, 13038, 13052, 13062, 13075, 13089, 13102, 13115, 13128,
        13139, 13152, 13172, 13192, 13203, 13213, 13219, 13228, 13237, 13246, 13258, 13271, 13280, 13287, 13295, 13307,
        13315, 13326, 13343, 13363, 13371, 13381, 13387, 13393, 13400, 13405, 13411, 13415, 13423, 13430, 13439, 13445,
        13451, 13460, 13468, 13475, 13482, 13491, 13505, 13526, 13547, 13568, 13590, 13611, 13633, 13655, 13676, 13696,
        13718, 13732, 13753, 13774, 13795, 13816, 13837, 13858, 13880, 13902, 13923, 13944, 13966, 13988, 14010, 14032,
        14053, 14074, 14094, 14114, 14136, 14158, 14169, 14180, 14187, 14195, 14202, 14210, 14219, 14240, 14247, 14257,
        14266, 14274, 14282, 14289, 14293, 14304, 14313, 14323, 14331, 14343, 14351, 14361, 14371, 14379, 14382, 14384,
        14388, 14395, 14400, 14406, 14412, 14418, 14424, 14445, 14449, 14457, 14465, 14474, 14481, 14486, 14498, 14510,
        14517, 14536, 14558, 14571, 14579, 14585, 14592, 14596, 14601, 14612, 14620, 14629, 14637, 14646, 14659, 14679,
        14699, 14719, 14740, 14760, 14781, 14802, 14822, 14841, 14862, 14875, 14895, 14915, 14935, 14955, 14975, 14995,
        15016, 15037, 15057, 15077, 15098, 15119, 15140, 15161, 15181, 15201, 15220, 15239, 15260, 15281, 15285, 15290,
        15295, 15303, 15309, 15317, 15333, 15350, 15364, 15380, 15395, 15410, 15426, 15441, 15454, 15468, 15482, 15486,
        15498, 15510, 15518, 15534, 15551, 15565, 15581, 15596, 15611, 15627, 15642, 15655, 15669, 15683, 15693, 15700,
        15707, 15718, 15736, 15754, 15772, 15791, 15809, 15828, 15847, 15865, 15882, 15901, 15912, 15930, 15948, 15966,
        15984, 16002, 16020, 16039, 16058, 16076, 16094, 16113, 16132, 16151, 16170, 16188, 16206, 16223, 16240, 16259,
        16278, 16284, 16291, 16297, 16304, 16307, 16317, 16326, 16338, 16349, 16356, 16367, 16380, 16389, 16399, 16408,
        16418, 16425, 16431, 16441, 16445, 16449, 16460, 16469, 16481, 16499, 16512, 16516, 16522, 16526, 16532, 16538,
        16544, 16548, 16552, 16555, 16562, 16570, 16581, 16594, 16598, 16610, 16614, 16623, 16631, 16639, 16647, 16662,
        16680, 16686, 16694, 16697, 16711, 16718, 16726, 16734, 16741, 16749, 16757, 16769, 16783, 16791, 16799, 16806,
        16809, 16815, 16823, 16834, 16839, 16845, 16856, 16867, 16878, 16887, 16895, 16900, 16906, 16914, 16930, 16947,
        16961, 16977, 16992, 17007, 17023, 17038, 17051, 17065, 17079, 17089, 17094, 17107, 17128, 17147, 17159, 17171,
        17181, 17198, 17215, 17232, 17250, 17267, 17285, 17303, 17320, 17336, 17354, 17364, 17381, 17398, 17415, 17432,
        17449, 17466, 17484, 17502, 17519, 17536, 17554, 17572, 17590, 17608, 17625, 17642, 17658, 17674, 17692, 17710,
        17716, 17718, 17725, 17732, 17746, 17749, 17759, 17777, 17797, 17818, 17831, 17844, 17854, 17865, 17872, 17882,
        17897, 17911, 17922, 17926, 17933, 17944, 17961, 17976, 17987, 17992, 18001, 18010, 18014, 18021, 18034, 18039,
        18043, 18046, 18049, 18054, 18060, 18076, 18090, 18101, 18108, 18123, 18139, 18152, 18167, 18181, 18195, 18210,
        18224, 18236, 18249, 18262, 18271, 18283, 18296, 18306, 18318, 18329, 18340, 18352, 18363, 18372, 18382, 18392,
        18398, 18405, 18415, 18421, 18427, 18433, 18440, 18444, 18448, 18454, 18462, 18471, 18487, 18503, 18519, 18536,
        18552, 18569, 18586, 18602, 18617, 18634, 18643, 18659, 18675, 18691, 18707, 18723, 18739, 18756, 18773, 18789,
        18805, 18822, 18839, 18856, 18873, 18889, 18905, 18920, 18935, 18952, 18969, 18984, 18999, 19014, 19029, 19044,
        19059, 19075, 19091, 19106, 19121, 19137, 19153, 19169, 19185, 19199, 19213, 19229, 19245, 19253, 19260, 19268,
        19272, 19286, 19298, 19307, 19314, 19326, 19328, 19336, 19345, 19355, 19361, 19369, 19377, 19392, 19404, 19409,
        19412, 19423, 19430, 19436, 19445, 19458, 19471, 19474, 19477, 19480, 19483, 19487, 19491, 19495, 19499, 19503,
        19508, 19513, 19518, 19523, 19528, 19533, 19538, 19543, 19548,
    ]
    private static let esInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 11, 11, 11, 11,
        11, 11, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
        14, 14, 14, 14, 14, 28, 28, 28, 28, 37, 37, 37, 38, 41, 45, 66,
        73, 73, 73, 73, 73, 73, 73, 73, 85, 85, 85, 85, 85, 85, 85, 85,
        85, 85, 177, 191, 326, 470, 602, 612, 616, 653, 666, 673, 674, 728, 829, 1002,
        1093, 1162, 1214, 1230, 1401, 1488, 1521, 1621, 1621, 1621, 1639, 1639, 1639, 1639, 1639, 1639,
        1639,
    ]
    private static let esForms: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
        2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
        18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,
        34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
        50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65,
        66, 67, 68, 69, 70, 71, 71, 71, 72, 73, 74, 75, 76, 77, 78, 79,
        80, 81, 82, 83, 84, 85, 86, 87, 87, 87, 87, 87, 87, 87, 87, 87,
        87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87,
        87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87,
        87, 87, 87, 87, 87, 87, 87, 88, 88, 88, 89, 89, 89, 89, 90, 90,
        90, 90, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91,
        91, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92,
        92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92,
        92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92,
        92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92,
        92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92,
        92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92,
        92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92,
        92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92,
        92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 93, 94, 95, 96,
        96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 97, 98, 98, 98, 98, 98,
        98, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 100, 100, 100, 100,
        100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100,
        100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100,
        100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 101,
        102, 102, 102, 102, 103, 104, 104, 104, 105, 106, 107, 108, 109, 110, 110, 110,
        110, 110, 110, 110, 110, 110, 110, 110, 110, 111, 112, 113, 114, 115, 116, 117,
        118, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119,
        119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119,
        119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 120, 121, 122, 123, 124,
        125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140,
        141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156,
        157, 158, 159, 160, 161, 162, 163, 164, 164, 165, 166, 167, 167, 167, 167, 167,
        167, 168, 169, 169, 169, 170, 171, 171, 171, 171, 171, 171, 171, 171, 171, 172,
        173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173,
        173, 173, 173, 173, 173, 173, 173, 173, 174, 175, 175, 175, 176, 176, 177, 178,
        179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 180, 180, 180, 180,
        180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180,
        180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 181, 182, 183,
        184, 185, 186, 186, 186, 186, 186, 186, 186, 186, 186, 186, 186, 186, 186, 186,
        187, 188, 189, 190, 191, 192, 193, 193, 193, 194, 195, 196, 196, 196, 196, 196,
        196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196,
        196, 196, 196, 196, 197, 198, 199, 200, 201, 201, 201, 202, 203, 204, 205, 206,
        206, 206, 206, 206, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217,
        218, 219, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220,
        220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 221, 221, 221, 221, 221,
        221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221,
        221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221,
        221, 221, 221, 221, 222, 222, 223, 223, 224, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 226, 227, 228, 229,
        230, 231, 232, 233, 234, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 236, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237,
        237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237,
        237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237,
        237, 237, 238, 239, 239, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240,
        240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240,
        240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240,
        240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240,
        240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240,
        240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240,
        240, 241, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
        242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
        242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
        242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
        242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
        242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
        242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
        242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
        242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
        242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
        242, 242, 242, 242, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243,
        243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243,
        243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243,
        243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243,
        243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243,
        243, 243, 243, 243, 244, 244, 244, 244, 245, 246, 246, 246, 247, 248, 248, 248,
        248, 248, 249, 249, 250, 250, 250, 250, 250, 250, 250, 250, 250, 251, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253,
        253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253,
        253, 253, 253, 253, 253, 253, 253, 253, 253,
    ]
    private static let esSets: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 3, 3,
        3, 3, 3, 3, 4, 4, 5, 3, 4, 4, 6, 6, 7, 8, 8, 7,
        9, 10, 11, 12, 13, 14, 15, 16, 16, 3, 3, 3, 3, 17, 17, 18,
        19, 20, 21, 21, 22, 20, 23, 23, 23, 23, 9, 9, 23, 23, 9, 9,
        23, 23, 24, 24, 24, 25, 25, 26, 26, 27, 28, 29, 30, 29, 29, 29,
        30, 28, 31, 32, 32, 33, 34, 7, 7, 9, 10, 11, 12, 13, 14, 7,
        7, 9, 10, 11, 12, 13, 14, 35, 36, 37, 37, 38, 39, 34, 40, 41,
        41, 42, 43, 44, 43, 42, 45, 42, 46, 46, 47, 48, 49, 49, 42, 50,
        51, 52, 53, 45, 42, 42, 54, 55, 56, 36, 43, 45, 45, 42, 42, 57,
        58, 59, 59, 52, 52, 60, 61, 60, 62, 63, 64, 65, 66, 63, 67, 66,
        67, 63, 68, 47, 69, 34, 45, 45, 47, 42, 49, 45, 45, 70, 54, 55,
        71, 57, 55, 57, 43, 45, 49, 57, 72, 73, 74, 75, 46, 76, 75, 62,
        49, 69, 69, 69, 69, 69, 69, 57, 69, 69, 35, 77, 78, 78, 79, 80,
        80, 78, 78, 81, 82, 82, 48, 83, 83, 79, 43, 43, 43, 42, 46, 84,
        85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 95, 95, 96, 55, 42,
        97, 84, 98, 34, 36, 36, 35, 36, 36, 42, 35, 82, 99, 46, 42, 46,
        42, 42, 42, 45, 42, 46, 46, 100, 96, 40, 55, 79, 101, 102, 103, 104,
        105, 106, 107, 108, 108, 109, 110, 101, 102, 102, 103, 103, 104, 104, 105, 105,
        106, 106, 107, 107, 108, 108, 108, 108, 109, 109, 110, 110, 111, 112, 113, 114,
        115, 116, 117, 118, 119, 120, 120, 120, 121, 122, 123, 10, 10, 12, 12, 124,
        125, 126, 126, 84, 46, 46, 127, 42, 40, 128, 129, 57, 57, 130, 131, 132,
        133, 134, 134, 135, 136, 134, 54, 55, 55, 55, 55, 133, 42, 82, 82, 79,
        79, 137, 0, 138, 139, 139, 140, 140, 141, 141, 142, 142, 143, 143, 144, 144,
        145, 145, 146, 146, 147, 147, 141, 141, 139, 139, 140, 140, 141, 141, 142, 142,
        143, 143, 0, 144, 144, 145, 145, 146, 146, 147, 147, 55, 40, 148, 149, 4,
        136, 37, 40, 128, 129, 57, 150, 16, 151, 16, 16, 16, 16, 55, 152, 153,
        55, 54, 65, 66, 67, 66, 67, 154, 149, 3, 3, 3, 3, 3, 5, 6,
        6, 62, 62, 62, 155, 156, 156, 157, 158, 159, 160, 161, 37, 162, 40, 55,
        84, 163, 79, 164, 165, 166, 167, 166, 168, 168, 169, 170, 171, 172, 173, 173,
        166, 166, 144, 144, 174, 167, 175, 42, 40, 176, 149, 3, 3, 3, 3, 3,
        3, 4, 4, 4, 5, 3, 4, 4, 4, 6, 6, 24, 24, 24, 25, 25,
        26, 26, 27, 28, 29, 30, 29, 29, 29, 30, 28, 31, 32, 32, 149, 3,
        3, 3, 3, 3, 5, 6, 6, 177, 31, 32, 178, 179, 44, 44, 44, 180,
        16, 151, 55, 181, 16, 16, 55, 55, 42, 134, 135, 136, 37, 55, 16, 16,
        37, 46, 46, 182, 182, 40, 49, 183, 184, 184, 185, 186, 163, 163, 187, 42,
        42, 54, 42, 42, 185, 188, 42, 129, 129, 45, 189, 190, 55, 190, 191, 192,
        54, 45, 193, 45, 45, 45, 45, 45, 45, 45, 162, 194, 45, 45, 46, 195,
        168, 196, 168, 42, 42, 96, 46, 197, 35, 84, 84, 55, 82, 198, 198, 62,
        62, 62, 62, 82, 199, 200, 55, 201, 202, 44, 49, 65, 15, 19, 15, 15,
        15, 15, 203, 45, 44, 204, 205, 206, 48, 44, 46, 207, 208, 209, 210, 211,
        212, 212, 212, 212, 212, 212, 55, 55, 212, 212, 212, 213, 213, 84, 214, 214,
        215, 55, 42, 214, 214, 54, 54, 162, 193, 193, 55, 216, 216, 217, 217, 218,
        218, 49, 219, 7, 10, 11, 12, 13, 220, 177, 29, 29, 30, 29, 29, 55,
        79, 54, 55, 219, 7, 10, 11, 12, 13, 14, 23, 23, 23, 23, 23, 23,
        23, 23, 59, 45, 40, 49, 185, 46, 49, 162, 162, 162, 188, 45, 45, 45,
        46, 46, 221, 55, 222, 59, 223, 224, 225, 37, 226, 227, 228, 229, 230, 35,
        34, 35, 66, 66, 100, 181, 36, 35, 231, 232, 214, 214, 214, 214, 214, 214,
        188, 40, 45, 45, 44, 233, 55, 45, 42, 179, 46, 55, 45, 42, 45, 189,
        234, 235, 236, 237, 62, 237, 238, 239, 239, 0, 240, 55, 214, 214, 214, 214,
        214, 214, 241, 35, 37, 37, 35, 185, 185, 242, 49, 201, 242, 243, 40, 244,
        245, 245, 245, 245, 246, 247, 79, 248, 249, 248, 249, 250, 36, 35, 250, 250,
        251, 243, 252, 69, 253, 254, 45, 69, 69, 45, 43, 43, 43, 55, 255, 55,
        256, 257, 42, 258, 37, 55, 55, 55, 84, 84, 49, 259, 259, 49, 260, 261,
        54, 261, 55, 57, 54, 55, 55, 55, 55, 55, 55, 54, 55, 54, 261, 54,
        54, 257, 55, 262, 67, 261, 54, 54, 261, 54, 261, 55, 57, 57, 57, 261,
        261, 57, 54, 261, 261, 55, 54, 261, 54, 54, 54, 54, 261, 261, 54, 261,
        54, 54, 54, 54, 54, 54, 55, 261, 54, 54, 55, 261, 54, 54, 261, 57,
        55, 67, 55, 55, 54, 67, 54, 54, 54, 261, 54, 54, 261, 54, 55, 263,
        264, 265, 266, 267, 268, 269, 270, 271, 272, 272, 273, 274, 265, 266, 266, 267,
        267, 268, 268, 269, 269, 270, 270, 271, 271, 272, 272, 272, 272, 273, 273, 274,
        274, 257, 257, 275, 45, 40, 45, 276, 45, 45, 45, 45, 45, 188, 277, 278,
        278, 279, 0, 279, 0, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 289,
        289, 277, 177, 243, 243, 290, 177, 177, 291, 177, 292, 181, 181, 214, 214, 214,
        181, 214, 214, 181, 42, 42, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302,
        302, 302, 303, 304, 304, 305, 306, 0, 306, 0, 307, 308, 309, 310, 311, 312,
        313, 314, 314, 315, 316, 307, 308, 308, 309, 309, 310, 310, 311, 311, 312, 312,
        313, 313, 314, 314, 314, 314, 315, 315, 316, 316, 305, 317, 82, 317, 82, 53,
        318, 319, 42, 42, 42, 320, 177, 52, 321, 52, 321, 211, 212, 212, 212, 212,
        212, 212, 212, 212, 212, 322, 323, 233, 261, 45, 57, 57, 45, 324, 79, 34,
        66, 66, 66, 31, 325, 84, 84, 199, 54, 49, 49, 168, 168, 49, 326, 45,
        162, 84, 40, 327, 54, 55, 79, 79, 54, 328, 55, 134, 135, 136, 36, 67,
        131, 55, 42, 79, 79, 329, 254, 42, 69, 64, 42, 179, 330, 331, 54, 330,
        62, 29, 29, 162, 32, 193, 45, 62, 332, 333, 162, 40, 55, 44, 44, 44,
        45, 40, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 344, 345, 346,
        337, 338, 338, 339, 339, 340, 340, 341, 341, 342, 342, 343, 343, 344, 344, 344,
        344, 345, 345, 346, 346, 347, 347, 348, 0, 349, 0, 233, 57, 162, 69, 55,
        55, 43, 43, 84, 84, 162, 162, 162, 69, 84, 82, 177, 43, 163, 350, 351,
        352, 43, 43, 197, 62, 62, 57, 162, 353, 354, 252, 96, 355, 356, 356, 357,
        29, 29, 62, 357, 54, 54, 358, 359, 359, 360, 0, 360, 0, 361, 362, 363,
        364, 365, 366, 367, 368, 368, 369, 370, 361, 362, 362, 363, 363, 364, 364, 365,
        365, 366, 366, 367, 367, 368, 368, 368, 368, 369, 369, 370, 370, 162, 45, 45,
        201, 187, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 380, 380, 381, 382,
        382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 392, 392, 359, 393, 393,
        394, 395, 396, 397, 398, 399, 400, 401, 401, 402, 403, 394, 395, 395, 396, 396,
        397, 397, 398, 398, 399, 399, 400, 400, 401, 401, 401, 401, 402, 402, 403, 403,
        404, 0, 404, 0, 153, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42,
        42, 405, 62, 42, 197, 47, 42, 47, 42, 46, 97, 45, 185, 203, 84, 406,
        40, 45, 243, 214, 214, 214, 214, 243, 185, 162, 42, 40, 407, 408, 64, 64,
        136, 84, 45, 129, 409, 410, 409, 411, 411, 43, 66, 66, 44, 412, 84, 163,
        413, 54, 55, 414, 415, 42, 82, 82, 82, 82, 66, 416, 417, 418, 419, 420,
        421, 422, 423, 424, 425, 426, 426, 426, 79, 427, 428, 429, 430, 431, 431, 432,
        433, 434, 435, 436, 437, 438, 439, 439, 440, 441, 442, 433, 433, 434, 434, 435,
        435, 436, 443, 437, 437, 438, 438, 439, 439, 439, 439, 440, 440, 441, 441, 43,
        444, 62, 62, 178, 445, 446, 123, 10, 10, 35, 35, 129, 129, 324, 324, 43,
        43, 129, 445, 129, 447, 209, 236, 324, 34, 142, 142, 448, 129, 129, 34, 168,
        53, 46, 449, 193, 45, 45, 45, 450, 451, 452, 453, 454, 455, 456, 457, 458,
        459, 459, 459, 79, 451, 452, 453, 454, 455, 456, 457, 458, 459, 459, 459, 162,
        162, 162, 42, 162, 162, 42, 162, 460, 68, 461, 462, 463, 464, 465, 466, 467,
        468, 469, 469, 470, 471, 472, 463, 463, 464, 464, 465, 465, 466, 473, 467, 467,
        468, 474, 469, 469, 469, 469, 470, 470, 471, 475, 463, 463, 464, 464, 465, 465,
        466, 466, 467, 467, 468, 468, 469, 469, 470, 470, 471, 471, 62, 162, 162, 193,
        45, 45, 45, 162, 129, 476, 181, 477, 181, 181, 478, 478, 479, 477, 100, 45,
        54, 54, 68, 54, 54, 54, 275, 163, 163, 163, 42, 42, 42, 55, 48, 42,
        42, 42, 55, 42, 48, 48, 48, 48,
    ]
    private static let esFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 39, 40, 42, 45, 46, 47, 49, 50, 51, 52, 53, 54, 55, 57,
        58, 59, 60, 62, 63, 64, 65, 66, 67, 69, 70, 72, 73, 75, 77, 78,
        79, 81, 83, 84, 85, 86, 87, 88, 89, 90, 94, 96, 98, 103, 104, 105,
        106, 107, 108, 109, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
        123, 126, 128, 129, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144,
        145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 159, 160, 163, 164, 165,
        166, 167, 168, 171, 174, 176, 177, 178, 179, 180, 182, 185, 186, 187, 188, 189,
        190, 191, 192, 193, 194, 196, 197, 198, 200, 203, 205, 208, 209, 210, 211, 212,
        213, 214, 215, 216, 217, 218, 221, 222, 224, 225, 227, 228, 229, 230, 231, 232,
        235, 240, 242, 243, 245, 247, 248, 249, 251, 252, 253, 255, 258, 260, 262, 264,
        266, 268, 270, 271, 274, 276, 278, 279, 285, 292, 293, 295, 297, 301, 302, 304,
        307, 309, 310, 313, 315, 316, 317, 318, 320, 321, 322, 323, 328, 329, 331, 334,
        336, 337, 338, 339, 342, 343, 344, 348, 350, 351, 353, 357, 358, 359, 360, 364,
        365, 367, 372, 374, 375, 377, 378, 381, 384, 386, 387, 388, 390, 391, 396, 398,
        401, 402, 404, 406, 409, 415, 417, 419, 422, 423, 424, 425, 426, 427, 428, 429,
        430, 431, 432, 433, 436, 439, 440, 441, 443, 444, 445, 446, 447, 448, 449, 450,
        451, 452, 453, 454, 457, 460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 470,
        471, 472, 473, 475, 476, 477, 478, 479, 480, 481, 482, 483, 484, 485, 487, 492,
        495, 497, 499, 501, 505, 506, 507, 508, 510, 514, 517, 519, 520, 522, 524, 527,
        528, 530, 531, 532, 533, 534, 535, 536, 537, 538, 539, 540, 541, 543, 546, 548,
        550, 551, 552, 555, 556, 557, 559, 561, 562, 564, 565, 566, 567, 568, 569, 570,
        571, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 586, 587,
        588, 589, 590, 591, 592, 593, 594, 595, 596, 597, 598, 599, 600, 601, 602, 603,
        604, 605, 606, 607, 608, 610, 611, 614, 616, 618, 620, 621, 623, 625, 626, 628,
        631, 632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 642, 643, 644, 645, 646,
        647, 648, 649, 650, 651, 652, 653, 654, 655, 656, 657, 659, 661, 663, 668, 669,
        670, 671, 676, 677, 678, 679, 680, 681, 682, 683, 684, 685, 686, 688, 689, 690,
        691, 692, 693, 694, 695, 696, 697, 698, 699, 701, 703, 705, 707, 712, 713, 714,
        715,
    ]
    private static let esSenses: [UInt32] = [
        1191182336, 1811939342, 1644167169, 1896251392, 1896775680, 1896382464, 1896382465, 1912635392, 1913618432, 1913028608, 1912897521, 1912700928, 1912897551, 1912897566, 1912766464, 1913487360,
        1913421824, 1896120321, 1896710145, 1896054784, 1895989248, 1896120320, 1896710144, 1912963072, 1896448000, 1896513536, 1896513537, 1895923712, 1895923717, 1895923718, 1895923719, 1895923715,
        1895923714, 436207616, 452984832, 805306368, 1023410176, 1040187392, 1560281088, 1023410176, 905969664, 922746880, 905969664, 922746880, 956301312, 687865856, 939524096, 939524096,
        1023410176, 1241513984, 1610612740, 1291845632, 838860800, 50331648, 1442840576, 1291845632, 1442840576, 855638016, 1325400064, 268435456, 67108864, 1610612744, 1610612744, 1073741824,
        1409286144, 1459617792, 1308622848, 805306368, 1040187392, 1358954496, 536870912, 603979776, 1879048192, 1140850688, 1761607687, 587202560, 1895858175, 1140850688, 1895858174, 905969664,
        939524096, 1140850688, 1157627904, 905969664, 704643072, 822083584, 788529152, 1157627904, 1895858175, 654311424, 654311424, 671088640, 1241513984, 1409286144, 654311424, 1325400064,
        654311424, 1409286144, 1241513984, 1291845632, 1392508928, 1409286144, 1442840576, 1677721614, 1006632960, 1174405120, 1660944484, 1677721600, 738197504, 1174405120, 1694498916, 1207959552,
        1677721605, 1677721650, 1677721655, 1677721654, 1677721652, 1677721659, 1677721658, 1677721656, 1677721657, 1677721653, 1677721651, 1291845632, 1392508928, 1442840576, 1291845632, 1375731712,
        301989888, 436207616, 872415232, 1073741824, 1879048195, 1107296256, 1660944424, 1660944428, 1660944433, 1660944432, 1660944425, 1660944429, 1660944426, 1660944431, 1660944430, 1660944427,
        1677721640, 1677721645, 1677721644, 1677721642, 1677721649, 1677721648, 1677721646, 1677721647, 1677721643, 1677721641, 1660944388, 1157627904, 1174405120, 1191182336, 1644167172, 1795162127,
        1157627904, 1174405120, 1191182336, 1677721604, 1694499216, 1778384899, 385875968, 369098752, 436207616, 1023410176, 1090519040, 1291845632, 1375731712, 1442840576, 1073741824, 1090519040,
        1895858183, 536870912, 587202560, 553648128, 1191182336, 1660944394, 1191182336, 1644167178, 1660944394, 1660944398, 1660944403, 1660944402, 1660944395, 1660944399, 1660944396, 1660944401,
        1660944400, 1660944397, 419430400, 436207616, 1896316928, 503316480, 369098752, 1895989248, 436207616, 939524096, 1023410176, 1291845632, 1392508928, 419430400, 436207616, 1761607683,
        1761607683, 1610612748, 1677721619, 1677721618, 1677721616, 1677721617, 1677721610, 436207616, 1560281088, 1677721612, 201326592, 1174405120, 1711277232, 201326592, 201326592, 1174405120,
        989855744, 0, 1627389959, 1627389959, 1677721602, 1795162262, 1694499016, 486539264, 872415232, 1040187392, 1879048195, 419430400, 436207616, 889192448, 1023410176, 1241513984,
        1241513984, 1258291200, 1896579072, 50331648, 1241513984, 436207616, 503316480, 956301312, 1610612737, 469762048, 1040187392, 1224736768, 1543503872, 822083584, 1308622848, 436207616,
        1241513984, 1442840576, 1442840576, 1459617792, 1241513984, 1291845632, 536870912, 1895858176, 587202560, 1895858176, 553648128, 1895858176, 436207616, 1442840576, 1895923713, 1291845632,
        1325400064, 1442840576, 268435456, 989855744, 687865856, 855638016, 1610612738, 1241513984, 1291845632, 1325400064, 1342177280, 1392508928, 1442840576, 1241513984, 1325400064, 1342177280,
        1409286144, 1442840576, 1459617792, 1929379840, 520093696, 637534208, 1778384898, 452984832, 1023410176, 905969664, 922746880, 1040187392, 1526726656, 1526726656, 1325400064, 1442840576,
        671088640, 1241513984, 1409286144, 1157627904, 1761607682, 1795162202, 637534208, 1157627904, 1761607682, 1459617792, 1895858176, 1895858176, 637534208, 922746880, 687865856, 1308622848,
        1627389956, 1610612743, 1610612742, 436207616, 452984832, 889192448, 1023410176, 1241513984, 1728053298, 1241513984, 1459617792, 436207616, 889192448, 1241513984, 0, 1627389953,
        1627389953, 1778384897, 1895858177, 0, 1610612739, 1627389954, 1627389954, 1610612739, 872415232, 1073741824, 1107296256, 1879048195, 67108864, 1610612741, 1610612741, 1241513984,
        1442840576, 1140850688, 1157627904, 1174405120, 1728053298, 1711276632, 1795162142, 1913290752, 1140850688, 1174405120, 1191182336, 1728053298, 1913291472, 436207616, 1241513984, 318767104,
        754974720, 1107296256, 1157627904, 1174405120, 1140850688, 1761607686, 889192448, 0, 1627389955, 1627389955, 150994944, 167772160, 1174405120, 1325400064, 1442840576, 1459617792,
        184549376, 1174405120, 184549376, 1761607681, 1157627904, 1761607681, 1761607680, 1241513984, 1325400064, 1442840576, 1459617792, 1929379840, 1241513984, 1929379840, 1308622848, 1459617792,
        1879048194, 1711276032, 1308622848, 1426063360, 318767104, 1308622848, 1308622848, 1711276032, 1879048194, 687865856, 771751936, 822083584, 1308622848, 1426063360, 1459617792, 1308622848,
        1459617792, 704643072, 1442840576, 268435456, 587202560, 1761607684, 1761607684, 1660944474, 1660944478, 1660944483, 1660944482, 1660944475, 1660944479, 1660944476, 1660944481, 1660944480,
        1660944477, 436207616, 1442840576, 1459617792, 1325400064, 1442840576, 1509949440, 1610612747, 1694499716, 1191182336, 1660944393, 1677721690, 1677721695, 1677721694, 1677721692, 1677721699,
        1677721698, 1677721696, 1677721697, 1677721693, 1677721691, 1677721609, 687865856, 1308622848, 1459617792, 1040187392, 1056964608, 1560281088, 1677721680, 1677721685, 1677721684, 1677721682,
        1677721689, 1677721688, 1677721686, 1677721687, 1677721683, 1677721681, 1677721608, 1694499616, 1610612746, 1191182336, 1660944392, 1660944464, 1660944468, 1660944473, 1660944472, 1660944465,
        1660944469, 1660944466, 1660944471, 1660944470, 1660944467, 687865856, 738197504, 1241513984, 1291845632, 1342177280, 1409286144, 1442840576, 1291845632, 1409286144, 1442840576, 1677721611,
        1862270976, 1073741824, 1107296256, 1174405120, 1711276232, 436207616, 486539264, 805306368, 1023410176, 1711276232, 1895858178, 620756992, 436207616, 486539264, 1241513984, 1442840576,
        1459617792, 1929379840, 1241513984, 1442840576, 1929379840, 1644167169, 1660944385, 1660944385, 1241513984, 1409286144, 301989888, 1174405120, 1241513984, 1291845632, 1442840576, 1677721615,
        1140850688, 1174405120, 1660944434, 1660944438, 1660944443, 1660944442, 1660944435, 1660944439, 1660944436, 1660944441, 1660944440, 1660944437, 1694499316, 1191182336, 1660944389, 1191182336,
        1644167173, 1660944389, 1291845632, 1778384896, 0, 1627389958, 1627389958, 1660944386, 1644167170, 1660944386, 1761607680, 1677721606, 1694499416, 1140850688, 1761607685, 1291845632,
        1610612745, 1610612745, 1191182336, 1660944391, 1660944454, 1660944458, 1660944463, 1660944462, 1660944455, 1660944459, 1660944456, 1660944461, 1660944460, 1660944457, 1677721660, 1677721665,
        1677721664, 1677721662, 1677721669, 1677721668, 1677721666, 1677721667, 1677721663, 1677721661, 67108864, 1610612745, 1694499516, 1677721670, 1677721675, 1677721674, 1677721672, 1677721679,
        1677721678, 1677721676, 1677721677, 1677721673, 1677721671, 1660944391, 1660944444, 1660944448, 1660944453, 1660944452, 1660944445, 1660944449, 1660944446, 1660944451, 1660944450, 1660944447,
        1191182336, 1660944390, 1677721607, 520093696, 1241513984, 1442840576, 1442840576, 1879048195, 687865856, 1459617792, 1644167171, 1660944387, 1660944387, 1174405120, 1191182336, 50331648,
        838860800, 1879048193, 1442840576, 1879048193, 1140850688, 1442840576, 1879048193, 1677721613, 1677721630, 1677721635, 1677721634, 1677721632, 1677721639, 1677721638, 1677721636, 1677721637,
        1677721633, 1677721631, 1677721603, 1728053323, 1795162157, 1795162322, 1694499116, 1660944414, 1660944418, 1660944423, 1660944422, 1660944415, 1660944419, 1660944416, 1660944421, 1660944420,
        1660944417, 1644167198, 1660944414, 1644167199, 1660944415, 1040187392, 1056964608, 234881024, 251658240, 889192448, 1241513984, 1677721601, 1728053273, 1711277232, 1677721601, 1241513984,
        1291845632, 1342177280, 1375731712, 1442840576, 1677721620, 1677721625, 1677721624, 1677721622, 1677721629, 1677721628, 1677721626, 1677721627, 1677721623, 1677721621, 0, 1627389957,
        1627389957, 1660944404, 1660944408, 1660944413, 1660944412, 1660944405, 1660944409, 1660944406, 1660944411, 1660944410, 1660944407, 1644167188, 1660944404, 1644167189, 1660944405, 1644167190,
        1660944406, 1644167191, 1660944407, 436207616, 872415232, 1040187392, 1073741824, 1879048195, 1744830489, 1744830514, 1744830539,
    ]
    private static let esNames: [UInt16] = [
        128, 150, 153, 161, 438, 459, 606, 668, 730, 732, 800, 802, 803, 993, 1066, 1232,
        1256, 1325, 1561,
    ]
}

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
        supera
        superan
        superior a
        superiores a
        sus
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
        5243, 5253, 5263, 5271, 5274, 5276, 5290, 5293, 5296, 5301, 5308, 5317, 5327, 5339, 5354, 5370,
        5387, 5398, 5421, 5442, 5454, 5471, 5489, 5508, 5523, 5548, 5571, 5576, 5596, 5622, 5647, 5675,
        5703, 5720, 5732, 5745, 5760, 5769, 5783, 5802, 5822, 5843, 5870, 5895, 5905, 5917, 5930, 5947,
        5953, 5973, 5976, 5981, 5988, 6000, 6012, 6033, 6043, 6057, 6077, 6087, 6100, 6112, 6124, 6136,
        6151, 6161, 6171, 6181, 6191, 6201, 6205, 6211, 6220, 6229, 6237, 6243, 6257, 6274, 6285, 6288,
        6292, 6295, 6305, 6317, 6335, 6345, 6359, 6363, 6370, 6381, 6392, 6397, 6407, 6416, 6428, 6439,
        6450, 6459, 6467, 6474, 6485, 6497, 6509, 6519, 6533, 6548, 6563, 6568, 6575, 6605, 6610, 6616,
        6638, 6655, 6665, 6669, 6674, 6680, 6694, 6706, 6713, 6723, 6731, 6743, 6754, 6765, 6773, 6779,
        6785, 6789, 6797, 6805, 6814, 6818, 6826, 6832, 6853, 6860, 6868, 6884, 6893, 6895, 6906, 6911,
        6918, 6927, 6950, 6962, 6974, 6986, 6992, 7002, 7008, 7017, 7029, 7042, 7048, 7053, 7058, 7071,
        7077, 7081, 7098, 7114, 7130, 7146, 7161, 7176, 7183, 7196, 7214, 7231, 7248, 7252, 7255, 7260,
        7278, 7296, 7306, 7317, 7332, 7343, 7356, 7367, 7378, 7381, 7385, 7392, 7398, 7402, 7409, 7413,
        7419, 7423, 7429, 7432, 7437, 7455, 7464, 7478, 7491, 7500, 7510, 7530, 7553, 7575, 7597, 7622,
        7635, 7640, 7656, 7675, 7679, 7685, 7704, 7714, 7729, 7743, 7751, 7778, 7802, 7830, 7855, 7886,
        7914, 7937, 7957, 7965, 7968, 7980, 7991, 8000, 8006, 8012, 8015, 8025, 8037, 8045, 8053, 8063,
        8073, 8086, 8090, 8098, 8102, 8108, 8110, 8114, 8121, 8125, 8132, 8138, 8142, 8149, 8161, 8169,
        8182, 8198, 8205, 8209, 8216, 8226, 8230, 8235, 8243, 8252, 8262, 8272, 8283, 8295, 8298, 8305,
        8316, 8330, 8342, 8351, 8361, 8376, 8389, 8398, 8413, 8419, 8430, 8439, 8453, 8459, 8472, 8483,
        8495, 8504, 8515, 8521, 8531, 8540, 8547, 8553, 8562, 8570, 8579, 8589, 8599, 8610, 8622, 8628,
        8637, 8646, 8656, 8666, 8686, 8690, 8695, 8705, 8711, 8714, 8730, 8734, 8743, 8748, 8757, 8767,
        8771, 8783, 8789, 8796, 8806, 8815, 8827, 8831, 8838, 8848, 8853, 8860, 8868, 8872, 8880, 8886,
        8901, 8920, 8926, 8932, 8938, 8942, 8953, 8963, 8976, 8978, 8983, 8995, 9001, 9005, 9018, 9027,
        9030, 9041, 9051, 9063, 9067, 9071, 9076, 9084, 9092, 9097, 9100, 9110, 9122, 9130, 9145, 9159,
        9165, 9175, 9188, 9203, 9219, 9233, 9246, 9254, 9267, 9276, 9296, 9324, 9352, 9363, 9377, 9393,
        9404, 9411, 9421, 9433, 9446, 9457, 9472, 9485, 9498, 9514, 9533, 9545, 9567, 9590, 9605, 9630,
        9656, 9668, 9682, 9701, 9721, 9738, 9747, 9759, 9770, 9789, 9808, 9822, 9839, 9848, 9865, 9882,
        9894, 9909, 9921, 9941, 9961, 9976, 9994, 10007, 10016, 10033, 10050, 10063, 10075, 10090, 10102, 10112,
        10125, 10140, 10149, 10159, 10166, 10182, 10191, 10208, 10217, 10224, 10241, 10256, 10268, 10283, 10301, 10307,
        10314, 10325, 10343, 10361, 10379, 10398, 10416, 10435, 10454, 10472, 10489, 10508, 10519, 10537, 10555, 10573,
        10591, 10609, 10627, 10646, 10665, 10683, 10701, 10720, 10739, 10758, 10777, 10795, 10813, 10830, 10847, 10866,
        10885, 10889, 10894, 10898, 10911, 10928, 10935, 10945, 10959, 10974, 10989, 11005, 11015, 11024, 11028, 11040,
        11052, 11059, 11067, 11074, 11082, 11090, 11106, 11123, 11137, 11153, 11168, 11183, 11199, 11214, 11227, 11241,
        11255, 11265, 11269, 11277, 11285, 11291, 11295, 11302, 11308, 11312, 11314, 11322, 11332, 11342, 11354, 11366,
        11372, 11384, 11396, 11404, 11415, 11421, 11429, 11445, 11462, 11476, 11492, 11507, 11522, 11538, 11553, 11566,
        11580, 11594, 11599, 11611, 11623, 11627, 11634, 11642, 11649, 11657, 11668, 11686, 11704, 11722, 11741, 11759,
        11778, 11797, 11815, 11832, 11851, 11862, 11880, 11898, 11916, 11934, 11952, 11970, 11989, 12008, 12026, 12044,
        12063, 12082, 12101, 12120, 12138, 12156, 12173, 12190, 12209, 12228, 12236, 12244, 12253, 12261, 12270, 12273,
        12276, 12281, 12286, 12290, 12295, 12300, 12307, 12312, 12318, 12323, 12329, 12332, 12348, 12363, 12378, 12393,
        12407, 12421, 12438, 12454, 12470, 12474, 12479, 12487, 12497, 12511, 12517, 12522, 12529, 12536, 12542, 12549,
        12556, 12564, 12571, 12580, 12594, 12604, 12611, 12620, 12633, 12641, 12650, 12655, 12661, 12667, 12670, 12678,
        12685, 12692, 12698, 12702, 12712, 12725, 12734, 12745, 12759, 12769, 12782, 12796, 12809, 12822, 12835, 12846,
        12859, 12879, 12899, 12910, 12920, 12926, 12935, 12944, 12953, 12965, 12978, 12987, 12994, 13002, 13014, 13022,
        13033, 13050, 13070, 13078, 13088, 13094, 13100, 13107, 13112, 13118, 13122, 13130, 13137, 13146, 13154, 13161,
        13168, 13177, 13191, 13212, 13233, 13254, 13276, 13297, 13319, 13341, 13362, 13382, 13404, 13418, 13439, 13460,
        13481, 13502, 13523, 13544, 13566, 13588, 13609, 13630, 13652, 13674, 13696, 13718, 13739, 13760, 13780, 13800,
        13822, 13844, 13855, 13866, 13873, 13881, 13888, 13896, 13905, 13923, 13930, 13952, 13962, 13971, 13979, 13987,
        13994, 13998, 14009, 14021, 14029, 14039, 14049, 14070, 14078, 14081, 14083, 14087, 14094, 14099, 14105, 14111,
        14117, 14123, 14127, 14135, 14143, 14152, 14159, 14164, 14176, 14188, 14195, 14214, 14236, 14249, 14257, 14263,
        14270, 14274, 14279, 14290, 14298, 14307, 14315, 14324, 14337, 14357, 14377, 14397, 14418, 14438, 14459, 14480,
        14500, 14519, 14540, 14553, 14573, 14593, 14613, 14633, 14653, 14673, 14694, 14715, 14735, 14755, 14776, 14797,
        14818, 14839, 14859, 14879, 14898, 14917, 14938, 14959, 14963, 14968, 14973, 14981, 14987, 14995, 15011, 15028,
        15042, 15058, 15073, 15088, 15104, 15119, 15132, 15146, 15160, 15164, 15176, 15188, 15196, 15212, 15229, 15243,
        15259, 15274, 15289, 15305, 15320, 15333, 15347, 15361, 15371, 15378, 15385, 15396, 15414, 15432, 15450, 15469,
        15487, 15506, 15525, 15543, 15560, 15579, 15590, 15608, 15626, 15644, 15662, 15680, 15698, 15717, 15736, 15754,
        15772, 15791, 15810, 15829, 15848, 15866, 15884, 15901, 15918, 15937, 15956, 15962, 15969, 15975, 15982, 15985,
        15995, 16004, 16016, 16027, 16034, 16045, 16058, 16067, 16077, 16086, 16096, 16103, 16109, 16119, 16123, 16127,
        16138, 16147, 16159, 16177, 16190, 16194, 16200, 16206, 16212, 16218, 16222, 16226, 16229, 16236, 16244, 16255,
        16268, 16272, 16276, 16285, 16293, 16301, 16309, 16324, 16342, 16348, 16356, 16359, 16373, 16380, 16388, 16396,
        16403, 16411, 16419, 16431, 16445, 16453, 16460, 16463, 16469, 16477, 16488, 16493, 16499, 16510, 16521, 16532,
        16541, 16549, 16554, 16560, 16568, 16584, 16601, 16615, 16631, 16646, 16661, 16677, 16692, 16705, 16719, 16733,
        16743, 16748, 16761, 16782, 16801, 16813, 16825, 16835, 16852, 16869, 16886, 16904, 16921, 16939, 16957, 16974,
        16990, 17008, 17018, 17035, 17052, 17069, 17086, 17103, 17120, 17138, 17156, 17173, 17190, 17208, 17226, 17244,
        17262, 17279, 17296, 17312, 17328, 17346, 17364, 17370, 17372, 17379, 17386, 17400, 17403, 17422, 17432, 17450,
        17470, 17491, 17504, 17515, 17528, 17538, 17549, 17556, 17566, 17581, 17595, 17606, 17615, 17619, 17626, 17637,
        17654, 17665, 17680, 17691, 17696, 17705, 17714, 17718, 17725, 17738, 17743, 17747, 17750, 17753, 17758, 17764,
        17780, 17794, 17805, 17812, 17827, 17843, 17856, 17871, 17885, 17899, 17914, 17928, 17940, 17953, 17966, 17975,
        17987, 18000, 18010, 18022, 18033, 18044, 18056, 18067, 18076, 18086, 18096, 18103, 18109, 18115, 18121, 18128,
        18132, 18136, 18142, 18150, 18159, 18175, 18191, 18207, 18224, 18240, 18257, 18274, 18290, 18305, 18322, 18331,
        18347, 18363, 18379, 18395, 18411, 18427, 18444, 18461, 18477, 18493, 18510, 18527, 18544, 18561, 18577, 18593,
        18608, 18623, 18640, 18657, 18672, 18687, 18702, 18717, 18732, 18747, 18763, 18779, 18794, 18809, 18825, 18841,
        18857, 18873, 18887, 18901, 18917, 18933, 18941, 18945, 18959, 18971, 18980, 18992, 18994, 19002, 19011, 19021,
        19027, 19035, 19043, 19058, 19070, 19075, 19078, 19089, 19096, 19102, 19111, 19124, 19137, 19140, 19143, 19146,
        19149, 19153, 19157, 19161, 19165, 19169, 19174, 19179, 19184, 19189, 19194, 19199, 19204, 19209, 19214,
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
        157, 74, 158, 159, 160, 161, 160, 162, 162, 163, 164, 165, 166, 167, 167, 168,
        139, 139, 169, 74, 170, 38, 36, 171, 148, 3, 3, 3, 3, 3, 3, 4,
        3, 5, 5, 20, 20, 20, 21, 21, 22, 22, 23, 24, 25, 26, 25, 25,
        24, 27, 28, 28, 148, 3, 3, 3, 4, 5, 5, 172, 27, 28, 173, 36,
        174, 175, 15, 144, 50, 176, 15, 15, 50, 50, 38, 129, 130, 131, 33, 50,
        15, 15, 33, 41, 41, 177, 177, 168, 36, 44, 178, 179, 179, 180, 157, 157,
        181, 38, 38, 49, 38, 38, 182, 38, 124, 124, 40, 183, 50, 184, 185, 186,
        49, 40, 40, 40, 40, 40, 40, 40, 40, 40, 156, 187, 188, 40, 40, 188,
        41, 189, 162, 162, 162, 38, 38, 91, 41, 190, 168, 31, 79, 79, 50, 77,
        191, 191, 57, 57, 57, 57, 77, 188, 192, 193, 50, 194, 195, 44, 60, 14,
        16, 14, 14, 14, 14, 196, 40, 197, 198, 199, 43, 41, 200, 201, 202, 203,
        204, 205, 205, 205, 205, 205, 205, 50, 50, 205, 205, 205, 206, 206, 79, 207,
        207, 208, 50, 38, 207, 207, 49, 49, 156, 209, 40, 50, 210, 210, 211, 211,
        212, 212, 213, 6, 9, 10, 11, 12, 214, 172, 25, 25, 26, 25, 25, 50,
        74, 49, 50, 213, 6, 9, 10, 11, 12, 13, 19, 19, 19, 19, 19, 19,
        19, 19, 54, 40, 168, 168, 168, 36, 41, 182, 40, 40, 40, 41, 41, 215,
        50, 216, 54, 217, 218, 219, 33, 220, 221, 222, 223, 224, 31, 30, 31, 61,
        61, 95, 176, 32, 31, 225, 226, 207, 207, 207, 207, 207, 207, 182, 36, 40,
        40, 227, 50, 40, 38, 36, 41, 50, 40, 38, 40, 183, 228, 229, 230, 231,
        57, 231, 232, 233, 233, 0, 234, 50, 207, 207, 207, 207, 207, 207, 235, 31,
        33, 33, 31, 188, 236, 44, 194, 236, 237, 36, 238, 239, 239, 239, 239, 240,
        241, 74, 242, 243, 242, 243, 244, 32, 31, 244, 244, 245, 237, 246, 64, 247,
        248, 40, 64, 64, 40, 39, 39, 39, 50, 249, 50, 250, 251, 38, 252, 33,
        50, 50, 50, 79, 79, 44, 253, 253, 44, 254, 255, 49, 255, 50, 52, 49,
        50, 50, 50, 50, 50, 50, 49, 50, 49, 255, 49, 49, 251, 50, 256, 62,
        255, 49, 168, 49, 255, 49, 255, 50, 52, 52, 255, 49, 49, 255, 49, 49,
        49, 50, 49, 49, 50, 50, 49, 255, 49, 49, 49, 49, 255, 255, 49, 255,
        49, 49, 49, 49, 49, 49, 50, 255, 49, 49, 50, 255, 49, 49, 255, 50,
        62, 50, 50, 49, 62, 49, 49, 49, 255, 49, 49, 255, 49, 50, 257, 258,
        259, 260, 261, 262, 263, 264, 265, 266, 266, 267, 268, 259, 260, 260, 261, 261,
        262, 262, 263, 263, 264, 264, 265, 265, 266, 266, 266, 266, 267, 267, 268, 268,
        251, 251, 182, 40, 36, 40, 269, 40, 40, 40, 40, 40, 182, 270, 271, 271,
        272, 0, 272, 0, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 282, 282,
        270, 172, 237, 237, 283, 172, 172, 284, 172, 285, 176, 176, 207, 207, 207, 176,
        207, 207, 176, 38, 38, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 295,
        295, 296, 297, 297, 298, 299, 0, 299, 0, 300, 301, 302, 303, 304, 305, 306,
        307, 307, 308, 309, 300, 301, 301, 302, 302, 303, 303, 304, 304, 305, 305, 306,
        306, 307, 307, 307, 307, 308, 308, 309, 309, 298, 310, 77, 310, 77, 48, 311,
        312, 38, 38, 38, 313, 172, 47, 314, 47, 314, 204, 205, 205, 205, 205, 205,
        205, 205, 205, 205, 315, 316, 227, 255, 40, 52, 52, 40, 317, 74, 30, 61,
        61, 61, 27, 318, 79, 79, 192, 49, 44, 44, 162, 162, 44, 319, 40, 156,
        79, 36, 320, 49, 50, 74, 74, 49, 321, 50, 129, 130, 131, 32, 62, 126,
        50, 38, 74, 74, 322, 248, 38, 64, 59, 38, 36, 323, 324, 49, 323, 57,
        25, 25, 156, 28, 209, 40, 57, 325, 326, 156, 36, 50, 40, 36, 327, 328,
        329, 330, 331, 332, 333, 334, 335, 336, 337, 337, 338, 339, 330, 331, 331, 332,
        332, 333, 333, 334, 334, 335, 335, 336, 336, 337, 337, 337, 337, 338, 338, 339,
        339, 340, 340, 341, 0, 342, 0, 227, 174, 156, 174, 64, 50, 50, 39, 39,
        79, 79, 64, 79, 77, 172, 188, 39, 157, 343, 344, 345, 39, 39, 190, 57,
        57, 156, 346, 347, 246, 91, 348, 349, 349, 350, 25, 25, 57, 350, 49, 49,
        351, 352, 352, 353, 0, 353, 0, 354, 355, 356, 357, 358, 359, 360, 361, 361,
        362, 363, 354, 355, 355, 356, 356, 357, 357, 358, 358, 359, 359, 360, 360, 361,
        361, 361, 361, 362, 362, 363, 363, 156, 40, 40, 194, 181, 364, 365, 366, 367,
        368, 369, 370, 371, 372, 373, 373, 373, 374, 375, 375, 376, 377, 378, 379, 380,
        381, 382, 383, 384, 385, 385, 385, 352, 386, 386, 387, 388, 389, 390, 391, 392,
        393, 394, 394, 395, 396, 387, 388, 388, 389, 389, 390, 390, 391, 391, 392, 392,
        393, 393, 394, 394, 394, 394, 395, 395, 396, 396, 397, 0, 397, 0, 146, 38,
        38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 38, 398, 57, 38, 190, 42,
        38, 42, 38, 41, 92, 40, 196, 79, 399, 36, 40, 237, 207, 207, 207, 207,
        237, 156, 38, 36, 400, 401, 59, 59, 131, 79, 40, 124, 402, 403, 402, 404,
        404, 39, 61, 61, 39, 79, 157, 405, 49, 50, 406, 407, 38, 77, 77, 77,
        77, 61, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 418, 418, 74,
        419, 420, 421, 422, 423, 423, 424, 425, 426, 427, 428, 429, 430, 431, 431, 432,
        433, 434, 425, 425, 426, 426, 427, 427, 428, 435, 429, 429, 430, 430, 431, 431,
        431, 431, 432, 432, 433, 433, 39, 436, 57, 57, 173, 437, 438, 439, 118, 9,
        9, 31, 438, 31, 124, 124, 317, 317, 39, 39, 124, 438, 437, 124, 440, 202,
        438, 230, 317, 30, 137, 137, 441, 124, 124, 30, 162, 48, 41, 442, 209, 40,
        40, 40, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 452, 452, 74, 444,
        445, 446, 447, 448, 449, 450, 451, 452, 452, 452, 156, 38, 156, 156, 38, 156,
        453, 63, 454, 455, 456, 457, 458, 459, 460, 461, 462, 462, 463, 464, 465, 456,
        456, 457, 457, 458, 458, 459, 466, 460, 460, 461, 467, 462, 462, 462, 462, 463,
        463, 464, 468, 456, 456, 457, 457, 458, 458, 459, 459, 460, 460, 461, 461, 462,
        462, 463, 463, 464, 464, 57, 209, 40, 40, 40, 124, 469, 176, 470, 176, 176,
        471, 471, 472, 470, 95, 40, 49, 49, 63, 49, 49, 49, 473, 157, 157, 157,
        38, 38, 38, 50, 43, 38, 38, 38, 50, 38, 43, 43, 43, 43,
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
        214, 215, 217, 218, 220, 221, 222, 223, 224, 225, 226, 229, 234, 236, 237, 238,
        240, 241, 242, 244, 245, 247, 250, 252, 254, 256, 258, 260, 261, 262, 265, 267,
        268, 274, 281, 282, 284, 286, 290, 291, 293, 296, 298, 299, 302, 304, 305, 306,
        307, 309, 311, 312, 313, 314, 319, 320, 322, 325, 327, 328, 329, 330, 333, 334,
        335, 339, 341, 342, 344, 348, 349, 350, 351, 355, 356, 358, 363, 365, 366, 368,
        369, 372, 375, 377, 378, 379, 381, 382, 387, 389, 392, 393, 395, 397, 400, 406,
        408, 410, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 427, 428,
        429, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 445, 448, 449,
        450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 463, 464, 465, 466,
        467, 468, 469, 470, 471, 472, 473, 475, 480, 483, 485, 487, 489, 493, 494, 495,
        496, 498, 502, 505, 507, 508, 510, 512, 515, 516, 518, 519, 520, 521, 522, 523,
        524, 525, 526, 527, 528, 529, 531, 534, 536, 538, 539, 540, 543, 544, 545, 547,
        549, 550, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565,
        566, 567, 568, 569, 570, 571, 572, 574, 575, 576, 577, 578, 579, 580, 581, 582,
        583, 584, 585, 586, 587, 588, 589, 590, 591, 592, 593, 594, 595, 596, 598, 599,
        602, 604, 606, 608, 609, 611, 612, 614, 617, 618, 619, 620, 621, 622, 623, 624,
        625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 639, 640,
        641, 642, 643, 645, 647, 649, 654, 655, 656, 657, 658, 663, 664, 665, 666, 667,
        668, 669, 670, 671, 672, 673, 675, 676, 677, 678, 679, 680, 681, 682, 683, 684,
        685, 686, 688, 690, 692, 694, 699, 700, 701, 702, 705,
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
        1895825408, 452984832, 838860800, 1006632960, 1845493763, 385875968, 402653184, 855638016, 989855744, 1207959552, 1207959552, 1224736768, 1863024640, 1912602624, 402653184, 469762048,
        922746880, 1577058305, 436207616, 1006632960, 1191182336, 788529152, 1275068416, 402653184, 1207959552, 1409286144, 1409286144, 1426063360, 1207959552, 1258291200, 503316480, 1862303744,
        553648128, 1862303744, 520093696, 1862303744, 1862369281, 1929379840, 1258291200, 1291845632, 1409286144, 654311424, 822083584, 1577058306, 1207959552, 1258291200, 1291845632, 1308622848,
        1358954496, 1409286144, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1946157056, 486539264, 603979776, 1744830466, 419430400, 989855744, 872415232, 889192448,
        1006632960, 1493172224, 1493172224, 1291845632, 1409286144, 637534208, 1207959552, 1375731712, 1124073472, 1728053250, 1761607770, 603979776, 1124073472, 1728053250, 1426063360, 1862303744,
        1862303744, 603979776, 889192448, 654311424, 1275068416, 402653184, 1409286144, 1593835524, 1577058311, 1577058310, 402653184, 419430400, 855638016, 989855744, 1207959552, 1694498866,
        1207959552, 1426063360, 402653184, 855638016, 1207959552, 0, 1593835521, 1593835521, 1744830465, 1862303745, 0, 1577058307, 1593835522, 1593835522, 1577058307, 838860800,
        1040187392, 1073741824, 1845493763, 33554432, 1577058309, 1577058309, 1207959552, 1409286144, 1107296256, 1124073472, 1140850688, 1694498866, 1677722200, 1761607710, 1879736320, 1107296256,
        1140850688, 1157627904, 1694498866, 1879737040, 402653184, 1207959552, 285212672, 721420288, 1073741824, 1124073472, 1140850688, 1107296256, 1728053254, 855638016, 0, 1593835523,
        1593835523, 117440512, 134217728, 1140850688, 1291845632, 1409286144, 1426063360, 150994944, 1140850688, 150994944, 1728053249, 1124073472, 1728053249, 1728053248, 1207959552, 1291845632,
        1409286144, 1426063360, 1946157056, 1207959552, 1946157056, 1275068416, 1426063360, 1845493762, 1677721600, 1275068416, 1392508928, 285212672, 1275068416, 1275068416, 1677721600, 1845493762,
        654311424, 738197504, 788529152, 1275068416, 1392508928, 1426063360, 1275068416, 1426063360, 671088640, 1409286144, 234881024, 553648128, 1728053252, 1728053252, 1627390042, 1627390046,
        1627390051, 1627390050, 1627390043, 1627390047, 1627390044, 1627390049, 1627390048, 1627390045, 1291845632, 1409286144, 1476395008, 1577058315, 1660945284, 1157627904, 1627389961, 1644167258,
        1644167263, 1644167262, 1644167260, 1644167267, 1644167266, 1644167264, 1644167265, 1644167261, 1644167259, 1644167177, 654311424, 1275068416, 1426063360, 1006632960, 1023410176, 1526726656,
        1644167248, 1644167253, 1644167252, 1644167250, 1644167257, 1644167256, 1644167254, 1644167255, 1644167251, 1644167249, 1644167176, 1660945184, 1577058314, 1157627904, 1627389960, 1627390032,
        1627390036, 1627390041, 1627390040, 1627390033, 1627390037, 1627390034, 1627390039, 1627390038, 1627390035, 654311424, 704643072, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144,
        1258291200, 1375731712, 1409286144, 1644167179, 1828716544, 1040187392, 1073741824, 1140850688, 1677721800, 402653184, 452984832, 771751936, 989855744, 1677721800, 1862303746, 587202560,
        402653184, 452984832, 1207959552, 1409286144, 1426063360, 1946157056, 1207959552, 1409286144, 1946157056, 1610612737, 1627389953, 1627389953, 1207959552, 1375731712, 268435456, 1140850688,
        1207959552, 1258291200, 1409286144, 1644167183, 1107296256, 1140850688, 1627390002, 1627390006, 1627390011, 1627390010, 1627390003, 1627390007, 1627390004, 1627390009, 1627390008, 1627390005,
        1660944884, 1157627904, 1627389957, 1157627904, 1610612741, 1627389957, 1258291200, 1744830464, 0, 1593835526, 1593835526, 1627389954, 1610612738, 1627389954, 1728053248, 1644167174,
        1660944984, 1107296256, 1728053253, 1258291200, 1577058313, 1577058313, 1157627904, 1627389959, 1627390022, 1627390026, 1627390031, 1627390030, 1627390023, 1627390027, 1627390024, 1627390029,
        1627390028, 1627390025, 1644167228, 1644167233, 1644167232, 1644167230, 1644167237, 1644167236, 1644167234, 1644167235, 1644167231, 1644167229, 33554432, 1577058313, 1660945084, 1644167238,
        1644167243, 1644167242, 1644167240, 1644167247, 1644167246, 1644167244, 1644167245, 1644167241, 1644167239, 1627389959, 1627390012, 1627390016, 1627390021, 1627390020, 1627390013, 1627390017,
        1627390014, 1627390019, 1627390018, 1627390015, 1157627904, 1627389958, 1644167175, 486539264, 1207959552, 1409286144, 1409286144, 1845493763, 654311424, 1426063360, 1610612739, 1627389955,
        1627389955, 1140850688, 1157627904, 1845493761, 1409286144, 1845493761, 1107296256, 1409286144, 1845493761, 1644167181, 1644167198, 1644167203, 1644167202, 1644167200, 1644167207, 1644167206,
        1644167204, 1644167205, 1644167201, 1644167199, 1644167171, 1694498891, 1761607725, 1761607890, 1660944684, 1627389982, 1627389986, 1627389991, 1627389990, 1627389983, 1627389987, 1627389984,
        1627389989, 1627389988, 1627389985, 1610612766, 1627389982, 1610612767, 1627389983, 1006632960, 1023410176, 201326592, 218103808, 855638016, 1207959552, 1644167169, 1509949440, 1694498841,
        1677722800, 1644167169, 1207959552, 1258291200, 1308622848, 1342177280, 1409286144, 1644167188, 1644167193, 1644167192, 1644167190, 1644167197, 1644167196, 1644167194, 1644167195, 1644167191,
        1644167189, 0, 1593835525, 1593835525, 1627389972, 1627389976, 1627389981, 1627389980, 1627389973, 1627389977, 1627389974, 1627389979, 1627389978, 1627389975, 1610612756, 1627389972,
        1610612757, 1627389973, 1610612758, 1627389974, 1610612759, 1627389975, 402653184, 838860800, 1006632960, 1040187392, 1845493763, 1711276057, 1711276082, 1711276107, 402653184, 1409286144,
        1426063360,
    ]
    private static let esNames: [UInt16] = [
        117, 139, 142, 150, 421, 442, 577, 637, 695, 697, 763, 765, 766, 960, 1033, 1195,
        1218, 1287, 1522,
    ]
}

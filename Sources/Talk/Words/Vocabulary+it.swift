// swift-format-ignore-file
// Made by packaging/words of Lists/it.txt.

extension Vocabulary {
    /// The words of the language `it`.
    static var it: Vocabulary {
        Vocabulary(
            text: itText, starts: itStarts,
            initials: itInitials, forms: itForms,
            sets: itSets, firsts: itFirsts,
            senses: itSenses,
            names: itNames,
            yes: "si", no: "no",
            joinsNumbers: true, hasDotOrdinals: false)
    }

    /// How the language `it` says a day.
    static var itDays: DayNames {
        DayNames(
            weekdays: ["lun", "mar", "mer", "gio", "ven", "sab", "dom"],
            months: ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"],
            form: "W D M")
    }

    private static let itText = """
        *esima
        *esime
        *esimi
        *esimo
        15
        1o
        8
        D M
        D M Y
        D del mese prossimo
        D del prossimo mese
        D di M
        D di M Y
        D di questo mese
        H e N
        H e mezza
        H e mezzo
        H e quarto
        H e tre quarti
        H e trenta
        H e un quarto
        H meno N
        H meno N minuti
        H meno un quarto
        H ora
        H ore
        L dopo
        L fa
        L piu tardi
        M D
        M D Y
        N U dopo
        N U dopo B
        N U dopo il D M
        N U dopo l D M
        N U fa
        N U piu tardi
        N U prima del D M
        N U prima di B
        N minuti all H
        N minuti alle H
        O W del mese
        O W del mese prossimo
        O W del prossimo mese
        O W di M
        O W di M Y
        O W di questo mese
        O W in M
        W
        W a otto
        W della prossima settimana
        W della settimana prossima
        W della settimana scorsa
        W della settimana seguente
        W della settimana successiva
        W di questa settimana
        W prossima
        W prossimo
        W scorsa
        W scorso
        a
        a domani
        a dopo
        a meno che
        a parte
        a partire da
        a partire dalle
        a presto
        abbastanza tardi
        accettato
        accettiamo
        accetto
        accetto volentieri
        adesso
        adesso no
        adulta
        adulto
        affatto
        affermativo
        aggiunga
        aggiungi
        ago
        agosto
        ah
        al
        al di sopra di
        al di sotto di
        al massimo
        al mattino
        al minimo
        al momento
        al momento no
        al piu
        al piu presto
        al piu tardi
        all
        all H
        all H e N
        all H e mezza
        all H e mezzo
        all H e quarto
        all H e tre quarti
        all H e trenta
        all H e un quarto
        all H meno N
        all H meno N minuti
        all H meno un quarto
        alle
        alle H
        alle H e N
        alle H e mezza
        alle H e mezzo
        alle H e quarto
        alle H e tre quarti
        alle H e trenta
        alle H e un quarto
        alle H meno N
        alle H meno N minuti
        alle H meno un quarto
        alle H ore
        allora
        almeno
        altra
        altre
        altri
        altro
        altroieri
        am
        anche
        ancora
        ancora no
        andare
        andremo
        andro
        anni
        anno
        annulla
        annulla iscrizione
        annullare
        apr
        aprile
        arrivare
        arrivata
        arrivato
        arrivederci
        arrivero
        arrivo
        aspetta N U
        aspetti N U
        assolutamente
        assolutamente d accordo
        assolutamente no
        assolutamente si
        attimo
        avantieri
        bambina
        bambino
        basta
        basta messaggi
        beh
        bene
        benissimo
        biglietto
        bilione
        buon giorno
        buon pomeriggio
        buona giornata
        buona notte
        buona sera
        buona serata
        buonanotte
        buonasera
        buongiorno
        c
        cambi
        cambia
        cambiare
        camera
        cancellami
        carta
        ce l ho gia
        centesima
        centesimi
        centesimo
        centinaia
        centinaio
        cento
        certamente
        certissimo
        certo
        certo che lo voglio
        certo che no
        certo che si
        che
        chiaramente
        chiaro
        chilo
        chiude
        chiudete
        chiudo
        chiusa
        chiuso
        ci
        ci dispiace
        ci piacerebbe
        ci saremo
        ci saro
        ci sto
        ci va bene
        ci vediamo
        ci vediamo la
        ci vediamo li
        ciao
        cinquanta
        cinquantacinque
        cinquantacinquesima
        cinquantacinquesimo
        cinquantadue
        cinquantadueesima
        cinquantadueesimo
        cinquantanove
        cinquantanovesima
        cinquantanovesimo
        cinquantaotto
        cinquantaquattresima
        cinquantaquattresimo
        cinquantaquattro
        cinquantasei
        cinquantaseiesima
        cinquantaseiesimo
        cinquantasette
        cinquantasettesima
        cinquantasettesimo
        cinquantatre
        cinquantatreesima
        cinquantatreesimo
        cinquantaun
        cinquantauna
        cinquantauno
        cinquantesima
        cinquantesimo
        cinquantottesima
        cinquantottesimo
        cinquantotto
        cinquantun
        cinquantunesima
        cinquantunesimo
        cinquantuno
        cinque
        circa
        circa L fa
        classificata
        classificato
        cliente
        codice fiscale
        come no
        complicato
        con
        con me
        con piacere
        concordato
        concordo
        confermata
        confermato
        confermato tutto
        confermiamo
        confermo
        conto
        coppia
        corretto
        cosi
        cosi non e ok
        credo
        credo di no
        crore
        d
        d accordo
        da
        dal
        dall
        dalle
        dammi
        dammi N
        dammi N U
        davvero
        decima
        decimi
        decimo
        decina
        decine
        del
        del D
        del mattino
        del pomeriggio
        dell
        della mattina
        della notte
        della sera
        di
        di certo no
        di mattina
        di notte
        di pomeriggio
        di sera
        di sicuro
        dic
        dicembre
        diciamo
        diciannove
        diciannovesima
        diciannovesimo
        diciassette
        diciassettesima
        diciassettesimo
        diciottesima
        diciottesimo
        diciotto
        dieci
        difficile
        direi
        direi di no
        direi di si
        direi proprio di no
        disaccordo
        disdire
        disiscrivimi
        dodicesima
        dodicesimo
        dodici
        dollari
        dollaro
        dom
        dom4ni
        dom4ni mattina
        dom4ni pomeriggio
        dom4ni sera
        domani
        domani mattina
        domani pomeriggio
        domani sera
        domenica
        dopo
        dopo dom4ni
        dopo domani
        dopo il
        dopo il lavoro
        dopo le
        dopodomani
        doppio
        dozzina
        dozzina di
        dozzine
        dozzine di
        due
        due ore e mezza
        due ore e mezzo
        durante
        dz
        e
        e arrivata
        e arrivato
        e corretto
        e cosi
        e dopo
        e errato
        e falso
        e giusto
        e io
        e la prima volta
        e mezza
        e mezzo
        e oltre
        e piu
        e prima
        e sbagliato
        e tre quarti
        e un quarto
        e vero
        eccetto
        eccome
        ed
        eh
        ehm
        entrambe
        entrambi
        entro
        entro il
        entro le
        errato
        esattamente
        esatto
        esce
        esclusa
        escluso
        esco
        essere
        eur
        euro
        evidentemente
        fa
        facciamo
        facciamo cosi
        facciamolo
        falso
        fantastico
        fatto
        fattura
        feb
        febbr
        febbraio
        ferragosto
        festivo
        fine
        finisce
        finisco
        fino
        fino a
        fino al
        fino alle
        forse
        fra
        fra L
        fra N U
        fra circa L
        fra le
        franchi
        fuori
        g
        gen
        genn
        gennaio
        gio
        giorni
        giorno
        giorno D
        giorno dopo
        giorno prima
        giorno seguente
        giovedi
        giu
        giugno
        giusto
        gli
        grazie
        grazie mille
        grazie no
        gruppo di
        h
        ho gia
        i
        iban
        ieri
        ieri sera
        il
        il D
        il D M
        il D M Y
        il D del mese prossimo
        il D del prossimo mese
        il D di M
        il D di M Y
        il D di questo mese
        il O W del mese
        il O W del mese prossimo
        il O W del prossimo mese
        il O W di M
        il O W di M Y
        il O W di questo mese
        il O W in M
        il W
        il W della prossima settimana
        il W della settimana prossima
        il W della settimana scorsa
        il W della settimana seguente
        il W della settimana successiva
        il W di questa settimana
        il W prossima
        il W prossimo
        il W scorsa
        il W scorso
        il giorno D
        il numero
        il pomeriggio
        il prossima W
        il prossimo W
        il scorsa W
        il scorso W
        impegnata
        impegnati
        impegnato
        impossibile
        in
        in N U
        in disaccordo
        in disaccordo totale
        in effetti
        in ferie
        in meno
        in nessun modo
        in piu
        in poi
        in vacanza
        in viaggio
        indomani
        indubbiamente
        infatti
        inferiore a
        inferiori a
        inizio
        interessata
        interessato
        intorno a
        intorno alle
        invece di
        inviato da
        io
        iscrizione
        l
        l D
        l D M
        l D M Y
        l D del mese prossimo
        l D del prossimo mese
        l D di M
        l D di questo mese
        l H
        l H e N
        l H e mezza
        l H e mezzo
        l H e quarto
        l H e tre quarti
        l H e trenta
        l H e un quarto
        l H meno N
        l H meno N minuti
        l H meno un quarto
        l altro ieri
        l opzione
        l ultima W di M
        l ultimo W di M
        la
        la W
        la W della prossima settimana
        la W della settimana prossima
        la W della settimana scorsa
        la W della settimana seguente
        la W della settimana successiva
        la W di questa settimana
        la W prossima
        la W prossimo
        la W scorsa
        la W scorso
        la mattina
        la meta
        la mia risposta e
        la prossima W
        la prossima settimana W
        la prossima settimana di W
        la prossima settimana il W
        la prossima settimana la W
        la prossimo W
        la scelta
        la scorsa W
        la scorso W
        la sera
        la settimana prossima W
        la settimana prossima il W
        la settimana prossima la W
        lakh
        laltro ieri
        lavorare
        lavoriamo
        lavoro
        le
        le H
        le H e N
        le H e mezza
        le H e mezzo
        le H e quarto
        le H e tre quarti
        le H e trenta
        le H e un quarto
        le H meno N
        le H meno N minuti
        le H meno un quarto
        le H ore
        lei
        lettera
        letto
        li
        lista
        litro
        lo
        lo faccio
        lo faro
        lo voglio
        lug
        luglio
        lui
        lun
        lunedi
        m
        ma grazie
        macche
        mag
        magari
        magg
        maggio
        maggiore di
        maggiori di
        mai
        mai e poi mai
        mai nella vita
        mar
        martedi
        marzo
        massimo
        mattina
        max
        meglio
        meglio di no
        meno
        meno che
        meno di
        mer
        mercoledi
        mese
        mesi
        messaggi
        messaggio
        meta
        mezz ora
        mezza
        mezza dozzina
        mezza ora
        mezzanotte
        mezzanotte e mezza
        mezzanotte e mezzo
        mezzi
        mezzo
        mezzogiorno
        mezzogiorno e N
        mezzogiorno e mezza
        mezzogiorno e mezzo
        mezzogiorno e un quarto
        mezzogiorno meno un quarto
        mezzora
        mi
        mi dia
        mi dia N
        mi dispiace
        mi dispiace no
        mi piace
        mi piacerebbe
        mi sta bene
        mi va bene
        mia
        mie
        miei
        migliaia
        mila
        miliardi
        miliardo
        milione
        milione di
        milioni
        milioni di
        mille
        mille grazie
        min
        minimo
        minore di
        minori di
        minuti
        minuto
        mio
        molte grazie
        molto
        molto bene
        molto presto
        molto tardi
        molto volentieri
        momento
        n
        nah
        naturalmente
        ne
        ne ho gia una
        ne ho gia uno
        neanche
        neanche per sogno
        negativo
        nel pomeriggio
        nell
        nemmeno
        nemmeno per sogno
        neppure
        nessun problema
        nessuna
        nessuno
        niente
        niente affatto
        niente da fare
        niente piu messaggi
        no
        no assolutamente
        no davvero
        no grazie
        no mai
        no mi dispiace
        no per favore
        no purtroppo
        no signora
        no signore
        noi
        non
        non accetto
        non adesso
        non ancora
        non c e problema
        non ci interessa
        non ci piace
        non ci saremo
        non ci saro
        non ci serve
        non ci va
        non ci va bene
        non concordo
        non credo
        non e corretto
        non e cosi
        non e d accordo
        non e giusto
        non e giusto cosi
        non e necessario
        non e ok
        non e possibile
        non e vero
        non esattamente
        non esatto
        non ho bisogno
        non importa
        non lo so fare
        non lo voglio
        non mandatemi piu messaggi
        non mi interessa
        non mi piace
        non mi serve
        non mi sta bene
        non mi va
        non mi va bene
        non ne ho bisogno
        non oggi
        non oltre
        non ora
        non penso
        non piu
        non piu tardi di
        non possiamo
        non possiamo a esserci
        non possiamo a venire
        non possiamo esserci
        non possiamo venire
        non posso
        non posso a esserci
        non posso a venire
        non posso esserci
        non posso venire
        non potremo
        non potro
        non potro a esserci
        non potro a venire
        non potro esserci
        non potro venire
        non proprio
        non riesco
        non riesco a esserci
        non riesco a venire
        non riesco esserci
        non riesco venire
        non scrivetemi piu
        non se ne parla
        non serve
        non siamo
        non sono
        non sono d accordo
        non sono interessata
        non sono interessato
        non ti preoccupare
        non va bene
        non vengo
        non veniamo
        non verremo
        non verro
        non vogliamo
        non voglio
        non voglio piu messaggi
        nona
        nonche
        noni
        nono
        nope
        nostra
        nostro
        notte
        notti
        nov
        novanta
        novantacinque
        novantacinquesima
        novantacinquesimo
        novantadue
        novantadueesima
        novantadueesimo
        novantanove
        novantanovesima
        novantanovesimo
        novantaotto
        novantaquattresima
        novantaquattresimo
        novantaquattro
        novantasei
        novantaseiesima
        novantaseiesimo
        novantasette
        novantasettesima
        novantasettesimo
        novantatre
        novantatreesima
        novantatreesimo
        novantaun
        novantauna
        novantauno
        novantesima
        novantesimo
        novantottesima
        novantottesimo
        novantotto
        novantun
        novantunesima
        novantunesimo
        novantuno
        nove
        novembre
        nulla
        num
        numero
        o
        o dopo
        o meno
        o piu
        o prima
        o uguale a
        o uguali a
        occupata
        occupato
        oggi
        oggi a otto
        oggi no
        oggi non posso
        ogni
        oh
        ok
        ok va bene
        okay
        okey
        oltre
        oltre a
        oltre ai
        oltre i
        oppure
        opzione
        ora
        ora H
        ora e mezza
        ora no
        ordine
        ore
        ore H
        ore H e N
        ore H e mezza
        ore H e mezzo
        ore H e quarto
        ore H e tre quarti
        ore H e trenta
        ore H e un quarto
        ore H meno N
        ore H meno N minuti
        ore H meno un quarto
        ott
        ottanta
        ottantacinque
        ottantacinquesima
        ottantacinquesimo
        ottantadue
        ottantadueesima
        ottantadueesimo
        ottantanove
        ottantanovesima
        ottantanovesimo
        ottantaotto
        ottantaquattresima
        ottantaquattresimo
        ottantaquattro
        ottantasei
        ottantaseiesima
        ottantaseiesimo
        ottantasette
        ottantasettesima
        ottantasettesimo
        ottantatre
        ottantatreesima
        ottantatreesimo
        ottantaun
        ottantauna
        ottantauno
        ottantesima
        ottantesimo
        ottantottesima
        ottantottesimo
        ottantotto
        ottantun
        ottantunesima
        ottantunesimo
        ottantuno
        ottava
        ottavi
        ottavo
        ottimo
        otto
        ottobre
        ovviamente
        ovviamente no
        ovvio
        paio
        partire
        partita iva
        pasqua
        pasquetta
        passaporto
        passate
        penso
        penso di no
        per
        per cento
        per favore
        per favore no
        per me
        per me va bene
        per nessun motivo
        per niente
        per noi
        per ora
        per ora no
        per piacere
        percento
        percentuale
        perche no
        perfavore
        perfettamente
        perfetto
        persona
        persone
        piacerebbe
        piu
        piu che
        piu di
        piu grande di
        piu grandi di
        piu io
        piu o meno
        piu piccoli di
        piu piccolo di
        pm
        polizza
        pomeriggio
        ponte
        positivo
        possiamo
        posso
        posto
        potrebbe
        pratica
        precisamente
        preferisco
        prendere
        prendiamo
        prendo
        prenotazione
        prima
        prima del
        prima del lavoro
        prima delle
        prima di
        prima volta
        primo
        proprio
        proprio cosi
        prossima
        prossima W
        prossima settimana W
        prossima settimana il W
        prossima settimana la W
        prossimo
        prossimo W
        purtroppo
        purtroppo no
        quaranta
        quarantacinque
        quarantacinquesima
        quarantacinquesimo
        quarantadue
        quarantadueesima
        quarantadueesimo
        quarantanove
        quarantanovesima
        quarantanovesimo
        quarantaotto
        quarantaquattresima
        quarantaquattresimo
        quarantaquattro
        quarantasei
        quarantaseiesima
        quarantaseiesimo
        quarantasette
        quarantasettesima
        quarantasettesimo
        quarantatre
        quarantatreesima
        quarantatreesimo
        quarantaun
        quarantauna
        quarantauno
        quarantesima
        quarantesimo
        quarantottesima
        quarantottesimo
        quarantotto
        quarantun
        quarantunesima
        quarantunesimo
        quarantuno
        quarta
        quarti
        quarto
        quarto d ora
        quarto di ora
        quasi
        quattordicesima
        quattordicesimo
        quattordici
        quattro
        quello
        quest
        questa W
        questa mattina
        questa notte
        questa sera
        questa volta
        questo
        questo W
        questo pomeriggio
        quindicesima
        quindicesimo
        quindici
        quindicina
        quinta
        quinti
        quinto
        rif
        riferimento
        rifiutato
        rifiuto
        rimandare
        rimuovetemi dalla lista
        rinviare
        risposta
        ritornero
        ritorno
        riunione
        s
        sab
        sabato
        salve
        salvo
        santo
        sara
        sarebbe
        saremo
        saremo in
        saro
        sbagliato
        scelgo
        scelta
        scorsa
        scorsa W
        scorso
        scorso W
        scusa
        scusi
        seconda
        secondi
        secondo
        sedicesima
        sedicesimo
        sedici
        sei
        senza
        senza dubbio
        senza problemi
        senzaltro
        sera
        sessanta
        sessantacinque
        sessantacinquesima
        sessantacinquesimo
        sessantadue
        sessantadueesima
        sessantadueesimo
        sessantanove
        sessantanovesima
        sessantanovesimo
        sessantaotto
        sessantaquattresima
        sessantaquattresimo
        sessantaquattro
        sessantasei
        sessantaseiesima
        sessantaseiesimo
        sessantasette
        sessantasettesima
        sessantasettesimo
        sessantatre
        sessantatreesima
        sessantatreesimo
        sessantaun
        sessantauna
        sessantauno
        sessantesima
        sessantesimo
        sessantottesima
        sessantottesimo
        sessantotto
        sessantun
        sessantunesima
        sessantunesimo
        sessantuno
        sesta
        sesti
        sesto
        set
        sett
        settanta
        settantacinque
        settantacinquesima
        settantacinquesimo
        settantadue
        settantadueesima
        settantadueesimo
        settantanove
        settantanovesima
        settantanovesimo
        settantaotto
        settantaquattresima
        settantaquattresimo
        settantaquattro
        settantasei
        settantaseiesima
        settantaseiesimo
        settantasette
        settantasettesima
        settantasettesimo
        settantatre
        settantatreesima
        settantatreesimo
        settantaun
        settantauna
        settantauno
        settantesima
        settantesimo
        settantottesima
        settantottesimo
        settantotto
        settantun
        settantunesima
        settantunesimo
        settantuno
        sette
        settembre
        settima
        settimana
        settimana prossima W
        settimana prossima il W
        settimana prossima la W
        settimane
        settimi
        settimo
        sfortunatamente no
        si
        si certo
        si confermo
        si esatto
        si grazie
        si lo voglio
        si per favore
        si si
        si va bene
        siamo
        siamo arrivati
        siamo in
        sicuramente
        sicurissimo
        sicuro
        sms
        socio
        sono
        sono arrivata
        sono arrivati
        sono arrivato
        sono d accordo
        sopra
        sopra i
        sotto
        sotto i
        sposta
        spostare
        sposti
        stamattina
        stanotte
        stasera
        stupendo
        su
        sua
        successiva al
        successivo al
        sull
        suo
        supera
        superano
        superiore a
        superiori a
        tante grazie
        tanto tardi quanto
        tavolo
        tavolo per
        temo di no
        termina con
        termina con il
        terza
        terzi
        terzo
        ti
        ti chiamo tra N
        ti prego
        toglietemi dalla lista
        tornare
        tornero
        torno
        torno tra N
        tra
        tra L
        tra N U
        tra circa L
        tra circa N U
        tra le
        tranne
        tre
        tre ore e mezza
        tre quarti
        tre quarti d ora
        tre quarti di ora
        tredicesima
        tredicesimo
        tredici
        trenta
        trentacinque
        trentacinquesima
        trentacinquesimo
        trentadue
        trentadueesima
        trentadueesimo
        trentanove
        trentanovesima
        trentanovesimo
        trentaotto
        trentaquattresima
        trentaquattresimo
        trentaquattro
        trentasei
        trentaseiesima
        trentaseiesimo
        trentasette
        trentasettesima
        trentasettesimo
        trentatre
        trentatreesima
        trentatreesimo
        trentaun
        trentauna
        trentauno
        trentesima
        trentesimo
        trentina
        trentottesima
        trentottesimo
        trentotto
        trentun
        trentunesima
        trentunesimo
        trentuno
        troppo
        turno
        tuttal piu
        tutte
        tutte e due
        tutti
        tutti e due
        tutto
        uguale al
        ultima
        ultimo
        un
        un attimo
        un massimo di
        un mezzo
        un minimo di
        un minuto
        un momento
        un ora e mezza
        un ora e mezzo
        un paio
        un paio di
        un po presto
        un po tardi
        un quarto
        un quarto all H
        un quarto alle H
        un quarto d ora
        un quarto di ora
        un secondo
        una
        una coppia
        una delle
        una di
        una dozzina
        una mezzora
        undicesima
        undicesimo
        undici
        uno
        uno dei
        uno di
        usd
        va
        va bene
        va benissimo
        vada per
        vado
        vecchio
        vediamo
        ven
        venerdi
        vengo
        veniamo
        venire
        ventesima
        ventesimo
        venti
        venticinque
        venticinquesima
        venticinquesimo
        ventidue
        ventidueesima
        ventidueesimo
        ventina
        ventinove
        ventinovesima
        ventinovesimo
        ventiotto
        ventiquattresima
        ventiquattresimo
        ventiquattro
        ventisei
        ventiseiesima
        ventiseiesimo
        ventisette
        ventisettesima
        ventisettesimo
        ventitre
        ventitreesima
        ventitreesimo
        ventiun
        ventiuna
        ventiuno
        ventottesima
        ventottesimo
        ventotto
        ventun
        ventunesima
        ventunesimo
        ventuno
        vero
        verremo
        verro
        verso
        verso le
        vi
        vigilia
        virgola
        vogliamo
        voglio
        volentieri
        vorrei
        weekend
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
    private static let itStarts: [UInt16] = [
        0, 7, 14, 21, 28, 31, 34, 36, 40, 46, 66, 86, 93, 102, 119, 125,
        135, 145, 156, 171, 182, 196, 205, 221, 238, 244, 250, 257, 262, 274, 278, 284,
        293, 304, 320, 335, 342, 356, 374, 389, 404, 420, 433, 455, 477, 486, 497, 516,
        525, 527, 536, 563, 590, 615, 642, 671, 693, 704, 715, 724, 733, 735, 744, 751,
        762, 770, 783, 799, 808, 825, 835, 846, 854, 873, 880, 890, 897, 904, 912, 924,
        933, 942, 946, 953, 956, 959, 974, 989, 1000, 1011, 1021, 1032, 1046, 1053, 1067, 1080,
        1084, 1090, 1100, 1114, 1128, 1143, 1162, 1177, 1195, 1208, 1228, 1249, 1254, 1261, 1272, 1287,
        1302, 1318, 1338, 1354, 1373, 1387, 1408, 1430, 1441, 1448, 1455, 1461, 1467, 1473, 1479, 1489,
        1492, 1498, 1505, 1515, 1522, 1530, 1536, 1541, 1546, 1554, 1573, 1583, 1587, 1594, 1603, 1612,
        1621, 1633, 1642, 1649, 1661, 1673, 1687, 1711, 1728, 1745, 1752, 1762, 1770, 1778, 1784, 1799,
        1803, 1808, 1818, 1828, 1836, 1848, 1864, 1879, 1891, 1902, 1915, 1926, 1936, 1947, 1949, 1955,
        1962, 1971, 1978, 1989, 1995, 2007, 2017, 2027, 2037, 2047, 2057, 2063, 2074, 2085, 2091, 2111,
        2124, 2137, 2141, 2153, 2160, 2166, 2173, 2182, 2189, 2196, 2203, 2206, 2218, 2232, 2242, 2250,
        2257, 2268, 2279, 2293, 2307, 2312, 2322, 2338, 2358, 2378, 2391, 2409, 2427, 2441, 2459, 2477,
        2491, 2512, 2533, 2550, 2563, 2581, 2599, 2614, 2633, 2652, 2665, 2683, 2701, 2713, 2726, 2739,
        2753, 2767, 2784, 2801, 2814, 2825, 2841, 2857, 2869, 2876, 2882, 2893, 2906, 2919, 2927, 2942,
        2950, 2961, 2965, 2972, 2984, 2995, 3004, 3015, 3026, 3043, 3055, 3064, 3070, 3077, 3086, 3091,
        3105, 3111, 3123, 3129, 3131, 3141, 3144, 3148, 3153, 3159, 3165, 3173, 3183, 3191, 3198, 3205,
        3212, 3219, 3226, 3230, 3236, 3248, 3263, 3268, 3282, 3294, 3305, 3308, 3320, 3331, 3340, 3354,
        3362, 3372, 3376, 3385, 3393, 3404, 3419, 3434, 3446, 3462, 3478, 3491, 3504, 3513, 3519, 3529,
        3535, 3547, 3559, 3579, 3590, 3598, 3611, 3622, 3633, 3640, 3648, 3656, 3660, 3667, 3682, 3700,
        3712, 3719, 3734, 3752, 3764, 3773, 3778, 3790, 3802, 3810, 3825, 3833, 3844, 3851, 3859, 3870,
        3878, 3889, 3893, 3909, 3925, 3933, 3936, 3938, 3949, 3960, 3971, 3978, 3985, 3994, 4002, 4011,
        4016, 4033, 4041, 4049, 4057, 4063, 4071, 4083, 4096, 4108, 4115, 4123, 4130, 4133, 4136, 4140,
        4149, 4158, 4164, 4173, 4182, 4189, 4201, 4208, 4213, 4221, 4229, 4234, 4241, 4245, 4250, 4264,
        4267, 4276, 4290, 4301, 4307, 4318, 4324, 4332, 4336, 4342, 4351, 4362, 4370, 4375, 4383, 4391,
        4396, 4403, 4411, 4421, 4427, 4431, 4437, 4445, 4457, 4464, 4472, 4478, 4480, 4484, 4489, 4497,
        4501, 4508, 4515, 4524, 4536, 4549, 4565, 4573, 4577, 4584, 4591, 4595, 4602, 4615, 4625, 4635,
        4637, 4644, 4646, 4651, 4656, 4666, 4669, 4674, 4681, 4690, 4713, 4736, 4746, 4758, 4778, 4794,
        4819, 4844, 4856, 4870, 4892, 4904, 4909, 4939, 4969, 4997, 5027, 5059, 5084, 5098, 5112, 5124,
        5136, 5148, 5158, 5172, 5186, 5200, 5212, 5224, 5234, 5244, 5254, 5266, 5269, 5276, 5290, 5311,
        5322, 5331, 5339, 5354, 5361, 5368, 5379, 5390, 5399, 5413, 5421, 5433, 5445, 5452, 5464, 5476,
        5486, 5499, 5509, 5520, 5523, 5534, 5536, 5540, 5546, 5554, 5576, 5598, 5607, 5626, 5630, 5638,
        5650, 5662, 5675, 5692, 5705, 5721, 5732, 5750, 5769, 5782, 5792, 5808, 5824, 5827, 5832, 5862,
        5892, 5920, 5950, 5982, 6007, 6021, 6035, 6047, 6059, 6070, 6078, 6096, 6110, 6134, 6161, 6188,
        6215, 6229, 6239, 6251, 6263, 6271, 6295, 6322, 6349, 6354, 6366, 6375, 6385, 6392, 6395, 6400,
        6409, 6422, 6435, 6449, 6467, 6481, 6498, 6510, 6529, 6549, 6558, 6562, 6570, 6576, 6579, 6585,
        6591, 6594, 6604, 6612, 6622, 6626, 6633, 6637, 6641, 6648, 6650, 6660, 6667, 6671, 6678, 6683,
        6690, 6702, 6714, 6718, 6732, 6747, 6751, 6759, 6765, 6773, 6781, 6785, 6792, 6805, 6810, 6819,
        6827, 6831, 6841, 6846, 6851, 6860, 6870, 6875, 6884, 6890, 6904, 6914, 6925, 6944, 6963, 6969,
        6975, 6987, 7003, 7023, 7043, 7067, 7094, 7102, 7105, 7112, 7121, 7133, 7148, 7157, 7171, 7183,
        7194, 7198, 7202, 7207, 7216, 7221, 7230, 7239, 7247, 7258, 7266, 7277, 7283, 7296, 7300, 7307,
        7317, 7327, 7334, 7341, 7345, 7358, 7364, 7375, 7388, 7400, 7417, 7425, 7427, 7431, 7444, 7447,
        7461, 7475, 7483, 7501, 7510, 7525, 7530, 7538, 7556, 7564, 7580, 7588, 7596, 7603, 7618, 7633,
        7653, 7656, 7673, 7684, 7694, 7701, 7716, 7730, 7743, 7754, 7765, 7769, 7773, 7785, 7796, 7807,
        7824, 7841, 7854, 7868, 7880, 7893, 7903, 7918, 7931, 7941, 7956, 7967, 7983, 7996, 8014, 8031,
        8040, 8056, 8067, 8083, 8094, 8109, 8121, 8136, 8150, 8177, 8194, 8207, 8220, 8236, 8246, 8261,
        8279, 8288, 8298, 8306, 8316, 8324, 8341, 8354, 8377, 8399, 8420, 8440, 8450, 8470, 8489, 8507,
        8524, 8536, 8546, 8566, 8585, 8603, 8620, 8632, 8643, 8664, 8684, 8703, 8721, 8740, 8756, 8766,
        8776, 8785, 8804, 8825, 8846, 8865, 8877, 8887, 8899, 8911, 8921, 8934, 8945, 8969, 8974, 8981,
        8986, 8991, 8996, 9003, 9010, 9016, 9022, 9026, 9034, 9048, 9066, 9084, 9095, 9111, 9127, 9139,
        9155, 9171, 9183, 9202, 9221, 9236, 9247, 9263, 9279, 9292, 9309, 9326, 9337, 9353, 9369, 9379,
        9390, 9401, 9413, 9425, 9440, 9455, 9466, 9475, 9489, 9503, 9513, 9518, 9527, 9533, 9537, 9544,
        9546, 9553, 9560, 9566, 9574, 9585, 9596, 9605, 9614, 9619, 9631, 9639, 9654, 9659, 9662, 9665,
        9676, 9681, 9686, 9692, 9700, 9709, 9717, 9724, 9732, 9736, 9742, 9754, 9761, 9768, 9772, 9778,
        9788, 9802, 9816, 9831, 9850, 9865, 9883, 9896, 9916, 9937, 9941, 9949, 9963, 9981, 9999, 10010,
        10026, 10042, 10054, 10070, 10086, 10098, 10117, 10136, 10151, 10162, 10178, 10194, 10207, 10224, 10241, 10252,
        10268, 10284, 10294, 10305, 10316, 10328, 10340, 10355, 10370, 10381, 10390, 10404, 10418, 10428, 10435, 10442,
        10449, 10456, 10461, 10469, 10480, 10494, 10500, 10505, 10513, 10525, 10532, 10542, 10553, 10561, 10567, 10579,
        10583, 10593, 10604, 10618, 10625, 10640, 10658, 10669, 10677, 10685, 10696, 10708, 10717, 10729, 10739, 10749,
        10763, 10772, 10780, 10788, 10799, 10803, 10811, 10818, 10832, 10846, 10853, 10864, 10879, 10894, 10897, 10905,
        10916, 10922, 10931, 10940, 10946, 10952, 10961, 10969, 10982, 10993, 11002, 11012, 11019, 11032, 11038, 11048,
        11065, 11077, 11086, 11098, 11104, 11112, 11125, 11134, 11145, 11166, 11190, 11214, 11223, 11234, 11244, 11257,
        11266, 11281, 11300, 11319, 11331, 11348, 11365, 11378, 11395, 11412, 11425, 11445, 11465, 11481, 11493, 11510,
        11527, 11541, 11559, 11577, 11589, 11606, 11623, 11634, 11646, 11658, 11671, 11684, 11700, 11716, 11728, 11738,
        11753, 11768, 11779, 11786, 11793, 11800, 11813, 11827, 11833, 11849, 11865, 11877, 11885, 11892, 11898, 11907,
        11922, 11935, 11947, 11960, 11967, 11976, 11994, 12007, 12020, 12029, 12040, 12047, 12054, 12061, 12065, 12077,
        12087, 12095, 12105, 12129, 12138, 12147, 12157, 12165, 12174, 12176, 12180, 12187, 12193, 12199, 12205, 12210,
        12218, 12225, 12235, 12240, 12250, 12257, 12264, 12271, 12280, 12287, 12296, 12302, 12308, 12316, 12324, 12332,
        12343, 12354, 12361, 12365, 12371, 12384, 12399, 12409, 12414, 12423, 12438, 12457, 12476, 12488, 12505, 12522,
        12535, 12552, 12569, 12582, 12602, 12622, 12638, 12650, 12667, 12684, 12698, 12716, 12734, 12746, 12763, 12780,
        12791, 12803, 12815, 12828, 12841, 12857, 12873, 12885, 12895, 12910, 12925, 12936, 12942, 12948, 12954, 12958,
        12963, 12972, 12987, 13006, 13025, 13037, 13054, 13071, 13084, 13101, 13118, 13131, 13151, 13171, 13187, 13199,
        13216, 13233, 13247, 13265, 13283, 13295, 13312, 13329, 13340, 13352, 13364, 13377, 13390, 13406, 13422, 13434,
        13444, 13459, 13474, 13485, 13491, 13501, 13509, 13519, 13540, 13564, 13588, 13598, 13606, 13614, 13633, 13636,
        13645, 13657, 13667, 13677, 13690, 13704, 13710, 13721, 13727, 13742, 13751, 13763, 13775, 13782, 13786, 13792,
        13797, 13811, 13825, 13839, 13854, 13860, 13868, 13874, 13882, 13889, 13898, 13905, 13916, 13925, 13933, 13942,
        13945, 13949, 13963, 13977, 13982, 13986, 13993, 14002, 14014, 14026, 14039, 14058, 14065, 14076, 14087, 14099,
        14114, 14120, 14126, 14132, 14135, 14151, 14160, 14183, 14191, 14199, 14205, 14217, 14221, 14227, 14235, 14247,
        14261, 14268, 14275, 14279, 14295, 14306, 14323, 14341, 14353, 14365, 14373, 14380, 14393, 14410, 14427, 14437,
        14452, 14467, 14478, 14493, 14508, 14519, 14537, 14555, 14569, 14579, 14594, 14609, 14621, 14637, 14653, 14663,
        14678, 14693, 14702, 14712, 14722, 14733, 14744, 14753, 14767, 14781, 14791, 14799, 14812, 14825, 14834, 14841,
        14847, 14858, 14864, 14876, 14882, 14894, 14900, 14910, 14917, 14924, 14927, 14937, 14951, 14960, 14973, 14983,
        14994, 15009, 15024, 15032, 15043, 15056, 15068, 15078, 15094, 15111, 15127, 15144, 15155, 15159, 15170, 15180,
        15187, 15199, 15211, 15222, 15233, 15240, 15244, 15252, 15259, 15263, 15266, 15274, 15287, 15296, 15301, 15309,
        15317, 15321, 15329, 15335, 15343, 15350, 15360, 15370, 15376, 15388, 15404, 15420, 15429, 15443, 15457, 15465,
        15475, 15489, 15503, 15513, 15530, 15547, 15560, 15569, 15583, 15597, 15608, 15623, 15638, 15647, 15661, 15675,
        15683, 15692, 15701, 15714, 15727, 15736, 15743, 15755, 15767, 15775, 15780, 15788, 15794, 15800, 15809, 15812,
        15820, 15828, 15837, 15844, 15855, 15862, 15870, 15875, 15878, 15881, 15884, 15888, 15892, 15896, 15900, 15904,
        15909, 15914, 15919, 15924, 15929, 15934, 15939, 15944, 15949,
    ]
    private static let itInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4,
        4, 4, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7,
        7, 7, 7, 7, 7, 14, 14, 14, 14, 26, 26, 26, 26, 29, 31, 41,
        48, 48, 48, 48, 48, 48, 48, 48, 60, 60, 60, 60, 60, 60, 60, 60,
        60, 60, 155, 173, 275, 358, 399, 427, 447, 449, 517, 517, 517, 601, 683, 847,
        934, 1007, 1069, 1080, 1241, 1318, 1353, 1413, 1414, 1414, 1414, 1415, 1415, 1415, 1415, 1415,
        1415,
    ]
    private static let itForms: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8,
        9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
        41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 53, 53, 53,
        53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53,
        53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53,
        53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 64, 65, 66, 67,
        68, 69, 70, 71, 72, 73, 74, 75, 76, 76, 76, 76, 76, 76, 76, 77,
        77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77,
        77, 77, 77, 77, 78, 79, 79, 79, 79, 79, 79, 80, 80, 80, 80, 80,
        80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80,
        80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80,
        80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80,
        80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80,
        80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80,
        80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 81, 81, 81, 81, 81,
        81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81,
        81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 82, 83, 83, 83, 83,
        83, 83, 83, 83, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84,
        84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84,
        84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 85, 86, 87,
        88, 89, 90, 91, 92, 92, 92, 93, 94, 94, 94, 94, 95, 95, 95, 95,
        95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95,
        95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95,
        95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95,
        95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95,
        95, 95, 95, 95, 95, 95, 96, 97, 98, 98, 98, 98, 98, 98, 98, 98,
        98, 98, 98, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 100, 101, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110,
        111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126,
        127, 128, 128, 128, 129, 130, 131, 132, 132, 132, 132, 132, 132, 133, 133, 133,
        133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133,
        133, 133, 133, 133, 133, 133, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142,
        143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 152, 153, 154, 154, 155, 156,
        157, 158, 159, 160, 161, 162, 163, 164, 165, 165, 165, 165, 166, 167, 168, 169,
        170, 171, 171, 172, 173, 173, 174, 175, 176, 176, 177, 177, 177, 177, 177, 178,
        179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 190, 191, 192, 192,
        192, 193, 194, 195, 196, 197, 198, 198, 198, 198, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 200, 201, 201, 201, 201, 201, 201,
        201, 201, 201, 201, 201, 201, 201, 201, 201, 201, 202, 202, 202, 202, 202, 203,
        204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 214, 215, 216, 217, 217, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 219,
        220, 221, 222, 222, 222, 223, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224,
        224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224, 224,
        224, 224, 224, 224, 224, 224, 224, 224, 225, 225, 226, 226, 226, 226, 226, 226,
        226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226,
        226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226,
        226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226,
        226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226,
        226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226, 226,
        226, 226, 226, 226, 226, 226, 226, 226, 227, 228, 229, 229, 229, 229, 229, 229,
        229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229,
        229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 230, 231, 232, 232,
        232, 232, 232, 232, 232, 232, 232, 232, 232, 232, 232, 232, 232, 232, 232, 232,
        232, 232, 232, 232, 232, 233, 233, 233, 233, 233, 233, 234, 234, 235, 236, 237,
        238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238,
        238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238,
        238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238,
        238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 239, 239, 239, 239, 240,
        241, 241, 241, 241, 241, 241, 241, 241, 242, 243, 243, 243, 244, 244, 244, 245,
        246, 246, 246, 246, 246, 246, 246, 247, 248, 248, 248, 248, 248, 248, 248, 248,
        248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248,
        248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248,
        248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248,
        248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248,
        248, 248, 248, 248, 248, 248, 248, 248, 248,
    ]
    private static let itSets: [UInt16] = [
        0, 0, 0, 0, 1, 2, 3, 4, 4, 5, 5, 4, 4, 6, 7, 8,
        8, 9, 10, 8, 9, 11, 11, 12, 13, 13, 14, 15, 14, 4, 4, 16,
        17, 18, 18, 19, 16, 20, 21, 11, 11, 22, 23, 23, 24, 24, 22, 24,
        25, 26, 27, 27, 28, 27, 27, 29, 30, 30, 31, 31, 32, 33, 34, 35,
        36, 37, 38, 39, 40, 41, 34, 42, 41, 43, 44, 45, 45, 43, 41, 46,
        46, 47, 48, 49, 50, 51, 51, 52, 53, 54, 43, 44, 51, 54, 55, 56,
        57, 7, 8, 8, 9, 10, 8, 9, 11, 11, 12, 58, 57, 7, 8, 8,
        9, 10, 8, 9, 11, 11, 12, 57, 59, 52, 46, 60, 60, 46, 61, 62,
        63, 64, 44, 65, 65, 65, 66, 66, 67, 68, 67, 69, 69, 65, 70, 70,
        33, 65, 65, 71, 71, 72, 41, 44, 41, 73, 61, 45, 45, 68, 68, 74,
        75, 42, 76, 77, 78, 78, 79, 79, 78, 79, 79, 80, 80, 81, 67, 67,
        67, 45, 68, 82, 43, 83, 84, 85, 77, 77, 86, 87, 41, 87, 41, 44,
        88, 65, 41, 41, 45, 40, 40, 40, 89, 89, 90, 43, 34, 42, 42, 42,
        34, 91, 34, 34, 92, 93, 94, 95, 95, 96, 97, 97, 98, 99, 99, 100,
        101, 101, 102, 103, 104, 104, 105, 106, 106, 107, 108, 108, 109, 109, 109, 110,
        110, 111, 111, 100, 109, 112, 112, 109, 113, 114, 15, 70, 70, 82, 82, 41,
        89, 115, 116, 42, 41, 41, 41, 41, 41, 34, 42, 82, 117, 42, 34, 44,
        59, 44, 77, 81, 118, 119, 37, 120, 37, 59, 121, 71, 43, 122, 0, 123,
        77, 77, 124, 125, 53, 126, 81, 53, 127, 128, 129, 44, 53, 127, 126, 128,
        41, 130, 130, 131, 132, 133, 133, 134, 135, 135, 136, 136, 137, 138, 35, 59,
        44, 41, 44, 44, 67, 68, 139, 139, 140, 141, 141, 142, 143, 143, 143, 143,
        143, 143, 143, 143, 144, 145, 146, 146, 147, 148, 147, 146, 77, 149, 150, 151,
        150, 152, 153, 153, 154, 77, 155, 70, 70, 41, 41, 54, 44, 44, 41, 116,
        43, 156, 156, 54, 54, 54, 44, 157, 158, 41, 159, 41, 160, 49, 59, 161,
        161, 147, 147, 147, 44, 41, 87, 40, 35, 159, 40, 65, 141, 162, 41, 163,
        131, 34, 34, 44, 164, 41, 82, 165, 165, 165, 166, 166, 166, 40, 40, 167,
        168, 147, 147, 131, 169, 14, 170, 14, 171, 141, 89, 172, 173, 173, 173, 174,
        175, 176, 125, 166, 166, 166, 177, 178, 178, 87, 179, 180, 181, 44, 182, 183,
        43, 179, 82, 184, 184, 185, 125, 4, 4, 5, 5, 4, 4, 6, 22, 23,
        23, 24, 24, 22, 24, 25, 27, 27, 28, 27, 27, 29, 30, 30, 31, 31,
        125, 186, 126, 30, 30, 31, 31, 89, 89, 89, 187, 188, 16, 44, 44, 41,
        89, 116, 44, 116, 54, 89, 89, 166, 41, 41, 51, 51, 166, 43, 43, 189,
        189, 35, 190, 90, 191, 192, 125, 4, 4, 5, 5, 4, 6, 57, 7, 8,
        8, 9, 10, 8, 9, 11, 11, 12, 61, 186, 193, 193, 194, 25, 27, 27,
        28, 27, 27, 29, 30, 30, 31, 31, 53, 195, 59, 30, 27, 27, 27, 27,
        30, 186, 31, 31, 128, 27, 27, 27, 77, 61, 89, 89, 89, 196, 57, 7,
        8, 8, 9, 10, 8, 9, 11, 11, 12, 57, 70, 59, 45, 34, 191, 45,
        197, 34, 41, 42, 198, 198, 70, 199, 200, 201, 43, 44, 202, 131, 203, 203,
        51, 51, 204, 44, 44, 205, 206, 207, 52, 53, 52, 65, 44, 208, 168, 168,
        209, 210, 211, 211, 191, 191, 166, 212, 213, 214, 212, 215, 216, 216, 0, 217,
        218, 219, 220, 220, 221, 222, 212, 64, 59, 121, 43, 44, 70, 42, 41, 223,
        224, 224, 224, 77, 225, 77, 77, 226, 227, 226, 227, 228, 229, 230, 52, 51,
        51, 231, 232, 224, 39, 34, 41, 40, 40, 41, 73, 233, 234, 41, 35, 43,
        43, 187, 44, 235, 126, 81, 187, 44, 35, 236, 237, 237, 238, 44, 44, 68,
        239, 44, 44, 234, 44, 44, 44, 44, 44, 44, 64, 240, 241, 44, 44, 148,
        43, 43, 43, 241, 43, 43, 43, 44, 241, 44, 44, 44, 44, 44, 44, 44,
        241, 44, 44, 44, 43, 148, 43, 241, 68, 241, 241, 43, 44, 241, 241, 43,
        44, 147, 44, 241, 242, 168, 241, 43, 43, 43, 43, 241, 43, 43, 43, 241,
        43, 43, 43, 43, 43, 241, 44, 43, 43, 241, 43, 43, 68, 44, 44, 43,
        43, 241, 241, 241, 148, 44, 241, 241, 43, 241, 43, 241, 68, 243, 36, 0,
        244, 234, 224, 224, 245, 246, 247, 248, 249, 250, 250, 251, 252, 252, 253, 254,
        254, 255, 256, 256, 257, 258, 259, 259, 260, 261, 261, 262, 263, 263, 264, 264,
        264, 265, 265, 266, 266, 255, 264, 267, 267, 264, 268, 247, 44, 186, 186, 269,
        54, 54, 54, 54, 51, 51, 270, 270, 271, 272, 44, 44, 166, 49, 273, 41,
        274, 41, 168, 36, 36, 51, 275, 186, 276, 57, 277, 44, 82, 278, 57, 7,
        8, 8, 9, 10, 8, 9, 11, 11, 12, 279, 280, 281, 282, 282, 283, 284,
        284, 285, 286, 286, 287, 288, 288, 289, 290, 291, 291, 292, 293, 293, 294, 295,
        295, 296, 296, 296, 297, 297, 298, 298, 287, 296, 299, 299, 296, 300, 0, 301,
        302, 303, 279, 41, 44, 41, 77, 189, 82, 166, 166, 82, 147, 59, 44, 304,
        77, 305, 44, 306, 41, 44, 241, 64, 43, 44, 305, 77, 77, 236, 229, 41,
        307, 45, 45, 34, 308, 168, 168, 51, 51, 116, 189, 51, 51, 309, 82, 126,
        166, 41, 75, 75, 45, 65, 82, 41, 310, 40, 59, 310, 82, 145, 147, 148,
        147, 147, 43, 311, 43, 41, 166, 30, 27, 27, 27, 166, 30, 43, 44, 312,
        313, 314, 314, 315, 316, 316, 317, 318, 318, 319, 320, 320, 321, 322, 323, 323,
        324, 325, 325, 326, 327, 327, 328, 328, 328, 329, 329, 330, 330, 319, 328, 331,
        331, 328, 332, 333, 333, 334, 334, 168, 335, 335, 336, 337, 34, 81, 338, 339,
        340, 341, 43, 34, 338, 342, 343, 343, 344, 77, 345, 0, 346, 82, 82, 44,
        241, 67, 68, 67, 186, 65, 65, 40, 347, 348, 349, 350, 35, 166, 75, 75,
        351, 182, 75, 352, 310, 186, 166, 31, 166, 31, 353, 353, 354, 73, 355, 356,
        356, 357, 358, 159, 41, 42, 87, 128, 359, 360, 361, 361, 362, 363, 363, 364,
        365, 365, 366, 367, 367, 368, 369, 370, 370, 371, 372, 372, 373, 374, 374, 375,
        375, 375, 376, 376, 377, 377, 366, 375, 378, 378, 375, 379, 0, 380, 381, 382,
        383, 384, 385, 385, 386, 387, 387, 388, 389, 389, 390, 391, 391, 392, 393, 394,
        394, 395, 396, 396, 397, 398, 398, 399, 399, 399, 400, 400, 401, 401, 390, 399,
        402, 402, 399, 403, 382, 404, 405, 27, 27, 27, 405, 0, 406, 44, 72, 41,
        41, 41, 41, 41, 41, 41, 41, 407, 70, 408, 41, 41, 41, 191, 82, 409,
        70, 70, 70, 41, 51, 51, 51, 51, 67, 67, 67, 339, 340, 341, 34, 410,
        224, 147, 147, 81, 224, 51, 51, 51, 51, 33, 147, 411, 408, 44, 147, 147,
        412, 413, 414, 34, 71, 43, 68, 65, 65, 65, 71, 169, 14, 170, 14, 71,
        171, 415, 416, 417, 418, 419, 419, 420, 420, 421, 422, 423, 424, 424, 425, 426,
        426, 427, 428, 428, 429, 430, 430, 431, 432, 433, 433, 434, 435, 435, 436, 437,
        437, 438, 438, 438, 439, 439, 77, 440, 440, 429, 438, 441, 441, 438, 35, 40,
        51, 442, 161, 443, 161, 443, 147, 166, 166, 444, 71, 168, 195, 168, 71, 71,
        277, 277, 117, 117, 40, 40, 445, 12, 12, 334, 334, 71, 446, 117, 71, 71,
        447, 212, 448, 448, 449, 450, 71, 71, 141, 75, 451, 42, 59, 65, 242, 65,
        452, 453, 454, 42, 65, 455, 455, 456, 457, 458, 458, 459, 460, 460, 77, 461,
        462, 462, 463, 464, 464, 465, 466, 467, 467, 468, 469, 469, 470, 471, 471, 472,
        472, 472, 473, 473, 463, 472, 474, 474, 472, 42, 75, 75, 114, 189, 34, 166,
        475, 34, 223, 87, 409, 166, 476, 477, 477, 477, 41, 41, 41, 44, 33, 41,
        41, 41, 44, 41, 33, 33, 33, 33,
    ]
    private static let itFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 38, 39, 40, 41, 42, 44, 45, 47, 48, 49, 51, 52, 53, 54, 55,
        57, 58, 59, 61, 62, 65, 66, 67, 69, 71, 72, 76, 77, 79, 80, 81,
        83, 85, 86, 88, 89, 90, 91, 92, 93, 95, 96, 98, 100, 102, 103, 104,
        106, 110, 111, 112, 113, 114, 116, 119, 122, 124, 125, 128, 130, 134, 135, 136,
        137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152,
        153, 154, 155, 157, 161, 162, 163, 166, 169, 171, 172, 173, 175, 177, 178, 179,
        180, 181, 184, 185, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 199,
        200, 201, 204, 205, 206, 207, 210, 211, 213, 215, 216, 217, 225, 226, 227, 228,
        230, 232, 233, 235, 236, 239, 240, 241, 243, 245, 247, 249, 250, 251, 252, 254,
        255, 257, 258, 259, 262, 269, 274, 275, 277, 278, 283, 285, 287, 291, 292, 293,
        294, 298, 299, 303, 304, 308, 312, 313, 315, 316, 317, 319, 320, 323, 326, 327,
        328, 332, 334, 335, 337, 338, 341, 342, 343, 344, 348, 349, 350, 351, 352, 353,
        356, 357, 359, 361, 362, 364, 366, 368, 370, 371, 374, 376, 378, 380, 382, 384,
        389, 391, 393, 394, 395, 397, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409,
        410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 426, 428,
        430, 431, 436, 439, 441, 444, 445, 447, 448, 449, 450, 451, 452, 453, 454, 455,
        456, 457, 458, 459, 460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 471, 476,
        477, 481, 485, 488, 494, 497, 498, 500, 502, 503, 504, 505, 506, 507, 508, 509,
        510, 511, 512, 513, 514, 515, 516, 517, 518, 519, 520, 521, 522, 523, 526, 527,
        528, 529, 530, 531, 533, 535, 537, 539, 540, 541, 542, 544, 546, 548, 549, 552,
        555, 557, 559, 560, 563, 564, 565, 570, 571, 572, 573, 574, 575, 576, 577, 578,
        579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 590, 591, 593, 595, 596,
        597, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612,
        613, 614, 615, 616, 617, 618, 620, 622, 626, 628, 630, 632, 634, 635, 637, 641,
        644, 645, 646, 647, 648, 649, 650, 651, 652, 653, 654, 655, 656, 657, 658, 659,
        660, 661, 662, 663, 664, 665, 666, 667, 668, 669, 670, 671, 673, 679, 680, 685,
        686, 687, 688, 690, 695, 697, 698, 701, 702, 703, 704, 705, 706, 707, 708, 709,
        710, 711, 712, 713, 714, 715, 716, 717, 718, 719, 720, 721, 723, 724, 725,
    ]
    private static let itSenses: [UInt32] = [
        1191182336, 1811939342, 1644167169, 1811939335, 1896251392, 1896382465, 1896382464, 1912700928, 1912897566, 1912897551, 1912897581, 1913028608, 1912897521, 1913618432, 1913421824, 1913487360,
        1895989248, 1896120320, 1896710144, 1896054784, 1896710145, 1896120321, 1896513536, 1896513537, 1896448000, 1895923712, 1896185863, 1895923718, 1895923719, 1895923717, 1895923714, 1895923715,
        436207616, 452984832, 805306368, 1023410176, 1526726656, 1560281088, 1325400064, 1442840576, 687865856, 855638016, 939524096, 1023410176, 939524096, 1325400064, 1442840576, 838860800,
        1291845632, 1291845632, 1442840576, 1459617792, 1308622848, 268435456, 1073741824, 67108864, 1610612744, 1610612744, 1409286144, 805306368, 1040187392, 922746880, 905969664, 922746880,
        956301312, 536870912, 956301312, 905969664, 956301312, 452984832, 1593835520, 1912635392, 285212672, 436207616, 452984832, 1023410176, 1241513984, 1073741824, 1107296256, 1895858174,
        603979776, 1442840576, 1879048195, 1442840576, 1459617792, 436207616, 1140850688, 1761607687, 788529152, 1358954496, 1610612740, 50331648, 369098752, 1291845632, 1392508928, 1761607680,
        1241513984, 1409286144, 436207616, 1442840576, 268435456, 1207959552, 1174405120, 654311424, 654311424, 1325400064, 654311424, 671088640, 1241513984, 1409286144, 1593835520, 1207959552,
        1660944484, 1006632960, 1006632960, 1660944484, 117440512, 134217728, 1174405120, 1291845632, 1392508928, 1442840576, 1291845632, 1375731712, 738197504, 436207616, 1442840576, 1459617792,
        1442840576, 1509949440, 671088640, 1241513984, 1325400064, 1409286144, 1677721650, 1677721655, 1660944439, 1677721652, 1660944436, 1677721659, 1660944443, 1677721658, 1660944438, 1677721654,
        1677721656, 1660944440, 1677721657, 1660944441, 1677721653, 1660944437, 1677721651, 1660944434, 1660944442, 1660944435, 1677721605, 452984832, 1023410176, 436207616, 872415232, 1073741824,
        1879048195, 1107296256, 1711276232, 1291845632, 1375731712, 1442840576, 436207616, 939524096, 1023410176, 939524096, 1593835520, 385875968, 1660944394, 1191182336, 1660944394, 419430400,
        436207616, 1896316928, 553648128, 587202560, 570425344, 436207616, 1023410176, 1090519040, 1610612748, 436207616, 1241513984, 1677721619, 1660944403, 1677721617, 1660944401, 1660944402,
        1677721618, 1677721610, 1660944396, 1677721612, 989855744, 0, 1627389959, 1895858177, 1627389959, 905969664, 1140850688, 1157627904, 1895858178, 905969664, 704643072, 201326592,
        1174405120, 1711277232, 201326592, 201326592, 1174405120, 1677721602, 1862270976, 1795162262, 486539264, 218103808, 436207616, 872415232, 1040187392, 1073741824, 1241513984, 1442840576,
        1879048195, 1744830514, 1744830539, 1744830489, 687865856, 855638016, 872415232, 1879048195, 1879048192, 268435456, 989855744, 1157627904, 1291845632, 1325400064, 1442840576, 1610612738,
        1140850688, 905969664, 1040187392, 905969664, 922746880, 503316480, 1040187392, 369098752, 1895989248, 469762048, 1778384899, 1610612737, 0, 1627389956, 1761607683, 436207616,
        1761607683, 1627389956, 1610612742, 754974720, 889192448, 1241513984, 1241513984, 1325400064, 1342177280, 1409286144, 1442840576, 1459617792, 1929379840, 1241513984, 1325400064, 1442840576,
        1459617792, 1929379840, 520093696, 637534208, 1778384898, 1895858175, 419430400, 436207616, 889192448, 1023410176, 1241513984, 1241513984, 1258291200, 687865856, 1308622848, 285212672,
        436207616, 503316480, 1241513984, 1023410176, 1224736768, 1543503872, 419430400, 436207616, 1241513984, 1593835520, 1896579072, 436207616, 889192448, 1241513984, 1442840576, 1728053298,
        285212672, 452984832, 889192448, 1241513984, 889192448, 1241513984, 1442840576, 1459617792, 1610612743, 0, 1627389953, 1627389953, 1778384897, 67108864, 1610612741, 1610612741,
        687865856, 1308622848, 1459617792, 0, 1610612739, 1627389954, 1627389954, 1610612739, 318767104, 754974720, 1157627904, 1174405120, 0, 1627389955, 1627389955, 1140850688,
        1761607686, 1795162142, 1157627904, 1174405120, 1728053298, 1711276632, 1913290752, 1913290782, 1157627904, 1174405120, 1191182336, 1728053298, 1913291472, 1913357008, 1913291502, 1913291487,
        1913291457, 1241513984, 1291845632, 1442840576, 889192448, 150994944, 1174405120, 184549376, 1174405120, 184549376, 167772160, 1174405120, 1241513984, 1929379840, 922746880, 1761607681,
        1157627904, 1761607681, 1761607681, 1241513984, 1258291200, 1308622848, 1308622848, 1426063360, 318767104, 1308622848, 704643072, 1442840576, 1711276032, 1879048194, 1308622848, 1879048194,
        721420288, 771751936, 1308622848, 1426063360, 1459617792, 687865856, 822083584, 1308622848, 1459617792, 822083584, 1660944393, 1191182336, 1660944393, 268435456, 587202560, 1761607684,
        1761607684, 1610612747, 1677721690, 1677721695, 1660944479, 1677721692, 1660944476, 1677721699, 1660944483, 1677721698, 1660944478, 1677721694, 1677721696, 1660944480, 1677721697, 1660944481,
        1677721693, 1660944477, 1677721691, 1660944474, 1660944482, 1660944475, 1677721609, 1040187392, 1056964608, 1560281088, 687865856, 738197504, 1459617792, 1895858176, 1895858183, 1241513984,
        1291845632, 1342177280, 1409286144, 1442840576, 1291845632, 1409286144, 1442840576, 1040187392, 1056964608, 1157627904, 1459617792, 1761607682, 1795162202, 1157627904, 1761607682, 1610612746,
        1677721680, 1677721685, 1660944469, 1677721682, 1660944466, 1677721689, 1660944473, 1677721688, 1660944468, 1677721684, 1677721686, 1660944470, 1677721687, 1660944471, 1677721683, 1660944467,
        1677721681, 1660944464, 1660944472, 1660944465, 1660944392, 1191182336, 1660944392, 1241513984, 1291845632, 1325400064, 1342177280, 1442840576, 1677721608, 285212672, 436207616, 486539264,
        1023410176, 1241513984, 1442840576, 1459617792, 1929379840, 1241513984, 1442840576, 1459617792, 1241513984, 1291845632, 1325400064, 1342177280, 1392508928, 1442840576, 872415232, 1073741824,
        1879048195, 620756992, 50331648, 1241513984, 1644167169, 1660944385, 1677721640, 1677721645, 1660944429, 1677721642, 1660944426, 1677721649, 1660944433, 1677721648, 1660944428, 1677721644,
        1677721646, 1660944430, 1677721647, 1660944431, 1677721643, 1660944427, 1677721641, 1660944424, 1660944432, 1660944425, 1660944388, 1157627904, 1174405120, 1191182336, 1795162127, 1660944398,
        1677721614, 1677721604, 1895923713, 536870912, 1895858176, 587202560, 1895858176, 570425344, 1895858176, 553648128, 1895858176, 1660944399, 1677721615, 1660944389, 1191182336, 1660944389,
        1291845632, 1778384896, 0, 1627389958, 1627389958, 671088640, 1241513984, 1409286144, 520093696, 1241513984, 1442840576, 822083584, 1308622848, 1241513984, 1459617792, 1660944386,
        1644167170, 1660944386, 1761607680, 1660944400, 1677721616, 1677721606, 1845493760, 1862270976, 1862270979, 1862270981, 1677721660, 1677721665, 1660944449, 1677721662, 1660944446, 1677721669,
        1660944453, 1677721668, 1660944448, 1677721664, 1677721666, 1660944450, 1677721667, 1660944451, 1677721663, 1660944447, 1677721661, 1660944444, 1660944452, 1660944445, 1660944390, 1191182336,
        1660944390, 67108864, 1610612745, 1610612745, 1677721670, 1677721675, 1660944459, 1677721672, 1660944456, 1677721679, 1660944463, 1677721678, 1660944458, 1677721674, 1677721676, 1660944460,
        1677721677, 1660944461, 1677721673, 1660944457, 1677721671, 1660944454, 1660944462, 1660944455, 1677721607, 1660944391, 1140850688, 1761607685, 1191182336, 1660944391, 285212672, 520093696,
        1241513984, 1442840576, 285212672, 520093696, 1241513984, 1442840576, 1073741824, 1090519040, 268435456, 285212672, 1660944387, 1174405120, 1191182336, 1174405120, 1191182336, 1644167171,
        1660944387, 687865856, 754974720, 855638016, 1677721603, 1795162322, 1728053323, 1795162157, 1660944397, 1677721613, 1677721630, 1677721635, 1660944419, 1677721632, 1660944416, 1677721639,
        1660944423, 1677721638, 1660944418, 1677721634, 1677721636, 1660944420, 1677721637, 1660944421, 1677721633, 1660944417, 1677721631, 1660944414, 1660944422, 1660944415, 1879048193, 1442840576,
        1879048193, 234881024, 251658240, 889192448, 1241513984, 1593835520, 1677721601, 1728053273, 234881024, 251658240, 889192448, 1241513984, 1677721601, 1711277232, 1660944395, 1677721611,
        1241513984, 1677721601, 1241513984, 1291845632, 1342177280, 1375731712, 1442840576, 0, 1627389957, 1627389957, 436207616, 1291845632, 1442840576, 1660944404, 1677721620, 1677721625,
        1660944409, 1677721622, 1660944406, 1677721629, 1660944413, 1677721628, 1660944408, 1677721624, 1677721626, 1660944410, 1677721627, 1660944411, 1677721623, 1660944407, 1677721621, 1660944412,
        1660944405, 301989888, 1174405120, 1677721600, 1560281088,
    ]
    private static let itNames: [UInt16] = [
        82, 126, 140, 154, 306, 332, 336, 340, 347, 409, 430, 438, 440, 597, 600, 607,
        614, 625, 843, 930, 1082, 1188, 1227, 1228, 1229, 1361,
    ]
}

// swift-format-ignore-file
// Made by packaging/words of Lists/it.txt.

extension Vocabulary {
    /// The words of the language `it`.
    static var it: Vocabulary {
        Vocabulary(
            text: itText, starts: itStarts,
            sets: itSets, firsts: itFirsts,
            senses: itSenses,
            names: itNames,
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
        D di questo mese
        H e N
        H e mezza
        H e mezzo
        H e quarto
        H e tre quarti
        H e trenta
        H e un quarto
        H meno N
        H meno un quarto
        H ora
        H ore
        L dopo
        L fa
        L piu tardi
        N U dopo
        N U dopo B
        N U fa
        N U piu tardi
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
        anni
        anno
        annulla
        annulla iscrizione
        annullare
        apr
        aprile
        arrivederci
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
        credo
        credo di no
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
        e corretto
        e cosi
        e errato
        e falso
        e giusto
        e io
        e la prima volta
        e mezza
        e mezzo
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
        fuori ufficio:
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
        ha adorato
        ha dubitato di
        ha enfatizzato
        ha messo mi piace a
        ha messo non mi piace a
        ha reagito con X a …
        ha riso per
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
        inizio
        interessata
        interessato
        intorno a
        intorno alle
        invece di
        inviato da
        io
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
        le H meno un quarto
        le H ore
        lettera
        letto
        li
        lo
        lo faccio
        lo faro
        lo voglio
        lug
        luglio
        lun
        lunedi
        m
        ma grazie
        macche
        mag
        magari
        magg
        maggio
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
        messaggio automatico:
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
        non ci interessa bene
        non ci piace bene
        non ci saremo
        non ci saro
        non ci serve bene
        non ci va bene
        non concordo
        non credo
        non e corretto
        non e cosi
        non e giusto
        non e giusto cosi
        non e necessario
        non e possibile
        non e vero
        non esattamente
        non esatto
        non ho bisogno
        non importa
        non lo so fare
        non lo voglio
        non lo voglio fare
        non mi interessa
        non mi interessa bene
        non mi piace
        non mi piace bene
        non mi serve bene
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
        piu io
        piu o meno
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
        questo e un messaggio automatico
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
        rinviare
        risposta
        risposta automatica
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
        siamo in
        sicuramente
        sicurissimo
        sicuro
        socio
        sono
        sono d accordo
        sposta
        spostare
        sposti
        stamattina
        stanotte
        stasera
        sto guidando con
        stupendo
        su
        sua
        sull
        suo
        tante grazie
        tavolo
        tavolo per
        temo di no
        terza
        terzi
        terzo
        ti
        ti chiamo tra N
        ti prego
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
        ultima
        ultimo
        un
        un allegato
        un attimo
        un immagine
        un massimo di
        un messaggio
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
        un video
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
        vecchio
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
        0, 7, 14, 21, 28, 31, 34, 36, 40, 46, 66, 86, 93, 110, 116, 126,
        136, 147, 162, 173, 187, 196, 213, 219, 225, 232, 237, 249, 258, 269, 276, 290,
        305, 321, 334, 356, 378, 387, 398, 417, 426, 428, 437, 464, 491, 516, 543, 572,
        594, 605, 616, 625, 634, 636, 645, 652, 663, 671, 684, 700, 709, 726, 736, 747,
        755, 774, 781, 791, 798, 805, 813, 825, 834, 843, 847, 854, 857, 860, 871, 882,
        892, 903, 917, 924, 938, 951, 955, 961, 971, 985, 999, 1014, 1033, 1048, 1066, 1079,
        1100, 1105, 1112, 1123, 1138, 1153, 1169, 1189, 1205, 1224, 1238, 1260, 1271, 1278, 1285, 1291,
        1297, 1303, 1309, 1319, 1322, 1328, 1335, 1345, 1350, 1355, 1363, 1382, 1392, 1396, 1403, 1415,
        1427, 1439, 1453, 1477, 1494, 1511, 1518, 1528, 1536, 1544, 1550, 1565, 1569, 1574, 1584, 1594,
        1602, 1614, 1630, 1645, 1657, 1668, 1681, 1692, 1702, 1713, 1715, 1721, 1728, 1737, 1744, 1755,
        1761, 1773, 1783, 1793, 1803, 1813, 1823, 1829, 1840, 1851, 1857, 1877, 1890, 1903, 1907, 1919,
        1926, 1933, 1942, 1949, 1956, 1963, 1966, 1978, 1992, 2002, 2010, 2017, 2028, 2039, 2053, 2067,
        2072, 2082, 2098, 2118, 2138, 2151, 2169, 2187, 2201, 2219, 2237, 2251, 2272, 2293, 2310, 2323,
        2341, 2359, 2374, 2393, 2412, 2425, 2443, 2461, 2473, 2486, 2499, 2513, 2527, 2544, 2561, 2574,
        2585, 2601, 2617, 2629, 2636, 2642, 2653, 2661, 2676, 2684, 2695, 2699, 2706, 2718, 2729, 2738,
        2749, 2760, 2777, 2789, 2798, 2804, 2811, 2820, 2825, 2831, 2843, 2845, 2855, 2858, 2862, 2867,
        2873, 2879, 2887, 2897, 2905, 2912, 2919, 2926, 2933, 2940, 2944, 2956, 2971, 2976, 2990, 3002,
        3013, 3016, 3028, 3039, 3048, 3062, 3070, 3080, 3084, 3093, 3101, 3112, 3127, 3142, 3154, 3170,
        3186, 3199, 3212, 3221, 3227, 3237, 3243, 3255, 3267, 3287, 3298, 3306, 3319, 3330, 3341, 3348,
        3356, 3364, 3368, 3375, 3390, 3408, 3420, 3427, 3442, 3460, 3472, 3481, 3486, 3498, 3510, 3518,
        3533, 3541, 3552, 3559, 3567, 3578, 3586, 3597, 3601, 3617, 3633, 3641, 3644, 3646, 3657, 3664,
        3673, 3681, 3690, 3695, 3712, 3720, 3728, 3740, 3753, 3765, 3772, 3780, 3787, 3790, 3793, 3797,
        3806, 3815, 3821, 3830, 3839, 3846, 3858, 3865, 3870, 3878, 3886, 3891, 3898, 3902, 3907, 3921,
        3924, 3933, 3947, 3958, 3964, 3975, 3981, 3989, 3993, 3999, 4008, 4019, 4027, 4032, 4040, 4048,
        4053, 4060, 4068, 4078, 4084, 4088, 4094, 4102, 4114, 4121, 4129, 4135, 4150, 4152, 4156, 4161,
        4169, 4173, 4180, 4187, 4196, 4208, 4221, 4237, 4245, 4249, 4256, 4263, 4267, 4274, 4287, 4297,
        4307, 4309, 4320, 4335, 4350, 4370, 4394, 4417, 4429, 4436, 4438, 4443, 4448, 4458, 4461, 4466,
        4473, 4482, 4505, 4528, 4538, 4558, 4574, 4599, 4624, 4636, 4650, 4672, 4684, 4689, 4719, 4749,
        4777, 4807, 4839, 4864, 4878, 4892, 4904, 4916, 4928, 4938, 4952, 4966, 4980, 4992, 5004, 5014,
        5024, 5034, 5046, 5049, 5056, 5070, 5091, 5102, 5111, 5119, 5134, 5141, 5148, 5159, 5170, 5179,
        5193, 5201, 5208, 5220, 5232, 5242, 5255, 5265, 5276, 5279, 5281, 5285, 5291, 5299, 5321, 5343,
        5352, 5371, 5375, 5383, 5395, 5407, 5420, 5437, 5450, 5466, 5477, 5496, 5509, 5519, 5535, 5551,
        5554, 5559, 5589, 5619, 5647, 5677, 5709, 5734, 5748, 5762, 5774, 5786, 5797, 5805, 5823, 5837,
        5861, 5888, 5915, 5929, 5939, 5951, 5963, 5971, 5995, 6022, 6049, 6061, 6070, 6080, 6087, 6090,
        6095, 6104, 6117, 6130, 6144, 6162, 6176, 6193, 6205, 6225, 6234, 6242, 6248, 6251, 6254, 6264,
        6272, 6282, 6286, 6293, 6297, 6304, 6306, 6316, 6323, 6327, 6334, 6339, 6346, 6350, 6364, 6379,
        6383, 6391, 6397, 6405, 6413, 6417, 6424, 6437, 6442, 6451, 6459, 6463, 6473, 6478, 6483, 6505,
        6510, 6519, 6525, 6539, 6549, 6560, 6579, 6598, 6604, 6610, 6622, 6638, 6658, 6678, 6702, 6729,
        6737, 6740, 6747, 6756, 6768, 6783, 6797, 6809, 6820, 6824, 6828, 6833, 6842, 6847, 6856, 6865,
        6873, 6884, 6892, 6903, 6909, 6922, 6926, 6933, 6940, 6947, 6951, 6964, 6970, 6981, 6994, 7006,
        7023, 7031, 7033, 7037, 7050, 7053, 7067, 7081, 7089, 7107, 7116, 7131, 7136, 7144, 7162, 7170,
        7186, 7194, 7202, 7209, 7224, 7239, 7259, 7262, 7279, 7290, 7300, 7307, 7322, 7336, 7349, 7360,
        7371, 7375, 7379, 7391, 7402, 7413, 7430, 7452, 7470, 7484, 7496, 7514, 7529, 7542, 7552, 7567,
        7578, 7591, 7609, 7626, 7642, 7653, 7669, 7680, 7695, 7707, 7722, 7736, 7755, 7772, 7794, 7807,
        7825, 7843, 7859, 7869, 7884, 7902, 7911, 7921, 7929, 7939, 7947, 7964, 7977, 8000, 8022, 8043,
        8063, 8073, 8093, 8112, 8130, 8147, 8159, 8169, 8189, 8208, 8226, 8243, 8255, 8266, 8287, 8307,
        8326, 8344, 8360, 8370, 8380, 8389, 8408, 8429, 8450, 8469, 8481, 8491, 8503, 8515, 8525, 8538,
        8549, 8554, 8561, 8566, 8571, 8576, 8583, 8590, 8596, 8602, 8606, 8614, 8628, 8646, 8664, 8675,
        8691, 8707, 8719, 8735, 8751, 8763, 8782, 8801, 8816, 8827, 8843, 8859, 8872, 8889, 8906, 8917,
        8933, 8949, 8959, 8970, 8981, 8993, 9005, 9020, 9035, 9046, 9055, 9069, 9083, 9093, 9098, 9107,
        9113, 9117, 9124, 9126, 9133, 9140, 9146, 9154, 9163, 9172, 9177, 9189, 9197, 9212, 9217, 9220,
        9223, 9234, 9239, 9244, 9250, 9258, 9267, 9274, 9282, 9286, 9292, 9304, 9311, 9318, 9322, 9328,
        9338, 9352, 9366, 9381, 9400, 9415, 9433, 9446, 9467, 9471, 9479, 9493, 9511, 9529, 9540, 9556,
        9572, 9584, 9600, 9616, 9628, 9647, 9666, 9681, 9692, 9708, 9724, 9737, 9754, 9771, 9782, 9798,
        9814, 9824, 9835, 9846, 9858, 9870, 9885, 9900, 9911, 9920, 9934, 9948, 9958, 9965, 9972, 9979,
        9986, 9991, 9999, 10010, 10024, 10030, 10035, 10043, 10055, 10062, 10072, 10083, 10091, 10097, 10109, 10113,
        10124, 10138, 10145, 10160, 10178, 10189, 10197, 10205, 10216, 10228, 10238, 10248, 10262, 10271, 10279, 10287,
        10298, 10302, 10310, 10317, 10324, 10335, 10338, 10346, 10357, 10363, 10372, 10381, 10387, 10393, 10402, 10410,
        10423, 10434, 10443, 10453, 10460, 10473, 10479, 10489, 10506, 10518, 10527, 10539, 10545, 10553, 10566, 10575,
        10586, 10607, 10631, 10655, 10664, 10675, 10685, 10698, 10707, 10722, 10741, 10760, 10772, 10789, 10806, 10819,
        10836, 10853, 10866, 10886, 10906, 10922, 10934, 10951, 10968, 10982, 11000, 11018, 11030, 11047, 11064, 11075,
        11087, 11099, 11112, 11125, 11141, 11157, 11169, 11179, 11194, 11209, 11220, 11227, 11234, 11241, 11254, 11268,
        11274, 11290, 11306, 11318, 11326, 11333, 11339, 11348, 11363, 11376, 11388, 11401, 11408, 11417, 11450, 11468,
        11481, 11494, 11503, 11514, 11521, 11528, 11535, 11539, 11551, 11561, 11569, 11579, 11588, 11597, 11617, 11626,
        11628, 11632, 11639, 11645, 11651, 11657, 11662, 11670, 11677, 11687, 11692, 11702, 11709, 11716, 11723, 11732,
        11739, 11748, 11754, 11760, 11768, 11776, 11784, 11795, 11806, 11813, 11817, 11823, 11836, 11851, 11861, 11866,
        11875, 11890, 11909, 11928, 11940, 11957, 11974, 11987, 12004, 12021, 12034, 12054, 12074, 12090, 12102, 12119,
        12136, 12150, 12168, 12186, 12198, 12215, 12232, 12243, 12255, 12267, 12280, 12293, 12309, 12325, 12337, 12347,
        12362, 12377, 12388, 12394, 12400, 12406, 12410, 12415, 12424, 12439, 12458, 12477, 12489, 12506, 12523, 12536,
        12553, 12570, 12583, 12603, 12623, 12639, 12651, 12668, 12685, 12699, 12717, 12735, 12747, 12764, 12781, 12792,
        12804, 12816, 12829, 12842, 12858, 12874, 12886, 12896, 12911, 12926, 12937, 12943, 12953, 12961, 12971, 12992,
        13016, 13040, 13050, 13058, 13066, 13085, 13088, 13097, 13109, 13119, 13129, 13142, 13156, 13162, 13173, 13179,
        13188, 13200, 13212, 13219, 13225, 13230, 13245, 13252, 13261, 13268, 13279, 13288, 13296, 13313, 13322, 13325,
        13329, 13334, 13338, 13351, 13358, 13369, 13380, 13386, 13392, 13398, 13401, 13417, 13426, 13438, 13442, 13448,
        13456, 13468, 13482, 13489, 13496, 13500, 13516, 13527, 13544, 13562, 13574, 13586, 13594, 13601, 13614, 13631,
        13648, 13658, 13673, 13688, 13699, 13714, 13729, 13740, 13758, 13776, 13790, 13800, 13815, 13830, 13842, 13858,
        13874, 13884, 13899, 13914, 13923, 13933, 13943, 13954, 13965, 13974, 13988, 14002, 14012, 14020, 14033, 14046,
        14055, 14062, 14068, 14079, 14085, 14097, 14103, 14115, 14121, 14128, 14135, 14138, 14150, 14160, 14172, 14186,
        14199, 14208, 14221, 14231, 14242, 14257, 14272, 14280, 14291, 14304, 14316, 14326, 14342, 14359, 14375, 14392,
        14403, 14412, 14416, 14427, 14437, 14444, 14456, 14468, 14479, 14490, 14497, 14501, 14509, 14516, 14520, 14523,
        14531, 14544, 14553, 14561, 14565, 14573, 14579, 14587, 14594, 14604, 14614, 14620, 14632, 14648, 14664, 14673,
        14687, 14701, 14709, 14719, 14733, 14747, 14757, 14774, 14791, 14804, 14813, 14827, 14841, 14852, 14867, 14882,
        14891, 14905, 14919, 14927, 14936, 14945, 14958, 14971, 14980, 14987, 14999, 15011, 15019, 15024, 15032, 15038,
        15044, 15053, 15056, 15064, 15072, 15081, 15088, 15099, 15106, 15114, 15119, 15122, 15125, 15128, 15132, 15136,
        15140, 15144, 15148, 15153, 15158, 15163, 15168, 15173, 15178, 15183, 15188, 15193,
    ]
    private static let itSets: [UInt16] = [
        0, 0, 0, 0, 1, 2, 3, 4, 4, 5, 5, 4, 6, 7, 8, 8,
        9, 10, 8, 9, 11, 12, 13, 13, 14, 15, 14, 16, 17, 18, 16, 11,
        11, 19, 20, 20, 21, 21, 19, 21, 22, 23, 24, 24, 25, 24, 24, 26,
        27, 27, 28, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 31, 39,
        38, 40, 41, 42, 42, 40, 38, 43, 43, 44, 45, 46, 47, 48, 49, 50,
        40, 41, 51, 50, 52, 53, 54, 7, 8, 8, 9, 10, 8, 9, 11, 12,
        55, 54, 7, 8, 8, 9, 10, 8, 9, 11, 12, 54, 56, 48, 43, 57,
        57, 43, 58, 59, 60, 61, 41, 62, 62, 63, 64, 63, 65, 65, 30, 66,
        66, 67, 38, 41, 38, 68, 58, 42, 42, 64, 64, 69, 70, 39, 71, 72,
        73, 73, 74, 74, 73, 74, 74, 75, 75, 76, 63, 63, 63, 42, 64, 77,
        40, 78, 79, 80, 72, 72, 81, 82, 38, 82, 38, 41, 83, 84, 38, 38,
        37, 37, 37, 85, 85, 61, 40, 31, 39, 39, 39, 31, 86, 31, 31, 87,
        88, 89, 90, 90, 91, 92, 92, 93, 94, 94, 95, 96, 96, 97, 98, 99,
        99, 100, 101, 101, 102, 103, 103, 104, 104, 104, 105, 105, 106, 106, 95, 104,
        107, 107, 104, 108, 109, 15, 77, 77, 38, 85, 110, 111, 39, 38, 38, 38,
        38, 38, 31, 39, 77, 112, 39, 31, 56, 41, 76, 113, 114, 34, 115, 34,
        56, 116, 66, 40, 117, 0, 118, 72, 72, 84, 49, 119, 76, 49, 120, 121,
        122, 41, 49, 120, 119, 121, 38, 123, 123, 124, 125, 126, 126, 127, 128, 128,
        129, 129, 130, 131, 32, 56, 41, 38, 41, 41, 63, 64, 132, 132, 133, 134,
        134, 135, 136, 136, 136, 136, 136, 136, 136, 136, 137, 138, 139, 139, 140, 141,
        140, 139, 72, 142, 143, 144, 143, 145, 146, 146, 147, 72, 148, 38, 38, 41,
        41, 38, 111, 40, 149, 149, 41, 150, 151, 38, 152, 38, 153, 46, 56, 154,
        154, 140, 140, 140, 41, 38, 82, 37, 32, 152, 37, 84, 134, 134, 38, 155,
        124, 31, 31, 41, 156, 38, 77, 157, 157, 157, 158, 158, 158, 37, 37, 159,
        160, 140, 140, 124, 161, 14, 162, 14, 163, 134, 85, 164, 165, 166, 166, 166,
        167, 168, 169, 170, 158, 158, 158, 171, 172, 172, 82, 173, 174, 175, 41, 176,
        177, 178, 178, 178, 178, 178, 179, 178, 40, 173, 77, 180, 180, 181, 170, 4,
        4, 5, 5, 4, 6, 19, 20, 20, 21, 21, 19, 21, 22, 24, 24, 25,
        24, 24, 26, 27, 27, 28, 28, 170, 182, 119, 27, 27, 28, 28, 85, 85,
        85, 183, 184, 16, 41, 41, 38, 85, 111, 41, 111, 50, 85, 85, 158, 38,
        38, 158, 40, 40, 185, 185, 32, 186, 187, 188, 170, 4, 4, 5, 5, 4,
        6, 54, 7, 8, 8, 9, 10, 8, 9, 11, 12, 58, 182, 189, 189, 190,
        22, 24, 24, 25, 24, 24, 26, 27, 27, 28, 28, 49, 191, 56, 27, 24,
        24, 24, 27, 182, 28, 28, 121, 24, 24, 24, 58, 85, 85, 85, 192, 54,
        7, 8, 8, 9, 10, 8, 9, 11, 12, 54, 56, 42, 31, 193, 31, 38,
        39, 194, 194, 195, 196, 197, 40, 41, 198, 124, 199, 199, 200, 41, 41, 201,
        202, 203, 48, 49, 48, 84, 41, 204, 160, 160, 205, 206, 207, 207, 164, 158,
        208, 209, 210, 208, 211, 212, 212, 0, 213, 214, 215, 216, 216, 217, 218, 208,
        61, 56, 116, 40, 41, 39, 38, 219, 220, 220, 220, 72, 221, 72, 72, 222,
        223, 222, 223, 224, 225, 226, 48, 227, 228, 220, 36, 31, 38, 37, 37, 38,
        68, 229, 230, 38, 32, 40, 40, 183, 41, 231, 119, 76, 183, 41, 32, 232,
        233, 233, 234, 41, 41, 64, 235, 41, 41, 230, 41, 41, 41, 41, 41, 41,
        61, 236, 237, 41, 41, 141, 40, 40, 40, 237, 40, 40, 41, 237, 41, 41,
        41, 41, 41, 237, 41, 41, 41, 40, 141, 40, 41, 40, 41, 40, 41, 40,
        40, 41, 41, 237, 40, 41, 140, 41, 237, 238, 160, 237, 40, 40, 40, 40,
        237, 40, 40, 40, 237, 40, 40, 40, 40, 40, 237, 41, 40, 40, 237, 40,
        40, 41, 41, 40, 40, 237, 237, 237, 141, 41, 237, 237, 40, 237, 40, 237,
        239, 33, 0, 240, 230, 220, 220, 241, 242, 243, 244, 245, 246, 246, 247, 248,
        248, 249, 250, 250, 251, 252, 252, 253, 254, 255, 255, 256, 257, 257, 258, 259,
        259, 260, 260, 260, 261, 261, 262, 262, 251, 260, 263, 263, 260, 264, 243, 41,
        182, 182, 265, 50, 50, 50, 50, 266, 266, 267, 268, 41, 41, 158, 46, 269,
        38, 270, 38, 160, 33, 33, 271, 182, 272, 54, 273, 41, 77, 274, 54, 7,
        8, 8, 9, 10, 8, 9, 11, 12, 275, 276, 277, 278, 278, 279, 280, 280,
        281, 282, 282, 283, 284, 284, 285, 286, 287, 287, 288, 289, 289, 290, 291, 291,
        292, 292, 292, 293, 293, 294, 294, 283, 292, 295, 295, 292, 296, 0, 297, 298,
        299, 275, 38, 41, 38, 72, 185, 77, 158, 158, 77, 140, 56, 41, 300, 301,
        41, 302, 38, 41, 237, 61, 40, 41, 301, 232, 225, 38, 303, 42, 42, 31,
        304, 160, 160, 111, 185, 305, 77, 119, 158, 38, 70, 70, 42, 84, 77, 38,
        56, 37, 56, 56, 77, 138, 140, 141, 140, 140, 40, 306, 40, 38, 158, 27,
        24, 24, 24, 158, 27, 40, 41, 307, 308, 309, 309, 310, 311, 311, 312, 313,
        313, 314, 315, 315, 316, 317, 318, 318, 319, 320, 320, 321, 322, 322, 323, 323,
        323, 324, 324, 325, 325, 314, 323, 326, 326, 323, 327, 328, 328, 329, 329, 160,
        330, 330, 331, 332, 31, 76, 333, 334, 335, 336, 40, 31, 333, 164, 337, 338,
        338, 339, 72, 340, 0, 341, 77, 77, 41, 237, 63, 63, 182, 164, 37, 342,
        343, 344, 345, 32, 158, 70, 70, 346, 176, 31, 347, 56, 182, 158, 28, 158,
        28, 348, 348, 349, 68, 350, 351, 351, 352, 353, 152, 38, 39, 82, 121, 354,
        355, 356, 356, 357, 358, 358, 359, 360, 360, 361, 362, 362, 363, 364, 365, 365,
        366, 367, 367, 368, 369, 369, 370, 370, 370, 371, 371, 372, 372, 361, 370, 373,
        373, 370, 374, 0, 375, 376, 377, 378, 379, 380, 380, 381, 382, 382, 383, 384,
        384, 385, 386, 386, 387, 388, 389, 389, 390, 391, 391, 392, 393, 393, 394, 394,
        394, 395, 395, 396, 396, 385, 394, 397, 397, 394, 398, 377, 399, 400, 24, 24,
        24, 400, 0, 401, 41, 67, 38, 38, 38, 38, 38, 38, 38, 38, 402, 403,
        38, 38, 38, 77, 404, 38, 63, 63, 63, 334, 335, 336, 164, 31, 405, 220,
        76, 220, 30, 406, 403, 41, 407, 408, 409, 31, 66, 40, 66, 161, 14, 162,
        14, 66, 163, 410, 411, 412, 413, 414, 414, 415, 415, 416, 417, 418, 419, 419,
        420, 421, 421, 422, 423, 423, 424, 425, 425, 426, 427, 428, 428, 429, 430, 430,
        431, 432, 432, 433, 433, 433, 434, 434, 72, 435, 435, 424, 433, 436, 436, 433,
        32, 37, 51, 437, 154, 438, 154, 438, 158, 158, 439, 440, 66, 440, 160, 440,
        191, 160, 66, 66, 273, 273, 112, 112, 37, 37, 441, 12, 12, 329, 329, 66,
        440, 442, 112, 66, 66, 443, 208, 444, 444, 445, 446, 66, 66, 134, 70, 447,
        39, 56, 238, 448, 449, 450, 39, 84, 451, 451, 452, 453, 454, 454, 455, 456,
        456, 72, 457, 458, 458, 459, 460, 460, 461, 462, 463, 463, 464, 465, 465, 466,
        467, 467, 468, 468, 468, 469, 469, 459, 468, 470, 470, 468, 39, 31, 31, 109,
        185, 31, 158, 471, 31, 219, 82, 404, 158, 472, 473, 473, 473, 38, 38, 38,
        41, 30, 38, 38, 38, 41, 38, 30, 30, 30, 30,
    ]
    private static let itFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 35, 36,
        37, 38, 39, 41, 42, 44, 45, 46, 48, 49, 50, 51, 52, 54, 55, 56,
        58, 61, 62, 63, 64, 66, 68, 69, 73, 74, 76, 77, 78, 80, 82, 84,
        85, 86, 87, 88, 90, 91, 93, 95, 97, 98, 99, 101, 105, 106, 107, 108,
        109, 111, 114, 117, 119, 120, 121, 123, 127, 128, 129, 130, 131, 132, 133, 134,
        135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 150, 154,
        155, 156, 159, 162, 164, 165, 166, 168, 169, 170, 171, 174, 175, 177, 178, 179,
        180, 181, 182, 183, 184, 185, 186, 187, 189, 190, 191, 194, 195, 196, 197, 200,
        201, 203, 205, 206, 207, 215, 216, 217, 218, 220, 222, 223, 224, 227, 228, 229,
        231, 233, 235, 237, 238, 239, 240, 241, 243, 244, 246, 247, 248, 249, 251, 258,
        263, 264, 266, 267, 268, 269, 274, 276, 278, 282, 283, 284, 287, 291, 292, 296,
        297, 301, 305, 306, 308, 309, 310, 312, 313, 316, 319, 320, 321, 325, 327, 328,
        330, 331, 334, 335, 336, 337, 341, 342, 343, 344, 345, 346, 349, 350, 352, 354,
        355, 357, 359, 361, 363, 364, 367, 369, 371, 373, 375, 377, 382, 384, 386, 387,
        388, 390, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406,
        407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 419, 421, 423, 424, 429, 432,
        434, 437, 438, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452,
        453, 454, 455, 456, 457, 458, 459, 460, 461, 462, 464, 469, 470, 474, 478, 481,
        487, 490, 491, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 503, 504, 505,
        506, 507, 508, 509, 510, 511, 512, 513, 514, 517, 518, 519, 520, 521, 522, 524,
        526, 528, 530, 531, 532, 533, 535, 537, 539, 540, 543, 546, 548, 550, 551, 554,
        555, 556, 561, 562, 563, 564, 565, 566, 567, 568, 569, 570, 571, 572, 573, 574,
        575, 576, 577, 578, 579, 580, 581, 582, 584, 586, 587, 588, 589, 590, 591, 592,
        593, 594, 595, 596, 597, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607, 608,
        609, 611, 613, 617, 619, 621, 623, 625, 626, 628, 632, 635, 636, 637, 638, 639,
        640, 641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 653, 654, 655,
        656, 657, 658, 659, 660, 661, 662, 664, 670, 671, 672, 677, 678, 679, 680, 682,
        687, 689, 690, 693, 694, 695, 696, 697, 698, 699, 700, 701, 702, 703, 704, 705,
        706, 707, 708, 709, 710, 711, 712, 713, 715, 716, 717,
    ]
    private static let itSenses: [UInt32] = [
        1157627904, 1778384910, 1610612737, 1778384903, 1862696960, 1862828033, 1862828032, 1879146496, 1879343134, 1879343119, 1879343149, 1879474176, 1879343089, 1880064000, 1879867392, 1879932928,
        1862434816, 1862565888, 1862500352, 1862959104, 1862959105, 1862893568, 1862369280, 1862631431, 1862369286, 1862369287, 1862369285, 1862369282, 1862369283, 402653184, 419430400, 771751936,
        989855744, 1493172224, 1526726656, 1291845632, 1409286144, 654311424, 822083584, 905969664, 989855744, 905969664, 1291845632, 1409286144, 805306368, 1258291200, 1258291200, 1409286144,
        1426063360, 1275068416, 234881024, 1040187392, 33554432, 1577058312, 1577058312, 1375731712, 771751936, 1006632960, 872415232, 889192448, 922746880, 503316480, 922746880, 889192448,
        872415232, 922746880, 419430400, 1560281088, 1879080960, 251658240, 402653184, 419430400, 989855744, 1207959552, 1040187392, 1073741824, 1862303742, 570425344, 1409286144, 1845493763,
        1409286144, 1426063360, 1107296256, 1728053255, 754974720, 1325400064, 1577058308, 335544320, 1258291200, 1358954496, 1728053248, 1207959552, 1375731712, 402653184, 1409286144, 234881024,
        1174405120, 1140850688, 620756992, 620756992, 1291845632, 620756992, 637534208, 1207959552, 1375731712, 1560281088, 1174405120, 1627390052, 973078528, 973078528, 1627390052, 83886080,
        100663296, 1140850688, 1258291200, 1358954496, 1409286144, 1258291200, 1342177280, 402653184, 704643072, 1409286144, 1476395008, 637534208, 1207959552, 1291845632, 1375731712, 1644167218,
        1644167223, 1627390007, 1644167220, 1627390004, 1644167227, 1627390011, 1644167226, 1627390006, 1644167222, 1644167224, 1627390008, 1644167225, 1627390009, 1644167221, 1627390005, 1644167219,
        1627390002, 1627390010, 1627390003, 1644167173, 419430400, 989855744, 402653184, 838860800, 1040187392, 1845493763, 1073741824, 1677721800, 1258291200, 1342177280, 1409286144, 402653184,
        905969664, 989855744, 905969664, 1560281088, 352321536, 1627389962, 1157627904, 1627389962, 520093696, 553648128, 536870912, 402653184, 989855744, 1056964608, 1577058316, 402653184,
        1207959552, 1644167187, 1627389971, 1644167185, 1627389969, 1627389970, 1644167186, 1644167178, 1627389964, 1644167180, 956301312, 0, 1593835527, 1862303745, 1593835527, 872415232,
        1107296256, 1124073472, 1862303746, 872415232, 671088640, 167772160, 1140850688, 1677722800, 167772160, 167772160, 1140850688, 1644167170, 1828716544, 1761607830, 452984832, 184549376,
        402653184, 838860800, 1006632960, 1040187392, 1207959552, 1409286144, 1845493763, 1711276082, 1711276107, 1711276057, 654311424, 822083584, 838860800, 1845493763, 1845493760, 1124073472,
        1258291200, 1291845632, 1409286144, 1577058306, 1107296256, 872415232, 1006632960, 872415232, 889192448, 469762048, 1006632960, 335544320, 1862434816, 436207616, 1929379840, 1744830467,
        1577058305, 0, 1593835524, 1728053251, 402653184, 1728053251, 1862762496, 1593835524, 1577058310, 855638016, 1207959552, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144,
        1426063360, 1946157056, 1207959552, 1291845632, 1409286144, 1426063360, 1946157056, 486539264, 603979776, 1744830466, 1895825408, 1912602624, 1862303743, 385875968, 402653184, 855638016,
        989855744, 1207959552, 1207959552, 1224736768, 654311424, 1275068416, 251658240, 402653184, 469762048, 1207959552, 989855744, 1191182336, 402653184, 1409286144, 1426063360, 385875968,
        402653184, 1207959552, 1560281088, 1863024640, 402653184, 855638016, 1207959552, 1409286144, 1694498866, 251658240, 419430400, 855638016, 1207959552, 855638016, 1207959552, 1409286144,
        1426063360, 1577058311, 0, 1593835521, 1593835521, 1744830465, 33554432, 1577058309, 1577058309, 654311424, 1275068416, 1426063360, 0, 1577058307, 1593835522, 1593835522,
        1577058307, 285212672, 721420288, 1124073472, 1140850688, 0, 1593835523, 1593835523, 1107296256, 1728053254, 1761607710, 1124073472, 1140850688, 1694498866, 1677722200, 1879736320,
        1879736350, 1124073472, 1140850688, 1157627904, 1694498866, 1879737040, 1879802576, 1879737070, 1879737055, 1879737025, 1207959552, 1258291200, 1409286144, 855638016, 117440512, 1140850688,
        150994944, 1140850688, 150994944, 134217728, 1140850688, 1207959552, 1946157056, 889192448, 1728053249, 1124073472, 1728053249, 1728053249, 1207959552, 1224736768, 1275068416, 1275068416,
        1392508928, 285212672, 1275068416, 671088640, 1409286144, 1677721600, 1845493762, 1275068416, 1845493762, 687865856, 738197504, 1275068416, 1392508928, 1426063360, 654311424, 788529152,
        1275068416, 1426063360, 788529152, 1627389961, 1157627904, 1627389961, 234881024, 553648128, 1728053252, 1728053252, 1577058315, 1644167258, 1644167263, 1627390047, 1644167260, 1627390044,
        1644167267, 1627390051, 1644167266, 1627390046, 1644167262, 1644167264, 1627390048, 1644167265, 1627390049, 1644167261, 1627390045, 1644167259, 1627390042, 1627390050, 1627390043, 1644167177,
        1006632960, 1023410176, 1526726656, 654311424, 704643072, 1426063360, 1862303744, 1862303751, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1258291200, 1375731712, 1409286144,
        1006632960, 1023410176, 1124073472, 1426063360, 1728053250, 1761607770, 1124073472, 1728053250, 1577058314, 1644167248, 1644167253, 1627390037, 1644167250, 1627390034, 1644167257, 1627390041,
        1644167256, 1627390036, 1644167252, 1644167254, 1627390038, 1644167255, 1627390039, 1644167251, 1627390035, 1644167249, 1627390032, 1627390040, 1627390033, 1627389960, 1157627904, 1627389960,
        1207959552, 1258291200, 1291845632, 1308622848, 1409286144, 1644167176, 251658240, 402653184, 452984832, 989855744, 1207959552, 1409286144, 1426063360, 1946157056, 1207959552, 1409286144,
        1426063360, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 838860800, 1040187392, 1845493763, 587202560, 1610612737, 1627389953, 1644167208, 1644167213, 1627389997,
        1644167210, 1627389994, 1644167217, 1627390001, 1644167216, 1627389996, 1644167212, 1644167214, 1627389998, 1644167215, 1627389999, 1644167211, 1627389995, 1644167209, 1627389992, 1627390000,
        1627389993, 1627389956, 1124073472, 1140850688, 1157627904, 1761607695, 1627389966, 1644167182, 1644167172, 1862369281, 503316480, 1862303744, 553648128, 1862303744, 536870912, 1862303744,
        520093696, 1862303744, 1627389967, 1644167183, 1627389957, 1157627904, 1627389957, 1258291200, 1744830464, 0, 1593835526, 1593835526, 637534208, 1207959552, 1375731712, 486539264,
        1207959552, 1409286144, 788529152, 1275068416, 1207959552, 1426063360, 1627389954, 1610612738, 1627389954, 1728053248, 1627389968, 1644167184, 1644167174, 1811939328, 1828716544, 1828716547,
        1828716549, 1644167228, 1644167233, 1627390017, 1644167230, 1627390014, 1644167237, 1627390021, 1644167236, 1627390016, 1644167232, 1644167234, 1627390018, 1644167235, 1627390019, 1644167231,
        1627390015, 1644167229, 1627390012, 1627390020, 1627390013, 1627389958, 1157627904, 1627389958, 33554432, 1577058313, 1577058313, 1644167238, 1644167243, 1627390027, 1644167240, 1627390024,
        1644167247, 1627390031, 1644167246, 1627390026, 1644167242, 1644167244, 1627390028, 1644167245, 1627390029, 1644167241, 1627390025, 1644167239, 1627390022, 1627390030, 1627390023, 1644167175,
        1627389959, 1107296256, 1728053253, 1157627904, 1627389959, 251658240, 486539264, 1207959552, 1409286144, 251658240, 486539264, 1207959552, 1409286144, 1040187392, 1056964608, 234881024,
        251658240, 1627389955, 1140850688, 1157627904, 1140850688, 1157627904, 1610612739, 1627389955, 654311424, 721420288, 822083584, 1644167171, 1761607890, 1694498891, 1761607725, 1627389965,
        1644167181, 1644167198, 1644167203, 1627389987, 1644167200, 1627389984, 1644167207, 1627389991, 1644167206, 1627389986, 1644167202, 1644167204, 1627389988, 1644167205, 1627389989, 1644167201,
        1627389985, 1644167199, 1627389982, 1627389990, 1627389983, 1845493761, 1409286144, 1845493761, 201326592, 218103808, 855638016, 1207959552, 1560281088, 1644167169, 1509949440, 1694498841,
        201326592, 218103808, 855638016, 1207959552, 1644167169, 1677722800, 1627389963, 1644167179, 1207959552, 1644167169, 1207959552, 1258291200, 1308622848, 1342177280, 1409286144, 0,
        1593835525, 1593835525, 402653184, 1258291200, 1409286144, 1627389972, 1644167188, 1644167193, 1627389977, 1644167190, 1627389974, 1644167197, 1627389981, 1644167196, 1627389976, 1644167192,
        1644167194, 1627389978, 1644167195, 1627389979, 1644167191, 1627389975, 1644167189, 1627389980, 1627389973, 268435456, 1140850688, 1644167168, 1526726656,
    ]
    private static let itNames: [UInt16] = [
        74, 114, 125, 134, 280, 306, 310, 314, 321, 377, 399, 407, 409, 562, 564, 571,
        576, 587, 798, 881, 1025, 1131, 1161, 1162, 1163, 1284,
    ]
}

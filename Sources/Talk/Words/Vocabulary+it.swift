// swift-format-ignore-file
// Made by packaging/words of Lists/it.txt.

extension Vocabulary {
    /// The words of the language `it`.
    static var it: Vocabulary {
        Vocabulary(
            text: itText, starts: itStarts,
            firsts: itFirsts, senses: itSenses,
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
    private static let itFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
        48, 49, 50, 51, 52, 58, 59, 60, 61, 62, 64, 65, 67, 68, 69, 70,
        72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 83, 84, 85, 87, 90, 91,
        92, 93, 94, 95, 96, 98, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109,
        110, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 129, 130,
        132, 134, 135, 136, 137, 139, 141, 142, 144, 146, 147, 148, 149, 150, 151, 152,
        153, 154, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 167, 169, 171, 173,
        174, 175, 176, 178, 180, 181, 183, 185, 189, 193, 194, 195, 196, 197, 198, 199,
        200, 201, 202, 203, 205, 206, 207, 210, 213, 214, 217, 218, 219, 221, 222, 223,
        224, 225, 226, 227, 228, 229, 231, 232, 233, 235, 237, 239, 240, 242, 243, 244,
        248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263,
        264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279,
        280, 281, 282, 283, 284, 286, 287, 288, 289, 290, 291, 295, 296, 298, 299, 300,
        301, 302, 303, 304, 306, 307, 308, 310, 311, 312, 313, 314, 317, 320, 322, 324,
        326, 327, 328, 329, 330, 331, 332, 334, 335, 336, 337, 338, 339, 340, 341, 342,
        343, 346, 347, 348, 349, 350, 351, 352, 353, 354, 356, 357, 358, 359, 360, 361,
        362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377,
        378, 379, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 393, 394, 395, 396,
        397, 398, 399, 400, 403, 404, 406, 407, 409, 410, 411, 412, 413, 421, 422, 423,
        424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 436, 437, 439, 440, 441,
        442, 443, 444, 445, 446, 447, 448, 451, 452, 453, 455, 456, 457, 458, 459, 460,
        461, 463, 464, 465, 466, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479,
        481, 483, 484, 485, 487, 489, 490, 492, 493, 494, 495, 496, 497, 498, 499, 500,
        501, 503, 504, 506, 507, 508, 509, 510, 511, 512, 513, 516, 518, 524, 528, 529,
        530, 532, 533, 534, 535, 536, 537, 538, 539, 540, 542, 543, 544, 545, 550, 551,
        552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 567,
        568, 569, 570, 571, 572, 573, 574, 575, 576, 578, 579, 580, 581, 582, 583, 584,
        585, 586, 588, 592, 593, 594, 595, 596, 597, 598, 599, 600, 601, 602, 603, 604,
        605, 606, 607, 608, 609, 610, 611, 612, 613, 616, 620, 621, 622, 623, 624, 625,
        626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 640, 641, 642,
        646, 647, 648, 649, 650, 651, 652, 653, 654, 655, 656, 657, 658, 659, 660, 661,
        662, 663, 664, 665, 667, 668, 669, 670, 671, 672, 673, 674, 675, 676, 677, 681,
        682, 683, 684, 685, 686, 687, 688, 689, 690, 691, 692, 693, 694, 695, 699, 700,
        701, 703, 704, 705, 707, 708, 709, 710, 711, 713, 715, 716, 717, 720, 721, 722,
        725, 726, 727, 730, 731, 734, 735, 736, 740, 742, 744, 746, 747, 749, 751, 752,
        753, 754, 757, 758, 759, 760, 761, 762, 763, 767, 768, 769, 770, 771, 772, 773,
        774, 776, 777, 778, 779, 780, 782, 783, 786, 787, 788, 789, 790, 792, 793, 794,
        796, 797, 799, 800, 802, 803, 805, 808, 810, 811, 812, 814, 815, 816, 817, 818,
        819, 820, 823, 825, 826, 827, 828, 829, 831, 832, 834, 835, 836, 838, 839, 840,
        842, 844, 846, 848, 849, 850, 851, 856, 857, 858, 860, 861, 862, 863, 864, 865,
        866, 868, 870, 872, 873, 874, 875, 876, 877, 878, 880, 881, 882, 883, 885, 886,
        887, 888, 889, 890, 892, 893, 894, 895, 896, 897, 898, 899, 900, 901, 902, 903,
        904, 905, 906, 907, 909, 910, 911, 912, 913, 915, 916, 918, 920, 921, 922, 923,
        924, 926, 927, 928, 929, 931, 932, 933, 934, 935, 936, 938, 939, 940, 941, 943,
        944, 945, 946, 947, 948, 949, 951, 953, 955, 956, 957, 959, 961, 962, 964, 965,
        967, 968, 969, 970, 972, 974, 975, 976, 979, 980, 981, 982, 983, 984, 985, 986,
        987, 988, 989, 990, 991, 992, 993, 994, 995, 996, 997, 998, 999, 1000, 1001, 1002,
        1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 1018,
        1019, 1021, 1023, 1026, 1027, 1028, 1029, 1030, 1032, 1034, 1036, 1037, 1038, 1039, 1040, 1041,
        1046, 1047, 1050, 1051, 1053, 1054, 1055, 1057, 1059, 1062, 1063, 1064, 1065, 1066, 1068, 1069,
        1070, 1071, 1072, 1073, 1074, 1075, 1076, 1077, 1078, 1079, 1080, 1081, 1082, 1083, 1084, 1085,
        1086, 1087, 1088, 1089, 1090, 1091, 1092, 1093, 1094, 1095, 1096, 1097, 1098, 1099, 1100, 1101,
        1102, 1103, 1104, 1105, 1106, 1107, 1108, 1109, 1110, 1111, 1112, 1113, 1114, 1115, 1116, 1118,
        1123, 1124, 1125, 1126, 1127, 1128, 1129, 1130, 1131, 1132, 1133, 1134, 1135, 1136, 1137, 1141,
        1144, 1145, 1148, 1149, 1150, 1152, 1154, 1155, 1156, 1159, 1161, 1162, 1163, 1169, 1170, 1171,
        1172, 1175, 1177, 1179, 1180, 1181, 1182, 1183, 1184, 1185, 1186, 1188, 1190, 1191, 1192, 1193,
        1194, 1195, 1196, 1197, 1198, 1199, 1202, 1203, 1204, 1205, 1206, 1207, 1209, 1210, 1211, 1212,
        1213, 1214, 1215, 1216, 1217, 1218, 1219, 1220, 1221, 1222, 1223, 1224, 1225, 1226, 1227, 1228,
        1229, 1230, 1231, 1232, 1233, 1234, 1235, 1236, 1237, 1238, 1239, 1240, 1241, 1242, 1243, 1244,
        1245, 1246, 1247, 1248, 1249, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1259, 1262, 1263, 1264,
        1266, 1267, 1268, 1269, 1270, 1271, 1272, 1273, 1275, 1277, 1279, 1280, 1281, 1282, 1283, 1285,
        1286, 1287, 1288, 1289, 1290, 1291, 1293, 1294, 1295, 1296, 1298, 1299, 1300, 1302, 1303, 1304,
        1306, 1308, 1309, 1312, 1313, 1314, 1316, 1318, 1321, 1322, 1323, 1325, 1326, 1328, 1329, 1330,
        1331, 1332, 1334, 1336, 1337, 1338, 1341, 1342, 1343, 1344, 1349, 1351, 1352, 1354, 1357, 1358,
        1359, 1360, 1361, 1362, 1363, 1364, 1365, 1366, 1367, 1368, 1369, 1370, 1371, 1372, 1373, 1374,
        1375, 1376, 1377, 1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1387, 1388, 1389, 1390,
        1391, 1392, 1393, 1394, 1395, 1397, 1399, 1400, 1401, 1402, 1403, 1404, 1405, 1406, 1407, 1408,
        1409, 1410, 1411, 1412, 1413, 1414, 1415, 1416, 1417, 1418, 1419, 1420, 1421, 1422, 1423, 1424,
        1425, 1426, 1427, 1428, 1429, 1430, 1431, 1432, 1433, 1434, 1435, 1436, 1437, 1438, 1440, 1441,
        1442, 1443, 1445, 1446, 1448, 1449, 1451, 1452, 1453, 1454, 1455, 1456, 1457, 1458, 1459, 1463,
        1465, 1466, 1467, 1468, 1469, 1471, 1472, 1473, 1474, 1475, 1477, 1479, 1481, 1482, 1483, 1485,
        1486, 1487, 1488, 1489, 1491, 1493, 1494, 1495, 1497, 1501, 1502, 1503, 1504, 1505, 1507, 1508,
        1510, 1511, 1512, 1513, 1516, 1517, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1527,
        1528, 1529, 1530, 1531, 1532, 1533, 1534, 1535, 1536, 1537, 1538, 1539, 1540, 1541, 1542, 1543,
        1544, 1545, 1546, 1547, 1548, 1549, 1550, 1551, 1552, 1553, 1554, 1555, 1556, 1557, 1558, 1559,
        1560, 1561, 1562, 1563, 1564, 1565, 1567, 1568, 1570, 1571, 1572, 1578, 1579, 1580, 1581, 1583,
        1584, 1585, 1587, 1588, 1589, 1590, 1591, 1592, 1593, 1594, 1595, 1596, 1597, 1598, 1599, 1600,
        1601, 1602, 1607, 1608, 1609, 1610, 1611, 1612, 1613, 1614, 1615, 1617, 1618, 1619, 1620, 1622,
        1627, 1629, 1630, 1631, 1633, 1634, 1637, 1639, 1640, 1641, 1642, 1643, 1644, 1645, 1646, 1647,
        1648, 1649, 1650, 1651, 1652, 1653, 1654, 1655, 1656, 1657, 1658, 1659, 1660, 1661, 1662, 1663,
        1664, 1665, 1666, 1667, 1668, 1669, 1670, 1671, 1672, 1673, 1674, 1675, 1676, 1678, 1679, 1680,
        1682, 1683, 1684, 1685, 1687, 1688, 1691, 1694, 1696, 1697, 1698, 1699, 1700, 1701, 1702, 1703,
        1704, 1705, 1706, 1707, 1708, 1709, 1710, 1711, 1712, 1713, 1714, 1715,
    ]
    private static let itSenses: [UInt32] = [
        1157627904, 1157627904, 1157627904, 1157627904, 1761607694, 1593835521, 1761607687, 1845919744, 1845919744, 1846050817, 1846050817, 1845919744, 1846050816, 1862369280, 1862565918, 1862565918,
        1862565903, 1862565933, 1862565918, 1862565903, 1862696960, 1862565873, 1863286784, 1863286784, 1863090176, 1863155712, 1863090176, 1845657600, 1845788672, 1845723136, 1845657600, 1862696960,
        1862696960, 1846181888, 1846181889, 1846181889, 1846116352, 1846116352, 1846181888, 1846116352, 1845592064, 1845854215, 1845592070, 1845592070, 1845592071, 1845592070, 1845592070, 1845592069,
        1845592066, 1845592066, 1845592067, 1845592067, 402653184, 419430400, 771751936, 989855744, 1493172224, 1526726656, 1291845632, 1409286144, 654311424, 822083584, 905969664, 989855744,
        905969664, 1291845632, 1409286144, 805306368, 1258291200, 1409286144, 1258291200, 1409286144, 1258291200, 1426063360, 1275068416, 234881024, 234881024, 1426063360, 1258291200, 1040187392,
        1040187392, 33554432, 1560281096, 1560281096, 1375731712, 771751936, 1006632960, 872415232, 889192448, 922746880, 503316480, 922746880, 1426063360, 1275068416, 889192448, 922746880,
        872415232, 922746880, 419430400, 1543503872, 1862303744, 1862369280, 1862565918, 1862565918, 1862565903, 1862565933, 1862565918, 1862565903, 1862696960, 1862565873, 251658240, 402653184,
        419430400, 989855744, 1862303744, 1862369280, 1862565918, 1862565918, 1862565903, 1862565933, 1862565918, 1862565903, 1862696960, 1862565873, 1862303744, 1207959552, 872415232, 889192448,
        922746880, 1040187392, 1040187392, 1073741824, 1040187392, 1073741824, 1040187392, 1845526526, 570425344, 1409286144, 1828716547, 1409286144, 1426063360, 1275068416, 1107296256, 1711276039,
        1107296256, 1711276039, 754974720, 1325400064, 754974720, 1560281092, 1560281092, 1291845632, 335544320, 335544320, 1258291200, 1358954496, 1258291200, 1275068416, 1258291200, 1711276032,
        1845526526, 234881024, 234881024, 1325400064, 1325400064, 1207959552, 1375731712, 402653184, 1409286144, 1258291200, 1409286144, 234881024, 1174405120, 1140850688, 620756992, 620756992,
        620756992, 1291845632, 620756992, 1291845632, 620756992, 620756992, 1291845632, 620756992, 1291845632, 620756992, 637534208, 1207959552, 1375731712, 620756992, 637534208, 1207959552,
        1375731712, 1543503872, 754974720, 754974720, 754974720, 234881024, 1325400064, 1174405120, 1426063360, 1610612836, 973078528, 973078528, 1610612836, 1140850688, 1140850688, 83886080,
        100663296, 1140850688, 1258291200, 1358954496, 1409286144, 1258291200, 1258291200, 1358954496, 1409286144, 1258291200, 1275068416, 1258291200, 1342177280, 402653184, 1258291200, 1258291200,
        805306368, 805306368, 805306368, 704643072, 704643072, 1409286144, 1426063360, 1426063360, 1409286144, 1258291200, 1409286144, 1258291200, 1409286144, 1258291200, 1409286144, 1409286144,
        1409286144, 1476395008, 1409286144, 1409286144, 637534208, 1207959552, 1291845632, 1375731712, 1627390002, 1627390007, 1610612791, 1610612791, 1627390004, 1610612788, 1610612788, 1627390011,
        1610612795, 1610612795, 1627390010, 1610612790, 1610612790, 1627390006, 1627390008, 1610612792, 1610612792, 1627390009, 1610612793, 1610612793, 1627390005, 1610612789, 1610612789, 1627390003,
        1627390003, 1627390003, 1610612786, 1610612786, 1610612794, 1610612794, 1627390010, 1627390003, 1610612787, 1610612787, 1627390003, 1627389957, 419430400, 989855744, 1863155712, 1174405120,
        1174405120, 1258291200, 704643072, 402653184, 838860800, 1040187392, 1828716547, 1073741824, 1258291200, 1409286144, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1409286144,
        1258291200, 1409286144, 1174405120, 1660944584, 1258291200, 1409286144, 1409286144, 1207959552, 1275068416, 1543503872, 1258291200, 1342177280, 1409286144, 402653184, 905969664, 989855744,
        905969664, 989855744, 905969664, 1543503872, 905969664, 989855744, 1207959552, 352321536, 335544320, 1426063360, 1610612746, 1157627904, 1157627904, 1610612746, 1140850688, 1140850688,
        402653184, 503316480, 520093696, 1543503872, 503316480, 553648128, 536870912, 402653184, 989855744, 1056964608, 1275068416, 503316480, 553648128, 520093696, 536870912, 1258291200,
        1560281100, 1560281100, 402653184, 1207959552, 1627389971, 1610612755, 1610612755, 1627389969, 1610612753, 1610612753, 1610612754, 1610612754, 1627389970, 1627389962, 654311424, 1207959552,
        1275068416, 1258291200, 1275068416, 1275068416, 754974720, 1325400064, 1610612748, 1610612748, 1627389964, 956301312, 956301312, 0, 1577058311, 1845526529, 1845526529, 1845526529,
        1845526529, 1845526529, 1845526529, 1845526529, 1845526529, 1577058311, 872415232, 1107296256, 1124073472, 1845526530, 1845526530, 872415232, 671088640, 872415232, 1845526530, 1140850688,
        167772160, 1140850688, 1660945584, 167772160, 167772160, 1140850688, 167772160, 1627389954, 1811939328, 1744830614, 1744830614, 452984832, 1140850688, 184549376, 402653184, 838860800,
        1006632960, 1040187392, 1207959552, 1409286144, 1828716547, 1258291200, 1258291200, 1275068416, 1275068416, 1258291200, 1073741824, 1426063360, 1694498866, 1694498866, 1275068416, 1694498891,
        1694498841, 1258291200, 654311424, 822083584, 1258291200, 838860800, 1828716547, 1375731712, 1207959552, 1828716544, 1828716544, 872415232, 872415232, 872415232, 1275068416, 1258291200,
        1258291200, 1358954496, 1409286144, 805306368, 654311424, 654311424, 822083584, 805306368, 402653184, 956301312, 956301312, 1258291200, 1124073472, 402653184, 1207959552, 1409286144,
        1409286144, 1275068416, 1258291200, 1291845632, 1409286144, 1258291200, 1174405120, 1560281090, 1560281090, 1560281090, 1107296256, 1107296256, 1107296256, 805306368, 805306368, 872415232,
        1006632960, 872415232, 889192448, 872415232, 872415232, 402653184, 1207959552, 469762048, 1006632960, 1863090176, 335544320, 1845657600, 1863090176, 436207616, 956301312, 704643072,
        1912602624, 1728053251, 1560281089, 1560281089, 1560281089, 0, 1577058308, 1711276035, 402653184, 1711276035, 1845985280, 1107296256, 1107296256, 1107296256, 1577058308, 1560281094,
        1560281094, 1258291200, 1358954496, 1409286144, 855638016, 1207959552, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1207959552, 1291845632, 1409286144, 1426063360,
        1275068416, 486539264, 603979776, 1728053250, 1879048192, 1879048192, 1879048192, 1879048192, 1879048192, 1895825408, 1879048192, 1426063360, 855638016, 1207959552, 1174405120, 1845526527,
        1845526527, 385875968, 402653184, 855638016, 989855744, 1207959552, 1845985280, 1845919744, 1845919744, 1846050817, 1846050817, 1845919744, 1846050816, 1846181888, 1846181889, 1846181889,
        1846116352, 1846116352, 1846181888, 1846116352, 1845592064, 1845592070, 1845592070, 1845592071, 1845592070, 1845592070, 1845592069, 1845592066, 1845592066, 1845592067, 1845592067, 1845985280,
        1207959552, 1224736768, 520093696, 1845592066, 1845592066, 1845592067, 1845592067, 704643072, 704643072, 704643072, 654311424, 1275068416, 251658240, 402653184, 469762048, 1207959552,
        1845657600, 1275068416, 1275068416, 1258291200, 704643072, 1073741824, 1275068416, 1073741824, 922746880, 704643072, 704643072, 1107296256, 1258291200, 1258291200, 1107296256, 1426063360,
        1426063360, 989855744, 989855744, 654311424, 1191182336, 402653184, 1409286144, 1426063360, 385875968, 402653184, 1207959552, 1543503872, 1845985280, 1845919744, 1845919744, 1846050817,
        1846050817, 1845919744, 1846050816, 1862303744, 1862369280, 1862565918, 1862565918, 1862565903, 1862565933, 1862565918, 1862565903, 1862696960, 1862565873, 1845526526, 1207959552, 1224736768,
        1846247424, 1846247424, 402653184, 855638016, 1207959552, 1409286144, 1845592064, 1845592070, 1845592070, 1845592071, 1845592070, 1845592070, 1845592069, 1845592066, 1845592066, 1845592067,
        1845592067, 503316480, 1677721650, 1207959552, 1845592066, 1845592070, 1845592070, 1845592070, 1845592066, 1207959552, 1224736768, 1845592067, 1845592067, 536870912, 1845592070, 1845592070,
        1845592070, 1845526526, 704643072, 704643072, 704643072, 251658240, 419430400, 855638016, 1207959552, 1862303744, 1862369280, 1862565918, 1862565918, 1862565903, 1862565933, 1862565918,
        1862565903, 1862696960, 1862565873, 1862303744, 1207959552, 234881024, 1409286144, 855638016, 1207959552, 1409286144, 1426063360, 1409286144, 1258291200, 1258291200, 1409286144, 1560281095,
        1560281095, 0, 1577058305, 1577058305, 1728053249, 1426063360, 1275068416, 33554432, 1560281093, 402653184, 1207959552, 1560281093, 1560281093, 654311424, 1275068416, 1426063360,
        1275068416, 1275068416, 0, 1560281091, 1577058306, 1577058306, 1560281091, 872415232, 889192448, 922746880, 503316480, 872415232, 889192448, 922746880, 402653184, 1275068416,
        285212672, 721420288, 1124073472, 1140850688, 872415232, 889192448, 872415232, 889192448, 0, 1577058307, 1577058307, 1107296256, 1711276038, 1107296256, 1711276038, 1912602624,
        1107296256, 1744830494, 1124073472, 1140850688, 1677721650, 1660944984, 1744830494, 1862959104, 1862959134, 1862959134, 1157627904, 1124073472, 1140850688, 1157627904, 1677721650, 1862959824,
        1863025360, 1862959854, 1862959854, 1862959839, 1862959809, 1744830494, 1409286144, 1426063360, 1207959552, 352321536, 1426063360, 1275068416, 1258291200, 1409286144, 1258291200, 1207959552,
        1258291200, 1409286144, 855638016, 855638016, 855638016, 1140850688, 117440512, 1140850688, 1140850688, 1140850688, 150994944, 1140850688, 150994944, 150994944, 1140850688, 150994944,
        134217728, 1140850688, 1207959552, 889192448, 1711276033, 872415232, 889192448, 922746880, 1124073472, 1711276033, 1711276033, 855638016, 1291845632, 1409286144, 1409286144, 1258291200,
        805306368, 805306368, 1258291200, 1711276032, 1207959552, 1224736768, 1275068416, 1275068416, 1392508928, 1258291200, 654311424, 1426063360, 1426063360, 654311424, 1275068416, 1275068416,
        285212672, 1275068416, 520093696, 1543503872, 654311424, 1275068416, 1275068416, 654311424, 671088640, 1409286144, 1660944384, 1828716546, 1660944384, 1828716546, 1275068416, 1828716546,
        1275068416, 1275068416, 1325400064, 687865856, 738197504, 1275068416, 1392508928, 1426063360, 1275068416, 1275068416, 1275068416, 1392508928, 1275068416, 1275068416, 1275068416, 1275068416,
        1275068416, 1275068416, 1409286144, 1426063360, 654311424, 788529152, 1275068416, 1426063360, 1275068416, 1275068416, 671088640, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360,
        1426063360, 1426063360, 1275068416, 1275068416, 1426063360, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1426063360, 1275068416, 1275068416, 1275068416, 1426063360,
        671088640, 1426063360, 1275068416, 1426063360, 1275068416, 1426063360, 1275068416, 1426063360, 1426063360, 1275068416, 1275068416, 1275068416, 1426063360, 1426063360, 1275068416, 872415232,
        1275068416, 1275068416, 1426063360, 788529152, 872415232, 889192448, 1275068416, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360, 1426063360, 1426063360,
        1426063360, 1275068416, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360, 1275068416, 1426063360, 1426063360, 1275068416, 1426063360, 1426063360,
        1426063360, 1275068416, 1275068416, 1426063360, 1426063360, 1275068416, 1426063360, 1275068416, 1426063360, 1275068416, 1426063360, 671088640, 1275068416, 1275068416, 1426063360, 1275068416,
        1426063360, 1426063360, 1275068416, 1426063360, 1426063360, 1275068416, 1426063360, 1610612745, 822083584, 1157627904, 1157627904, 1610612745, 1275068416, 1392508928, 855638016, 855638016,
        234881024, 553648128, 1711276036, 1711276036, 1560281099, 1627390042, 1627390047, 1610612831, 1610612831, 1627390044, 1610612828, 1610612828, 1627390051, 1610612835, 1610612835, 1627390050,
        1610612830, 1610612830, 1627390046, 1627390048, 1610612832, 1610612832, 1627390049, 1610612833, 1610612833, 1627390045, 1610612829, 1610612829, 1627390043, 1627390043, 1627390043, 1610612826,
        1610612826, 1610612834, 1610612834, 1627390050, 1627390043, 1610612827, 1610612827, 1627390043, 1627389961, 1560281099, 1275068416, 1207959552, 1224736768, 1207959552, 1224736768, 1006632960,
        1023410176, 1526726656, 922746880, 922746880, 922746880, 922746880, 654311424, 704643072, 654311424, 704643072, 1426063360, 1845526528, 1845526535, 1275068416, 1275068416, 1107296256,
        1375731712, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1258291200, 1258291200, 1375731712, 1409286144, 1258291200, 872415232, 889192448, 822083584, 822083584, 1006632960,
        1023410176, 1207959552, 1224736768, 1124073472, 1426063360, 1711276034, 1862303744, 1744830554, 1275068416, 1174405120, 1124073472, 1711276034, 1862303744, 1862369280, 1862565918, 1862565918,
        1862565903, 1862565933, 1862565918, 1862565903, 1862696960, 1862565873, 1560281098, 1627390032, 1627390037, 1610612821, 1610612821, 1627390034, 1610612818, 1610612818, 1627390041, 1610612825,
        1610612825, 1627390040, 1610612820, 1610612820, 1627390036, 1627390038, 1610612822, 1610612822, 1627390039, 1610612823, 1610612823, 1627390035, 1610612819, 1610612819, 1627390033, 1627390033,
        1627390033, 1610612816, 1610612816, 1610612824, 1610612824, 1627390040, 1627390033, 1610612817, 1610612817, 1627390033, 1610612744, 1157627904, 1157627904, 1610612744, 1207959552, 1258291200,
        1291845632, 1308622848, 1409286144, 1627389960, 1560281098, 1258291200, 1275068416, 1258291200, 1140850688, 989855744, 1174405120, 1107296256, 1107296256, 1174405120, 872415232, 1207959552,
        1275068416, 251658240, 402653184, 452984832, 989855744, 1207959552, 1409286144, 1426063360, 1275068416, 1207959552, 1409286144, 1426063360, 1258291200, 1275068416, 1275068416, 1426063360,
        1409286144, 1426063360, 1426063360, 1275068416, 1207959552, 1409286144, 1426063360, 671088640, 1409286144, 1207959552, 1258291200, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496,
        1409286144, 234881024, 234881024, 1409286144, 838860800, 1040187392, 1828716547, 872415232, 889192448, 872415232, 889192448, 1073741824, 989855744, 587202560, 1174405120, 520093696,
        1107296256, 1258291200, 402653184, 1409286144, 402653184, 1409286144, 234881024, 402653184, 1174405120, 1258291200, 1207959552, 805306368, 1207959552, 1207959552, 1174405120, 872415232,
        1107296256, 1124073472, 872415232, 671088640, 872415232, 872415232, 1426063360, 1593835521, 1610612737, 1426063360, 1258291200, 1107296256, 1845592066, 1845592070, 1845592070, 1845592070,
        1107296256, 1845592066, 1426063360, 1275068416, 1627389992, 1627389997, 1610612781, 1610612781, 1627389994, 1610612778, 1610612778, 1627390001, 1610612785, 1610612785, 1627390000, 1610612780,
        1610612780, 1627389996, 1627389998, 1610612782, 1610612782, 1627389999, 1610612783, 1610612783, 1627389995, 1610612779, 1610612779, 1627389993, 1627389993, 1627389993, 1610612776, 1610612776,
        1610612784, 1610612784, 1627390000, 1627389993, 1610612777, 1610612777, 1627389993, 1610612740, 1124073472, 1140850688, 1157627904, 1124073472, 1140850688, 1157627904, 1744830479, 1744830479,
        872415232, 889192448, 1610612750, 1610612750, 1627389966, 1627389956, 1409286144, 1543503872, 1845592065, 503316480, 1845526528, 553648128, 1845526528, 536870912, 1845526528, 1426063360,
        1409286144, 1845592065, 1912602624, 520093696, 1845526528, 1610612751, 1610612751, 1627389967, 1140850688, 1610612741, 1157627904, 1157627904, 1610612741, 1174405120, 1174405120, 1275068416,
        1275068416, 1426063360, 754974720, 754974720, 1207959552, 1224736768, 1912602624, 805306368, 1258291200, 1728053248, 0, 1577058310, 1577058310, 637534208, 1207959552, 1375731712,
        654311424, 1107296256, 402653184, 1409286144, 402653184, 1409286144, 486539264, 1207959552, 1409286144, 486539264, 1409286144, 788529152, 1275068416, 1207959552, 1207959552, 1224736768,
        1107296256, 1845592067, 1107296256, 1845592067, 1207959552, 1426063360, 1207959552, 1426063360, 1610612738, 1711276032, 1593835522, 1610612738, 1711276032, 1610612752, 1610612752, 1627389968,
        1627389958, 1795162112, 1811939328, 1811939331, 1811939333, 654311424, 822083584, 1258291200, 1258291200, 1409286144, 1258291200, 1358954496, 1409286144, 536870912, 1627390012, 1627390017,
        1610612801, 1610612801, 1627390014, 1610612798, 1610612798, 1627390021, 1610612805, 1610612805, 1627390020, 1610612800, 1610612800, 1627390016, 1627390018, 1610612802, 1610612802, 1627390019,
        1610612803, 1610612803, 1627390015, 1610612799, 1610612799, 1627390013, 1627390013, 1627390013, 1610612796, 1610612796, 1610612804, 1610612804, 1627390020, 1627390013, 1610612797, 1610612797,
        1627390013, 1610612742, 1157627904, 1157627904, 1610612742, 33554432, 1560281097, 1560281097, 1627390022, 1627390027, 1610612811, 1610612811, 1627390024, 1610612808, 1610612808, 1627390031,
        1610612815, 1610612815, 1627390030, 1610612810, 1610612810, 1627390026, 1627390028, 1610612812, 1610612812, 1627390029, 1610612813, 1610612813, 1627390025, 1610612809, 1610612809, 1627390023,
        1627390023, 1627390023, 1610612806, 1610612806, 1610612814, 1610612814, 1627390030, 1627390023, 1610612807, 1610612807, 1627390023, 1627389959, 1560281097, 1610612743, 1107296256, 1711276037,
        1845592070, 1845592070, 1845592070, 1107296256, 1711276037, 1157627904, 1157627904, 1610612743, 1275068416, 1258291200, 1358954496, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200,
        1258291200, 1258291200, 1258291200, 251658240, 486539264, 1207959552, 1409286144, 251658240, 486539264, 1258291200, 1258291200, 1258291200, 1174405120, 1207959552, 1409286144, 1258291200,
        754974720, 754974720, 754974720, 503316480, 1845526528, 553648128, 1845526528, 536870912, 1845526528, 1912602624, 1409286144, 1040187392, 1056964608, 855638016, 1543503872, 855638016,
        1291845632, 234881024, 251658240, 251658240, 486539264, 1275068416, 1610612739, 1140850688, 1157627904, 1140850688, 1157627904, 1593835523, 1610612739, 1409286144, 335544320, 1426063360,
        335544320, 469762048, 1006632960, 1863090176, 335544320, 1845657600, 1863090176, 335544320, 436207616, 654311424, 721420288, 822083584, 1627389955, 1744830674, 1677721675, 1744830509,
        1744830509, 1610612749, 1610612749, 1627389965, 1627389982, 1627389987, 1610612771, 1610612771, 1627389984, 1610612768, 1610612768, 1627389991, 1610612775, 1610612775, 1627389990, 1610612770,
        1610612770, 1627389986, 1627389988, 1610612772, 1610612772, 1627389989, 1610612773, 1610612773, 1627389985, 1610612769, 1610612769, 1627389983, 1627389983, 1627389983, 1610612766, 1610612766,
        1140850688, 1610612774, 1610612774, 1627389990, 1627389983, 1610612767, 1610612767, 1627389983, 654311424, 805306368, 889192448, 1828716545, 1828716544, 1409286144, 1828716545, 1828716544,
        1409286144, 1828716545, 1107296256, 1107296256, 201326592, 218103808, 855638016, 1207959552, 1543503872, 1627389953, 1509949440, 335544320, 1509949440, 872415232, 889192448, 1509949440,
        1677721650, 872415232, 889192448, 335544320, 335544320, 1744830554, 1744830554, 1660944584, 1660944584, 805306368, 805306368, 1677721625, 1862565873, 1862565873, 1744830479, 1744830479,
        335544320, 1509949440, 201326592, 218103808, 855638016, 1207959552, 1627389953, 1660944584, 335544320, 335544320, 1660945584, 1744830494, 1610612747, 1610612747, 1627389963, 1207959552,
        1627389953, 335544320, 335544320, 956301312, 402653184, 1409286144, 1207959552, 1258291200, 1308622848, 1342177280, 1409286144, 1258291200, 1409286144, 1207959552, 788529152, 0,
        1577058309, 1577058309, 402653184, 1258291200, 1409286144, 1258291200, 1409286144, 402653184, 1610612756, 1610612756, 1627389972, 1627389977, 1610612761, 1610612761, 1627389974, 1610612758,
        1610612758, 1140850688, 1627389981, 1610612765, 1610612765, 1627389980, 1610612760, 1610612760, 1627389976, 1627389978, 1610612762, 1610612762, 1627389979, 1610612763, 1610612763, 1627389975,
        1610612759, 1610612759, 1627389973, 1627389973, 1627389973, 1610612764, 1610612764, 1627389980, 1627389973, 1610612757, 1610612757, 1627389973, 1258291200, 1409286144, 1409286144, 1409286144,
        419430400, 989855744, 989855744, 1409286144, 1107296256, 268435456, 1140850688, 1409286144, 1207959552, 1258291200, 1409286144, 1258291200, 1358954496, 1409286144, 1207959552, 1409286144,
        1107296256, 1627389952, 1526726656, 1526726656, 1526726656, 1258291200, 1258291200, 1258291200, 1275068416, 1291845632, 1258291200, 1258291200, 1258291200, 1275068416, 1258291200, 1291845632,
        1291845632, 1291845632, 1291845632,
    ]
    private static let itNames: [UInt16] = [
        74, 114, 125, 134, 280, 306, 310, 314, 321, 377, 399, 407, 409, 562, 564, 571,
        576, 587, 798, 881, 1025, 1131, 1161, 1162, 1163, 1284,
    ]
}

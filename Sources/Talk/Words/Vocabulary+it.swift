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
        andare
        andro
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
        le H meno un quarto
        le H ore
        lettera
        letto
        li
        lista
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
        sms
        socio
        sono
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
        135, 145, 156, 171, 182, 196, 205, 222, 228, 234, 241, 246, 258, 262, 268, 277,
        288, 295, 309, 324, 340, 353, 375, 397, 406, 417, 436, 445, 447, 456, 483, 510,
        535, 562, 591, 613, 624, 635, 644, 653, 655, 664, 671, 682, 690, 703, 719, 728,
        745, 755, 766, 774, 793, 800, 810, 817, 824, 832, 844, 853, 862, 866, 873, 876,
        879, 894, 909, 920, 931, 941, 952, 966, 973, 987, 1000, 1004, 1010, 1020, 1034, 1048,
        1063, 1082, 1097, 1115, 1128, 1149, 1154, 1161, 1172, 1187, 1202, 1218, 1238, 1254, 1273, 1287,
        1309, 1320, 1327, 1334, 1340, 1346, 1352, 1358, 1368, 1371, 1377, 1384, 1394, 1401, 1407, 1412,
        1417, 1425, 1444, 1454, 1458, 1465, 1477, 1489, 1501, 1515, 1539, 1556, 1573, 1580, 1590, 1598,
        1606, 1612, 1627, 1631, 1636, 1646, 1656, 1664, 1676, 1692, 1707, 1719, 1730, 1743, 1754, 1764,
        1775, 1777, 1783, 1790, 1799, 1806, 1817, 1823, 1835, 1845, 1855, 1865, 1875, 1885, 1891, 1902,
        1913, 1919, 1939, 1952, 1965, 1969, 1981, 1988, 1995, 2004, 2011, 2018, 2025, 2028, 2040, 2054,
        2064, 2072, 2079, 2090, 2101, 2115, 2129, 2134, 2144, 2160, 2180, 2200, 2213, 2231, 2249, 2263,
        2281, 2299, 2313, 2334, 2355, 2372, 2385, 2403, 2421, 2436, 2455, 2474, 2487, 2505, 2523, 2535,
        2548, 2561, 2575, 2589, 2606, 2623, 2636, 2647, 2663, 2679, 2691, 2698, 2704, 2715, 2723, 2738,
        2746, 2757, 2761, 2768, 2780, 2791, 2800, 2811, 2822, 2839, 2851, 2860, 2866, 2873, 2882, 2887,
        2893, 2905, 2911, 2913, 2923, 2926, 2930, 2935, 2941, 2947, 2955, 2965, 2973, 2980, 2987, 2994,
        3001, 3008, 3012, 3024, 3039, 3044, 3058, 3070, 3081, 3084, 3096, 3107, 3116, 3130, 3138, 3148,
        3152, 3161, 3169, 3180, 3195, 3210, 3222, 3238, 3254, 3267, 3280, 3289, 3295, 3305, 3311, 3323,
        3335, 3355, 3366, 3374, 3387, 3398, 3409, 3416, 3424, 3432, 3436, 3443, 3458, 3476, 3488, 3495,
        3510, 3528, 3540, 3549, 3554, 3566, 3578, 3586, 3601, 3609, 3620, 3627, 3635, 3646, 3654, 3665,
        3669, 3685, 3701, 3709, 3712, 3714, 3725, 3732, 3739, 3748, 3756, 3765, 3770, 3787, 3795, 3803,
        3811, 3817, 3825, 3837, 3850, 3862, 3869, 3877, 3884, 3887, 3890, 3894, 3903, 3912, 3918, 3927,
        3936, 3943, 3955, 3962, 3967, 3975, 3983, 3988, 3995, 3999, 4004, 4018, 4021, 4030, 4044, 4055,
        4061, 4072, 4078, 4086, 4090, 4096, 4105, 4116, 4124, 4129, 4137, 4145, 4150, 4157, 4165, 4175,
        4181, 4185, 4191, 4199, 4211, 4218, 4226, 4232, 4234, 4238, 4243, 4251, 4255, 4262, 4269, 4278,
        4290, 4303, 4319, 4327, 4331, 4338, 4345, 4349, 4356, 4369, 4379, 4389, 4391, 4398, 4400, 4405,
        4410, 4420, 4423, 4428, 4435, 4444, 4467, 4490, 4500, 4512, 4532, 4548, 4573, 4598, 4610, 4624,
        4646, 4658, 4663, 4693, 4723, 4751, 4781, 4813, 4838, 4852, 4866, 4878, 4890, 4902, 4912, 4926,
        4940, 4954, 4966, 4978, 4988, 4998, 5008, 5020, 5023, 5030, 5044, 5065, 5076, 5085, 5093, 5108,
        5115, 5122, 5133, 5144, 5153, 5167, 5175, 5187, 5199, 5206, 5218, 5230, 5240, 5253, 5263, 5274,
        5277, 5288, 5290, 5294, 5300, 5308, 5330, 5352, 5361, 5380, 5384, 5392, 5404, 5416, 5429, 5446,
        5459, 5475, 5486, 5505, 5518, 5528, 5544, 5560, 5563, 5568, 5598, 5628, 5656, 5686, 5718, 5743,
        5757, 5771, 5783, 5795, 5806, 5814, 5832, 5846, 5870, 5897, 5924, 5951, 5965, 5975, 5987, 5999,
        6007, 6031, 6058, 6085, 6090, 6102, 6111, 6121, 6128, 6131, 6136, 6145, 6158, 6171, 6185, 6203,
        6217, 6234, 6246, 6266, 6275, 6283, 6289, 6292, 6298, 6301, 6311, 6319, 6329, 6333, 6340, 6344,
        6351, 6353, 6363, 6370, 6374, 6381, 6386, 6393, 6405, 6417, 6421, 6435, 6450, 6454, 6462, 6468,
        6476, 6484, 6488, 6495, 6508, 6513, 6522, 6530, 6534, 6544, 6549, 6554, 6563, 6573, 6578, 6587,
        6593, 6607, 6617, 6628, 6647, 6666, 6672, 6678, 6690, 6706, 6726, 6746, 6770, 6797, 6805, 6808,
        6815, 6824, 6836, 6851, 6865, 6877, 6888, 6892, 6896, 6901, 6910, 6915, 6924, 6933, 6941, 6952,
        6960, 6971, 6977, 6990, 6994, 7001, 7011, 7021, 7028, 7035, 7039, 7052, 7058, 7069, 7082, 7094,
        7111, 7119, 7121, 7125, 7138, 7141, 7155, 7169, 7177, 7195, 7204, 7219, 7224, 7232, 7250, 7258,
        7274, 7282, 7290, 7297, 7312, 7327, 7347, 7350, 7367, 7378, 7388, 7395, 7410, 7424, 7437, 7448,
        7459, 7463, 7467, 7479, 7490, 7501, 7518, 7535, 7548, 7562, 7574, 7587, 7597, 7612, 7625, 7635,
        7650, 7661, 7674, 7692, 7709, 7725, 7736, 7752, 7763, 7778, 7790, 7805, 7819, 7846, 7863, 7876,
        7889, 7905, 7915, 7930, 7948, 7957, 7967, 7975, 7985, 7993, 8010, 8023, 8046, 8068, 8089, 8109,
        8119, 8139, 8158, 8176, 8193, 8205, 8215, 8235, 8254, 8272, 8289, 8301, 8312, 8333, 8353, 8372,
        8390, 8409, 8425, 8435, 8445, 8454, 8473, 8494, 8515, 8534, 8546, 8556, 8568, 8580, 8590, 8603,
        8614, 8638, 8643, 8650, 8655, 8660, 8665, 8672, 8679, 8685, 8691, 8695, 8703, 8717, 8735, 8753,
        8764, 8780, 8796, 8808, 8824, 8840, 8852, 8871, 8890, 8905, 8916, 8932, 8948, 8961, 8978, 8995,
        9006, 9022, 9038, 9048, 9059, 9070, 9082, 9094, 9109, 9124, 9135, 9144, 9158, 9172, 9182, 9187,
        9196, 9202, 9206, 9213, 9215, 9222, 9229, 9235, 9243, 9254, 9265, 9274, 9283, 9288, 9300, 9308,
        9323, 9328, 9331, 9334, 9345, 9350, 9355, 9361, 9369, 9378, 9386, 9393, 9401, 9405, 9411, 9423,
        9430, 9437, 9441, 9447, 9457, 9471, 9485, 9500, 9519, 9534, 9552, 9565, 9586, 9590, 9598, 9612,
        9630, 9648, 9659, 9675, 9691, 9703, 9719, 9735, 9747, 9766, 9785, 9800, 9811, 9827, 9843, 9856,
        9873, 9890, 9901, 9917, 9933, 9943, 9954, 9965, 9977, 9989, 10004, 10019, 10030, 10039, 10053, 10067,
        10077, 10084, 10091, 10098, 10105, 10110, 10118, 10129, 10143, 10149, 10154, 10162, 10174, 10181, 10191, 10202,
        10210, 10216, 10228, 10232, 10242, 10253, 10267, 10274, 10289, 10307, 10318, 10326, 10334, 10345, 10357, 10366,
        10378, 10388, 10398, 10412, 10421, 10429, 10437, 10448, 10452, 10460, 10467, 10481, 10495, 10502, 10513, 10528,
        10543, 10546, 10554, 10565, 10571, 10580, 10589, 10595, 10601, 10610, 10618, 10631, 10642, 10651, 10661, 10668,
        10681, 10687, 10697, 10714, 10726, 10735, 10747, 10753, 10761, 10774, 10783, 10794, 10815, 10839, 10863, 10872,
        10883, 10893, 10906, 10915, 10930, 10949, 10968, 10980, 10997, 11014, 11027, 11044, 11061, 11074, 11094, 11114,
        11130, 11142, 11159, 11176, 11190, 11208, 11226, 11238, 11255, 11272, 11283, 11295, 11307, 11320, 11333, 11349,
        11365, 11377, 11387, 11402, 11417, 11428, 11435, 11442, 11449, 11462, 11476, 11482, 11498, 11514, 11526, 11534,
        11541, 11547, 11556, 11571, 11584, 11596, 11609, 11616, 11625, 11643, 11656, 11669, 11678, 11689, 11696, 11703,
        11710, 11714, 11726, 11736, 11744, 11754, 11778, 11787, 11796, 11805, 11807, 11811, 11818, 11824, 11830, 11836,
        11841, 11849, 11856, 11866, 11871, 11881, 11888, 11895, 11902, 11911, 11918, 11927, 11933, 11939, 11947, 11955,
        11963, 11974, 11985, 11992, 11996, 12002, 12015, 12030, 12040, 12045, 12054, 12069, 12088, 12107, 12119, 12136,
        12153, 12166, 12183, 12200, 12213, 12233, 12253, 12269, 12281, 12298, 12315, 12329, 12347, 12365, 12377, 12394,
        12411, 12422, 12434, 12446, 12459, 12472, 12488, 12504, 12516, 12526, 12541, 12556, 12567, 12573, 12579, 12585,
        12589, 12594, 12603, 12618, 12637, 12656, 12668, 12685, 12702, 12715, 12732, 12749, 12762, 12782, 12802, 12818,
        12830, 12847, 12864, 12878, 12896, 12914, 12926, 12943, 12960, 12971, 12983, 12995, 13008, 13021, 13037, 13053,
        13065, 13075, 13090, 13105, 13116, 13122, 13132, 13140, 13150, 13171, 13195, 13219, 13229, 13237, 13245, 13264,
        13267, 13276, 13288, 13298, 13308, 13321, 13335, 13341, 13352, 13358, 13367, 13379, 13391, 13398, 13402, 13408,
        13413, 13428, 13434, 13442, 13448, 13456, 13463, 13472, 13479, 13490, 13499, 13507, 13516, 13519, 13523, 13537,
        13551, 13556, 13560, 13567, 13576, 13588, 13600, 13613, 13632, 13639, 13650, 13661, 13673, 13688, 13694, 13700,
        13706, 13709, 13725, 13734, 13757, 13769, 13773, 13779, 13787, 13799, 13813, 13820, 13827, 13831, 13847, 13858,
        13875, 13893, 13905, 13917, 13925, 13932, 13945, 13962, 13979, 13989, 14004, 14019, 14030, 14045, 14060, 14071,
        14089, 14107, 14121, 14131, 14146, 14161, 14173, 14189, 14205, 14215, 14230, 14245, 14254, 14264, 14274, 14285,
        14296, 14305, 14319, 14333, 14343, 14351, 14364, 14377, 14386, 14393, 14399, 14410, 14416, 14428, 14434, 14446,
        14452, 14462, 14469, 14476, 14479, 14489, 14503, 14512, 14525, 14535, 14546, 14561, 14576, 14584, 14595, 14608,
        14620, 14630, 14646, 14663, 14679, 14696, 14707, 14711, 14722, 14732, 14739, 14751, 14763, 14774, 14785, 14792,
        14796, 14804, 14811, 14815, 14818, 14826, 14839, 14848, 14853, 14861, 14865, 14873, 14879, 14887, 14894, 14904,
        14914, 14920, 14932, 14948, 14964, 14973, 14987, 15001, 15009, 15019, 15033, 15047, 15057, 15074, 15091, 15104,
        15113, 15127, 15141, 15152, 15167, 15182, 15191, 15205, 15219, 15227, 15236, 15245, 15258, 15271, 15280, 15287,
        15299, 15311, 15319, 15324, 15332, 15338, 15344, 15353, 15356, 15364, 15372, 15381, 15388, 15399, 15406, 15414,
        15419, 15422, 15425, 15428, 15432, 15436, 15440, 15444, 15448, 15453, 15458, 15463, 15468, 15473, 15478, 15483,
        15488, 15493,
    ]
    private static let itInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4,
        4, 4, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7,
        7, 7, 7, 7, 7, 14, 14, 14, 14, 25, 25, 25, 25, 28, 30, 36,
        43, 43, 43, 43, 43, 43, 43, 43, 55, 55, 55, 55, 55, 55, 55, 55,
        55, 55, 142, 160, 258, 340, 379, 407, 427, 429, 497, 497, 497, 576, 657, 819,
        905, 978, 1040, 1049, 1206, 1280, 1315, 1374, 1375, 1375, 1375, 1376, 1376, 1376, 1376, 1376,
        1376,
    ]
    private static let itForms: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8,
        9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
        41, 42, 43, 44, 45, 46, 47, 48, 48, 48, 48, 48, 48, 48, 48, 48,
        48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48,
        48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 49, 50, 51, 52,
        53, 54, 55, 56, 57, 58, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67,
        68, 69, 69, 69, 69, 69, 69, 69, 70, 70, 70, 70, 70, 70, 70, 70,
        70, 70, 70, 70, 70, 70, 70, 71, 72, 72, 72, 72, 72, 72, 73, 73,
        73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73,
        73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73,
        73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73,
        73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73,
        73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73,
        73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 74, 74, 74,
        74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74,
        74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 75, 76, 76, 76, 76, 76,
        76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76,
        76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76,
        76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 77, 78, 79, 80, 81,
        82, 83, 84, 84, 84, 85, 86, 86, 86, 86, 87, 87, 87, 87, 87, 87,
        87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87,
        87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87,
        87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87,
        87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87,
        87, 87, 88, 89, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 91,
        91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91,
        92, 93, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106,
        107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 120, 120,
        121, 122, 123, 124, 124, 124, 124, 124, 124, 125, 125, 125, 125, 125, 125, 125,
        125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125,
        125, 125, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138,
        139, 140, 141, 142, 143, 143, 144, 145, 145, 146, 147, 148, 149, 150, 151, 152,
        153, 154, 155, 156, 156, 156, 156, 157, 158, 159, 160, 161, 162, 162, 163, 164,
        164, 165, 166, 167, 167, 168, 168, 168, 168, 168, 169, 170, 171, 172, 173, 174,
        175, 176, 177, 178, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179,
        179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179,
        179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179,
        179, 179, 179, 180, 181, 182, 182, 182, 183, 184, 185, 186, 187, 188, 188, 188,
        188, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 190, 191, 191,
        191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 192, 192,
        192, 192, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 202, 202, 202,
        202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202,
        202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202,
        202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202,
        202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202,
        202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202,
        202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202,
        202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 203, 204, 205, 206, 206,
        207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207,
        207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207,
        207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207,
        207, 207, 208, 209, 210, 211, 211, 211, 212, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 214, 214, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215, 215,
        215, 215, 215, 215, 215, 215, 215, 215, 215, 216, 217, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 219, 220, 221, 221, 221, 221, 221,
        221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221, 221,
        221, 221, 222, 222, 222, 223, 223, 224, 225, 226, 227, 227, 227, 227, 227, 227,
        227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
        227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
        227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
        227, 227, 227, 227, 227, 228, 228, 228, 228, 229, 230, 230, 230, 230, 230, 230,
        230, 230, 231, 232, 232, 232, 233, 233, 233, 234, 235, 235, 235, 235, 235, 235,
        235, 236, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237,
        237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237,
        237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237,
        237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237,
        237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237,
        237, 237,
    ]
    private static let itSets: [UInt16] = [
        0, 0, 0, 0, 1, 2, 3, 4, 4, 5, 5, 4, 4, 6, 7, 8,
        8, 9, 10, 8, 9, 11, 12, 13, 13, 14, 15, 14, 4, 4, 16, 17,
        18, 16, 11, 11, 19, 20, 20, 21, 21, 19, 21, 22, 23, 24, 24, 25,
        24, 24, 26, 27, 27, 28, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37,
        38, 31, 39, 38, 40, 41, 42, 42, 40, 38, 43, 43, 44, 45, 46, 47,
        48, 48, 49, 50, 51, 40, 41, 48, 51, 52, 53, 54, 7, 8, 8, 9,
        10, 8, 9, 11, 12, 55, 54, 7, 8, 8, 9, 10, 8, 9, 11, 12,
        54, 56, 49, 43, 57, 57, 43, 58, 59, 60, 61, 41, 62, 62, 63, 63,
        64, 65, 64, 66, 66, 30, 67, 67, 68, 38, 41, 38, 69, 58, 42, 42,
        65, 65, 70, 71, 39, 72, 73, 74, 74, 75, 75, 74, 75, 75, 76, 76,
        77, 64, 64, 64, 42, 65, 78, 40, 79, 80, 81, 73, 73, 82, 83, 38,
        83, 38, 41, 84, 62, 38, 38, 37, 37, 37, 85, 85, 61, 40, 31, 39,
        39, 39, 31, 86, 31, 31, 87, 88, 89, 90, 90, 91, 92, 92, 93, 94,
        94, 95, 96, 96, 97, 98, 99, 99, 100, 101, 101, 102, 103, 103, 104, 104,
        104, 105, 105, 106, 106, 95, 104, 107, 107, 104, 108, 109, 15, 78, 78, 38,
        85, 110, 111, 39, 38, 38, 38, 38, 38, 31, 39, 78, 112, 39, 31, 56,
        41, 73, 77, 113, 114, 34, 115, 34, 56, 116, 67, 40, 117, 0, 118, 73,
        73, 62, 50, 119, 77, 50, 120, 121, 122, 41, 50, 120, 119, 121, 38, 123,
        123, 124, 125, 126, 126, 127, 128, 128, 129, 129, 130, 131, 32, 56, 41, 38,
        41, 41, 64, 65, 132, 132, 133, 134, 134, 135, 136, 136, 136, 136, 136, 136,
        136, 136, 137, 138, 139, 139, 140, 141, 140, 139, 73, 142, 143, 144, 143, 145,
        146, 146, 147, 73, 148, 38, 38, 51, 41, 41, 38, 111, 40, 149, 149, 51,
        51, 51, 41, 150, 151, 38, 152, 38, 153, 46, 56, 154, 154, 140, 140, 140,
        41, 38, 83, 37, 32, 152, 37, 62, 134, 134, 38, 155, 124, 31, 31, 41,
        156, 38, 78, 157, 157, 157, 158, 158, 158, 37, 37, 159, 160, 140, 140, 124,
        161, 14, 162, 14, 163, 134, 85, 164, 165, 165, 165, 166, 167, 168, 169, 158,
        158, 158, 170, 171, 171, 83, 172, 173, 174, 41, 175, 176, 40, 172, 78, 177,
        177, 178, 169, 4, 4, 5, 5, 4, 4, 6, 19, 20, 20, 21, 21, 19,
        21, 22, 24, 24, 25, 24, 24, 26, 27, 27, 28, 28, 169, 179, 119, 27,
        27, 28, 28, 85, 85, 85, 180, 181, 16, 41, 41, 38, 85, 111, 41, 111,
        51, 85, 85, 158, 38, 38, 48, 48, 158, 40, 40, 182, 182, 32, 183, 184,
        185, 186, 169, 4, 4, 5, 5, 4, 6, 54, 7, 8, 8, 9, 10, 8,
        9, 11, 12, 58, 179, 187, 187, 188, 22, 24, 24, 25, 24, 24, 26, 27,
        27, 28, 28, 50, 189, 56, 27, 24, 24, 24, 24, 27, 179, 28, 28, 121,
        24, 24, 24, 73, 58, 85, 85, 85, 190, 54, 7, 8, 8, 9, 10, 8,
        9, 11, 12, 54, 56, 42, 31, 185, 191, 31, 38, 39, 192, 192, 193, 194,
        195, 40, 41, 196, 124, 197, 197, 48, 48, 198, 41, 41, 199, 200, 201, 49,
        50, 49, 62, 41, 202, 160, 160, 203, 204, 205, 205, 185, 185, 158, 206, 207,
        208, 206, 209, 210, 210, 0, 211, 212, 213, 214, 214, 215, 216, 206, 61, 56,
        116, 40, 41, 39, 38, 217, 218, 218, 218, 73, 219, 73, 73, 220, 221, 220,
        221, 222, 223, 224, 49, 48, 48, 225, 226, 218, 36, 31, 38, 37, 37, 38,
        69, 227, 228, 38, 32, 40, 40, 180, 41, 229, 119, 77, 180, 41, 32, 230,
        231, 231, 232, 41, 41, 65, 233, 41, 41, 228, 41, 41, 41, 41, 41, 41,
        61, 234, 235, 41, 41, 141, 40, 40, 40, 235, 40, 40, 40, 41, 235, 41,
        41, 41, 41, 41, 235, 41, 41, 41, 40, 141, 40, 235, 65, 235, 235, 40,
        41, 235, 235, 40, 41, 140, 41, 235, 236, 160, 235, 40, 40, 40, 40, 235,
        40, 40, 40, 235, 40, 40, 40, 40, 40, 235, 41, 40, 40, 235, 40, 40,
        65, 41, 41, 40, 40, 235, 235, 235, 141, 41, 235, 235, 40, 235, 40, 235,
        65, 237, 33, 0, 238, 228, 218, 218, 239, 240, 241, 242, 243, 244, 244, 245,
        246, 246, 247, 248, 248, 249, 250, 250, 251, 252, 253, 253, 254, 255, 255, 256,
        257, 257, 258, 258, 258, 259, 259, 260, 260, 249, 258, 261, 261, 258, 262, 241,
        41, 179, 179, 263, 51, 51, 51, 51, 48, 48, 264, 264, 265, 266, 41, 41,
        158, 46, 267, 38, 268, 38, 160, 33, 33, 48, 269, 179, 270, 54, 271, 41,
        78, 272, 54, 7, 8, 8, 9, 10, 8, 9, 11, 12, 273, 274, 275, 276,
        276, 277, 278, 278, 279, 280, 280, 281, 282, 282, 283, 284, 285, 285, 286, 287,
        287, 288, 289, 289, 290, 290, 290, 291, 291, 292, 292, 281, 290, 293, 293, 290,
        294, 0, 295, 296, 297, 273, 38, 41, 38, 73, 182, 78, 158, 158, 78, 140,
        56, 41, 298, 73, 299, 41, 300, 38, 41, 235, 61, 40, 41, 299, 73, 73,
        230, 223, 38, 301, 42, 42, 31, 302, 160, 160, 48, 48, 111, 182, 48, 48,
        303, 78, 119, 158, 38, 71, 71, 42, 62, 78, 38, 56, 37, 56, 56, 78,
        138, 140, 141, 140, 140, 40, 304, 40, 38, 158, 27, 24, 24, 24, 158, 27,
        40, 41, 305, 306, 307, 307, 308, 309, 309, 310, 311, 311, 312, 313, 313, 314,
        315, 316, 316, 317, 318, 318, 319, 320, 320, 321, 321, 321, 322, 322, 323, 323,
        312, 321, 324, 324, 321, 325, 326, 326, 327, 327, 160, 328, 328, 329, 330, 31,
        77, 331, 332, 333, 334, 40, 31, 331, 335, 336, 336, 337, 73, 338, 0, 339,
        78, 78, 41, 235, 64, 65, 64, 179, 37, 340, 341, 342, 343, 32, 158, 71,
        71, 344, 175, 31, 345, 56, 179, 158, 28, 158, 28, 346, 346, 347, 69, 348,
        349, 349, 350, 351, 152, 38, 39, 83, 121, 352, 353, 354, 354, 355, 356, 356,
        357, 358, 358, 359, 360, 360, 361, 362, 363, 363, 364, 365, 365, 366, 367, 367,
        368, 368, 368, 369, 369, 370, 370, 359, 368, 371, 371, 368, 372, 0, 373, 374,
        375, 376, 377, 378, 378, 379, 380, 380, 381, 382, 382, 383, 384, 384, 385, 386,
        387, 387, 388, 389, 389, 390, 391, 391, 392, 392, 392, 393, 393, 394, 394, 383,
        392, 395, 395, 392, 396, 375, 397, 398, 24, 24, 24, 398, 0, 399, 41, 68,
        38, 38, 38, 38, 38, 38, 38, 38, 400, 401, 38, 38, 38, 185, 78, 402,
        38, 48, 48, 48, 48, 64, 64, 64, 332, 333, 334, 31, 403, 218, 140, 140,
        77, 218, 48, 48, 48, 48, 30, 140, 404, 401, 41, 140, 140, 405, 406, 407,
        31, 67, 40, 65, 67, 161, 14, 162, 14, 67, 163, 408, 409, 410, 411, 412,
        412, 413, 413, 414, 415, 416, 417, 417, 418, 419, 419, 420, 421, 421, 422, 423,
        423, 424, 425, 426, 426, 427, 428, 428, 429, 430, 430, 431, 431, 431, 432, 432,
        73, 433, 433, 422, 431, 434, 434, 431, 32, 37, 48, 435, 154, 436, 154, 436,
        140, 158, 158, 437, 67, 160, 189, 160, 67, 67, 271, 271, 112, 112, 37, 37,
        438, 12, 12, 327, 327, 67, 439, 112, 67, 67, 440, 206, 441, 441, 442, 443,
        67, 67, 134, 71, 444, 39, 56, 62, 236, 445, 446, 447, 39, 62, 448, 448,
        449, 450, 451, 451, 452, 453, 453, 73, 454, 455, 455, 456, 457, 457, 458, 459,
        460, 460, 461, 462, 462, 463, 464, 464, 465, 465, 465, 466, 466, 456, 465, 467,
        467, 465, 39, 31, 71, 109, 182, 31, 158, 468, 31, 217, 83, 402, 158, 469,
        470, 470, 470, 38, 38, 38, 41, 30, 38, 38, 38, 41, 38, 30, 30, 30,
        30,
    ]
    private static let itFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 35, 36,
        37, 38, 39, 41, 42, 44, 45, 46, 48, 49, 50, 51, 52, 54, 55, 56,
        58, 59, 62, 63, 64, 66, 68, 69, 73, 74, 76, 77, 78, 80, 82, 83,
        85, 86, 87, 88, 89, 91, 92, 94, 96, 98, 99, 100, 102, 106, 107, 108,
        109, 110, 112, 115, 118, 120, 121, 123, 127, 128, 129, 130, 131, 132, 133, 134,
        135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 150, 154,
        155, 156, 159, 162, 164, 165, 166, 168, 169, 170, 171, 174, 175, 177, 178, 179,
        180, 181, 182, 183, 184, 185, 186, 187, 189, 190, 191, 194, 195, 196, 197, 200,
        201, 203, 205, 206, 207, 215, 216, 217, 218, 220, 222, 223, 224, 227, 228, 229,
        231, 233, 235, 237, 238, 239, 240, 242, 243, 245, 246, 247, 248, 251, 258, 263,
        264, 266, 267, 272, 274, 276, 280, 281, 282, 285, 286, 290, 291, 295, 296, 300,
        304, 305, 307, 308, 309, 311, 312, 315, 318, 319, 320, 324, 326, 327, 329, 330,
        333, 334, 335, 336, 340, 341, 342, 343, 344, 345, 348, 349, 351, 353, 354, 356,
        358, 360, 362, 363, 366, 368, 370, 372, 374, 376, 381, 383, 385, 386, 387, 389,
        392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407,
        408, 409, 410, 411, 412, 413, 414, 415, 418, 420, 422, 423, 428, 431, 433, 436,
        437, 439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453,
        454, 455, 456, 457, 458, 459, 460, 461, 463, 468, 469, 473, 477, 480, 486, 489,
        490, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 503, 504, 505, 506,
        507, 508, 509, 510, 511, 512, 513, 516, 517, 518, 519, 520, 521, 523, 525, 527,
        529, 530, 531, 532, 534, 536, 538, 539, 542, 545, 547, 549, 550, 553, 554, 555,
        560, 561, 562, 563, 564, 565, 566, 567, 568, 569, 570, 571, 572, 573, 574, 575,
        576, 577, 578, 579, 580, 581, 583, 585, 586, 587, 588, 589, 590, 591, 592, 593,
        594, 595, 596, 597, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607, 608, 610,
        612, 616, 618, 620, 622, 624, 625, 627, 631, 634, 635, 636, 637, 638, 639, 640,
        641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 653, 654, 655, 656,
        657, 658, 659, 660, 661, 663, 669, 670, 675, 676, 677, 678, 680, 685, 687, 688,
        691, 692, 693, 694, 695, 696, 697, 698, 699, 700, 701, 702, 703, 704, 705, 706,
        707, 708, 709, 710, 711, 713, 714, 715,
    ]
    private static let itSenses: [UInt32] = [
        1157627904, 1778384910, 1610612737, 1778384903, 1862696960, 1862828033, 1862828032, 1879146496, 1879343134, 1879343119, 1879343149, 1879474176, 1879343089, 1880064000, 1879867392, 1879932928,
        1862434816, 1862565888, 1862500352, 1862959104, 1862959105, 1862893568, 1862369280, 1862631431, 1862369286, 1862369287, 1862369285, 1862369282, 1862369283, 402653184, 419430400, 771751936,
        989855744, 1493172224, 1526726656, 1291845632, 1409286144, 654311424, 822083584, 905969664, 989855744, 905969664, 1291845632, 1409286144, 805306368, 1258291200, 1258291200, 1409286144,
        1426063360, 1275068416, 234881024, 1040187392, 33554432, 1577058312, 1577058312, 1375731712, 771751936, 1006632960, 889192448, 872415232, 889192448, 922746880, 503316480, 922746880,
        872415232, 922746880, 419430400, 1560281088, 1879080960, 251658240, 402653184, 419430400, 989855744, 1207959552, 1040187392, 1073741824, 1862303742, 570425344, 1409286144, 1845493763,
        1409286144, 1426063360, 402653184, 1107296256, 1728053255, 754974720, 1325400064, 1577058308, 335544320, 1258291200, 1358954496, 1728053248, 1207959552, 1375731712, 402653184, 1409286144,
        234881024, 1174405120, 1140850688, 620756992, 620756992, 1291845632, 620756992, 637534208, 1207959552, 1375731712, 1560281088, 1174405120, 1627390052, 973078528, 973078528, 1627390052,
        83886080, 100663296, 1140850688, 1258291200, 1358954496, 1409286144, 1258291200, 1342177280, 704643072, 1409286144, 1476395008, 637534208, 1207959552, 1291845632, 1375731712, 1644167218,
        1644167223, 1627390007, 1644167220, 1627390004, 1644167227, 1627390011, 1644167226, 1627390006, 1644167222, 1644167224, 1627390008, 1644167225, 1627390009, 1644167221, 1627390005, 1644167219,
        1627390002, 1627390010, 1627390003, 1644167173, 419430400, 989855744, 402653184, 838860800, 1040187392, 1845493763, 1073741824, 1677721800, 1258291200, 1342177280, 1409286144, 402653184,
        905969664, 989855744, 905969664, 1560281088, 352321536, 1627389962, 1157627904, 1627389962, 520093696, 553648128, 536870912, 402653184, 989855744, 1056964608, 1577058316, 402653184,
        1207959552, 1644167187, 1627389971, 1644167185, 1627389969, 1627389970, 1644167186, 1644167178, 1627389964, 1644167180, 956301312, 0, 1593835527, 1862303745, 1593835527, 872415232,
        1107296256, 1124073472, 1862303746, 872415232, 671088640, 167772160, 1140850688, 1677722800, 167772160, 167772160, 1140850688, 1644167170, 1828716544, 1761607830, 452984832, 184549376,
        402653184, 838860800, 1006632960, 1040187392, 1207959552, 1409286144, 1845493763, 1711276082, 1711276107, 1711276057, 654311424, 822083584, 838860800, 1845493763, 1845493760, 1124073472,
        1258291200, 1291845632, 1409286144, 1577058306, 1107296256, 872415232, 1006632960, 872415232, 889192448, 469762048, 1006632960, 335544320, 1862434816, 436207616, 1744830467, 1577058305,
        0, 1593835524, 1728053251, 402653184, 1728053251, 1862762496, 1593835524, 1577058310, 721420288, 855638016, 1207959552, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144,
        1426063360, 1895825408, 1207959552, 1291845632, 1409286144, 1426063360, 1895825408, 486539264, 603979776, 1744830466, 1862303743, 385875968, 402653184, 855638016, 989855744, 1207959552,
        1207959552, 1224736768, 654311424, 1275068416, 251658240, 402653184, 469762048, 1207959552, 989855744, 1191182336, 402653184, 1409286144, 1426063360, 1509949440, 385875968, 402653184,
        1207959552, 1560281088, 1863024640, 402653184, 855638016, 1207959552, 1409286144, 1694498866, 251658240, 419430400, 855638016, 1207959552, 855638016, 1207959552, 1409286144, 1426063360,
        1577058311, 0, 1593835521, 1593835521, 1744830465, 33554432, 1577058309, 1577058309, 654311424, 1275068416, 1426063360, 0, 1577058307, 1593835522, 1593835522, 1577058307,
        285212672, 721420288, 1124073472, 1140850688, 0, 1593835523, 1593835523, 1107296256, 1728053254, 1761607710, 1124073472, 1140850688, 1694498866, 1677722200, 1879736320, 1879736350,
        1124073472, 1140850688, 1157627904, 1694498866, 1879737040, 1879802576, 1879737070, 1879737055, 1879737025, 1207959552, 1258291200, 1409286144, 855638016, 117440512, 1140850688, 150994944,
        1140850688, 150994944, 134217728, 1140850688, 1207959552, 1895825408, 889192448, 1728053249, 1124073472, 1728053249, 1728053249, 1207959552, 1224736768, 1275068416, 1275068416, 1392508928,
        285212672, 1275068416, 671088640, 1409286144, 1677721600, 1845493762, 1275068416, 1845493762, 687865856, 738197504, 1275068416, 1392508928, 1426063360, 654311424, 788529152, 1275068416,
        1426063360, 788529152, 1627389961, 1157627904, 1627389961, 234881024, 553648128, 1728053252, 1728053252, 1577058315, 1644167258, 1644167263, 1627390047, 1644167260, 1627390044, 1644167267,
        1627390051, 1644167266, 1627390046, 1644167262, 1644167264, 1627390048, 1644167265, 1627390049, 1644167261, 1627390045, 1644167259, 1627390042, 1627390050, 1627390043, 1644167177, 1006632960,
        1023410176, 1526726656, 654311424, 704643072, 1426063360, 1862303744, 1862303751, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1258291200, 1375731712, 1409286144, 1006632960,
        1023410176, 1124073472, 1426063360, 1728053250, 1761607770, 1124073472, 1728053250, 1577058314, 1644167248, 1644167253, 1627390037, 1644167250, 1627390034, 1644167257, 1627390041, 1644167256,
        1627390036, 1644167252, 1644167254, 1627390038, 1644167255, 1627390039, 1644167251, 1627390035, 1644167249, 1627390032, 1627390040, 1627390033, 1627389960, 1157627904, 1627389960, 1207959552,
        1258291200, 1291845632, 1308622848, 1409286144, 1644167176, 251658240, 402653184, 452984832, 989855744, 1207959552, 1409286144, 1426063360, 1895825408, 1207959552, 1409286144, 1426063360,
        1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 838860800, 1040187392, 1845493763, 587202560, 1610612737, 1627389953, 1644167208, 1644167213, 1627389997, 1644167210,
        1627389994, 1644167217, 1627390001, 1644167216, 1627389996, 1644167212, 1644167214, 1627389998, 1644167215, 1627389999, 1644167211, 1627389995, 1644167209, 1627389992, 1627390000, 1627389993,
        1627389956, 1124073472, 1140850688, 1157627904, 1761607695, 1627389966, 1644167182, 1644167172, 1862369281, 503316480, 1862303744, 553648128, 1862303744, 536870912, 1862303744, 520093696,
        1862303744, 1627389967, 1644167183, 1627389957, 1157627904, 1627389957, 1258291200, 1744830464, 0, 1593835526, 1593835526, 637534208, 1207959552, 1375731712, 486539264, 1207959552,
        1409286144, 788529152, 1275068416, 1207959552, 1426063360, 1627389954, 1610612738, 1627389954, 1728053248, 1627389968, 1644167184, 1644167174, 1811939328, 1828716544, 1828716547, 1828716549,
        1644167228, 1644167233, 1627390017, 1644167230, 1627390014, 1644167237, 1627390021, 1644167236, 1627390016, 1644167232, 1644167234, 1627390018, 1644167235, 1627390019, 1644167231, 1627390015,
        1644167229, 1627390012, 1627390020, 1627390013, 1627389958, 1157627904, 1627389958, 33554432, 1577058313, 1577058313, 1644167238, 1644167243, 1627390027, 1644167240, 1627390024, 1644167247,
        1627390031, 1644167246, 1627390026, 1644167242, 1644167244, 1627390028, 1644167245, 1627390029, 1644167241, 1627390025, 1644167239, 1627390022, 1627390030, 1627390023, 1644167175, 1627389959,
        1107296256, 1728053253, 1157627904, 1627389959, 251658240, 486539264, 1207959552, 1409286144, 251658240, 486539264, 1207959552, 1409286144, 1040187392, 1056964608, 234881024, 251658240,
        1627389955, 1140850688, 1157627904, 1140850688, 1157627904, 1610612739, 1627389955, 654311424, 721420288, 822083584, 1644167171, 1761607890, 1694498891, 1761607725, 1627389965, 1644167181,
        1644167198, 1644167203, 1627389987, 1644167200, 1627389984, 1644167207, 1627389991, 1644167206, 1627389986, 1644167202, 1644167204, 1627389988, 1644167205, 1627389989, 1644167201, 1627389985,
        1644167199, 1627389982, 1627389990, 1627389983, 1845493761, 1409286144, 1845493761, 201326592, 218103808, 855638016, 1207959552, 1560281088, 1644167169, 1694498841, 201326592, 218103808,
        855638016, 1207959552, 1644167169, 1677722800, 1627389963, 1644167179, 1207959552, 1644167169, 1207959552, 1258291200, 1308622848, 1342177280, 1409286144, 0, 1593835525, 1593835525,
        402653184, 1258291200, 1409286144, 1627389972, 1644167188, 1644167193, 1627389977, 1644167190, 1627389974, 1644167197, 1627389981, 1644167196, 1627389976, 1644167192, 1644167194, 1627389978,
        1644167195, 1627389979, 1644167191, 1627389975, 1644167189, 1627389980, 1627389973, 268435456, 1140850688, 1644167168, 1526726656,
    ]
    private static let itNames: [UInt16] = [
        77, 119, 132, 141, 288, 314, 318, 322, 329, 389, 410, 418, 420, 573, 575, 582,
        589, 600, 815, 901, 1051, 1157, 1192, 1193, 1194, 1322,
    ]
}

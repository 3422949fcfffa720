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
        sto guidando con
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
        4181, 4185, 4191, 4199, 4211, 4218, 4226, 4232, 4247, 4249, 4253, 4258, 4266, 4270, 4277, 4284,
        4293, 4305, 4318, 4334, 4342, 4346, 4353, 4360, 4364, 4371, 4384, 4394, 4404, 4406, 4417, 4432,
        4447, 4467, 4491, 4514, 4526, 4533, 4535, 4540, 4545, 4555, 4558, 4563, 4570, 4579, 4602, 4625,
        4635, 4647, 4667, 4683, 4708, 4733, 4745, 4759, 4781, 4793, 4798, 4828, 4858, 4886, 4916, 4948,
        4973, 4987, 5001, 5013, 5025, 5037, 5047, 5061, 5075, 5089, 5101, 5113, 5123, 5133, 5143, 5155,
        5158, 5165, 5179, 5200, 5211, 5220, 5228, 5243, 5250, 5257, 5268, 5279, 5288, 5302, 5310, 5322,
        5334, 5341, 5353, 5365, 5375, 5388, 5398, 5409, 5412, 5414, 5418, 5424, 5432, 5454, 5476, 5485,
        5504, 5508, 5516, 5528, 5540, 5553, 5570, 5583, 5599, 5610, 5629, 5642, 5652, 5668, 5684, 5687,
        5692, 5722, 5752, 5780, 5810, 5842, 5867, 5881, 5895, 5907, 5919, 5930, 5938, 5956, 5970, 5994,
        6021, 6048, 6075, 6089, 6099, 6111, 6123, 6131, 6155, 6182, 6209, 6214, 6226, 6235, 6245, 6252,
        6255, 6260, 6269, 6282, 6295, 6309, 6327, 6341, 6358, 6370, 6390, 6399, 6407, 6413, 6416, 6419,
        6429, 6437, 6447, 6451, 6458, 6462, 6469, 6471, 6481, 6488, 6492, 6499, 6504, 6511, 6523, 6535,
        6539, 6553, 6568, 6572, 6580, 6586, 6594, 6602, 6606, 6613, 6626, 6631, 6640, 6648, 6652, 6662,
        6667, 6672, 6694, 6699, 6708, 6714, 6728, 6738, 6749, 6768, 6787, 6793, 6799, 6811, 6827, 6847,
        6867, 6891, 6918, 6926, 6929, 6936, 6945, 6957, 6972, 6986, 6998, 7009, 7013, 7017, 7022, 7031,
        7036, 7045, 7054, 7062, 7073, 7081, 7092, 7098, 7111, 7115, 7122, 7132, 7142, 7149, 7156, 7160,
        7173, 7179, 7190, 7203, 7215, 7232, 7240, 7242, 7246, 7259, 7262, 7276, 7290, 7298, 7316, 7325,
        7340, 7345, 7353, 7371, 7379, 7395, 7403, 7411, 7418, 7433, 7448, 7468, 7471, 7488, 7499, 7509,
        7516, 7531, 7545, 7558, 7569, 7580, 7584, 7588, 7600, 7611, 7622, 7639, 7661, 7679, 7693, 7705,
        7723, 7738, 7751, 7761, 7776, 7787, 7800, 7818, 7835, 7851, 7862, 7878, 7889, 7904, 7916, 7931,
        7945, 7964, 7981, 8003, 8016, 8034, 8052, 8068, 8078, 8093, 8111, 8120, 8130, 8138, 8148, 8156,
        8173, 8186, 8209, 8231, 8252, 8272, 8282, 8302, 8321, 8339, 8356, 8368, 8378, 8398, 8417, 8435,
        8452, 8464, 8475, 8496, 8516, 8535, 8553, 8569, 8579, 8589, 8598, 8617, 8638, 8659, 8678, 8690,
        8700, 8712, 8724, 8734, 8747, 8758, 8763, 8770, 8775, 8780, 8785, 8792, 8799, 8805, 8811, 8815,
        8823, 8837, 8855, 8873, 8884, 8900, 8916, 8928, 8944, 8960, 8972, 8991, 9010, 9025, 9036, 9052,
        9068, 9081, 9098, 9115, 9126, 9142, 9158, 9168, 9179, 9190, 9202, 9214, 9229, 9244, 9255, 9264,
        9278, 9292, 9302, 9307, 9316, 9322, 9326, 9333, 9335, 9342, 9349, 9355, 9363, 9374, 9385, 9394,
        9403, 9408, 9420, 9428, 9443, 9448, 9451, 9454, 9465, 9470, 9475, 9481, 9489, 9498, 9506, 9513,
        9521, 9525, 9531, 9543, 9550, 9557, 9561, 9567, 9577, 9591, 9605, 9620, 9639, 9654, 9672, 9685,
        9706, 9710, 9718, 9732, 9750, 9768, 9779, 9795, 9811, 9823, 9839, 9855, 9867, 9886, 9905, 9920,
        9931, 9947, 9963, 9976, 9993, 10010, 10021, 10037, 10053, 10063, 10074, 10085, 10097, 10109, 10124, 10139,
        10150, 10159, 10173, 10187, 10197, 10204, 10211, 10218, 10225, 10230, 10238, 10249, 10263, 10269, 10274, 10282,
        10294, 10301, 10311, 10322, 10330, 10336, 10348, 10352, 10362, 10373, 10387, 10394, 10409, 10427, 10438, 10446,
        10454, 10465, 10477, 10486, 10498, 10508, 10518, 10532, 10541, 10549, 10557, 10568, 10572, 10580, 10587, 10601,
        10615, 10622, 10633, 10648, 10663, 10666, 10674, 10685, 10691, 10700, 10709, 10715, 10721, 10730, 10738, 10751,
        10762, 10771, 10781, 10788, 10801, 10807, 10817, 10834, 10846, 10855, 10867, 10873, 10881, 10894, 10903, 10914,
        10935, 10959, 10983, 10992, 11003, 11013, 11026, 11035, 11050, 11069, 11088, 11100, 11117, 11134, 11147, 11164,
        11181, 11194, 11214, 11234, 11250, 11262, 11279, 11296, 11310, 11328, 11346, 11358, 11375, 11392, 11403, 11415,
        11427, 11440, 11453, 11469, 11485, 11497, 11507, 11522, 11537, 11548, 11555, 11562, 11569, 11582, 11596, 11602,
        11618, 11634, 11646, 11654, 11661, 11667, 11676, 11691, 11704, 11716, 11729, 11736, 11745, 11778, 11796, 11809,
        11822, 11831, 11842, 11849, 11856, 11863, 11867, 11879, 11889, 11897, 11907, 11916, 11925, 11945, 11954, 11956,
        11960, 11967, 11973, 11979, 11985, 11990, 11998, 12005, 12015, 12020, 12030, 12037, 12044, 12051, 12060, 12067,
        12076, 12082, 12088, 12096, 12104, 12112, 12123, 12134, 12141, 12145, 12151, 12164, 12179, 12189, 12194, 12203,
        12218, 12237, 12256, 12268, 12285, 12302, 12315, 12332, 12349, 12362, 12382, 12402, 12418, 12430, 12447, 12464,
        12478, 12496, 12514, 12526, 12543, 12560, 12571, 12583, 12595, 12608, 12621, 12637, 12653, 12665, 12675, 12690,
        12705, 12716, 12722, 12728, 12734, 12738, 12743, 12752, 12767, 12786, 12805, 12817, 12834, 12851, 12864, 12881,
        12898, 12911, 12931, 12951, 12967, 12979, 12996, 13013, 13027, 13045, 13063, 13075, 13092, 13109, 13120, 13132,
        13144, 13157, 13170, 13186, 13202, 13214, 13224, 13239, 13254, 13265, 13271, 13281, 13289, 13299, 13320, 13344,
        13368, 13378, 13386, 13394, 13413, 13416, 13425, 13437, 13447, 13457, 13470, 13484, 13490, 13501, 13507, 13516,
        13528, 13540, 13547, 13553, 13558, 13573, 13579, 13587, 13593, 13601, 13608, 13617, 13624, 13635, 13644, 13652,
        13669, 13678, 13681, 13685, 13699, 13713, 13718, 13722, 13729, 13738, 13750, 13762, 13775, 13794, 13801, 13812,
        13823, 13835, 13850, 13856, 13862, 13868, 13871, 13887, 13896, 13908, 13912, 13918, 13926, 13938, 13952, 13959,
        13966, 13970, 13986, 13997, 14014, 14032, 14044, 14056, 14064, 14071, 14084, 14101, 14118, 14128, 14143, 14158,
        14169, 14184, 14199, 14210, 14228, 14246, 14260, 14270, 14285, 14300, 14312, 14328, 14344, 14354, 14369, 14384,
        14393, 14403, 14413, 14424, 14435, 14444, 14458, 14472, 14482, 14490, 14503, 14516, 14525, 14532, 14538, 14549,
        14555, 14567, 14573, 14585, 14591, 14601, 14608, 14615, 14618, 14630, 14640, 14652, 14666, 14679, 14688, 14701,
        14711, 14722, 14737, 14752, 14760, 14771, 14784, 14796, 14806, 14822, 14839, 14855, 14872, 14883, 14892, 14896,
        14907, 14917, 14924, 14936, 14948, 14959, 14970, 14977, 14981, 14989, 14996, 15000, 15003, 15011, 15024, 15033,
        15038, 15046, 15050, 15058, 15064, 15072, 15079, 15089, 15099, 15105, 15117, 15133, 15149, 15158, 15172, 15186,
        15194, 15204, 15218, 15232, 15242, 15259, 15276, 15289, 15298, 15312, 15326, 15337, 15352, 15367, 15376, 15390,
        15404, 15412, 15421, 15430, 15443, 15456, 15465, 15472, 15484, 15496, 15504, 15509, 15517, 15523, 15529, 15538,
        15541, 15549, 15557, 15566, 15573, 15584, 15591, 15599, 15604, 15607, 15610, 15613, 15617, 15621, 15625, 15629,
        15633, 15638, 15643, 15648, 15653, 15658, 15663, 15668, 15673, 15678,
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
        161, 14, 162, 14, 163, 134, 85, 164, 165, 166, 166, 166, 167, 168, 169, 170,
        158, 158, 158, 171, 172, 172, 83, 173, 174, 175, 41, 176, 177, 178, 178, 178,
        178, 178, 179, 178, 40, 173, 78, 180, 180, 181, 170, 4, 4, 5, 5, 4,
        4, 6, 19, 20, 20, 21, 21, 19, 21, 22, 24, 24, 25, 24, 24, 26,
        27, 27, 28, 28, 170, 182, 119, 27, 27, 28, 28, 85, 85, 85, 183, 184,
        16, 41, 41, 38, 85, 111, 41, 111, 51, 85, 85, 158, 38, 38, 48, 48,
        158, 40, 40, 185, 185, 32, 186, 187, 188, 170, 4, 4, 5, 5, 4, 6,
        54, 7, 8, 8, 9, 10, 8, 9, 11, 12, 58, 182, 189, 189, 190, 22,
        24, 24, 25, 24, 24, 26, 27, 27, 28, 28, 50, 191, 56, 27, 24, 24,
        24, 24, 27, 182, 28, 28, 121, 24, 24, 24, 73, 58, 85, 85, 85, 192,
        54, 7, 8, 8, 9, 10, 8, 9, 11, 12, 54, 56, 42, 31, 193, 31,
        38, 39, 194, 194, 195, 196, 197, 40, 41, 198, 124, 199, 199, 48, 48, 200,
        41, 41, 201, 202, 203, 49, 50, 49, 62, 41, 204, 160, 160, 205, 206, 207,
        207, 164, 158, 208, 209, 210, 208, 211, 212, 212, 0, 213, 214, 215, 216, 216,
        217, 218, 208, 61, 56, 116, 40, 41, 39, 38, 219, 220, 220, 220, 73, 221,
        73, 73, 222, 223, 222, 223, 224, 225, 226, 49, 48, 48, 227, 228, 220, 36,
        31, 38, 37, 37, 38, 69, 229, 230, 38, 32, 40, 40, 183, 41, 231, 119,
        77, 183, 41, 32, 232, 233, 233, 234, 41, 41, 65, 235, 41, 41, 230, 41,
        41, 41, 41, 41, 41, 61, 236, 237, 41, 41, 141, 40, 40, 40, 237, 40,
        40, 41, 237, 41, 41, 41, 41, 41, 237, 41, 41, 41, 40, 141, 40, 41,
        40, 41, 40, 41, 40, 40, 41, 41, 237, 40, 41, 140, 41, 237, 238, 160,
        237, 40, 40, 40, 40, 237, 40, 40, 40, 237, 40, 40, 40, 40, 40, 237,
        41, 40, 40, 237, 40, 40, 41, 41, 40, 40, 237, 237, 237, 141, 41, 237,
        237, 40, 237, 40, 237, 239, 33, 0, 240, 230, 220, 220, 241, 242, 243, 244,
        245, 246, 246, 247, 248, 248, 249, 250, 250, 251, 252, 252, 253, 254, 255, 255,
        256, 257, 257, 258, 259, 259, 260, 260, 260, 261, 261, 262, 262, 251, 260, 263,
        263, 260, 264, 243, 41, 182, 182, 265, 51, 51, 51, 51, 48, 48, 266, 266,
        267, 268, 41, 41, 158, 46, 269, 38, 270, 38, 160, 33, 33, 48, 271, 182,
        272, 54, 273, 41, 78, 274, 54, 7, 8, 8, 9, 10, 8, 9, 11, 12,
        275, 276, 277, 278, 278, 279, 280, 280, 281, 282, 282, 283, 284, 284, 285, 286,
        287, 287, 288, 289, 289, 290, 291, 291, 292, 292, 292, 293, 293, 294, 294, 283,
        292, 295, 295, 292, 296, 0, 297, 298, 299, 275, 38, 41, 38, 73, 185, 78,
        158, 158, 78, 140, 56, 41, 300, 73, 301, 41, 302, 38, 41, 237, 61, 40,
        41, 301, 73, 73, 232, 225, 38, 303, 42, 42, 31, 304, 160, 160, 48, 48,
        111, 185, 48, 48, 305, 78, 119, 158, 38, 71, 71, 42, 62, 78, 38, 56,
        37, 56, 56, 78, 138, 140, 141, 140, 140, 40, 306, 40, 38, 158, 27, 24,
        24, 24, 158, 27, 40, 41, 307, 308, 309, 309, 310, 311, 311, 312, 313, 313,
        314, 315, 315, 316, 317, 318, 318, 319, 320, 320, 321, 322, 322, 323, 323, 323,
        324, 324, 325, 325, 314, 323, 326, 326, 323, 327, 328, 328, 329, 329, 160, 330,
        330, 331, 332, 31, 77, 333, 334, 335, 336, 40, 31, 333, 164, 337, 338, 338,
        339, 73, 340, 0, 341, 78, 78, 41, 237, 64, 64, 182, 164, 37, 342, 343,
        344, 345, 32, 158, 71, 71, 346, 176, 31, 347, 56, 182, 158, 28, 158, 28,
        348, 348, 349, 69, 350, 351, 351, 352, 353, 152, 38, 39, 83, 121, 354, 355,
        356, 356, 357, 358, 358, 359, 360, 360, 361, 362, 362, 363, 364, 365, 365, 366,
        367, 367, 368, 369, 369, 370, 370, 370, 371, 371, 372, 372, 361, 370, 373, 373,
        370, 374, 0, 375, 376, 377, 378, 379, 380, 380, 381, 382, 382, 383, 384, 384,
        385, 386, 386, 387, 388, 389, 389, 390, 391, 391, 392, 393, 393, 394, 394, 394,
        395, 395, 396, 396, 385, 394, 397, 397, 394, 398, 377, 399, 400, 24, 24, 24,
        400, 0, 401, 41, 68, 38, 38, 38, 38, 38, 38, 38, 38, 402, 403, 38,
        38, 38, 78, 404, 38, 48, 48, 48, 48, 64, 64, 64, 334, 335, 336, 164,
        31, 405, 220, 140, 140, 77, 220, 48, 48, 48, 48, 30, 140, 406, 403, 41,
        140, 140, 407, 408, 409, 31, 67, 40, 67, 161, 14, 162, 14, 67, 163, 410,
        411, 412, 413, 414, 414, 415, 415, 416, 417, 418, 419, 419, 420, 421, 421, 422,
        423, 423, 424, 425, 425, 426, 427, 428, 428, 429, 430, 430, 431, 432, 432, 433,
        433, 433, 434, 434, 73, 435, 435, 424, 433, 436, 436, 433, 32, 37, 48, 437,
        154, 438, 154, 438, 140, 158, 158, 439, 440, 67, 440, 160, 440, 191, 160, 67,
        67, 273, 273, 112, 112, 37, 37, 441, 12, 12, 329, 329, 67, 440, 442, 112,
        67, 67, 443, 208, 444, 444, 445, 446, 67, 67, 134, 71, 447, 39, 56, 62,
        238, 448, 449, 450, 39, 62, 451, 451, 452, 453, 454, 454, 455, 456, 456, 73,
        457, 458, 458, 459, 460, 460, 461, 462, 463, 463, 464, 465, 465, 466, 467, 467,
        468, 468, 468, 469, 469, 459, 468, 470, 470, 468, 39, 31, 71, 109, 185, 31,
        158, 471, 31, 219, 83, 404, 158, 472, 473, 473, 473, 38, 38, 38, 41, 30,
        38, 38, 38, 41, 38, 30, 30, 30, 30,
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
        231, 233, 235, 237, 238, 239, 240, 241, 243, 244, 246, 247, 248, 249, 252, 259,
        264, 265, 267, 268, 269, 270, 275, 277, 279, 283, 284, 285, 288, 292, 293, 297,
        298, 302, 306, 307, 309, 310, 311, 313, 314, 317, 320, 321, 322, 326, 328, 329,
        331, 332, 335, 336, 337, 338, 342, 343, 344, 345, 346, 347, 350, 351, 353, 355,
        356, 358, 360, 362, 364, 365, 368, 370, 372, 374, 376, 378, 383, 385, 387, 388,
        389, 391, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407,
        408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 420, 422, 424, 425, 430, 433,
        435, 438, 439, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453,
        454, 455, 456, 457, 458, 459, 460, 461, 462, 463, 465, 470, 471, 475, 479, 482,
        488, 491, 492, 494, 495, 496, 497, 498, 499, 500, 501, 502, 503, 504, 505, 506,
        507, 508, 509, 510, 511, 512, 513, 514, 515, 518, 519, 520, 521, 522, 523, 525,
        527, 529, 531, 532, 533, 534, 536, 538, 540, 541, 544, 547, 549, 551, 552, 555,
        556, 557, 562, 563, 564, 565, 566, 567, 568, 569, 570, 571, 572, 573, 574, 575,
        576, 577, 578, 579, 580, 581, 582, 583, 585, 587, 588, 589, 590, 591, 592, 593,
        594, 595, 596, 597, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607, 608, 609,
        610, 612, 614, 618, 620, 622, 624, 626, 627, 629, 633, 636, 637, 638, 639, 640,
        641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 653, 654, 655, 656,
        657, 658, 659, 660, 661, 662, 663, 665, 671, 672, 673, 678, 679, 680, 681, 683,
        688, 690, 691, 694, 695, 696, 697, 698, 699, 700, 701, 702, 703, 704, 705, 706,
        707, 708, 709, 710, 711, 712, 713, 714, 716, 717, 718,
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
        1258291200, 1291845632, 1409286144, 1577058306, 1107296256, 872415232, 1006632960, 872415232, 889192448, 469762048, 1006632960, 335544320, 1862434816, 436207616, 1929379840, 1744830467,
        1577058305, 0, 1593835524, 1728053251, 402653184, 1728053251, 1862762496, 1593835524, 1577058310, 721420288, 855638016, 1207959552, 1207959552, 1291845632, 1308622848, 1375731712,
        1409286144, 1426063360, 1946157056, 1207959552, 1291845632, 1409286144, 1426063360, 1946157056, 486539264, 603979776, 1744830466, 1895825408, 1912602624, 1862303743, 385875968, 402653184,
        855638016, 989855744, 1207959552, 1207959552, 1224736768, 654311424, 1275068416, 251658240, 402653184, 469762048, 1207959552, 989855744, 1191182336, 402653184, 1409286144, 1426063360,
        385875968, 402653184, 1207959552, 1560281088, 1863024640, 402653184, 855638016, 1207959552, 1409286144, 1694498866, 251658240, 419430400, 855638016, 1207959552, 855638016, 1207959552,
        1409286144, 1426063360, 1577058311, 0, 1593835521, 1593835521, 1744830465, 33554432, 1577058309, 1577058309, 654311424, 1275068416, 1426063360, 0, 1577058307, 1593835522,
        1593835522, 1577058307, 285212672, 721420288, 1124073472, 1140850688, 0, 1593835523, 1593835523, 1107296256, 1728053254, 1761607710, 1124073472, 1140850688, 1694498866, 1677722200,
        1879736320, 1879736350, 1124073472, 1140850688, 1157627904, 1694498866, 1879737040, 1879802576, 1879737070, 1879737055, 1879737025, 1207959552, 1258291200, 1409286144, 855638016, 117440512,
        1140850688, 150994944, 1140850688, 150994944, 134217728, 1140850688, 1207959552, 1946157056, 889192448, 1728053249, 1124073472, 1728053249, 1728053249, 1207959552, 1224736768, 1275068416,
        1275068416, 1392508928, 285212672, 1275068416, 671088640, 1409286144, 1677721600, 1845493762, 1275068416, 1845493762, 687865856, 738197504, 1275068416, 1392508928, 1426063360, 654311424,
        788529152, 1275068416, 1426063360, 788529152, 1627389961, 1157627904, 1627389961, 234881024, 553648128, 1728053252, 1728053252, 1577058315, 1644167258, 1644167263, 1627390047, 1644167260,
        1627390044, 1644167267, 1627390051, 1644167266, 1627390046, 1644167262, 1644167264, 1627390048, 1644167265, 1627390049, 1644167261, 1627390045, 1644167259, 1627390042, 1627390050, 1627390043,
        1644167177, 1006632960, 1023410176, 1526726656, 654311424, 704643072, 1426063360, 1862303744, 1862303751, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1258291200, 1375731712,
        1409286144, 1006632960, 1023410176, 1124073472, 1426063360, 1728053250, 1761607770, 1124073472, 1728053250, 1577058314, 1644167248, 1644167253, 1627390037, 1644167250, 1627390034, 1644167257,
        1627390041, 1644167256, 1627390036, 1644167252, 1644167254, 1627390038, 1644167255, 1627390039, 1644167251, 1627390035, 1644167249, 1627390032, 1627390040, 1627390033, 1627389960, 1157627904,
        1627389960, 1207959552, 1258291200, 1291845632, 1308622848, 1409286144, 1644167176, 251658240, 402653184, 452984832, 989855744, 1207959552, 1409286144, 1426063360, 1946157056, 1207959552,
        1409286144, 1426063360, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 838860800, 1040187392, 1845493763, 587202560, 1610612737, 1627389953, 1644167208, 1644167213,
        1627389997, 1644167210, 1627389994, 1644167217, 1627390001, 1644167216, 1627389996, 1644167212, 1644167214, 1627389998, 1644167215, 1627389999, 1644167211, 1627389995, 1644167209, 1627389992,
        1627390000, 1627389993, 1627389956, 1124073472, 1140850688, 1157627904, 1761607695, 1627389966, 1644167182, 1644167172, 1862369281, 503316480, 1862303744, 553648128, 1862303744, 536870912,
        1862303744, 520093696, 1862303744, 1627389967, 1644167183, 1627389957, 1157627904, 1627389957, 1258291200, 1744830464, 0, 1593835526, 1593835526, 637534208, 1207959552, 1375731712,
        486539264, 1207959552, 1409286144, 788529152, 1275068416, 1207959552, 1426063360, 1627389954, 1610612738, 1627389954, 1728053248, 1627389968, 1644167184, 1644167174, 1811939328, 1828716544,
        1828716547, 1828716549, 1644167228, 1644167233, 1627390017, 1644167230, 1627390014, 1644167237, 1627390021, 1644167236, 1627390016, 1644167232, 1644167234, 1627390018, 1644167235, 1627390019,
        1644167231, 1627390015, 1644167229, 1627390012, 1627390020, 1627390013, 1627389958, 1157627904, 1627389958, 33554432, 1577058313, 1577058313, 1644167238, 1644167243, 1627390027, 1644167240,
        1627390024, 1644167247, 1627390031, 1644167246, 1627390026, 1644167242, 1644167244, 1627390028, 1644167245, 1627390029, 1644167241, 1627390025, 1644167239, 1627390022, 1627390030, 1627390023,
        1644167175, 1627389959, 1107296256, 1728053253, 1157627904, 1627389959, 251658240, 486539264, 1207959552, 1409286144, 251658240, 486539264, 1207959552, 1409286144, 1040187392, 1056964608,
        234881024, 251658240, 1627389955, 1140850688, 1157627904, 1140850688, 1157627904, 1610612739, 1627389955, 654311424, 721420288, 822083584, 1644167171, 1761607890, 1694498891, 1761607725,
        1627389965, 1644167181, 1644167198, 1644167203, 1627389987, 1644167200, 1627389984, 1644167207, 1627389991, 1644167206, 1627389986, 1644167202, 1644167204, 1627389988, 1644167205, 1627389989,
        1644167201, 1627389985, 1644167199, 1627389982, 1627389990, 1627389983, 1845493761, 1409286144, 1845493761, 201326592, 218103808, 855638016, 1207959552, 1560281088, 1644167169, 1509949440,
        1694498841, 201326592, 218103808, 855638016, 1207959552, 1644167169, 1677722800, 1627389963, 1644167179, 1207959552, 1644167169, 1207959552, 1258291200, 1308622848, 1342177280, 1409286144,
        0, 1593835525, 1593835525, 402653184, 1258291200, 1409286144, 1627389972, 1644167188, 1644167193, 1627389977, 1644167190, 1627389974, 1644167197, 1627389981, 1644167196, 1627389976,
        1644167192, 1644167194, 1627389978, 1644167195, 1627389979, 1644167191, 1627389975, 1644167189, 1627389980, 1627389973, 268435456, 1140850688, 1644167168, 1526726656,
    ]
    private static let itNames: [UInt16] = [
        77, 119, 132, 141, 288, 314, 318, 322, 329, 389, 411, 419, 421, 579, 581, 588,
        595, 606, 819, 905, 1056, 1162, 1196, 1197, 1198, 1330,
    ]
}

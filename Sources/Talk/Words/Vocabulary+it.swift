// swift-format-ignore-file
// Made by packaging/words of Lists/it.txt.

extension Vocabulary {
    /// The words of the language `it`.
    static var it: Vocabulary {
        Vocabulary(
            text: itText, starts: itStarts,
            firsts: itFirsts, senses: itSenses,
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
        136, 147, 162, 173, 187, 196, 213, 219, 226, 231, 243, 252, 263, 270, 284, 299,
        315, 328, 350, 372, 381, 392, 411, 420, 422, 431, 458, 485, 510, 537, 566, 588,
        599, 610, 619, 628, 630, 639, 646, 657, 665, 678, 694, 703, 720, 730, 741, 749,
        768, 775, 785, 792, 799, 807, 819, 828, 837, 841, 848, 851, 854, 865, 876, 886,
        897, 911, 918, 932, 945, 949, 955, 965, 979, 993, 1008, 1027, 1042, 1060, 1073, 1094,
        1099, 1106, 1117, 1132, 1147, 1163, 1183, 1199, 1218, 1232, 1254, 1265, 1272, 1279, 1285, 1291,
        1297, 1303, 1313, 1316, 1322, 1329, 1339, 1344, 1349, 1357, 1376, 1386, 1390, 1397, 1409, 1421,
        1433, 1447, 1471, 1488, 1505, 1512, 1522, 1530, 1538, 1544, 1559, 1563, 1568, 1578, 1588, 1596,
        1608, 1624, 1639, 1651, 1662, 1675, 1686, 1696, 1707, 1709, 1715, 1722, 1731, 1738, 1749, 1755,
        1767, 1777, 1787, 1797, 1807, 1813, 1824, 1835, 1841, 1861, 1874, 1887, 1891, 1903, 1910, 1917,
        1926, 1933, 1940, 1947, 1950, 1962, 1976, 1986, 1994, 2001, 2012, 2023, 2037, 2051, 2056, 2066,
        2082, 2102, 2122, 2135, 2153, 2171, 2185, 2203, 2221, 2235, 2256, 2277, 2294, 2307, 2325, 2343,
        2358, 2377, 2396, 2409, 2427, 2445, 2457, 2470, 2483, 2497, 2511, 2528, 2545, 2558, 2569, 2585,
        2601, 2613, 2620, 2626, 2637, 2645, 2660, 2668, 2679, 2683, 2690, 2702, 2713, 2722, 2733, 2744,
        2761, 2773, 2782, 2788, 2795, 2804, 2809, 2815, 2827, 2829, 2839, 2842, 2846, 2851, 2857, 2863,
        2871, 2881, 2889, 2896, 2903, 2910, 2917, 2924, 2928, 2940, 2955, 2960, 2974, 2986, 2997, 3000,
        3012, 3023, 3032, 3046, 3054, 3064, 3068, 3077, 3085, 3096, 3111, 3126, 3138, 3154, 3170, 3183,
        3196, 3205, 3211, 3221, 3227, 3239, 3251, 3271, 3282, 3290, 3303, 3314, 3325, 3332, 3336, 3343,
        3358, 3376, 3388, 3395, 3410, 3428, 3440, 3449, 3454, 3466, 3478, 3486, 3501, 3509, 3520, 3527,
        3535, 3546, 3554, 3565, 3569, 3585, 3601, 3609, 3612, 3614, 3625, 3632, 3641, 3649, 3658, 3663,
        3680, 3688, 3696, 3708, 3721, 3733, 3740, 3748, 3755, 3758, 3761, 3765, 3774, 3783, 3789, 3798,
        3807, 3814, 3826, 3833, 3838, 3846, 3854, 3859, 3866, 3880, 3883, 3892, 3906, 3917, 3923, 3934,
        3940, 3948, 3952, 3958, 3967, 3978, 3986, 3991, 3999, 4007, 4012, 4019, 4027, 4037, 4043, 4047,
        4053, 4061, 4073, 4080, 4086, 4101, 4103, 4107, 4112, 4120, 4124, 4131, 4138, 4147, 4159, 4172,
        4188, 4196, 4200, 4207, 4214, 4218, 4225, 4238, 4248, 4258, 4260, 4271, 4286, 4301, 4321, 4345,
        4368, 4380, 4387, 4389, 4394, 4399, 4409, 4412, 4417, 4424, 4433, 4456, 4479, 4489, 4509, 4525,
        4550, 4575, 4587, 4601, 4623, 4635, 4640, 4670, 4700, 4728, 4758, 4790, 4815, 4829, 4843, 4855,
        4867, 4879, 4889, 4903, 4917, 4931, 4943, 4955, 4965, 4975, 4985, 4997, 5000, 5007, 5021, 5042,
        5053, 5062, 5070, 5085, 5092, 5099, 5110, 5121, 5130, 5144, 5152, 5159, 5171, 5183, 5193, 5206,
        5216, 5227, 5230, 5232, 5236, 5242, 5250, 5272, 5294, 5303, 5322, 5326, 5334, 5346, 5358, 5371,
        5388, 5401, 5417, 5428, 5447, 5460, 5470, 5486, 5502, 5505, 5510, 5540, 5570, 5598, 5628, 5660,
        5685, 5699, 5713, 5725, 5737, 5748, 5756, 5774, 5788, 5812, 5839, 5866, 5880, 5890, 5902, 5914,
        5922, 5946, 5973, 6000, 6012, 6021, 6031, 6038, 6041, 6046, 6055, 6068, 6081, 6095, 6113, 6127,
        6144, 6156, 6176, 6185, 6193, 6199, 6202, 6205, 6215, 6223, 6233, 6237, 6244, 6248, 6255, 6257,
        6267, 6274, 6278, 6285, 6290, 6297, 6301, 6315, 6330, 6334, 6342, 6348, 6356, 6364, 6368, 6375,
        6388, 6393, 6402, 6410, 6414, 6424, 6429, 6434, 6456, 6461, 6470, 6476, 6490, 6500, 6511, 6530,
        6549, 6555, 6561, 6573, 6589, 6609, 6629, 6653, 6680, 6688, 6691, 6698, 6707, 6719, 6734, 6748,
        6760, 6771, 6775, 6779, 6784, 6793, 6798, 6807, 6816, 6824, 6835, 6843, 6854, 6860, 6873, 6877,
        6884, 6891, 6898, 6902, 6915, 6921, 6932, 6945, 6957, 6974, 6982, 6984, 6988, 7001, 7004, 7018,
        7032, 7040, 7058, 7067, 7082, 7087, 7095, 7113, 7121, 7137, 7145, 7153, 7160, 7175, 7190, 7210,
        7213, 7230, 7241, 7251, 7258, 7273, 7287, 7300, 7311, 7322, 7326, 7330, 7342, 7353, 7364, 7381,
        7403, 7421, 7435, 7447, 7465, 7480, 7493, 7503, 7518, 7529, 7542, 7560, 7577, 7593, 7604, 7620,
        7631, 7646, 7658, 7673, 7687, 7706, 7723, 7745, 7758, 7776, 7794, 7810, 7820, 7835, 7853, 7862,
        7872, 7880, 7890, 7898, 7915, 7928, 7951, 7973, 7994, 8014, 8024, 8044, 8063, 8081, 8098, 8110,
        8120, 8140, 8159, 8177, 8194, 8206, 8217, 8238, 8258, 8277, 8295, 8311, 8321, 8331, 8340, 8359,
        8380, 8401, 8420, 8432, 8442, 8454, 8466, 8476, 8489, 8500, 8505, 8512, 8517, 8522, 8527, 8534,
        8541, 8547, 8553, 8557, 8565, 8579, 8597, 8615, 8626, 8642, 8658, 8670, 8686, 8702, 8714, 8733,
        8752, 8767, 8778, 8794, 8810, 8823, 8840, 8857, 8868, 8884, 8900, 8910, 8921, 8932, 8944, 8956,
        8971, 8986, 8997, 9006, 9020, 9034, 9044, 9049, 9058, 9064, 9068, 9075, 9077, 9084, 9091, 9097,
        9105, 9114, 9123, 9128, 9140, 9148, 9163, 9168, 9171, 9174, 9185, 9190, 9195, 9201, 9209, 9218,
        9225, 9233, 9237, 9243, 9255, 9262, 9269, 9273, 9279, 9289, 9303, 9317, 9332, 9351, 9366, 9384,
        9397, 9418, 9422, 9430, 9444, 9462, 9480, 9491, 9507, 9523, 9535, 9551, 9567, 9579, 9598, 9617,
        9632, 9643, 9659, 9675, 9688, 9705, 9722, 9733, 9749, 9765, 9775, 9786, 9797, 9809, 9821, 9836,
        9851, 9862, 9871, 9885, 9899, 9909, 9916, 9923, 9930, 9937, 9942, 9950, 9961, 9975, 9981, 9986,
        9994, 10006, 10013, 10023, 10034, 10042, 10048, 10060, 10064, 10075, 10089, 10096, 10111, 10129, 10140, 10148,
        10156, 10167, 10179, 10189, 10199, 10213, 10222, 10230, 10238, 10249, 10253, 10261, 10268, 10275, 10286, 10289,
        10297, 10308, 10314, 10323, 10332, 10338, 10344, 10353, 10361, 10374, 10385, 10394, 10404, 10411, 10424, 10430,
        10440, 10457, 10469, 10478, 10490, 10496, 10504, 10517, 10526, 10537, 10558, 10582, 10606, 10615, 10626, 10636,
        10649, 10658, 10673, 10692, 10711, 10723, 10740, 10757, 10770, 10787, 10804, 10817, 10837, 10857, 10873, 10885,
        10902, 10919, 10933, 10951, 10969, 10981, 10998, 11015, 11026, 11038, 11050, 11063, 11076, 11092, 11108, 11120,
        11130, 11145, 11160, 11171, 11178, 11185, 11192, 11205, 11219, 11225, 11241, 11257, 11269, 11277, 11284, 11290,
        11299, 11314, 11327, 11339, 11352, 11359, 11368, 11401, 11419, 11432, 11445, 11454, 11465, 11472, 11479, 11486,
        11490, 11502, 11512, 11520, 11530, 11539, 11548, 11568, 11577, 11579, 11583, 11590, 11596, 11602, 11608, 11613,
        11621, 11628, 11638, 11643, 11653, 11660, 11667, 11674, 11683, 11690, 11699, 11705, 11711, 11719, 11727, 11735,
        11746, 11757, 11764, 11768, 11774, 11787, 11802, 11812, 11817, 11826, 11841, 11860, 11879, 11891, 11908, 11925,
        11938, 11955, 11972, 11985, 12005, 12025, 12041, 12053, 12070, 12087, 12101, 12119, 12137, 12149, 12166, 12183,
        12194, 12206, 12218, 12231, 12244, 12260, 12276, 12288, 12298, 12313, 12328, 12339, 12345, 12351, 12357, 12361,
        12366, 12375, 12390, 12409, 12428, 12440, 12457, 12474, 12487, 12504, 12521, 12534, 12554, 12574, 12590, 12602,
        12619, 12636, 12650, 12668, 12686, 12698, 12715, 12732, 12743, 12755, 12767, 12780, 12793, 12809, 12825, 12837,
        12847, 12862, 12877, 12888, 12894, 12904, 12912, 12922, 12943, 12967, 12991, 13001, 13009, 13017, 13036, 13039,
        13048, 13060, 13070, 13080, 13093, 13107, 13113, 13124, 13130, 13139, 13151, 13163, 13170, 13176, 13181, 13196,
        13203, 13212, 13219, 13230, 13239, 13247, 13264, 13273, 13276, 13280, 13285, 13289, 13302, 13309, 13320, 13331,
        13337, 13343, 13349, 13352, 13368, 13377, 13389, 13393, 13399, 13407, 13419, 13433, 13440, 13447, 13451, 13467,
        13478, 13495, 13513, 13525, 13537, 13545, 13552, 13565, 13582, 13599, 13609, 13624, 13639, 13650, 13665, 13680,
        13691, 13709, 13727, 13741, 13751, 13766, 13781, 13793, 13809, 13825, 13835, 13850, 13865, 13874, 13884, 13894,
        13905, 13916, 13925, 13939, 13953, 13963, 13971, 13984, 13997, 14006, 14013, 14019, 14030, 14036, 14048, 14054,
        14066, 14072, 14079, 14086, 14089, 14101, 14111, 14123, 14137, 14150, 14159, 14172, 14182, 14193, 14208, 14223,
        14231, 14242, 14255, 14267, 14277, 14293, 14310, 14326, 14343, 14354, 14363, 14367, 14378, 14388, 14395, 14407,
        14419, 14430, 14441, 14448, 14452, 14460, 14467, 14470, 14478, 14491, 14500, 14508, 14512, 14520, 14526, 14534,
        14541, 14551, 14561, 14567, 14579, 14595, 14611, 14620, 14634, 14648, 14656, 14666, 14680, 14694, 14704, 14721,
        14738, 14751, 14760, 14774, 14788, 14799, 14814, 14829, 14838, 14852, 14866, 14874, 14883, 14892, 14905, 14918,
        14927, 14934, 14946, 14958, 14966, 14971, 14979, 14985, 14991, 15000, 15003, 15011, 15019, 15028, 15035, 15046,
        15053, 15061, 15066, 15069, 15072, 15075, 15079, 15083, 15087, 15091, 15095, 15100, 15105, 15110, 15115, 15120,
        15125, 15130, 15135, 15140,
    ]
    private static let itFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
        48, 49, 50, 51, 57, 58, 59, 60, 61, 63, 64, 66, 67, 68, 69, 71,
        72, 73, 74, 75, 76, 77, 78, 79, 80, 82, 84, 85, 87, 90, 91, 92,
        93, 94, 95, 96, 98, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110,
        114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 129, 130, 132,
        134, 135, 137, 138, 140, 142, 143, 145, 147, 148, 149, 150, 151, 153, 154, 155,
        156, 158, 159, 160, 161, 162, 164, 165, 166, 167, 168, 170, 172, 174, 176, 177,
        178, 179, 181, 183, 184, 186, 188, 192, 196, 197, 198, 199, 200, 201, 202, 203,
        204, 205, 206, 207, 208, 211, 214, 215, 218, 219, 220, 222, 223, 224, 225, 226,
        227, 228, 229, 230, 232, 233, 234, 236, 238, 240, 241, 243, 244, 245, 249, 250,
        251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266,
        267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282,
        283, 284, 285, 287, 288, 289, 290, 291, 292, 296, 297, 299, 300, 301, 302, 303,
        304, 305, 307, 308, 309, 311, 312, 313, 314, 315, 318, 321, 323, 325, 327, 328,
        329, 330, 331, 332, 333, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 346,
        347, 348, 349, 350, 351, 352, 353, 355, 357, 358, 359, 360, 361, 362, 363, 364,
        365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 380, 382,
        383, 384, 385, 387, 388, 389, 390, 392, 395, 396, 397, 398, 399, 400, 402, 403,
        406, 407, 409, 410, 412, 413, 414, 415, 416, 424, 425, 426, 427, 428, 429, 430,
        431, 432, 433, 434, 435, 436, 437, 439, 440, 442, 443, 444, 445, 446, 447, 448,
        449, 450, 451, 454, 455, 456, 458, 459, 460, 461, 462, 464, 465, 466, 467, 470,
        471, 472, 473, 474, 476, 477, 478, 479, 480, 481, 483, 485, 486, 487, 489, 491,
        492, 494, 495, 496, 497, 498, 499, 500, 501, 503, 505, 506, 508, 509, 510, 511,
        512, 514, 515, 517, 520, 522, 528, 532, 533, 534, 536, 537, 538, 539, 540, 541,
        542, 543, 544, 546, 547, 548, 549, 554, 555, 556, 557, 558, 559, 560, 561, 562,
        563, 564, 565, 566, 567, 568, 569, 570, 571, 572, 573, 574, 575, 576, 577, 578,
        579, 580, 582, 583, 584, 585, 586, 587, 588, 589, 590, 592, 596, 597, 598, 599,
        600, 601, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615,
        616, 617, 620, 624, 625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636,
        637, 638, 639, 640, 641, 642, 644, 645, 646, 650, 651, 652, 653, 654, 655, 656,
        657, 658, 659, 660, 661, 662, 663, 664, 665, 666, 667, 668, 669, 671, 672, 673,
        674, 675, 676, 677, 678, 679, 680, 681, 685, 686, 687, 688, 689, 690, 691, 692,
        693, 694, 695, 696, 697, 698, 699, 703, 704, 705, 707, 708, 710, 712, 714, 715,
        716, 717, 719, 721, 722, 724, 727, 728, 729, 732, 734, 735, 738, 739, 742, 743,
        744, 748, 750, 752, 754, 756, 758, 760, 761, 762, 763, 766, 767, 768, 769, 770,
        771, 772, 776, 777, 778, 779, 780, 781, 782, 783, 785, 786, 787, 788, 789, 791,
        792, 795, 796, 797, 798, 799, 801, 802, 803, 805, 806, 808, 809, 811, 812, 814,
        817, 819, 820, 821, 823, 824, 825, 826, 827, 828, 829, 832, 834, 835, 836, 837,
        838, 840, 841, 843, 844, 845, 847, 848, 849, 851, 853, 855, 857, 858, 859, 860,
        865, 866, 867, 869, 870, 871, 872, 873, 874, 875, 877, 879, 881, 882, 883, 884,
        885, 886, 887, 889, 890, 891, 892, 894, 895, 896, 897, 898, 899, 901, 902, 903,
        904, 905, 906, 907, 908, 909, 910, 911, 912, 913, 914, 915, 916, 918, 919, 920,
        921, 922, 924, 925, 927, 929, 930, 931, 932, 933, 935, 936, 937, 938, 940, 941,
        942, 943, 944, 945, 947, 948, 949, 950, 952, 953, 954, 955, 956, 957, 958, 960,
        962, 964, 965, 966, 968, 970, 971, 973, 974, 976, 977, 978, 979, 981, 983, 984,
        985, 988, 989, 990, 991, 992, 993, 994, 995, 996, 997, 998, 999, 1000, 1001, 1002,
        1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 1018,
        1019, 1020, 1021, 1022, 1023, 1024, 1025, 1026, 1028, 1029, 1031, 1033, 1036, 1037, 1038, 1039,
        1040, 1042, 1044, 1046, 1047, 1048, 1049, 1050, 1051, 1056, 1057, 1060, 1061, 1063, 1064, 1065,
        1067, 1069, 1072, 1073, 1074, 1075, 1076, 1078, 1079, 1080, 1081, 1082, 1083, 1084, 1085, 1086,
        1087, 1088, 1089, 1090, 1091, 1092, 1093, 1094, 1095, 1096, 1097, 1098, 1099, 1100, 1101, 1102,
        1103, 1104, 1105, 1106, 1107, 1108, 1109, 1110, 1111, 1112, 1113, 1114, 1115, 1116, 1117, 1118,
        1119, 1120, 1121, 1122, 1123, 1124, 1125, 1126, 1128, 1133, 1134, 1136, 1137, 1138, 1139, 1140,
        1141, 1142, 1143, 1144, 1145, 1146, 1147, 1148, 1152, 1155, 1156, 1159, 1160, 1161, 1163, 1165,
        1166, 1167, 1170, 1172, 1173, 1174, 1180, 1181, 1182, 1183, 1186, 1188, 1190, 1191, 1192, 1193,
        1194, 1195, 1196, 1197, 1199, 1201, 1202, 1203, 1204, 1205, 1206, 1207, 1208, 1209, 1210, 1213,
        1214, 1215, 1216, 1217, 1218, 1220, 1221, 1222, 1223, 1224, 1225, 1226, 1227, 1228, 1229, 1230,
        1231, 1232, 1233, 1234, 1235, 1236, 1237, 1238, 1239, 1240, 1241, 1242, 1243, 1244, 1245, 1246,
        1247, 1248, 1249, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 1259, 1260, 1261, 1262,
        1263, 1264, 1265, 1266, 1267, 1270, 1273, 1274, 1275, 1277, 1278, 1279, 1280, 1281, 1282, 1283,
        1284, 1286, 1288, 1290, 1291, 1292, 1293, 1294, 1296, 1297, 1298, 1299, 1300, 1301, 1302, 1304,
        1305, 1306, 1307, 1309, 1310, 1311, 1313, 1314, 1315, 1317, 1319, 1321, 1324, 1325, 1326, 1328,
        1330, 1333, 1334, 1335, 1337, 1338, 1340, 1341, 1342, 1343, 1344, 1346, 1348, 1349, 1350, 1353,
        1354, 1355, 1356, 1361, 1363, 1364, 1366, 1369, 1370, 1371, 1372, 1373, 1374, 1375, 1376, 1377,
        1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1387, 1388, 1389, 1390, 1391, 1392, 1393,
        1394, 1395, 1396, 1397, 1398, 1399, 1400, 1401, 1402, 1403, 1404, 1405, 1406, 1407, 1409, 1411,
        1412, 1413, 1414, 1415, 1416, 1417, 1418, 1419, 1420, 1421, 1422, 1423, 1424, 1425, 1426, 1427,
        1428, 1429, 1430, 1431, 1432, 1433, 1434, 1435, 1436, 1437, 1438, 1439, 1440, 1441, 1442, 1443,
        1444, 1445, 1446, 1447, 1448, 1450, 1451, 1453, 1454, 1455, 1456, 1458, 1459, 1461, 1462, 1464,
        1465, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1476, 1478, 1479, 1480, 1481, 1482, 1484, 1485,
        1486, 1487, 1488, 1491, 1494, 1497, 1498, 1499, 1500, 1501, 1502, 1503, 1504, 1506, 1508, 1509,
        1510, 1512, 1516, 1517, 1518, 1519, 1520, 1522, 1523, 1525, 1526, 1527, 1528, 1531, 1532, 1533,
        1534, 1535, 1536, 1537, 1538, 1539, 1540, 1541, 1542, 1543, 1544, 1545, 1546, 1547, 1548, 1549,
        1550, 1551, 1552, 1553, 1554, 1555, 1556, 1557, 1558, 1559, 1560, 1561, 1562, 1563, 1564, 1565,
        1566, 1567, 1568, 1569, 1570, 1571, 1572, 1573, 1574, 1575, 1576, 1577, 1578, 1579, 1580, 1582,
        1583, 1585, 1586, 1587, 1593, 1594, 1595, 1596, 1598, 1599, 1600, 1602, 1603, 1604, 1605, 1606,
        1607, 1608, 1609, 1610, 1611, 1612, 1613, 1614, 1615, 1616, 1617, 1622, 1623, 1624, 1625, 1626,
        1627, 1628, 1629, 1630, 1632, 1633, 1634, 1636, 1641, 1643, 1644, 1645, 1647, 1649, 1652, 1654,
        1655, 1656, 1657, 1658, 1659, 1660, 1661, 1662, 1663, 1664, 1665, 1666, 1667, 1668, 1669, 1670,
        1671, 1672, 1673, 1674, 1675, 1676, 1677, 1678, 1679, 1680, 1681, 1682, 1683, 1684, 1685, 1686,
        1687, 1688, 1689, 1690, 1691, 1693, 1694, 1695, 1697, 1698, 1699, 1700, 1702, 1703, 1706, 1709,
        1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 1720, 1721, 1722, 1723, 1724, 1725, 1726,
        1727, 1728, 1729, 1730,
    ]
    private static let itSenses: [UInt32] = [
        1056964608, 1056964608, 1056964608, 1056964608, 1660944398, 1493172225, 1660944391, 1745256448, 1745256448, 1745387521, 1745387521, 1745256448, 1745387520, 1761705984, 1761902622, 1761902622,
        1761902607, 1761902637, 1761902622, 1761902607, 1762033664, 1761902577, 1761640448, 1762426880, 1762492416, 1762426880, 1744994304, 1745125376, 1745059840, 1744994304, 1762033664, 1762033664,
        1745518592, 1745518593, 1745518593, 1745453056, 1745453056, 1745518592, 1745453056, 1744928768, 1745190919, 1744928774, 1744928774, 1744928775, 1744928774, 1744928774, 1744928773, 1744928770,
        1744928770, 1744928771, 1744928771, 385875968, 402653184, 754974720, 922746880, 1392508928, 1426063360, 1191182336, 1308622848, 637534208, 805306368, 889192448, 922746880, 889192448,
        1191182336, 1308622848, 788529152, 1157627904, 1308622848, 1157627904, 1308622848, 1157627904, 1325400064, 1174405120, 218103808, 218103808, 1325400064, 1157627904, 973078528, 973078528,
        16777216, 1459617800, 1459617800, 1778384896, 1275068416, 754974720, 939524096, 855638016, 872415232, 905969664, 486539264, 905969664, 1325400064, 1174405120, 872415232, 905969664,
        855638016, 905969664, 402653184, 1442840576, 1761640448, 1761705984, 1761902622, 1761902622, 1761902607, 1761902637, 1761902622, 1761902607, 1762033664, 1761902577, 234881024, 385875968,
        402653184, 922746880, 1761640448, 1761705984, 1761902622, 1761902622, 1761902607, 1761902637, 1761902622, 1761902607, 1762033664, 1761902577, 1761640448, 1107296256, 855638016, 872415232,
        905969664, 973078528, 973078528, 989855744, 973078528, 989855744, 973078528, 1744863230, 1778384896, 553648128, 1308622848, 1728053251, 1308622848, 1325400064, 1174405120, 1006632960,
        1610612743, 1006632960, 1610612743, 738197504, 1224736768, 738197504, 1459617796, 1459617796, 1778384896, 1191182336, 318767104, 318767104, 1157627904, 1258291200, 1157627904, 1174405120,
        1157627904, 1610612736, 1744863230, 1778384896, 218103808, 218103808, 1224736768, 1224736768, 1107296256, 1275068416, 385875968, 1308622848, 1157627904, 1308622848, 218103808, 1073741824,
        1040187392, 603979776, 603979776, 603979776, 1191182336, 603979776, 1191182336, 603979776, 603979776, 1191182336, 603979776, 1191182336, 603979776, 620756992, 1107296256, 1275068416,
        603979776, 620756992, 1107296256, 1275068416, 1442840576, 738197504, 738197504, 738197504, 218103808, 1224736768, 1073741824, 1325400064, 1509949540, 1509949540, 1040187392, 1040187392,
        67108864, 83886080, 1040187392, 1157627904, 1258291200, 1308622848, 1157627904, 1157627904, 1258291200, 1308622848, 1157627904, 1174405120, 1157627904, 1241513984, 385875968, 1157627904,
        1157627904, 788529152, 788529152, 788529152, 687865856, 687865856, 1308622848, 1325400064, 1325400064, 1308622848, 1157627904, 1308622848, 1157627904, 1308622848, 1157627904, 1308622848,
        1308622848, 1308622848, 1375731712, 1308622848, 1308622848, 620756992, 1107296256, 1191182336, 1275068416, 1526726706, 1526726711, 1509949495, 1509949495, 1526726708, 1509949492, 1509949492,
        1526726715, 1509949499, 1509949499, 1526726714, 1509949494, 1509949494, 1526726710, 1526726712, 1509949496, 1509949496, 1526726713, 1509949497, 1509949497, 1526726709, 1509949493, 1509949493,
        1526726707, 1526726707, 1526726707, 1509949490, 1509949490, 1509949498, 1509949498, 1526726714, 1526726707, 1509949491, 1509949491, 1526726707, 1526726661, 402653184, 922746880, 1762492416,
        1073741824, 1073741824, 1157627904, 687865856, 385875968, 822083584, 973078528, 1728053251, 989855744, 1157627904, 1308622848, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904,
        1308622848, 1157627904, 1308622848, 1073741824, 1560281288, 1157627904, 1308622848, 1308622848, 1107296256, 1174405120, 1442840576, 1157627904, 1241513984, 1308622848, 385875968, 889192448,
        922746880, 889192448, 922746880, 889192448, 1442840576, 889192448, 922746880, 1107296256, 335544320, 318767104, 1325400064, 1509949450, 1056964608, 1056964608, 1509949450, 1040187392,
        1040187392, 385875968, 486539264, 503316480, 1442840576, 486539264, 536870912, 520093696, 385875968, 922746880, 1174405120, 486539264, 536870912, 503316480, 520093696, 1157627904,
        1459617804, 1459617804, 1778384896, 385875968, 1107296256, 1526726675, 1509949459, 1509949459, 1526726673, 1509949457, 1509949457, 1509949458, 1509949458, 1526726674, 1526726666, 637534208,
        1107296256, 1174405120, 1157627904, 1174405120, 1174405120, 738197504, 1224736768, 1509949452, 1509949452, 1526726668, 0, 1476395015, 1744863233, 1778384896, 1744863233, 1744863233,
        1744863233, 1744863233, 1778384896, 1744863233, 1744863233, 1744863233, 1476395015, 1778384896, 855638016, 1006632960, 1023410176, 1744863234, 1744863234, 855638016, 654311424, 855638016,
        1744863234, 1778384896, 1040187392, 150994944, 1040187392, 1560282288, 150994944, 150994944, 1040187392, 150994944, 1526726658, 1711276032, 1644167318, 1644167318, 436207616, 1040187392,
        167772160, 385875968, 822083584, 939524096, 973078528, 1107296256, 1308622848, 1728053251, 1157627904, 1157627904, 1174405120, 1174405120, 1157627904, 989855744, 1325400064, 1593835570,
        1593835570, 1174405120, 1593835595, 1593835545, 1157627904, 637534208, 805306368, 1157627904, 822083584, 1728053251, 1275068416, 1107296256, 1728053248, 1728053248, 855638016, 855638016,
        855638016, 1174405120, 1157627904, 1157627904, 1258291200, 1308622848, 788529152, 637534208, 637534208, 805306368, 788529152, 385875968, 1157627904, 1023410176, 385875968, 1107296256,
        1308622848, 1308622848, 1174405120, 1157627904, 1191182336, 1308622848, 1157627904, 1073741824, 1459617794, 1459617794, 1459617794, 1778384896, 1006632960, 1006632960, 1006632960, 788529152,
        788529152, 855638016, 939524096, 855638016, 872415232, 855638016, 855638016, 385875968, 1107296256, 452984832, 939524096, 1762426880, 318767104, 1744994304, 1762426880, 419430400,
        687865856, 1828716544, 1627389955, 1459617793, 1459617793, 1459617793, 1778384896, 0, 1476395012, 1610612739, 385875968, 1610612739, 1745321984, 1006632960, 1006632960, 1006632960,
        1476395012, 1778384896, 1459617798, 1459617798, 1778384896, 1157627904, 1258291200, 1308622848, 838860800, 1107296256, 1107296256, 1191182336, 1207959552, 1275068416, 1308622848, 1325400064,
        1107296256, 1191182336, 1308622848, 1325400064, 1174405120, 469762048, 587202560, 1627389954, 1795162112, 1795162112, 1795162112, 1795162112, 1795162112, 1811939328, 1795162112, 1325400064,
        838860800, 1107296256, 1073741824, 1744863231, 1744863231, 369098752, 385875968, 838860800, 922746880, 1107296256, 1745321984, 1745256448, 1745256448, 1745387521, 1745387521, 1745256448,
        1745387520, 1745518592, 1745518593, 1745518593, 1745453056, 1745453056, 1745518592, 1745453056, 1744928768, 1744928774, 1744928774, 1744928775, 1744928774, 1744928774, 1744928773, 1744928770,
        1744928770, 1744928771, 1744928771, 1745321984, 1107296256, 1124073472, 503316480, 1744928770, 1744928770, 1744928771, 1744928771, 687865856, 687865856, 687865856, 637534208, 1174405120,
        234881024, 385875968, 452984832, 1107296256, 1744994304, 1174405120, 1174405120, 1157627904, 687865856, 989855744, 1174405120, 989855744, 905969664, 687865856, 687865856, 1006632960,
        1157627904, 1157627904, 1006632960, 1325400064, 1325400064, 922746880, 922746880, 637534208, 1090519040, 385875968, 1308622848, 1325400064, 369098752, 385875968, 1107296256, 1442840576,
        1745321984, 1745256448, 1745256448, 1745387521, 1745387521, 1745256448, 1745387520, 1761640448, 1761705984, 1761902622, 1761902622, 1761902607, 1761902637, 1761902622, 1761902607, 1762033664,
        1761902577, 1744863230, 1107296256, 1124073472, 1745584128, 1745584128, 385875968, 838860800, 1107296256, 1308622848, 1744928768, 1744928774, 1744928774, 1744928775, 1744928774, 1744928774,
        1744928773, 1744928770, 1744928770, 1744928771, 1744928771, 486539264, 1577058354, 1107296256, 1744928770, 1744928774, 1744928774, 1744928774, 1744928770, 1107296256, 1124073472, 1744928771,
        1744928771, 520093696, 1744928774, 1744928774, 1744928774, 1744863230, 687865856, 687865856, 687865856, 234881024, 402653184, 838860800, 1107296256, 1761640448, 1761705984, 1761902622,
        1761902622, 1761902607, 1761902637, 1761902622, 1761902607, 1762033664, 1761902577, 1761640448, 1107296256, 218103808, 1308622848, 838860800, 1107296256, 1308622848, 1325400064, 1308622848,
        1157627904, 1157627904, 1308622848, 1459617799, 1459617799, 1778384896, 0, 1476395009, 1476395009, 1778384896, 1627389953, 1325400064, 1174405120, 16777216, 1459617797, 385875968,
        1107296256, 1459617797, 1459617797, 1778384896, 637534208, 1174405120, 1325400064, 1174405120, 1174405120, 0, 1459617795, 1476395010, 1476395010, 1778384896, 1459617795, 855638016,
        872415232, 905969664, 486539264, 855638016, 872415232, 905969664, 385875968, 1174405120, 268435456, 704643072, 1023410176, 1040187392, 855638016, 872415232, 855638016, 872415232,
        0, 1476395011, 1476395011, 1778384896, 1006632960, 1610612742, 1006632960, 1610612742, 1828716544, 1006632960, 1644167198, 1023410176, 1040187392, 1577058354, 1560281688, 1644167198,
        1762295808, 1762295838, 1762295838, 1056964608, 1023410176, 1040187392, 1056964608, 1577058354, 1762296528, 1762362064, 1762296558, 1762296558, 1762296543, 1762296513, 1644167198, 1308622848,
        1325400064, 1107296256, 335544320, 1325400064, 1174405120, 1157627904, 1308622848, 1157627904, 1107296256, 1157627904, 1308622848, 838860800, 838860800, 838860800, 1040187392, 100663296,
        1040187392, 1040187392, 1040187392, 134217728, 1040187392, 134217728, 134217728, 1040187392, 134217728, 117440512, 1040187392, 1107296256, 872415232, 1610612737, 855638016, 872415232,
        905969664, 1023410176, 1610612737, 1610612737, 838860800, 1191182336, 1308622848, 1308622848, 1157627904, 788529152, 788529152, 1157627904, 1610612736, 1107296256, 1124073472, 1174405120,
        1174405120, 1291845632, 1157627904, 637534208, 1325400064, 1325400064, 637534208, 1174405120, 1174405120, 268435456, 1174405120, 503316480, 1442840576, 637534208, 1174405120, 1174405120,
        637534208, 654311424, 1308622848, 1560281088, 1728053250, 1560281088, 1728053250, 1174405120, 1728053250, 1174405120, 1174405120, 1224736768, 671088640, 721420288, 1174405120, 1291845632,
        1325400064, 1174405120, 1174405120, 1174405120, 1291845632, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1308622848, 1325400064, 637534208, 771751936, 1174405120,
        1325400064, 1174405120, 1174405120, 654311424, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1174405120, 1174405120, 1325400064, 1174405120, 1174405120,
        1174405120, 1174405120, 1174405120, 1174405120, 1325400064, 1174405120, 1174405120, 1174405120, 1325400064, 654311424, 1325400064, 1174405120, 1325400064, 1174405120, 1325400064, 1174405120,
        1325400064, 1325400064, 1174405120, 1174405120, 1174405120, 1325400064, 1325400064, 1174405120, 855638016, 1174405120, 1174405120, 1325400064, 771751936, 855638016, 872415232, 1174405120,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1174405120, 1325400064, 1174405120, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1174405120, 1174405120, 1325400064, 1325400064, 1174405120, 1325400064,
        1174405120, 1325400064, 1174405120, 1325400064, 654311424, 1174405120, 1174405120, 1325400064, 1174405120, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1174405120, 1325400064,
        1509949449, 805306368, 1056964608, 1056964608, 1509949449, 1174405120, 1291845632, 838860800, 838860800, 218103808, 536870912, 1610612740, 1610612740, 1459617803, 1526726746, 1526726751,
        1509949535, 1509949535, 1526726748, 1509949532, 1509949532, 1526726755, 1509949539, 1509949539, 1526726754, 1509949534, 1509949534, 1526726750, 1526726752, 1509949536, 1509949536, 1526726753,
        1509949537, 1509949537, 1526726749, 1509949533, 1509949533, 1526726747, 1526726747, 1526726747, 1509949530, 1509949530, 1509949538, 1509949538, 1526726754, 1526726747, 1509949531, 1509949531,
        1526726747, 1526726665, 1459617803, 1778384896, 1174405120, 1107296256, 1124073472, 1107296256, 1124073472, 939524096, 956301312, 1426063360, 905969664, 905969664, 905969664, 905969664,
        637534208, 687865856, 637534208, 687865856, 1325400064, 1744863232, 1744863239, 1174405120, 1174405120, 1006632960, 1275068416, 1107296256, 1157627904, 1207959552, 1275068416, 1308622848,
        1157627904, 1157627904, 1275068416, 1308622848, 1157627904, 855638016, 872415232, 805306368, 805306368, 939524096, 956301312, 1107296256, 1124073472, 1023410176, 1325400064, 1610612738,
        1761640448, 1644167258, 1174405120, 1073741824, 1023410176, 1610612738, 1761640448, 1761705984, 1761902622, 1761902622, 1761902607, 1761902637, 1761902622, 1761902607, 1762033664, 1761902577,
        1459617802, 1526726736, 1526726741, 1509949525, 1509949525, 1526726738, 1509949522, 1509949522, 1526726745, 1509949529, 1509949529, 1526726744, 1509949524, 1509949524, 1526726740, 1526726742,
        1509949526, 1509949526, 1526726743, 1509949527, 1509949527, 1526726739, 1509949523, 1509949523, 1526726737, 1526726737, 1526726737, 1509949520, 1509949520, 1509949528, 1509949528, 1526726744,
        1526726737, 1509949521, 1509949521, 1526726737, 1509949448, 1056964608, 1056964608, 1509949448, 1107296256, 1157627904, 1191182336, 1207959552, 1308622848, 1526726664, 1459617802, 1778384896,
        1157627904, 1174405120, 1157627904, 1040187392, 922746880, 1073741824, 1006632960, 1006632960, 1073741824, 855638016, 1107296256, 1174405120, 234881024, 385875968, 436207616, 922746880,
        1107296256, 1308622848, 1325400064, 1174405120, 1107296256, 1308622848, 1325400064, 1157627904, 1174405120, 1174405120, 1325400064, 1308622848, 1325400064, 1325400064, 1174405120, 1107296256,
        1308622848, 1325400064, 654311424, 1308622848, 1107296256, 1157627904, 1107296256, 1157627904, 1191182336, 1207959552, 1258291200, 1308622848, 218103808, 218103808, 1308622848, 822083584,
        973078528, 1728053251, 855638016, 872415232, 855638016, 872415232, 989855744, 922746880, 570425344, 1073741824, 503316480, 1006632960, 1157627904, 385875968, 1308622848, 385875968,
        1308622848, 218103808, 385875968, 1073741824, 1157627904, 1107296256, 788529152, 1107296256, 1107296256, 1073741824, 855638016, 1006632960, 1023410176, 855638016, 654311424, 855638016,
        855638016, 1325400064, 1493172225, 1509949441, 1325400064, 1157627904, 1006632960, 1744928770, 1744928774, 1744928774, 1744928774, 1006632960, 1744928770, 1325400064, 1174405120, 1526726696,
        1526726701, 1509949485, 1509949485, 1526726698, 1509949482, 1509949482, 1526726705, 1509949489, 1509949489, 1526726704, 1509949484, 1509949484, 1526726700, 1526726702, 1509949486, 1509949486,
        1526726703, 1509949487, 1509949487, 1526726699, 1509949483, 1509949483, 1526726697, 1526726697, 1526726697, 1509949480, 1509949480, 1509949488, 1509949488, 1526726704, 1526726697, 1509949481,
        1509949481, 1526726697, 1509949444, 1023410176, 1040187392, 1056964608, 1023410176, 1040187392, 1056964608, 1644167183, 1644167183, 855638016, 872415232, 1509949454, 1509949454, 1526726670,
        1526726660, 1308622848, 1442840576, 1744928769, 486539264, 1744863232, 536870912, 1744863232, 520093696, 1744863232, 1325400064, 1308622848, 1744928769, 1828716544, 503316480, 1744863232,
        1509949455, 1509949455, 1526726671, 1040187392, 1509949445, 1056964608, 1056964608, 1509949445, 1073741824, 1073741824, 1174405120, 1174405120, 1325400064, 738197504, 738197504, 1107296256,
        1124073472, 1828716544, 788529152, 1157627904, 1627389952, 0, 1476395014, 1476395014, 1778384896, 620756992, 1107296256, 1275068416, 637534208, 1006632960, 385875968, 1308622848,
        385875968, 1308622848, 469762048, 1107296256, 1308622848, 469762048, 1308622848, 771751936, 1174405120, 1107296256, 1107296256, 1124073472, 1006632960, 1744928771, 1006632960, 1744928771,
        1107296256, 1325400064, 1107296256, 1325400064, 1509949442, 1610612736, 1493172226, 1509949442, 1610612736, 1509949456, 1509949456, 1526726672, 1526726662, 1694498816, 1711276032, 1711276035,
        1711276037, 637534208, 805306368, 1157627904, 1157627904, 1308622848, 1157627904, 1258291200, 1308622848, 520093696, 1526726716, 1526726721, 1509949505, 1509949505, 1526726718, 1509949502,
        1509949502, 1526726725, 1509949509, 1509949509, 1526726724, 1509949504, 1509949504, 1526726720, 1526726722, 1509949506, 1509949506, 1526726723, 1509949507, 1509949507, 1526726719, 1509949503,
        1509949503, 1526726717, 1526726717, 1526726717, 1509949500, 1509949500, 1509949508, 1509949508, 1526726724, 1526726717, 1509949501, 1509949501, 1526726717, 1509949446, 1056964608, 1056964608,
        1509949446, 16777216, 1459617801, 1459617801, 1526726726, 1526726731, 1509949515, 1509949515, 1526726728, 1509949512, 1509949512, 1526726735, 1509949519, 1509949519, 1526726734, 1509949514,
        1509949514, 1526726730, 1526726732, 1509949516, 1509949516, 1526726733, 1509949517, 1509949517, 1526726729, 1509949513, 1509949513, 1526726727, 1526726727, 1526726727, 1509949510, 1509949510,
        1509949518, 1509949518, 1526726734, 1526726727, 1509949511, 1509949511, 1526726727, 1526726663, 1459617801, 1778384896, 1509949447, 1006632960, 1610612741, 1744928774, 1744928774, 1744928774,
        1006632960, 1610612741, 1056964608, 1056964608, 1509949447, 1174405120, 1157627904, 1258291200, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904,
        234881024, 469762048, 1107296256, 1308622848, 234881024, 469762048, 1157627904, 1157627904, 1157627904, 1073741824, 1107296256, 1308622848, 1157627904, 738197504, 738197504, 738197504,
        486539264, 1744863232, 1778384896, 536870912, 1744863232, 1778384896, 520093696, 1744863232, 1778384896, 1828716544, 1308622848, 973078528, 838860800, 1442840576, 838860800, 1191182336,
        218103808, 234881024, 234881024, 469762048, 1174405120, 1509949443, 1040187392, 1056964608, 1040187392, 1056964608, 1493172227, 1509949443, 1308622848, 318767104, 1325400064, 318767104,
        452984832, 939524096, 1762426880, 318767104, 1744994304, 1762426880, 318767104, 419430400, 637534208, 704643072, 805306368, 1526726659, 1644167378, 1577058379, 1644167213, 1644167213,
        1509949453, 1509949453, 1526726669, 1526726686, 1526726691, 1509949475, 1509949475, 1526726688, 1509949472, 1509949472, 1526726695, 1509949479, 1509949479, 1526726694, 1509949474, 1509949474,
        1526726690, 1526726692, 1509949476, 1509949476, 1526726693, 1509949477, 1509949477, 1526726689, 1509949473, 1509949473, 1526726687, 1526726687, 1526726687, 1509949470, 1509949470, 1040187392,
        1509949478, 1509949478, 1526726694, 1526726687, 1509949471, 1509949471, 1526726687, 637534208, 788529152, 872415232, 1728053249, 1728053248, 1308622848, 1728053249, 1728053248, 1308622848,
        1728053249, 1006632960, 1006632960, 184549376, 201326592, 838860800, 1107296256, 1442840576, 1526726657, 1409286144, 318767104, 1409286144, 855638016, 872415232, 1409286144, 1577058354,
        855638016, 872415232, 318767104, 318767104, 1644167258, 1644167258, 1560281288, 1560281288, 788529152, 788529152, 1577058329, 1761902577, 1761902577, 1644167183, 1644167183, 318767104,
        1409286144, 184549376, 201326592, 838860800, 1107296256, 1526726657, 1560281288, 318767104, 318767104, 1560282288, 1644167198, 1509949451, 1509949451, 1526726667, 1107296256, 1526726657,
        318767104, 318767104, 385875968, 1308622848, 1107296256, 1157627904, 1207959552, 1241513984, 1308622848, 1157627904, 1308622848, 1107296256, 771751936, 0, 1476395013, 1476395013,
        1778384896, 385875968, 1157627904, 1308622848, 1157627904, 1308622848, 385875968, 1509949460, 1509949460, 1526726676, 1526726681, 1509949465, 1509949465, 1526726678, 1509949462, 1509949462,
        1040187392, 1526726685, 1509949469, 1509949469, 1526726684, 1509949464, 1509949464, 1526726680, 1526726682, 1509949466, 1509949466, 1526726683, 1509949467, 1509949467, 1526726679, 1509949463,
        1509949463, 1526726677, 1526726677, 1526726677, 1509949468, 1509949468, 1526726684, 1526726677, 1509949461, 1509949461, 1526726677, 1157627904, 1308622848, 1308622848, 1308622848, 402653184,
        922746880, 922746880, 1308622848, 1006632960, 251658240, 1040187392, 1308622848, 1107296256, 1157627904, 1308622848, 1157627904, 1258291200, 1308622848, 1107296256, 1308622848, 1006632960,
        1526726656, 1426063360, 1426063360, 1426063360, 1157627904, 1157627904, 1157627904, 1174405120, 1191182336, 1157627904, 1157627904, 1157627904, 1174405120, 1157627904, 1191182336, 1191182336,
        1191182336, 1191182336,
    ]
}

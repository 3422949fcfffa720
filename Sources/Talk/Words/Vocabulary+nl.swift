// swift-format-ignore-file
// Made by packaging/words of Lists/nl.txt.

extension Vocabulary {
    /// The words of the language `nl`.
    static var nl: Vocabulary {
        Vocabulary(
            text: nlText, starts: nlStarts,
            sets: nlSets, firsts: nlFirsts,
            senses: nlSenses,
            names: nlNames,
            joinsNumbers: true, hasDotOrdinals: false)
    }

    /// How the language `nl` says a day.
    static var nlDays: DayNames {
        DayNames(
            weekdays: ["ma", "di", "wo", "do", "vr", "za", "zo"],
            months: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
            form: "W D M")
    }

    private static let nlText = """
        *den
        *des
        *ste
        *sten
        12 uur s middags
        D M
        D M Y
        D M in Y
        D M van Y
        D van M
        D van M Y
        D van de volgende maand
        H uur
        H uur N
        L geleden
        L later
        M D
        M D Y
        N U geleden
        N U later
        N U na B
        N U na vandaag
        N U na vndg
        N U vanaf B
        N U vanaf nu
        N U vanaf vandaag
        N U vanaf vndg
        N min over H
        N min over half H
        N min voor H
        N min voor half H
        N minuten over H
        N minuten over half H
        N minuten voor H
        N minuten voor half H
        N minuut over H
        N minuut over half H
        N minuut voor H
        N minuut voor half H
        N over H
        N over half H
        N voor H
        N voor half H
        O
        O W in M
        O W van M
        O W van de maand
        O W van de volgende maand
        O W van deze maand
        O W van volgende maand
        V dat niet
        V er niet
        V helaas niet
        V het niet
        V me niet
        V mij niet
        V niet
        V ons niet
        V vandaag niet
        V vndg niet
        W
        W avond
        W deze week
        W middag
        W morgen
        W nacht
        W ochtend
        W over N U
        W van volgende week
        W van vorige week
        W volgende week
        W vorige week
        aanstaande W
        absoluut
        absoluut niet
        accepteer
        ach
        acht
        acht en dertig
        acht en negentig
        acht en tachtig
        acht en twintig
        acht en veertig
        acht en vijftig
        acht en zestig
        acht en zeventig
        achtendertig
        achtennegentig
        achtentachtig
        achtentwintig
        achtenveertig
        achtenvijftig
        achtenzestig
        achtenzeventig
        achtste
        achttien
        achttiende
        afgelopen W
        afgezien van
        afmelden
        afwezig:
        afwezigheidsbericht
        afzeggen
        ah
        ajb
        akkoord
        alle
        allebei
        allemaal
        alles
        alsjeblieft
        alsjeblieft niet
        alstublieft
        am
        andere
        anderen
        anderhalf
        anderhalf uur
        anderhalve
        annuleer
        annuleren
        antwoord
        apr
        april
        aub
        aug
        augustus
        automatisch antwoord
        automatisch bericht:
        avond
        bed
        bedankt
        begin
        behalve
        beide
        bel je over N
        ben
        benadrukte
        bestelling
        bestelnummer
        beter van niet
        bevestig
        bevestigd
        bevestigend
        bezet
        bezig
        bij
        bijna
        biljoen
        binnen
        boeking
        boven
        boven de
        bsn
        btw
        ca
        cent
        cents
        circa
        circa L geleden
        correct
        crore
        d
        daar
        daar ben ik het mee eens
        dag
        dag daarna
        dag erna
        dag ervoor
        dagen
        dan
        dank je
        dank je wel
        dank u
        dank u wel
        dat
        dat gaat niet
        dat hoeft niet
        dat is
        dat is fout
        dat is goed
        dat is in orde
        dat is juist
        dat is niet goed
        dat is niet juist
        dat is niet waar
        dat is waar
        dat klopt
        dat klopt niet
        dat past
        dat past niet
        dat wil ik
        dat wil ik niet
        de
        de D
        de D M
        de D M Y
        de D M in Y
        de D M van Y
        de D van M
        de D van M Y
        de D van de volgende maand
        de D van deze maand
        de D van volgende maand
        de D volgende maand
        de O W in M
        de O W van M
        de O W van de maand
        de O W van de volgende maand
        de O W van deze maand
        de O W van volgende maand
        de eerste keer
        de helft
        de laatste W in M
        de laatste W van M
        de morgen
        de optie
        dec
        december
        denk
        denk het niet
        denk van niet
        derde
        derden
        dertien
        dertiende
        dertig
        deze W
        deze avond
        deze keer
        deze keer niet
        deze middag
        deze morgen
        deze nacht
        deze namiddag
        deze ochtend
        deze week W
        di
        dienst
        dinsdag
        dinsdag morgen
        dinsdagavond
        dinsdagmiddag
        dinsdagmorgen
        dinsdagochtend
        dit
        dit is
        dit is een automatisch
        do
        doe
        doe ik
        doe maar
        doe maar niet
        doei
        doen
        doen we
        dollar
        dollars
        don
        donderdag
        donderdag morgen
        donderdagavond
        donderdagmiddag
        donderdagmorgen
        donderdagochtend
        dozijn
        dozijnen
        drie
        drie en dertig
        drie en een half uur
        drie en negentig
        drie en tachtig
        drie en twintig
        drie en veertig
        drie en vijftig
        drie en zestig
        drie en zeventig
        drie kwart
        drie kwartier
        drieendertig
        drieennegentig
        drieentachtig
        drieentwintig
        drieenveertig
        drieenvijftig
        drieenzestig
        drieenzeventig
        driekwart
        driekwartier
        dubbel
        duizend
        duizenden
        dz
        e
        echt
        echt niet
        een
        een afbeelding
        een beetje laat
        een beetje vroeg
        een bericht
        een bijlage
        een dozijn
        een en dertig
        een en negentig
        een en tachtig
        een en twintig
        een en veertig
        een en vijftig
        een en zestig
        een en zeventig
        een half
        een half dozijn
        een half uur
        een half uurtje
        een halfuur
        een halve
        een koppel
        een kwart
        een kwartier
        een kwartiertje
        een minuut
        een minuutje
        een moment
        een momentje
        een ogenblik
        een seconde
        een stel
        een uur en een half
        een van
        een video
        eenendertig
        eenennegentig
        eenentachtig
        eenentwintig
        eenenveertig
        eenenvijftig
        eenenzestig
        eenenzeventig
        eens
        eerder dan
        eergisteren
        eerste
        eerste keer
        eh
        eigenlijk niet
        eind
        einde
        eindigend
        eindigend met
        eindigend op
        eindigt
        elf
        elfde
        elke
        elke morgen
        en
        en daarna
        en daarvoor
        en drie kwart
        en een half
        en een halve
        en een kwart
        en eerder
        en ik
        en later
        en meer
        eneenhalf
        er
        erbij
        erg
        eur
        euro
        euros
        evenals
        exact
        extra
        factuur
        feb
        febr
        februari
        feestdag
        fijn
        fijne avond
        fijne dag
        fout
        ga
        ga akkoord
        ga er niet mee akkoord
        gaan
        gaat niet
        geaccepteerd
        gedurende
        geef me
        geef me N
        geef me N U
        geen
        geen behoefte
        geen berichten meer
        geen denken aan
        geen interesse
        geen probleem
        geen sms meer
        geen sprake van
        geen van alle
        geen zorgen
        geenszins
        geleden
        geloof
        geregeld
        gesloten
        geweigerd
        geweldig
        gisteravond
        gisteren
        gisterenavond
        gisterenmiddag
        gisterenochtend
        goed
        goed hoor
        goed idee
        goede
        goede avond
        goede middag
        goede morgen
        goedeavond
        goedemiddag
        goedemorgen
        goedenacht
        goedenavond
        goedendag
        goedgekeurd
        graag
        groep van
        groter als
        groter dan
        groter of gelijk aan
        h
        haar
        half
        half H
        half H uur
        half dozijn
        half uur
        half uurtje
        halfuur
        hallo
        halve
        handvol
        hartelijk dank
        heb
        heb al
        heb er al een
        heb geen
        heel
        heel erg bedankt
        heel goed
        heel graag
        heel laat
        heel vroeg
        helaas
        helaas niet
        helemaal
        helemaal goed
        helemaal mee eens
        helemaal niet
        hemelvaart
        het
        het is
        het is de eerste keer
        het nummer
        het spijt me
        hey
        hi
        hier
        hoef
        hoger dan
        hoi
        honderd
        honderden
        honderdste
        hoogstens
        hooguit
        hoor
        hun
        iban
        iedere
        ik
        ik accepteer
        ik ben aan het rijden met
        ik ben akkoord
        ik ben er
        ik ben erbij
        ik ben het er niet mee eens
        ik ben het ermee eens
        ik ben niet akkoord
        ik ben tegen
        ik bevestig
        ik denk
        ik denk het niet
        ik denk van niet
        ik ga akkoord
        ik ga er niet mee akkoord
        ik ga het niet redden
        ik ga niet akkoord
        ik ga voor
        ik geloof het niet
        ik kan helaas niet
        ik kan niet
        ik kan niet komen
        ik kan vandaag niet
        ik kies
        ik kom
        ik kom niet
        ik neem
        ik red het niet
        ik weiger
        ik wil
        ik wil graag
        ik wil het
        ik wil het niet
        ik wil niet
        ik zal er niet zijn
        ik zal er zijn
        ik zie je
        ik zou graag
        ik zou zeggen
        in
        in de avond
        in de jaren
        in de late morgen
        in de late ochtend
        in de middag
        in de morgen
        in de nacht
        in de namiddag
        in de ochtend
        in de vroege morgen
        in de vroege ochtend
        in geen enkel geval
        in geen geval
        in orde
        in orde hoor
        in plaats van
        inderdaad
        ingewikkeld
        is
        is goed
        is prima
        j
        ja
        ja alsjeblieft
        ja alstublieft
        ja bedankt
        ja dank je
        ja dat klopt
        ja graag
        ja hoor
        ja inderdaad
        ja klopt
        ja natuurlijk
        ja prima
        ja zeker
        jaar
        jan
        januari
        jaren
        jawel
        jazeker
        je
        jep
        juist
        jul
        juli
        jullie
        jun
        juni
        jup
        kaart
        kaartje
        kamer
        kan
        kan er niet bij zijn
        kan er niet komen zijn
        kan helaas niet
        kan helaas niet bij zijn
        kan helaas niet komen zijn
        kan niet
        kan niet bij zijn
        kan niet komen zijn
        keuze
        kind
        klaar
        klant
        klantnummer
        kleiner als
        kleiner dan
        kleiner of gelijk aan
        klinkt
        klopt
        klopt helemaal
        klopt niet
        kom
        kom niet
        komen
        komende W
        komma
        komt goed uit
        komt voor elkaar
        kunnen
        kunnen er niet bij zijn
        kunnen er niet komen zijn
        kunnen helaas niet bij zijn
        kunnen helaas niet komen zijn
        kunnen niet bij zijn
        kunnen niet komen zijn
        kvk
        kwart
        kwart over H
        kwart voor H
        kwartier
        kwartiertje
        laatste
        laatste W in M
        laatste W van M
        lachte om
        lager dan
        lakh
        lastig
        laten we zeggen
        later dan
        letter
        lidnummer
        liefst
        liever dan
        liever niet
        liever van niet
        lijkt me goed
        lijkt me prima
        lukt
        lukt niet
        m
        ma
        maakt niet uit
        maand
        maandag
        maandag morgen
        maandagavond
        maandagmiddag
        maandagmorgen
        maandagochtend
        maanden
        maar
        maar bedankt
        maart
        max
        maximaal
        maximum
        me
        mee eens
        meer
        meer dan
        mei
        meld me af
        met
        met alle plezier
        met genoegen
        met mij
        met plezier
        middag
        midden
        middernacht
        mij
        mijn
        mijn antwoord is
        miljard
        miljoen
        min
        min of meer
        minder
        minder dan
        minder dan of gelijk aan
        minimaal
        minimum
        minstens
        minuten
        minuut
        misschien
        moeilijk
        moment
        momenteel
        momenteel niet
        mooi
        morgen
        morgen avond
        morgen middag
        morgen ochtend
        morgen over N U
        morgen vroeg
        morgenavond
        morgenmiddag
        morgenochtend
        mrt
        n
        na
        na het werk
        na mijn werk
        naar
        naast
        nacht
        nachten
        nah
        namiddag
        natuurlijk
        natuurlijk gaan we dat doen
        natuurlijk niet
        nee
        nee absoluut niet
        nee bedankt
        nee dank je
        nee dank u
        nee dankjewel
        nee echt niet
        nee helaas
        nee hoor
        nee meneer
        nee mevrouw
        nee nooit
        nee sorry
        nee zeker niet
        neen
        negatief
        negen
        negen en dertig
        negen en negentig
        negen en tachtig
        negen en twintig
        negen en veertig
        negen en vijftig
        negen en zestig
        negen en zeventig
        negende
        negenendertig
        negenennegentig
        negenentachtig
        negenentwintig
        negenenveertig
        negenenvijftig
        negenenzestig
        negenenzeventig
        negentien
        negentiende
        negentig
        net onder
        niemand
        niet
        niet akkoord
        niet correct
        niet echt
        niet eens
        niet erg
        niet geinteresseerd
        niet goed
        niet juist
        niet komen
        niet later dan
        niet mee eens
        niet meer
        niet mogelijk
        niet nodig
        niet nu
        niet waar
        niets
        niks
        noch
        nog
        nog niet
        nooit
        nooit van mijn leven
        nope
        nou
        nou en of
        nov
        november
        nr
        nu
        nu niet
        nul
        nummer
        ochtend
        of
        of eerder
        of gelijk aan
        of later
        of meer
        of minder
        of zo
        ogenblik
        oh
        ok
        okay
        oke
        okee
        okido
        okt
        oktober
        om
        omruilen
        omstreeks
        onder
        onder de
        onderweg
        oneens
        ongetwijfeld
        ongeveer
        ongeveer L geleden
        onjuist
        onmogelijk
        ons
        ontkennend
        onwaar
        onze
        ook
        op
        op D M
        op D M Y
        op D M in Y
        op D van M
        op D van M Y
        op D van de volgende maand
        op W
        op W avond
        op W deze week
        op W middag
        op W morgen
        op W nacht
        op W ochtend
        op W van volgende week
        op W van vorige week
        op W vorige week
        op de
        op de D M
        op de D M Y
        op de D van M
        op de D van M Y
        op de D van de volgende maand
        op de D van deze maand
        op de D van volgende maand
        op dit moment
        op dit moment niet
        op zijn laatst
        op zijn minst
        op zijn vroegst
        ophalen
        optie
        oud
        oude
        over
        over L
        over N U
        over circa L
        over een L
        over ongeveer L
        over zon L
        overmorgen
        overschrijdt
        paar
        pas
        pasen
        paspoort
        past
        past me niet
        past mij
        past mij niet
        past niet
        percent
        percentage
        percentages
        perfect
        personen
        persoon
        pinksteren
        plaats
        plek
        plus
        plus ik
        pm
        polis
        positief
        precies
        prettige dag
        prima
        prima hoor
        procent
        punt
        reageerde met X op …
        ref
        referentie
        rekening
        rekeningnummer
        rond
        ruilen
        ruim
        s
        s avonds
        s middags
        s morgens
        s nachts
        s ochtends
        schrijf me uit
        sec
        seconde
        seconden
        sep
        sept
        september
        sinds
        slecht
        sluit
        sluiten
        sorry
        spijt me
        ste
        stel
        stelde een vraag over
        stoel
        stoppen
        super
        svp
        t
        tachtig
        tafel
        tafel voor
        te laat
        te vroeg
        tegen
        ten minste
        tenzij
        terug
        terug over N
        ticket
        tien
        tiende
        tiental
        tientallen
        tm
        toch wel
        top
        tot
        tot dan
        tot en met
        tot gauw
        tot straks
        tot ziens
        tot zo
        tussen
        tuurlijk
        twaalf
        twaalf uur s middags
        twaalfde
        twee
        twee en dertig
        twee en een half uur
        twee en negentig
        twee en tachtig
        twee en twintig
        twee en veertig
        twee en vijftig
        twee en zestig
        twee en zeventig
        tweede
        tweeendertig
        tweeeneenhalf uur
        tweeenhalf uur
        tweeennegentig
        tweeentachtig
        tweeentwintig
        tweeenveertig
        tweeenvijftig
        tweeenzestig
        tweeenzeventig
        twintig
        twintigtal
        u
        uiteraard
        uiterlijk
        uitgesloten
        uitgezonderd
        uitschrijven
        uitstekend
        uren
        usd
        uur
        uurtje
        vakantie
        van
        van de
        vanaf
        vanavond
        vandaag
        vandaag niet
        vandaag over N U
        vanmiddag
        vanmorgen
        vannacht
        vanochtend
        vanzelfsprekend
        veel zin in
        veertien
        veertiende
        veertig
        veranderen
        vergadering
        verkeerd
        verplaats
        verplaatsen
        verstuurd vanaf
        vertrek
        verzet
        verzetten
        verzonden vanaf mijn
        vier
        vier en dertig
        vier en negentig
        vier en tachtig
        vier en twintig
        vier en veertig
        vier en vijftig
        vier en zestig
        vier en zeventig
        vierde
        vierden
        vierendertig
        vierennegentig
        vierentachtig
        vierentwintig
        vierenveertig
        vierenvijftig
        vierenzestig
        vierenzeventig
        vijf
        vijf en dertig
        vijf en negentig
        vijf en tachtig
        vijf en twintig
        vijf en veertig
        vijf en vijftig
        vijf en zestig
        vijf en zeventig
        vijfde
        vijfendertig
        vijfennegentig
        vijfentachtig
        vijfentwintig
        vijfenveertig
        vijfenvijftig
        vijfenzestig
        vijfenzeventig
        vijftien
        vijftiende
        vijftig
        vindt leuk
        vndg
        vndg over N U
        voeg
        volgeboekt
        volgende
        volgende W
        volgende maand de D
        volgende week W
        volgende week op W
        volwassene
        vond leuk
        voor
        voor het werk
        voor mij
        voor mijn werk
        voor ons
        voorafgaand aan
        vooravond
        voorbij
        vorige
        vorige W
        vorige week W
        vorige week op W
        vr
        vrij
        vrij laat
        vrij vroeg
        vrijdag
        vrijdag morgen
        vrijdagavond
        vrijdagmiddag
        vrijdagmorgen
        vrijdagochtend
        waar
        waarom niet
        wacht N U
        wat laat
        wat vroeg
        we
        we hebben al
        we komen
        we komen niet
        we kunnen niet
        we nemen
        we zijn
        we zijn erbij
        we zijn met
        week
        weekeinde
        weekend
        weer
        weg
        weiger
        weken
        wel
        welterusten
        werk
        werken
        werkt
        wij
        wij komen
        wij nemen
        wij zijn
        wij zijn met
        wijzig
        wijzigen
        wil
        wil er niet bij zijn
        wil er niet komen zijn
        wil helaas niet bij zijn
        wil helaas niet komen zijn
        wil niet
        wil niet bij zijn
        wil niet komen zijn
        willen
        wo
        woe
        woensdag
        woensdag morgen
        woensdagavond
        woensdagmiddag
        woensdagmorgen
        woensdagochtend
        yep
        za
        zaak
        zal
        zal er niet bij zijn
        zal er niet komen zijn
        zal helaas niet bij zijn
        zal helaas niet komen zijn
        zal ik doen
        zal niet bij zijn
        zal niet komen zijn
        zat
        zaterdag
        zaterdag morgen
        zaterdagavond
        zaterdagmiddag
        zaterdagmorgen
        zaterdagochtend
        zeg
        zeg maar
        zeker
        zeker niet
        zeker te weten
        zeker wel
        zeker weten
        zes
        zes en dertig
        zes en negentig
        zes en tachtig
        zes en twintig
        zes en veertig
        zes en vijftig
        zes en zestig
        zes en zeventig
        zesde
        zesendertig
        zesennegentig
        zesentachtig
        zesentwintig
        zesenveertig
        zesenvijftig
        zesenzestig
        zesenzeventig
        zestien
        zestiende
        zestig
        zeven
        zeven en dertig
        zeven en negentig
        zeven en tachtig
        zeven en twintig
        zeven en veertig
        zeven en vijftig
        zeven en zestig
        zeven en zeventig
        zevende
        zevenendertig
        zevenennegentig
        zevenentachtig
        zevenentwintig
        zevenenveertig
        zevenenvijftig
        zevenenzestig
        zevenenzeventig
        zeventien
        zeventiende
        zeventig
        zijn
        zin in
        zo
        zo laat als
        zo vroeg als
        zon
        zon L geleden
        zondag
        zondag morgen
        zondagavond
        zondagmiddag
        zondagmorgen
        zondagochtend
        zonder
        zonder meer
        zonder twijfel
        zou
        zou fijn zijn
        zouden
        zullen
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
    private static let nlStarts: [UInt16] = [
        0, 5, 10, 15, 21, 38, 42, 48, 57, 67, 75, 85, 109, 115, 123, 133,
        141, 145, 151, 163, 173, 182, 197, 209, 221, 234, 252, 267, 280, 298, 311, 329,
        346, 368, 385, 407, 423, 444, 460, 481, 490, 504, 513, 527, 529, 538, 548, 565,
        591, 610, 633, 644, 654, 668, 679, 689, 700, 707, 718, 733, 745, 747, 755, 767,
        776, 785, 793, 803, 814, 834, 852, 868, 882, 895, 904, 918, 928, 932, 937, 952,
        969, 985, 1001, 1017, 1033, 1048, 1065, 1078, 1093, 1107, 1121, 1135, 1149, 1162, 1177, 1185,
        1194, 1205, 1217, 1230, 1239, 1248, 1268, 1277, 1280, 1284, 1292, 1297, 1305, 1314, 1320, 1332,
        1349, 1361, 1364, 1371, 1379, 1389, 1403, 1414, 1423, 1433, 1442, 1446, 1452, 1456, 1460, 1469,
        1490, 1511, 1517, 1521, 1529, 1535, 1543, 1549, 1563, 1567, 1578, 1589, 1602, 1617, 1626, 1636,
        1648, 1654, 1660, 1664, 1670, 1678, 1685, 1693, 1699, 1708, 1712, 1716, 1719, 1724, 1730, 1736,
        1752, 1760, 1766, 1768, 1773, 1798, 1802, 1813, 1822, 1833, 1839, 1843, 1851, 1863, 1870, 1881,
        1885, 1899, 1914, 1921, 1933, 1945, 1960, 1973, 1990, 2008, 2025, 2037, 2047, 2062, 2071, 2085,
        2096, 2112, 2115, 2120, 2127, 2136, 2148, 2161, 2172, 2185, 2212, 2232, 2256, 2276, 2288, 2301,
        2321, 2350, 2372, 2398, 2413, 2422, 2440, 2459, 2469, 2478, 2482, 2491, 2496, 2510, 2524, 2530,
        2537, 2545, 2555, 2562, 2569, 2580, 2590, 2605, 2617, 2629, 2640, 2654, 2667, 2679, 2682, 2689,
        2697, 2712, 2725, 2739, 2753, 2768, 2772, 2779, 2802, 2805, 2809, 2816, 2825, 2839, 2844, 2849,
        2857, 2864, 2872, 2876, 2886, 2903, 2918, 2934, 2950, 2967, 2974, 2983, 2988, 3003, 3024, 3041,
        3057, 3073, 3089, 3105, 3120, 3137, 3148, 3162, 3175, 3190, 3204, 3218, 3232, 3246, 3259, 3274,
        3284, 3297, 3304, 3312, 3322, 3325, 3327, 3332, 3342, 3346, 3361, 3377, 3394, 3406, 3418, 3429,
        3443, 3459, 3474, 3489, 3504, 3519, 3533, 3549, 3558, 3574, 3587, 3603, 3615, 3625, 3636, 3646,
        3659, 3675, 3686, 3699, 3710, 3723, 3736, 3748, 3757, 3777, 3785, 3795, 3807, 3821, 3834, 3847,
        3860, 3873, 3885, 3899, 3904, 3915, 3927, 3934, 3946, 3949, 3964, 3969, 3975, 3985, 3999, 4012,
        4020, 4024, 4030, 4035, 4047, 4050, 4060, 4072, 4086, 4098, 4111, 4124, 4134, 4140, 4149, 4157,
        4167, 4170, 4176, 4180, 4184, 4189, 4195, 4203, 4209, 4215, 4223, 4227, 4232, 4241, 4250, 4255,
        4267, 4277, 4282, 4285, 4296, 4319, 4324, 4334, 4347, 4357, 4365, 4375, 4387, 4392, 4406, 4426,
        4442, 4457, 4471, 4485, 4501, 4515, 4527, 4537, 4545, 4552, 4561, 4570, 4580, 4589, 4601, 4610,
        4624, 4639, 4655, 4660, 4670, 4680, 4686, 4698, 4711, 4724, 4735, 4747, 4759, 4770, 4782, 4792,
        4804, 4810, 4820, 4831, 4842, 4863, 4865, 4870, 4875, 4882, 4893, 4905, 4914, 4926, 4934, 4940,
        4946, 4954, 4969, 4973, 4980, 4994, 5003, 5008, 5025, 5035, 5046, 5056, 5067, 5074, 5086, 5095,
        5109, 5127, 5141, 5152, 5156, 5163, 5185, 5196, 5209, 5213, 5216, 5221, 5226, 5236, 5240, 5248,
        5258, 5269, 5279, 5287, 5292, 5296, 5301, 5308, 5311, 5324, 5350, 5365, 5375, 5388, 5416, 5438,
        5458, 5471, 5483, 5491, 5508, 5525, 5539, 5565, 5587, 5606, 5617, 5636, 5655, 5667, 5685, 5705,
        5713, 5720, 5732, 5740, 5756, 5766, 5773, 5786, 5797, 5813, 5825, 5845, 5860, 5870, 5883, 5897,
        5900, 5912, 5924, 5942, 5961, 5974, 5987, 5999, 6014, 6028, 6048, 6069, 6089, 6103, 6111, 6124,
        6138, 6148, 6160, 6163, 6171, 6180, 6182, 6185, 6200, 6215, 6226, 6237, 6250, 6259, 6267, 6280,
        6289, 6303, 6312, 6321, 6326, 6330, 6338, 6344, 6350, 6358, 6361, 6365, 6371, 6375, 6380, 6387,
        6391, 6396, 6400, 6406, 6414, 6420, 6424, 6445, 6468, 6484, 6509, 6536, 6545, 6563, 6583, 6589,
        6594, 6600, 6606, 6618, 6630, 6642, 6664, 6671, 6677, 6692, 6703, 6707, 6716, 6722, 6732, 6738,
        6752, 6769, 6776, 6800, 6826, 6854, 6884, 6905, 6928, 6932, 6938, 6951, 6964, 6973, 6985, 6993,
        7008, 7024, 7034, 7044, 7049, 7056, 7072, 7082, 7089, 7099, 7106, 7117, 7129, 7145, 7159, 7174,
        7179, 7189, 7191, 7194, 7209, 7215, 7223, 7238, 7251, 7265, 7279, 7294, 7302, 7307, 7320, 7326,
        7330, 7339, 7347, 7350, 7359, 7364, 7373, 7377, 7388, 7392, 7409, 7422, 7430, 7442, 7449, 7456,
        7468, 7472, 7477, 7494, 7502, 7510, 7514, 7526, 7533, 7544, 7569, 7578, 7586, 7595, 7603, 7610,
        7620, 7629, 7636, 7646, 7661, 7666, 7673, 7686, 7700, 7715, 7731, 7744, 7756, 7769, 7783, 7787,
        7789, 7792, 7804, 7817, 7822, 7828, 7834, 7842, 7846, 7855, 7866, 7894, 7910, 7914, 7932, 7944,
        7956, 7967, 7981, 7995, 8006, 8015, 8026, 8038, 8048, 8058, 8073, 8078, 8087, 8093, 8109, 8127,
        8144, 8161, 8178, 8195, 8211, 8229, 8237, 8251, 8267, 8282, 8297, 8312, 8327, 8341, 8357, 8367,
        8379, 8388, 8398, 8406, 8411, 8424, 8437, 8447, 8457, 8466, 8486, 8496, 8507, 8518, 8533, 8547,
        8557, 8571, 8582, 8590, 8600, 8606, 8611, 8616, 8620, 8629, 8635, 8656, 8661, 8665, 8675, 8679,
        8688, 8691, 8694, 8702, 8706, 8713, 8721, 8724, 8734, 8748, 8757, 8765, 8775, 8781, 8790, 8793,
        8796, 8801, 8805, 8810, 8816, 8820, 8828, 8831, 8840, 8850, 8856, 8865, 8874, 8881, 8894, 8903,
        8922, 8930, 8941, 8945, 8956, 8963, 8968, 8972, 8975, 8982, 8991, 9003, 9014, 9027, 9054, 9059,
        9070, 9085, 9097, 9109, 9120, 9133, 9156, 9177, 9194, 9200, 9210, 9222, 9236, 9252, 9282, 9305,
        9332, 9346, 9365, 9380, 9394, 9410, 9418, 9424, 9428, 9433, 9438, 9445, 9454, 9467, 9478, 9494,
        9505, 9516, 9529, 9534, 9538, 9544, 9553, 9558, 9571, 9580, 9594, 9604, 9612, 9623, 9635, 9643,
        9652, 9660, 9671, 9678, 9683, 9688, 9696, 9699, 9705, 9714, 9722, 9735, 9741, 9752, 9760, 9765,
        9788, 9792, 9803, 9812, 9827, 9832, 9839, 9844, 9846, 9855, 9865, 9875, 9884, 9895, 9910, 9914,
        9922, 9931, 9935, 9940, 9950, 9956, 9963, 9969, 9977, 9983, 9992, 9996, 10001, 10023, 10029, 10037,
        10043, 10047, 10049, 10057, 10063, 10074, 10082, 10091, 10097, 10108, 10115, 10121, 10134, 10141, 10146, 10153,
        10161, 10172, 10175, 10184, 10188, 10192, 10200, 10211, 10220, 10231, 10241, 10248, 10255, 10264, 10271, 10292,
        10301, 10306, 10321, 10342, 10359, 10375, 10391, 10407, 10423, 10438, 10455, 10462, 10475, 10493, 10508, 10523,
        10537, 10551, 10565, 10579, 10592, 10607, 10615, 10626, 10628, 10638, 10648, 10660, 10673, 10686, 10697, 10702,
        10706, 10710, 10717, 10726, 10730, 10737, 10743, 10752, 10760, 10773, 10790, 10800, 10810, 10819, 10830, 10846,
        10858, 10867, 10878, 10886, 10897, 10909, 10918, 10928, 10940, 10956, 10964, 10971, 10981, 11002, 11007, 11022,
        11039, 11055, 11071, 11087, 11103, 11118, 11135, 11142, 11150, 11163, 11178, 11192, 11206, 11220, 11234, 11247,
        11262, 11267, 11282, 11299, 11315, 11331, 11347, 11363, 11378, 11395, 11402, 11415, 11430, 11444, 11458, 11472,
        11486, 11499, 11514, 11523, 11534, 11542, 11553, 11558, 11572, 11577, 11588, 11597, 11608, 11628, 11644, 11663,
        11674, 11684, 11689, 11703, 11712, 11727, 11736, 11752, 11762, 11770, 11777, 11786, 11800, 11817, 11820, 11825,
        11835, 11846, 11854, 11869, 11882, 11896, 11910, 11925, 11930, 11942, 11952, 11961, 11971, 11974, 11987, 11996,
        12010, 12025, 12034, 12042, 12056, 12068, 12073, 12083, 12091, 12096, 12100, 12107, 12113, 12117, 12129, 12134,
        12141, 12147, 12151, 12161, 12171, 12180, 12193, 12200, 12209, 12213, 12234, 12257, 12282, 12309, 12318, 12336,
        12356, 12363, 12366, 12370, 12379, 12395, 12409, 12424, 12439, 12455, 12459, 12462, 12467, 12471, 12492, 12515,
        12540, 12567, 12579, 12597, 12617, 12621, 12630, 12646, 12660, 12675, 12690, 12706, 12710, 12719, 12725, 12736,
        12751, 12761, 12773, 12777, 12791, 12807, 12822, 12837, 12852, 12867, 12881, 12897, 12903, 12915, 12929, 12942,
        12955, 12968, 12981, 12993, 13007, 13015, 13025, 13032, 13038, 13054, 13072, 13089, 13106, 13123, 13140, 13156,
        13174, 13182, 13196, 13212, 13227, 13242, 13257, 13272, 13286, 13302, 13312, 13324, 13333, 13338, 13345, 13348,
        13360, 13373, 13377, 13391, 13398, 13412, 13424, 13437, 13450, 13464, 13471, 13483, 13498, 13502, 13516, 13523,
        13530, 13534, 13538, 13542, 13546, 13550, 13555, 13560, 13565, 13570, 13575, 13580, 13585, 13590, 13595,
    ]
    private static let nlSets: [UInt16] = [
        0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 2, 3, 4, 5, 6, 7,
        2, 2, 8, 9, 10, 9, 9, 10, 9, 9, 9, 11, 12, 13, 14, 11,
        12, 13, 14, 11, 12, 13, 14, 11, 12, 13, 14, 15, 16, 16, 17, 18,
        17, 18, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 20, 20, 21, 20,
        20, 20, 20, 10, 22, 23, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39,
        40, 41, 42, 43, 44, 44, 45, 28, 46, 47, 48, 49, 48, 50, 51, 26,
        51, 52, 53, 53, 54, 55, 54, 45, 45, 56, 57, 57, 58, 59, 59, 44,
        44, 60, 61, 62, 63, 64, 49, 65, 66, 67, 68, 68, 26, 69, 69, 25,
        70, 71, 27, 72, 73, 74, 68, 75, 75, 68, 68, 76, 77, 77, 76, 6,
        69, 73, 78, 79, 25, 80, 63, 63, 63, 81, 82, 83, 84, 84, 84, 85,
        26, 26, 86, 26, 25, 25, 25, 26, 26, 26, 25, 25, 26, 25, 26, 25,
        26, 87, 15, 2, 2, 2, 2, 2, 2, 3, 88, 3, 3, 16, 16, 17,
        18, 17, 18, 19, 89, 90, 90, 91, 56, 92, 92, 93, 26, 26, 94, 0,
        95, 96, 97, 98, 99, 19, 26, 99, 100, 99, 101, 100, 21, 102, 103, 104,
        91, 105, 106, 107, 107, 27, 86, 44, 108, 79, 69, 109, 26, 110, 27, 69,
        111, 111, 112, 113, 91, 114, 115, 116, 116, 117, 118, 119, 120, 121, 122, 123,
        124, 125, 126, 127, 128, 129, 130, 120, 122, 123, 124, 125, 126, 127, 128, 131,
        130, 73, 132, 73, 73, 133, 19, 26, 134, 135, 103, 103, 135, 135, 136, 137,
        138, 139, 140, 141, 142, 143, 144, 89, 145, 146, 146, 146, 89, 147, 148, 149,
        149, 65, 65, 65, 65, 65, 65, 147, 55, 65, 135, 137, 138, 139, 140, 141,
        142, 143, 144, 69, 150, 151, 152, 19, 86, 26, 63, 63, 150, 150, 150, 103,
        153, 154, 63, 91, 155, 156, 156, 157, 158, 158, 159, 156, 53, 156, 156, 158,
        79, 27, 27, 111, 111, 111, 42, 25, 53, 68, 160, 160, 160, 63, 27, 161,
        161, 26, 162, 69, 19, 162, 26, 25, 163, 86, 164, 65, 165, 19, 43, 26,
        166, 167, 43, 26, 168, 169, 26, 170, 93, 25, 71, 26, 171, 172, 172, 172,
        172, 172, 173, 25, 25, 63, 174, 174, 174, 174, 175, 175, 174, 175, 174, 25,
        176, 177, 75, 72, 75, 178, 179, 180, 181, 182, 145, 146, 146, 146, 183, 184,
        73, 185, 93, 19, 19, 19, 27, 46, 25, 25, 103, 103, 19, 26, 19, 25,
        25, 26, 63, 186, 86, 19, 56, 19, 28, 187, 27, 93, 75, 183, 188, 73,
        189, 190, 72, 85, 179, 68, 63, 191, 25, 44, 25, 25, 69, 26, 25, 26,
        26, 25, 86, 26, 26, 25, 166, 26, 26, 86, 26, 26, 26, 26, 26, 86,
        69, 26, 86, 26, 26, 192, 86, 25, 26, 26, 26, 25, 193, 86, 86, 194,
        60, 170, 91, 91, 195, 91, 196, 195, 91, 91, 91, 26, 26, 69, 25, 197,
        198, 71, 79, 192, 86, 25, 199, 25, 25, 25, 25, 25, 25, 25, 25, 25,
        25, 25, 25, 200, 201, 201, 202, 199, 199, 27, 199, 69, 203, 203, 27, 204,
        204, 199, 68, 61, 61, 66, 19, 19, 26, 19, 19, 26, 19, 19, 56, 61,
        103, 68, 68, 75, 75, 75, 27, 205, 25, 26, 66, 26, 66, 24, 206, 86,
        25, 66, 19, 19, 19, 19, 19, 19, 68, 207, 208, 209, 149, 149, 63, 90,
        90, 67, 75, 73, 70, 86, 150, 86, 68, 194, 197, 26, 26, 25, 25, 210,
        26, 211, 112, 169, 212, 213, 91, 214, 215, 216, 216, 212, 194, 19, 217, 190,
        190, 72, 85, 25, 53, 72, 218, 43, 219, 25, 25, 53, 69, 195, 63, 220,
        85, 179, 86, 73, 221, 222, 223, 53, 72, 75, 190, 72, 190, 224, 225, 226,
        197, 227, 19, 26, 27, 228, 228, 228, 228, 229, 230, 231, 232, 230, 217, 26,
        233, 169, 169, 234, 42, 235, 236, 237, 195, 205, 25, 26, 238, 26, 237, 237,
        26, 26, 26, 26, 237, 26, 26, 26, 26, 26, 237, 26, 239, 240, 241, 242,
        243, 244, 245, 246, 247, 248, 240, 241, 242, 243, 244, 245, 246, 247, 249, 250,
        251, 72, 252, 253, 166, 26, 26, 19, 169, 166, 26, 26, 19, 150, 26, 254,
        166, 166, 26, 26, 255, 26, 197, 256, 26, 257, 26, 237, 258, 25, 259, 259,
        56, 19, 26, 260, 56, 91, 261, 156, 75, 156, 156, 156, 262, 227, 258, 263,
        264, 265, 25, 25, 266, 266, 267, 45, 223, 75, 75, 71, 26, 25, 223, 6,
        26, 268, 269, 26, 26, 179, 270, 271, 2, 2, 2, 2, 2, 3, 20, 20,
        21, 20, 20, 20, 20, 22, 23, 23, 272, 2, 2, 2, 2, 3, 88, 3,
        19, 26, 156, 72, 156, 103, 56, 254, 254, 273, 7, 274, 7, 7, 7, 7,
        275, 75, 73, 68, 63, 68, 276, 26, 25, 26, 26, 73, 73, 73, 277, 61,
        61, 63, 61, 61, 278, 53, 279, 68, 25, 25, 174, 280, 25, 73, 281, 282,
        68, 68, 68, 68, 76, 45, 283, 284, 60, 195, 91, 196, 91, 43, 285, 227,
        227, 286, 286, 286, 287, 197, 103, 103, 288, 19, 289, 147, 67, 61, 43, 290,
        46, 194, 291, 61, 177, 197, 197, 292, 72, 197, 194, 65, 293, 294, 295, 73,
        73, 296, 25, 290, 297, 298, 150, 27, 27, 298, 27, 299, 198, 300, 1, 301,
        302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 303, 304, 304, 305, 306,
        307, 308, 309, 310, 311, 313, 73, 314, 198, 315, 26, 42, 43, 25, 316, 111,
        317, 316, 71, 318, 319, 320, 321, 322, 26, 9, 101, 100, 323, 100, 25, 27,
        324, 325, 326, 45, 103, 327, 45, 45, 328, 103, 45, 45, 328, 329, 330, 331,
        332, 333, 334, 335, 336, 337, 338, 0, 330, 331, 332, 333, 334, 335, 336, 337,
        339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 340, 341, 342, 343, 344, 345,
        346, 347, 349, 350, 351, 67, 322, 9, 272, 71, 63, 352, 3, 22, 22, 61,
        67, 353, 169, 354, 169, 85, 74, 63, 150, 63, 41, 23, 23, 355, 355, 103,
        103, 356, 91, 357, 358, 359, 359, 25, 167, 65, 103, 103, 191, 19, 69, 26,
        26, 86, 360, 25, 360, 361, 63, 63, 194, 71, 19, 361, 27, 110, 71, 71,
        27, 191, 69, 86, 360, 177, 45, 45, 210, 19, 19, 19, 19, 26, 19, 19,
        210, 362, 112, 363, 91, 364, 365, 366, 366, 25, 367, 68, 66, 19, 19, 19,
        19, 25, 19, 19, 112, 368, 91, 369, 370, 371, 371, 194, 86, 372, 26, 25,
        25, 25, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 374, 375, 376, 377,
        378, 379, 380, 381, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394,
        395, 387, 388, 389, 390, 391, 392, 393, 394, 396, 397, 398, 399, 27, 400, 74,
        74, 112, 6, 401, 91, 402, 403, 404, 404, 64, 25, 25, 79, 86, 27, 27,
        25, 25, 25, 26, 110, 25, 25, 25, 26, 25, 110, 110, 110, 110,
    ]
    private static let nlFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 40, 41, 43, 44, 45, 46, 47, 48, 50,
        53, 55, 56, 57, 61, 62, 63, 64, 65, 67, 68, 71, 72, 73, 74, 81,
        82, 84, 85, 88, 89, 90, 92, 94, 95, 97, 98, 100, 101, 103, 104, 105,
        107, 112, 113, 116, 122, 127, 129, 130, 136, 137, 138, 139, 140, 141, 142, 146,
        147, 149, 150, 151, 152, 154, 156, 158, 159, 160, 162, 164, 166, 168, 171, 172,
        173, 174, 175, 177, 179, 181, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193,
        194, 195, 196, 197, 199, 202, 203, 208, 209, 210, 211, 212, 213, 214, 215, 216,
        217, 218, 219, 220, 221, 222, 223, 224, 225, 227, 229, 231, 236, 237, 238, 239,
        240, 241, 243, 245, 246, 247, 251, 253, 255, 256, 257, 258, 262, 263, 267, 268,
        270, 275, 276, 278, 279, 283, 284, 285, 288, 291, 294, 300, 302, 305, 306, 309,
        312, 314, 315, 316, 317, 318, 319, 321, 323, 325, 326, 329, 330, 331, 334, 336,
        340, 341, 342, 344, 345, 347, 348, 350, 352, 354, 355, 356, 359, 360, 362, 367,
        368, 370, 371, 373, 374, 375, 376, 378, 380, 382, 385, 386, 389, 390, 392, 397,
        398, 399, 400, 401, 402, 403, 404, 405, 406, 408, 409, 411, 412, 413, 416, 417,
        419, 421, 424, 426, 427, 428, 430, 431, 436, 439, 443, 444, 447, 449, 452, 455,
        458, 459, 461, 463, 464, 468, 472, 475, 476, 482, 483, 484, 487, 489, 490, 491,
        493, 495, 497, 501, 502, 503, 505, 506, 508, 509, 513, 515, 517, 518, 520, 521,
        522, 523, 524, 525, 526, 527, 528, 529, 530, 532, 533, 536, 538, 539, 541, 543,
        545, 548, 550, 552, 554, 555, 557, 558, 560, 561, 562, 563, 564, 565, 566, 567,
        568, 569, 570, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 584, 585, 587,
        588, 589, 594, 597, 599, 600, 602, 604, 606, 608, 610, 612, 613, 615, 617, 619,
        621, 622, 624, 626, 628, 632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 643,
        644, 646, 647, 648, 649, 650, 651, 652, 653, 654, 655, 656, 658, 659, 661, 662,
        665, 667, 668, 670, 672, 674,
    ]
    private static let nlSenses: [UInt32] = [
        1157627904, 1879737040, 1862696960, 1862828033, 1879080960, 1879146496, 1879932928, 1879867392, 1862500352, 1862434816, 1862565888, 1879408640, 1879605248, 1879474176, 1879670784, 1862762496,
        1862893568, 1862959104, 1862959105, 1426063360, 1862369280, 1862369285, 1862369286, 1862369287, 1862369284, 1258291200, 1275068416, 1409286144, 1375731712, 1644167176, 1644167206, 1644167266,
        1644167256, 1644167196, 1644167216, 1644167226, 1644167236, 1644167246, 1610612744, 1627389960, 1644167186, 1610612754, 1627389970, 1862369283, 822083584, 1325400064, 1929379840, 754974720,
        1207959552, 1946157056, 1258291200, 1342177280, 1409286144, 1409286144, 1845493761, 1845493760, 1845493761, 1207959552, 1409286144, 1426063360, 1946157056, 570425344, 1073741824, 1677721750,
        1761607770, 1207959552, 1224736768, 1577058308, 1207959552, 1409286144, 1946157056, 1577058312, 536870912, 234881024, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360,
        1946157056, 1107296256, 654311424, 822083584, 335544320, 402653184, 1409286144, 1442840576, 1895825408, 1174405120, 1258291200, 1409286144, 654311424, 704643072, 704643072, 872415232,
        889192448, 1140850688, 872415232, 905969664, 889192448, 419430400, 989855744, 973078528, 1744830467, 402653184, 1409286144, 402653184, 637534208, 1207959552, 1291845632, 1728053251,
        1728053251, 402653184, 1207959552, 1409286144, 1207959552, 1291845632, 1375731712, 1409286144, 1426063360, 1946157056, 1207959552, 1291845632, 1409286144, 1426063360, 1946157056, 1409286144,
        1426063360, 1207959552, 385875968, 402653184, 855638016, 989855744, 1207959552, 1526726656, 1862828032, 1694498866, 1863024640, 503316480, 1577058316, 1442840576, 1140850688, 1157627904,
        1610612739, 1627389955, 1644167181, 1610612749, 1627389965, 1644167198, 1862369281, 1862303744, 503316480, 1862303744, 520093696, 1862303744, 0, 1593835522, 805306368, 1593835522,
        536870912, 1593835522, 520093696, 1593835522, 503316480, 1593835522, 0, 1593835524, 1207959552, 1258291200, 1409286144, 1291845632, 956301312, 0, 1593835524, 536870912,
        1593835524, 520093696, 1593835524, 503316480, 1593835524, 167772160, 1140850688, 1677722800, 167772160, 1644167171, 1644167201, 1761607890, 1644167261, 1644167251, 1644167191, 1644167211,
        1644167221, 1644167231, 1644167241, 1694498891, 1761607725, 1157627904, 1694498891, 117440512, 134217728, 1140850688, 1526726656, 201326592, 218103808, 855638016, 1207959552, 1644167169,
        1509949440, 1677722800, 1644167199, 1644167259, 1644167249, 1644167189, 1644167209, 1644167219, 1644167229, 1644167239, 1677722200, 1761607710, 1677721800, 1694498841, 1761607695, 872415232,
        1862303742, 1610612737, 1627389953, 1644167179, 1828716544, 1610612747, 1627389963, 184549376, 838860800, 1006632960, 1040187392, 1845493763, 922746880, 1711276107, 1711276082, 1711276057,
        1577058306, 620756992, 1291845632, 402653184, 1442840576, 452984832, 352321536, 654311424, 1275068416, 1677721600, 1845493762, 1275068416, 1426063360, 671088640, 1409286144, 1845493762,
        671088640, 1124073472, 1258291200, 1291845632, 1409286144, 1895825408, 1862303743, 1207959552, 1258291200, 1358954496, 1409286144, 620756992, 620756992, 1375731712, 402653184, 1207959552,
        1258291200, 1358954496, 1409286144, 486539264, 603979776, 1744830466, 855638016, 1107296256, 1124073472, 1140850688, 1694498866, 1879539712, 1879998464, 637534208, 1207959552, 1375731712,
        1140850688, 1157627904, 1694498866, 1207959552, 1291845632, 1946157056, 402653184, 855638016, 989855744, 1207959552, 1409286144, 1426063360, 637534208, 1207959552, 83886080, 100663296,
        1140850688, 1627390052, 872415232, 889192448, 922746880, 402653184, 1409286144, 1426063360, 1207959552, 1258291200, 1476395008, 402653184, 520093696, 553648128, 654311424, 1258291200,
        1358954496, 1258291200, 1342177280, 1107296256, 1728053255, 1577058305, 1107296256, 1124073472, 1728053255, 1577058311, 1577058310, 1258291200, 1358954496, 1409286144, 268435456, 1140850688,
        1124073472, 1140850688, 1157627904, 1694498841, 1879343119, 1879343089, 1409286144, 1442840576, 1744830465, 1107296256, 1728053254, 1593835521, 536870912, 1593835521, 520093696, 1593835521,
        503316480, 1593835521, 1577058307, 1577058309, 402653184, 838860800, 1845493763, 1879736320, 150994944, 1140850688, 285212672, 872415232, 889192448, 1140850688, 1728053249, 989855744,
        1124073472, 1728053249, 1728053249, 402653184, 1207959552, 1728053248, 1862303745, 1862434817, 503316480, 1862303745, 536870912, 1862303745, 520093696, 1862303745, 872415232, 1107296256,
        1124073472, 771751936, 234881024, 553648128, 1728053252, 1728053252, 1275068416, 1392508928, 687865856, 738197504, 1275068416, 1392508928, 1426063360, 1644167177, 1644167207, 1644167267,
        1644167257, 1644167197, 1644167217, 1644167227, 1644167237, 1644167247, 1610612745, 1627389961, 1644167187, 1610612755, 1627389971, 1644167258, 1677721600, 654311424, 788529152, 1426063360,
        788529152, 1275068416, 1845493762, 1040187392, 1426063360, 654311424, 1275068416, 1426063360, 1207959552, 1375731712, 1577058315, 1644167168, 1006632960, 1023410176, 939524096, 1207959552,
        1258291200, 1308622848, 1375731712, 1409286144, 1258291200, 1375731712, 1409286144, 1207959552, 1258291200, 1308622848, 1409286144, 1577058314, 402653184, 419430400, 989855744, 654311424,
        1275068416, 855638016, 1409286144, 1426063360, 402653184, 1409286144, 1845493763, 402653184, 989855744, 1207959552, 1040187392, 469762048, 1124073472, 335544320, 1862434816, 1862303746,
        402653184, 1207959552, 1409286144, 1442840576, 1258291200, 1291845632, 1358954496, 1409286144, 838860800, 1040187392, 1845493763, 587202560, 1207959552, 1258291200, 1291845632, 1308622848,
        1358954496, 1409286144, 268435456, 1912602624, 872415232, 889192448, 905969664, 402653184, 1744830464, 1744830464, 1577058313, 905969664, 989855744, 1207959552, 1426063360, 1526726656,
        1543503872, 1258291200, 1291845632, 1308622848, 1409286144, 1644167248, 419430400, 234881024, 1174405120, 1644167178, 1610612746, 1627389962, 1006632960, 872415232, 889192448, 1006632960,
        1493172224, 1291845632, 1409286144, 436207616, 1006632960, 1644167180, 1610612748, 1627389964, 1644167170, 1644167200, 1761607830, 1644167260, 1644167250, 1644167190, 1644167210, 1644167220,
        1644167230, 1644167240, 1610612738, 1627389954, 1644167188, 603979776, 1409286144, 1744830466, 872415232, 922746880, 1728053250, 603979776, 1728053250, 989855744, 1056964608, 1040187392,
        1056964608, 402653184, 905969664, 989855744, 536870912, 1862303744, 1426063360, 1862303744, 553648128, 1862303744, 1644167182, 1610612750, 1627389966, 1644167208, 788529152, 1275068416,
        1191182336, 1644167172, 1644167202, 1644167262, 1644167252, 1644167192, 1644167212, 1644167222, 1644167232, 1644167242, 1157627904, 1610612740, 1627389956, 1644167173, 1644167203, 1644167263,
        1644167253, 1644167193, 1644167213, 1644167223, 1644167233, 1644167243, 1610612741, 1627389957, 1644167183, 1610612751, 1627389967, 1644167218, 1862369282, 402653184, 452984832, 872415232,
        1107296256, 1124073472, 1207959552, 1409286144, 1426063360, 0, 1593835525, 1593835525, 536870912, 1593835525, 520093696, 1593835525, 503316480, 1593835525, 486539264, 1207959552,
        1107296256, 1728053253, 0, 1593835523, 1593835523, 536870912, 1593835523, 520093696, 1593835523, 503316480, 1593835523, 0, 1593835526, 1593835526, 536870912, 1593835526,
        520093696, 1593835526, 503316480, 1593835526, 1258291200, 1358954496, 1409286144, 1426063360, 1644167174, 1644167204, 1644167264, 1644167254, 1644167194, 1644167214, 1644167224, 1644167234,
        1644167244, 1610612742, 1627389958, 1644167184, 1610612752, 1627389968, 1644167228, 1644167175, 1644167205, 1644167265, 1644167255, 1644167195, 1644167215, 1644167225, 1644167235, 1644167245,
        1610612743, 1627389959, 1644167185, 1610612753, 1627389969, 1644167238, 855638016, 1409286144, 1442840576, 0, 1409286144, 1593835527, 536870912, 1593835527, 520093696, 1593835527,
        503316480, 1593835527,
    ]
    private static let nlNames: [UInt16] = [
        126, 218, 239, 241, 242, 243, 244, 259, 261, 262, 263, 264, 341, 380, 413, 414,
        415, 416, 417, 565, 645, 647, 648, 649, 650, 693, 699, 700, 701, 783, 805, 864,
        915, 998, 999, 1002, 1003, 1004, 1005, 1089, 1091, 1092, 1093, 1094, 1139, 1141, 1142, 1143,
        1144, 1157, 1159, 1160, 1161, 1162, 1219, 1221, 1222, 1223, 1224,
    ]
}

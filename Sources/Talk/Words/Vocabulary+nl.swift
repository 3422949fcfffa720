// swift-format-ignore-file
// Made by packaging/words of Lists/nl.txt.

extension Vocabulary {
    /// The words of the language `nl`.
    static var nl: Vocabulary {
        Vocabulary(
            text: nlText, starts: nlStarts,
            initials: nlInitials, forms: nlForms,
            sets: nlSets, firsts: nlFirsts,
            senses: nlSenses,
            names: nlNames,
            yes: "ja", no: "nee",
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
        avond
        bed
        bedankt
        begin
        behalve
        beide
        bel je over N
        ben
        bericht
        berichten
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
        een beetje laat
        een beetje vroeg
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
        haal me van de lijst
        haal mij van de lijst
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
        ik wil geen berichten meer
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
        kan er niet komen
        kan helaas niet
        kan helaas niet bij zijn
        kan helaas niet komen
        kan niet
        kan niet bij zijn
        kan niet komen
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
        kunnen er niet komen
        kunnen helaas niet bij zijn
        kunnen helaas niet komen
        kunnen niet bij zijn
        kunnen niet komen
        kvk
        kwart
        kwart over H
        kwart voor H
        kwartier
        kwartiertje
        laatste
        laatste W in M
        laatste W van M
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
        lijst
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
        sms
        sorry
        spijt me
        ste
        stel
        stoel
        stoppen
        stuur me geen berichten meer
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
        wil er niet komen
        wil helaas niet bij zijn
        wil helaas niet komen
        wil niet
        wil niet bij zijn
        wil niet komen
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
        zal er niet komen
        zal helaas niet bij zijn
        zal helaas niet komen
        zal ik doen
        zal niet bij zijn
        zal niet komen
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
        1194, 1205, 1217, 1230, 1239, 1248, 1251, 1255, 1263, 1268, 1276, 1285, 1291, 1303, 1320, 1332,
        1335, 1342, 1350, 1360, 1374, 1385, 1394, 1404, 1413, 1417, 1423, 1427, 1431, 1440, 1446, 1450,
        1458, 1464, 1472, 1478, 1492, 1496, 1504, 1514, 1525, 1538, 1553, 1562, 1572, 1584, 1590, 1596,
        1600, 1606, 1614, 1621, 1629, 1635, 1644, 1648, 1652, 1655, 1660, 1666, 1672, 1688, 1696, 1702,
        1704, 1709, 1734, 1738, 1749, 1758, 1769, 1775, 1779, 1787, 1799, 1806, 1817, 1821, 1835, 1850,
        1857, 1869, 1881, 1896, 1909, 1926, 1944, 1961, 1973, 1983, 1998, 2007, 2021, 2032, 2048, 2051,
        2056, 2063, 2072, 2084, 2097, 2108, 2121, 2148, 2168, 2192, 2212, 2224, 2237, 2257, 2286, 2308,
        2334, 2349, 2358, 2376, 2395, 2405, 2414, 2418, 2427, 2432, 2446, 2460, 2466, 2473, 2481, 2491,
        2498, 2505, 2516, 2526, 2541, 2553, 2565, 2576, 2590, 2603, 2615, 2618, 2625, 2633, 2648, 2661,
        2675, 2689, 2704, 2708, 2715, 2718, 2722, 2729, 2738, 2752, 2757, 2762, 2770, 2777, 2785, 2789,
        2799, 2816, 2831, 2847, 2863, 2880, 2887, 2896, 2901, 2916, 2937, 2954, 2970, 2986, 3002, 3018,
        3033, 3050, 3061, 3075, 3088, 3103, 3117, 3131, 3145, 3159, 3172, 3187, 3197, 3210, 3217, 3225,
        3235, 3238, 3240, 3245, 3255, 3259, 3275, 3292, 3303, 3317, 3333, 3348, 3363, 3378, 3393, 3407,
        3423, 3432, 3448, 3461, 3477, 3489, 3499, 3510, 3520, 3533, 3549, 3560, 3573, 3584, 3597, 3610,
        3622, 3631, 3651, 3659, 3671, 3685, 3698, 3711, 3724, 3737, 3749, 3763, 3768, 3779, 3791, 3798,
        3810, 3813, 3828, 3833, 3839, 3849, 3863, 3876, 3884, 3888, 3894, 3899, 3911, 3914, 3924, 3936,
        3950, 3962, 3975, 3988, 3998, 4004, 4013, 4021, 4031, 4034, 4040, 4044, 4048, 4053, 4059, 4067,
        4073, 4079, 4087, 4091, 4096, 4105, 4114, 4119, 4131, 4141, 4146, 4149, 4160, 4183, 4188, 4198,
        4211, 4221, 4229, 4239, 4251, 4256, 4270, 4290, 4306, 4321, 4335, 4349, 4365, 4379, 4391, 4401,
        4409, 4416, 4425, 4434, 4444, 4453, 4465, 4474, 4488, 4503, 4519, 4524, 4534, 4544, 4550, 4562,
        4575, 4588, 4599, 4611, 4623, 4634, 4646, 4656, 4668, 4674, 4684, 4695, 4706, 4727, 4729, 4750,
        4772, 4777, 4782, 4789, 4800, 4812, 4821, 4833, 4841, 4847, 4853, 4861, 4876, 4880, 4887, 4901,
        4910, 4915, 4932, 4942, 4953, 4963, 4974, 4981, 4993, 5002, 5016, 5034, 5048, 5059, 5063, 5070,
        5092, 5103, 5116, 5120, 5123, 5128, 5133, 5143, 5147, 5155, 5165, 5176, 5186, 5194, 5199, 5203,
        5208, 5215, 5218, 5231, 5246, 5256, 5269, 5297, 5319, 5339, 5352, 5364, 5372, 5389, 5406, 5420,
        5446, 5468, 5487, 5498, 5517, 5536, 5548, 5566, 5586, 5594, 5601, 5613, 5621, 5637, 5647, 5654,
        5681, 5694, 5705, 5721, 5733, 5753, 5768, 5778, 5791, 5805, 5808, 5820, 5832, 5850, 5869, 5882,
        5895, 5907, 5922, 5936, 5956, 5977, 5997, 6011, 6019, 6032, 6046, 6056, 6068, 6071, 6079, 6088,
        6090, 6093, 6108, 6123, 6134, 6145, 6158, 6167, 6175, 6188, 6197, 6211, 6220, 6229, 6234, 6238,
        6246, 6252, 6258, 6266, 6269, 6273, 6279, 6283, 6288, 6295, 6299, 6304, 6308, 6314, 6322, 6328,
        6332, 6353, 6371, 6387, 6412, 6434, 6443, 6461, 6476, 6482, 6487, 6493, 6499, 6511, 6523, 6535,
        6557, 6564, 6570, 6585, 6596, 6600, 6609, 6615, 6625, 6631, 6645, 6662, 6669, 6693, 6714, 6742,
        6767, 6788, 6806, 6810, 6816, 6829, 6842, 6851, 6863, 6871, 6886, 6902, 6912, 6917, 6924, 6940,
        6950, 6957, 6967, 6974, 6985, 6997, 7013, 7027, 7042, 7048, 7053, 7063, 7065, 7068, 7083, 7089,
        7097, 7112, 7125, 7139, 7153, 7168, 7176, 7181, 7194, 7200, 7204, 7213, 7221, 7224, 7233, 7238,
        7247, 7251, 7262, 7266, 7283, 7296, 7304, 7316, 7323, 7330, 7342, 7346, 7351, 7368, 7376, 7384,
        7388, 7400, 7407, 7418, 7443, 7452, 7460, 7469, 7477, 7484, 7494, 7503, 7510, 7520, 7535, 7540,
        7547, 7560, 7574, 7589, 7605, 7618, 7630, 7643, 7657, 7661, 7663, 7666, 7678, 7691, 7696, 7702,
        7708, 7716, 7720, 7729, 7740, 7768, 7784, 7788, 7806, 7818, 7830, 7841, 7855, 7869, 7880, 7889,
        7900, 7912, 7922, 7932, 7947, 7952, 7961, 7967, 7983, 8001, 8018, 8035, 8052, 8069, 8085, 8103,
        8111, 8125, 8141, 8156, 8171, 8186, 8201, 8215, 8231, 8241, 8253, 8262, 8272, 8280, 8285, 8298,
        8311, 8321, 8331, 8340, 8360, 8370, 8381, 8392, 8407, 8421, 8431, 8445, 8456, 8464, 8474, 8480,
        8485, 8490, 8494, 8503, 8509, 8530, 8535, 8539, 8549, 8553, 8562, 8565, 8568, 8576, 8580, 8587,
        8595, 8598, 8608, 8622, 8631, 8639, 8649, 8655, 8664, 8667, 8670, 8675, 8679, 8684, 8690, 8694,
        8702, 8705, 8714, 8724, 8730, 8739, 8748, 8755, 8768, 8777, 8796, 8804, 8815, 8819, 8830, 8837,
        8842, 8846, 8849, 8856, 8865, 8877, 8888, 8901, 8928, 8933, 8944, 8959, 8971, 8983, 8994, 9007,
        9030, 9051, 9068, 9074, 9084, 9096, 9110, 9126, 9156, 9179, 9206, 9220, 9239, 9254, 9268, 9284,
        9292, 9298, 9302, 9307, 9312, 9319, 9328, 9341, 9352, 9368, 9379, 9390, 9403, 9408, 9412, 9418,
        9427, 9432, 9445, 9454, 9468, 9478, 9486, 9497, 9509, 9517, 9526, 9534, 9545, 9552, 9557, 9562,
        9570, 9573, 9579, 9588, 9596, 9609, 9615, 9626, 9634, 9639, 9643, 9654, 9663, 9678, 9683, 9690,
        9695, 9697, 9706, 9716, 9726, 9735, 9746, 9761, 9765, 9773, 9782, 9786, 9791, 9801, 9807, 9814,
        9820, 9828, 9832, 9838, 9847, 9851, 9856, 9862, 9870, 9899, 9905, 9909, 9911, 9919, 9925, 9936,
        9944, 9953, 9959, 9970, 9977, 9983, 9996, 10003, 10008, 10015, 10023, 10034, 10037, 10046, 10050, 10054,
        10062, 10073, 10082, 10093, 10103, 10110, 10117, 10126, 10133, 10154, 10163, 10168, 10183, 10204, 10221, 10237,
        10253, 10269, 10285, 10300, 10317, 10324, 10337, 10355, 10370, 10385, 10399, 10413, 10427, 10441, 10454, 10469,
        10477, 10488, 10490, 10500, 10510, 10522, 10535, 10548, 10559, 10564, 10568, 10572, 10579, 10588, 10592, 10599,
        10605, 10614, 10622, 10635, 10652, 10662, 10672, 10681, 10692, 10708, 10720, 10729, 10740, 10748, 10759, 10771,
        10780, 10790, 10802, 10818, 10826, 10833, 10843, 10864, 10869, 10884, 10901, 10917, 10933, 10949, 10965, 10980,
        10997, 11004, 11012, 11025, 11040, 11054, 11068, 11082, 11096, 11109, 11124, 11129, 11144, 11161, 11177, 11193,
        11209, 11225, 11240, 11257, 11264, 11277, 11292, 11306, 11320, 11334, 11348, 11361, 11376, 11385, 11396, 11404,
        11409, 11423, 11428, 11439, 11448, 11459, 11479, 11495, 11514, 11525, 11530, 11544, 11553, 11568, 11577, 11593,
        11603, 11611, 11618, 11627, 11641, 11658, 11661, 11666, 11676, 11687, 11695, 11710, 11723, 11737, 11751, 11766,
        11771, 11783, 11793, 11802, 11812, 11815, 11828, 11837, 11851, 11866, 11875, 11883, 11897, 11909, 11914, 11924,
        11932, 11937, 11941, 11948, 11954, 11958, 11970, 11975, 11982, 11988, 11992, 12002, 12012, 12021, 12034, 12041,
        12050, 12054, 12075, 12093, 12118, 12140, 12149, 12167, 12182, 12189, 12192, 12196, 12205, 12221, 12235, 12250,
        12265, 12281, 12285, 12288, 12293, 12297, 12318, 12336, 12361, 12383, 12395, 12413, 12428, 12432, 12441, 12457,
        12471, 12486, 12501, 12517, 12521, 12530, 12536, 12547, 12562, 12572, 12584, 12588, 12602, 12618, 12633, 12648,
        12663, 12678, 12692, 12708, 12714, 12726, 12740, 12753, 12766, 12779, 12792, 12804, 12818, 12826, 12836, 12843,
        12849, 12865, 12883, 12900, 12917, 12934, 12951, 12967, 12985, 12993, 13007, 13023, 13038, 13053, 13068, 13083,
        13097, 13113, 13123, 13135, 13144, 13149, 13156, 13159, 13171, 13184, 13188, 13202, 13209, 13223, 13235, 13248,
        13261, 13275, 13282, 13294, 13309, 13313, 13327, 13334, 13341, 13345, 13349, 13353, 13357, 13361, 13366, 13371,
        13376, 13381, 13386, 13391, 13396, 13401, 13406,
    ]
    private static let nlInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4,
        4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
        5, 5, 5, 5, 5, 12, 12, 12, 12, 14, 14, 14, 14, 16, 18, 43,
        50, 50, 50, 50, 50, 50, 50, 60, 72, 72, 72, 72, 72, 72, 72, 72,
        72, 72, 126, 152, 159, 289, 369, 378, 429, 479, 543, 572, 616, 635, 697, 783,
        860, 889, 889, 896, 923, 977, 988, 1087, 1137, 1137, 1138, 1224, 1224, 1224, 1224, 1224,
        1224,
    ]
    private static let nlForms: [UInt16] = [
        0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
        12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
        28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
        44, 45, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 47, 48, 49,
        50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 59, 59, 59, 59, 59, 59,
        59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59,
        59, 59, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60,
        60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60,
        60, 60, 60, 60, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61,
        61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 62, 62, 62,
        62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62,
        62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62,
        63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78,
        79, 79, 79, 80, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81,
        81, 82, 83, 83, 83, 84, 85, 86, 87, 88, 89, 89, 89, 89, 89, 89,
        89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89,
        89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89,
        89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89,
        89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89,
        89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 90, 91, 92, 93, 94,
        95, 95, 95, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 97, 97,
        97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
        97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
        97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
        97, 97, 97, 98, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 100, 101, 102, 103, 104, 104, 104, 104, 104, 104,
        104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104,
        104, 104, 104, 105, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 107, 107, 107, 107, 107, 107, 107, 107,
        107, 107, 107, 107, 107, 108, 109, 109, 109, 109, 110, 111, 111, 111, 111, 111,
        111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111,
        111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111,
        111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 112, 112, 112, 112, 112, 112,
        112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112,
        113, 114, 115, 116, 117, 118, 119, 120, 121, 121, 121, 121, 121, 121, 121, 121,
        121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121,
        121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121,
        121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121,
        121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121,
        121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121,
        121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121,
        121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 122, 122, 122, 122, 122, 122,
        122, 122, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135,
        136, 137, 138, 138, 139, 140, 141, 142, 143, 144, 145, 145, 145, 145, 145, 145,
        145, 145, 145, 145, 145, 146, 147, 148, 149, 150, 151, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153,
        153, 153, 153, 153, 153, 153, 153, 153, 153, 154, 154, 154, 154, 154, 154, 154,
        154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154,
        154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154,
        154, 155, 156, 156, 157, 158, 159, 160, 161, 161, 161, 161, 161, 161, 161, 161,
        161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161,
        161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161,
        161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161,
        162, 163, 163, 163, 163, 164, 165, 166, 167, 167, 167, 167, 167, 167, 167, 167,
        167, 167, 167, 168, 169, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170,
        170, 170, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171,
        171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171,
        171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171,
        171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171,
        171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171,
        171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171,
        171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171,
        171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 172, 172, 172, 172, 172,
        172, 172, 172, 172, 172, 172, 172, 172, 172, 172, 172, 172, 172, 172, 172, 172,
        172, 172, 172, 172, 172, 172, 172,
    ]
    private static let nlSets: [UInt16] = [
        0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 2, 3, 4, 5, 6, 7,
        2, 2, 8, 9, 10, 9, 9, 10, 9, 9, 9, 11, 12, 13, 14, 11,
        12, 13, 14, 11, 12, 13, 14, 11, 12, 13, 14, 15, 16, 16, 17, 18,
        17, 18, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 20, 20, 21, 20,
        20, 20, 20, 10, 22, 23, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39,
        40, 41, 42, 43, 44, 28, 45, 46, 47, 48, 47, 49, 50, 26, 50, 51,
        52, 52, 53, 54, 53, 44, 44, 55, 56, 56, 57, 58, 58, 59, 60, 61,
        62, 63, 48, 64, 65, 66, 66, 67, 67, 26, 68, 68, 25, 69, 70, 27,
        71, 72, 73, 67, 74, 74, 67, 67, 75, 76, 76, 75, 6, 68, 72, 77,
        78, 25, 79, 62, 62, 62, 80, 81, 82, 83, 83, 83, 84, 26, 26, 85,
        26, 25, 25, 25, 26, 26, 26, 25, 25, 26, 25, 26, 25, 26, 86, 15,
        2, 2, 2, 2, 2, 2, 3, 87, 3, 3, 16, 16, 17, 18, 17, 18,
        19, 88, 89, 89, 90, 55, 91, 91, 92, 26, 26, 93, 0, 94, 95, 96,
        97, 98, 19, 26, 98, 99, 98, 100, 99, 21, 101, 102, 103, 90, 104, 105,
        106, 106, 27, 85, 107, 78, 68, 108, 26, 109, 27, 68, 110, 110, 111, 112,
        90, 113, 114, 115, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126,
        127, 128, 129, 119, 121, 122, 123, 124, 125, 126, 127, 130, 129, 72, 131, 72,
        72, 132, 19, 26, 133, 102, 102, 134, 135, 136, 137, 138, 139, 140, 141, 142,
        88, 143, 144, 144, 144, 88, 145, 146, 147, 147, 64, 64, 64, 64, 64, 64,
        145, 54, 64, 135, 136, 137, 138, 139, 140, 141, 142, 68, 148, 149, 150, 19,
        85, 26, 62, 62, 148, 148, 148, 102, 151, 152, 62, 90, 153, 154, 154, 155,
        156, 156, 157, 154, 52, 154, 154, 156, 78, 27, 27, 110, 110, 110, 42, 25,
        52, 67, 158, 158, 158, 62, 27, 159, 159, 26, 160, 68, 19, 160, 26, 25,
        161, 85, 162, 64, 163, 19, 43, 26, 164, 165, 43, 26, 166, 167, 26, 168,
        92, 25, 70, 26, 169, 170, 170, 170, 170, 170, 171, 25, 25, 62, 172, 172,
        172, 172, 173, 173, 172, 173, 172, 25, 174, 175, 74, 71, 74, 176, 43, 43,
        177, 178, 179, 180, 143, 144, 144, 144, 181, 182, 72, 183, 92, 19, 19, 19,
        27, 45, 25, 25, 102, 102, 19, 26, 19, 25, 25, 26, 62, 184, 85, 19,
        55, 19, 28, 185, 27, 92, 74, 181, 186, 72, 187, 188, 71, 84, 177, 67,
        62, 189, 25, 25, 25, 68, 26, 25, 26, 26, 25, 85, 26, 26, 25, 164,
        26, 26, 85, 26, 26, 26, 26, 26, 85, 68, 26, 85, 26, 26, 190, 43,
        85, 25, 26, 26, 26, 25, 191, 85, 85, 192, 59, 168, 90, 90, 193, 90,
        194, 193, 90, 90, 90, 26, 26, 68, 25, 195, 196, 70, 78, 190, 85, 25,
        197, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 198, 199, 199,
        200, 197, 197, 27, 197, 68, 201, 201, 27, 202, 202, 197, 67, 60, 60, 65,
        19, 19, 26, 19, 19, 26, 19, 19, 55, 60, 102, 67, 67, 74, 74, 74,
        27, 203, 25, 26, 65, 26, 65, 24, 204, 85, 25, 65, 19, 19, 19, 19,
        19, 19, 67, 205, 206, 207, 147, 147, 62, 89, 89, 74, 72, 69, 85, 148,
        85, 67, 192, 195, 26, 26, 25, 25, 66, 208, 26, 209, 111, 167, 210, 211,
        90, 212, 213, 214, 214, 210, 192, 19, 215, 188, 188, 71, 84, 25, 52, 71,
        216, 43, 217, 25, 25, 52, 68, 193, 62, 218, 84, 177, 85, 72, 219, 220,
        221, 52, 71, 74, 188, 71, 188, 222, 223, 224, 195, 225, 19, 26, 27, 226,
        226, 226, 226, 227, 228, 229, 230, 228, 215, 26, 231, 167, 167, 232, 42, 233,
        234, 235, 193, 203, 25, 26, 236, 26, 235, 235, 26, 26, 26, 26, 235, 26,
        26, 26, 26, 26, 235, 26, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246,
        238, 239, 240, 241, 242, 243, 244, 245, 247, 248, 249, 71, 250, 251, 164, 26,
        26, 19, 167, 164, 26, 26, 19, 148, 26, 252, 164, 164, 26, 26, 253, 26,
        195, 254, 26, 255, 26, 235, 256, 25, 257, 257, 55, 19, 26, 258, 55, 90,
        259, 154, 74, 154, 154, 154, 260, 225, 256, 261, 262, 263, 25, 25, 264, 264,
        265, 44, 221, 74, 74, 70, 26, 25, 221, 6, 26, 266, 267, 26, 26, 177,
        268, 269, 2, 2, 2, 2, 2, 3, 20, 20, 21, 20, 20, 20, 20, 22,
        23, 23, 270, 2, 2, 2, 2, 3, 87, 3, 19, 26, 154, 71, 154, 102,
        55, 252, 252, 271, 7, 272, 7, 7, 7, 7, 273, 74, 72, 67, 62, 67,
        274, 26, 25, 26, 26, 72, 72, 72, 275, 60, 60, 62, 60, 60, 276, 52,
        277, 67, 25, 25, 172, 278, 25, 72, 279, 67, 67, 67, 67, 75, 44, 280,
        281, 59, 193, 90, 194, 90, 43, 282, 225, 225, 283, 283, 283, 284, 195, 102,
        102, 66, 285, 19, 286, 145, 60, 43, 43, 287, 45, 192, 288, 60, 175, 195,
        195, 289, 71, 195, 192, 64, 290, 291, 292, 72, 72, 293, 25, 287, 294, 295,
        148, 27, 27, 295, 27, 296, 196, 297, 1, 298, 299, 300, 301, 302, 303, 304,
        305, 306, 307, 308, 309, 300, 301, 301, 302, 303, 304, 305, 306, 307, 308, 310,
        72, 311, 196, 312, 26, 42, 43, 25, 313, 110, 314, 313, 70, 315, 316, 317,
        318, 319, 26, 9, 100, 99, 320, 99, 25, 27, 321, 322, 323, 44, 102, 324,
        44, 44, 325, 102, 44, 44, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334,
        335, 0, 327, 328, 329, 330, 331, 332, 333, 334, 336, 337, 338, 339, 340, 341,
        342, 343, 344, 345, 337, 338, 339, 340, 341, 342, 343, 344, 346, 347, 348, 319,
        9, 270, 70, 62, 349, 3, 22, 22, 60, 350, 167, 351, 167, 84, 73, 62,
        148, 62, 41, 23, 23, 352, 352, 102, 102, 353, 90, 354, 355, 356, 356, 25,
        165, 64, 102, 102, 189, 19, 68, 26, 26, 85, 357, 25, 357, 358, 62, 62,
        192, 70, 19, 358, 27, 109, 70, 70, 27, 189, 68, 85, 357, 175, 44, 44,
        208, 19, 19, 19, 19, 26, 19, 19, 208, 359, 111, 360, 90, 361, 362, 363,
        363, 25, 364, 67, 65, 19, 19, 19, 19, 25, 19, 19, 111, 365, 90, 366,
        367, 368, 368, 192, 85, 369, 26, 25, 25, 25, 370, 371, 372, 373, 374, 375,
        376, 377, 378, 379, 371, 372, 373, 374, 375, 376, 377, 378, 380, 381, 382, 383,
        384, 385, 386, 387, 388, 389, 390, 391, 392, 384, 385, 386, 387, 388, 389, 390,
        391, 393, 394, 395, 396, 27, 397, 73, 73, 111, 6, 398, 90, 399, 400, 401,
        401, 63, 25, 25, 78, 85, 27, 27, 25, 25, 25, 26, 109, 25, 25, 25,
        26, 25, 109, 109, 109, 109,
    ]
    private static let nlFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 40, 41, 43, 44, 45, 46, 47, 49, 52,
        54, 55, 56, 60, 61, 62, 63, 64, 66, 67, 70, 71, 72, 73, 80, 81,
        83, 84, 87, 88, 89, 91, 93, 94, 96, 97, 99, 100, 102, 103, 104, 106,
        111, 112, 115, 121, 126, 128, 129, 135, 136, 137, 138, 139, 140, 141, 145, 146,
        148, 149, 150, 151, 153, 155, 157, 158, 159, 161, 163, 165, 167, 170, 171, 172,
        173, 174, 176, 178, 180, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193,
        194, 195, 196, 198, 201, 202, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216,
        217, 218, 219, 220, 221, 222, 223, 225, 227, 229, 234, 235, 236, 237, 238, 239,
        241, 243, 244, 245, 249, 251, 253, 254, 255, 256, 259, 260, 264, 265, 267, 272,
        273, 275, 276, 280, 281, 282, 285, 288, 291, 297, 299, 302, 303, 306, 309, 311,
        312, 313, 314, 315, 316, 318, 320, 322, 323, 326, 327, 328, 331, 333, 337, 338,
        339, 341, 342, 344, 345, 347, 349, 351, 352, 353, 356, 357, 359, 364, 365, 367,
        368, 370, 371, 372, 373, 375, 377, 379, 382, 383, 386, 387, 389, 394, 395, 396,
        397, 398, 399, 400, 401, 402, 403, 405, 406, 408, 409, 410, 413, 414, 416, 418,
        421, 423, 424, 425, 427, 428, 433, 436, 440, 441, 444, 446, 449, 452, 455, 456,
        458, 460, 461, 465, 469, 472, 473, 479, 480, 483, 485, 486, 487, 489, 491, 493,
        497, 498, 499, 501, 502, 504, 505, 509, 511, 513, 514, 516, 517, 518, 519, 520,
        521, 522, 523, 524, 525, 526, 528, 529, 532, 534, 535, 537, 539, 541, 544, 546,
        548, 550, 551, 553, 554, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566,
        569, 570, 571, 572, 573, 574, 575, 576, 577, 578, 580, 581, 583, 584, 585, 590,
        593, 595, 596, 598, 600, 602, 604, 606, 608, 609, 611, 613, 615, 617, 618, 620,
        622, 624, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 639, 640, 642, 643,
        644, 645, 646, 647, 648, 649, 650, 651, 652, 654, 655, 657, 658, 661, 663, 664,
        666, 668, 670,
    ]
    private static let nlSenses: [UInt32] = [
        1157627904, 1879737040, 1862696960, 1862828033, 1879080960, 1879146496, 1879932928, 1879867392, 1862500352, 1862434816, 1862565888, 1879408640, 1879605248, 1879474176, 1879670784, 1862762496,
        1862893568, 1862959104, 1862959105, 1426063360, 1862369280, 1862369285, 1862369286, 1862369287, 1862369284, 1258291200, 1275068416, 1409286144, 1375731712, 1644167176, 1644167206, 1644167266,
        1644167256, 1644167196, 1644167216, 1644167226, 1644167236, 1644167246, 1610612744, 1627389960, 1644167186, 1610612754, 1627389970, 1862369283, 822083584, 1325400064, 754974720, 1207959552,
        1895825408, 1258291200, 1342177280, 1409286144, 1409286144, 1845493761, 1845493760, 1845493761, 1207959552, 1409286144, 1426063360, 1895825408, 570425344, 1073741824, 1677721750, 1761607770,
        1207959552, 1224736768, 1577058308, 1207959552, 1409286144, 1895825408, 1577058312, 536870912, 234881024, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1895825408,
        1107296256, 654311424, 822083584, 335544320, 402653184, 1409286144, 1442840576, 1509949440, 1174405120, 1258291200, 1409286144, 654311424, 704643072, 704643072, 872415232, 889192448,
        1140850688, 872415232, 905969664, 889192448, 419430400, 989855744, 973078528, 1744830467, 402653184, 1409286144, 402653184, 637534208, 1207959552, 1291845632, 1728053251, 1728053251,
        402653184, 1207959552, 1409286144, 1207959552, 1291845632, 1375731712, 1409286144, 1426063360, 1895825408, 1207959552, 1291845632, 1409286144, 1426063360, 1895825408, 1409286144, 1426063360,
        1207959552, 385875968, 402653184, 855638016, 989855744, 1207959552, 1526726656, 1862828032, 1694498866, 1863024640, 503316480, 1577058316, 1442840576, 1140850688, 1157627904, 1610612739,
        1627389955, 1644167181, 1610612749, 1627389965, 1644167198, 1862369281, 1862303744, 503316480, 1862303744, 520093696, 1862303744, 0, 1593835522, 805306368, 1593835522, 536870912,
        1593835522, 520093696, 1593835522, 503316480, 1593835522, 0, 1593835524, 1207959552, 1258291200, 1409286144, 1291845632, 956301312, 0, 1593835524, 536870912, 1593835524,
        520093696, 1593835524, 503316480, 1593835524, 167772160, 1140850688, 1677722800, 167772160, 1644167171, 1644167201, 1761607890, 1644167261, 1644167251, 1644167191, 1644167211, 1644167221,
        1644167231, 1644167241, 1694498891, 1761607725, 1157627904, 1694498891, 117440512, 134217728, 1140850688, 1526726656, 201326592, 218103808, 855638016, 1207959552, 1644167169, 1677722800,
        1644167199, 1644167259, 1644167249, 1644167189, 1644167209, 1644167219, 1644167229, 1644167239, 1677722200, 1761607710, 1677721800, 1694498841, 1761607695, 872415232, 1862303742, 1610612737,
        1627389953, 1644167179, 1828716544, 1610612747, 1627389963, 184549376, 838860800, 1006632960, 1040187392, 1845493763, 922746880, 1711276107, 1711276082, 1711276057, 1577058306, 620756992,
        1291845632, 402653184, 1442840576, 452984832, 352321536, 654311424, 1275068416, 1677721600, 1845493762, 1275068416, 1426063360, 671088640, 1409286144, 1845493762, 671088640, 1124073472,
        1258291200, 1291845632, 1409286144, 1862303743, 1207959552, 1258291200, 1358954496, 1409286144, 620756992, 620756992, 1375731712, 402653184, 1207959552, 1258291200, 1358954496, 1409286144,
        486539264, 603979776, 1744830466, 855638016, 1107296256, 1124073472, 1140850688, 1694498866, 1879539712, 1879998464, 637534208, 1207959552, 1375731712, 1140850688, 1157627904, 1694498866,
        1207959552, 1291845632, 1895825408, 402653184, 855638016, 989855744, 1207959552, 1409286144, 1426063360, 637534208, 1207959552, 83886080, 100663296, 1140850688, 1627390052, 872415232,
        889192448, 922746880, 402653184, 1409286144, 1426063360, 1207959552, 1258291200, 1476395008, 402653184, 520093696, 553648128, 654311424, 1258291200, 1358954496, 1258291200, 1342177280,
        1107296256, 1728053255, 1577058305, 1107296256, 1124073472, 1728053255, 1577058311, 1577058310, 1258291200, 1358954496, 1409286144, 268435456, 1140850688, 1124073472, 1140850688, 1157627904,
        1694498841, 1879343119, 1879343089, 1409286144, 1442840576, 1744830465, 1107296256, 1728053254, 1593835521, 536870912, 1593835521, 520093696, 1593835521, 503316480, 1593835521, 1577058307,
        1577058309, 402653184, 838860800, 1845493763, 1879736320, 150994944, 1140850688, 285212672, 872415232, 889192448, 1140850688, 1728053249, 989855744, 1124073472, 1728053249, 1728053249,
        402653184, 1207959552, 1728053248, 1862303745, 1862434817, 503316480, 1862303745, 536870912, 1862303745, 520093696, 1862303745, 872415232, 1107296256, 1124073472, 771751936, 234881024,
        553648128, 1728053252, 1728053252, 1275068416, 1392508928, 687865856, 738197504, 1275068416, 1392508928, 1426063360, 1644167177, 1644167207, 1644167267, 1644167257, 1644167197, 1644167217,
        1644167227, 1644167237, 1644167247, 1610612745, 1627389961, 1644167187, 1610612755, 1627389971, 1644167258, 1677721600, 654311424, 788529152, 1426063360, 788529152, 1275068416, 1845493762,
        1040187392, 1426063360, 654311424, 1275068416, 1426063360, 1207959552, 1375731712, 1577058315, 1644167168, 1006632960, 1023410176, 939524096, 1207959552, 1258291200, 1308622848, 1375731712,
        1409286144, 1258291200, 1375731712, 1409286144, 1207959552, 1258291200, 1308622848, 1409286144, 1577058314, 402653184, 419430400, 989855744, 654311424, 1275068416, 855638016, 1409286144,
        1426063360, 402653184, 1409286144, 1845493763, 402653184, 989855744, 1207959552, 1040187392, 469762048, 1124073472, 335544320, 1862434816, 1862303746, 402653184, 1207959552, 1409286144,
        1442840576, 1258291200, 1291845632, 1358954496, 1409286144, 838860800, 1040187392, 1845493763, 587202560, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 268435456,
        872415232, 889192448, 905969664, 402653184, 1744830464, 1744830464, 1577058313, 905969664, 989855744, 1207959552, 1426063360, 1526726656, 1543503872, 1258291200, 1291845632, 1308622848,
        1409286144, 1644167248, 419430400, 234881024, 1174405120, 1644167178, 1610612746, 1627389962, 1006632960, 872415232, 889192448, 1006632960, 1493172224, 1291845632, 1409286144, 436207616,
        1006632960, 1644167180, 1610612748, 1627389964, 1644167170, 1644167200, 1761607830, 1644167260, 1644167250, 1644167190, 1644167210, 1644167220, 1644167230, 1644167240, 1610612738, 1627389954,
        1644167188, 603979776, 1409286144, 1744830466, 872415232, 922746880, 1728053250, 603979776, 1728053250, 989855744, 1056964608, 1040187392, 1056964608, 402653184, 905969664, 989855744,
        536870912, 1862303744, 1426063360, 1862303744, 553648128, 1862303744, 1644167182, 1610612750, 1627389966, 1644167208, 788529152, 1275068416, 1191182336, 1644167172, 1644167202, 1644167262,
        1644167252, 1644167192, 1644167212, 1644167222, 1644167232, 1644167242, 1157627904, 1610612740, 1627389956, 1644167173, 1644167203, 1644167263, 1644167253, 1644167193, 1644167213, 1644167223,
        1644167233, 1644167243, 1610612741, 1627389957, 1644167183, 1610612751, 1627389967, 1644167218, 1862369282, 402653184, 452984832, 872415232, 1107296256, 1124073472, 1207959552, 1409286144,
        1426063360, 0, 1593835525, 1593835525, 536870912, 1593835525, 520093696, 1593835525, 503316480, 1593835525, 486539264, 1207959552, 1107296256, 1728053253, 0, 1593835523,
        1593835523, 536870912, 1593835523, 520093696, 1593835523, 503316480, 1593835523, 0, 1593835526, 1593835526, 536870912, 1593835526, 520093696, 1593835526, 503316480, 1593835526,
        1258291200, 1358954496, 1409286144, 1426063360, 1644167174, 1644167204, 1644167264, 1644167254, 1644167194, 1644167214, 1644167224, 1644167234, 1644167244, 1610612742, 1627389958, 1644167184,
        1610612752, 1627389968, 1644167228, 1644167175, 1644167205, 1644167265, 1644167255, 1644167195, 1644167215, 1644167225, 1644167235, 1644167245, 1610612743, 1627389959, 1644167185, 1610612753,
        1627389969, 1644167238, 855638016, 1409286144, 1442840576, 0, 1409286144, 1593835527, 536870912, 1593835527, 520093696, 1593835527, 503316480, 1593835527,
    ]
    private static let nlNames: [UInt16] = [
        124, 215, 236, 238, 239, 240, 241, 255, 257, 258, 259, 260, 333, 372, 405, 406,
        407, 408, 409, 559, 639, 641, 642, 643, 644, 687, 693, 694, 695, 777, 799, 858,
        908, 992, 993, 996, 997, 998, 999, 1081, 1083, 1084, 1085, 1086, 1131, 1133, 1134, 1135,
        1136, 1149, 1151, 1152, 1153, 1154, 1211, 1213, 1214, 1215, 1216,
    ]
}

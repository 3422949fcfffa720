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
        D van M
        D van M Y
        H uur
        H uur N
        L geleden
        L later
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
        bsn
        btw
        ca
        cent
        cents
        circa
        circa L geleden
        correct
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
        de D van M
        de D van M Y
        de D van deze maand
        de D van volgende maand
        de D volgende maand
        de O W in M
        de O W van M
        de O W van de maand
        de O W van deze maand
        de O W van volgende maand
        de eerste keer
        de helft
        de laatste W in M
        de laatste W van M
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
        eindigt
        elf
        elfde
        elke
        en
        en drie kwart
        en een half
        en een halve
        en een kwart
        en ik
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
        groter dan
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
        in de middag
        in de morgen
        in de nacht
        in de ochtend
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
        paar
        pas
        pasen
        paspoort
        past
        past me niet
        past mij
        past mij niet
        past niet
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
        volwassene
        vond leuk
        voor
        voor het werk
        voor mij
        voor mijn werk
        voor ons
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
        0, 5, 10, 15, 21, 38, 42, 48, 57, 65, 75, 81, 89, 99, 107, 119,
        129, 138, 153, 165, 177, 190, 208, 223, 236, 254, 267, 285, 302, 324, 341, 363,
        379, 400, 416, 437, 446, 460, 469, 483, 485, 494, 504, 521, 540, 563, 574, 584,
        598, 609, 619, 630, 637, 648, 663, 675, 677, 685, 697, 706, 715, 723, 733, 744,
        764, 782, 798, 812, 825, 834, 848, 858, 862, 867, 882, 899, 915, 931, 947, 963,
        978, 995, 1008, 1023, 1037, 1051, 1065, 1079, 1092, 1107, 1115, 1124, 1135, 1147, 1160, 1169,
        1178, 1198, 1207, 1210, 1214, 1222, 1227, 1235, 1244, 1250, 1262, 1279, 1291, 1294, 1301, 1309,
        1319, 1333, 1344, 1353, 1363, 1372, 1376, 1382, 1386, 1390, 1399, 1420, 1441, 1447, 1451, 1459,
        1465, 1473, 1479, 1493, 1497, 1508, 1519, 1532, 1547, 1556, 1566, 1578, 1584, 1590, 1594, 1600,
        1608, 1615, 1623, 1627, 1631, 1634, 1639, 1645, 1651, 1667, 1675, 1677, 1682, 1707, 1711, 1722,
        1731, 1742, 1748, 1752, 1760, 1772, 1779, 1790, 1794, 1808, 1823, 1830, 1842, 1854, 1869, 1882,
        1899, 1917, 1934, 1946, 1956, 1971, 1980, 1994, 2005, 2021, 2024, 2029, 2036, 2045, 2057, 2068,
        2081, 2101, 2125, 2145, 2157, 2170, 2190, 2212, 2238, 2253, 2262, 2280, 2299, 2308, 2312, 2321,
        2326, 2340, 2354, 2360, 2367, 2375, 2385, 2392, 2399, 2410, 2420, 2435, 2447, 2459, 2470, 2483,
        2495, 2498, 2505, 2513, 2528, 2541, 2555, 2569, 2584, 2588, 2595, 2618, 2621, 2625, 2632, 2641,
        2655, 2660, 2665, 2673, 2680, 2688, 2692, 2702, 2719, 2734, 2750, 2766, 2783, 2790, 2795, 2810,
        2831, 2848, 2864, 2880, 2896, 2912, 2927, 2944, 2955, 2969, 2982, 2997, 3011, 3025, 3039, 3053,
        3066, 3081, 3091, 3104, 3111, 3119, 3129, 3132, 3134, 3139, 3149, 3153, 3168, 3184, 3201, 3213,
        3225, 3236, 3250, 3266, 3281, 3296, 3311, 3326, 3340, 3356, 3365, 3381, 3394, 3410, 3422, 3432,
        3443, 3453, 3466, 3482, 3493, 3506, 3517, 3530, 3543, 3555, 3564, 3584, 3592, 3602, 3614, 3628,
        3641, 3654, 3667, 3680, 3692, 3706, 3711, 3722, 3734, 3741, 3753, 3756, 3771, 3776, 3782, 3790,
        3794, 3800, 3805, 3808, 3822, 3834, 3847, 3860, 3866, 3874, 3884, 3887, 3893, 3897, 3901, 3906,
        3912, 3920, 3926, 3932, 3940, 3944, 3949, 3958, 3967, 3972, 3984, 3994, 3999, 4002, 4013, 4036,
        4041, 4051, 4064, 4074, 4082, 4092, 4104, 4109, 4123, 4143, 4159, 4174, 4188, 4202, 4218, 4232,
        4244, 4254, 4262, 4269, 4278, 4287, 4297, 4306, 4318, 4327, 4332, 4342, 4352, 4358, 4370, 4383,
        4396, 4407, 4419, 4431, 4442, 4454, 4464, 4476, 4482, 4492, 4503, 4505, 4510, 4515, 4522, 4533,
        4545, 4554, 4566, 4574, 4580, 4586, 4594, 4609, 4613, 4620, 4634, 4643, 4648, 4665, 4675, 4686,
        4696, 4707, 4714, 4726, 4735, 4749, 4767, 4781, 4792, 4796, 4803, 4825, 4836, 4849, 4853, 4856,
        4861, 4866, 4870, 4878, 4888, 4899, 4909, 4917, 4922, 4926, 4931, 4938, 4941, 4954, 4980, 4995,
        5005, 5018, 5046, 5068, 5088, 5101, 5113, 5121, 5138, 5155, 5169, 5195, 5217, 5236, 5247, 5266,
        5285, 5297, 5315, 5335, 5343, 5350, 5362, 5370, 5386, 5396, 5403, 5416, 5427, 5443, 5455, 5475,
        5490, 5500, 5513, 5527, 5530, 5542, 5555, 5568, 5580, 5594, 5614, 5628, 5636, 5649, 5663, 5673,
        5685, 5688, 5696, 5705, 5707, 5710, 5725, 5740, 5751, 5762, 5775, 5784, 5792, 5805, 5814, 5828,
        5837, 5846, 5851, 5855, 5863, 5869, 5875, 5883, 5886, 5890, 5896, 5900, 5905, 5912, 5916, 5921,
        5925, 5931, 5939, 5945, 5949, 5970, 5993, 6009, 6034, 6061, 6070, 6088, 6108, 6114, 6119, 6125,
        6131, 6143, 6150, 6156, 6171, 6182, 6186, 6195, 6201, 6211, 6217, 6231, 6248, 6255, 6279, 6305,
        6333, 6363, 6384, 6407, 6411, 6417, 6430, 6443, 6452, 6464, 6472, 6487, 6503, 6513, 6520, 6536,
        6546, 6553, 6563, 6570, 6581, 6593, 6609, 6623, 6638, 6643, 6653, 6655, 6658, 6673, 6679, 6687,
        6702, 6715, 6729, 6743, 6758, 6766, 6771, 6784, 6790, 6794, 6803, 6811, 6814, 6823, 6828, 6837,
        6841, 6852, 6856, 6873, 6886, 6894, 6906, 6913, 6920, 6932, 6936, 6941, 6958, 6966, 6974, 6978,
        6990, 6997, 7008, 7017, 7025, 7034, 7042, 7049, 7059, 7068, 7075, 7085, 7100, 7105, 7112, 7125,
        7139, 7154, 7170, 7183, 7195, 7208, 7222, 7226, 7228, 7231, 7243, 7256, 7261, 7267, 7273, 7281,
        7285, 7296, 7324, 7340, 7344, 7362, 7374, 7386, 7397, 7411, 7425, 7436, 7445, 7456, 7468, 7478,
        7488, 7503, 7508, 7517, 7523, 7539, 7557, 7574, 7591, 7608, 7625, 7641, 7659, 7667, 7681, 7697,
        7712, 7727, 7742, 7757, 7771, 7787, 7797, 7809, 7818, 7828, 7836, 7841, 7854, 7867, 7877, 7887,
        7896, 7916, 7926, 7937, 7948, 7963, 7977, 7987, 8001, 8012, 8020, 8030, 8036, 8041, 8046, 8050,
        8059, 8065, 8086, 8091, 8095, 8105, 8109, 8118, 8121, 8124, 8132, 8136, 8143, 8151, 8154, 8164,
        8173, 8181, 8191, 8197, 8206, 8209, 8212, 8217, 8221, 8226, 8232, 8236, 8244, 8247, 8256, 8266,
        8275, 8282, 8295, 8304, 8323, 8331, 8342, 8346, 8357, 8364, 8369, 8373, 8376, 8383, 8392, 8404,
        8415, 8428, 8433, 8444, 8459, 8471, 8483, 8494, 8507, 8530, 8551, 8568, 8574, 8584, 8596, 8610,
        8626, 8649, 8676, 8690, 8709, 8724, 8738, 8754, 8762, 8768, 8772, 8777, 8782, 8789, 8798, 8811,
        8822, 8838, 8849, 8860, 8865, 8869, 8875, 8884, 8889, 8902, 8911, 8925, 8935, 8943, 8952, 8960,
        8971, 8978, 8983, 8988, 8996, 8999, 9005, 9014, 9022, 9035, 9041, 9052, 9060, 9065, 9088, 9092,
        9103, 9112, 9127, 9132, 9139, 9141, 9150, 9160, 9170, 9179, 9190, 9205, 9209, 9217, 9226, 9230,
        9235, 9245, 9251, 9258, 9264, 9272, 9278, 9287, 9291, 9296, 9318, 9324, 9332, 9338, 9342, 9344,
        9352, 9358, 9369, 9377, 9386, 9392, 9403, 9410, 9423, 9430, 9435, 9442, 9450, 9461, 9464, 9473,
        9477, 9481, 9489, 9500, 9509, 9520, 9530, 9537, 9544, 9553, 9560, 9581, 9590, 9595, 9610, 9631,
        9648, 9664, 9680, 9696, 9712, 9727, 9744, 9751, 9764, 9782, 9797, 9812, 9826, 9840, 9854, 9868,
        9881, 9896, 9904, 9915, 9917, 9927, 9937, 9949, 9962, 9975, 9986, 9991, 9995, 9999, 10006, 10015,
        10019, 10026, 10032, 10041, 10049, 10062, 10079, 10089, 10099, 10108, 10119, 10135, 10147, 10156, 10167, 10175,
        10186, 10198, 10207, 10217, 10229, 10245, 10253, 10260, 10270, 10291, 10296, 10311, 10328, 10344, 10360, 10376,
        10392, 10407, 10424, 10431, 10439, 10452, 10467, 10481, 10495, 10509, 10523, 10536, 10551, 10556, 10571, 10588,
        10604, 10620, 10636, 10652, 10667, 10684, 10691, 10704, 10719, 10733, 10747, 10761, 10775, 10788, 10803, 10812,
        10823, 10831, 10842, 10847, 10861, 10866, 10877, 10886, 10897, 10917, 10933, 10944, 10954, 10959, 10973, 10982,
        10997, 11006, 11016, 11024, 11031, 11040, 11054, 11071, 11074, 11079, 11089, 11100, 11108, 11123, 11136, 11150,
        11164, 11179, 11184, 11196, 11206, 11215, 11225, 11228, 11241, 11250, 11264, 11279, 11288, 11296, 11310, 11322,
        11327, 11337, 11345, 11349, 11356, 11362, 11366, 11378, 11383, 11390, 11396, 11400, 11410, 11420, 11429, 11442,
        11449, 11458, 11462, 11483, 11506, 11531, 11558, 11567, 11585, 11605, 11612, 11615, 11619, 11628, 11644, 11658,
        11673, 11688, 11704, 11708, 11711, 11716, 11720, 11741, 11764, 11789, 11816, 11828, 11846, 11866, 11870, 11879,
        11895, 11909, 11924, 11939, 11955, 11959, 11968, 11974, 11985, 12000, 12010, 12022, 12026, 12040, 12056, 12071,
        12086, 12101, 12116, 12130, 12146, 12152, 12164, 12178, 12191, 12204, 12217, 12230, 12242, 12256, 12264, 12274,
        12281, 12287, 12303, 12321, 12338, 12355, 12372, 12389, 12405, 12423, 12431, 12445, 12461, 12476, 12491, 12506,
        12521, 12535, 12551, 12561, 12573, 12582, 12587, 12594, 12597, 12601, 12615, 12622, 12636, 12648, 12661, 12674,
        12688, 12695, 12707, 12722, 12726, 12740, 12747, 12754, 12758, 12762, 12766, 12770, 12774, 12779, 12784, 12789,
        12794, 12799, 12804, 12809, 12814, 12819,
    ]
    private static let nlSets: [UInt16] = [
        0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 3, 4, 5, 6, 7, 8,
        9, 8, 8, 9, 8, 8, 8, 10, 11, 12, 13, 10, 11, 12, 13, 10,
        11, 12, 13, 10, 11, 12, 13, 14, 15, 15, 16, 16, 17, 18, 18, 18,
        18, 18, 18, 18, 18, 18, 18, 19, 19, 20, 19, 19, 19, 19, 9, 21,
        22, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
        36, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
        43, 44, 27, 45, 46, 47, 48, 47, 49, 50, 25, 50, 51, 52, 52, 53,
        54, 53, 44, 44, 55, 56, 56, 57, 58, 58, 43, 43, 59, 60, 61, 62,
        63, 48, 64, 65, 66, 67, 67, 25, 68, 68, 24, 69, 70, 26, 71, 72,
        73, 67, 67, 67, 74, 75, 75, 74, 5, 68, 76, 26, 24, 77, 62, 62,
        62, 78, 79, 80, 81, 81, 81, 82, 25, 25, 83, 25, 24, 24, 24, 25,
        25, 25, 24, 24, 25, 24, 25, 24, 25, 84, 14, 2, 2, 2, 2, 2,
        85, 86, 86, 15, 15, 16, 16, 17, 18, 87, 88, 88, 55, 89, 89, 90,
        25, 25, 91, 0, 92, 93, 94, 95, 96, 18, 25, 96, 97, 96, 97, 20,
        98, 99, 100, 101, 102, 103, 104, 104, 26, 83, 43, 105, 106, 68, 107, 25,
        108, 26, 68, 109, 109, 110, 111, 101, 112, 113, 114, 114, 115, 116, 117, 118,
        119, 120, 121, 122, 123, 124, 125, 126, 127, 117, 119, 120, 121, 122, 123, 124,
        125, 128, 127, 72, 129, 72, 72, 130, 18, 25, 131, 132, 99, 99, 132, 132,
        133, 134, 135, 136, 137, 138, 139, 140, 141, 87, 142, 143, 143, 143, 87, 144,
        145, 146, 146, 64, 64, 64, 64, 64, 64, 144, 54, 64, 132, 134, 135, 136,
        137, 138, 139, 140, 141, 68, 147, 148, 149, 18, 83, 25, 62, 62, 99, 150,
        151, 62, 152, 153, 154, 154, 155, 52, 156, 154, 26, 26, 26, 109, 109, 109,
        41, 24, 52, 67, 157, 157, 157, 62, 26, 158, 158, 25, 90, 68, 18, 90,
        25, 24, 159, 83, 160, 64, 161, 18, 42, 25, 162, 163, 42, 25, 164, 165,
        25, 166, 90, 24, 70, 25, 167, 168, 168, 169, 24, 24, 62, 170, 170, 170,
        170, 171, 171, 170, 171, 170, 24, 172, 173, 71, 174, 175, 176, 177, 178, 142,
        143, 143, 143, 179, 180, 72, 181, 90, 18, 18, 18, 26, 45, 24, 24, 99,
        99, 18, 25, 18, 24, 24, 25, 62, 182, 83, 18, 55, 18, 27, 183, 26,
        90, 179, 184, 72, 185, 186, 71, 82, 175, 67, 62, 187, 24, 43, 24, 24,
        68, 25, 24, 25, 25, 24, 83, 25, 25, 24, 162, 25, 25, 83, 25, 25,
        25, 25, 25, 83, 68, 25, 83, 25, 25, 188, 83, 24, 25, 25, 25, 24,
        189, 83, 83, 190, 59, 191, 101, 192, 101, 25, 25, 68, 24, 193, 194, 70,
        106, 188, 83, 24, 195, 24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 24,
        24, 196, 197, 197, 196, 195, 195, 26, 195, 68, 198, 198, 26, 199, 199, 195,
        67, 60, 60, 200, 18, 18, 25, 18, 18, 25, 18, 18, 55, 60, 99, 67,
        67, 26, 201, 24, 25, 200, 25, 200, 23, 202, 83, 24, 200, 18, 18, 18,
        18, 18, 18, 67, 203, 204, 205, 146, 146, 62, 88, 88, 66, 69, 83, 147,
        83, 67, 190, 193, 25, 25, 24, 24, 65, 25, 206, 110, 165, 207, 208, 101,
        209, 210, 211, 211, 207, 190, 18, 212, 186, 186, 71, 82, 24, 52, 71, 213,
        42, 214, 24, 24, 52, 68, 191, 62, 215, 82, 175, 83, 72, 216, 217, 218,
        52, 71, 186, 71, 186, 219, 220, 221, 193, 222, 18, 25, 26, 223, 223, 223,
        223, 224, 225, 226, 227, 225, 212, 25, 228, 165, 165, 229, 41, 230, 231, 232,
        201, 24, 25, 233, 25, 232, 232, 25, 25, 25, 25, 232, 25, 25, 25, 25,
        25, 232, 25, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 235, 236, 237,
        238, 239, 240, 241, 242, 244, 245, 246, 71, 247, 248, 162, 25, 25, 18, 165,
        162, 25, 25, 18, 147, 25, 249, 162, 162, 25, 25, 250, 25, 193, 251, 25,
        252, 25, 232, 253, 24, 254, 254, 55, 18, 25, 255, 55, 101, 256, 156, 156,
        156, 156, 257, 222, 253, 258, 259, 260, 24, 24, 261, 261, 262, 44, 218, 70,
        25, 24, 218, 5, 25, 263, 264, 25, 25, 175, 265, 266, 2, 2, 2, 2,
        2, 19, 19, 20, 19, 19, 19, 19, 21, 22, 22, 267, 2, 2, 2, 2,
        85, 86, 18, 25, 156, 71, 156, 99, 55, 249, 249, 268, 6, 269, 6, 6,
        6, 6, 270, 72, 67, 62, 67, 271, 25, 24, 25, 25, 272, 60, 60, 62,
        60, 60, 273, 52, 274, 67, 24, 24, 170, 275, 24, 72, 276, 277, 67, 67,
        67, 67, 74, 44, 278, 59, 191, 101, 192, 101, 42, 279, 222, 222, 280, 280,
        280, 281, 193, 99, 99, 282, 18, 283, 144, 66, 60, 42, 284, 45, 190, 285,
        60, 173, 193, 193, 286, 71, 193, 64, 287, 288, 289, 72, 72, 290, 24, 284,
        291, 292, 147, 26, 26, 292, 26, 293, 194, 294, 1, 295, 296, 297, 298, 299,
        300, 301, 302, 303, 304, 305, 306, 297, 298, 298, 299, 300, 301, 302, 303, 304,
        305, 307, 72, 308, 194, 309, 25, 41, 42, 24, 310, 109, 311, 310, 70, 312,
        313, 314, 315, 316, 25, 8, 317, 97, 318, 97, 24, 26, 319, 320, 321, 44,
        99, 322, 44, 44, 323, 99, 44, 44, 323, 324, 325, 326, 327, 328, 329, 330,
        331, 332, 333, 0, 325, 326, 327, 328, 329, 330, 331, 332, 334, 335, 336, 337,
        338, 339, 340, 341, 342, 343, 335, 336, 337, 338, 339, 340, 341, 342, 344, 345,
        346, 66, 316, 8, 267, 70, 62, 347, 86, 21, 60, 66, 348, 165, 349, 165,
        82, 62, 147, 62, 40, 22, 22, 350, 350, 99, 99, 351, 101, 352, 353, 354,
        354, 24, 163, 64, 99, 99, 187, 18, 68, 25, 25, 83, 355, 24, 355, 356,
        62, 62, 70, 18, 356, 26, 108, 70, 70, 26, 187, 68, 83, 355, 173, 44,
        44, 65, 18, 18, 18, 18, 25, 18, 18, 65, 357, 110, 358, 101, 359, 360,
        361, 361, 24, 362, 67, 65, 18, 18, 18, 18, 24, 18, 18, 110, 363, 101,
        364, 365, 366, 366, 190, 83, 367, 25, 24, 24, 24, 368, 369, 370, 371, 372,
        373, 374, 375, 376, 377, 369, 370, 371, 372, 373, 374, 375, 376, 378, 379, 380,
        381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 382, 383, 384, 385, 386, 387,
        388, 389, 391, 392, 393, 394, 26, 395, 110, 5, 396, 101, 397, 398, 399, 399,
        63, 24, 24, 106, 83, 26, 26, 24, 24, 24, 25, 108, 24, 24, 24, 25,
        24, 108, 108, 108, 108,
    ]
    private static let nlFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 39, 40, 42, 43, 44, 45, 46, 47, 49, 52,
        54, 55, 56, 60, 61, 62, 63, 64, 66, 67, 70, 71, 72, 73, 80, 81,
        83, 84, 86, 87, 88, 90, 92, 93, 95, 96, 97, 99, 100, 101, 106, 107,
        110, 116, 121, 123, 124, 130, 131, 132, 133, 134, 135, 136, 140, 141, 143, 144,
        145, 146, 148, 150, 151, 152, 153, 155, 157, 159, 161, 163, 166, 167, 168, 169,
        170, 172, 174, 176, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190,
        191, 193, 196, 197, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213,
        214, 215, 216, 217, 218, 219, 221, 223, 225, 230, 231, 232, 233, 234, 235, 237,
        238, 239, 243, 245, 247, 248, 249, 250, 254, 255, 259, 260, 262, 267, 268, 270,
        271, 275, 276, 277, 280, 283, 286, 292, 294, 297, 298, 301, 304, 306, 307, 308,
        309, 310, 311, 313, 315, 317, 318, 319, 320, 323, 326, 328, 332, 333, 334, 335,
        337, 338, 340, 342, 344, 345, 346, 349, 350, 352, 357, 358, 360, 361, 363, 364,
        365, 366, 368, 370, 372, 375, 376, 379, 380, 382, 387, 388, 389, 390, 391, 392,
        393, 394, 395, 396, 398, 399, 401, 402, 403, 406, 407, 409, 411, 414, 416, 417,
        418, 420, 421, 426, 429, 433, 434, 437, 439, 442, 445, 448, 449, 451, 453, 454,
        458, 462, 465, 466, 472, 473, 474, 476, 477, 478, 480, 482, 484, 488, 489, 490,
        492, 493, 495, 496, 500, 502, 504, 505, 507, 508, 509, 510, 511, 512, 513, 514,
        515, 516, 517, 519, 520, 523, 525, 526, 528, 530, 532, 535, 537, 539, 541, 543,
        544, 546, 547, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 562, 563,
        564, 565, 566, 567, 568, 569, 570, 571, 573, 574, 576, 577, 578, 583, 586, 588,
        589, 591, 593, 595, 597, 599, 601, 602, 604, 606, 608, 610, 611, 613, 615, 617,
        621, 622, 623, 624, 625, 626, 627, 628, 629, 630, 632, 633, 635, 636, 637, 638,
        639, 640, 641, 642, 643, 644, 645, 647, 648, 650, 651, 654, 656, 657, 659, 661,
        663,
    ]
    private static let nlSenses: [UInt32] = [
        1157627904, 1879737040, 1862696960, 1879080960, 1879146496, 1879932928, 1879867392, 1862500352, 1862434816, 1862565888, 1879408640, 1879605248, 1879474176, 1879670784, 1862762496, 1862893568,
        1862959104, 1862959105, 1426063360, 1862369280, 1862369285, 1862369286, 1862369287, 1862369284, 1258291200, 1275068416, 1409286144, 1375731712, 1644167176, 1644167206, 1644167266, 1644167256,
        1644167196, 1644167216, 1644167226, 1644167236, 1644167246, 1610612744, 1627389960, 1644167186, 1610612754, 1627389970, 1862369283, 822083584, 1325400064, 1929379840, 754974720, 1207959552,
        1946157056, 1258291200, 1342177280, 1409286144, 1409286144, 1845493761, 1845493760, 1845493761, 1207959552, 1409286144, 1426063360, 1946157056, 570425344, 1073741824, 1677721750, 1761607770,
        1207959552, 1224736768, 1577058308, 1207959552, 1409286144, 1946157056, 1577058312, 536870912, 234881024, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1946157056,
        1107296256, 654311424, 822083584, 335544320, 1409286144, 1442840576, 1895825408, 1174405120, 1258291200, 1409286144, 654311424, 704643072, 704643072, 872415232, 889192448, 1140850688,
        469762048, 419430400, 989855744, 973078528, 1744830467, 402653184, 637534208, 1207959552, 1291845632, 1728053251, 1728053251, 402653184, 1207959552, 1409286144, 1207959552, 1291845632,
        1375731712, 1409286144, 1426063360, 1946157056, 1207959552, 1291845632, 1409286144, 1426063360, 1946157056, 1409286144, 1426063360, 1207959552, 385875968, 402653184, 855638016, 989855744,
        1207959552, 1526726656, 1862828032, 1862828033, 1694498866, 1863024640, 1577058316, 1442840576, 1140850688, 1157627904, 1610612739, 1627389955, 1644167181, 1610612749, 1627389965, 1644167198,
        1862369281, 1862303744, 503316480, 1862303744, 0, 1593835522, 805306368, 1593835522, 503316480, 536870912, 1593835522, 520093696, 1593835522, 503316480, 1593835522, 0,
        1593835524, 402653184, 1409286144, 1207959552, 1258291200, 1409286144, 1291845632, 956301312, 0, 1593835524, 536870912, 1593835524, 520093696, 1593835524, 503316480, 1593835524,
        167772160, 1140850688, 1677722800, 1644167171, 1644167201, 1761607890, 1644167261, 1644167251, 1644167191, 1644167211, 1644167221, 1644167231, 1644167241, 1694498891, 1761607725, 1157627904,
        1694498891, 117440512, 134217728, 1140850688, 1526726656, 201326592, 218103808, 855638016, 1207959552, 1644167169, 1509949440, 1677722800, 1644167199, 1644167259, 1644167249, 1644167189,
        1644167209, 1644167219, 1644167229, 1644167239, 1677722200, 1761607710, 1677721800, 1694498841, 1761607695, 872415232, 1862303742, 1610612737, 1627389953, 1644167179, 1828716544, 1610612747,
        1627389963, 184549376, 838860800, 1006632960, 1040187392, 1845493763, 1711276107, 1711276082, 1711276057, 922746880, 1577058306, 620756992, 1291845632, 452984832, 352321536, 654311424,
        1275068416, 1677721600, 1845493762, 1275068416, 1426063360, 671088640, 1409286144, 1845493762, 671088640, 1124073472, 1258291200, 1291845632, 1409286144, 1895825408, 1862303743, 1207959552,
        1258291200, 1358954496, 1409286144, 620756992, 620756992, 1375731712, 402653184, 1207959552, 1258291200, 1358954496, 1409286144, 486539264, 603979776, 1744830466, 855638016, 1107296256,
        1124073472, 1140850688, 1694498866, 1879539712, 1879998464, 637534208, 1207959552, 1375731712, 1140850688, 1157627904, 1694498866, 1207959552, 1291845632, 1946157056, 402653184, 855638016,
        989855744, 1207959552, 1409286144, 1426063360, 637534208, 1207959552, 83886080, 100663296, 1140850688, 1627390052, 872415232, 889192448, 922746880, 402653184, 1409286144, 1426063360,
        1207959552, 1258291200, 1476395008, 402653184, 520093696, 553648128, 654311424, 1258291200, 1358954496, 1258291200, 1342177280, 1107296256, 1728053255, 1577058305, 1577058311, 1577058310,
        402653184, 1409286144, 1442840576, 1258291200, 1358954496, 1409286144, 268435456, 1140850688, 1124073472, 1140850688, 1157627904, 1694498841, 1879343119, 1879343089, 1744830465, 1107296256,
        1728053254, 1593835521, 536870912, 1593835521, 520093696, 1593835521, 503316480, 1593835521, 1577058307, 1577058309, 402653184, 838860800, 1845493763, 1879736320, 150994944, 1140850688,
        285212672, 872415232, 889192448, 1140850688, 1728053249, 989855744, 1124073472, 1728053249, 1728053249, 402653184, 1207959552, 1728053248, 1862303745, 1862434817, 503316480, 1862303745,
        536870912, 1862303745, 520093696, 1862303745, 872415232, 1107296256, 1124073472, 771751936, 234881024, 553648128, 1728053252, 1728053252, 1275068416, 1392508928, 687865856, 738197504,
        1275068416, 1392508928, 1426063360, 1644167177, 1644167207, 1644167267, 1644167257, 1644167197, 1644167217, 1644167227, 1644167237, 1644167247, 1610612745, 1627389961, 1644167187, 1610612755,
        1627389971, 1644167258, 1677721600, 654311424, 788529152, 1426063360, 788529152, 1275068416, 1845493762, 1040187392, 1426063360, 654311424, 1275068416, 1426063360, 1207959552, 1375731712,
        1577058315, 1644167168, 1006632960, 1023410176, 939524096, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1258291200, 1375731712, 1409286144, 1207959552, 1258291200, 1308622848,
        1409286144, 1577058314, 402653184, 419430400, 989855744, 654311424, 1275068416, 855638016, 1409286144, 1426063360, 402653184, 1409286144, 1845493763, 402653184, 989855744, 1207959552,
        1040187392, 469762048, 1124073472, 335544320, 1862434816, 1862303746, 402653184, 1207959552, 1409286144, 1442840576, 1258291200, 1291845632, 1358954496, 1409286144, 838860800, 1040187392,
        1845493763, 587202560, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 268435456, 1912602624, 402653184, 1744830464, 1744830464, 1577058313, 905969664, 989855744,
        1207959552, 1426063360, 1526726656, 1543503872, 1258291200, 1291845632, 1308622848, 1409286144, 1644167248, 419430400, 234881024, 1174405120, 1644167178, 1610612746, 1627389962, 1006632960,
        872415232, 889192448, 1006632960, 1493172224, 1291845632, 1409286144, 436207616, 1006632960, 1644167180, 1610612748, 1627389964, 1644167170, 1644167200, 1761607830, 1644167260, 1644167250,
        1644167190, 1644167210, 1644167220, 1644167230, 1644167240, 1610612738, 1627389954, 1644167188, 603979776, 1409286144, 1744830466, 872415232, 922746880, 1728053250, 603979776, 1728053250,
        989855744, 1056964608, 1040187392, 1056964608, 402653184, 905969664, 989855744, 536870912, 1862303744, 1426063360, 1862303744, 520093696, 1862303744, 553648128, 1862303744, 1644167182,
        1610612750, 1627389966, 1644167208, 788529152, 1275068416, 1191182336, 1644167172, 1644167202, 1644167262, 1644167252, 1644167192, 1644167212, 1644167222, 1644167232, 1644167242, 1157627904,
        1610612740, 1627389956, 1644167173, 1644167203, 1644167263, 1644167253, 1644167193, 1644167213, 1644167223, 1644167233, 1644167243, 1610612741, 1627389957, 1644167183, 1610612751, 1627389967,
        1644167218, 1862369282, 402653184, 452984832, 872415232, 1107296256, 1124073472, 1207959552, 1409286144, 1426063360, 0, 1593835525, 1593835525, 536870912, 1593835525, 520093696,
        1593835525, 503316480, 1593835525, 486539264, 1207959552, 1107296256, 1728053253, 0, 1593835523, 1593835523, 536870912, 1593835523, 520093696, 1593835523, 503316480, 1593835523,
        0, 1593835526, 1593835526, 536870912, 1593835526, 520093696, 1593835526, 503316480, 1593835526, 1258291200, 1358954496, 1409286144, 1426063360, 1644167174, 1644167204, 1644167264,
        1644167254, 1644167194, 1644167214, 1644167224, 1644167234, 1644167244, 1610612742, 1627389958, 1644167184, 1610612752, 1627389968, 1644167228, 1644167175, 1644167205, 1644167265, 1644167255,
        1644167195, 1644167215, 1644167225, 1644167235, 1644167245, 1610612743, 1627389959, 1644167185, 1610612753, 1627389969, 1644167238, 855638016, 1409286144, 1442840576, 0, 1409286144,
        1593835527, 536870912, 1593835527, 520093696, 1593835527, 503316480, 1593835527,
    ]
    private static let nlNames: [UInt16] = [
        121, 206, 226, 228, 229, 230, 231, 246, 248, 249, 250, 251, 327, 358, 391, 392,
        531, 606, 608, 609, 610, 611, 653, 659, 660, 661, 742, 763, 818, 864, 946, 947,
        950, 951, 952, 953, 1035, 1037, 1038, 1039, 1040, 1084, 1086, 1087, 1088, 1089, 1102, 1104,
        1105, 1106, 1107, 1162, 1164, 1165, 1166, 1167,
    ]
}

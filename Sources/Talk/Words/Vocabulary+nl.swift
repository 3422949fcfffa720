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
        *duizendste
        *duizendsten
        *honderdste
        *honderdsten
        *jardste
        *jardsten
        *joenste
        *joensten
        *tienden
        *tigste
        *tigsten
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
        N U na D M
        N U na de D M
        N U na vandaag
        N U na vndg
        N U vanaf B
        N U vanaf nu
        N U vanaf vandaag
        N U vanaf vndg
        N U voor B
        N U voor D M
        N U voor D M Y
        N U voor de D M
        N U voor de D M Y
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
        achtsten
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
        arriveer
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
        ben je vrij
        ben vrij
        bent u dan vrij
        bent u vrij
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
        de laatste W
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
        drieenhalf
        drieenhalve
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
        eindigde
        eindigend
        eindigend met
        eindigend op
        eindigt
        elf
        elfde
        elfden
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
        gaat
        gaat niet
        geaccepteerd
        gedurende
        geef me
        geef me N
        geef me N U
        geeindigd
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
        geworden
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
        hij
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
        ik ben vrij
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
        kies
        kilo
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
        komt
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
        laatste W
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
        liever
        liever dan
        liever niet
        liever van niet
        lijkt me goed
        lijkt me prima
        lijst
        liter
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
        neem
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
        negenden
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
        nemen
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
        pond
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
        twaalfden
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
        tweeenhalf
        tweeenhalf uur
        tweeenhalve
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
        vijfden
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
        we zijn vrij
        week
        weekeinde
        weekend
        weer
        weg
        weiger
        weken
        wel
        welterusten
        werd
        werden
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
        ze
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
        zesden
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
        zevenden
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
        zij
        zijn
        zijn jullie vrij
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
        0, 12, 25, 37, 50, 59, 69, 78, 88, 97, 105, 114, 131, 135, 141, 150,
        160, 168, 178, 202, 208, 216, 226, 234, 238, 244, 256, 266, 275, 286, 300, 315,
        327, 339, 352, 370, 385, 396, 409, 424, 440, 458, 471, 489, 502, 520, 537, 559,
        576, 598, 614, 635, 651, 672, 681, 695, 704, 718, 720, 729, 739, 756, 782, 801,
        824, 835, 845, 859, 870, 880, 891, 898, 909, 924, 936, 938, 946, 958, 967, 976,
        984, 994, 1005, 1025, 1043, 1059, 1073, 1086, 1095, 1109, 1119, 1123, 1128, 1143, 1160, 1176,
        1192, 1208, 1224, 1239, 1256, 1269, 1284, 1298, 1312, 1326, 1340, 1353, 1368, 1376, 1385, 1394,
        1405, 1417, 1430, 1439, 1448, 1451, 1455, 1463, 1468, 1476, 1485, 1491, 1503, 1520, 1532, 1535,
        1542, 1550, 1560, 1574, 1585, 1594, 1604, 1613, 1617, 1623, 1632, 1636, 1640, 1649, 1655, 1659,
        1667, 1673, 1681, 1687, 1701, 1705, 1717, 1726, 1742, 1754, 1762, 1772, 1783, 1796, 1811, 1820,
        1830, 1842, 1848, 1854, 1858, 1864, 1872, 1879, 1887, 1893, 1902, 1906, 1910, 1913, 1918, 1924,
        1930, 1946, 1954, 1960, 1962, 1967, 1992, 1996, 2007, 2016, 2027, 2033, 2037, 2045, 2057, 2064,
        2075, 2079, 2093, 2108, 2115, 2127, 2139, 2154, 2167, 2184, 2202, 2219, 2231, 2241, 2256, 2265,
        2279, 2290, 2306, 2309, 2314, 2321, 2330, 2342, 2355, 2366, 2379, 2406, 2426, 2450, 2470, 2482,
        2495, 2515, 2544, 2566, 2592, 2607, 2616, 2629, 2647, 2666, 2676, 2685, 2689, 2698, 2703, 2717,
        2731, 2737, 2744, 2752, 2762, 2769, 2776, 2787, 2797, 2812, 2824, 2836, 2847, 2861, 2874, 2886,
        2889, 2896, 2904, 2919, 2932, 2946, 2960, 2975, 2979, 2986, 2989, 2993, 3000, 3009, 3023, 3028,
        3033, 3041, 3048, 3056, 3060, 3070, 3087, 3102, 3118, 3134, 3151, 3158, 3167, 3172, 3187, 3208,
        3225, 3241, 3257, 3273, 3289, 3304, 3321, 3332, 3346, 3359, 3370, 3382, 3397, 3411, 3425, 3439,
        3453, 3466, 3481, 3491, 3504, 3511, 3519, 3529, 3532, 3534, 3539, 3549, 3553, 3569, 3586, 3597,
        3611, 3627, 3642, 3657, 3672, 3687, 3701, 3717, 3726, 3742, 3755, 3771, 3783, 3793, 3804, 3814,
        3827, 3843, 3854, 3867, 3878, 3891, 3904, 3916, 3925, 3945, 3953, 3965, 3979, 3992, 4005, 4018,
        4031, 4043, 4057, 4062, 4073, 4085, 4092, 4104, 4107, 4122, 4127, 4133, 4142, 4152, 4166, 4179,
        4187, 4191, 4197, 4204, 4209, 4221, 4224, 4234, 4246, 4260, 4272, 4285, 4298, 4308, 4314, 4323,
        4331, 4341, 4344, 4350, 4354, 4358, 4363, 4369, 4377, 4383, 4389, 4397, 4401, 4406, 4415, 4424,
        4429, 4441, 4451, 4456, 4459, 4470, 4493, 4498, 4503, 4513, 4526, 4536, 4544, 4554, 4566, 4576,
        4581, 4595, 4615, 4631, 4646, 4660, 4674, 4690, 4704, 4716, 4726, 4734, 4741, 4750, 4759, 4769,
        4778, 4787, 4799, 4808, 4822, 4837, 4853, 4858, 4868, 4878, 4884, 4896, 4909, 4922, 4933, 4945,
        4957, 4968, 4980, 4990, 5002, 5008, 5018, 5029, 5040, 5061, 5063, 5084, 5106, 5111, 5116, 5123,
        5134, 5146, 5155, 5167, 5175, 5181, 5187, 5195, 5210, 5214, 5221, 5235, 5244, 5249, 5266, 5276,
        5287, 5297, 5308, 5315, 5327, 5336, 5350, 5368, 5382, 5393, 5397, 5404, 5426, 5437, 5450, 5454,
        5457, 5462, 5466, 5471, 5481, 5485, 5493, 5503, 5514, 5524, 5532, 5537, 5541, 5546, 5553, 5556,
        5569, 5584, 5594, 5607, 5635, 5657, 5677, 5690, 5702, 5714, 5722, 5739, 5756, 5770, 5796, 5818,
        5837, 5848, 5867, 5886, 5898, 5916, 5936, 5944, 5951, 5963, 5971, 5987, 5997, 6004, 6031, 6044,
        6055, 6071, 6083, 6103, 6118, 6128, 6141, 6155, 6158, 6170, 6182, 6200, 6219, 6232, 6245, 6257,
        6272, 6286, 6306, 6327, 6347, 6361, 6369, 6382, 6396, 6406, 6418, 6421, 6429, 6438, 6440, 6443,
        6458, 6473, 6484, 6495, 6508, 6517, 6525, 6538, 6547, 6561, 6570, 6579, 6584, 6588, 6596, 6602,
        6608, 6616, 6619, 6623, 6629, 6633, 6638, 6645, 6649, 6654, 6658, 6664, 6672, 6678, 6682, 6703,
        6721, 6737, 6762, 6784, 6793, 6811, 6826, 6832, 6837, 6842, 6847, 6853, 6859, 6871, 6883, 6895,
        6917, 6924, 6930, 6945, 6956, 6960, 6969, 6975, 6985, 6991, 6996, 7010, 7027, 7034, 7058, 7079,
        7107, 7132, 7153, 7171, 7175, 7181, 7194, 7207, 7216, 7228, 7236, 7246, 7261, 7277, 7287, 7292,
        7299, 7315, 7325, 7332, 7342, 7349, 7356, 7367, 7379, 7395, 7409, 7424, 7430, 7436, 7441, 7451,
        7453, 7456, 7471, 7477, 7485, 7500, 7513, 7527, 7541, 7556, 7564, 7569, 7582, 7588, 7592, 7601,
        7609, 7612, 7621, 7626, 7635, 7639, 7650, 7654, 7671, 7684, 7692, 7704, 7711, 7718, 7730, 7734,
        7739, 7756, 7764, 7772, 7776, 7788, 7795, 7806, 7831, 7840, 7848, 7857, 7865, 7872, 7882, 7891,
        7898, 7908, 7923, 7928, 7935, 7948, 7962, 7977, 7993, 8006, 8018, 8031, 8045, 8049, 8051, 8054,
        8066, 8079, 8084, 8090, 8096, 8104, 8108, 8117, 8128, 8156, 8172, 8176, 8194, 8206, 8218, 8229,
        8243, 8257, 8268, 8277, 8288, 8300, 8310, 8320, 8335, 8340, 8345, 8354, 8360, 8376, 8394, 8411,
        8428, 8445, 8462, 8478, 8496, 8504, 8513, 8527, 8543, 8558, 8573, 8588, 8603, 8617, 8633, 8643,
        8655, 8664, 8670, 8680, 8688, 8693, 8706, 8719, 8729, 8739, 8748, 8768, 8778, 8789, 8800, 8815,
        8829, 8839, 8853, 8864, 8872, 8882, 8888, 8893, 8898, 8902, 8911, 8917, 8938, 8943, 8947, 8957,
        8961, 8970, 8973, 8976, 8984, 8988, 8995, 9003, 9006, 9016, 9030, 9039, 9047, 9057, 9063, 9072,
        9075, 9078, 9083, 9087, 9092, 9098, 9102, 9110, 9113, 9122, 9132, 9138, 9147, 9156, 9163, 9176,
        9185, 9204, 9212, 9223, 9227, 9238, 9245, 9250, 9254, 9257, 9264, 9273, 9285, 9296, 9309, 9336,
        9341, 9352, 9367, 9379, 9391, 9402, 9415, 9438, 9459, 9476, 9482, 9492, 9504, 9518, 9534, 9564,
        9587, 9614, 9628, 9647, 9662, 9676, 9692, 9700, 9706, 9710, 9715, 9720, 9727, 9736, 9749, 9760,
        9776, 9787, 9798, 9811, 9816, 9820, 9826, 9835, 9840, 9853, 9862, 9876, 9886, 9894, 9905, 9917,
        9925, 9934, 9942, 9953, 9960, 9965, 9970, 9978, 9981, 9987, 9992, 10001, 10009, 10022, 10028, 10039,
        10047, 10052, 10056, 10067, 10076, 10091, 10096, 10103, 10108, 10110, 10119, 10129, 10139, 10148, 10159, 10174,
        10178, 10186, 10195, 10199, 10204, 10214, 10220, 10227, 10233, 10241, 10245, 10251, 10260, 10264, 10269, 10275,
        10283, 10312, 10318, 10322, 10324, 10332, 10338, 10349, 10357, 10366, 10372, 10383, 10390, 10396, 10409, 10416,
        10421, 10428, 10436, 10447, 10450, 10459, 10463, 10467, 10475, 10486, 10495, 10506, 10516, 10523, 10530, 10539,
        10546, 10567, 10576, 10586, 10591, 10606, 10627, 10644, 10660, 10676, 10692, 10708, 10723, 10740, 10747, 10760,
        10778, 10789, 10804, 10816, 10831, 10845, 10859, 10873, 10887, 10900, 10915, 10923, 10934, 10936, 10946, 10956,
        10968, 10981, 10994, 11005, 11010, 11014, 11018, 11025, 11034, 11038, 11045, 11051, 11060, 11068, 11081, 11098,
        11108, 11118, 11127, 11138, 11154, 11166, 11175, 11186, 11194, 11205, 11217, 11226, 11236, 11248, 11264, 11272,
        11279, 11289, 11310, 11315, 11330, 11347, 11363, 11379, 11395, 11411, 11426, 11443, 11450, 11458, 11471, 11486,
        11500, 11514, 11528, 11542, 11555, 11570, 11575, 11590, 11607, 11623, 11639, 11655, 11671, 11686, 11703, 11710,
        11718, 11731, 11746, 11760, 11774, 11788, 11802, 11815, 11830, 11839, 11850, 11858, 11863, 11877, 11882, 11893,
        11902, 11913, 11933, 11949, 11968, 11979, 11984, 11998, 12007, 12022, 12031, 12047, 12057, 12065, 12072, 12081,
        12095, 12112, 12115, 12120, 12130, 12141, 12149, 12164, 12177, 12191, 12205, 12220, 12225, 12237, 12247, 12256,
        12266, 12269, 12282, 12291, 12305, 12320, 12329, 12337, 12351, 12363, 12376, 12381, 12391, 12399, 12404, 12408,
        12415, 12421, 12425, 12437, 12442, 12449, 12454, 12461, 12467, 12471, 12481, 12491, 12500, 12513, 12520, 12529,
        12533, 12554, 12572, 12597, 12619, 12628, 12646, 12661, 12668, 12671, 12675, 12684, 12700, 12714, 12729, 12744,
        12760, 12764, 12767, 12772, 12776, 12797, 12815, 12840, 12862, 12874, 12892, 12907, 12911, 12920, 12936, 12950,
        12965, 12980, 12996, 12999, 13003, 13012, 13018, 13029, 13044, 13054, 13066, 13070, 13084, 13100, 13115, 13130,
        13145, 13160, 13174, 13190, 13196, 13203, 13215, 13229, 13242, 13255, 13268, 13281, 13293, 13307, 13315, 13325,
        13332, 13338, 13354, 13372, 13389, 13406, 13423, 13440, 13456, 13474, 13482, 13491, 13505, 13521, 13536, 13551,
        13566, 13581, 13595, 13611, 13621, 13633, 13642, 13646, 13651, 13668, 13675, 13678, 13690, 13703, 13707, 13721,
        13728, 13742, 13754, 13767, 13780, 13794, 13801, 13813, 13828, 13832, 13846, 13853, 13860, 13864, 13868, 13872,
        13876, 13880, 13885, 13890, 13895, 13900, 13905, 13910, 13915, 13920, 13925,
    ]
    private static let nlInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 11, 11, 11, 11,
        11, 11, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12,
        12, 12, 12, 12, 12, 19, 19, 19, 19, 21, 21, 21, 21, 23, 25, 57,
        64, 64, 64, 64, 64, 64, 64, 74, 86, 86, 86, 86, 86, 86, 86, 86,
        86, 86, 142, 172, 179, 312, 394, 403, 457, 508, 573, 602, 649, 671, 733, 822,
        899, 929, 929, 936, 963, 1020, 1031, 1131, 1184, 1184, 1185, 1276, 1276, 1276, 1276, 1276,
        1276,
    ]
    private static let nlForms: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4,
        5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
        21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36,
        37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,
        53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 54, 55, 56, 57, 58,
        59, 60, 61, 62, 63, 64, 65, 66, 66, 66, 66, 66, 66, 66, 66, 66,
        66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
        66, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67,
        67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67,
        67, 67, 67, 67, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68,
        68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68,
        68, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69,
        69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69,
        69, 69, 69, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81,
        82, 83, 84, 85, 86, 86, 86, 87, 88, 89, 89, 89, 89, 89, 89, 89,
        89, 89, 89, 89, 89, 89, 90, 91, 91, 91, 92, 93, 94, 95, 96, 97,
        97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
        97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
        97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
        97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
        97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
        97, 97, 98, 99, 100, 101, 102, 103, 103, 103, 104, 104, 104, 104, 104, 104,
        104, 104, 104, 104, 104, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
        105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
        105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
        105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 106, 107, 107,
        107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107,
        107, 107, 108, 109, 110, 111, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112,
        112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 113,
        114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
        114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
        114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
        114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
        114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
        114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
        114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
        114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
        114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
        114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
        114, 114, 114, 114, 114, 114, 114, 114, 115, 115, 115, 115, 115, 115, 115, 115,
        115, 115, 115, 115, 115, 115, 116, 117, 117, 117, 117, 118, 119, 120, 120, 120,
        120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120,
        120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120,
        120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 121, 121,
        121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121,
        121, 121, 121, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 130, 130, 130,
        130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130,
        130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130,
        130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130,
        130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130,
        130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130,
        130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130,
        130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130,
        130, 131, 131, 131, 131, 131, 131, 131, 131, 131, 132, 133, 134, 135, 136, 137,
        138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 147, 148, 149, 150, 151, 152,
        153, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 155, 156, 157, 158,
        159, 160, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161,
        161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161,
        161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161,
        161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161,
        161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 162, 162,
        162, 162, 162, 162, 162, 162, 162, 162, 162, 162, 162, 162, 162, 162, 162, 162,
        162, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163,
        163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163,
        163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 164, 165, 165, 166,
        167, 168, 169, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170,
        170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170,
        170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170,
        170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 171, 172, 172, 172,
        172, 173, 174, 175, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 177,
        178, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 179, 180, 180,
        180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180,
        180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180,
        180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180,
        180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180,
        180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180,
        180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180,
        180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180,
        180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 181,
        181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181,
        181, 181, 181, 181, 181, 181, 181, 181, 181, 181, 181,
    ]
    private static let nlSets: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2,
        2, 2, 3, 4, 5, 6, 7, 2, 2, 8, 9, 10, 11, 11, 9, 9,
        10, 9, 9, 9, 12, 13, 13, 13, 13, 14, 15, 16, 17, 14, 15, 16,
        17, 14, 15, 16, 17, 14, 15, 16, 17, 18, 19, 19, 20, 21, 20, 21,
        22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 23, 23, 24, 23, 23, 23,
        23, 10, 25, 26, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36,
        37, 38, 39, 40, 33, 34, 35, 36, 37, 38, 39, 40, 41, 0, 42, 43,
        44, 45, 46, 47, 31, 48, 49, 50, 51, 50, 52, 53, 29, 53, 54, 55,
        55, 56, 57, 56, 47, 47, 58, 59, 59, 60, 61, 62, 62, 63, 64, 65,
        66, 67, 51, 68, 69, 70, 70, 70, 70, 71, 71, 72, 72, 29, 73, 73,
        28, 74, 75, 30, 76, 77, 78, 72, 79, 79, 72, 72, 80, 81, 81, 80,
        6, 73, 77, 82, 83, 28, 84, 66, 66, 66, 85, 86, 87, 88, 88, 88,
        89, 29, 29, 90, 29, 28, 28, 28, 29, 29, 29, 28, 28, 29, 28, 29,
        28, 29, 91, 18, 2, 2, 2, 2, 2, 2, 3, 92, 3, 3, 19, 19,
        20, 21, 20, 21, 22, 93, 44, 94, 94, 95, 58, 96, 96, 97, 29, 29,
        98, 0, 99, 100, 101, 102, 103, 22, 29, 103, 104, 103, 105, 104, 24, 106,
        107, 108, 95, 109, 110, 111, 111, 30, 90, 112, 83, 73, 113, 29, 114, 30,
        73, 115, 115, 116, 117, 95, 118, 119, 120, 120, 121, 122, 123, 124, 125, 126,
        127, 128, 129, 130, 131, 132, 133, 134, 124, 135, 135, 126, 127, 128, 129, 130,
        131, 132, 136, 134, 77, 137, 77, 77, 138, 22, 29, 139, 107, 107, 140, 141,
        142, 143, 144, 145, 146, 147, 148, 93, 149, 150, 150, 150, 93, 151, 152, 153,
        153, 68, 68, 68, 68, 68, 68, 151, 57, 68, 141, 142, 143, 144, 145, 146,
        147, 148, 73, 154, 155, 156, 22, 90, 29, 66, 66, 157, 154, 154, 154, 107,
        158, 159, 0, 66, 95, 160, 161, 161, 162, 163, 163, 164, 161, 55, 161, 161,
        163, 83, 30, 30, 115, 165, 115, 45, 28, 55, 72, 166, 166, 166, 66, 30,
        167, 167, 29, 168, 73, 22, 168, 60, 29, 28, 169, 90, 170, 68, 157, 171,
        22, 46, 29, 172, 173, 46, 29, 174, 70, 29, 175, 97, 28, 75, 29, 176,
        157, 177, 177, 177, 177, 177, 178, 28, 28, 66, 179, 179, 179, 179, 180, 180,
        179, 180, 179, 28, 181, 182, 79, 76, 79, 183, 46, 46, 184, 185, 186, 187,
        149, 150, 150, 150, 188, 189, 77, 190, 97, 22, 22, 22, 30, 48, 28, 28,
        107, 107, 22, 29, 22, 28, 28, 29, 66, 191, 90, 22, 58, 22, 31, 192,
        30, 157, 97, 79, 188, 193, 77, 194, 195, 76, 89, 184, 72, 66, 196, 28,
        28, 28, 73, 29, 28, 29, 29, 70, 28, 90, 29, 29, 28, 172, 29, 29,
        90, 29, 29, 29, 29, 29, 90, 73, 29, 90, 29, 29, 197, 46, 90, 28,
        29, 29, 29, 28, 198, 90, 90, 60, 63, 175, 95, 95, 199, 95, 200, 199,
        95, 95, 95, 29, 29, 73, 28, 201, 202, 75, 83, 197, 90, 28, 203, 28,
        28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 204, 205, 205, 206, 203,
        203, 30, 203, 73, 207, 207, 30, 208, 208, 203, 72, 64, 64, 69, 22, 22,
        29, 22, 22, 29, 22, 22, 58, 157, 64, 64, 107, 72, 72, 79, 79, 79,
        30, 209, 28, 29, 69, 29, 69, 27, 210, 60, 90, 28, 69, 22, 22, 22,
        22, 22, 22, 72, 211, 212, 213, 153, 153, 66, 44, 94, 94, 79, 77, 74,
        90, 154, 90, 72, 60, 157, 201, 29, 29, 28, 28, 71, 64, 214, 29, 215,
        116, 70, 216, 217, 95, 218, 219, 220, 220, 216, 60, 22, 221, 195, 195, 76,
        89, 28, 55, 76, 222, 46, 223, 28, 28, 55, 73, 199, 66, 224, 89, 184,
        90, 77, 225, 226, 227, 55, 76, 79, 195, 76, 195, 228, 229, 230, 201, 231,
        22, 29, 30, 232, 232, 232, 232, 233, 234, 235, 236, 234, 221, 29, 237, 70,
        70, 238, 45, 239, 240, 241, 199, 209, 28, 29, 242, 29, 241, 241, 29, 29,
        29, 29, 241, 29, 29, 29, 29, 29, 157, 241, 29, 243, 244, 245, 246, 247,
        248, 249, 250, 251, 252, 0, 244, 245, 246, 247, 248, 249, 250, 251, 253, 254,
        255, 157, 76, 256, 257, 172, 29, 29, 22, 70, 172, 29, 29, 22, 154, 29,
        258, 172, 172, 29, 29, 259, 29, 201, 260, 29, 261, 29, 241, 262, 28, 263,
        263, 58, 22, 29, 264, 58, 95, 265, 161, 79, 161, 161, 161, 266, 231, 262,
        267, 268, 269, 28, 28, 270, 270, 271, 47, 227, 79, 79, 75, 29, 28, 227,
        6, 29, 272, 273, 29, 29, 184, 274, 275, 2, 2, 2, 2, 2, 3, 23,
        23, 24, 23, 23, 23, 23, 25, 26, 26, 276, 2, 2, 2, 2, 3, 92,
        3, 22, 29, 161, 76, 161, 107, 58, 258, 258, 277, 7, 278, 7, 7, 7,
        7, 279, 79, 77, 72, 66, 72, 280, 29, 28, 29, 29, 77, 77, 77, 281,
        64, 64, 66, 64, 64, 282, 55, 283, 72, 64, 28, 28, 179, 284, 28, 77,
        285, 72, 72, 72, 72, 80, 47, 286, 287, 63, 199, 95, 200, 95, 46, 288,
        231, 231, 289, 289, 289, 290, 201, 107, 107, 71, 291, 22, 292, 151, 64, 46,
        46, 293, 48, 60, 294, 64, 182, 201, 201, 295, 76, 201, 60, 68, 296, 297,
        298, 77, 77, 299, 28, 293, 300, 301, 154, 30, 30, 301, 30, 302, 202, 303,
        1, 304, 0, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 306, 307,
        316, 307, 316, 308, 309, 310, 311, 312, 313, 314, 317, 77, 318, 202, 319, 29,
        45, 46, 28, 320, 115, 321, 320, 75, 322, 323, 324, 325, 326, 29, 9, 105,
        104, 327, 104, 28, 30, 328, 329, 330, 47, 107, 331, 47, 47, 332, 107, 47,
        47, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 0, 334, 335, 336,
        337, 338, 339, 340, 341, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 0,
        344, 345, 346, 347, 348, 349, 350, 351, 353, 354, 355, 326, 9, 276, 75, 66,
        356, 3, 25, 25, 64, 357, 70, 358, 70, 89, 78, 66, 154, 66, 44, 26,
        26, 359, 359, 107, 107, 360, 95, 361, 362, 363, 363, 28, 173, 68, 107, 107,
        196, 22, 73, 29, 29, 90, 364, 28, 364, 70, 365, 66, 66, 60, 75, 22,
        365, 30, 114, 157, 157, 75, 75, 30, 196, 73, 90, 364, 182, 47, 47, 366,
        22, 22, 22, 22, 29, 22, 22, 214, 367, 116, 368, 95, 369, 370, 371, 371,
        28, 372, 72, 69, 22, 22, 22, 22, 28, 22, 22, 116, 373, 95, 374, 375,
        376, 376, 157, 60, 90, 377, 29, 28, 28, 28, 378, 379, 380, 381, 382, 383,
        384, 385, 386, 387, 0, 379, 380, 381, 382, 383, 384, 385, 386, 388, 389, 390,
        391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 0, 392, 393, 394, 395, 396,
        397, 398, 399, 401, 402, 403, 157, 404, 70, 30, 405, 78, 78, 116, 6, 406,
        95, 407, 408, 409, 409, 67, 28, 28, 83, 90, 30, 30, 28, 28, 28, 29,
        114, 28, 28, 28, 29, 28, 114, 114, 114, 114,
    ]
    private static let nlFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 44, 45, 47, 48, 49, 50,
        51, 53, 56, 58, 59, 60, 64, 65, 66, 68, 69, 71, 72, 73, 76, 77,
        78, 79, 86, 87, 89, 90, 93, 94, 95, 96, 98, 100, 101, 103, 104, 106,
        107, 109, 110, 111, 113, 118, 119, 122, 128, 133, 135, 136, 142, 143, 144, 145,
        146, 147, 148, 152, 153, 155, 156, 157, 158, 160, 162, 164, 165, 166, 168, 170,
        172, 174, 177, 178, 179, 180, 181, 183, 185, 187, 190, 191, 192, 193, 194, 195,
        196, 197, 198, 199, 200, 201, 202, 203, 204, 206, 209, 210, 215, 216, 217, 218,
        219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 233, 234, 236,
        238, 243, 244, 245, 246, 247, 249, 250, 252, 254, 255, 256, 260, 262, 264, 265,
        266, 269, 270, 274, 275, 277, 282, 283, 285, 286, 290, 291, 292, 295, 298, 301,
        307, 309, 312, 313, 316, 319, 321, 322, 323, 324, 325, 327, 329, 331, 332, 335,
        336, 337, 340, 342, 346, 347, 348, 350, 351, 353, 354, 356, 358, 360, 361, 362,
        365, 366, 368, 373, 374, 376, 377, 379, 380, 381, 382, 384, 386, 388, 391, 392,
        395, 396, 398, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 414, 415, 417,
        418, 419, 422, 423, 425, 427, 430, 432, 433, 434, 436, 437, 442, 445, 449, 450,
        453, 455, 458, 461, 465, 466, 468, 470, 471, 475, 479, 482, 483, 489, 490, 493,
        495, 496, 497, 499, 501, 503, 507, 508, 509, 511, 512, 514, 515, 519, 521, 523,
        524, 526, 527, 528, 529, 530, 531, 532, 533, 534, 535, 536, 538, 539, 540, 543,
        545, 546, 548, 550, 552, 555, 557, 559, 561, 562, 564, 565, 567, 568, 569, 570,
        571, 572, 573, 574, 575, 576, 577, 580, 581, 582, 583, 584, 585, 586, 587, 588,
        589, 591, 592, 594, 595, 596, 601, 604, 606, 607, 609, 611, 613, 615, 617, 620,
        622, 623, 625, 627, 629, 631, 632, 634, 636, 638, 642, 643, 644, 645, 646, 647,
        648, 649, 650, 651, 653, 654, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665,
        666, 668, 669, 671, 672, 675, 677, 678, 680, 682, 684,
    ]
    private static let nlSenses: [UInt32] = [
        1191182336, 1913291472, 1896251392, 1896382465, 1912635392, 1912700928, 1913487360, 1913421824, 1896054784, 1895989248, 1896120320, 1896710144, 1896120321, 1896710145, 1912963072, 1913159680,
        1913028608, 1913225216, 1896316928, 1896448000, 1896513536, 1896513537, 1459617792, 1895923712, 1895923717, 1895923718, 1895923719, 1895923716, 1291845632, 1308622848, 1442840576, 1409286144,
        1677721608, 1677721638, 1677721698, 1677721688, 1677721628, 1677721648, 1677721658, 1677721668, 1677721678, 1191182336, 1644167176, 1660944392, 1677721618, 1644167186, 1660944402, 1895923715,
        855638016, 1358954496, 788529152, 1241513984, 1929379840, 1291845632, 1375731712, 1442840576, 1442840576, 1879048193, 1879048192, 1879048193, 1241513984, 1442840576, 1459617792, 1929379840,
        603979776, 1107296256, 1711276182, 1728053398, 1795162202, 1241513984, 1258291200, 1610612740, 436207616, 1241513984, 1442840576, 1929379840, 1610612744, 570425344, 268435456, 1241513984,
        1325400064, 1342177280, 1409286144, 1442840576, 1459617792, 1929379840, 1140850688, 687865856, 855638016, 369098752, 436207616, 1442840576, 1476395008, 704643072, 1543503872, 1207959552,
        1291845632, 1442840576, 687865856, 738197504, 738197504, 905969664, 922746880, 1174405120, 905969664, 939524096, 922746880, 452984832, 1023410176, 1006632960, 1778384899, 436207616,
        1442840576, 436207616, 671088640, 1241513984, 1325400064, 1761607683, 1761607683, 436207616, 1241513984, 1442840576, 1241513984, 1325400064, 1409286144, 1442840576, 1459617792, 1929379840,
        1241513984, 1325400064, 1442840576, 1459617792, 1929379840, 1442840576, 1459617792, 1241513984, 419430400, 436207616, 889192448, 1023410176, 1241513984, 1560281088, 1896382464, 1728053298,
        1896579072, 536870912, 1610612748, 1476395008, 1174405120, 1191182336, 1644167171, 1660944387, 1677721613, 1644167181, 1660944397, 1677721630, 1895923713, 1895858176, 536870912, 1895858176,
        553648128, 1895858176, 0, 1627389954, 838860800, 1627389954, 570425344, 1627389954, 553648128, 1627389954, 536870912, 1627389954, 0, 1627389956, 1241513984, 1291845632,
        1442840576, 1325400064, 989855744, 0, 1627389956, 570425344, 1627389956, 553648128, 1627389956, 536870912, 1627389956, 201326592, 1174405120, 1711277232, 201326592, 1677721603,
        1677721633, 1795162322, 1677721693, 1677721683, 1677721623, 1677721643, 1677721653, 1677721663, 1677721673, 1728053323, 1795162157, 1728053598, 1191182336, 1728053323, 150994944, 167772160,
        1174405120, 1560281088, 234881024, 251658240, 889192448, 1241513984, 1677721601, 1711277232, 1677721631, 1677721691, 1677721681, 1677721621, 1677721641, 1677721651, 1677721661, 1677721671,
        1711276632, 1795162142, 1711276232, 1728053273, 1795162127, 905969664, 1895858174, 1644167169, 1660944385, 50331648, 1677721611, 1862270976, 1644167179, 1660944395, 218103808, 872415232,
        1040187392, 1073741824, 1879048195, 956301312, 1744830539, 1744830514, 1744830489, 268435456, 989855744, 1610612738, 654311424, 1325400064, 436207616, 1476395008, 486539264, 385875968,
        687865856, 1308622848, 1711276032, 1879048194, 1308622848, 1459617792, 704643072, 1442840576, 1879048194, 1157627904, 1291845632, 1325400064, 1442840576, 1895858175, 1241513984, 1291845632,
        1392508928, 1442840576, 654311424, 654311424, 1409286144, 436207616, 1241513984, 1291845632, 1392508928, 1442840576, 520093696, 637534208, 1778384898, 889192448, 1140850688, 1157627904,
        1174405120, 1728053298, 1913094144, 1913552896, 671088640, 1241513984, 1409286144, 1174405120, 1191182336, 1728053298, 1241513984, 1325400064, 1929379840, 436207616, 889192448, 1023410176,
        1241513984, 1442840576, 1459617792, 671088640, 1241513984, 117440512, 134217728, 1174405120, 1660944484, 905969664, 922746880, 956301312, 436207616, 1442840576, 1459617792, 1241513984,
        1291845632, 1509949440, 553648128, 587202560, 687865856, 1291845632, 1392508928, 1291845632, 1375731712, 1140850688, 1761607687, 1610612737, 1140850688, 1157627904, 1761607687, 1610612743,
        1610612742, 1291845632, 1392508928, 1442840576, 301989888, 1174405120, 1157627904, 1174405120, 1191182336, 1728053273, 1912897551, 1912897521, 1442840576, 1476395008, 1778384897, 1140850688,
        1761607686, 1627389953, 570425344, 1627389953, 553648128, 1627389953, 536870912, 1627389953, 1610612739, 1610612741, 436207616, 872415232, 1879048195, 1913290752, 184549376, 1174405120,
        318767104, 905969664, 922746880, 1174405120, 1761607681, 1023410176, 1157627904, 1761607681, 1761607681, 436207616, 1241513984, 1761607680, 1895858177, 1895989249, 536870912, 1895858177,
        570425344, 1895858177, 553648128, 1895858177, 905969664, 1140850688, 1157627904, 805306368, 268435456, 587202560, 1761607684, 1761607684, 1308622848, 1426063360, 721420288, 771751936,
        1308622848, 1426063360, 1459617792, 1677721609, 1677721639, 1677721699, 1677721689, 1677721629, 1677721649, 1677721659, 1677721669, 1677721679, 1644167177, 1660944393, 1677721619, 1644167187,
        1660944403, 1677721690, 1711276032, 687865856, 822083584, 1459617792, 822083584, 1308622848, 1879048194, 1073741824, 1459617792, 687865856, 1308622848, 1459617792, 1241513984, 1409286144,
        1610612747, 1677721600, 1040187392, 1056964608, 973078528, 1241513984, 1291845632, 1342177280, 1409286144, 1442840576, 1291845632, 1409286144, 1442840576, 1241513984, 1291845632, 1342177280,
        1442840576, 1610612746, 436207616, 452984832, 1023410176, 687865856, 1308622848, 889192448, 1442840576, 1459617792, 436207616, 1442840576, 1879048195, 419430400, 436207616, 1023410176,
        1241513984, 1073741824, 503316480, 1157627904, 369098752, 1895989248, 1895858178, 436207616, 1241513984, 1442840576, 1476395008, 1291845632, 1325400064, 1392508928, 1442840576, 872415232,
        1073741824, 1879048195, 620756992, 1241513984, 1291845632, 1325400064, 1342177280, 1392508928, 1442840576, 301989888, 905969664, 922746880, 939524096, 436207616, 1778384896, 1778384896,
        1610612745, 939524096, 1023410176, 1241513984, 1459617792, 1560281088, 1577058304, 1291845632, 1325400064, 1342177280, 1442840576, 1677721680, 452984832, 268435456, 1207959552, 1677721610,
        1644167178, 1660944394, 1040187392, 905969664, 922746880, 1040187392, 1526726656, 1325400064, 1442840576, 469762048, 1040187392, 1677721612, 1644167180, 1660944396, 1677721602, 1677721632,
        1795162262, 1677721692, 1677721682, 1677721622, 1677721642, 1677721652, 1677721662, 1677721672, 1644167170, 1660944386, 1728053498, 1677721620, 637534208, 1442840576, 1778384898, 905969664,
        956301312, 1761607682, 637534208, 1761607682, 1023410176, 1090519040, 1073741824, 1090519040, 436207616, 939524096, 1023410176, 570425344, 1895858176, 1459617792, 1895858176, 587202560,
        1895858176, 1677721614, 1644167182, 1660944398, 1677721640, 822083584, 1308622848, 1224736768, 1677721604, 1677721634, 1677721694, 1677721684, 1677721624, 1677721644, 1677721654, 1677721664,
        1677721674, 1191182336, 1644167172, 1660944388, 1677721605, 1677721635, 1677721695, 1677721685, 1677721625, 1677721645, 1677721655, 1677721665, 1677721675, 1644167173, 1660944389, 1677721615,
        1644167183, 1660944399, 1677721650, 1895923714, 436207616, 486539264, 905969664, 1140850688, 1157627904, 1241513984, 1442840576, 1459617792, 0, 1627389957, 1627389957, 570425344,
        1627389957, 553648128, 1627389957, 536870912, 1627389957, 520093696, 1241513984, 1140850688, 1761607685, 50331648, 1442840576, 1476395008, 0, 1627389955, 1627389955, 570425344,
        1627389955, 553648128, 1627389955, 536870912, 1627389955, 0, 1627389958, 1627389958, 570425344, 1627389958, 553648128, 1627389958, 536870912, 1627389958, 1291845632, 1392508928,
        1442840576, 1459617792, 1677721606, 1677721636, 1677721696, 1677721686, 1677721626, 1677721646, 1677721656, 1677721666, 1677721676, 1644167174, 1660944390, 1677721616, 1644167184, 1660944400,
        1677721660, 1677721607, 1677721637, 1677721697, 1677721687, 1677721627, 1677721647, 1677721657, 1677721667, 1677721677, 1644167175, 1660944391, 1677721617, 1644167185, 1660944401, 1677721670,
        889192448, 1442840576, 1476395008, 0, 1442840576, 1627389959, 570425344, 1627389959, 553648128, 1627389959, 536870912, 1627389959,
    ]
    private static let nlNames: [UInt16] = [
        140, 236, 257, 259, 260, 261, 262, 276, 278, 279, 280, 281, 356, 397, 433, 434,
        435, 436, 437, 589, 675, 677, 678, 679, 680, 723, 729, 730, 731, 816, 838, 897,
        948, 1035, 1036, 1039, 1040, 1041, 1042, 1125, 1127, 1128, 1129, 1130, 1178, 1180, 1181, 1182,
        1183, 1196, 1198, 1199, 1200, 1201, 1263, 1265, 1266, 1267, 1268,
    ]
}

// swift-format-ignore-file
// Made by packaging/words of Lists/nl.txt.

extension Vocabulary {
    /// The words of the language `nl`.
    static var nl: Vocabulary {
        Vocabulary(
            text: nlText, starts: nlStarts,
            firsts: nlFirsts, senses: nlSenses,
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
        achtendertigste
        achtennegentig
        achtennegentigste
        achtentachtig
        achtentachtigste
        achtentwintig
        achtentwintigste
        achtenveertig
        achtenveertigste
        achtenvijftig
        achtenvijftigste
        achtenzestig
        achtenzestigste
        achtenzeventig
        achtenzeventigste
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
        ben dat niet
        ben er niet
        ben helaas niet
        ben het niet
        ben me niet
        ben mij niet
        ben niet
        ben ons niet
        ben vandaag niet
        ben vndg niet
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
        denk dat niet
        denk er niet
        denk helaas niet
        denk het niet
        denk me niet
        denk mij niet
        denk niet
        denk ons niet
        denk van niet
        denk vandaag niet
        denk vndg niet
        derde
        derden
        dertien
        dertiende
        dertig
        dertigste
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
        drieendertigste
        drieennegentig
        drieennegentigste
        drieentachtig
        drieentachtigste
        drieentwintig
        drieentwintigste
        drieenveertig
        drieenveertigste
        drieenvijftig
        drieenvijftigste
        drieenzestig
        drieenzestigste
        drieenzeventig
        drieenzeventigste
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
        eenendertigste
        eenennegentig
        eenennegentigste
        eenentachtig
        eenentachtigste
        eenentwintig
        eenentwintigste
        eenenveertig
        eenenveertigste
        eenenvijftig
        eenenvijftigste
        eenenzestig
        eenenzestigste
        eenenzeventig
        eenenzeventigste
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
        ga akkoord
        ga dat niet
        ga er niet
        ga er niet mee akkoord
        ga helaas niet
        ga het niet
        ga me niet
        ga mij niet
        ga niet
        ga ons niet
        ga vandaag niet
        ga vndg niet
        gaan dat niet
        gaan er niet
        gaan helaas niet
        gaan het niet
        gaan me niet
        gaan mij niet
        gaan niet
        gaan ons niet
        gaan vandaag niet
        gaan vndg niet
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
        geloof dat niet
        geloof er niet
        geloof helaas niet
        geloof het niet
        geloof me niet
        geloof mij niet
        geloof niet
        geloof ons niet
        geloof vandaag niet
        geloof vndg niet
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
        heb al
        heb dat niet
        heb er al een
        heb er niet
        heb geen
        heb helaas niet
        heb het niet
        heb me niet
        heb mij niet
        heb niet
        heb ons niet
        heb vandaag niet
        heb vndg niet
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
        hoef dat niet
        hoef er niet
        hoef helaas niet
        hoef het niet
        hoef me niet
        hoef mij niet
        hoef niet
        hoef ons niet
        hoef vandaag niet
        hoef vndg niet
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
        kan dat niet
        kan er niet
        kan er niet bij zijn
        kan er niet komen zijn
        kan helaas niet
        kan helaas niet bij zijn
        kan helaas niet komen zijn
        kan het niet
        kan me niet
        kan mij niet
        kan niet
        kan niet bij zijn
        kan niet komen zijn
        kan ons niet
        kan vandaag niet
        kan vndg niet
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
        kom dat niet
        kom er niet
        kom helaas niet
        kom het niet
        kom me niet
        kom mij niet
        kom niet
        kom ons niet
        kom vandaag niet
        kom vndg niet
        komen
        komen dat niet
        komen er niet
        komen helaas niet
        komen het niet
        komen me niet
        komen mij niet
        komen niet
        komen ons niet
        komen vandaag niet
        komen vndg niet
        komende W
        komma
        komt goed uit
        komt voor elkaar
        kunnen
        kunnen dat niet
        kunnen er niet
        kunnen er niet bij zijn
        kunnen er niet komen zijn
        kunnen helaas niet
        kunnen helaas niet bij zijn
        kunnen helaas niet komen zijn
        kunnen het niet
        kunnen me niet
        kunnen mij niet
        kunnen niet
        kunnen niet bij zijn
        kunnen niet komen zijn
        kunnen ons niet
        kunnen vandaag niet
        kunnen vndg niet
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
        lukt dat niet
        lukt er niet
        lukt helaas niet
        lukt het niet
        lukt me niet
        lukt mij niet
        lukt niet
        lukt ons niet
        lukt vandaag niet
        lukt vndg niet
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
        negenendertigste
        negenennegentig
        negenennegentigste
        negenentachtig
        negenentachtigste
        negenentwintig
        negenentwintigste
        negenenveertig
        negenenveertigste
        negenenvijftig
        negenenvijftigste
        negenenzestig
        negenenzestigste
        negenenzeventig
        negenenzeventigste
        negentien
        negentiende
        negentig
        negentigste
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
        past dat niet
        past er niet
        past helaas niet
        past het niet
        past me niet
        past mij
        past mij niet
        past niet
        past ons niet
        past vandaag niet
        past vndg niet
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
        tachtigste
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
        tweeendertigste
        tweeeneenhalf uur
        tweeenhalf uur
        tweeennegentig
        tweeennegentigste
        tweeentachtig
        tweeentachtigste
        tweeentwintig
        tweeentwintigste
        tweeenveertig
        tweeenveertigste
        tweeenvijftig
        tweeenvijftigste
        tweeenzestig
        tweeenzestigste
        tweeenzeventig
        tweeenzeventigste
        twintig
        twintigste
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
        veertigste
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
        vierendertigste
        vierennegentig
        vierennegentigste
        vierentachtig
        vierentachtigste
        vierentwintig
        vierentwintigste
        vierenveertig
        vierenveertigste
        vierenvijftig
        vierenvijftigste
        vierenzestig
        vierenzestigste
        vierenzeventig
        vierenzeventigste
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
        vijfendertigste
        vijfennegentig
        vijfennegentigste
        vijfentachtig
        vijfentachtigste
        vijfentwintig
        vijfentwintigste
        vijfenveertig
        vijfenveertigste
        vijfenvijftig
        vijfenvijftigste
        vijfenzestig
        vijfenzestigste
        vijfenzeventig
        vijfenzeventigste
        vijftien
        vijftiende
        vijftig
        vijftigste
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
        wil dat niet
        wil er niet
        wil er niet bij zijn
        wil er niet komen zijn
        wil helaas niet
        wil helaas niet bij zijn
        wil helaas niet komen zijn
        wil het niet
        wil me niet
        wil mij niet
        wil niet
        wil niet bij zijn
        wil niet komen zijn
        wil ons niet
        wil vandaag niet
        wil vndg niet
        willen
        willen dat niet
        willen er niet
        willen helaas niet
        willen het niet
        willen me niet
        willen mij niet
        willen niet
        willen ons niet
        willen vandaag niet
        willen vndg niet
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
        zal dat niet
        zal er niet
        zal er niet bij zijn
        zal er niet komen zijn
        zal helaas niet
        zal helaas niet bij zijn
        zal helaas niet komen zijn
        zal het niet
        zal ik doen
        zal me niet
        zal mij niet
        zal niet
        zal niet bij zijn
        zal niet komen zijn
        zal ons niet
        zal vandaag niet
        zal vndg niet
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
        zesendertigste
        zesennegentig
        zesennegentigste
        zesentachtig
        zesentachtigste
        zesentwintig
        zesentwintigste
        zesenveertig
        zesenveertigste
        zesenvijftig
        zesenvijftigste
        zesenzestig
        zesenzestigste
        zesenzeventig
        zesenzeventigste
        zestien
        zestiende
        zestig
        zestigste
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
        zevenendertigste
        zevenennegentig
        zevenennegentigste
        zevenentachtig
        zevenentachtigste
        zevenentwintig
        zevenentwintigste
        zevenenveertig
        zevenenveertigste
        zevenenvijftig
        zevenenvijftigste
        zevenenzestig
        zevenenzestigste
        zevenenzeventig
        zevenenzeventigste
        zeventien
        zeventiende
        zeventig
        zeventigste
        zijn
        zijn dat niet
        zijn er niet
        zijn helaas niet
        zijn het niet
        zijn me niet
        zijn mij niet
        zijn niet
        zijn ons niet
        zijn vandaag niet
        zijn vndg niet
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
        379, 400, 416, 437, 446, 460, 469, 483, 485, 494, 504, 521, 540, 563, 565, 573,
        585, 594, 603, 611, 621, 632, 652, 670, 686, 700, 713, 722, 736, 746, 750, 755,
        770, 787, 803, 819, 835, 851, 866, 883, 896, 912, 927, 945, 959, 976, 990, 1007,
        1021, 1038, 1052, 1069, 1082, 1098, 1113, 1131, 1139, 1148, 1159, 1171, 1184, 1193, 1202, 1222,
        1231, 1234, 1238, 1246, 1251, 1259, 1268, 1274, 1286, 1303, 1315, 1318, 1325, 1333, 1343, 1357,
        1368, 1377, 1387, 1396, 1400, 1406, 1410, 1414, 1423, 1444, 1465, 1471, 1475, 1483, 1489, 1497,
        1503, 1517, 1521, 1534, 1546, 1562, 1575, 1587, 1600, 1609, 1622, 1639, 1653, 1664, 1675, 1688,
        1703, 1712, 1722, 1734, 1740, 1746, 1750, 1756, 1764, 1771, 1779, 1783, 1787, 1790, 1795, 1801,
        1807, 1823, 1831, 1833, 1838, 1863, 1867, 1878, 1887, 1898, 1904, 1908, 1916, 1928, 1935, 1946,
        1950, 1964, 1979, 1986, 1998, 2010, 2025, 2038, 2055, 2073, 2090, 2102, 2112, 2127, 2136, 2150,
        2161, 2177, 2180, 2185, 2192, 2201, 2213, 2224, 2237, 2257, 2281, 2301, 2313, 2326, 2346, 2368,
        2394, 2409, 2418, 2436, 2455, 2464, 2468, 2477, 2491, 2504, 2521, 2535, 2548, 2562, 2572, 2586,
        2600, 2618, 2633, 2639, 2646, 2654, 2664, 2671, 2681, 2688, 2699, 2709, 2724, 2736, 2748, 2759,
        2772, 2784, 2787, 2794, 2802, 2817, 2830, 2844, 2858, 2873, 2877, 2884, 2907, 2910, 2914, 2921,
        2930, 2944, 2949, 2954, 2962, 2969, 2977, 2981, 2991, 3008, 3023, 3039, 3055, 3072, 3079, 3084,
        3099, 3120, 3137, 3153, 3169, 3185, 3201, 3216, 3233, 3244, 3258, 3271, 3287, 3302, 3320, 3334,
        3351, 3365, 3382, 3396, 3413, 3427, 3444, 3457, 3473, 3488, 3506, 3516, 3529, 3536, 3544, 3554,
        3557, 3559, 3564, 3574, 3578, 3593, 3609, 3626, 3638, 3650, 3661, 3675, 3691, 3706, 3721, 3736,
        3751, 3765, 3781, 3790, 3806, 3819, 3835, 3847, 3857, 3868, 3878, 3891, 3907, 3918, 3931, 3942,
        3955, 3968, 3980, 3989, 4009, 4017, 4027, 4039, 4054, 4068, 4085, 4098, 4114, 4127, 4143, 4156,
        4172, 4185, 4201, 4213, 4228, 4242, 4259, 4264, 4275, 4287, 4294, 4306, 4309, 4324, 4329, 4335,
        4343, 4347, 4353, 4358, 4361, 4375, 4387, 4400, 4413, 4419, 4427, 4437, 4440, 4446, 4450, 4454,
        4459, 4465, 4473, 4479, 4485, 4493, 4497, 4502, 4511, 4520, 4525, 4537, 4547, 4552, 4563, 4575,
        4586, 4609, 4624, 4636, 4647, 4659, 4667, 4679, 4695, 4708, 4722, 4735, 4752, 4766, 4779, 4793,
        4803, 4817, 4835, 4850, 4860, 4873, 4883, 4891, 4901, 4913, 4918, 4932, 4952, 4968, 4983, 4997,
        5011, 5027, 5041, 5053, 5063, 5071, 5087, 5102, 5121, 5137, 5152, 5168, 5180, 5196, 5216, 5233,
        5242, 5251, 5261, 5270, 5282, 5291, 5296, 5306, 5316, 5322, 5334, 5347, 5360, 5371, 5383, 5395,
        5406, 5418, 5428, 5440, 5446, 5456, 5467, 5469, 5474, 5479, 5486, 5497, 5509, 5518, 5530, 5538,
        5544, 5550, 5558, 5573, 5580, 5593, 5607, 5619, 5628, 5644, 5657, 5669, 5682, 5691, 5704, 5721,
        5735, 5740, 5757, 5767, 5778, 5788, 5799, 5806, 5818, 5827, 5841, 5859, 5873, 5884, 5888, 5895,
        5917, 5928, 5941, 5945, 5948, 5953, 5967, 5980, 5997, 6011, 6024, 6038, 6048, 6062, 6080, 6095,
        6099, 6107, 6117, 6128, 6138, 6146, 6151, 6155, 6160, 6167, 6170, 6183, 6209, 6224, 6234, 6247,
        6275, 6297, 6317, 6330, 6342, 6350, 6367, 6384, 6398, 6424, 6446, 6465, 6476, 6495, 6514, 6526,
        6544, 6564, 6572, 6579, 6591, 6599, 6615, 6625, 6632, 6645, 6656, 6672, 6684, 6704, 6719, 6729,
        6742, 6756, 6759, 6771, 6784, 6797, 6809, 6823, 6843, 6857, 6865, 6878, 6892, 6902, 6914, 6917,
        6925, 6934, 6936, 6939, 6954, 6969, 6980, 6991, 7004, 7013, 7021, 7034, 7043, 7057, 7066, 7075,
        7080, 7084, 7092, 7098, 7104, 7112, 7115, 7119, 7125, 7129, 7134, 7141, 7145, 7150, 7154, 7160,
        7168, 7174, 7178, 7191, 7203, 7224, 7247, 7263, 7288, 7315, 7328, 7340, 7353, 7362, 7380, 7400,
        7413, 7430, 7444, 7450, 7455, 7461, 7467, 7479, 7486, 7492, 7507, 7518, 7522, 7535, 7547, 7563,
        7576, 7588, 7601, 7610, 7623, 7640, 7654, 7660, 7675, 7689, 7707, 7722, 7736, 7751, 7762, 7777,
        7796, 7812, 7822, 7828, 7842, 7859, 7866, 7882, 7897, 7921, 7947, 7966, 7994, 8024, 8040, 8055,
        8071, 8083, 8104, 8127, 8143, 8163, 8180, 8184, 8190, 8203, 8216, 8225, 8237, 8245, 8260, 8276,
        8286, 8293, 8309, 8319, 8326, 8336, 8343, 8354, 8366, 8382, 8396, 8411, 8416, 8430, 8443, 8460,
        8474, 8487, 8501, 8511, 8525, 8543, 8558, 8560, 8563, 8578, 8584, 8592, 8607, 8620, 8634, 8648,
        8663, 8671, 8676, 8689, 8695, 8699, 8708, 8716, 8719, 8728, 8733, 8742, 8746, 8757, 8761, 8778,
        8791, 8799, 8811, 8818, 8825, 8837, 8841, 8846, 8863, 8871, 8879, 8883, 8895, 8902, 8913, 8922,
        8930, 8939, 8947, 8954, 8964, 8973, 8980, 8990, 9005, 9010, 9017, 9030, 9044, 9059, 9075, 9088,
        9100, 9113, 9127, 9131, 9133, 9136, 9148, 9161, 9166, 9172, 9178, 9186, 9190, 9201, 9229, 9245,
        9249, 9267, 9279, 9291, 9302, 9316, 9330, 9341, 9350, 9361, 9373, 9383, 9393, 9408, 9413, 9422,
        9428, 9444, 9462, 9479, 9496, 9513, 9530, 9546, 9564, 9572, 9586, 9603, 9619, 9638, 9653, 9671,
        9686, 9704, 9719, 9737, 9752, 9770, 9784, 9801, 9817, 9836, 9846, 9858, 9867, 9879, 9889, 9897,
        9902, 9915, 9928, 9938, 9948, 9957, 9977, 9987, 9998, 10009, 10024, 10038, 10048, 10062, 10073, 10081,
        10091, 10097, 10102, 10107, 10111, 10120, 10126, 10147, 10152, 10156, 10166, 10170, 10179, 10182, 10185, 10193,
        10197, 10204, 10212, 10215, 10225, 10234, 10242, 10252, 10258, 10267, 10270, 10273, 10278, 10282, 10287, 10293,
        10297, 10305, 10308, 10317, 10327, 10336, 10343, 10356, 10365, 10384, 10392, 10403, 10407, 10418, 10425, 10430,
        10434, 10437, 10444, 10453, 10465, 10476, 10489, 10494, 10505, 10520, 10532, 10544, 10555, 10568, 10591, 10612,
        10629, 10635, 10645, 10657, 10671, 10687, 10710, 10737, 10751, 10770, 10785, 10799, 10815, 10823, 10829, 10833,
        10838, 10843, 10850, 10859, 10872, 10883, 10899, 10910, 10921, 10926, 10930, 10936, 10945, 10950, 10964, 10977,
        10994, 11008, 11021, 11030, 11044, 11054, 11068, 11086, 11101, 11109, 11118, 11126, 11137, 11144, 11149, 11154,
        11162, 11165, 11171, 11180, 11188, 11201, 11207, 11218, 11226, 11231, 11254, 11258, 11269, 11278, 11293, 11298,
        11305, 11307, 11316, 11326, 11336, 11345, 11356, 11371, 11375, 11383, 11392, 11396, 11401, 11411, 11417, 11424,
        11430, 11438, 11444, 11453, 11457, 11462, 11484, 11490, 11498, 11504, 11508, 11510, 11518, 11529, 11535, 11546,
        11554, 11563, 11569, 11580, 11587, 11600, 11607, 11612, 11619, 11627, 11638, 11641, 11650, 11654, 11658, 11666,
        11677, 11686, 11697, 11707, 11714, 11721, 11730, 11737, 11758, 11767, 11772, 11787, 11808, 11825, 11841, 11857,
        11873, 11889, 11904, 11921, 11928, 11941, 11957, 11975, 11990, 12005, 12023, 12037, 12054, 12068, 12085, 12099,
        12116, 12130, 12147, 12160, 12176, 12191, 12209, 12217, 12228, 12239, 12241, 12251, 12261, 12273, 12286, 12299,
        12310, 12315, 12319, 12323, 12330, 12339, 12343, 12350, 12356, 12365, 12373, 12386, 12403, 12413, 12423, 12432,
        12443, 12459, 12471, 12480, 12491, 12499, 12510, 12521, 12533, 12542, 12552, 12564, 12580, 12588, 12595, 12605,
        12626, 12631, 12646, 12663, 12679, 12695, 12711, 12727, 12742, 12759, 12766, 12774, 12787, 12803, 12818, 12836,
        12850, 12867, 12881, 12898, 12912, 12929, 12943, 12960, 12973, 12989, 13004, 13022, 13027, 13042, 13059, 13075,
        13091, 13107, 13123, 13138, 13155, 13162, 13175, 13191, 13206, 13224, 13238, 13255, 13269, 13286, 13300, 13317,
        13331, 13348, 13361, 13377, 13392, 13410, 13419, 13430, 13438, 13449, 13460, 13465, 13479, 13484, 13495, 13504,
        13515, 13535, 13551, 13562, 13572, 13577, 13591, 13600, 13615, 13624, 13634, 13642, 13649, 13658, 13672, 13689,
        13692, 13697, 13707, 13718, 13726, 13741, 13754, 13768, 13782, 13797, 13802, 13814, 13824, 13833, 13843, 13846,
        13859, 13868, 13882, 13897, 13906, 13914, 13928, 13940, 13945, 13955, 13963, 13967, 13974, 13980, 13984, 13996,
        14001, 14008, 14014, 14018, 14028, 14038, 14047, 14060, 14067, 14076, 14080, 14093, 14105, 14126, 14149, 14165,
        14190, 14217, 14230, 14242, 14255, 14264, 14282, 14302, 14315, 14332, 14346, 14353, 14369, 14384, 14403, 14419,
        14434, 14450, 14462, 14478, 14498, 14515, 14518, 14522, 14531, 14547, 14561, 14576, 14591, 14607, 14611, 14614,
        14619, 14623, 14636, 14648, 14669, 14692, 14708, 14733, 14760, 14773, 14785, 14797, 14810, 14819, 14837, 14857,
        14870, 14887, 14901, 14905, 14914, 14930, 14944, 14959, 14974, 14990, 14994, 15003, 15009, 15020, 15035, 15045,
        15057, 15061, 15075, 15091, 15106, 15121, 15136, 15151, 15165, 15181, 15187, 15199, 15214, 15228, 15245, 15258,
        15274, 15287, 15303, 15316, 15332, 15345, 15361, 15373, 15388, 15402, 15419, 15427, 15437, 15444, 15454, 15460,
        15476, 15494, 15511, 15528, 15545, 15562, 15578, 15596, 15604, 15618, 15635, 15651, 15670, 15685, 15703, 15718,
        15736, 15751, 15769, 15784, 15802, 15816, 15833, 15849, 15868, 15878, 15890, 15899, 15911, 15916, 15930, 15943,
        15960, 15974, 15987, 16001, 16011, 16025, 16043, 16058, 16065, 16068, 16072, 16086, 16093, 16107, 16119, 16132,
        16145, 16159, 16166, 16178, 16193, 16197, 16211, 16218, 16225, 16229, 16233, 16237, 16241, 16245, 16250, 16255,
        16260, 16265, 16270, 16275, 16280, 16285, 16290,
    ]
    private static let nlFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
        64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 80,
        81, 82, 83, 84, 85, 86, 87, 88, 90, 91, 93, 94, 95, 96, 97, 98,
        99, 100, 101, 104, 106, 107, 109, 110, 113, 114, 117, 118, 119, 120, 121, 122,
        123, 124, 125, 127, 128, 129, 131, 132, 133, 134, 135, 136, 137, 143, 144, 146,
        147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162,
        163, 165, 167, 168, 170, 171, 172, 174, 175, 176, 177, 178, 179, 181, 182, 183,
        185, 186, 188, 189, 190, 191, 196, 197, 198, 199, 200, 203, 208, 212, 216, 220,
        222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237,
        238, 239, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258,
        259, 260, 261, 262, 263, 265, 266, 267, 268, 269, 270, 272, 273, 274, 275, 276,
        277, 278, 279, 283, 284, 285, 287, 288, 290, 291, 292, 293, 294, 295, 297, 298,
        300, 301, 303, 304, 305, 306, 308, 310, 312, 314, 315, 316, 317, 319, 321, 323,
        326, 327, 328, 329, 331, 332, 333, 334, 335, 336, 338, 340, 342, 344, 347, 348,
        349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364,
        365, 366, 368, 369, 370, 371, 372, 373, 374, 375, 376, 378, 379, 380, 383, 384,
        385, 386, 387, 388, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404,
        405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420,
        421, 422, 423, 424, 425, 426, 427, 428, 430, 431, 432, 433, 434, 435, 437, 438,
        439, 440, 441, 442, 443, 444, 445, 447, 448, 449, 451, 452, 453, 454, 455, 456,
        457, 459, 461, 462, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478,
        479, 480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 491, 493, 494, 496, 497,
        498, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 512, 513,
        514, 515, 516, 517, 518, 519, 520, 521, 522, 523, 527, 528, 529, 530, 532, 534,
        535, 536, 537, 538, 539, 540, 541, 542, 543, 544, 545, 546, 547, 548, 549, 550,
        551, 552, 553, 557, 558, 559, 563, 564, 565, 566, 567, 568, 569, 570, 572, 574,
        575, 577, 578, 579, 584, 585, 587, 589, 590, 594, 595, 596, 597, 598, 599, 600,
        603, 606, 607, 609, 610, 611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621,
        622, 623, 624, 625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 641, 642,
        643, 645, 646, 647, 649, 650, 651, 652, 653, 654, 655, 656, 657, 658, 659, 660,
        663, 666, 667, 668, 671, 673, 675, 676, 677, 678, 681, 682, 683, 684, 685, 687,
        688, 689, 690, 691, 692, 693, 694, 695, 696, 698, 699, 700, 701, 702, 703, 704,
        705, 706, 707, 709, 710, 711, 712, 713, 715, 716, 717, 718, 719, 720, 721, 722,
        723, 724, 725, 726, 727, 728, 729, 730, 731, 732, 734, 735, 736, 738, 739, 741,
        743, 744, 745, 747, 748, 749, 750, 751, 752, 753, 754, 755, 756, 757, 758, 759,
        761, 762, 763, 765, 767, 769, 770, 772, 774, 775, 776, 777, 778, 779, 781, 782,
        783, 784, 786, 787, 788, 789, 790, 792, 793, 794, 795, 796, 797, 799, 800, 801,
        802, 803, 804, 806, 807, 808, 809, 810, 811, 814, 815, 816, 818, 819, 820, 821,
        822, 823, 824, 826, 827, 828, 829, 831, 832, 833, 834, 835, 836, 837, 838, 839,
        840, 841, 842, 844, 845, 846, 848, 849, 850, 851, 852, 853, 854, 855, 856, 857,
        858, 859, 860, 861, 862, 863, 864, 865, 869, 870, 871, 872, 873, 874, 875, 876,
        877, 879, 880, 881, 882, 883, 884, 885, 886, 887, 888, 889, 890, 891, 892, 893,
        894, 895, 896, 898, 899, 900, 901, 902, 903, 904, 906, 907, 908, 910, 912, 914,
        916, 918, 919, 920, 921, 924, 927, 929, 931, 932, 933, 935, 936, 937, 940, 941,
        942, 943, 945, 946, 947, 948, 950, 951, 952, 953, 955, 960, 961, 962, 964, 967,
        969, 972, 974, 975, 977, 978, 979, 980, 981, 982, 983, 984, 985, 986, 987, 989,
        991, 993, 995, 996, 997, 1000, 1001, 1002, 1003, 1004, 1007, 1008, 1010, 1013, 1014, 1015,
        1020, 1021, 1023, 1025, 1026, 1027, 1028, 1029, 1031, 1032, 1033, 1034, 1035, 1036, 1038, 1039,
        1040, 1041, 1042, 1043, 1044, 1045, 1046, 1047, 1048, 1050, 1051, 1052, 1053, 1054, 1055, 1056,
        1057, 1059, 1060, 1061, 1062, 1063, 1064, 1065, 1066, 1067, 1068, 1070, 1071, 1072, 1074, 1075,
        1078, 1080, 1081, 1082, 1083, 1084, 1086, 1087, 1088, 1089, 1090, 1091, 1092, 1094, 1096, 1097,
        1098, 1100, 1101, 1102, 1104, 1105, 1108, 1109, 1111, 1113, 1114, 1115, 1116, 1118, 1119, 1120,
        1121, 1123, 1124, 1126, 1127, 1128, 1129, 1130, 1131, 1132, 1134, 1139, 1142, 1146, 1147, 1148,
        1149, 1150, 1153, 1154, 1155, 1156, 1157, 1158, 1159, 1160, 1161, 1163, 1166, 1167, 1168, 1169,
        1172, 1175, 1176, 1177, 1178, 1179, 1180, 1181, 1182, 1183, 1184, 1185, 1186, 1187, 1188, 1189,
        1190, 1191, 1192, 1193, 1194, 1195, 1196, 1197, 1198, 1199, 1200, 1202, 1203, 1204, 1206, 1207,
        1208, 1210, 1211, 1213, 1214, 1215, 1216, 1217, 1218, 1219, 1220, 1221, 1222, 1225, 1226, 1227,
        1228, 1229, 1231, 1232, 1234, 1236, 1237, 1238, 1239, 1243, 1244, 1245, 1246, 1247, 1248, 1251,
        1252, 1253, 1254, 1255, 1256, 1257, 1263, 1264, 1265, 1266, 1267, 1268, 1269, 1270, 1271, 1273,
        1274, 1276, 1277, 1278, 1279, 1280, 1281, 1282, 1283, 1284, 1285, 1286, 1287, 1288, 1290, 1291,
        1292, 1293, 1295, 1296, 1297, 1298, 1299, 1300, 1301, 1305, 1306, 1307, 1308, 1309, 1310, 1311,
        1312, 1313, 1314, 1316, 1317, 1318, 1320, 1321, 1323, 1324, 1325, 1326, 1327, 1331, 1335, 1337,
        1338, 1339, 1340, 1342, 1343, 1345, 1347, 1348, 1349, 1351, 1352, 1353, 1354, 1355, 1356, 1357,
        1358, 1359, 1360, 1361, 1363, 1364, 1365, 1366, 1367, 1368, 1369, 1370, 1371, 1372, 1374, 1375,
        1376, 1377, 1378, 1379, 1380, 1381, 1382, 1383, 1385, 1386, 1389, 1391, 1393, 1394, 1395, 1396,
        1397, 1398, 1399, 1401, 1402, 1403, 1405, 1407, 1410, 1412, 1414, 1415, 1416, 1418, 1420, 1422,
        1424, 1425, 1426, 1427, 1429, 1430, 1431, 1432, 1433, 1435, 1436, 1437, 1438, 1439, 1440, 1441,
        1442, 1443, 1444, 1445, 1446, 1447, 1448, 1449, 1450, 1451, 1454, 1455, 1456, 1457, 1458, 1459,
        1460, 1461, 1462, 1464, 1465, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 1475, 1476,
        1477, 1478, 1479, 1480, 1481, 1483, 1484, 1485, 1486, 1487, 1488, 1489, 1490, 1492, 1493, 1494,
        1495, 1496, 1497, 1498, 1499, 1500, 1501, 1503, 1504, 1505, 1506, 1508, 1509, 1510, 1511, 1512,
        1513, 1514, 1515, 1516, 1517, 1522, 1523, 1526, 1527, 1529, 1530, 1531, 1532, 1533, 1534, 1535,
        1537, 1539, 1540, 1541, 1542, 1543, 1545, 1547, 1549, 1551, 1552, 1554, 1555, 1556, 1557, 1560,
        1561, 1563, 1564, 1565, 1566, 1568, 1569, 1571, 1573, 1574, 1575, 1576, 1577, 1579, 1580, 1581,
        1582, 1583, 1584, 1587, 1589, 1590, 1592, 1593, 1594, 1595, 1596, 1597, 1598, 1599, 1600, 1601,
        1602, 1603, 1604, 1605, 1606, 1608, 1609, 1610, 1611, 1612, 1613, 1614, 1615, 1616, 1617, 1618,
        1619, 1620, 1621, 1622, 1623, 1624, 1626, 1627, 1628, 1629, 1631, 1633, 1635, 1637, 1638, 1640,
        1641, 1642, 1643, 1644, 1645, 1646, 1647, 1648, 1649, 1650, 1651, 1652, 1653, 1654, 1655, 1656,
        1657, 1658, 1659, 1660, 1661, 1662, 1664, 1666, 1668, 1670, 1671, 1672, 1676, 1677, 1678, 1679,
        1680, 1681, 1682, 1683, 1684, 1685, 1686, 1687, 1688, 1689, 1691, 1692, 1693, 1694, 1695, 1696,
        1697, 1698, 1700, 1701, 1702, 1703, 1704, 1705, 1706, 1707, 1708, 1709, 1711, 1712, 1713, 1714,
        1715, 1716, 1717, 1718, 1719, 1720, 1721, 1722, 1724, 1725, 1726, 1727, 1728, 1729, 1730, 1731,
        1733, 1734, 1735, 1736, 1737, 1738, 1739, 1740, 1741, 1742, 1744, 1745, 1746, 1748, 1749, 1750,
        1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1761, 1762, 1763, 1764, 1765, 1767, 1769,
        1771, 1773, 1775, 1776, 1777, 1779, 1780, 1781, 1782, 1783, 1784, 1785, 1786, 1787, 1788, 1789,
        1790, 1791, 1792, 1793, 1794, 1795, 1796,
    ]
    private static let nlSenses: [UInt32] = [
        1157627904, 1157627904, 1157627904, 1157627904, 1862959824, 1845919744, 1845919744, 1845919744, 1845919744, 1845919744, 1862303744, 1862369280, 1863155712, 1863090176, 1845723136, 1845657600,
        1845788672, 1845657600, 1845657600, 1845788672, 1845657600, 1845657600, 1845657600, 1862631424, 1862828032, 1862696960, 1862893568, 1862631424, 1862828032, 1862696960, 1862893568, 1862631424,
        1862828032, 1862696960, 1862893568, 1862631424, 1862828032, 1862696960, 1862893568, 1845985280, 1846116352, 1846116352, 1846181888, 1846181888, 1846181889, 1845592064, 1845592064, 1845592069,
        1845592064, 1845592064, 1845592064, 1845592064, 1845788672, 1845592070, 1845592071, 1845592070, 1845592071, 1845592068, 1258291200, 1275068416, 1409286144, 1375731712, 1627389960, 1627389990,
        1627390050, 1627390040, 1627389980, 1627390000, 1627390010, 1627390020, 1627390030, 1627389990, 1610612774, 1627390050, 1610612834, 1627390040, 1610612824, 1627389980, 1593835548, 1610612764,
        1627390000, 1610612784, 1627390010, 1610612794, 1627390020, 1610612804, 1627390030, 1610612814, 1593835528, 1610612744, 1627389970, 1593835538, 1610612754, 1845592067, 822083584, 1325400064,
        1912602624, 1912602624, 754974720, 1375731712, 1207959552, 1258291200, 1342177280, 1409286144, 1409286144, 1828716545, 1828716544, 1409286144, 1828716545, 1828716545, 1207959552, 1409286144,
        1426063360, 1275068416, 1207959552, 1409286144, 1426063360, 570425344, 1073741824, 1073741824, 1660944534, 1744830554, 1660944534, 754974720, 754974720, 1207959552, 1224736768, 1560281092,
        1560281092, 1207959552, 1409286144, 1560281096, 1560281096, 1912602624, 1912602624, 536870912, 234881024, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1107296256,
        654311424, 822083584, 1828716544, 335544320, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1879048192,
        1174405120, 1174405120, 1275068416, 1258291200, 1409286144, 1258291200, 1409286144, 1258291200, 654311424, 704643072, 704643072, 1409286144, 872415232, 889192448, 1140850688, 469762048,
        1174405120, 1174405120, 1174405120, 419430400, 989855744, 973078528, 973078528, 419430400, 989855744, 1863155712, 1258291200, 1409286144, 1728053251, 1409286144, 1258291200, 402653184,
        637534208, 1207959552, 1291845632, 1711276035, 1107296256, 1107296256, 1107296256, 1711276035, 402653184, 1207959552, 1409286144, 1207959552, 1291845632, 1375731712, 1409286144, 1426063360,
        1207959552, 1291845632, 1409286144, 1426063360, 1207959552, 1291845632, 1409286144, 1426063360, 1207959552, 1291845632, 1409286144, 1426063360, 1409286144, 1426063360, 1275068416, 1275068416,
        1207959552, 1275068416, 1258291200, 1258291200, 1258291200, 1275068416, 1275068416, 1275068416, 1258291200, 1258291200, 1275068416, 1258291200, 1275068416, 1258291200, 1275068416, 385875968,
        402653184, 855638016, 989855744, 1207959552, 1526726656, 1845985280, 1845919744, 1845919744, 1845919744, 1845919744, 1845919744, 1846050816, 1846050817, 1846050817, 1846116352, 1846116352,
        1846181888, 1846181888, 1846181889, 1426063360, 1677721650, 1846247424, 1846247424, 1207959552, 1224736768, 1560281100, 1560281100, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360, 1426063360, 1140850688, 1157627904, 1593835523, 1610612739, 1157627904, 1627389965, 1593835533, 1610612749, 1627389982,
        1593835550, 1610612766, 1845592065, 1845526528, 1426063360, 1275068416, 1845526528, 503316480, 1845526528, 1845526528, 503316480, 1845526528, 1845592069, 0, 1577058306, 805306368,
        1577058306, 503316480, 536870912, 1577058306, 520093696, 1577058306, 503316480, 1577058306, 503316480, 1577058306, 1409286144, 1207959552, 1912602624, 0, 1577058308, 402653184,
        1409286144, 1258291200, 1409286144, 1207959552, 1258291200, 1409286144, 1275068416, 1291845632, 1409286144, 1258291200, 1409286144, 956301312, 956301312, 0, 1577058308, 503316480,
        536870912, 1577058308, 520093696, 1577058308, 503316480, 1577058308, 503316480, 1577058308, 167772160, 1140850688, 1660945584, 1627389955, 1627389985, 1744830674, 1627390045, 1627390035,
        1627389975, 1627389995, 1627390005, 1627390015, 1627390025, 1677721675, 1744830509, 1627389985, 1610612769, 1627390045, 1610612829, 1627390035, 1610612819, 1627389975, 1593835543, 1610612759,
        1627389995, 1610612779, 1627390005, 1610612789, 1627390015, 1610612799, 1627390025, 1610612809, 1157627904, 1677721675, 1744830509, 1140850688, 117440512, 134217728, 1140850688, 1140850688,
        1140850688, 1526726656, 1426063360, 1275068416, 201326592, 218103808, 855638016, 1207959552, 1627389953, 1509949440, 805306368, 805306368, 1509949440, 1509949440, 1660945584, 1627389983,
        1627390043, 1627390033, 1627389973, 1627389993, 1627390003, 1627390013, 1627390023, 1677721650, 1660944984, 1744830494, 1744830494, 1744830494, 1677721650, 1660944584, 1677721625, 1744830479,
        1744830479, 335544320, 335544320, 335544320, 335544320, 335544320, 335544320, 1660944584, 1744830554, 335544320, 1509949440, 1627389983, 1593835551, 1610612767, 1627390043, 1610612827,
        1627390033, 1610612817, 1627389973, 1593835541, 1610612757, 1627389993, 1610612777, 1627390003, 1610612787, 1627390013, 1610612797, 1627390023, 1610612807, 1258291200, 1409286144, 872415232,
        1845526526, 1593835521, 1610612737, 1426063360, 1207959552, 1275068416, 1107296256, 1107296256, 805306368, 1627389963, 1811939328, 1593835531, 1610612747, 1107296256, 184549376, 838860800,
        1006632960, 1040187392, 1828716547, 1694498891, 1694498866, 1694498866, 1694498841, 1073741824, 922746880, 1694498866, 1409286144, 1409286144, 1409286144, 956301312, 956301312, 956301312,
        822083584, 1258291200, 1073741824, 1174405120, 1560281090, 1560281090, 1560281090, 1107296256, 1409286144, 620756992, 1291845632, 620756992, 1291845632, 1275068416, 1258291200, 1409286144,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1275068416, 1258291200, 452984832, 1207959552, 352321536, 335544320, 654311424, 1275068416, 1660944384, 1828716546, 1426063360,
        1325400064, 1275068416, 1275068416, 1426063360, 671088640, 1409286144, 1325400064, 1275068416, 1828716546, 671088640, 1275068416, 1124073472, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1258291200, 704643072, 1275068416, 1258291200, 1291845632, 1409286144, 1879048192, 1845526527, 1845526527, 1207959552,
        1258291200, 1358954496, 1409286144, 1258291200, 1258291200, 1107296256, 620756992, 620756992, 620756992, 620756992, 620756992, 1375731712, 620756992, 1375731712, 620756992, 620756992,
        1375731712, 620756992, 1258291200, 402653184, 1207959552, 1258291200, 1358954496, 1409286144, 486539264, 872415232, 889192448, 603979776, 1728053250, 855638016, 1107296256, 1124073472,
        1140850688, 1677721650, 1862762496, 1863221248, 1660944984, 1744830494, 1744830494, 1744830494, 637534208, 1207959552, 1375731712, 1140850688, 1157627904, 1677721650, 1140850688, 1207959552,
        1291845632, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1409286144, 1207959552,
        1258291200, 1258291200, 805306368, 805306368, 1426063360, 1275068416, 1426063360, 1258291200, 1258291200, 1275068416, 1107296256, 402653184, 855638016, 989855744, 1207959552, 1409286144,
        1426063360, 1207959552, 1426063360, 1207959552, 1224736768, 1426063360, 1375731712, 637534208, 1207959552, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 637534208, 1207959552, 1375731712, 83886080, 100663296, 1140850688, 1140850688, 1610612836, 872415232, 889192448, 922746880, 872415232,
        889192448, 1409286144, 1426063360, 855638016, 1174405120, 1107296256, 402653184, 1409286144, 1426063360, 1258291200, 1912602624, 1258291200, 1258291200, 1258291200, 1409286144, 1275068416,
        1258291200, 1275068416, 1275068416, 1258291200, 1207959552, 1275068416, 1275068416, 1258291200, 1275068416, 1426063360, 1275068416, 1275068416, 1207959552, 1275068416, 1275068416, 1275068416,
        1275068416, 1275068416, 1207959552, 1258291200, 1409286144, 1275068416, 1207959552, 1275068416, 1275068416, 1207959552, 1258291200, 1207959552, 1258291200, 1275068416, 1275068416, 1275068416,
        1258291200, 1476395008, 1207959552, 1207959552, 402653184, 536870912, 520093696, 503316480, 553648128, 503316480, 1275068416, 1275068416, 1258291200, 1409286144, 1258291200, 654311424,
        1258291200, 1358954496, 704643072, 402653184, 1409286144, 1207959552, 1258291200, 1207959552, 1258291200, 1258291200, 1342177280, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200,
        1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1107296256, 1711276039, 1560281089, 1560281089, 1107296256, 1711276039, 1258291200, 1342177280, 1258291200,
        1342177280, 1409286144, 1258291200, 1342177280, 1258291200, 1409286144, 1560281095, 1560281095, 1409286144, 1560281094, 1560281094, 1258291200, 1342177280, 1174405120, 234881024, 234881024,
        402653184, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1207959552, 1224736768, 234881024, 805306368, 1174405120, 1174405120, 1409286144, 1258291200, 1358954496, 1409286144, 1258291200, 1275068416,
        402653184, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360, 1426063360, 1426063360, 1426063360, 402653184, 1409286144, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1845592068, 268435456, 1140850688, 1207959552, 1258291200, 402653184, 1409286144,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1174405120, 1124073472, 1140850688, 1157627904, 1677721625, 1862565903, 1862565873, 1744830479, 1744830479, 1107296256, 1846247424, 1846247424, 1879048192, 654311424, 704643072, 1207959552,
        872415232, 1207959552, 1174405120, 402653184, 654311424, 1275068416, 1275068416, 1258291200, 1258291200, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1275068416, 1426063360, 1426063360, 1426063360, 1426063360, 1728053249, 0, 671088640, 1107296256, 1711276038, 1577058305, 503316480, 536870912, 1577058305, 520093696, 1577058305,
        503316480, 1577058305, 503316480, 1577058305, 1107296256, 1711276038, 402653184, 1426063360, 1560281091, 872415232, 889192448, 922746880, 872415232, 889192448, 922746880, 872415232,
        889192448, 1409286144, 1426063360, 1258291200, 1073741824, 872415232, 889192448, 1560281093, 1325400064, 402653184, 838860800, 1828716547, 1258291200, 1258291200, 1073741824, 1258291200,
        1409286144, 520093696, 1107296256, 1862959104, 1409286144, 1426063360, 855638016, 1207959552, 1140850688, 150994944, 1140850688, 285212672, 872415232, 889192448, 1140850688, 1711276033,
        989855744, 1073741824, 872415232, 889192448, 872415232, 889192448, 922746880, 872415232, 889192448, 872415232, 889192448, 922746880, 1124073472, 1711276033, 1711276033, 402653184,
        1207959552, 654311424, 1711276032, 1426063360, 1275068416, 1409286144, 1845526529, 1845526529, 1845526529, 1845526529, 1845657601, 503316480, 1845526529, 536870912, 1845526529, 520093696,
        1845526529, 503316480, 1845526529, 1560281091, 1275068416, 872415232, 1107296256, 1124073472, 671088640, 671088640, 771751936, 822083584, 234881024, 553648128, 1711276036, 1711276036,
        1275068416, 1392508928, 1258291200, 1358954496, 1409286144, 1258291200, 1275068416, 687865856, 738197504, 1275068416, 1392508928, 1426063360, 1275068416, 1275068416, 1392508928, 1275068416,
        1392508928, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1392508928, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1392508928, 1275068416, 1627389961,
        1627389991, 1627390051, 1627390041, 1627389981, 1627390001, 1627390011, 1627390021, 1627390031, 1593835529, 1610612745, 1627389991, 1610612775, 1627390051, 1610612835, 1627390041, 1610612825,
        1627389981, 1593835549, 1610612765, 1627390001, 1610612785, 1627390011, 1610612795, 1627390021, 1610612805, 1627390031, 1610612815, 1627389971, 1593835539, 1610612755, 1627390042, 1610612826,
        872415232, 889192448, 1660944384, 654311424, 788529152, 1426063360, 1275068416, 1426063360, 1275068416, 1275068416, 1426063360, 671088640, 1275068416, 1426063360, 1275068416, 1275068416,
        1426063360, 872415232, 1275068416, 788529152, 1275068416, 1426063360, 1275068416, 1426063360, 1275068416, 1275068416, 1275068416, 1828716546, 1275068416, 654311424, 1040187392, 1426063360,
        1275068416, 654311424, 1275068416, 1426063360, 1275068416, 1275068416, 1392508928, 1207959552, 1375731712, 1258291200, 1560281099, 1560281099, 1207959552, 1224736768, 1426063360, 1275068416,
        1627389952, 1207959552, 1224736768, 503316480, 1006632960, 1023410176, 922746880, 922746880, 922746880, 922746880, 939524096, 1711276032, 1207959552, 1375731712, 1207959552, 1258291200,
        1308622848, 1375731712, 1409286144, 1258291200, 1375731712, 1409286144, 1207959552, 1258291200, 1308622848, 1409286144, 1258291200, 1258291200, 1560281098, 1560281098, 402653184, 419430400,
        989855744, 754974720, 989855744, 704643072, 1275068416, 1258291200, 989855744, 1863155712, 1275068416, 654311424, 1275068416, 855638016, 1409286144, 1426063360, 1275068416, 1275068416,
        855638016, 402653184, 1409286144, 1828716547, 402653184, 989855744, 1207959552, 1845919744, 1845919744, 1845919744, 1845919744, 1845919744, 1845592064, 1845592064, 1845592069, 1845592064,
        1845592064, 1845592064, 1845592064, 1845592070, 1845592071, 1845592071, 1040187392, 1845919744, 1845919744, 1845919744, 1845919744, 1846050816, 1846050817, 1426063360, 1275068416, 922746880,
        872415232, 889192448, 922746880, 805306368, 1207959552, 1224736768, 788529152, 788529152, 469762048, 1124073472, 1863090176, 335544320, 1845657600, 1863090176, 1863090176, 1863090176,
        1863090176, 1845526530, 1140850688, 1174405120, 1107296256, 1174405120, 402653184, 1207959552, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360, 1258291200,
        1275068416, 1426063360, 1275068416, 1426063360, 1426063360, 1426063360, 1426063360, 1258291200, 1291845632, 1358954496, 1409286144, 234881024, 234881024, 1107296256, 234881024, 234881024,
        838860800, 1040187392, 1828716547, 1073741824, 587202560, 1174405120, 1258291200, 1258291200, 620756992, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 1258291200,
        1140850688, 268435456, 1895825408, 1174405120, 1174405120, 1174405120, 1174405120, 419430400, 989855744, 754974720, 402653184, 1728053248, 536870912, 520093696, 503316480, 553648128,
        503316480, 1325400064, 1728053248, 1711276032, 1711276032, 1560281097, 1560281097, 1560281097, 905969664, 989855744, 654311424, 805306368, 805306368, 1207959552, 1426063360, 1426063360,
        1526726656, 1660944584, 1879048192, 234881024, 1325400064, 1258291200, 1291845632, 1308622848, 1409286144, 1207959552, 402653184, 1627390032, 1610612816, 234881024, 486539264, 654311424,
        654311424, 419430400, 872415232, 889192448, 654311424, 335544320, 234881024, 1174405120, 1627389962, 1593835530, 1610612746, 1140850688, 1140850688, 1006632960, 1258291200, 1258291200,
        1291845632, 1308622848, 1409286144, 872415232, 889192448, 1006632960, 1493172224, 1291845632, 1409286144, 872415232, 1409286144, 1409286144, 1291845632, 1409286144, 1409286144, 436207616,
        1006632960, 1258291200, 1358954496, 1627389964, 1862959824, 1593835532, 1610612748, 1627389954, 1627389984, 1744830614, 1627390044, 1627390034, 1627389974, 1627389994, 1627390004, 1627390014,
        1627390024, 1593835522, 1610612738, 1627389984, 1610612768, 1744830614, 1744830614, 1627390044, 1610612828, 1627390034, 1610612818, 1627389974, 1593835542, 1610612758, 1627389994, 1610612778,
        1627390004, 1610612788, 1627390014, 1610612798, 1627390024, 1610612808, 1627389972, 1593835540, 1610612756, 1140850688, 603979776, 1409286144, 1728053250, 1258291200, 1358954496, 872415232,
        922746880, 1275068416, 822083584, 1325400064, 1258291200, 1711276034, 956301312, 603979776, 1711276034, 1711276034, 704643072, 989855744, 1056964608, 1040187392, 1056964608, 402653184,
        905969664, 989855744, 536870912, 1845526528, 1426063360, 1845526528, 1275068416, 1845657600, 520093696, 1845526528, 503316480, 1845526528, 553648128, 1845526528, 503316480, 1845526528,
        1258291200, 1409286144, 1627389966, 1593835534, 1610612750, 1627389992, 1610612776, 754974720, 805306368, 788529152, 1275068416, 754974720, 754974720, 1191182336, 805306368, 754974720,
        754974720, 1191182336, 1627389956, 1627389986, 1627390046, 1627390036, 1627389976, 1627389996, 1627390006, 1627390016, 1627390026, 1157627904, 1593835524, 1610612740, 1157627904, 1627389986,
        1610612770, 1627390046, 1610612830, 1627390036, 1610612820, 1627389976, 1593835544, 1610612760, 1627389996, 1610612780, 1627390006, 1610612790, 1627390016, 1610612800, 1627390026, 1610612810,
        1627389957, 1627389987, 1627390047, 1627390037, 1627389977, 1627389997, 1627390007, 1627390017, 1627390027, 1593835525, 1610612741, 1627389987, 1610612771, 1627390047, 1610612831, 1627390037,
        1610612821, 1627389977, 1593835545, 1610612761, 1627389997, 1610612781, 1627390007, 1610612791, 1627390017, 1610612801, 1627390027, 1610612811, 1627389967, 1593835535, 1610612751, 1627390002,
        1610612786, 1879048192, 1426063360, 1845526528, 1845657600, 1040187392, 704643072, 1107296256, 1845592066, 1846050817, 1845592070, 234881024, 1879048192, 402653184, 452984832, 872415232,
        1107296256, 1124073472, 671088640, 1207959552, 1409286144, 1426063360, 671088640, 1409286144, 1426063360, 1107296256, 872415232, 1107296256, 1845592067, 1845592071, 1845592071, 0,
        1577058309, 0, 1577058309, 805306368, 805306368, 1577058309, 503316480, 536870912, 1577058309, 520093696, 1577058309, 503316480, 1577058309, 503316480, 1577058309, 1258291200,
        671088640, 1409286144, 335544320, 805306368, 805306368, 402653184, 1409286144, 1426063360, 1426063360, 1258291200, 1409286144, 1275068416, 1275068416, 1207959552, 486539264, 1207959552,
        1258291200, 486539264, 1207959552, 1107296256, 1711276037, 1107296256, 1107296256, 704643072, 1426063360, 1107296256, 1711276037, 1409286144, 1291845632, 704643072, 704643072, 1409286144,
        402653184, 1409286144, 1426063360, 1258291200, 1409286144, 1207959552, 486539264, 1207959552, 486539264, 754974720, 754974720, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1409286144, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 0, 1577058307, 0, 1577058307, 503316480, 536870912, 1577058307, 520093696,
        1577058307, 503316480, 1577058307, 503316480, 1577058307, 1258291200, 0, 1577058310, 1174405120, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1426063360, 1258291200, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 0, 1577058310, 503316480, 536870912, 1577058310,
        520093696, 1577058310, 503316480, 1577058310, 503316480, 1577058310, 402653184, 1207959552, 1258291200, 1358954496, 1409286144, 1426063360, 1275068416, 1258291200, 1258291200, 1258291200,
        1627389958, 1627389988, 1627390048, 1627390038, 1627389978, 1627389998, 1627390008, 1627390018, 1627390028, 1593835526, 1610612742, 1627389988, 1610612772, 1627390048, 1610612832, 1627390038,
        1610612822, 1627389978, 1593835546, 1610612762, 1627389998, 1610612782, 1627390008, 1610612792, 1627390018, 1610612802, 1627390028, 1610612812, 1627389968, 1593835536, 1610612752, 1627390012,
        1610612796, 1627389959, 1627389989, 1627390049, 1627390039, 1627389979, 1627389999, 1627390009, 1627390019, 1627390029, 1593835527, 1610612743, 1627389989, 1610612773, 1627390049, 1610612833,
        1627390039, 1610612823, 1627389979, 1593835547, 1610612763, 1627389999, 1610612783, 1627390009, 1610612793, 1627390019, 1610612803, 1627390029, 1610612813, 1627389969, 1593835537, 1610612753,
        1627390022, 1610612806, 855638016, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1409286144, 0,
        1409286144, 0, 1863155712, 1577058311, 503316480, 536870912, 1577058311, 520093696, 1577058311, 503316480, 1577058311, 503316480, 1577058311, 654311424, 822083584, 1258291200,
        1258291200, 402653184, 1409286144, 1207959552, 1409286144, 1409286144, 1258291200, 1258291200, 1258291200, 1275068416, 1291845632, 1258291200, 1258291200, 1258291200, 1275068416, 1258291200,
        1291845632, 1291845632, 1291845632, 1291845632,
    ]
    private static let nlNames: [UInt16] = [
        119, 214, 243, 245, 246, 247, 248, 263, 265, 266, 267, 268, 360, 391, 451, 452,
        609, 730, 732, 733, 734, 735, 777, 783, 784, 785, 875, 896, 951, 1004, 1096, 1097,
        1100, 1101, 1102, 1103, 1203, 1205, 1206, 1207, 1208, 1271, 1273, 1274, 1275, 1276, 1299, 1301,
        1302, 1303, 1304, 1387, 1389, 1390, 1391, 1392,
    ]
}

// swift-format-ignore-file
// Made by packaging/words of Lists/nl.txt.

extension Vocabulary {
    /// The words of the language `nl`.
    static var nl: Vocabulary {
        Vocabulary(
            text: nlText, starts: nlStarts,
            firsts: nlFirsts, senses: nlSenses,
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
        1703, 1712, 1722, 1734, 1740, 1746, 1750, 1756, 1764, 1771, 1779, 1783, 1787, 1790, 1796, 1812,
        1820, 1822, 1827, 1852, 1856, 1867, 1876, 1887, 1893, 1897, 1905, 1917, 1924, 1935, 1939, 1953,
        1968, 1975, 1987, 1999, 2014, 2027, 2044, 2062, 2079, 2091, 2101, 2116, 2125, 2139, 2150, 2166,
        2169, 2174, 2181, 2190, 2202, 2213, 2226, 2246, 2270, 2290, 2302, 2315, 2335, 2357, 2383, 2398,
        2407, 2425, 2444, 2453, 2457, 2466, 2480, 2493, 2510, 2524, 2537, 2551, 2561, 2575, 2589, 2607,
        2622, 2628, 2635, 2643, 2653, 2660, 2670, 2677, 2688, 2698, 2713, 2725, 2737, 2748, 2761, 2773,
        2776, 2783, 2791, 2806, 2819, 2833, 2847, 2862, 2866, 2873, 2896, 2899, 2903, 2910, 2919, 2933,
        2938, 2943, 2951, 2955, 2965, 2982, 2997, 3013, 3029, 3046, 3053, 3058, 3073, 3094, 3111, 3127,
        3143, 3159, 3175, 3190, 3207, 3218, 3232, 3245, 3261, 3276, 3294, 3308, 3325, 3339, 3356, 3370,
        3387, 3401, 3418, 3431, 3447, 3462, 3480, 3490, 3503, 3510, 3518, 3528, 3531, 3533, 3538, 3548,
        3552, 3567, 3583, 3600, 3612, 3624, 3635, 3649, 3665, 3680, 3695, 3710, 3725, 3739, 3755, 3764,
        3780, 3793, 3809, 3821, 3831, 3842, 3852, 3865, 3881, 3892, 3905, 3916, 3929, 3942, 3954, 3963,
        3983, 3991, 4001, 4013, 4028, 4042, 4059, 4072, 4088, 4101, 4117, 4130, 4146, 4159, 4175, 4187,
        4202, 4216, 4233, 4238, 4249, 4261, 4268, 4280, 4283, 4298, 4303, 4309, 4317, 4321, 4327, 4332,
        4335, 4349, 4361, 4374, 4387, 4393, 4401, 4411, 4414, 4420, 4424, 4432, 4438, 4444, 4452, 4456,
        4461, 4470, 4479, 4484, 4496, 4506, 4511, 4522, 4534, 4545, 4568, 4583, 4595, 4606, 4618, 4626,
        4638, 4654, 4667, 4681, 4694, 4711, 4725, 4738, 4752, 4762, 4776, 4794, 4809, 4819, 4832, 4842,
        4850, 4860, 4872, 4877, 4891, 4911, 4927, 4942, 4956, 4970, 4986, 5000, 5012, 5022, 5030, 5046,
        5061, 5080, 5096, 5111, 5127, 5139, 5155, 5175, 5192, 5201, 5210, 5220, 5229, 5241, 5250, 5255,
        5265, 5275, 5281, 5293, 5306, 5319, 5330, 5342, 5354, 5365, 5377, 5387, 5399, 5405, 5415, 5426,
        5428, 5433, 5438, 5445, 5456, 5468, 5477, 5489, 5497, 5503, 5509, 5517, 5532, 5539, 5552, 5566,
        5578, 5587, 5603, 5616, 5628, 5641, 5650, 5663, 5680, 5694, 5699, 5716, 5726, 5737, 5747, 5758,
        5765, 5777, 5786, 5800, 5818, 5832, 5843, 5847, 5854, 5876, 5887, 5900, 5904, 5907, 5912, 5926,
        5939, 5956, 5970, 5983, 5997, 6007, 6021, 6039, 6054, 6058, 6066, 6076, 6087, 6097, 6105, 6110,
        6114, 6119, 6126, 6129, 6142, 6168, 6183, 6193, 6206, 6234, 6256, 6276, 6289, 6301, 6309, 6326,
        6343, 6357, 6383, 6405, 6424, 6435, 6454, 6473, 6485, 6503, 6523, 6531, 6538, 6550, 6558, 6574,
        6584, 6591, 6604, 6615, 6631, 6643, 6663, 6678, 6688, 6701, 6715, 6718, 6730, 6743, 6756, 6768,
        6782, 6802, 6816, 6824, 6837, 6851, 6861, 6873, 6876, 6884, 6893, 6895, 6898, 6913, 6928, 6939,
        6950, 6963, 6972, 6980, 6993, 7002, 7016, 7025, 7034, 7039, 7043, 7051, 7057, 7063, 7071, 7074,
        7078, 7084, 7088, 7093, 7100, 7104, 7109, 7113, 7119, 7127, 7133, 7137, 7150, 7162, 7183, 7206,
        7222, 7247, 7274, 7287, 7299, 7312, 7321, 7339, 7359, 7372, 7389, 7403, 7409, 7414, 7420, 7426,
        7438, 7445, 7451, 7466, 7477, 7481, 7494, 7506, 7522, 7535, 7547, 7560, 7569, 7582, 7599, 7613,
        7619, 7634, 7648, 7666, 7681, 7695, 7710, 7721, 7736, 7755, 7771, 7781, 7787, 7801, 7818, 7825,
        7841, 7856, 7880, 7906, 7925, 7953, 7983, 7999, 8014, 8030, 8042, 8063, 8086, 8102, 8122, 8139,
        8143, 8149, 8162, 8175, 8184, 8196, 8204, 8219, 8235, 8245, 8252, 8268, 8278, 8285, 8295, 8302,
        8313, 8325, 8341, 8355, 8370, 8375, 8389, 8402, 8419, 8433, 8446, 8460, 8470, 8484, 8502, 8517,
        8519, 8522, 8537, 8543, 8551, 8566, 8579, 8593, 8607, 8622, 8630, 8635, 8648, 8654, 8658, 8667,
        8675, 8678, 8687, 8692, 8701, 8705, 8716, 8720, 8737, 8750, 8758, 8770, 8777, 8784, 8796, 8800,
        8805, 8822, 8830, 8838, 8842, 8854, 8861, 8872, 8881, 8889, 8898, 8906, 8913, 8923, 8932, 8939,
        8949, 8964, 8969, 8976, 8989, 9003, 9018, 9034, 9047, 9059, 9072, 9086, 9090, 9092, 9095, 9107,
        9120, 9125, 9131, 9137, 9145, 9149, 9160, 9188, 9204, 9208, 9226, 9238, 9250, 9261, 9275, 9289,
        9300, 9309, 9320, 9332, 9342, 9352, 9367, 9372, 9381, 9387, 9403, 9421, 9438, 9455, 9472, 9489,
        9505, 9523, 9531, 9545, 9562, 9578, 9597, 9612, 9630, 9645, 9663, 9678, 9696, 9711, 9729, 9743,
        9760, 9776, 9795, 9805, 9817, 9826, 9838, 9848, 9856, 9861, 9874, 9887, 9897, 9907, 9916, 9936,
        9946, 9957, 9968, 9983, 9997, 10007, 10021, 10032, 10040, 10050, 10056, 10061, 10066, 10070, 10079, 10085,
        10106, 10111, 10115, 10125, 10129, 10138, 10141, 10144, 10152, 10156, 10163, 10171, 10174, 10184, 10193, 10201,
        10211, 10217, 10226, 10229, 10232, 10237, 10241, 10246, 10252, 10256, 10264, 10267, 10276, 10286, 10295, 10302,
        10315, 10324, 10343, 10351, 10362, 10366, 10377, 10384, 10389, 10393, 10396, 10403, 10412, 10424, 10435, 10448,
        10453, 10464, 10479, 10491, 10503, 10514, 10527, 10550, 10571, 10588, 10594, 10604, 10616, 10630, 10646, 10669,
        10696, 10710, 10729, 10744, 10758, 10774, 10782, 10788, 10792, 10797, 10802, 10809, 10818, 10831, 10842, 10858,
        10869, 10880, 10885, 10889, 10895, 10904, 10909, 10923, 10936, 10953, 10967, 10980, 10989, 11003, 11013, 11027,
        11045, 11060, 11068, 11077, 11085, 11096, 11103, 11108, 11113, 11121, 11124, 11130, 11139, 11147, 11160, 11166,
        11177, 11185, 11190, 11213, 11217, 11228, 11237, 11252, 11257, 11264, 11266, 11275, 11285, 11295, 11304, 11315,
        11330, 11334, 11342, 11351, 11355, 11360, 11370, 11376, 11383, 11389, 11397, 11403, 11412, 11416, 11421, 11443,
        11449, 11457, 11463, 11467, 11469, 11477, 11488, 11494, 11505, 11513, 11522, 11528, 11539, 11546, 11559, 11566,
        11571, 11578, 11586, 11597, 11600, 11609, 11613, 11617, 11625, 11636, 11645, 11656, 11666, 11673, 11680, 11689,
        11696, 11717, 11726, 11731, 11746, 11767, 11784, 11800, 11816, 11832, 11848, 11863, 11880, 11887, 11900, 11916,
        11934, 11949, 11964, 11982, 11996, 12013, 12027, 12044, 12058, 12075, 12089, 12106, 12119, 12135, 12150, 12168,
        12176, 12187, 12198, 12200, 12210, 12220, 12232, 12245, 12258, 12269, 12274, 12278, 12285, 12294, 12298, 12305,
        12311, 12320, 12328, 12341, 12358, 12368, 12378, 12387, 12398, 12414, 12426, 12435, 12446, 12454, 12465, 12476,
        12488, 12497, 12507, 12519, 12535, 12543, 12550, 12560, 12581, 12586, 12601, 12618, 12634, 12650, 12666, 12682,
        12697, 12714, 12721, 12729, 12742, 12758, 12773, 12791, 12805, 12822, 12836, 12853, 12867, 12884, 12898, 12915,
        12928, 12944, 12959, 12977, 12982, 12997, 13014, 13030, 13046, 13062, 13078, 13093, 13110, 13117, 13130, 13146,
        13161, 13179, 13193, 13210, 13224, 13241, 13255, 13272, 13286, 13303, 13316, 13332, 13347, 13365, 13374, 13385,
        13393, 13404, 13415, 13420, 13434, 13439, 13450, 13459, 13470, 13490, 13506, 13517, 13527, 13532, 13546, 13555,
        13570, 13579, 13589, 13597, 13604, 13613, 13627, 13644, 13647, 13652, 13662, 13673, 13681, 13696, 13709, 13723,
        13737, 13752, 13757, 13769, 13779, 13788, 13798, 13801, 13814, 13823, 13837, 13852, 13861, 13869, 13883, 13895,
        13900, 13910, 13918, 13922, 13929, 13935, 13939, 13951, 13956, 13963, 13969, 13973, 13983, 13993, 14002, 14015,
        14022, 14031, 14035, 14048, 14060, 14081, 14104, 14120, 14145, 14172, 14185, 14197, 14210, 14219, 14237, 14257,
        14270, 14287, 14301, 14308, 14324, 14339, 14358, 14374, 14389, 14405, 14417, 14433, 14453, 14470, 14473, 14477,
        14486, 14502, 14516, 14531, 14546, 14562, 14566, 14569, 14574, 14578, 14591, 14603, 14624, 14647, 14663, 14688,
        14715, 14728, 14740, 14752, 14765, 14774, 14792, 14812, 14825, 14842, 14856, 14860, 14869, 14885, 14899, 14914,
        14929, 14945, 14949, 14958, 14964, 14975, 14990, 15000, 15012, 15016, 15030, 15046, 15061, 15076, 15091, 15106,
        15120, 15136, 15142, 15154, 15169, 15183, 15200, 15213, 15229, 15242, 15258, 15271, 15287, 15300, 15316, 15328,
        15343, 15357, 15374, 15382, 15392, 15399, 15409, 15415, 15431, 15449, 15466, 15483, 15500, 15517, 15533, 15551,
        15559, 15573, 15590, 15606, 15625, 15640, 15658, 15673, 15691, 15706, 15724, 15739, 15757, 15771, 15788, 15804,
        15823, 15833, 15845, 15854, 15866, 15871, 15885, 15898, 15915, 15929, 15942, 15956, 15966, 15980, 15998, 16013,
        16020, 16023, 16027, 16041, 16048, 16062, 16074, 16087, 16100, 16114, 16121, 16133, 16148, 16152, 16166, 16173,
        16180, 16184, 16188, 16192, 16196, 16200, 16205, 16210, 16215, 16220, 16225, 16230, 16235, 16240, 16245,
    ]
    private static let nlFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
        64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 80,
        81, 82, 83, 84, 85, 86, 87, 88, 90, 91, 93, 94, 95, 96, 97, 98,
        99, 100, 101, 104, 106, 107, 109, 110, 113, 114, 117, 118, 119, 120, 121, 122,
        123, 124, 125, 127, 128, 129, 131, 132, 134, 135, 136, 137, 138, 144, 145, 147,
        148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163,
        164, 166, 168, 169, 171, 172, 173, 175, 176, 177, 178, 179, 180, 182, 184, 185,
        187, 188, 189, 190, 195, 196, 197, 198, 199, 202, 207, 211, 215, 219, 221, 222,
        223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238,
        244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259,
        260, 261, 262, 264, 265, 267, 268, 269, 270, 272, 273, 274, 275, 276, 277, 278,
        279, 283, 284, 285, 287, 288, 290, 291, 292, 293, 294, 295, 297, 298, 300, 301,
        303, 304, 306, 307, 310, 313, 316, 319, 320, 321, 322, 324, 326, 328, 331, 332,
        333, 334, 336, 337, 339, 340, 343, 346, 349, 352, 355, 356, 357, 358, 359, 360,
        361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 376, 377,
        378, 379, 380, 381, 382, 383, 384, 386, 387, 388, 391, 392, 393, 394, 395, 396,
        401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416,
        417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432,
        433, 434, 435, 436, 438, 439, 440, 441, 442, 443, 445, 446, 447, 448, 449, 450,
        451, 452, 453, 455, 456, 458, 460, 461, 462, 463, 464, 465, 466, 468, 470, 471,
        476, 477, 478, 479, 480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 490, 491,
        492, 494, 495, 496, 498, 500, 501, 503, 504, 505, 506, 507, 508, 509, 510, 511,
        512, 513, 514, 515, 516, 517, 518, 519, 520, 521, 522, 523, 524, 525, 526, 527,
        528, 529, 530, 534, 535, 536, 537, 539, 541, 542, 543, 544, 545, 546, 547, 548,
        549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 564, 566, 568, 572,
        573, 574, 575, 576, 577, 578, 579, 581, 583, 584, 586, 587, 588, 593, 594, 596,
        598, 599, 603, 604, 605, 606, 607, 608, 609, 612, 615, 616, 618, 619, 620, 621,
        622, 623, 624, 625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637,
        638, 639, 640, 641, 642, 643, 644, 650, 651, 652, 654, 655, 656, 658, 659, 660,
        661, 662, 663, 664, 665, 666, 667, 668, 669, 672, 675, 676, 677, 680, 682, 684,
        685, 686, 687, 690, 691, 692, 693, 694, 696, 697, 698, 699, 700, 701, 702, 703,
        704, 705, 707, 708, 709, 710, 711, 712, 713, 714, 715, 716, 718, 719, 720, 721,
        722, 724, 725, 726, 727, 728, 729, 730, 731, 732, 733, 734, 735, 736, 737, 738,
        739, 740, 741, 743, 744, 745, 747, 748, 750, 752, 753, 754, 756, 757, 758, 759,
        760, 761, 762, 763, 764, 765, 766, 767, 768, 770, 771, 773, 775, 777, 779, 780,
        782, 784, 785, 786, 787, 788, 789, 791, 792, 793, 794, 796, 797, 798, 799, 800,
        802, 803, 804, 805, 806, 807, 809, 810, 811, 812, 813, 814, 816, 817, 818, 819,
        820, 821, 824, 825, 826, 828, 829, 830, 831, 832, 833, 834, 836, 837, 838, 839,
        841, 842, 843, 844, 845, 846, 847, 848, 849, 850, 851, 852, 854, 855, 856, 858,
        859, 860, 861, 862, 863, 864, 865, 866, 867, 868, 869, 870, 871, 872, 873, 874,
        875, 879, 880, 881, 882, 883, 884, 885, 886, 887, 889, 890, 891, 892, 893, 894,
        895, 896, 897, 898, 899, 900, 901, 902, 903, 904, 905, 906, 908, 909, 910, 911,
        912, 913, 914, 916, 918, 919, 922, 925, 928, 931, 933, 934, 935, 936, 939, 942,
        944, 946, 947, 948, 950, 951, 952, 955, 956, 957, 958, 960, 961, 962, 963, 965,
        966, 967, 968, 970, 975, 976, 977, 979, 982, 984, 987, 989, 990, 992, 993, 994,
        995, 996, 997, 999, 1000, 1001, 1002, 1003, 1005, 1008, 1011, 1014, 1015, 1016, 1019, 1020,
        1021, 1022, 1023, 1026, 1027, 1029, 1032, 1033, 1034, 1039, 1040, 1042, 1044, 1045, 1046, 1047,
        1048, 1050, 1051, 1052, 1053, 1054, 1055, 1057, 1058, 1059, 1060, 1061, 1062, 1063, 1064, 1065,
        1066, 1067, 1069, 1070, 1071, 1072, 1073, 1074, 1075, 1076, 1078, 1079, 1080, 1081, 1082, 1083,
        1084, 1085, 1086, 1087, 1089, 1090, 1091, 1093, 1094, 1097, 1099, 1100, 1101, 1102, 1103, 1105,
        1106, 1107, 1108, 1109, 1110, 1111, 1113, 1115, 1116, 1117, 1119, 1120, 1121, 1123, 1124, 1127,
        1128, 1130, 1132, 1133, 1134, 1136, 1138, 1139, 1140, 1141, 1143, 1144, 1146, 1147, 1148, 1149,
        1150, 1151, 1152, 1154, 1159, 1162, 1166, 1167, 1168, 1169, 1171, 1174, 1175, 1176, 1177, 1178,
        1179, 1180, 1181, 1182, 1184, 1187, 1188, 1189, 1190, 1193, 1196, 1197, 1198, 1199, 1200, 1201,
        1202, 1203, 1204, 1205, 1206, 1207, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1216, 1217,
        1218, 1219, 1220, 1221, 1223, 1224, 1225, 1227, 1228, 1229, 1231, 1232, 1234, 1235, 1236, 1237,
        1238, 1240, 1241, 1242, 1243, 1244, 1247, 1248, 1249, 1250, 1251, 1253, 1254, 1256, 1258, 1259,
        1260, 1261, 1265, 1266, 1267, 1268, 1269, 1270, 1273, 1274, 1275, 1276, 1277, 1278, 1279, 1285,
        1286, 1287, 1288, 1289, 1290, 1291, 1292, 1293, 1295, 1296, 1298, 1299, 1300, 1301, 1302, 1303,
        1304, 1305, 1306, 1307, 1308, 1309, 1311, 1313, 1314, 1315, 1316, 1318, 1319, 1320, 1321, 1322,
        1323, 1324, 1328, 1329, 1330, 1331, 1332, 1333, 1334, 1335, 1336, 1337, 1339, 1340, 1341, 1343,
        1344, 1346, 1347, 1348, 1349, 1350, 1354, 1358, 1360, 1361, 1362, 1363, 1365, 1366, 1368, 1370,
        1371, 1372, 1374, 1375, 1376, 1377, 1378, 1379, 1380, 1381, 1382, 1383, 1384, 1386, 1387, 1388,
        1389, 1390, 1391, 1392, 1393, 1394, 1395, 1397, 1398, 1399, 1400, 1401, 1402, 1403, 1404, 1405,
        1406, 1408, 1409, 1412, 1414, 1416, 1417, 1418, 1419, 1420, 1421, 1423, 1424, 1425, 1426, 1427,
        1430, 1433, 1436, 1437, 1438, 1441, 1444, 1447, 1450, 1451, 1452, 1453, 1455, 1456, 1457, 1458,
        1459, 1461, 1462, 1463, 1464, 1465, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 1475,
        1476, 1477, 1480, 1481, 1482, 1483, 1484, 1485, 1486, 1487, 1488, 1490, 1491, 1492, 1493, 1494,
        1495, 1496, 1497, 1498, 1499, 1500, 1501, 1502, 1503, 1504, 1505, 1506, 1507, 1509, 1510, 1511,
        1512, 1513, 1514, 1515, 1516, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1527, 1529,
        1530, 1531, 1532, 1534, 1535, 1536, 1537, 1538, 1539, 1540, 1541, 1542, 1543, 1548, 1549, 1552,
        1553, 1555, 1556, 1557, 1558, 1559, 1560, 1561, 1563, 1565, 1566, 1567, 1569, 1570, 1573, 1576,
        1579, 1582, 1583, 1585, 1586, 1587, 1588, 1591, 1592, 1594, 1595, 1596, 1597, 1599, 1600, 1602,
        1604, 1605, 1606, 1607, 1608, 1610, 1611, 1612, 1613, 1614, 1615, 1618, 1620, 1621, 1623, 1624,
        1625, 1626, 1627, 1628, 1629, 1630, 1631, 1632, 1633, 1634, 1635, 1636, 1637, 1639, 1640, 1641,
        1642, 1643, 1644, 1645, 1646, 1647, 1648, 1649, 1650, 1651, 1652, 1653, 1654, 1655, 1657, 1658,
        1660, 1661, 1664, 1667, 1670, 1673, 1674, 1676, 1677, 1678, 1679, 1680, 1681, 1682, 1683, 1684,
        1685, 1686, 1687, 1688, 1689, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1698, 1699, 1702, 1705,
        1708, 1711, 1712, 1713, 1717, 1718, 1719, 1720, 1721, 1722, 1723, 1724, 1725, 1726, 1727, 1728,
        1729, 1730, 1732, 1733, 1734, 1735, 1736, 1737, 1738, 1739, 1741, 1742, 1743, 1744, 1745, 1746,
        1747, 1748, 1749, 1750, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1762, 1763,
        1765, 1766, 1767, 1768, 1769, 1770, 1771, 1772, 1774, 1775, 1776, 1777, 1778, 1779, 1780, 1781,
        1782, 1783, 1785, 1786, 1787, 1789, 1790, 1791, 1792, 1793, 1794, 1795, 1796, 1797, 1798, 1799,
        1800, 1802, 1803, 1804, 1806, 1807, 1810, 1813, 1816, 1819, 1821, 1822, 1823, 1825, 1826, 1827,
        1828, 1829, 1830, 1831, 1832, 1833, 1834, 1835, 1836, 1837, 1838, 1839, 1840, 1841, 1842,
    ]
    private static let nlSenses: [UInt32] = [
        1056964608, 1056964608, 1056964608, 1056964608, 1762296528, 1745256448, 1745256448, 1745256448, 1745256448, 1745256448, 1761640448, 1761705984, 1762492416, 1762426880, 1745059840, 1744994304,
        1745125376, 1744994304, 1744994304, 1745125376, 1744994304, 1744994304, 1744994304, 1761968128, 1762164736, 1762033664, 1762230272, 1761968128, 1762164736, 1762033664, 1762230272, 1761968128,
        1762164736, 1762033664, 1762230272, 1761968128, 1762164736, 1762033664, 1762230272, 1745321984, 1745453056, 1745453056, 1745518592, 1745518592, 1745518593, 1744928768, 1744928768, 1744928773,
        1744928768, 1744928768, 1744928768, 1744928768, 1745125376, 1744928774, 1744928775, 1744928774, 1744928775, 1744928772, 1157627904, 1174405120, 1308622848, 1275068416, 1526726664, 1526726694,
        1526726754, 1526726744, 1526726684, 1526726704, 1526726714, 1526726724, 1526726734, 1526726694, 1509949478, 1526726754, 1509949538, 1526726744, 1509949528, 1526726684, 1493172252, 1509949468,
        1526726704, 1509949488, 1526726714, 1509949498, 1526726724, 1509949508, 1526726734, 1509949518, 1493172232, 1509949448, 1526726674, 1493172242, 1509949458, 1744928771, 805306368, 1224736768,
        1828716544, 1828716544, 738197504, 1275068416, 1107296256, 1157627904, 1241513984, 1308622848, 1308622848, 1728053249, 1728053248, 1308622848, 1728053249, 1728053249, 1107296256, 1308622848,
        1325400064, 1174405120, 1107296256, 1308622848, 1325400064, 553648128, 989855744, 989855744, 1560281238, 1644167258, 1560281238, 738197504, 738197504, 1107296256, 1124073472, 1459617796,
        1459617796, 1107296256, 1308622848, 1459617800, 1459617800, 1778384896, 1828716544, 1828716544, 520093696, 218103808, 1107296256, 1191182336, 1207959552, 1275068416, 1308622848, 1325400064,
        1006632960, 637534208, 805306368, 1728053248, 318767104, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1795162112, 1073741824, 1073741824, 1174405120, 1157627904, 1308622848, 1157627904, 1308622848, 1157627904, 637534208, 687865856, 687865856, 1308622848, 855638016, 872415232, 1040187392,
        452984832, 1073741824, 1073741824, 1073741824, 402653184, 922746880, 402653184, 922746880, 1762492416, 1157627904, 1308622848, 1627389955, 1308622848, 1157627904, 385875968, 620756992,
        1107296256, 1191182336, 1610612739, 1006632960, 1006632960, 1006632960, 1610612739, 385875968, 1107296256, 1308622848, 1107296256, 1191182336, 1275068416, 1308622848, 1325400064, 1107296256,
        1191182336, 1308622848, 1325400064, 1107296256, 1191182336, 1308622848, 1325400064, 1107296256, 1191182336, 1308622848, 1325400064, 1308622848, 1325400064, 1174405120, 1174405120, 1107296256,
        1174405120, 1157627904, 1157627904, 1157627904, 1174405120, 1174405120, 1174405120, 1157627904, 1157627904, 1174405120, 1157627904, 1174405120, 1157627904, 1174405120, 369098752, 385875968,
        838860800, 922746880, 1107296256, 1426063360, 1745321984, 1745256448, 1745256448, 1745256448, 1745256448, 1745256448, 1745387520, 1745387521, 1745387521, 1745453056, 1745453056, 1745518592,
        1745518592, 1745518593, 1325400064, 1577058354, 1745584128, 1745584128, 1107296256, 1124073472, 1459617804, 1459617804, 1778384896, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1040187392, 1056964608, 1493172227, 1509949443, 1056964608, 1526726669, 1493172237, 1509949453, 1526726686,
        1493172254, 1509949470, 1744928769, 1744863232, 1325400064, 1174405120, 1744863232, 486539264, 1744863232, 1744863232, 486539264, 1744863232, 1744928773, 0, 1476395010, 788529152,
        1476395010, 1778384896, 486539264, 520093696, 1476395010, 1778384896, 503316480, 1476395010, 1778384896, 486539264, 1476395010, 1778384896, 486539264, 1476395010, 1778384896, 1308622848,
        1107296256, 1828716544, 0, 1476395012, 385875968, 1308622848, 1157627904, 1308622848, 1107296256, 1157627904, 1308622848, 1174405120, 1191182336, 1308622848, 1157627904, 1308622848,
        0, 1476395012, 1778384896, 486539264, 520093696, 1476395012, 1778384896, 503316480, 1476395012, 1778384896, 486539264, 1476395012, 1778384896, 486539264, 1476395012, 1778384896,
        150994944, 1040187392, 1560282288, 1526726659, 1526726689, 1644167378, 1526726749, 1526726739, 1526726679, 1526726699, 1526726709, 1526726719, 1526726729, 1577058379, 1644167213, 1526726689,
        1509949473, 1526726749, 1509949533, 1526726739, 1509949523, 1526726679, 1493172247, 1509949463, 1526726699, 1509949483, 1526726709, 1509949493, 1526726719, 1509949503, 1526726729, 1509949513,
        1056964608, 1577058379, 1644167213, 1040187392, 100663296, 117440512, 1040187392, 1040187392, 1040187392, 1426063360, 1325400064, 1174405120, 184549376, 201326592, 838860800, 1107296256,
        1526726657, 1409286144, 788529152, 788529152, 1409286144, 1409286144, 1560282288, 1526726687, 1526726747, 1526726737, 1526726677, 1526726697, 1526726707, 1526726717, 1526726727, 1577058354,
        1560281688, 1644167198, 1644167198, 1644167198, 1577058354, 1560281288, 1577058329, 1644167183, 1644167183, 318767104, 318767104, 318767104, 318767104, 318767104, 318767104, 1560281288,
        1644167258, 318767104, 1409286144, 1526726687, 1493172255, 1509949471, 1526726747, 1509949531, 1526726737, 1509949521, 1526726677, 1493172245, 1509949461, 1526726697, 1509949481, 1526726707,
        1509949491, 1526726717, 1509949501, 1526726727, 1509949511, 1157627904, 1308622848, 855638016, 1744863230, 1778384896, 1493172225, 1509949441, 1325400064, 1107296256, 1174405120, 1006632960,
        1006632960, 788529152, 1526726667, 1711276032, 1493172235, 1509949451, 1006632960, 167772160, 822083584, 939524096, 973078528, 1728053251, 1593835595, 1593835570, 1593835570, 1593835545,
        989855744, 905969664, 1593835570, 1308622848, 1308622848, 1308622848, 805306368, 1157627904, 989855744, 1073741824, 1459617794, 1459617794, 1459617794, 1778384896, 1006632960, 1308622848,
        603979776, 1191182336, 603979776, 1191182336, 1174405120, 1157627904, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1174405120, 1157627904, 436207616, 1107296256,
        335544320, 318767104, 637534208, 1174405120, 1560281088, 1728053250, 1325400064, 1224736768, 1174405120, 1174405120, 1325400064, 654311424, 1308622848, 1224736768, 1174405120, 1728053250,
        654311424, 1174405120, 1023410176, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1157627904, 687865856, 1174405120,
        1157627904, 1191182336, 1308622848, 1795162112, 1744863231, 1778384896, 1744863231, 1778384896, 1107296256, 1157627904, 1258291200, 1308622848, 1157627904, 1157627904, 1006632960, 603979776,
        603979776, 603979776, 603979776, 603979776, 1275068416, 603979776, 1275068416, 603979776, 603979776, 1275068416, 603979776, 1157627904, 385875968, 1107296256, 1157627904, 1258291200,
        1308622848, 469762048, 855638016, 872415232, 587202560, 1627389954, 838860800, 1006632960, 1023410176, 1040187392, 1577058354, 1762099200, 1762557952, 1560281688, 1644167198, 1644167198,
        1644167198, 620756992, 1107296256, 1275068416, 1040187392, 1056964608, 1577058354, 1040187392, 1107296256, 1191182336, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1308622848, 1107296256, 1157627904, 1157627904, 788529152, 788529152, 1325400064, 1174405120, 1325400064,
        1157627904, 1157627904, 1174405120, 1006632960, 385875968, 838860800, 922746880, 1107296256, 1308622848, 1325400064, 1107296256, 1325400064, 1107296256, 1124073472, 1325400064, 1275068416,
        620756992, 1107296256, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 620756992, 1107296256, 1275068416,
        67108864, 83886080, 1040187392, 1040187392, 1509949540, 855638016, 872415232, 905969664, 855638016, 872415232, 1308622848, 1325400064, 838860800, 1073741824, 1006632960, 385875968,
        1308622848, 1325400064, 1157627904, 1828716544, 1157627904, 1157627904, 1157627904, 1308622848, 1174405120, 1157627904, 1174405120, 1174405120, 1157627904, 1107296256, 1174405120, 1174405120,
        1157627904, 1174405120, 1325400064, 1174405120, 1174405120, 1107296256, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1107296256, 1157627904, 1308622848, 1174405120, 1107296256,
        1174405120, 1174405120, 1107296256, 1157627904, 1107296256, 1157627904, 1174405120, 1174405120, 1174405120, 1157627904, 1375731712, 1107296256, 1107296256, 385875968, 520093696, 503316480,
        486539264, 536870912, 486539264, 1174405120, 1174405120, 1157627904, 1308622848, 1157627904, 637534208, 1157627904, 1258291200, 687865856, 385875968, 1308622848, 1107296256, 1157627904,
        1107296256, 1157627904, 1157627904, 1241513984, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904,
        1006632960, 1610612743, 1459617793, 1459617793, 1778384896, 1006632960, 1610612743, 1157627904, 1241513984, 1157627904, 1241513984, 1308622848, 1157627904, 1241513984, 1157627904, 1308622848,
        1459617799, 1459617799, 1308622848, 1459617798, 1459617798, 1157627904, 1241513984, 1073741824, 218103808, 218103808, 385875968, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064,
        1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1107296256, 1124073472,
        218103808, 788529152, 1073741824, 1073741824, 1308622848, 1157627904, 1258291200, 1308622848, 1157627904, 1174405120, 385875968, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 385875968, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1744928772, 251658240, 1040187392, 1107296256, 1157627904, 385875968, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1073741824, 1023410176, 1040187392, 1056964608, 1577058329, 1761902607,
        1761902577, 1644167183, 1644167183, 1006632960, 1745584128, 1745584128, 1795162112, 637534208, 687865856, 1107296256, 855638016, 1107296256, 1073741824, 385875968, 637534208, 1174405120,
        1174405120, 1157627904, 1157627904, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1627389953,
        0, 654311424, 1006632960, 1610612742, 1476395009, 1778384896, 486539264, 520093696, 1476395009, 1778384896, 503316480, 1476395009, 1778384896, 486539264, 1476395009, 1778384896,
        486539264, 1476395009, 1778384896, 1006632960, 1610612742, 385875968, 1325400064, 1459617795, 855638016, 872415232, 905969664, 855638016, 872415232, 905969664, 855638016, 872415232,
        1308622848, 1325400064, 1157627904, 989855744, 855638016, 872415232, 1459617797, 1224736768, 385875968, 822083584, 1728053251, 1157627904, 1157627904, 989855744, 1157627904, 1308622848,
        503316480, 1006632960, 1762295808, 1308622848, 1325400064, 838860800, 1107296256, 1040187392, 134217728, 1040187392, 268435456, 855638016, 872415232, 1040187392, 1610612737, 922746880,
        989855744, 855638016, 872415232, 855638016, 872415232, 905969664, 855638016, 872415232, 855638016, 872415232, 905969664, 1023410176, 1610612737, 1610612737, 385875968, 1107296256,
        637534208, 1610612736, 1325400064, 1174405120, 1308622848, 1744863233, 1778384896, 1744863233, 1744863233, 1744863233, 1744994305, 486539264, 1744863233, 520093696, 1744863233, 1778384896,
        503316480, 1744863233, 1778384896, 486539264, 1744863233, 1778384896, 1459617795, 1174405120, 855638016, 1006632960, 1023410176, 654311424, 654311424, 754974720, 805306368, 218103808,
        536870912, 1610612740, 1610612740, 1174405120, 1291845632, 1157627904, 1258291200, 1308622848, 1157627904, 1174405120, 671088640, 721420288, 1174405120, 1291845632, 1325400064, 1174405120,
        1174405120, 1291845632, 1174405120, 1291845632, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1291845632, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120,
        1291845632, 1174405120, 1526726665, 1526726695, 1526726755, 1526726745, 1526726685, 1526726705, 1526726715, 1526726725, 1526726735, 1493172233, 1509949449, 1526726695, 1509949479, 1526726755,
        1509949539, 1526726745, 1509949529, 1526726685, 1493172253, 1509949469, 1526726705, 1509949489, 1526726715, 1509949499, 1526726725, 1509949509, 1526726735, 1509949519, 1526726675, 1493172243,
        1509949459, 1526726746, 1509949530, 855638016, 872415232, 1560281088, 637534208, 771751936, 1325400064, 1174405120, 1325400064, 1174405120, 1174405120, 1325400064, 654311424, 1174405120,
        1325400064, 1174405120, 1174405120, 1325400064, 855638016, 1174405120, 771751936, 1174405120, 1325400064, 1174405120, 1325400064, 1174405120, 1174405120, 1174405120, 1728053250, 1174405120,
        637534208, 973078528, 1325400064, 1174405120, 637534208, 1174405120, 1325400064, 1174405120, 1174405120, 1291845632, 1107296256, 1275068416, 1157627904, 1459617803, 1459617803, 1778384896,
        1107296256, 1124073472, 1325400064, 1174405120, 1526726656, 1107296256, 1124073472, 486539264, 939524096, 956301312, 905969664, 905969664, 905969664, 905969664, 905969664, 1610612736,
        1107296256, 1275068416, 1107296256, 1157627904, 1207959552, 1275068416, 1308622848, 1157627904, 1275068416, 1308622848, 1107296256, 1157627904, 1207959552, 1308622848, 1157627904, 1157627904,
        1459617802, 1459617802, 1778384896, 385875968, 402653184, 922746880, 738197504, 922746880, 687865856, 1174405120, 1157627904, 922746880, 1762492416, 1174405120, 637534208, 1174405120,
        838860800, 1308622848, 1325400064, 1174405120, 1174405120, 838860800, 385875968, 1308622848, 1728053251, 385875968, 922746880, 1107296256, 1745256448, 1745256448, 1745256448, 1745256448,
        1745256448, 1744928768, 1744928768, 1744928773, 1744928768, 1744928768, 1744928768, 1744928768, 1744928774, 1744928775, 1744928775, 973078528, 1745256448, 1745256448, 1745256448, 1745256448,
        1745387520, 1745387521, 1325400064, 1174405120, 905969664, 855638016, 872415232, 905969664, 788529152, 1107296256, 1124073472, 771751936, 771751936, 452984832, 1023410176, 1762426880,
        318767104, 1744994304, 1762426880, 1762426880, 1762426880, 1762426880, 1744863234, 1778384896, 1040187392, 1073741824, 1006632960, 1073741824, 385875968, 1107296256, 1308622848, 1325400064,
        1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1157627904, 1174405120, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1157627904, 1191182336, 1258291200,
        1308622848, 218103808, 218103808, 1006632960, 218103808, 218103808, 822083584, 973078528, 1728053251, 989855744, 570425344, 1073741824, 1157627904, 1157627904, 603979776, 1107296256,
        1157627904, 1191182336, 1207959552, 1258291200, 1308622848, 1157627904, 1040187392, 251658240, 1811939328, 1073741824, 1073741824, 1073741824, 1073741824, 402653184, 922746880, 738197504,
        385875968, 1627389952, 520093696, 503316480, 486539264, 536870912, 486539264, 1224736768, 1627389952, 1610612736, 1610612736, 1459617801, 1459617801, 1459617801, 1778384896, 889192448,
        922746880, 637534208, 788529152, 788529152, 1107296256, 1325400064, 1325400064, 1426063360, 1560281288, 1795162112, 218103808, 1224736768, 1157627904, 1191182336, 1207959552, 1308622848,
        1107296256, 385875968, 1526726736, 1509949520, 218103808, 469762048, 637534208, 637534208, 402653184, 855638016, 872415232, 637534208, 318767104, 218103808, 1073741824, 1526726666,
        1493172234, 1509949450, 1040187392, 1040187392, 939524096, 1157627904, 1157627904, 1191182336, 1207959552, 1308622848, 855638016, 872415232, 939524096, 1392508928, 1191182336, 1308622848,
        855638016, 1308622848, 1308622848, 1191182336, 1308622848, 1308622848, 419430400, 939524096, 1157627904, 1258291200, 1526726668, 1762296528, 1493172236, 1509949452, 1526726658, 1526726688,
        1644167318, 1526726748, 1526726738, 1526726678, 1526726698, 1526726708, 1526726718, 1526726728, 1493172226, 1509949442, 1526726688, 1509949472, 1644167318, 1644167318, 1526726748, 1509949532,
        1526726738, 1509949522, 1526726678, 1493172246, 1509949462, 1526726698, 1509949482, 1526726708, 1509949492, 1526726718, 1509949502, 1526726728, 1509949512, 1526726676, 1493172244, 1509949460,
        1040187392, 587202560, 1308622848, 1627389954, 1157627904, 1258291200, 855638016, 905969664, 1174405120, 805306368, 1224736768, 1157627904, 1610612738, 587202560, 1610612738, 1610612738,
        687865856, 922746880, 973078528, 385875968, 889192448, 922746880, 520093696, 1744863232, 1778384896, 1325400064, 1744863232, 1778384896, 1174405120, 1744994304, 503316480, 1744863232,
        1778384896, 486539264, 1744863232, 1778384896, 536870912, 1744863232, 1778384896, 486539264, 1744863232, 1778384896, 1157627904, 1308622848, 1526726670, 1493172238, 1509949454, 1526726696,
        1509949480, 738197504, 788529152, 771751936, 1174405120, 738197504, 738197504, 1090519040, 788529152, 738197504, 738197504, 1090519040, 1526726660, 1526726690, 1526726750, 1526726740,
        1526726680, 1526726700, 1526726710, 1526726720, 1526726730, 1056964608, 1493172228, 1509949444, 1056964608, 1526726690, 1509949474, 1526726750, 1509949534, 1526726740, 1509949524, 1526726680,
        1493172248, 1509949464, 1526726700, 1509949484, 1526726710, 1509949494, 1526726720, 1509949504, 1526726730, 1509949514, 1526726661, 1526726691, 1526726751, 1526726741, 1526726681, 1526726701,
        1526726711, 1526726721, 1526726731, 1493172229, 1509949445, 1526726691, 1509949475, 1526726751, 1509949535, 1526726741, 1509949525, 1526726681, 1493172249, 1509949465, 1526726701, 1509949485,
        1526726711, 1509949495, 1526726721, 1509949505, 1526726731, 1509949515, 1526726671, 1493172239, 1509949455, 1526726706, 1509949490, 1795162112, 1325400064, 1744863232, 1744994304, 973078528,
        687865856, 1006632960, 1744928770, 1745387521, 1744928774, 218103808, 1795162112, 385875968, 436207616, 855638016, 1006632960, 1023410176, 654311424, 1107296256, 1308622848, 1325400064,
        654311424, 1308622848, 1325400064, 1006632960, 855638016, 1006632960, 1744928771, 1744928775, 1744928775, 0, 1476395013, 0, 1476395013, 788529152, 788529152, 1476395013,
        1778384896, 486539264, 520093696, 1476395013, 1778384896, 503316480, 1476395013, 1778384896, 486539264, 1476395013, 1778384896, 486539264, 1476395013, 1778384896, 1157627904, 654311424,
        1308622848, 318767104, 788529152, 788529152, 385875968, 1308622848, 1325400064, 1325400064, 1157627904, 1308622848, 1174405120, 1174405120, 1107296256, 469762048, 1107296256, 1157627904,
        469762048, 1107296256, 1006632960, 1610612741, 1006632960, 1006632960, 687865856, 1325400064, 1006632960, 1610612741, 1308622848, 1191182336, 687865856, 687865856, 1308622848, 385875968,
        1308622848, 1325400064, 1157627904, 1308622848, 1107296256, 469762048, 1107296256, 469762048, 738197504, 738197504, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1308622848, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 0, 1476395011, 0, 1476395011, 1778384896, 486539264, 520093696, 1476395011, 1778384896,
        503316480, 1476395011, 1778384896, 486539264, 1476395011, 1778384896, 486539264, 1476395011, 1778384896, 1157627904, 0, 1476395014, 1073741824, 1308622848, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1157627904, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 0,
        1476395014, 1778384896, 486539264, 520093696, 1476395014, 1778384896, 503316480, 1476395014, 1778384896, 486539264, 1476395014, 1778384896, 486539264, 1476395014, 1778384896, 385875968,
        1107296256, 1157627904, 1258291200, 1308622848, 1325400064, 1174405120, 1157627904, 1157627904, 1157627904, 1526726662, 1526726692, 1526726752, 1526726742, 1526726682, 1526726702, 1526726712,
        1526726722, 1526726732, 1493172230, 1509949446, 1526726692, 1509949476, 1526726752, 1509949536, 1526726742, 1509949526, 1526726682, 1493172250, 1509949466, 1526726702, 1509949486, 1526726712,
        1509949496, 1526726722, 1509949506, 1526726732, 1509949516, 1526726672, 1493172240, 1509949456, 1526726716, 1509949500, 1526726663, 1526726693, 1526726753, 1526726743, 1526726683, 1526726703,
        1526726713, 1526726723, 1526726733, 1493172231, 1509949447, 1526726693, 1509949477, 1526726753, 1509949537, 1526726743, 1509949527, 1526726683, 1493172251, 1509949467, 1526726703, 1509949487,
        1526726713, 1509949497, 1526726723, 1509949507, 1526726733, 1509949517, 1526726673, 1493172241, 1509949457, 1526726726, 1509949510, 838860800, 1308622848, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1308622848, 0, 1308622848, 0, 1762492416, 1476395015, 1778384896, 486539264, 520093696,
        1476395015, 1778384896, 503316480, 1476395015, 1778384896, 486539264, 1476395015, 1778384896, 486539264, 1476395015, 1778384896, 637534208, 805306368, 1157627904, 1157627904, 385875968,
        1308622848, 1107296256, 1308622848, 1308622848, 1157627904, 1157627904, 1157627904, 1174405120, 1191182336, 1157627904, 1157627904, 1157627904, 1174405120, 1157627904, 1191182336, 1191182336,
        1191182336, 1191182336,
    ]
}

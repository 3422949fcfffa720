// swift-format-ignore-file
// Made by packaging/words of Lists/de.txt.

extension Vocabulary {
    /// The words of the language `de`.
    static var de: Vocabulary {
        Vocabulary(
            text: deText, starts: deStarts,
            sets: deSets, firsts: deFirsts,
            senses: deSenses,
            names: deNames,
            joinsNumbers: true, hasDotOrdinals: false)
    }

    /// How the language `de` says a day.
    static var deDays: DayNames {
        DayNames(
            weekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
            months: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
            form: "W D. M")
    }

    private static let deText = """
        *stel
        *tel
        12 uhr mittags
        8
        D M
        D M Y
        D des nachsten monats
        D diesen monat
        D diesen monats
        D dieses monats
        D nachsten monat
        D nachsten monats
        H uhr
        H uhr N
        L spater
        M D Y
        N U ab B
        N U nach B
        N U spater
        N min nach H
        N min nach halb H
        N min vor H
        N min vor halb H
        N minute nach H
        N minute nach halb H
        N minute vor H
        N minute vor halb H
        N minuten nach H
        N minuten nach halb H
        N minuten vor H
        N minuten vor halb H
        N nach H
        N nach halb H
        N vor H
        N vor halb H
        O
        O W im M
        O W im M Y
        O W im nachsten monat
        V das nicht
        V es nicht
        V heute nicht
        V leider nicht
        V mir nicht
        V nicht
        V uns nicht
        W
        W abend
        W der kommenden woche
        W der letzten woche
        W der nachsten woche
        W diese woche
        W dieser woche
        W fruh
        W in N U
        W in acht tagen
        W in vierzehn tagen
        W letzte woche
        W letzter woche
        W mittag
        W moorgen
        W morgen
        W morgn
        W nachmittag
        W nachste woche
        W nacht
        W vergangene woche
        W vormittag
        ab
        abbestellen
        abend
        abends
        aber danke
        aber gern
        aber gerne
        aber klar
        aber sicher
        abgelehnt
        abgemacht
        abgesehen von
        abholen
        ablehnung
        abmelden
        absagen
        absolut
        abwesend:
        abwesenheitsnotiz
        ach
        acht
        achte
        achtem
        achten
        achter
        achtes
        achtundachtzig
        achtunddreissig
        achtundfuenfzig
        achtundfunfzig
        achtundneunzig
        achtundsechzig
        achtundsiebzig
        achtundvierzig
        achtundzwanzig
        achtzehn
        achtzehnte
        achtzehntem
        achtzehnten
        achtzehnter
        achtzehntes
        achtzig
        affirmativ
        ah
        ahm
        aktenzeichen
        akzeptiere
        akzeptiert
        alle
        alle drei
        alles
        alles gut so
        alles klar
        also
        alt
        alte
        am
        am D
        am D M
        am D M Y
        am D des nachsten monats
        am D diesen monat
        am D diesen monats
        am D dieses monats
        am D nachsten monat
        am D nachsten monats
        am O W im M
        am O W im M Y
        am O W im nachsten monat
        am W
        am W abend
        am W der kommenden woche
        am W der letzten woche
        am W der nachsten woche
        am W diese woche
        am W dieser woche
        am W fruh
        am W in N U
        am W letzte woche
        am W letzter woche
        am W mittag
        am W moorgen
        am W morgen
        am W morgn
        am W nachmittag
        am W nachste woche
        am W nacht
        am W vergangene woche
        am W vormittag
        am abend
        am fruhen abend
        am fruhen morgen
        am letzten W
        am letzten W im M
        am letzten W im M Y
        am letzter W
        am letzter W im M
        am letzter W im M Y
        am morgen
        am nachmittag
        am nachsten W
        am nachster W
        am spatabend
        am spaten abend
        am spaten morgen
        am vergangenen W
        am vormittag
        andere
        andern
        anderthalb
        anderthalb stunden
        anfang
        anstatt
        antwort
        apr
        april
        arbeit
        arbeite
        arbeiten
        auch
        auf
        auf alle falle
        auf gar keinen fall
        auf jeden fall
        auf keinen fall
        auf wiedersehen
        aufwarts
        aug
        augenblick
        august
        ausgebucht
        ausgenommen
        ausgeschlossen
        ausgezeichnet
        ausser
        austragen
        auswahl
        auswarts
        ausweis
        automatische antwort
        automatische nachricht:
        beide
        beides
        beinahe
        belegt
        besetzt
        besprechung
        besser nicht
        bestatige
        bestatigen
        bestatigt
        bestellnummer
        bestellung
        besten dank
        bestens
        bestimmt
        bestimmt nicht
        betont
        bett
        billion
        billionen
        bin
        bin dabei
        bin einverstanden
        bin in N zuruck
        bin nicht einverstanden
        bis
        bis bald
        bis dann
        bis gleich
        bis morgen
        bis spater
        bis zu
        bitte
        bitte nicht
        brauche
        brauche kein
        brauche keine
        brauche keinen
        brauchen
        brauchen kein
        brauchen keine
        brauchen keinen
        buchstabe
        buchung
        buchungsnummer
        bzw
        ca
        cent
        cents
        chf
        circa
        crore
        da
        dabei
        dagegen
        danke
        danke nein
        danke schon
        danke sehr
        dankeschon
        dann
        darauf
        das
        das erste mal
        das geht
        das geht nicht
        das ist
        das ist falsch
        das ist in ordnung
        das ist korrekt
        das ist nicht gut
        das ist nicht richtig
        das ist nicht wahr
        das ist richtig
        das ist unwahr
        das ist wahr
        das passt
        das passt mir
        das passt nicht
        das stimmt
        das stimmt nicht
        das stimmt so
        das ware
        das will ich
        das will ich nicht
        definitiv
        dem
        dem D
        dem D M
        dem D M Y
        dem D des nachsten monats
        dem D diesen monat
        dem D diesen monats
        dem D dieses monats
        dem D nachsten monat
        dem D nachsten monats
        den
        den D
        den D M
        den D M Y
        den D des nachsten monats
        den D diesen monat
        den D diesen monats
        den D dieses monats
        den D nachsten monat
        den D nachsten monats
        den morgen
        denke
        denke nicht
        der
        der D
        der D M
        der D M Y
        der D des nachsten monats
        der D diesen monat
        der D diesen monats
        der D dieses monats
        der D nachsten monat
        der D nachsten monats
        der morgen
        des morgens
        dez
        dezember
        di
        die
        die halfte
        die nummer
        die option
        dienstag
        dienstag morgen
        dienstagabend
        dienstagmittag
        dienstagmorgen
        dienstagnachmittag
        dienstagvormittag
        dies
        dies ist eine automatische
        diesem W
        diesem abend
        diesem mittag
        diesem moorgen
        diesem morgen
        diesem morgn
        diesem nachmittag
        diesem vormittag
        diesen W
        diesen abend
        diesen mittag
        diesen moorgen
        diesen morgen
        diesen morgn
        diesen nachmittag
        diesen vormittag
        dieser W
        dieser abend
        dieser mittag
        dieser moorgen
        dieser morgen
        dieser morgn
        dieser nachmittag
        dieser vormittag
        dieses mal
        diesmal
        diesmal nicht
        do
        doch
        dollar
        donnerstag
        donnerstag morgen
        donnerstagabend
        donnerstagmittag
        donnerstagmorgen
        donnerstagnachmittag
        donnerstagvormittag
        doppelt
        dort
        drei
        drei viertel
        dreieinhalb
        dreieinhalb stunden
        dreissig
        dreiundachtzig
        dreiunddreissig
        dreiundfuenfzig
        dreiundfunfzig
        dreiundneunzig
        dreiundsechzig
        dreiundsiebzig
        dreiundvierzig
        dreiundzwanzig
        dreiviertel
        dreiviertel H
        dreiviertelstunde
        dreizehn
        dreizehnte
        dreizehntem
        dreizehnten
        dreizehnter
        dreizehntes
        dritte
        drittel
        drittem
        dritten
        dritter
        drittes
        du
        dutzend
        dz
        eben
        eher nein
        eher nicht
        ein
        ein bild
        ein bisschen fruh
        ein bisschen spat
        ein dutzend
        ein halb
        ein halber
        ein halbes
        ein halbes dutzend
        ein moment
        ein parchen
        ein video
        ein viertel
        eine
        eine halbe
        eine halbe stunde
        eine minute
        eine nachricht
        eine sekunde
        eine viertel
        eine viertel stunde
        eine viertelstunde
        eine von
        eineinhalb
        eineinhalb stunden
        einem
        einemundachtzig
        einemunddreissig
        einemundfuenfzig
        einemundfunfzig
        einemundneunzig
        einemundsechzig
        einemundsiebzig
        einemundvierzig
        einemundzwanzig
        einen
        einen anhang
        einen augenblick
        einen moment
        einenundachtzig
        einenunddreissig
        einenundfuenfzig
        einenundfunfzig
        einenundneunzig
        einenundsechzig
        einenundsiebzig
        einenundvierzig
        einenundzwanzig
        einer
        einer dreiviertelstunde
        einer halben stunde
        einer stunde und einer halben
        einer viertel stunde
        einer viertelstunde
        einer von
        einerundachtzig
        einerunddreissig
        einerundfuenfzig
        einerundfunfzig
        einerundneunzig
        einerundsechzig
        einerundsiebzig
        einerundvierzig
        einerundzwanzig
        eineundachtzig
        eineunddreissig
        eineundfuenfzig
        eineundfunfzig
        eineundneunzig
        eineundsechzig
        eineundsiebzig
        eineundvierzig
        eineundzwanzig
        einhalb
        eins
        eins von
        einsundachtzig
        einsunddreissig
        einsundfuenfzig
        einsundfunfzig
        einsundneunzig
        einsundsechzig
        einsundsiebzig
        einsundvierzig
        einsundzwanzig
        einundachtzig
        einunddreissig
        einundfuenfzig
        einundfunfzig
        einundneunzig
        einundsechzig
        einundsiebzig
        einundvierzig
        einundzwanzig
        einverstanden
        einviertel
        elf
        elfte
        elftem
        elften
        elfter
        elftes
        ende
        endet
        entschuldigung
        erste
        erstem
        ersten
        erster
        erstes
        erstes mal
        erwachsenen
        erwachsener
        es
        es ist
        es sei denn
        es sind
        es tut mir leid
        es tut uns leid
        etwa
        etwas fruh
        etwas spat
        euch
        eur
        euro
        exakt
        extra
        falsch
        falsche
        fast
        feb
        februar
        feierabend
        feiertag
        fertig
        folgetag
        fr
        franken
        freilich
        freitag
        freitag morgen
        freitagabend
        freitagmittag
        freitagmorgen
        freitagnachmittag
        freitagvormittag
        freue mich
        freuen uns
        fruh
        fruher als
        fruhestens
        fruhmorgens
        fuenf
        fuenfundachtzig
        fuenfunddreissig
        fuenfundfuenfzig
        fuenfundfunfzig
        fuenfundneunzig
        fuenfundsechzig
        fuenfundsiebzig
        fuenfundvierzig
        fuenfundzwanzig
        fuenfzehn
        fuenfzig
        funf
        funfte
        funftem
        funften
        funfter
        funftes
        funfundachtzig
        funfunddreissig
        funfundfuenfzig
        funfundfunfzig
        funfundneunzig
        funfundsechzig
        funfundsiebzig
        funfundvierzig
        funfundzwanzig
        funfzehn
        funfzehnte
        funfzehntem
        funfzehnten
        funfzehnter
        funfzehntes
        funfzig
        fur
        fur mich
        fur uns
        ganz genau
        ganz richtig
        ganz sicher
        ganz und gar nicht
        gar
        gar nicht
        geben sie mir
        geben sie mir N
        gefallt
        gefallt nicht
        gegen
        geh
        gehe
        gehen
        geht
        geht gar nicht
        geht in ordnung
        geht klar
        geht leider nicht
        geht nicht
        genau
        genau so
        gern
        gerne
        gerne wieder
        geschlossen
        gesendet von
        gestern
        gestern abend
        gestern fruh
        gestern moorgen
        gestern morgen
        gestern morgn
        gestern nacht
        gewiss
        gib mir
        gib mir N
        gib mir N U
        glaub nicht
        glaube
        glaube nicht
        grosser als
        grosser oder gleich
        gruppe von
        gut
        gute idee
        gute nacht
        guten abend
        guten morgen
        guten tag
        h
        habe
        habe bereits
        habe bereits eine
        habe bereits einen
        habe bereits eins
        habe schon
        habe schon eine
        habe schon einen
        habe schon eins
        haben
        haben bereits
        haben bereits eine
        haben bereits einen
        haben bereits eins
        haben schon
        haben schon eine
        haben schon einen
        haben schon eins
        halb
        halb H
        halbe
        halbe stunde
        halben stunde
        halber
        halbes dutzend
        hallo
        handvoll
        hat mit X auf … reagiert
        heute
        heute abend
        heute fruh
        heute in N U
        heute mittag
        heute moorgen
        heute morgen
        heute morgn
        heute nachmittag
        heute nacht
        heute nicht
        heute vormittag
        hey
        hi
        hier
        himmelfahrt
        hinterfragt
        hochstens
        hoher als
        hundert
        hunderte
        hundertste
        hundertstem
        hundertsten
        hundertster
        hundertstes
        iban
        ich
        ich akzeptiere
        ich bestatige
        ich bin da
        ich bin dabei
        ich bin dagegen
        ich bin einverstanden
        ich bin nicht einverstanden
        ich denke
        ich denke nicht
        ich denke nicht so
        ich entscheide mich fur
        ich fahre gerade mit
        ich glaube
        ich glaube nicht
        ich habe bereits
        ich habe schon
        ich haben bereits
        ich haben schon
        ich hatte gern
        ich hatte gerne
        ich kann heute nicht
        ich kann leider nicht
        ich kann leider nicht kommen
        ich kann nicht
        ich kann nicht kommen
        ich komme
        ich komme nicht
        ich lehne ab
        ich mochte
        ich mochte das nicht
        ich mochte nicht
        ich nehme
        ich nehme an
        ich sage zu
        ich schaffe es nicht
        ich stimme dem nicht zu
        ich stimme nicht zu
        ich stimme zu
        ich wahle
        ich weigere mich
        ich werde da sein
        ich werde es nicht schaffen
        ich will
        ich will das nicht
        ich will nicht
        ich wurde sagen
        ihr
        ihre
        im
        im moment
        im moment nicht
        in
        in L
        in N U
        in ca L
        in circa L
        in der fruh
        in der nacht
        in der tat
        in etwa L
        in keiner weise
        in keinster weise
        in ordnung
        in rund L
        in ungefahr L
        inkorrekt
        ist
        ist gut
        j
        ja
        ja bitte
        ja danke
        ja doch
        ja genau
        ja gern
        ja gerne
        ja klar
        ja mochte ich
        ja naturlich
        ja passt
        ja sicher
        jaenner
        jahr
        jahre
        jahren
        jan
        janner
        januar
        jau
        jawohl
        jawoll
        jede
        jeden
        jeder
        jep
        jetzt
        jetzt nicht
        jo
        jul
        juli
        jun
        juni
        juno
        jup
        kann
        kann leider nicht
        kann leider nicht dabei sein
        kann leider nicht dabei teilnehmen
        kann leider nicht kommen sein
        kann leider nicht kommen teilnehmen
        kann nicht
        kann nicht dabei sein
        kann nicht dabei teilnehmen
        kann nicht kommen sein
        kann nicht kommen teilnehmen
        karte
        kaum
        kein
        kein bedarf
        kein interesse
        kein problem
        kein thema
        keine
        keine nachrichten mehr
        keine sms mehr
        keine sorge
        keinen
        keiner
        keines
        keinesfalls
        keineswegs
        keins
        kind
        klappt
        klar
        klar doch
        klaro
        klasse
        kleiner als
        kleiner oder gleich
        klingt
        knapp
        komm
        komma
        komme
        komme nicht
        kommen
        kommende woche W
        kommende woche am W
        kommenden W
        kommender W
        kommt nicht in frage
        kompliziert
        konnen
        konnen leider nicht dabei sein
        konnen leider nicht dabei teilnehmen
        konnen leider nicht kommen sein
        konnen leider nicht kommen teilnehmen
        konnen nicht dabei sein
        konnen nicht dabei teilnehmen
        konnen nicht kommen sein
        konnen nicht kommen teilnehmen
        konnte
        konto
        kontonummer
        korrekt
        kunde
        kundennummer
        kurz
        lacht uber
        lakh
        lehne ab
        leider
        leider nein
        leider nicht
        letzte
        letzte woche W
        letzte woche am W
        letzten
        letzten W
        letzten W im M
        letzten W im M Y
        letzter W
        letzter W im M
        letzter W im M Y
        liebend gern
        lieber als
        lieber nein
        lieber nicht
        liebt
        logisch
        logo
        los
        m
        mach
        mach ich
        mache
        mache ich
        machen
        machen wir
        macht nichts
        maerz
        mag
        mai
        mar
        marz
        max
        maximal
        meeting
        mehr
        mehr als
        mehr oder weniger
        mehr wie
        mein
        meine
        meine antwort ist
        meinem
        meinen
        meiner
        mi
        mich
        milliarde
        milliarden
        million
        millionen
        min
        mindestens
        minimal
        minus
        minute
        minuten
        mir
        mit
        mit mir
        mit uns
        mit vergnugen
        mitglied
        mitgliedsnummer
        mitnichten
        mittag
        mittags 12 H
        mittags um H
        mitte
        mitternacht
        mittwoch
        mittwoch morgen
        mittwochabend
        mittwochmittag
        mittwochmorgen
        mittwochnachmittag
        mittwochvormittag
        mo
        mochte
        mochte ich
        mochte leider nicht dabei sein
        mochte leider nicht dabei teilnehmen
        mochte leider nicht kommen sein
        mochte leider nicht kommen teilnehmen
        mochte nicht
        mochte nicht dabei sein
        mochte nicht dabei teilnehmen
        mochte nicht kommen sein
        mochte nicht kommen teilnehmen
        mochten
        moin
        moment
        momentan
        momentan nicht
        monat
        monate
        monaten
        montag
        montag morgen
        montagabend
        montagmittag
        montagmorgen
        montagnachmittag
        montagvormittag
        moorgen
        moorgen abend
        moorgen fruh
        moorgen in N U
        moorgen mittag
        moorgen nachmittag
        moorgen nacht
        moorgen vormittag
        morgen
        morgen abend
        morgen fruh
        morgen in N U
        morgen mittag
        morgen nachmittag
        morgen nacht
        morgen vormittag
        morgens
        morgn
        morgn abend
        morgn fruh
        morgn in N U
        morgn mittag
        morgn nachmittag
        morgn nacht
        morgn vormittag
        n
        na klar
        nach
        nach der arbeit
        nachmittag
        nachmittags
        nachste
        nachste woche W
        nachste woche am W
        nachsten
        nachsten W
        nachsten monat am D
        nachster W
        nacht
        nachte
        nachten
        nachts
        naturlich
        naturlich nicht
        ne
        neben
        nee
        negativ
        nehme an
        nein
        nein auf keinen fall
        nein bitte nicht
        nein danke
        nein leider
        nein niemals
        nein tut mir leid
        neun
        neunte
        neuntem
        neunten
        neunter
        neuntes
        neunundachtzig
        neununddreissig
        neunundfuenfzig
        neunundfunfzig
        neunundneunzig
        neunundsechzig
        neunundsiebzig
        neunundvierzig
        neunundzwanzig
        neunzehn
        neunzehnte
        neunzehntem
        neunzehnten
        neunzehnter
        neunzehntes
        neunzig
        nicht
        nicht doch
        nicht einverstanden
        nicht gut
        nicht interessiert
        nicht jetzt
        nicht kommen
        nicht korrekt
        nicht mehr
        nicht mit mir
        nicht moglich
        nicht notig
        nicht richtig
        nicht schlimm
        nicht vor
        nicht wahr
        nicht wirklich
        nichts
        nie
        nie im leben
        niedriger als
        niemals
        niemand
        nix
        no
        no danke
        noch
        noch nicht
        nope
        nov
        november
        nr
        null
        nummer
        nur nicht
        oder
        oder fruher
        oder gleich
        oder mehr
        oder so
        oder spater
        oder weniger
        offensichtlich
        oh
        ohne
        ohne zweifel
        ok
        okay
        okey
        oki
        okt
        oktober
        option
        ostern
        paar
        parchen
        passt
        passt gut
        passt leider nicht
        passt mir
        passt mir nicht
        passt nicht
        passt so
        perfekt
        person
        personen
        pfingsten
        platz
        plus
        plus ich
        pm
        police
        positiv
        prima
        prozent
        prozentpunkt
        prozentpunkte
        punkt
        reagierte mit X auf …
        rechnung
        rechnungsnummer
        ref
        referenz
        richtig
        rund
        s
        sa
        sage zu
        sagen
        sagen wir
        samstag
        samstag morgen
        samstagabend
        samstagmittag
        samstagmorgen
        samstagnachmittag
        samstagvormittag
        schaffe es nicht
        schicht
        schlecht
        schliessen
        schliesst
        schon
        schonen abend
        schonen abend noch
        schonen tag
        schonen tag noch
        schwierig
        sechs
        sechste
        sechstem
        sechsten
        sechster
        sechstes
        sechsundachtzig
        sechsunddreissig
        sechsundfuenfzig
        sechsundfunfzig
        sechsundneunzig
        sechsundsechzig
        sechsundsiebzig
        sechsundvierzig
        sechsundzwanzig
        sechzehn
        sechzehnte
        sechzehntem
        sechzehnten
        sechzehnter
        sechzehntes
        sechzig
        sehr
        sehr fruh
        sehr gern
        sehr gerne
        sehr gut
        sehr schon
        sehr spat
        sein
        seine
        seit
        sek
        sekunde
        sekunden
        selbst verstandlich
        selbstverstandlich
        sep
        sept
        september
        sicher
        sicher doch
        sicher nicht
        sicherlich
        sie
        sieben
        siebente
        siebentem
        siebenten
        siebenter
        siebentes
        siebenundachtzig
        siebenunddreissig
        siebenundfuenfzig
        siebenundfunfzig
        siebenundneunzig
        siebenundsechzig
        siebenundsiebzig
        siebenundvierzig
        siebenundzwanzig
        siebte
        siebtem
        siebten
        siebter
        siebtes
        siebzehn
        siebzehnte
        siebzehntem
        siebzehnten
        siebzehnter
        siebzehntes
        siebzig
        sind
        sitzplatz
        so
        so fruh wie
        so ist es
        so spat wie
        sonnabend
        sonntag
        sonntag morgen
        sonntagabend
        sonntagmittag
        sonntagmorgen
        sonntagnachmittag
        sonntagvormittag
        sorry
        sowie
        spatabend
        spatabends
        spater als
        spatestens
        statt
        std
        ste
        sten
        ster
        stes
        steuernummer
        stimme nicht zu
        stimme zu
        stimmt
        stimmt nicht
        stopp
        stornieren
        stunde
        stunden
        super
        t
        tag
        tag danach
        tag darauf
        tag davor
        tage
        tagen
        tags darauf
        tauschen
        tausend
        tausend dank
        tausende
        te
        ten
        ter
        ticket
        tisch
        tisch fur
        toll
        top
        tschus
        tschuss
        tut mir leid
        tut uns leid
        uber
        uberhaupt
        uberhaupt nicht
        ubermorgen
        ubernachste
        ubernachsten
        uberschreitet
        ubersteigt
        uebermorgen
        uhr
        um
        umbuchen
        unbedingt
        und
        und danach
        und drei viertel
        und ein halb
        und ein viertel
        und eine halbe
        und fruher
        und ich
        und mehr
        und spater
        ungefahr
        ungunstig
        unmoglich
        uns
        unser
        unsere
        unseren
        unter
        unter keinen umstanden
        unterwegs
        unwahr
        urlaub
        usd
        ust
        vergangenen W
        vergeben
        verhindert
        verlegen
        verreist
        verschiebe
        verschieben
        verstanden
        vielen dank
        vielleicht
        vier
        vierte
        viertel
        viertel nach H
        viertel vor H
        viertelstunde
        viertem
        vierten
        vierter
        viertes
        vierundachtzig
        vierunddreissig
        vierundfuenfzig
        vierundfunfzig
        vierundneunzig
        vierundsechzig
        vierundsiebzig
        vierundvierzig
        vierundzwanzig
        vierzehn
        vierzehnte
        vierzehntem
        vierzehnten
        vierzehnter
        vierzehntes
        vierzig
        voll
        vollig richtig
        von
        von meinem iphone gesendet
        von mir aus
        vor
        vor L
        vor N U
        vor ca L
        vor circa L
        vor der arbeit
        vor etwa L
        vor rund L
        vor ungefahr L
        vorabend
        vorgestern
        vormittag
        vormittags
        wahr
        ware
        ware gut
        ware super
        warte N U
        warten sie N U
        warum nicht
        weder
        weg
        weitere
        weiteren
        weniger
        weniger als
        weniger wie
        wenn
        werde
        werde leider nicht dabei sein
        werde leider nicht dabei teilnehmen
        werde leider nicht kommen sein
        werde leider nicht kommen teilnehmen
        werde nicht dabei sein
        werde nicht dabei teilnehmen
        werde nicht kommen sein
        werde nicht kommen teilnehmen
        werden
        wieder
        will
        will leider nicht dabei sein
        will leider nicht dabei teilnehmen
        will leider nicht kommen sein
        will leider nicht kommen teilnehmen
        will nicht
        will nicht dabei sein
        will nicht dabei teilnehmen
        will nicht kommen sein
        will nicht kommen teilnehmen
        wir
        wir habe bereits
        wir habe schon
        wir haben bereits
        wir haben schon
        wir haben schon gegessen
        wir hatten gern
        wir kommen
        wir kommen nicht
        wir konnen nicht
        wir nehmen
        wir sehen uns
        wir sind
        wir sind dabei
        wir sind einverstanden
        wird
        wird erledigt
        wird gemacht
        wirklich
        woche
        wochen
        wochenende
        wohl kaum
        wollen
        wunderbar
        wurde
        wurden
        yep
        zehn
        zehnte
        zehntem
        zehnten
        zehnter
        zehntes
        ziemlich fruh
        ziemlich spat
        zimmer
        zu
        zu fruh
        zu spat
        zugesagt
        zum
        zum ersten mal
        zuruck
        zuruck in N
        zusatzlich
        zustimmung
        zuzuglich
        zwanzig
        zwei
        zwei ein halb stunden
        zwei einhalb stunden
        zweieinhalb
        zweieinhalb stunden
        zweifellos
        zweite
        zweitem
        zweiten
        zweiter
        zweites
        zweiundachtzig
        zweiunddreissig
        zweiundfuenfzig
        zweiundfunfzig
        zweiundneunzig
        zweiundsechzig
        zweiundsiebzig
        zweiundvierzig
        zweiundzwanzig
        zwischen
        zwo
        zwoelf
        zwolf
        zwolfte
        zwolftem
        zwolften
        zwolfter
        zwolftes
        zwoundachtzig
        zwounddreissig
        zwoundfuenfzig
        zwoundfunfzig
        zwoundneunzig
        zwoundsechzig
        zwoundsiebzig
        zwoundvierzig
        zwoundzwanzig
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
    private static let deStarts: [UInt16] = [
        0, 6, 11, 26, 28, 32, 38, 60, 75, 91, 107, 124, 142, 148, 156, 165,
        171, 180, 191, 202, 215, 233, 245, 262, 278, 299, 314, 334, 351, 373, 389, 410,
        419, 433, 441, 454, 456, 465, 476, 498, 510, 521, 535, 550, 562, 570, 582, 584,
        592, 614, 634, 655, 669, 684, 691, 700, 716, 736, 751, 767, 776, 786, 795, 803,
        816, 832, 840, 859, 871, 874, 886, 892, 899, 910, 920, 931, 941, 953, 963, 973,
        987, 995, 1005, 1014, 1022, 1030, 1040, 1058, 1062, 1067, 1073, 1080, 1087, 1094, 1101, 1116,
        1132, 1148, 1163, 1178, 1193, 1208, 1223, 1238, 1247, 1258, 1270, 1282, 1294, 1306, 1314, 1325,
        1328, 1332, 1345, 1356, 1367, 1372, 1382, 1388, 1401, 1412, 1417, 1421, 1426, 1429, 1434, 1441,
        1450, 1475, 1493, 1512, 1531, 1551, 1572, 1584, 1598, 1623, 1628, 1639, 1664, 1687, 1711, 1728,
        1746, 1756, 1768, 1786, 1805, 1817, 1830, 1842, 1853, 1869, 1888, 1899, 1921, 1936, 1945, 1961,
        1978, 1991, 2009, 2029, 2042, 2060, 2080, 2090, 2104, 2118, 2132, 2145, 2161, 2178, 2195, 2208,
        2215, 2222, 2233, 2252, 2259, 2267, 2275, 2279, 2285, 2292, 2300, 2309, 2314, 2318, 2333, 2353,
        2368, 2384, 2400, 2409, 2413, 2424, 2431, 2442, 2454, 2469, 2483, 2490, 2500, 2508, 2517, 2525,
        2546, 2570, 2576, 2583, 2591, 2598, 2606, 2618, 2631, 2641, 2652, 2662, 2676, 2687, 2699, 2707,
        2716, 2731, 2738, 2743, 2751, 2761, 2765, 2775, 2793, 2809, 2833, 2837, 2846, 2855, 2866, 2877,
        2888, 2895, 2901, 2913, 2921, 2934, 2948, 2963, 2972, 2986, 3001, 3017, 3027, 3035, 3050, 3054,
        3057, 3062, 3068, 3072, 3078, 3084, 3087, 3093, 3101, 3107, 3118, 3130, 3141, 3152, 3157, 3164,
        3168, 3182, 3191, 3206, 3214, 3229, 3248, 3264, 3282, 3304, 3323, 3339, 3354, 3367, 3377, 3391,
        3407, 3418, 3435, 3449, 3458, 3471, 3490, 3500, 3504, 3510, 3518, 3528, 3554, 3573, 3593, 3613,
        3634, 3656, 3660, 3666, 3674, 3684, 3710, 3729, 3749, 3769, 3790, 3812, 3823, 3829, 3841, 3845,
        3851, 3859, 3869, 3895, 3914, 3934, 3954, 3975, 3997, 4008, 4020, 4024, 4033, 4036, 4040, 4051,
        4062, 4073, 4082, 4098, 4112, 4127, 4142, 4161, 4179, 4184, 4211, 4220, 4233, 4247, 4262, 4276,
        4289, 4307, 4324, 4333, 4346, 4360, 4375, 4389, 4402, 4420, 4437, 4446, 4459, 4473, 4488, 4502,
        4515, 4533, 4550, 4561, 4569, 4583, 4586, 4591, 4598, 4609, 4627, 4643, 4660, 4677, 4698, 4718,
        4726, 4731, 4736, 4749, 4761, 4781, 4790, 4805, 4821, 4837, 4852, 4867, 4882, 4897, 4912, 4927,
        4939, 4953, 4971, 4980, 4991, 5003, 5015, 5027, 5039, 5046, 5054, 5062, 5070, 5078, 5086, 5089,
        5097, 5100, 5105, 5115, 5126, 5130, 5139, 5157, 5175, 5187, 5196, 5207, 5218, 5237, 5248, 5260,
        5270, 5282, 5287, 5298, 5316, 5328, 5343, 5356, 5369, 5389, 5408, 5417, 5428, 5447, 5453, 5469,
        5486, 5503, 5519, 5535, 5551, 5567, 5583, 5599, 5605, 5618, 5635, 5648, 5664, 5681, 5698, 5714,
        5730, 5746, 5762, 5778, 5794, 5800, 5824, 5844, 5874, 5895, 5915, 5925, 5941, 5958, 5975, 5991,
        6007, 6023, 6039, 6055, 6071, 6086, 6102, 6118, 6133, 6148, 6163, 6178, 6193, 6208, 6216, 6221,
        6230, 6245, 6261, 6277, 6292, 6307, 6322, 6337, 6352, 6367, 6381, 6396, 6411, 6425, 6439, 6453,
        6467, 6481, 6495, 6509, 6520, 6524, 6530, 6537, 6544, 6551, 6558, 6563, 6569, 6584, 6590, 6597,
        6604, 6611, 6618, 6629, 6641, 6653, 6656, 6663, 6675, 6683, 6699, 6715, 6720, 6731, 6742, 6747,
        6751, 6756, 6762, 6768, 6775, 6783, 6788, 6792, 6800, 6811, 6820, 6827, 6836, 6839, 6847, 6856,
        6864, 6879, 6892, 6906, 6920, 6938, 6955, 6966, 6977, 6982, 6993, 7004, 7016, 7022, 7038, 7055,
        7072, 7088, 7104, 7120, 7136, 7152, 7168, 7178, 7187, 7192, 7199, 7207, 7215, 7223, 7231, 7246,
        7262, 7278, 7293, 7308, 7323, 7338, 7353, 7368, 7377, 7388, 7400, 7412, 7424, 7436, 7444, 7448,
        7457, 7465, 7476, 7489, 7501, 7520, 7524, 7534, 7548, 7564, 7572, 7586, 7592, 7596, 7601, 7607,
        7612, 7627, 7643, 7653, 7671, 7682, 7688, 7697, 7702, 7708, 7721, 7733, 7746, 7754, 7768, 7781,
        7797, 7812, 7826, 7840, 7847, 7855, 7865, 7877, 7889, 7896, 7909, 7921, 7941, 7952, 7956, 7966,
        7977, 7989, 8002, 8012, 8014, 8019, 8032, 8050, 8069, 8087, 8098, 8114, 8131, 8147, 8153, 8167,
        8186, 8206, 8225, 8237, 8254, 8272, 8289, 8294, 8301, 8307, 8320, 8334, 8341, 8356, 8362, 8371,
        8398, 8404, 8416, 8427, 8440, 8453, 8467, 8480, 8492, 8509, 8521, 8533, 8549, 8553, 8556, 8561,
        8573, 8585, 8595, 8605, 8613, 8622, 8633, 8645, 8657, 8669, 8681, 8686, 8690, 8705, 8719, 8730,
        8744, 8760, 8782, 8810, 8820, 8836, 8855, 8879, 8900, 8911, 8928, 8945, 8960, 8978, 8994, 9009,
        9025, 9046, 9068, 9097, 9112, 9134, 9144, 9160, 9173, 9184, 9205, 9222, 9232, 9245, 9257, 9278,
        9302, 9322, 9336, 9346, 9363, 9381, 9409, 9418, 9437, 9452, 9468, 9472, 9477, 9480, 9490, 9506,
        9509, 9514, 9521, 9529, 9540, 9552, 9565, 9576, 9586, 9602, 9620, 9631, 9641, 9655, 9665, 9669,
        9677, 9679, 9682, 9691, 9700, 9708, 9717, 9725, 9734, 9742, 9756, 9769, 9778, 9788, 9796, 9801,
        9807, 9814, 9818, 9825, 9832, 9836, 9843, 9850, 9855, 9861, 9867, 9871, 9877, 9889, 9892, 9896,
        9901, 9905, 9910, 9915, 9919, 9924, 9942, 9971, 10006, 10036, 10072, 10083, 10105, 10133, 10156, 10185,
        10191, 10196, 10201, 10213, 10228, 10241, 10252, 10258, 10281, 10296, 10308, 10315, 10322, 10329, 10341, 10352,
        10358, 10363, 10370, 10375, 10385, 10391, 10398, 10410, 10430, 10437, 10443, 10448, 10454, 10460, 10472, 10479,
        10496, 10516, 10528, 10540, 10561, 10573, 10580, 10611, 10648, 10680, 10718, 10742, 10772, 10797, 10828, 10835,
        10841, 10853, 10861, 10867, 10880, 10885, 10896, 10901, 10910, 10917, 10929, 10942, 10949, 10964, 10982, 10990,
        11000, 11015, 11032, 11042, 11057, 11074, 11087, 11098, 11110, 11123, 11129, 11137, 11142, 11146, 11148, 11153,
        11162, 11168, 11178, 11185, 11196, 11209, 11215, 11219, 11223, 11227, 11232, 11236, 11244, 11252, 11257, 11266,
        11284, 11293, 11298, 11304, 11322, 11329, 11336, 11343, 11346, 11351, 11361, 11372, 11380, 11390, 11394, 11405,
        11413, 11419, 11426, 11434, 11438, 11442, 11450, 11458, 11472, 11481, 11497, 11508, 11515, 11528, 11541, 11547,
        11559, 11568, 11584, 11598, 11613, 11628, 11647, 11665, 11668, 11675, 11686, 11717, 11754, 11786, 11824, 11837,
        11861, 11891, 11916, 11947, 11955, 11960, 11967, 11976, 11991, 11997, 12004, 12012, 12019, 12033, 12045, 12058,
        12071, 12088, 12104, 12112, 12126, 12139, 12154, 12169, 12188, 12202, 12220, 12227, 12240, 12252, 12266, 12280,
        12298, 12311, 12328, 12336, 12342, 12354, 12365, 12378, 12391, 12408, 12420, 12436, 12438, 12446, 12451, 12467,
        12478, 12490, 12498, 12514, 12533, 12542, 12553, 12573, 12584, 12590, 12597, 12605, 12612, 12622, 12638, 12641,
        12647, 12651, 12659, 12668, 12673, 12694, 12711, 12722, 12734, 12747, 12765, 12770, 12777, 12785, 12793, 12801,
        12809, 12824, 12840, 12856, 12871, 12886, 12901, 12916, 12931, 12946, 12955, 12966, 12978, 12990, 13002, 13014,
        13022, 13028, 13039, 13059, 13069, 13088, 13100, 13113, 13127, 13138, 13152, 13166, 13178, 13192, 13206, 13216,
        13227, 13242, 13249, 13253, 13266, 13280, 13288, 13296, 13300, 13303, 13312, 13317, 13328, 13333, 13337, 13346,
        13349, 13354, 13361, 13371, 13376, 13388, 13400, 13410, 13418, 13430, 13443, 13458, 13461, 13466, 13479, 13482,
        13487, 13492, 13496, 13500, 13508, 13515, 13522, 13527, 13535, 13541, 13551, 13570, 13580, 13596, 13608, 13617,
        13625, 13632, 13641, 13651, 13657, 13662, 13671, 13674, 13681, 13689, 13695, 13703, 13716, 13730, 13736, 13760,
        13769, 13785, 13789, 13798, 13806, 13811, 13813, 13816, 13824, 13830, 13840, 13848, 13863, 13876, 13890, 13904,
        13922, 13939, 13956, 13964, 13973, 13984, 13994, 14000, 14014, 14033, 14045, 14062, 14072, 14078, 14086, 14095,
        14104, 14113, 14122, 14138, 14155, 14172, 14188, 14204, 14220, 14236, 14252, 14268, 14277, 14288, 14300, 14312,
        14324, 14336, 14344, 14349, 14359, 14369, 14380, 14389, 14400, 14410, 14415, 14421, 14426, 14430, 14438, 14447,
        14467, 14486, 14490, 14495, 14505, 14512, 14524, 14537, 14548, 14552, 14559, 14568, 14578, 14588, 14598, 14608,
        14625, 14643, 14661, 14678, 14695, 14712, 14729, 14746, 14763, 14770, 14778, 14786, 14794, 14802, 14811, 14822,
        14834, 14846, 14858, 14870, 14878, 14883, 14893, 14896, 14908, 14918, 14930, 14940, 14948, 14963, 14976, 14990,
        15004, 15022, 15039, 15045, 15051, 15061, 15072, 15083, 15094, 15100, 15104, 15108, 15113, 15118, 15123, 15136,
        15152, 15162, 15169, 15182, 15188, 15199, 15206, 15214, 15220, 15222, 15226, 15237, 15248, 15258, 15263, 15269,
        15281, 15290, 15298, 15311, 15320, 15323, 15327, 15331, 15338, 15344, 15354, 15359, 15363, 15370, 15378, 15391,
        15404, 15409, 15419, 15435, 15446, 15458, 15471, 15485, 15496, 15508, 15512, 15515, 15524, 15534, 15538, 15549,
        15566, 15579, 15595, 15610, 15621, 15629, 15638, 15649, 15658, 15668, 15678, 15682, 15688, 15695, 15703, 15709,
        15732, 15742, 15749, 15756, 15760, 15764, 15778, 15787, 15798, 15807, 15816, 15827, 15839, 15850, 15862, 15873,
        15878, 15885, 15893, 15908, 15922, 15936, 15944, 15952, 15960, 15968, 15983, 15999, 16015, 16030, 16045, 16060,
        16075, 16090, 16105, 16114, 16125, 16137, 16149, 16161, 16173, 16181, 16186, 16201, 16205, 16232, 16244, 16248,
        16254, 16262, 16271, 16283, 16298, 16309, 16320, 16335, 16344, 16355, 16365, 16376, 16381, 16386, 16395, 16406,
        16416, 16431, 16443, 16449, 16453, 16461, 16470, 16478, 16490, 16502, 16507, 16513, 16543, 16579, 16610, 16647,
        16670, 16699, 16723, 16753, 16760, 16767, 16772, 16801, 16836, 16866, 16902, 16913, 16935, 16963, 16986, 17015,
        17019, 17036, 17051, 17069, 17085, 17110, 17126, 17137, 17154, 17171, 17182, 17196, 17205, 17220, 17243, 17248,
        17262, 17275, 17284, 17290, 17297, 17308, 17318, 17325, 17335, 17341, 17348, 17352, 17357, 17364, 17372, 17380,
        17388, 17396, 17410, 17424, 17431, 17434, 17442, 17450, 17459, 17463, 17478, 17485, 17497, 17508, 17519, 17529,
        17537, 17542, 17564, 17585, 17597, 17617, 17628, 17635, 17643, 17651, 17659, 17667, 17682, 17698, 17714, 17729,
        17744, 17759, 17774, 17789, 17804, 17813, 17817, 17824, 17830, 17838, 17847, 17856, 17865, 17874, 17888, 17903,
        17918, 17932, 17946, 17960, 17974, 17988, 18002, 18006, 18010, 18014, 18018, 18022, 18027, 18032, 18037, 18042,
        18047, 18052, 18057, 18062, 18067,
    ]
    private static let deSets: [UInt16] = [
        0, 0, 1, 2, 3, 3, 4, 5, 5, 5, 4, 4, 6, 7, 8, 3,
        9, 9, 10, 11, 12, 13, 14, 11, 12, 13, 14, 11, 12, 13, 14, 11,
        12, 13, 14, 15, 16, 16, 17, 18, 18, 18, 18, 18, 18, 18, 19, 19,
        20, 21, 20, 22, 22, 19, 9, 23, 24, 21, 21, 19, 19, 19, 19, 19,
        20, 19, 21, 19, 25, 26, 27, 27, 18, 28, 28, 28, 28, 29, 28, 30,
        31, 29, 26, 32, 28, 33, 33, 34, 35, 36, 37, 36, 36, 37, 38, 39,
        40, 40, 41, 42, 43, 44, 45, 46, 47, 48, 47, 47, 48, 49, 28, 50,
        34, 51, 52, 28, 53, 54, 54, 55, 56, 50, 57, 57, 58, 15, 3, 3,
        4, 5, 5, 5, 4, 4, 16, 16, 17, 19, 19, 20, 21, 20, 22, 22,
        19, 9, 21, 21, 19, 19, 19, 19, 19, 20, 19, 21, 19, 27, 27, 59,
        60, 61, 61, 60, 61, 61, 59, 62, 63, 63, 27, 27, 59, 60, 59, 64,
        32, 65, 66, 67, 68, 69, 70, 70, 71, 71, 71, 72, 73, 28, 29, 74,
        75, 76, 77, 78, 79, 78, 71, 30, 29, 28, 80, 26, 69, 71, 51, 33,
        33, 81, 81, 82, 68, 71, 31, 29, 55, 83, 55, 51, 51, 76, 28, 28,
        29, 84, 85, 86, 86, 87, 28, 28, 88, 29, 89, 90, 90, 83, 76, 83,
        82, 91, 29, 92, 18, 18, 18, 92, 18, 18, 18, 93, 51, 51, 94, 95,
        96, 96, 97, 95, 86, 98, 83, 29, 99, 29, 100, 101, 76, 102, 67, 103,
        18, 28, 29, 93, 29, 28, 28, 29, 29, 29, 28, 29, 28, 28, 28, 29,
        28, 29, 28, 93, 28, 29, 28, 104, 15, 3, 3, 4, 5, 5, 5, 4,
        4, 105, 15, 3, 3, 4, 5, 5, 5, 4, 4, 59, 92, 29, 106, 15,
        3, 3, 4, 5, 5, 5, 4, 4, 59, 59, 107, 107, 108, 109, 110, 69,
        69, 111, 59, 112, 111, 113, 114, 113, 83, 33, 115, 116, 116, 116, 116, 116,
        116, 116, 115, 116, 116, 116, 117, 116, 116, 116, 115, 116, 116, 116, 116, 116,
        116, 116, 18, 18, 29, 118, 55, 97, 119, 59, 120, 119, 121, 122, 121, 86,
        83, 123, 124, 125, 126, 127, 128, 129, 130, 130, 131, 132, 133, 134, 135, 136,
        137, 138, 139, 140, 141, 140, 140, 141, 142, 143, 144, 142, 142, 144, 83, 145,
        86, 28, 29, 29, 146, 147, 31, 31, 148, 110, 110, 110, 149, 88, 150, 147,
        151, 146, 110, 152, 88, 147, 88, 151, 153, 153, 88, 65, 66, 154, 155, 156,
        157, 157, 158, 159, 160, 161, 162, 146, 147, 88, 88, 155, 156, 157, 157, 158,
        159, 160, 161, 162, 154, 138, 152, 66, 153, 153, 88, 155, 156, 157, 157, 158,
        159, 160, 161, 162, 155, 156, 157, 157, 158, 159, 160, 161, 162, 163, 164, 88,
        155, 156, 157, 157, 158, 159, 160, 161, 162, 155, 156, 157, 157, 158, 159, 160,
        161, 162, 74, 165, 166, 167, 168, 167, 167, 168, 169, 31, 170, 171, 172, 171,
        171, 172, 18, 85, 85, 173, 93, 68, 174, 18, 18, 95, 31, 31, 83, 97,
        97, 28, 64, 175, 57, 82, 176, 176, 31, 67, 31, 67, 177, 97, 28, 178,
        59, 179, 178, 180, 181, 180, 83, 83, 59, 182, 183, 59, 184, 185, 186, 187,
        187, 188, 189, 190, 191, 192, 193, 194, 184, 195, 196, 195, 195, 196, 185, 186,
        187, 187, 188, 189, 190, 191, 192, 193, 197, 198, 197, 197, 198, 194, 199, 200,
        201, 28, 28, 28, 29, 18, 75, 93, 202, 84, 84, 95, 203, 203, 203, 204,
        29, 28, 28, 29, 29, 205, 28, 206, 206, 83, 71, 207, 208, 208, 208, 208,
        208, 208, 208, 28, 93, 202, 88, 29, 92, 29, 82, 209, 210, 211, 28, 212,
        213, 213, 214, 215, 52, 18, 18, 18, 18, 18, 18, 18, 18, 52, 18, 18,
        18, 18, 18, 18, 18, 18, 216, 217, 216, 152, 152, 86, 149, 218, 86, 219,
        220, 221, 117, 10, 116, 116, 117, 116, 222, 223, 29, 116, 34, 218, 83, 67,
        84, 224, 209, 225, 86, 226, 226, 226, 226, 226, 51, 173, 28, 28, 28, 28,
        29, 28, 29, 93, 29, 29, 93, 33, 93, 29, 18, 18, 18, 18, 93, 93,
        29, 29, 29, 29, 29, 55, 29, 29, 93, 29, 29, 93, 83, 28, 29, 29,
        29, 28, 93, 29, 28, 29, 227, 29, 29, 93, 228, 229, 203, 18, 29, 230,
        8, 231, 8, 8, 59, 232, 28, 8, 29, 29, 55, 8, 8, 29, 98, 93,
        28, 233, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 234, 235, 235,
        236, 234, 234, 234, 28, 237, 28, 67, 67, 67, 237, 18, 29, 237, 238, 238,
        239, 239, 239, 237, 87, 29, 18, 18, 18, 18, 29, 18, 18, 18, 18, 240,
        75, 241, 18, 75, 242, 243, 244, 26, 26, 243, 245, 246, 247, 29, 29, 247,
        85, 52, 205, 28, 28, 90, 209, 209, 83, 82, 203, 248, 87, 29, 87, 20,
        20, 249, 249, 29, 71, 87, 18, 18, 18, 18, 18, 18, 18, 18, 203, 51,
        51, 55, 51, 51, 250, 84, 86, 75, 18, 251, 29, 67, 21, 21, 67, 60,
        61, 61, 60, 61, 61, 28, 68, 29, 29, 84, 28, 28, 203, 252, 83, 28,
        83, 28, 83, 55, 243, 253, 92, 254, 255, 253, 224, 224, 31, 64, 82, 256,
        82, 229, 229, 93, 229, 229, 229, 257, 201, 86, 86, 258, 258, 259, 224, 224,
        260, 261, 262, 173, 263, 64, 83, 55, 51, 51, 29, 1, 6, 6, 67, 264,
        265, 59, 266, 265, 267, 268, 267, 269, 52, 28, 18, 18, 18, 18, 29, 18,
        18, 18, 18, 52, 270, 79, 18, 29, 271, 271, 272, 273, 59, 274, 273, 275,
        276, 275, 277, 277, 277, 278, 277, 277, 277, 277, 277, 279, 280, 278, 277, 277,
        277, 277, 59, 277, 277, 277, 278, 277, 277, 277, 277, 29, 237, 281, 243, 62,
        62, 67, 20, 20, 67, 63, 4, 63, 282, 283, 283, 232, 205, 29, 251, 30,
        284, 285, 83, 286, 29, 29, 251, 29, 29, 29, 287, 288, 289, 288, 288, 289,
        290, 291, 292, 292, 293, 294, 295, 296, 297, 298, 299, 300, 299, 299, 300, 301,
        302, 29, 75, 29, 18, 29, 18, 29, 57, 29, 75, 75, 29, 243, 182, 29,
        29, 303, 304, 29, 209, 304, 305, 29, 284, 29, 306, 29, 29, 307, 307, 69,
        308, 69, 68, 309, 77, 209, 77, 310, 77, 77, 28, 50, 80, 28, 311, 312,
        28, 28, 313, 313, 69, 67, 86, 150, 314, 93, 29, 227, 29, 29, 28, 315,
        85, 85, 67, 85, 316, 64, 317, 51, 28, 315, 86, 86, 86, 248, 219, 51,
        51, 51, 51, 205, 256, 318, 319, 83, 203, 93, 320, 59, 321, 320, 322, 323,
        322, 29, 31, 68, 31, 31, 83, 212, 213, 212, 213, 68, 324, 325, 326, 325,
        325, 326, 327, 328, 329, 329, 330, 331, 332, 333, 334, 335, 336, 337, 336, 336,
        337, 338, 83, 31, 28, 28, 28, 28, 31, 229, 229, 339, 340, 79, 79, 28,
        56, 341, 341, 341, 55, 28, 29, 28, 83, 342, 343, 343, 343, 343, 343, 344,
        345, 346, 346, 347, 348, 349, 350, 351, 352, 343, 352, 352, 343, 353, 354, 355,
        354, 354, 355, 356, 87, 85, 357, 358, 28, 358, 320, 359, 59, 360, 359, 361,
        362, 361, 170, 363, 27, 27, 182, 183, 68, 364, 365, 365, 365, 366, 51, 18,
        55, 55, 29, 26, 32, 367, 367, 315, 368, 369, 67, 67, 67, 370, 370, 67,
        32, 371, 372, 86, 373, 373, 373, 240, 85, 210, 374, 28, 76, 76, 18, 18,
        82, 18, 75, 375, 67, 67, 209, 209, 375, 376, 377, 32, 28, 378, 77, 379,
        163, 165, 163, 77, 64, 77, 77, 256, 68, 241, 173, 229, 229, 229, 82, 29,
        71, 29, 71, 97, 51, 60, 71, 71, 32, 71, 32, 32, 28, 100, 203, 380,
        381, 382, 383, 137, 153, 384, 381, 381, 384, 385, 386, 387, 387, 388, 389, 390,
        391, 392, 393, 394, 395, 394, 394, 395, 396, 68, 28, 397, 207, 28, 281, 398,
        399, 398, 398, 243, 398, 398, 398, 67, 400, 59, 59, 28, 98, 93, 93, 88,
        88, 242, 68, 71, 401, 402, 64, 82, 82, 203, 87, 18, 18, 18, 18, 18,
        18, 18, 18, 98, 203, 52, 18, 18, 18, 18, 29, 18, 18, 18, 18, 173,
        18, 18, 18, 18, 18, 93, 55, 29, 29, 93, 403, 174, 28, 28, 83, 28,
        28, 18, 404, 404, 67, 29, 52, 55, 83, 83, 28, 405, 406, 407, 406, 406,
        407, 31, 31, 85, 83, 68, 68, 28, 203, 18, 203, 88, 64, 28, 30, 408,
        409, 410, 410, 411, 410, 28, 412, 413, 412, 412, 413, 414, 415, 416, 416, 417,
        418, 419, 420, 421, 422, 409, 423, 423, 424, 425, 424, 424, 425, 414, 415, 416,
        416, 417, 418, 419, 420, 421, 28, 28, 28, 29, 76, 28, 28, 28, 29, 28,
        76, 76, 76, 76,
    ]
    private static let deFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 32, 33,
        34, 35, 36, 37, 38, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50,
        52, 53, 54, 56, 57, 59, 62, 63, 65, 67, 68, 73, 74, 75, 76, 77,
        78, 79, 80, 81, 82, 83, 85, 86, 87, 90, 91, 94, 96, 97, 98, 99,
        100, 102, 103, 105, 106, 107, 108, 109, 112, 113, 117, 119, 124, 125, 126, 127,
        129, 130, 131, 133, 140, 145, 148, 151, 155, 158, 162, 167, 168, 170, 172, 173,
        174, 176, 178, 180, 181, 182, 184, 186, 187, 189, 191, 193, 194, 195, 196, 197,
        198, 199, 200, 201, 202, 203, 204, 205, 206, 209, 210, 211, 212, 214, 215, 217,
        219, 220, 223, 228, 229, 230, 231, 232, 233, 234, 235, 239, 240, 241, 242, 243,
        244, 245, 246, 247, 248, 249, 250, 252, 254, 255, 257, 259, 261, 262, 265, 267,
        269, 270, 272, 273, 275, 277, 279, 280, 282, 283, 284, 285, 286, 287, 288, 289,
        290, 291, 292, 293, 295, 296, 298, 299, 302, 305, 307, 308, 309, 313, 316, 321,
        322, 323, 324, 325, 330, 332, 333, 335, 337, 341, 342, 345, 346, 348, 350, 352,
        354, 357, 360, 361, 363, 365, 366, 368, 370, 371, 374, 375, 377, 378, 380, 381,
        382, 384, 386, 388, 389, 394, 397, 401, 402, 404, 405, 406, 408, 409, 410, 411,
        413, 414, 416, 418, 421, 423, 424, 426, 429, 430, 431, 433, 435, 437, 439, 443,
        445, 446, 447, 449, 451, 453, 454, 455, 457, 459, 462, 464, 465, 468, 470, 475,
        476, 478, 479, 480, 481, 482, 483, 484, 485, 486, 487, 488, 490, 491, 492, 495,
        497, 500, 501, 504, 505, 506, 508, 509, 514, 518, 519, 524, 529, 532, 533, 535,
        537, 538, 540, 542, 544, 545, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556,
        557, 559, 560, 561, 563, 564, 565, 566, 567, 568, 569, 570, 571, 572, 573, 574,
        575, 577, 578, 580, 581, 582, 584, 586, 587, 589, 591, 593, 596, 597, 599, 600,
        602, 603, 605, 606, 609, 611, 612, 615, 616, 617, 620, 625, 626, 627, 629, 633,
        634, 635, 636, 637, 638, 639, 640, 641, 642, 643, 644, 646, 647, 648, 651, 652,
        653, 654, 656, 657, 659, 661, 662, 664, 665, 666, 667, 668, 669, 671, 672, 673,
        674, 675, 676, 677, 678, 679, 680, 682, 683, 685, 686,
    ]
    private static let deSenses: [UInt32] = [
        1157627904, 1879737040, 1778384903, 1862696960, 1862828033, 1862828032, 1879080960, 1879146496, 1879867392, 1862565888, 1862434816, 1879408640, 1879605248, 1879474176, 1879670784, 1862762496,
        1862893568, 1862959105, 1426063360, 1862369280, 1862369286, 1862369287, 1862369285, 1862631431, 1862631438, 402653184, 905969664, 989855744, 1325400064, 536870912, 1258291200, 1275068416,
        822083584, 805306368, 754974720, 1929379840, 1375731712, 1644167176, 1610612744, 1627389960, 1627389960, 1644167256, 1644167206, 1644167226, 1644167266, 1644167236, 1644167246, 1644167216,
        1644167196, 1644167186, 1610612754, 1627389970, 1627389970, 1644167248, 1207959552, 1375731712, 1174405120, 1409286144, 1442840576, 1107296256, 1409286144, 1845493761, 1845493761, 1258291200,
        1409286144, 1258291200, 1358954496, 788529152, 385875968, 402653184, 570425344, 989855744, 1207959552, 503316480, 1862369283, 1863024640, 520093696, 1862369282, 1073741824, 1677721750,
        1761607770, 1107296256, 654311424, 1207959552, 1224736768, 1577058308, 704643072, 402653184, 1409286144, 1845493763, 771751936, 1258291200, 1342177280, 1409286144, 1275068416, 1426063360,
        1291845632, 922746880, 1577058312, 1728053248, 654311424, 822083584, 1845493760, 872415232, 889192448, 1409286144, 1895825408, 234881024, 1140850688, 402653184, 1409286144, 1442840576,
        335544320, 872415232, 889192448, 1006632960, 1493172224, 1291845632, 1409286144, 402653184, 1207959552, 1409286144, 1426063360, 1946157056, 1442840576, 1207959552, 1006632960, 419430400,
        989855744, 973078528, 956301312, 402653184, 1409286144, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1946157056, 1207959552, 1291845632, 1409286144, 1426063360,
        1946157056, 1291845632, 1409286144, 1426063360, 402653184, 1207959552, 1409286144, 855638016, 1207959552, 1409286144, 1426063360, 385875968, 402653184, 1207959552, 385875968, 402653184,
        989855744, 1207959552, 385875968, 402653184, 855638016, 989855744, 1207959552, 1577058316, 0, 1593835522, 855638016, 1207959552, 1694498866, 1593835522, 536870912, 1593835522,
        503316480, 1593835522, 520093696, 1593835522, 1862369281, 1862303744, 503316480, 1862303744, 0, 1593835524, 1593835524, 536870912, 1593835524, 503316480, 1593835524, 520093696,
        1593835524, 1644167171, 1694498891, 1677721950, 1761607890, 1644167198, 1644167251, 1644167201, 1644167221, 1644167261, 1644167231, 1644167241, 1644167211, 1644167191, 1124073472, 1694498891,
        1711276107, 1879343089, 1761607725, 1644167181, 1610612749, 1627389965, 1627389965, 1610612739, 1627389955, 1140850688, 1157627904, 1627389955, 167772160, 1140850688, 1677722800, 201326592,
        218103808, 855638016, 1207959552, 1644167169, 1509949440, 1677722800, 1677722200, 1677721800, 1694498841, 1761607710, 1761607695, 201326592, 218103808, 855638016, 1644167169, 1644167249,
        1644167199, 1644167219, 1644167259, 1644167229, 1644167239, 1644167209, 1644167189, 1711276082, 1644167169, 1711276057, 1644167179, 1828716544, 1610612747, 1627389963, 1627389963, 805306368,
        1107296256, 1207959552, 1426063360, 1610612737, 1627389953, 1627389953, 402653184, 1409286144, 1426063360, 486539264, 1207959552, 788529152, 1275068416, 1577058306, 0, 1593835525,
        1593835525, 536870912, 1593835525, 503316480, 1593835525, 520093696, 1593835525, 872415232, 872415232, 922746880, 1644167173, 1644167253, 1644167203, 1644167223, 1644167263, 1644167233,
        1644167243, 1644167213, 1644167193, 1644167183, 1644167218, 1610612741, 1627389957, 1627389957, 1610612751, 1627389967, 1627389967, 402653184, 452984832, 989855744, 1207959552, 1409286144,
        1426063360, 1409286144, 1426063360, 352321536, 402653184, 402653184, 1207959552, 1409286144, 1442840576, 1258291200, 1358954496, 1409286144, 402653184, 1207959552, 1258291200, 1358954496,
        1409286144, 1191182336, 1862303743, 889192448, 486539264, 1207959552, 1258291200, 1308622848, 1358954496, 1409286144, 620756992, 1291845632, 620756992, 620756992, 1375731712, 603979776,
        1744830466, 1124073472, 1140850688, 1157627904, 1694498866, 1879539712, 637534208, 1207959552, 1375731712, 1912602624, 1426063360, 1862303744, 536870912, 1862303744, 520093696, 1862303744,
        553648128, 1862303744, 872415232, 889192448, 922746880, 83886080, 100663296, 1140850688, 1627390052, 1207959552, 1258291200, 855638016, 1409286144, 855638016, 402653184, 469762048,
        335544320, 1862434816, 553648128, 402653184, 1258291200, 1342177280, 1577058305, 1107296256, 1728053255, 1728053255, 1258291200, 1342177280, 1577058311, 1577058310, 234881024, 1174405120,
        654311424, 1275068416, 671088640, 1409286144, 671088640, 654311424, 1275068416, 1426063360, 1677721600, 1845493762, 654311424, 1426063360, 1677721600, 654311424, 1275068416, 1677721600,
        1845493762, 1845493762, 268435456, 1140850688, 1862369284, 1879998464, 1275068416, 1392508928, 1744830465, 1577058307, 1577058309, 33554432, 1577058307, 989855744, 0, 1593835523,
        150994944, 1140850688, 872415232, 889192448, 1728053249, 285212672, 1140850688, 1728053249, 1124073472, 1728053249, 402653184, 838860800, 1845493763, 1879736320, 1593835523, 536870912,
        1593835523, 503316480, 1593835523, 520093696, 1593835523, 0, 1593835521, 620756992, 637534208, 1207959552, 1375731712, 1107296256, 1728053254, 1728053254, 1593835521, 536870912,
        1593835521, 503316480, 1593835521, 520093696, 1593835521, 1862303745, 1862434817, 536870912, 1862303745, 503316480, 1862303745, 872415232, 1107296256, 1124073472, 234881024, 1728053252,
        1728053252, 738197504, 1275068416, 1392508928, 285212672, 1275068416, 687865856, 738197504, 1275068416, 1392508928, 1426063360, 1644167177, 1610612745, 1627389961, 1627389961, 1644167257,
        1644167207, 1644167227, 1644167267, 1644167237, 1644167247, 1644167217, 1644167197, 1644167187, 1610612755, 1627389971, 1627389971, 1644167258, 654311424, 788529152, 1426063360, 1275068416,
        1845493762, 654311424, 1275068416, 1426063360, 1677721600, 654311424, 1040187392, 1426063360, 1577058315, 1644167168, 1006632960, 1023410176, 939524096, 1207959552, 1258291200, 1308622848,
        1375731712, 1409286144, 1207959552, 1258291200, 1375731712, 1409286144, 1577058314, 402653184, 1207959552, 1258291200, 1409286144, 1442840576, 1258291200, 1291845632, 1308622848, 1358954496,
        1409286144, 838860800, 1040187392, 1845493763, 587202560, 402653184, 1744830464, 0, 1593835526, 1593835526, 536870912, 1593835526, 503316480, 1593835526, 520093696, 1593835526,
        1644167174, 1610612742, 1627389958, 1627389958, 1644167254, 1644167204, 1644167224, 1644167264, 1644167234, 1644167244, 1644167214, 1644167194, 1644167184, 1610612752, 1627389968, 1627389968,
        1644167228, 905969664, 989855744, 1744830464, 1577058313, 1644167175, 1627389959, 1644167255, 1644167205, 1644167225, 1644167265, 1644167235, 1644167245, 1644167215, 1644167195, 1610612743,
        1627389959, 1644167185, 1610612753, 1627389969, 1627389969, 1644167238, 0, 1409286144, 872415232, 905969664, 1593835527, 536870912, 1593835527, 503316480, 1593835527, 520093696,
        1593835527, 822083584, 838860800, 1845493763, 1728053250, 1526726656, 1543503872, 1543503872, 1124073472, 1728053250, 1744830467, 402653184, 1728053251, 1728053251, 117440512, 134217728,
        1140850688, 1207959552, 1946157056, 1526726656, 1258291200, 1291845632, 1409286144, 1862303746, 603979776, 402653184, 419430400, 989855744, 184549376, 838860800, 1006632960, 1040187392,
        1845493763, 1711276107, 1644167172, 1610612740, 1627389956, 1124073472, 1140850688, 1157627904, 1694498841, 1879343119, 1627389956, 1644167252, 1644167202, 1644167222, 1644167262, 1644167232,
        1644167242, 1644167212, 1644167192, 1644167182, 1610612750, 1627389966, 1627389966, 1644167208, 989855744, 1040187392, 1056964608, 1879932928, 1862500352, 1862303742, 1040187392, 1073741824,
        1040187392, 1409286144, 1476395008, 1107296256, 1728053253, 1644167178, 1610612746, 1627389962, 1627389962, 1644167188, 1644167170, 1761607830, 1677721850, 1610612738, 1627389954, 1627389954,
        1644167250, 1644167200, 1644167220, 1644167260, 1644167230, 1644167240, 1644167210, 1644167190, 436207616, 1006632960, 1644167180, 1610612748, 1627389964, 1627389964,
    ]
    private static let deNames: [UInt16] = [
        197, 331, 337, 339, 340, 341, 342, 343, 376, 378, 379, 380, 381, 382, 551, 559,
        561, 562, 563, 564, 565, 636, 797, 802, 803, 960, 962, 963, 964, 965, 966, 987,
        989, 990, 991, 992, 993, 994, 1002, 1102, 1123, 1162, 1164, 1165, 1166, 1167, 1168, 1219,
        1258, 1259, 1261, 1262, 1263, 1264, 1265, 1315, 1320, 1400,
    ]
}

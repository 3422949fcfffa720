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
        klingt
        knapp
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
        so ist es
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
        uebermorgen
        uhr
        um
        umbuchen
        unbedingt
        und
        und drei viertel
        und ein halb
        und ein viertel
        und eine halbe
        und ich
        und mehr
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
        174, 185, 196, 209, 227, 239, 256, 272, 293, 308, 328, 345, 367, 383, 404, 413,
        427, 435, 448, 450, 459, 470, 492, 504, 515, 529, 544, 556, 564, 576, 578, 586,
        608, 628, 649, 663, 678, 685, 694, 710, 730, 745, 761, 770, 780, 789, 797, 810,
        826, 834, 853, 865, 868, 880, 886, 893, 904, 914, 925, 935, 947, 957, 967, 981,
        989, 999, 1008, 1016, 1024, 1034, 1052, 1056, 1061, 1067, 1074, 1081, 1088, 1095, 1110, 1126,
        1142, 1157, 1172, 1187, 1202, 1217, 1232, 1241, 1252, 1264, 1276, 1288, 1300, 1308, 1319, 1322,
        1326, 1339, 1350, 1361, 1366, 1376, 1382, 1395, 1406, 1411, 1415, 1420, 1423, 1428, 1435, 1444,
        1469, 1487, 1506, 1525, 1545, 1566, 1578, 1592, 1617, 1622, 1633, 1658, 1681, 1705, 1722, 1740,
        1750, 1762, 1780, 1799, 1811, 1824, 1836, 1847, 1863, 1882, 1893, 1915, 1930, 1939, 1952, 1970,
        1990, 2003, 2021, 2041, 2051, 2065, 2079, 2093, 2110, 2123, 2130, 2137, 2148, 2167, 2174, 2182,
        2190, 2194, 2200, 2207, 2215, 2224, 2229, 2233, 2248, 2268, 2283, 2299, 2315, 2324, 2328, 2339,
        2346, 2357, 2369, 2384, 2398, 2405, 2415, 2423, 2432, 2440, 2461, 2485, 2491, 2498, 2506, 2513,
        2521, 2533, 2546, 2556, 2567, 2577, 2591, 2602, 2614, 2622, 2631, 2646, 2653, 2658, 2666, 2676,
        2680, 2690, 2708, 2724, 2748, 2752, 2761, 2770, 2781, 2792, 2803, 2810, 2816, 2828, 2836, 2849,
        2863, 2878, 2887, 2901, 2916, 2932, 2942, 2950, 2965, 2969, 2972, 2977, 2983, 2987, 2993, 2996,
        3002, 3010, 3016, 3027, 3039, 3050, 3061, 3066, 3073, 3077, 3091, 3100, 3115, 3123, 3138, 3157,
        3173, 3191, 3213, 3232, 3248, 3263, 3276, 3286, 3300, 3316, 3327, 3344, 3358, 3367, 3380, 3399,
        3409, 3413, 3419, 3427, 3437, 3463, 3482, 3502, 3522, 3543, 3565, 3569, 3575, 3583, 3593, 3619,
        3638, 3658, 3678, 3699, 3721, 3727, 3739, 3743, 3749, 3757, 3767, 3793, 3812, 3832, 3852, 3873,
        3895, 3899, 3908, 3911, 3915, 3926, 3937, 3948, 3957, 3973, 3987, 4002, 4017, 4036, 4054, 4059,
        4086, 4095, 4108, 4122, 4137, 4151, 4164, 4182, 4199, 4208, 4221, 4235, 4250, 4264, 4277, 4295,
        4312, 4321, 4334, 4348, 4363, 4377, 4390, 4408, 4425, 4436, 4444, 4458, 4461, 4466, 4473, 4484,
        4502, 4518, 4535, 4552, 4573, 4593, 4601, 4606, 4611, 4624, 4636, 4656, 4665, 4680, 4696, 4712,
        4727, 4742, 4757, 4772, 4787, 4802, 4814, 4828, 4846, 4855, 4866, 4878, 4890, 4902, 4914, 4921,
        4929, 4937, 4945, 4953, 4961, 4964, 4972, 4975, 4980, 4990, 5001, 5005, 5014, 5032, 5050, 5062,
        5071, 5082, 5093, 5112, 5123, 5135, 5145, 5157, 5162, 5173, 5191, 5203, 5218, 5231, 5244, 5264,
        5283, 5292, 5303, 5322, 5328, 5344, 5361, 5378, 5394, 5410, 5426, 5442, 5458, 5474, 5480, 5493,
        5510, 5523, 5539, 5556, 5573, 5589, 5605, 5621, 5637, 5653, 5669, 5675, 5699, 5719, 5749, 5770,
        5790, 5800, 5816, 5833, 5850, 5866, 5882, 5898, 5914, 5930, 5946, 5961, 5977, 5993, 6008, 6023,
        6038, 6053, 6068, 6083, 6091, 6096, 6105, 6120, 6136, 6152, 6167, 6182, 6197, 6212, 6227, 6242,
        6256, 6271, 6286, 6300, 6314, 6328, 6342, 6356, 6370, 6384, 6395, 6399, 6405, 6412, 6419, 6426,
        6433, 6438, 6444, 6459, 6465, 6472, 6479, 6486, 6493, 6504, 6516, 6528, 6531, 6538, 6550, 6558,
        6574, 6590, 6595, 6606, 6617, 6622, 6626, 6631, 6637, 6643, 6650, 6658, 6663, 6667, 6675, 6686,
        6695, 6702, 6711, 6714, 6722, 6731, 6739, 6754, 6767, 6781, 6795, 6813, 6830, 6841, 6852, 6857,
        6868, 6879, 6891, 6897, 6913, 6930, 6947, 6963, 6979, 6995, 7011, 7027, 7043, 7053, 7062, 7067,
        7074, 7082, 7090, 7098, 7106, 7121, 7137, 7153, 7168, 7183, 7198, 7213, 7228, 7243, 7252, 7263,
        7275, 7287, 7299, 7311, 7319, 7323, 7332, 7340, 7351, 7364, 7376, 7395, 7399, 7409, 7423, 7439,
        7447, 7461, 7467, 7472, 7487, 7503, 7513, 7531, 7542, 7548, 7557, 7562, 7568, 7581, 7593, 7606,
        7614, 7628, 7641, 7657, 7672, 7686, 7700, 7707, 7715, 7725, 7737, 7749, 7756, 7769, 7781, 7792,
        7796, 7806, 7817, 7829, 7842, 7852, 7854, 7859, 7872, 7890, 7909, 7927, 7938, 7954, 7971, 7987,
        7993, 8007, 8026, 8046, 8065, 8077, 8094, 8112, 8129, 8134, 8141, 8147, 8160, 8174, 8181, 8196,
        8202, 8211, 8238, 8244, 8256, 8267, 8280, 8293, 8307, 8320, 8332, 8349, 8361, 8373, 8389, 8393,
        8396, 8401, 8413, 8425, 8435, 8443, 8452, 8463, 8475, 8487, 8499, 8511, 8516, 8520, 8535, 8549,
        8560, 8574, 8590, 8612, 8640, 8650, 8666, 8685, 8709, 8730, 8741, 8758, 8775, 8790, 8808, 8824,
        8839, 8855, 8876, 8898, 8927, 8942, 8964, 8974, 8990, 9003, 9014, 9035, 9052, 9062, 9075, 9087,
        9108, 9132, 9152, 9166, 9176, 9193, 9211, 9239, 9248, 9267, 9282, 9298, 9302, 9307, 9310, 9320,
        9336, 9339, 9344, 9351, 9359, 9370, 9382, 9395, 9406, 9416, 9432, 9450, 9461, 9471, 9485, 9495,
        9499, 9507, 9509, 9512, 9521, 9530, 9538, 9547, 9555, 9564, 9572, 9586, 9599, 9608, 9618, 9626,
        9631, 9637, 9644, 9648, 9655, 9662, 9666, 9673, 9680, 9685, 9691, 9697, 9701, 9707, 9719, 9722,
        9726, 9731, 9735, 9740, 9745, 9749, 9754, 9772, 9801, 9836, 9866, 9902, 9913, 9935, 9963, 9986,
        10015, 10021, 10026, 10031, 10043, 10058, 10071, 10082, 10088, 10111, 10126, 10138, 10145, 10152, 10159, 10171,
        10182, 10188, 10193, 10200, 10205, 10215, 10221, 10228, 10235, 10241, 10247, 10253, 10265, 10272, 10289, 10309,
        10321, 10333, 10354, 10366, 10373, 10404, 10441, 10473, 10511, 10535, 10565, 10590, 10621, 10628, 10634, 10646,
        10654, 10660, 10673, 10678, 10689, 10698, 10705, 10717, 10730, 10737, 10752, 10770, 10778, 10788, 10803, 10820,
        10830, 10845, 10862, 10875, 10886, 10898, 10911, 10917, 10925, 10930, 10932, 10937, 10946, 10952, 10962, 10969,
        10980, 10993, 10999, 11003, 11007, 11011, 11016, 11020, 11028, 11036, 11041, 11050, 11068, 11077, 11082, 11088,
        11106, 11113, 11120, 11127, 11130, 11135, 11145, 11156, 11164, 11174, 11178, 11189, 11197, 11203, 11210, 11218,
        11222, 11226, 11234, 11242, 11256, 11265, 11281, 11292, 11299, 11312, 11325, 11331, 11343, 11352, 11368, 11382,
        11397, 11412, 11431, 11449, 11452, 11459, 11470, 11501, 11538, 11570, 11608, 11621, 11645, 11675, 11700, 11731,
        11739, 11744, 11751, 11760, 11775, 11781, 11788, 11796, 11803, 11817, 11829, 11842, 11855, 11872, 11888, 11896,
        11910, 11923, 11938, 11953, 11972, 11986, 12004, 12011, 12024, 12036, 12050, 12064, 12082, 12095, 12112, 12120,
        12126, 12138, 12149, 12162, 12175, 12192, 12204, 12220, 12222, 12230, 12235, 12251, 12262, 12274, 12282, 12298,
        12317, 12326, 12337, 12357, 12368, 12374, 12381, 12389, 12396, 12406, 12422, 12425, 12431, 12435, 12443, 12452,
        12457, 12478, 12495, 12506, 12518, 12531, 12549, 12554, 12561, 12569, 12577, 12585, 12593, 12608, 12624, 12640,
        12655, 12670, 12685, 12700, 12715, 12730, 12739, 12750, 12762, 12774, 12786, 12798, 12806, 12812, 12823, 12843,
        12853, 12872, 12884, 12897, 12911, 12922, 12936, 12950, 12962, 12976, 12990, 13000, 13011, 13026, 13033, 13037,
        13050, 13058, 13066, 13070, 13073, 13082, 13087, 13098, 13103, 13107, 13116, 13119, 13124, 13131, 13141, 13146,
        13158, 13168, 13176, 13188, 13201, 13216, 13219, 13224, 13237, 13240, 13245, 13250, 13254, 13258, 13266, 13273,
        13280, 13285, 13293, 13299, 13309, 13328, 13338, 13354, 13366, 13375, 13383, 13390, 13399, 13409, 13415, 13420,
        13429, 13432, 13439, 13447, 13453, 13461, 13467, 13491, 13500, 13516, 13520, 13529, 13537, 13542, 13544, 13547,
        13555, 13561, 13571, 13579, 13594, 13607, 13621, 13635, 13653, 13670, 13687, 13695, 13704, 13715, 13725, 13731,
        13745, 13764, 13776, 13793, 13803, 13809, 13817, 13826, 13835, 13844, 13853, 13869, 13886, 13903, 13919, 13935,
        13951, 13967, 13983, 13999, 14008, 14019, 14031, 14043, 14055, 14067, 14075, 14080, 14090, 14100, 14111, 14120,
        14131, 14141, 14146, 14152, 14157, 14161, 14169, 14178, 14198, 14217, 14221, 14226, 14236, 14243, 14255, 14268,
        14279, 14283, 14290, 14299, 14309, 14319, 14329, 14339, 14356, 14374, 14392, 14409, 14426, 14443, 14460, 14477,
        14494, 14501, 14509, 14517, 14525, 14533, 14542, 14553, 14565, 14577, 14589, 14601, 14609, 14614, 14624, 14627,
        14637, 14647, 14655, 14670, 14683, 14697, 14711, 14729, 14746, 14752, 14758, 14769, 14780, 14786, 14790, 14794,
        14799, 14804, 14809, 14822, 14838, 14848, 14855, 14868, 14874, 14885, 14892, 14900, 14906, 14908, 14912, 14923,
        14934, 14944, 14949, 14955, 14967, 14976, 14984, 14997, 15006, 15009, 15013, 15017, 15024, 15030, 15040, 15045,
        15049, 15056, 15064, 15077, 15090, 15095, 15105, 15121, 15132, 15144, 15157, 15169, 15173, 15176, 15185, 15195,
        15199, 15216, 15229, 15245, 15260, 15268, 15277, 15286, 15296, 15306, 15310, 15316, 15323, 15331, 15337, 15360,
        15370, 15377, 15384, 15388, 15392, 15406, 15415, 15426, 15435, 15444, 15455, 15467, 15478, 15490, 15501, 15506,
        15513, 15521, 15536, 15550, 15564, 15572, 15580, 15588, 15596, 15611, 15627, 15643, 15658, 15673, 15688, 15703,
        15718, 15733, 15742, 15753, 15765, 15777, 15789, 15801, 15809, 15814, 15829, 15833, 15860, 15872, 15876, 15882,
        15890, 15899, 15911, 15926, 15937, 15948, 15963, 15972, 15983, 15993, 16004, 16009, 16014, 16023, 16034, 16044,
        16059, 16071, 16077, 16081, 16089, 16098, 16106, 16118, 16130, 16135, 16141, 16171, 16207, 16238, 16275, 16298,
        16327, 16351, 16381, 16388, 16393, 16422, 16457, 16487, 16523, 16534, 16556, 16584, 16607, 16636, 16640, 16657,
        16672, 16690, 16706, 16731, 16747, 16758, 16775, 16792, 16803, 16817, 16826, 16841, 16864, 16869, 16883, 16896,
        16905, 16911, 16918, 16929, 16939, 16946, 16956, 16962, 16969, 16973, 16978, 16985, 16993, 17001, 17009, 17017,
        17031, 17045, 17052, 17055, 17063, 17071, 17080, 17084, 17099, 17111, 17122, 17133, 17143, 17151, 17156, 17178,
        17199, 17211, 17231, 17242, 17249, 17257, 17265, 17273, 17281, 17296, 17312, 17328, 17343, 17358, 17373, 17388,
        17403, 17418, 17427, 17431, 17438, 17444, 17452, 17461, 17470, 17479, 17488, 17502, 17517, 17532, 17546, 17560,
        17574, 17588, 17602, 17616, 17620, 17624, 17628, 17632, 17636, 17641, 17646, 17651, 17656, 17661, 17666, 17671,
        17676, 17681,
    ]
    private static let deSets: [UInt16] = [
        0, 0, 1, 2, 3, 3, 4, 5, 5, 5, 4, 4, 6, 7, 8, 9,
        9, 10, 11, 12, 13, 14, 11, 12, 13, 14, 11, 12, 13, 14, 11, 12,
        13, 14, 15, 16, 16, 17, 18, 18, 18, 18, 18, 18, 18, 19, 19, 20,
        21, 20, 22, 22, 19, 9, 23, 24, 21, 21, 19, 19, 19, 19, 19, 20,
        19, 21, 19, 25, 26, 27, 27, 18, 28, 28, 28, 28, 29, 28, 30, 31,
        29, 26, 32, 28, 33, 33, 34, 35, 36, 37, 36, 36, 37, 38, 39, 40,
        40, 41, 42, 43, 44, 45, 46, 47, 48, 47, 47, 48, 49, 28, 50, 34,
        51, 52, 28, 53, 54, 54, 55, 56, 50, 57, 57, 58, 15, 3, 3, 4,
        5, 5, 5, 4, 4, 16, 16, 17, 19, 19, 20, 21, 20, 22, 22, 19,
        9, 21, 21, 19, 19, 19, 19, 19, 20, 19, 21, 19, 27, 59, 60, 60,
        59, 60, 60, 61, 62, 63, 63, 59, 61, 64, 32, 65, 66, 67, 68, 69,
        70, 70, 71, 71, 71, 72, 73, 28, 29, 74, 75, 76, 77, 78, 79, 78,
        71, 30, 29, 28, 80, 26, 69, 71, 51, 33, 33, 81, 81, 82, 68, 71,
        31, 29, 55, 83, 55, 51, 51, 76, 28, 28, 29, 84, 85, 86, 86, 52,
        28, 28, 87, 29, 88, 89, 89, 83, 76, 83, 82, 90, 29, 91, 18, 18,
        18, 91, 18, 18, 18, 92, 51, 51, 93, 94, 95, 95, 96, 94, 83, 83,
        29, 97, 29, 98, 99, 76, 100, 67, 101, 18, 28, 29, 92, 29, 28, 28,
        29, 29, 29, 28, 29, 28, 28, 28, 29, 28, 29, 28, 92, 28, 29, 28,
        102, 15, 3, 3, 4, 5, 5, 5, 4, 4, 103, 15, 3, 3, 4, 5,
        5, 5, 4, 4, 91, 29, 104, 15, 3, 3, 4, 5, 5, 5, 4, 4,
        105, 105, 106, 107, 108, 69, 69, 109, 61, 110, 109, 111, 112, 111, 83, 33,
        113, 114, 114, 114, 114, 114, 114, 114, 113, 114, 114, 114, 115, 114, 114, 114,
        113, 114, 114, 114, 114, 114, 114, 114, 18, 18, 29, 116, 55, 96, 117, 61,
        118, 117, 119, 120, 119, 86, 83, 121, 122, 123, 124, 125, 126, 127, 128, 128,
        129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 138, 138, 139, 140, 141,
        142, 140, 140, 142, 83, 143, 86, 28, 29, 29, 144, 145, 31, 31, 146, 108,
        108, 108, 147, 87, 148, 145, 149, 144, 108, 150, 87, 145, 87, 149, 151, 151,
        87, 65, 66, 152, 153, 154, 155, 155, 156, 157, 158, 159, 160, 144, 145, 87,
        87, 153, 154, 155, 155, 156, 157, 158, 159, 160, 152, 136, 150, 66, 151, 151,
        87, 153, 154, 155, 155, 156, 157, 158, 159, 160, 153, 154, 155, 155, 156, 157,
        158, 159, 160, 161, 162, 87, 153, 154, 155, 155, 156, 157, 158, 159, 160, 153,
        154, 155, 155, 156, 157, 158, 159, 160, 74, 163, 164, 165, 166, 165, 165, 166,
        167, 31, 168, 169, 170, 169, 169, 170, 18, 85, 85, 171, 92, 68, 172, 18,
        18, 94, 31, 31, 83, 96, 96, 28, 64, 173, 57, 82, 174, 174, 31, 67,
        31, 67, 175, 96, 28, 176, 61, 177, 176, 178, 179, 178, 83, 83, 61, 180,
        181, 61, 182, 183, 184, 185, 185, 186, 187, 188, 189, 190, 191, 192, 182, 193,
        194, 193, 193, 194, 183, 184, 185, 185, 186, 187, 188, 189, 190, 191, 195, 196,
        195, 195, 196, 192, 197, 198, 199, 28, 28, 28, 29, 18, 75, 92, 200, 84,
        84, 94, 201, 29, 28, 28, 29, 29, 202, 28, 203, 203, 83, 71, 204, 205,
        205, 205, 205, 205, 205, 205, 28, 92, 200, 87, 29, 91, 29, 82, 206, 207,
        28, 208, 209, 209, 210, 211, 52, 18, 18, 18, 18, 18, 18, 18, 18, 52,
        18, 18, 18, 18, 18, 18, 18, 18, 212, 213, 212, 150, 150, 86, 147, 214,
        86, 215, 216, 217, 115, 10, 114, 114, 115, 114, 218, 219, 29, 114, 34, 214,
        83, 67, 84, 220, 221, 86, 222, 222, 222, 222, 222, 51, 171, 28, 28, 28,
        28, 29, 28, 29, 92, 29, 29, 92, 33, 92, 29, 18, 18, 18, 18, 92,
        92, 29, 29, 29, 29, 29, 55, 29, 29, 92, 29, 29, 92, 83, 28, 29,
        29, 29, 28, 92, 29, 28, 29, 223, 29, 29, 92, 224, 225, 226, 18, 29,
        227, 8, 228, 8, 8, 61, 229, 28, 8, 29, 29, 55, 8, 8, 29, 230,
        92, 28, 231, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 232, 233,
        233, 234, 232, 232, 232, 28, 235, 28, 67, 67, 67, 235, 18, 29, 235, 236,
        236, 237, 237, 237, 235, 238, 29, 18, 18, 18, 18, 29, 18, 18, 18, 18,
        239, 75, 240, 18, 75, 241, 242, 243, 26, 26, 242, 244, 245, 246, 29, 29,
        246, 85, 52, 202, 28, 28, 89, 83, 82, 247, 238, 29, 238, 20, 20, 248,
        248, 29, 71, 238, 18, 18, 18, 18, 18, 18, 18, 18, 226, 51, 51, 55,
        51, 51, 249, 84, 75, 18, 250, 29, 67, 21, 21, 67, 59, 60, 60, 59,
        60, 60, 28, 68, 29, 29, 84, 28, 28, 251, 83, 28, 83, 28, 83, 55,
        242, 252, 91, 253, 254, 252, 220, 220, 31, 64, 82, 255, 82, 225, 225, 92,
        225, 225, 225, 256, 199, 86, 86, 257, 257, 258, 220, 220, 259, 260, 261, 171,
        262, 64, 83, 55, 51, 51, 29, 1, 6, 6, 67, 263, 264, 61, 265, 264,
        266, 267, 266, 268, 52, 28, 18, 18, 18, 18, 29, 18, 18, 18, 18, 52,
        269, 79, 18, 29, 270, 270, 271, 272, 61, 273, 272, 274, 275, 274, 276, 276,
        276, 277, 276, 276, 276, 276, 276, 278, 279, 277, 276, 276, 276, 276, 61, 276,
        276, 276, 277, 276, 276, 276, 276, 29, 235, 280, 242, 62, 62, 67, 20, 20,
        67, 63, 4, 63, 281, 282, 282, 229, 202, 29, 250, 30, 283, 284, 83, 285,
        29, 29, 250, 29, 29, 29, 286, 287, 288, 287, 287, 288, 289, 290, 291, 291,
        292, 293, 294, 295, 296, 297, 298, 299, 298, 298, 299, 300, 301, 29, 75, 29,
        18, 29, 18, 29, 57, 29, 75, 75, 29, 242, 180, 29, 29, 302, 303, 29,
        303, 304, 29, 283, 29, 305, 29, 29, 306, 306, 69, 307, 69, 68, 308, 77,
        77, 309, 77, 77, 28, 50, 80, 28, 310, 311, 28, 28, 312, 312, 69, 67,
        86, 148, 313, 92, 29, 223, 29, 29, 28, 314, 85, 85, 67, 85, 315, 64,
        316, 51, 28, 314, 86, 247, 215, 51, 51, 51, 51, 202, 255, 317, 318, 83,
        226, 92, 319, 61, 320, 319, 321, 322, 321, 29, 31, 68, 31, 31, 83, 208,
        209, 208, 209, 68, 323, 324, 325, 324, 324, 325, 326, 327, 328, 328, 329, 330,
        331, 332, 333, 334, 335, 336, 335, 335, 336, 337, 83, 31, 28, 28, 28, 28,
        31, 225, 225, 338, 339, 79, 79, 28, 56, 340, 340, 340, 55, 28, 29, 28,
        83, 341, 342, 342, 342, 342, 342, 343, 344, 345, 345, 346, 347, 348, 349, 350,
        351, 342, 351, 351, 342, 352, 353, 354, 353, 353, 354, 355, 52, 85, 356, 28,
        319, 357, 61, 358, 357, 359, 360, 359, 168, 361, 180, 181, 68, 362, 363, 363,
        363, 364, 51, 18, 55, 55, 29, 26, 32, 365, 365, 314, 366, 367, 67, 67,
        67, 368, 368, 67, 32, 369, 370, 86, 371, 371, 371, 239, 85, 206, 372, 28,
        76, 76, 18, 18, 82, 18, 75, 373, 67, 67, 373, 374, 375, 32, 28, 376,
        377, 161, 163, 161, 64, 77, 255, 68, 240, 171, 225, 225, 225, 82, 29, 71,
        29, 71, 96, 51, 59, 71, 71, 32, 71, 32, 32, 28, 98, 226, 378, 379,
        380, 381, 135, 151, 382, 379, 379, 382, 383, 384, 385, 385, 386, 387, 388, 389,
        390, 391, 392, 393, 392, 392, 393, 394, 68, 28, 395, 204, 28, 280, 396, 397,
        396, 396, 242, 396, 396, 396, 67, 398, 61, 61, 28, 230, 92, 92, 87, 87,
        241, 68, 71, 399, 400, 64, 82, 82, 226, 52, 18, 18, 18, 18, 18, 18,
        18, 18, 83, 52, 18, 18, 18, 18, 29, 18, 18, 18, 18, 171, 18, 18,
        18, 18, 18, 92, 55, 29, 29, 92, 401, 172, 28, 28, 83, 28, 28, 18,
        402, 402, 67, 29, 52, 55, 83, 83, 28, 403, 404, 405, 404, 404, 405, 31,
        31, 85, 83, 68, 68, 28, 226, 18, 87, 64, 28, 30, 406, 407, 408, 408,
        409, 408, 28, 410, 411, 410, 410, 411, 412, 413, 414, 414, 415, 416, 417, 418,
        419, 420, 407, 421, 421, 422, 423, 422, 422, 423, 412, 413, 414, 414, 415, 416,
        417, 418, 419, 28, 28, 28, 29, 76, 28, 28, 28, 29, 28, 76, 76, 76,
        76,
    ]
    private static let deFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 32, 33,
        34, 35, 36, 37, 38, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50,
        52, 53, 54, 56, 57, 59, 62, 63, 65, 67, 68, 73, 74, 75, 76, 77,
        78, 79, 80, 81, 82, 83, 85, 86, 87, 90, 91, 94, 96, 97, 98, 99,
        100, 102, 103, 105, 106, 107, 108, 109, 110, 114, 116, 121, 122, 123, 124, 126,
        127, 128, 135, 140, 143, 146, 150, 153, 157, 162, 163, 165, 167, 168, 169, 171,
        173, 175, 176, 177, 179, 181, 182, 184, 186, 188, 189, 190, 191, 192, 193, 194,
        195, 196, 197, 198, 199, 200, 201, 204, 205, 206, 207, 209, 210, 212, 214, 215,
        218, 223, 224, 225, 226, 227, 228, 229, 230, 234, 235, 236, 237, 238, 239, 240,
        241, 242, 243, 244, 245, 247, 249, 250, 252, 254, 256, 257, 260, 262, 264, 265,
        267, 268, 270, 272, 274, 275, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286,
        287, 288, 290, 291, 293, 294, 297, 300, 302, 303, 307, 310, 315, 316, 317, 318,
        323, 325, 326, 328, 330, 334, 335, 338, 339, 341, 343, 345, 347, 350, 353, 354,
        356, 358, 359, 360, 362, 364, 365, 367, 370, 371, 373, 374, 376, 377, 378, 381,
        383, 385, 387, 388, 393, 396, 400, 401, 403, 404, 405, 407, 408, 409, 410, 412,
        413, 415, 417, 420, 422, 423, 425, 428, 429, 430, 432, 434, 436, 438, 442, 444,
        445, 446, 448, 450, 452, 453, 454, 456, 458, 461, 463, 464, 467, 469, 474, 475,
        477, 478, 479, 480, 481, 482, 483, 484, 485, 486, 487, 489, 490, 491, 494, 496,
        499, 500, 503, 504, 505, 507, 508, 513, 517, 518, 523, 528, 531, 532, 534, 536,
        537, 539, 541, 543, 544, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556,
        558, 559, 560, 562, 563, 564, 565, 566, 567, 568, 569, 570, 571, 572, 573, 574,
        576, 577, 579, 580, 581, 583, 584, 586, 588, 590, 593, 594, 596, 597, 599, 600,
        602, 603, 606, 608, 609, 612, 613, 614, 617, 622, 623, 624, 626, 630, 631, 632,
        633, 634, 635, 636, 637, 638, 639, 640, 641, 643, 644, 645, 648, 649, 650, 651,
        653, 654, 656, 658, 659, 661, 662, 663, 664, 665, 666, 668, 669, 670, 671, 672,
        673, 674, 675, 676, 677, 679, 680, 682, 683,
    ]
    private static let deSenses: [UInt32] = [
        1157627904, 1879737040, 1778384903, 1862696960, 1862828033, 1862828032, 1879080960, 1879146496, 1879867392, 1862565888, 1862434816, 1879408640, 1879605248, 1879474176, 1879670784, 1862762496,
        1862893568, 1862959105, 1426063360, 1862369280, 1862369286, 1862369287, 1862369285, 1862631431, 1862631438, 402653184, 905969664, 989855744, 1325400064, 536870912, 1258291200, 1275068416,
        822083584, 805306368, 754974720, 1929379840, 1375731712, 1644167176, 1610612744, 1627389960, 1627389960, 1644167256, 1644167206, 1644167226, 1644167266, 1644167236, 1644167246, 1644167216,
        1644167196, 1644167186, 1610612754, 1627389970, 1627389970, 1644167248, 1207959552, 1375731712, 1174405120, 1409286144, 1442840576, 1107296256, 1409286144, 1845493761, 1845493761, 1258291200,
        1409286144, 1258291200, 1358954496, 788529152, 385875968, 402653184, 570425344, 989855744, 1207959552, 1862369283, 1863024640, 503316480, 520093696, 1862369282, 1073741824, 1677721750,
        1761607770, 1107296256, 654311424, 1207959552, 1224736768, 1577058308, 704643072, 402653184, 1409286144, 1845493763, 771751936, 1258291200, 1342177280, 1409286144, 1275068416, 1426063360,
        1291845632, 922746880, 1577058312, 1728053248, 654311424, 822083584, 1845493760, 872415232, 889192448, 1409286144, 1895825408, 234881024, 1140850688, 335544320, 872415232, 889192448,
        1006632960, 1493172224, 1291845632, 1409286144, 402653184, 1207959552, 1409286144, 1426063360, 1946157056, 1442840576, 1207959552, 1006632960, 419430400, 989855744, 973078528, 956301312,
        1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1946157056, 1207959552, 1291845632, 1409286144, 1426063360, 1946157056, 1291845632, 1409286144, 1426063360, 402653184,
        1207959552, 1409286144, 855638016, 1207959552, 1409286144, 1426063360, 385875968, 402653184, 1207959552, 385875968, 402653184, 989855744, 1207959552, 385875968, 402653184, 855638016,
        989855744, 1207959552, 1577058316, 0, 1593835522, 855638016, 1207959552, 1694498866, 1593835522, 536870912, 1593835522, 503316480, 1593835522, 520093696, 1593835522, 1862369281,
        1862303744, 503316480, 1862303744, 0, 1593835524, 1593835524, 536870912, 1593835524, 503316480, 1593835524, 520093696, 1593835524, 1644167171, 1694498891, 1677721950, 1761607890,
        1644167198, 1644167251, 1644167201, 1644167221, 1644167261, 1644167231, 1644167241, 1644167211, 1644167191, 1124073472, 1694498891, 1711276107, 1879343089, 1761607725, 1644167181, 1610612749,
        1627389965, 1627389965, 1610612739, 1627389955, 1140850688, 1157627904, 1627389955, 167772160, 1140850688, 1677722800, 201326592, 218103808, 855638016, 1207959552, 1644167169, 1509949440,
        1677722800, 1677722200, 1677721800, 1694498841, 1761607710, 1761607695, 201326592, 218103808, 855638016, 1644167169, 1644167249, 1644167199, 1644167219, 1644167259, 1644167229, 1644167239,
        1644167209, 1644167189, 1711276082, 1644167169, 1711276057, 1644167179, 1828716544, 1610612747, 1627389963, 1627389963, 805306368, 1107296256, 1207959552, 1426063360, 1610612737, 1627389953,
        1627389953, 402653184, 1409286144, 1426063360, 486539264, 1207959552, 788529152, 1275068416, 1577058306, 0, 1593835525, 1593835525, 536870912, 1593835525, 503316480, 1593835525,
        520093696, 1593835525, 872415232, 872415232, 922746880, 1644167173, 1644167253, 1644167203, 1644167223, 1644167263, 1644167233, 1644167243, 1644167213, 1644167193, 1644167183, 1644167218,
        1610612741, 1627389957, 1627389957, 1610612751, 1627389967, 1627389967, 402653184, 452984832, 989855744, 1207959552, 1409286144, 1426063360, 1409286144, 1426063360, 352321536, 402653184,
        1207959552, 1409286144, 1442840576, 1258291200, 1358954496, 1409286144, 402653184, 1207959552, 1258291200, 1358954496, 1409286144, 1191182336, 1862303743, 486539264, 1207959552, 1258291200,
        1308622848, 1358954496, 1409286144, 620756992, 1291845632, 620756992, 620756992, 1375731712, 603979776, 1744830466, 1124073472, 1140850688, 1157627904, 1694498866, 1879539712, 637534208,
        1207959552, 1375731712, 1912602624, 1426063360, 1862303744, 536870912, 1862303744, 520093696, 1862303744, 553648128, 1862303744, 872415232, 889192448, 922746880, 83886080, 100663296,
        1140850688, 1627390052, 1207959552, 1258291200, 855638016, 1409286144, 855638016, 402653184, 402653184, 469762048, 335544320, 1862434816, 553648128, 402653184, 1409286144, 402653184,
        1258291200, 1342177280, 1577058305, 1107296256, 1728053255, 1728053255, 1258291200, 1342177280, 1577058311, 1577058310, 402653184, 1409286144, 1442840576, 234881024, 1174405120, 654311424,
        1275068416, 671088640, 1409286144, 671088640, 654311424, 1275068416, 1426063360, 1677721600, 1845493762, 654311424, 1426063360, 1677721600, 654311424, 1275068416, 1677721600, 1845493762,
        1845493762, 268435456, 1140850688, 1862369284, 1879998464, 1275068416, 1392508928, 1744830465, 1577058307, 1577058309, 33554432, 1577058307, 989855744, 0, 1593835523, 150994944,
        1140850688, 872415232, 889192448, 1728053249, 285212672, 1140850688, 1728053249, 1124073472, 1728053249, 402653184, 838860800, 1845493763, 1879736320, 1593835523, 536870912, 1593835523,
        503316480, 1593835523, 520093696, 1593835523, 0, 1593835521, 620756992, 637534208, 1207959552, 1375731712, 1107296256, 1728053254, 1728053254, 1593835521, 536870912, 1593835521,
        503316480, 1593835521, 520093696, 1593835521, 1862303745, 1862434817, 536870912, 1862303745, 503316480, 1862303745, 872415232, 1107296256, 1124073472, 234881024, 1728053252, 1728053252,
        738197504, 1275068416, 1392508928, 285212672, 1275068416, 687865856, 738197504, 1275068416, 1392508928, 1426063360, 1644167177, 1610612745, 1627389961, 1627389961, 1644167257, 1644167207,
        1644167227, 1644167267, 1644167237, 1644167247, 1644167217, 1644167197, 1644167187, 1610612755, 1627389971, 1627389971, 1644167258, 654311424, 788529152, 1426063360, 1275068416, 1845493762,
        654311424, 1275068416, 1426063360, 1677721600, 654311424, 1040187392, 1426063360, 1577058315, 1644167168, 1006632960, 1023410176, 939524096, 1207959552, 1258291200, 1308622848, 1375731712,
        1409286144, 1207959552, 1258291200, 1375731712, 1409286144, 1577058314, 402653184, 1207959552, 1258291200, 1409286144, 1442840576, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144,
        838860800, 1040187392, 1845493763, 587202560, 402653184, 1744830464, 0, 1593835526, 1593835526, 536870912, 1593835526, 503316480, 1593835526, 520093696, 1593835526, 1644167174,
        1610612742, 1627389958, 1627389958, 1644167254, 1644167204, 1644167224, 1644167264, 1644167234, 1644167244, 1644167214, 1644167194, 1644167184, 1610612752, 1627389968, 1627389968, 1644167228,
        905969664, 989855744, 1744830464, 1577058313, 1644167175, 1627389959, 1644167255, 1644167205, 1644167225, 1644167265, 1644167235, 1644167245, 1644167215, 1644167195, 1610612743, 1627389959,
        1644167185, 1610612753, 1627389969, 1627389969, 1644167238, 0, 1409286144, 1593835527, 536870912, 1593835527, 503316480, 1593835527, 520093696, 1593835527, 822083584, 838860800,
        1845493763, 1728053250, 1526726656, 1543503872, 1543503872, 1124073472, 1728053250, 1744830467, 402653184, 1728053251, 1728053251, 117440512, 134217728, 1140850688, 1207959552, 1946157056,
        1526726656, 1258291200, 1291845632, 1409286144, 1862303746, 603979776, 402653184, 419430400, 989855744, 184549376, 838860800, 1006632960, 1040187392, 1845493763, 1711276107, 1644167172,
        1610612740, 1627389956, 1124073472, 1140850688, 1157627904, 1694498841, 1879343119, 1627389956, 1644167252, 1644167202, 1644167222, 1644167262, 1644167232, 1644167242, 1644167212, 1644167192,
        1644167182, 1610612750, 1627389966, 1627389966, 1644167208, 989855744, 1040187392, 1056964608, 1879932928, 1862500352, 1862303742, 1040187392, 1073741824, 1040187392, 1409286144, 1476395008,
        1107296256, 1728053253, 1644167178, 1610612746, 1627389962, 1627389962, 1644167188, 1644167170, 1761607830, 1677721850, 1610612738, 1627389954, 1627389954, 1644167250, 1644167200, 1644167220,
        1644167260, 1644167230, 1644167240, 1644167210, 1644167190, 436207616, 1006632960, 1644167180, 1610612748, 1627389964, 1627389964,
    ]
    private static let deNames: [UInt16] = [
        191, 321, 327, 329, 330, 331, 332, 333, 366, 368, 369, 370, 371, 372, 541, 549,
        551, 552, 553, 554, 555, 623, 782, 787, 788, 940, 942, 943, 944, 945, 946, 967,
        969, 970, 971, 972, 973, 974, 982, 1081, 1101, 1138, 1140, 1141, 1142, 1143, 1144, 1195,
        1232, 1233, 1235, 1236, 1237, 1238, 1239, 1287, 1290, 1367,
    ]
}

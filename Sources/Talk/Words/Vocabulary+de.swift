// swift-format-ignore-file
// Made by packaging/words of Lists/de.txt.

extension Vocabulary {
    /// The words of the language `de`.
    static var de: Vocabulary {
        Vocabulary(
            text: deText, starts: deStarts,
            initials: deInitials, forms: deForms,
            sets: deSets, firsts: deFirsts,
            senses: deSenses,
            names: deNames,
            yes: "ja", no: "nein",
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
        *hundertstel
        *ionstel
        *tausendstel
        *zehntel
        *zigstel
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
        H uhr und N
        L spater
        M D Y
        N U ab B
        N U nach B
        N U nach dem D M
        N U nach den D M
        N U spater
        N U vor B
        N U vor dem D M
        N U vor den D M
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
        O O
        O O Y
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
        ach
        acht
        achte
        achtel
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
        am O O
        am O O Y
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
        bett
        bevorzuge
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
        dem O O
        dem O O Y
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
        den O O
        den O O Y
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
        der O O
        der O O Y
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
        dreissigstel
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
        ein bisschen fruh
        ein bisschen spat
        ein dutzend
        ein halb
        ein halber
        ein halbes
        ein halbes dutzend
        ein moment
        ein parchen
        ein viertel
        eine
        eine halbe
        eine halbe stunde
        eine minute
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
        elftel
        elftem
        elften
        elfter
        elftes
        ende
        endet
        entschuldigung
        er
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
        funfeinhalb
        funfte
        funftel
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
        geworden
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
        ich mochte keine nachrichten mehr
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
        ich will keine nachrichten mehr
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
        kann leider nicht kommen
        kann leider nicht teilnehmen
        kann nicht
        kann nicht dabei sein
        kann nicht kommen
        kann nicht teilnehmen
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
        kilo
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
        konnen leider nicht kommen
        konnen leider nicht teilnehmen
        konnen nicht dabei sein
        konnen nicht kommen
        konnen nicht teilnehmen
        konnte
        konto
        kontonummer
        korrekt
        kunde
        kundennummer
        kurz
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
        lieber
        lieber als
        lieber nein
        lieber nicht
        liste
        liter
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
        melden sie mich ab
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
        mio
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
        mitternachts
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
        mochte leider nicht kommen
        mochte leider nicht teilnehmen
        mochte nicht
        mochte nicht dabei sein
        mochte nicht kommen
        mochte nicht teilnehmen
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
        nachricht
        nachrichten
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
        nehme
        nehme an
        nehmen
        nehmen sie mich von der liste
        nein
        nein auf keinen fall
        nein bitte nicht
        nein danke
        nein leider
        nein niemals
        nein tut mir leid
        neun
        neunte
        neuntel
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
        newsletter
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
        pfund
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
        schickt mir nichts mehr
        schlecht
        schliessen
        schliesst
        schon
        schonen abend
        schonen abend noch
        schonen tag
        schonen tag noch
        schreiben sie mir nicht mehr
        schwierig
        sechs
        sechseinhalb
        sechste
        sechstel
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
        siebentel
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
        siebtel
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
        sms
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
        streichen sie mich von der liste
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
        tg
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
        viereinhalb
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
        werde leider nicht kommen
        werde leider nicht teilnehmen
        werde nicht dabei sein
        werde nicht kommen
        werde nicht teilnehmen
        werden
        wieder
        will
        will leider nicht dabei sein
        will leider nicht kommen
        will leider nicht teilnehmen
        will nicht
        will nicht dabei sein
        will nicht kommen
        will nicht teilnehmen
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
        zwolftel
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
        0, 13, 22, 35, 44, 53, 68, 70, 74, 80, 102, 117, 133, 149, 166, 184,
        190, 198, 210, 219, 225, 234, 245, 262, 279, 290, 300, 316, 332, 345, 363, 375,
        392, 408, 429, 444, 464, 481, 503, 519, 540, 549, 563, 571, 584, 586, 590, 596,
        605, 616, 638, 650, 661, 675, 690, 702, 710, 722, 724, 732, 754, 774, 795, 809,
        824, 831, 840, 856, 876, 891, 907, 916, 926, 935, 943, 956, 972, 980, 999, 1011,
        1014, 1026, 1032, 1039, 1050, 1060, 1071, 1081, 1093, 1103, 1113, 1127, 1135, 1145, 1154, 1162,
        1170, 1174, 1179, 1185, 1192, 1199, 1206, 1213, 1220, 1235, 1251, 1267, 1282, 1297, 1312, 1327,
        1342, 1357, 1366, 1377, 1389, 1401, 1413, 1425, 1433, 1444, 1447, 1451, 1464, 1475, 1486, 1491,
        1501, 1507, 1520, 1531, 1536, 1540, 1545, 1548, 1553, 1560, 1569, 1594, 1612, 1631, 1650, 1670,
        1691, 1698, 1707, 1719, 1733, 1758, 1763, 1774, 1799, 1822, 1846, 1863, 1881, 1891, 1903, 1921,
        1940, 1952, 1965, 1977, 1988, 2004, 2023, 2034, 2056, 2071, 2080, 2096, 2113, 2126, 2144, 2164,
        2177, 2195, 2215, 2225, 2239, 2253, 2267, 2280, 2296, 2313, 2330, 2343, 2350, 2357, 2368, 2387,
        2394, 2402, 2410, 2414, 2420, 2427, 2435, 2444, 2449, 2453, 2468, 2488, 2503, 2519, 2535, 2544,
        2548, 2559, 2566, 2577, 2589, 2604, 2618, 2625, 2635, 2643, 2652, 2660, 2666, 2673, 2681, 2688,
        2696, 2708, 2721, 2731, 2742, 2752, 2766, 2777, 2789, 2797, 2806, 2821, 2826, 2836, 2844, 2854,
        2858, 2868, 2886, 2902, 2926, 2930, 2939, 2948, 2959, 2970, 2981, 2988, 2994, 3006, 3014, 3027,
        3041, 3056, 3065, 3079, 3094, 3110, 3120, 3128, 3143, 3147, 3150, 3155, 3161, 3165, 3171, 3177,
        3180, 3186, 3194, 3200, 3211, 3223, 3234, 3245, 3250, 3257, 3261, 3275, 3284, 3299, 3307, 3322,
        3341, 3357, 3375, 3397, 3416, 3432, 3447, 3460, 3470, 3484, 3500, 3511, 3528, 3542, 3551, 3564,
        3583, 3593, 3597, 3603, 3611, 3621, 3647, 3666, 3686, 3706, 3727, 3749, 3757, 3767, 3771, 3777,
        3785, 3795, 3821, 3840, 3860, 3880, 3901, 3923, 3931, 3941, 3952, 3958, 3970, 3974, 3980, 3988,
        3998, 4024, 4043, 4063, 4083, 4104, 4126, 4134, 4144, 4155, 4167, 4171, 4180, 4183, 4187, 4198,
        4209, 4220, 4229, 4245, 4259, 4274, 4289, 4308, 4326, 4331, 4340, 4353, 4367, 4382, 4396, 4409,
        4427, 4444, 4453, 4466, 4480, 4495, 4509, 4522, 4540, 4557, 4566, 4579, 4593, 4608, 4622, 4635,
        4653, 4670, 4681, 4689, 4703, 4706, 4711, 4718, 4729, 4747, 4763, 4780, 4797, 4818, 4838, 4846,
        4851, 4856, 4869, 4881, 4901, 4910, 4923, 4938, 4954, 4970, 4985, 5000, 5015, 5030, 5045, 5060,
        5072, 5086, 5104, 5113, 5124, 5136, 5148, 5160, 5172, 5179, 5187, 5195, 5203, 5211, 5219, 5222,
        5230, 5233, 5238, 5248, 5259, 5263, 5281, 5299, 5311, 5320, 5331, 5342, 5361, 5372, 5384, 5396,
        5401, 5412, 5430, 5442, 5455, 5468, 5488, 5507, 5516, 5527, 5546, 5552, 5568, 5585, 5602, 5618,
        5634, 5650, 5666, 5682, 5698, 5704, 5721, 5734, 5750, 5767, 5784, 5800, 5816, 5832, 5848, 5864,
        5880, 5886, 5910, 5930, 5960, 5981, 6001, 6011, 6027, 6044, 6061, 6077, 6093, 6109, 6125, 6141,
        6157, 6172, 6188, 6204, 6219, 6234, 6249, 6264, 6279, 6294, 6302, 6307, 6316, 6331, 6347, 6363,
        6378, 6393, 6408, 6423, 6438, 6453, 6467, 6482, 6497, 6511, 6525, 6539, 6553, 6567, 6581, 6595,
        6606, 6610, 6616, 6623, 6630, 6637, 6644, 6651, 6656, 6662, 6677, 6680, 6686, 6693, 6700, 6707,
        6714, 6725, 6737, 6749, 6752, 6759, 6771, 6779, 6795, 6811, 6816, 6827, 6838, 6843, 6847, 6852,
        6858, 6864, 6871, 6879, 6884, 6888, 6896, 6907, 6916, 6923, 6932, 6935, 6943, 6952, 6960, 6975,
        6988, 7002, 7016, 7034, 7051, 7062, 7073, 7078, 7089, 7100, 7112, 7118, 7134, 7151, 7168, 7184,
        7200, 7216, 7232, 7248, 7264, 7274, 7283, 7288, 7300, 7307, 7315, 7323, 7331, 7339, 7347, 7362,
        7378, 7394, 7409, 7424, 7439, 7454, 7469, 7484, 7493, 7504, 7516, 7528, 7540, 7552, 7560, 7564,
        7573, 7581, 7592, 7605, 7617, 7636, 7640, 7650, 7664, 7680, 7686, 7690, 7695, 7701, 7706, 7721,
        7737, 7747, 7765, 7776, 7782, 7791, 7796, 7802, 7815, 7827, 7840, 7848, 7862, 7875, 7891, 7906,
        7920, 7934, 7941, 7950, 7958, 7968, 7980, 7992, 7999, 8012, 8024, 8044, 8055, 8059, 8069, 8080,
        8092, 8105, 8115, 8117, 8122, 8135, 8153, 8172, 8190, 8201, 8217, 8234, 8250, 8256, 8270, 8289,
        8309, 8328, 8340, 8357, 8375, 8392, 8397, 8404, 8410, 8423, 8437, 8444, 8459, 8465, 8474, 8480,
        8492, 8503, 8516, 8529, 8543, 8556, 8568, 8585, 8597, 8609, 8625, 8629, 8632, 8637, 8649, 8659,
        8669, 8677, 8686, 8697, 8709, 8721, 8733, 8745, 8750, 8754, 8769, 8783, 8794, 8808, 8824, 8846,
        8874, 8884, 8900, 8919, 8943, 8954, 8971, 8988, 9003, 9021, 9037, 9052, 9068, 9089, 9111, 9140,
        9155, 9177, 9187, 9203, 9216, 9227, 9248, 9282, 9299, 9309, 9322, 9334, 9355, 9379, 9399, 9413,
        9423, 9440, 9458, 9486, 9495, 9514, 9546, 9561, 9577, 9581, 9586, 9589, 9599, 9615, 9618, 9623,
        9630, 9638, 9649, 9661, 9674, 9685, 9695, 9711, 9729, 9740, 9750, 9764, 9774, 9778, 9786, 9788,
        9791, 9800, 9809, 9817, 9826, 9834, 9843, 9851, 9865, 9878, 9887, 9897, 9905, 9910, 9916, 9923,
        9927, 9934, 9941, 9945, 9952, 9959, 9964, 9970, 9976, 9980, 9986, 9998, 10001, 10005, 10010, 10014,
        10019, 10024, 10028, 10033, 10051, 10080, 10105, 10134, 10145, 10167, 10185, 10207, 10213, 10218, 10223, 10235,
        10250, 10263, 10274, 10280, 10303, 10318, 10330, 10337, 10344, 10351, 10363, 10374, 10380, 10385, 10390, 10397,
        10402, 10412, 10418, 10425, 10437, 10457, 10464, 10470, 10475, 10481, 10487, 10499, 10506, 10523, 10543, 10555,
        10567, 10588, 10600, 10607, 10638, 10665, 10696, 10720, 10740, 10764, 10771, 10777, 10789, 10797, 10803, 10816,
        10821, 10826, 10835, 10842, 10854, 10867, 10874, 10889, 10907, 10915, 10925, 10940, 10957, 10967, 10982, 10999,
        11012, 11019, 11030, 11042, 11055, 11061, 11067, 11075, 11080, 11084, 11086, 11091, 11100, 11106, 11116, 11123,
        11134, 11147, 11153, 11157, 11161, 11165, 11170, 11174, 11182, 11190, 11195, 11204, 11222, 11231, 11236, 11242,
        11260, 11267, 11274, 11281, 11300, 11303, 11308, 11318, 11329, 11337, 11347, 11351, 11362, 11370, 11376, 11383,
        11391, 11395, 11399, 11403, 11411, 11419, 11433, 11442, 11458, 11469, 11476, 11489, 11502, 11508, 11520, 11533,
        11542, 11558, 11572, 11587, 11602, 11621, 11639, 11642, 11649, 11660, 11691, 11718, 11749, 11762, 11786, 11806,
        11830, 11838, 11843, 11850, 11859, 11874, 11880, 11887, 11895, 11902, 11916, 11928, 11941, 11954, 11971, 11987,
        11995, 12009, 12022, 12037, 12052, 12071, 12085, 12103, 12110, 12123, 12135, 12149, 12163, 12181, 12194, 12211,
        12219, 12225, 12237, 12248, 12261, 12274, 12291, 12303, 12319, 12321, 12329, 12334, 12350, 12361, 12373, 12383,
        12395, 12403, 12419, 12438, 12447, 12458, 12478, 12489, 12495, 12502, 12510, 12517, 12527, 12543, 12546, 12552,
        12556, 12564, 12570, 12579, 12586, 12616, 12621, 12642, 12659, 12670, 12682, 12695, 12713, 12718, 12725, 12733,
        12741, 12749, 12757, 12765, 12780, 12796, 12812, 12827, 12842, 12857, 12872, 12887, 12902, 12911, 12922, 12934,
        12946, 12958, 12970, 12978, 12989, 12995, 13006, 13026, 13036, 13055, 13067, 13080, 13094, 13105, 13119, 13133,
        13145, 13159, 13173, 13183, 13194, 13209, 13216, 13220, 13233, 13247, 13255, 13263, 13267, 13270, 13279, 13284,
        13295, 13300, 13304, 13313, 13316, 13321, 13328, 13338, 13343, 13355, 13367, 13377, 13385, 13397, 13410, 13425,
        13428, 13433, 13446, 13449, 13454, 13459, 13463, 13467, 13475, 13482, 13489, 13494, 13502, 13508, 13518, 13537,
        13547, 13563, 13575, 13584, 13592, 13599, 13608, 13618, 13624, 13630, 13635, 13644, 13647, 13654, 13662, 13668,
        13676, 13689, 13703, 13709, 13718, 13734, 13738, 13747, 13755, 13760, 13762, 13765, 13773, 13779, 13789, 13797,
        13812, 13825, 13839, 13853, 13871, 13888, 13905, 13913, 13937, 13946, 13957, 13967, 13973, 13987, 14006, 14018,
        14035, 14064, 14074, 14080, 14093, 14101, 14110, 14119, 14128, 14137, 14146, 14162, 14179, 14196, 14212, 14228,
        14244, 14260, 14276, 14292, 14301, 14312, 14324, 14336, 14348, 14360, 14368, 14373, 14383, 14393, 14404, 14413,
        14424, 14434, 14439, 14445, 14450, 14454, 14462, 14471, 14491, 14510, 14514, 14519, 14529, 14536, 14548, 14561,
        14572, 14576, 14583, 14592, 14602, 14612, 14622, 14632, 14642, 14659, 14677, 14695, 14712, 14729, 14746, 14763,
        14780, 14797, 14804, 14812, 14820, 14828, 14836, 14844, 14853, 14864, 14876, 14888, 14900, 14912, 14920, 14925,
        14935, 14939, 14942, 14954, 14964, 14976, 14986, 14994, 15009, 15022, 15036, 15050, 15068, 15085, 15091, 15097,
        15107, 15118, 15129, 15140, 15146, 15150, 15154, 15159, 15164, 15169, 15182, 15198, 15208, 15215, 15228, 15234,
        15245, 15278, 15285, 15293, 15299, 15301, 15305, 15316, 15327, 15337, 15342, 15348, 15360, 15369, 15377, 15390,
        15399, 15402, 15406, 15410, 15413, 15420, 15426, 15436, 15441, 15445, 15452, 15460, 15473, 15486, 15491, 15501,
        15517, 15528, 15540, 15553, 15567, 15578, 15590, 15594, 15597, 15606, 15616, 15620, 15631, 15648, 15661, 15677,
        15692, 15703, 15711, 15720, 15731, 15740, 15750, 15760, 15764, 15770, 15777, 15785, 15791, 15814, 15824, 15831,
        15838, 15842, 15846, 15860, 15869, 15880, 15889, 15898, 15909, 15921, 15932, 15944, 15955, 15960, 15972, 15979,
        15987, 16002, 16016, 16030, 16038, 16046, 16054, 16062, 16077, 16093, 16109, 16124, 16139, 16154, 16169, 16184,
        16199, 16208, 16219, 16231, 16243, 16255, 16267, 16275, 16280, 16295, 16299, 16326, 16338, 16342, 16348, 16356,
        16365, 16377, 16392, 16403, 16414, 16429, 16438, 16449, 16459, 16470, 16475, 16480, 16489, 16500, 16510, 16525,
        16537, 16543, 16547, 16555, 16564, 16572, 16584, 16596, 16601, 16607, 16637, 16663, 16693, 16716, 16735, 16758,
        16765, 16772, 16777, 16806, 16831, 16860, 16871, 16893, 16911, 16933, 16937, 16954, 16969, 16987, 17003, 17028,
        17044, 17055, 17072, 17089, 17100, 17114, 17123, 17138, 17161, 17166, 17180, 17193, 17202, 17208, 17215, 17226,
        17236, 17243, 17253, 17259, 17266, 17270, 17275, 17282, 17290, 17298, 17306, 17314, 17328, 17342, 17349, 17352,
        17360, 17368, 17377, 17381, 17396, 17403, 17415, 17426, 17437, 17447, 17455, 17460, 17482, 17503, 17515, 17535,
        17546, 17553, 17561, 17569, 17577, 17585, 17600, 17616, 17632, 17647, 17662, 17677, 17692, 17707, 17722, 17731,
        17735, 17742, 17748, 17756, 17765, 17774, 17783, 17792, 17801, 17815, 17830, 17845, 17859, 17873, 17887, 17901,
        17915, 17929, 17933, 17937, 17941, 17945, 17949, 17954, 17959, 17964, 17969, 17974, 17979, 17984, 17989, 17994,
    ]
    private static let deInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5,
        5, 5, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7,
        7, 7, 7, 7, 7, 15, 15, 15, 15, 18, 18, 18, 18, 19, 20, 44,
        50, 50, 50, 50, 50, 50, 50, 57, 79, 79, 79, 79, 79, 79, 79, 79,
        79, 79, 219, 265, 271, 433, 561, 625, 674, 727, 798, 834, 896, 921, 1032, 1127,
        1146, 1171, 1171, 1177, 1316, 1341, 1378, 1433, 1492, 1492, 1493, 1553, 1553, 1553, 1553, 1553,
        1553,
    ]
    private static let deForms: [UInt16] = [
        0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9,
        10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
        26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
        42, 43, 44, 44, 44, 44, 44, 44, 44, 44, 45, 46, 47, 48, 49, 50,
        51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66,
        66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
        66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
        66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
        66, 66, 66, 66, 66, 66, 66, 66, 67, 68, 69, 70, 71, 72, 73, 74,
        75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90,
        91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 100, 100, 100, 101, 102, 103,
        104, 105, 106, 106, 106, 107, 108, 108, 108, 108, 109, 109, 109, 109, 109, 109,
        109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109,
        109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109,
        109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109,
        109, 109, 109, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110,
        110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110,
        110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110,
        110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110,
        110, 110, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 121, 122,
        123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 132, 132, 132, 132, 133, 134,
        135, 136, 137, 138, 139, 140, 141, 142, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 144, 145, 146, 147, 148, 149,
        150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165,
        166, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167,
        167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167,
        167, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 169, 169, 169,
        169, 169, 169, 170, 171, 171, 171, 171, 172, 172, 172, 172, 172, 172, 172, 172,
        172, 172, 172, 172, 172, 172, 173, 174, 174, 174, 174, 174, 174, 174, 174, 174,
        174, 174, 174, 174, 174, 174, 174, 175, 175, 175, 175, 175, 175, 175, 175, 175,
        175, 175, 175, 175, 175, 175, 175, 175, 175, 175, 175, 175, 176, 176, 176, 176,
        176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
        176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
        176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
        176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
        176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
        176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
        176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176, 176,
        176, 176, 176, 176, 176, 176, 176, 176, 176, 177, 177, 177, 177, 177, 177, 177,
        177, 177, 177, 177, 177, 177, 177, 177, 177, 177, 177, 178, 179, 180, 181, 182,
        183, 184, 184, 184, 184, 185, 186, 186, 186, 186, 186, 186, 186, 186, 186, 186,
        186, 186, 186, 186, 186, 186, 186, 186, 186, 186, 186, 186, 186, 186, 186, 186,
        186, 186, 186, 186, 186, 186, 186, 187, 187, 187, 187, 187, 187, 187, 187, 188,
        189, 190, 191, 192, 193, 194, 195, 196, 197, 197, 198, 198, 198, 198, 198, 198,
        198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198,
        198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198,
        198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198,
        198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 199,
        200, 201, 202, 202, 202, 202, 203, 203, 203, 203, 204, 205, 205, 205, 205, 205,
        205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205,
        205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205,
        205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205,
        205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205,
        205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 205, 206, 207, 208,
        209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209,
        210, 210, 210, 210, 210, 210, 210, 211, 212, 212, 213, 214, 215, 216, 217, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 219, 220, 221, 221, 222, 223,
        223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223,
        223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223, 223,
        224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239,
        239, 240, 241, 242, 243, 244, 245, 246, 247, 247, 247, 247, 247, 247, 247, 247,
        247, 247, 248, 249, 249, 250, 251, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
        252, 253, 253, 253, 253, 253, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254,
        254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254,
        254, 254, 254, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 256, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257,
        257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 258, 259,
        260, 261, 261, 262, 263, 264, 264, 265, 265, 265, 265, 265, 265, 265, 266, 267,
        267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267,
        267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267,
        267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267,
        267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267,
        267, 267, 267, 267, 267, 267, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268,
        268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268,
        268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268,
        268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268,
    ]
    private static let deSets: [UInt16] = [
        0, 0, 0, 0, 0, 1, 2, 3, 3, 4, 5, 5, 5, 4, 4, 6,
        7, 7, 8, 3, 9, 9, 10, 10, 11, 12, 13, 13, 14, 15, 16, 17,
        14, 15, 16, 17, 14, 15, 16, 17, 14, 15, 16, 17, 18, 3, 3, 19,
        19, 20, 21, 21, 21, 21, 21, 21, 21, 22, 22, 23, 24, 23, 25, 25,
        22, 9, 26, 27, 24, 24, 22, 22, 22, 22, 22, 23, 22, 24, 22, 28,
        29, 30, 30, 21, 31, 31, 31, 31, 32, 31, 33, 34, 32, 29, 35, 31,
        36, 37, 38, 0, 39, 38, 38, 39, 40, 41, 42, 42, 43, 44, 45, 46,
        47, 48, 49, 50, 49, 49, 50, 51, 31, 52, 36, 53, 54, 31, 55, 56,
        56, 57, 58, 52, 59, 59, 60, 18, 3, 3, 4, 5, 5, 5, 4, 4,
        3, 3, 19, 19, 20, 22, 22, 23, 24, 23, 25, 25, 22, 9, 24, 24,
        22, 22, 22, 22, 22, 23, 22, 24, 22, 30, 30, 61, 62, 63, 63, 62,
        63, 63, 61, 64, 65, 65, 30, 30, 61, 62, 61, 66, 35, 67, 68, 69,
        70, 71, 72, 72, 73, 73, 73, 74, 75, 31, 32, 76, 77, 78, 79, 80,
        81, 80, 73, 33, 32, 31, 82, 29, 71, 73, 53, 83, 83, 84, 70, 73,
        34, 32, 57, 85, 57, 53, 53, 78, 31, 31, 32, 86, 87, 88, 88, 89,
        31, 31, 90, 32, 91, 92, 92, 85, 78, 85, 84, 93, 32, 94, 21, 21,
        21, 94, 21, 21, 21, 95, 53, 53, 96, 97, 98, 98, 99, 97, 88, 100,
        85, 32, 101, 32, 102, 103, 78, 104, 69, 105, 21, 31, 32, 95, 32, 31,
        31, 32, 32, 32, 31, 32, 31, 31, 31, 32, 31, 32, 31, 95, 31, 32,
        31, 106, 18, 3, 3, 4, 5, 5, 5, 4, 4, 3, 3, 107, 18, 3,
        3, 4, 5, 5, 5, 4, 4, 3, 3, 61, 94, 32, 108, 18, 3, 3,
        4, 5, 5, 5, 4, 4, 3, 3, 61, 61, 109, 109, 110, 111, 112, 71,
        71, 113, 61, 114, 113, 115, 116, 115, 85, 117, 118, 118, 118, 118, 118, 118,
        118, 117, 118, 118, 118, 119, 118, 118, 118, 117, 118, 118, 118, 118, 118, 118,
        118, 21, 21, 32, 120, 57, 99, 121, 61, 122, 121, 123, 124, 123, 88, 85,
        125, 126, 127, 128, 129, 0, 130, 131, 132, 132, 133, 134, 135, 136, 137, 138,
        139, 140, 141, 142, 143, 142, 142, 143, 144, 145, 146, 144, 144, 146, 85, 147,
        88, 31, 32, 32, 148, 34, 34, 149, 112, 112, 112, 150, 90, 151, 152, 148,
        112, 153, 90, 90, 152, 154, 154, 90, 67, 68, 155, 156, 157, 158, 158, 159,
        160, 161, 162, 163, 148, 90, 90, 156, 157, 158, 158, 159, 160, 161, 162, 163,
        155, 140, 153, 68, 154, 154, 90, 156, 157, 158, 158, 159, 160, 161, 162, 163,
        156, 157, 158, 158, 159, 160, 161, 162, 163, 164, 165, 90, 156, 157, 158, 158,
        159, 160, 161, 162, 163, 156, 157, 158, 158, 159, 160, 161, 162, 163, 76, 166,
        167, 168, 0, 169, 168, 168, 169, 170, 34, 171, 87, 172, 173, 172, 172, 173,
        21, 86, 86, 174, 95, 70, 175, 21, 21, 97, 34, 34, 85, 99, 176, 31,
        66, 177, 59, 84, 178, 178, 34, 69, 34, 69, 179, 99, 31, 180, 61, 181,
        180, 182, 183, 182, 85, 85, 61, 184, 185, 61, 186, 187, 188, 189, 189, 190,
        191, 192, 193, 194, 195, 196, 186, 197, 198, 0, 199, 198, 198, 199, 187, 188,
        189, 189, 190, 191, 192, 193, 194, 195, 200, 201, 200, 200, 201, 196, 202, 203,
        204, 31, 31, 31, 32, 21, 77, 95, 205, 97, 206, 206, 206, 207, 32, 31,
        31, 32, 32, 208, 31, 209, 209, 85, 73, 210, 211, 211, 211, 211, 211, 211,
        211, 31, 87, 95, 205, 90, 32, 94, 32, 84, 212, 213, 214, 31, 215, 216,
        216, 217, 218, 54, 21, 21, 21, 21, 21, 21, 21, 21, 54, 21, 21, 21,
        21, 21, 21, 21, 21, 219, 220, 219, 153, 153, 88, 150, 221, 88, 222, 223,
        119, 11, 118, 118, 119, 118, 224, 225, 32, 118, 36, 221, 85, 69, 226, 212,
        227, 88, 228, 228, 228, 228, 228, 53, 174, 31, 31, 31, 31, 32, 31, 32,
        95, 32, 32, 95, 95, 32, 21, 21, 21, 21, 95, 95, 32, 32, 32, 32,
        32, 57, 32, 32, 95, 32, 29, 32, 95, 85, 31, 32, 32, 32, 31, 95,
        32, 31, 32, 229, 32, 29, 32, 95, 230, 231, 206, 21, 32, 232, 8, 233,
        8, 8, 61, 234, 31, 8, 32, 32, 57, 8, 8, 32, 100, 95, 31, 235,
        31, 31, 31, 31, 31, 31, 31, 31, 31, 31, 31, 236, 237, 237, 238, 236,
        236, 236, 31, 239, 31, 69, 69, 69, 239, 21, 32, 239, 240, 240, 241, 241,
        241, 239, 89, 32, 21, 21, 21, 32, 21, 21, 21, 242, 77, 243, 21, 77,
        244, 245, 246, 29, 29, 245, 247, 248, 249, 32, 32, 249, 86, 86, 54, 208,
        31, 31, 92, 212, 212, 85, 84, 206, 250, 89, 32, 89, 23, 23, 251, 251,
        32, 73, 89, 21, 21, 21, 21, 21, 21, 206, 53, 53, 57, 53, 53, 252,
        88, 77, 21, 253, 32, 69, 24, 24, 69, 62, 63, 63, 62, 63, 63, 31,
        87, 70, 32, 32, 254, 86, 31, 31, 206, 255, 85, 31, 85, 31, 85, 57,
        245, 256, 257, 258, 259, 256, 226, 226, 34, 66, 84, 260, 84, 231, 231, 95,
        231, 231, 231, 29, 261, 204, 88, 88, 262, 262, 263, 226, 226, 264, 265, 266,
        267, 174, 268, 66, 85, 57, 53, 53, 32, 1, 6, 6, 69, 269, 269, 270,
        61, 271, 270, 272, 273, 272, 274, 54, 31, 21, 21, 21, 32, 21, 21, 21,
        54, 275, 81, 21, 32, 276, 276, 277, 278, 61, 279, 278, 280, 281, 280, 282,
        282, 282, 283, 282, 282, 282, 282, 282, 284, 285, 283, 282, 282, 282, 282, 61,
        282, 282, 282, 283, 282, 282, 282, 282, 32, 239, 286, 245, 64, 64, 254, 254,
        69, 23, 23, 69, 65, 4, 65, 287, 288, 288, 234, 208, 32, 253, 33, 289,
        290, 87, 85, 87, 29, 291, 32, 32, 253, 32, 32, 32, 292, 293, 0, 294,
        293, 293, 294, 295, 296, 297, 297, 298, 299, 300, 301, 302, 303, 304, 305, 304,
        304, 305, 306, 254, 307, 32, 77, 32, 21, 32, 21, 32, 59, 32, 77, 77,
        32, 245, 184, 32, 32, 308, 309, 32, 212, 309, 310, 32, 289, 32, 311, 32,
        32, 312, 312, 71, 313, 71, 70, 314, 79, 212, 79, 315, 79, 79, 31, 52,
        82, 31, 316, 317, 31, 31, 318, 318, 71, 69, 88, 151, 319, 95, 32, 229,
        32, 32, 31, 320, 86, 86, 69, 86, 86, 321, 66, 322, 53, 31, 320, 88,
        88, 88, 250, 53, 53, 53, 53, 208, 260, 323, 324, 85, 206, 95, 325, 61,
        326, 325, 327, 328, 327, 32, 34, 29, 70, 34, 34, 85, 215, 216, 215, 216,
        29, 70, 329, 330, 331, 0, 332, 331, 331, 332, 333, 334, 335, 335, 336, 337,
        338, 339, 340, 341, 342, 343, 342, 342, 343, 344, 85, 34, 31, 31, 31, 31,
        34, 231, 231, 345, 346, 81, 81, 31, 58, 347, 347, 347, 57, 31, 32, 31,
        348, 349, 350, 0, 350, 350, 350, 350, 351, 352, 353, 353, 354, 355, 356, 357,
        358, 359, 0, 350, 359, 359, 350, 360, 361, 362, 361, 361, 362, 363, 89, 86,
        254, 364, 365, 31, 365, 325, 366, 61, 367, 366, 368, 369, 368, 171, 370, 30,
        30, 184, 185, 70, 371, 372, 372, 372, 373, 53, 21, 57, 57, 32, 29, 35,
        29, 374, 374, 320, 375, 376, 69, 69, 69, 377, 377, 69, 35, 378, 379, 88,
        380, 380, 380, 377, 242, 86, 213, 381, 31, 78, 78, 21, 21, 84, 21, 77,
        382, 69, 69, 212, 212, 382, 383, 384, 35, 31, 385, 79, 386, 164, 166, 164,
        79, 66, 79, 79, 260, 70, 243, 174, 231, 231, 231, 84, 32, 73, 32, 73,
        99, 53, 62, 73, 73, 35, 73, 35, 35, 31, 102, 206, 387, 388, 389, 390,
        391, 139, 154, 392, 389, 389, 392, 393, 394, 395, 395, 396, 397, 398, 399, 400,
        401, 402, 403, 402, 402, 403, 404, 70, 31, 405, 210, 31, 286, 406, 407, 406,
        406, 245, 406, 406, 406, 69, 408, 61, 61, 31, 100, 95, 95, 90, 90, 244,
        70, 73, 409, 410, 66, 84, 84, 206, 89, 21, 21, 21, 21, 21, 21, 100,
        206, 54, 21, 21, 21, 32, 21, 21, 21, 174, 21, 21, 21, 21, 21, 95,
        57, 32, 32, 95, 411, 175, 31, 31, 85, 31, 31, 21, 412, 412, 69, 32,
        54, 57, 348, 348, 31, 413, 414, 415, 414, 414, 415, 34, 34, 86, 85, 70,
        70, 31, 206, 21, 206, 90, 66, 31, 33, 416, 417, 418, 418, 419, 418, 31,
        420, 421, 420, 420, 421, 422, 423, 424, 424, 425, 426, 427, 428, 429, 430, 417,
        431, 431, 432, 0, 433, 432, 432, 433, 422, 423, 424, 424, 425, 426, 427, 428,
        429, 31, 31, 31, 32, 78, 31, 31, 31, 32, 31, 78, 78, 78, 78,
    ]
    private static let deFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 31, 32, 33,
        34, 35, 36, 37, 38, 39, 40, 42, 43, 44, 45, 46, 47, 48, 49, 50,
        51, 52, 54, 55, 56, 58, 59, 61, 64, 65, 67, 69, 70, 75, 76, 77,
        78, 79, 80, 81, 83, 84, 85, 86, 88, 89, 90, 93, 94, 97, 99, 100,
        101, 102, 103, 105, 106, 108, 109, 110, 111, 112, 115, 116, 120, 122, 127, 128,
        129, 130, 132, 133, 134, 136, 143, 148, 151, 154, 158, 161, 165, 170, 171, 173,
        175, 176, 177, 179, 181, 183, 184, 185, 187, 189, 190, 192, 194, 196, 197, 198,
        200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 213, 214, 215, 216, 218,
        219, 221, 223, 224, 227, 232, 233, 234, 235, 236, 237, 238, 242, 243, 244, 245,
        246, 247, 248, 249, 250, 251, 252, 253, 255, 257, 258, 260, 262, 264, 265, 268,
        270, 272, 274, 275, 277, 278, 280, 282, 284, 285, 287, 288, 289, 290, 291, 292,
        293, 294, 295, 296, 297, 298, 299, 301, 302, 304, 305, 308, 311, 313, 314, 315,
        319, 322, 327, 328, 329, 330, 331, 336, 338, 339, 341, 343, 347, 348, 351, 353,
        355, 357, 359, 362, 365, 366, 368, 370, 371, 373, 375, 376, 379, 380, 382, 383,
        385, 386, 387, 389, 391, 393, 394, 399, 402, 406, 407, 409, 410, 411, 413, 414,
        415, 416, 418, 419, 421, 422, 424, 426, 429, 431, 432, 434, 435, 438, 439, 440,
        442, 444, 446, 448, 452, 454, 455, 456, 458, 460, 462, 463, 464, 466, 468, 471,
        473, 474, 477, 479, 484, 485, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496,
        497, 499, 500, 501, 504, 506, 509, 510, 513, 514, 515, 517, 518, 523, 527, 528,
        533, 538, 541, 542, 544, 546, 547, 549, 551, 553, 554, 555, 557, 558, 559, 560,
        561, 562, 563, 564, 565, 566, 567, 569, 570, 571, 573, 574, 575, 577, 578, 579,
        580, 581, 582, 583, 584, 585, 586, 587, 589, 590, 592, 593, 594, 596, 598, 599,
        601, 603, 605, 608, 609, 611, 612, 614, 615, 617, 618, 621, 623, 624, 627, 628,
        629, 632, 637, 638, 639, 640, 642, 646, 647, 648, 649, 650, 651, 652, 653, 654,
        655, 656, 657, 659, 660, 661, 664, 665, 666, 667, 669, 670, 672, 674, 675, 677,
        678, 679, 680, 681, 683, 685, 686, 687, 688, 689, 690, 691, 692, 693, 694, 696,
        697, 699, 700,
    ]
    private static let deSenses: [UInt32] = [
        1191182336, 1913291472, 1811939335, 1896251392, 1896382465, 1896382464, 1912635392, 1912700928, 1913421824, 1896120320, 1896710144, 1895989248, 1896120321, 1896710145, 1912963072, 1913159680,
        1913028608, 1913225216, 1896316928, 1896448000, 1896513537, 1459617792, 1895923712, 1895923718, 1895923719, 1895923717, 1896185863, 1896185870, 436207616, 939524096, 1023410176, 1358954496,
        570425344, 1291845632, 1308622848, 855638016, 838860800, 788529152, 1409286144, 1677721608, 1644167176, 1660944392, 1660944392, 1677721688, 1677721638, 1677721658, 1677721698, 1677721668,
        1677721678, 1677721648, 1677721628, 1677721618, 1644167186, 1660944402, 1660944402, 1677721680, 1241513984, 1409286144, 1207959552, 1442840576, 1476395008, 1140850688, 1442840576, 1879048193,
        1879048193, 1291845632, 1442840576, 1291845632, 1392508928, 822083584, 419430400, 436207616, 603979776, 1023410176, 1241513984, 536870912, 1895923715, 1896579072, 553648128, 1895923714,
        1107296256, 1711276182, 1728053398, 1795162202, 1140850688, 687865856, 1241513984, 1258291200, 1610612740, 738197504, 436207616, 1442840576, 1879048195, 805306368, 1291845632, 1375731712,
        1442840576, 1308622848, 1459617792, 1325400064, 956301312, 1610612744, 1761607680, 687865856, 855638016, 1879048192, 905969664, 922746880, 1442840576, 268435456, 50331648, 1174405120,
        436207616, 1442840576, 1476395008, 369098752, 905969664, 922746880, 1040187392, 1526726656, 1325400064, 1442840576, 436207616, 1241513984, 1442840576, 1459617792, 1929379840, 1476395008,
        1241513984, 1040187392, 452984832, 1023410176, 1006632960, 989855744, 436207616, 1442840576, 1241513984, 1325400064, 1342177280, 1409286144, 1442840576, 1459617792, 1929379840, 1241513984,
        1325400064, 1442840576, 1459617792, 1929379840, 1325400064, 1442840576, 1459617792, 436207616, 1241513984, 1442840576, 889192448, 1241513984, 1442840576, 1459617792, 419430400, 436207616,
        1241513984, 419430400, 436207616, 1023410176, 1241513984, 419430400, 436207616, 889192448, 1023410176, 1241513984, 1610612748, 0, 1627389954, 889192448, 1241513984, 1728053298,
        1627389954, 570425344, 1627389954, 536870912, 1627389954, 553648128, 1627389954, 1895923713, 1895858176, 536870912, 1895858176, 0, 1627389956, 1627389956, 570425344, 1627389956,
        536870912, 1627389956, 553648128, 1627389956, 1677721603, 1728053323, 1711276382, 1728053598, 1795162322, 1677721630, 1677721683, 1677721633, 1677721653, 1677721693, 1677721663, 1677721673,
        1677721643, 1677721623, 1157627904, 1728053323, 1744830539, 1912897521, 1795162157, 1677721613, 1644167181, 1660944397, 1660944397, 1644167171, 1660944387, 1174405120, 1191182336, 1660944387,
        201326592, 1174405120, 1711277232, 234881024, 251658240, 889192448, 1241513984, 1677721601, 1711277232, 1711276632, 1711276232, 1728053273, 1795162142, 1795162127, 234881024, 251658240,
        889192448, 1677721601, 1677721681, 1677721631, 1677721651, 1677721691, 1677721661, 1677721671, 1677721641, 1677721621, 1744830514, 1677721601, 1744830489, 1677721611, 1862270976, 1644167179,
        1660944395, 1660944395, 838860800, 1140850688, 1241513984, 1459617792, 1644167169, 1660944385, 1660944385, 436207616, 1442840576, 1459617792, 520093696, 1241513984, 268435456, 989855744,
        822083584, 1308622848, 1610612738, 0, 1627389957, 1627389957, 570425344, 1627389957, 536870912, 1627389957, 553648128, 1627389957, 905969664, 905969664, 956301312, 1677721605,
        1677721685, 1677721635, 1677721655, 1677721695, 1677721665, 1677721675, 1677721645, 1677721625, 1677721615, 1677721650, 1728053798, 1644167173, 1660944389, 1660944389, 1644167183, 1660944399,
        1660944399, 436207616, 486539264, 1023410176, 1241513984, 1442840576, 1459617792, 1442840576, 1459617792, 385875968, 436207616, 436207616, 1241513984, 1442840576, 1476395008, 1291845632,
        1392508928, 1442840576, 436207616, 1241513984, 1291845632, 1392508928, 1442840576, 1224736768, 1895858175, 922746880, 520093696, 1241513984, 1291845632, 1342177280, 1392508928, 1442840576,
        654311424, 1325400064, 654311424, 654311424, 1409286144, 637534208, 1778384898, 1157627904, 1174405120, 1191182336, 1728053298, 1913094144, 671088640, 1241513984, 1409286144, 1459617792,
        1895858176, 570425344, 1895858176, 553648128, 1895858176, 587202560, 1895858176, 905969664, 922746880, 956301312, 117440512, 134217728, 1174405120, 1660944484, 1241513984, 1291845632,
        889192448, 1442840576, 889192448, 436207616, 503316480, 369098752, 1895989248, 587202560, 436207616, 1291845632, 1375731712, 1610612737, 1140850688, 1761607687, 1761607687, 1291845632,
        1375731712, 1610612743, 1610612742, 268435456, 1207959552, 687865856, 1308622848, 704643072, 1442840576, 704643072, 687865856, 1308622848, 1459617792, 1711276032, 1879048194, 687865856,
        1459617792, 1711276032, 687865856, 1308622848, 1711276032, 1879048194, 1879048194, 301989888, 1174405120, 1895923716, 1913552896, 1308622848, 1426063360, 1543503872, 1778384897, 1610612739,
        50331648, 1476395008, 1610612741, 67108864, 1610612739, 1023410176, 0, 1627389955, 184549376, 1174405120, 905969664, 922746880, 1761607681, 318767104, 1174405120, 1761607681,
        1157627904, 1761607681, 184549376, 436207616, 872415232, 1879048195, 1913290752, 1627389955, 570425344, 1627389955, 536870912, 1627389955, 553648128, 1627389955, 0, 1627389953,
        654311424, 671088640, 1241513984, 1409286144, 1140850688, 1761607686, 1761607686, 1627389953, 570425344, 1627389953, 536870912, 1627389953, 553648128, 1627389953, 1895858177, 1895989249,
        570425344, 1895858177, 536870912, 1895858177, 905969664, 1140850688, 1157627904, 268435456, 1761607684, 1761607684, 771751936, 1308622848, 1426063360, 318767104, 1308622848, 721420288,
        771751936, 1308622848, 1426063360, 1459617792, 1677721609, 1644167177, 1660944393, 1660944393, 1677721689, 1677721639, 1677721659, 1677721699, 1677721669, 1677721679, 1677721649, 1677721629,
        1677721619, 1644167187, 1660944403, 1660944403, 1677721690, 687865856, 822083584, 1459617792, 1308622848, 1879048194, 687865856, 1308622848, 1459617792, 1711276032, 687865856, 1073741824,
        1459617792, 1610612747, 1677721600, 1040187392, 1056964608, 973078528, 1241513984, 1291845632, 1342177280, 1409286144, 1442840576, 1241513984, 1291845632, 1409286144, 1442840576, 1610612746,
        436207616, 1241513984, 1291845632, 1442840576, 1476395008, 1291845632, 1325400064, 1342177280, 1392508928, 1442840576, 872415232, 1073741824, 1879048195, 620756992, 436207616, 1778384896,
        0, 1627389958, 1627389958, 570425344, 1627389958, 536870912, 1627389958, 553648128, 1627389958, 1677721606, 1728053898, 1644167174, 1660944390, 1660944390, 1677721686, 1677721636,
        1677721656, 1677721696, 1677721666, 1677721676, 1677721646, 1677721626, 1677721616, 1644167184, 1660944400, 1660944400, 1677721660, 939524096, 1023410176, 1778384896, 1610612745, 50331648,
        1442840576, 1677721607, 1660944391, 1677721687, 1677721637, 1677721657, 1677721697, 1677721667, 1677721677, 1677721647, 1677721627, 1644167175, 1660944391, 1677721617, 1644167185, 1660944401,
        1660944401, 1677721670, 0, 1442840576, 905969664, 939524096, 1627389959, 570425344, 1627389959, 536870912, 1627389959, 553648128, 1627389959, 855638016, 872415232, 1879048195,
        1761607682, 1560281088, 1577058304, 1577058304, 1157627904, 1761607682, 1778384899, 436207616, 1761607683, 1761607683, 150994944, 167772160, 1174405120, 1241513984, 1929379840, 1560281088,
        1291845632, 1325400064, 1442840576, 1895858178, 637534208, 436207616, 452984832, 1023410176, 218103808, 872415232, 1040187392, 1073741824, 1879048195, 1744830539, 1677721604, 1728053698,
        1644167172, 1660944388, 1157627904, 1174405120, 1191182336, 1728053273, 1912897551, 1660944388, 1677721684, 1677721634, 1677721654, 1677721694, 1677721664, 1677721674, 1677721644, 1677721624,
        1677721614, 1644167182, 1660944398, 1660944398, 1677721640, 1023410176, 1073741824, 1090519040, 1913487360, 1896054784, 1895858174, 1073741824, 1107296256, 1073741824, 1442840576, 1509949440,
        1140850688, 1761607685, 1677721610, 1644167178, 1660944394, 1660944394, 1677721620, 1677721602, 1795162262, 1711276282, 1728053498, 1644167170, 1660944386, 1660944386, 1677721682, 1677721632,
        1677721652, 1677721692, 1677721662, 1677721672, 1677721642, 1677721622, 469762048, 1040187392, 1677721612, 1644167180, 1660944396, 1660944396,
    ]
    private static let deNames: [UInt16] = [
        209, 347, 353, 355, 356, 357, 358, 359, 391, 393, 394, 395, 396, 397, 565, 573,
        575, 576, 577, 578, 579, 650, 811, 816, 817, 975, 977, 978, 979, 980, 981, 1000,
        1002, 1003, 1004, 1005, 1006, 1007, 1015, 1122, 1143, 1182, 1184, 1185, 1186, 1187, 1188, 1243,
        1285, 1286, 1288, 1289, 1290, 1291, 1292, 1344, 1349, 1430,
    ]
}

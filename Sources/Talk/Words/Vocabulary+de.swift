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
        lieber als
        lieber nein
        lieber nicht
        liste
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
        nehme an
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
        987, 995, 1005, 1014, 1022, 1030, 1034, 1039, 1045, 1052, 1059, 1066, 1073, 1088, 1104, 1120,
        1135, 1150, 1165, 1180, 1195, 1210, 1219, 1230, 1242, 1254, 1266, 1278, 1286, 1297, 1300, 1304,
        1317, 1328, 1339, 1344, 1354, 1360, 1373, 1384, 1389, 1393, 1398, 1401, 1406, 1413, 1422, 1447,
        1465, 1484, 1503, 1523, 1544, 1556, 1570, 1595, 1600, 1611, 1636, 1659, 1683, 1700, 1718, 1728,
        1740, 1758, 1777, 1789, 1802, 1814, 1825, 1841, 1860, 1871, 1893, 1908, 1917, 1933, 1950, 1963,
        1981, 2001, 2014, 2032, 2052, 2062, 2076, 2090, 2104, 2117, 2133, 2150, 2167, 2180, 2187, 2194,
        2205, 2224, 2231, 2239, 2247, 2251, 2257, 2264, 2272, 2281, 2286, 2290, 2305, 2325, 2340, 2356,
        2372, 2381, 2385, 2396, 2403, 2414, 2426, 2441, 2455, 2462, 2472, 2480, 2489, 2497, 2503, 2510,
        2518, 2525, 2533, 2545, 2558, 2568, 2579, 2589, 2603, 2614, 2626, 2634, 2643, 2658, 2663, 2671,
        2681, 2685, 2695, 2713, 2729, 2753, 2757, 2766, 2775, 2786, 2797, 2808, 2815, 2821, 2833, 2841,
        2854, 2868, 2883, 2892, 2906, 2921, 2937, 2947, 2955, 2970, 2974, 2977, 2982, 2988, 2992, 2998,
        3004, 3007, 3013, 3021, 3027, 3038, 3050, 3061, 3072, 3077, 3084, 3088, 3102, 3111, 3126, 3134,
        3149, 3168, 3184, 3202, 3224, 3243, 3259, 3274, 3287, 3297, 3311, 3327, 3338, 3355, 3369, 3378,
        3391, 3410, 3420, 3424, 3430, 3438, 3448, 3474, 3493, 3513, 3533, 3554, 3576, 3580, 3586, 3594,
        3604, 3630, 3649, 3669, 3689, 3710, 3732, 3743, 3749, 3761, 3765, 3771, 3779, 3789, 3815, 3834,
        3854, 3874, 3895, 3917, 3928, 3940, 3944, 3953, 3956, 3960, 3971, 3982, 3993, 4002, 4018, 4032,
        4047, 4062, 4081, 4099, 4104, 4113, 4126, 4140, 4155, 4169, 4182, 4200, 4217, 4226, 4239, 4253,
        4268, 4282, 4295, 4313, 4330, 4339, 4352, 4366, 4381, 4395, 4408, 4426, 4443, 4454, 4462, 4476,
        4479, 4484, 4491, 4502, 4520, 4536, 4553, 4570, 4591, 4611, 4619, 4624, 4629, 4642, 4654, 4674,
        4683, 4698, 4714, 4730, 4745, 4760, 4775, 4790, 4805, 4820, 4832, 4846, 4864, 4873, 4884, 4896,
        4908, 4920, 4932, 4939, 4947, 4955, 4963, 4971, 4979, 4982, 4990, 4993, 4998, 5008, 5019, 5023,
        5041, 5059, 5071, 5080, 5091, 5102, 5121, 5132, 5144, 5156, 5161, 5172, 5190, 5202, 5215, 5228,
        5248, 5267, 5276, 5287, 5306, 5312, 5328, 5345, 5362, 5378, 5394, 5410, 5426, 5442, 5458, 5464,
        5481, 5494, 5510, 5527, 5544, 5560, 5576, 5592, 5608, 5624, 5640, 5646, 5670, 5690, 5720, 5741,
        5761, 5771, 5787, 5804, 5821, 5837, 5853, 5869, 5885, 5901, 5917, 5932, 5948, 5964, 5979, 5994,
        6009, 6024, 6039, 6054, 6062, 6067, 6076, 6091, 6107, 6123, 6138, 6153, 6168, 6183, 6198, 6213,
        6227, 6242, 6257, 6271, 6285, 6299, 6313, 6327, 6341, 6355, 6366, 6370, 6376, 6383, 6390, 6397,
        6404, 6409, 6415, 6430, 6436, 6443, 6450, 6457, 6464, 6475, 6487, 6499, 6502, 6509, 6521, 6529,
        6545, 6561, 6566, 6577, 6588, 6593, 6597, 6602, 6608, 6614, 6621, 6629, 6634, 6638, 6646, 6657,
        6666, 6673, 6682, 6685, 6693, 6702, 6710, 6725, 6738, 6752, 6766, 6784, 6801, 6812, 6823, 6828,
        6839, 6850, 6862, 6868, 6884, 6901, 6918, 6934, 6950, 6966, 6982, 6998, 7014, 7024, 7033, 7038,
        7045, 7053, 7061, 7069, 7077, 7092, 7108, 7124, 7139, 7154, 7169, 7184, 7199, 7214, 7223, 7234,
        7246, 7258, 7270, 7282, 7290, 7294, 7303, 7311, 7322, 7335, 7347, 7366, 7370, 7380, 7394, 7410,
        7416, 7420, 7425, 7431, 7436, 7451, 7467, 7477, 7495, 7506, 7512, 7521, 7526, 7532, 7545, 7557,
        7570, 7578, 7592, 7605, 7621, 7636, 7650, 7664, 7671, 7679, 7689, 7701, 7713, 7720, 7733, 7745,
        7765, 7776, 7780, 7790, 7801, 7813, 7826, 7836, 7838, 7843, 7856, 7874, 7893, 7911, 7922, 7938,
        7955, 7971, 7977, 7991, 8010, 8030, 8049, 8061, 8078, 8096, 8113, 8118, 8125, 8131, 8144, 8158,
        8165, 8180, 8186, 8195, 8201, 8213, 8224, 8237, 8250, 8264, 8277, 8289, 8306, 8318, 8330, 8346,
        8350, 8353, 8358, 8370, 8380, 8390, 8398, 8407, 8418, 8430, 8442, 8454, 8466, 8471, 8475, 8490,
        8504, 8515, 8529, 8545, 8567, 8595, 8605, 8621, 8640, 8664, 8675, 8692, 8709, 8724, 8742, 8758,
        8773, 8789, 8810, 8832, 8861, 8876, 8898, 8908, 8924, 8937, 8948, 8969, 9003, 9020, 9030, 9043,
        9055, 9076, 9100, 9120, 9134, 9144, 9161, 9179, 9207, 9216, 9235, 9267, 9282, 9298, 9302, 9307,
        9310, 9320, 9336, 9339, 9344, 9351, 9359, 9370, 9382, 9395, 9406, 9416, 9432, 9450, 9461, 9471,
        9485, 9495, 9499, 9507, 9509, 9512, 9521, 9530, 9538, 9547, 9555, 9564, 9572, 9586, 9599, 9608,
        9618, 9626, 9631, 9637, 9644, 9648, 9655, 9662, 9666, 9673, 9680, 9685, 9691, 9697, 9701, 9707,
        9719, 9722, 9726, 9731, 9735, 9740, 9745, 9749, 9754, 9772, 9801, 9826, 9855, 9866, 9888, 9906,
        9928, 9934, 9939, 9944, 9956, 9971, 9984, 9995, 10001, 10024, 10039, 10051, 10058, 10065, 10072, 10084,
        10095, 10101, 10106, 10113, 10118, 10128, 10134, 10141, 10153, 10173, 10180, 10186, 10191, 10197, 10203, 10215,
        10222, 10239, 10259, 10271, 10283, 10304, 10316, 10323, 10354, 10381, 10412, 10436, 10456, 10480, 10487, 10493,
        10505, 10513, 10519, 10532, 10537, 10542, 10551, 10558, 10570, 10583, 10590, 10605, 10623, 10631, 10641, 10656,
        10673, 10683, 10698, 10715, 10728, 10739, 10751, 10764, 10770, 10778, 10783, 10787, 10789, 10794, 10803, 10809,
        10819, 10826, 10837, 10850, 10856, 10860, 10864, 10868, 10873, 10877, 10885, 10893, 10898, 10907, 10925, 10934,
        10939, 10945, 10963, 10970, 10977, 10984, 11003, 11006, 11011, 11021, 11032, 11040, 11050, 11054, 11065, 11073,
        11079, 11086, 11094, 11098, 11102, 11110, 11118, 11132, 11141, 11157, 11168, 11175, 11188, 11201, 11207, 11219,
        11228, 11244, 11258, 11273, 11288, 11307, 11325, 11328, 11335, 11346, 11377, 11404, 11435, 11448, 11472, 11492,
        11516, 11524, 11529, 11536, 11545, 11560, 11566, 11573, 11581, 11588, 11602, 11614, 11627, 11640, 11657, 11673,
        11681, 11695, 11708, 11723, 11738, 11757, 11771, 11789, 11796, 11809, 11821, 11835, 11849, 11867, 11880, 11897,
        11905, 11911, 11923, 11934, 11947, 11960, 11977, 11989, 12005, 12007, 12015, 12020, 12036, 12047, 12059, 12069,
        12081, 12089, 12105, 12124, 12133, 12144, 12164, 12175, 12181, 12188, 12196, 12203, 12213, 12229, 12232, 12238,
        12242, 12250, 12259, 12289, 12294, 12315, 12332, 12343, 12355, 12368, 12386, 12391, 12398, 12406, 12414, 12422,
        12430, 12445, 12461, 12477, 12492, 12507, 12522, 12537, 12552, 12567, 12576, 12587, 12599, 12611, 12623, 12635,
        12643, 12654, 12660, 12671, 12691, 12701, 12720, 12732, 12745, 12759, 12770, 12784, 12798, 12810, 12824, 12838,
        12848, 12859, 12874, 12881, 12885, 12898, 12912, 12920, 12928, 12932, 12935, 12944, 12949, 12960, 12965, 12969,
        12978, 12981, 12986, 12993, 13003, 13008, 13020, 13032, 13042, 13050, 13062, 13075, 13090, 13093, 13098, 13111,
        13114, 13119, 13124, 13128, 13132, 13140, 13147, 13154, 13159, 13167, 13173, 13183, 13202, 13212, 13228, 13240,
        13249, 13257, 13264, 13273, 13283, 13289, 13294, 13303, 13306, 13313, 13321, 13327, 13335, 13348, 13362, 13368,
        13377, 13393, 13397, 13406, 13414, 13419, 13421, 13424, 13432, 13438, 13448, 13456, 13471, 13484, 13498, 13512,
        13530, 13547, 13564, 13572, 13596, 13605, 13616, 13626, 13632, 13646, 13665, 13677, 13694, 13723, 13733, 13739,
        13747, 13756, 13765, 13774, 13783, 13799, 13816, 13833, 13849, 13865, 13881, 13897, 13913, 13929, 13938, 13949,
        13961, 13973, 13985, 13997, 14005, 14010, 14020, 14030, 14041, 14050, 14061, 14071, 14076, 14082, 14087, 14091,
        14099, 14108, 14128, 14147, 14151, 14156, 14166, 14173, 14185, 14198, 14209, 14213, 14220, 14229, 14239, 14249,
        14259, 14269, 14286, 14304, 14322, 14339, 14356, 14373, 14390, 14407, 14424, 14431, 14439, 14447, 14455, 14463,
        14472, 14483, 14495, 14507, 14519, 14531, 14539, 14544, 14554, 14558, 14561, 14573, 14583, 14595, 14605, 14613,
        14628, 14641, 14655, 14669, 14687, 14704, 14710, 14716, 14726, 14737, 14748, 14759, 14765, 14769, 14773, 14778,
        14783, 14788, 14801, 14817, 14827, 14834, 14847, 14853, 14864, 14897, 14904, 14912, 14918, 14920, 14924, 14935,
        14946, 14956, 14961, 14967, 14979, 14988, 14996, 15009, 15018, 15021, 15025, 15029, 15036, 15042, 15052, 15057,
        15061, 15068, 15076, 15089, 15102, 15107, 15117, 15133, 15144, 15156, 15169, 15183, 15194, 15206, 15210, 15213,
        15222, 15232, 15236, 15247, 15264, 15277, 15293, 15308, 15319, 15327, 15336, 15347, 15356, 15366, 15376, 15380,
        15386, 15393, 15401, 15407, 15430, 15440, 15447, 15454, 15458, 15462, 15476, 15485, 15496, 15505, 15514, 15525,
        15537, 15548, 15560, 15571, 15576, 15583, 15591, 15606, 15620, 15634, 15642, 15650, 15658, 15666, 15681, 15697,
        15713, 15728, 15743, 15758, 15773, 15788, 15803, 15812, 15823, 15835, 15847, 15859, 15871, 15879, 15884, 15899,
        15903, 15930, 15942, 15946, 15952, 15960, 15969, 15981, 15996, 16007, 16018, 16033, 16042, 16053, 16063, 16074,
        16079, 16084, 16093, 16104, 16114, 16129, 16141, 16147, 16151, 16159, 16168, 16176, 16188, 16200, 16205, 16211,
        16241, 16267, 16297, 16320, 16339, 16362, 16369, 16376, 16381, 16410, 16435, 16464, 16475, 16497, 16515, 16537,
        16541, 16558, 16573, 16591, 16607, 16632, 16648, 16659, 16676, 16693, 16704, 16718, 16727, 16742, 16765, 16770,
        16784, 16797, 16806, 16812, 16819, 16830, 16840, 16847, 16857, 16863, 16870, 16874, 16879, 16886, 16894, 16902,
        16910, 16918, 16932, 16946, 16953, 16956, 16964, 16972, 16981, 16985, 17000, 17007, 17019, 17030, 17041, 17051,
        17059, 17064, 17086, 17107, 17119, 17139, 17150, 17157, 17165, 17173, 17181, 17189, 17204, 17220, 17236, 17251,
        17266, 17281, 17296, 17311, 17326, 17335, 17339, 17346, 17352, 17360, 17369, 17378, 17387, 17396, 17410, 17425,
        17440, 17454, 17468, 17482, 17496, 17510, 17524, 17528, 17532, 17536, 17540, 17544, 17549, 17554, 17559, 17564,
        17569, 17574, 17579, 17584, 17589,
    ]
    private static let deInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2,
        2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 12, 12, 12, 12, 14, 14, 14, 14, 15, 16, 35,
        39, 39, 39, 39, 39, 39, 39, 46, 68, 68, 68, 68, 68, 68, 68, 68,
        68, 68, 205, 250, 256, 411, 537, 599, 647, 700, 771, 807, 868, 891, 1000, 1092,
        1111, 1135, 1135, 1141, 1276, 1300, 1337, 1391, 1450, 1450, 1451, 1510, 1510, 1510, 1510, 1510,
        1510,
    ]
    private static let deForms: [UInt16] = [
        0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
        13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
        29, 30, 31, 32, 33, 34, 35, 36, 36, 36, 36, 36, 36, 36, 36, 37,
        38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53,
        54, 55, 56, 57, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58,
        58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58,
        58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58,
        58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 59, 60, 61, 62,
        63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78,
        79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 90, 90, 90, 91,
        92, 93, 94, 95, 96, 96, 96, 97, 98, 98, 98, 98, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100,
        100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100,
        100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100,
        100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100,
        100, 100, 100, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 109, 110, 111,
        112, 113, 114, 115, 116, 117, 118, 118, 118, 118, 118, 119, 120, 121, 122, 123,
        124, 125, 126, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127,
        127, 127, 127, 127, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138,
        139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 153, 153, 153, 153, 153, 153, 154, 155, 155,
        155, 155, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156,
        157, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158,
        158, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159,
        159, 159, 159, 159, 159, 159, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160,
        160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160,
        160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160,
        160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160,
        160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160,
        160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160,
        160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160,
        160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 161,
        161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161,
        161, 162, 163, 164, 165, 166, 167, 168, 168, 168, 169, 170, 170, 170, 170, 170,
        170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170,
        170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 171, 171, 171, 171,
        171, 171, 171, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 181, 182,
        182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182,
        182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182,
        182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182,
        182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182,
        182, 182, 182, 182, 183, 184, 185, 186, 186, 186, 186, 187, 187, 187, 187, 188,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
        189, 190, 191, 192, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193, 193,
        193, 193, 193, 193, 194, 194, 194, 194, 194, 194, 194, 195, 196, 196, 197, 198,
        199, 200, 201, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202,
        202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202,
        202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202,
        202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 202, 203, 204, 205, 205, 206,
        206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206,
        206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206, 206,
        207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222,
        222, 223, 224, 225, 226, 227, 228, 229, 230, 230, 230, 230, 230, 230, 230, 230,
        230, 230, 231, 232, 232, 233, 234, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 236, 236, 236, 236, 236, 237, 237, 237,
        237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 237,
        237, 237, 237, 237, 237, 237, 237, 237, 237, 237, 238, 238, 238, 238, 238, 238,
        238, 238, 238, 238, 238, 238, 238, 239, 240, 240, 240, 240, 240, 240, 240, 240,
        240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240,
        240, 240, 240, 240, 241, 242, 243, 244, 244, 245, 246, 247, 247, 248, 248, 248,
        248, 248, 248, 248, 249, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250,
        250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250,
        250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250,
        250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250,
        250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 251, 251, 251, 251,
        251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251,
        251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251,
        251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251,
        251, 251, 251, 251, 251,
    ]
    private static let deSets: [UInt16] = [
        0, 0, 1, 2, 3, 3, 4, 5, 5, 5, 4, 4, 6, 7, 8, 3,
        9, 9, 10, 11, 12, 13, 14, 11, 12, 13, 14, 11, 12, 13, 14, 11,
        12, 13, 14, 15, 16, 16, 17, 18, 18, 18, 18, 18, 18, 18, 19, 19,
        20, 21, 20, 22, 22, 19, 9, 23, 24, 21, 21, 19, 19, 19, 19, 19,
        20, 19, 21, 19, 25, 26, 27, 27, 18, 28, 28, 28, 28, 29, 28, 30,
        31, 29, 26, 32, 28, 33, 34, 35, 36, 35, 35, 36, 37, 38, 39, 39,
        40, 41, 42, 43, 44, 45, 46, 47, 46, 46, 47, 48, 28, 49, 33, 50,
        51, 28, 52, 53, 53, 54, 55, 49, 56, 56, 57, 15, 3, 3, 4, 5,
        5, 5, 4, 4, 16, 16, 17, 19, 19, 20, 21, 20, 22, 22, 19, 9,
        21, 21, 19, 19, 19, 19, 19, 20, 19, 21, 19, 27, 27, 58, 59, 60,
        60, 59, 60, 60, 58, 61, 62, 62, 27, 27, 58, 59, 58, 63, 32, 64,
        65, 66, 67, 68, 69, 69, 70, 70, 70, 71, 72, 28, 29, 73, 74, 75,
        76, 77, 78, 77, 70, 30, 29, 28, 79, 26, 68, 70, 50, 80, 80, 81,
        67, 70, 31, 29, 54, 82, 54, 50, 50, 75, 28, 28, 29, 83, 84, 84,
        85, 28, 28, 86, 29, 87, 88, 88, 82, 75, 82, 81, 89, 29, 90, 18,
        18, 18, 90, 18, 18, 18, 91, 50, 50, 92, 93, 94, 94, 95, 93, 84,
        96, 82, 29, 97, 29, 98, 99, 75, 100, 66, 101, 18, 28, 29, 91, 29,
        28, 28, 29, 29, 29, 28, 29, 28, 28, 28, 29, 28, 29, 28, 91, 28,
        29, 28, 102, 15, 3, 3, 4, 5, 5, 5, 4, 4, 103, 15, 3, 3,
        4, 5, 5, 5, 4, 4, 58, 90, 29, 104, 15, 3, 3, 4, 5, 5,
        5, 4, 4, 58, 58, 105, 105, 106, 107, 108, 68, 68, 109, 58, 110, 109,
        111, 112, 111, 82, 113, 114, 114, 114, 114, 114, 114, 114, 113, 114, 114, 114,
        115, 114, 114, 114, 113, 114, 114, 114, 114, 114, 114, 114, 18, 18, 29, 116,
        54, 95, 117, 58, 118, 117, 119, 120, 119, 84, 82, 121, 122, 123, 124, 125,
        126, 127, 128, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 138,
        138, 139, 140, 141, 142, 140, 140, 142, 82, 143, 84, 28, 29, 29, 144, 31,
        31, 145, 108, 108, 108, 146, 86, 147, 148, 144, 108, 149, 86, 86, 148, 150,
        150, 86, 64, 65, 151, 152, 153, 154, 154, 155, 156, 157, 158, 159, 144, 86,
        86, 152, 153, 154, 154, 155, 156, 157, 158, 159, 151, 136, 149, 65, 150, 150,
        86, 152, 153, 154, 154, 155, 156, 157, 158, 159, 152, 153, 154, 154, 155, 156,
        157, 158, 159, 160, 161, 86, 152, 153, 154, 154, 155, 156, 157, 158, 159, 152,
        153, 154, 154, 155, 156, 157, 158, 159, 73, 162, 163, 164, 165, 164, 164, 165,
        166, 31, 167, 168, 169, 168, 168, 169, 18, 83, 83, 170, 91, 67, 171, 18,
        18, 93, 31, 31, 82, 95, 95, 28, 63, 172, 56, 81, 173, 173, 31, 66,
        31, 66, 174, 95, 28, 175, 58, 176, 175, 177, 178, 177, 82, 82, 58, 179,
        180, 58, 181, 182, 183, 184, 184, 185, 186, 187, 188, 189, 190, 191, 181, 192,
        193, 192, 192, 193, 182, 183, 184, 184, 185, 186, 187, 188, 189, 190, 194, 195,
        194, 194, 195, 191, 196, 197, 198, 28, 28, 28, 29, 18, 74, 91, 199, 93,
        200, 200, 200, 201, 29, 28, 28, 29, 29, 202, 28, 203, 203, 82, 70, 204,
        205, 205, 205, 205, 205, 205, 205, 28, 91, 199, 86, 29, 90, 29, 81, 206,
        207, 208, 28, 209, 210, 210, 211, 212, 51, 18, 18, 18, 18, 18, 18, 18,
        18, 51, 18, 18, 18, 18, 18, 18, 18, 18, 213, 214, 213, 149, 149, 84,
        146, 215, 84, 216, 217, 115, 10, 114, 114, 115, 114, 218, 219, 29, 114, 33,
        215, 82, 66, 220, 206, 221, 84, 222, 222, 222, 222, 222, 50, 170, 28, 28,
        28, 28, 29, 28, 29, 91, 29, 29, 91, 91, 29, 18, 18, 18, 18, 91,
        91, 29, 29, 29, 29, 29, 54, 29, 29, 91, 29, 26, 29, 91, 82, 28,
        29, 29, 29, 28, 91, 29, 28, 29, 223, 29, 26, 29, 91, 224, 225, 200,
        18, 29, 226, 8, 227, 8, 8, 58, 228, 28, 8, 29, 29, 54, 8, 8,
        29, 96, 91, 28, 229, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
        230, 231, 231, 232, 230, 230, 230, 28, 233, 28, 66, 66, 66, 233, 18, 29,
        233, 234, 234, 235, 235, 235, 233, 85, 29, 18, 18, 18, 29, 18, 18, 18,
        236, 74, 237, 18, 74, 238, 239, 240, 26, 26, 239, 241, 242, 243, 29, 29,
        243, 83, 51, 202, 28, 28, 88, 206, 206, 82, 81, 200, 244, 85, 29, 85,
        20, 20, 245, 245, 29, 70, 85, 18, 18, 18, 18, 18, 18, 200, 50, 50,
        54, 50, 50, 246, 84, 74, 18, 247, 29, 66, 21, 21, 66, 59, 60, 60,
        59, 60, 60, 28, 67, 29, 29, 248, 28, 28, 200, 249, 82, 28, 82, 28,
        82, 54, 239, 250, 90, 251, 252, 250, 220, 220, 31, 63, 81, 253, 81, 225,
        225, 91, 225, 225, 225, 26, 254, 198, 84, 84, 255, 255, 256, 220, 220, 257,
        258, 259, 170, 260, 63, 82, 54, 50, 50, 29, 1, 6, 6, 66, 261, 262,
        58, 263, 262, 264, 265, 264, 266, 51, 28, 18, 18, 18, 29, 18, 18, 18,
        51, 267, 78, 18, 29, 268, 268, 269, 270, 58, 271, 270, 272, 273, 272, 274,
        274, 274, 275, 274, 274, 274, 274, 274, 276, 277, 275, 274, 274, 274, 274, 58,
        274, 274, 274, 275, 274, 274, 274, 274, 29, 233, 278, 239, 61, 61, 248, 248,
        66, 20, 20, 66, 62, 4, 62, 279, 280, 280, 228, 202, 29, 247, 30, 281,
        282, 82, 26, 283, 29, 29, 247, 29, 29, 29, 284, 285, 286, 285, 285, 286,
        287, 288, 289, 289, 290, 291, 292, 293, 294, 295, 296, 297, 296, 296, 297, 298,
        248, 299, 29, 74, 29, 18, 29, 18, 29, 56, 29, 74, 74, 29, 239, 179,
        29, 29, 300, 301, 29, 206, 301, 302, 29, 281, 29, 303, 29, 29, 304, 304,
        68, 305, 68, 67, 306, 76, 206, 76, 307, 76, 76, 28, 49, 79, 28, 308,
        309, 28, 28, 310, 310, 68, 66, 84, 147, 311, 91, 29, 223, 29, 29, 28,
        312, 83, 83, 66, 83, 313, 63, 314, 50, 28, 312, 84, 84, 84, 244, 50,
        50, 50, 50, 202, 253, 315, 316, 82, 200, 91, 317, 58, 318, 317, 319, 320,
        319, 29, 31, 26, 67, 31, 31, 82, 209, 210, 209, 210, 26, 67, 321, 322,
        323, 322, 322, 323, 324, 325, 326, 326, 327, 328, 329, 330, 331, 332, 333, 334,
        333, 333, 334, 335, 82, 31, 28, 28, 28, 28, 31, 225, 225, 336, 337, 78,
        78, 28, 55, 338, 338, 338, 54, 28, 29, 28, 82, 339, 340, 340, 340, 340,
        340, 341, 342, 343, 343, 344, 345, 346, 347, 348, 349, 340, 349, 349, 340, 350,
        351, 352, 351, 351, 352, 353, 85, 83, 248, 354, 355, 28, 355, 317, 356, 58,
        357, 356, 358, 359, 358, 167, 360, 27, 27, 179, 180, 67, 361, 362, 362, 362,
        363, 50, 18, 54, 54, 29, 26, 32, 26, 364, 364, 312, 365, 366, 66, 66,
        66, 367, 367, 66, 32, 368, 369, 84, 370, 370, 370, 236, 83, 207, 371, 28,
        75, 75, 18, 18, 81, 18, 74, 372, 66, 66, 206, 206, 372, 373, 374, 32,
        28, 375, 76, 376, 160, 162, 160, 76, 63, 76, 76, 253, 67, 237, 170, 225,
        225, 225, 81, 29, 70, 29, 70, 95, 50, 59, 70, 70, 32, 70, 32, 32,
        28, 98, 200, 377, 378, 379, 380, 135, 150, 381, 378, 378, 381, 382, 383, 384,
        384, 385, 386, 387, 388, 389, 390, 391, 392, 391, 391, 392, 393, 67, 28, 394,
        204, 28, 278, 395, 396, 395, 395, 239, 395, 395, 395, 66, 397, 58, 58, 28,
        96, 91, 91, 86, 86, 238, 67, 70, 398, 399, 63, 81, 81, 200, 85, 18,
        18, 18, 18, 18, 18, 96, 200, 51, 18, 18, 18, 29, 18, 18, 18, 170,
        18, 18, 18, 18, 18, 91, 54, 29, 29, 91, 400, 171, 28, 28, 82, 28,
        28, 18, 401, 401, 66, 29, 51, 54, 82, 82, 28, 402, 403, 404, 403, 403,
        404, 31, 31, 83, 82, 67, 67, 28, 200, 18, 200, 86, 63, 28, 30, 405,
        406, 407, 407, 408, 407, 28, 409, 410, 409, 409, 410, 411, 412, 413, 413, 414,
        415, 416, 417, 418, 419, 406, 420, 420, 421, 422, 421, 421, 422, 411, 412, 413,
        413, 414, 415, 416, 417, 418, 28, 28, 28, 29, 75, 28, 28, 28, 29, 28,
        75, 75, 75, 75,
    ]
    private static let deFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 32, 33,
        34, 35, 36, 37, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 51,
        52, 53, 55, 56, 58, 61, 62, 64, 66, 67, 72, 73, 74, 75, 76, 77,
        78, 79, 80, 81, 82, 84, 85, 86, 89, 90, 93, 95, 96, 97, 98, 99,
        101, 102, 104, 105, 106, 107, 110, 111, 115, 117, 122, 123, 124, 125, 127, 128,
        129, 131, 138, 143, 146, 149, 153, 156, 160, 165, 166, 168, 170, 171, 172, 174,
        176, 178, 179, 180, 182, 184, 185, 187, 189, 191, 192, 193, 194, 195, 196, 197,
        198, 199, 200, 201, 202, 203, 204, 207, 208, 209, 210, 212, 213, 215, 217, 218,
        221, 226, 227, 228, 229, 230, 231, 232, 236, 237, 238, 239, 240, 241, 242, 243,
        244, 245, 246, 247, 249, 251, 252, 254, 256, 258, 259, 262, 264, 266, 267, 269,
        270, 272, 274, 276, 277, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289,
        290, 292, 293, 295, 296, 299, 302, 304, 305, 306, 310, 313, 318, 319, 320, 321,
        322, 327, 329, 330, 332, 334, 338, 339, 342, 344, 346, 348, 350, 353, 356, 357,
        359, 361, 362, 364, 366, 367, 370, 371, 373, 374, 376, 377, 378, 380, 382, 384,
        385, 390, 393, 397, 398, 400, 401, 402, 404, 405, 406, 407, 408, 410, 411, 413,
        415, 418, 420, 421, 423, 426, 427, 428, 430, 432, 434, 436, 440, 442, 443, 444,
        446, 448, 450, 451, 452, 454, 456, 459, 461, 462, 465, 467, 472, 473, 475, 476,
        477, 478, 479, 480, 481, 482, 483, 484, 485, 487, 488, 489, 492, 494, 497, 498,
        501, 502, 503, 505, 506, 511, 515, 516, 521, 526, 529, 530, 532, 534, 535, 537,
        539, 541, 542, 544, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 556, 557,
        558, 560, 561, 562, 563, 564, 565, 566, 567, 568, 569, 570, 571, 572, 574, 575,
        577, 578, 579, 581, 583, 584, 586, 588, 590, 593, 594, 596, 597, 599, 600, 602,
        603, 606, 608, 609, 612, 613, 614, 617, 622, 623, 624, 626, 630, 631, 632, 633,
        634, 635, 636, 637, 638, 639, 640, 641, 643, 644, 645, 648, 649, 650, 651, 653,
        654, 656, 658, 659, 661, 662, 663, 664, 665, 666, 668, 669, 670, 671, 672, 673,
        674, 675, 676, 677, 679, 680, 682, 683,
    ]
    private static let deSenses: [UInt32] = [
        1157627904, 1879737040, 1778384903, 1862696960, 1862828033, 1862828032, 1879080960, 1879146496, 1879867392, 1862565888, 1862434816, 1879408640, 1879605248, 1879474176, 1879670784, 1862762496,
        1862893568, 1862959105, 1426063360, 1862369280, 1862369286, 1862369287, 1862369285, 1862631431, 1862631438, 402653184, 905969664, 989855744, 1325400064, 536870912, 1258291200, 1275068416,
        822083584, 805306368, 754974720, 1375731712, 1644167176, 1610612744, 1627389960, 1627389960, 1644167256, 1644167206, 1644167226, 1644167266, 1644167236, 1644167246, 1644167216, 1644167196,
        1644167186, 1610612754, 1627389970, 1627389970, 1644167248, 1207959552, 1375731712, 1174405120, 1409286144, 1442840576, 1107296256, 1409286144, 1845493761, 1845493761, 1258291200, 1409286144,
        1258291200, 1358954496, 788529152, 385875968, 402653184, 570425344, 989855744, 1207959552, 503316480, 1862369283, 1863024640, 520093696, 1862369282, 1073741824, 1677721750, 1761607770,
        1107296256, 654311424, 1207959552, 1224736768, 1577058308, 704643072, 402653184, 1409286144, 1845493763, 771751936, 1258291200, 1342177280, 1409286144, 1275068416, 1426063360, 1291845632,
        922746880, 1577058312, 1728053248, 654311424, 822083584, 1845493760, 872415232, 889192448, 1409286144, 234881024, 1140850688, 402653184, 1409286144, 1442840576, 335544320, 872415232,
        889192448, 1006632960, 1493172224, 1291845632, 1409286144, 402653184, 1207959552, 1409286144, 1426063360, 1895825408, 1442840576, 1207959552, 1006632960, 419430400, 989855744, 973078528,
        956301312, 402653184, 1409286144, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1895825408, 1207959552, 1291845632, 1409286144, 1426063360, 1895825408, 1291845632,
        1409286144, 1426063360, 402653184, 1207959552, 1409286144, 855638016, 1207959552, 1409286144, 1426063360, 385875968, 402653184, 1207959552, 385875968, 402653184, 989855744, 1207959552,
        385875968, 402653184, 855638016, 989855744, 1207959552, 1577058316, 0, 1593835522, 855638016, 1207959552, 1694498866, 1593835522, 536870912, 1593835522, 503316480, 1593835522,
        520093696, 1593835522, 1862369281, 1862303744, 503316480, 1862303744, 0, 1593835524, 1593835524, 536870912, 1593835524, 503316480, 1593835524, 520093696, 1593835524, 1644167171,
        1694498891, 1677721950, 1761607890, 1644167198, 1644167251, 1644167201, 1644167221, 1644167261, 1644167231, 1644167241, 1644167211, 1644167191, 1124073472, 1694498891, 1711276107, 1879343089,
        1761607725, 1644167181, 1610612749, 1627389965, 1627389965, 1610612739, 1627389955, 1140850688, 1157627904, 1627389955, 167772160, 1140850688, 1677722800, 201326592, 218103808, 855638016,
        1207959552, 1644167169, 1677722800, 1677722200, 1677721800, 1694498841, 1761607710, 1761607695, 201326592, 218103808, 855638016, 1644167169, 1644167249, 1644167199, 1644167219, 1644167259,
        1644167229, 1644167239, 1644167209, 1644167189, 1711276082, 1644167169, 1711276057, 1644167179, 1828716544, 1610612747, 1627389963, 1627389963, 805306368, 1107296256, 1207959552, 1426063360,
        1610612737, 1627389953, 1627389953, 402653184, 1409286144, 1426063360, 486539264, 1207959552, 788529152, 1275068416, 1577058306, 0, 1593835525, 1593835525, 536870912, 1593835525,
        503316480, 1593835525, 520093696, 1593835525, 872415232, 872415232, 922746880, 1644167173, 1644167253, 1644167203, 1644167223, 1644167263, 1644167233, 1644167243, 1644167213, 1644167193,
        1644167183, 1644167218, 1610612741, 1627389957, 1627389957, 1610612751, 1627389967, 1627389967, 402653184, 452984832, 989855744, 1207959552, 1409286144, 1426063360, 1409286144, 1426063360,
        352321536, 402653184, 402653184, 1207959552, 1409286144, 1442840576, 1258291200, 1358954496, 1409286144, 402653184, 1207959552, 1258291200, 1358954496, 1409286144, 1191182336, 1862303743,
        889192448, 486539264, 1207959552, 1258291200, 1308622848, 1358954496, 1409286144, 620756992, 1291845632, 620756992, 620756992, 1375731712, 603979776, 1744830466, 1124073472, 1140850688,
        1157627904, 1694498866, 1879539712, 637534208, 1207959552, 1375731712, 1426063360, 1862303744, 536870912, 1862303744, 520093696, 1862303744, 553648128, 1862303744, 872415232, 889192448,
        922746880, 83886080, 100663296, 1140850688, 1627390052, 1207959552, 1258291200, 855638016, 1409286144, 855638016, 402653184, 469762048, 335544320, 1862434816, 553648128, 402653184,
        1258291200, 1342177280, 1577058305, 1107296256, 1728053255, 1728053255, 1258291200, 1342177280, 1577058311, 1577058310, 234881024, 1174405120, 654311424, 1275068416, 671088640, 1409286144,
        671088640, 654311424, 1275068416, 1426063360, 1677721600, 1845493762, 654311424, 1426063360, 1677721600, 654311424, 1275068416, 1677721600, 1845493762, 1845493762, 268435456, 1140850688,
        1862369284, 1879998464, 1275068416, 1392508928, 1509949440, 1744830465, 1577058307, 1577058309, 33554432, 1577058307, 989855744, 0, 1593835523, 150994944, 1140850688, 872415232,
        889192448, 1728053249, 285212672, 1140850688, 1728053249, 1124073472, 1728053249, 402653184, 838860800, 1845493763, 1879736320, 1593835523, 536870912, 1593835523, 503316480, 1593835523,
        520093696, 1593835523, 0, 1593835521, 620756992, 637534208, 1207959552, 1375731712, 1107296256, 1728053254, 1728053254, 1593835521, 536870912, 1593835521, 503316480, 1593835521,
        520093696, 1593835521, 1862303745, 1862434817, 536870912, 1862303745, 503316480, 1862303745, 872415232, 1107296256, 1124073472, 234881024, 1728053252, 1728053252, 738197504, 1275068416,
        1392508928, 285212672, 1275068416, 687865856, 738197504, 1275068416, 1392508928, 1426063360, 1644167177, 1610612745, 1627389961, 1627389961, 1644167257, 1644167207, 1644167227, 1644167267,
        1644167237, 1644167247, 1644167217, 1644167197, 1644167187, 1610612755, 1627389971, 1627389971, 1644167258, 654311424, 788529152, 1426063360, 1275068416, 1845493762, 654311424, 1275068416,
        1426063360, 1677721600, 654311424, 1040187392, 1426063360, 1577058315, 1644167168, 1006632960, 1023410176, 939524096, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1207959552,
        1258291200, 1375731712, 1409286144, 1577058314, 402653184, 1207959552, 1258291200, 1409286144, 1442840576, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 838860800, 1040187392,
        1845493763, 587202560, 402653184, 1744830464, 0, 1593835526, 1593835526, 536870912, 1593835526, 503316480, 1593835526, 520093696, 1593835526, 1644167174, 1610612742, 1627389958,
        1627389958, 1644167254, 1644167204, 1644167224, 1644167264, 1644167234, 1644167244, 1644167214, 1644167194, 1644167184, 1610612752, 1627389968, 1627389968, 1644167228, 905969664, 989855744,
        1744830464, 1577058313, 1644167175, 1627389959, 1644167255, 1644167205, 1644167225, 1644167265, 1644167235, 1644167245, 1644167215, 1644167195, 1610612743, 1627389959, 1644167185, 1610612753,
        1627389969, 1627389969, 1644167238, 0, 1409286144, 872415232, 905969664, 1593835527, 536870912, 1593835527, 503316480, 1593835527, 520093696, 1593835527, 822083584, 838860800,
        1845493763, 1728053250, 1526726656, 1543503872, 1543503872, 1124073472, 1728053250, 1744830467, 402653184, 1728053251, 1728053251, 117440512, 134217728, 1140850688, 1207959552, 1895825408,
        1526726656, 1258291200, 1291845632, 1409286144, 1862303746, 603979776, 402653184, 419430400, 989855744, 184549376, 838860800, 1006632960, 1040187392, 1845493763, 1711276107, 1644167172,
        1610612740, 1627389956, 1124073472, 1140850688, 1157627904, 1694498841, 1879343119, 1627389956, 1644167252, 1644167202, 1644167222, 1644167262, 1644167232, 1644167242, 1644167212, 1644167192,
        1644167182, 1610612750, 1627389966, 1627389966, 1644167208, 989855744, 1040187392, 1056964608, 1879932928, 1862500352, 1862303742, 1040187392, 1073741824, 1040187392, 1409286144, 1476395008,
        1107296256, 1728053253, 1644167178, 1610612746, 1627389962, 1627389962, 1644167188, 1644167170, 1761607830, 1677721850, 1610612738, 1627389954, 1627389954, 1644167250, 1644167200, 1644167220,
        1644167260, 1644167230, 1644167240, 1644167210, 1644167190, 436207616, 1006632960, 1644167180, 1610612748, 1627389964, 1627389964,
    ]
    private static let deNames: [UInt16] = [
        195, 326, 332, 334, 335, 336, 337, 338, 370, 372, 373, 374, 375, 376, 541, 549,
        551, 552, 553, 554, 555, 624, 784, 789, 790, 943, 945, 946, 947, 948, 949, 968,
        970, 971, 972, 973, 974, 975, 983, 1087, 1108, 1146, 1148, 1149, 1150, 1151, 1152, 1205,
        1245, 1246, 1248, 1249, 1250, 1251, 1252, 1303, 1308, 1388,
    ]
}

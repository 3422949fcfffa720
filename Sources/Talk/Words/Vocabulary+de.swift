// swift-format-ignore-file
// Made by packaging/words of Lists/de.txt.

extension Vocabulary {
    /// The words of the language `de`.
    static var de: Vocabulary {
        Vocabulary(
            text: deText, starts: deStarts,
            firsts: deFirsts, senses: deSenses,
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
        achtundachtzigste
        achtundachtzigstem
        achtundachtzigsten
        achtundachtzigster
        achtundachtzigstes
        achtunddreissig
        achtunddreissigste
        achtunddreissigstem
        achtunddreissigsten
        achtunddreissigster
        achtunddreissigstes
        achtundfuenfzig
        achtundfunfzig
        achtundfunfzigste
        achtundfunfzigstem
        achtundfunfzigsten
        achtundfunfzigster
        achtundfunfzigstes
        achtundneunzig
        achtundneunzigste
        achtundneunzigstem
        achtundneunzigsten
        achtundneunzigster
        achtundneunzigstes
        achtundsechzig
        achtundsechzigste
        achtundsechzigstem
        achtundsechzigsten
        achtundsechzigster
        achtundsechzigstes
        achtundsiebzig
        achtundsiebzigste
        achtundsiebzigstem
        achtundsiebzigsten
        achtundsiebzigster
        achtundsiebzigstes
        achtundvierzig
        achtundvierzigste
        achtundvierzigstem
        achtundvierzigsten
        achtundvierzigster
        achtundvierzigstes
        achtundzwanzig
        achtundzwanzigste
        achtundzwanzigstem
        achtundzwanzigsten
        achtundzwanzigster
        achtundzwanzigstes
        achtzehn
        achtzehnte
        achtzehntem
        achtzehnten
        achtzehnter
        achtzehntes
        achtzig
        achtzigste
        achtzigstem
        achtzigsten
        achtzigster
        achtzigstes
        affirmativ
        ah
        ahm
        aktenzeichen
        akzeptiere
        akzeptiere das nicht
        akzeptiere es nicht
        akzeptiere heute nicht
        akzeptiere leider nicht
        akzeptiere mir nicht
        akzeptiere nicht
        akzeptiere uns nicht
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
        bin das nicht
        bin einverstanden
        bin es nicht
        bin heute nicht
        bin in N zuruck
        bin leider nicht
        bin mir nicht
        bin nicht
        bin nicht einverstanden
        bin uns nicht
        bis
        bis bald
        bis dann
        bis gleich
        bis morgen
        bis spater
        bis zu
        bitte
        bitte nicht
        brauche das nicht
        brauche es nicht
        brauche heute nicht
        brauche kein
        brauche keine
        brauche keinen
        brauche leider nicht
        brauche mir nicht
        brauche nicht
        brauche uns nicht
        brauchen das nicht
        brauchen es nicht
        brauchen heute nicht
        brauchen kein
        brauchen keine
        brauchen keinen
        brauchen leider nicht
        brauchen mir nicht
        brauchen nicht
        brauchen uns nicht
        buchstabe
        buchung
        buchungsnummer
        bzw
        ca
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
        denke das nicht
        denke es nicht
        denke heute nicht
        denke leider nicht
        denke mir nicht
        denke nicht
        denke uns nicht
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
        dreissigste
        dreissigstem
        dreissigsten
        dreissigster
        dreissigstes
        dreiundachtzig
        dreiundachtzigste
        dreiundachtzigstem
        dreiundachtzigsten
        dreiundachtzigster
        dreiundachtzigstes
        dreiunddreissig
        dreiunddreissigste
        dreiunddreissigstem
        dreiunddreissigsten
        dreiunddreissigster
        dreiunddreissigstes
        dreiundfuenfzig
        dreiundfunfzig
        dreiundfunfzigste
        dreiundfunfzigstem
        dreiundfunfzigsten
        dreiundfunfzigster
        dreiundfunfzigstes
        dreiundneunzig
        dreiundneunzigste
        dreiundneunzigstem
        dreiundneunzigsten
        dreiundneunzigster
        dreiundneunzigstes
        dreiundsechzig
        dreiundsechzigste
        dreiundsechzigstem
        dreiundsechzigsten
        dreiundsechzigster
        dreiundsechzigstes
        dreiundsiebzig
        dreiundsiebzigste
        dreiundsiebzigstem
        dreiundsiebzigsten
        dreiundsiebzigster
        dreiundsiebzigstes
        dreiundvierzig
        dreiundvierzigste
        dreiundvierzigstem
        dreiundvierzigsten
        dreiundvierzigster
        dreiundvierzigstes
        dreiundzwanzig
        dreiundzwanzigste
        dreiundzwanzigstem
        dreiundzwanzigsten
        dreiundzwanzigster
        dreiundzwanzigstes
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
        einundachtzigste
        einundachtzigstem
        einundachtzigsten
        einundachtzigster
        einundachtzigstes
        einunddreissig
        einunddreissigste
        einunddreissigstem
        einunddreissigsten
        einunddreissigster
        einunddreissigstes
        einundfuenfzig
        einundfunfzig
        einundfunfzigste
        einundfunfzigstem
        einundfunfzigsten
        einundfunfzigster
        einundfunfzigstes
        einundneunzig
        einundneunzigste
        einundneunzigstem
        einundneunzigsten
        einundneunzigster
        einundneunzigstes
        einundsechzig
        einundsechzigste
        einundsechzigstem
        einundsechzigsten
        einundsechzigster
        einundsechzigstes
        einundsiebzig
        einundsiebzigste
        einundsiebzigstem
        einundsiebzigsten
        einundsiebzigster
        einundsiebzigstes
        einundvierzig
        einundvierzigste
        einundvierzigstem
        einundvierzigsten
        einundvierzigster
        einundvierzigstes
        einundzwanzig
        einundzwanzigste
        einundzwanzigstem
        einundzwanzigsten
        einundzwanzigster
        einundzwanzigstes
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
        funfundachtzigste
        funfundachtzigstem
        funfundachtzigsten
        funfundachtzigster
        funfundachtzigstes
        funfunddreissig
        funfunddreissigste
        funfunddreissigstem
        funfunddreissigsten
        funfunddreissigster
        funfunddreissigstes
        funfundfuenfzig
        funfundfunfzig
        funfundfunfzigste
        funfundfunfzigstem
        funfundfunfzigsten
        funfundfunfzigster
        funfundfunfzigstes
        funfundneunzig
        funfundneunzigste
        funfundneunzigstem
        funfundneunzigsten
        funfundneunzigster
        funfundneunzigstes
        funfundsechzig
        funfundsechzigste
        funfundsechzigstem
        funfundsechzigsten
        funfundsechzigster
        funfundsechzigstes
        funfundsiebzig
        funfundsiebzigste
        funfundsiebzigstem
        funfundsiebzigsten
        funfundsiebzigster
        funfundsiebzigstes
        funfundvierzig
        funfundvierzigste
        funfundvierzigstem
        funfundvierzigsten
        funfundvierzigster
        funfundvierzigstes
        funfundzwanzig
        funfundzwanzigste
        funfundzwanzigstem
        funfundzwanzigsten
        funfundzwanzigster
        funfundzwanzigstes
        funfzehn
        funfzehnte
        funfzehntem
        funfzehnten
        funfzehnter
        funfzehntes
        funfzig
        funfzigste
        funfzigstem
        funfzigsten
        funfzigster
        funfzigstes
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
        geht das nicht
        geht es nicht
        geht gar nicht
        geht heute nicht
        geht in ordnung
        geht klar
        geht leider nicht
        geht mir nicht
        geht nicht
        geht uns nicht
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
        glaube das nicht
        glaube es nicht
        glaube heute nicht
        glaube leider nicht
        glaube mir nicht
        glaube nicht
        glaube uns nicht
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
        habe das nicht
        habe es nicht
        habe heute nicht
        habe leider nicht
        habe mir nicht
        habe nicht
        habe schon
        habe schon eine
        habe schon einen
        habe schon eins
        habe uns nicht
        haben
        haben bereits
        haben bereits eine
        haben bereits einen
        haben bereits eins
        haben das nicht
        haben es nicht
        haben heute nicht
        haben leider nicht
        haben mir nicht
        haben nicht
        haben schon
        haben schon eine
        haben schon einen
        haben schon eins
        haben uns nicht
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
        kann das nicht
        kann es nicht
        kann heute nicht
        kann leider nicht
        kann leider nicht dabei sein
        kann leider nicht dabei teilnehmen
        kann leider nicht kommen sein
        kann leider nicht kommen teilnehmen
        kann mir nicht
        kann nicht
        kann nicht dabei sein
        kann nicht dabei teilnehmen
        kann nicht kommen sein
        kann nicht kommen teilnehmen
        kann uns nicht
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
        klappt das nicht
        klappt es nicht
        klappt heute nicht
        klappt leider nicht
        klappt mir nicht
        klappt nicht
        klappt uns nicht
        klar
        klar doch
        klaro
        klasse
        klingt
        knapp
        komma
        komme
        komme das nicht
        komme es nicht
        komme heute nicht
        komme leider nicht
        komme mir nicht
        komme nicht
        komme uns nicht
        kommen
        kommen das nicht
        kommen es nicht
        kommen heute nicht
        kommen leider nicht
        kommen mir nicht
        kommen nicht
        kommen uns nicht
        kommende woche W
        kommende woche am W
        kommenden W
        kommender W
        kommt nicht in frage
        kompliziert
        konnen
        konnen das nicht
        konnen es nicht
        konnen heute nicht
        konnen leider nicht
        konnen leider nicht dabei sein
        konnen leider nicht dabei teilnehmen
        konnen leider nicht kommen sein
        konnen leider nicht kommen teilnehmen
        konnen mir nicht
        konnen nicht
        konnen nicht dabei sein
        konnen nicht dabei teilnehmen
        konnen nicht kommen sein
        konnen nicht kommen teilnehmen
        konnen uns nicht
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
        mag das nicht
        mag es nicht
        mag heute nicht
        mag leider nicht
        mag mir nicht
        mag nicht
        mag uns nicht
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
        mochte das nicht
        mochte es nicht
        mochte heute nicht
        mochte ich
        mochte leider nicht
        mochte leider nicht dabei sein
        mochte leider nicht dabei teilnehmen
        mochte leider nicht kommen sein
        mochte leider nicht kommen teilnehmen
        mochte mir nicht
        mochte nicht
        mochte nicht dabei sein
        mochte nicht dabei teilnehmen
        mochte nicht kommen sein
        mochte nicht kommen teilnehmen
        mochte uns nicht
        mochten
        mochten das nicht
        mochten es nicht
        mochten heute nicht
        mochten leider nicht
        mochten mir nicht
        mochten nicht
        mochten uns nicht
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
        neunundachtzigste
        neunundachtzigstem
        neunundachtzigsten
        neunundachtzigster
        neunundachtzigstes
        neununddreissig
        neununddreissigste
        neununddreissigstem
        neununddreissigsten
        neununddreissigster
        neununddreissigstes
        neunundfuenfzig
        neunundfunfzig
        neunundfunfzigste
        neunundfunfzigstem
        neunundfunfzigsten
        neunundfunfzigster
        neunundfunfzigstes
        neunundneunzig
        neunundneunzigste
        neunundneunzigstem
        neunundneunzigsten
        neunundneunzigster
        neunundneunzigstes
        neunundsechzig
        neunundsechzigste
        neunundsechzigstem
        neunundsechzigsten
        neunundsechzigster
        neunundsechzigstes
        neunundsiebzig
        neunundsiebzigste
        neunundsiebzigstem
        neunundsiebzigsten
        neunundsiebzigster
        neunundsiebzigstes
        neunundvierzig
        neunundvierzigste
        neunundvierzigstem
        neunundvierzigsten
        neunundvierzigster
        neunundvierzigstes
        neunundzwanzig
        neunundzwanzigste
        neunundzwanzigstem
        neunundzwanzigsten
        neunundzwanzigster
        neunundzwanzigstes
        neunzehn
        neunzehnte
        neunzehntem
        neunzehnten
        neunzehnter
        neunzehntes
        neunzig
        neunzigste
        neunzigstem
        neunzigsten
        neunzigster
        neunzigstes
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
        passt das nicht
        passt es nicht
        passt gut
        passt heute nicht
        passt leider nicht
        passt mir
        passt mir nicht
        passt nicht
        passt so
        passt uns nicht
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
        sechsundachtzigste
        sechsundachtzigstem
        sechsundachtzigsten
        sechsundachtzigster
        sechsundachtzigstes
        sechsunddreissig
        sechsunddreissigste
        sechsunddreissigstem
        sechsunddreissigsten
        sechsunddreissigster
        sechsunddreissigstes
        sechsundfuenfzig
        sechsundfunfzig
        sechsundfunfzigste
        sechsundfunfzigstem
        sechsundfunfzigsten
        sechsundfunfzigster
        sechsundfunfzigstes
        sechsundneunzig
        sechsundneunzigste
        sechsundneunzigstem
        sechsundneunzigsten
        sechsundneunzigster
        sechsundneunzigstes
        sechsundsechzig
        sechsundsechzigste
        sechsundsechzigstem
        sechsundsechzigsten
        sechsundsechzigster
        sechsundsechzigstes
        sechsundsiebzig
        sechsundsiebzigste
        sechsundsiebzigstem
        sechsundsiebzigsten
        sechsundsiebzigster
        sechsundsiebzigstes
        sechsundvierzig
        sechsundvierzigste
        sechsundvierzigstem
        sechsundvierzigsten
        sechsundvierzigster
        sechsundvierzigstes
        sechsundzwanzig
        sechsundzwanzigste
        sechsundzwanzigstem
        sechsundzwanzigsten
        sechsundzwanzigster
        sechsundzwanzigstes
        sechzehn
        sechzehnte
        sechzehntem
        sechzehnten
        sechzehnter
        sechzehntes
        sechzig
        sechzigste
        sechzigstem
        sechzigsten
        sechzigster
        sechzigstes
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
        siebenundachtzigste
        siebenundachtzigstem
        siebenundachtzigsten
        siebenundachtzigster
        siebenundachtzigstes
        siebenunddreissig
        siebenunddreissigste
        siebenunddreissigstem
        siebenunddreissigsten
        siebenunddreissigster
        siebenunddreissigstes
        siebenundfuenfzig
        siebenundfunfzig
        siebenundfunfzigste
        siebenundfunfzigstem
        siebenundfunfzigsten
        siebenundfunfzigster
        siebenundfunfzigstes
        siebenundneunzig
        siebenundneunzigste
        siebenundneunzigstem
        siebenundneunzigsten
        siebenundneunzigster
        siebenundneunzigstes
        siebenundsechzig
        siebenundsechzigste
        siebenundsechzigstem
        siebenundsechzigsten
        siebenundsechzigster
        siebenundsechzigstes
        siebenundsiebzig
        siebenundsiebzigste
        siebenundsiebzigstem
        siebenundsiebzigsten
        siebenundsiebzigster
        siebenundsiebzigstes
        siebenundvierzig
        siebenundvierzigste
        siebenundvierzigstem
        siebenundvierzigsten
        siebenundvierzigster
        siebenundvierzigstes
        siebenundzwanzig
        siebenundzwanzigste
        siebenundzwanzigstem
        siebenundzwanzigsten
        siebenundzwanzigster
        siebenundzwanzigstes
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
        siebzigste
        siebzigstem
        siebzigsten
        siebzigster
        siebzigstes
        sind
        sind das nicht
        sind es nicht
        sind heute nicht
        sind leider nicht
        sind mir nicht
        sind nicht
        sind uns nicht
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
        vierundachtzigste
        vierundachtzigstem
        vierundachtzigsten
        vierundachtzigster
        vierundachtzigstes
        vierunddreissig
        vierunddreissigste
        vierunddreissigstem
        vierunddreissigsten
        vierunddreissigster
        vierunddreissigstes
        vierundfuenfzig
        vierundfunfzig
        vierundfunfzigste
        vierundfunfzigstem
        vierundfunfzigsten
        vierundfunfzigster
        vierundfunfzigstes
        vierundneunzig
        vierundneunzigste
        vierundneunzigstem
        vierundneunzigsten
        vierundneunzigster
        vierundneunzigstes
        vierundsechzig
        vierundsechzigste
        vierundsechzigstem
        vierundsechzigsten
        vierundsechzigster
        vierundsechzigstes
        vierundsiebzig
        vierundsiebzigste
        vierundsiebzigstem
        vierundsiebzigsten
        vierundsiebzigster
        vierundsiebzigstes
        vierundvierzig
        vierundvierzigste
        vierundvierzigstem
        vierundvierzigsten
        vierundvierzigster
        vierundvierzigstes
        vierundzwanzig
        vierundzwanzigste
        vierundzwanzigstem
        vierundzwanzigsten
        vierundzwanzigster
        vierundzwanzigstes
        vierzehn
        vierzehnte
        vierzehntem
        vierzehnten
        vierzehnter
        vierzehntes
        vierzig
        vierzigste
        vierzigstem
        vierzigsten
        vierzigster
        vierzigstes
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
        werde das nicht
        werde es nicht
        werde heute nicht
        werde leider nicht
        werde leider nicht dabei sein
        werde leider nicht dabei teilnehmen
        werde leider nicht kommen sein
        werde leider nicht kommen teilnehmen
        werde mir nicht
        werde nicht
        werde nicht dabei sein
        werde nicht dabei teilnehmen
        werde nicht kommen sein
        werde nicht kommen teilnehmen
        werde uns nicht
        werden
        will
        will das nicht
        will es nicht
        will heute nicht
        will leider nicht
        will leider nicht dabei sein
        will leider nicht dabei teilnehmen
        will leider nicht kommen sein
        will leider nicht kommen teilnehmen
        will mir nicht
        will nicht
        will nicht dabei sein
        will nicht dabei teilnehmen
        will nicht kommen sein
        will nicht kommen teilnehmen
        will uns nicht
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
        wollen das nicht
        wollen es nicht
        wollen heute nicht
        wollen leider nicht
        wollen mir nicht
        wollen nicht
        wollen uns nicht
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
        zwanzigste
        zwanzigstem
        zwanzigsten
        zwanzigster
        zwanzigstes
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
        zweiundachtzigste
        zweiundachtzigstem
        zweiundachtzigsten
        zweiundachtzigster
        zweiundachtzigstes
        zweiunddreissig
        zweiunddreissigste
        zweiunddreissigstem
        zweiunddreissigsten
        zweiunddreissigster
        zweiunddreissigstes
        zweiundfuenfzig
        zweiundfunfzig
        zweiundfunfzigste
        zweiundfunfzigstem
        zweiundfunfzigsten
        zweiundfunfzigster
        zweiundfunfzigstes
        zweiundneunzig
        zweiundneunzigste
        zweiundneunzigstem
        zweiundneunzigsten
        zweiundneunzigster
        zweiundneunzigstes
        zweiundsechzig
        zweiundsechzigste
        zweiundsechzigstem
        zweiundsechzigsten
        zweiundsechzigster
        zweiundsechzigstes
        zweiundsiebzig
        zweiundsiebzigste
        zweiundsiebzigstem
        zweiundsiebzigsten
        zweiundsiebzigster
        zweiundsiebzigstes
        zweiundvierzig
        zweiundvierzigste
        zweiundvierzigstem
        zweiundvierzigsten
        zweiundvierzigster
        zweiundvierzigstes
        zweiundzwanzig
        zweiundzwanzigste
        zweiundzwanzigstem
        zweiundzwanzigsten
        zweiundzwanzigster
        zweiundzwanzigstes
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
        427, 435, 448, 450, 459, 470, 492, 494, 502, 524, 544, 565, 579, 594, 601, 610,
        626, 646, 661, 677, 686, 696, 705, 713, 726, 742, 750, 769, 781, 784, 796, 802,
        809, 820, 830, 841, 851, 863, 873, 883, 897, 905, 915, 924, 932, 940, 950, 968,
        972, 977, 983, 990, 997, 1004, 1011, 1026, 1044, 1063, 1082, 1101, 1120, 1136, 1155, 1175,
        1195, 1215, 1235, 1251, 1266, 1284, 1303, 1322, 1341, 1360, 1375, 1393, 1412, 1431, 1450, 1469,
        1484, 1502, 1521, 1540, 1559, 1578, 1593, 1611, 1630, 1649, 1668, 1687, 1702, 1720, 1739, 1758,
        1777, 1796, 1811, 1829, 1848, 1867, 1886, 1905, 1914, 1925, 1937, 1949, 1961, 1973, 1981, 1992,
        2004, 2016, 2028, 2040, 2051, 2054, 2058, 2071, 2082, 2103, 2123, 2146, 2170, 2191, 2208, 2229,
        2240, 2245, 2255, 2261, 2274, 2285, 2290, 2294, 2299, 2302, 2307, 2314, 2323, 2348, 2366, 2385,
        2404, 2424, 2445, 2457, 2471, 2496, 2501, 2512, 2537, 2560, 2584, 2601, 2619, 2629, 2641, 2659,
        2678, 2690, 2703, 2715, 2726, 2742, 2761, 2772, 2794, 2809, 2818, 2831, 2849, 2869, 2882, 2900,
        2920, 2930, 2944, 2958, 2972, 2989, 3002, 3009, 3016, 3027, 3046, 3053, 3061, 3069, 3073, 3079,
        3086, 3094, 3103, 3108, 3112, 3127, 3147, 3162, 3178, 3194, 3203, 3207, 3218, 3225, 3236, 3248,
        3263, 3277, 3284, 3294, 3302, 3311, 3319, 3340, 3364, 3370, 3377, 3385, 3392, 3400, 3412, 3425,
        3435, 3446, 3456, 3470, 3481, 3493, 3501, 3510, 3525, 3532, 3537, 3545, 3555, 3559, 3569, 3583,
        3601, 3614, 3630, 3646, 3663, 3677, 3687, 3711, 3725, 3729, 3738, 3747, 3758, 3769, 3780, 3787,
        3793, 3805, 3823, 3840, 3860, 3873, 3887, 3902, 3923, 3941, 3955, 3973, 3992, 4010, 4031, 4045,
        4060, 4076, 4098, 4117, 4132, 4151, 4161, 4169, 4184, 4188, 4191, 4197, 4200, 4206, 4214, 4220,
        4231, 4243, 4254, 4265, 4270, 4277, 4281, 4295, 4304, 4319, 4327, 4342, 4361, 4377, 4395, 4417,
        4436, 4452, 4467, 4480, 4490, 4504, 4520, 4531, 4548, 4562, 4571, 4584, 4603, 4613, 4617, 4623,
        4631, 4641, 4667, 4686, 4706, 4726, 4747, 4769, 4773, 4779, 4787, 4797, 4823, 4842, 4862, 4882,
        4903, 4925, 4941, 4956, 4974, 4993, 5009, 5021, 5037, 5041, 5047, 5055, 5065, 5091, 5110, 5130,
        5150, 5171, 5193, 5197, 5206, 5209, 5213, 5224, 5235, 5246, 5255, 5271, 5285, 5300, 5315, 5334,
        5352, 5357, 5384, 5393, 5406, 5420, 5435, 5449, 5462, 5480, 5497, 5506, 5519, 5533, 5548, 5562,
        5575, 5593, 5610, 5619, 5632, 5646, 5661, 5675, 5688, 5706, 5723, 5734, 5742, 5756, 5759, 5764,
        5775, 5793, 5809, 5826, 5843, 5864, 5884, 5892, 5897, 5902, 5915, 5927, 5947, 5956, 5968, 5981,
        5994, 6007, 6020, 6035, 6053, 6072, 6091, 6110, 6129, 6145, 6164, 6184, 6204, 6224, 6244, 6260,
        6275, 6293, 6312, 6331, 6350, 6369, 6384, 6402, 6421, 6440, 6459, 6478, 6493, 6511, 6530, 6549,
        6568, 6587, 6602, 6620, 6639, 6658, 6677, 6696, 6711, 6729, 6748, 6767, 6786, 6805, 6820, 6838,
        6857, 6876, 6895, 6914, 6926, 6940, 6958, 6967, 6978, 6990, 7002, 7014, 7026, 7033, 7041, 7049,
        7057, 7065, 7073, 7076, 7084, 7087, 7092, 7102, 7113, 7117, 7126, 7144, 7162, 7174, 7183, 7194,
        7205, 7224, 7235, 7247, 7257, 7269, 7274, 7285, 7303, 7315, 7330, 7343, 7356, 7376, 7395, 7404,
        7415, 7434, 7440, 7456, 7473, 7490, 7506, 7522, 7538, 7554, 7570, 7586, 7592, 7605, 7622, 7635,
        7651, 7668, 7685, 7701, 7717, 7733, 7749, 7765, 7781, 7787, 7811, 7831, 7861, 7882, 7902, 7912,
        7928, 7945, 7962, 7978, 7994, 8010, 8026, 8042, 8058, 8073, 8089, 8105, 8120, 8135, 8150, 8165,
        8180, 8195, 8203, 8208, 8217, 8232, 8248, 8264, 8279, 8294, 8309, 8324, 8339, 8354, 8368, 8385,
        8403, 8421, 8439, 8457, 8472, 8490, 8509, 8528, 8547, 8566, 8581, 8595, 8612, 8630, 8648, 8666,
        8684, 8698, 8715, 8733, 8751, 8769, 8787, 8801, 8818, 8836, 8854, 8872, 8890, 8904, 8921, 8939,
        8957, 8975, 8993, 9007, 9024, 9042, 9060, 9078, 9096, 9110, 9127, 9145, 9163, 9181, 9199, 9213,
        9224, 9228, 9234, 9241, 9248, 9255, 9262, 9267, 9273, 9288, 9294, 9301, 9308, 9315, 9322, 9333,
        9345, 9357, 9360, 9367, 9379, 9387, 9403, 9419, 9424, 9435, 9446, 9451, 9457, 9463, 9470, 9478,
        9483, 9487, 9495, 9506, 9515, 9522, 9531, 9534, 9543, 9551, 9566, 9579, 9593, 9607, 9625, 9642,
        9653, 9664, 9669, 9680, 9691, 9703, 9709, 9725, 9742, 9759, 9775, 9791, 9807, 9823, 9839, 9855,
        9865, 9874, 9879, 9886, 9894, 9902, 9910, 9918, 9933, 9951, 9970, 9989, 10008, 10027, 10043, 10062,
        10082, 10102, 10122, 10142, 10158, 10173, 10191, 10210, 10229, 10248, 10267, 10282, 10300, 10319, 10338, 10357,
        10376, 10391, 10409, 10428, 10447, 10466, 10485, 10500, 10518, 10537, 10556, 10575, 10594, 10609, 10627, 10646,
        10665, 10684, 10703, 10718, 10736, 10755, 10774, 10793, 10812, 10821, 10832, 10844, 10856, 10868, 10880, 10888,
        10899, 10911, 10923, 10935, 10947, 10951, 10960, 10968, 10979, 10992, 11004, 11023, 11027, 11037, 11051, 11067,
        11075, 11089, 11095, 11100, 11115, 11129, 11144, 11161, 11177, 11187, 11205, 11220, 11231, 11246, 11252, 11261,
        11266, 11272, 11285, 11297, 11310, 11318, 11332, 11345, 11361, 11376, 11390, 11404, 11411, 11419, 11429, 11441,
        11453, 11470, 11486, 11505, 11525, 11542, 11555, 11572, 11584, 11595, 11599, 11609, 11620, 11632, 11645, 11655,
        11657, 11662, 11675, 11693, 11712, 11730, 11745, 11759, 11776, 11794, 11809, 11820, 11831, 11847, 11864, 11880,
        11895, 11901, 11915, 11934, 11954, 11973, 11989, 12004, 12022, 12041, 12057, 12069, 12081, 12098, 12116, 12133,
        12149, 12154, 12161, 12167, 12180, 12194, 12201, 12216, 12222, 12231, 12258, 12264, 12276, 12287, 12300, 12313,
        12327, 12340, 12352, 12369, 12381, 12393, 12409, 12413, 12416, 12421, 12433, 12445, 12455, 12463, 12472, 12483,
        12495, 12507, 12519, 12531, 12536, 12540, 12555, 12569, 12580, 12594, 12610, 12632, 12660, 12670, 12686, 12705,
        12729, 12750, 12761, 12778, 12795, 12810, 12828, 12844, 12859, 12875, 12896, 12918, 12947, 12962, 12984, 12994,
        13010, 13023, 13034, 13055, 13072, 13082, 13095, 13107, 13128, 13152, 13172, 13186, 13196, 13213, 13231, 13259,
        13268, 13287, 13302, 13318, 13322, 13327, 13330, 13340, 13356, 13359, 13364, 13371, 13379, 13390, 13402, 13415,
        13426, 13436, 13452, 13470, 13481, 13491, 13505, 13515, 13519, 13527, 13529, 13532, 13541, 13550, 13558, 13567,
        13575, 13584, 13592, 13606, 13619, 13628, 13638, 13646, 13651, 13657, 13664, 13668, 13675, 13682, 13686, 13693,
        13700, 13705, 13711, 13717, 13721, 13727, 13739, 13742, 13746, 13751, 13755, 13760, 13765, 13769, 13774, 13789,
        13803, 13820, 13838, 13867, 13902, 13932, 13968, 13983, 13994, 14016, 14044, 14067, 14096, 14111, 14117, 14122,
        14127, 14139, 14154, 14167, 14178, 14184, 14207, 14222, 14234, 14241, 14248, 14255, 14267, 14278, 14284, 14289,
        14296, 14313, 14329, 14348, 14368, 14385, 14398, 14415, 14420, 14430, 14436, 14443, 14450, 14456, 14462, 14468,
        14484, 14499, 14517, 14536, 14552, 14564, 14580, 14587, 14604, 14620, 14639, 14659, 14676, 14689, 14706, 14723,
        14743, 14755, 14767, 14788, 14800, 14807, 14824, 14840, 14859, 14879, 14910, 14947, 14979, 15017, 15034, 15047,
        15071, 15101, 15126, 15157, 15174, 15181, 15187, 15199, 15207, 15213, 15226, 15231, 15242, 15251, 15258, 15270,
        15283, 15290, 15305, 15323, 15331, 15341, 15356, 15373, 15383, 15398, 15415, 15428, 15439, 15451, 15464, 15470,
        15478, 15483, 15485, 15490, 15499, 15505, 15515, 15522, 15533, 15546, 15552, 15566, 15579, 15595, 15612, 15626,
        15636, 15650, 15654, 15658, 15663, 15667, 15675, 15683, 15688, 15697, 15715, 15724, 15729, 15735, 15753, 15760,
        15767, 15774, 15777, 15782, 15792, 15803, 15811, 15821, 15825, 15836, 15844, 15850, 15857, 15865, 15869, 15873,
        15881, 15889, 15903, 15912, 15928, 15939, 15946, 15959, 15972, 15978, 15990, 15999, 16015, 16029, 16044, 16059,
        16078, 16096, 16099, 16106, 16123, 16139, 16158, 16169, 16189, 16220, 16257, 16289, 16327, 16344, 16357, 16381,
        16411, 16436, 16467, 16484, 16492, 16510, 16527, 16547, 16568, 16586, 16600, 16618, 16623, 16630, 16639, 16654,
        16660, 16667, 16675, 16682, 16696, 16708, 16721, 16734, 16751, 16767, 16775, 16789, 16802, 16817, 16832, 16851,
        16865, 16883, 16890, 16903, 16915, 16929, 16943, 16961, 16974, 16991, 16999, 17005, 17017, 17028, 17041, 17054,
        17071, 17083, 17099, 17101, 17109, 17114, 17130, 17141, 17153, 17161, 17177, 17196, 17205, 17216, 17236, 17247,
        17253, 17260, 17268, 17275, 17285, 17301, 17304, 17310, 17314, 17322, 17331, 17336, 17357, 17374, 17385, 17397,
        17410, 17428, 17433, 17440, 17448, 17456, 17464, 17472, 17487, 17505, 17524, 17543, 17562, 17581, 17597, 17616,
        17636, 17656, 17676, 17696, 17712, 17727, 17745, 17764, 17783, 17802, 17821, 17836, 17854, 17873, 17892, 17911,
        17930, 17945, 17963, 17982, 18001, 18020, 18039, 18054, 18072, 18091, 18110, 18129, 18148, 18163, 18181, 18200,
        18219, 18238, 18257, 18272, 18290, 18309, 18328, 18347, 18366, 18375, 18386, 18398, 18410, 18422, 18434, 18442,
        18453, 18465, 18477, 18489, 18501, 18507, 18518, 18538, 18548, 18567, 18579, 18592, 18606, 18617, 18631, 18645,
        18657, 18671, 18685, 18695, 18706, 18721, 18728, 18732, 18745, 18753, 18761, 18765, 18768, 18777, 18782, 18793,
        18798, 18802, 18811, 18814, 18819, 18826, 18836, 18841, 18853, 18863, 18871, 18883, 18896, 18911, 18914, 18919,
        18932, 18935, 18940, 18945, 18949, 18953, 18961, 18968, 18975, 18980, 18988, 18994, 19010, 19025, 19035, 19053,
        19072, 19082, 19098, 19110, 19119, 19135, 19143, 19150, 19159, 19169, 19175, 19180, 19189, 19192, 19199, 19207,
        19213, 19221, 19227, 19251, 19260, 19276, 19280, 19289, 19297, 19302, 19304, 19307, 19315, 19321, 19331, 19339,
        19354, 19367, 19381, 19395, 19413, 19430, 19447, 19455, 19464, 19475, 19485, 19491, 19505, 19524, 19536, 19553,
        19563, 19569, 19577, 19586, 19595, 19604, 19613, 19629, 19648, 19668, 19688, 19708, 19728, 19745, 19765, 19786,
        19807, 19828, 19849, 19866, 19882, 19901, 19921, 19941, 19961, 19981, 19997, 20016, 20036, 20056, 20076, 20096,
        20112, 20131, 20151, 20171, 20191, 20211, 20227, 20246, 20266, 20286, 20306, 20326, 20342, 20361, 20381, 20401,
        20421, 20441, 20457, 20476, 20496, 20516, 20536, 20556, 20565, 20576, 20588, 20600, 20612, 20624, 20632, 20643,
        20655, 20667, 20679, 20691, 20696, 20706, 20716, 20727, 20736, 20747, 20757, 20762, 20768, 20773, 20777, 20785,
        20794, 20814, 20833, 20837, 20842, 20852, 20859, 20871, 20884, 20895, 20899, 20906, 20915, 20925, 20935, 20945,
        20955, 20972, 20992, 21013, 21034, 21055, 21076, 21094, 21115, 21137, 21159, 21181, 21203, 21221, 21238, 21258,
        21279, 21300, 21321, 21342, 21359, 21379, 21400, 21421, 21442, 21463, 21480, 21500, 21521, 21542, 21563, 21584,
        21601, 21621, 21642, 21663, 21684, 21705, 21722, 21742, 21763, 21784, 21805, 21826, 21843, 21863, 21884, 21905,
        21926, 21947, 21954, 21962, 21970, 21978, 21986, 21995, 22006, 22018, 22030, 22042, 22054, 22062, 22073, 22085,
        22097, 22109, 22121, 22126, 22141, 22155, 22172, 22190, 22205, 22216, 22231, 22241, 22244, 22254, 22264, 22272,
        22287, 22300, 22314, 22328, 22346, 22363, 22369, 22375, 22386, 22397, 22403, 22407, 22411, 22416, 22421, 22434,
        22450, 22460, 22467, 22480, 22486, 22497, 22504, 22512, 22518, 22520, 22524, 22535, 22546, 22556, 22561, 22567,
        22579, 22588, 22596, 22609, 22618, 22621, 22625, 22629, 22636, 22642, 22652, 22657, 22661, 22668, 22676, 22689,
        22702, 22707, 22717, 22733, 22744, 22756, 22769, 22781, 22785, 22788, 22797, 22807, 22811, 22828, 22841, 22857,
        22872, 22880, 22889, 22898, 22908, 22918, 22922, 22928, 22935, 22943, 22949, 22972, 22982, 22989, 22996, 23000,
        23014, 23023, 23034, 23043, 23052, 23063, 23075, 23086, 23098, 23109, 23114, 23121, 23129, 23144, 23158, 23172,
        23180, 23188, 23196, 23204, 23219, 23237, 23256, 23275, 23294, 23313, 23329, 23348, 23368, 23388, 23408, 23428,
        23444, 23459, 23477, 23496, 23515, 23534, 23553, 23568, 23586, 23605, 23624, 23643, 23662, 23677, 23695, 23714,
        23733, 23752, 23771, 23786, 23804, 23823, 23842, 23861, 23880, 23895, 23913, 23932, 23951, 23970, 23989, 24004,
        24022, 24041, 24060, 24079, 24098, 24107, 24118, 24130, 24142, 24154, 24166, 24174, 24185, 24197, 24209, 24221,
        24233, 24238, 24253, 24257, 24284, 24296, 24300, 24306, 24314, 24323, 24335, 24350, 24361, 24372, 24387, 24396,
        24407, 24417, 24428, 24433, 24438, 24447, 24458, 24468, 24483, 24495, 24501, 24505, 24513, 24522, 24530, 24542,
        24554, 24559, 24565, 24581, 24596, 24614, 24633, 24663, 24699, 24730, 24767, 24783, 24795, 24818, 24847, 24871,
        24901, 24917, 24924, 24929, 24944, 24958, 24975, 24993, 25022, 25057, 25087, 25123, 25138, 25149, 25171, 25199,
        25222, 25251, 25266, 25270, 25287, 25302, 25320, 25336, 25361, 25377, 25388, 25405, 25422, 25433, 25447, 25456,
        25471, 25494, 25499, 25513, 25526, 25535, 25541, 25548, 25559, 25569, 25576, 25593, 25609, 25628, 25648, 25665,
        25678, 25695, 25705, 25711, 25718, 25722, 25727, 25734, 25742, 25750, 25758, 25766, 25780, 25794, 25801, 25804,
        25812, 25820, 25829, 25833, 25848, 25860, 25871, 25882, 25892, 25900, 25911, 25923, 25935, 25947, 25959, 25964,
        25986, 26007, 26019, 26039, 26050, 26057, 26065, 26073, 26081, 26089, 26104, 26122, 26141, 26160, 26179, 26198,
        26214, 26233, 26253, 26273, 26293, 26313, 26329, 26344, 26362, 26381, 26400, 26419, 26438, 26453, 26471, 26490,
        26509, 26528, 26547, 26562, 26580, 26599, 26618, 26637, 26656, 26671, 26689, 26708, 26727, 26746, 26765, 26780,
        26798, 26817, 26836, 26855, 26874, 26889, 26907, 26926, 26945, 26964, 26983, 26992, 26996, 27003, 27009, 27017,
        27026, 27035, 27044, 27053, 27067, 27082, 27097, 27111, 27125, 27139, 27153, 27167, 27181, 27185, 27189, 27193,
        27197, 27201, 27206, 27211, 27216, 27221, 27226, 27231, 27236, 27241, 27246,
    ]
    private static let deFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 63, 64, 65,
        66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81,
        82, 83, 85, 86, 88, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100,
        101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116,
        117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132,
        133, 134, 135, 137, 138, 140, 142, 143, 144, 146, 147, 149, 151, 152, 153, 154,
        155, 156, 157, 158, 159, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171,
        172, 175, 176, 177, 179, 181, 183, 184, 185, 190, 191, 192, 193, 194, 195, 196,
        197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212,
        213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228,
        229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 243, 244, 245,
        246, 247, 248, 251, 252, 253, 254, 257, 259, 260, 261, 262, 263, 265, 266, 267,
        268, 269, 271, 272, 274, 275, 276, 277, 278, 279, 280, 282, 283, 284, 285, 286,
        288, 289, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304,
        305, 306, 307, 308, 309, 310, 311, 312, 313, 317, 319, 321, 322, 323, 324, 326,
        330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345,
        346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 357, 359, 360, 361, 362, 368,
        369, 373, 376, 377, 380, 381, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394,
        395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 411, 412,
        413, 414, 415, 416, 417, 418, 419, 420, 424, 425, 426, 427, 428, 429, 430, 431,
        432, 433, 434, 435, 436, 437, 438, 440, 441, 446, 447, 448, 449, 450, 451, 452,
        453, 454, 455, 456, 458, 460, 462, 463, 465, 467, 469, 470, 473, 475, 478, 481,
        484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 500,
        501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 512, 513, 514, 516, 518,
        520, 521, 524, 526, 529, 532, 535, 536, 537, 538, 539, 540, 541, 542, 544, 545,
        547, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563,
        564, 565, 566, 567, 568, 569, 570, 571, 572, 573, 574, 575, 576, 577, 578, 579,
        580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 590, 591, 592, 593, 594, 596,
        597, 599, 601, 602, 605, 606, 607, 608, 610, 611, 613, 615, 616, 618, 620, 621,
        623, 625, 626, 627, 630, 631, 632, 633, 634, 639, 640, 641, 642, 643, 644, 645,
        646, 647, 648, 649, 650, 651, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665,
        666, 667, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680, 685, 686, 687, 688,
        689, 690, 691, 692, 693, 694, 695, 696, 697, 701, 702, 703, 704, 705, 706, 707,
        708, 709, 710, 711, 712, 713, 714, 715, 716, 717, 718, 719, 720, 721, 722, 723,
        724, 725, 726, 727, 728, 729, 730, 731, 732, 733, 734, 735, 736, 737, 738, 739,
        740, 741, 742, 743, 744, 746, 747, 749, 751, 752, 753, 754, 755, 756, 757, 758,
        759, 760, 761, 762, 763, 764, 765, 766, 767, 768, 769, 770, 771, 772, 773, 774,
        775, 776, 777, 778, 779, 780, 781, 782, 783, 784, 786, 787, 789, 791, 792, 795,
        796, 798, 800, 801, 803, 805, 806, 808, 809, 811, 813, 814, 816, 818, 819, 820,
        821, 822, 825, 826, 827, 829, 830, 831, 833, 834, 835, 836, 837, 838, 840, 841,
        843, 844, 846, 847, 848, 849, 850, 852, 853, 855, 856, 859, 861, 864, 867, 870,
        871, 872, 873, 874, 876, 877, 878, 879, 880, 881, 882, 883, 884, 885, 886, 887,
        888, 889, 890, 892, 893, 895, 897, 898, 899, 900, 901, 902, 903, 904, 905, 906,
        907, 908, 909, 910, 911, 912, 913, 914, 915, 916, 917, 918, 919, 920, 921, 922,
        923, 924, 925, 926, 927, 928, 929, 930, 931, 932, 933, 934, 935, 936, 937, 938,
        939, 940, 941, 942, 944, 945, 947, 949, 950, 951, 953, 954, 956, 958, 959, 960,
        961, 962, 963, 964, 965, 968, 971, 973, 974, 975, 976, 977, 978, 980, 981, 982,
        983, 984, 986, 989, 990, 991, 992, 993, 994, 995, 997, 998, 1000, 1001, 1004, 1005,
        1010, 1015, 1016, 1017, 1018, 1020, 1021, 1022, 1023, 1024, 1025, 1026, 1027, 1028, 1029, 1030,
        1031, 1032, 1033, 1034, 1035, 1036, 1038, 1039, 1041, 1042, 1047, 1048, 1050, 1051, 1052, 1054,
        1056, 1057, 1058, 1059, 1060, 1061, 1062, 1063, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1071,
        1072, 1073, 1074, 1075, 1076, 1077, 1078, 1079, 1080, 1081, 1082, 1083, 1084, 1085, 1086, 1087,
        1088, 1092, 1093, 1097, 1098, 1099, 1100, 1101, 1104, 1105, 1106, 1108, 1110, 1112, 1113, 1114,
        1115, 1117, 1118, 1120, 1122, 1123, 1124, 1125, 1128, 1129, 1130, 1131, 1134, 1137, 1138, 1139,
        1140, 1141, 1142, 1143, 1144, 1147, 1148, 1149, 1150, 1151, 1152, 1153, 1154, 1155, 1156, 1157,
        1158, 1159, 1160, 1161, 1162, 1163, 1164, 1165, 1166, 1167, 1168, 1169, 1170, 1171, 1172, 1174,
        1175, 1176, 1177, 1178, 1179, 1180, 1181, 1182, 1183, 1184, 1185, 1186, 1187, 1188, 1189, 1190,
        1192, 1193, 1194, 1195, 1197, 1198, 1199, 1200, 1201, 1203, 1204, 1206, 1207, 1208, 1209, 1210,
        1211, 1212, 1213, 1214, 1216, 1217, 1218, 1219, 1221, 1222, 1223, 1226, 1227, 1228, 1229, 1230,
        1231, 1232, 1233, 1234, 1235, 1236, 1237, 1239, 1241, 1243, 1244, 1245, 1247, 1249, 1250, 1252,
        1253, 1254, 1255, 1256, 1258, 1259, 1260, 1262, 1263, 1264, 1265, 1266, 1267, 1269, 1271, 1272,
        1273, 1274, 1276, 1277, 1278, 1279, 1280, 1281, 1283, 1284, 1285, 1286, 1287, 1288, 1290, 1292,
        1294, 1295, 1297, 1299, 1300, 1305, 1306, 1307, 1308, 1311, 1315, 1316, 1317, 1318, 1319, 1320,
        1321, 1322, 1323, 1324, 1325, 1326, 1327, 1328, 1331, 1332, 1333, 1335, 1336, 1338, 1340, 1342,
        1343, 1344, 1345, 1346, 1347, 1349, 1350, 1352, 1353, 1354, 1355, 1356, 1357, 1358, 1359, 1360,
        1361, 1362, 1363, 1364, 1365, 1367, 1368, 1369, 1370, 1371, 1372, 1373, 1374, 1375, 1376, 1377,
        1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1387, 1388, 1389, 1390, 1391, 1393, 1394, 1396,
        1397, 1398, 1399, 1400, 1401, 1402, 1403, 1404, 1405, 1406, 1407, 1408, 1409, 1410, 1411, 1412,
        1413, 1414, 1415, 1416, 1417, 1418, 1419, 1420, 1422, 1423, 1424, 1425, 1426, 1427, 1428, 1429,
        1430, 1431, 1432, 1434, 1435, 1438, 1441, 1442, 1443, 1445, 1446, 1448, 1449, 1450, 1451, 1452,
        1453, 1454, 1456, 1458, 1459, 1460, 1462, 1464, 1467, 1470, 1473, 1475, 1476, 1478, 1481, 1484,
        1485, 1486, 1488, 1489, 1490, 1491, 1492, 1493, 1494, 1495, 1496, 1498, 1499, 1502, 1504, 1507,
        1510, 1513, 1515, 1516, 1517, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1528, 1529,
        1530, 1531, 1532, 1533, 1534, 1535, 1536, 1537, 1538, 1539, 1540, 1541, 1545, 1546, 1547, 1548,
        1550, 1552, 1553, 1555, 1556, 1559, 1561, 1564, 1567, 1570, 1572, 1573, 1574, 1575, 1576, 1577,
        1578, 1579, 1581, 1583, 1585, 1586, 1587, 1588, 1589, 1590, 1591, 1592, 1593, 1594, 1595, 1596,
        1597, 1598, 1599, 1600, 1602, 1605, 1606, 1607, 1608, 1609, 1610, 1611, 1612, 1613, 1614, 1615,
        1617, 1618, 1619, 1620, 1623, 1624, 1626, 1627, 1630, 1632, 1633, 1638, 1639, 1640, 1642, 1643,
        1644, 1645, 1646, 1648, 1649, 1651, 1653, 1654, 1655, 1656, 1657, 1658, 1659, 1660, 1661, 1662,
        1663, 1664, 1665, 1666, 1667, 1668, 1669, 1670, 1671, 1672, 1673, 1674, 1675, 1676, 1677, 1678,
        1679, 1680, 1681, 1682, 1683, 1684, 1685, 1686, 1687, 1688, 1689, 1690, 1691, 1692, 1693, 1694,
        1695, 1696, 1697, 1698, 1700, 1701, 1703, 1705, 1706, 1707, 1709, 1710, 1712, 1714, 1715, 1716,
        1717, 1718, 1719, 1720, 1721, 1724, 1725, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1736,
        1738, 1739, 1740, 1741, 1742, 1743, 1745, 1748, 1749, 1752, 1753, 1754, 1757, 1758, 1761, 1762,
        1763, 1764, 1766, 1768, 1769, 1771, 1772, 1774, 1775, 1776, 1777, 1778, 1779, 1780, 1782, 1784,
        1785, 1790, 1794, 1795, 1796, 1797, 1799, 1801, 1802, 1803, 1804, 1808, 1809, 1810, 1811, 1812,
        1814, 1816, 1818, 1820, 1821, 1822, 1827, 1828, 1829, 1830, 1831, 1834, 1835, 1836, 1837, 1838,
        1843, 1844, 1846, 1847, 1848, 1849, 1850, 1851, 1854, 1855, 1857, 1859, 1860, 1861, 1862, 1864,
        1865, 1868, 1870, 1873, 1876, 1879, 1880, 1881, 1882, 1883, 1884, 1885, 1887, 1888, 1890, 1891,
        1892, 1893, 1895, 1896, 1898, 1900, 1901, 1902, 1903, 1904, 1905, 1906, 1907, 1908, 1909, 1910,
        1911, 1912, 1913, 1914, 1915, 1916, 1917, 1918, 1919, 1920, 1921, 1922, 1923, 1924, 1925, 1926,
        1927, 1928, 1929, 1930, 1931, 1932, 1933, 1934, 1935, 1936, 1937, 1938, 1939, 1940, 1941, 1942,
        1943, 1944, 1945, 1947, 1948, 1950, 1952, 1953, 1954, 1956, 1957, 1959, 1961, 1962, 1963, 1964,
        1965, 1966, 1967, 1968, 1969, 1970, 1971, 1972, 1973, 1974, 1975, 1976, 1977, 1979, 1980, 1981,
        1982, 1983, 1985, 1986, 1987, 1989, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000,
        2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016,
        2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032,
        2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2041, 2042, 2043, 2044, 2045, 2047, 2048, 2050,
        2052, 2053, 2055, 2056, 2058, 2060, 2061, 2062, 2064, 2065, 2067, 2069, 2070, 2071, 2072, 2073,
        2074, 2075, 2076, 2077, 2078, 2079, 2080, 2081, 2082, 2083, 2084, 2085, 2087, 2088, 2090, 2092,
        2093, 2096, 2098, 2101, 2104, 2107, 2109, 2112, 2113, 2115, 2116, 2117, 2118, 2119, 2120, 2121,
        2122, 2124, 2126, 2127, 2128, 2129, 2131, 2133, 2138, 2139, 2141, 2142, 2143, 2144, 2145, 2146,
        2147, 2148, 2151, 2152, 2153, 2154, 2155, 2156, 2158, 2159, 2160, 2163, 2164, 2165, 2166, 2167,
        2168, 2170, 2171, 2173, 2175, 2176, 2177, 2179, 2180, 2183, 2184, 2185, 2190, 2191, 2192, 2193,
        2194, 2195, 2196, 2197, 2198, 2200, 2203, 2204, 2205, 2206, 2208, 2209, 2210, 2211, 2212, 2213,
        2214, 2215, 2216, 2217, 2218, 2219, 2220, 2221, 2225, 2226, 2227, 2229, 2233, 2234, 2235, 2236,
        2237, 2239, 2241, 2242, 2243, 2244, 2245, 2246, 2247, 2248, 2249, 2250, 2251, 2252, 2253, 2254,
        2255, 2256, 2257, 2258, 2259, 2260, 2261, 2262, 2263, 2264, 2265, 2266, 2267, 2268, 2269, 2270,
        2271, 2272, 2273, 2274, 2275, 2276, 2277, 2278, 2279, 2280, 2281, 2282, 2283, 2284, 2285, 2286,
        2288, 2289, 2291, 2293, 2294, 2295, 2297, 2298, 2300, 2302, 2303, 2304, 2305, 2306, 2307, 2308,
        2309, 2310, 2311, 2313, 2314, 2315, 2318, 2319, 2320, 2321, 2322, 2323, 2324, 2325, 2326, 2327,
        2329, 2330, 2331, 2332, 2334, 2335, 2336, 2337, 2338, 2340, 2341, 2342, 2344, 2345, 2346, 2348,
        2350, 2351, 2352, 2353, 2354, 2355, 2356, 2357, 2358, 2359, 2360, 2361, 2362, 2363, 2364, 2365,
        2366, 2367, 2368, 2369, 2370, 2371, 2372, 2373, 2374, 2375, 2376, 2377, 2378, 2380, 2381, 2382,
        2383, 2384, 2385, 2388, 2389, 2390, 2391, 2392, 2393, 2394, 2396, 2397, 2398, 2399, 2401, 2403,
        2404, 2405, 2406, 2407, 2408, 2409, 2411, 2413, 2414, 2415, 2416, 2417, 2418, 2419, 2420, 2421,
        2422, 2423, 2425, 2426, 2427, 2428, 2429, 2431, 2432, 2434, 2436, 2437, 2438, 2439, 2440, 2441,
        2442, 2443, 2444, 2445, 2446, 2447, 2448, 2449, 2450, 2451, 2453, 2454, 2456, 2458, 2459, 2460,
        2461, 2462, 2463, 2464, 2465, 2467, 2468, 2470, 2472, 2473, 2474, 2475, 2476, 2477, 2478, 2479,
        2480, 2481, 2482, 2483, 2484, 2485, 2486, 2487, 2488, 2489, 2490, 2491, 2492, 2493, 2494, 2495,
        2496, 2497, 2498, 2499, 2500, 2501, 2502, 2503, 2504, 2505, 2506, 2507, 2508, 2509, 2510, 2511,
        2512, 2513, 2514, 2515, 2516, 2517, 2519, 2520, 2522, 2524, 2525, 2527, 2528, 2529, 2530, 2532,
        2533, 2535, 2537, 2538, 2539, 2540, 2541, 2542, 2543, 2544, 2545, 2546, 2547, 2548, 2549, 2550,
        2551, 2552, 2553, 2554, 2555, 2556, 2557, 2558, 2559, 2560, 2561,
    ]
    private static let deSenses: [UInt32] = [
        1056964608, 1056964608, 1762296528, 1660944391, 1745256448, 1745256448, 1745387521, 1745387520, 1745387520, 1745387520, 1745387521, 1745387521, 1761640448, 1761705984, 1762426880, 1745125376,
        1745125376, 1744994304, 1761968128, 1762164736, 1762033664, 1762230272, 1761968128, 1762164736, 1762033664, 1762230272, 1761968128, 1762164736, 1762033664, 1762230272, 1761968128, 1762164736,
        1762033664, 1762230272, 1745321984, 1745453056, 1745453056, 1745518593, 1744928768, 1744928768, 1744928774, 1744928775, 1744928774, 1744928773, 1744928773, 1744928768, 1745125376, 1745190919,
        1745190926, 1744928775, 1744928775, 1744928768, 1744928768, 1744928768, 1744928768, 1744928768, 1744928774, 1744928768, 1744928775, 1744928768, 385875968, 889192448, 922746880, 1224736768,
        520093696, 520093696, 1325400064, 1157627904, 1157627904, 1157627904, 1157627904, 1174405120, 1157627904, 805306368, 788529152, 1174405120, 1224736768, 738197504, 1157627904, 1828716544,
        1828716544, 1275068416, 1526726664, 1493172232, 1509949448, 1509949448, 1493172232, 1509949448, 1493172232, 1509949448, 1509949448, 1526726744, 1509949528, 1509949528, 1509949528, 1509949528,
        1509949528, 1526726694, 1509949478, 1509949478, 1509949478, 1509949478, 1509949478, 1526726714, 1526726714, 1509949498, 1509949498, 1509949498, 1509949498, 1509949498, 1526726754, 1509949538,
        1509949538, 1509949538, 1509949538, 1509949538, 1526726724, 1509949508, 1509949508, 1509949508, 1509949508, 1509949508, 1526726734, 1509949518, 1509949518, 1509949518, 1509949518, 1509949518,
        1526726704, 1509949488, 1509949488, 1509949488, 1509949488, 1509949488, 1526726684, 1493172252, 1509949468, 1509949468, 1493172252, 1509949468, 1493172252, 1509949468, 1509949468, 1526726674,
        1493172242, 1509949458, 1509949458, 1493172242, 1509949458, 1493172242, 1509949458, 1509949458, 1526726736, 1509949520, 1509949520, 1509949520, 1509949520, 1509949520, 1157627904, 1107296256,
        1275068416, 1275068416, 1073741824, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1157627904, 1006632960, 1308622848, 1728053249, 1728053249,
        1728053249, 1157627904, 1308622848, 1157627904, 1258291200, 1107296256, 1275068416, 771751936, 771751936, 369098752, 385875968, 553648128, 922746880, 1107296256, 1745321984, 1745256448,
        1745256448, 1745387521, 1745387520, 1745387520, 1745387520, 1745387521, 1745387521, 1745453056, 1745453056, 1745518593, 1744928768, 1744928768, 1744928774, 1744928775, 1744928774, 1744928773,
        1744928773, 1744928768, 1745125376, 1744928775, 1744928775, 1744928768, 1744928768, 1744928768, 1744928768, 1744928768, 1744928774, 1744928768, 1744928775, 1744928768, 520093696, 1744928771,
        1745584128, 1745584128, 1744928771, 1745584128, 1745584128, 486539264, 503316480, 1744928770, 1744928770, 1744928771, 486539264, 989855744, 738197504, 1560281238, 1644167258, 1006632960,
        637534208, 1107296256, 1124073472, 1459617796, 1459617796, 687865856, 687865856, 687865856, 385875968, 1308622848, 1728053251, 754974720, 1157627904, 1174405120, 1157627904, 1241513984,
        1308622848, 1174405120, 1325400064, 1191182336, 905969664, 1459617800, 1610612736, 1459617800, 1778384896, 687865856, 805306368, 1174405120, 1157627904, 637534208, 805306368, 1224736768,
        1107296256, 1124073472, 687865856, 1073741824, 1828716544, 1828716544, 1728053248, 1728053248, 855638016, 872415232, 637534208, 687865856, 788529152, 1174405120, 1157627904, 1308622848,
        1308622848, 1157627904, 1308622848, 1073741824, 1073741824, 1191182336, 1157627904, 1157627904, 1174405120, 1795162112, 218103808, 1040187392, 1040187392, 1308622848, 1157627904, 1325400064,
        1157627904, 1325400064, 1325400064, 318767104, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 855638016, 872415232, 939524096, 1392508928, 1191182336, 1308622848, 1191182336,
        1308622848, 1308622848, 1191182336, 1308622848, 855638016, 872415232, 385875968, 1107296256, 1308622848, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1107296256,
        1073741824, 1073741824, 939524096, 402653184, 922746880, 402653184, 922746880, 1308622848, 1308622848, 1174405120, 1107296256, 1191182336, 1207959552, 1275068416, 1308622848, 1325400064,
        1174405120, 1107296256, 1191182336, 1308622848, 1325400064, 1191182336, 1308622848, 1325400064, 1191182336, 385875968, 1107296256, 1308622848, 1006632960, 838860800, 1107296256, 1308622848,
        1325400064, 1325400064, 1157627904, 1174405120, 1107296256, 1174405120, 1157627904, 1157627904, 1174405120, 1174405120, 1174405120, 1157627904, 1174405120, 1157627904, 1157627904, 1157627904,
        1174405120, 1157627904, 1174405120, 1157627904, 1107296256, 1157627904, 1174405120, 1157627904, 369098752, 385875968, 1107296256, 1745321984, 1745256448, 1745256448, 1745387521, 1745387520,
        1745387520, 1745387520, 1745387521, 1745387521, 369098752, 385875968, 922746880, 1107296256, 1745321984, 1745256448, 1745256448, 1745387521, 1745387520, 1745387520, 1745387520, 1745387521,
        1745387521, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 369098752, 385875968, 838860800, 922746880, 1107296256, 1745321984, 1745256448,
        1745256448, 1745387521, 1745387520, 1745387520, 1745387520, 1745387521, 1745387521, 1459617804, 1459617804, 1778384896, 0, 1476395010, 838860800, 1107296256, 1577058354, 1107296256,
        1124073472, 1107296256, 1124073472, 1476395010, 1778384896, 486539264, 520093696, 1476395010, 1778384896, 1476395010, 1778384896, 486539264, 1476395010, 1778384896, 503316480, 1476395010,
        1778384896, 486539264, 1476395010, 1778384896, 1308622848, 1828716544, 1744928769, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1744928769, 1744863232,
        1744863232, 1744863232, 486539264, 1744863232, 1744863232, 1744863232, 1744863232, 1744928769, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1744863232, 1325400064,
        1325400064, 1174405120, 0, 1476395012, 1157627904, 1308622848, 1476395012, 1778384896, 486539264, 520093696, 1476395012, 1778384896, 1476395012, 1778384896, 486539264, 1476395012,
        1778384896, 503316480, 1476395012, 1778384896, 486539264, 1476395012, 1778384896, 1040187392, 1308622848, 1526726659, 1577058379, 1560281438, 1644167378, 1526726686, 1493172254, 1509949470,
        1509949470, 1493172254, 1509949470, 1493172254, 1509949470, 1509949470, 1526726739, 1509949523, 1509949523, 1509949523, 1509949523, 1509949523, 1526726689, 1509949473, 1509949473, 1509949473,
        1509949473, 1509949473, 1526726709, 1526726709, 1509949493, 1509949493, 1509949493, 1509949493, 1509949493, 1526726749, 1509949533, 1509949533, 1509949533, 1509949533, 1509949533, 1526726719,
        1509949503, 1509949503, 1509949503, 1509949503, 1509949503, 1526726729, 1509949513, 1509949513, 1509949513, 1509949513, 1509949513, 1526726699, 1509949483, 1509949483, 1509949483, 1509949483,
        1509949483, 1526726679, 1493172247, 1509949463, 1509949463, 1493172247, 1509949463, 1493172247, 1509949463, 1509949463, 1023410176, 1577058379, 1593835595, 1761902577, 1644167213, 1526726669,
        1493172237, 1509949453, 1509949453, 1493172237, 1509949453, 1493172237, 1509949453, 1509949453, 1493172227, 1509949443, 1040187392, 1056964608, 1509949443, 1493172227, 1509949443, 1493172227,
        1509949443, 1509949443, 1308622848, 150994944, 1040187392, 1560282288, 1040187392, 1157627904, 1174405120, 1174405120, 184549376, 201326592, 838860800, 1107296256, 1526726657, 1409286144,
        788529152, 788529152, 1560282288, 1577058354, 1577058354, 1577058354, 1560281688, 318767104, 1560281288, 1409286144, 1577058329, 184549376, 201326592, 838860800, 1107296256, 1526726657,
        1577058354, 1644167198, 318767104, 1409286144, 318767104, 1577058329, 1644167183, 1644167183, 318767104, 1560281238, 1644167258, 184549376, 201326592, 838860800, 1526726657, 1526726737,
        1526726687, 1526726707, 1526726707, 1526726747, 1526726717, 1526726727, 1526726697, 1526726677, 184549376, 201326592, 838860800, 1107296256, 1526726657, 1409286144, 318767104, 318767104,
        1526726737, 1526726687, 1526726707, 1526726707, 1526726747, 1526726717, 1526726727, 1526726697, 1526726677, 184549376, 201326592, 838860800, 1526726657, 1644167213, 1644167198, 1644167258,
        1644167183, 1644167183, 318767104, 1526726737, 1526726687, 1526726707, 1526726707, 1526726747, 1526726717, 1526726727, 1526726697, 1526726677, 1526726737, 1526726687, 1526726707, 1526726707,
        1526726747, 1526726717, 1526726727, 1526726697, 1526726677, 1593835570, 1526726657, 318767104, 1526726737, 1526726687, 1526726707, 1526726707, 1526726747, 1526726717, 1526726727, 1526726697,
        1526726677, 1526726737, 1509949521, 1509949521, 1509949521, 1509949521, 1509949521, 1526726687, 1493172255, 1509949471, 1509949471, 1493172255, 1509949471, 1493172255, 1509949471, 1509949471,
        1526726707, 1526726707, 1509949491, 1509949491, 1509949491, 1509949491, 1509949491, 1526726747, 1509949531, 1509949531, 1509949531, 1509949531, 1509949531, 1526726717, 1509949501, 1509949501,
        1509949501, 1509949501, 1509949501, 1526726727, 1509949511, 1509949511, 1509949511, 1509949511, 1509949511, 1526726697, 1509949481, 1509949481, 1509949481, 1509949481, 1509949481, 1526726677,
        1493172245, 1509949461, 1509949461, 1493172245, 1509949461, 1493172245, 1509949461, 1509949461, 1157627904, 1241513984, 1308622848, 1593835545, 1526726667, 1711276032, 1493172235, 1509949451,
        1509949451, 1493172235, 1509949451, 1493172235, 1509949451, 1509949451, 788529152, 1006632960, 788529152, 1107296256, 1325400064, 1493172225, 1509949441, 1509949441, 1493172225, 1509949441,
        1493172225, 1509949441, 1509949441, 1325400064, 218103808, 218103808, 385875968, 1308622848, 1325400064, 1107296256, 637534208, 469762048, 1107296256, 1325400064, 1325400064, 402653184,
        922746880, 788529152, 788529152, 1308622848, 1157627904, 989855744, 771751936, 1174405120, 771751936, 855638016, 872415232, 1459617794, 1459617794, 1778384896, 788529152, 1006632960,
        788529152, 1006632960, 0, 1476395013, 1157627904, 1476395013, 1778384896, 486539264, 520093696, 1476395013, 1778384896, 1476395013, 1778384896, 486539264, 1476395013, 1778384896,
        503316480, 1476395013, 1778384896, 486539264, 1476395013, 1778384896, 1308622848, 1308622848, 486539264, 855638016, 855638016, 905969664, 486539264, 1526726661, 1526726741, 1526726691,
        1526726711, 1526726711, 1526726751, 1526726721, 1526726731, 1526726701, 1526726681, 1526726671, 1526726706, 1526726661, 1493172229, 1509949445, 1509949445, 1493172229, 1509949445, 1493172229,
        1509949445, 1509949445, 1526726741, 1509949525, 1509949525, 1509949525, 1509949525, 1509949525, 1526726691, 1509949475, 1509949475, 1509949475, 1509949475, 1509949475, 1526726711, 1526726711,
        1509949495, 1509949495, 1509949495, 1509949495, 1509949495, 1526726751, 1509949535, 1509949535, 1509949535, 1509949535, 1509949535, 1526726721, 1509949505, 1509949505, 1509949505, 1509949505,
        1509949505, 1526726731, 1509949515, 1509949515, 1509949515, 1509949515, 1509949515, 1526726701, 1509949485, 1509949485, 1509949485, 1509949485, 1509949485, 1526726681, 1493172249, 1509949465,
        1509949465, 1493172249, 1509949465, 1493172249, 1509949465, 1509949465, 1526726671, 1493172239, 1509949455, 1509949455, 1493172239, 1509949455, 1493172239, 1509949455, 1509949455, 1526726706,
        1509949490, 1509949490, 1509949490, 1509949490, 1509949490, 385875968, 436207616, 922746880, 1107296256, 1308622848, 1325400064, 1308622848, 1325400064, 1157627904, 1157627904, 1157627904,
        1174405120, 1325400064, 1174405120, 1325400064, 1107296256, 335544320, 1795162112, 1795162112, 402653184, 922746880, 385875968, 1107296256, 1308622848, 1325400064, 1325400064, 1174405120,
        1325400064, 1157627904, 1157627904, 1174405120, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1157627904, 1258291200, 1308622848, 1157627904, 385875968, 1107296256, 1157627904,
        1258291200, 1308622848, 385875968, 1107296256, 1157627904, 1258291200, 1308622848, 1308622848, 687865856, 1090519040, 1744863231, 1778384896, 1744863231, 1744863231, 1744863231, 1744863231,
        1744863231, 1744863231, 1157627904, 1107296256, 335544320, 318767104, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 855638016,
        872415232, 469762048, 1107296256, 1157627904, 1207959552, 1258291200, 1308622848, 1157627904, 603979776, 1191182336, 603979776, 603979776, 603979776, 1275068416, 587202560, 1627389954,
        1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1023410176, 1040187392, 1056964608, 1577058354, 1762099200, 1023410176, 1040187392, 1056964608, 1577058354, 1644167198, 1644167198, 1040187392, 1560281688, 620756992, 1107296256, 1275068416,
        1040187392, 1811939328, 1325400064, 1744863232, 520093696, 1744863232, 486539264, 1744863232, 1744994304, 1744863232, 1744863232, 486539264, 1744863232, 1744863232, 503316480, 1744863232,
        536870912, 1744863232, 1174405120, 1744863232, 1275068416, 620756992, 1107296256, 1275068416, 1308622848, 1006632960, 1795162112, 855638016, 872415232, 905969664, 67108864, 83886080,
        1040187392, 1040187392, 1509949540, 1509949540, 1509949540, 1509949540, 1509949540, 1073741824, 385875968, 1308622848, 1325400064, 1157627904, 1157627904, 1157627904, 1157627904, 1174405120,
        1157627904, 1174405120, 1107296256, 1174405120, 1174405120, 1107296256, 1828716544, 1107296256, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1107296256, 1107296256, 1174405120,
        1174405120, 1174405120, 1174405120, 1174405120, 1157627904, 1308622848, 1174405120, 1174405120, 1107296256, 1174405120, 1174405120, 1107296256, 1308622848, 1157627904, 1174405120, 1174405120,
        1174405120, 1157627904, 1107296256, 1174405120, 1157627904, 1174405120, 1107296256, 1157627904, 1174405120, 1174405120, 1107296256, 838860800, 1308622848, 838860800, 385875968, 1325400064,
        1174405120, 385875968, 452984832, 1762426880, 318767104, 1744994304, 1762426880, 1762426880, 486539264, 536870912, 1157627904, 1762426880, 1174405120, 1174405120, 1157627904, 1308622848,
        1762426880, 1762426880, 1174405120, 385875968, 1308622848, 1107296256, 1157627904, 385875968, 1157627904, 1241513984, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904,
        1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1459617793, 1778384896, 1006632960, 1610612743, 1006632960, 1610612743, 1610612743, 1459617793, 1459617793, 1778384896, 1459617793,
        1778384896, 1157627904, 1157627904, 1241513984, 1157627904, 1006632960, 1006632960, 1006632960, 1157627904, 1241513984, 1325400064, 1174405120, 1157627904, 1241513984, 1459617799, 1459617799,
        1459617798, 1459617798, 1459617798, 1157627904, 1241513984, 385875968, 1308622848, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 218103808, 1073741824, 1174405120, 1325400064, 637534208, 1174405120, 1325400064, 1174405120,
        1325400064, 654311424, 1308622848, 654311424, 637534208, 1174405120, 1325400064, 1560281088, 1728053250, 1224736768, 1224736768, 654311424, 637534208, 1325400064, 1560281088, 637534208,
        1174405120, 1560281088, 1728053250, 1728053250, 1174405120, 1174405120, 1728053250, 218103808, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1157627904, 1258291200, 1308622848, 1157627904, 1157627904, 1191182336, 1308622848, 1308622848, 855638016, 872415232, 251658240, 1040187392, 385875968, 1308622848, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 385875968, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1744928774,
        1744928774, 1744928772, 1744928772, 1174405120, 687865856, 385875968, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 385875968, 1073741824, 1073741824, 1157627904, 1308622848, 1073741824, 1073741824, 1762557952, 1795162112, 1174405120,
        1325400064, 1325400064, 1174405120, 1291845632, 1174405120, 1006632960, 1744928775, 1744928775, 1006632960, 1744928771, 1745584128, 1745584128, 1744928771, 1745584128, 1745584128, 1157627904,
        637534208, 1174405120, 1174405120, 1795162112, 1157627904, 1157627904, 1627389953, 1308622848, 1157627904, 1308622848, 1157627904, 1308622848, 1157627904, 1308622848, 654311424, 1459617795,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1459617797, 16777216, 1459617795, 1459617795, 855638016, 872415232, 905969664, 855638016, 872415232,
        905969664, 788529152, 989855744, 855638016, 872415232, 922746880, 855638016, 872415232, 838860800, 838860800, 1107296256, 838860800, 838860800, 838860800, 0, 1476395011,
        1308622848, 1325400064, 1040187392, 1040187392, 134217728, 1040187392, 134217728, 1040187392, 855638016, 872415232, 1610612737, 855638016, 872415232, 905969664, 855638016, 872415232,
        905969664, 268435456, 1040187392, 1610612737, 1023410176, 1610612737, 385875968, 1308622848, 1325400064, 385875968, 822083584, 1728053251, 989855744, 1308622848, 1157627904, 1308622848,
        1073741824, 1073741824, 1174405120, 1762296528, 1761640448, 1761640448, 1006632960, 1762295808, 1476395011, 1778384896, 486539264, 520093696, 1476395011, 1778384896, 1476395011, 1778384896,
        486539264, 1476395011, 1778384896, 503316480, 1476395011, 1778384896, 486539264, 1476395011, 1778384896, 0, 1476395009, 1308622848, 1325400064, 1325400064, 1325400064, 1157627904,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1308622848, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 603979776, 620756992, 1107296256, 1275068416, 1610612736, 1325400064, 1174405120, 1006632960, 1610612742, 1006632960, 1610612742,
        1610612742, 1476395009, 1778384896, 486539264, 520093696, 1476395009, 1778384896, 1476395009, 1778384896, 486539264, 1476395009, 1778384896, 503316480, 1476395009, 1778384896, 486539264,
        1476395009, 1778384896, 1744863233, 1778384896, 1744863233, 1744863233, 1744994305, 1744863233, 1744863233, 1744863233, 1744863233, 1744863233, 1778384896, 520093696, 1744863233, 486539264,
        1744863233, 1744994305, 1744863233, 1744863233, 1744863233, 1744863233, 486539264, 1744863233, 1744863233, 1744863233, 1744994305, 1744863233, 1744863233, 1744863233, 1744863233, 1174405120,
        1157627904, 1241513984, 855638016, 1006632960, 1023410176, 654311424, 503316480, 503316480, 1006632960, 1744928774, 1744928774, 1006632960, 1744928770, 1745387521, 1744928770, 218103808,
        1610612740, 1610612740, 1610612740, 536870912, 1157627904, 1258291200, 1308622848, 1174405120, 1174405120, 1291845632, 805306368, 721420288, 1174405120, 1291845632, 268435456, 1174405120,
        1308622848, 671088640, 721420288, 1174405120, 1291845632, 1325400064, 1174405120, 1174405120, 1174405120, 1291845632, 1174405120, 1174405120, 1174405120, 1526726665, 1493172233, 1509949449,
        1509949449, 1493172233, 1509949449, 1493172233, 1509949449, 1509949449, 1526726745, 1509949529, 1509949529, 1509949529, 1509949529, 1509949529, 1526726695, 1509949479, 1509949479, 1509949479,
        1509949479, 1509949479, 1526726715, 1526726715, 1509949499, 1509949499, 1509949499, 1509949499, 1509949499, 1526726755, 1509949539, 1509949539, 1509949539, 1509949539, 1509949539, 1526726725,
        1509949509, 1509949509, 1509949509, 1509949509, 1509949509, 1526726735, 1509949519, 1509949519, 1509949519, 1509949519, 1509949519, 1526726705, 1509949489, 1509949489, 1509949489, 1509949489,
        1509949489, 1526726685, 1493172253, 1509949469, 1509949469, 1493172253, 1509949469, 1493172253, 1509949469, 1509949469, 1526726675, 1493172243, 1509949459, 1509949459, 1493172243, 1509949459,
        1493172243, 1509949459, 1509949459, 1526726746, 1509949530, 1509949530, 1509949530, 1509949530, 1509949530, 637534208, 771751936, 1325400064, 1174405120, 1174405120, 1325400064, 1174405120,
        1325400064, 1174405120, 1325400064, 1174405120, 771751936, 1174405120, 1174405120, 1325400064, 1174405120, 1325400064, 1174405120, 654311424, 855638016, 1174405120, 1174405120, 1174405120,
        1728053250, 637534208, 1174405120, 1325400064, 1174405120, 637534208, 1174405120, 1325400064, 1560281088, 1174405120, 721420288, 1174405120, 1291845632, 1174405120, 637534208, 973078528,
        1325400064, 1174405120, 1174405120, 1459617803, 1459617803, 1778384896, 1107296256, 1124073472, 1526726656, 1107296256, 1124073472, 637534208, 939524096, 956301312, 905969664, 905969664,
        905969664, 905969664, 905969664, 1157627904, 1107296256, 1275068416, 637534208, 805306368, 1157627904, 1107296256, 1157627904, 1207959552, 1275068416, 1308622848, 1107296256, 1157627904,
        1275068416, 1308622848, 1157627904, 1157627904, 1459617802, 1459617802, 1778384896, 1107296256, 1124073472, 1006632960, 1040187392, 1560281288, 385875968, 1107296256, 1157627904, 1308622848,
        1325400064, 1325400064, 1107296256, 1325400064, 1174405120, 1325400064, 1107296256, 1157627904, 1174405120, 1325400064, 1174405120, 1325400064, 1157627904, 1325400064, 1157627904, 1191182336,
        1207959552, 1258291200, 1308622848, 218103808, 218103808, 1006632960, 218103808, 822083584, 973078528, 1728053251, 989855744, 570425344, 1073741824, 1157627904, 1157627904, 1191182336,
        1207959552, 1258291200, 1308622848, 1040187392, 251658240, 1040187392, 1811939328, 1073741824, 1073741824, 1073741824, 1073741824, 1157627904, 1258291200, 1308622848, 922746880, 385875968,
        1627389952, 0, 1476395014, 1308622848, 385875968, 1107296256, 1476395014, 1778384896, 486539264, 520093696, 1476395014, 1778384896, 1476395014, 1778384896, 486539264, 1476395014,
        1778384896, 503316480, 1476395014, 1778384896, 486539264, 1476395014, 1778384896, 1174405120, 788529152, 637534208, 788529152, 788529152, 1308622848, 603979776, 1191182336, 603979776,
        603979776, 1191182336, 603979776, 637534208, 1526726662, 1493172230, 1509949446, 1509949446, 1493172230, 1509949446, 1493172230, 1509949446, 1509949446, 1526726742, 1509949526, 1509949526,
        1509949526, 1509949526, 1509949526, 1526726692, 1509949476, 1509949476, 1509949476, 1509949476, 1509949476, 1526726712, 1526726712, 1509949496, 1509949496, 1509949496, 1509949496, 1509949496,
        1526726752, 1509949536, 1509949536, 1509949536, 1509949536, 1509949536, 1526726722, 1509949506, 1509949506, 1509949506, 1509949506, 1509949506, 1526726732, 1509949516, 1509949516, 1509949516,
        1509949516, 1509949516, 1526726702, 1509949486, 1509949486, 1509949486, 1509949486, 1509949486, 1526726682, 1493172250, 1509949466, 1509949466, 1493172250, 1509949466, 1493172250, 1509949466,
        1509949466, 1526726672, 1493172240, 1509949456, 1509949456, 1493172240, 1509949456, 1493172240, 1509949456, 1509949456, 1526726716, 1509949500, 1509949500, 1509949500, 1509949500, 1509949500,
        1308622848, 788529152, 1157627904, 1157627904, 1157627904, 1157627904, 788529152, 838860800, 838860800, 889192448, 922746880, 1627389952, 1610612736, 1610612736, 1157627904, 1157627904,
        1258291200, 1459617801, 1459617801, 1459617801, 1778384896, 1157627904, 1308622848, 1157627904, 1174405120, 1157627904, 1308622848, 1526726663, 1509949447, 1509949447, 1509949447, 1509949447,
        1509949447, 1526726743, 1509949527, 1509949527, 1509949527, 1509949527, 1509949527, 1526726693, 1509949477, 1509949477, 1509949477, 1509949477, 1509949477, 1526726713, 1526726713, 1509949497,
        1509949497, 1509949497, 1509949497, 1509949497, 1526726753, 1509949537, 1509949537, 1509949537, 1509949537, 1509949537, 1526726723, 1509949507, 1509949507, 1509949507, 1509949507, 1509949507,
        1526726733, 1509949517, 1509949517, 1509949517, 1509949517, 1509949517, 1526726703, 1509949487, 1509949487, 1509949487, 1509949487, 1509949487, 1526726683, 1493172251, 1509949467, 1509949467,
        1493172251, 1509949467, 1493172251, 1509949467, 1509949467, 1493172231, 1509949447, 1509949447, 1493172231, 1509949447, 1493172231, 1509949447, 1509949447, 1526726673, 1493172241, 1509949457,
        1509949457, 1493172241, 1509949457, 1493172241, 1509949457, 1509949457, 1526726726, 1509949510, 1509949510, 1509949510, 1509949510, 1509949510, 1308622848, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 218103808, 0, 1308622848, 1157627904, 1476395014, 1778384896, 1476395015, 1778384896, 486539264, 520093696, 1476395015, 1778384896,
        1476395015, 1778384896, 486539264, 1476395015, 1778384896, 503316480, 1476395015, 1778384896, 486539264, 1476395015, 1778384896, 1107296256, 1325400064, 805306368, 822083584, 1728053251,
        855638016, 855638016, 905969664, 637534208, 1610612738, 1426063360, 1426063360, 1426063360, 1073741824, 1325400064, 1157627904, 1308622848, 1157627904, 1308622848, 1174405120, 1224736768,
        738197504, 1023410176, 1610612738, 1023410176, 1610612738, 1157627904, 1191182336, 1207959552, 1258291200, 1308622848, 1627389955, 385875968, 1610612739, 1006632960, 1006632960, 1006632960,
        1610612739, 1610612739, 1006632960, 738197504, 100663296, 117440512, 1040187392, 1107296256, 1040187392, 1426063360, 1426063360, 1426063360, 218103808, 1073741824, 218103808, 469762048,
        1157627904, 1191182336, 1308622848, 1157627904, 1191182336, 1191182336, 1325400064, 1325400064, 855638016, 872415232, 1325400064, 1174405120, 1325400064, 1744863234, 1778384896, 1006632960,
        1006632960, 1744863234, 1778384896, 587202560, 385875968, 402653184, 922746880, 738197504, 1157627904, 167772160, 822083584, 939524096, 973078528, 1728053251, 1593835595, 1593835570,
        1593835545, 1593835570, 989855744, 905969664, 922746880, 637534208, 637534208, 1174405120, 385875968, 1308622848, 1325400064, 838860800, 838860800, 838860800, 855638016, 872415232,
        1174405120, 687865856, 1174405120, 687865856, 1073741824, 1744928771, 687865856, 687865856, 738197504, 687865856, 738197504, 738197504, 1157627904, 1107296256, 1191182336, 1308622848,
        1325400064, 385875968, 1526726660, 1493172228, 1509949444, 1023410176, 1040187392, 1056964608, 1577058329, 1761902607, 1761902577, 1644167183, 1509949444, 1493172228, 1509949444, 1493172228,
        1509949444, 1509949444, 1526726740, 1509949524, 1509949524, 1509949524, 1509949524, 1509949524, 1526726690, 1509949474, 1509949474, 1509949474, 1509949474, 1509949474, 1526726710, 1526726710,
        1509949494, 1509949494, 1509949494, 1509949494, 1509949494, 1526726750, 1509949534, 1509949534, 1509949534, 1509949534, 1509949534, 1526726720, 1509949504, 1509949504, 1509949504, 1509949504,
        1509949504, 1526726730, 1509949514, 1509949514, 1509949514, 1509949514, 1509949514, 1526726700, 1509949484, 1509949484, 1509949484, 1509949484, 1509949484, 1526726680, 1493172248, 1509949464,
        1509949464, 1493172248, 1509949464, 1493172248, 1509949464, 1509949464, 1526726670, 1493172238, 1509949454, 1509949454, 1493172238, 1509949454, 1493172238, 1509949454, 1509949454, 1526726696,
        1509949480, 1509949480, 1509949480, 1509949480, 1509949480, 637534208, 1157627904, 922746880, 973078528, 1090519040, 1157627904, 855638016, 1006632960, 1023410176, 1762492416, 1745059840,
        1762492416, 1762492416, 654311424, 1762492416, 1762492416, 1762492416, 1006632960, 1744863230, 1778384896, 486539264, 486539264, 1157627904, 385875968, 1308622848, 1107296256, 1107296256,
        318767104, 318767104, 654311424, 1308622848, 637534208, 687865856, 973078528, 989855744, 973078528, 989855744, 855638016, 872415232, 855638016, 872415232, 385875968, 1308622848,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1308622848,
        1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 385875968, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1107296256, 1157627904, 1308622848, 1174405120, 1174405120, 1107296256, 1308622848,
        1375731712, 469762048, 1107296256, 1157627904, 1157627904, 1308622848, 1157627904, 1157627904, 1325400064, 1006632960, 1610612741, 1006632960, 1610612741, 1006632960, 1174405120, 1308622848,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1157627904, 1308622848, 1308622848, 1308622848, 1157627904, 1526726666, 1493172234, 1509949450, 1509949450,
        1493172234, 1509949450, 1493172234, 1509949450, 1509949450, 788529152, 788529152, 218103808, 1308622848, 637534208, 637534208, 1157627904, 385875968, 1325400064, 318767104, 989855744,
        1157627904, 805306368, 1526726676, 1493172244, 1509949460, 1509949460, 1493172244, 1509949460, 1493172244, 1509949460, 1509949460, 1526726658, 1644167318, 1644167318, 1560281338, 1644167318,
        1157627904, 1493172226, 1509949442, 1509949442, 1493172226, 1509949442, 1493172226, 1509949442, 1509949442, 1526726738, 1509949522, 1509949522, 1509949522, 1509949522, 1509949522, 1526726688,
        1509949472, 1509949472, 1509949472, 1509949472, 1509949472, 1526726708, 1526726708, 1509949492, 1509949492, 1509949492, 1509949492, 1509949492, 1526726748, 1509949532, 1509949532, 1509949532,
        1509949532, 1509949532, 1526726718, 1509949502, 1509949502, 1509949502, 1509949502, 1509949502, 1526726728, 1509949512, 1509949512, 1509949512, 1509949512, 1509949512, 1526726698, 1509949482,
        1509949482, 1509949482, 1509949482, 1509949482, 1526726678, 1493172246, 1509949462, 1509949462, 1493172246, 1509949462, 1493172246, 1509949462, 1509949462, 419430400, 939524096, 1526726658,
        1526726668, 1526726668, 1493172236, 1509949452, 1509949452, 1493172236, 1509949452, 1493172236, 1509949452, 1509949452, 1526726738, 1526726688, 1526726708, 1526726708, 1526726748, 1526726718,
        1526726728, 1526726698, 1526726678, 1157627904, 1157627904, 1157627904, 1174405120, 1191182336, 1157627904, 1157627904, 1157627904, 1174405120, 1157627904, 1191182336, 1191182336, 1191182336,
        1191182336,
    ]
}

// swift-format-ignore-file
// Made by packaging/words of Lists/de.txt.

extension Vocabulary {
    /// The words of the language `de`.
    static var de: Vocabulary {
        Vocabulary(
            text: deText, starts: deStarts,
            firsts: deFirsts, senses: deSenses,
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
        4060, 4076, 4098, 4117, 4132, 4151, 4161, 4169, 4184, 4188, 4191, 4196, 4202, 4206, 4212, 4215,
        4221, 4229, 4235, 4246, 4258, 4269, 4280, 4285, 4292, 4296, 4310, 4319, 4334, 4342, 4357, 4376,
        4392, 4410, 4432, 4451, 4467, 4482, 4495, 4505, 4519, 4535, 4546, 4563, 4577, 4586, 4599, 4618,
        4628, 4632, 4638, 4646, 4656, 4682, 4701, 4721, 4741, 4762, 4784, 4788, 4794, 4802, 4812, 4838,
        4857, 4877, 4897, 4918, 4940, 4956, 4971, 4989, 5008, 5024, 5036, 5052, 5056, 5062, 5070, 5080,
        5106, 5125, 5145, 5165, 5186, 5208, 5212, 5221, 5224, 5228, 5239, 5250, 5261, 5270, 5286, 5300,
        5315, 5330, 5349, 5367, 5372, 5399, 5408, 5421, 5435, 5450, 5464, 5477, 5495, 5512, 5521, 5534,
        5548, 5563, 5577, 5590, 5608, 5625, 5634, 5647, 5661, 5676, 5690, 5703, 5721, 5738, 5749, 5757,
        5771, 5774, 5779, 5786, 5797, 5815, 5831, 5848, 5865, 5886, 5906, 5914, 5919, 5924, 5937, 5949,
        5969, 5978, 5990, 6003, 6016, 6029, 6042, 6057, 6075, 6094, 6113, 6132, 6151, 6167, 6186, 6206,
        6226, 6246, 6266, 6282, 6297, 6315, 6334, 6353, 6372, 6391, 6406, 6424, 6443, 6462, 6481, 6500,
        6515, 6533, 6552, 6571, 6590, 6609, 6624, 6642, 6661, 6680, 6699, 6718, 6733, 6751, 6770, 6789,
        6808, 6827, 6842, 6860, 6879, 6898, 6917, 6936, 6948, 6962, 6980, 6989, 7000, 7012, 7024, 7036,
        7048, 7055, 7063, 7071, 7079, 7087, 7095, 7098, 7106, 7109, 7114, 7124, 7135, 7139, 7148, 7166,
        7184, 7196, 7205, 7216, 7227, 7246, 7257, 7269, 7279, 7291, 7296, 7307, 7325, 7337, 7352, 7365,
        7378, 7398, 7417, 7426, 7437, 7456, 7462, 7478, 7495, 7512, 7528, 7544, 7560, 7576, 7592, 7608,
        7614, 7627, 7644, 7657, 7673, 7690, 7707, 7723, 7739, 7755, 7771, 7787, 7803, 7809, 7833, 7853,
        7883, 7904, 7924, 7934, 7950, 7967, 7984, 8000, 8016, 8032, 8048, 8064, 8080, 8095, 8111, 8127,
        8142, 8157, 8172, 8187, 8202, 8217, 8225, 8230, 8239, 8254, 8270, 8286, 8301, 8316, 8331, 8346,
        8361, 8376, 8390, 8407, 8425, 8443, 8461, 8479, 8494, 8512, 8531, 8550, 8569, 8588, 8603, 8617,
        8634, 8652, 8670, 8688, 8706, 8720, 8737, 8755, 8773, 8791, 8809, 8823, 8840, 8858, 8876, 8894,
        8912, 8926, 8943, 8961, 8979, 8997, 9015, 9029, 9046, 9064, 9082, 9100, 9118, 9132, 9149, 9167,
        9185, 9203, 9221, 9235, 9246, 9250, 9256, 9263, 9270, 9277, 9284, 9289, 9295, 9310, 9316, 9323,
        9330, 9337, 9344, 9355, 9367, 9379, 9382, 9389, 9401, 9409, 9425, 9441, 9446, 9457, 9468, 9473,
        9477, 9482, 9488, 9494, 9501, 9509, 9514, 9518, 9526, 9537, 9546, 9553, 9562, 9565, 9573, 9582,
        9590, 9605, 9618, 9632, 9646, 9664, 9681, 9692, 9703, 9708, 9719, 9730, 9742, 9748, 9764, 9781,
        9798, 9814, 9830, 9846, 9862, 9878, 9894, 9904, 9913, 9918, 9925, 9933, 9941, 9949, 9957, 9972,
        9990, 10009, 10028, 10047, 10066, 10082, 10101, 10121, 10141, 10161, 10181, 10197, 10212, 10230, 10249, 10268,
        10287, 10306, 10321, 10339, 10358, 10377, 10396, 10415, 10430, 10448, 10467, 10486, 10505, 10524, 10539, 10557,
        10576, 10595, 10614, 10633, 10648, 10666, 10685, 10704, 10723, 10742, 10757, 10775, 10794, 10813, 10832, 10851,
        10860, 10871, 10883, 10895, 10907, 10919, 10927, 10938, 10950, 10962, 10974, 10986, 10990, 10999, 11007, 11018,
        11031, 11043, 11062, 11066, 11076, 11090, 11106, 11114, 11128, 11134, 11139, 11154, 11168, 11183, 11200, 11216,
        11226, 11244, 11259, 11270, 11285, 11291, 11300, 11305, 11311, 11324, 11336, 11349, 11357, 11371, 11384, 11400,
        11415, 11429, 11443, 11450, 11458, 11468, 11480, 11492, 11509, 11525, 11544, 11564, 11581, 11594, 11611, 11623,
        11634, 11638, 11648, 11659, 11671, 11684, 11694, 11696, 11701, 11714, 11732, 11751, 11769, 11784, 11798, 11815,
        11833, 11848, 11859, 11870, 11886, 11903, 11919, 11934, 11940, 11954, 11973, 11993, 12012, 12028, 12043, 12061,
        12080, 12096, 12108, 12120, 12137, 12155, 12172, 12188, 12193, 12200, 12206, 12219, 12233, 12240, 12255, 12261,
        12270, 12297, 12303, 12315, 12326, 12339, 12352, 12366, 12379, 12391, 12408, 12420, 12432, 12448, 12452, 12455,
        12460, 12472, 12484, 12494, 12502, 12511, 12522, 12534, 12546, 12558, 12570, 12575, 12579, 12594, 12608, 12619,
        12633, 12649, 12671, 12699, 12709, 12725, 12744, 12768, 12789, 12800, 12817, 12834, 12849, 12867, 12883, 12898,
        12914, 12935, 12957, 12986, 13001, 13023, 13033, 13049, 13062, 13073, 13094, 13111, 13121, 13134, 13146, 13167,
        13191, 13211, 13225, 13235, 13252, 13270, 13298, 13307, 13326, 13341, 13357, 13361, 13366, 13369, 13379, 13395,
        13398, 13403, 13410, 13418, 13429, 13441, 13454, 13465, 13475, 13491, 13509, 13520, 13530, 13544, 13554, 13558,
        13566, 13568, 13571, 13580, 13589, 13597, 13606, 13614, 13623, 13631, 13645, 13658, 13667, 13677, 13685, 13690,
        13696, 13703, 13707, 13714, 13721, 13725, 13732, 13739, 13744, 13750, 13756, 13760, 13766, 13778, 13781, 13785,
        13790, 13794, 13799, 13804, 13808, 13813, 13828, 13842, 13859, 13877, 13906, 13941, 13971, 14007, 14022, 14033,
        14055, 14083, 14106, 14135, 14150, 14156, 14161, 14166, 14178, 14193, 14206, 14217, 14223, 14246, 14261, 14273,
        14280, 14287, 14294, 14306, 14317, 14323, 14328, 14335, 14352, 14368, 14387, 14407, 14424, 14437, 14454, 14459,
        14469, 14475, 14482, 14489, 14495, 14501, 14507, 14523, 14538, 14556, 14575, 14591, 14603, 14619, 14626, 14643,
        14659, 14678, 14698, 14715, 14728, 14745, 14762, 14782, 14794, 14806, 14827, 14839, 14846, 14863, 14879, 14898,
        14918, 14949, 14986, 15018, 15056, 15073, 15086, 15110, 15140, 15165, 15196, 15213, 15220, 15226, 15238, 15246,
        15252, 15265, 15270, 15281, 15290, 15297, 15309, 15322, 15329, 15344, 15362, 15370, 15380, 15395, 15412, 15422,
        15437, 15454, 15467, 15478, 15490, 15503, 15509, 15517, 15522, 15524, 15529, 15538, 15544, 15554, 15561, 15572,
        15585, 15591, 15605, 15618, 15634, 15651, 15665, 15675, 15689, 15693, 15697, 15702, 15706, 15714, 15722, 15727,
        15736, 15754, 15763, 15768, 15774, 15792, 15799, 15806, 15813, 15816, 15821, 15831, 15842, 15850, 15860, 15864,
        15875, 15883, 15889, 15896, 15904, 15908, 15912, 15920, 15928, 15942, 15951, 15967, 15978, 15985, 15998, 16011,
        16017, 16029, 16038, 16054, 16068, 16083, 16098, 16117, 16135, 16138, 16145, 16162, 16178, 16197, 16208, 16228,
        16259, 16296, 16328, 16366, 16383, 16396, 16420, 16450, 16475, 16506, 16523, 16531, 16549, 16566, 16586, 16607,
        16625, 16639, 16657, 16662, 16669, 16678, 16693, 16699, 16706, 16714, 16721, 16735, 16747, 16760, 16773, 16790,
        16806, 16814, 16828, 16841, 16856, 16871, 16890, 16904, 16922, 16929, 16942, 16954, 16968, 16982, 17000, 17013,
        17030, 17038, 17044, 17056, 17067, 17080, 17093, 17110, 17122, 17138, 17140, 17148, 17153, 17169, 17180, 17192,
        17200, 17216, 17235, 17244, 17255, 17275, 17286, 17292, 17299, 17307, 17314, 17324, 17340, 17343, 17349, 17353,
        17361, 17370, 17375, 17396, 17413, 17424, 17436, 17449, 17467, 17472, 17479, 17487, 17495, 17503, 17511, 17526,
        17544, 17563, 17582, 17601, 17620, 17636, 17655, 17675, 17695, 17715, 17735, 17751, 17766, 17784, 17803, 17822,
        17841, 17860, 17875, 17893, 17912, 17931, 17950, 17969, 17984, 18002, 18021, 18040, 18059, 18078, 18093, 18111,
        18130, 18149, 18168, 18187, 18202, 18220, 18239, 18258, 18277, 18296, 18311, 18329, 18348, 18367, 18386, 18405,
        18414, 18425, 18437, 18449, 18461, 18473, 18481, 18492, 18504, 18516, 18528, 18540, 18546, 18557, 18577, 18587,
        18606, 18618, 18631, 18645, 18656, 18670, 18684, 18696, 18710, 18724, 18734, 18745, 18760, 18767, 18771, 18784,
        18792, 18800, 18804, 18807, 18816, 18821, 18832, 18837, 18841, 18850, 18853, 18858, 18865, 18875, 18880, 18892,
        18902, 18910, 18922, 18935, 18950, 18953, 18958, 18971, 18974, 18979, 18984, 18988, 18992, 19000, 19007, 19014,
        19019, 19027, 19033, 19049, 19064, 19074, 19092, 19111, 19121, 19137, 19149, 19158, 19174, 19182, 19189, 19198,
        19208, 19214, 19219, 19228, 19231, 19238, 19246, 19252, 19260, 19266, 19290, 19299, 19315, 19319, 19328, 19336,
        19341, 19343, 19346, 19354, 19360, 19370, 19378, 19393, 19406, 19420, 19434, 19452, 19469, 19486, 19494, 19503,
        19514, 19524, 19530, 19544, 19563, 19575, 19592, 19602, 19608, 19616, 19625, 19634, 19643, 19652, 19668, 19687,
        19707, 19727, 19747, 19767, 19784, 19804, 19825, 19846, 19867, 19888, 19905, 19921, 19940, 19960, 19980, 20000,
        20020, 20036, 20055, 20075, 20095, 20115, 20135, 20151, 20170, 20190, 20210, 20230, 20250, 20266, 20285, 20305,
        20325, 20345, 20365, 20381, 20400, 20420, 20440, 20460, 20480, 20496, 20515, 20535, 20555, 20575, 20595, 20604,
        20615, 20627, 20639, 20651, 20663, 20671, 20682, 20694, 20706, 20718, 20730, 20735, 20745, 20755, 20766, 20775,
        20786, 20796, 20801, 20807, 20812, 20816, 20824, 20833, 20853, 20872, 20876, 20881, 20891, 20898, 20910, 20923,
        20934, 20938, 20945, 20954, 20964, 20974, 20984, 20994, 21011, 21031, 21052, 21073, 21094, 21115, 21133, 21154,
        21176, 21198, 21220, 21242, 21260, 21277, 21297, 21318, 21339, 21360, 21381, 21398, 21418, 21439, 21460, 21481,
        21502, 21519, 21539, 21560, 21581, 21602, 21623, 21640, 21660, 21681, 21702, 21723, 21744, 21761, 21781, 21802,
        21823, 21844, 21865, 21882, 21902, 21923, 21944, 21965, 21986, 21993, 22001, 22009, 22017, 22025, 22034, 22045,
        22057, 22069, 22081, 22093, 22101, 22112, 22124, 22136, 22148, 22160, 22165, 22180, 22194, 22211, 22229, 22244,
        22255, 22270, 22280, 22283, 22293, 22303, 22311, 22326, 22339, 22353, 22367, 22385, 22402, 22408, 22414, 22425,
        22436, 22442, 22446, 22450, 22455, 22460, 22473, 22489, 22499, 22506, 22519, 22525, 22536, 22543, 22551, 22557,
        22559, 22563, 22574, 22585, 22595, 22600, 22606, 22618, 22627, 22635, 22648, 22657, 22660, 22664, 22668, 22675,
        22681, 22691, 22696, 22700, 22707, 22715, 22728, 22741, 22746, 22756, 22772, 22783, 22795, 22808, 22820, 22824,
        22827, 22836, 22846, 22850, 22867, 22880, 22896, 22911, 22919, 22928, 22937, 22947, 22957, 22961, 22967, 22974,
        22982, 22988, 23011, 23021, 23028, 23035, 23039, 23043, 23057, 23066, 23077, 23086, 23095, 23106, 23118, 23129,
        23141, 23152, 23157, 23164, 23172, 23187, 23201, 23215, 23223, 23231, 23239, 23247, 23262, 23280, 23299, 23318,
        23337, 23356, 23372, 23391, 23411, 23431, 23451, 23471, 23487, 23502, 23520, 23539, 23558, 23577, 23596, 23611,
        23629, 23648, 23667, 23686, 23705, 23720, 23738, 23757, 23776, 23795, 23814, 23829, 23847, 23866, 23885, 23904,
        23923, 23938, 23956, 23975, 23994, 24013, 24032, 24047, 24065, 24084, 24103, 24122, 24141, 24150, 24161, 24173,
        24185, 24197, 24209, 24217, 24228, 24240, 24252, 24264, 24276, 24281, 24296, 24300, 24327, 24339, 24343, 24349,
        24357, 24366, 24378, 24393, 24404, 24415, 24430, 24439, 24450, 24460, 24471, 24476, 24481, 24490, 24501, 24511,
        24526, 24538, 24544, 24548, 24556, 24565, 24573, 24585, 24597, 24602, 24608, 24624, 24639, 24657, 24676, 24706,
        24742, 24773, 24810, 24826, 24838, 24861, 24890, 24914, 24944, 24960, 24967, 24972, 24987, 25001, 25018, 25036,
        25065, 25100, 25130, 25166, 25181, 25192, 25214, 25242, 25265, 25294, 25309, 25313, 25330, 25345, 25363, 25379,
        25404, 25420, 25431, 25448, 25465, 25476, 25490, 25499, 25514, 25537, 25542, 25556, 25569, 25578, 25584, 25591,
        25602, 25612, 25619, 25636, 25652, 25671, 25691, 25708, 25721, 25738, 25748, 25754, 25761, 25765, 25770, 25777,
        25785, 25793, 25801, 25809, 25823, 25837, 25844, 25847, 25855, 25863, 25872, 25876, 25891, 25903, 25914, 25925,
        25935, 25943, 25954, 25966, 25978, 25990, 26002, 26007, 26029, 26050, 26062, 26082, 26093, 26100, 26108, 26116,
        26124, 26132, 26147, 26165, 26184, 26203, 26222, 26241, 26257, 26276, 26296, 26316, 26336, 26356, 26372, 26387,
        26405, 26424, 26443, 26462, 26481, 26496, 26514, 26533, 26552, 26571, 26590, 26605, 26623, 26642, 26661, 26680,
        26699, 26714, 26732, 26751, 26770, 26789, 26808, 26823, 26841, 26860, 26879, 26898, 26917, 26932, 26950, 26969,
        26988, 27007, 27026, 27035, 27039, 27046, 27052, 27060, 27069, 27078, 27087, 27096, 27110, 27125, 27140, 27154,
        27168, 27182, 27196, 27210, 27224, 27228, 27232, 27236, 27240, 27244, 27249, 27254, 27259, 27264, 27269, 27274,
        27279, 27284, 27289,
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
        246, 247, 248, 251, 252, 253, 254, 257, 259, 260, 261, 262, 263, 264, 265, 266,
        267, 268, 270, 271, 273, 274, 275, 276, 277, 278, 279, 281, 282, 283, 284, 285,
        287, 288, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303,
        304, 305, 306, 307, 308, 309, 310, 311, 312, 316, 318, 320, 321, 322, 323, 325,
        329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344,
        345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 356, 357, 358, 359, 361, 362,
        363, 364, 370, 371, 375, 378, 379, 382, 383, 387, 388, 389, 390, 391, 392, 393,
        394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409,
        410, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 426, 427, 428, 429, 430,
        431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 442, 443, 448, 449, 450, 451,
        452, 453, 454, 455, 456, 457, 458, 459, 461, 463, 464, 466, 468, 469, 470, 472,
        473, 475, 477, 479, 480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 490, 491,
        492, 493, 495, 496, 497, 498, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508,
        509, 511, 513, 514, 515, 516, 518, 519, 521, 523, 525, 526, 527, 528, 529, 530,
        531, 532, 534, 535, 537, 539, 540, 541, 542, 543, 544, 545, 546, 547, 548, 549,
        550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565,
        566, 567, 568, 569, 570, 571, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581,
        582, 583, 584, 586, 587, 589, 591, 592, 595, 596, 597, 598, 600, 601, 603, 605,
        606, 608, 610, 611, 613, 615, 616, 617, 620, 621, 622, 623, 624, 629, 630, 631,
        632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 646, 647, 648, 649, 650, 651,
        652, 653, 654, 655, 656, 657, 661, 662, 663, 664, 665, 666, 667, 668, 669, 670,
        675, 676, 677, 678, 679, 680, 681, 682, 683, 684, 685, 686, 687, 691, 692, 693,
        694, 695, 696, 697, 698, 699, 700, 701, 702, 703, 704, 705, 706, 707, 708, 709,
        710, 711, 712, 713, 714, 715, 716, 717, 718, 719, 720, 721, 722, 723, 724, 725,
        726, 727, 728, 729, 730, 731, 732, 733, 734, 736, 737, 739, 741, 742, 743, 744,
        745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755, 756, 757, 758, 759, 760,
        761, 762, 763, 764, 765, 766, 767, 768, 769, 770, 771, 772, 773, 774, 776, 777,
        779, 781, 782, 785, 786, 788, 790, 791, 793, 795, 796, 798, 799, 801, 803, 804,
        806, 808, 809, 810, 811, 812, 815, 816, 817, 819, 820, 821, 823, 824, 825, 826,
        827, 828, 829, 830, 832, 833, 835, 836, 837, 838, 839, 840, 841, 843, 844, 845,
        846, 847, 849, 850, 852, 854, 856, 857, 858, 859, 860, 862, 863, 864, 865, 866,
        867, 868, 869, 870, 871, 872, 873, 874, 875, 876, 878, 879, 881, 883, 884, 885,
        886, 887, 888, 889, 890, 891, 892, 893, 894, 895, 896, 897, 898, 899, 900, 901,
        902, 903, 904, 905, 906, 907, 908, 909, 910, 911, 912, 913, 914, 915, 916, 917,
        918, 919, 920, 921, 922, 923, 924, 925, 926, 927, 928, 930, 931, 933, 935, 936,
        937, 939, 940, 942, 944, 945, 946, 947, 948, 949, 950, 951, 954, 957, 959, 960,
        961, 962, 963, 964, 966, 967, 968, 969, 970, 972, 975, 976, 977, 978, 979, 980,
        981, 983, 984, 986, 987, 990, 991, 996, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008,
        1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 1018, 1019, 1020, 1021, 1023, 1024, 1026,
        1027, 1032, 1033, 1035, 1036, 1037, 1039, 1041, 1042, 1043, 1044, 1045, 1046, 1047, 1048, 1049,
        1050, 1051, 1052, 1053, 1054, 1055, 1056, 1057, 1058, 1059, 1060, 1061, 1062, 1063, 1064, 1065,
        1066, 1067, 1068, 1069, 1070, 1071, 1072, 1073, 1077, 1078, 1082, 1083, 1084, 1085, 1086, 1089,
        1090, 1091, 1093, 1095, 1097, 1098, 1099, 1100, 1102, 1103, 1105, 1107, 1108, 1109, 1110, 1113,
        1114, 1115, 1116, 1119, 1122, 1123, 1124, 1125, 1126, 1127, 1128, 1129, 1132, 1133, 1134, 1135,
        1136, 1137, 1138, 1139, 1140, 1141, 1142, 1143, 1144, 1145, 1146, 1147, 1148, 1149, 1150, 1151,
        1152, 1153, 1154, 1155, 1156, 1157, 1159, 1160, 1161, 1162, 1163, 1164, 1165, 1166, 1167, 1168,
        1169, 1170, 1171, 1172, 1173, 1174, 1175, 1177, 1178, 1179, 1180, 1182, 1183, 1184, 1185, 1186,
        1188, 1189, 1191, 1192, 1193, 1194, 1195, 1196, 1197, 1198, 1199, 1201, 1202, 1203, 1204, 1206,
        1207, 1208, 1211, 1212, 1213, 1214, 1215, 1216, 1217, 1218, 1219, 1220, 1221, 1222, 1223, 1225,
        1227, 1228, 1229, 1230, 1231, 1232, 1234, 1235, 1236, 1237, 1238, 1240, 1241, 1242, 1244, 1245,
        1246, 1247, 1248, 1249, 1251, 1253, 1254, 1255, 1256, 1258, 1259, 1260, 1261, 1262, 1263, 1265,
        1266, 1267, 1268, 1269, 1270, 1272, 1274, 1276, 1277, 1279, 1281, 1282, 1287, 1288, 1289, 1290,
        1293, 1297, 1298, 1299, 1300, 1301, 1302, 1303, 1304, 1305, 1306, 1307, 1308, 1309, 1310, 1313,
        1314, 1315, 1317, 1318, 1320, 1322, 1324, 1325, 1326, 1327, 1328, 1329, 1331, 1332, 1334, 1335,
        1336, 1337, 1338, 1339, 1340, 1341, 1342, 1343, 1344, 1345, 1346, 1347, 1349, 1350, 1351, 1352,
        1353, 1354, 1355, 1356, 1357, 1358, 1359, 1360, 1361, 1362, 1363, 1364, 1365, 1366, 1367, 1369,
        1370, 1371, 1372, 1373, 1375, 1376, 1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1387,
        1388, 1389, 1390, 1391, 1392, 1393, 1394, 1395, 1396, 1397, 1398, 1399, 1400, 1401, 1402, 1404,
        1405, 1406, 1407, 1408, 1409, 1410, 1411, 1412, 1413, 1414, 1416, 1417, 1420, 1423, 1424, 1425,
        1427, 1428, 1430, 1431, 1432, 1433, 1434, 1435, 1436, 1438, 1440, 1441, 1442, 1444, 1446, 1449,
        1452, 1455, 1457, 1458, 1460, 1463, 1466, 1467, 1468, 1470, 1471, 1472, 1473, 1474, 1475, 1476,
        1477, 1478, 1479, 1480, 1482, 1483, 1485, 1487, 1489, 1491, 1492, 1493, 1494, 1495, 1496, 1497,
        1498, 1499, 1500, 1501, 1502, 1504, 1505, 1506, 1507, 1508, 1509, 1510, 1511, 1512, 1513, 1514,
        1515, 1516, 1517, 1521, 1522, 1523, 1524, 1526, 1528, 1529, 1530, 1531, 1533, 1534, 1536, 1538,
        1540, 1541, 1542, 1543, 1544, 1545, 1546, 1547, 1548, 1549, 1551, 1553, 1554, 1555, 1556, 1557,
        1558, 1559, 1560, 1561, 1562, 1563, 1564, 1565, 1566, 1567, 1568, 1570, 1573, 1574, 1575, 1576,
        1577, 1578, 1579, 1580, 1581, 1582, 1583, 1585, 1586, 1587, 1588, 1591, 1592, 1594, 1595, 1598,
        1600, 1601, 1606, 1607, 1608, 1610, 1611, 1612, 1613, 1614, 1616, 1617, 1619, 1621, 1622, 1623,
        1624, 1625, 1626, 1627, 1628, 1629, 1630, 1631, 1632, 1633, 1634, 1635, 1636, 1637, 1638, 1639,
        1640, 1641, 1642, 1643, 1644, 1645, 1646, 1647, 1648, 1649, 1650, 1651, 1652, 1653, 1654, 1655,
        1656, 1657, 1658, 1659, 1660, 1661, 1662, 1663, 1664, 1665, 1666, 1668, 1669, 1671, 1673, 1674,
        1675, 1677, 1678, 1680, 1682, 1683, 1684, 1685, 1686, 1687, 1688, 1689, 1692, 1693, 1695, 1696,
        1697, 1698, 1699, 1700, 1701, 1702, 1704, 1706, 1707, 1708, 1709, 1710, 1711, 1713, 1716, 1717,
        1720, 1721, 1722, 1725, 1726, 1729, 1730, 1731, 1732, 1733, 1735, 1736, 1738, 1739, 1741, 1742,
        1743, 1744, 1745, 1746, 1747, 1749, 1751, 1752, 1757, 1761, 1762, 1763, 1764, 1765, 1767, 1768,
        1769, 1770, 1774, 1775, 1776, 1777, 1778, 1780, 1782, 1784, 1786, 1787, 1788, 1793, 1794, 1795,
        1796, 1797, 1800, 1801, 1802, 1803, 1804, 1809, 1810, 1812, 1813, 1814, 1815, 1816, 1817, 1820,
        1821, 1823, 1825, 1826, 1827, 1828, 1829, 1830, 1832, 1833, 1835, 1837, 1839, 1840, 1841, 1842,
        1843, 1844, 1845, 1847, 1848, 1850, 1851, 1852, 1853, 1855, 1856, 1858, 1860, 1861, 1862, 1863,
        1864, 1865, 1866, 1867, 1868, 1869, 1870, 1871, 1872, 1873, 1874, 1875, 1876, 1877, 1878, 1879,
        1880, 1881, 1882, 1883, 1884, 1885, 1886, 1887, 1888, 1889, 1890, 1891, 1892, 1893, 1894, 1895,
        1896, 1897, 1898, 1899, 1900, 1901, 1902, 1903, 1904, 1905, 1907, 1908, 1910, 1912, 1913, 1914,
        1916, 1917, 1919, 1921, 1922, 1923, 1924, 1925, 1926, 1927, 1928, 1929, 1930, 1931, 1932, 1933,
        1934, 1935, 1936, 1937, 1939, 1940, 1941, 1942, 1943, 1945, 1946, 1947, 1948, 1950, 1951, 1952,
        1953, 1954, 1955, 1956, 1957, 1958, 1959, 1960, 1961, 1962, 1963, 1964, 1965, 1966, 1967, 1968,
        1969, 1970, 1971, 1972, 1973, 1974, 1975, 1976, 1977, 1978, 1979, 1980, 1981, 1982, 1983, 1984,
        1985, 1986, 1987, 1988, 1989, 1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000,
        2001, 2002, 2003, 2004, 2006, 2007, 2009, 2011, 2012, 2014, 2015, 2017, 2019, 2020, 2021, 2023,
        2024, 2026, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2041,
        2042, 2043, 2044, 2046, 2047, 2048, 2049, 2050, 2052, 2053, 2055, 2057, 2059, 2061, 2064, 2065,
        2067, 2068, 2069, 2070, 2071, 2072, 2073, 2074, 2076, 2078, 2079, 2080, 2081, 2083, 2085, 2090,
        2091, 2093, 2094, 2095, 2096, 2097, 2098, 2099, 2100, 2103, 2104, 2105, 2106, 2107, 2108, 2110,
        2111, 2112, 2115, 2116, 2117, 2118, 2119, 2120, 2122, 2123, 2125, 2126, 2127, 2128, 2129, 2130,
        2133, 2134, 2135, 2140, 2141, 2142, 2143, 2144, 2145, 2146, 2147, 2148, 2150, 2153, 2154, 2155,
        2156, 2158, 2159, 2160, 2161, 2162, 2163, 2164, 2165, 2166, 2167, 2168, 2169, 2170, 2171, 2172,
        2176, 2177, 2178, 2180, 2184, 2185, 2186, 2187, 2188, 2190, 2192, 2193, 2194, 2195, 2196, 2197,
        2198, 2199, 2200, 2201, 2202, 2203, 2204, 2205, 2206, 2207, 2208, 2209, 2210, 2211, 2212, 2213,
        2214, 2215, 2216, 2217, 2218, 2219, 2220, 2221, 2222, 2223, 2224, 2225, 2226, 2227, 2228, 2229,
        2230, 2231, 2232, 2233, 2234, 2235, 2236, 2237, 2239, 2240, 2242, 2244, 2245, 2246, 2248, 2249,
        2251, 2253, 2254, 2255, 2256, 2257, 2258, 2259, 2260, 2261, 2262, 2265, 2266, 2267, 2270, 2271,
        2272, 2273, 2274, 2275, 2276, 2277, 2278, 2279, 2280, 2281, 2282, 2283, 2285, 2286, 2287, 2288,
        2289, 2291, 2292, 2293, 2295, 2296, 2297, 2299, 2301, 2302, 2303, 2304, 2305, 2306, 2307, 2308,
        2309, 2310, 2311, 2312, 2313, 2314, 2315, 2316, 2317, 2318, 2319, 2320, 2321, 2322, 2323, 2324,
        2325, 2326, 2327, 2328, 2329, 2331, 2332, 2333, 2334, 2335, 2336, 2339, 2340, 2341, 2342, 2343,
        2344, 2345, 2347, 2348, 2349, 2350, 2352, 2354, 2355, 2356, 2357, 2358, 2359, 2360, 2362, 2364,
        2365, 2366, 2367, 2368, 2369, 2370, 2371, 2372, 2373, 2374, 2376, 2377, 2378, 2379, 2380, 2382,
        2383, 2385, 2387, 2388, 2389, 2390, 2391, 2392, 2393, 2394, 2395, 2396, 2397, 2398, 2399, 2400,
        2401, 2402, 2404, 2405, 2407, 2409, 2410, 2411, 2412, 2413, 2414, 2415, 2416, 2418, 2419, 2421,
        2423, 2424, 2425, 2426, 2427, 2428, 2429, 2430, 2431, 2432, 2433, 2434, 2435, 2436, 2437, 2438,
        2439, 2440, 2441, 2442, 2443, 2444, 2445, 2446, 2447, 2448, 2449, 2450, 2451, 2452, 2453, 2454,
        2455, 2456, 2457, 2458, 2459, 2460, 2461, 2462, 2463, 2464, 2465, 2466, 2467, 2468, 2470, 2471,
        2473, 2475, 2476, 2478, 2479, 2480, 2481, 2483, 2484, 2486, 2488, 2489, 2490, 2491, 2492, 2493,
        2494, 2495, 2496, 2497, 2498, 2499, 2500, 2501, 2502, 2503, 2504, 2505, 2506, 2507, 2508, 2509,
        2510, 2511, 2512,
    ]
    private static let deSenses: [UInt32] = [
        1157627904, 1157627904, 1862959824, 1761607687, 1845919744, 1845919744, 1846050817, 1846050816, 1846050816, 1846050816, 1846050817, 1846050817, 1862303744, 1862369280, 1863090176, 1845788672,
        1845788672, 1845657600, 1862631424, 1862828032, 1862696960, 1862893568, 1862631424, 1862828032, 1862696960, 1862893568, 1862631424, 1862828032, 1862696960, 1862893568, 1862631424, 1862828032,
        1862696960, 1862893568, 1845985280, 1846116352, 1846116352, 1846181889, 1845592064, 1845592064, 1845592070, 1845592071, 1845592070, 1845592069, 1845592069, 1845592064, 1845788672, 1845854215,
        1845854222, 1845592071, 1845592071, 1845592064, 1845592064, 1845592064, 1845592064, 1845592064, 1845592070, 1845592064, 1845592071, 1845592064, 402653184, 905969664, 989855744, 1325400064,
        536870912, 536870912, 1426063360, 1258291200, 1258291200, 1258291200, 1258291200, 1275068416, 1258291200, 822083584, 805306368, 1275068416, 1325400064, 754974720, 1258291200, 1912602624,
        1912602624, 1375731712, 1627389960, 1593835528, 1610612744, 1610612744, 1593835528, 1610612744, 1593835528, 1610612744, 1610612744, 1627390040, 1610612824, 1610612824, 1610612824, 1610612824,
        1610612824, 1627389990, 1610612774, 1610612774, 1610612774, 1610612774, 1610612774, 1627390010, 1627390010, 1610612794, 1610612794, 1610612794, 1610612794, 1610612794, 1627390050, 1610612834,
        1610612834, 1610612834, 1610612834, 1610612834, 1627390020, 1610612804, 1610612804, 1610612804, 1610612804, 1610612804, 1627390030, 1610612814, 1610612814, 1610612814, 1610612814, 1610612814,
        1627390000, 1610612784, 1610612784, 1610612784, 1610612784, 1610612784, 1627389980, 1593835548, 1610612764, 1610612764, 1593835548, 1610612764, 1593835548, 1610612764, 1610612764, 1627389970,
        1593835538, 1610612754, 1610612754, 1593835538, 1610612754, 1593835538, 1610612754, 1610612754, 1627390032, 1610612816, 1610612816, 1610612816, 1610612816, 1610612816, 1258291200, 1207959552,
        1375731712, 1375731712, 1174405120, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1258291200, 1107296256, 1409286144, 1828716545, 1828716545,
        1828716545, 1258291200, 1409286144, 1258291200, 1358954496, 1207959552, 1375731712, 788529152, 788529152, 385875968, 402653184, 570425344, 989855744, 1207959552, 1845985280, 1845919744,
        1845919744, 1846050817, 1846050816, 1846050816, 1846050816, 1846050817, 1846050817, 1846116352, 1846116352, 1846181889, 1845592064, 1845592064, 1845592070, 1845592071, 1845592070, 1845592069,
        1845592069, 1845592064, 1845788672, 1845592071, 1845592071, 1845592064, 1845592064, 1845592064, 1845592064, 1845592064, 1845592070, 1845592064, 1845592071, 1845592064, 536870912, 1845592067,
        1846247424, 1846247424, 1845592067, 1846247424, 1846247424, 503316480, 520093696, 1845592066, 1845592066, 1845592067, 503316480, 1073741824, 754974720, 1660944534, 1744830554, 1107296256,
        654311424, 1207959552, 1224736768, 1560281092, 1560281092, 704643072, 704643072, 704643072, 402653184, 1409286144, 1828716547, 771751936, 1258291200, 1275068416, 1258291200, 1342177280,
        1409286144, 1275068416, 1426063360, 1291845632, 922746880, 1560281096, 1711276032, 1560281096, 704643072, 822083584, 1275068416, 1258291200, 654311424, 822083584, 1325400064, 1207959552,
        1224736768, 704643072, 1174405120, 1912602624, 1912602624, 1828716544, 1828716544, 872415232, 889192448, 654311424, 704643072, 805306368, 1275068416, 1258291200, 1409286144, 1409286144,
        1258291200, 1409286144, 1174405120, 1174405120, 1291845632, 1258291200, 1258291200, 1275068416, 1879048192, 234881024, 1140850688, 1140850688, 1409286144, 1258291200, 1426063360, 1258291200,
        1426063360, 1426063360, 335544320, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360, 872415232, 889192448, 1006632960, 1493172224, 1291845632, 1409286144, 1291845632, 1409286144,
        1409286144, 1291845632, 1409286144, 872415232, 889192448, 402653184, 1207959552, 1409286144, 1426063360, 1275068416, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1207959552, 1174405120,
        1174405120, 1006632960, 419430400, 989855744, 973078528, 973078528, 956301312, 419430400, 989855744, 1409286144, 1409286144, 1275068416, 1207959552, 1291845632, 1308622848, 1375731712,
        1409286144, 1426063360, 1275068416, 1207959552, 1291845632, 1409286144, 1426063360, 1291845632, 1409286144, 1426063360, 1291845632, 402653184, 1207959552, 1409286144, 1107296256, 855638016,
        1207959552, 1409286144, 1426063360, 1426063360, 1258291200, 1275068416, 1207959552, 1275068416, 1258291200, 1258291200, 1275068416, 1275068416, 1275068416, 1258291200, 1275068416, 1258291200,
        1258291200, 1258291200, 1275068416, 1258291200, 1275068416, 1258291200, 1207959552, 1258291200, 1275068416, 1258291200, 385875968, 402653184, 1207959552, 1845985280, 1845919744, 1845919744,
        1846050817, 1846050816, 1846050816, 1846050816, 1846050817, 1846050817, 385875968, 402653184, 989855744, 1207959552, 1845985280, 1845919744, 1845919744, 1846050817, 1846050816, 1846050816,
        1846050816, 1846050817, 1846050817, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360, 1426063360, 385875968, 402653184, 855638016, 989855744, 1207959552,
        1845985280, 1845919744, 1845919744, 1846050817, 1846050816, 1846050816, 1846050816, 1846050817, 1846050817, 1560281100, 1560281100, 0, 1577058306, 855638016, 1207959552, 1677721650,
        1207959552, 1224736768, 1207959552, 1224736768, 1577058306, 503316480, 536870912, 1577058306, 1577058306, 503316480, 1577058306, 520093696, 1577058306, 503316480, 1577058306, 1409286144,
        1912602624, 1845592065, 1845526528, 1845526528, 1845526528, 1845526528, 1845526528, 1845526528, 1845526528, 1845592065, 1845526528, 1845526528, 1845526528, 503316480, 1845526528, 1845526528,
        1845526528, 1845526528, 1845592065, 1845526528, 1845526528, 1845526528, 1845526528, 1845526528, 1845526528, 1845526528, 1426063360, 1426063360, 1275068416, 0, 1577058308, 1258291200,
        1409286144, 956301312, 1577058308, 503316480, 536870912, 1577058308, 1577058308, 503316480, 1577058308, 520093696, 1577058308, 503316480, 1577058308, 1140850688, 1409286144, 1627389955,
        1677721675, 1660944734, 1744830674, 1627389982, 1593835550, 1610612766, 1610612766, 1593835550, 1610612766, 1593835550, 1610612766, 1610612766, 1627390035, 1610612819, 1610612819, 1610612819,
        1610612819, 1610612819, 1627389985, 1610612769, 1610612769, 1610612769, 1610612769, 1610612769, 1627390005, 1627390005, 1610612789, 1610612789, 1610612789, 1610612789, 1610612789, 1627390045,
        1610612829, 1610612829, 1610612829, 1610612829, 1610612829, 1627390015, 1610612799, 1610612799, 1610612799, 1610612799, 1610612799, 1627390025, 1610612809, 1610612809, 1610612809, 1610612809,
        1610612809, 1627389995, 1610612779, 1610612779, 1610612779, 1610612779, 1610612779, 1627389975, 1593835543, 1610612759, 1610612759, 1593835543, 1610612759, 1593835543, 1610612759, 1610612759,
        1124073472, 1677721675, 1694498891, 1862565873, 1744830509, 1627389965, 1593835533, 1610612749, 1610612749, 1593835533, 1610612749, 1593835533, 1610612749, 1610612749, 1593835523, 1610612739,
        1140850688, 1157627904, 1610612739, 1593835523, 1610612739, 1593835523, 1610612739, 1610612739, 1409286144, 167772160, 1140850688, 1660945584, 1140850688, 1258291200, 1275068416, 1275068416,
        201326592, 218103808, 855638016, 1207959552, 1627389953, 1509949440, 805306368, 805306368, 1660945584, 1677721650, 1677721650, 1677721650, 1660944984, 335544320, 1660944584, 1509949440,
        1677721625, 201326592, 218103808, 855638016, 1207959552, 1627389953, 1677721650, 1744830494, 335544320, 1509949440, 335544320, 1677721625, 1744830479, 1744830479, 335544320, 1660944534,
        1744830554, 201326592, 218103808, 855638016, 1627389953, 1627390033, 1627389983, 1627390003, 1627390003, 1627390043, 1627390013, 1627390023, 1627389993, 1627389973, 201326592, 218103808,
        855638016, 1207959552, 1627389953, 1509949440, 335544320, 335544320, 1627390033, 1627389983, 1627390003, 1627390003, 1627390043, 1627390013, 1627390023, 1627389993, 1627389973, 201326592,
        218103808, 855638016, 1627389953, 1744830509, 1744830494, 1744830554, 1744830479, 1744830479, 335544320, 1627390033, 1627389983, 1627390003, 1627390003, 1627390043, 1627390013, 1627390023,
        1627389993, 1627389973, 1627390033, 1627389983, 1627390003, 1627390003, 1627390043, 1627390013, 1627390023, 1627389993, 1627389973, 1694498866, 1627389953, 335544320, 1627390033, 1627389983,
        1627390003, 1627390003, 1627390043, 1627390013, 1627390023, 1627389993, 1627389973, 1627390033, 1610612817, 1610612817, 1610612817, 1610612817, 1610612817, 1627389983, 1593835551, 1610612767,
        1610612767, 1593835551, 1610612767, 1593835551, 1610612767, 1610612767, 1627390003, 1627390003, 1610612787, 1610612787, 1610612787, 1610612787, 1610612787, 1627390043, 1610612827, 1610612827,
        1610612827, 1610612827, 1610612827, 1627390013, 1610612797, 1610612797, 1610612797, 1610612797, 1610612797, 1627390023, 1610612807, 1610612807, 1610612807, 1610612807, 1610612807, 1627389993,
        1610612777, 1610612777, 1610612777, 1610612777, 1610612777, 1627389973, 1593835541, 1610612757, 1610612757, 1593835541, 1610612757, 1593835541, 1610612757, 1610612757, 1258291200, 1342177280,
        1409286144, 1694498841, 1627389963, 1811939328, 1593835531, 1610612747, 1610612747, 1593835531, 1610612747, 1593835531, 1610612747, 1610612747, 805306368, 1107296256, 805306368, 1207959552,
        1426063360, 1593835521, 1610612737, 1610612737, 1593835521, 1610612737, 1593835521, 1610612737, 1610612737, 1426063360, 234881024, 234881024, 402653184, 1409286144, 1426063360, 1207959552,
        654311424, 486539264, 1207959552, 1426063360, 1426063360, 419430400, 989855744, 805306368, 805306368, 1409286144, 956301312, 956301312, 1258291200, 1073741824, 788529152, 1275068416,
        788529152, 872415232, 889192448, 1560281090, 1560281090, 805306368, 1107296256, 805306368, 1107296256, 0, 1577058309, 956301312, 1258291200, 1577058309, 503316480, 536870912,
        1577058309, 1577058309, 503316480, 1577058309, 520093696, 1577058309, 503316480, 1577058309, 1409286144, 1409286144, 503316480, 872415232, 872415232, 922746880, 503316480, 1627389957,
        1627390037, 1627389987, 1627390007, 1627390007, 1627390047, 1627390017, 1627390027, 1627389997, 1627389977, 1627389967, 1627390002, 1627389957, 1593835525, 1610612741, 1610612741, 1593835525,
        1610612741, 1593835525, 1610612741, 1610612741, 1627390037, 1610612821, 1610612821, 1610612821, 1610612821, 1610612821, 1627389987, 1610612771, 1610612771, 1610612771, 1610612771, 1610612771,
        1627390007, 1627390007, 1610612791, 1610612791, 1610612791, 1610612791, 1610612791, 1627390047, 1610612831, 1610612831, 1610612831, 1610612831, 1610612831, 1627390017, 1610612801, 1610612801,
        1610612801, 1610612801, 1610612801, 1627390027, 1610612811, 1610612811, 1610612811, 1610612811, 1610612811, 1627389997, 1610612781, 1610612781, 1610612781, 1610612781, 1610612781, 1627389977,
        1593835545, 1610612761, 1610612761, 1593835545, 1610612761, 1593835545, 1610612761, 1610612761, 1627389967, 1593835535, 1610612751, 1610612751, 1593835535, 1610612751, 1593835535, 1610612751,
        1610612751, 1627390002, 1610612786, 1610612786, 1610612786, 1610612786, 1610612786, 402653184, 452984832, 989855744, 1207959552, 1409286144, 1426063360, 1409286144, 1426063360, 1258291200,
        1258291200, 1258291200, 1275068416, 1426063360, 1275068416, 1426063360, 1207959552, 352321536, 1879048192, 1879048192, 419430400, 989855744, 402653184, 1207959552, 1409286144, 1426063360,
        1426063360, 1275068416, 1426063360, 1258291200, 1258291200, 1275068416, 1426063360, 1426063360, 1275068416, 1426063360, 1426063360, 1258291200, 1358954496, 1409286144, 1258291200, 402653184,
        1207959552, 1258291200, 1358954496, 1409286144, 402653184, 1207959552, 1258291200, 1358954496, 1409286144, 1409286144, 704643072, 1191182336, 1845526527, 1845526527, 1845526527, 1845526527,
        1845526527, 1845526527, 1845526527, 1258291200, 1207959552, 352321536, 335544320, 1275068416, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360, 1426063360,
        872415232, 889192448, 486539264, 1207959552, 1258291200, 1308622848, 1358954496, 1409286144, 1258291200, 620756992, 1291845632, 620756992, 620756992, 620756992, 1375731712, 603979776,
        1728053250, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1124073472, 1140850688, 1157627904, 1677721650, 1862762496, 1124073472, 1140850688, 1157627904, 1677721650, 1744830494, 1744830494, 1140850688, 1660944984, 637534208, 1207959552,
        1375731712, 1140850688, 1895825408, 1426063360, 1845526528, 536870912, 1845526528, 503316480, 1845526528, 1845657600, 1845526528, 1845526528, 503316480, 1845526528, 1845526528, 520093696,
        1845526528, 553648128, 1845526528, 1275068416, 1845526528, 1375731712, 637534208, 1207959552, 1375731712, 1409286144, 1107296256, 1879048192, 872415232, 889192448, 922746880, 83886080,
        100663296, 1140850688, 1140850688, 1610612836, 1610612836, 1610612836, 1610612836, 1610612836, 1174405120, 402653184, 1409286144, 1426063360, 1258291200, 1258291200, 1258291200, 1258291200,
        1275068416, 1258291200, 1275068416, 1207959552, 1275068416, 1275068416, 1207959552, 1912602624, 1207959552, 1275068416, 1426063360, 1426063360, 1426063360, 1426063360, 1207959552, 1207959552,
        1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1258291200, 1409286144, 1275068416, 1275068416, 1207959552, 1275068416, 1275068416, 1207959552, 1409286144, 1258291200, 1275068416,
        1275068416, 1275068416, 1258291200, 1207959552, 1275068416, 1258291200, 1275068416, 1207959552, 1258291200, 1275068416, 1275068416, 1207959552, 855638016, 1409286144, 855638016, 402653184,
        1426063360, 1275068416, 402653184, 469762048, 1863090176, 335544320, 1845657600, 1863090176, 1863090176, 503316480, 553648128, 1258291200, 1863090176, 1275068416, 1275068416, 1258291200,
        1409286144, 1863090176, 1863090176, 1275068416, 402653184, 1409286144, 1207959552, 1258291200, 402653184, 1258291200, 1342177280, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200,
        1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1560281089, 1107296256, 1711276039, 1107296256, 1711276039, 1711276039, 1560281089, 1560281089, 1560281089, 1258291200,
        1258291200, 1342177280, 1258291200, 1107296256, 1107296256, 1107296256, 1258291200, 1342177280, 1426063360, 1275068416, 1258291200, 1342177280, 1560281095, 1560281095, 1560281094, 1560281094,
        1560281094, 1258291200, 1342177280, 402653184, 1409286144, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1275068416,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 234881024, 1174405120, 1275068416, 1426063360, 654311424, 1275068416, 1426063360, 1275068416, 1426063360, 671088640,
        1409286144, 671088640, 654311424, 1275068416, 1426063360, 1660944384, 1828716546, 1325400064, 1325400064, 671088640, 654311424, 1426063360, 1660944384, 654311424, 1275068416, 1660944384,
        1828716546, 1828716546, 1275068416, 1275068416, 1828716546, 234881024, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1258291200, 1358954496,
        1409286144, 1258291200, 1258291200, 1291845632, 1409286144, 1409286144, 872415232, 889192448, 268435456, 1140850688, 402653184, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1275068416, 1426063360, 1426063360, 402653184, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1845592070, 1845592070, 1845592068,
        1845592068, 1275068416, 704643072, 402653184, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 402653184, 1174405120, 1174405120, 1258291200, 1409286144, 1174405120, 1174405120, 1863221248, 1879048192, 1275068416, 1426063360, 1426063360,
        1275068416, 1392508928, 1275068416, 1107296256, 1845592071, 1845592071, 1107296256, 1845592067, 1846247424, 1846247424, 1845592067, 1846247424, 1846247424, 1258291200, 654311424, 1275068416,
        1275068416, 1879048192, 1258291200, 1258291200, 1728053249, 1409286144, 1258291200, 1409286144, 1258291200, 1409286144, 1258291200, 1409286144, 671088640, 1560281091, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1560281093, 33554432, 1560281091, 1560281091, 872415232, 889192448, 922746880, 872415232, 889192448, 922746880, 805306368,
        1073741824, 872415232, 889192448, 989855744, 872415232, 889192448, 855638016, 855638016, 1207959552, 855638016, 855638016, 855638016, 0, 1577058307, 1409286144, 1426063360,
        1140850688, 1140850688, 150994944, 1140850688, 150994944, 1140850688, 872415232, 889192448, 1711276033, 872415232, 889192448, 922746880, 872415232, 889192448, 922746880, 285212672,
        1140850688, 1711276033, 1124073472, 1711276033, 402653184, 1409286144, 1426063360, 402653184, 838860800, 1828716547, 1073741824, 1409286144, 1258291200, 1409286144, 1174405120, 1174405120,
        1275068416, 1862959824, 1862303744, 1862303744, 1107296256, 1862959104, 1577058307, 503316480, 536870912, 1577058307, 1577058307, 503316480, 1577058307, 520093696, 1577058307, 503316480,
        1577058307, 0, 1577058305, 1409286144, 1426063360, 1426063360, 1426063360, 1258291200, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 620756992, 637534208, 1207959552,
        1375731712, 1711276032, 1426063360, 1275068416, 1107296256, 1711276038, 1107296256, 1711276038, 1711276038, 1577058305, 503316480, 536870912, 1577058305, 1577058305, 503316480, 1577058305,
        520093696, 1577058305, 503316480, 1577058305, 1845526529, 1845526529, 1845526529, 1845657601, 1845526529, 1845526529, 1845526529, 1845526529, 1845526529, 536870912, 1845526529, 503316480,
        1845526529, 1845657601, 1845526529, 1845526529, 1845526529, 1845526529, 503316480, 1845526529, 1845526529, 1845526529, 1845657601, 1845526529, 1845526529, 1845526529, 1845526529, 1275068416,
        1258291200, 1342177280, 872415232, 1107296256, 1124073472, 671088640, 520093696, 520093696, 1107296256, 1845592070, 1845592070, 1107296256, 1845592066, 1846050817, 1845592066, 234881024,
        1711276036, 1711276036, 1711276036, 553648128, 1258291200, 1358954496, 1409286144, 1275068416, 1275068416, 1392508928, 822083584, 738197504, 1275068416, 1392508928, 285212672, 1275068416,
        1409286144, 687865856, 738197504, 1275068416, 1392508928, 1426063360, 1275068416, 1275068416, 1275068416, 1392508928, 1275068416, 1275068416, 1275068416, 1627389961, 1593835529, 1610612745,
        1610612745, 1593835529, 1610612745, 1593835529, 1610612745, 1610612745, 1627390041, 1610612825, 1610612825, 1610612825, 1610612825, 1610612825, 1627389991, 1610612775, 1610612775, 1610612775,
        1610612775, 1610612775, 1627390011, 1627390011, 1610612795, 1610612795, 1610612795, 1610612795, 1610612795, 1627390051, 1610612835, 1610612835, 1610612835, 1610612835, 1610612835, 1627390021,
        1610612805, 1610612805, 1610612805, 1610612805, 1610612805, 1627390031, 1610612815, 1610612815, 1610612815, 1610612815, 1610612815, 1627390001, 1610612785, 1610612785, 1610612785, 1610612785,
        1610612785, 1627389981, 1593835549, 1610612765, 1610612765, 1593835549, 1610612765, 1593835549, 1610612765, 1610612765, 1627389971, 1593835539, 1610612755, 1610612755, 1593835539, 1610612755,
        1593835539, 1610612755, 1610612755, 1627390042, 1610612826, 1610612826, 1610612826, 1610612826, 1610612826, 654311424, 788529152, 1426063360, 1275068416, 1275068416, 1426063360, 1275068416,
        1426063360, 1275068416, 1426063360, 1275068416, 788529152, 1275068416, 1275068416, 1426063360, 1275068416, 1426063360, 1275068416, 671088640, 872415232, 1275068416, 1275068416, 1275068416,
        1828716546, 654311424, 1275068416, 1426063360, 1275068416, 654311424, 1275068416, 1426063360, 1660944384, 1275068416, 738197504, 1275068416, 1392508928, 1275068416, 654311424, 1040187392,
        1426063360, 1275068416, 1275068416, 1560281099, 1560281099, 1207959552, 1224736768, 1627389952, 1207959552, 1224736768, 654311424, 1006632960, 1023410176, 922746880, 922746880, 939524096,
        922746880, 922746880, 1258291200, 1207959552, 1375731712, 654311424, 822083584, 1258291200, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1207959552, 1258291200, 1375731712,
        1409286144, 1258291200, 1258291200, 1560281098, 1560281098, 1207959552, 1224736768, 1107296256, 1140850688, 1660944584, 402653184, 1207959552, 1258291200, 1409286144, 1426063360, 1426063360,
        1207959552, 1426063360, 1275068416, 1426063360, 1207959552, 1258291200, 1275068416, 1426063360, 1275068416, 1426063360, 1258291200, 1426063360, 1258291200, 1291845632, 1308622848, 1358954496,
        1409286144, 234881024, 234881024, 1107296256, 234881024, 838860800, 1040187392, 1828716547, 1073741824, 587202560, 1174405120, 1258291200, 1258291200, 1291845632, 1308622848, 1358954496,
        1409286144, 1140850688, 268435456, 1140850688, 1895825408, 1174405120, 1174405120, 1174405120, 1174405120, 1258291200, 1358954496, 1409286144, 989855744, 402653184, 1728053248, 0,
        1577058310, 1409286144, 402653184, 1207959552, 1577058310, 503316480, 536870912, 1577058310, 1577058310, 503316480, 1577058310, 520093696, 1577058310, 503316480, 1577058310, 1275068416,
        805306368, 654311424, 805306368, 805306368, 1409286144, 620756992, 1291845632, 620756992, 620756992, 1291845632, 620756992, 654311424, 1627389958, 1593835526, 1610612742, 1610612742,
        1593835526, 1610612742, 1593835526, 1610612742, 1610612742, 1627390038, 1610612822, 1610612822, 1610612822, 1610612822, 1610612822, 1627389988, 1610612772, 1610612772, 1610612772, 1610612772,
        1610612772, 1627390008, 1627390008, 1610612792, 1610612792, 1610612792, 1610612792, 1610612792, 1627390048, 1610612832, 1610612832, 1610612832, 1610612832, 1610612832, 1627390018, 1610612802,
        1610612802, 1610612802, 1610612802, 1610612802, 1627390028, 1610612812, 1610612812, 1610612812, 1610612812, 1610612812, 1627389998, 1610612782, 1610612782, 1610612782, 1610612782, 1610612782,
        1627389978, 1593835546, 1610612762, 1610612762, 1593835546, 1610612762, 1593835546, 1610612762, 1610612762, 1627389968, 1593835536, 1610612752, 1610612752, 1593835536, 1610612752, 1593835536,
        1610612752, 1610612752, 1627390012, 1610612796, 1610612796, 1610612796, 1610612796, 1610612796, 1409286144, 805306368, 1258291200, 1258291200, 1258291200, 1258291200, 805306368, 855638016,
        855638016, 905969664, 989855744, 1728053248, 1711276032, 1711276032, 1258291200, 1258291200, 1358954496, 1560281097, 1560281097, 1560281097, 1258291200, 1409286144, 1258291200, 1275068416,
        1258291200, 1409286144, 1627389959, 1610612743, 1610612743, 1610612743, 1610612743, 1610612743, 1627390039, 1610612823, 1610612823, 1610612823, 1610612823, 1610612823, 1627389989, 1610612773,
        1610612773, 1610612773, 1610612773, 1610612773, 1627390009, 1627390009, 1610612793, 1610612793, 1610612793, 1610612793, 1610612793, 1627390049, 1610612833, 1610612833, 1610612833, 1610612833,
        1610612833, 1627390019, 1610612803, 1610612803, 1610612803, 1610612803, 1610612803, 1627390029, 1610612813, 1610612813, 1610612813, 1610612813, 1610612813, 1627389999, 1610612783, 1610612783,
        1610612783, 1610612783, 1610612783, 1627389979, 1593835547, 1610612763, 1610612763, 1593835547, 1610612763, 1593835547, 1610612763, 1610612763, 1593835527, 1610612743, 1610612743, 1593835527,
        1610612743, 1593835527, 1610612743, 1610612743, 1627389969, 1593835537, 1610612753, 1610612753, 1593835537, 1610612753, 1593835537, 1610612753, 1610612753, 1627390022, 1610612806, 1610612806,
        1610612806, 1610612806, 1610612806, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 234881024, 0, 1409286144, 1258291200, 1577058310,
        1577058311, 503316480, 536870912, 1577058311, 1577058311, 503316480, 1577058311, 520093696, 1577058311, 503316480, 1577058311, 1207959552, 1426063360, 822083584, 838860800, 1828716547,
        872415232, 872415232, 922746880, 654311424, 1711276034, 1526726656, 1526726656, 1526726656, 1174405120, 1426063360, 1258291200, 1409286144, 1258291200, 1409286144, 1275068416, 1325400064,
        754974720, 1124073472, 1711276034, 1124073472, 1711276034, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 1728053251, 402653184, 1711276035, 1107296256, 1107296256, 1107296256,
        1711276035, 1711276035, 1107296256, 754974720, 117440512, 134217728, 1140850688, 1207959552, 1140850688, 1526726656, 1526726656, 1526726656, 234881024, 1174405120, 234881024, 486539264,
        1258291200, 1291845632, 1409286144, 1258291200, 1291845632, 1291845632, 1426063360, 1426063360, 872415232, 889192448, 1426063360, 1275068416, 1426063360, 1845526530, 1107296256, 1107296256,
        1845526530, 603979776, 402653184, 419430400, 989855744, 754974720, 1258291200, 184549376, 838860800, 1006632960, 1040187392, 1828716547, 1694498891, 1694498866, 1694498841, 1694498866,
        1073741824, 922746880, 989855744, 654311424, 654311424, 1275068416, 402653184, 1409286144, 1426063360, 855638016, 855638016, 855638016, 872415232, 889192448, 1275068416, 704643072,
        1275068416, 704643072, 956301312, 1174405120, 1845592067, 704643072, 704643072, 754974720, 704643072, 754974720, 754974720, 1258291200, 1207959552, 1291845632, 1409286144, 1426063360,
        402653184, 1627389956, 1593835524, 1610612740, 1124073472, 1140850688, 1157627904, 1677721625, 1862565903, 1862565873, 1744830479, 1610612740, 1593835524, 1610612740, 1593835524, 1610612740,
        1610612740, 1627390036, 1610612820, 1610612820, 1610612820, 1610612820, 1610612820, 1627389986, 1610612770, 1610612770, 1610612770, 1610612770, 1610612770, 1627390006, 1627390006, 1610612790,
        1610612790, 1610612790, 1610612790, 1610612790, 1627390046, 1610612830, 1610612830, 1610612830, 1610612830, 1610612830, 1627390016, 1610612800, 1610612800, 1610612800, 1610612800, 1610612800,
        1627390026, 1610612810, 1610612810, 1610612810, 1610612810, 1610612810, 1627389996, 1610612780, 1610612780, 1610612780, 1610612780, 1610612780, 1627389976, 1593835544, 1610612760, 1610612760,
        1593835544, 1610612760, 1593835544, 1610612760, 1610612760, 1627389966, 1593835534, 1610612750, 1610612750, 1593835534, 1610612750, 1593835534, 1610612750, 1610612750, 1627389992, 1610612776,
        1610612776, 1610612776, 1610612776, 1610612776, 654311424, 1258291200, 989855744, 1040187392, 1056964608, 1191182336, 1258291200, 872415232, 1107296256, 1124073472, 1863155712, 1845723136,
        1863155712, 1863155712, 671088640, 1863155712, 1863155712, 1863155712, 1107296256, 1845526526, 503316480, 503316480, 1258291200, 402653184, 1409286144, 1207959552, 1207959552, 335544320,
        335544320, 671088640, 1409286144, 654311424, 704643072, 1040187392, 1073741824, 1040187392, 1073741824, 872415232, 889192448, 872415232, 889192448, 402653184, 1409286144, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1409286144, 1409286144,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        402653184, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1207959552, 1258291200, 1409286144, 1275068416, 1275068416, 1207959552, 1409286144, 1476395008,
        486539264, 1207959552, 1258291200, 1258291200, 1409286144, 1258291200, 1258291200, 1426063360, 1107296256, 1711276037, 1107296256, 1711276037, 1107296256, 1275068416, 1409286144, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1258291200, 1409286144, 1409286144, 1409286144, 1258291200, 1627389962, 1593835530, 1610612746, 1610612746, 1593835530,
        1610612746, 1593835530, 1610612746, 1610612746, 805306368, 805306368, 234881024, 1409286144, 654311424, 654311424, 1258291200, 402653184, 1426063360, 335544320, 1073741824, 1258291200,
        822083584, 1627389972, 1593835540, 1610612756, 1610612756, 1593835540, 1610612756, 1593835540, 1610612756, 1610612756, 1627389954, 1744830614, 1744830614, 1660944634, 1744830614, 1258291200,
        1593835522, 1610612738, 1610612738, 1593835522, 1610612738, 1593835522, 1610612738, 1610612738, 1627390034, 1610612818, 1610612818, 1610612818, 1610612818, 1610612818, 1627389984, 1610612768,
        1610612768, 1610612768, 1610612768, 1610612768, 1627390004, 1627390004, 1610612788, 1610612788, 1610612788, 1610612788, 1610612788, 1627390044, 1610612828, 1610612828, 1610612828, 1610612828,
        1610612828, 1627390014, 1610612798, 1610612798, 1610612798, 1610612798, 1610612798, 1627390024, 1610612808, 1610612808, 1610612808, 1610612808, 1610612808, 1627389994, 1610612778, 1610612778,
        1610612778, 1610612778, 1610612778, 1627389974, 1593835542, 1610612758, 1610612758, 1593835542, 1610612758, 1593835542, 1610612758, 1610612758, 436207616, 1006632960, 1627389954, 1627389964,
        1627389964, 1593835532, 1610612748, 1610612748, 1593835532, 1610612748, 1593835532, 1610612748, 1610612748, 1627390034, 1627389984, 1627390004, 1627390004, 1627390044, 1627390014, 1627390024,
        1627389994, 1627389974, 1258291200, 1258291200, 1258291200, 1275068416, 1291845632, 1258291200, 1258291200, 1258291200, 1275068416, 1258291200, 1291845632, 1291845632, 1291845632, 1291845632,
    ]
    private static let deNames: [UInt16] = [
        236, 390, 396, 398, 399, 400, 401, 402, 435, 437, 438, 439, 440, 441, 695, 703,
        705, 706, 707, 708, 709, 827, 1005, 1010, 1011, 1201, 1203, 1204, 1205, 1206, 1207, 1241,
        1243, 1244, 1245, 1246, 1247, 1248, 1256, 1400, 1420, 1461, 1463, 1464, 1465, 1466, 1467, 1563,
        1652, 1653, 1655, 1656, 1657, 1658, 1659, 1706, 1709, 1831,
    ]
}

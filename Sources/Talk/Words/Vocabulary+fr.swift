// swift-format-ignore-file
// Made by packaging/words of Lists/fr.txt.

extension Vocabulary {
    /// The words of the language `fr`.
    static var fr: Vocabulary {
        Vocabulary(
            text: frText, starts: frStarts,
            initials: frInitials, forms: frForms,
            sets: frSets, firsts: frFirsts,
            senses: frSenses,
            names: frNames,
            yes: "oui", no: "non",
            joinsNumbers: false, hasDotOrdinals: false)
    }

    /// How the language `fr` says a day.
    static var frDays: DayNames {
        DayNames(
            weekdays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
            months: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
            form: "W D M")
    }

    private static let frText = """
        *ieme
        *iemes
        15
        1er
        2main
        8
        D M
        D M Y
        D M de Y
        D de M
        D de ce mois
        D du mois prochain
        H et demi
        H et demie
        H et quart
        H h
        H h N
        H h et demi
        H h et demie
        H h et quart
        H h moins N
        H h moins le quart
        H heure
        H heure N
        H heure et demi
        H heure et demie
        H heure et quart
        H heure moins N
        H heure moins le quart
        H heure moins quart
        H heure trois quarts
        H heures
        H heures N
        H heures et demi
        H heures et demie
        H heures et quart
        H heures moins N
        H heures moins le quart
        H heures moins quart
        H heures pile
        H heures trois quarts
        H moins le quart
        K N
        L plus tard
        M D
        M D Y
        N U apres B
        N U plus tard
        O W d M
        O W de M
        O W de ce mois
        O W du mois
        O W du mois prochain
        W
        W cette semaine
        W de cette semaine
        W de la semaine derniere
        W de la semaine prochaine
        W de la semaine suivante
        W dernier
        W en huit
        W en quinze
        W la semaine derniere
        W la semaine prochaine
        W la semaine suivante
        W prochain
        a
        a bientot
        a demain
        a moins que
        a part
        a partir
        a partir de
        a partir du
        a peine
        a peu pres
        a plus
        a tout a l heure
        absent
        absente
        absents
        absolument
        absolument pas
        accepte
        adjuge
        adulte
        affirmatif
        ah
        ainsi que
        ajd
        ajoute
        ajouter
        ajoutez
        allez y
        alors
        am
        an
        ancien
        annee
        annees
        annule
        annuler
        annulez
        ans
        anterieur a
        aout
        aprem
        apres
        apres 2main
        apres dem1
        apres demain
        apres le
        apres le travail
        apres midi
        apresdemain
        arret
        arreter
        arretez
        arretez de m ecrire
        ascension
        assez tard
        assez tot
        attendez N U
        attends N U
        au
        au dessus de
        au lieu de
        au matin
        au max
        au maximum
        au minimum
        au moins
        au moins ou egal a
        au plus
        au plus tard
        au plus tot
        au revoir
        au soir
        aucun
        aucune
        aucunement
        auj
        aujourd hui
        aujourdhui
        aujourdui
        aussi
        aussi tard que
        aussi tot que
        autour de
        autre
        autres
        avant
        avant hier
        avant le
        avant le travail
        avanthier
        avec
        avec joie
        avec moi
        avec plaisir
        avr
        avril
        bah
        bah non
        bah oui
        ben
        ben non
        ben oui
        bien
        bien entendu
        bien sur
        bien sur que non
        billet
        bon
        bon apres midi
        bon apresmidi
        bonjour
        bonne idee
        bonne journee
        bonne nuit
        bonne soiree
        bonsoir
        c
        c est
        c est affirmatif
        c est bien ca
        c est bon
        c est ca
        c est convenu
        c est correct
        c est d accord
        c est entendu
        c est exact
        c est faux
        c est incorrect
        c est juste
        c est la premiere fois
        c est non
        c est parfait
        c est parti
        c est pas ca
        c est pas vrai
        c est vrai
        ca
        ca marche
        ca marche pour moi
        ca me convient
        ca me va
        ca ne m interesse pas
        ca ne me convient pas
        ca ne me interesse pas
        ca ne me va pas
        ca ne nous convient pas
        ca ne nous interesse pas
        ca ne nous va pas
        ca ne va pas
        ca nous convient
        ca nous va
        ca roule
        ca sera
        ca va
        carte
        ce
        ce W
        ce matin
        ce midi
        ce n est pas bon
        ce n est pas ca
        ce n est pas la peine
        ce n est pas vrai
        ce sera
        ce sera fait
        ce soir
        cela
        cent
        centaine
        centaines
        centieme
        centime
        centimes
        cents
        certainement
        certainement pas
        cet apres midi
        cet apresmidi
        cette fois
        cette nuit
        chambre
        change
        changer
        changez
        chaque
        chercher
        chf
        choix
        cinq
        cinquantaine
        cinquante
        cinquante cinq
        cinquante cinquieme
        cinquante deux
        cinquante deuxieme
        cinquante et un
        cinquante et une
        cinquante et unieme
        cinquante huit
        cinquante huitieme
        cinquante neuf
        cinquante neuvieme
        cinquante quatre
        cinquante quatrieme
        cinquante sept
        cinquante septieme
        cinquante six
        cinquante sixieme
        cinquante trois
        cinquante troisieme
        cinquante un
        cinquante une
        cinquante unieme
        cinquantieme
        cinquieme
        client
        commande
        complet
        complique
        compliquee
        compte
        confirme
        contrat
        convenu
        convient
        correct
        couple
        couvert
        crore
        d
        d accord
        d ajd en huit
        d auj en huit
        d aujourd hui en huit
        d aujourdhui en huit
        d aujourdui en huit
        d ici
        d ici L
        d ojd en huit
        dac
        dans
        dans L
        dans N U
        dans environ L
        dans la matinee
        dans la soiree
        dans les
        de
        de l apres midi
        de la nuit
        de lapres midi
        de lapresmidi
        de moins
        de plus
        debut
        dec
        decaler
        decembre
        dem1
        demain
        demi
        demi douzaine
        demi heure
        demie
        demis
        depasse
        depassent
        deplace
        deplacer
        deplacez
        depuis
        dernier
        dernier W de M
        dernier W du mois
        derniere
        des
        desabonner
        desabonnez moi
        desaccord
        desinscrire
        desinscrivez moi
        desole
        desole non
        desolee
        desolee non
        deux
        deux heures et demi
        deux heures et demie
        deuxieme
        dici
        difficile
        dim
        dimanche
        disagree
        disons
        dit
        dix
        dix huit
        dix huitieme
        dix neuf
        dix neuvieme
        dix sept
        dix septieme
        dixieme
        dizaine
        dizaines
        dollar
        dollars
        donne moi
        donne moi N
        donne moi N U
        donnez moi
        donnez moi N
        donnez moi N U
        dossier
        double
        douzaine
        douzaine de
        douzaines
        douzaines de
        douze
        douzieme
        du
        du matin
        du matinee
        du soir
        du soiree
        du tout
        durant
        dz
        e
        effectivement
        eh bien
        eme
        en
        en accord
        en aucun cas
        en conge
        en conges
        en deplacement
        en desaccord
        en desaccord total
        en dessous de
        en effet
        en plus
        en plus de
        en vacances
        encore
        enfant
        enlevez moi de la liste
        entendu
        entierement d accord
        entre
        environ
        envoye de mon
        envoye depuis
        er
        erreur
        est
        et
        et demi
        et demie
        et moi
        et plus
        et quart
        et trois quarts
        et un quart
        etre
        euh
        eur
        euro
        euros
        evidemment
        exact
        exactement
        excepte
        facture
        faisons ca
        faux
        ferie
        feries
        ferme
        fermee
        fermez
        fev
        fevr
        fevrier
        fin
        finis
        finit
        franc
        francs
        genial
        grand maximum
        groupe de
        h
        helas
        helas non
        heure
        heures
        hier
        hormis
        hors de question
        hr
        huit
        huitante
        huitante cinq
        huitante cinquieme
        huitante deux
        huitante deuxieme
        huitante et un
        huitante et unieme
        huitante huit
        huitante huitieme
        huitante neuf
        huitante neuvieme
        huitante quatre
        huitante quatrieme
        huitante sept
        huitante septieme
        huitante six
        huitante sixieme
        huitante trois
        huitante troisieme
        huitante un
        huitante une
        huitante unieme
        huitantieme
        huitieme
        iban
        ieme
        il n y a
        il y a
        il y a L
        il y a N U
        il y a environ L
        impeccable
        impossible
        incorrect
        indubitablement
        inferieur a
        inferieure a
        inferieures a
        inferieurs a
        instant
        j
        j accepte
        j ai deja
        j aimerais
        j aimerais bien
        j en ai deja
        j en ai deja un
        j en ai deja une
        j y serai
        jamais
        jamais de la vie
        jan
        janv
        janvier
        je
        je ai pas
        je aime pas
        je choisis
        je confirme
        je crois pas
        je crois que ca marche
        je crois que non
        je decline
        je dirais
        je le veux
        je m y oppose
        je n accepte pas
        je n ai pas besoin
        je n en ai pas
        je n en ai pas besoin
        je n en veux pas
        je ne crois pas
        je ne le veux pas
        je ne pense pas
        je ne peux pas
        je ne peux pas aujourdhui
        je ne peux pas etre la
        je ne peux pas venir
        je ne peux pas y aller
        je ne pourrai pas
        je ne pourrai pas etre la
        je ne pourrai pas venir
        je ne pourrai pas y aller
        je ne serai pas
        je ne serai pas la
        je ne suis pas
        je ne suis pas d accord
        je ne veux pas
        je ne veux plus de messages
        je ne viendrai pas
        je ne viens pas
        je pars sur
        je pense
        je pense pas
        je pense que non
        je peux
        je peux pas
        je peux pas venir
        je pourrai pas
        je prefere
        je prendrai
        je prends
        je refuse
        je reviens dans N
        je serai la
        je serai present
        je serai presente
        je serais la
        je suis
        je suis d accord
        je suis desole
        je suis desolee
        je suis partant
        je suis partante
        je suis pas
        je suis pas d accord
        je t en prie
        je te rappelle dans N
        je vais prendre
        je valide
        je veux
        je veux bien
        je veux pas
        je viendrai
        je viens
        je viens pas
        je voudrais
        je voudrais bien
        jeu
        jeudi
        jour
        jour d apres
        jour d avant
        jour suivant
        jours
        juil
        juillet
        juin
        jusqu
        jusqua
        jusquau
        jusque
        l
        l apres midi
        l option
        la
        la matinee
        la moitie
        la nuit
        la semaine derniere W
        la semaine prochaine W
        la soiree
        lakh
        le
        le D
        le D M
        le D M Y
        le D M de Y
        le D de M
        le D de ce mois
        le D du mois prochain
        le O W d M
        le O W de M
        le O W de ce mois
        le O W du mois
        le O W du mois prochain
        le W
        le W cette semaine
        le W de cette semaine
        le W de la semaine derniere
        le W de la semaine prochaine
        le W de la semaine suivante
        le W dernier
        le W la semaine derniere
        le W la semaine prochaine
        le W la semaine suivante
        le W prochain
        le choix
        le dernier W de M
        le dernier W du mois
        le matin
        le mois prochain le D
        le numero
        le soir
        lendemain
        les
        les deux
        lettre
        leur
        liste
        lit
        lorsqu
        lun
        lundi
        m
        ma
        ma reponse est
        mai
        maintenant
        mais merci
        mais non
        mais oui
        malheureusement
        malheureusement non
        malheureusement pas
        mar
        marche
        mardi
        mars
        matin
        matinee
        max
        maximum
        me convient
        me va
        mer
        merci
        merci beaucoup
        merci bien
        merci infiniment
        merci quand meme
        mercredi
        mes
        message
        messages
        mi
        midi
        midi N
        midi et demi
        midi et demie
        midi et quart
        mil
        milieu
        mille
        milliard
        milliards
        millier
        milliers
        million
        million de
        millions
        millions de
        min
        minimum
        minuit
        minuit N
        minuit et demi
        minuit et demie
        minute
        minutes
        mn
        moi
        moins
        moins de
        moins que
        mois
        moment
        mon
        n
        n accepte pas
        nan
        naturellement
        nd
        ne le fais pas
        ne le faites pas
        ne m envoyez plus de messages
        ne vous inquietez pas
        negatif
        negative
        neuf
        neuvieme
        ni
        nickel
        noel
        non
        non c est non
        non desole
        non desolee
        non impossible
        non jamais
        non merci
        non non
        non pas du tout
        nonante
        nonante cinq
        nonante cinquieme
        nonante deux
        nonante deuxieme
        nonante et un
        nonante et unieme
        nonante huit
        nonante huitieme
        nonante neuf
        nonante neuvieme
        nonante quatre
        nonante quatrieme
        nonante sept
        nonante septieme
        nonante six
        nonante sixieme
        nonante trois
        nonante troisieme
        nonante un
        nonante une
        nonante unieme
        nonantieme
        nope
        nos
        notre
        nous
        nous acceptons
        nous confirmons
        nous convient
        nous ne pourrons pas
        nous ne pouvons pas
        nous ne viendrons pas
        nous ne voulons pas
        nous pouvons
        nous prenons
        nous serons
        nous serons la
        nous sommes
        nous va
        nous venons
        nous viendrons
        nous y serons
        nov
        novembre
        nuit
        nuits
        nullement
        num
        numero
        n°
        o
        occupe
        occupee
        oct
        octante
        octante cinq
        octante cinquieme
        octante deux
        octante deuxieme
        octante et un
        octante et unieme
        octante huit
        octante huitieme
        octante neuf
        octante neuvieme
        octante quatre
        octante quatrieme
        octante sept
        octante septieme
        octante six
        octante sixieme
        octante trois
        octante troisieme
        octante un
        octante une
        octante unieme
        octantieme
        octobre
        oh
        ojd
        ok
        okay
        okey
        on
        on est
        on fait ca
        on ne peut pas
        on ne veut pas
        on ne vient pas
        on peut
        on peut pas
        on prend
        on se voit
        on sera
        on sera la
        on vient
        on y sera
        on y va
        onze
        onzieme
        option
        ou
        ou apres
        ou avant
        ou egal a
        ou egale a
        ou egales a
        ou egaux a
        ou inferieur a
        ou moins
        ou plus
        ou plus tard
        ou superieur a
        ouai
        ouaip
        ouais
        ouep
        oui
        oui bien sur
        oui c est ca
        oui je confirme
        oui je veux
        oui merci
        oui oui
        oui parfait
        oui s il te plait
        oui s il vous plait
        oui stp
        oui svp
        oui tout a fait
        oui volontiers
        outre
        paire
        paires
        paques
        parfait
        partir
        pas
        pas aujourdhui
        pas besoin
        pas bon
        pas cette fois
        pas correct
        pas d accord
        pas de probleme
        pas de souci
        pas de soucis
        pas du tout
        pas encore
        pas interesse
        pas interesse merci
        pas interessee
        pas juste
        pas la peine
        pas maintenant
        pas mal
        pas possible
        pas pour l instant
        pas pour le moment
        pas question
        pas vrai
        pas vraiment
        passeport
        pendant
        pentecote
        personne
        personnes
        peut
        pile
        place
        plus
        plus age que
        plus agee que
        plus d
        plus de
        plus de messages
        plus de ou egal a
        plus de sms
        plus grand que
        plus grands que
        plus moi
        plus ou moins
        plus petit que
        plus petits que
        plus que
        plus tard que
        plus tot que
        plutot
        plutot que
        pm
        police
        positif
        posterieur a
        pour
        pour cent
        pour l instant
        pour le moment
        pour moi
        pour nous
        pourcent
        pourcentage
        pourcentages
        pourcents
        pourquoi pas
        pouvez
        precedent
        precedente
        precedents
        precisement
        premier
        premiere
        premiere fois
        presque
        pris
        prise
        prises
        prochain
        prochaine
        qu
        quarantaine
        quarante
        quarante cinq
        quarante cinquieme
        quarante deux
        quarante deuxieme
        quarante et un
        quarante et une
        quarante et unieme
        quarante huit
        quarante huitieme
        quarante neuf
        quarante neuvieme
        quarante quatre
        quarante quatrieme
        quarante sept
        quarante septieme
        quarante six
        quarante sixieme
        quarante trois
        quarante troisieme
        quarante un
        quarante une
        quarante unieme
        quarantieme
        quart
        quart d heure
        quarts
        quatorze
        quatorzieme
        quatre
        quatre vingt
        quatre vingt cinq
        quatre vingt cinquieme
        quatre vingt deux
        quatre vingt deuxieme
        quatre vingt dix
        quatre vingt dix cinq
        quatre vingt dix cinquieme
        quatre vingt dix deux
        quatre vingt dix deuxieme
        quatre vingt dix huit
        quatre vingt dix huitieme
        quatre vingt dix neuf
        quatre vingt dix neuvieme
        quatre vingt dix quatre
        quatre vingt dix quatrieme
        quatre vingt dix sept
        quatre vingt dix septieme
        quatre vingt dix six
        quatre vingt dix sixieme
        quatre vingt dix trois
        quatre vingt dix troisieme
        quatre vingt dix un
        quatre vingt dix une
        quatre vingt dix unieme
        quatre vingt dixieme
        quatre vingt douze
        quatre vingt douzieme
        quatre vingt huit
        quatre vingt huitieme
        quatre vingt neuf
        quatre vingt neuvieme
        quatre vingt onze
        quatre vingt onzieme
        quatre vingt quatorze
        quatre vingt quatorzieme
        quatre vingt quatre
        quatre vingt quatrieme
        quatre vingt quinze
        quatre vingt quinzieme
        quatre vingt seize
        quatre vingt seizieme
        quatre vingt sept
        quatre vingt septieme
        quatre vingt six
        quatre vingt sixieme
        quatre vingt treize
        quatre vingt treizieme
        quatre vingt trois
        quatre vingt troisieme
        quatre vingt un
        quatre vingt une
        quatre vingt unieme
        quatre vingtieme
        quatre vingts
        quatre vingts cinq
        quatre vingts cinquieme
        quatre vingts deux
        quatre vingts deuxieme
        quatre vingts huit
        quatre vingts huitieme
        quatre vingts neuf
        quatre vingts neuvieme
        quatre vingts quatre
        quatre vingts quatrieme
        quatre vingts sept
        quatre vingts septieme
        quatre vingts six
        quatre vingts sixieme
        quatre vingts trois
        quatre vingts troisieme
        quatre vingts un
        quatre vingts une
        quatre vingts unieme
        quatrieme
        que
        quinzaine
        quinze
        quinzieme
        quitte
        re
        recupere
        recuperer
        ref
        reference
        refuse
        rendez vous
        reponse
        reporte
        reporter
        reportez
        reservation
        retirez moi de la liste
        retirez moi de votre liste
        reunion
        rien
        s
        s il te plait
        s il vous plait
        s il vous plait non
        sa
        saint
        salut
        sam
        samedi
        sans
        sans aucun doute
        sans doute aucun
        sans probleme
        sauf
        sauf si
        se terminant le
        second
        seconde
        secondes
        secu
        seize
        seizieme
        semaine
        semaine prochaine W
        semaines
        sept
        septante
        septante cinq
        septante cinquieme
        septante deux
        septante deuxieme
        septante et un
        septante et unieme
        septante huit
        septante huitieme
        septante neuf
        septante neuvieme
        septante quatre
        septante quatrieme
        septante sept
        septante septieme
        septante six
        septante sixieme
        septante trois
        septante troisieme
        septante un
        septante une
        septante unieme
        septantieme
        septembre
        septieme
        sera
        serai
        serait
        serons
        ses
        si
        siege
        siren
        siret
        six
        sixieme
        sms
        soir
        soiree
        soixante
        soixante cinq
        soixante cinquieme
        soixante deux
        soixante deuxieme
        soixante dix
        soixante dix cinq
        soixante dix cinquieme
        soixante dix deux
        soixante dix deuxieme
        soixante dix huit
        soixante dix huitieme
        soixante dix neuf
        soixante dix neuvieme
        soixante dix quatre
        soixante dix quatrieme
        soixante dix sept
        soixante dix septieme
        soixante dix six
        soixante dix sixieme
        soixante dix trois
        soixante dix troisieme
        soixante dix un
        soixante dix une
        soixante dix unieme
        soixante dixieme
        soixante douze
        soixante douzieme
        soixante et onze
        soixante et onzieme
        soixante et un
        soixante et une
        soixante et unieme
        soixante huit
        soixante huitieme
        soixante neuf
        soixante neuvieme
        soixante quatorze
        soixante quatorzieme
        soixante quatre
        soixante quatrieme
        soixante quinze
        soixante quinzieme
        soixante seize
        soixante seizieme
        soixante sept
        soixante septieme
        soixante six
        soixante sixieme
        soixante treize
        soixante treizieme
        soixante trois
        soixante troisieme
        soixante un
        soixante une
        soixante unieme
        soixantieme
        sommes
        son
        sors
        sort
        stp
        suis
        suivant
        super
        superieur a
        superieure a
        superieures a
        superieurs a
        sur
        sur deux
        surement
        surtout pas
        svp
        t
        table
        table pour
        termine
        texto
        textos
        ticket
        tiers
        top
        tous
        tous les deux
        toussaint
        tout
        tout a fait
        tout a fait d accord
        tout au plus
        toutes
        toutes les deux
        travaille
        travailler
        travaillons
        treize
        treizieme
        trentaine
        trente
        trente cinq
        trente cinquieme
        trente deux
        trente deuxieme
        trente et un
        trente et une
        trente et unieme
        trente huit
        trente huitieme
        trente neuf
        trente neuvieme
        trente quatre
        trente quatrieme
        trente sept
        trente septieme
        trente six
        trente sixieme
        trente trois
        trente troisieme
        trente un
        trente une
        trente unieme
        trentieme
        tres
        tres bien
        tres tard
        tres tot
        trois
        trois heures et demie
        trois quarts
        trois quarts d heure
        troisieme
        trop
        tva
        un
        un couple
        un de
        un demi
        un des
        un instant
        un maximum de
        un minimum de
        un moment
        un peu tard
        un peu tot
        un quart
        un quart d heure
        une
        une de
        une demi douzaine
        une demi heure
        une demie
        une demiheure
        une des
        une douzaine
        une heure et demi
        une heure et demie
        une minute
        une paire
        une petite demi heure
        une seconde
        usd
        va
        vais
        valide
        vas y
        veille
        ven
        vendredi
        venir
        vers
        veux bien
        viendrai
        viendrons
        viens
        vieux
        vingt
        vingt cinq
        vingt cinquieme
        vingt deux
        vingt deuxieme
        vingt et un
        vingt et une
        vingt et unieme
        vingt huit
        vingt huitieme
        vingt neuf
        vingt neuvieme
        vingt quatre
        vingt quatrieme
        vingt sept
        vingt septieme
        vingt six
        vingt sixieme
        vingt trois
        vingt troisieme
        vingt un
        vingt une
        vingt unieme
        vingtaine
        vingtieme
        virgule
        volontiers
        vous
        vrai
        vraiment
        y
        y a
        y a L
        y a environ L
        ya
        ya N U
        yes
        zero
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
    private static let frStarts: [UInt16] = [
        0, 6, 13, 16, 20, 26, 28, 32, 38, 47, 54, 67, 86, 96, 107, 118,
        122, 128, 140, 153, 166, 178, 197, 205, 215, 231, 248, 265, 281, 304, 324, 345,
        354, 365, 382, 400, 418, 435, 459, 480, 494, 516, 533, 537, 549, 553, 559, 571,
        585, 593, 602, 617, 629, 650, 652, 668, 687, 712, 738, 763, 773, 783, 795, 817,
        840, 862, 873, 875, 885, 894, 906, 913, 922, 934, 946, 954, 965, 972, 989, 996,
        1004, 1012, 1023, 1038, 1046, 1053, 1060, 1071, 1074, 1084, 1088, 1095, 1103, 1111, 1119, 1125,
        1128, 1131, 1138, 1144, 1151, 1158, 1166, 1174, 1178, 1190, 1195, 1201, 1207, 1219, 1230, 1243,
        1252, 1269, 1280, 1292, 1298, 1306, 1314, 1334, 1344, 1355, 1365, 1378, 1390, 1393, 1406, 1417,
        1426, 1433, 1444, 1455, 1464, 1483, 1491, 1504, 1516, 1526, 1534, 1540, 1547, 1558, 1562, 1574,
        1585, 1595, 1601, 1616, 1630, 1640, 1646, 1653, 1659, 1670, 1679, 1696, 1706, 1711, 1721, 1730,
        1743, 1747, 1753, 1757, 1765, 1773, 1777, 1785, 1793, 1798, 1811, 1820, 1837, 1844, 1848, 1863,
        1877, 1885, 1896, 1910, 1921, 1934, 1942, 1944, 1950, 1967, 1981, 1991, 2000, 2014, 2028, 2043,
        2057, 2069, 2080, 2096, 2108, 2131, 2141, 2155, 2167, 2180, 2195, 2206, 2209, 2219, 2238, 2253,
        2262, 2284, 2306, 2329, 2345, 2369, 2394, 2412, 2425, 2442, 2453, 2462, 2470, 2476, 2482, 2485,
        2490, 2499, 2507, 2524, 2540, 2562, 2580, 2588, 2601, 2609, 2614, 2619, 2628, 2638, 2647, 2655,
        2664, 2670, 2683, 2700, 2715, 2729, 2740, 2751, 2759, 2766, 2774, 2782, 2789, 2798, 2802, 2808,
        2813, 2826, 2836, 2851, 2871, 2886, 2905, 2921, 2938, 2958, 2973, 2992, 3007, 3026, 3043, 3063,
        3078, 3097, 3111, 3129, 3145, 3165, 3178, 3192, 3209, 3222, 3232, 3239, 3248, 3256, 3266, 3277,
        3284, 3293, 3301, 3309, 3318, 3326, 3333, 3341, 3347, 3349, 3358, 3372, 3386, 3408, 3429, 3449,
        3455, 3463, 3477, 3481, 3486, 3493, 3502, 3517, 3533, 3548, 3557, 3560, 3576, 3587, 3602, 3616,
        3625, 3633, 3639, 3643, 3651, 3660, 3665, 3672, 3677, 3691, 3702, 3708, 3714, 3722, 3732, 3740,
        3749, 3758, 3765, 3773, 3788, 3806, 3815, 3819, 3830, 3845, 3855, 3867, 3884, 3891, 3902, 3910,
        3922, 3927, 3947, 3968, 3977, 3982, 3992, 3996, 4005, 4014, 4021, 4025, 4029, 4038, 4051, 4060,
        4073, 4082, 4095, 4103, 4111, 4120, 4127, 4135, 4145, 4157, 4171, 4182, 4195, 4210, 4218, 4225,
        4234, 4246, 4256, 4269, 4275, 4284, 4287, 4296, 4307, 4315, 4325, 4333, 4340, 4343, 4345, 4359,
        4367, 4371, 4374, 4384, 4397, 4406, 4416, 4431, 4444, 4463, 4477, 4486, 4494, 4505, 4517, 4524,
        4531, 4555, 4563, 4584, 4590, 4598, 4612, 4626, 4629, 4636, 4640, 4643, 4651, 4660, 4667, 4675,
        4684, 4700, 4712, 4717, 4721, 4725, 4730, 4736, 4747, 4753, 4764, 4772, 4780, 4791, 4796, 4802,
        4809, 4815, 4822, 4829, 4833, 4838, 4846, 4850, 4856, 4862, 4868, 4875, 4882, 4896, 4906, 4908,
        4914, 4924, 4930, 4937, 4942, 4949, 4966, 4969, 4974, 4983, 4997, 5016, 5030, 5048, 5063, 5082,
        5096, 5114, 5128, 5146, 5162, 5181, 5195, 5213, 5226, 5243, 5258, 5277, 5289, 5302, 5318, 5330,
        5339, 5344, 5349, 5358, 5365, 5374, 5385, 5402, 5413, 5424, 5434, 5450, 5462, 5475, 5489, 5502,
        5510, 5512, 5522, 5532, 5543, 5559, 5572, 5588, 5605, 5615, 5622, 5639, 5643, 5648, 5656, 5659,
        5669, 5681, 5692, 5704, 5717, 5740, 5757, 5768, 5778, 5789, 5803, 5820, 5839, 5854, 5876, 5893,
        5909, 5927, 5943, 5958, 5984, 6007, 6028, 6051, 6069, 6095, 6119, 6145, 6161, 6180, 6195, 6219,
        6234, 6262, 6281, 6297, 6309, 6318, 6331, 6348, 6356, 6368, 6386, 6401, 6412, 6424, 6434, 6444,
        6462, 6474, 6491, 6509, 6522, 6530, 6547, 6562, 6578, 6594, 6611, 6623, 6644, 6657, 6679, 6695,
        6705, 6713, 6726, 6738, 6750, 6759, 6772, 6784, 6801, 6805, 6811, 6816, 6829, 6842, 6855, 6861,
        6866, 6874, 6879, 6885, 6892, 6900, 6907, 6909, 6922, 6931, 6934, 6945, 6955, 6963, 6985, 7008,
        7018, 7023, 7026, 7031, 7038, 7047, 7059, 7069, 7085, 7107, 7118, 7130, 7148, 7163, 7187, 7192,
        7211, 7233, 7261, 7290, 7318, 7331, 7356, 7382, 7407, 7421, 7430, 7448, 7469, 7478, 7500, 7510,
        7518, 7528, 7532, 7541, 7548, 7553, 7559, 7563, 7570, 7574, 7580, 7582, 7585, 7600, 7604, 7615,
        7626, 7635, 7644, 7660, 7680, 7700, 7704, 7711, 7717, 7722, 7728, 7736, 7740, 7748, 7760, 7766,
        7770, 7776, 7791, 7802, 7819, 7836, 7845, 7849, 7857, 7866, 7869, 7874, 7881, 7894, 7908, 7922,
        7926, 7933, 7939, 7948, 7958, 7966, 7975, 7983, 7994, 8003, 8015, 8019, 8027, 8034, 8043, 8058,
        8074, 8081, 8089, 8092, 8096, 8102, 8111, 8121, 8126, 8133, 8137, 8139, 8153, 8157, 8171, 8174,
        8189, 8206, 8236, 8258, 8266, 8275, 8280, 8289, 8292, 8299, 8304, 8308, 8322, 8333, 8345, 8360,
        8371, 8381, 8389, 8405, 8413, 8426, 8444, 8457, 8474, 8488, 8506, 8519, 8536, 8549, 8566, 8581,
        8599, 8612, 8629, 8641, 8657, 8671, 8689, 8700, 8712, 8727, 8738, 8743, 8747, 8753, 8758, 8773,
        8789, 8803, 8824, 8844, 8866, 8886, 8899, 8912, 8924, 8939, 8951, 8959, 8971, 8986, 9000, 9004,
        9013, 9018, 9024, 9034, 9038, 9045, 9049, 9051, 9058, 9066, 9070, 9078, 9091, 9109, 9122, 9139,
        9153, 9171, 9184, 9201, 9214, 9231, 9246, 9264, 9277, 9294, 9306, 9322, 9336, 9354, 9365, 9377,
        9392, 9403, 9411, 9414, 9418, 9421, 9426, 9431, 9434, 9441, 9452, 9467, 9482, 9498, 9506, 9518,
        9527, 9538, 9546, 9557, 9566, 9576, 9584, 9589, 9597, 9604, 9607, 9616, 9625, 9635, 9646, 9658,
        9669, 9684, 9693, 9701, 9714, 9729, 9734, 9740, 9746, 9751, 9755, 9768, 9781, 9797, 9809, 9819,
        9827, 9839, 9857, 9877, 9885, 9893, 9909, 9924, 9930, 9936, 9943, 9950, 9958, 9965, 9969, 9984,
        9995, 10003, 10018, 10030, 10043, 10059, 10072, 10086, 10098, 10109, 10123, 10143, 10158, 10168, 10181, 10196,
        10204, 10217, 10236, 10255, 10268, 10277, 10290, 10300, 10308, 10318, 10327, 10337, 10342, 10347, 10353, 10358,
        10371, 10385, 10392, 10400, 10417, 10435, 10447, 10462, 10478, 10487, 10501, 10516, 10532, 10541, 10555, 10568,
        10575, 10586, 10589, 10596, 10604, 10617, 10622, 10632, 10647, 10662, 10671, 10681, 10690, 10702, 10715, 10725,
        10738, 10745, 10755, 10766, 10777, 10789, 10797, 10806, 10820, 10828, 10833, 10839, 10846, 10855, 10865, 10868,
        10880, 10889, 10903, 10922, 10936, 10954, 10969, 10985, 11004, 11018, 11036, 11050, 11068, 11084, 11103, 11117,
        11135, 11148, 11165, 11180, 11199, 11211, 11224, 11240, 11252, 11258, 11272, 11279, 11288, 11300, 11307, 11320,
        11338, 11361, 11379, 11401, 11418, 11440, 11467, 11489, 11515, 11537, 11563, 11585, 11611, 11635, 11662, 11684,
        11710, 11731, 11756, 11779, 11806, 11826, 11847, 11871, 11892, 11911, 11933, 11951, 11973, 11991, 12013, 12031,
        12052, 12074, 12099, 12119, 12142, 12162, 12185, 12204, 12226, 12244, 12266, 12283, 12304, 12324, 12347, 12366,
        12389, 12405, 12422, 12442, 12459, 12473, 12492, 12516, 12535, 12558, 12577, 12600, 12619, 12642, 12663, 12687,
        12706, 12729, 12747, 12769, 12789, 12813, 12830, 12848, 12869, 12879, 12883, 12893, 12900, 12910, 12917, 12920,
        12929, 12939, 12943, 12953, 12960, 12972, 12980, 12988, 12997, 13006, 13018, 13042, 13069, 13077, 13082, 13084,
        13098, 13114, 13134, 13137, 13143, 13149, 13153, 13160, 13165, 13182, 13199, 13213, 13218, 13226, 13242, 13249,
        13257, 13266, 13271, 13277, 13286, 13294, 13314, 13323, 13328, 13337, 13351, 13370, 13384, 13402, 13417, 13436,
        13450, 13468, 13482, 13500, 13516, 13535, 13549, 13567, 13580, 13597, 13612, 13631, 13643, 13656, 13672, 13684,
        13694, 13703, 13708, 13714, 13721, 13728, 13732, 13735, 13741, 13747, 13753, 13757, 13765, 13769, 13774, 13781,
        13790, 13804, 13823, 13837, 13855, 13868, 13886, 13909, 13927, 13949, 13967, 13989, 14007, 14029, 14049, 14072,
        14090, 14112, 14129, 14150, 14169, 14192, 14208, 14225, 14245, 14262, 14277, 14295, 14312, 14332, 14347, 14363,
        14382, 14396, 14414, 14428, 14446, 14464, 14485, 14501, 14520, 14536, 14555, 14570, 14588, 14602, 14620, 14633,
        14650, 14666, 14685, 14700, 14719, 14731, 14744, 14760, 14772, 14779, 14783, 14788, 14793, 14797, 14802, 14810,
        14816, 14828, 14841, 14855, 14868, 14872, 14881, 14890, 14902, 14906, 14908, 14914, 14925, 14933, 14939, 14946,
        14953, 14959, 14963, 14968, 14982, 14992, 14997, 15009, 15030, 15043, 15050, 15066, 15076, 15087, 15099, 15106,
        15116, 15126, 15133, 15145, 15162, 15174, 15190, 15203, 15217, 15234, 15246, 15262, 15274, 15290, 15304, 15321,
        15333, 15349, 15360, 15375, 15388, 15405, 15415, 15426, 15440, 15450, 15455, 15465, 15475, 15484, 15490, 15512,
        15525, 15546, 15556, 15561, 15565, 15568, 15578, 15584, 15592, 15599, 15610, 15624, 15638, 15648, 15660, 15671,
        15680, 15697, 15701, 15708, 15726, 15741, 15751, 15765, 15773, 15786, 15804, 15823, 15834, 15844, 15866, 15878,
        15882, 15885, 15890, 15897, 15903, 15910, 15914, 15923, 15929, 15934, 15944, 15953, 15963, 15969, 15975, 15981,
        15992, 16008, 16019, 16034, 16046, 16059, 16075, 16086, 16101, 16112, 16127, 16140, 16156, 16167, 16182, 16192,
        16206, 16218, 16234, 16243, 16253, 16266, 16276, 16286, 16294, 16305, 16310, 16315, 16324, 16326, 16330, 16336,
        16350, 16353, 16360, 16364, 16369, 16373, 16377, 16381, 16385, 16389, 16394, 16399, 16404, 16409, 16414, 16419,
        16424, 16429, 16434,
    ]
    private static let frInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2,
        2, 2, 4, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6,
        6, 6, 6, 6, 6, 12, 12, 12, 12, 42, 42, 42, 43, 44, 46, 48,
        53, 53, 53, 53, 53, 53, 53, 53, 66, 66, 66, 66, 66, 66, 66, 66,
        66, 66, 162, 182, 296, 397, 443, 459, 462, 496, 512, 614, 614, 666, 730, 806,
        888, 974, 1086, 1102, 1241, 1300, 1328, 1372, 1372, 1372, 1379, 1380, 1380, 1380, 1380, 1380,
        1380,
    ]
    private static let frForms: [UInt16] = [
        0, 0, 0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
        27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42,
        43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58,
        59, 60, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61,
        61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 62, 62, 62, 62, 62, 62,
        62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 63, 64, 65,
        65, 65, 65, 66, 66, 66, 66, 66, 66, 66, 66, 67, 68, 68, 68, 68,
        68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 69, 70,
        71, 72, 72, 72, 72, 72, 72, 72, 72, 73, 73, 73, 74, 74, 74, 74,
        74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74,
        74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74,
        74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74,
        74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74,
        75, 76, 77, 77, 77, 77, 77, 77, 77, 78, 78, 78, 78, 78, 78, 78,
        78, 78, 78, 78, 79, 80, 80, 81, 81, 81, 81, 81, 81, 81, 81, 81,
        81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81,
        81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81,
        81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 82, 83, 84, 85, 86,
        86, 87, 88, 88, 88, 89, 90, 91, 91, 91, 91, 91, 91, 91, 91, 91,
        91, 91, 91, 91, 91, 91, 92, 93, 93, 93, 93, 93, 93, 93, 93, 93,
        93, 93, 93, 93, 94, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95,
        95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95,
        95, 95, 95, 95, 95, 95, 95, 95, 95, 96, 97, 97, 98, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100,
        100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100,
        100, 100, 100, 100, 100, 101, 102, 103, 103, 103, 103, 103, 103, 103, 103, 103,
        103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103,
        103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103,
        103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103,
        103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103,
        104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 105, 105,
        105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
        105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 106, 107,
        107, 107, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120,
        121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 130, 131, 132, 132, 133, 133,
        133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133,
        133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133,
        133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 134, 135, 136, 137, 138,
        138, 138, 138, 138, 138, 138, 138, 138, 138, 138, 138, 138, 138, 139, 140, 141,
        142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
        142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
        142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
        142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
        142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
        142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
        142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
        142, 142, 142, 142, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
        143, 143, 143, 143, 143, 143, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144,
        144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144,
        144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144,
        144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144,
        144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144,
        144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144,
        144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144,
        144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144,
        144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144,
        144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144,
        144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144,
        144, 144, 144, 144, 144, 144, 144, 145, 145, 146, 147, 147, 147, 148, 148, 148,
        148, 148, 148, 149, 149, 149, 149, 149, 150, 150, 150, 150, 151, 151, 151, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 153,
        154, 154, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155,
        155, 155, 155,
    ]
    private static let frSets: [UInt16] = [
        0, 0, 1, 2, 3, 4, 5, 5, 5, 5, 6, 7, 8, 8, 9, 10,
        11, 8, 8, 9, 12, 13, 10, 11, 8, 8, 9, 12, 13, 13, 14, 10,
        11, 8, 8, 9, 12, 13, 13, 10, 14, 13, 15, 16, 5, 5, 17, 18,
        19, 19, 20, 20, 21, 22, 23, 23, 24, 25, 25, 26, 27, 28, 24, 25,
        25, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 37, 31, 39, 40, 40,
        40, 41, 42, 43, 44, 45, 44, 46, 34, 47, 48, 48, 48, 43, 49, 50,
        51, 52, 51, 53, 54, 54, 54, 55, 56, 57, 58, 59, 60, 60, 60, 56,
        61, 58, 60, 62, 62, 62, 62, 63, 64, 64, 65, 65, 66, 67, 33, 68,
        67, 69, 69, 70, 67, 38, 71, 71, 32, 72, 73, 74, 42, 47, 47, 47,
        47, 75, 76, 76, 37, 77, 77, 59, 78, 56, 61, 78, 79, 43, 80, 43,
        81, 81, 46, 42, 44, 82, 42, 44, 39, 83, 84, 42, 45, 49, 85, 85,
        86, 44, 87, 87, 87, 86, 88, 89, 44, 44, 90, 44, 44, 44, 44, 44,
        44, 42, 42, 44, 91, 42, 92, 44, 42, 42, 44, 93, 90, 44, 43, 90,
        42, 94, 91, 94, 91, 91, 91, 42, 39, 39, 43, 95, 39, 96, 97, 98,
        99, 100, 42, 42, 42, 42, 49, 44, 101, 93, 102, 103, 103, 104, 105, 105,
        106, 83, 42, 107, 100, 91, 108, 45, 54, 54, 54, 63, 64, 109, 110, 111,
        103, 112, 113, 114, 115, 116, 117, 117, 118, 119, 120, 121, 122, 123, 124, 125,
        126, 127, 128, 129, 130, 117, 117, 118, 131, 132, 96, 96, 133, 40, 40, 96,
        43, 96, 43, 39, 43, 134, 45, 103, 135, 136, 137, 137, 137, 137, 137, 56,
        138, 137, 44, 139, 16, 140, 16, 68, 72, 76, 141, 58, 142, 58, 58, 80,
        80, 143, 144, 54, 144, 3, 3, 145, 146, 147, 148, 0, 67, 67, 54, 54,
        54, 149, 63, 150, 151, 63, 152, 62, 62, 42, 62, 62, 153, 42, 91, 42,
        154, 155, 155, 156, 56, 33, 157, 158, 42, 159, 97, 160, 161, 162, 163, 164,
        165, 166, 167, 103, 103, 109, 109, 95, 168, 65, 95, 168, 65, 96, 103, 169,
        170, 171, 170, 172, 173, 174, 68, 68, 72, 72, 91, 175, 103, 176, 44, 46,
        176, 139, 44, 42, 40, 40, 40, 42, 42, 67, 44, 80, 34, 40, 177, 45,
        62, 43, 44, 178, 179, 180, 180, 176, 42, 181, 182, 183, 183, 80, 69, 184,
        185, 184, 97, 82, 109, 109, 109, 83, 41, 83, 186, 96, 39, 187, 63, 63,
        188, 40, 64, 189, 189, 189, 143, 64, 64, 109, 109, 190, 69, 191, 192, 91,
        42, 193, 193, 194, 34, 42, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204,
        205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 202, 202, 203, 216, 217,
        96, 176, 218, 219, 220, 221, 220, 43, 222, 42, 44, 67, 67, 67, 67, 223,
        224, 43, 91, 49, 44, 91, 91, 91, 43, 225, 42, 226, 226, 226, 227, 91,
        91, 95, 43, 94, 44, 42, 42, 95, 43, 42, 94, 91, 91, 91, 94, 94,
        42, 94, 94, 42, 91, 94, 91, 94, 91, 94, 91, 91, 42, 91, 42, 94,
        62, 94, 94, 95, 95, 94, 42, 43, 94, 91, 91, 95, 95, 95, 94, 65,
        43, 44, 44, 39, 39, 44, 91, 91, 44, 44, 91, 42, 91, 65, 95, 44,
        90, 43, 94, 39, 43, 94, 49, 44, 228, 229, 230, 63, 63, 63, 231, 232,
        232, 233, 234, 56, 56, 235, 236, 58, 110, 237, 68, 238, 142, 24, 25, 72,
        103, 239, 240, 5, 5, 5, 5, 6, 7, 19, 19, 20, 20, 21, 22, 23,
        23, 24, 25, 25, 26, 24, 25, 25, 29, 110, 150, 151, 68, 7, 110, 72,
        63, 241, 242, 95, 243, 244, 45, 245, 246, 247, 248, 243, 95, 249, 91, 91,
        42, 44, 91, 42, 42, 250, 39, 251, 252, 253, 68, 70, 70, 39, 39, 254,
        255, 256, 257, 258, 91, 259, 243, 244, 244, 63, 260, 261, 262, 262, 263, 264,
        143, 265, 103, 103, 103, 103, 266, 267, 266, 267, 268, 70, 269, 270, 271, 271,
        272, 273, 274, 275, 276, 38, 38, 277, 223, 243, 278, 91, 279, 44, 176, 42,
        42, 62, 61, 280, 281, 282, 283, 33, 43, 63, 284, 42, 42, 42, 42, 42,
        279, 42, 42, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297,
        298, 299, 300, 301, 302, 303, 290, 290, 291, 304, 42, 243, 243, 93, 39, 39,
        39, 91, 91, 91, 91, 39, 95, 191, 43, 305, 39, 39, 39, 39, 306, 306,
        307, 308, 42, 110, 110, 110, 44, 33, 33, 309, 197, 198, 199, 200, 201, 202,
        203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 202, 202, 203,
        216, 309, 82, 47, 310, 311, 44, 227, 305, 39, 91, 91, 91, 39, 91, 95,
        312, 313, 43, 39, 39, 44, 314, 315, 110, 316, 69, 69, 67, 67, 67, 67,
        67, 69, 69, 69, 67, 44, 317, 317, 317, 317, 44, 44, 44, 44, 44, 44,
        44, 44, 44, 44, 44, 44, 44, 34, 103, 103, 63, 318, 37, 319, 42, 91,
        42, 42, 42, 94, 320, 320, 320, 42, 42, 94, 42, 94, 42, 42, 42, 61,
        42, 42, 42, 42, 42, 42, 96, 175, 63, 321, 45, 97, 219, 45, 322, 67,
        67, 35, 323, 62, 67, 62, 67, 67, 80, 37, 67, 67, 38, 56, 56, 159,
        33, 324, 96, 44, 56, 325, 103, 91, 91, 275, 93, 103, 103, 103, 103, 320,
        97, 63, 63, 63, 44, 326, 327, 91, 38, 40, 40, 40, 63, 63, 245, 103,
        328, 329, 330, 331, 332, 333, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342,
        343, 344, 345, 346, 333, 333, 334, 347, 348, 349, 348, 350, 351, 352, 197, 198,
        199, 200, 201, 285, 286, 287, 288, 289, 292, 293, 294, 295, 296, 297, 298, 299,
        300, 301, 302, 303, 290, 290, 291, 304, 288, 289, 204, 205, 206, 207, 290, 291,
        296, 297, 208, 209, 286, 287, 300, 301, 210, 211, 212, 213, 302, 303, 214, 215,
        202, 202, 203, 216, 197, 198, 199, 200, 201, 204, 205, 206, 207, 208, 209, 210,
        211, 212, 213, 214, 215, 202, 202, 203, 353, 97, 354, 355, 356, 64, 176, 64,
        64, 96, 96, 94, 312, 110, 54, 54, 54, 96, 62, 62, 64, 357, 358, 359,
        359, 42, 243, 63, 360, 361, 362, 186, 44, 44, 43, 363, 33, 56, 156, 364,
        223, 96, 365, 366, 367, 25, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376,
        377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 374, 374, 375, 388, 389,
        390, 181, 39, 97, 39, 243, 44, 45, 96, 96, 391, 392, 244, 72, 72, 393,
        394, 395, 396, 397, 369, 370, 371, 372, 373, 376, 377, 378, 379, 380, 381, 382,
        383, 384, 385, 386, 387, 374, 374, 375, 388, 372, 373, 374, 375, 398, 398, 399,
        400, 401, 402, 403, 380, 381, 404, 405, 370, 371, 384, 385, 406, 407, 408, 409,
        386, 387, 410, 411, 398, 398, 399, 412, 39, 243, 64, 64, 359, 39, 63, 413,
        67, 414, 67, 67, 415, 143, 44, 42, 359, 245, 45, 191, 64, 244, 244, 416,
        417, 32, 418, 242, 63, 419, 43, 44, 38, 420, 242, 40, 40, 40, 421, 422,
        103, 423, 424, 425, 426, 427, 428, 428, 429, 430, 431, 432, 433, 434, 435, 436,
        437, 438, 439, 440, 441, 428, 428, 429, 442, 39, 44, 64, 64, 443, 444, 445,
        446, 447, 33, 96, 448, 134, 65, 238, 65, 65, 38, 38, 65, 64, 64, 449,
        349, 448, 65, 146, 147, 238, 147, 65, 450, 451, 451, 65, 134, 147, 65, 109,
        39, 97, 44, 43, 63, 452, 453, 97, 454, 39, 181, 39, 181, 52, 455, 456,
        457, 458, 459, 460, 460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 470, 471,
        472, 473, 460, 460, 461, 103, 474, 475, 41, 39, 43, 91, 39, 476, 220, 220,
        218, 221, 44, 477, 44, 44, 44, 42, 32, 44, 44, 44, 42, 44, 32, 32,
        32, 32,
    ]
    private static let frFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 36,
        38, 39, 40, 41, 42, 44, 45, 47, 48, 49, 52, 53, 55, 56, 57, 58,
        60, 61, 63, 64, 66, 67, 69, 70, 73, 74, 75, 76, 79, 80, 81, 82,
        83, 84, 85, 88, 89, 90, 91, 94, 96, 97, 101, 104, 106, 108, 110, 111,
        114, 115, 116, 118, 120, 123, 124, 128, 130, 133, 137, 140, 141, 143, 145, 147,
        148, 149, 150, 151, 153, 154, 156, 160, 161, 162, 163, 165, 167, 169, 170, 172,
        173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188,
        189, 190, 191, 192, 193, 194, 196, 197, 199, 204, 205, 206, 208, 210, 212, 213,
        215, 216, 220, 221, 222, 225, 228, 229, 230, 234, 236, 237, 238, 240, 242, 243,
        245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 257, 258, 260, 261, 262, 264,
        265, 266, 268, 270, 272, 273, 275, 281, 282, 283, 284, 286, 288, 290, 291, 294,
        295, 297, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313,
        314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 330,
        331, 334, 337, 338, 341, 343, 344, 346, 347, 348, 349, 353, 356, 359, 364, 365,
        371, 372, 375, 376, 377, 378, 379, 381, 382, 384, 385, 387, 388, 389, 391, 393,
        400, 405, 408, 410, 411, 413, 414, 415, 416, 418, 421, 423, 424, 428, 430, 431,
        432, 433, 435, 437, 440, 444, 446, 448, 450, 452, 453, 454, 455, 460, 461, 462,
        463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478,
        479, 480, 483, 484, 486, 487, 488, 493, 496, 497, 499, 500, 501, 503, 505, 511,
        515, 517, 519, 523, 526, 527, 530, 532, 533, 534, 535, 536, 537, 538, 539, 540,
        541, 542, 543, 544, 545, 546, 547, 548, 549, 550, 551, 552, 553, 556, 557, 558,
        559, 560, 561, 563, 564, 565, 568, 570, 574, 578, 580, 581, 584, 586, 587, 588,
        590, 592, 593, 594, 595, 596, 597, 598, 599, 600, 601, 602, 603, 604, 605, 606,
        607, 608, 609, 610, 611, 612, 613, 614, 616, 617, 618, 619, 620, 621, 622, 623,
        624, 625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 642, 644,
        647, 649, 651, 654, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665, 666, 667,
        668, 669, 670, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680, 681, 682, 683,
        684, 689, 690, 691, 692, 694, 695, 698, 699, 700, 701, 702, 703, 704, 705, 706,
        707, 708, 709, 710, 711, 712, 713, 714, 715, 716, 717, 718, 720, 722, 723,
    ]
    private static let frSenses: [UInt32] = [
        1157627904, 1778384910, 1610612737, 1862303745, 1778384903, 1862696960, 1862828032, 1862828033, 1879343134, 1879343119, 1879080960, 1879146496, 1879474176, 1879343089, 1879343149, 1879212032,
        1879867392, 1862565888, 1862434816, 1862893568, 1862959104, 1862959105, 1862369280, 1862369285, 1862369287, 1862369286, 1862369283, 1862631431, 1862631438, 1862369282, 402653184, 419430400,
        771751936, 989855744, 1006632960, 1493172224, 1291845632, 1409286144, 1291845632, 654311424, 822083584, 905969664, 905969664, 989855744, 989855744, 872415232, 889192448, 1409286144,
        704643072, 1258291200, 1358954496, 1409286144, 1275068416, 1258291200, 1409286144, 1258291200, 234881024, 1375731712, 1426063360, 1862303744, 1040187392, 1207959552, 1409286144, 570425344,
        1107296256, 1728053255, 788529152, 1124073472, 1728053255, 754974720, 1107296256, 1124073472, 1728053255, 872415232, 1577058312, 520093696, 872415232, 1107296256, 1124073472, 1862303746,
        671088640, 1325400064, 1107296256, 805306368, 335544320, 402653184, 771751936, 1006632960, 889192448, 503316480, 922746880, 872415232, 889192448, 922746880, 872415232, 922746880,
        536870912, 654311424, 1275068416, 1677721600, 1845493762, 1275068416, 1677721600, 1845493762, 1409286144, 1845493763, 872415232, 905969664, 1040187392, 1073741824, 1862303742, 838860800,
        1040187392, 1845493763, 1073741824, 1577058308, 1207959552, 1375731712, 1258291200, 1358954496, 1258291200, 1342177280, 1409286144, 620756992, 620756992, 637534208, 1207959552, 1375731712,
        620756992, 1291845632, 402653184, 1409286144, 1560281088, 989855744, 1207959552, 1409286144, 1426063360, 1207959552, 1258291200, 1409286144, 1426063360, 1207959552, 1258291200, 1409286144,
        1426063360, 1275068416, 1426063360, 1207959552, 1174405120, 402653184, 1862369281, 503316480, 1862303744, 1862303744, 536870912, 1862303744, 83886080, 100663296, 1140850688, 1828716544,
        1140850688, 1627390052, 973078528, 83886080, 1140850688, 520093696, 1862303744, 553648128, 1862303744, 956301312, 1207959552, 1224736768, 1644167173, 1644167218, 1644167223, 1627390007,
        1644167220, 1627390004, 1644167219, 1627390003, 1644167226, 1627390010, 1644167227, 1627390011, 1644167222, 1627390006, 1644167225, 1627390009, 1644167224, 1627390008, 1644167221, 1627390005,
        1627390002, 1627389957, 654311424, 704643072, 1677721800, 1207959552, 1560281088, 1207959552, 1258291200, 1308622848, 1342177280, 1409286144, 1862303751, 1879998464, 402653184, 469762048,
        335544320, 1862434816, 402653184, 989855744, 553648128, 1107296256, 1124073472, 1577058316, 1124073472, 1140850688, 1157627904, 1694498866, 1677722200, 1761607710, 1124073472, 1140850688,
        1694498866, 402653184, 905969664, 989855744, 1863024640, 1863090176, 402653184, 905969664, 989855744, 1207959552, 1207959552, 1426063360, 1644167170, 1761607830, 1610612738, 1627389954,
        0, 1593835527, 1593835527, 402653184, 1207959552, 1644167178, 1644167186, 1627389970, 1644167187, 1627389971, 1644167185, 1627389969, 1627389962, 352321536, 167772160, 1140850688,
        1677722800, 167772160, 167772160, 1140850688, 1644167180, 1627389964, 989855744, 1207959552, 452984832, 1526726656, 905969664, 1426063360, 436207616, 1006632960, 419430400, 989855744,
        1191182336, 402653184, 1409286144, 184549376, 402653184, 838860800, 1006632960, 1040187392, 1845493763, 1711276082, 1711276057, 1711276107, 654311424, 822083584, 788529152, 1275068416,
        704643072, 805306368, 1577058306, 1258291200, 1291845632, 1409286144, 486539264, 603979776, 1744830466, 603979776, 1124073472, 1728053250, 1862303743, 603979776, 1644167176, 1644167248,
        1644167253, 1627390037, 1644167250, 1627390034, 1644167249, 1627390033, 1644167256, 1627390040, 1644167257, 1627390041, 1644167252, 1627390036, 1644167255, 1627390039, 1644167254, 1627390038,
        1644167251, 1627390035, 1627390032, 1627389960, 318767104, 1124073472, 1879932928, 1862500352, 654311424, 1275068416, 1728053248, 1409286144, 1560281088, 1744830467, 654311424, 1275068416,
        1426063360, 1577058305, 402653184, 1409286144, 1426063360, 0, 1593835524, 1593835524, 402653184, 1728053251, 1728053251, 1577058311, 1577058310, 872415232, 889192448, 1006632960,
        1560281088, 872415232, 889192448, 1006632960, 402653184, 1207959552, 1560281088, 402653184, 855638016, 989855744, 1207959552, 1409286144, 1694498866, 385875968, 402653184, 855638016,
        989855744, 1207959552, 1409286144, 1862762496, 402653184, 855638016, 1207959552, 1845493760, 855638016, 1509949440, 1560281088, 0, 1593835521, 1593835521, 1560281088, 1744830465,
        1577058309, 0, 1593835522, 1593835522, 1577058307, 402653184, 503316480, 0, 1593835523, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1895825408,
        1207959552, 1291845632, 1409286144, 1426063360, 1895825408, 1291845632, 1409286144, 1426063360, 1207959552, 1895825408, 1593835523, 1795162124, 1879737040, 1879802576, 1879737070, 1879737055,
        117440512, 134217728, 117440512, 134217728, 1140850688, 150994944, 1140850688, 150994944, 872415232, 889192448, 922746880, 1728053249, 1795162136, 1879736320, 1879801856, 1879736350,
        1728053249, 1124073472, 1728053249, 1728053249, 1744830465, 1207959552, 1409286144, 1426063360, 285212672, 721420288, 1124073472, 1140850688, 1107296256, 1728053254, 1275068416, 1560281088,
        1275068416, 1392508928, 285212672, 1275068416, 285212672, 1644167177, 1627389961, 687865856, 738197504, 1275068416, 1392508928, 1426063360, 1644167258, 1644167263, 1627390047, 1644167260,
        1627390044, 1644167259, 1627390043, 1644167266, 1627390050, 1644167267, 1627390051, 1644167262, 1627390046, 1644167265, 1627390049, 1644167264, 1627390048, 1644167261, 1627390045, 1627390042,
        486539264, 1207959552, 1409286144, 1577058315, 234881024, 1728053252, 1728053252, 1577058314, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1258291200, 1375731712, 1409286144,
        1476395008, 486539264, 1207959552, 1644167179, 1627389963, 1006632960, 1023410176, 1258291200, 1342177280, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 654311424,
        687865856, 788529152, 1426063360, 671088640, 1409286144, 234881024, 301989888, 788529152, 838860800, 1040187392, 1845493763, 872415232, 889192448, 905969664, 587202560, 402653184,
        452984832, 989855744, 1610612737, 1627389953, 1627389953, 1644167208, 1644167213, 1627389997, 1644167210, 1627389994, 1644167209, 1627389993, 1644167216, 1627390000, 1644167217, 1627390001,
        1644167212, 1627389996, 1644167215, 1627389999, 1644167214, 1627389998, 1644167211, 1627389995, 1627389992, 1124073472, 1140850688, 1157627904, 1761607695, 1644167182, 1627389966, 1644167172,
        1627389956, 1107296256, 1140850688, 1644167183, 1627389967, 1275068416, 1426063360, 1845493762, 1560281088, 1744830464, 1207959552, 1409286144, 1426063360, 1895825408, 637534208, 1207959552,
        1291845632, 1375731712, 0, 1593835526, 1593835526, 654311424, 721420288, 822083584, 1627389954, 1728053248, 1644167184, 1627389968, 1107296256, 1728053253, 1577058313, 1644167175,
        1644167238, 1644167243, 1627390027, 1644167240, 1627390024, 1644167239, 1627390023, 1644167246, 1627390030, 1644167247, 1627390031, 1644167242, 1627390026, 1644167245, 1627390029, 1644167244,
        1627390028, 1644167241, 1627390025, 1627390022, 1577058313, 1627389959, 1644167174, 1828716544, 1627389958, 1644167228, 1644167233, 1627390017, 1644167230, 1627390014, 1644167229, 1627390013,
        1644167236, 1627390020, 1644167237, 1627390021, 1644167232, 1627390016, 1644167235, 1627390019, 1644167234, 1627390018, 1644167231, 1627390015, 1627390012, 1258291200, 1291845632, 1308622848,
        1358954496, 1409286144, 889192448, 905969664, 1040187392, 1056964608, 1258291200, 234881024, 1174405120, 1140850688, 1157627904, 1107296256, 1409286144, 1845493761, 1409286144, 1845493761,
        1845493761, 1644167181, 1627389965, 1644167198, 1644167203, 1627389987, 1644167200, 1627389984, 1644167199, 1627389983, 1644167206, 1627389990, 1644167207, 1627389991, 1644167202, 1627389986,
        1644167205, 1627389989, 1644167204, 1627389988, 1644167201, 1627389985, 1627389982, 1644167171, 1761607890, 1694498891, 1761607725, 1627389955, 201326592, 218103808, 855638016, 1207959552,
        1644167169, 1694498841, 1677722800, 1761607770, 0, 1593835525, 1593835525, 402653184, 419430400, 989855744, 1644167188, 1644167193, 1627389977, 1644167190, 1627389974, 1644167189,
        1627389973, 1644167196, 1627389980, 1644167197, 1627389981, 1644167192, 1627389976, 1644167195, 1627389979, 1644167194, 1627389978, 1644167191, 1627389975, 1627389972, 268435456, 1140850688,
        318767104, 1124073472, 1644167168,
    ]
    private static let frNames: [UInt16] = [
        114, 143, 144, 155, 324, 326, 359, 453, 525, 608, 693, 799, 833, 1110, 1151, 1334,
    ]
}

// swift-format-ignore-file
// Made by packaging/words of Lists/fr.txt.

extension Vocabulary {
    /// The words of the language `fr`.
    static var fr: Vocabulary {
        Vocabulary(
            text: frText, starts: frStarts,
            sets: frSets, firsts: frFirsts,
            senses: frSenses,
            names: frNames,
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
        a adore
        a aime
        a bientot
        a demain
        a mis en evidence
        a moins que
        a part
        a partir
        a partir de
        a partir du
        a peine
        a peu pres
        a plus
        a pose une question sur
        a reagi avec X a …
        a ri de
        a souligne
        a supprime un X de …
        a tout a l heure
        absent
        absent du bureau:
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
        ceci est un message automatique
        ceci est une reponse automatique
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
        je conduis avec
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
        je ne peux pas etre la aller
        je ne peux pas etre y aller
        je ne peux pas venir
        je ne peux pas venir la aller
        je ne peux pas venir y aller
        je ne pourrai pas
        je ne pourrai pas etre la aller
        je ne pourrai pas etre y aller
        je ne pourrai pas venir
        je ne pourrai pas venir la aller
        je ne pourrai pas venir y aller
        je ne serai pas
        je ne serai pas la
        je ne suis pas
        je ne suis pas d accord
        je ne veux pas
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
        merci beaucoup meme
        merci bien
        merci bien meme
        merci infiniment
        merci quand meme
        mercredi
        mes
        message automatique:
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
        n'a pas aime
        nan
        naturellement
        nd
        ne le fais pas
        ne le faites pas
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
        reponse automatique
        reporte
        reporter
        reportez
        reservation
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
        un message
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
        une image
        une minute
        une paire
        une petite demi heure
        une piece jointe
        une seconde
        une video
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
        840, 862, 873, 875, 883, 890, 900, 909, 927, 939, 946, 955, 967, 979, 987, 998,
        1005, 1029, 1050, 1058, 1069, 1092, 1109, 1116, 1134, 1142, 1150, 1161, 1176, 1184, 1191, 1198,
        1209, 1212, 1222, 1226, 1233, 1241, 1249, 1257, 1263, 1266, 1269, 1276, 1282, 1289, 1296, 1304,
        1312, 1316, 1328, 1333, 1339, 1345, 1357, 1368, 1381, 1390, 1407, 1418, 1430, 1436, 1444, 1452,
        1462, 1473, 1483, 1496, 1508, 1511, 1524, 1535, 1544, 1551, 1562, 1573, 1582, 1601, 1609, 1622,
        1634, 1644, 1652, 1658, 1665, 1676, 1680, 1692, 1703, 1713, 1719, 1734, 1748, 1758, 1764, 1771,
        1777, 1788, 1797, 1814, 1824, 1829, 1839, 1848, 1861, 1865, 1871, 1875, 1883, 1891, 1895, 1903,
        1911, 1916, 1929, 1938, 1955, 1962, 1966, 1981, 1995, 2003, 2014, 2028, 2039, 2052, 2060, 2062,
        2068, 2085, 2099, 2109, 2118, 2132, 2146, 2161, 2175, 2187, 2198, 2214, 2226, 2249, 2259, 2273,
        2285, 2298, 2313, 2324, 2327, 2337, 2356, 2371, 2380, 2402, 2424, 2447, 2463, 2487, 2512, 2530,
        2543, 2560, 2571, 2580, 2588, 2594, 2600, 2603, 2608, 2617, 2625, 2642, 2658, 2680, 2698, 2706,
        2719, 2727, 2759, 2792, 2797, 2802, 2811, 2821, 2830, 2838, 2847, 2853, 2866, 2883, 2898, 2912,
        2923, 2934, 2942, 2949, 2957, 2965, 2972, 2981, 2985, 2991, 2996, 3009, 3019, 3034, 3054, 3069,
        3088, 3104, 3121, 3141, 3156, 3175, 3190, 3209, 3226, 3246, 3261, 3280, 3294, 3312, 3328, 3348,
        3361, 3375, 3392, 3405, 3415, 3422, 3431, 3439, 3449, 3460, 3467, 3476, 3484, 3492, 3501, 3509,
        3516, 3524, 3530, 3532, 3541, 3555, 3569, 3591, 3612, 3632, 3638, 3646, 3660, 3664, 3669, 3676,
        3685, 3700, 3716, 3731, 3740, 3743, 3759, 3770, 3785, 3799, 3808, 3816, 3822, 3826, 3834, 3843,
        3848, 3855, 3860, 3874, 3885, 3891, 3897, 3905, 3915, 3923, 3932, 3941, 3948, 3956, 3971, 3989,
        3998, 4002, 4013, 4028, 4038, 4050, 4067, 4074, 4085, 4093, 4105, 4110, 4130, 4151, 4160, 4165,
        4175, 4179, 4188, 4197, 4204, 4208, 4212, 4221, 4234, 4243, 4256, 4265, 4278, 4286, 4294, 4303,
        4310, 4318, 4328, 4340, 4354, 4365, 4378, 4393, 4401, 4408, 4417, 4429, 4439, 4452, 4458, 4467,
        4470, 4479, 4490, 4498, 4508, 4516, 4523, 4526, 4528, 4542, 4550, 4554, 4557, 4567, 4580, 4589,
        4599, 4614, 4627, 4646, 4660, 4669, 4677, 4688, 4700, 4707, 4714, 4722, 4743, 4749, 4757, 4771,
        4785, 4788, 4795, 4799, 4802, 4810, 4819, 4826, 4834, 4843, 4859, 4871, 4876, 4880, 4884, 4889,
        4895, 4906, 4912, 4923, 4931, 4939, 4950, 4955, 4961, 4968, 4974, 4981, 4988, 4992, 4997, 5005,
        5009, 5015, 5021, 5027, 5034, 5041, 5055, 5065, 5067, 5073, 5083, 5089, 5096, 5101, 5108, 5125,
        5128, 5133, 5142, 5156, 5175, 5189, 5207, 5222, 5241, 5255, 5273, 5287, 5305, 5321, 5340, 5354,
        5372, 5385, 5402, 5417, 5436, 5448, 5461, 5477, 5489, 5498, 5503, 5508, 5517, 5524, 5533, 5544,
        5561, 5572, 5583, 5593, 5609, 5621, 5634, 5648, 5661, 5669, 5671, 5681, 5691, 5702, 5718, 5731,
        5747, 5764, 5774, 5781, 5798, 5802, 5807, 5815, 5818, 5828, 5840, 5851, 5867, 5879, 5892, 5915,
        5932, 5943, 5953, 5964, 5978, 5995, 6014, 6029, 6051, 6068, 6084, 6102, 6118, 6133, 6159, 6188,
        6216, 6237, 6267, 6296, 6314, 6346, 6377, 6401, 6434, 6466, 6482, 6501, 6516, 6540, 6555, 6574,
        6590, 6602, 6611, 6624, 6641, 6649, 6661, 6679, 6694, 6705, 6717, 6727, 6737, 6755, 6767, 6784,
        6802, 6815, 6823, 6840, 6855, 6871, 6887, 6904, 6916, 6937, 6950, 6972, 6988, 6998, 7006, 7019,
        7031, 7043, 7052, 7065, 7077, 7094, 7098, 7104, 7109, 7122, 7135, 7148, 7154, 7159, 7167, 7172,
        7178, 7185, 7193, 7200, 7202, 7215, 7224, 7227, 7238, 7248, 7256, 7278, 7301, 7311, 7316, 7319,
        7324, 7331, 7340, 7352, 7362, 7378, 7400, 7411, 7423, 7441, 7456, 7480, 7485, 7504, 7526, 7554,
        7583, 7611, 7624, 7649, 7675, 7700, 7714, 7723, 7741, 7762, 7771, 7793, 7803, 7811, 7821, 7825,
        7834, 7841, 7846, 7850, 7857, 7861, 7867, 7869, 7872, 7887, 7891, 7902, 7913, 7922, 7931, 7947,
        7967, 7987, 7991, 7998, 8004, 8009, 8015, 8023, 8027, 8035, 8047, 8053, 8057, 8063, 8078, 8098,
        8109, 8125, 8142, 8159, 8168, 8172, 8193, 8196, 8201, 8208, 8221, 8235, 8249, 8253, 8260, 8266,
        8275, 8285, 8293, 8302, 8310, 8321, 8330, 8342, 8346, 8354, 8361, 8370, 8385, 8401, 8408, 8416,
        8419, 8423, 8429, 8438, 8448, 8453, 8460, 8464, 8466, 8480, 8493, 8497, 8511, 8514, 8529, 8546,
        8568, 8576, 8585, 8590, 8599, 8602, 8609, 8614, 8618, 8632, 8643, 8655, 8670, 8681, 8691, 8699,
        8715, 8723, 8736, 8754, 8767, 8784, 8798, 8816, 8829, 8846, 8859, 8876, 8891, 8909, 8922, 8939,
        8951, 8967, 8981, 8999, 9010, 9022, 9037, 9048, 9053, 9057, 9063, 9068, 9083, 9099, 9113, 9134,
        9154, 9176, 9196, 9209, 9222, 9234, 9249, 9261, 9269, 9281, 9296, 9310, 9314, 9323, 9328, 9334,
        9344, 9348, 9355, 9359, 9361, 9368, 9376, 9380, 9388, 9401, 9419, 9432, 9449, 9463, 9481, 9494,
        9511, 9524, 9541, 9556, 9574, 9587, 9604, 9616, 9632, 9646, 9664, 9675, 9687, 9702, 9713, 9721,
        9724, 9728, 9731, 9736, 9741, 9744, 9751, 9762, 9777, 9792, 9808, 9816, 9828, 9837, 9848, 9856,
        9867, 9876, 9886, 9894, 9899, 9907, 9914, 9917, 9926, 9935, 9945, 9956, 9968, 9979, 9994, 10003,
        10011, 10024, 10039, 10044, 10050, 10056, 10061, 10065, 10078, 10091, 10107, 10119, 10129, 10137, 10149, 10167,
        10187, 10195, 10203, 10219, 10234, 10240, 10246, 10253, 10260, 10268, 10275, 10279, 10294, 10305, 10313, 10328,
        10340, 10353, 10369, 10382, 10396, 10408, 10419, 10433, 10453, 10468, 10478, 10491, 10506, 10514, 10527, 10546,
        10565, 10578, 10587, 10600, 10610, 10618, 10628, 10637, 10647, 10652, 10657, 10663, 10668, 10681, 10695, 10702,
        10710, 10727, 10745, 10757, 10772, 10788, 10797, 10811, 10826, 10842, 10851, 10865, 10878, 10885, 10896, 10899,
        10906, 10914, 10927, 10932, 10942, 10957, 10972, 10981, 10991, 11000, 11012, 11025, 11035, 11048, 11055, 11065,
        11076, 11087, 11099, 11107, 11116, 11130, 11138, 11143, 11149, 11156, 11165, 11175, 11178, 11190, 11199, 11213,
        11232, 11246, 11264, 11279, 11295, 11314, 11328, 11346, 11360, 11378, 11394, 11413, 11427, 11445, 11458, 11475,
        11490, 11509, 11521, 11534, 11550, 11562, 11568, 11582, 11589, 11598, 11610, 11617, 11630, 11648, 11671, 11689,
        11711, 11728, 11750, 11777, 11799, 11825, 11847, 11873, 11895, 11921, 11945, 11972, 11994, 12020, 12041, 12066,
        12089, 12116, 12136, 12157, 12181, 12202, 12221, 12243, 12261, 12283, 12301, 12323, 12341, 12362, 12384, 12409,
        12429, 12452, 12472, 12495, 12514, 12536, 12554, 12576, 12593, 12614, 12634, 12657, 12676, 12699, 12715, 12732,
        12752, 12769, 12783, 12802, 12826, 12845, 12868, 12887, 12910, 12929, 12952, 12973, 12997, 13016, 13039, 13057,
        13079, 13099, 13123, 13140, 13158, 13179, 13189, 13193, 13203, 13210, 13220, 13227, 13230, 13239, 13249, 13253,
        13263, 13270, 13282, 13290, 13310, 13318, 13327, 13336, 13348, 13356, 13361, 13363, 13377, 13393, 13413, 13416,
        13422, 13428, 13432, 13439, 13444, 13461, 13478, 13492, 13497, 13505, 13521, 13528, 13536, 13545, 13550, 13556,
        13565, 13573, 13593, 13602, 13607, 13616, 13630, 13649, 13663, 13681, 13696, 13715, 13729, 13747, 13761, 13779,
        13795, 13814, 13828, 13846, 13859, 13876, 13891, 13910, 13922, 13935, 13951, 13963, 13973, 13982, 13987, 13993,
        14000, 14007, 14011, 14014, 14020, 14026, 14032, 14036, 14044, 14049, 14056, 14065, 14079, 14098, 14112, 14130,
        14143, 14161, 14184, 14202, 14224, 14242, 14264, 14282, 14304, 14324, 14347, 14365, 14387, 14404, 14425, 14444,
        14467, 14483, 14500, 14520, 14537, 14552, 14570, 14587, 14607, 14622, 14638, 14657, 14671, 14689, 14703, 14721,
        14739, 14760, 14776, 14795, 14811, 14830, 14845, 14863, 14877, 14895, 14908, 14925, 14941, 14960, 14975, 14994,
        15006, 15019, 15035, 15047, 15054, 15058, 15063, 15068, 15072, 15077, 15085, 15091, 15103, 15116, 15130, 15143,
        15147, 15156, 15165, 15177, 15181, 15183, 15189, 15200, 15208, 15215, 15221, 15225, 15230, 15244, 15254, 15259,
        15271, 15292, 15305, 15312, 15328, 15338, 15349, 15361, 15368, 15378, 15388, 15395, 15407, 15424, 15436, 15452,
        15465, 15479, 15496, 15508, 15524, 15536, 15552, 15566, 15583, 15595, 15611, 15622, 15637, 15650, 15667, 15677,
        15688, 15702, 15712, 15717, 15727, 15737, 15746, 15752, 15774, 15787, 15808, 15818, 15823, 15827, 15830, 15840,
        15846, 15854, 15861, 15872, 15886, 15897, 15911, 15921, 15933, 15944, 15953, 15970, 15974, 15981, 15999, 16014,
        16024, 16038, 16046, 16059, 16077, 16096, 16106, 16117, 16127, 16149, 16166, 16178, 16188, 16192, 16195, 16200,
        16207, 16213, 16220, 16224, 16233, 16239, 16244, 16254, 16263, 16273, 16279, 16285, 16291, 16302, 16318, 16329,
        16344, 16356, 16369, 16385, 16396, 16411, 16422, 16437, 16450, 16466, 16477, 16492, 16502, 16516, 16528, 16544,
        16553, 16563, 16576, 16586, 16596, 16604, 16615, 16620, 16625, 16634, 16636, 16640, 16646, 16660, 16663, 16670,
        16674, 16679, 16683, 16687, 16691, 16695, 16699, 16704, 16709, 16714, 16719, 16724, 16729, 16734, 16739, 16744,
    ]
    private static let frSets: [UInt16] = [
        0, 0, 1, 2, 3, 4, 5, 5, 5, 5, 6, 7, 8, 8, 9, 10,
        11, 8, 8, 9, 12, 13, 10, 11, 8, 8, 9, 12, 13, 13, 14, 10,
        11, 8, 8, 9, 12, 13, 13, 10, 14, 13, 15, 16, 5, 5, 17, 18,
        19, 19, 20, 20, 21, 22, 23, 23, 24, 25, 25, 26, 27, 28, 24, 25,
        25, 29, 30, 31, 31, 32, 33, 31, 34, 35, 36, 37, 38, 39, 38, 32,
        31, 40, 31, 31, 40, 41, 42, 43, 42, 42, 44, 45, 46, 47, 48, 47,
        49, 35, 50, 51, 51, 51, 46, 52, 53, 54, 55, 54, 56, 57, 57, 57,
        58, 59, 60, 61, 62, 63, 63, 63, 59, 64, 61, 63, 65, 65, 65, 66,
        67, 67, 68, 68, 69, 70, 34, 71, 70, 72, 72, 73, 70, 39, 74, 74,
        33, 75, 76, 77, 45, 50, 50, 50, 50, 78, 79, 79, 38, 80, 80, 62,
        81, 59, 64, 81, 82, 46, 83, 46, 84, 84, 49, 45, 47, 85, 45, 47,
        41, 86, 87, 45, 48, 52, 88, 88, 89, 47, 90, 90, 90, 89, 91, 92,
        47, 47, 93, 47, 47, 47, 47, 47, 47, 45, 45, 47, 94, 45, 95, 47,
        45, 45, 47, 96, 93, 47, 46, 93, 45, 97, 94, 97, 94, 94, 94, 45,
        41, 41, 46, 98, 41, 99, 100, 101, 102, 103, 45, 45, 45, 45, 52, 47,
        104, 43, 43, 96, 105, 106, 106, 107, 108, 108, 109, 86, 45, 110, 103, 94,
        111, 48, 57, 57, 57, 66, 67, 112, 113, 114, 106, 115, 116, 117, 118, 119,
        120, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 120,
        120, 121, 134, 135, 99, 99, 136, 42, 42, 99, 46, 99, 46, 41, 46, 137,
        48, 106, 138, 139, 140, 140, 140, 140, 140, 59, 141, 140, 47, 142, 16, 143,
        16, 71, 75, 79, 144, 61, 145, 61, 61, 83, 83, 146, 147, 57, 147, 3,
        3, 148, 149, 150, 151, 0, 70, 70, 57, 57, 57, 152, 66, 153, 154, 66,
        155, 65, 65, 45, 65, 65, 156, 45, 94, 45, 157, 158, 158, 159, 59, 34,
        160, 161, 45, 162, 100, 163, 164, 165, 166, 167, 168, 169, 170, 106, 106, 112,
        112, 98, 171, 68, 98, 171, 68, 99, 106, 172, 173, 174, 173, 175, 176, 177,
        71, 71, 75, 75, 94, 178, 106, 179, 47, 49, 179, 142, 47, 45, 42, 42,
        42, 45, 45, 70, 47, 83, 35, 42, 180, 48, 46, 47, 181, 182, 183, 183,
        179, 45, 184, 185, 186, 186, 83, 72, 187, 188, 187, 100, 85, 112, 112, 112,
        86, 44, 86, 189, 99, 41, 190, 66, 66, 191, 42, 67, 192, 192, 192, 146,
        67, 67, 112, 112, 193, 72, 194, 195, 94, 45, 196, 196, 197, 35, 45, 198,
        199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214,
        215, 216, 217, 218, 205, 205, 206, 219, 220, 99, 179, 221, 222, 223, 224, 223,
        46, 225, 45, 47, 70, 70, 70, 70, 226, 227, 46, 94, 52, 47, 94, 94,
        94, 46, 228, 45, 229, 229, 229, 230, 94, 94, 98, 43, 46, 97, 47, 45,
        45, 98, 46, 45, 97, 94, 94, 94, 97, 97, 45, 97, 97, 45, 94, 94,
        45, 94, 94, 97, 94, 94, 45, 94, 94, 94, 45, 94, 45, 97, 97, 97,
        98, 98, 97, 45, 46, 97, 94, 94, 98, 98, 98, 97, 68, 46, 47, 47,
        41, 41, 47, 94, 94, 47, 47, 94, 45, 94, 68, 98, 47, 93, 46, 97,
        41, 46, 97, 52, 47, 231, 232, 233, 66, 66, 66, 234, 235, 235, 236, 237,
        59, 59, 238, 239, 61, 113, 240, 71, 241, 145, 24, 25, 75, 106, 242, 243,
        5, 5, 5, 5, 6, 7, 19, 19, 20, 20, 21, 22, 23, 23, 24, 25,
        25, 26, 24, 25, 25, 29, 113, 153, 154, 71, 7, 113, 75, 66, 244, 245,
        98, 246, 48, 247, 248, 249, 250, 246, 98, 251, 94, 94, 45, 47, 94, 45,
        45, 252, 41, 253, 254, 255, 71, 73, 73, 41, 41, 256, 257, 258, 94, 32,
        94, 259, 94, 260, 246, 43, 66, 261, 262, 263, 263, 264, 265, 146, 266, 106,
        106, 106, 106, 267, 268, 267, 268, 269, 73, 270, 271, 272, 272, 273, 274, 275,
        276, 277, 39, 39, 278, 226, 246, 279, 94, 31, 280, 47, 179, 45, 45, 64,
        281, 282, 283, 284, 34, 46, 66, 285, 45, 45, 45, 45, 45, 280, 45, 45,
        286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301,
        302, 303, 304, 291, 291, 292, 305, 45, 246, 246, 96, 41, 41, 41, 94, 94,
        94, 94, 41, 98, 194, 46, 306, 41, 41, 41, 41, 307, 307, 308, 309, 45,
        113, 113, 113, 47, 34, 34, 310, 200, 201, 202, 203, 204, 205, 206, 207, 208,
        209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 205, 205, 206, 219, 310, 85,
        50, 311, 312, 47, 230, 306, 41, 94, 94, 94, 41, 94, 98, 313, 314, 46,
        41, 41, 47, 315, 316, 113, 317, 72, 72, 70, 70, 70, 70, 70, 72, 72,
        72, 70, 47, 318, 318, 318, 318, 47, 47, 47, 47, 47, 47, 47, 47, 47,
        47, 47, 47, 47, 35, 106, 106, 66, 319, 38, 320, 45, 94, 45, 45, 45,
        97, 321, 321, 321, 45, 45, 97, 45, 97, 45, 45, 45, 64, 45, 45, 45,
        45, 45, 45, 99, 178, 66, 322, 48, 100, 222, 48, 323, 70, 70, 36, 324,
        65, 70, 65, 70, 70, 83, 38, 70, 70, 39, 59, 59, 162, 34, 325, 99,
        47, 59, 326, 106, 94, 94, 276, 96, 106, 106, 106, 106, 321, 100, 66, 66,
        66, 47, 327, 328, 94, 39, 42, 42, 42, 66, 66, 247, 106, 329, 330, 331,
        332, 333, 334, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346,
        347, 334, 334, 335, 348, 349, 350, 349, 351, 352, 353, 200, 201, 202, 203, 204,
        286, 287, 288, 289, 290, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303,
        304, 291, 291, 292, 305, 289, 290, 207, 208, 209, 210, 291, 292, 297, 298, 211,
        212, 287, 288, 301, 302, 213, 214, 215, 216, 303, 304, 217, 218, 205, 205, 206,
        219, 200, 201, 202, 203, 204, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216,
        217, 218, 205, 205, 206, 354, 100, 355, 356, 357, 67, 179, 67, 67, 99, 99,
        97, 313, 113, 43, 57, 57, 57, 99, 67, 358, 359, 360, 360, 45, 246, 66,
        361, 362, 363, 189, 47, 47, 46, 364, 34, 59, 159, 365, 226, 99, 366, 367,
        368, 25, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381,
        382, 383, 384, 385, 386, 387, 388, 375, 375, 376, 389, 390, 391, 184, 41, 100,
        41, 246, 47, 48, 99, 99, 392, 393, 75, 75, 394, 395, 396, 397, 398, 370,
        371, 372, 373, 374, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388,
        375, 375, 376, 389, 373, 374, 375, 376, 399, 399, 400, 401, 402, 403, 404, 381,
        382, 405, 406, 371, 372, 385, 386, 407, 408, 409, 410, 387, 388, 411, 412, 399,
        399, 400, 413, 41, 246, 67, 67, 360, 41, 66, 414, 70, 415, 70, 70, 416,
        146, 47, 45, 360, 247, 48, 194, 67, 417, 418, 33, 419, 245, 66, 420, 46,
        47, 39, 421, 245, 42, 42, 42, 422, 423, 106, 424, 425, 426, 427, 428, 429,
        429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 429, 429,
        430, 443, 41, 47, 67, 67, 444, 445, 446, 447, 448, 34, 99, 449, 137, 68,
        241, 68, 68, 39, 450, 39, 68, 67, 67, 451, 350, 449, 68, 149, 150, 241,
        150, 68, 452, 453, 453, 450, 68, 137, 150, 450, 68, 450, 112, 41, 100, 47,
        46, 66, 454, 455, 100, 456, 41, 184, 41, 184, 55, 457, 458, 459, 460, 461,
        462, 462, 463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 462,
        462, 463, 106, 476, 477, 44, 41, 46, 94, 41, 478, 223, 223, 221, 224, 47,
        479, 47, 47, 47, 45, 33, 47, 47, 47, 45, 47, 33, 33, 33, 33,
    ]
    private static let frFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 36,
        37, 39, 40, 41, 42, 43, 45, 46, 48, 49, 50, 51, 52, 55, 56, 58,
        59, 60, 61, 63, 64, 66, 67, 69, 70, 72, 73, 76, 77, 78, 79, 82,
        83, 84, 85, 86, 87, 88, 91, 92, 93, 94, 97, 99, 100, 104, 107, 109,
        111, 113, 114, 117, 118, 119, 121, 123, 126, 127, 131, 133, 136, 140, 143, 144,
        146, 148, 150, 151, 152, 153, 154, 156, 157, 159, 163, 164, 165, 166, 168, 170,
        172, 173, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188,
        189, 190, 191, 192, 193, 194, 195, 196, 197, 199, 200, 202, 207, 208, 209, 211,
        213, 215, 216, 218, 219, 223, 224, 225, 228, 231, 232, 233, 237, 239, 240, 241,
        243, 245, 246, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 260, 261, 263,
        264, 265, 267, 268, 269, 271, 273, 275, 276, 278, 284, 285, 286, 287, 289, 291,
        293, 294, 297, 298, 300, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313,
        314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329,
        330, 331, 333, 334, 337, 340, 341, 344, 346, 347, 349, 350, 351, 352, 356, 359,
        362, 367, 368, 374, 375, 378, 379, 380, 381, 383, 384, 386, 387, 389, 390, 391,
        393, 395, 402, 406, 408, 409, 411, 412, 413, 414, 416, 419, 421, 422, 426, 428,
        429, 430, 431, 433, 435, 438, 442, 444, 446, 448, 450, 451, 452, 453, 458, 459,
        460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475,
        476, 477, 478, 481, 482, 484, 485, 486, 491, 494, 495, 497, 498, 499, 501, 503,
        509, 513, 515, 517, 521, 524, 525, 528, 530, 531, 532, 533, 534, 535, 536, 537,
        538, 539, 540, 541, 542, 543, 544, 545, 546, 547, 548, 549, 550, 551, 554, 555,
        556, 557, 558, 559, 561, 562, 563, 566, 568, 572, 576, 578, 579, 582, 584, 585,
        586, 588, 590, 591, 592, 593, 594, 595, 596, 597, 598, 599, 600, 601, 602, 603,
        604, 605, 606, 607, 608, 609, 610, 611, 612, 614, 615, 616, 617, 618, 619, 620,
        621, 622, 623, 624, 625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 640,
        642, 645, 647, 649, 652, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 664,
        665, 666, 667, 668, 669, 670, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680,
        681, 682, 687, 688, 689, 690, 691, 693, 694, 697, 698, 699, 700, 701, 702, 703,
        704, 705, 706, 707, 708, 709, 710, 711, 712, 713, 714, 715, 716, 717, 719, 721,
        722,
    ]
    private static let frSenses: [UInt32] = [
        1157627904, 1778384910, 1610612737, 1862303745, 1778384903, 1862696960, 1862828032, 1862828033, 1879343134, 1879343119, 1879080960, 1879146496, 1879474176, 1879343089, 1879343149, 1879212032,
        1879867392, 1862565888, 1862434816, 1862893568, 1862959104, 1862959105, 1862369280, 1862369285, 1862369287, 1862369286, 1862369283, 1862631431, 1862631438, 1862369282, 402653184, 419430400,
        771751936, 989855744, 1006632960, 1493172224, 1895825408, 1291845632, 1409286144, 1291845632, 654311424, 822083584, 905969664, 905969664, 989855744, 989855744, 872415232, 889192448,
        1912602624, 1409286144, 704643072, 1929379840, 1258291200, 1358954496, 1409286144, 1275068416, 1258291200, 1409286144, 1258291200, 234881024, 1375731712, 1426063360, 1862303744, 1040187392,
        1207959552, 1409286144, 570425344, 1107296256, 1728053255, 788529152, 1124073472, 1728053255, 754974720, 1107296256, 1124073472, 1728053255, 872415232, 1577058312, 520093696, 872415232,
        1107296256, 1124073472, 1862303746, 671088640, 1325400064, 1107296256, 805306368, 335544320, 402653184, 771751936, 1006632960, 889192448, 503316480, 922746880, 872415232, 889192448,
        922746880, 872415232, 922746880, 536870912, 654311424, 1275068416, 1677721600, 1845493762, 1275068416, 1677721600, 1845493762, 1409286144, 1845493763, 872415232, 905969664, 1040187392,
        1073741824, 1862303742, 838860800, 1040187392, 1845493763, 1073741824, 1577058308, 1207959552, 1375731712, 1258291200, 1358954496, 1258291200, 1342177280, 1409286144, 620756992, 620756992,
        637534208, 1207959552, 1375731712, 620756992, 1291845632, 402653184, 1409286144, 1560281088, 989855744, 1207959552, 1409286144, 1426063360, 1207959552, 1258291200, 1409286144, 1426063360,
        1207959552, 1258291200, 1409286144, 1426063360, 1275068416, 1426063360, 1207959552, 1174405120, 402653184, 1862369281, 503316480, 1862303744, 1862303744, 536870912, 1862303744, 83886080,
        100663296, 1140850688, 1828716544, 1140850688, 1627390052, 973078528, 83886080, 1140850688, 520093696, 1862303744, 553648128, 1862303744, 956301312, 1207959552, 1224736768, 1644167173,
        1644167218, 1644167223, 1627390007, 1644167220, 1627390004, 1644167219, 1627390003, 1644167226, 1627390010, 1644167227, 1627390011, 1644167222, 1627390006, 1644167225, 1627390009, 1644167224,
        1627390008, 1644167221, 1627390005, 1627390002, 1627389957, 654311424, 704643072, 1677721800, 1207959552, 1560281088, 1207959552, 1258291200, 1308622848, 1342177280, 1409286144, 1862303751,
        1879998464, 402653184, 469762048, 335544320, 1862434816, 402653184, 989855744, 553648128, 1107296256, 1124073472, 1577058316, 1124073472, 1140850688, 1157627904, 1694498866, 1677722200,
        1761607710, 1124073472, 1140850688, 1694498866, 402653184, 905969664, 989855744, 1863024640, 1863090176, 402653184, 905969664, 989855744, 1207959552, 1207959552, 1426063360, 1644167170,
        1761607830, 1610612738, 1627389954, 0, 1593835527, 1593835527, 402653184, 1207959552, 1644167178, 1644167186, 1627389970, 1644167187, 1627389971, 1644167185, 1627389969, 1627389962,
        352321536, 167772160, 1140850688, 1677722800, 167772160, 167772160, 1140850688, 1644167180, 1627389964, 989855744, 1207959552, 452984832, 1526726656, 905969664, 1426063360, 436207616,
        1006632960, 419430400, 989855744, 1191182336, 402653184, 1409286144, 184549376, 402653184, 838860800, 1006632960, 1040187392, 1845493763, 1711276082, 1711276057, 1711276107, 654311424,
        822083584, 788529152, 1275068416, 704643072, 805306368, 1577058306, 1258291200, 1291845632, 1409286144, 486539264, 603979776, 1744830466, 603979776, 1124073472, 1728053250, 1862303743,
        603979776, 1644167176, 1644167248, 1644167253, 1627390037, 1644167250, 1627390034, 1644167249, 1627390033, 1644167256, 1627390040, 1644167257, 1627390041, 1644167252, 1627390036, 1644167255,
        1627390039, 1644167254, 1627390038, 1644167251, 1627390035, 1627390032, 1627389960, 318767104, 1124073472, 1879932928, 1862500352, 654311424, 1275068416, 1728053248, 1409286144, 1560281088,
        1744830467, 654311424, 1275068416, 1426063360, 1577058305, 402653184, 1409286144, 1426063360, 0, 1593835524, 1593835524, 402653184, 1728053251, 1728053251, 1577058311, 1577058310,
        872415232, 889192448, 1006632960, 1560281088, 872415232, 889192448, 1006632960, 402653184, 1207959552, 1560281088, 402653184, 855638016, 989855744, 1207959552, 1409286144, 1694498866,
        385875968, 402653184, 855638016, 989855744, 1207959552, 1409286144, 1862762496, 402653184, 855638016, 1207959552, 1845493760, 855638016, 1560281088, 0, 1593835521, 1593835521,
        1560281088, 1744830465, 1577058309, 0, 1593835522, 1593835522, 1577058307, 402653184, 503316480, 0, 1593835523, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144,
        1426063360, 1946157056, 1207959552, 1291845632, 1409286144, 1946157056, 1207959552, 1946157056, 1593835523, 1795162124, 1879737040, 1879802576, 1879737070, 1879737055, 117440512, 134217728,
        117440512, 134217728, 1140850688, 150994944, 1140850688, 150994944, 872415232, 889192448, 922746880, 1728053249, 1795162136, 1879736320, 1879801856, 1879736350, 1728053249, 1124073472,
        1728053249, 1728053249, 1744830465, 1207959552, 1409286144, 1426063360, 285212672, 721420288, 1124073472, 1140850688, 1107296256, 1728053254, 1275068416, 1560281088, 1275068416, 1392508928,
        285212672, 1275068416, 285212672, 1644167177, 1627389961, 687865856, 738197504, 1275068416, 1392508928, 1426063360, 1644167258, 1644167263, 1627390047, 1644167260, 1627390044, 1644167259,
        1627390043, 1644167266, 1627390050, 1644167267, 1627390051, 1644167262, 1627390046, 1644167265, 1627390049, 1644167264, 1627390048, 1644167261, 1627390045, 1627390042, 486539264, 1207959552,
        1409286144, 1577058315, 234881024, 1728053252, 1728053252, 1577058314, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1258291200, 1375731712, 1409286144, 1476395008, 486539264,
        1207959552, 1644167179, 1627389963, 1006632960, 1023410176, 1258291200, 1342177280, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 654311424, 687865856, 788529152,
        1426063360, 671088640, 1409286144, 234881024, 301989888, 788529152, 838860800, 1040187392, 1845493763, 872415232, 889192448, 905969664, 587202560, 402653184, 452984832, 989855744,
        1610612737, 1627389953, 1627389953, 1644167208, 1644167213, 1627389997, 1644167210, 1627389994, 1644167209, 1627389993, 1644167216, 1627390000, 1644167217, 1627390001, 1644167212, 1627389996,
        1644167215, 1627389999, 1644167214, 1627389998, 1644167211, 1627389995, 1627389992, 1124073472, 1140850688, 1157627904, 1761607695, 1644167182, 1627389966, 1644167172, 1627389956, 1107296256,
        1140850688, 1644167183, 1627389967, 1275068416, 1426063360, 1845493762, 1560281088, 1744830464, 1207959552, 1409286144, 1426063360, 1946157056, 637534208, 1207959552, 1291845632, 1375731712,
        0, 1593835526, 1593835526, 654311424, 721420288, 822083584, 1627389954, 1728053248, 1644167184, 1627389968, 1107296256, 1728053253, 1577058313, 1644167175, 1644167238, 1644167243,
        1627390027, 1644167240, 1627390024, 1644167239, 1627390023, 1644167246, 1627390030, 1644167247, 1627390031, 1644167242, 1627390026, 1644167245, 1627390029, 1644167244, 1627390028, 1644167241,
        1627390025, 1627390022, 1577058313, 1627389959, 1644167174, 1828716544, 1627389958, 1644167228, 1644167233, 1627390017, 1644167230, 1627390014, 1644167229, 1627390013, 1644167236, 1627390020,
        1644167237, 1627390021, 1644167232, 1627390016, 1644167235, 1627390019, 1644167234, 1627390018, 1644167231, 1627390015, 1627390012, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144,
        889192448, 905969664, 1040187392, 1056964608, 1258291200, 234881024, 1174405120, 1140850688, 1157627904, 1107296256, 1409286144, 1845493761, 1409286144, 1845493761, 1845493761, 1644167181,
        1627389965, 1644167198, 1644167203, 1627389987, 1644167200, 1627389984, 1644167199, 1627389983, 1644167206, 1627389990, 1644167207, 1627389991, 1644167202, 1627389986, 1644167205, 1627389989,
        1644167204, 1627389988, 1644167201, 1627389985, 1627389982, 1644167171, 1761607890, 1694498891, 1761607725, 1627389955, 201326592, 218103808, 855638016, 1207959552, 1644167169, 1509949440,
        1694498841, 1677722800, 1761607770, 0, 1593835525, 1593835525, 402653184, 419430400, 989855744, 1644167188, 1644167193, 1627389977, 1644167190, 1627389974, 1644167189, 1627389973,
        1644167196, 1627389980, 1644167197, 1627389981, 1644167192, 1627389976, 1644167195, 1627389979, 1644167194, 1627389978, 1644167191, 1627389975, 1627389972, 268435456, 1140850688, 318767104,
        1124073472, 1644167168,
    ]
    private static let frNames: [UInt16] = [
        123, 151, 152, 163, 334, 336, 369, 462, 534, 621, 707, 812, 846, 1122, 1163, 1347,
    ]
}

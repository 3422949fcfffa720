// swift-format-ignore-file
// Made by packaging/words of Lists/fr.txt.

extension Vocabulary {
    /// The words of the language `fr`.
    static var fr: Vocabulary {
        Vocabulary(
            text: frText, starts: frStarts,
            firsts: frFirsts, senses: frSenses,
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
        au lieu de
        au matin
        au max
        au maximum
        au minimum
        au moins
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
        du soir
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
        la moitie
        la nuit
        la semaine derniere W
        la semaine prochaine W
        le
        le D
        le D M
        le D M Y
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
        ou moins
        ou plus
        ou plus tard
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
        plus de
        plus de messages
        plus de sms
        plus moi
        plus ou moins
        plus que
        plus tard que
        plus tot que
        plutot
        plutot que
        pm
        police
        positif
        pour
        pour l instant
        pour le moment
        pour moi
        pour nous
        pourquoi pas
        pouvez
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
        sur
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
        0, 6, 13, 16, 20, 26, 28, 32, 38, 45, 58, 77, 87, 98, 109, 113,
        119, 131, 144, 157, 169, 188, 196, 206, 222, 239, 256, 272, 295, 315, 336, 345,
        356, 373, 391, 409, 426, 450, 471, 485, 507, 524, 528, 540, 552, 566, 574, 583,
        598, 610, 631, 633, 649, 668, 693, 719, 744, 754, 764, 776, 798, 821, 843, 854,
        856, 864, 871, 881, 890, 908, 920, 927, 936, 948, 960, 968, 979, 986, 1010, 1031,
        1039, 1050, 1073, 1090, 1097, 1115, 1123, 1131, 1142, 1157, 1165, 1172, 1179, 1190, 1193, 1203,
        1207, 1214, 1222, 1230, 1238, 1244, 1247, 1250, 1257, 1263, 1270, 1277, 1285, 1293, 1297, 1302,
        1308, 1314, 1326, 1337, 1350, 1359, 1376, 1387, 1399, 1405, 1413, 1421, 1431, 1442, 1452, 1465,
        1477, 1480, 1491, 1500, 1507, 1518, 1529, 1538, 1546, 1559, 1571, 1581, 1589, 1595, 1602, 1613,
        1617, 1629, 1640, 1650, 1656, 1666, 1672, 1679, 1685, 1696, 1705, 1722, 1732, 1737, 1747, 1756,
        1769, 1773, 1779, 1783, 1791, 1799, 1803, 1811, 1819, 1824, 1837, 1846, 1863, 1870, 1874, 1889,
        1903, 1911, 1922, 1936, 1947, 1960, 1968, 1970, 1976, 1993, 2007, 2017, 2026, 2040, 2054, 2069,
        2083, 2095, 2106, 2122, 2134, 2157, 2167, 2181, 2193, 2206, 2221, 2232, 2235, 2245, 2264, 2279,
        2288, 2310, 2332, 2355, 2371, 2395, 2420, 2438, 2451, 2468, 2479, 2488, 2496, 2502, 2508, 2511,
        2516, 2525, 2533, 2550, 2566, 2588, 2606, 2614, 2627, 2635, 2667, 2700, 2705, 2710, 2719, 2729,
        2738, 2746, 2755, 2761, 2774, 2791, 2806, 2820, 2831, 2842, 2850, 2857, 2865, 2873, 2880, 2889,
        2893, 2899, 2904, 2917, 2927, 2942, 2962, 2977, 2996, 3012, 3029, 3049, 3064, 3083, 3098, 3117,
        3134, 3154, 3169, 3188, 3202, 3220, 3236, 3256, 3269, 3283, 3300, 3313, 3323, 3330, 3339, 3347,
        3357, 3368, 3375, 3384, 3392, 3400, 3409, 3417, 3424, 3432, 3434, 3443, 3457, 3471, 3493, 3514,
        3534, 3540, 3548, 3562, 3566, 3571, 3578, 3587, 3602, 3618, 3621, 3637, 3648, 3663, 3677, 3686,
        3694, 3700, 3704, 3712, 3721, 3726, 3733, 3738, 3752, 3763, 3769, 3775, 3783, 3792, 3801, 3808,
        3816, 3831, 3849, 3858, 3862, 3873, 3888, 3898, 3910, 3927, 3934, 3945, 3953, 3965, 3970, 3990,
        4011, 4020, 4025, 4035, 4039, 4048, 4057, 4064, 4068, 4072, 4081, 4094, 4103, 4116, 4125, 4138,
        4146, 4154, 4163, 4170, 4178, 4188, 4200, 4214, 4225, 4238, 4253, 4261, 4268, 4277, 4289, 4299,
        4312, 4318, 4327, 4330, 4339, 4347, 4355, 4362, 4365, 4367, 4381, 4389, 4393, 4396, 4406, 4419,
        4428, 4438, 4453, 4466, 4485, 4494, 4502, 4513, 4525, 4532, 4539, 4547, 4568, 4574, 4582, 4596,
        4610, 4613, 4620, 4624, 4627, 4635, 4644, 4651, 4659, 4668, 4684, 4696, 4701, 4705, 4709, 4714,
        4720, 4731, 4737, 4748, 4756, 4764, 4775, 4780, 4786, 4793, 4799, 4806, 4813, 4817, 4822, 4830,
        4834, 4840, 4846, 4852, 4859, 4866, 4880, 4890, 4892, 4898, 4908, 4914, 4921, 4926, 4933, 4950,
        4953, 4958, 4967, 4981, 5000, 5014, 5032, 5047, 5066, 5080, 5098, 5112, 5130, 5146, 5165, 5179,
        5197, 5210, 5227, 5242, 5261, 5273, 5286, 5302, 5314, 5323, 5328, 5333, 5342, 5349, 5358, 5369,
        5386, 5397, 5408, 5418, 5434, 5442, 5444, 5454, 5464, 5475, 5491, 5504, 5520, 5537, 5547, 5554,
        5571, 5575, 5580, 5588, 5591, 5601, 5613, 5624, 5640, 5652, 5665, 5688, 5705, 5716, 5726, 5737,
        5751, 5768, 5787, 5802, 5824, 5841, 5857, 5875, 5891, 5906, 5932, 5961, 5989, 6010, 6040, 6069,
        6087, 6119, 6150, 6174, 6207, 6239, 6255, 6274, 6289, 6313, 6328, 6347, 6363, 6375, 6384, 6397,
        6414, 6422, 6434, 6452, 6467, 6478, 6490, 6500, 6510, 6528, 6540, 6557, 6575, 6588, 6596, 6613,
        6628, 6644, 6660, 6677, 6689, 6710, 6723, 6745, 6761, 6771, 6779, 6792, 6804, 6816, 6825, 6838,
        6850, 6867, 6871, 6877, 6882, 6895, 6908, 6921, 6927, 6932, 6940, 6945, 6951, 6958, 6966, 6973,
        6975, 6988, 6997, 7000, 7010, 7018, 7040, 7063, 7066, 7071, 7078, 7087, 7097, 7113, 7135, 7146,
        7158, 7176, 7191, 7215, 7220, 7239, 7261, 7289, 7318, 7346, 7359, 7384, 7410, 7435, 7449, 7458,
        7476, 7497, 7506, 7528, 7538, 7546, 7556, 7560, 7569, 7576, 7581, 7585, 7592, 7596, 7602, 7604,
        7607, 7622, 7626, 7637, 7648, 7657, 7666, 7682, 7702, 7722, 7726, 7733, 7739, 7744, 7750, 7754,
        7762, 7774, 7780, 7784, 7790, 7805, 7825, 7836, 7852, 7869, 7886, 7895, 7899, 7920, 7923, 7928,
        7935, 7948, 7962, 7976, 7980, 7987, 7993, 8002, 8012, 8020, 8029, 8037, 8048, 8057, 8069, 8073,
        8081, 8088, 8097, 8112, 8128, 8135, 8143, 8146, 8150, 8156, 8165, 8175, 8180, 8187, 8191, 8193,
        8207, 8220, 8224, 8238, 8241, 8256, 8273, 8295, 8303, 8308, 8317, 8320, 8327, 8332, 8336, 8350,
        8361, 8373, 8388, 8399, 8409, 8417, 8433, 8441, 8454, 8472, 8485, 8502, 8516, 8534, 8547, 8564,
        8577, 8594, 8609, 8627, 8640, 8657, 8669, 8685, 8699, 8717, 8728, 8740, 8755, 8766, 8771, 8775,
        8781, 8786, 8801, 8817, 8831, 8852, 8872, 8894, 8914, 8927, 8940, 8952, 8967, 8979, 8987, 8999,
        9014, 9028, 9032, 9041, 9046, 9052, 9062, 9066, 9073, 9077, 9079, 9086, 9094, 9098, 9106, 9119,
        9137, 9150, 9167, 9181, 9199, 9212, 9229, 9242, 9259, 9274, 9292, 9305, 9322, 9334, 9350, 9364,
        9382, 9393, 9405, 9420, 9431, 9439, 9442, 9446, 9449, 9454, 9459, 9462, 9469, 9480, 9495, 9510,
        9526, 9534, 9546, 9555, 9566, 9574, 9585, 9594, 9604, 9612, 9617, 9625, 9632, 9635, 9644, 9653,
        9662, 9670, 9683, 9688, 9694, 9700, 9705, 9709, 9722, 9735, 9751, 9763, 9773, 9781, 9793, 9811,
        9831, 9839, 9847, 9863, 9878, 9884, 9890, 9897, 9904, 9912, 9919, 9923, 9938, 9949, 9957, 9972,
        9984, 9997, 10013, 10026, 10040, 10052, 10063, 10077, 10097, 10112, 10122, 10135, 10150, 10158, 10171, 10190,
        10209, 10222, 10231, 10244, 10254, 10262, 10272, 10281, 10291, 10296, 10301, 10307, 10312, 10320, 10337, 10349,
        10358, 10372, 10381, 10395, 10408, 10415, 10426, 10429, 10436, 10444, 10449, 10464, 10479, 10488, 10498, 10511,
        10518, 10530, 10538, 10547, 10561, 10569, 10574, 10580, 10587, 10596, 10606, 10609, 10621, 10630, 10644, 10663,
        10677, 10695, 10710, 10726, 10745, 10759, 10777, 10791, 10809, 10825, 10844, 10858, 10876, 10889, 10906, 10921,
        10940, 10952, 10965, 10981, 10993, 10999, 11013, 11020, 11029, 11041, 11048, 11061, 11079, 11102, 11120, 11142,
        11159, 11181, 11208, 11230, 11256, 11278, 11304, 11326, 11352, 11376, 11403, 11425, 11451, 11472, 11497, 11520,
        11547, 11567, 11588, 11612, 11633, 11652, 11674, 11692, 11714, 11732, 11754, 11772, 11793, 11815, 11840, 11860,
        11883, 11903, 11926, 11945, 11967, 11985, 12007, 12024, 12045, 12065, 12088, 12107, 12130, 12146, 12163, 12183,
        12200, 12214, 12233, 12257, 12276, 12299, 12318, 12341, 12360, 12383, 12404, 12428, 12447, 12470, 12488, 12510,
        12530, 12554, 12571, 12589, 12610, 12620, 12624, 12634, 12641, 12651, 12658, 12661, 12670, 12680, 12684, 12694,
        12701, 12713, 12721, 12741, 12749, 12758, 12767, 12779, 12787, 12792, 12794, 12808, 12824, 12844, 12847, 12853,
        12859, 12863, 12870, 12875, 12892, 12909, 12923, 12928, 12936, 12943, 12951, 12960, 12965, 12971, 12980, 12988,
        13008, 13017, 13022, 13031, 13045, 13064, 13078, 13096, 13111, 13130, 13144, 13162, 13176, 13194, 13210, 13229,
        13243, 13261, 13274, 13291, 13306, 13325, 13337, 13350, 13366, 13378, 13388, 13397, 13402, 13408, 13415, 13422,
        13426, 13429, 13435, 13441, 13447, 13451, 13459, 13464, 13473, 13487, 13506, 13520, 13538, 13551, 13569, 13592,
        13610, 13632, 13650, 13672, 13690, 13712, 13732, 13755, 13773, 13795, 13812, 13833, 13852, 13875, 13891, 13908,
        13928, 13945, 13960, 13978, 13995, 14015, 14030, 14046, 14065, 14079, 14097, 14111, 14129, 14147, 14168, 14184,
        14203, 14219, 14238, 14253, 14271, 14285, 14303, 14316, 14333, 14349, 14368, 14383, 14402, 14414, 14427, 14443,
        14455, 14462, 14466, 14471, 14476, 14480, 14485, 14493, 14499, 14503, 14512, 14524, 14528, 14530, 14536, 14547,
        14555, 14562, 14568, 14572, 14577, 14591, 14601, 14606, 14618, 14639, 14652, 14659, 14675, 14685, 14696, 14708,
        14715, 14725, 14735, 14742, 14754, 14771, 14783, 14799, 14812, 14826, 14843, 14855, 14871, 14883, 14899, 14913,
        14930, 14942, 14958, 14969, 14984, 14997, 15014, 15024, 15035, 15049, 15059, 15064, 15074, 15084, 15093, 15099,
        15121, 15134, 15155, 15165, 15170, 15174, 15177, 15187, 15193, 15201, 15208, 15219, 15233, 15244, 15258, 15268,
        15280, 15291, 15300, 15317, 15321, 15328, 15346, 15361, 15371, 15385, 15393, 15406, 15424, 15443, 15453, 15464,
        15474, 15496, 15513, 15525, 15535, 15539, 15542, 15549, 15555, 15562, 15566, 15575, 15581, 15586, 15596, 15605,
        15615, 15621, 15627, 15633, 15644, 15660, 15671, 15686, 15698, 15711, 15727, 15738, 15753, 15764, 15779, 15792,
        15808, 15819, 15834, 15844, 15858, 15870, 15886, 15895, 15905, 15918, 15928, 15938, 15946, 15957, 15962, 15967,
        15976, 15978, 15982, 15988, 16002, 16005, 16012, 16016, 16021, 16025, 16029, 16033, 16037, 16041, 16046, 16051,
        16056, 16061, 16066, 16071, 16076, 16081, 16086,
    ]
    private static let frFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
        69, 70, 71, 73, 74, 75, 76, 77, 78, 80, 81, 83, 84, 86, 87, 88,
        89, 90, 91, 92, 93, 94, 95, 96, 99, 100, 102, 103, 104, 105, 106, 107,
        109, 110, 111, 112, 114, 116, 117, 119, 120, 122, 123, 124, 125, 126, 128, 129,
        130, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147,
        148, 151, 152, 153, 154, 155, 156, 159, 161, 163, 165, 166, 167, 171, 174, 175,
        177, 179, 181, 183, 185, 186, 188, 190, 193, 194, 195, 196, 197, 200, 202, 203,
        205, 206, 207, 208, 209, 210, 212, 213, 214, 215, 217, 220, 221, 222, 224, 225,
        226, 230, 231, 233, 235, 237, 241, 244, 248, 249, 250, 253, 254, 255, 256, 257,
        258, 259, 260, 261, 262, 263, 264, 266, 267, 268, 269, 270, 272, 275, 276, 278,
        281, 282, 284, 285, 287, 288, 289, 290, 291, 292, 293, 295, 296, 297, 298, 299,
        300, 302, 303, 304, 305, 306, 307, 309, 310, 312, 313, 314, 316, 320, 321, 322,
        323, 324, 325, 327, 329, 330, 332, 333, 334, 336, 337, 338, 339, 340, 341, 342,
        343, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359,
        360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 376,
        377, 378, 379, 381, 382, 384, 385, 387, 388, 389, 391, 396, 397, 398, 399, 400,
        401, 402, 403, 404, 405, 407, 408, 410, 411, 412, 414, 415, 416, 417, 418, 419,
        420, 421, 422, 423, 424, 425, 426, 430, 431, 432, 435, 436, 437, 438, 439, 442,
        443, 444, 445, 446, 450, 451, 452, 453, 454, 455, 457, 458, 459, 460, 461, 462,
        463, 465, 466, 467, 469, 470, 471, 473, 474, 475, 476, 477, 478, 479, 480, 481,
        482, 483, 484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 497, 498, 500,
        501, 502, 503, 505, 506, 507, 508, 509, 510, 511, 512, 513, 514, 516, 517, 518,
        519, 520, 521, 522, 523, 524, 525, 526, 527, 528, 529, 531, 532, 534, 536, 537,
        538, 539, 540, 542, 548, 549, 550, 551, 552, 553, 554, 555, 556, 558, 559, 560,
        561, 563, 566, 568, 570, 571, 572, 574, 575, 576, 578, 579, 580, 581, 582, 583,
        584, 585, 586, 587, 588, 591, 592, 593, 595, 596, 597, 600, 603, 604, 605, 606,
        607, 608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622,
        623, 624, 625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 638,
        639, 641, 643, 644, 645, 646, 649, 651, 652, 654, 655, 656, 657, 658, 660, 663,
        664, 665, 666, 667, 670, 671, 672, 673, 674, 676, 678, 679, 680, 681, 682, 684,
        685, 687, 688, 689, 690, 692, 694, 695, 697, 699, 700, 701, 702, 703, 704, 705,
        707, 708, 709, 710, 711, 712, 713, 714, 715, 716, 718, 720, 722, 723, 724, 726,
        727, 729, 731, 732, 733, 734, 735, 736, 738, 739, 741, 742, 743, 744, 745, 746,
        747, 748, 749, 750, 751, 752, 753, 754, 755, 756, 759, 761, 763, 764, 766, 768,
        770, 771, 773, 774, 776, 777, 778, 779, 780, 781, 782, 783, 787, 788, 789, 792,
        795, 796, 798, 803, 804, 805, 806, 807, 813, 814, 815, 816, 817, 818, 819, 820,
        821, 822, 823, 824, 825, 826, 827, 828, 829, 830, 831, 832, 833, 834, 835, 837,
        838, 839, 840, 841, 843, 844, 845, 848, 849, 850, 851, 852, 853, 855, 856, 858,
        859, 860, 861, 862, 863, 864, 865, 866, 867, 868, 870, 871, 872, 873, 875, 878,
        881, 882, 883, 885, 891, 894, 895, 897, 898, 899, 900, 901, 902, 903, 904, 906,
        907, 908, 909, 910, 912, 913, 916, 917, 918, 919, 920, 922, 923, 925, 926, 930,
        933, 935, 936, 937, 938, 939, 941, 943, 946, 950, 952, 954, 956, 957, 958, 960,
        961, 962, 964, 965, 966, 967, 968, 969, 970, 971, 972, 973, 975, 976, 981, 982,
        983, 984, 985, 986, 988, 989, 990, 991, 992, 993, 994, 995, 996, 997, 998, 999,
        1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015,
        1016, 1018, 1019, 1020, 1021, 1022, 1023, 1024, 1025, 1026, 1027, 1028, 1030, 1033, 1034, 1035,
        1036, 1037, 1038, 1039, 1041, 1042, 1043, 1045, 1047, 1049, 1050, 1051, 1052, 1053, 1054, 1055,
        1056, 1057, 1058, 1059, 1060, 1061, 1062, 1063, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1071,
        1072, 1073, 1074, 1075, 1076, 1077, 1079, 1081, 1086, 1089, 1090, 1093, 1096, 1097, 1098, 1099,
        1100, 1101, 1102, 1103, 1104, 1106, 1108, 1109, 1110, 1111, 1112, 1113, 1115, 1117, 1118, 1119,
        1120, 1121, 1122, 1123, 1125, 1127, 1129, 1131, 1132, 1133, 1134, 1135, 1136, 1137, 1138, 1139,
        1140, 1141, 1142, 1143, 1144, 1145, 1146, 1147, 1148, 1154, 1155, 1159, 1160, 1161, 1162, 1163,
        1164, 1166, 1168, 1170, 1172, 1173, 1174, 1176, 1177, 1179, 1180, 1181, 1182, 1183, 1184, 1185,
        1186, 1187, 1188, 1189, 1190, 1191, 1192, 1194, 1195, 1196, 1197, 1198, 1202, 1204, 1205, 1206,
        1207, 1208, 1210, 1211, 1212, 1214, 1215, 1216, 1217, 1218, 1221, 1222, 1223, 1226, 1228, 1230,
        1231, 1232, 1234, 1235, 1236, 1238, 1239, 1240, 1241, 1242, 1243, 1244, 1245, 1246, 1247, 1248,
        1249, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 1259, 1260, 1261, 1262, 1263, 1264,
        1265, 1266, 1267, 1268, 1269, 1272, 1273, 1276, 1277, 1278, 1279, 1280, 1281, 1282, 1283, 1284,
        1285, 1286, 1287, 1288, 1289, 1290, 1291, 1292, 1293, 1294, 1295, 1296, 1297, 1298, 1299, 1300,
        1301, 1302, 1303, 1304, 1305, 1306, 1307, 1308, 1309, 1310, 1311, 1312, 1313, 1314, 1315, 1316,
        1317, 1318, 1319, 1320, 1321, 1322, 1323, 1324, 1325, 1326, 1327, 1328, 1329, 1330, 1331, 1332,
        1333, 1334, 1335, 1336, 1337, 1338, 1339, 1340, 1341, 1342, 1343, 1344, 1345, 1346, 1347, 1348,
        1349, 1350, 1351, 1352, 1353, 1354, 1355, 1357, 1358, 1359, 1360, 1361, 1362, 1363, 1364, 1365,
        1367, 1368, 1370, 1371, 1372, 1373, 1374, 1375, 1376, 1379, 1381, 1384, 1387, 1388, 1389, 1390,
        1394, 1396, 1397, 1399, 1400, 1401, 1403, 1406, 1407, 1409, 1411, 1412, 1413, 1414, 1415, 1417,
        1418, 1420, 1422, 1423, 1424, 1425, 1426, 1427, 1428, 1429, 1430, 1431, 1432, 1433, 1434, 1435,
        1436, 1437, 1438, 1439, 1440, 1441, 1442, 1443, 1444, 1445, 1446, 1447, 1449, 1450, 1451, 1452,
        1453, 1454, 1455, 1456, 1457, 1459, 1460, 1461, 1462, 1463, 1464, 1465, 1466, 1467, 1468, 1469,
        1470, 1471, 1472, 1473, 1474, 1475, 1476, 1477, 1478, 1479, 1480, 1481, 1482, 1483, 1484, 1485,
        1486, 1487, 1488, 1489, 1490, 1491, 1492, 1493, 1494, 1495, 1496, 1497, 1498, 1499, 1500, 1501,
        1502, 1503, 1504, 1505, 1506, 1507, 1508, 1509, 1510, 1511, 1512, 1513, 1514, 1515, 1516, 1517,
        1518, 1519, 1520, 1521, 1522, 1525, 1526, 1527, 1532, 1535, 1536, 1537, 1540, 1541, 1542, 1543,
        1544, 1546, 1548, 1549, 1552, 1553, 1554, 1556, 1558, 1559, 1561, 1562, 1563, 1564, 1565, 1566,
        1567, 1568, 1569, 1570, 1571, 1572, 1573, 1574, 1575, 1576, 1577, 1578, 1579, 1580, 1581, 1582,
        1583, 1584, 1585, 1586, 1587, 1588, 1589, 1590, 1591, 1592, 1593, 1594, 1595, 1596, 1597, 1598,
        1599, 1600, 1601, 1602, 1603, 1604, 1609, 1610, 1611, 1612, 1613, 1614, 1616, 1617, 1619, 1620,
        1621, 1622, 1623, 1624, 1629, 1630, 1631, 1632, 1633, 1634, 1635, 1636, 1637, 1638, 1639, 1640,
        1641, 1642, 1643, 1644, 1645, 1646, 1647, 1648, 1650, 1651, 1653, 1654, 1655, 1658, 1659, 1660,
        1661, 1663, 1664, 1665, 1666, 1667, 1668, 1669, 1670, 1671, 1672, 1673, 1674, 1675, 1676, 1677,
        1678, 1679, 1680, 1681, 1682, 1683, 1684, 1685, 1686, 1687, 1688, 1689, 1691, 1694, 1695, 1697,
        1698, 1699, 1701, 1702, 1703, 1704, 1705, 1706, 1707, 1708, 1709, 1710, 1711, 1712, 1713, 1714,
        1715, 1716, 1717, 1718, 1719, 1720, 1721,
    ]
    private static let frSenses: [UInt32] = [
        1157627904, 1157627904, 1761607694, 1593835521, 1845526529, 1761607687, 1845919744, 1845919744, 1845919744, 1846050816, 1846050817, 1862565918, 1862565918, 1862565903, 1862303744, 1862369280,
        1862565918, 1862565918, 1862565903, 1862696960, 1862565873, 1862303744, 1862369280, 1862565918, 1862565918, 1862565903, 1862696960, 1862565873, 1862565873, 1862565933, 1862303744, 1862369280,
        1862565918, 1862565918, 1862565903, 1862696960, 1862565873, 1862565873, 1862303744, 1862565933, 1862565873, 1862434816, 1863090176, 1845788672, 1845657600, 1846116352, 1846116352, 1846181888,
        1846181888, 1846181889, 1845592064, 1845592069, 1845592069, 1845592071, 1845592070, 1845592070, 1845592067, 1845854215, 1845854222, 1845592071, 1845592070, 1845592070, 1845592066, 402653184,
        419430400, 771751936, 989855744, 1006632960, 1493172224, 1879048192, 1879048192, 1291845632, 1409286144, 1291845632, 1879048192, 654311424, 822083584, 905969664, 905969664, 989855744,
        989855744, 872415232, 889192448, 989855744, 1291845632, 1409286144, 1879048192, 1895825408, 1879048192, 1879048192, 1895825408, 1409286144, 704643072, 1912602624, 704643072, 704643072,
        1258291200, 1358954496, 1409286144, 1275068416, 1258291200, 1409286144, 1258291200, 234881024, 1258291200, 1375731712, 822083584, 1426063360, 1845526528, 1040187392, 1040187392, 1040187392,
        1258291200, 1409286144, 1207959552, 1409286144, 570425344, 1107296256, 1711276039, 788529152, 1107296256, 1711276039, 1711276039, 754974720, 754974720, 754974720, 1107296256, 1711276039,
        1560281096, 520093696, 872415232, 1107296256, 1124073472, 1845526530, 1845526530, 1845526530, 872415232, 671088640, 520093696, 1845526530, 1325400064, 1325400064, 1325400064, 1107296256,
        805306368, 805306368, 335544320, 335544320, 402653184, 771751936, 1006632960, 654311424, 503316480, 889192448, 922746880, 922746880, 872415232, 889192448, 922746880, 872415232,
        889192448, 872415232, 922746880, 872415232, 922746880, 1291845632, 536870912, 654311424, 1275068416, 1660944384, 1828716546, 1275068416, 1660944384, 1828716546, 1275068416, 1426063360,
        1845526528, 1426063360, 1845526528, 1426063360, 1845526528, 1426063360, 1845526528, 1409286144, 1828716547, 989855744, 1040187392, 1073741824, 1040187392, 1073741824, 872415232, 1107296256,
        1124073472, 1845526526, 872415232, 671088640, 1845526526, 838860800, 1040187392, 1828716547, 1258291200, 1409286144, 1073741824, 1258291200, 1409286144, 1560281092, 1560281092, 1375731712,
        1275068416, 1258291200, 1207959552, 1375731712, 1275068416, 1258291200, 1409286144, 1258291200, 1358954496, 1258291200, 1342177280, 1409286144, 1275068416, 234881024, 1207959552, 1409286144,
        620756992, 620756992, 620756992, 637534208, 1207959552, 1375731712, 1258291200, 620756992, 1291845632, 620756992, 1291845632, 620756992, 1291845632, 620756992, 637534208, 1207959552,
        1375731712, 402653184, 1409286144, 1543503872, 989855744, 1207959552, 1409286144, 1426063360, 1258291200, 1258291200, 1207959552, 1258291200, 1409286144, 1258291200, 1258291200, 1258291200,
        1258291200, 1258291200, 1258291200, 1275068416, 1275068416, 1258291200, 1426063360, 1275068416, 1207959552, 1258291200, 1258291200, 1275068416, 1275068416, 1258291200, 1409286144, 1426063360,
        1207959552, 1258291200, 1409286144, 1258291200, 1258291200, 1409286144, 1207959552, 1258291200, 1409286144, 1275068416, 1275068416, 1426063360, 1426063360, 1275068416, 1426063360, 1426063360,
        1426063360, 1426063360, 1275068416, 1409286144, 1409286144, 1258291200, 1409286144, 1207959552, 1409286144, 1174405120, 402653184, 1845592065, 503316480, 1845526528, 1845526528, 1275068416,
        1275068416, 1275068416, 1275068416, 1207959552, 1409286144, 1258291200, 536870912, 1845526528, 1912602624, 1912602624, 1409286144, 1426063360, 83886080, 100663296, 1140850688, 1811939328,
        1140850688, 1140850688, 1610612836, 973078528, 973078528, 83886080, 1140850688, 1258291200, 1358954496, 1275068416, 520093696, 1845526528, 1845526528, 1426063360, 553648128, 1845526528,
        234881024, 754974720, 754974720, 754974720, 1107296256, 805306368, 956301312, 1207959552, 1224736768, 1627389957, 1140850688, 1627390002, 1627390007, 1610612791, 1627390004, 1610612788,
        1627390003, 1627390003, 1610612787, 1627390010, 1610612794, 1627390011, 1610612795, 1627390006, 1610612790, 1627390009, 1610612793, 1627390008, 1610612792, 1627390005, 1610612789, 1627390003,
        1627390003, 1610612787, 1610612786, 1610612741, 1174405120, 1174405120, 654311424, 704643072, 704643072, 704643072, 1174405120, 1258291200, 1409286144, 1174405120, 1258291200, 1409286144,
        1409286144, 1258291200, 1409286144, 1660944584, 234881024, 1207959552, 1543503872, 1207959552, 1258291200, 1308622848, 1342177280, 1409286144, 1845526535, 1845526535, 1845526535, 1845526535,
        1845526535, 872415232, 1863221248, 1845526535, 1258291200, 402653184, 469762048, 1863090176, 335544320, 1845657600, 1863090176, 503316480, 402653184, 989855744, 520093696, 553648128,
        520093696, 520093696, 1073741824, 1073741824, 1107296256, 1560281100, 754974720, 1560281100, 1845526529, 1845526529, 1124073472, 1140850688, 1157627904, 1677721650, 1660944984, 1744830494,
        1124073472, 1140850688, 1677721650, 1157627904, 754974720, 754974720, 754974720, 402653184, 905969664, 989855744, 1107296256, 1846247424, 1846312960, 1107296256, 402653184, 905969664,
        989855744, 1207959552, 1325400064, 1325400064, 1275068416, 1325400064, 1325400064, 1207959552, 1426063360, 1275068416, 1426063360, 1275068416, 1627389954, 1744830614, 1744830614, 1593835522,
        1610612738, 872415232, 654311424, 0, 1577058311, 1577058311, 1275068416, 402653184, 1207959552, 402653184, 1627389962, 1627389970, 1610612754, 1627389971, 1610612755, 1627389969,
        1610612753, 1610612746, 1140850688, 1140850688, 956301312, 956301312, 1207959552, 352321536, 335544320, 1207959552, 352321536, 335544320, 1174405120, 1140850688, 167772160, 1140850688,
        1660945584, 167772160, 167772160, 1140850688, 167772160, 1627389964, 1610612748, 989855744, 1207959552, 503316480, 536870912, 1426063360, 452984832, 1140850688, 1526726656, 1258291200,
        1375731712, 1526726656, 402653184, 469762048, 1258291200, 1275068416, 704643072, 704643072, 704643072, 1275068416, 1275068416, 1258291200, 1073741824, 822083584, 704643072, 1426063360,
        234881024, 1258291200, 1409286144, 1258291200, 436207616, 1006632960, 419430400, 989855744, 1191182336, 1191182336, 1526726656, 1275068416, 402653184, 1409286144, 184549376, 402653184,
        838860800, 1006632960, 1040187392, 1828716547, 1694498866, 1694498866, 1073741824, 922746880, 1694498841, 1694498891, 1694498841, 402653184, 1207959552, 1375731712, 956301312, 956301312,
        956301312, 1258291200, 1358954496, 1258291200, 1358954496, 1409286144, 1258291200, 1358954496, 654311424, 822083584, 1174405120, 1409286144, 788529152, 1275068416, 1107296256, 1107296256,
        704643072, 805306368, 704643072, 805306368, 1560281090, 1560281090, 1560281090, 1107296256, 805306368, 805306368, 956301312, 956301312, 1258291200, 1291845632, 1409286144, 922746880,
        486539264, 603979776, 1728053250, 1426063360, 1275068416, 603979776, 1124073472, 1711276034, 603979776, 1124073472, 1711276034, 1845526527, 822083584, 1275068416, 603979776, 1627389960,
        1627390032, 1627390037, 1610612821, 1627390034, 1610612818, 1627390033, 1610612817, 1627390040, 1610612824, 1627390041, 1610612825, 1627390036, 1610612820, 1627390039, 1610612823, 1627390038,
        1610612822, 1627390035, 1610612819, 1627390033, 1627390033, 1610612817, 1610612816, 1610612744, 1174405120, 1526726656, 318767104, 1124073472, 1863155712, 1845723136, 1863155712, 1258291200,
        1409286144, 654311424, 1275068416, 1275068416, 1258291200, 1711276032, 1409286144, 1543503872, 1728053251, 1258291200, 1409286144, 1426063360, 1207959552, 1409286144, 1258291200, 1426063360,
        1426063360, 1426063360, 1258291200, 1409286144, 654311424, 1275068416, 1426063360, 1275068416, 1560281089, 1560281089, 1560281089, 402653184, 1409286144, 1426063360, 1426063360, 1426063360,
        1207959552, 1912602624, 1258291200, 1409286144, 1275068416, 1426063360, 1258291200, 1275068416, 1275068416, 1207959552, 1258291200, 1409286144, 1275068416, 1275068416, 1426063360, 1426063360,
        1426063360, 1426063360, 1275068416, 1426063360, 1275068416, 1426063360, 1275068416, 1275068416, 1426063360, 1275068416, 1426063360, 1275068416, 1426063360, 1426063360, 1275068416, 1426063360,
        1426063360, 1275068416, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360, 1426063360, 1426063360, 1275068416, 1426063360, 1275068416, 1275068416, 1426063360, 1275068416, 1426063360,
        1275068416, 1426063360, 1207959552, 1207959552, 1275068416, 1426063360, 1275068416, 1258291200, 1409286144, 1275068416, 1426063360, 1426063360, 1426063360, 1207959552, 1207959552, 1207959552,
        1275068416, 1426063360, 335544320, 1258291200, 1409286144, 1258291200, 1258291200, 1409286144, 1409286144, 1258291200, 1426063360, 1426063360, 1258291200, 1258291200, 1426063360, 1275068416,
        1426063360, 335544320, 1207959552, 1258291200, 1207959552, 1258291200, 1409286144, 1258291200, 1409286144, 1275068416, 1426063360, 1409286144, 1258291200, 1409286144, 1275068416, 1426063360,
        1207959552, 1409286144, 1258291200, 0, 1577058308, 1577058308, 402653184, 1711276035, 1107296256, 1107296256, 1107296256, 1711276035, 1560281095, 1560281095, 1560281094, 872415232,
        889192448, 1006632960, 1543503872, 872415232, 872415232, 872415232, 889192448, 1006632960, 402653184, 1207959552, 1543503872, 520093696, 1207959552, 1224736768, 402653184, 855638016,
        989855744, 1207959552, 1409286144, 1677721650, 553648128, 1845592071, 1845592070, 385875968, 402653184, 855638016, 989855744, 1207959552, 1409286144, 1845985280, 1845919744, 1845919744,
        1845919744, 1846050816, 1846050817, 1846116352, 1846116352, 1846181888, 1846181888, 1846181889, 1845592064, 1845592069, 1845592069, 1845592071, 1845592070, 1845592070, 1845592067, 1845592071,
        1845592070, 1845592070, 1845592066, 1207959552, 1224736768, 1846247424, 1846312960, 503316480, 1846050817, 1207959552, 1224736768, 536870912, 1107296256, 402653184, 855638016, 1207959552,
        1828716544, 1207959552, 855638016, 234881024, 1543503872, 0, 1577058305, 1577058305, 1543503872, 1728053249, 855638016, 1207959552, 1560281093, 1426063360, 1426063360, 1275068416,
        1258291200, 1426063360, 1275068416, 1275068416, 0, 1577058306, 1409286144, 1577058306, 1560281091, 402653184, 503316480, 872415232, 889192448, 922746880, 872415232, 889192448,
        922746880, 1409286144, 1409286144, 0, 1577058307, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1207959552, 1291845632, 1409286144, 1426063360, 1291845632,
        1409286144, 1426063360, 1207959552, 1426063360, 1577058307, 855638016, 1912602624, 1107296256, 1778384908, 1862959824, 1863025360, 1862959854, 1862959854, 1862959839, 117440512, 134217728,
        1107296256, 117440512, 134217728, 1140850688, 1140850688, 1140850688, 1140850688, 1140850688, 150994944, 1140850688, 150994944, 150994944, 1140850688, 150994944, 872415232, 889192448,
        922746880, 1711276033, 872415232, 889192448, 922746880, 1778384920, 1862959104, 1863024640, 1862959134, 1862959134, 1711276033, 1124073472, 1711276033, 1711276033, 1728053249, 1207959552,
        1409286144, 1426063360, 285212672, 721420288, 1124073472, 1140850688, 872415232, 889192448, 872415232, 889192448, 1107296256, 1711276038, 1711276032, 855638016, 1275068416, 1543503872,
        1426063360, 1879048192, 1275068416, 1392508928, 1258291200, 1526726656, 1275068416, 1275068416, 671088640, 1275068416, 1627389961, 1610612745, 654311424, 1258291200, 1409286144, 1107296256,
        687865856, 738197504, 1275068416, 1392508928, 1426063360, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1392508928, 1275068416, 1275068416, 1627390042, 1627390047,
        1610612831, 1627390044, 1610612828, 1627390043, 1610612827, 1627390050, 1610612834, 1627390051, 1610612835, 1627390046, 1610612830, 1627390049, 1610612833, 1627390048, 1610612832, 1627390045,
        1610612829, 1627390043, 1627390043, 1610612827, 1610612826, 1275068416, 855638016, 855638016, 1409286144, 1426063360, 1409286144, 1409286144, 1409286144, 1426063360, 1426063360, 1426063360,
        1426063360, 1409286144, 1207959552, 486539264, 1258291200, 1409286144, 486539264, 1207959552, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144, 1560281099, 1560281099, 234881024,
        1711276036, 1711276036, 1275068416, 1207959552, 1224736768, 1207959552, 1224736768, 1207959552, 1224736768, 1258291200, 654311424, 654311424, 1560281098, 1627390032, 1627390037, 1610612821,
        1627390034, 1610612818, 1627390033, 1610612817, 1627390040, 1610612824, 1627390041, 1610612825, 1627390036, 1610612820, 1627390039, 1610612823, 1627390038, 1610612822, 1627390035, 1610612819,
        1627390033, 1627390033, 1610612817, 1610612816, 1560281098, 1207959552, 1375731712, 1426063360, 1845526528, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1258291200, 1375731712,
        1409286144, 1258291200, 402653184, 1409286144, 1426063360, 486539264, 1207959552, 1409286144, 1409286144, 1426063360, 1426063360, 1426063360, 1409286144, 1426063360, 1207959552, 1476395008,
        486539264, 1207959552, 1258291200, 1409286144, 1409286144, 1409286144, 1258291200, 1627389963, 1610612747, 1207959552, 1224736768, 1006632960, 1023410176, 922746880, 922746880, 922746880,
        922746880, 922746880, 1258291200, 1258291200, 1342177280, 1258291200, 1342177280, 1258291200, 1342177280, 1258291200, 1342177280, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200,
        1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 822083584, 1140850688, 1140850688, 1107296256, 1207959552, 1258291200, 1291845632, 1308622848,
        1358954496, 1409286144, 989855744, 654311424, 687865856, 788529152, 1426063360, 1275068416, 1426063360, 1275068416, 1275068416, 1275068416, 1275068416, 1426063360, 671088640, 1409286144,
        671088640, 1409286144, 671088640, 1409286144, 1275068416, 1275068416, 1275068416, 1426063360, 1275068416, 1275068416, 1426063360, 1275068416, 1275068416, 1275068416, 671088640, 1275068416,
        1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1174405120, 452984832, 1107296256, 234881024, 301989888, 234881024, 402653184, 1124073472, 234881024, 788529152, 838860800,
        1040187392, 1828716547, 872415232, 889192448, 1325400064, 1325400064, 1073741824, 989855744, 872415232, 889192448, 872415232, 872415232, 402653184, 1207959552, 654311424, 587202560,
        1174405120, 1258291200, 402653184, 452984832, 989855744, 1426063360, 1426063360, 1207959552, 1409286144, 1426063360, 1409286144, 1426063360, 671088640, 1409286144, 402653184, 1258291200,
        1593835521, 1610612737, 1610612737, 1426063360, 872415232, 889192448, 704643072, 704643072, 704643072, 1107296256, 1107296256, 1543503872, 1140850688, 1627389992, 1627389997, 1610612781,
        1627389994, 1610612778, 1627389993, 1627389993, 1610612777, 1627390000, 1610612784, 1627390001, 1610612785, 1627389996, 1610612780, 1627389999, 1610612783, 1627389998, 1610612782, 1627389995,
        1610612779, 1627389993, 1627389993, 1610612777, 1610612776, 1124073472, 1140850688, 1157627904, 1744830479, 1124073472, 1140850688, 1157627904, 1627389966, 1610612750, 1627389956, 1627390032,
        1627390037, 1610612821, 1627390034, 1610612818, 1627390042, 1627390047, 1610612831, 1627390044, 1610612828, 1627390050, 1610612834, 1627390051, 1610612835, 1627390046, 1610612830, 1627390049,
        1610612833, 1627390048, 1610612832, 1627390045, 1610612829, 1627390043, 1627390043, 1610612827, 1610612826, 1627390044, 1610612828, 1627390040, 1610612824, 1627390041, 1610612825, 1627390043,
        1610612827, 1627390046, 1610612830, 1627390036, 1610612820, 1627390047, 1610612831, 1627390048, 1610612832, 1627390039, 1610612823, 1627390038, 1610612822, 1627390045, 1610612829, 1627390035,
        1610612819, 1627390033, 1627390033, 1610612817, 1610612816, 1627390032, 1627390037, 1610612821, 1627390034, 1610612818, 1627390040, 1610612824, 1627390041, 1610612825, 1627390036, 1610612820,
        1627390039, 1610612823, 1627390038, 1610612822, 1627390035, 1610612819, 1627390033, 1627390033, 1610612817, 1610612740, 402653184, 1107296256, 1140850688, 1627389967, 1610612751, 805306368,
        1526726656, 805306368, 805306368, 1174405120, 1174405120, 1275068416, 1426063360, 1476395008, 1207959552, 1224736768, 1912602624, 754974720, 754974720, 754974720, 1174405120, 805306368,
        1275068416, 1426063360, 1828716546, 1543503872, 1728053248, 1207959552, 1409286144, 1426063360, 1207959552, 1409286144, 1426063360, 1275068416, 855638016, 1107296256, 637534208, 1207959552,
        1291845632, 1375731712, 0, 1577058310, 1577058310, 654311424, 822083584, 1258291200, 1258291200, 1258291200, 1409286144, 654311424, 721420288, 822083584, 654311424, 1593835522,
        1610612738, 1610612738, 1711276032, 1711276032, 1174405120, 1627389968, 1610612752, 1107296256, 1711276037, 1845592070, 1107296256, 1711276037, 1560281097, 1627389959, 1627390022, 1627390027,
        1610612811, 1627390024, 1610612808, 1627390023, 1610612807, 1627390030, 1610612814, 1627390031, 1610612815, 1627390026, 1610612810, 1627390029, 1610612813, 1627390028, 1610612812, 1627390025,
        1610612809, 1627390023, 1627390023, 1610612807, 1610612806, 1560281097, 1610612743, 402653184, 1409286144, 1409286144, 402653184, 1409286144, 855638016, 1258291200, 234881024, 1174405120,
        1174405120, 1627389958, 1811939328, 1610612742, 536870912, 1627390012, 1627390017, 1610612801, 1627390014, 1610612798, 1627390022, 1627390027, 1610612811, 1627390024, 1610612808, 1627390030,
        1610612814, 1627390031, 1610612815, 1627390026, 1610612810, 1627390029, 1610612813, 1627390028, 1610612812, 1627390025, 1610612809, 1627390023, 1627390023, 1610612807, 1610612806, 1627390024,
        1610612808, 1627390023, 1610612807, 1627390013, 1627390013, 1610612797, 1627390020, 1610612804, 1627390021, 1610612805, 1627390026, 1610612810, 1627390016, 1610612800, 1627390027, 1610612811,
        1627390028, 1610612812, 1627390019, 1610612803, 1627390018, 1610612802, 1627390025, 1610612809, 1627390015, 1610612799, 1627390013, 1627390013, 1610612797, 1610612796, 1409286144, 855638016,
        805306368, 805306368, 1207959552, 1409286144, 1426063360, 1409286144, 1107296256, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 1040187392, 1056964608, 1258291200, 1258291200,
        1275068416, 1207959552, 1409286144, 1426063360, 1543503872, 234881024, 486539264, 805306368, 234881024, 1174405120, 1140850688, 1157627904, 1291845632, 1107296256, 1409286144, 1828716545,
        1828716544, 1107296256, 1409286144, 1828716545, 1258291200, 1409286144, 1258291200, 872415232, 889192448, 1828716545, 1828716544, 704643072, 704643072, 704643072, 1627389965, 1610612749,
        1140850688, 1627389982, 1627389987, 1610612771, 1627389984, 1610612768, 1627389983, 1627389983, 1610612767, 1627389990, 1610612774, 1627389991, 1610612775, 1627389986, 1610612770, 1627389989,
        1610612773, 1627389988, 1610612772, 1627389985, 1610612769, 1627389983, 1627389983, 1610612767, 1610612766, 1409286144, 1258291200, 805306368, 805306368, 1627389955, 1744830674, 1677721675,
        1744830509, 1610612739, 654311424, 1174405120, 201326592, 218103808, 855638016, 1207959552, 1627389953, 1660944584, 335544320, 1677721650, 335544320, 335544320, 872415232, 889192448,
        1509949440, 872415232, 889192448, 335544320, 805306368, 805306368, 1677721625, 1744830479, 201326592, 218103808, 855638016, 1207959552, 1627389953, 335544320, 1660944984, 1744830494,
        1677721650, 1744830494, 335544320, 1660945584, 1744830554, 1744830554, 1509949440, 335544320, 1660944584, 1744830494, 1509949440, 335544320, 1509949440, 956301312, 1409286144, 1258291200,
        1258291200, 1409286144, 1107296256, 0, 1577058309, 1577058309, 402653184, 402653184, 419430400, 989855744, 1409286144, 1409286144, 1409286144, 402653184, 1409286144, 788529152,
        1627389972, 1627389977, 1610612761, 1627389974, 1610612758, 1627389973, 1627389973, 1610612757, 1627389980, 1610612764, 1627389981, 1610612765, 1627389976, 1610612760, 1627389979, 1610612763,
        1627389978, 1610612762, 1627389975, 1610612759, 1627389973, 1627389973, 1610612757, 1140850688, 1610612756, 268435456, 1140850688, 1258291200, 1358954496, 1409286144, 1409286144, 1258291200,
        1409286144, 1426063360, 1409286144, 318767104, 1124073472, 1863155712, 1863155712, 318767104, 1845723136, 1258291200, 1627389952, 1258291200, 1258291200, 1258291200, 1275068416, 1291845632,
        1258291200, 1258291200, 1258291200, 1275068416, 1258291200, 1291845632, 1291845632, 1291845632, 1291845632,
    ]
    private static let frNames: [UInt16] = [
        119, 145, 146, 155, 323, 325, 356, 446, 514, 601, 682, 786, 820, 1073, 1113, 1290,
    ]
}

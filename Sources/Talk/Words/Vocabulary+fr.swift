// swift-format-ignore-file
// Made by packaging/words of Lists/fr.txt.

extension Vocabulary {
    /// The words of the language `fr`.
    static var fr: Vocabulary {
        Vocabulary(
            text: frText, starts: frStarts,
            firsts: frFirsts, senses: frSenses,
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
        2738, 2744, 2757, 2774, 2789, 2803, 2814, 2825, 2833, 2840, 2848, 2856, 2863, 2872, 2878, 2883,
        2896, 2906, 2921, 2941, 2956, 2975, 2991, 3008, 3028, 3043, 3062, 3077, 3096, 3113, 3133, 3148,
        3167, 3181, 3199, 3215, 3235, 3248, 3262, 3279, 3292, 3302, 3309, 3318, 3326, 3336, 3347, 3354,
        3363, 3371, 3379, 3388, 3396, 3403, 3411, 3413, 3422, 3436, 3450, 3472, 3493, 3513, 3519, 3527,
        3541, 3545, 3550, 3557, 3566, 3581, 3597, 3600, 3616, 3627, 3642, 3656, 3665, 3673, 3679, 3683,
        3691, 3700, 3705, 3712, 3717, 3731, 3742, 3748, 3754, 3762, 3771, 3780, 3787, 3795, 3810, 3828,
        3837, 3841, 3852, 3867, 3877, 3889, 3906, 3913, 3924, 3932, 3944, 3949, 3969, 3990, 3999, 4004,
        4014, 4018, 4027, 4036, 4043, 4047, 4051, 4060, 4073, 4082, 4095, 4104, 4117, 4125, 4133, 4142,
        4152, 4164, 4178, 4189, 4202, 4217, 4225, 4232, 4241, 4253, 4263, 4276, 4282, 4291, 4294, 4303,
        4311, 4319, 4326, 4329, 4331, 4345, 4353, 4357, 4360, 4370, 4383, 4392, 4402, 4417, 4430, 4449,
        4458, 4466, 4477, 4489, 4496, 4503, 4511, 4532, 4538, 4546, 4560, 4574, 4577, 4584, 4588, 4591,
        4599, 4608, 4615, 4623, 4632, 4648, 4660, 4665, 4669, 4680, 4686, 4697, 4705, 4713, 4724, 4729,
        4735, 4742, 4748, 4755, 4762, 4766, 4771, 4779, 4783, 4789, 4795, 4802, 4816, 4826, 4828, 4834,
        4844, 4850, 4857, 4862, 4869, 4886, 4889, 4894, 4903, 4917, 4936, 4950, 4968, 4983, 5002, 5016,
        5034, 5048, 5066, 5082, 5101, 5115, 5133, 5146, 5163, 5178, 5197, 5209, 5222, 5238, 5250, 5259,
        5264, 5269, 5278, 5285, 5294, 5305, 5322, 5333, 5344, 5354, 5370, 5378, 5380, 5390, 5400, 5411,
        5427, 5440, 5456, 5473, 5483, 5490, 5507, 5511, 5516, 5524, 5527, 5537, 5549, 5560, 5576, 5588,
        5601, 5624, 5641, 5652, 5662, 5673, 5687, 5704, 5723, 5738, 5760, 5777, 5793, 5811, 5827, 5842,
        5868, 5897, 5925, 5946, 5976, 6005, 6023, 6055, 6086, 6110, 6143, 6175, 6191, 6210, 6225, 6249,
        6264, 6283, 6299, 6311, 6320, 6333, 6350, 6358, 6370, 6388, 6403, 6414, 6426, 6436, 6446, 6464,
        6476, 6493, 6511, 6524, 6532, 6549, 6564, 6580, 6596, 6613, 6625, 6646, 6659, 6681, 6697, 6707,
        6715, 6728, 6740, 6752, 6761, 6774, 6786, 6803, 6807, 6813, 6818, 6831, 6844, 6857, 6863, 6868,
        6876, 6881, 6887, 6894, 6902, 6909, 6911, 6924, 6933, 6936, 6946, 6954, 6976, 6999, 7002, 7007,
        7014, 7023, 7033, 7049, 7071, 7082, 7094, 7112, 7127, 7151, 7156, 7175, 7197, 7225, 7254, 7282,
        7295, 7320, 7346, 7371, 7385, 7394, 7412, 7433, 7442, 7464, 7474, 7482, 7492, 7496, 7505, 7512,
        7517, 7521, 7528, 7532, 7538, 7540, 7543, 7558, 7562, 7573, 7584, 7593, 7602, 7618, 7638, 7658,
        7662, 7669, 7675, 7680, 7686, 7690, 7698, 7710, 7716, 7720, 7726, 7741, 7761, 7772, 7788, 7805,
        7822, 7831, 7835, 7856, 7859, 7864, 7871, 7884, 7898, 7912, 7916, 7923, 7929, 7938, 7948, 7956,
        7965, 7973, 7984, 7993, 8005, 8009, 8017, 8024, 8033, 8048, 8064, 8071, 8079, 8082, 8086, 8092,
        8101, 8111, 8116, 8123, 8127, 8129, 8143, 8156, 8160, 8174, 8177, 8192, 8209, 8231, 8239, 8244,
        8253, 8256, 8263, 8268, 8272, 8286, 8297, 8309, 8324, 8335, 8345, 8353, 8369, 8377, 8390, 8408,
        8421, 8438, 8452, 8470, 8483, 8500, 8513, 8530, 8545, 8563, 8576, 8593, 8605, 8621, 8635, 8653,
        8664, 8676, 8691, 8702, 8707, 8711, 8717, 8722, 8737, 8753, 8767, 8788, 8808, 8830, 8850, 8863,
        8876, 8888, 8903, 8915, 8923, 8935, 8950, 8964, 8968, 8977, 8982, 8988, 8998, 9002, 9009, 9013,
        9015, 9022, 9030, 9034, 9042, 9055, 9073, 9086, 9103, 9117, 9135, 9148, 9165, 9178, 9195, 9210,
        9228, 9241, 9258, 9270, 9286, 9300, 9318, 9329, 9341, 9356, 9367, 9375, 9378, 9382, 9385, 9390,
        9395, 9398, 9405, 9416, 9431, 9446, 9462, 9470, 9482, 9491, 9502, 9510, 9521, 9530, 9540, 9548,
        9553, 9561, 9568, 9571, 9580, 9589, 9598, 9606, 9619, 9624, 9630, 9636, 9641, 9645, 9658, 9671,
        9687, 9699, 9709, 9717, 9729, 9747, 9767, 9775, 9783, 9799, 9814, 9820, 9826, 9833, 9840, 9848,
        9855, 9859, 9874, 9885, 9893, 9908, 9920, 9933, 9949, 9962, 9976, 9988, 9999, 10013, 10033, 10048,
        10058, 10071, 10086, 10094, 10107, 10126, 10145, 10158, 10167, 10180, 10190, 10198, 10208, 10217, 10227, 10232,
        10237, 10243, 10248, 10256, 10273, 10285, 10294, 10308, 10317, 10331, 10344, 10351, 10362, 10365, 10372, 10380,
        10385, 10400, 10415, 10424, 10434, 10447, 10454, 10466, 10474, 10483, 10497, 10505, 10510, 10516, 10523, 10532,
        10542, 10545, 10557, 10566, 10580, 10599, 10613, 10631, 10646, 10662, 10681, 10695, 10713, 10727, 10745, 10761,
        10780, 10794, 10812, 10825, 10842, 10857, 10876, 10888, 10901, 10917, 10929, 10935, 10949, 10956, 10965, 10977,
        10984, 10997, 11015, 11038, 11056, 11078, 11095, 11117, 11144, 11166, 11192, 11214, 11240, 11262, 11288, 11312,
        11339, 11361, 11387, 11408, 11433, 11456, 11483, 11503, 11524, 11548, 11569, 11588, 11610, 11628, 11650, 11668,
        11690, 11708, 11729, 11751, 11776, 11796, 11819, 11839, 11862, 11881, 11903, 11921, 11943, 11960, 11981, 12001,
        12024, 12043, 12066, 12082, 12099, 12119, 12136, 12150, 12169, 12193, 12212, 12235, 12254, 12277, 12296, 12319,
        12340, 12364, 12383, 12406, 12424, 12446, 12466, 12490, 12507, 12525, 12546, 12556, 12560, 12570, 12577, 12587,
        12594, 12597, 12606, 12616, 12620, 12630, 12637, 12649, 12657, 12677, 12685, 12694, 12703, 12715, 12723, 12728,
        12730, 12744, 12760, 12780, 12783, 12789, 12795, 12799, 12806, 12811, 12828, 12845, 12859, 12864, 12872, 12879,
        12887, 12896, 12901, 12907, 12916, 12924, 12944, 12953, 12958, 12967, 12981, 13000, 13014, 13032, 13047, 13066,
        13080, 13098, 13112, 13130, 13146, 13165, 13179, 13197, 13210, 13227, 13242, 13261, 13273, 13286, 13302, 13314,
        13324, 13333, 13338, 13344, 13351, 13358, 13362, 13365, 13371, 13377, 13383, 13387, 13395, 13400, 13409, 13423,
        13442, 13456, 13474, 13487, 13505, 13528, 13546, 13568, 13586, 13608, 13626, 13648, 13668, 13691, 13709, 13731,
        13748, 13769, 13788, 13811, 13827, 13844, 13864, 13881, 13896, 13914, 13931, 13951, 13966, 13982, 14001, 14015,
        14033, 14047, 14065, 14083, 14104, 14120, 14139, 14155, 14174, 14189, 14207, 14221, 14239, 14252, 14269, 14285,
        14304, 14319, 14338, 14350, 14363, 14379, 14391, 14398, 14402, 14407, 14412, 14416, 14421, 14429, 14435, 14439,
        14448, 14460, 14464, 14466, 14472, 14483, 14491, 14498, 14504, 14508, 14513, 14527, 14537, 14542, 14554, 14575,
        14588, 14595, 14611, 14621, 14632, 14644, 14651, 14661, 14671, 14678, 14690, 14707, 14719, 14735, 14748, 14762,
        14779, 14791, 14807, 14819, 14835, 14849, 14866, 14878, 14894, 14905, 14920, 14933, 14950, 14960, 14971, 14985,
        14995, 15000, 15010, 15020, 15029, 15035, 15057, 15070, 15091, 15101, 15106, 15110, 15113, 15123, 15129, 15137,
        15144, 15155, 15169, 15180, 15194, 15204, 15216, 15227, 15236, 15253, 15257, 15264, 15282, 15297, 15307, 15321,
        15329, 15342, 15360, 15379, 15389, 15400, 15410, 15432, 15449, 15461, 15471, 15474, 15481, 15487, 15494, 15498,
        15507, 15513, 15518, 15528, 15537, 15547, 15553, 15559, 15565, 15576, 15592, 15603, 15618, 15630, 15643, 15659,
        15670, 15685, 15696, 15711, 15724, 15740, 15751, 15766, 15776, 15790, 15802, 15818, 15827, 15837, 15850, 15860,
        15870, 15878, 15889, 15894, 15899, 15908, 15910, 15914, 15920, 15934, 15937, 15944, 15948, 15953, 15957, 15961,
        15965, 15969, 15973, 15978, 15983, 15988, 15993, 15998, 16003, 16008, 16013, 16018,
    ]
    private static let frFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
        69, 70, 71, 73, 74, 75, 76, 77, 78, 80, 81, 83, 84, 86, 87, 88,
        89, 90, 91, 92, 93, 94, 95, 96, 99, 100, 102, 103, 104, 105, 106, 107,
        109, 110, 111, 112, 114, 116, 117, 119, 120, 122, 123, 124, 125, 126, 128, 129,
        130, 133, 134, 135, 136, 137, 138, 139, 141, 142, 143, 144, 145, 146, 147, 148,
        149, 152, 153, 154, 155, 156, 157, 160, 162, 164, 166, 167, 168, 172, 175, 176,
        178, 180, 183, 186, 188, 189, 191, 193, 196, 197, 198, 199, 201, 204, 206, 207,
        209, 210, 211, 212, 213, 214, 216, 217, 218, 219, 221, 224, 225, 226, 228, 229,
        230, 234, 235, 237, 239, 241, 245, 248, 252, 253, 254, 257, 258, 259, 260, 261,
        262, 263, 264, 265, 266, 267, 268, 270, 271, 272, 273, 274, 276, 279, 280, 282,
        285, 286, 288, 289, 291, 292, 293, 294, 295, 296, 297, 299, 300, 301, 302, 303,
        304, 306, 307, 308, 309, 310, 311, 313, 314, 316, 317, 318, 320, 324, 325, 326,
        327, 329, 331, 332, 334, 335, 336, 338, 339, 340, 341, 342, 343, 344, 346, 347,
        348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363,
        364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 377, 378, 379, 380,
        382, 383, 385, 386, 388, 389, 390, 392, 397, 398, 399, 400, 401, 402, 403, 404,
        405, 406, 408, 409, 411, 412, 413, 415, 416, 417, 418, 419, 420, 421, 422, 423,
        424, 426, 427, 429, 433, 434, 435, 438, 439, 440, 441, 442, 445, 446, 447, 448,
        449, 453, 454, 455, 456, 457, 458, 460, 461, 462, 463, 464, 465, 466, 468, 469,
        470, 472, 474, 475, 477, 478, 479, 480, 481, 482, 483, 484, 485, 486, 487, 488,
        489, 490, 491, 492, 493, 494, 495, 496, 499, 500, 502, 503, 504, 505, 507, 508,
        509, 510, 511, 512, 513, 514, 515, 516, 518, 519, 520, 521, 522, 523, 524, 525,
        526, 527, 528, 529, 530, 531, 533, 534, 536, 538, 539, 540, 541, 542, 544, 550,
        551, 552, 553, 554, 555, 556, 557, 558, 560, 562, 565, 567, 569, 570, 571, 573,
        574, 575, 577, 578, 579, 580, 581, 583, 584, 585, 586, 589, 590, 591, 593, 594,
        595, 598, 601, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614,
        615, 616, 617, 618, 619, 620, 621, 622, 623, 624, 625, 626, 627, 628, 629, 630,
        631, 632, 633, 634, 635, 636, 637, 639, 641, 642, 643, 644, 647, 649, 650, 652,
        653, 654, 655, 656, 658, 661, 662, 663, 664, 666, 669, 670, 671, 672, 673, 675,
        677, 678, 679, 680, 681, 683, 684, 686, 687, 688, 689, 691, 693, 694, 696, 698,
        699, 700, 701, 702, 703, 704, 706, 707, 708, 709, 710, 711, 712, 713, 714, 715,
        717, 719, 721, 722, 723, 725, 726, 728, 730, 731, 732, 733, 734, 735, 737, 738,
        740, 741, 742, 743, 744, 745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755,
        758, 760, 762, 763, 765, 767, 769, 770, 772, 773, 775, 776, 777, 778, 779, 780,
        782, 783, 787, 788, 789, 792, 795, 796, 798, 803, 804, 805, 806, 807, 813, 814,
        815, 816, 817, 818, 819, 820, 821, 822, 823, 824, 825, 826, 827, 828, 829, 830,
        831, 832, 833, 834, 835, 837, 838, 839, 840, 841, 843, 844, 845, 848, 849, 850,
        851, 852, 853, 855, 856, 858, 859, 860, 861, 862, 863, 864, 865, 866, 867, 868,
        870, 871, 872, 873, 875, 878, 881, 882, 883, 885, 891, 894, 895, 897, 898, 899,
        900, 902, 903, 904, 905, 907, 908, 909, 910, 911, 913, 914, 917, 918, 919, 920,
        921, 923, 924, 926, 927, 931, 934, 936, 937, 938, 939, 940, 942, 944, 947, 951,
        953, 955, 957, 958, 959, 961, 962, 963, 965, 966, 967, 968, 969, 970, 971, 972,
        973, 974, 976, 977, 982, 983, 984, 985, 986, 987, 989, 990, 991, 992, 993, 994,
        995, 996, 997, 998, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010,
        1011, 1012, 1013, 1014, 1015, 1016, 1017, 1019, 1020, 1021, 1022, 1023, 1024, 1025, 1026, 1027,
        1028, 1029, 1031, 1034, 1035, 1036, 1037, 1038, 1039, 1041, 1043, 1044, 1045, 1047, 1049, 1051,
        1052, 1053, 1054, 1055, 1056, 1057, 1058, 1059, 1060, 1061, 1062, 1063, 1064, 1065, 1066, 1067,
        1068, 1069, 1070, 1071, 1072, 1073, 1074, 1075, 1076, 1077, 1078, 1080, 1082, 1084, 1089, 1092,
        1093, 1096, 1099, 1100, 1101, 1102, 1103, 1104, 1105, 1106, 1107, 1109, 1111, 1112, 1113, 1114,
        1115, 1116, 1118, 1120, 1121, 1122, 1123, 1124, 1125, 1126, 1128, 1130, 1132, 1134, 1135, 1136,
        1137, 1138, 1139, 1140, 1141, 1142, 1143, 1144, 1145, 1146, 1147, 1148, 1149, 1150, 1151, 1157,
        1158, 1162, 1163, 1164, 1165, 1166, 1167, 1169, 1171, 1173, 1175, 1176, 1177, 1179, 1180, 1182,
        1183, 1184, 1185, 1186, 1187, 1188, 1189, 1190, 1191, 1192, 1193, 1194, 1195, 1197, 1198, 1199,
        1200, 1201, 1205, 1207, 1208, 1209, 1210, 1211, 1213, 1214, 1215, 1217, 1218, 1219, 1220, 1221,
        1224, 1225, 1226, 1229, 1231, 1233, 1234, 1235, 1237, 1238, 1239, 1241, 1242, 1243, 1244, 1245,
        1246, 1247, 1248, 1249, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 1259, 1260, 1261,
        1262, 1263, 1264, 1265, 1266, 1267, 1268, 1269, 1270, 1271, 1272, 1275, 1276, 1279, 1280, 1281,
        1282, 1283, 1284, 1285, 1286, 1287, 1288, 1289, 1290, 1291, 1292, 1293, 1294, 1295, 1296, 1297,
        1298, 1299, 1300, 1301, 1302, 1303, 1304, 1305, 1306, 1307, 1308, 1309, 1310, 1311, 1312, 1313,
        1314, 1315, 1316, 1317, 1318, 1319, 1320, 1321, 1322, 1323, 1324, 1325, 1326, 1327, 1328, 1329,
        1330, 1331, 1332, 1333, 1334, 1335, 1336, 1337, 1338, 1339, 1340, 1341, 1342, 1343, 1344, 1345,
        1346, 1347, 1348, 1349, 1350, 1351, 1352, 1353, 1354, 1355, 1356, 1357, 1358, 1360, 1361, 1362,
        1363, 1364, 1365, 1366, 1367, 1368, 1370, 1371, 1373, 1374, 1375, 1376, 1377, 1378, 1379, 1382,
        1384, 1387, 1390, 1391, 1392, 1393, 1397, 1399, 1401, 1403, 1404, 1405, 1407, 1410, 1411, 1413,
        1415, 1416, 1417, 1418, 1419, 1421, 1422, 1424, 1426, 1427, 1428, 1429, 1430, 1431, 1432, 1433,
        1434, 1435, 1436, 1437, 1438, 1439, 1440, 1441, 1442, 1443, 1444, 1445, 1446, 1447, 1448, 1449,
        1451, 1452, 1454, 1455, 1456, 1457, 1458, 1459, 1460, 1461, 1462, 1464, 1465, 1466, 1467, 1468,
        1469, 1470, 1471, 1472, 1473, 1474, 1475, 1476, 1477, 1478, 1479, 1480, 1481, 1482, 1483, 1484,
        1485, 1486, 1487, 1488, 1489, 1490, 1491, 1492, 1493, 1494, 1495, 1496, 1497, 1498, 1499, 1500,
        1501, 1502, 1503, 1504, 1505, 1506, 1507, 1508, 1509, 1510, 1511, 1512, 1513, 1514, 1515, 1516,
        1517, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1527, 1530, 1531, 1532, 1537, 1539,
        1540, 1541, 1544, 1545, 1546, 1547, 1548, 1550, 1552, 1553, 1556, 1557, 1558, 1560, 1562, 1563,
        1565, 1566, 1567, 1568, 1569, 1570, 1571, 1572, 1573, 1574, 1575, 1576, 1577, 1578, 1579, 1580,
        1581, 1582, 1583, 1584, 1585, 1586, 1587, 1588, 1589, 1590, 1591, 1592, 1593, 1594, 1595, 1596,
        1597, 1598, 1599, 1600, 1601, 1602, 1603, 1604, 1605, 1606, 1607, 1608, 1613, 1614, 1615, 1616,
        1617, 1618, 1620, 1621, 1623, 1624, 1625, 1626, 1627, 1628, 1633, 1634, 1635, 1636, 1637, 1638,
        1639, 1640, 1641, 1642, 1643, 1644, 1645, 1646, 1647, 1648, 1649, 1650, 1651, 1653, 1654, 1656,
        1658, 1659, 1662, 1663, 1664, 1665, 1667, 1668, 1669, 1670, 1671, 1672, 1673, 1674, 1675, 1676,
        1677, 1678, 1679, 1680, 1681, 1682, 1683, 1684, 1685, 1686, 1687, 1688, 1689, 1690, 1691, 1692,
        1693, 1695, 1698, 1699, 1701, 1702, 1703, 1705, 1706, 1707, 1708, 1709, 1710, 1711, 1712, 1713,
        1714, 1715, 1716, 1717, 1718, 1719, 1720, 1721, 1722, 1723, 1724, 1725,
    ]
    private static let frSenses: [UInt32] = [
        1056964608, 1056964608, 1660944398, 1493172225, 1744863233, 1660944391, 1745256448, 1745256448, 1745256448, 1745387520, 1745387521, 1761902622, 1761902622, 1761902607, 1761640448, 1761705984,
        1761902622, 1761902622, 1761902607, 1762033664, 1761902577, 1761640448, 1761705984, 1761902622, 1761902622, 1761902607, 1762033664, 1761902577, 1761902577, 1761902637, 1761640448, 1761705984,
        1761902622, 1761902622, 1761902607, 1762033664, 1761902577, 1761902577, 1761640448, 1761902637, 1761902577, 1761771520, 1762426880, 1745125376, 1744994304, 1745453056, 1745453056, 1745518592,
        1745518592, 1745518593, 1744928768, 1744928773, 1744928773, 1744928775, 1744928774, 1744928774, 1744928771, 1745190919, 1745190926, 1744928775, 1744928774, 1744928774, 1744928770, 385875968,
        402653184, 754974720, 922746880, 939524096, 1392508928, 1795162112, 1795162112, 1191182336, 1308622848, 1191182336, 1795162112, 637534208, 805306368, 889192448, 889192448, 922746880,
        922746880, 855638016, 872415232, 922746880, 1191182336, 1308622848, 1795162112, 1811939328, 1795162112, 1795162112, 1811939328, 1308622848, 687865856, 1828716544, 687865856, 687865856,
        1157627904, 1258291200, 1308622848, 1174405120, 1157627904, 1308622848, 1157627904, 218103808, 1157627904, 1275068416, 805306368, 1325400064, 1744863232, 973078528, 973078528, 973078528,
        1157627904, 1308622848, 1107296256, 1308622848, 553648128, 1006632960, 1610612743, 771751936, 1006632960, 1610612743, 1610612743, 738197504, 738197504, 738197504, 1006632960, 1610612743,
        1459617800, 503316480, 855638016, 1006632960, 1023410176, 1744863234, 1744863234, 1744863234, 855638016, 654311424, 503316480, 1744863234, 1778384896, 1224736768, 1224736768, 1224736768,
        1006632960, 788529152, 788529152, 318767104, 318767104, 385875968, 754974720, 939524096, 637534208, 486539264, 872415232, 905969664, 905969664, 855638016, 872415232, 905969664,
        855638016, 872415232, 855638016, 905969664, 855638016, 905969664, 1191182336, 520093696, 637534208, 1174405120, 1560281088, 1728053250, 1174405120, 1560281088, 1728053250, 1174405120,
        1325400064, 1744863232, 1325400064, 1744863232, 1325400064, 1744863232, 1778384896, 1325400064, 1744863232, 1778384896, 1308622848, 1728053251, 922746880, 973078528, 989855744, 973078528,
        989855744, 855638016, 1006632960, 1023410176, 1744863230, 855638016, 654311424, 1744863230, 1778384896, 822083584, 973078528, 1728053251, 1157627904, 1308622848, 989855744, 1157627904,
        1308622848, 1459617796, 1459617796, 1275068416, 1174405120, 1157627904, 1107296256, 1275068416, 1174405120, 1157627904, 1308622848, 1157627904, 1258291200, 1157627904, 1241513984, 1308622848,
        1174405120, 218103808, 1107296256, 1308622848, 603979776, 603979776, 603979776, 620756992, 1107296256, 1275068416, 1157627904, 603979776, 1191182336, 603979776, 1191182336, 603979776,
        1191182336, 603979776, 620756992, 1107296256, 1275068416, 385875968, 1308622848, 1442840576, 922746880, 1107296256, 1308622848, 1325400064, 1157627904, 1157627904, 1107296256, 1157627904,
        1308622848, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1174405120, 1174405120, 1157627904, 1325400064, 1174405120, 1107296256, 1157627904, 1157627904, 1174405120,
        1174405120, 1157627904, 1308622848, 1325400064, 1107296256, 1157627904, 1308622848, 1157627904, 1157627904, 1308622848, 1107296256, 1157627904, 1308622848, 1174405120, 1174405120, 1325400064,
        1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1325400064, 1174405120, 1308622848, 1308622848, 1157627904, 1308622848, 1107296256, 1308622848, 1073741824, 385875968, 1744928769,
        486539264, 1744863232, 1744863232, 1174405120, 1174405120, 1174405120, 1174405120, 1107296256, 1308622848, 1157627904, 520093696, 1744863232, 1828716544, 1828716544, 1308622848, 1325400064,
        67108864, 83886080, 1040187392, 1711276032, 1040187392, 1040187392, 1509949540, 67108864, 1040187392, 1157627904, 1258291200, 1174405120, 503316480, 1744863232, 1744863232, 1325400064,
        536870912, 1744863232, 218103808, 738197504, 738197504, 738197504, 1006632960, 788529152, 1107296256, 1124073472, 1526726661, 1040187392, 1526726706, 1526726711, 1509949495, 1526726708,
        1509949492, 1526726707, 1526726707, 1509949491, 1526726714, 1509949498, 1526726715, 1509949499, 1526726710, 1509949494, 1526726713, 1509949497, 1526726712, 1509949496, 1526726709, 1509949493,
        1526726707, 1526726707, 1509949491, 1509949490, 1509949445, 1073741824, 1073741824, 637534208, 687865856, 687865856, 687865856, 1073741824, 1157627904, 1308622848, 1073741824, 1157627904,
        1308622848, 1308622848, 1157627904, 1308622848, 1560281288, 218103808, 1107296256, 1442840576, 1107296256, 1157627904, 1207959552, 1241513984, 1308622848, 1744863239, 1744863239, 1744863239,
        1744863239, 1744863239, 855638016, 1762557952, 1744863239, 1157627904, 385875968, 452984832, 1762426880, 318767104, 1744994304, 1762426880, 486539264, 385875968, 922746880, 503316480,
        536870912, 503316480, 503316480, 989855744, 989855744, 1006632960, 1459617804, 738197504, 1459617804, 1778384896, 1744863233, 1744863233, 1778384896, 1023410176, 1040187392, 1056964608,
        1577058354, 1560281688, 1644167198, 1023410176, 1040187392, 1577058354, 1056964608, 738197504, 738197504, 738197504, 385875968, 889192448, 922746880, 1006632960, 1745584128, 1745649664,
        1006632960, 385875968, 889192448, 922746880, 1107296256, 1224736768, 1224736768, 1174405120, 1224736768, 1224736768, 1107296256, 1325400064, 1174405120, 1325400064, 1174405120, 1526726658,
        1644167318, 1644167318, 1493172226, 1509949442, 855638016, 637534208, 0, 1476395015, 1476395015, 1778384896, 1174405120, 385875968, 1107296256, 385875968, 1526726666, 1526726674,
        1509949458, 1526726675, 1509949459, 1526726673, 1509949457, 1509949450, 1040187392, 1040187392, 1107296256, 335544320, 318767104, 1107296256, 335544320, 318767104, 1073741824, 1040187392,
        150994944, 1040187392, 1560282288, 150994944, 150994944, 1040187392, 150994944, 1526726668, 1509949452, 922746880, 1107296256, 486539264, 520093696, 1325400064, 436207616, 1040187392,
        1426063360, 1157627904, 1275068416, 1426063360, 385875968, 452984832, 1157627904, 1174405120, 687865856, 687865856, 687865856, 1174405120, 1174405120, 1157627904, 989855744, 805306368,
        687865856, 1325400064, 218103808, 1157627904, 1308622848, 1157627904, 419430400, 939524096, 402653184, 922746880, 1090519040, 1090519040, 1426063360, 1174405120, 385875968, 1308622848,
        167772160, 385875968, 822083584, 939524096, 973078528, 1728053251, 1593835570, 1593835570, 989855744, 905969664, 1593835545, 1593835595, 1593835545, 385875968, 1107296256, 1275068416,
        1157627904, 1258291200, 1157627904, 1258291200, 1308622848, 1157627904, 1258291200, 637534208, 805306368, 1073741824, 1308622848, 771751936, 1174405120, 1006632960, 1006632960, 687865856,
        788529152, 687865856, 788529152, 1459617794, 1459617794, 1459617794, 1778384896, 1006632960, 788529152, 788529152, 1157627904, 1191182336, 1308622848, 905969664, 469762048, 587202560,
        1627389954, 1325400064, 1174405120, 587202560, 1023410176, 1610612738, 587202560, 1023410176, 1610612738, 1744863231, 805306368, 1174405120, 587202560, 1526726664, 1526726736, 1526726741,
        1509949525, 1526726738, 1509949522, 1526726737, 1509949521, 1526726744, 1509949528, 1526726745, 1509949529, 1526726740, 1509949524, 1526726743, 1509949527, 1526726742, 1509949526, 1526726739,
        1509949523, 1526726737, 1526726737, 1509949521, 1509949520, 1509949448, 1073741824, 1426063360, 301989888, 1023410176, 1762492416, 1745059840, 1762492416, 1157627904, 1308622848, 637534208,
        1174405120, 1174405120, 1157627904, 1610612736, 1308622848, 1442840576, 1627389955, 1157627904, 1308622848, 1325400064, 1107296256, 1308622848, 1157627904, 1325400064, 1325400064, 1325400064,
        1157627904, 1308622848, 637534208, 1174405120, 1325400064, 1174405120, 1459617793, 1459617793, 1459617793, 1778384896, 385875968, 1308622848, 1325400064, 1325400064, 1325400064, 1107296256,
        1828716544, 1157627904, 1308622848, 1174405120, 1325400064, 1157627904, 1174405120, 1174405120, 1107296256, 1157627904, 1308622848, 1174405120, 1174405120, 1325400064, 1325400064, 1325400064,
        1325400064, 1174405120, 1325400064, 1174405120, 1325400064, 1174405120, 1174405120, 1325400064, 1174405120, 1325400064, 1174405120, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064,
        1174405120, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1325400064, 1325400064, 1174405120, 1325400064, 1174405120, 1174405120, 1325400064, 1174405120, 1325400064, 1174405120,
        1325400064, 1107296256, 1107296256, 1174405120, 1325400064, 1174405120, 1157627904, 1308622848, 1174405120, 1325400064, 1325400064, 1325400064, 1107296256, 1107296256, 1107296256, 1174405120,
        1325400064, 318767104, 1157627904, 1308622848, 1157627904, 1157627904, 1308622848, 1308622848, 1157627904, 1325400064, 1325400064, 1157627904, 1157627904, 1325400064, 1174405120, 1325400064,
        318767104, 1107296256, 1157627904, 1107296256, 1157627904, 1308622848, 1157627904, 1308622848, 1174405120, 1325400064, 1308622848, 1157627904, 1308622848, 1174405120, 1325400064, 1107296256,
        1308622848, 1157627904, 0, 1476395012, 1476395012, 385875968, 1610612739, 1006632960, 1006632960, 1006632960, 1610612739, 1459617799, 1459617799, 1778384896, 1459617798, 855638016,
        872415232, 939524096, 1442840576, 855638016, 855638016, 855638016, 872415232, 939524096, 385875968, 1107296256, 1442840576, 503316480, 1107296256, 1124073472, 385875968, 838860800,
        922746880, 1107296256, 1308622848, 1577058354, 536870912, 1744928775, 1744928774, 369098752, 385875968, 838860800, 922746880, 1107296256, 1308622848, 1745321984, 1745256448, 1745256448,
        1745256448, 1745387520, 1745387521, 1745453056, 1745453056, 1745518592, 1745518592, 1745518593, 1744928768, 1744928773, 1744928773, 1744928775, 1744928774, 1744928774, 1744928771, 1744928775,
        1744928774, 1744928774, 1744928770, 1107296256, 1124073472, 1745584128, 1745649664, 486539264, 1745387521, 1107296256, 1124073472, 520093696, 1006632960, 385875968, 838860800, 1107296256,
        1728053248, 1107296256, 838860800, 218103808, 1442840576, 0, 1476395009, 1476395009, 1442840576, 1627389953, 838860800, 1107296256, 1459617797, 1325400064, 1325400064, 1174405120,
        1157627904, 1325400064, 1174405120, 1174405120, 0, 1476395010, 1308622848, 1476395010, 1459617795, 385875968, 486539264, 855638016, 872415232, 905969664, 855638016, 872415232,
        905969664, 1308622848, 1308622848, 0, 1476395011, 1107296256, 1191182336, 1207959552, 1275068416, 1308622848, 1325400064, 1107296256, 1191182336, 1308622848, 1325400064, 1191182336,
        1308622848, 1325400064, 1107296256, 1325400064, 1476395011, 1778384896, 838860800, 1828716544, 1006632960, 1677721612, 1762296528, 1762362064, 1762296558, 1762296558, 1762296543, 100663296,
        117440512, 1006632960, 100663296, 117440512, 1040187392, 1040187392, 1040187392, 1040187392, 1040187392, 134217728, 1040187392, 134217728, 134217728, 1040187392, 134217728, 855638016,
        872415232, 905969664, 1610612737, 855638016, 872415232, 905969664, 1677721624, 1762295808, 1762361344, 1762295838, 1762295838, 1610612737, 1023410176, 1610612737, 1610612737, 1627389953,
        1107296256, 1308622848, 1325400064, 268435456, 704643072, 1023410176, 1040187392, 855638016, 872415232, 855638016, 872415232, 1006632960, 1610612742, 1610612736, 838860800, 1174405120,
        1442840576, 1325400064, 1795162112, 1174405120, 1291845632, 1157627904, 1426063360, 1174405120, 1174405120, 654311424, 1174405120, 1526726665, 1509949449, 637534208, 1157627904, 1308622848,
        1006632960, 671088640, 721420288, 1174405120, 1291845632, 1325400064, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1291845632, 1174405120, 1174405120, 1526726746,
        1526726751, 1509949535, 1526726748, 1509949532, 1526726747, 1509949531, 1526726754, 1509949538, 1526726755, 1509949539, 1526726750, 1509949534, 1526726753, 1509949537, 1526726752, 1509949536,
        1526726749, 1509949533, 1526726747, 1526726747, 1509949531, 1509949530, 1174405120, 838860800, 838860800, 1308622848, 1325400064, 1308622848, 1308622848, 1308622848, 1325400064, 1325400064,
        1325400064, 1325400064, 1308622848, 1107296256, 469762048, 1157627904, 1308622848, 469762048, 1107296256, 1308622848, 1308622848, 1308622848, 1308622848, 1308622848, 1459617803, 1459617803,
        1778384896, 218103808, 1610612740, 1610612740, 1174405120, 1107296256, 1124073472, 1107296256, 1124073472, 1107296256, 1124073472, 1157627904, 637534208, 637534208, 1459617802, 1526726736,
        1526726741, 1509949525, 1526726738, 1509949522, 1526726737, 1509949521, 1526726744, 1509949528, 1526726745, 1509949529, 1526726740, 1509949524, 1526726743, 1509949527, 1526726742, 1509949526,
        1526726739, 1509949523, 1526726737, 1526726737, 1509949521, 1509949520, 1459617802, 1778384896, 1107296256, 1275068416, 1325400064, 1744863232, 1107296256, 1157627904, 1207959552, 1275068416,
        1308622848, 1157627904, 1275068416, 1308622848, 1157627904, 385875968, 1308622848, 1325400064, 469762048, 1107296256, 1308622848, 1308622848, 1325400064, 1325400064, 1325400064, 1308622848,
        1325400064, 1107296256, 1375731712, 469762048, 1107296256, 1157627904, 1308622848, 1308622848, 1308622848, 1157627904, 1526726667, 1509949451, 1107296256, 1124073472, 939524096, 956301312,
        905969664, 905969664, 905969664, 905969664, 905969664, 1157627904, 1157627904, 1241513984, 1157627904, 1241513984, 1157627904, 1241513984, 1157627904, 1241513984, 1157627904, 1157627904,
        1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 805306368, 1040187392, 1040187392, 1006632960, 1107296256,
        1157627904, 1191182336, 1207959552, 1258291200, 1308622848, 922746880, 637534208, 671088640, 771751936, 1325400064, 1174405120, 1325400064, 1174405120, 1174405120, 1174405120, 1174405120,
        1325400064, 654311424, 1308622848, 654311424, 1308622848, 654311424, 1308622848, 1174405120, 1174405120, 1174405120, 1325400064, 1174405120, 1174405120, 1325400064, 1174405120, 1174405120,
        1174405120, 654311424, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1073741824, 436207616, 1006632960, 218103808, 285212672, 218103808, 385875968, 1023410176,
        218103808, 771751936, 822083584, 973078528, 1728053251, 855638016, 872415232, 1224736768, 1224736768, 989855744, 922746880, 855638016, 872415232, 855638016, 855638016, 385875968,
        1107296256, 637534208, 570425344, 1073741824, 1157627904, 385875968, 436207616, 922746880, 1325400064, 1325400064, 1107296256, 1308622848, 1325400064, 1308622848, 1325400064, 654311424,
        1308622848, 385875968, 1157627904, 1493172225, 1509949441, 1509949441, 1325400064, 855638016, 872415232, 687865856, 687865856, 687865856, 1006632960, 1006632960, 1442840576, 1040187392,
        1526726696, 1526726701, 1509949485, 1526726698, 1509949482, 1526726697, 1526726697, 1509949481, 1526726704, 1509949488, 1526726705, 1509949489, 1526726700, 1509949484, 1526726703, 1509949487,
        1526726702, 1509949486, 1526726699, 1509949483, 1526726697, 1526726697, 1509949481, 1509949480, 1023410176, 1040187392, 1056964608, 1644167183, 1023410176, 1040187392, 1056964608, 1526726670,
        1509949454, 1526726660, 1526726736, 1526726741, 1509949525, 1526726738, 1509949522, 1526726746, 1526726751, 1509949535, 1526726748, 1509949532, 1526726754, 1509949538, 1526726755, 1509949539,
        1526726750, 1509949534, 1526726753, 1509949537, 1526726752, 1509949536, 1526726749, 1509949533, 1526726747, 1526726747, 1509949531, 1509949530, 1526726748, 1509949532, 1526726744, 1509949528,
        1526726745, 1509949529, 1526726747, 1509949531, 1526726750, 1509949534, 1526726740, 1509949524, 1526726751, 1509949535, 1526726752, 1509949536, 1526726743, 1509949527, 1526726742, 1509949526,
        1526726749, 1509949533, 1526726739, 1509949523, 1526726737, 1526726737, 1509949521, 1509949520, 1526726736, 1526726741, 1509949525, 1526726738, 1509949522, 1526726744, 1509949528, 1526726745,
        1509949529, 1526726740, 1509949524, 1526726743, 1509949527, 1526726742, 1509949526, 1526726739, 1509949523, 1526726737, 1526726737, 1509949521, 1509949444, 385875968, 1006632960, 1040187392,
        1526726671, 1509949455, 788529152, 1426063360, 788529152, 788529152, 1073741824, 1073741824, 1174405120, 1325400064, 1375731712, 1107296256, 1124073472, 1828716544, 738197504, 738197504,
        738197504, 1073741824, 788529152, 1174405120, 1325400064, 1728053250, 1442840576, 1627389952, 1107296256, 1308622848, 1325400064, 1107296256, 1308622848, 1325400064, 1174405120, 838860800,
        1006632960, 620756992, 1107296256, 1191182336, 1275068416, 0, 1476395014, 1476395014, 1778384896, 637534208, 805306368, 1157627904, 1157627904, 1157627904, 1308622848, 637534208,
        704643072, 805306368, 637534208, 1493172226, 1509949442, 1509949442, 1610612736, 1610612736, 1073741824, 1526726672, 1509949456, 1006632960, 1610612741, 1744928774, 1006632960, 1610612741,
        1459617801, 1526726663, 1526726726, 1526726731, 1509949515, 1526726728, 1509949512, 1526726727, 1509949511, 1526726734, 1509949518, 1526726735, 1509949519, 1526726730, 1509949514, 1526726733,
        1509949517, 1526726732, 1509949516, 1526726729, 1509949513, 1526726727, 1526726727, 1509949511, 1509949510, 1459617801, 1778384896, 1509949447, 385875968, 1308622848, 1308622848, 385875968,
        1308622848, 838860800, 1157627904, 218103808, 1073741824, 1073741824, 1526726662, 1711276032, 1509949446, 520093696, 1526726716, 1526726721, 1509949505, 1526726718, 1509949502, 1526726726,
        1526726731, 1509949515, 1526726728, 1509949512, 1526726734, 1509949518, 1526726735, 1509949519, 1526726730, 1509949514, 1526726733, 1509949517, 1526726732, 1509949516, 1526726729, 1509949513,
        1526726727, 1526726727, 1509949511, 1509949510, 1526726728, 1509949512, 1526726727, 1509949511, 1526726717, 1526726717, 1509949501, 1526726724, 1509949508, 1526726725, 1509949509, 1526726730,
        1509949514, 1526726720, 1509949504, 1526726731, 1509949515, 1526726732, 1509949516, 1526726723, 1509949507, 1526726722, 1509949506, 1526726729, 1509949513, 1526726719, 1509949503, 1526726717,
        1526726717, 1509949501, 1509949500, 1308622848, 838860800, 788529152, 788529152, 1107296256, 1308622848, 1325400064, 1308622848, 1006632960, 1157627904, 1191182336, 1207959552, 1258291200,
        1308622848, 973078528, 1157627904, 1157627904, 1174405120, 1107296256, 1308622848, 1325400064, 1442840576, 218103808, 469762048, 788529152, 218103808, 1073741824, 1040187392, 1056964608,
        1191182336, 1006632960, 1308622848, 1728053249, 1728053248, 1006632960, 1308622848, 1728053249, 1157627904, 1308622848, 1157627904, 855638016, 872415232, 1728053249, 1728053248, 687865856,
        687865856, 687865856, 1526726669, 1509949453, 1040187392, 1526726686, 1526726691, 1509949475, 1526726688, 1509949472, 1526726687, 1526726687, 1509949471, 1526726694, 1509949478, 1526726695,
        1509949479, 1526726690, 1509949474, 1526726693, 1509949477, 1526726692, 1509949476, 1526726689, 1509949473, 1526726687, 1526726687, 1509949471, 1509949470, 1308622848, 1157627904, 788529152,
        788529152, 1526726659, 1644167378, 1577058379, 1644167213, 1509949443, 637534208, 1073741824, 184549376, 201326592, 838860800, 1107296256, 1526726657, 1560281288, 318767104, 1577058354,
        318767104, 318767104, 855638016, 872415232, 1409286144, 855638016, 872415232, 318767104, 788529152, 788529152, 1577058329, 1644167183, 184549376, 201326592, 838860800, 1107296256,
        1526726657, 318767104, 1560281688, 1644167198, 1577058354, 1644167198, 318767104, 1560282288, 1644167258, 1644167258, 1409286144, 318767104, 1560281288, 1644167198, 1409286144, 318767104,
        1409286144, 1308622848, 1157627904, 1157627904, 1308622848, 1006632960, 0, 1476395013, 1476395013, 1778384896, 385875968, 385875968, 402653184, 922746880, 1308622848, 1308622848,
        1308622848, 385875968, 1308622848, 771751936, 1526726676, 1526726681, 1509949465, 1526726678, 1509949462, 1526726677, 1526726677, 1509949461, 1526726684, 1509949468, 1526726685, 1509949469,
        1526726680, 1509949464, 1526726683, 1509949467, 1526726682, 1509949466, 1526726679, 1509949463, 1526726677, 1526726677, 1509949461, 1040187392, 1509949460, 251658240, 1040187392, 1157627904,
        1258291200, 1308622848, 1308622848, 1157627904, 1308622848, 1325400064, 1308622848, 301989888, 1023410176, 1762492416, 1762492416, 301989888, 1745059840, 1157627904, 1526726656, 1157627904,
        1157627904, 1157627904, 1174405120, 1191182336, 1157627904, 1157627904, 1157627904, 1174405120, 1157627904, 1191182336, 1191182336, 1191182336, 1191182336,
    ]
}

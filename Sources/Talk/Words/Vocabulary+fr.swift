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
    private static let frSets: [UInt16] = [
        0, 0, 1, 2, 3, 4, 5, 5, 5, 6, 7, 8, 8, 9, 10, 11,
        8, 8, 9, 12, 13, 10, 11, 8, 8, 9, 12, 13, 13, 14, 10, 11,
        8, 8, 9, 12, 13, 13, 10, 14, 13, 15, 16, 17, 18, 19, 19, 20,
        20, 21, 22, 23, 23, 24, 25, 25, 26, 27, 28, 24, 25, 25, 29, 30,
        31, 31, 32, 33, 31, 34, 35, 36, 37, 38, 39, 38, 32, 31, 40, 31,
        31, 40, 41, 42, 43, 42, 42, 44, 45, 46, 47, 48, 47, 49, 35, 50,
        51, 51, 51, 46, 52, 53, 54, 55, 54, 56, 57, 57, 57, 54, 58, 59,
        60, 61, 61, 61, 62, 63, 59, 61, 64, 64, 64, 65, 66, 66, 67, 67,
        68, 34, 69, 70, 71, 71, 72, 39, 73, 73, 33, 74, 75, 76, 45, 50,
        50, 50, 50, 77, 38, 78, 78, 60, 79, 62, 63, 79, 80, 46, 81, 46,
        82, 82, 49, 45, 47, 83, 45, 47, 41, 84, 85, 45, 48, 52, 86, 86,
        87, 47, 88, 88, 88, 87, 89, 90, 47, 47, 91, 47, 47, 47, 47, 47,
        47, 45, 45, 47, 92, 45, 93, 47, 45, 45, 47, 94, 91, 47, 46, 91,
        45, 95, 92, 95, 92, 92, 92, 45, 41, 41, 46, 96, 41, 97, 98, 99,
        100, 101, 45, 45, 45, 45, 52, 47, 102, 43, 43, 94, 103, 104, 104, 105,
        106, 106, 107, 84, 45, 108, 101, 92, 109, 48, 57, 57, 57, 65, 66, 110,
        111, 112, 104, 113, 114, 115, 116, 117, 118, 118, 119, 120, 121, 122, 123, 124,
        125, 126, 127, 128, 129, 130, 131, 118, 118, 119, 132, 133, 97, 97, 134, 42,
        42, 97, 46, 97, 46, 41, 46, 135, 48, 136, 137, 138, 138, 138, 138, 138,
        62, 139, 138, 47, 140, 16, 141, 16, 69, 142, 59, 143, 59, 59, 81, 81,
        65, 144, 57, 144, 3, 3, 145, 146, 147, 148, 0, 57, 57, 57, 149, 65,
        150, 151, 65, 152, 64, 64, 45, 64, 64, 153, 45, 92, 45, 154, 155, 155,
        156, 62, 34, 157, 158, 45, 159, 98, 160, 161, 162, 163, 164, 165, 166, 167,
        104, 104, 110, 110, 96, 168, 67, 96, 168, 67, 97, 104, 169, 170, 171, 170,
        172, 173, 174, 69, 74, 92, 175, 104, 176, 47, 49, 176, 140, 47, 45, 42,
        42, 42, 45, 45, 47, 81, 35, 42, 92, 48, 46, 47, 177, 178, 179, 179,
        176, 45, 180, 181, 182, 182, 81, 71, 183, 184, 183, 98, 83, 110, 110, 110,
        84, 44, 84, 185, 97, 41, 186, 65, 65, 187, 42, 66, 188, 188, 188, 65,
        66, 66, 110, 110, 189, 71, 190, 191, 92, 45, 192, 192, 193, 35, 45, 194,
        195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210,
        211, 212, 213, 214, 201, 201, 202, 215, 216, 97, 176, 217, 218, 219, 220, 219,
        46, 221, 45, 47, 222, 223, 46, 92, 52, 47, 92, 92, 92, 46, 224, 45,
        225, 225, 225, 226, 92, 92, 96, 43, 46, 95, 47, 45, 45, 96, 46, 45,
        95, 92, 92, 92, 95, 95, 45, 95, 95, 45, 92, 92, 45, 92, 92, 95,
        92, 92, 45, 92, 92, 92, 45, 92, 45, 95, 95, 95, 96, 96, 95, 45,
        46, 95, 92, 92, 96, 96, 96, 95, 67, 46, 47, 47, 41, 41, 47, 92,
        92, 47, 47, 92, 45, 92, 67, 96, 47, 91, 46, 95, 41, 46, 95, 52,
        47, 227, 228, 229, 65, 65, 65, 230, 231, 231, 232, 233, 62, 62, 234, 235,
        59, 111, 236, 237, 143, 24, 25, 238, 239, 5, 5, 5, 6, 7, 19, 19,
        20, 20, 21, 22, 23, 23, 24, 25, 25, 26, 24, 25, 25, 29, 111, 150,
        151, 69, 7, 111, 74, 65, 240, 241, 96, 242, 48, 243, 244, 245, 246, 242,
        96, 247, 92, 92, 45, 47, 92, 45, 45, 248, 41, 249, 250, 251, 72, 72,
        41, 41, 252, 253, 254, 92, 32, 92, 255, 92, 256, 242, 43, 65, 257, 258,
        259, 259, 260, 261, 65, 262, 104, 104, 104, 104, 263, 264, 263, 264, 265, 72,
        266, 267, 268, 268, 269, 270, 271, 272, 273, 39, 39, 274, 222, 242, 275, 92,
        31, 276, 47, 176, 45, 45, 63, 45, 277, 278, 34, 46, 65, 279, 45, 45,
        45, 45, 45, 276, 45, 45, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289,
        290, 291, 292, 293, 294, 295, 296, 297, 298, 285, 285, 286, 299, 45, 242, 242,
        94, 41, 41, 41, 92, 92, 92, 92, 41, 96, 190, 46, 300, 41, 41, 41,
        41, 301, 301, 302, 303, 45, 111, 111, 111, 47, 34, 34, 304, 196, 197, 198,
        199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214,
        201, 201, 202, 215, 304, 83, 50, 305, 306, 47, 226, 300, 41, 92, 92, 92,
        41, 92, 96, 307, 308, 46, 41, 41, 47, 309, 310, 111, 311, 71, 71, 71,
        71, 71, 47, 312, 312, 312, 312, 47, 47, 47, 47, 47, 47, 47, 47, 47,
        47, 47, 47, 47, 35, 104, 104, 65, 313, 38, 314, 45, 92, 45, 45, 45,
        95, 315, 315, 315, 45, 45, 95, 45, 95, 45, 45, 45, 63, 45, 45, 45,
        45, 45, 45, 97, 175, 65, 316, 48, 98, 218, 48, 317, 39, 64, 64, 81,
        38, 39, 62, 62, 159, 34, 318, 97, 47, 319, 92, 92, 272, 94, 315, 98,
        47, 320, 321, 92, 39, 42, 42, 42, 65, 65, 243, 104, 322, 323, 324, 325,
        326, 327, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340,
        327, 327, 328, 341, 342, 343, 342, 344, 345, 346, 196, 197, 198, 199, 200, 280,
        281, 282, 283, 284, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298,
        285, 285, 286, 299, 283, 284, 203, 204, 205, 206, 285, 286, 291, 292, 207, 208,
        281, 282, 295, 296, 209, 210, 211, 212, 297, 298, 213, 214, 201, 201, 202, 215,
        196, 197, 198, 199, 200, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213,
        214, 201, 201, 202, 347, 98, 348, 349, 350, 66, 176, 66, 66, 97, 97, 95,
        307, 111, 43, 57, 57, 57, 97, 66, 351, 352, 353, 353, 45, 242, 65, 354,
        355, 356, 185, 47, 47, 46, 357, 34, 156, 358, 222, 97, 359, 360, 361, 25,
        361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376,
        377, 378, 379, 380, 381, 368, 368, 369, 382, 383, 384, 180, 41, 98, 41, 242,
        47, 48, 97, 97, 385, 386, 74, 387, 388, 389, 390, 391, 363, 364, 365, 366,
        367, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 368, 368, 369,
        382, 366, 367, 368, 369, 392, 392, 393, 394, 395, 396, 397, 374, 375, 398, 399,
        364, 365, 378, 379, 400, 401, 402, 403, 380, 381, 404, 405, 392, 392, 393, 406,
        41, 242, 66, 66, 353, 41, 65, 407, 408, 47, 45, 353, 243, 48, 190, 66,
        409, 410, 33, 411, 241, 65, 412, 46, 47, 39, 413, 241, 42, 42, 42, 414,
        415, 104, 416, 417, 418, 419, 420, 421, 421, 422, 423, 424, 425, 426, 427, 428,
        429, 430, 431, 432, 433, 434, 421, 421, 422, 435, 41, 47, 66, 66, 436, 437,
        438, 439, 440, 34, 97, 441, 135, 67, 237, 67, 67, 39, 442, 39, 67, 66,
        66, 443, 343, 441, 67, 146, 147, 237, 147, 67, 444, 445, 445, 442, 67, 135,
        147, 442, 67, 442, 110, 41, 47, 46, 65, 446, 447, 98, 448, 41, 41, 41,
        180, 55, 449, 450, 451, 452, 453, 454, 454, 455, 456, 457, 458, 459, 460, 461,
        462, 463, 464, 465, 466, 467, 454, 454, 455, 104, 468, 469, 44, 41, 46, 92,
        41, 470, 219, 219, 217, 220, 47, 471, 47, 47, 47, 45, 33, 47, 47, 47,
        45, 47, 33, 33, 33, 33,
    ]
    private static let frFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 36,
        37, 39, 40, 41, 42, 43, 45, 46, 48, 49, 50, 51, 52, 55, 56, 58,
        59, 60, 61, 63, 64, 66, 67, 69, 70, 71, 72, 73, 74, 77, 78, 79,
        80, 81, 82, 83, 84, 87, 88, 89, 90, 93, 95, 96, 100, 103, 105, 107,
        108, 111, 112, 113, 115, 117, 120, 121, 125, 127, 130, 134, 137, 138, 140, 142,
        144, 145, 146, 147, 148, 150, 151, 153, 157, 158, 159, 160, 162, 164, 166, 167,
        169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184,
        185, 186, 187, 188, 189, 190, 191, 193, 194, 196, 201, 202, 203, 205, 207, 209,
        210, 211, 215, 216, 217, 220, 223, 224, 225, 229, 231, 232, 233, 235, 237, 238,
        240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 252, 253, 255, 256, 257, 259,
        260, 261, 263, 265, 266, 268, 274, 275, 276, 277, 279, 281, 283, 284, 287, 288,
        290, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307,
        308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 323, 324,
        327, 330, 331, 334, 336, 337, 339, 340, 341, 342, 346, 349, 352, 357, 358, 364,
        365, 368, 369, 370, 371, 373, 374, 376, 377, 379, 380, 381, 383, 385, 392, 396,
        398, 399, 401, 402, 403, 404, 406, 409, 411, 412, 416, 418, 419, 420, 421, 423,
        425, 428, 432, 434, 436, 438, 439, 440, 445, 446, 447, 448, 449, 450, 451, 452,
        453, 454, 455, 456, 457, 458, 459, 460, 461, 462, 463, 464, 465, 468, 469, 471,
        472, 473, 478, 481, 482, 484, 485, 486, 488, 490, 496, 500, 502, 504, 508, 509,
        512, 514, 515, 516, 517, 518, 519, 520, 521, 522, 523, 524, 525, 526, 527, 528,
        529, 530, 531, 532, 533, 534, 535, 538, 539, 540, 541, 542, 543, 545, 546, 547,
        550, 552, 556, 560, 562, 563, 566, 568, 569, 570, 572, 574, 575, 576, 577, 578,
        579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 590, 591, 592, 593, 594,
        595, 596, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611,
        612, 613, 614, 615, 616, 617, 618, 619, 624, 627, 629, 631, 634, 636, 637, 638,
        639, 640, 641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 653, 654,
        655, 656, 657, 658, 659, 660, 661, 662, 663, 664, 669, 670, 671, 672, 673, 675,
        676, 679, 680, 681, 682, 683, 684, 685, 686, 687, 688, 689, 690, 691, 692, 693,
        694, 695, 696, 697, 698, 699, 701, 703, 704,
    ]
    private static let frSenses: [UInt32] = [
        1157627904, 1778384910, 1610612737, 1862303745, 1778384903, 1862696960, 1862828032, 1862828033, 1879343134, 1879343119, 1879080960, 1879146496, 1879474176, 1879343089, 1879343149, 1879212032,
        1879867392, 1862565888, 1862434816, 1862893568, 1862959104, 1862959105, 1862369280, 1862369285, 1862369287, 1862369286, 1862369283, 1862631431, 1862631438, 1862369282, 402653184, 419430400,
        771751936, 989855744, 1006632960, 1493172224, 1895825408, 1291845632, 1409286144, 1291845632, 654311424, 822083584, 905969664, 905969664, 989855744, 989855744, 872415232, 889192448,
        1912602624, 1409286144, 704643072, 1929379840, 1258291200, 1358954496, 1409286144, 1275068416, 1258291200, 1409286144, 1258291200, 234881024, 1375731712, 1426063360, 1862303744, 1040187392,
        1207959552, 1409286144, 570425344, 1107296256, 1728053255, 788529152, 1728053255, 754974720, 1577058312, 520093696, 872415232, 1107296256, 1124073472, 1862303746, 872415232, 671088640,
        1325400064, 1107296256, 805306368, 335544320, 402653184, 771751936, 1006632960, 503316480, 889192448, 922746880, 872415232, 889192448, 922746880, 872415232, 922746880, 536870912,
        654311424, 1275068416, 1677721600, 1845493762, 1275068416, 1677721600, 1845493762, 1409286144, 1845493763, 1040187392, 1073741824, 1862303742, 838860800, 1040187392, 1845493763, 1073741824,
        1577058308, 1207959552, 1375731712, 1258291200, 1358954496, 1258291200, 1342177280, 1409286144, 620756992, 620756992, 637534208, 1207959552, 1375731712, 620756992, 1291845632, 402653184,
        1409286144, 1560281088, 989855744, 1207959552, 1409286144, 1426063360, 1207959552, 1258291200, 1409286144, 1426063360, 1207959552, 1258291200, 1409286144, 1426063360, 1275068416, 1426063360,
        1207959552, 1174405120, 402653184, 1862369281, 503316480, 1862303744, 1862303744, 536870912, 1862303744, 83886080, 100663296, 1140850688, 1828716544, 1140850688, 1627390052, 973078528,
        83886080, 1140850688, 520093696, 1862303744, 553648128, 1862303744, 956301312, 1207959552, 1224736768, 1644167173, 1644167218, 1644167223, 1627390007, 1644167220, 1627390004, 1644167219,
        1627390003, 1644167226, 1627390010, 1644167227, 1627390011, 1644167222, 1627390006, 1644167225, 1627390009, 1644167224, 1627390008, 1644167221, 1627390005, 1627390002, 1627389957, 654311424,
        704643072, 1677721800, 1207959552, 1560281088, 1207959552, 1258291200, 1308622848, 1342177280, 1409286144, 1862303751, 1879998464, 402653184, 469762048, 335544320, 1862434816, 402653184,
        989855744, 553648128, 1577058316, 1124073472, 1140850688, 1157627904, 1694498866, 1677722200, 1761607710, 1124073472, 1140850688, 1694498866, 402653184, 905969664, 989855744, 1863024640,
        1863090176, 402653184, 905969664, 989855744, 1207959552, 1207959552, 1426063360, 1644167170, 1761607830, 1610612738, 1627389954, 0, 1593835527, 1593835527, 402653184, 1207959552,
        1644167178, 1644167186, 1627389970, 1644167187, 1627389971, 1644167185, 1627389969, 1627389962, 352321536, 167772160, 1140850688, 1677722800, 167772160, 167772160, 1140850688, 1644167180,
        1627389964, 989855744, 1207959552, 452984832, 1526726656, 436207616, 1006632960, 419430400, 989855744, 1191182336, 402653184, 1409286144, 184549376, 402653184, 838860800, 1006632960,
        1040187392, 1845493763, 1711276082, 1711276057, 1711276107, 654311424, 822083584, 788529152, 1275068416, 704643072, 805306368, 1577058306, 1258291200, 1291845632, 1409286144, 486539264,
        603979776, 1744830466, 603979776, 1124073472, 1728053250, 1862303743, 603979776, 1644167176, 1644167248, 1644167253, 1627390037, 1644167250, 1627390034, 1644167249, 1627390033, 1644167256,
        1627390040, 1644167257, 1627390041, 1644167252, 1627390036, 1644167255, 1627390039, 1644167254, 1627390038, 1644167251, 1627390035, 1627390032, 1627389960, 318767104, 1124073472, 1879932928,
        1862500352, 654311424, 1275068416, 1728053248, 1409286144, 1560281088, 1744830467, 654311424, 1275068416, 1426063360, 1577058305, 402653184, 1409286144, 1426063360, 0, 1593835524,
        1593835524, 402653184, 1728053251, 1728053251, 1577058311, 1577058310, 872415232, 889192448, 1006632960, 1560281088, 872415232, 889192448, 1006632960, 402653184, 1207959552, 1560281088,
        402653184, 855638016, 989855744, 1207959552, 1409286144, 1694498866, 385875968, 402653184, 855638016, 989855744, 1207959552, 1409286144, 1862762496, 402653184, 855638016, 1207959552,
        1845493760, 855638016, 1560281088, 0, 1593835521, 1593835521, 1560281088, 1744830465, 1577058309, 0, 1593835522, 1593835522, 1577058307, 402653184, 503316480, 0,
        1593835523, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1946157056, 1207959552, 1291845632, 1409286144, 1946157056, 1207959552, 1946157056, 1593835523, 1795162124,
        1879737040, 1879802576, 1879737070, 1879737055, 117440512, 134217728, 117440512, 134217728, 1140850688, 150994944, 1140850688, 150994944, 872415232, 889192448, 922746880, 1728053249,
        1795162136, 1879736320, 1879801856, 1879736350, 1728053249, 1124073472, 1728053249, 1728053249, 1744830465, 1207959552, 1409286144, 1426063360, 285212672, 721420288, 1124073472, 1140850688,
        1107296256, 1728053254, 1275068416, 1560281088, 1275068416, 1392508928, 1644167177, 1627389961, 687865856, 738197504, 1275068416, 1392508928, 1426063360, 1644167258, 1644167263, 1627390047,
        1644167260, 1627390044, 1644167259, 1627390043, 1644167266, 1627390050, 1644167267, 1627390051, 1644167262, 1627390046, 1644167265, 1627390049, 1644167264, 1627390048, 1644167261, 1627390045,
        1627390042, 486539264, 1207959552, 1409286144, 1577058315, 234881024, 1728053252, 1728053252, 1577058314, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1258291200, 1375731712,
        1409286144, 1476395008, 486539264, 1207959552, 1644167179, 1627389963, 1006632960, 1023410176, 1258291200, 1342177280, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144,
        654311424, 687865856, 788529152, 1426063360, 671088640, 1409286144, 234881024, 301989888, 788529152, 838860800, 1040187392, 1845493763, 587202560, 402653184, 452984832, 989855744,
        1610612737, 1627389953, 1627389953, 1644167208, 1644167213, 1627389997, 1644167210, 1627389994, 1644167209, 1627389993, 1644167216, 1627390000, 1644167217, 1627390001, 1644167212, 1627389996,
        1644167215, 1627389999, 1644167214, 1627389998, 1644167211, 1627389995, 1627389992, 1124073472, 1140850688, 1157627904, 1761607695, 1644167182, 1627389966, 1644167172, 1627389956, 1107296256,
        1140850688, 1644167183, 1627389967, 1275068416, 1426063360, 1845493762, 1560281088, 1744830464, 1207959552, 1409286144, 1426063360, 1946157056, 637534208, 1207959552, 1291845632, 1375731712,
        0, 1593835526, 1593835526, 654311424, 721420288, 822083584, 1627389954, 1728053248, 1644167184, 1627389968, 1107296256, 1728053253, 1577058313, 1644167175, 1644167238, 1644167243,
        1627390027, 1644167240, 1627390024, 1644167239, 1627390023, 1644167246, 1627390030, 1644167247, 1627390031, 1644167242, 1627390026, 1644167245, 1627390029, 1644167244, 1627390028, 1644167241,
        1627390025, 1627390022, 1577058313, 1627389959, 1644167174, 1828716544, 1627389958, 1644167228, 1644167233, 1627390017, 1644167230, 1627390014, 1644167229, 1627390013, 1644167236, 1627390020,
        1644167237, 1627390021, 1644167232, 1627390016, 1644167235, 1627390019, 1644167234, 1627390018, 1644167231, 1627390015, 1627390012, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144,
        1040187392, 1056964608, 1258291200, 234881024, 1174405120, 1140850688, 1157627904, 1107296256, 1409286144, 1845493761, 1409286144, 1845493761, 1845493761, 1644167181, 1627389965, 1644167198,
        1644167203, 1627389987, 1644167200, 1627389984, 1644167199, 1627389983, 1644167206, 1627389990, 1644167207, 1627389991, 1644167202, 1627389986, 1644167205, 1627389989, 1644167204, 1627389988,
        1644167201, 1627389985, 1627389982, 1644167171, 1761607890, 1694498891, 1761607725, 1627389955, 201326592, 218103808, 855638016, 1207959552, 1644167169, 1509949440, 1694498841, 1677722800,
        1761607770, 0, 1593835525, 1593835525, 402653184, 419430400, 989855744, 1644167188, 1644167193, 1627389977, 1644167190, 1627389974, 1644167189, 1627389973, 1644167196, 1627389980,
        1644167197, 1627389981, 1644167192, 1627389976, 1644167195, 1627389979, 1644167194, 1627389978, 1644167191, 1627389975, 1627389972, 268435456, 1140850688, 318767104, 1124073472, 1644167168,
    ]
    private static let frNames: [UInt16] = [
        119, 145, 146, 155, 323, 325, 356, 446, 514, 601, 682, 786, 820, 1073, 1113, 1290,
    ]
}

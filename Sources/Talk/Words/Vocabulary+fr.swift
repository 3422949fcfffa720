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
        N U apres le D M
        N U avant B
        N U avant le D M
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
        W la semaine dernier
        W la semaine derniere
        W la semaine prochain
        W la semaine prochaine
        W la semaine suivante
        W prochain
        a
        a bientot
        a demain
        a fini
        a moins que
        a part
        a partir
        a partir de
        a partir du
        a peine
        a peu pres
        a plus
        a termine
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
        ai fini
        ai termine
        aime
        aime bien
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
        arrive
        arriver
        arriverai
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
        aux alentours de
        aux environs de
        avant
        avant hier
        avant le
        avant le travail
        avanthier
        avec
        avec joie
        avec moi
        avec plaisir
        avons fini
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
        c est pas bon
        c est pas ca
        c est pas correct
        c est pas ok
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
        ce n est pas correct
        ce n est pas la peine
        ce n est pas ok
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
        cette matin
        cette nuit
        chambre
        change
        changer
        changez
        chaque
        chercher
        chf
        choisis
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
        elle
        elles
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
        est arrive
        est arrivee
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
        il
        il n y a
        il y a
        il y a L
        il y a N U
        il y a environ L
        ils
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
        kilo
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
        le W la semaine dernier
        le W la semaine derniere
        le W la semaine prochain
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
        litre
        livre
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
        ne suis pas d accord
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
        ont fini
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
        peu pres
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
        prefere
        premier
        premiere
        premiere fois
        prends
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
        retourner
        retournerai
        reunion
        revenir
        reviendrai
        reviens
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
        sep
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
        sommes arrives
        son
        sors
        sort
        stp
        suis
        suis arrive
        suis arrivee
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
        588, 600, 617, 631, 639, 648, 663, 675, 696, 698, 714, 733, 758, 784, 809, 819,
        829, 841, 862, 884, 906, 929, 951, 962, 964, 974, 983, 990, 1002, 1009, 1018, 1030,
        1042, 1050, 1061, 1068, 1078, 1095, 1102, 1110, 1118, 1129, 1144, 1152, 1159, 1166, 1177, 1180,
        1188, 1199, 1204, 1214, 1224, 1228, 1235, 1243, 1251, 1259, 1265, 1268, 1271, 1278, 1284, 1291,
        1298, 1306, 1314, 1318, 1330, 1335, 1341, 1347, 1359, 1370, 1383, 1392, 1409, 1420, 1432, 1438,
        1446, 1454, 1474, 1481, 1489, 1499, 1509, 1520, 1530, 1543, 1555, 1558, 1571, 1582, 1591, 1598,
        1609, 1620, 1629, 1648, 1656, 1669, 1681, 1691, 1699, 1705, 1712, 1723, 1727, 1739, 1750, 1760,
        1766, 1781, 1795, 1805, 1811, 1818, 1835, 1851, 1857, 1868, 1877, 1894, 1904, 1909, 1919, 1928,
        1941, 1952, 1956, 1962, 1966, 1974, 1982, 1986, 1994, 2002, 2007, 2020, 2029, 2046, 2053, 2057,
        2072, 2086, 2094, 2105, 2119, 2130, 2143, 2151, 2153, 2159, 2176, 2190, 2200, 2209, 2223, 2237,
        2252, 2266, 2278, 2289, 2305, 2317, 2340, 2350, 2364, 2376, 2390, 2403, 2421, 2434, 2449, 2460,
        2463, 2473, 2492, 2507, 2516, 2538, 2560, 2583, 2599, 2623, 2648, 2666, 2679, 2696, 2707, 2716,
        2724, 2730, 2736, 2739, 2744, 2753, 2761, 2778, 2794, 2815, 2837, 2853, 2871, 2879, 2892, 2900,
        2905, 2910, 2919, 2929, 2938, 2946, 2955, 2961, 2974, 2991, 3006, 3020, 3031, 3043, 3054, 3062,
        3069, 3077, 3085, 3092, 3101, 3105, 3113, 3119, 3124, 3137, 3147, 3162, 3182, 3197, 3216, 3232,
        3249, 3269, 3284, 3303, 3318, 3337, 3354, 3374, 3389, 3408, 3422, 3440, 3456, 3476, 3489, 3503,
        3520, 3533, 3543, 3550, 3559, 3567, 3577, 3588, 3595, 3604, 3612, 3620, 3629, 3637, 3644, 3652,
        3658, 3660, 3669, 3683, 3697, 3719, 3740, 3760, 3766, 3774, 3788, 3792, 3797, 3804, 3813, 3828,
        3844, 3859, 3868, 3871, 3887, 3898, 3913, 3927, 3936, 3944, 3950, 3954, 3962, 3971, 3976, 3983,
        3988, 4002, 4013, 4019, 4025, 4033, 4043, 4051, 4060, 4069, 4076, 4084, 4099, 4117, 4126, 4130,
        4141, 4156, 4166, 4178, 4195, 4202, 4213, 4221, 4233, 4238, 4258, 4279, 4288, 4293, 4303, 4307,
        4316, 4325, 4332, 4336, 4340, 4349, 4362, 4371, 4384, 4393, 4406, 4414, 4422, 4431, 4438, 4446,
        4456, 4468, 4482, 4493, 4506, 4521, 4529, 4536, 4545, 4557, 4567, 4580, 4586, 4595, 4598, 4607,
        4618, 4626, 4636, 4644, 4651, 4654, 4656, 4670, 4678, 4683, 4689, 4693, 4696, 4706, 4719, 4728,
        4738, 4753, 4766, 4785, 4799, 4808, 4816, 4827, 4839, 4846, 4853, 4877, 4885, 4906, 4912, 4920,
        4934, 4948, 4951, 4958, 4962, 4973, 4985, 4988, 4996, 5005, 5012, 5020, 5029, 5045, 5057, 5062,
        5066, 5070, 5075, 5081, 5092, 5098, 5109, 5117, 5125, 5136, 5141, 5147, 5154, 5160, 5167, 5174,
        5178, 5183, 5191, 5195, 5201, 5207, 5213, 5220, 5227, 5241, 5251, 5253, 5259, 5269, 5275, 5282,
        5287, 5294, 5311, 5314, 5319, 5328, 5342, 5361, 5375, 5393, 5408, 5427, 5441, 5459, 5473, 5491,
        5507, 5526, 5540, 5558, 5571, 5588, 5603, 5622, 5634, 5647, 5663, 5675, 5684, 5689, 5694, 5697,
        5706, 5713, 5722, 5733, 5750, 5754, 5765, 5776, 5786, 5802, 5814, 5827, 5841, 5854, 5862, 5864,
        5874, 5884, 5895, 5911, 5924, 5940, 5957, 5967, 5974, 5991, 5995, 6000, 6008, 6011, 6021, 6033,
        6044, 6056, 6069, 6092, 6109, 6120, 6130, 6141, 6155, 6172, 6191, 6206, 6228, 6245, 6261, 6279,
        6295, 6310, 6336, 6359, 6380, 6403, 6421, 6447, 6471, 6497, 6513, 6532, 6547, 6571, 6586, 6614,
        6633, 6649, 6661, 6670, 6683, 6700, 6708, 6720, 6738, 6753, 6764, 6776, 6786, 6796, 6814, 6826,
        6843, 6861, 6874, 6882, 6899, 6914, 6930, 6946, 6963, 6975, 6996, 7009, 7031, 7047, 7057, 7065,
        7078, 7090, 7102, 7111, 7124, 7136, 7153, 7157, 7163, 7168, 7181, 7194, 7207, 7213, 7218, 7226,
        7231, 7237, 7244, 7252, 7259, 7264, 7266, 7279, 7288, 7291, 7302, 7312, 7320, 7342, 7365, 7375,
        7380, 7383, 7388, 7395, 7404, 7416, 7426, 7442, 7464, 7475, 7487, 7505, 7520, 7544, 7549, 7568,
        7590, 7618, 7647, 7675, 7688, 7712, 7737, 7762, 7788, 7813, 7827, 7836, 7854, 7875, 7884, 7906,
        7916, 7924, 7934, 7938, 7947, 7954, 7959, 7965, 7969, 7975, 7981, 7988, 7992, 7998, 8000, 8003,
        8018, 8022, 8033, 8044, 8053, 8062, 8078, 8098, 8118, 8122, 8129, 8135, 8140, 8146, 8154, 8158,
        8166, 8178, 8184, 8188, 8194, 8209, 8220, 8237, 8254, 8263, 8267, 8275, 8284, 8287, 8292, 8299,
        8312, 8326, 8340, 8344, 8351, 8357, 8366, 8376, 8384, 8393, 8401, 8412, 8421, 8433, 8437, 8445,
        8452, 8461, 8476, 8492, 8499, 8507, 8510, 8514, 8520, 8529, 8539, 8544, 8551, 8555, 8557, 8571,
        8575, 8589, 8592, 8607, 8624, 8654, 8675, 8697, 8705, 8714, 8719, 8728, 8731, 8738, 8743, 8747,
        8761, 8772, 8784, 8799, 8810, 8820, 8828, 8844, 8852, 8865, 8883, 8896, 8913, 8927, 8945, 8958,
        8975, 8988, 9005, 9020, 9038, 9051, 9068, 9080, 9096, 9110, 9128, 9139, 9151, 9166, 9177, 9182,
        9186, 9192, 9197, 9212, 9228, 9242, 9263, 9283, 9305, 9325, 9338, 9351, 9363, 9378, 9390, 9398,
        9410, 9425, 9439, 9443, 9452, 9457, 9463, 9473, 9477, 9484, 9488, 9490, 9497, 9505, 9509, 9517,
        9530, 9548, 9561, 9578, 9592, 9610, 9623, 9640, 9653, 9670, 9685, 9703, 9716, 9733, 9745, 9761,
        9775, 9793, 9804, 9816, 9831, 9842, 9850, 9853, 9857, 9860, 9865, 9870, 9873, 9880, 9891, 9906,
        9921, 9937, 9945, 9957, 9966, 9977, 9985, 9996, 10005, 10015, 10023, 10032, 10037, 10045, 10052, 10055,
        10064, 10073, 10083, 10094, 10106, 10117, 10132, 10141, 10149, 10162, 10177, 10182, 10188, 10194, 10199, 10203,
        10216, 10229, 10245, 10257, 10267, 10275, 10287, 10305, 10325, 10333, 10341, 10357, 10372, 10378, 10384, 10391,
        10398, 10406, 10413, 10417, 10432, 10443, 10451, 10466, 10478, 10491, 10507, 10520, 10534, 10546, 10557, 10571,
        10591, 10606, 10616, 10629, 10644, 10652, 10665, 10684, 10703, 10716, 10725, 10738, 10748, 10756, 10766, 10775,
        10785, 10794, 10799, 10804, 10810, 10815, 10828, 10842, 10849, 10857, 10874, 10892, 10904, 10919, 10935, 10944,
        10958, 10973, 10989, 10998, 11012, 11025, 11032, 11043, 11046, 11053, 11061, 11074, 11079, 11089, 11104, 11119,
        11128, 11138, 11147, 11159, 11172, 11182, 11195, 11202, 11212, 11223, 11234, 11246, 11254, 11262, 11271, 11285,
        11292, 11300, 11305, 11311, 11318, 11327, 11337, 11340, 11352, 11361, 11375, 11394, 11408, 11426, 11441, 11457,
        11476, 11490, 11508, 11522, 11540, 11556, 11575, 11589, 11607, 11620, 11637, 11652, 11671, 11683, 11696, 11712,
        11724, 11730, 11744, 11751, 11760, 11772, 11779, 11792, 11810, 11833, 11851, 11873, 11890, 11912, 11939, 11961,
        11987, 12009, 12035, 12057, 12083, 12107, 12134, 12156, 12182, 12203, 12228, 12251, 12278, 12298, 12319, 12343,
        12364, 12383, 12405, 12423, 12445, 12463, 12485, 12503, 12524, 12546, 12571, 12591, 12614, 12634, 12657, 12676,
        12698, 12716, 12738, 12755, 12776, 12796, 12819, 12838, 12861, 12877, 12894, 12914, 12931, 12945, 12964, 12988,
        13007, 13030, 13049, 13072, 13091, 13114, 13135, 13159, 13178, 13201, 13219, 13241, 13261, 13285, 13302, 13320,
        13341, 13351, 13355, 13365, 13372, 13382, 13389, 13392, 13401, 13411, 13415, 13425, 13432, 13444, 13452, 13460,
        13469, 13478, 13490, 13514, 13541, 13551, 13563, 13571, 13579, 13590, 13598, 13603, 13605, 13619, 13635, 13655,
        13658, 13664, 13670, 13674, 13681, 13686, 13703, 13720, 13734, 13739, 13747, 13763, 13770, 13778, 13787, 13792,
        13798, 13807, 13815, 13835, 13844, 13848, 13853, 13862, 13876, 13895, 13909, 13927, 13942, 13961, 13975, 13993,
        14007, 14025, 14041, 14060, 14074, 14092, 14105, 14122, 14137, 14156, 14168, 14181, 14197, 14209, 14219, 14228,
        14233, 14239, 14246, 14253, 14257, 14260, 14266, 14272, 14278, 14282, 14290, 14294, 14299, 14306, 14315, 14329,
        14348, 14362, 14380, 14393, 14411, 14434, 14452, 14474, 14492, 14514, 14532, 14554, 14574, 14597, 14615, 14637,
        14654, 14675, 14694, 14717, 14733, 14750, 14770, 14787, 14802, 14820, 14837, 14857, 14872, 14888, 14907, 14921,
        14939, 14953, 14971, 14989, 15010, 15026, 15045, 15061, 15080, 15095, 15113, 15127, 15145, 15158, 15175, 15191,
        15210, 15225, 15244, 15256, 15269, 15285, 15297, 15304, 15319, 15323, 15328, 15333, 15337, 15342, 15354, 15367,
        15375, 15381, 15393, 15406, 15420, 15433, 15437, 15446, 15455, 15467, 15471, 15473, 15479, 15490, 15498, 15504,
        15511, 15518, 15524, 15528, 15533, 15547, 15557, 15562, 15574, 15595, 15608, 15615, 15631, 15641, 15652, 15664,
        15671, 15681, 15691, 15698, 15710, 15727, 15739, 15755, 15768, 15782, 15799, 15811, 15827, 15839, 15855, 15869,
        15886, 15898, 15914, 15925, 15940, 15953, 15970, 15980, 15991, 16005, 16015, 16020, 16030, 16040, 16049, 16055,
        16077, 16090, 16111, 16121, 16126, 16130, 16133, 16143, 16149, 16157, 16164, 16175, 16189, 16203, 16213, 16225,
        16236, 16245, 16262, 16266, 16273, 16291, 16306, 16316, 16330, 16338, 16351, 16369, 16388, 16399, 16409, 16431,
        16443, 16447, 16450, 16455, 16462, 16468, 16475, 16479, 16488, 16494, 16499, 16509, 16518, 16528, 16534, 16540,
        16546, 16557, 16573, 16584, 16599, 16611, 16624, 16640, 16651, 16666, 16677, 16692, 16705, 16721, 16732, 16747,
        16757, 16771, 16783, 16799, 16808, 16818, 16831, 16841, 16851, 16859, 16870, 16875, 16880, 16889, 16891, 16895,
        16901, 16915, 16918, 16925, 16929, 16934, 16938, 16942, 16946, 16950, 16954, 16959, 16964, 16969, 16974, 16979,
        16984, 16989, 16994, 16999,
    ]
    private static let frInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2,
        2, 2, 4, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6,
        6, 6, 6, 6, 6, 12, 12, 12, 12, 42, 42, 42, 43, 44, 46, 51,
        56, 56, 56, 56, 56, 56, 56, 56, 71, 71, 71, 71, 71, 71, 71, 71,
        71, 71, 179, 199, 320, 421, 471, 487, 490, 524, 542, 644, 645, 701, 765, 842,
        925, 1014, 1126, 1147, 1290, 1349, 1377, 1421, 1421, 1421, 1428, 1429, 1429, 1429, 1429, 1429,
        1429,
    ]
    private static let frForms: [UInt16] = [
        0, 0, 0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
        27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42,
        43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58,
        59, 60, 61, 62, 63, 64, 65, 66, 66, 66, 66, 66, 66, 66, 66, 66,
        66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
        66, 66, 66, 66, 66, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67,
        67, 67, 67, 67, 67, 67, 67, 67, 68, 69, 70, 70, 70, 70, 71, 71,
        71, 71, 71, 71, 71, 71, 71, 71, 71, 72, 73, 73, 73, 73, 73, 73,
        73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 73, 74, 75, 76, 77,
        77, 77, 77, 77, 77, 77, 77, 77, 77, 78, 78, 78, 79, 79, 79, 79,
        79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79,
        79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79,
        79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79,
        79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79,
        79, 79, 79, 79, 80, 81, 82, 82, 82, 82, 82, 82, 82, 82, 82, 83,
        83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 84, 85, 85, 86, 87, 87,
        87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87,
        87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87,
        87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87,
        87, 87, 87, 88, 89, 90, 91, 92, 92, 93, 94, 94, 94, 95, 96, 97,
        97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 98, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 100, 101, 101, 101,
        101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101,
        101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101,
        101, 102, 103, 103, 104, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
        105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
        105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
        105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
        105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
        105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 107, 108, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109,
        109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109,
        109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109,
        109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109,
        109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 110, 110,
        110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 111, 111, 111, 111,
        111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111,
        111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 112, 113, 113,
        113, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127,
        128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 138, 139, 140, 140, 141,
        141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141,
        141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141,
        141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 142, 143,
        144, 145, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146,
        147, 148, 149, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150,
        150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150,
        150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150,
        150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150,
        150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150,
        150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150,
        150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150,
        150, 150, 150, 150, 150, 150, 150, 150, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
        152, 152, 152, 152, 152, 152, 152, 152, 153, 153, 154, 155, 155, 155, 156, 156,
        156, 156, 156, 156, 157, 157, 157, 157, 157, 158, 158, 158, 158, 159, 159, 159,
        160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160,
        160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160,
        160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160,
        161, 162, 162, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163, 163,
        163, 163, 163, 163,
    ]
    private static let frSets: [UInt16] = [
        0, 0, 1, 2, 3, 4, 5, 5, 5, 5, 6, 7, 8, 8, 9, 10,
        11, 8, 8, 9, 12, 13, 10, 11, 8, 8, 9, 12, 13, 13, 14, 10,
        11, 8, 8, 9, 12, 13, 13, 10, 14, 13, 15, 16, 5, 5, 17, 18,
        19, 20, 21, 22, 22, 23, 23, 24, 25, 26, 26, 27, 28, 28, 29, 30,
        31, 27, 27, 28, 28, 28, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
        42, 43, 34, 36, 44, 45, 45, 45, 46, 47, 48, 49, 50, 49, 51, 36,
        36, 36, 36, 38, 52, 53, 53, 53, 48, 54, 55, 56, 57, 56, 58, 59,
        59, 59, 60, 61, 62, 63, 64, 65, 65, 65, 61, 66, 63, 65, 67, 67,
        67, 67, 68, 68, 68, 69, 70, 70, 71, 71, 72, 73, 37, 74, 73, 75,
        75, 76, 73, 42, 77, 77, 35, 78, 79, 80, 47, 52, 52, 52, 52, 81,
        82, 82, 41, 83, 83, 84, 84, 64, 85, 61, 66, 85, 86, 48, 87, 48,
        36, 88, 88, 51, 47, 49, 89, 47, 49, 44, 90, 91, 47, 50, 54, 92,
        92, 93, 49, 94, 94, 94, 93, 95, 96, 49, 49, 97, 49, 49, 49, 49,
        49, 49, 47, 47, 49, 98, 47, 99, 49, 47, 47, 47, 47, 47, 49, 100,
        97, 49, 48, 97, 47, 101, 98, 101, 98, 98, 98, 47, 44, 44, 48, 102,
        44, 103, 68, 104, 105, 106, 47, 47, 47, 47, 47, 47, 54, 49, 107, 100,
        108, 109, 109, 110, 111, 111, 112, 90, 47, 113, 106, 98, 106, 114, 50, 59,
        59, 59, 69, 70, 115, 36, 116, 117, 109, 118, 119, 120, 121, 122, 123, 123,
        124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 123, 123, 124,
        137, 138, 103, 103, 139, 45, 45, 103, 48, 103, 48, 44, 48, 140, 50, 109,
        141, 142, 143, 143, 143, 143, 143, 61, 144, 143, 49, 145, 16, 146, 16, 74,
        78, 82, 147, 63, 148, 63, 63, 87, 87, 149, 150, 59, 150, 3, 3, 151,
        152, 153, 154, 0, 73, 73, 59, 59, 59, 155, 69, 156, 157, 69, 158, 67,
        67, 47, 67, 67, 159, 47, 98, 47, 160, 161, 161, 162, 61, 37, 163, 164,
        47, 165, 68, 166, 167, 168, 169, 170, 171, 172, 173, 109, 109, 115, 115, 102,
        174, 71, 102, 174, 71, 103, 109, 175, 176, 177, 176, 178, 179, 180, 74, 74,
        78, 78, 98, 181, 109, 182, 49, 51, 36, 36, 182, 145, 49, 47, 45, 45,
        45, 47, 47, 73, 49, 87, 38, 45, 183, 50, 67, 48, 49, 184, 43, 185,
        185, 182, 47, 186, 36, 36, 187, 188, 188, 87, 75, 189, 190, 189, 68, 89,
        115, 191, 115, 90, 46, 90, 192, 103, 44, 193, 69, 69, 194, 45, 70, 195,
        195, 195, 149, 70, 70, 115, 115, 196, 75, 197, 198, 98, 47, 199, 199, 200,
        38, 47, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214,
        215, 216, 217, 218, 219, 220, 221, 208, 208, 209, 222, 223, 103, 182, 36, 224,
        225, 226, 227, 226, 36, 48, 228, 47, 49, 73, 73, 73, 73, 229, 230, 48,
        98, 54, 49, 98, 98, 98, 48, 231, 47, 232, 232, 232, 233, 98, 98, 102,
        48, 101, 49, 47, 47, 102, 48, 47, 101, 98, 98, 98, 101, 101, 47, 101,
        101, 47, 98, 101, 98, 101, 98, 101, 98, 98, 47, 98, 47, 101, 67, 101,
        101, 102, 102, 101, 47, 48, 101, 98, 98, 102, 102, 102, 101, 71, 48, 49,
        49, 44, 44, 49, 98, 98, 49, 49, 98, 47, 98, 71, 102, 49, 97, 48,
        101, 44, 48, 101, 54, 49, 234, 235, 236, 69, 69, 69, 237, 238, 238, 239,
        240, 61, 61, 241, 50, 242, 63, 116, 243, 74, 244, 148, 27, 28, 78, 109,
        245, 246, 5, 5, 5, 5, 6, 7, 22, 22, 23, 23, 24, 25, 26, 26,
        27, 28, 28, 29, 27, 27, 28, 28, 28, 32, 116, 156, 157, 74, 7, 116,
        78, 69, 247, 248, 102, 249, 250, 50, 50, 50, 251, 252, 253, 254, 249, 102,
        255, 98, 98, 47, 49, 98, 47, 47, 256, 44, 257, 258, 259, 74, 76, 76,
        44, 44, 260, 261, 262, 263, 264, 98, 265, 249, 250, 250, 69, 266, 267, 268,
        268, 269, 270, 149, 271, 109, 109, 109, 109, 272, 273, 272, 273, 274, 76, 275,
        276, 277, 277, 278, 279, 280, 281, 282, 42, 42, 283, 229, 249, 284, 98, 285,
        49, 182, 47, 47, 67, 47, 66, 286, 287, 288, 289, 37, 48, 69, 290, 47,
        47, 47, 47, 47, 285, 47, 47, 291, 292, 293, 294, 295, 296, 297, 298, 299,
        300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 296, 296, 297, 310, 47, 249,
        249, 233, 44, 44, 44, 98, 98, 98, 98, 44, 102, 197, 48, 311, 44, 44,
        44, 44, 312, 312, 313, 314, 47, 116, 116, 116, 49, 37, 37, 315, 203, 204,
        205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220,
        221, 208, 208, 209, 222, 315, 89, 52, 316, 317, 49, 233, 311, 44, 98, 98,
        98, 44, 98, 102, 318, 319, 48, 44, 44, 49, 36, 320, 321, 116, 322, 75,
        75, 73, 73, 73, 73, 73, 75, 75, 75, 73, 49, 323, 323, 323, 323, 49,
        49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 38, 109, 109, 69,
        324, 41, 325, 47, 98, 47, 47, 47, 101, 326, 326, 326, 47, 47, 101, 47,
        101, 47, 47, 47, 66, 47, 47, 47, 47, 47, 47, 103, 181, 69, 327, 50,
        84, 68, 225, 50, 328, 73, 73, 39, 329, 67, 73, 67, 73, 73, 87, 41,
        73, 73, 42, 61, 61, 165, 37, 330, 103, 49, 61, 331, 109, 98, 98, 281,
        100, 109, 109, 109, 109, 326, 68, 69, 69, 69, 49, 36, 332, 333, 98, 36,
        42, 45, 45, 45, 69, 69, 251, 109, 334, 335, 336, 337, 338, 339, 339, 340,
        341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 339, 339, 340, 353,
        354, 355, 354, 356, 357, 358, 203, 204, 205, 206, 207, 291, 292, 293, 294, 295,
        298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 296, 296, 297, 310,
        294, 295, 210, 211, 212, 213, 296, 297, 302, 303, 214, 215, 292, 293, 306, 307,
        216, 217, 218, 219, 308, 309, 220, 221, 208, 208, 209, 222, 203, 204, 205, 206,
        207, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 208, 208, 209,
        359, 68, 360, 361, 362, 70, 182, 70, 70, 103, 103, 101, 318, 116, 59, 59,
        59, 103, 67, 67, 68, 68, 70, 68, 68, 68, 363, 364, 365, 365, 47, 249,
        69, 366, 367, 368, 192, 49, 49, 48, 369, 37, 61, 162, 370, 229, 103, 371,
        372, 373, 28, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385,
        386, 387, 388, 389, 390, 391, 392, 393, 394, 381, 381, 382, 395, 374, 396, 186,
        186, 68, 44, 249, 49, 50, 103, 103, 397, 398, 250, 78, 78, 399, 400, 401,
        402, 403, 376, 377, 378, 379, 380, 383, 384, 385, 386, 387, 388, 389, 390, 391,
        392, 393, 394, 381, 381, 382, 395, 379, 380, 381, 382, 404, 404, 405, 406, 407,
        408, 409, 387, 388, 410, 411, 377, 378, 391, 392, 412, 413, 414, 415, 393, 394,
        416, 417, 404, 404, 405, 418, 44, 36, 249, 70, 70, 365, 44, 36, 36, 69,
        419, 73, 420, 73, 73, 421, 149, 49, 47, 365, 251, 50, 197, 70, 250, 250,
        422, 423, 35, 424, 248, 69, 425, 48, 49, 42, 426, 248, 45, 45, 45, 427,
        428, 109, 429, 430, 431, 432, 433, 434, 434, 435, 436, 437, 438, 439, 440, 441,
        442, 443, 444, 445, 446, 447, 434, 434, 435, 448, 44, 49, 70, 70, 449, 450,
        451, 452, 453, 37, 103, 454, 140, 71, 244, 71, 71, 42, 42, 71, 70, 70,
        455, 355, 454, 71, 152, 153, 244, 153, 71, 456, 457, 457, 71, 140, 153, 71,
        115, 44, 68, 49, 48, 69, 458, 459, 68, 460, 44, 186, 186, 186, 57, 461,
        462, 463, 464, 465, 466, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476,
        477, 478, 479, 466, 466, 467, 109, 480, 481, 46, 44, 48, 98, 44, 482, 226,
        226, 224, 227, 49, 483, 49, 49, 49, 47, 35, 49, 49, 49, 47, 49, 35,
        35, 35, 35,
    ]
    private static let frFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 39, 41, 42, 43, 44, 45, 46, 48, 49, 51, 53, 54, 55, 58,
        59, 61, 62, 63, 64, 66, 67, 69, 70, 72, 73, 75, 76, 79, 80, 81,
        82, 85, 86, 87, 88, 89, 90, 91, 92, 95, 96, 97, 98, 101, 103, 104,
        108, 111, 113, 115, 117, 118, 119, 122, 123, 124, 126, 128, 131, 132, 136, 138,
        141, 145, 148, 149, 151, 153, 155, 156, 157, 158, 160, 161, 163, 167, 168, 169,
        170, 172, 174, 176, 177, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189,
        190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 203, 204, 206, 211,
        212, 213, 215, 217, 219, 220, 222, 223, 227, 228, 229, 232, 235, 236, 237, 241,
        243, 244, 245, 247, 249, 250, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261,
        264, 265, 267, 268, 269, 273, 274, 275, 277, 279, 280, 282, 288, 289, 290, 291,
        293, 295, 297, 299, 300, 303, 304, 306, 309, 310, 311, 312, 313, 314, 315, 316,
        317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332,
        333, 334, 335, 336, 337, 339, 340, 344, 347, 348, 351, 353, 354, 356, 357, 358,
        359, 363, 366, 369, 374, 375, 381, 382, 385, 386, 387, 388, 389, 391, 392, 394,
        395, 397, 398, 399, 401, 403, 410, 415, 418, 420, 421, 423, 424, 425, 426, 428,
        431, 433, 434, 438, 440, 441, 442, 443, 445, 447, 450, 454, 456, 458, 460, 462,
        463, 464, 465, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482,
        483, 484, 485, 486, 487, 488, 489, 490, 493, 494, 496, 497, 498, 503, 506, 507,
        509, 510, 511, 513, 515, 521, 525, 527, 529, 533, 536, 537, 540, 542, 543, 544,
        545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560,
        561, 562, 563, 566, 567, 568, 569, 570, 571, 573, 574, 575, 578, 580, 584, 588,
        590, 591, 594, 596, 597, 598, 600, 601, 603, 604, 605, 606, 607, 608, 609, 610,
        611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624, 626, 627,
        628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 642, 643,
        644, 645, 646, 647, 652, 654, 658, 660, 662, 665, 667, 668, 669, 670, 671, 672,
        673, 674, 675, 676, 677, 678, 679, 680, 681, 682, 683, 684, 685, 686, 687, 688,
        689, 690, 691, 692, 693, 694, 695, 700, 701, 702, 703, 705, 706, 709, 710, 711,
        712, 713, 714, 715, 716, 717, 718, 719, 720, 721, 722, 723, 724, 725, 726, 727,
        728, 729, 731, 733, 734,
    ]
    private static let frSenses: [UInt32] = [
        1191182336, 1811939342, 1644167169, 1895858177, 1811939335, 1896251392, 1896382464, 1896382465, 1912897566, 1912897551, 1912635392, 1912700928, 1913028608, 1912897521, 1912897581, 1912766464,
        1913421824, 1896120320, 1896710144, 1896120321, 1896710145, 1895989248, 1896448000, 1896513536, 1896513537, 1895923712, 1895923717, 1895923719, 1895923718, 1895923715, 1896185863, 1896185870,
        1895923714, 436207616, 452984832, 805306368, 1023410176, 1040187392, 1526726656, 1325400064, 1442840576, 1325400064, 50331648, 687865856, 855638016, 939524096, 939524096, 1023410176,
        1023410176, 905969664, 922746880, 452984832, 1023410176, 1442840576, 738197504, 1291845632, 1392508928, 1442840576, 1308622848, 1291845632, 1442840576, 1291845632, 268435456, 1409286144,
        1459617792, 1895858176, 1073741824, 1241513984, 1442840576, 603979776, 1140850688, 1761607687, 822083584, 1157627904, 1761607687, 788529152, 1140850688, 1157627904, 1761607687, 905969664,
        1610612744, 553648128, 905969664, 1140850688, 1157627904, 1895858178, 704643072, 1358954496, 436207616, 1140850688, 838860800, 369098752, 436207616, 805306368, 1040187392, 922746880,
        536870912, 956301312, 905969664, 922746880, 956301312, 905969664, 956301312, 570425344, 687865856, 1308622848, 1711276032, 1879048194, 1308622848, 1711276032, 1879048194, 1442840576,
        1879048195, 905969664, 939524096, 1073741824, 1107296256, 452984832, 1895858174, 872415232, 1073741824, 1879048195, 1107296256, 1610612740, 1241513984, 1409286144, 1291845632, 1392508928,
        1291845632, 1375731712, 1442840576, 654311424, 654311424, 671088640, 1241513984, 1409286144, 654311424, 1325400064, 436207616, 1442840576, 1593835520, 1023410176, 1241513984, 1442840576,
        1459617792, 1241513984, 1291845632, 1442840576, 1459617792, 1241513984, 1291845632, 1442840576, 1459617792, 1308622848, 1459617792, 1241513984, 1207959552, 1895923713, 536870912, 1895858176,
        1895858176, 570425344, 1895858176, 117440512, 134217728, 1174405120, 1862270976, 1174405120, 1660944484, 1006632960, 117440512, 1174405120, 553648128, 1895858176, 587202560, 1895858176,
        989855744, 1241513984, 1258291200, 1677721605, 1677721650, 1677721655, 1660944439, 1677721652, 1660944436, 1677721651, 1660944435, 1677721658, 1660944442, 1677721659, 1660944443, 1677721654,
        1660944438, 1677721657, 1660944441, 1677721656, 1660944440, 1677721653, 1660944437, 1660944434, 1660944389, 687865856, 738197504, 1711276232, 1241513984, 1593835520, 1241513984, 1291845632,
        1342177280, 1375731712, 1442840576, 1895858183, 1913552896, 436207616, 503316480, 369098752, 1895989248, 436207616, 1023410176, 587202560, 1140850688, 1157627904, 1610612748, 1157627904,
        1174405120, 1191182336, 1728053298, 1711276632, 1795162142, 1157627904, 1174405120, 1728053298, 436207616, 939524096, 1023410176, 1896579072, 1896644608, 436207616, 939524096, 1023410176,
        1241513984, 1241513984, 1459617792, 1677721602, 1795162262, 1644167170, 1660944386, 0, 1627389959, 1627389959, 436207616, 1241513984, 1677721610, 1677721618, 1660944402, 1677721619,
        1660944403, 1677721617, 1660944401, 1660944394, 385875968, 201326592, 1174405120, 1711277232, 201326592, 201326592, 1174405120, 1677721612, 1660944396, 419430400, 436207616, 1023410176,
        1241513984, 486539264, 1560281088, 939524096, 1459617792, 469762048, 1040187392, 1224736768, 436207616, 1442840576, 218103808, 436207616, 872415232, 1040187392, 1073741824, 1879048195,
        1744830514, 1744830489, 1744830539, 268435456, 989855744, 687865856, 855638016, 822083584, 1308622848, 738197504, 838860800, 1610612738, 1291845632, 1325400064, 1442840576, 520093696,
        637534208, 1778384898, 637534208, 1157627904, 1761607682, 1895858175, 637534208, 1677721608, 1677721680, 1677721685, 1660944469, 1677721682, 1660944466, 1677721681, 1660944465, 1677721688,
        1660944472, 1677721689, 1660944473, 1677721684, 1660944468, 1677721687, 1660944471, 1677721686, 1660944470, 1677721683, 1660944467, 1660944464, 1660944392, 352321536, 1157627904, 1913487360,
        1896054784, 687865856, 1308622848, 1761607680, 436207616, 1442840576, 1593835520, 1778384899, 687865856, 1308622848, 1459617792, 1610612737, 436207616, 1442840576, 1459617792, 0,
        1627389956, 1627389956, 436207616, 1761607683, 1761607683, 1610612743, 1610612742, 905969664, 922746880, 1040187392, 1593835520, 905969664, 922746880, 1040187392, 436207616, 1241513984,
        1593835520, 436207616, 889192448, 1023410176, 1241513984, 1442840576, 1728053298, 419430400, 436207616, 889192448, 1023410176, 1241513984, 1442840576, 1896316928, 436207616, 889192448,
        1241513984, 1879048192, 889192448, 1543503872, 1593835520, 0, 1627389953, 1627389953, 1593835520, 1778384897, 1610612741, 0, 1627389954, 1627389954, 1610612739, 436207616,
        536870912, 0, 1627389955, 1241513984, 1325400064, 1342177280, 1409286144, 1442840576, 1459617792, 1929379840, 1241513984, 1325400064, 1442840576, 1459617792, 1929379840, 1325400064,
        1442840576, 1459617792, 1241513984, 1929379840, 1627389955, 1828716556, 1913291472, 1913357008, 1913291502, 1913291487, 150994944, 167772160, 150994944, 167772160, 1174405120, 184549376,
        1174405120, 184549376, 905969664, 922746880, 956301312, 1761607681, 1828716568, 1913290752, 1913356288, 1913290782, 1761607681, 1157627904, 1761607681, 1761607681, 1778384897, 1241513984,
        1442840576, 1459617792, 318767104, 754974720, 1157627904, 1174405120, 1140850688, 1761607686, 1308622848, 1593835520, 1308622848, 1426063360, 318767104, 1308622848, 318767104, 1677721609,
        1660944393, 721420288, 771751936, 1308622848, 1426063360, 1459617792, 1677721690, 1677721695, 1660944479, 1677721692, 1660944476, 1677721691, 1660944475, 1677721698, 1660944482, 1677721699,
        1660944483, 1677721694, 1660944478, 1677721697, 1660944481, 1677721696, 1660944480, 1677721693, 1660944477, 1660944474, 520093696, 1241513984, 1442840576, 1610612747, 268435456, 1761607684,
        1761607684, 1610612746, 1241513984, 1291845632, 1342177280, 1409286144, 1442840576, 1291845632, 1409286144, 1442840576, 1509949440, 520093696, 1241513984, 1677721611, 1660944395, 1040187392,
        1056964608, 1291845632, 1375731712, 1241513984, 1291845632, 1325400064, 1342177280, 1392508928, 1442840576, 687865856, 721420288, 822083584, 1459617792, 704643072, 1442840576, 268435456,
        335544320, 822083584, 872415232, 1073741824, 1879048195, 905969664, 922746880, 939524096, 620756992, 436207616, 486539264, 1023410176, 1644167169, 1660944385, 1660944385, 1677721640,
        1677721645, 1660944429, 1677721642, 1660944426, 1677721641, 1660944425, 1677721648, 1660944432, 1677721649, 1660944433, 1677721644, 1660944428, 1677721647, 1660944431, 1677721646, 1660944430,
        1677721643, 1660944427, 1660944424, 1157627904, 1174405120, 1191182336, 1795162127, 1677721614, 1660944398, 1677721604, 1660944388, 1140850688, 1174405120, 1677721615, 1660944399, 1308622848,
        1459617792, 1879048194, 1593835520, 1778384896, 1241513984, 1442840576, 1459617792, 1929379840, 671088640, 1241513984, 1325400064, 1409286144, 0, 1627389958, 1627389958, 687865856,
        754974720, 855638016, 1660944386, 1761607680, 1677721616, 1660944400, 1140850688, 1761607685, 1610612745, 1610612745, 1677721607, 1677721670, 1677721675, 1660944459, 1677721672, 1660944456,
        1677721671, 1660944455, 1677721678, 1660944462, 1677721679, 1660944463, 1677721674, 1660944458, 1677721677, 1660944461, 1677721676, 1660944460, 1677721673, 1660944457, 1660944454, 1660944391,
        1677721606, 1862270976, 1660944390, 1677721660, 1677721665, 1660944449, 1677721662, 1660944446, 1677721661, 1660944445, 1677721668, 1660944452, 1677721669, 1660944453, 1677721664, 1660944448,
        1677721667, 1660944451, 1677721666, 1660944450, 1677721663, 1660944447, 1660944444, 1291845632, 1325400064, 1342177280, 1392508928, 1442840576, 922746880, 939524096, 436207616, 1073741824,
        1090519040, 1291845632, 268435456, 1207959552, 1174405120, 1191182336, 1140850688, 1442840576, 1879048193, 1442840576, 1879048193, 1879048193, 1677721613, 1660944397, 1677721630, 1677721635,
        1660944419, 1677721632, 1660944416, 1677721631, 1660944415, 1677721638, 1660944422, 1677721639, 1660944423, 1677721634, 1660944418, 1677721637, 1660944421, 1677721636, 1660944420, 1677721633,
        1660944417, 1660944414, 1677721603, 1795162322, 1728053323, 1795162157, 1660944387, 234881024, 251658240, 889192448, 1241513984, 1677721601, 1728053273, 1711277232, 1795162202, 0,
        1627389957, 1627389957, 436207616, 452984832, 1023410176, 1677721620, 1677721625, 1660944409, 1677721622, 1660944406, 1677721621, 1660944405, 1677721628, 1660944412, 1677721629, 1660944413,
        1677721624, 1660944408, 1677721627, 1660944411, 1677721626, 1660944410, 1677721623, 1660944407, 1660944404, 301989888, 1174405120, 352321536, 1157627904, 1677721600,
    ]
    private static let frNames: [UInt16] = [
        125, 157, 158, 171, 348, 350, 383, 481, 555, 638, 728, 835, 869, 1155, 1197, 1383,
    ]
}

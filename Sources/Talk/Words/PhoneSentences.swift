// swift-format-ignore-file
// Made by packaging/words.

/// What phones send of themselves, in all languages: small letters, a line each.
enum PhoneSentences {
    /// `[reactions]` of the lists.
    static let reactions = """
        a adore
        a aime
        a mis en evidence
        a pose une question sur
        a ri de
        a souligne
        amou
        benadrukte
        betont
        curtiu
        disliked
        dudo sobre
        emphasized
        enfatizo
        enfatizou
        exclamo por
        gefallt
        gefallt nicht
        geweldig
        gostou de
        ha adorato
        ha dubitato di
        ha enfatizzato
        ha messo mi piace a
        ha messo non mi piace a
        ha riso per
        hinterfragt
        lacht uber
        lachte om
        laughed at
        le dio risa
        le encanto
        le gusto
        liebt
        liked
        loved
        n'a pas aime
        nao curtiu
        nao gostou de
        no le gusto
        questioned
        questionou
        riu de
        stelde een vraag over
        vindt leuk
        vond leuk

        """
    /// `[reaction things]` of the lists.
    static let reactionThings = """
        a message
        a movie
        a video
        an attachment
        an audio message
        an image
        een afbeelding
        een bericht
        een bijlage
        een video
        ein bild
        ein video
        eine nachricht
        einen anhang
        um anexo
        um video
        uma imagem
        uma mensagem
        un allegato
        un archivo adjunto
        un mensaje
        un message
        un messaggio
        un video
        un'immagine
        una imagen
        une image
        une piece jointe
        une video

        """
    /// `[reacted]` of the lists.
    static let reacted = """
        X a …
        X auf …
        X op …
        X para …
        X to …
        X zu …
        a reagi avec X a …
        a supprime un Y de …
        elimino un Y de …
        ha reagito con X a …
        hat mit X auf … reagiert
        quito un Y de …
        reacciono con X a …
        reacted X to …
        reageerde met X op …
        reagierte mit X auf …
        reagiu com X a …
        removed a Y from …
        removed an Y from …

        """
    /// `[absence]` of the lists.
    static let absence = """
        (auto-reply
        (i'm not receiving notifications
        absent du bureau:
        abwesend:
        abwesenheitsnotiz
        afwezig:
        afwezigheidsbericht
        ausente:
        auto-reply
        auto-response:
        automatic reply:
        automatisch antwoord
        automatisch bericht:
        automatische antwort
        automatische nachricht:
        ceci est un message automatique
        ceci est une reponse automatique
        dies ist eine automatische
        dit is een automatisch
        esta e uma mensagem automatica
        este es un mensaje automatico
        estou a conduzir com
        estou dirigindo com
        estoy conduciendo con
        fora do escritorio:
        fuera de la oficina:
        fuori ufficio:
        i'm driving right now.
        i'm driving with do not disturb
        i'm driving with focus
        i'm driving. i'll
        i'm not receiving notifications
        ich fahre gerade mit
        ik ben aan het rijden met
        je conduis avec
        mensagem automatica:
        mensaje automatico:
        message automatique:
        messaggio automatico:
        out of office:
        questo e un messaggio automatico
        reponse automatique
        resposta automatica
        respuesta automatica
        risposta automatica
        sto guidando con
        this is an automated
        this is an automatic

        """
    /// With which two bytes sentences begin that do not begin with emoji.
    static let beginnings = "(a(ia abafamaubececudiduelemenesexfofugegohahii'icikjelalelilomen'nanoouqureristthvivo"
    /// With which letters the words of `[stop]` begin, a blank behind each.
    static let stops = "abb abm afm alt ann arr aus baj bas can che dam dar dem des dis gee kei mel nao nie no opt par plu rem sai sch sto tak uit uns "
}

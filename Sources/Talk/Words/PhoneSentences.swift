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
    /// Whether opt-outs begin with these three letters, blanks behind shorter words, as one
    /// number: every text is asked, a word at a time.
    static func isStop(_ letters: UInt32) -> Bool {
        switch letters {
        case 0x616262, 0x61626d, 0x61666d, 0x616c74, 0x616e6e, 0x617272, 0x617573, 0x62616a,
            0x626173, 0x626f72, 0x63616e, 0x636865, 0x64616d, 0x646172, 0x64656d, 0x646573,
            0x646973, 0x646f6e, 0x656e64, 0x656e6c, 0x676565, 0x686161, 0x696368, 0x696b20,
            0x6a6520, 0x6b6569, 0x6d6520, 0x6d656c, 0x6e616f, 0x6e6520, 0x6e6568, 0x6e6965,
            0x6e6f20, 0x6e6f6e, 0x6f7074, 0x706172, 0x706c75, 0x717569, 0x72656d, 0x726574,
            0x726576, 0x72696d, 0x736169, 0x736171, 0x736368, 0x73746f, 0x737472, 0x737475,
            0x74616b, 0x746972, 0x746f67, 0x756974, 0x756e73:
            true
        default: false
        }
    }
}

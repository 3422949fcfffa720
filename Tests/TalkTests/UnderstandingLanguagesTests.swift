import Testing

@testable import Bytes
@testable import Talk

/// What texts in the other languages mean, on Wednesday, 6 May 2026, at noon.
@Suite struct UnderstandingLanguagesTests {
    static let germanDays: [(String, String?)] = [
        ("am Morgen", nil), ("heute Abend um 8", "2026-05-06"), ("in den 3 Tagen", nil),
        ("morgen", "2026-05-07"), ("morgen früh", "2026-05-07"), ("heute Abend", "2026-05-06"),
        ("nächsten Freitag", nil), ("nächsten Montag", "2026-05-11"),
        ("kommenden Freitag", "2026-05-08"), ("diesen Freitag", "2026-05-08"),
        ("Freitag in einer Woche", "2026-05-15"), ("in drei Tagen", "2026-05-09"),
        ("in zwei Wochen", "2026-05-20"), ("vor drei Tagen", "2026-05-03"),
        ("am 5. Juni", "2026-06-05"), ("5.6.", "2026-06-05"), ("5.6.2026", "2026-06-05"),
        ("am fünften Juni", "2026-06-05"), ("den 12.", "2026-05-12"),
        ("erster Montag im Juni", "2026-06-01"), ("letzten Freitag im Mai", "2026-05-29"),
        ("Freitag geht nicht", nil), ("Freitag passt", "2026-05-08"), ("Fr", "2026-05-08"),
        ("vor Freitag", nil), ("ab Freitag", "2026-05-08"), ("bis Freitag", nil),
        ("jeden Freitag", nil), ("Ende Mai", nil), ("Freitagabend", "2026-05-08"),
        ("Freitag um 8", "2026-05-08"), ("Freitag oder so", nil), ("12. oder 13. Mai", nil),
        ("Dienstag den 12.", "2026-05-12"),
        ("am siebten vierten", "2027-04-07"), ("27. 11. 2026", "2026-11-27"),
        ("am 27. 11.", "2026-11-27"),
        ("zwei Tage vor Freitag", "2026-05-06"), ("drei Tage nach dem 12. Mai", "2026-05-15"),
        ("in 15 Tg.", "2026-05-21"),
    ]

    static let germanTimes: [(String, String?)] = [
        ("um 8 Uhr einen Tropfen", nil), ("ich komme um 7 zurück", "07:00"),
        ("spätabends um 10", "22:00"),
        ("um acht", "08:00"), ("acht Uhr", "08:00"), ("20 Uhr", "20:00"), ("20:15 Uhr", "20:15"),
        ("halb neun", "08:30"), ("Viertel vor acht", "07:45"), ("dreiviertel acht", "07:45"),
        ("fünf vor halb acht", "07:25"), ("8 Uhr abends", "20:00"), ("um 8 Uhr morgens", "08:00"),
        ("nachmittags um 3", "15:00"), ("in einer Stunde", "13:00"),
        ("in einer halben Stunde", "12:30"), ("in 20 Minuten", "12:20"),
        ("vor einer Stunde", "11:00"), ("zwei Stunden", nil), ("nach 8", nil), ("ab 8 Uhr", nil),
        ("zwischen 7 und 8", nil), ("7 oder 8", nil), ("mittags", nil), ("mittag", "12:00"),
        ("morgen um 8", "08:00"), ("8 Personen um 19 Uhr", "19:00"), ("nicht um 8", nil),
        ("18 Uhr und 12", "18:12"), ("am 15. um 8:00", "08:00"),
    ]

    static let germanWholes: [(String, String?)] = [
        ("zwei", "2"), ("ein Tisch", "1"), ("wir sind zu viert", nil), ("wir sind vier", "4"),
        ("hundert", "100"), ("zweihundert", "200"), ("tausendzweihundert", "1200"),
        ("dreitausendfünfhundert", "3500"), ("eine Million", "1000000"), ("ein Dutzend", "12"),
        ("mindestens 4", nil), ("4 oder 5", nil), ("nicht 4", nil),
        ("2 Erwachsene und 2 Kinder", nil), ("niemand", "0"), ("drei komma fünf", nil),
        ("anderthalb", nil), ("der 3.", "3"),
        ("4 Zettel", "4"), ("2 Kapitel", "2"), ("3 Fünftel", nil),
        ("anderthalb Millionen", "1500000"), ("eine halbe Million", "500000"),
        ("ein Kilo bitte", "1"), ("Ich bin Dritter geworden", "3"),
    ]

    static let frenchDays: [(String, String?)] = [
        ("mercredi précédent", nil), ("mai 15, 2026", "2026-05-15"),
        ("un vendredi sur deux", nil),
        ("demain matin", "2026-05-07"), ("vendredi prochain", nil),
        ("lundi prochain", "2026-05-11"), ("ce vendredi", "2026-05-08"),
        ("dans 3 jours", "2026-05-09"), ("dans deux semaines", "2026-05-20"),
        ("il y a 3 jours", "2026-05-03"), ("le 1er juin", "2026-06-01"), ("le 12", "2026-05-12"),
        ("12 mai 2026", "2026-05-12"), ("vendredi 8 mai", "2026-05-08"), ("vendredi 9 mai", nil),
        ("vendredi dernier", "2026-05-01"), ("le premier lundi de juin", "2026-06-01"),
        ("avant vendredi", nil), ("jusqu'à vendredi", nil), ("à partir de vendredi", "2026-05-08"),
        ("je ne peux pas vendredi", nil), ("tous les vendredis", nil),
        ("vendredi soir", "2026-05-08"), ("aujourd'hui", "2026-05-06"),
        ("après demain", "2026-05-08"), ("avant-hier", "2026-05-04"), ("fin mai", nil),
        ("Aujourdʹhui", "2026-05-06"), ("aujourd′hui", "2026-05-06"),
        ("j'arrive le 15", "2026-05-15"), ("ce soir à 7", "2026-05-06"),
        ("7, ce matin", "2026-05-06"), ("deux jours avant vendredi", "2026-05-06"),
        ("18 8 1978", "1978-08-18"),
    ]

    static let frenchTimes: [(String, String?)] = [
        ("vendredi après-midi", nil), ("milieu d'après-midi", nil), ("pour 3 heures", nil),
        ("pendant 5 heures", nil), ("24 heures", nil), ("dans les 2h", nil), ("13h-15h", nil),
        ("table pour 20h", "20:00"), ("les années 2010", nil),
        ("à 8h", "08:00"), ("8h", "08:00"), ("20h", "20:00"), ("20h30", "20:30"),
        ("huit heures", "08:00"), ("8 heures du soir", "20:00"), ("midi", "12:00"),
        ("minuit", "00:00"), ("midi et demi", "12:30"), ("huit heures moins le quart", "07:45"),
        ("dans une heure", "13:00"), ("dans 20 minutes", "12:20"),
        ("dans une demi-heure", "12:30"), ("il y a une heure", "11:00"), ("après 8h", nil),
        ("vers 8h", "08:00"), ("entre 7h et 8h", nil), ("8h ou 9h", nil), ("dès 8h", nil),
        ("ce soir à 8h", "20:00"), ("demain à 8h", "08:00"),
        ("à 19h56min30s", "19:56"), ("8h10min", nil), ("à 11h5", nil),
        ("à peu près 11", "11:00"), ("je reviens 22 ce soir", "22:00"), ("20:00 le 15", "20:00"),
    ]

    static let frenchWholes: [(String, String?)] = [
        ("vingt pour cent", nil), ("supérieur à 30", nil), ("égal ou supérieur à 30", nil),
        ("deux", "2"), ("quatre-vingt-dix-sept", "97"), ("soixante-quinze", "75"),
        ("deux cents", "200"), ("deux cent cinq", "205"), ("mille", "1000"),
        ("trois mille", "3000"), ("un million", "1000000"), ("une douzaine", "12"),
        ("plus de 4", nil), ("pas 4", nil), ("nous sommes 4", "4"), ("4 ou 5", nil),
        ("2 adultes et 2 enfants", nil), ("la deuxième", "2"),
        ("un demi million", "500000"), ("2millions", "2000000"), ("3 cents et 21", "321"),
        ("elle a fini deuxième", "2"),
    ]

    static let spanishDays: [(String, String?)] = [
        ("por la mañana", nil), ("mayo 14", "2026-05-14"), ("mayo 4 personas", nil),
        ("esta noche a las 10", "2026-05-06"),
        ("el próximo viernes", nil), ("el lunes que viene", "2026-05-11"),
        ("este viernes", "2026-05-08"), ("en 3 días", "2026-05-09"),
        ("dentro de dos semanas", "2026-05-20"), ("hace 3 días", "2026-05-03"),
        ("el 1 de junio", "2026-06-01"), ("el primero de junio", "2026-06-01"),
        ("1 de junio de 2026", "2026-06-01"), ("el 12", "2026-05-12"),
        ("el viernes pasado", "2026-05-01"), ("mañana por la mañana", "2026-05-07"),
        ("hoy", "2026-05-06"), ("antes de ayer", "2026-05-04"),
        ("a partir del viernes", "2026-05-08"), ("hasta el viernes", nil),
        ("todos los viernes", nil), ("no puedo el viernes", nil),
        ("el viernes por la noche", "2026-05-08"), ("viernes 8", "2026-05-08"),
        ("a finales de mayo", nil),
        ("el 21 del 3", "2027-03-21"), ("el 9 de 8 de 1971", "1971-08-09"), ("3 de 5", nil),
        ("el 21 del 13", nil), ("volveré el 15 a las 8:00", "2026-05-15"),
        ("dos días antes de ayer", "2026-05-03"), ("el día 9 Mayo por 2 días", "2026-05-09"),
        ("esta madrugada", "2026-05-06"),
    ]

    static let spanishTimes: [(String, String?)] = [
        ("las 10 semanas", nil), ("anoche a las 7", "19:00"), ("a las 7h01", "07:01"),
        ("tan temprano como a las 7:00", nil), ("20 minutos pasadas las 8", "08:20"),
        ("a las 8", "08:00"), ("a las ocho", "08:00"), ("a la una", "13:00"),
        ("a la una y media", "13:30"), ("a las 8 de la noche", "20:00"),
        ("a las 8 de la mañana", "08:00"), ("8 y cuarto", "08:15"),
        ("nueve menos cuarto", "08:45"), ("20:30", "20:30"), ("mediodía", "12:00"),
        ("medianoche", "00:00"), ("en una hora", "13:00"), ("en media hora", "12:30"),
        ("hace una hora", "11:00"), ("dos horas", nil), ("a las dos horas", "14:00"),
        ("después de las 8", nil), ("antes de las 8", nil), ("a partir de las 8", nil),
        ("entre las 7 y las 8", nil), ("a las 7 o a las 8", nil), ("mañana a las 8", "08:00"),
        ("viernes 23 a las 4", "16:00"), ("voy a volver a las siete del 15", "07:00"),
        ("viernes 23 a 4", nil),
    ]

    static let spanishWholes: [(String, String?)] = [
        ("dos", "2"), ("treinta y uno", "31"), ("cien", "100"), ("ciento cinco", "105"),
        ("doscientos", "200"), ("mil", "1000"), ("dos mil quinientos", "2500"),
        ("un millón", "1000000"), ("una docena", "12"), ("más de 4", nil), ("somos 4", "4"),
        ("4 o 5", nil), ("2 adultos y 2 niños", nil), ("nadie", "0"), ("menos 4", "-4"),
        ("medio millón", "500000"), ("2mil", "2000"), ("dos docenas", "24"), ("a 85°", "85"),
        ("ha quedado tercero", "3"),
    ]

    static let italianDays: [(String, String?)] = [
        ("domani mattina", "2026-05-07"), ("venerdì prossimo", nil),
        ("lunedì prossimo", "2026-05-11"), ("questo venerdì", "2026-05-08"),
        ("fra tre giorni", "2026-05-09"), ("tra due settimane", "2026-05-20"),
        ("tre giorni fa", "2026-05-03"), ("il 1 giugno", "2026-06-01"),
        ("il primo giugno", "2026-06-01"), ("il 12", "2026-05-12"),
        ("venerdì scorso", "2026-05-01"), ("oggi", "2026-05-06"), ("entro venerdì", nil),
        ("ogni venerdì", nil), ("venerdì sera", "2026-05-08"), ("l'altro ieri", "2026-05-04"),
        ("fine maggio", nil),
        ("torno il 15", "2026-05-15"), ("due giorni prima di venerdì", "2026-05-06"),
        ("arrivo del 15", "2026-05-15"),
    ]

    static let italianTimes: [(String, String?)] = [
        ("alle 8", "08:00"), ("alle otto", "08:00"), ("all'una", "13:00"), ("alle 20", "20:00"),
        ("alle 8 di sera", "20:00"), ("alle otto meno un quarto", "07:45"),
        ("mezzogiorno", "12:00"), ("mezzanotte", "00:00"), ("fra un'ora", "13:00"),
        ("tra mezz'ora", "12:30"), ("un'ora fa", "11:00"), ("dopo le 8", nil), ("dalle 8", nil),
        ("tra le 7 e le 8", nil),
        ("le otto meno tre minuti", "07:57"), ("alle 8 del 15", "08:00"),
    ]

    static let italianWholes: [(String, String?)] = [
        ("venti percento", nil), ("centottanta", "180"), ("maggiore di 30", nil),
        ("cinquecento e più", nil),
        ("due", "2"), ("ventuno", "21"), ("duecento", "200"), ("duecentocinque", "205"),
        ("mille", "1000"), ("tremila", "3000"), ("un milione", "1000000"), ("siamo in 4", "4"),
        ("4 o 5", nil), ("più di 4", nil), ("nessuno", "0"),
        ("mezzo milione", "500000"), ("tremila e seicento", "3600"), ("sono arrivato terzo", "3"),
    ]

    static let portugueseDays: [(String, String?)] = [
        ("amanhã de manhã", "2026-05-07"), ("próxima sexta", nil),
        ("próxima segunda", "2026-05-11"), ("esta sexta", "2026-05-08"),
        ("em 3 dias", "2026-05-09"), ("daqui a duas semanas", "2026-05-20"),
        ("há 3 dias", "2026-05-03"), ("1 de junho", "2026-06-01"), ("dia 12", "2026-05-12"),
        ("sexta passada", "2026-05-01"), ("hoje", "2026-05-06"), ("até sexta", nil),
        ("toda sexta", nil), ("sexta à noite", "2026-05-08"), ("sexta-feira", "2026-05-08"),
        ("fim de maio", nil),
        ("volto no dia 15", "2026-05-15"), ("9 de 8 de 1971", "1971-08-09"),
        ("8pm desta noite", "2026-05-06"), ("sexta-feira 8 a 4", nil),
    ]

    static let portugueseTimes: [(String, String?)] = [
        ("às 8", "08:00"), ("às oito", "08:00"), ("à uma", "13:00"), ("às 8 da noite", "20:00"),
        ("às 20h", "20:00"), ("20h30", "20:30"), ("meio-dia", "12:00"), ("meia-noite", "00:00"),
        ("em uma hora", "13:00"), ("daqui a meia hora", "12:30"), ("há uma hora", "11:00"),
        ("duas horas", nil), ("às duas horas", "14:00"), ("duas horas da tarde", "14:00"),
        ("depois das 8", nil), ("a partir das 8", nil), ("entre as 7 e as 8", nil),
        ("8 horas am", "08:00"), ("sexta-feira 15 às 4", "16:00"), ("sexta-feira 15 a 4", nil),
    ]

    static let portugueseWholes: [(String, String?)] = [
        ("ao menos 20", nil), ("igual ou maior que 30", nil), ("cem por cento", nil),
        ("dois", "2"), ("vinte e um", "21"), ("cem", "100"), ("cento e cinco", "105"),
        ("duzentos", "200"), ("mil", "1000"), ("dois mil e quinhentos", "2500"),
        ("um milhão", "1000000"), ("uma dúzia", "12"), ("mais de 4", nil), ("somos 4", "4"),
        ("4 ou 5", nil), ("ninguém", "0"),
        ("meio milhão", "500000"), ("37º C", "37"), ("fiquei em terceiro", "3"),
    ]

    static let dutchDays: [(String, String?)] = [
        ("binnen de 3 dagen", nil), ("in de vroege morgen", nil),
        ("morgenochtend", "2026-05-07"), ("volgende vrijdag", nil),
        ("volgende maandag", "2026-05-11"), ("deze vrijdag", "2026-05-08"),
        ("over 3 dagen", "2026-05-09"), ("over twee weken", "2026-05-20"),
        ("3 dagen geleden", "2026-05-03"), ("1 juni", "2026-06-01"), ("de 12e", "2026-05-12"),
        ("afgelopen vrijdag", "2026-05-01"), ("vandaag", "2026-05-06"), ("tot vrijdag", nil),
        ("elke vrijdag", nil), ("vrijdagavond", "2026-05-08"), ("eergisteren", "2026-05-04"),
        ("eind mei", nil),
        ("de laatste zondag", "2026-05-03"), ("eerste zondag", nil),
        ("3 dagen na de 12e mei", "2026-05-15"), ("ik kom de 15e", "2026-05-15"),
    ]

    static let dutchTimes: [(String, String?)] = [
        ("binnen 2 uur", nil), ("ik ga om 7 terug", "07:00"), ("van 13:00 tot 4", nil),
        ("om 8 uur", "08:00"), ("om acht uur", "08:00"), ("20:30 uur", "20:30"),
        ("kwart voor acht", "07:45"), ("vijf voor half acht", "07:25"),
        ("8 uur 's avonds", "20:00"), ("middernacht", "00:00"), ("over een uur", "13:00"),
        ("over een half uur", "12:30"), ("een uur geleden", "11:00"), ("na 8 uur", nil),
        ("vanaf 8 uur", nil), ("tussen 7 en 8", nil), ("7 of 8", nil), ("morgen om 8", "08:00"),
        ("op 15", nil), ("op 15 om 8:00", "08:00"),
    ]

    static let dutchWholes: [(String, String?)] = [
        ("negentienhonderd drieënzeventig", "1973"), ("vijftienhonderd", "1500"),
        ("eenenvijftigmiljoen", "51000000"), ("groter dan 30", nil),
        ("twee", "2"), ("eenentwintig", "21"), ("honderd", "100"), ("tweehonderdvijf", "205"),
        ("duizend", "1000"), ("drieduizend", "3000"), ("een miljoen", "1000000"),
        ("een dozijn", "12"), ("meer dan 4", nil), ("we zijn met 4", "4"), ("4 of 5", nil),
        ("niemand", "0"),
        ("4 vrienden", "4"), ("4 gasten", "4"), ("20 graden", "20"), ("3 twintigsten", nil),
        ("een half miljoen", "500000"), ("anderhalf miljoen", "1500000"),
        ("tweeduizend en vijfhonderdzevenenzeventig", "2577"),
    ]

    @Test(arguments: germanDays)
    func `a text in German means a day or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .date, [.de]) == expected)
    }

    @Test(arguments: germanTimes)
    func `a text in German means a time or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .time, [.de]) == expected)
    }

    @Test(arguments: germanWholes)
    func `a text in German means a whole number or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .whole, [.de]) == expected)
    }

    @Test(arguments: frenchDays)
    func `a text in French means a day or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .date, [.fr]) == expected)
    }

    @Test(arguments: frenchTimes)
    func `a text in French means a time or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .time, [.fr]) == expected)
    }

    @Test(arguments: frenchWholes)
    func `a text in French means a whole number or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .whole, [.fr]) == expected)
    }

    @Test(arguments: spanishDays)
    func `a text in Spanish means a day or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .date, [.es]) == expected)
    }

    @Test(arguments: spanishTimes)
    func `a text in Spanish means a time or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .time, [.es]) == expected)
    }

    @Test(arguments: spanishWholes)
    func `a text in Spanish means a whole number or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .whole, [.es]) == expected)
    }

    @Test(arguments: italianDays)
    func `a text in Italian means a day or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .date, [.it]) == expected)
    }

    @Test(arguments: italianTimes)
    func `a text in Italian means a time or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .time, [.it]) == expected)
    }

    @Test(arguments: italianWholes)
    func `a text in Italian means a whole number or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .whole, [.it]) == expected)
    }

    @Test(arguments: portugueseDays)
    func `a text in Portuguese means a day or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .date, [.pt]) == expected)
    }

    @Test(arguments: portugueseTimes)
    func `a text in Portuguese means a time or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .time, [.pt]) == expected)
    }

    @Test(arguments: portugueseWholes)
    func `a text in Portuguese means a whole number or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .whole, [.pt]) == expected)
    }

    @Test(arguments: dutchDays)
    func `a text in Dutch means a day or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .date, [.nl]) == expected)
    }

    @Test(arguments: dutchTimes)
    func `a text in Dutch means a time or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .time, [.nl]) == expected)
    }

    @Test(arguments: dutchWholes)
    func `a text in Dutch means a whole number or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .whole, [.nl]) == expected)
    }

    @Test(arguments: [
        "12/5", "15:30", "42", "2.5", "2026-05-12", "-3", "12.5.2026", "8h30",
    ])
    func `figures are understood without any language`(text: String) {
        let values = MeaningKind.allCases.compactMap { meaning(of: text, as: $0, []) }
        #expect(!values.isEmpty)
    }

    @Test(
        arguments: [
            ("el viernes", "2026-05-08"), ("am Freitag", "2026-05-08"), ("vendredi", "2026-05-08"),
            ("Friday", "2026-05-08"), ("nicht am Freitag", nil), ("Friday o Monday", nil),
            ("viernes or sábado", nil), ("not viernes", nil),
        ] as [(String, String?)])
    func `every language of the script is understood, and refuses`(
        text: String, expected: String?
    ) {
        #expect(meaning(of: text, as: .date, [.en, .es, .de, .fr]) == expected)
    }

    /// The letter behind the number is the word before the time.
    @Test(arguments: ["065a 8h30 0", "5a 8h30", "6/ 65a 8h30 4", "8h30 5a 9h30"])
    func `findings that share a word are no answer`(text: String) {
        let understanding = Understanding(Array(text.utf8), languages: [.es])
        let noon = CivilTime(minutesSinceMidnight: 720)
        #expect(understanding.time(bounds: [], now: noon).value == nil)
        let today = CivilDate(daysSinceEpoch: 20_579)
        #expect(understanding.day(bounds: [], today: today, order: .dmy).value == nil)
    }
}

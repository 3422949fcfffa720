import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Numbers in texts.
@Suite struct AnswersNumberTests {
    static let wholes: [(String, String, String?)] = [
        ("whole", "17", "17"),
        ("whole", "it's the 17", "17"),
        ("whole", "17th", "17"),
        ("whole", "the 3rd, please", "3"),
        ("whole", "two", "2"),
        ("whole", "Two!", "2"),
        ("whole", "zero", "0"),
        ("whole", "twelve", "12"),
        ("whole", "two (2)", "2"),
        ("whole", "2 2", "2"),
        ("whole", "two or 3", nil),
        ("whole", "2 or 3", nil),
        ("whole", "2-3", nil),
        ("whole", "two-three", nil),
        ("whole", "twenty two", "22"),
        ("whole", "twenty-two", "22"),
        ("whole", "thirteen", "13"),
        ("whole", "two hundred", "200"),
        ("whole", "two dozen", "24"),
        ("whole", "2 million", "2000000"),
        ("whole", "someone", nil),
        ("whole", "the one", nil),
        ("whole", "B2", nil),
        ("whole", "B-2", nil),
        ("whole", "room B2, 5 people", "5"),
        ("whole", "AB-12-34 and 5", nil),
        ("whole", "AB-12-34, 5", "5"),
        ("whole", "covid-19", nil),
        ("whole", "part-two", nil),
        ("whole", "two-person tent", "2"),
        ("whole", "é2", nil),
        ("whole", "ж2", nil),
        ("whole", "#5", "5"),
        ("whole", "€5", "5"),
        ("whole", "(5)", "5"),
        ("whole", "no.5", "5"),
        ("whole", "5x4", nil),
        ("whole", "-5", "-5"),
        ("whole", "minus: -5", nil),
        ("whole", "−5", "-5"),
        ("whole", "- 5", "5"),
        ("whole", "5-", "5"),
        ("whole", "a5-6", nil),
        ("whole", "x -3 y", "-3"),
        ("whole", "-0", "0"),
        ("whole", "007", "7"),
        ("whole", "1,000", "1000"),
        ("whole", "1.000", "1000"),
        ("whole", "12,345,678", "12345678"),
        ("whole", "12.345.678", "12345678"),
        ("whole", "1,000.000", "1000"),
        ("whole", "0,500", nil),
        ("whole", "1000,000", "1000"),
        ("whole", "49,5", nil),
        ("whole", "49.5", nil),
        ("whole", "3.0", "3"),
        ("whole", "5.", "5"),
        ("whole", "5, please", "5"),
        ("whole", ".5", nil),
        ("whole", "1.2.3", nil),
        ("whole", "192.168.1.1", nil),
        ("whole", "10:30", nil),
        ("whole", "５", "5"),
        ("whole", "2\u{FE0F}\u{20E3}", "2"),
        ("whole", "", nil),
        ("whole", "none", "0"),
        ("whole", "999999999999", "999999999999"),
        ("whole", "9999999999999", nil),
        ("whole", "-99999999999", "-99999999999"),
        ("whole", "-999999999999", nil),
        ("whole", "99999999999999999999999999999999", nil),
        ("whole 1..42", "99", nil),
        ("whole 1..42", "17 or 99", nil),
        ("whole 1..42", "0", nil),
        ("whole 1..42", "42", "42"),
        ("whole 1..42", "about 12", "12"),
        ("whole 1..9", "two", "2"),
        ("whole 0..180", "about 12", "12"),
        ("whole 1..", "0", nil),
        ("whole ..-3", "-3", "-3"),
        ("whole ..-3", "-2", nil),
        ("whole 1..10000000000000", "9999999999999", "9999999999999"),
        ("whole 1..10000000000000", "10000000000001", nil),
    ]

    static let numbers: [(String, String, String?)] = [
        ("number", "71.5kg", "71.5"),
        ("number", "71.5 kg", "71.5"),
        ("number", "49,5", "49.5"),
        ("number", "49,50", "49.5"),
        ("number", "0049.00", "49"),
        ("number", "1,000", "1000"),
        ("number", "1.000", nil),
        ("number", "1,000.50", "1000.5"),
        ("number", "0.500", "0.5"),
        ("number", "1,0000", "1"),
        ("number", "1000", "1000"),
        ("number", "1000.5", "1000.5"),
        ("number", ".5", "0.5"),
        ("number", "about .5", "0.5"),
        ("number", "-0.50", "-0.5"),
        ("number", "-0.0", "0"),
        ("number", "$5.00", "5"),
        ("number", "three", "3"),
        ("number", "three (3.0)", "3"),
        ("number", "3 or 3.1", nil),
        ("number", "two and 2.0", nil),
        ("number", "two (2.0)", "2"),
        ("number", "twenty two", "22"),
        ("number", "1.2.3", nil),
        ("number", "1,5,5", nil),
        ("number", "B2.5", nil),
        ("number", "123456789.12", "123456789.12"),
        ("number", "1234567890.12", nil),
        ("number 0..100", "100.1", nil),
        ("number 0..100", "100,0", "100"),
        ("number 0..99.5", "99.5", "99.5"),
        ("number 0..99.5", "99.51", nil),
        ("number -1.5..", "-1.5", "-1.5"),
        ("number -1.5..", "-1.51", nil),
    ]

    @Test(arguments: wholes + numbers)
    func `a text is understood as a number`(kind: String, text: String, expected: String?) {
        #expect(understood(text, as: kind) == expected)
    }

    @Test(arguments: [
        ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6),
        ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
    ])
    func `number words are understood`(word: String, number: Int) {
        #expect(understood(word, as: "whole") == String(number))
        #expect(understood("about \(word.uppercased()), please", as: "number") == String(number))
        #expect(understood("\(word)s", as: "whole") == nil)
    }

    @Test(arguments: [
        ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17),
        ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40),
        ("fourty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
        ("ninety", 90), ("hundred", 100), ("thousand", 1000), ("dozen", 12),
    ])
    func `greater number words are understood`(word: String, number: Int) {
        #expect(understood(word, as: "whole") == String(number))
        #expect(understood("2 \(word) 3", as: "whole") == nil)
        #expect(understood("\(word) 3", as: "time") == nil)
    }

    @Test(arguments: ["million", "billion", "trillion", "billions"])
    func `a multiplier alone is no number`(word: String) {
        #expect(understood(word, as: "whole") == nil)
    }
}

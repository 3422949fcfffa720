import System
import Testing

/// What others wrote, made fit to be shown.
@Suite struct TerminalEscapingTests {
    @Test(arguments: [
        ("", ""), ("plain text, 100 %", "plain text, 100 %"), ("a\tb", "a\tb"),
        ("Grüße, שלום, 你好 😀👩‍👩‍👧 e\u{301}", "Grüße, שלום, 你好 😀👩‍👩‍👧 e\u{301}"),
        ("\u{200E}a\u{200F}b\u{200D}\u{FE0F}", "\u{200E}a\u{200F}b\u{200D}\u{FE0F}"),
        ("\u{1B}[2J\u{1B}]0;title\u{7}", "\\x1b[2J\\x1b]0;title\\x07"),
        ("a\nb\rc\r\nd", "a\\x0ab\\x0dc\\x0d\\x0ad"), ("\0\u{8}\u{7F}", "\\x00\\x08\\x7f"),
        ("\u{9B}31m\u{85}", "\\xc2\\x9b31m\\xc2\\x85"),
        ("\u{202E}gpj.exe\u{2066}\u{2069}", "\\xe2\\x80\\xaegpj.exe\\xe2\\x81\\xa6\\xe2\\x81\\xa9"),
        ("a\u{2028}b", "a\\xe2\\x80\\xa8b"), ("\\x1b \\", "\\x1b \\"),
    ])
    func `what would steer a terminal is shown as its bytes`(text: String, shown: String) {
        #expect(Terminal.escaped(text.utf8) == shown)
        #expect(Terminal.escaped(shown.utf8) == shown)
        for scalar in text.unicodeScalars {
            let own = String(scalar)
            #expect(Terminal.isHarmless(scalar) == (Terminal.escaped(own.utf8) == own))
        }
    }

    @Test(
        arguments: [
            ([0x61, 0xFF, 0x62], "a\\xffb"), ([0x9B, 0x33], "\\x9b3"), ([0xC3], "\\xc3"),
            ([0xC3, 0x1B, 0x41], "\\xc3\\x1bA"), ([0xE2, 0x82, 0x61], "\\xe2\\x82a"),
            ([0xED, 0xA0, 0x80], "\\xed\\xa0\\x80"), ([0xC0, 0x9B], "\\xc0\\x9b"),
            ([0xF0, 0x9F, 0x98, 0x80, 0xF0, 0x9F], "😀\\xf0\\x9f"),
        ] as [([UInt8], String)])
    func `what is no UTF-8 is shown as its bytes`(bytes: [UInt8], shown: String) {
        #expect(Terminal.escaped(bytes) == shown)
    }

    @Test(arguments: [
        ("a\nb\n", "a\nb\n"), ("a\r\nb\r\n", "a\nb\n"), ("a\rb", "a\\x0db"),
        ("\r\r\n", "\\x0d\n"), ("\n\u{1B}[A", "\n\\x1b[A"), ("ä\r\n\r\nö", "ä\n\nö"),
    ])
    func `lines stay where they are wanted`(text: String, shown: String) {
        #expect(Terminal.escaped(text.utf8, keepsLines: true) == shown)
    }

    @Test func `all but ASCII is escaped where that is wanted`() {
        #expect(
            Terminal.escaped("a b\tä\n\u{7F}~".utf8, isASCII: true)
                == "a b\\x09\\xc3\\xa4\\x0a\\x7f~")
    }

    @Test func `every byte and every pair of bytes comes out as something harmless`() {
        for first in UInt8.min ... .max {
            for second in UInt8.min ... .max {
                let shown = Terminal.escaped([first, second])
                #expect(shown.unicodeScalars.allSatisfy(Terminal.isHarmless))
            }
        }
    }
}

import Testing
import Twilio

@testable import ParleyCommand

@Suite struct TwiMLTests {
    private static func read(_ xml: String) throws(TwiMLError) -> TwiML {
        try TwiML(reading: Array(xml.utf8))
    }

    @Test(arguments: [
        "<Response/>", "<Response />", "<Response></Response>", "<Response>\n</Response\t>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>",
        "<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n<Response/>\n",
        "<?xml version=\"1.0\"?><Response/>", "\u{FEFF}<?xml version=\"1.0\"?><Response/>",
        "<?xml version=\"1.0\" standalone=\"no\"?><Response/>",
        "<!-- a - b --><Response><!----></Response><!-- c -->", "<?p x?><Response/><?q?>",
        "<?xml-stylesheet href='x'?><Response/>", "  <Response/>",
        "<Response a=\"1\" b='2' c = \"&lt;'\"/>",
    ])
    func `a response without verbs is silence`(xml: String) throws {
        #expect(try Self.read(xml) == Self.read("<Response/>"))
        #expect(try Self.read(xml).messages.isEmpty)
    }

    @Test(arguments: [
        ("x", "x"), ("", ""), (" a\nb ", " a\nb "), ("a\r\nb\rc", "a\nb\nc"),
        ("&lt;&amp;&gt;&quot;&apos;", "<&>\"'"), ("&#65;&#x41;&#x1F600;&#00065;", "AA😀A"),
        ("a&#13;b", "a\rb"), ("<![CDATA[<a>&amp;]]]>", "<a>&amp;]"), ("a<!-- x -->b", "ab"),
        ("a<?p x?>b", "ab"), ("é😀", "é😀"), ("&amp;lt;", "&lt;"), ("]]", "]]"), ("a>b", "a>b"),
        ("<Body>a</Body>", "a"), ("\n <Body>a</Body>\n <Body>b</Body>\n", "ab"),
        ("a<Body>b</Body>", "ab"), ("<Body> a </Body>", " a "), ("<Body/>", ""),
        ("<Body>a<b>c</b>d</Body>", "ad"), ("<Other>x<Body>y</Body></Other>z", "z"),
        ("<Media>u</Media>", ""), ("t <Media>u</Media>\n", "t"),
    ])
    func `the text of a message is read`(content: String, expected: String) throws {
        let read = try Self.read("<Response><Message>\(content)</Message></Response>")
        #expect(read.messages.map(\.text) == [expected])
    }

    @Test func `an answer of many attributes is read in no time, and a repeated one is found`() {
        let attributes = (0..<60_000).map { " a\($0)=''" }.joined()
        let start = ContinuousClock.now
        #expect(throws: TwiMLError.repeatedAttribute("a59999")) {
            _ = try Self.read("<Response><Message\(attributes) a59999=''/></Response>")
        }
        #expect(throws: Never.self) {
            let spellings = "\u{E9}='1' e\u{301}='2'"
            _ = try Self.read("<Response><Message\(attributes) \(spellings)/></Response>")
        }
        // One by one against all before it took 19 s.
        #expect(ContinuousClock.now - start < .seconds(5))
    }

    @Test func `everything of a message is read`() throws {
        let read = try Self.read(
            """
            <Response>
                <Message to="+1" from='&#43;2' method="POST">
                    <Body>Hello</Body>
                    <Media> https://example.com/a.png?b=1&amp;c=2 </Media>
                    <Media>u</Media>
                </Message>
                <Sms>old</Sms>
                <Say>no</Say>
                <Redirect>/next</Redirect>
                <Redirect>/never</Redirect>
                <message>no</message>
            </Response>
            """)
        #expect(read.messages.count == 2)
        #expect(read.messages[0].text == "Hello")
        #expect(read.messages[0].to == "+1")
        #expect(read.messages[0].from == "+2")
        #expect(read.messages[0].media == ["https://example.com/a.png?b=1&c=2", "u"])
        #expect(read.messages[1].text == "old")
        #expect(read.messages[1].to == nil)
        #expect(read.redirect == "/next")
        #expect(read.otherVerbs == ["Say", "message"])
    }

    @Test func `what is written is read back`() throws {
        let texts = ["a", "<&>\"'", " x\ny ", "é😀", "]]>", "&amp;"]
        let response = MessagingResponse(
            texts.map { .message($0, media: []) } + [.message("t", media: ["u&v"])])
        let read = try TwiML(reading: response.bytes)
        #expect(read.messages.map(\.text) == texts + ["t"])
        #expect(read.messages.last?.media == ["u&v"])
    }

    @Test(arguments: [
        ("", TwiMLError.noRoot), ("  \n", .noRoot), ("<!-- x -->", .noRoot),
        ("OK", .outsideRoot(offset: 0)), ("<Response/>x", .outsideRoot(offset: 11)),
        ("<Response/><Response/>", .outsideRoot(offset: 11)),
        ("<Response/></Response>", .outsideRoot(offset: 11)),
        ("&amp;<Response/>", .outsideRoot(offset: 0)),
        ("<![CDATA[]]><Response/>", .outsideRoot(offset: 0)),
        (" <?xml version=\"1.0\"?><Response/>", .declaration(offset: 1)),
        ("\n<?xml version=\"1.0\"?><Response/>", .declaration(offset: 1)),
        ("<Response><?XML x?></Response>", .declaration(offset: 10)),
        ("<?xml version=\"1.1\"?><Response/>", .declaration(offset: 0)),
        ("<?xml encoding=\"UTF-8\"?><Response/>", .declaration(offset: 0)),
        ("<?xml version=\"1.0\" encoding=\"latin1\"?><Response/>", .declaration(offset: 0)),
        ("<?xml version=\"1.0\"encoding=\"UTF-8\"?><Response/>", .declaration(offset: 0)),
        ("<?xml ?><Response/>", .declaration(offset: 0)),
        ("<?xml version=\"1.0\" standalone=\"x\"?><Response/>", .declaration(offset: 0)),
        ("<!DOCTYPE x><Response/>", .documentType(offset: 0)),
        ("<html></html>", .notResponse("html")), ("<response/>", .notResponse("response")),
        ("<Response>", .cutShort(open: "Response")),
        ("<Response><Message>x</Message>", .cutShort(open: "Response")),
        ("<Response><Message>x", .cutShort(open: "Message")),
        ("<Response", .cutShort(open: nil)), ("<Response a", .cutShort(open: nil)),
        ("<Response a=", .cutShort(open: nil)), ("<Response a=\"", .cutShort(open: nil)),
        ("<Response></Response", .cutShort(open: nil)), ("<", .cutShort(open: nil)),
        ("<Response><!-- x", .cutShort(open: nil)), ("<!--", .cutShort(open: nil)),
        ("<!-- x --", .cutShort(open: nil)), ("<?p", .cutShort(open: nil)),
        ("<?p x?", .cutShort(open: nil)), ("<Response><![CDATA[x]]", .cutShort(open: nil)),
        ("<Response><a></b></Response>", .endTag(found: "b", open: "a", offset: 13)),
        ("<Response></response>", .endTag(found: "response", open: "Response", offset: 10)),
        ("<Response a='1' a='2'/>", .repeatedAttribute("a")),
        ("<Response a='1'b='2'/>", .syntax(offset: 15)), ("<Response a/>", .syntax(offset: 11)),
        ("<Response a=1/>", .syntax(offset: 12)), ("<Response a='<'/>", .syntax(offset: 13)),
        ("<Response / >", .syntax(offset: 10)), ("< Response/>", .syntax(offset: 1)),
        ("<1/>", .syntax(offset: 1)), ("<Response></ Response>", .syntax(offset: 12)),
        ("<Response></Response x>", .syntax(offset: 21)),
        ("<Response>a < b</Response>", .syntax(offset: 13)),
        ("<Response>]]></Response>", .syntax(offset: 10)),
        ("<Response><!x></Response>", .syntax(offset: 10)),
        ("<!-- a -- b --><Response/>", .syntax(offset: 7)),
        ("<Response><!-- a ---></Response>", .syntax(offset: 17)),
        ("<?p/><Response/>", .syntax(offset: 3)),
        ("<Response>a & b</Response>", .reference(offset: 12)),
        ("<Response>&nbsp;</Response>", .reference(offset: 10)),
        ("<Response>&amp</Response>", .reference(offset: 10)),
        ("<Response a='&'/>", .reference(offset: 13)),
        ("<Response>&;</Response>", .reference(offset: 10)),
        ("<Response>&#;</Response>", .reference(offset: 10)),
        ("<Response>&#+65;</Response>", .reference(offset: 10)),
        ("<Response>&#-0;</Response>", .reference(offset: 10)),
        ("<Response>&#X41;</Response>", .reference(offset: 10)),
        ("<Response>&#xD800;</Response>", .reference(offset: 10)),
        ("<Response>&#0;</Response>", .reference(offset: 10)),
        ("<Response>&#xFFFE;</Response>", .reference(offset: 10)),
        ("<Response>&#x110000;</Response>", .reference(offset: 10)),
        ("<Response>\u{1}</Response>", .character(offset: 10)),
        ("<Response>\u{FFFF}</Response>", .character(offset: 10)),
    ])
    func `what is not well-formed is refused`(xml: String, error: TwiMLError) {
        #expect(throws: error) { try Self.read(xml) }
    }

    @Test(
        arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBF], [0xC0, 0x80]] as [[UInt8]])
    func `bytes that are no UTF-8 are refused`(bytes: [UInt8]) {
        #expect(throws: TwiMLError.character(offset: 10)) {
            try TwiML(reading: Array("<Response>".utf8) + bytes + Array("</Response>".utf8))
        }
        #expect(throws: TwiMLError.self) { try TwiML(reading: bytes) }
    }

    @Test(arguments: [32, 33, 10_000])
    func `elements are nested at most 32 deep`(depth: Int) {
        let xml = (["Response"] + Array(repeating: "a", count: depth - 1))
        let text =
            xml.map { "<\($0)>" }.joined() + xml.reversed().map { "</\($0)>" }.joined()
        if depth <= 32 {
            #expect(throws: Never.self) { try Self.read(text) }
        } else {
            #expect(throws: TwiMLError.tooDeep(limit: 32)) { try Self.read(text) }
        }
    }

    @Test func `what is cut off anywhere is refused or unharmed, and never a crash`() {
        let xml = Array(
            """
            <?xml version="1.0" encoding="UTF-8"?><!-- c --><Response a="&amp;é"><Message>x\
            <![CDATA[y]]>&#65;<Body/></Message></Response>
            """.utf8)
        for count in 0..<xml.count {
            #expect(throws: TwiMLError.self) { try TwiML(reading: Array(xml[..<count])) }
        }
        for index in xml.indices {
            for byte in UInt8.min...UInt8.max {
                var changed = xml
                changed[index] = byte
                _ = try? TwiML(reading: changed)
            }
        }
    }
}

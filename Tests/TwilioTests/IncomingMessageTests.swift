import Gateway
import Testing
import Twilio

@Suite struct IncomingMessageTests {
    private static func message(_ form: String) throws -> IncomingMessage {
        try IncomingMessage(fields("From=%2B1&To=%2B2&" + form), isVerified: false)
    }

    /// As a webhook was captured, but for its numbers.
    private static let captured =
        "ToCountry=US&ToState=&SmsMessageSid=\(id)&NumMedia=0&ToCity=&FromZip=94117&SmsSid=\(id)"
        + "&FromState=CA&SmsStatus=received&FromCity=SAN+FRANCISCO&Body=Hello%2C+world"
        + "&FromCountry=US&To=%2B15005550006&ToZip=&NumSegments=2&MessageSid=\(id)"
        + "&AccountSid=\(account)&From=%2B14158675309&ApiVersion=2010-04-01"
    private static let id = "SM0123456789abcdef0123456789abcdef"
    private static let account = "AC0123456789abcdef0123456789abcdef"

    @Test func `a captured message has all its properties`() throws {
        let message = try IncomingMessage(fields(Self.captured), isVerified: true)
        #expect(message.from == "+14158675309")
        #expect(message.to == "+15005550006")
        #expect(message.body == "Hello, world")
        #expect(message.messageSid == Self.id)
        #expect(text(message.fromBytes) == "+14158675309")
        #expect(text(message.toBytes) == "+15005550006")
        #expect(text(message.accountSidBytes) == Self.account)
        #expect(message.media.isEmpty)
        #expect(!message.fields.isStatusCallback)
        #expect(message["ToCity"] == "")
        #expect(message["toCity"] == nil)
    }

    @Test func `what is not sent is empty or not there`() throws {
        let message = try Self.message("")
        #expect(message.body == "")
        #expect(message.messageSid == "")
        #expect(message.accountSidBytes.isEmpty)
        #expect(message.media.isEmpty)
        #expect(message.optOutType == nil)
        #expect(message.button == nil)
        #expect(message.location == nil)
    }

    @Test(arguments: [
        ("", MessageError.missing("From")), ("To=2", .missing("From")), ("From=1", .missing("To")),
        ("From=&To=2", .empty("From")), ("From=1&To=", .empty("To")), ("From&To=2", .empty("From")),
        ("from=1&To=2", .missing("From")),
        ("From=%FF&To=2", .notUTF8("From")), ("From=1&To=%C3", .notUTF8("To")),
        ("From=1&To=%ED%A0%80", .notUTF8("To")),
        ("From=1&To=2&From=1", .repeated("From", count: 2)),
        ("To=1&From=1&To=2&To=", .repeated("To", count: 3)),
        ("From=1&To=2&Body=&Body=", .repeated("Body", count: 2)),
        ("From=1&To=2&Bod%79=a&Body=b", .repeated("Body", count: 2)),
        ("MessageSid=a&From=1&To=2&MessageSid=b", .repeated("MessageSid", count: 2)),
        ("AccountSid=a&AccountSid=a&From=1&To=2", .repeated("AccountSid", count: 2)),
    ])
    func `a form that is no message is refused`(form: String, error: MessageError) throws {
        let fields = try fields(form)
        #expect(throws: error) { try IncomingMessage(fields, isVerified: false) }
    }

    /// A message with all that must be there, but for another value of one field; nil: without it.
    private static func signed(_ changed: String = "", _ value: String? = nil) -> String {
        let all = [("AccountSid", account), ("MessageSid", id), ("From", "%2B1"), ("To", "%2B2")]
        return all.compactMap { name, usual in
            (name == changed ? value : usual).map { "\(name)=\($0)" }
        }.joined(separator: "&")
    }

    @Test(arguments: [
        "%2B1", "%2B123456789012345", "123", "12345", "12345678", "A", "My+Shop-1_%26",
        "12345678901",
        "whatsapp:%2B1", "whatsapp:%2B123456789012345", "messenger:1", "rcs:my_agent.v-2:x%2B",
        "rcs:%2B15550009999", "messenger:" + String(repeating: "a", count: 64),
        "abcdefghijklmnop:1",
    ])
    func `an address that Twilio may send is taken`(address: String) throws {
        for name in ["From", "To"] {
            let fields = try fields(Self.signed(name, address))
            #expect(throws: Never.self) { try IncomingMessage(fields, isVerified: true) }
        }
    }

    @Test(arguments: [
        "%2B", "%2B1234567890123456", "%2B1a", "%2B1+2", "+%2B1", "%2B1%0A", "%2B1%00", "%2B%2B1",
        "%2B1From%2B2", "123456789012", "My+Shop+is+1", "a.b", "a%2Bb", "%C3%A9", "a%09", "a/b",
        "whatsapp:", "whatsapp:1", "whatsapp:%2B", "whatsapp:%2B1234567890123456",
        "whatsapp:%2B1a", "whatsapp:Me", "WhatsApp:%2B1", "messenger:", ":1", ":", "rcs:a+b",
        "rcs:a%26", "rcs:%C3%A9", "messenger:" + String(repeating: "a", count: 65), "a1:1",
        "abcdefghijklmnopq:1", "a+b:1", "%2B1:1",
    ])
    func `with a signature an address of another shape is refused`(address: String) throws {
        for name in ["From", "To"] {
            let fields = try fields(Self.signed(name, address))
            #expect(throws: MessageError.misshapen(name, .address)) {
                try IncomingMessage(fields, isVerified: true)
            }
            #expect(throws: Never.self) { try IncomingMessage(fields, isVerified: false) }
        }
    }

    @Test func `with a signature ids have the shape of Twilio's`() throws {
        let digits = "0123456789abcdef0123456789abcdef"
        let kinds: [(String, Shape, [String])] = [
            ("AccountSid", .account, ["AC"]), ("MessageSid", .message, ["SM", "MM"]),
        ]
        for (name, shape, prefixes) in kinds {
            for prefix in ["AC", "SM", "MM", "MS", "ac", "CA", "", "A", "S"] {
                for tail in [
                    digits, digits + "0", String(digits.dropLast()), digits.uppercased(),
                    digits.replacing("f", with: "g"), digits.replacing("0", with: "%2F"),
                    digits.replacing("9", with: ":"), digits.replacing("a", with: "%60"),
                    "\(digits.dropLast())%00",
                ] {
                    let fields = try fields(Self.signed(name, prefix + tail))
                    let error =
                        tail == digits && prefixes.contains(prefix)
                        ? nil : MessageError.misshapen(name, shape)
                    #expect(Self.refusal(of: fields) == error, "\(name) \(prefix)\(tail)")
                    #expect(throws: Never.self) { try IncomingMessage(fields, isVerified: false) }
                }
            }
        }
    }

    private static func refusal(of fields: FormFields) -> MessageError? {
        do throws(MessageError) {
            _ = try IncomingMessage(fields, isVerified: true)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: ["AccountSid", "MessageSid", "From", "To"])
    func `with a signature each must be there`(name: String) throws {
        #expect(Self.refusal(of: try fields(Self.signed(name))) == .missing(name))
        #expect(Self.refusal(of: try fields(Self.signed(name, ""))) == .empty(name))
    }

    @Test(arguments: ["SmsSid", "SmsMessageSid"])
    func `with a signature the older names of the id say the same`(name: String) throws {
        func refusal(_ more: String) throws -> MessageError? {
            Self.refusal(of: try fields(Self.signed() + more))
        }
        #expect(try refusal("&\(name)=\(Self.id)") == nil)
        #expect(try refusal("&\(name)=\(Self.id)&\(name)=\(Self.id)") == nil)
        let other = Self.id.dropLast() + "0"
        for value in ["", String(other), Self.id + "0", String(Self.id.dropLast()), "SM1"] {
            #expect(try refusal("&\(name)=\(value)") == .differing(name))
            #expect(try refusal("&\(name)=\(Self.id)&\(name)=\(value)") == .differing(name))
        }
        #expect(try refusal("&smssid=1&SmsMessageSi=1&SmsMessageSID=1&ToCity=1") == nil)
    }

    @Test func `any other field may be repeated, and its first counts`() throws {
        let message = try Self.message("Extra=a&Extra=b&SmsSid=1&SmsSid=2")
        #expect(message["Extra"] == "a")
    }

    @Test(arguments: [
        ("%FF", "\u{FFFD}"), ("a%C3b", "a\u{FFFD}b"), ("%F0%9F%98%80%F0%9F", "😀\u{FFFD}"),
        ("%C3%A9", "é"), ("%00a", "\0a"), ("+a%0D%0A+", " a\r\n "),
    ])
    func `a text that is not UTF-8 is mended, and nothing else is changed`(
        sent: String, body: String
    ) throws {
        #expect(Array(try Self.message("Body=\(sent)").body.utf8) == Array(body.utf8))
    }

    @Test func `pictures have an address and a kind`() throws {
        let message = try Self.message(
            "NumMedia=3&MediaUrl0=u0&MediaContentType0=image/png&MediaUrl1=u1&MediaUrl3=u3")
        #expect(message.media.map(\.url) == ["u0", "u1"])
        #expect(message.media.map(\.contentType) == ["image/png", ""])
    }

    @Test(arguments: ["-1", "x", "", "0", "99999999999999999999", "1.5"])
    func `a number of pictures that is none means none`(number: String) throws {
        #expect(try Self.message("NumMedia=\(number)&MediaUrl0=u").media.isEmpty)
    }

    @Test func `at most ten pictures are taken`() throws {
        let urls = (0..<20).map { "MediaUrl\($0)=u\($0)" }.joined(separator: "&")
        #expect(try Self.message("NumMedia=9223372036854775807&\(urls)").media.count == 10)
    }

    @Test func `what channels add has its properties`() throws {
        let message = try Self.message(
            "ProfileName=Rey&WaId=1415&ButtonText=Yes&ButtonPayload=y&ButtonType=REPLY"
                + "&Latitude=52.5&Longitude=-13.25&Address=a&Label=b&OptOutType=STOP"
        )
        #expect(message.profileName == "Rey")
        #expect(message.button?.text == "Yes")
        #expect(message.button?.payload == "y")
        #expect(message.location?.latitude == 52.5)
        #expect(message.location?.longitude == -13.25)
        #expect(message.location?.address == "a")
        #expect(message.location?.label == "b")
        #expect(message.optOutType == "STOP")
        #expect(message["WaId"] == "1415")
    }

    @Test func `of a field that is there twice the first counts, and an empty one is none`() throws
    {
        let message = try Self.message(
            "ProfileName=&ProfileName=b&ButtonPayload=y&ButtonPayload=n&ButtonText=&NumMedia=1"
                + "&NumMedia=0&MediaUrl0=u&OptOutType=&Latitude=&Longitude=1")
        #expect(message.profileName == nil && message.optOutType == nil && message.location == nil)
        #expect(message.button?.text == nil && message.button?.payload == "y")
        #expect(message.media.map(\.url) == ["u"])
    }

    @Test(arguments: [("x", "1"), ("1", ""), ("", "1"), ("1", "0x")])
    func `a place whose numbers are none is no place`(latitude: String, longitude: String) throws {
        let message = try Self.message("Latitude=\(latitude)&Longitude=\(longitude)")
        #expect(message.location == nil)
    }

    @Test(arguments: [
        ("MessageStatus=delivered", true), ("MessageStatus=", true), ("SmsStatus=sent", true),
        ("SmsStatus=Received", true), ("SmsStatus=received", false), ("SmsStatus=", false),
        ("", false), ("Body=MessageStatus", false), ("messagestatus=sent", false),
        ("SmsStatus=received&MessageStatus=received", true),
    ])
    func `what tells of a message that was sent is known`(form: String, isCallback: Bool) throws {
        #expect(try fields(form).isStatusCallback == isCallback)
    }

    @Test func `an error names the field`() {
        #expect(MessageError.missing("From").description == "the form has no field From")
        #expect(MessageError.empty("To").description == "the field To is empty")
        #expect(MessageError.notUTF8("To").description == "the field To is not UTF-8")
        #expect(
            MessageError.repeated("Body", count: 2).description
                == "the field Body appears 2 times")
        let advice =
            ", as Twilio writes it; its signature is right, so it was captured and cut up "
            + "differently, or made by hand: such requests are answered only with "
            + "PARLEY_VERIFY=off, on this machine"
        #expect(
            MessageError.misshapen("MessageSid", .message).description
                == "the field MessageSid is not SM or MM, and 32 hexadecimal digits in lower case"
                + advice)
        #expect(
            MessageError.misshapen("To", .address).description
                == "the field To is not an address like +15550009999, 12345 or "
                + "whatsapp:+15550009999" + advice)
        #expect(
            MessageError.misshapen("AccountSid", .account).description
                == "the field AccountSid is not AC and 32 hexadecimal digits in lower case"
                + advice)
        #expect(
            MessageError.differing("SmsSid").description
                == "the field SmsSid is not the same as MessageSid" + advice)
    }
}

import Gateway
import Testing
import Twilio

@Suite struct IncomingMessageTests {
    private static func message(_ form: String) throws -> IncomingMessage {
        try IncomingMessage(fields("From=%2B1&To=%2B2&" + form))
    }

    /// As a webhook was captured, but for its numbers.
    private static let captured =
        "ToCountry=US&ToState=&SmsMessageSid=SM1&NumMedia=0&ToCity=&FromZip=94117&SmsSid=SM1"
        + "&FromState=CA&SmsStatus=received&FromCity=SAN+FRANCISCO&Body=Hello%2C+world"
        + "&FromCountry=US&To=%2B15005550006&ToZip=&NumSegments=2&MessageSid=SM1&AccountSid=AC1"
        + "&From=%2B14158675309&ApiVersion=2010-04-01"

    @Test func `a captured message has all its properties`() throws {
        let message = try IncomingMessage(fields(Self.captured))
        #expect(message.from == "+14158675309")
        #expect(message.to == "+15005550006")
        #expect(message.body == "Hello, world")
        #expect(message.messageSid == "SM1")
        #expect(message.accountSid == "AC1")
        #expect(text(message.fromBytes) == "+14158675309")
        #expect(text(message.toBytes) == "+15005550006")
        #expect(text(message.accountSidBytes) == "AC1")
        #expect(message.mediaCount == 0)
        #expect(message.media.isEmpty)
        #expect(message.segmentCount == 2)
        #expect(message.smsStatus == "received")
        #expect(message.apiVersion == "2010-04-01")
        #expect(message.origin.city == "SAN FRANCISCO")
        #expect(message.origin.state == "CA")
        #expect(message.origin.postalCode == "94117")
        #expect(message.origin.country == "US")
        #expect(message.destination.city == nil)
        #expect(message.destination.country == "US")
        #expect(!message.fields.isStatusCallback)
        #expect(message["ToCity"] == "")
        #expect(message["toCity"] == nil)
    }

    @Test func `what is not sent is empty or not there`() throws {
        let message = try Self.message("")
        #expect(message.body == "")
        #expect(message.messageSid == "")
        #expect(message.accountSid == "")
        #expect(message.accountSidBytes.isEmpty)
        #expect(message.segmentCount == 1)
        #expect(message.media.isEmpty)
        #expect(message.optOutType == nil)
        #expect(message.button == nil)
        #expect(message.listItem == nil)
        #expect(message.location == nil)
        #expect(message.original == nil)
        #expect(message.referral == nil)
        #expect(!message.isForwarded)
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
        #expect(throws: error) { try IncomingMessage(fields) }
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
        #expect(message.mediaCount == 3)
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
            "ProfileName=Rey&WaId=1415&ExternalUserId=e&MessageType=button&ChannelMetadata=%7B%7D"
                + "&InteractiveData=i&FlowData=f&Forwarded=true&FrequentlyForwarded=false"
                + "&OriginalRepliedMessageSid=SM0&OriginalRepliedMessageSender=whatsapp:%2B1"
                + "&ButtonText=Yes&ButtonPayload=y&ButtonType=REPLY&ListId=l&ListTitle=t"
                + "&Latitude=52.5&Longitude=-13.25&Address=a&Label=b"
                + "&ReferralSourceId=1&ReferralBody=r&ReferralHeadline=h&ReferralSourceType=ad"
                + "&ReferralSourceUrl=u&ReferralCtwaClid=c"
                + "&MessagingServiceSid=MG1&OptOutType=STOP&AddOns=%7B%7D&ErrorCode=11200&ErrorUrl=e"
        )
        #expect(message.profileName == "Rey")
        #expect(message.whatsAppID == "1415")
        #expect(message.externalUserID == "e")
        #expect(message.messageType == "button")
        #expect(message.channelMetadata == "{}")
        #expect(message.interactiveData == "i")
        #expect(message.flowData == "f")
        #expect(message.isForwarded)
        #expect(!message.isFrequentlyForwarded)
        #expect(message.original?.messageSid == "SM0")
        #expect(message.original?.sender == "whatsapp:+1")
        #expect(message.button?.text == "Yes")
        #expect(message.button?.payload == "y")
        #expect(message.button?.type == "REPLY")
        #expect(message.listItem?.id == "l")
        #expect(message.listItem?.title == "t")
        #expect(message.location?.latitude == 52.5)
        #expect(message.location?.longitude == -13.25)
        #expect(message.location?.address == "a")
        #expect(message.location?.label == "b")
        #expect(message.referral?.sourceID == "1")
        #expect(message.referral?.body == "r")
        #expect(message.referral?.headline == "h")
        #expect(message.referral?.sourceType == "ad")
        #expect(message.referral?.sourceURL == "u")
        #expect(message.referral?.clickID == "c")
        #expect(message.messagingServiceSid == "MG1")
        #expect(message.optOutType == "STOP")
        #expect(message.addOns == "{}")
        #expect(message.errorCode == "11200")
        #expect(message.errorURL == "e")
    }

    @Test(arguments: [("x", "1"), ("1", ""), ("nan", "1"), ("1", "inf"), ("1e999", "1")])
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
                == "the field Body is there 2 times")
    }
}

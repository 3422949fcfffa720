import Conversation
import Gateway
import HTTPTypes
import Testing

@testable import Parley

/// What somebody can do who captured a signed request, and what not: nothing is signed between the
/// names and values of a form.
@Suite struct CapturedRequestTests {
    /// Says whose message came.
    private struct Echo: Dialogue {
        func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
            Turn(
                session: session,
                replies: [Reply("\(message.from) \(message.to) \(message.id) \(message.body)")])
        }
    }

    private static let account = "AC00000000000000000000000000000001"

    /// A message as Twilio sends it, its fields in the order in which they are signed.
    private static func message(_ body: String) -> [(String, String)] {
        [
            ("AccountSid", account), ("ApiVersion", "2010-04-01"), ("Body", body),
            ("From", "+14158675308"), ("FromCity", "SAN FRANCISCO"), ("FromCountry", "US"),
            ("FromState", "CA"), ("FromZip", "94103"), ("MessageSid", sid(7)), ("NumMedia", "0"),
            ("NumSegments", "1"), ("SmsMessageSid", sid(7)), ("SmsSid", sid(7)),
            ("SmsStatus", "received"), ("To", "+15005550006"), ("ToCity", ""),
            ("ToCountry", "US"), ("ToState", ""), ("ToZip", ""),
        ]
    }

    private static func answer(_ cut: [(String, String)], captured: Call) throws -> Response {
        try Bot(dialogue: Echo()).answer(Call(posting: cut).with(\.signature, captured.signature))
    }

    private static func isSorted(_ fields: [(String, String)]) -> Bool {
        zip(fields, fields.dropFirst()).allSatisfy { one, next in
            !next.0.utf8.lexicographicallyPrecedes(one.0.utf8)
        }
    }

    /// Other forms of the same signed bytes: the value of one field takes in what follows up to any
    /// byte, and what is then left of a field is a field of its own, its name ending anywhere.
    private static func cuts(_ fields: [(String, String)]) -> [[(String, String)]] {
        var result: [[(String, String)]] = []
        for first in fields.indices {
            var taken = fields[first].1
            for index in fields.indices[first...] {
                let text = index == first ? taken : fields[index].0 + fields[index].1
                if index == first { taken = "" }
                let rest = fields[(index + 1)...]
                for start in 0...text.count {
                    let kept = taken + text.prefix(start)
                    let left = text.dropFirst(start)
                    let front = Array(fields[..<first]) + [(fields[first].0, kept)]
                    if left.isEmpty, index > first { result.append(front + Array(rest)) }
                    for end in 0..<left.count where end < 16 {
                        let (name, value) = (left.prefix(end + 1), left.dropFirst(end + 1))
                        result.append(front + [(String(name), String(value))] + Array(rest))
                    }
                }
                taken += text
            }
        }
        return result.filter(isSorted)
    }

    @Test(arguments: ["Hello to All", "hello", ""])
    func `cut otherwise, it stays a message of the same account, with the same id`(
        body: String
    ) throws {
        let fields = Self.message(body)
        let captured = try Call(posting: fields).signed()
        let cuts = Self.cuts(fields)
        var answered = 0
        for cut in cuts {
            let response = try Self.answer(cut, captured: captured)
            // A cut SmsStatus makes a status callback of it.
            guard response.status == .ok, !response.isSilent else { continue }
            answered += 1
            #expect(cut[0] == ("AccountSid", Self.account))
            let parts = response.message.split(
                separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
            let (from, to, id, text) = (parts[0], parts[1], parts[2], parts[3])
            // What begins like the names of From and To, and is a name itself: nobody's number.
            #expect(["+14158675308", "CountryUS", "StateCA", "Zip94103"].contains(from))
            #expect(["+15005550006", "City", "CountryUS", "State", "Zip"].contains(to))
            #expect(id == sid(7))
            #expect(
                text.isEmpty || text == body || text.hasPrefix("\(body)From+14158675308FromCity"))
        }
        #expect(cuts.count > 3_000 && answered > 100 && answered < cuts.count / 4)
    }

    @Test func `whoever wrote its text as well can put another sender into it`() throws {
        let captured = try Call(posting: Self.message("hiFrom+15550001111FromA")).signed()
        let cut = Self.message("hi").flatMap { field in
            field.0 == "From"
                ? [("From", "+15550001111"), ("FromA", "From+14158675308")] : [field]
        }
        let response = try Self.answer(cut, captured: captured)
        #expect(response.message == "+15550001111 +15005550006 \(sid(7)) hi")
        let other = cut.map { $0.0 == "AccountSid" ? ($0.0, Self.account.dropLast() + "2") : $0 }
        #expect(try Self.answer(other, captured: captured).status == .forbidden)
    }
}

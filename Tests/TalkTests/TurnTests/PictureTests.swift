import TalkSupport
import Testing

@testable import Conversation
@testable import Talk

/// `{p|picture}`, and the words that come with a picture.
@Suite struct PictureTests {
    private let folder = "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/"

    /// The turns of some messages, each with pictures.
    private func turns(
        _ text: String, _ messages: [(body: String, media: [String])]
    ) -> [Turn] {
        let dialogue = ScriptDialogue(script(text))
        var session = Session()
        return messages.enumerated().map { index, sent in
            let message = Message(
                from: "+15550009999", to: "+15005550006", body: sent.body, id: "SM\(index)",
                media: sent.media.map { Message.Media(url: $0) })
            let turn = dialogue.turn(session, message, now: 1000)
            session = turn.session ?? Session()
            return turn
        }
    }

    @Test func `pictures go along, all of a message, and are nothing in the text`() {
        let sent = [folder + "ME1", folder + "ME2", "https://example.org/3"]
        let turns = turns(
            """
            staff = sms +15550100200
            save = a.csv
            [start]
            > Picture?
            < {p: photo} -> done
            [done]
            > Got {p}{p|picture}
            > {p|picture}
            tell staff > See {p|picture}
            tell staff > {p|picture}
            save p
            """, [("hi", []), ("", sent)])
        #expect(turns[1].replies == [Reply("Got \(sent[0])", media: sent + sent)])
        #expect(
            turns[1].effects == [
                .tell(target: "staff", to: "+15550100200", from: nil, text: "See", media: sent),
                .tell(target: "staff", to: "+15550100200", from: nil, text: "", media: sent),
                .save([Effect.Field(name: "p", value: sent[0])]),
            ])
    }

    @Test func `several pictures are remembered in few characters, and only where they are sent`() {
        let sent = (1...10).map { folder + "ME\($0)" }
        let asked = "[start]\n> Picture?\n< {p: photo} > Thanks. -> more\n[more]\n< again > "
        let kept = turns(asked + "Here{p|picture}", [("hi", []), ("", sent), ("again", [])])
        #expect(kept[1].session?.variables["p"]?.utf8.count ?? 0 < sent[0].utf8.count + 9 * 5)
        #expect(kept[2].replies == [Reply("Here", media: sent)])
        let one = turns(asked + "Here {p}", [("hi", []), ("", sent), ("again", [])])
        #expect(one[1].session?.variables == ["p": sent[0]])
        #expect(one[2].replies == [Reply("Here \(sent[0])")])
    }

    @Test func `a message has ten pictures at most`() {
        let sent = (1...10).map { folder + "ME\($0)" }
        let turn = turns(
            "[start]\n> Picture?\n< {p: photo} > a{p|picture}{p|picture}", [("hi", []), ("", sent)])[
                1]
        #expect(turn.replies == [Reply("a", media: sent)])
        #expect(turn.notes.count == 1)
    }

    @Test func `a value that begins with https is a picture, another one is none`() {
        let turn = turns(
            """
            [values]
            map = https://example.org/map.png
            old = http://example.org/old.png
            bad = https://example.org/a b.png
            [start]
            > Map{map|picture}{old|picture}{bad|picture}{body|picture}
            """, [("look", [])])[0]
        #expect(turn.replies == [Reply("Map", media: ["https://example.org/map.png"])])
    }

    @Test func `a reply of pictures alone is one`() {
        let turn = turns(
            "[start]\n> ?\n< {p: photo} > {p|picture}", [("hi", []), ("", ["https://a.b/1"])])[1]
        #expect(turn.replies == [Reply("", media: ["https://a.b/1"])])
    }

    @Test func `an answer that is taken at once drops the pictures that were said before`() {
        let turn = turns(
            """
            [values]
            map = https://example.org/map.png
            [start]
            > Map{map|picture}
            < yes > Good.
            """, [("yes", [])])[0]
        #expect(turn.replies == [Reply("Good.")])
    }

    @Test func `the words with a picture answer a text question of the same state`() {
        #expect(
            rehearse(
                """
                [start]
                > A picture and a word on it.
                < {p: photo} -> done
                < {what: text 2..40} > And the picture?
                [done]
                > {what|or nothing}: {body|or silence}
                [test with words]
                < hi
                photo https://example.org/1
                photo https://example.org/2
                < broken  pipe
                > broken pipe: broken pipe
                [test without]
                < hi
                photo https://example.org/1
                <
                > nothing: silence
                [test words that are too short]
                < hi
                photo https://example.org/1
                < x
                > nothing: x
                [test words alone]
                < hi
                < broken pipe
                > And the picture?
                """) == [])
    }

    @Test(arguments: [
        ["https://example.org/a"], ["https://example.org/a", "https://example.org/b"],
        ["https://a.b/x/1", "https://a.b/y/1", "https://a.b/x/2"],
        ["https://a.b/", "https://a.b/"],
    ])
    func `what is stored of pictures gives them back`(addresses: [String]) {
        let stored = Pictures.stored(addresses)
        #expect(
            Pictures.addresses(in: stored).filter { $0 != "https://a.b/" }
                == addresses.filter { $0 != "https://a.b/" })
        #expect(Pictures.first(of: stored) == addresses[0])
    }
}

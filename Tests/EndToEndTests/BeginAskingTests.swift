import Foundation
import TestSupport
import Testing

/// What `parley begin` asks a person, on a terminal, before it sends anything.
struct BeginAskingTests {
    @Test func `on a terminal it asks, and only yes sends`() throws {
        let practice = try Practice()
        let arguments = practice.arguments(["--batch", "b"])
        for answer in ["no", "", "y", "YES"] {
            let run = try practice.parley(arguments, answering: answer)
            #expect(run.status == 1, "\(run.output)")
            #expect(run.output.contains("Send? yes or no: "), "\(run.output)")
            #expect(run.output.contains("nothing was sent"), "\(run.output)")
        }
        #expect(practice.judge.entries.isEmpty)
        #expect(try practice.parley(["sent"]).output.isEmpty)
        let run = try practice.parley(arguments, answering: "yes")
        #expect(run.status == 0, "\(run.output)")
        #expect(practice.judge.copies.count == 3)
        // Nobody is left, so there is nothing to ask.
        let again = try practice.parley(arguments, answering: "yes")
        #expect(again.status == 0, "\(again.output)")
        #expect(!again.output.contains("yes or no"), "\(again.output)")
        let elsewhere = try practice.parley(practice.arguments(["--batch", "c"]))
        #expect(elsewhere.status == 64, "\(elsewhere.output)")
        #expect(practice.judge.taken.count == 3)
    }

    @Test(arguments: [
        ("21614,ok", "failed 21614", "--retry-failed", "--retry-unknown"),
        ("503,ok", "unknown", "--retry-unknown", "--retry-failed"),
    ])
    func `what was not sent is tried again after asking a person, even with --yes`(
        fault: String, known: String, option: String, other: String
    ) throws {
        let person = Practice.person(1)
        let practice = try Practice(people: 2, ["--number", "\(person)=\(fault)"])
        #expect(try practice.begin("--batch", "b").status == 2)
        #expect(try practice.sent("b")[person] == known)

        let elsewhere = try practice.begin("--batch", "b", option)
        #expect(elsewhere.status == 64, "\(elsewhere.output)")
        #expect(elsewhere.output.contains("ask a person on a terminal"), "\(elsewhere.output)")
        let words = practice.arguments(["--batch", "b", "--yes"])
        let refused = try practice.parley(words + [option], answering: "no")
        #expect(refused.status == 1, "\(refused.output)")
        #expect(try practice.sent("b")[person] == known)
        // The other option is not about this row.
        #expect(try practice.parley(words + [other], answering: "yes").status == 2)
        #expect(practice.judge.taken.count == 1)

        let agreed = try practice.parley(words + [option], answering: "yes")
        #expect(agreed.status == 0, "\(agreed.output)")
        #expect(
            agreed.output.contains("may get it a second time") == (option == "--retry-unknown"),
            "\(agreed.output)")
        #expect(try practice.sent("b") == [person: "sent", Practice.person(2): "sent"])
        #expect(practice.judge.copies == [person: 1, Practice.person(2): 1])
        #expect(try practice.text("yes", from: person).contains("See you"))
    }

    @Test func `on a terminal a line says how far it is`() throws {
        let practice = try Practice(people: 30)
        let run = try practice.parley(practice.arguments(["--yes"]), answering: "")
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains(" of 30 · "), "\(run.output)")
        #expect(run.output.contains(" s left"), "\(run.output)")
        #expect(practice.judge.copies.count == 30)
    }
}

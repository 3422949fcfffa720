import Conversation
import System

extension FuzzTarget {
    /// What people text to the scripts in Examples; the first byte chooses the script, and each line
    /// is a text.
    static let turn = FuzzTarget("turn") { bytes in
        var input = Input(bytes)
        var texter = Texter(scripts[Int(input.byte()) % scripts.count])
        for text in input.lines().prefix(6) { texter.text(text) }
    }

    private static let scripts: [Script] = kept {
        ["a-counter", "b-appointment", "c-survey", "d-helpdesk"].map { name in
            var script = Script(parsing: contents("\(name).talk"), name: name, tests: .skipped)
            if let file = script.peopleFilePath { script.readPeople(contents(file)) }
            expect(script.isUsable, "the examples have no errors: \(script.check())")
            return script
        }
    }

    private static func contents(_ name: String) -> [UInt8] {
        made("the examples, beside which this is run") { () throws(SystemError) in
            try File.contents(of: "Examples/\(name)", limit: Script.sizeLimit)
        }
    }
}

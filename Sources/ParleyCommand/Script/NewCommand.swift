import Parley
import ArgumentParser
import System
import TalkTools

/// `parley new`: a script to start from.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a script to start from, with its tests.",
        discussion: """
            counter counts texts and greets the people it knows, rsvp is an invitation, survey \
            asks three questions, menu answers what people ask a shop, and vote counts one vote \
            for each number.
            """)

    @Argument(
        help: "counter, rsvp, survey, menu or vote.",
        completion: .list(ScriptTemplate.allCases.map(\.rawValue)), transform: Self.template)
    var template: ScriptTemplate
    @Argument(help: "The file (default: the template's name with .talk).") var file: String?

    func run() throws {
        let path = file ?? "\(template.rawValue).talk"
        do throws(SystemError) {
            try File.create(path, bytes: template.bytes, mode: 0o666)
        } catch {
            throw Complaint(
                error.isTaken
                    ? "\(path) exists already and is left as it is; name another file"
                    : "\(path) cannot be written: \(error)", exitCode: 73)
        }
        for line in [
            "\(path) is yours to change. Then:", "  parley test \(path)", "  parley chat \(path)",
        ] {
            show(line)
        }
    }

    private static func template(_ name: String) throws -> ScriptTemplate {
        guard let template = ScriptTemplate(rawValue: name) else {
            throw ValidationError(
                "there is no template \(name); there are counter, rsvp, survey, menu and vote")
        }
        return template
    }
}

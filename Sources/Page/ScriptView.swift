internal import Bytes
package import Flask
internal import Parley
internal import System
internal import Talk
internal import TalkCheck
package import TalkTools

/// What a page shows of a script: its lines, what is wrong with it, its tests and its flow.
package struct ScriptView: Sendable {
    /// The flow chart.
    package let chart: FlowChart
    private let members: [JSON.Member]

    /// Looks at a script.
    ///
    /// - Parameters:
    ///   - reading: What the file held.
    ///   - path: The file.
    init(_ reading: ChatFile.Reading, path: String) {
        let script = reading.script
        chart = FlowChart(script)
        members = [
            JSON.Member("title", .text(script.settings.name)),
            JSON.Member("file", .text(FilePath(path).lastName)),
            JSON.Member("saved", .text(Self.time(of: reading.modified))),
            JSON.Member("lines", Self.lines(of: script)),
            JSON.Member("findings", .array(script.check().map(Self.finding))),
            JSON.Member("tests", Self.tests(of: script, reading.zone)),
            JSON.Member("graph", Self.graph(chart)),
            JSON.Member("languages", Self.languages(of: script)),
            JSON.Member("people", Self.people(of: script)),
            JSON.Member("begins", Self.beginnings(of: script)),
        ]
    }

    /// What the page reads.
    ///
    /// - Parameters:
    ///   - kind: What is shown beside the script: `script` for a chat with it, `url` for a webhook.
    ///   - problem: Why the file as it is now cannot be run; nil where it is.
    /// - Returns: The object.
    package func json(kind: String = "script", problem: String?) -> JSON {
        .object(
            members + [
                JSON.Member("kind", .text(kind)),
                JSON.Member("problem", problem.map(JSON.text) ?? .null),
            ])
    }

    private static func lines(of script: Script) -> JSON {
        let lines = script.source.split(separator: .newline, omittingEmptySubsequences: false)
        return .array(
            lines.map { line in
                .text(
                    String(
                        decoding: line.last == .carriageReturn ? line.dropLast() : line,
                        as: UTF8.self))
            })
    }

    private static func finding(_ finding: Diagnostic) -> JSON {
        .object([
            JSON.Member("line", .integer(finding.line)),
            JSON.Member("column", .integer(finding.column)),
            JSON.Member("severity", .text(finding.severity.rawValue)),
            JSON.Member("code", .text("\(finding.code)")),
            JSON.Member("text", .text(finding.message)),
        ])
    }

    private static func tests(of script: Script, _ zone: ZoneRules) -> JSON {
        let outcomes = Rehearsal(script, zone: zone).run().outcomes
        let failed = outcomes.compactMap { outcome in
            outcome.failure.map { failure in
                JSON.object([
                    JSON.Member("line", .integer(failure.position.line)),
                    JSON.Member(
                        "text",
                        .text(
                            "\(outcome.name): expected \(said(failure.expected)), but it was "
                                + said(failure.actual))),
                ])
            }
        }
        return .object([
            JSON.Member("passed", .integer(outcomes.count - failed.count)),
            JSON.Member("failed", .array(failed)),
        ])
    }

    private static func said(_ lines: [String]) -> String {
        lines.isEmpty ? "silence" : lines.joined(separator: " / ")
    }

    private static func graph(_ chart: FlowChart) -> JSON {
        let nodes = chart.nodes.map { node in
            JSON.object([
                JSON.Member("id", .text(node.id)), JSON.Member("label", .text(node.lines[0])),
                JSON.Member("line", node.line.map(JSON.integer) ?? .null),
                JSON.Member("kind", .text(node.kind)),
                JSON.Member("shape", .text("\(node.shape)")),
            ])
        }
        let edges = chart.edges.map { edge in
            JSON.object([
                JSON.Member("from", .text(chart.nodes[edge.from].id)),
                JSON.Member("to", .text(chart.nodes[edge.to].id)),
                JSON.Member("label", .text(edge.label)), JSON.Member("line", .integer(edge.line)),
                JSON.Member("wrong", .bool(edge.isWrong)),
            ])
        }
        return .object([
            JSON.Member("nodes", .array(nodes)), JSON.Member("edges", .array(edges)),
        ])
    }

    private static func languages(of script: Script) -> JSON {
        .array(
            script.settings.languages.map { code in
                .object([
                    JSON.Member("code", .text(code)),
                    JSON.Member("name", .text(Self.names[code] ?? code)),
                ])
            })
    }

    /// What may be begun, each with the cells that it takes and what to write in them.
    private static func beginnings(of script: Script) -> JSON {
        let hasLanguages = script.settings.languages.count > 1
        let languages = script.settings.languages.joined(separator: ", ")
        return .array(
            script.beginnings.map { beginning in
                let cells = beginning.cells.filter { cell in
                    hasLanguages || cell != Beginning.languageCell
                }
                return .object([
                    JSON.Member("name", .text(beginning.state.text)),
                    JSON.Member(
                        "columns",
                        .array(
                            cells.map { cell in
                                let hint =
                                    cell == Beginning.languageCell
                                    ? languages : beginning.hint(for: cell)
                                return .object([
                                    JSON.Member("name", .text(cell)),
                                    JSON.Member("hint", hint.map(JSON.text) ?? .null),
                                ])
                            })),
                ])
            })
    }

    /// What languages call themselves.
    private static let names = [
        "en": "English", "es": "Español", "fr": "Français", "de": "Deutsch", "it": "Italiano",
        "pt": "Português", "nl": "Nederlands",
    ]

    /// Those whom the script or its people file knows; of a long list the first.
    private static func people(of script: Script) -> JSON {
        let own = script.people.rows.map { ($0.address, script.people.person($0)) }
        let others = script.peopleFile?.people.map { ($0.address, $0.person) } ?? []
        return .array(
            (own + others).prefix(Self.mostPeople).map { address, person in
                .object([
                    JSON.Member("number", .text(number(address, in: script.settings.country))),
                    JSON.Member("name", .text(person["caller"] ?? "")),
                ])
            })
    }

    private static let mostPeople = 200

    /// A number as a phone has it.
    private static func number(_ address: String, in country: CountryCode?) -> String {
        let digits = PhoneDigits(Array(address.utf8), in: country)
        return digits.canBeTexted ? digits.number : address
    }

    /// The time of day at this machine, as its files are listed.
    private static func time(of seconds: Int) -> String {
        let second = ScriptSheet.zoneOfMachine.local(at: seconds).secondOfDay
        return [second / 3_600, second / 60 % 60, second % 60]
            .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
}

extension FlowChart.Node {
    /// A name that no other box has; states cannot have brackets in theirs.
    fileprivate var id: String {
        switch shape {
        case .question, .passage, .ending: lines[0]
        case .end: "[end]"
        case .back: "[back]"
        case .anytime: "[anytime]"
        case .begin: "[begin \(line ?? 0)]"
        case .tries: "[tries]"
        }
    }

    fileprivate var kind: String {
        switch shape {
        case .question, .passage, .ending: isStart ? "start" : "state"
        case .end, .back, .anytime, .begin, .tries: "\(shape)"
        }
    }
}

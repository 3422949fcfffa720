import System
import TestSupport

/// A dentist who reminds people of tomorrow, with a store, a file of people, and the judging server in
/// Twilio's place.
struct Practice {
    static let number = "+15005550006"
    static let script = """
        name     = dentist
        timezone = Europe/Dublin
        keep     = known

        [start]
        > This is the dentist's machine.
        < {yes} -> ask
        < * > Text YES to ask something.

        [ask]
        > What is it?
        < {question: text} -> end

        [begin remind: day date]
        > Hi {caller}, we expect you on {day|date}. Reply YES or NO.
        < {yes} -> confirmed
        < {no} -> end
        < * > Reply YES or NO, please.

        [confirmed]
        > See you on {day|date}.
        set known = yes

        [begin ask_all]
        > How was it?
        < {rating: whole 1..5} -> end
        """

    /// How a command ended, and what it said.
    struct Outcome {
        let status: Int
        let output: String
    }

    let folder: TemporaryFolder
    let judge: Judge
    let executable: String
    /// What a web server hands to Parley of its configuration.
    let environment: [String: String]
    /// The store.
    var store: String { folder.file("store.sqlite") }

    /// Opens it.
    ///
    /// - Parameters:
    ///   - people: How many there are.
    ///   - faults: What the judging server plays.
    /// - Throws: Where something does not start.
    init(people: Int = 3, _ faults: [String] = []) throws {
        folder = try TemporaryFolder()
        executable = try Repository.executable
        judge = try Judge(
            in: folder,
            ["--delay", "0.02", "--closed", "0.5", "--token", Exchanges.token] + faults)
        try folder.write("dentist.talk", Self.script)
        environment = Exchanges.environment.merging([
            "PARLEY_SCRIPT": folder.file("dentist.talk"),
            "PARLEY_STORE": folder.file("store.sqlite"), "PATH": "/usr/bin:/bin",
        ]) { $1 }
        try write((1...people).map { "\(Self.person($0)),Ana,2026-05-12" })
        // The first message that is answered makes the store.
        try text("hi", from: "+15559999999")
    }

    /// Somebody's number.
    static func person(_ number: Int) -> String { "+1555000\(1_000 + number)" }

    /// Writes the file of people.
    func write(_ rows: [String], header: String = "number,name,day") throws {
        try folder.write("people.csv", ([header] + rows).map { "\($0)\n" }.joined())
    }

    /// Runs a command to its end, without a terminal.
    @discardableResult
    func parley(
        _ arguments: [String], settings: [String: String] = [:]
    ) throws -> Outcome {
        try run(words(arguments, settings: settings))
    }

    /// Runs a command to its end on a terminal, where its question is answered.
    func parley(_ arguments: [String], answering answer: String) throws -> Outcome {
        try run([Repository.path("Tests/Setup/on-terminal"), answer] + words(arguments))
    }

    /// A command with all that it finds in its environment, as a shell would call it.
    func words(_ arguments: [String], settings: [String: String] = [:]) -> [String] {
        let all = environment.merging(judge.environment) { $1 }.merging(settings) { $1 }
        return ["env", "-i"] + all.map { "\($0)=\($1)" }.sorted() + [executable] + arguments
    }

    private func run(_ words: [String]) throws -> Outcome {
        let outcome = try ChildProcess.run(words[0], Array(words.dropFirst()))
        let output = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
        switch outcome.ending {
        case .exited(let status): return Outcome(status: status, output: output)
        case .killed(let signal): return Outcome(status: 128 + signal, output: output)
        }
    }

    /// The command line of `begin`.
    func arguments(_ more: [String], name: String = "remind") -> [String] {
        [
            "begin", name, "--people", folder.file("people.csv"), "--from", Self.number,
            "--any-hour", "--rate", "20",
        ] + more
    }

    /// Begins.
    func begin(
        _ more: String..., name: String = "remind", settings: [String: String] = [:]
    ) throws -> Outcome {
        try parley(arguments(["--yes"] + more, name: name), settings: settings)
    }

    /// Starts to begin, and goes on.
    func started(_ more: [String] = []) throws -> RunningProcess {
        try RunningProcess(
            executable, arguments(["--yes"] + more),
            environment: environment.merging(judge.environment) { $1 }, in: folder)
    }

    /// What `parley sent` prints of a batch, a line for each number.
    func sent(_ batch: String) throws -> [String: String] {
        let output = try parley(["sent", batch, "--csv"]).output
        return output.split(separator: "\n").dropFirst().reduce(into: [:]) { result, line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            let number = cells[0].drop { $0 == "'" || $0 == "\"" }.prefix { $0 != "\"" }
            result[String(number)] = ([cells[1], cells[2]] + [cells[5].isEmpty ? "" : "answered"])
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    /// Texts the dentist's number, by CGI and without a cookie, and says what comes back.
    @discardableResult
    func text(
        _ body: String, from number: String, id: String? = nil
    ) throws -> String {
        let id = id ?? Webhook.sid(Int.random(in: 1 << 32...1 << 60))
        let fields = Webhook.fields(body, from: number, to: Self.number, id: id).map {
            name, value in
            (name, name == "AccountSid" ? Judge.account : value)
        }
        let answer = try CGITransport(executable, environment: environment).send(
            Webhook(posting: fields).signed(Exchanges.token, origin: "http://127.0.0.1:8080"))
        return answer.body
    }
}

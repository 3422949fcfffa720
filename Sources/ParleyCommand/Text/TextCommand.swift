import ArgumentParser
import Page
import Parley
import System
import Talk
import Twilio

/// `parley text`: a phone in the terminal.
struct TextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text",
        abstract: "Text a webhook as Twilio would, in the terminal or a browser.",
        discussion: """
            It is signed with TWILIO_AUTH_TOKEN, or not at all without one. The cookie of each \
            pair of numbers is kept for four hours, as Twilio keeps it. It works with any webhook \
            for Twilio's incoming messages. Without a text it reads lines from standard input.

            With --web it is a page for a browser on this machine: phones that text the webhook, \
            with what each text costs and what was answered. It answers on 127.0.0.1 alone until \
            Ctrl-C, and keeps the cookies as long.
            """)

    @Option(help: "The webhook's URL, as Twilio has it.") var url: String
    @Option(help: "The phone's number.") var from = "+15550009999"
    @Option(help: "The number that is texted.") var to = "+15005550006"
    @Option(help: "The file of the cookies (default: phone.cookies in your state folder).")
    var jar: String?
    @Flag(help: "Show request and response.") var raw = false
    @Option(help: "The address of a picture; can be given several times.") var media: [String] = []
    @Option(help: "An additional field, NAME=VALUE; can be given several times.")
    var param: [String] = []
    @Argument(help: "The text.") var text: String?

    @Flag(help: "Show phones in a browser on this machine.") var web = false
    @Option(help: "With --web: the port (default: a free one).") var port: Int?
    @Option(help: "With --web: what one segment costs, like 0.0083.") var price: String?
    @Option(help: "With --web: the script that answers, to show beside them.", completion: .file())
    var script: String?

    func validate() throws {
        try validateWeb()
        guard WebhookURL(url) != nil else {
            throw ValidationError("--url is not a URL; write it like https://example.org/sms")
        }
        for (option, address) in [("--from", from), ("--to", to)]
        where !Shape.address.fits(address) {
            throw ValidationError(
                "\(option) \(address) is not an address as Twilio sends them; write it like "
                    + "+15550009999, 12345 or whatsapp:+15550009999, or use --param")
        }
        for entry in param where !entry.contains("=") {
            throw ValidationError("--param \(entry) is not NAME=VALUE")
        }
    }

    func run() throws {
        let environment = Environment.ofProcess()
        let path = jar ?? Self.defaultJar(environment)
        guard let url = WebhookURL(url) else { return }
        var phone = Phone(url: url, from: from, to: to)
        try Self.takeUpToken(environment, into: &phone)
        guard !web else { return try showPage(of: phone) }
        do throws(SystemError) {
            if let path { phone.jar = try CookieJar(path: path) }
        } catch {
            throw Complaint("the cookies cannot be read: \(error)", exitCode: 1)
        }
        if let text {
            guard try send(text, from: &phone, jar: path) else { throw ExitCode(1) }
            return
        }
        try converse(&phone, jar: path)
    }

    /// The further fields.
    private var fields: [(name: String, value: String)] {
        param.map { entry in
            let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (name: String(parts[0]), value: String(parts[1]))
        }
    }

    private func validateWeb() throws {
        let onlyHere = [
            ("--jar", jar != nil), ("--raw", raw), ("--media", !media.isEmpty),
            ("a text", text != nil),
        ]
        let onlyThere = [
            ("--port", port != nil), ("--price", price != nil), ("--script", script != nil),
        ]
        if web, let name = onlyHere.first(where: \.1)?.0 {
            throw ValidationError("\(name) is for the terminal; with --web leave it out")
        }
        if !web, let name = onlyThere.first(where: \.1)?.0 {
            throw ValidationError("\(name) needs --web")
        }
        try PageOptions.check(port: port, price: price)
    }

    /// Shows phones that text the webhook, until a signal says stop.
    private func showPage(of phone: Phone) throws {
        var sheet: ScriptSheet?
        if let script {
            _ = try ScriptInput.usable(script, or: "it is not shown")
            do throws(UnreadableScript) {
                sheet = try ScriptSheet(script)
            } catch {
                throw Complaint("\(error)", exitCode: 1)
            }
        }
        let page = URLPage(
            phone, extra: fields, sheet: sheet, price: price.flatMap { Decimal($0.utf8) })
        try PageOptions.show(page, port: port)
    }

    /// Reads a text a line, and sends each.
    private func converse(_ phone: inout Phone, jar: String?) throws {
        let isTerminal = Terminal.isTerminal(0)
        var lines = LineReader()
        var isGood = true
        while true {
            if isTerminal { prompt() }
            let next: [UInt8]?
            do throws(SystemError) {
                next = try lines.next()
            } catch {
                throw Complaint("standard input cannot be read: \(error)", exitCode: 1)
            }
            guard let line = next else { break }
            let text = String(decoding: line, as: UTF8.self)
            if !isTerminal { show("< \(text)") }
            isGood = try send(text, from: &phone, jar: jar) && isGood
        }
        if isTerminal { show("") }
        if !isGood { throw ExitCode(1) }
    }

    /// Sends one text and prints the reply.
    ///
    /// - Returns: Whether Twilio would take the answer.
    private func send(_ text: String, from phone: inout Phone, jar: String?) throws -> Bool {
        let now = SystemClock.unixSeconds()
        let outcome: Phone.Outcome
        do throws(CurlRequest.Failure) {
            outcome = try phone.send(text, media: media, extra: fields, now: now)
        } catch {
            throw Complaint("\(error)", exitCode: 1)
        }
        if let jar {
            do throws(SystemError) {
                try phone.jar.write(to: jar, now: now)
            } catch {
                throw Complaint("the cookies cannot be saved: \(error)", exitCode: 1)
            }
        }
        if raw { show(outcome.transcript, keepsLines: true) }
        for line in outcome.lines { show(line) }
        if let fault = outcome.fault {
            complain(fault)
            return false
        }
        return true
    }

    /// The token that signs: the first, or the first that is bound to an account.
    private static func takeUpToken(
        _ environment: Environment, into phone: inout Phone
    ) throws {
        let loader = ConfigurationLoader.ofProcess(environment)
        let credential: TwilioCredential?
        do throws(ConfigurationError) {
            credential = try loader.twilioCredential()
        } catch {
            throw Complaint(lines: error.mistakes.map(\.description), exitCode: 78)
        }
        guard let credential else {
            complain("TWILIO_AUTH_TOKEN is not set: the request is not signed")
            return
        }
        phone.token = credential.token
        if let account = credential.accountSid { phone.accountSid = account }
    }

    private static func defaultJar(_ environment: Environment) -> String? {
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
            return "\(state)/parley/phone.cookies"
        }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return "\(home)/.local/state/parley/phone.cookies"
    }
}

extension Phone.Outcome {
    /// The reply as a transcript has it.
    var lines: [String] {
        guard let reply else { return [] }
        var lines: [String] = []
        for message in reply.messages {
            let target = message.to.map { "(to \($0)) " } ?? ""
            for line in message.text.split(
                omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            {
                lines.append("> \(target)\(line)")
            }
            lines += message.media.map { "> \(target)[picture \($0)]" }
        }
        if let redirect = reply.redirect { lines.append("(redirected to \(redirect))") }
        return lines.isEmpty ? ["(silence)"] : lines
    }

    /// Request and response, as they went over the wire.
    var transcript: String {
        let body = request.body
        var text = "\(body == nil ? "GET" : "POST") \(request.url)\n"
        for (name, value) in request.headers { text += "\(name): \(value)\n" }
        text += "\n\(String(decoding: body ?? [], as: UTF8.self))\n\n"
        text += answer.header.split(whereSeparator: \.isNewline).joined(separator: "\n")
        return text + "\n\n\(String(decoding: answer.body, as: UTF8.self))\n"
    }
}

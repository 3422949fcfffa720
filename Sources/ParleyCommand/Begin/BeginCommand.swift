import ArgumentParser
import Parley
import Store
import System
import Talk

/// `parley begin`.
struct BeginCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "begin",
        abstract: "Text people first: begin a conversation with everybody in a file.",
        discussion: """
            Everything is checked before anything is sent; it says what it will do, and asks. Nobody \
            is texted twice in a batch, however often it is run. TWILIO_ACCOUNT_SID with \
            TWILIO_API_KEY and TWILIO_API_SECRET, or TWILIO_AUTH_TOKEN, is the account.
            """)

    @OptionGroup var options: BeginOptions
    @OptionGroup var option: StoreOption

    func run() throws {
        let loader = ConfigurationLoader.ofProcess()
        let (settings, account) = try Self.configured(loader)
        let sender = try options.sender(settings)
        let access = try option.access()
        let conversation: ServedConversation
        do throws(ServedConversation.Lack) {
            conversation = try ServedConversation(settings, of: sender)
        } catch {
            throw Complaint(lines: error.lines, exitCode: 1)
        }
        let beginning = try beginning(in: conversation)
        let hours = try hours(of: conversation)
        let now = SystemClock.unixSeconds()
        let key = BatchKey(
            script: conversation.script.sessionName, batch: batchName(conversation, now: now))
        let subject = BeginPlan.Subject(
            beginning: beginning, account: account.sid, sender: sender,
            batch: options.instead == nil ? key : nil, access: access, now: now)
        let file = try people(conversation.script.settings.country)
        let batch = Batch(
            key, name: options.name, account: account.sid, receiver: sender, began: now)
        var plan = try StoreOption.using(access) { (access) throws(StoreError) in
            try BeginPlan(file, subject)
        }
        if let limit = options.limit ?? (options.instead == nil ? nil : 3) {
            plan.limit(to: limit)
        }
        try refuseMistakes(plan)
        if options.instead == nil {
            try StoreOption.using(access) { (access) throws(StoreError) in
                try access.store.batch(key)
            }.map { try agree(batch, with: $0) }
        }
        let text = { (plan: BeginPlan) in
            PlanText(plan, options: options, batch: batch, hours: hours, settings)
        }
        if options.dryRun {
            return try options.csv ? put(plan.csv) : text(plan).lines.forEach { show($0) }
        }
        let isOpen = Self.isOpen(hours, conversation)
        guard isOpen(now) else {
            throw Complaint(
                "nothing was sent: it is \(Self.local(conversation, now).time) on the script's clock, and "
                    + "texts leave \(hours.map { "\($0)" } ?? ""); wait, or see --between and "
                    + "--any-hour", exitCode: 75)
        }
        let twilio = MessageSender(account: account)
        leaveUnknown(in: &plan, twilio)
        let shown = text(plan)
        for line in shown.lines { show(line, keepsLines: false) }
        try ask(plan)
        let sending = BeginSending(
            options: options, store: access.store, beginning: beginning, batch: batch,
            sender: twilio, callback: shown.callback, isOpen: isOpen)
        if let instead = options.instead { return try sending.run(plan, instead: instead) }
        try sending.run(plan)
    }

    /// What the environment and the env file say.
    private static func configured(
        _ loader: ConfigurationLoader
    ) throws(Complaint) -> (Settings, TwilioAccount) {
        do throws(ConfigurationError) {
            return (try loader.settings(), try loader.twilioAccount())
        } catch {
            throw Complaint(lines: error.mistakes.map(\.description), exitCode: 78)
        }
    }

    private func beginning(
        in conversation: ServedConversation
    ) throws(Complaint) -> StoredBeginning {
        let script = conversation.script
        guard let beginning = script.beginning(named: options.name) else {
            let names = script.beginnings.map(\.state.text).joined(separator: ", ")
            throw Complaint(
                "\(conversation.path) has no [begin \(options.name)]"
                    + (names.isEmpty
                        ? ", and nothing else that may be begun; parley new reminder shows how it is "
                            + "written"
                        : "; there is: \(names)"),
                exitCode: 64)
        }
        var retried: Set<SentLine.Status> = []
        if options.retryFailed { retried.insert(.failed) }
        if options.retryUnknown { retried.insert(.unknown) }
        return StoredBeginning(conversation.dialogue, beginning, retrying: retried)
    }

    /// The hours in which texts leave; nil for any, as one's own phone may be texted.
    private func hours(of conversation: ServedConversation) throws(Complaint) -> SendingHours? {
        guard !options.anyHour, options.instead == nil else { return nil }
        guard conversation.zone != nil else {
            throw Complaint(
                "\(conversation.path) has no timezone, so that nobody knows what hour it is for the "
                    + "people; add a line like timezone = Europe/Dublin at its top, or say --any-hour",
                exitCode: 64)
        }
        return options.between ?? SendingHours(argument: "08:00..21:00")
    }

    private static func local(_ conversation: ServedConversation, _ now: Int) -> CivilMoment {
        (conversation.zone ?? .utc).local(at: now)
    }

    private static func isOpen(
        _ hours: SendingHours?, _ conversation: ServedConversation
    ) -> @Sendable (Int) -> Bool {
        guard let hours else { return { _ in true } }
        return { now in hours.contain(local(conversation, now)) }
    }

    private func batchName(_ conversation: ServedConversation, now: Int) -> String {
        options.batch ?? "\(options.name) \(Self.local(conversation, now).date)"
    }

    private func people(_ country: CountryCode?) throws(Complaint) -> RowsFile {
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try File.contents(of: options.people, limit: 64 << 20)
        } catch {
            throw Complaint("\(error)", exitCode: 1)
        }
        do throws(RowsFile.Fault) {
            return try RowsFile(parsing: bytes, country: country)
        } catch {
            throw Complaint("\(options.people): \(error)", exitCode: 1)
        }
    }

    private func refuseMistakes(_ plan: BeginPlan) throws(Complaint) {
        guard !plan.mistakes.isEmpty else { return }
        let isOfFile = plan.rows.isEmpty && plan.leftOut.isEmpty
        for mistake in plan.mistakes.prefix(40) { complain(mistake, after: "\(options.people): ") }
        let rest = plan.mistakes.count - 40
        if rest > 0 { complain("and \(rest.grouped) more", after: "\(options.people): ") }
        guard !options.skipBad || isOfFile else { return }
        throw Complaint(
            "nothing was sent; correct the file"
                + (isOfFile ? "" : ", or leave these rows out with --skip-bad"), exitCode: 1)
    }

    private func agree(_ batch: Batch, with known: Batch) throws(Complaint) {
        guard !known.agrees(with: batch) else { return }
        throw Self.complaint(of: known)
    }

    /// What is said of a batch that begins something else.
    ///
    /// - Parameter known: The batch as it is.
    /// - Returns: The complaint.
    static func complaint(of known: Batch) -> Complaint {
        Complaint(
            "nothing was sent: the batch \"\(known.key.batch)\" begins \(known.name) from "
                + "\(known.receiver), and a batch keeps both; give this one a name of its own with --batch",
            exitCode: 1)
    }

    /// Leaves whoever is unknown as they are where Twilio's list cannot be read: nobody can see then
    /// whether their text has left.
    private func leaveUnknown(in plan: inout BeginPlan, _ sender: MessageSender) {
        guard let first = plan.rows.first(where: \.isUnknown) else { return }
        do throws(ListedMessage.Unread) {
            _ = try sender.newest(to: first.pair.sender)
        } catch {
            let lines = LineRanges(plan.leaveUnknown(), most: 5).text
            complain(
                "Twilio's list of messages cannot be read: \(error). Whoever is unknown (\(lines)) may "
                    + "have the text already: nothing is sent to them, and they stay unknown until "
                    + "--retry-unknown can read the list")
        }
    }

    /// Asks whether it shall be done.
    private func ask(_ plan: BeginPlan) throws(Complaint) {
        guard !plan.rows.isEmpty else { return }
        let retries = options.retryFailed || options.retryUnknown
        guard !options.yes || retries else { return }
        guard Terminal.isTerminal(0) else {
            throw Complaint(
                retries
                    ? "nothing was sent: --retry-failed and --retry-unknown ask a person on a terminal"
                    : "nothing was sent: begin asks first, and there is no terminal; say --yes",
                exitCode: 64)
        }
        if plan.rows.contains(where: \.isUnknown) {
            show("Whoever is unknown may have the text already: they may get it a second time.")
        }
        show("Send? yes or no: ", terminator: "")
        guard readLine() == "yes" else { throw Complaint("nothing was sent", exitCode: 1) }
    }
}

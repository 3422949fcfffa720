import ArgumentParser
import Parley
import System
import Talk
import Twilio

/// What `parley begin` is told on its command line.
struct BeginOptions: ParsableArguments {
    @Argument(help: "The state behind [begin ...] in the script.") var name: String
    @Option(help: "A CSV file: the number first, then the columns that the heading names.")
    var people: String
    @Option(help: "The number that texts (default: TWILIO_FROM).") var from: String?
    @Option(help: "The Messaging Service that the number is of, like MG...") var service: String?
    @Option(help: "The batch, in which nobody is texted twice (default: NAME and the day).")
    var batch: String?
    @Option(help: "When texts leave, on the script's clock (default: 08:00..21:00).")
    var between: SendingHours?
    @Flag(help: "Whatever the hour is.") var anyHour = false
    @Option(help: "Texts a second, at most 20.") var rate = 1.0
    @Option(help: "What one segment costs, like 0.0083.") var price: String?
    @Flag(help: "Leave rows with mistakes out, and text the others.") var skipBad = false
    @Option(help: "Send the first three texts to this number instead, and keep nothing.")
    var instead: String?
    @Option(help: "At most so many texts in this run; the next one goes on.") var limit: Int?
    @Flag(help: "Say what would be done, and send nothing.") var dryRun = false
    @Flag(help: "With --dry-run: every text, as CSV.") var csv = false
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Text those again whose text has failed; asks.") var retryFailed = false
    @Flag(help: "Text those again of whom it is not known; asks.") var retryUnknown = false
    @Option(help: "Where Twilio tells what arrived, if PARLEY_PUBLIC_URL has no such path.")
    var callback: String?

    func validate() throws {
        guard rate >= 0.001, rate <= 20 else {
            throw ValidationError("--rate is how many texts leave in a second, at most 20")
        }
        if between != nil, anyHour {
            throw ValidationError(
                "--between and --any-hour go against each other; give one of them")
        }
        if csv, !dryRun { throw ValidationError("--csv goes with --dry-run") }
        if let limit, limit < 1 { throw ValidationError("--limit is a number from 1 on") }
        if let price, Decimal(price.utf8).map({ $0 < .zero }) ?? true {
            throw ValidationError("--price is an amount, like 0.0083")
        }
        if let service, !Shape.service.fits(service) {
            throw ValidationError(
                "--service is the id of a Messaging Service: \(Shape.service)")
        }
        if let callback, CallbackAddress(callback) == nil {
            throw ValidationError(
                "--callback is not an address; write it like https://example.org/sms")
        }
        if let instead, !Self.isNumber(instead) {
            throw ValidationError(
                "--instead is your own telephone number with + and the country's code, like "
                    + "+14158675308")
        }
        if batch?.isEmpty == true { throw ValidationError("--batch needs a name") }
        if instead != nil, retryFailed || retryUnknown {
            throw ValidationError(
                "--instead texts nobody of the file, so that --retry-failed and --retry-unknown say "
                    + "nothing beside it")
        }
    }

    /// The number that texts.
    ///
    /// - Parameter settings: The variables' values.
    /// - Returns: The number, or the short code.
    /// - Throws: `Complaint` where there is none, or it is a name or of another channel.
    func sender(_ settings: Settings) throws(Complaint) -> String {
        let configured = settings[.sender].map { String(decoding: $0, as: UTF8.self) }
        guard let sender = from ?? configured else {
            throw Complaint(
                "no number is given that texts; give --from +15005550006, or set TWILIO_FROM, with a "
                    + "number of your Twilio account",
                exitCode: 64)
        }
        let isShortCode =
            (3...8).contains(sender.utf8.count) && sender.utf8.allSatisfy { (0x30...0x39) ~= $0 }
        guard isShortCode || Self.isNumber(sender) else {
            throw Complaint(
                "\"\(sender)\" cannot be texted back by SMS; --from is a number like +15005550006 or a "
                    + "short code like 12345: names get no answers, and other channels have rules of "
                    + "their own", exitCode: 64)
        }
        return sender
    }

    private static func isNumber(_ text: String) -> Bool {
        text.utf8.first == UInt8(ascii: "+") && Shape.address.fits(text) && text.utf8.count > 7
    }
}

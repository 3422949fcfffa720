import ArgumentParser
import Parley
import Store
import System

/// `parley erase`.
struct EraseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Remove all that the store keeps of a number.",
        discussion: """
            It is found by its digits, whatever its channel. Opt-outs stay, so that nobody is \
            texted by mistake.
            """)

    @OptionGroup var option: StoreOption
    @Argument(help: "The number, like +14158675308.") var number: String
    @Flag(help: "Do not ask.") var yes = false

    func validate() throws { try Self.check(number) }

    /// Refuses what names nobody, or all who have no digits.
    ///
    /// - Parameter number: What is to be a number, or another address.
    /// - Throws: `ValidationError` where it is empty.
    static func check(_ number: String) throws {
        guard number.utf8.contains(where: { $0 > UInt8(ascii: " ") }) else {
            throw ValidationError("name the number, like +14158675308")
        }
    }

    func run() throws {
        let digits = Pair.digits(of: number)
        let access = try option.access()
        if !yes {
            guard Terminal.isTerminal(0) else {
                throw Complaint(
                    "erase asks on a terminal before it removes anything; elsewhere say --yes",
                    exitCode: 64)
            }
            show("Remove all that is kept of \(digits)? yes or no: ", terminator: "")
            guard readLine() == "yes" else { throw Complaint("nothing was removed", exitCode: 1) }
        }
        let erased = try StoreOption.using(access) { (access) throws(StoreError) in
            try access.store.erase(
                digits: digits, person: try access.person(digits),
                now: SystemClock.unixSeconds())
        }
        show(
            "removed of \(digits): conversations \(erased.conversations), answers "
                + "\(erased.answers), lines of the journal \(erased.turns), texts not understood "
                + "\(erased.texts), first texts \(erased.sent)")
        show("not touched: opt-outs, CSV files of before, logs, and copies of the store")
    }
}

import Page
import Twilio

extension URLPage {
    /// The phones of a page, and what is on their screens.
    struct Screens {
        /// Phones at most that text.
        static let mostPhones = 12
        /// Phones at most, with those that answers were sent to.
        static let mostScreens = 36
        /// Bubbles of a phone at most: all of them are sent with every change.
        static let mostBubbles = 500
        /// Bytes of answers as they came at most, of the newest: all of them are sent with every change.
        static let mostRaw = 262_144

        /// The phones, in the order in which they stand.
        private(set) var all: [Screen]
        private var nextID = 0

        /// Begins with one phone.
        ///
        /// - Parameter number: Its number.
        init(_ number: String) { all = [Screen(number)] }

        /// A phone's screen.
        ///
        /// - Parameter number: The phone's number.
        /// - Returns: The screen.
        /// - Throws: `PageMistake` where there is no such phone.
        func screen(of number: String) throws(PageMistake) -> Screen {
            guard let index = index(of: number) else {
                throw PageMistake("there is no phone \(number); add it first")
            }
            return all[index]
        }

        /// Begins anew with one phone; bubbles to come have other ids than those that were there.
        ///
        /// - Parameter number: Its number.
        mutating func startAgain(with number: String) { all = [Screen(number)] }

        /// Changes what is kept of a phone that is there.
        ///
        /// - Parameters:
        ///   - number: The phone's number.
        ///   - change: What changes.
        mutating func change(_ number: String, _ change: (inout Screen) -> Void) {
            guard let index = index(of: number) else { return }
            change(&all[index])
        }

        /// Adds a phone that texts.
        ///
        /// - Parameter number: Its number, as a person writes it.
        /// - Returns: What is said about it.
        /// - Throws: `PageMistake` where it is no number, or where there is no room.
        mutating func add(_ number: String) throws(PageMistake) -> String {
            let number = String(
                decoding: number.utf8.filter { !" -().".utf8.contains($0) }, as: UTF8.self)
            guard Shape.address.fits(number) else {
                throw PageMistake("\"\(number)\" is not a number; write it like +15550001234")
            }
            let known = index(of: number)
            if let known, !all[known].isOnlyTold { return "\(number) is there already" }
            guard all.count(where: { !$0.isOnlyTold }) < Self.mostPhones else {
                throw PageMistake(
                    "there are \(Self.mostPhones) phones, which is all that fits; start again")
            }
            if let known {
                all[known].isOnlyTold = false
                return "\(number) can text, too"
            }
            all.append(Screen(number))
            return "\(number) is there"
        }

        /// Makes room for a phone that an answer was sent to.
        ///
        /// - Parameter number: Its number.
        /// - Returns: Whether it is there, or has been all along.
        mutating func makeRoom(for number: String) -> Bool {
            guard index(of: number) == nil else { return true }
            guard all.count < Self.mostScreens else { return false }
            all.append(Screen(number, isOnlyTold: true))
            return true
        }

        /// Puts a bubble on a phone that is there.
        ///
        /// - Parameters:
        ///   - kind: Whose it is.
        ///   - text: What it says.
        ///   - number: The phone's number.
        ///   - time: When it came.
        ///   - change: What else is known of it.
        mutating func show(
            _ kind: Bubble.Kind, _ text: String, on number: String, at time: String,
            _ change: (inout Bubble) -> Void = { _ in }
        ) {
            guard let index = index(of: number) else { return }
            var bubble = Bubble(id: nextID, kind: kind, text: text, time: time)
            change(&bubble)
            nextID += 1
            all[index].bubbles.append(bubble)
            if all[index].bubbles.count > Self.mostBubbles { all[index].bubbles.removeFirst() }
        }

        /// Keeps of the answers as they came the newest ones.
        mutating func forgetOldAnswers() {
            var room = Self.mostRaw
            var oldest = 0
            for bubble in all.flatMap(\.bubbles).sorted(by: { $0.id > $1.id }) {
                room -= bubble.raw?.utf8.count ?? 0
                guard room >= 0 else {
                    oldest = bubble.id + 1
                    break
                }
            }
            for screen in all.indices {
                for index in all[screen].bubbles.indices
                where all[screen].bubbles[index].id < oldest {
                    all[screen].bubbles[index].raw = nil
                }
            }
        }

        private func index(of number: String) -> Int? {
            all.firstIndex { $0.number == number }
        }
    }
}

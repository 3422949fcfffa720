/// The turns that are written in one transaction, by rounds.
///
/// A round is open while its transaction is; everybody in it learns how that ended.
struct Rounds {
    /// A round that is over, until all who were in it know.
    private struct Ended {
        let number: Int
        let error: ConnectionError?
        var members: Int
    }

    /// Whether a transaction with turns in it is open.
    private(set) var isOpen = false
    /// The number of the round that is open, or was last.
    private var number = 0
    private var members = 0
    /// Few at a time: everybody looks as soon as it is possible.
    private var ended: [Ended] = []

    /// Adds a turn to the open round, or to a new one.
    ///
    /// - Returns: The round's number.
    mutating func join() -> Int {
        if !isOpen {
            isOpen = true
            number += 1
            members = 0
        }
        members += 1
        return number
    }

    /// Ends the open round, where there is one.
    ///
    /// - Parameter error: Why nothing of it was kept; nil where all was.
    mutating func end(failing error: ConnectionError?) {
        guard isOpen else { return }
        isOpen = false
        ended.append(Ended(number: number, error: error, members: members))
    }

    /// Says how a round ended, once to each who was in it.
    ///
    /// - Parameter number: The number of a round that is over.
    /// - Returns: Why nothing of it was kept; nil where all was.
    mutating func leave(_ number: Int) -> ConnectionError? {
        guard let place = ended.firstIndex(where: { $0.number == number }) else { return nil }
        let error = ended[place].error
        ended[place].members -= 1
        if ended[place].members == 0 { ended.remove(at: place) }
        return error
    }
}

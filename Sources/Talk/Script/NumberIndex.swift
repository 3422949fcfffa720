internal import Bytes

/// Values by the figures of a number, found by bisection.
///
/// No dictionary: the first use of one whose key is a type of our own costs a CGI call 300,000
/// instructions (Benchmarks/README.md).
package struct NumberIndex<Value: Sendable>: Sendable {
    private var entries: [(digits: PhoneDigits, value: Value)] = []

    /// Makes an empty index.
    init() {}

    /// Makes an index in which the first value of a number is found.
    ///
    /// - Parameter entries: Numbers and values, in any order.
    /// - Complexity: O(*n* log *n*)
    init(firstOf entries: [(digits: PhoneDigits, value: Value)]) {
        // The order of equal ones stays as it is.
        self.entries = entries.sorted { $0.digits < $1.digits }
    }

    /// The value of a number; nil where there is none.
    ///
    /// - Parameter digits: The number's figures.
    subscript(digits: PhoneDigits) -> Value? {
        let place = place(of: digits)
        return has(digits, at: place) ? entries[place].value : nil
    }

    /// Gives a number its value, once more where it has one.
    ///
    /// - Parameters:
    ///   - digits: The number's figures.
    ///   - value: The value.
    package mutating func set(_ digits: PhoneDigits, _ value: Value) {
        let place = place(of: digits)
        if has(digits, at: place) {
            entries[place].value = value
        } else {
            entries.insert((digits, value), at: place)
        }
    }

    private func has(_ digits: PhoneDigits, at place: Int) -> Bool {
        place < entries.count && entries[place].digits == digits
    }

    /// Where the first entry stands that is not before a number.
    private func place(of digits: PhoneDigits) -> Int {
        entries.partitioningIndex { !($0.digits < digits) }
    }
}

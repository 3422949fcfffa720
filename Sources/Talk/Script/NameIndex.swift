/// The names of a script that mean something, each under a number: the first one is 0.
///
/// No dictionary: the first use of one costs a CGI call 150,000 instructions, in which the Swift
/// runtime looks for what makes a key hashable, and its hash is made for keys of strangers. These
/// are an author's.
package struct NameIndex: Sendable {
    /// The names, in the order in which they came.
    package private(set) var names: [String] = []
    /// The number of a name, plus 1, at the place that its hash tells or behind it; 0 is free.
    ///
    /// At most half of them are taken.
    private var slots: [Int32] = []

    /// The number of a name; nil where there is none.
    ///
    /// - Parameter name: The name.
    subscript(name: String) -> Int? {
        guard !slots.isEmpty else { return nil }
        let number = Int(slots[slot(of: name)]) - 1
        return number < 0 ? nil : number
    }

    /// Whether a name is among them.
    package func contains(_ name: String) -> Bool { self[name] != nil }

    /// Adds a name where it is new.
    ///
    /// - Parameter name: The name.
    /// - Returns: Its number, and whether it is new.
    @discardableResult
    mutating func insert(_ name: String) -> (number: Int, isNew: Bool) {
        if 2 * (names.count + 1) > slots.count { grow() }
        let slot = slot(of: name)
        guard slots[slot] == 0 else { return (Int(slots[slot]) - 1, false) }
        names.append(name)
        slots[slot] = Int32(names.count)
        return (names.count - 1, true)
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: max(16, 2 * slots.count))
        for number in names.indices { slots[slot(of: names[number])] = Int32(number + 1) }
    }

    /// Where a name stands, or the free place where it belongs.
    private func slot(of name: String) -> Int {
        // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        let bytes = name.utf8.span
        for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
        while slots[slot] != 0, names[Int(slots[slot]) - 1] != name {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }
}

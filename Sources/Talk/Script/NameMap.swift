/// What the names of a script stand for.
package struct NameMap<Value: Sendable>: Sendable {
    /// The names, each with the number of its value.
    private(set) var numbers = NameIndex()
    /// The names, in the order in which they came.
    var names: [String] { numbers.names }
    /// What they stand for, in the same order.
    package private(set) var values: [Value] = []

    init() {}

    /// Puts together the two halves of such a map.
    ///
    /// - Parameters:
    ///   - numbers: The names.
    ///   - values: What they stand for, in the order of their numbers.
    init(_ numbers: NameIndex, _ values: [Value]) {
        self.numbers = numbers
        self.values = values
    }

    /// The same, copied half by half.
    ///
    /// A copy of the whole costs a CGI call 20,000 instructions for each type of values, in which
    /// the Swift runtime makes the type of the map.
    var inParts: NameMap { NameMap(numbers, values) }

    /// What a name stands for; nil where there is none.
    ///
    /// - Parameter name: The name.
    package subscript(name: String) -> Value? { numbers[name].map { values[$0] } }

    /// Says what a name stands for, anew where it is there.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - value: What it stands for.
    package mutating func set(_ name: String, _ value: Value) {
        let (number, isNew) = numbers.insert(name)
        if isNew { values.append(value) } else { values[number] = value }
    }

    /// Says what a name stands for, unless that was said.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - value: What it stands for.
    /// - Returns: Whether it is new.
    mutating func insert(_ name: String, _ value: Value) -> Bool {
        guard numbers.insert(name).isNew else { return false }
        values.append(value)
        return true
    }
}

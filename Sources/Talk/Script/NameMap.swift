/// What the names of a script stand for.
package struct NameMap<Value: Sendable>: Sendable {
    private var index = NameIndex()
    /// The names, in the order in which they came.
    var names: [String] { index.names }
    /// What they stand for, in the same order.
    package private(set) var values: [Value] = []

    /// What a name stands for; nil where there is none.
    ///
    /// - Parameter name: The name.
    package subscript(name: String) -> Value? { index[name].map { values[$0] } }

    /// Says what a name stands for, anew where it is there.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - value: What it stands for.
    package mutating func set(_ name: String, _ value: Value) {
        let (number, isNew) = index.insert(name)
        if isNew { values.append(value) } else { values[number] = value }
    }
}

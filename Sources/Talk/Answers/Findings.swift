/// What was found of a kind in a text: exactly one value counts, however often it is said.
///
/// Of several that are equal the first is kept: addresses that differ in case are.
struct Findings<Value: Equatable> {
    private var value: Value?
    private var isClear = true

    /// Adds a finding.
    ///
    /// - Parameter found: Its value; nil where it is of the kind's form but does not exist.
    mutating func add(_ found: Value?) {
        guard let found, value == nil || value == found else {
            isClear = false
            return
        }
        value = value ?? found
    }

    /// The one value; nil where there is none, or more than one.
    var only: Value? { isClear ? value : nil }
}

/// One word that may be texted for a choice, and what is stored for it.
///
/// Both are ranges of the script's bytes. A choice `small=s,little` has three of them, its own
/// value first.
package struct ChoiceWord: Sendable, Equatable {
    /// What may be texted.
    package let word: Range<Int>
    /// What is stored.
    package let value: Range<Int>

    /// Whether this is the choice's own value, which is listed before the other words for it.
    package var isValue: Bool { word == value }
}

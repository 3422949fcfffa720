/// Where a script uses, fills and leads to names, found while its lines are read.
package struct References: Sendable {
    /// How a variable is used.
    package enum Use: Sendable, Equatable {
        /// In a text, a condition, `set`, `add` or `tell`.
        case read
        /// By `save`.
        case saved
        /// By `keep`.
        case kept
        /// By `forget`.
        case forgotten
        /// As a bound of a question, where an unset one is none.
        case bound
    }

    /// Names that a capture, `set` or `add` fills.
    package var filled = NameIndex()
    /// How many bytes the longest value of a capture has that is no free text.
    package var longestCapture = 0
    /// Whether a variable is set or added to.
    package var setsVariables = false
    /// Every use of a variable, in the order of the file; those that always exist are left out.
    package var uses: [(name: Name, use: Use)] = []
    /// The names of every `save`, in the order of the file, those that always exist too.
    var saved: [Name] = []
    /// Every state that `->`, `tries` or `at` names.
    package var targets: [Name] = []
    /// Every word list that an answer names.
    package var lists: [Name] = []
    /// Every list, of whose rows one is asked for, that an answer or a condition names.
    package var tables: [Name] = []
    /// The list of each variable that is asked for as a row of one; of several the first.
    package var listed: [(variable: String, list: Name)] = []
    /// Every value that a test says is shared.
    var shared: [Name] = []
    /// Whether `open` or `{opens}` is used.
    package var asksForHours = false
    /// Every variable whose pictures go along with a message.
    package var pictures: [Name] = []
    /// Texts that end in `-> name`, with the name.
    var arrows: [Name] = []
    /// Whether `known` or `caller` is used.
    var asksForSender = false
}

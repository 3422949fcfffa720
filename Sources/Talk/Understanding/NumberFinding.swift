/// A number that stands in a text.
struct NumberFinding: Sendable {
    /// Where it stands.
    var range: Range<Int>
    /// Its value; nil where it is written as no number is.
    var value: Decimal?
    /// The readings of a figure like `1.250`, which is one number or another.
    var other: Decimal?
    /// `first`, `2nd`.
    var isOrdinal = false
    /// `half`, `a quarter`.
    var isPart = false
    /// `un`, `eine`, `a`: also a word for one.
    var isArticle = false
    /// `one`, which stands for something else, too.
    var isOne = false
    /// `sei`, `ten`: also another word.
    var isCareful = false
    /// `personne`: 0 only as the whole text.
    var isNobody = false
    /// `none`, `nobody`.
    var isNone = false
    /// A part of a name: `B2`, `part-two`.
    var isLabel = false
    /// Written in figures.
    var isFigure = false
    /// The upper number of `4/5`, `4 out of 5`.
    var total: Int?

    /// A number that is whole and not too great for counting; nil for any other.
    var whole: Int? { value.flatMap(\.whole) }
}

/// How a date in figures is read: the setting `dates`.
package enum DateOrder: String, Sendable, Hashable, CaseIterable {
    /// Day and then month: 12/5 is in May.
    case dmy
    /// Month and then day: 12/5 is in December.
    case mdy
}

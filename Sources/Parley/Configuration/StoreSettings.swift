package import Store

/// Where what must outlive a cookie is kept, and for how long.
package struct StoreSettings: Sendable, Equatable {
    /// What happens to a message while the store is down: the values of `PARLEY_STORE_DOWN`.
    package enum WhenDown: String, Sendable, CaseIterable {
        /// The turn is taken from the cookie, where it loses nothing by that.
        case cookie
        /// The message is refused; Twilio may send it again.
        case refuse
    }

    /// Where it is.
    package let place: StorePlace
    /// What happens to a message while it is down.
    package let whenDown: WhenDown
    /// For how many days conversations and the journal are kept.
    package let retainedDays: Int
}

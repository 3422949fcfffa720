internal import CLinux

/// What the Swift runtime searches where it asks whether a type conforms to a protocol.
package enum ConformanceRecords {
    /// Lets the runtime know those, too, that `packaging/set-aside` keeps from every start: what
    /// asks for types of swift-nio calls this before.
    ///
    /// Those that it knows already it then has twice, which only costs time.
    package static func takeUpAll() { parley_register_all() }
}

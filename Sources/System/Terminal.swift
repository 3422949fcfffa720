internal import Glibc

/// What is known of a terminal behind a descriptor.
package enum Terminal {
    /// Whether a descriptor is a terminal.
    ///
    /// - Parameter descriptor: 0, 1 or 2.
    /// - Returns: False for a file, a pipe, a socket or a closed descriptor.
    package static func isTerminal(_ descriptor: CInt) -> Bool {
        isatty(descriptor) == 1
    }
}

internal import Glibc

/// What is known of a terminal behind a descriptor.
public enum Terminal {
    /// Whether a descriptor is a terminal.
    ///
    /// - Parameter descriptor: 0, 1 or 2.
    /// - Returns: False for a file, a pipe, a socket or a closed descriptor.
    public static func isTerminal(_ descriptor: CInt) -> Bool {
        isatty(descriptor) == 1
    }

    /// How many columns a terminal has.
    ///
    /// - Parameter descriptor: 0, 1 or 2.
    /// - Returns: The width; nil where it is no terminal or does not tell.
    public static func width(_ descriptor: CInt) -> Int? {
        var size = winsize()
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }
}

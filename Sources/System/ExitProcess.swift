internal import Glibc

/// Ends the process.
///
/// - Parameter status: Its exit status.
public func exitProcess(_ status: Int32) -> Never { exit(status) }

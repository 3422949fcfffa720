internal import Glibc

/// Ends the process.
///
/// - Parameter status: Its exit status.
package func exitProcess(_ status: Int32) -> Never { exit(status) }

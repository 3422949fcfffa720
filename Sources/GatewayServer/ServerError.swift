package import System

/// Why the server cannot start, or cannot go on.
package enum ServerError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The operating system gives no thread, no memory or the like.
    case noResources(SystemError)
    /// The libfcgi that is linked reads sockets itself, and cannot be used so.
    case foreignLibrary

    /// The status to end with, of those that sysexits.h names: 71 for the operating system, 78 for
    /// a build that cannot serve.
    package var exitCode: Int32 {
        switch self {
        case .noResources: 71
        case .foreignLibrary: 78
        }
    }

    /// What is wrong, and what to do.
    package var description: String {
        switch self {
        case .noResources(let error):
            "the operating system refuses what the server needs: \(error)"
        case .foreignLibrary:
            "this libfcgi.so cannot be used: it was linked so that it reads sockets itself "
                + "(-Bsymbolic-functions). Build Parley with libfcgi.a, which `make build` does"
        }
    }

    /// Takes something of the operating system.
    ///
    /// - Parameter take: Takes it.
    /// - Returns: What was taken.
    /// - Throws: `noResources` where there is none.
    package static func needing<Resource: ~Copyable>(
        _ take: () throws(SystemError) -> Resource
    ) throws(ServerError) -> Resource {
        do throws(SystemError) {
            return try take()
        } catch {
            throw .noResources(error)
        }
    }
}

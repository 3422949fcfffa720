internal import System

/// Why the server cannot start, or cannot go on.
package enum ServerError: Error, Sendable, Equatable {
    /// The operating system gives no thread, no pipe or the like; the number is its own.
    case noResources(code: Int32)
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
}

extension ServerError: CustomStringConvertible {
    /// What is wrong, and what to do.
    package var description: String {
        switch self {
        case .noResources(let code):
            "the operating system refuses what the server needs: \(SystemError.text(of: code))"
        case .foreignLibrary:
            "this libfcgi.so cannot be used: it was linked so that it reads sockets itself "
                + "(-Bsymbolic-functions). Build Parley with libfcgi.a, which `make build` does"
        }
    }
}

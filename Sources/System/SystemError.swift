internal import Glibc

/// Why the operating system did not do what it was asked for.
package struct SystemError: Error, Sendable, Equatable {
    /// What was tried.
    package enum Action: String, Sendable {
        case open, read, write, create, lock, rename, remove, inspect, resolve, run, accept
    }

    /// What stood in the way.
    package enum Reason: Sendable, Equatable {
        /// The operating system's own number, `errno`.
        case code(CInt)
        /// There is more than the caller wants to read.
        case tooLarge(limit: Int)
        /// A folder, a device or a pipe stands where a file was expected.
        case notRegularFile
        /// A symbolic link stands where none is followed.
        case symbolicLink
        /// Another process, or another thread of this one, keeps the file to itself.
        case locked
    }

    /// What was tried.
    package let action: Action
    /// What it was tried on: a path, or the name of a program.
    package let subject: String
    /// What stood in the way.
    package let reason: Reason

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - action: What was tried.
    ///   - subject: What it was tried on.
    ///   - reason: What stood in the way.
    package init(_ action: Action, _ subject: String, _ reason: Reason) {
        self.action = action
        self.subject = subject
        self.reason = reason
    }

    /// The error that the last call left in `errno`.
    init(_ action: Action, _ subject: String) {
        self.init(action, subject, .code(errno))
    }

    /// Whether there is nothing of that name.
    package var isMissing: Bool { reason == .code(ENOENT) || reason == .code(ENOTDIR) }

    /// Whether rights are lacking.
    package var isDenied: Bool { reason == .code(EACCES) || reason == .code(EPERM) }

    /// Whether there is something of that name already.
    package var isTaken: Bool { reason == .code(EEXIST) }

    /// Whether whoever would read has gone.
    package var isClosed: Bool { reason == .code(EPIPE) }

    /// Whether a symbolic link stands there that is not followed.
    package var isLink: Bool { reason == .symbolicLink }

    /// Whether somebody else keeps the file to itself.
    package var isLocked: Bool { reason == .locked }
}

extension SystemError: CustomStringConvertible {
    /// The sentence for a person: `cannot read /etc/parley.env: Permission denied`.
    package var description: String {
        let cause =
            switch reason {
            case .code(let code): Self.text(of: code)
            case .tooLarge(let limit): "it is longer than \(limit) bytes"
            case .notRegularFile: "it is not a regular file"
            case .symbolicLink: "it is a symbolic link, and links are not followed here"
            case .locked: "another program keeps it locked"
            }
        return "cannot \(action.rawValue) \(subject): \(cause)"
    }

    /// What the C library says of an `errno`.
    ///
    /// - Parameter code: The number.
    /// - Returns: `No such file or directory` and the like.
    package static func text(of code: CInt) -> String {
        var buffer = [UInt8](repeating: 0, count: 128)
        let result = unsafe buffer.withUnsafeMutableBytes { space -> CInt in
            guard let start = space.baseAddress else { return -1 }
            return unsafe strerror_r(
                code, start.assumingMemoryBound(to: CChar.self), space.count)
        }
        guard result == 0 else { return "error \(code)" }
        return String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
    }
}

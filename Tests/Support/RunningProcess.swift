import Foundation
public import Glibc
import Synchronization

/// A program that runs beside a test, and is ended with the value.
///
/// A class, since its end is an event. Only what it started is ever signalled, by its id.
///
/// Not Foundation's Process: that one sees the end of a program only when everything that the
/// program started has ended too, and web servers start others.
public final class RunningProcess: Sendable {
    /// Its id.
    public let id: Int32
    /// Where its standard output and error go.
    public let logPath: String
    /// What `waitpid` said of its end; nil before.
    private let ending = Mutex<Int32?>(nil)

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - program: Its path.
    ///   - arguments: Its arguments.
    ///   - environment: Its whole environment.
    ///   - folder: Its working folder, where its log is put too.
    ///   - log: The log's name.
    /// - Throws: Where it cannot be started; a program that is not there ends with 127.
    public init(
        _ program: String, _ arguments: [String], environment: [String: String] = [:],
        in folder: TemporaryFolder, log: String = "log-\(UInt16.random(in: 0 ... .max))"
    ) throws {
        logPath = folder.file(log)
        id = try Self.spawn(
            ["/usr/bin/env", "--chdir=\(folder.path)", program] + arguments,
            environment: environment.map { "\($0)=\($1)" }, log: logPath)
    }

    deinit {
        guard isRunning, stop() == nil else { return }
        kill(id, SIGKILL)
        _ = waits(atMost: 10)
    }

    private static func spawn(
        _ words: [String], environment: [String], log: String
    ) throws -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        _ = unsafe posix_spawn_file_actions_init(&actions)
        _ = unsafe posix_spawnattr_init(&attributes)
        defer {
            _ = unsafe posix_spawn_file_actions_destroy(&actions)
            _ = unsafe posix_spawnattr_destroy(&attributes)
        }
        _ = unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        _ = unsafe posix_spawn_file_actions_addopen(
            &actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        _ = unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
        closeOthersAtStart()
        // Swift Testing's threads block signals.
        var none = sigset_t()
        var all = sigset_t()
        _ = unsafe sigemptyset(&none)
        _ = unsafe sigfillset(&all)
        _ = unsafe posix_spawnattr_setsigmask(&attributes, &none)
        _ = unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        _ = unsafe posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var child = pid_t()
        var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
        var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
        defer {
            unsafe (arguments + variables).forEach { word in unsafe free(word) }
        }
        let code = unsafe posix_spawn(
            &child, words[0], &actions, &attributes, &arguments, &variables)
        guard code == 0 else { throw POSIXError(.init(rawValue: code) ?? .EIO) }
        return child
    }

    /// What tests beside this one have open is nothing to the program.
    private static func closeOthersAtStart() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        for number in names.compactMap({ Int32($0) }) where number > 2 {
            _ = fcntl(number, F_SETFD, FD_CLOEXEC)
        }
    }

    /// Whether it still runs.
    public var isRunning: Bool { status == nil }

    private var status: Int32? {
        ending.withLock { ending in
            if ending == nil {
                var status: Int32 = 0
                if unsafe waitpid(id, &status, WNOHANG) == id { ending = status }
            }
            return ending
        }
    }

    /// What it has written so far.
    public var log: String {
        String(decoding: FileManager.default.contents(atPath: logPath) ?? Data(), as: UTF8.self)
    }

    /// Sends it a signal.
    ///
    /// - Parameter signal: The signal.
    public func send(_ signal: Int32) {
        if isRunning { kill(id, signal) }
    }

    /// Ends it.
    ///
    /// - Parameters:
    ///   - signal: The signal.
    ///   - seconds: How long it may take.
    /// - Returns: Its exit status, 128 more than the signal where one ended it; nil where it
    ///   still runs.
    @discardableResult
    public func stop(_ signal: Int32 = SIGTERM, within seconds: Double = 10) -> Int32? {
        send(signal)
        guard waits(atMost: seconds), let status else { return nil }
        let killer = status & 0x7f
        return killer == 0 ? (status >> 8) & 0xff : 128 + killer
    }

    /// Waits for its end.
    ///
    /// - Parameter seconds: How long at most.
    /// - Returns: Whether it has ended.
    public func waits(atMost seconds: Double) -> Bool {
        eventually(within: seconds) { !isRunning }
    }

    /// Waits for something to stand in its log.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - seconds: How long at most.
    /// - Returns: Whether it stands there.
    public func logs(_ text: String, within seconds: Double = 10) -> Bool {
        eventually(within: seconds) { log.contains(text) }
    }
}

/// Looks again and again until something holds.
///
/// - Parameters:
///   - seconds: How long at most.
///   - condition: What must hold.
/// - Returns: Whether it held.
public func eventually(within seconds: Double = 10, _ condition: () -> Bool) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while true {
        if condition() { return true }
        guard Date() < end else { return false }
        usleep(2_000)
    }
}

/// A port of 127.0.0.1 that nobody listens on.
///
/// - Returns: The port.
/// - Throws: Where there is none.
public func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = unsafe withUnsafeMutablePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
            unsafe bind(descriptor, address, length) | getsockname(descriptor, address, &length)
        }
    }
    guard status == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    return Int(UInt16(bigEndian: address.sin_port))
}

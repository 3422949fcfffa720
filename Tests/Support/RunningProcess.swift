import Foundation
public import Glibc

/// A program that runs beside a test, and is ended with the value.
///
/// A class, since its end is an event. Only what it started is ever signalled, by its id.
public final class RunningProcess: @unchecked Sendable {
    // Foundation's Process is not Sendable; every use of it here is one call of its own lock.
    private let process = Process()
    /// Where its standard output and error go.
    public let logPath: String

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - program: Its path.
    ///   - arguments: Its arguments.
    ///   - environment: Its whole environment.
    ///   - folder: Its working folder, where its log is put too.
    ///   - log: The log's name.
    /// - Throws: Where it cannot be started.
    public init(
        _ program: String, _ arguments: [String], environment: [String: String] = [:],
        in folder: TemporaryFolder, log: String = "log-\(UInt16.random(in: 0 ... .max))"
    ) throws {
        logPath = folder.file(log)
        guard FileManager.default.createFile(atPath: logPath, contents: nil),
            let handle = FileHandle(forWritingAtPath: logPath)
        else { throw CocoaError(.fileWriteUnknown) }
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        try? handle.close()
    }

    deinit {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGTERM)
        if !waits(atMost: 3) {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
    }

    /// Its id.
    public var id: Int32 { process.processIdentifier }

    /// Whether it still runs.
    public var isRunning: Bool { process.isRunning }

    /// What it has written so far.
    public var log: String {
        String(decoding: FileManager.default.contents(atPath: logPath) ?? Data(), as: UTF8.self)
    }

    /// Sends it a signal.
    ///
    /// - Parameter signal: The signal.
    public func send(_ signal: Int32) {
        if process.isRunning { kill(process.processIdentifier, signal) }
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
        guard waits(atMost: seconds) else { return nil }
        return process.terminationReason == .exit
            ? process.terminationStatus : 128 + process.terminationStatus
    }

    /// Waits for its end.
    ///
    /// - Parameter seconds: How long at most.
    /// - Returns: Whether it has ended.
    public func waits(atMost seconds: Double) -> Bool {
        eventually(within: seconds) { !process.isRunning }
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

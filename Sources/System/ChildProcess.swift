internal import CLinux
internal import Glibc

/// Another program, run to its end.
package enum ChildProcess {
    /// What came of it.
    package struct Outcome: Sendable, Equatable {
        /// How it ended.
        package let ending: Ending
        /// What it wrote to standard output.
        package let output: [UInt8]
        /// What it wrote to standard error.
        package let errors: [UInt8]
    }

    /// How a program ended.
    package enum Ending: Sendable, Equatable {
        /// By itself, with this status.
        case exited(Int)
        /// By a signal.
        case killed(signal: Int)
    }

    /// Runs a program, gives it its input and collects what it writes.
    ///
    /// - Parameters:
    ///   - program: Its name, looked for in PATH, or its path.
    ///   - arguments: Its arguments, without the program's name.
    ///   - input: What it reads from standard input.
    ///   - limit: How much of each of its outputs is kept; the rest is read and dropped.
    ///   - isBound: Whether it is killed when the thread that runs it dies, and with it this process,
    ///     and takes no request to end from a terminal or from systemd.
    /// - Returns: How it ended, and what it wrote.
    /// - Throws: `SystemError`; `isMissing` where there is no such program.
    package static func run(
        _ program: String, _ arguments: [String], input: [UInt8] = [], limit: Int = 16_777_216,
        isBound: Bool = false
    ) throws(SystemError) -> Outcome {
        let inputs = try pair(for: program)
        let outputs = try pair(for: program)
        let errors = try pair(for: program)
        let descriptors = [inputs.theirs.number, outputs.theirs.number, errors.theirs.number]
        let child =
            isBound
            ? try spawnBound(program, arguments, descriptors: descriptors)
            : try spawn(program, arguments, descriptors: descriptors)
        let mine = [inputs.mine.number, outputs.mine.number, errors.mine.number]
        // Their ends are closed here, or the end of the outputs would never be seen.
        drop(inputs.theirs)
        drop(outputs.theirs)
        drop(errors.theirs)
        var transfer = Transfer(descriptors: mine, input: input, limit: limit)
        transfer.run()
        return Outcome(
            ending: wait(for: child), output: transfer.output, errors: transfer.errors)
    }

    private static func drop(_ descriptor: consuming Descriptor) {}

    private struct Ends: ~Copyable {
        let mine: Descriptor
        let theirs: Descriptor
    }

    /// Two connected ends.
    ///
    /// Sockets, not pipes: a program that stops reading its input is then an error of `send` and
    /// no signal.
    private static func pair(for program: String) throws(SystemError) -> Ends {
        var numbers: [CInt] = [-1, -1]
        let kind = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard unsafe socketpair(AF_UNIX, kind, 0, &numbers) == 0 else {
            throw SystemError(.run, program)
        }
        return Ends(mine: Descriptor(owning: numbers[0]), theirs: Descriptor(owning: numbers[1]))
    }

    private static func spawn(
        _ program: String, _ arguments: [String], descriptors: [CInt]
    ) throws(SystemError) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        _ = unsafe posix_spawn_file_actions_init(&actions)
        _ = unsafe posix_spawnattr_init(&attributes)
        defer {
            _ = unsafe posix_spawn_file_actions_destroy(&actions)
            _ = unsafe posix_spawnattr_destroy(&attributes)
        }
        for (target, source) in descriptors.enumerated() {
            _ = unsafe posix_spawn_file_actions_adddup2(&actions, source, CInt(target))
        }
        // What this process blocks or ignores is its own affair.
        var none = sigset_t()
        var all = sigset_t()
        _ = unsafe sigemptyset(&none)
        _ = unsafe sigfillset(&all)
        _ = unsafe posix_spawnattr_setsigmask(&attributes, &none)
        _ = unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        _ = unsafe posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var child = pid_t()
        var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
        defer { unsafe words.forEach { unsafe free($0) } }
        let code = unsafe posix_spawnp(&child, program, &actions, &attributes, &words, environ)
        guard code == 0 else { throw SystemError(.run, program, .code(code)) }
        return child
    }

    private static func spawnBound(
        _ program: String, _ arguments: [String], descriptors: [CInt]
    ) throws(SystemError) -> pid_t {
        let report = try pair(for: program)
        var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
        defer { unsafe words.forEach { unsafe free($0) } }
        let child = unsafe parley_run_bound(program, &words, descriptors, report.theirs.number)
        guard child > 0 else { throw SystemError(.run, program) }
        let mine = report.mine.number
        drop(report.theirs)
        var code: CInt = 0
        var count = 0
        repeat {
            count = unsafe read(mine, &code, MemoryLayout<CInt>.size)
        } while count < 0 && errno == EINTR
        guard count == MemoryLayout<CInt>.size else { return child }
        _ = wait(for: child)
        throw SystemError(.run, program, .code(code))
    }

    private static func wait(for child: pid_t) -> Ending {
        var status: CInt = 0
        while unsafe waitpid(child, &status, 0) < 0 && errno == EINTR {}
        let signal = status & 0x7f
        return signal == 0
            ? .exited(Int((status >> 8) & 0xff)) : .killed(signal: Int(signal))
    }
}

/// The bytes on their way to a program and from it.
private struct Transfer {
    let descriptors: [CInt]
    let input: [UInt8]
    let limit: Int
    var sent = 0
    var output: [UInt8] = []
    var errors: [UInt8] = []
    var isOpen = [true, true, true]

    init(descriptors: [CInt], input: [UInt8], limit: Int) {
        self.descriptors = descriptors
        self.input = input
        self.limit = limit
    }

    /// Sends and receives until the program has closed both of its outputs.
    mutating func run() {
        if input.isEmpty { endInput() }
        while isOpen[1] || isOpen[2] {
            var entries = descriptors.enumerated().map { index, number in
                pollfd(
                    fd: isOpen[index] ? number : -1,
                    events: Int16(index == 0 ? POLLOUT : POLLIN), revents: 0)
            }
            let count = nfds_t(entries.count)
            guard unsafe poll(&entries, count, -1) > 0 else { continue }
            if entries[0].revents != 0 { send() }
            if entries[1].revents != 0 { receive(1) }
            if entries[2].revents != 0 { receive(2) }
        }
    }

    private mutating func endInput() {
        isOpen[0] = false
        _ = shutdown(descriptors[0], CInt(SHUT_WR))
    }

    private mutating func send() {
        let start = sent
        let result = unsafe input.withUnsafeBytes { buffer in
            unsafe Glibc.send(
                descriptors[0], buffer.baseAddress?.advanced(by: start), buffer.count - start,
                CInt(MSG_NOSIGNAL | MSG_DONTWAIT))
        }
        if result > 0 {
            sent += result
        } else if errno == EINTR || errno == EAGAIN {
            return
        }
        // A program that does not want the rest of its input is no failure.
        if sent == input.count || result <= 0 { endInput() }
    }

    private mutating func receive(_ index: Int) {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = unsafe chunk.withUnsafeMutableBytes { space in
            unsafe read(descriptors[index], space.baseAddress, space.count)
        }
        if count < 0 && (errno == EINTR || errno == EAGAIN) { return }
        guard count > 0 else {
            isOpen[index] = false
            return
        }
        let kept = index == 1 ? output.count : errors.count
        let part = chunk.prefix(min(count, limit - kept))
        if index == 1 { output += part } else { errors += part }
    }
}

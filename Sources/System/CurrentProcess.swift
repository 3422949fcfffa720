internal import Glibc

/// The process itself.
package enum CurrentProcess {
    /// Its number.
    package static var id: Int { Int(getpid()) }

    /// The user whose rights it has.
    package static var userID: UInt32 { geteuid() }

    /// The group whose rights it has.
    package static var groupID: UInt32 { getegid() }

    /// How many processors it may use.
    package static var processorCount: Int {
        max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN)))
    }

    /// Raises how many descriptors it may have at a time.
    ///
    /// - Parameter count: How many are wanted.
    /// - Returns: How many there may be now.
    package static func raiseDescriptorLimit(to count: Int) -> Int {
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
            return 1_024
        }
        if limit.rlim_cur < rlim_t(count) {
            let before = limit.rlim_cur
            limit.rlim_cur = min(rlim_t(count), limit.rlim_max)
            if unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) != 0 {
                limit.rlim_cur = before
            }
        }
        return Int(clamping: limit.rlim_cur)
    }

    /// Where its executable lies.
    ///
    /// - Returns: The absolute path.
    /// - Throws: `SystemError` where `/proc` is missing.
    package static func executablePath() throws(SystemError) -> String {
        try File.resolved("/proc/self/exe")
    }

    /// Gives back the memory in which the program's code lies, so that what is used from now on
    /// comes back alone: of starting up little is ever used again.
    ///
    /// Code is never written to, so it is read from its file again; in small pages, since of a huge
    /// one all two megabytes count.
    /// https://man7.org/linux/man-pages/man2/madvise.2.html
    package static func releaseCode() {
        guard let maps = try? File.contents(of: "/proc/self/maps", limit: 1_048_576) else { return }
        for line in maps.split(separator: UInt8(ascii: "\n")) {
            // 00400000-01121000 r-xp 00000000 fd:00 1234 /usr/bin/parley
            let words = line.split(separator: UInt8(ascii: " "))
            guard words.count > 5, words[1].elementsEqual("r-xp".utf8),
                words[5].first == UInt8(ascii: "/")
            else { continue }
            let bounds = words[0].split(separator: UInt8(ascii: "-")).map { hexadecimal($0) }
            guard bounds.count == 2, bounds[0] < bounds[1] else { continue }
            for advice in [MADV_NOHUGEPAGE, MADV_DONTNEED] {
                _ = unsafe madvise(
                    UnsafeMutableRawPointer(bitPattern: bounds[0]), bounds[1] - bounds[0], advice)
            }
        }
    }

    private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> Int {
        Int(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
    }
}

internal import Glibc

/// The process itself.
public enum CurrentProcess {
    /// Its number.
    public static var id: Int { Int(getpid()) }

    /// The user whose rights it has.
    public static var userID: UInt32 { geteuid() }

    /// The group whose rights it has.
    public static var groupID: UInt32 { getegid() }

    /// How many processors it may use.
    public static var processorCount: Int {
        max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN)))
    }

    /// Where its executable lies.
    ///
    /// - Returns: The absolute path.
    /// - Throws: `SystemError` where `/proc` is missing.
    public static func executablePath() throws(SystemError) -> String {
        try File.resolved("/proc/self/exe")
    }

    /// Sets the rights that new files lack from now on.
    ///
    /// - Parameter mask: The bits that are held back.
    /// - Returns: The mask until now.
    @discardableResult
    public static func setFileMask(_ mask: UInt32) -> UInt32 {
        umask(mask)
    }
}

internal import CLinux
internal import Glibc

/// A counter in the kernel that wakes who waits for it.
package struct WakeUp: ~Copyable {
    /// What is waited for: it can be read once woken.
    package let descriptor: Descriptor

    /// Makes a counter that nobody has signalled.
    ///
    /// - Throws: `SystemError` where there is no descriptor for it.
    package init() throws(SystemError) {
        let number = parley_eventfd(0, O_CLOEXEC | O_NONBLOCK)
        guard number >= 0 else { throw SystemError(.create, "an eventfd") }
        descriptor = Descriptor(owning: number)
    }

    /// Wakes who waits, now or later, until it is cleared.
    package func signal() {
        var one: UInt64 = 1
        _ = unsafe write(descriptor.number, &one, MemoryLayout<UInt64>.size)
    }

    /// Lets the next one wait again.
    package func clear() {
        var value: UInt64 = 0
        _ = unsafe read(descriptor.number, &value, MemoryLayout<UInt64>.size)
    }
}

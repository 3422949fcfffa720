internal import Glibc
internal import Synchronization

// The part of libfcgi's porting layer that its protocol calls, over memory.
//
// The linker takes these functions for libfcgi's own: with libfcgi.a because they come first, with
// libfcgi.so because they are exported. They are public for that alone, and global since C has
// nothing else. Signatures as in fcgios.h of libfcgi 2.4.2 to 2.4.7.

/// Reads the next bytes of a request.
@c(OS_Read)
package func libraryRead(
    _ token: CInt, _ space: UnsafeMutablePointer<CChar>?, _ count: Int
) -> CInt {
    guard let memory = unsafe Transfer.memory(token) else { return failure(EBADF) }
    return CInt(clamping: unsafe memory.pointee.read(space, count))
}

/// Writes bytes of an answer.
@c(OS_Write)
package func libraryWrite(
    _ token: CInt, _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int
) -> CInt {
    guard let memory = unsafe Transfer.memory(token) else { return failure(EBADF) }
    let isTaken = unsafe memory.pointee.append(UnsafeRawBufferPointer(start: bytes, count: count))
    return isTaken ? CInt(clamping: count) : failure(ENOMEM)
}

/// Begins; libfcgi's own installs handlers of signals.
@c(OS_LibInit)
package func libraryBegin(_ descriptors: UnsafeMutablePointer<CInt>?) -> CInt {
    LibraryState.portWasCalled.store(true, ordering: .releasing)
    return 0
}

/// Accepts nothing: a request that was offered and found broken ends here.
@c(OS_Accept)
package func libraryAccept(
    _ listener: CInt, _ failsOnSignal: CInt, _ peers: UnsafePointer<CChar>?
) -> CInt {
    failure(EBADF)
}

/// Closes nothing.
@c(OS_IpcClose)
package func libraryClose(_ token: CInt, _ shutdown: CInt) -> CInt { 0 }

/// Stops nothing.
@c(OS_ShutdownPending)
package func libraryStop() {}

/// Says that what is read is FastCGI.
@c(OS_IsFcgi)
package func libraryIsFastCGI(_ listener: CInt) -> CInt { 1 }

/// Binds nothing.
@c(OS_CreateLocalIpcFd)
package func libraryBind(_ path: UnsafePointer<CChar>?, _ backlog: CInt) -> CInt {
    failure(ENOSYS)
}

/// What C takes for a failure.
private func failure(_ code: CInt) -> CInt {
    errno = code
    return -1
}

internal import CFastCGI
internal import Synchronization

/// The state that libfcgi keeps for the whole process.
enum LibraryState {
    /// Whether libfcgi has called the functions of LibraryPort.swift, and not its own.
    static let portWasCalled = Atomic(false)

    /// Whether libfcgi is initialised and reads from memory; asking for it does that, once,
    /// whichever thread is first.
    ///
    /// A libfcgi.so that was linked so that it calls its own functions only (`-Bsymbolic-functions`,
    /// which is among Ubuntu's defaults) cannot be used.
    static let isOurs: Bool = FCGX_Init() == 0 && portWasCalled.load(ordering: .acquiring)
}

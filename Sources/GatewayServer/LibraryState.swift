internal import CFastCGI
internal import Glibc

/// The state that libfcgi keeps for the whole process.
enum LibraryState {
    /// Whether libfcgi is initialised; asking for it does that, once, whichever thread is first.
    static let isReady: Bool = {
        // FCGX_Init installs handlers that end nothing: SIGTERM would only be remembered.
        let numbers = [SIGPIPE, SIGUSR1, SIGTERM]
        var actions = Array(repeating: Glibc.sigaction(), count: numbers.count)
        for (index, number) in numbers.enumerated() {
            _ = unsafe sigaction(number, nil, &actions[index])
        }
        let isReady = FCGX_Init() == 0
        for (index, number) in numbers.enumerated() {
            _ = unsafe sigaction(number, &actions[index], nil)
        }
        return isReady
    }()
}

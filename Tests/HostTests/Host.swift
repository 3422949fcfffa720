import TestSupport

/// A web server on 127.0.0.1, started by a test and ended with the value.
protocol Host {
    /// Where it is, with Parley's files.
    var site: Site { get }
    /// The program.
    var process: RunningProcess { get }
    /// Its log of requests, a line each.
    var accessLog: String { get }
    /// Its log of errors.
    var errorLog: String { get }

    /// Has it read its configuration anew.
    func reload() throws
}

extension Host {
    /// How many requests it has answered.
    var answered: Int { site.folder.read(accessLog).utf8.count { $0 == UInt8(ascii: "\n") } }

    /// The end of its log of errors.
    var errors: String { String(site.folder.read(errorLog).suffix(2_000)) }

    /// Waits until it has answered further requests.
    ///
    /// - Parameter count: How many.
    /// - Throws: `NoAnswer` where that takes longer than half a minute.
    func answers(_ count: Int) throws {
        let goal = answered + count
        guard eventually(within: 30, { answered >= goal }) else {
            throw NoAnswer("\(answered) of \(goal) answers; \(errors)")
        }
    }
}

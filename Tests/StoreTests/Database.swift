import Foundation
import TestSupport
import Testing

@testable import Store

/// A database that a test has to itself.
struct Database: Sendable {
    /// Which one.
    enum Kind: String, CaseIterable, CustomTestStringConvertible {
        case memory, sqlite
        #if PostgreSQL
            case postgreSQL
        #endif

        var testDescription: String { rawValue }

        /// Those that several processes can use.
        static var lasting: [Kind] { allCases.filter { $0 != .memory } }
    }

    let place: StorePlace
    let store: RecordStore

    /// Makes one; what it keeps in files is gone with the folder.
    init(_ kind: Kind, in folder: TemporaryFolder) throws {
        switch kind {
        case .memory: place = .memory
        case .sqlite: place = .sqlite(path: folder.file("parley.db"))
        #if PostgreSQL
            case .postgreSQL: place = try PostgreSQLServer.database()
        #endif
        }
        store = try RecordStore(place, makes: true)
    }

    /// What StoreHammer is told.
    var address: String {
        switch place {
        case .memory: ":memory:"
        case .sqlite(let path): path
        case .postgreSQL(let address, _): address
        }
    }

    /// Runs SQL past the store's calls.
    @discardableResult
    func run(_ sql: String, _ values: [SQLValue] = []) throws -> [[String]] {
        let query = Query(sql, values)
        return try store.attempt { connection throws(ConnectionError) in
            try connection.rows(query)
        }.map(\.columns)
    }
}

/// A pair of numbers, a turn of which is taken.
let somebody = Pair(account: "AC1", receiver: "+15005550006", sender: "+14158675308")

extension RecordStore {
    /// Takes a turn that keeps something, and says what was known before it.
    @discardableResult
    func keep(
        _ id: String, of pair: Pair = somebody, sharing: String? = nil,
        _ change: (inout Changes) -> Void = { _ in }
    ) throws -> Remembered {
        try take(Arrival(pair, message: id, sharing: sharing)) { known in
            guard !known.isRepetition else { return Decision(known, keeping: nil) }
            var changes = Changes()
            changes.line = Changes.Line(time: 1_000, script: "pool", person: "p1", place: "q1")
            changes.record = Record(
                script: "pool", state: "q1", revision: (known.record?.revision ?? 999) + 1,
                session: "{\"n\":1}", message: id, reply: "<Response/>", began: 1_000,
                touched: 1_000, waits: 1_500, expires: 2_000)
            change(&changes)
            return Decision(known, keeping: changes)
        }
    }

    /// Looks at what is known, and keeps nothing.
    func look(
        _ id: String = "SM-look", at pair: Pair = somebody, sharing: String? = nil
    ) throws -> Remembered {
        try take(Arrival(pair, message: id, sharing: sharing)) { Decision($0, keeping: nil) }
    }
}

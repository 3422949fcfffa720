import Parley
import Store
import System
import TestSupport
import Testing

@testable import ParleyCommand

/// What `doctor` says of the store.
struct StoreFindingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func findings(_ name: String?) throws -> [String] {
        let store = name.map { [("PARLEY_STORE", folder.file($0))] } ?? []
        let environment = Environment(
            [
                ("PARLEY_SECRET_KEY", "kM3v9Qe7xZ1pL5tY8rW2uB6nH4jC0dFg"),
                ("TWILIO_AUTH_TOKEN", "0123456789abcdef0123456789abcdef"),
            ] + store)
        let loader = ConfigurationLoader(environment: environment, executable: nil)
        return StoreCheck(configuration: try loader.load()).findings.map(\.description)
    }

    @Test func `without a store there is nothing to say`() throws {
        #expect(try findings(nil).isEmpty)
    }

    @Test func `a store that is there is ok, one that is not yet too, and a fault is a failure`()
        throws
    {
        #expect(try findings("a.db")[0].hasPrefix("ok store: there is no store at "))
        let store = try RecordStore(.sqlite(path: folder.file("a.db")), makes: true)
        _ = try store.key()
        let found = try findings("a.db")
        #expect(found.count == 1)
        #expect(found[0].hasPrefix("ok store: SQLite 3."), "\(found)")
        #expect(found[0].contains("a.db (mode 600), schema 1."), "\(found)")
        #expect(try findings("no/a.db")[0].hasPrefix("FAILED store: the store's folder "))
    }
}

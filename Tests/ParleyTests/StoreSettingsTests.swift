import Store
import System
import TestSupport
import Testing

@testable import Parley

/// The store as the settings and the commands name it.
struct StoreSettingsTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func loader(_ variables: [(String, String)]) -> ConfigurationLoader {
        ConfigurationLoader(environment: Environment(variables), executable: nil)
    }

    /// What is wrong but that this build may have no PostgreSQL.
    private func mistakes(_ reader: ConfigurationReader) -> [String] {
        reader.mistakes.map(\.description).filter { !$0.contains("no PostgreSQL") }
    }

    @Test(arguments: [("pa ss\n", "pa ss"), ("x\r\n", "x"), ("a\nb", "a\nb")])
    func `a file can have PostgreSQL's password`(_ content: String, _ password: String) throws {
        let settings = Settings(
            environment: Environment([
                ("PARLEY_STORE", "postgresql://db/x"), ("PARLEY_STORE_PASSWORD_FILE", "/run/pw"),
            ]))
        let file = { (path: String) throws(ConfigurationError.Problem) in
            #expect(path == "/run/pw")
            return SecretFile(Array(content.utf8))
        }
        var reader = ConfigurationReader(settings, secretFile: file)
        let store = reader.store(.signed, file)
        #expect(mistakes(reader) == [])
        #expect(store?.place == .postgreSQL("postgresql://db/x", password: password))
        // The same for one that the command line names.
        #expect(
            reader.place("postgres://other/y", path: nil, file)
                == .postgreSQL("postgres://other/y", password: password))
    }

    @Test func `a file without a password and a password in the address are mistakes`() {
        let settings = Settings(
            environment: Environment([
                ("PARLEY_STORE", "postgresql://me:secret@db/x"),
                ("PARLEY_STORE_PASSWORD_FILE", "/run/pw"),
            ]))
        let file = { (_: String) throws(ConfigurationError.Problem) in SecretFile([0x0A]) }
        var reader = ConfigurationReader(settings, secretFile: file)
        _ = reader.store(.signed, file)
        let found = mistakes(reader)
        #expect(found.count == 2)
        #expect(found.contains { $0.hasPrefix("PARLEY_STORE: ") }, "\(found)")
        #expect(found.contains { $0.hasPrefix("PARLEY_STORE_PASSWORD_FILE: ") }, "\(found)")
    }

    @Test(
        arguments: [
            ("me:secret@db/x", true), ("me:@db/x", true), (":secret@db/x", true),
            ("me:se?cret@db/x", true), ("me:se&cret=?@db/x", true), ("me:se@cret@db/x", true),
            ("db/x?password=secret", true), ("db/x?user=me&password=secret", true),
            ("db/x?pass%77ord=secret", true), ("me?x@db/x?password=secret", true),
            ("me@db/x", false), ("db:5432/x", false), ("me@db:5432/x", false),
            ("db/x?user=me:you&passfile=/run/pw", false), ("/x?host=/run/a:b@c", false),
            ("", false), ("db", false),
        ])
    func `a password in an address is found where libpq finds it`(_ address: String, _ has: Bool) {
        for scheme in ["postgresql", "postgres"] {
            let settings = Settings(environment: Environment([]))
            let file = { (_: String) throws(ConfigurationError.Problem) in SecretFile([0x61]) }
            var reader = ConfigurationReader(settings, secretFile: file)
            _ = reader.place("\(scheme)://\(address)", path: nil, file)
            let found = mistakes(reader)
            #expect(found.contains { $0.contains("has a password in it") } == has, "\(found)")
            #expect(!found.contains { $0.contains("cret") }, "\(found)")
        }
    }

    @Test func `a store that the command line names is kept for as long as the settings say`()
        throws
    {
        let named = [("PARLEY_RETAIN", "7"), ("PARLEY_SESSION_LIFETIME", "60")]
        let access = try #require(try loader(named).store(named: "a.db", in: folder.path))
        let retention = access.retention(1_000_000)
        #expect(retention.before == 1_000_000 - 7 * 86_400)
        #expect(retention.emptiedBefore == 1_000_000 - 60)
        let none = try loader([]).store(named: nil, in: folder.path)
        #expect(none == nil)
    }

    @Test func `mistakes of the settings are said to the commands, too`() {
        for name in [nil, "a.db"] {
            let loader = loader([
                ("PARLEY_STORE", folder.file("b.db")), ("PARLEY_RETAIN", "0"),
            ])
            let error = #expect(throws: ConfigurationError.self) {
                try loader.store(named: name, in: folder.path)
            }
            #expect(error?.mistakes.map(\.subject) == [.variable(.retain)])
        }
    }
}

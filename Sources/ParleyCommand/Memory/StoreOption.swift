import ArgumentParser
import Parley
import Store
import System

/// The store that a command works on.
struct StoreOption: ParsableArguments {
    @Option(help: "The store: a file, or a PostgreSQL address (default: PARLEY_STORE).")
    var store: String?

    /// The store; commands make none.
    ///
    /// - Returns: The store, and what is known of it.
    /// - Throws: `Complaint` where none is named, or the configuration is mistaken.
    func access() throws(Complaint) -> ConfigurationLoader.StoreAccess {
        let folder = (try? File.resolved(".")) ?? "."
        do throws(ConfigurationError) {
            let loader = ConfigurationLoader.ofProcess()
            if let access = try loader.store(named: store, in: folder) { return access }
        } catch {
            throw Complaint(lines: error.mistakes.map(\.description), exitCode: 78)
        }
        throw Complaint(
            "no store is named; set PARLEY_STORE, or name the file with --store", exitCode: 78)
    }

    /// Works on the store.
    ///
    /// - Parameter body: What is done.
    /// - Returns: What `body` returns.
    /// - Throws: `Complaint` where the store does not do it.
    func using<Value>(
        _ body: (ConfigurationLoader.StoreAccess) throws(StoreError) -> Value
    ) throws(Complaint) -> Value {
        try Self.using(try access(), body)
    }

    /// Works on a store.
    ///
    /// - Parameters:
    ///   - access: The store.
    ///   - body: What is done.
    /// - Returns: What `body` returns.
    /// - Throws: `Complaint` where the store does not do it.
    static func using<Value>(
        _ access: ConfigurationLoader.StoreAccess,
        _ body: (ConfigurationLoader.StoreAccess) throws(StoreError) -> Value
    ) throws(Complaint) -> Value {
        do throws(StoreError) {
            return try body(access)
        } catch {
            if case .fault = error { throw Complaint("\(error)", exitCode: 78) }
            throw Complaint("\(error)", exitCode: 69)
        }
    }
}

import ArgumentParser
import Bytes
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
        let place = store.map { text in
            StorePlace.isPostgreSQL(text)
                ? StorePlace.postgreSQL(text, password: nil)
                : .sqlite(path: FilePath((try? File.resolved(".")) ?? ".").appending(text))
        }
        do throws(ConfigurationError) {
            if let access = try ConfigurationLoader.ofProcess().store(named: place) {
                return access
            }
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
        let access = try access()
        do throws(StoreError) {
            return try body(access)
        } catch {
            if case .fault = error { throw Complaint("\(error)", exitCode: 78) }
            throw Complaint("\(error)", exitCode: 69)
        }
    }

    /// Reads a list page by page.
    ///
    /// - Parameter page: Reads the page behind an element.
    /// - Returns: All elements.
    /// - Throws: `StoreError`.
    static func all<Element>(
        _ page: (Element?) throws(StoreError) -> [Element]
    ) throws(StoreError) -> [Element] {
        var result: [Element] = []
        while true {
            let more = try page(result.last)
            result += more
            guard more.count == RecordStore.pageCount else { return result }
        }
    }
}

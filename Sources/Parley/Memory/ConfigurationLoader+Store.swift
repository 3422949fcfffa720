internal import Bytes
package import Store
internal import System

extension ConfigurationLoader {
    /// What the commands have of a store: no key and no token need be set for them.
    package struct StoreAccess: Sendable {
        /// The store.
        package let store: RecordStore
        /// For how many days conversations and the journal are kept.
        let retainedDays: Int
        /// For how many seconds a cookie lives.
        let cookieLifetime: Int

        /// What is over.
        ///
        /// - Parameter now: The time in Unix seconds.
        /// - Returns: What a sweep removes.
        package func retention(_ now: Int) -> RecordStore.Retention {
            RecordStore.Retention(days: retainedDays, cookieLifetime: cookieLifetime, now: now)
        }

        /// What a person is called in the journal.
        ///
        /// - Parameter digits: The digits of the person's number.
        /// - Returns: 16 hexadecimal digits.
        /// - Throws: `StoreError` where the store's key cannot be read.
        package func person(_ digits: String) throws(StoreError) -> String {
            Self.person(digits, key: try store.key())
        }

        /// What a person is called in the journal.
        ///
        /// - Parameters:
        ///   - digits: The digits of the person's number.
        ///   - key: The store's key.
        /// - Returns: 16 hexadecimal digits.
        package static func person(_ digits: String, key: String) -> String {
            Memory.person(digits, key: key)
        }
    }

    /// The store that a command works on; it makes none.
    ///
    /// - Parameters:
    ///   - name: The one that the command line names, which goes before `PARLEY_STORE`: a file, or
    ///     the address of a database.
    ///   - folder: The folder that a file's relative path begins at.
    /// - Returns: The store; nil where none is named.
    /// - Throws: `ConfigurationError` where one of the store's variables is mistaken.
    package func store(
        named name: String?, in folder: String
    ) throws(ConfigurationError) -> StoreAccess? {
        let settings = try settings()
        let secretFile = { (path: String) throws(Problem) in try self.secretFile(path) }
        var reader = ConfigurationReader(settings, secretFile: secretFile)
        let lifetime = reader.lifetime()
        let (place, days): (StorePlace?, Int)
        if let name {
            let path = FilePath(folder).appending(name)
            (place, days) = (reader.place(name, path: path, secretFile), reader.retainedDays())
        } else {
            let format = reader.choice(.session, default: Configuration.SessionFormat.signed)
            let configured = reader.store(format, secretFile)
            (place, days) = (configured?.place, configured?.retainedDays ?? 0)
        }
        guard reader.mistakes.isEmpty else { throw ConfigurationError(reader.sortedMistakes) }
        guard let place else { return nil }
        do throws(StoreFault) {
            return StoreAccess(
                store: try RecordStore(place, makes: false), retainedDays: days,
                cookieLifetime: lifetime)
        } catch {
            throw ConfigurationError([Mistake(.variable(.store), .store(error))])
        }
    }
}

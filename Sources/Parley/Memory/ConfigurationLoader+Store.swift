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
            Memory.person(digits, key: try store.key())
        }
    }

    /// The store that a command works on; it makes none.
    ///
    /// - Parameter named: The one that the command line names, which goes before `PARLEY_STORE`.
    /// - Returns: The store; nil where none is named.
    /// - Throws: `ConfigurationError` where one of the store's variables is mistaken.
    package func store(named: StorePlace?) throws(ConfigurationError) -> StoreAccess? {
        let settings = try settings()
        let secretFile = { (path: String) throws(Problem) in
            try SecretFile(reading: path, credentialsFolder: nil)
        }
        var reader = ConfigurationReader(settings, secretFile: secretFile)
        let format = reader.choice(.session, default: Configuration.SessionFormat.signed)
        let configured = reader.store(format, secretFile)
        let lifetime = reader.lifetime()
        if named == nil, !reader.mistakes.isEmpty {
            throw ConfigurationError(reader.sortedMistakes)
        }
        guard let place = named ?? configured?.place else { return nil }
        do throws(StoreFault) {
            return StoreAccess(
                store: try RecordStore(place, makes: false),
                retainedDays: configured?.retainedDays ?? 30, cookieLifetime: lifetime)
        } catch {
            throw ConfigurationError([Mistake(.variable(.store), .store(error))])
        }
    }
}

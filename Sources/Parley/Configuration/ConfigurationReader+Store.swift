internal import Bytes
internal import Gateway
internal import Store

/// The store.
extension ConfigurationReader {
    /// What the four variables say.
    ///
    /// - Parameters:
    ///   - format: How sessions are written into cookies.
    ///   - secretFile: Reads the file that a `_FILE` variable names.
    /// - Returns: The store; nil where there is none, or a mistake.
    mutating func store(
        _ format: Configuration.SessionFormat,
        _ secretFile: (String) throws(Problem) -> SecretFile
    ) -> StoreSettings? {
        let whenDown = choice(.storeDown, default: StoreSettings.WhenDown.cookie)
        let days = retainedDays()
        guard let text = text(.store) else { return nil }
        if format == .flask { note(.store, .storeWithFlask) }
        guard let place = place(text, path: settings.storePath, secretFile) else { return nil }
        return StoreSettings(place: place, whenDown: whenDown, retainedDays: days)
    }

    /// Where a store is.
    ///
    /// - Parameters:
    ///   - text: What names it.
    ///   - path: The path of a file of that name; nil where no folder is known for it.
    ///   - secretFile: Reads the file that a `_FILE` variable names.
    /// - Returns: The place; nil where there is none.
    mutating func place(
        _ text: String, path: String?, _ secretFile: (String) throws(Problem) -> SecretFile
    ) -> StorePlace? {
        let place: StorePlace
        if StorePlace.isPostgreSQL(text) {
            if Self.hasPassword(Array(text.utf8)) { note(.store, .passwordInURL) }
            let content = Self.content(.storePasswordFile, settings, secretFile)
            let password = secret(in: .storePasswordFile, content).map {
                String(decoding: $0, as: UTF8.self)
            }
            place = .postgreSQL(text, password: password)
        } else if let path {
            place = .sqlite(path: path)
        } else {
            note(.store, .noFolderForStore(text))
            return nil
        }
        do throws(StoreFault) {
            _ = try RecordStore(place, makes: false)
        } catch {
            note(.store, .store(error))
        }
        return place
    }

    /// For how many days what is over is kept.
    ///
    /// - Returns: The days; the default where they are not set, or mistaken.
    mutating func retainedDays() -> Int {
        guard let text = text(.retain) else { return 30 }
        guard let days = Int(text), (1...3_650).contains(days) else {
            note(.retain, .notDays)
            return 30
        }
        return days
    }

    /// Whether an address has a password, as libpq reads it: behind the user's name, which ends at the
    /// first @ and holds what it likes but a slash, or as a parameter.
    ///
    /// <https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING>
    private static func hasPassword(_ address: [UInt8]) -> Bool {
        var rest =
            address.split(
                separator: UInt8(ascii: "/"), maxSplits: 2, omittingEmptySubsequences: false
            )
            .dropFirst(2).first ?? []
        if let end = rest.firstIndex(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") }),
            rest[end] == UInt8(ascii: "@")
        {
            if rest[..<end].contains(UInt8(ascii: ":")) { return true }
            rest = rest[(end + 1)...]
        }
        guard let query = rest.firstIndex(of: UInt8(ascii: "?")) else { return false }
        // A parameter's name may be encoded, too. What cannot be read libpq does not take either.
        let parameters = try? FormFields(decoding: rest[(query + 1)...])
        return parameters?.firstIndex(of: "password") != nil
    }
}

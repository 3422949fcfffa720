internal import Signing

/// The keys of sessions.
extension ConfigurationReader {
    mutating func sessionKeys(as use: SigningKey.Use) -> KeyList? {
        let fallbacks = keys(.secretKeyFallbacks, as: use)
        guard let value = secret(.secretKey, orFile: .secretKeyFile, keyFile) else {
            if settings[.secretKeyFile] == nil {
                note(.secretKey, .notSet(settings.hint(for: .secretKey)))
            }
            return nil
        }
        let source = keyFile.isNone ? Variable.secretKey : .secretKeyFile
        guard let current = key(value, of: source, as: use) else { return nil }
        return KeyList(current: current, fallbacks: fallbacks)
    }

    mutating func flaskKeys(_ format: Configuration.SessionFormat) -> KeyList? {
        let keys = keys(.flaskSecretKey, as: .flask)
        guard let current = keys.first else { return nil }
        if format == .flask {
            warn(.flaskSecretKey, .unusedFlaskKey)
            return nil
        }
        return KeyList(current: current, fallbacks: Array(keys.dropFirst()))
    }

    private mutating func keys(_ variable: Variable, as use: SigningKey.Use) -> [SigningKey] {
        var result: [SigningKey] = []
        guard let value = settings[variable] else { return result }
        // PARLEY_FLASK_SECRET_KEY is one key, blanks and all, as Flask has it.
        let texts =
            variable == .flaskSecretKey
            ? [value[...]] : value.split(whereSeparator: Self.isSeparator)
        for text in texts {
            guard let key = key(Array(text), of: variable, as: use) else { continue }
            result.append(key)
        }
        return result
    }

    private mutating func key(
        _ text: [UInt8], of variable: Variable, as use: SigningKey.Use
    ) -> SigningKey? {
        do throws(WeakKey) {
            let key = try SigningKey(parsing: text, as: use)
            if key.isShorterThanAdvised { warn(variable, .shortKey) }
            return key
        } catch {
            note(variable, .weakKey(error, isFlasks: use == .flask))
            return nil
        }
    }
}

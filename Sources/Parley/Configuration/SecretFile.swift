internal import Bytes
internal import System

/// A secret in a file of its own, as systemd's credentials and Docker's secrets are.
package struct SecretFile: Sendable, Redacted {
    typealias Problem = ConfigurationError.Problem

    /// What is in the file.
    let bytes: [UInt8]
    /// What is right and still not advised; nil where there is nothing to say.
    let warning: Problem?

    /// Takes up a secret that was read.
    ///
    /// - Parameters:
    ///   - bytes: What is in the file.
    ///   - warning: What is right and still not advised.
    package init(_ bytes: [UInt8], warning: ConfigurationError.Problem? = nil) {
        self.bytes = bytes
        self.warning = warning
    }

    /// Reads a file that nobody else can write or read, whatever its rights are called.
    ///
    /// Where Docker, Kubernetes and systemd put secrets, reading is let pass with a warning: they
    /// give them modes like 0444 inside of a machine or a container that is fenced off.
    /// <https://docs.docker.com/reference/compose-file/services/#secrets>
    /// <https://kubernetes.io/docs/concepts/configuration/secret/>
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - credentialsFolder: systemd's CREDENTIALS_DIRECTORY; nil without one.
    /// - Throws: What is wrong with it.
    init(reading path: String, credentialsFolder: String?) throws(Problem) {
        let metadata: FileMetadata
        do throws(SystemError) {
            (bytes, metadata) = try File.snapshot(of: path, limit: Self.sizeLimit)
        } catch {
            throw .unreadable(error)
        }
        guard metadata.mode & 0o002 == 0 else {
            throw .open(.write)
        }
        guard metadata.mode & 0o004 != 0 else {
            warning = nil
            return
        }
        let isFenced =
            Self.isHanded(path, credentialsFolder) || MountTable.ofProcess().isInMemory(metadata)
        guard isFenced else {
            throw .open(.read)
        }
        warning = .handedOverOpen
    }

    /// What is in a file, whoever else can read it.
    ///
    /// - Parameter path: The file.
    /// - Returns: The bytes.
    /// - Throws: What keeps it from being read.
    static func contents(of path: String) throws(Problem) -> [UInt8] {
        do throws(SystemError) {
            return try File.contents(of: path, limit: sizeLimit)
        } catch {
            throw .unreadable(error)
        }
    }

    private static let sizeLimit = 65_536

    private static func isHanded(_ path: String, _ credentialsFolder: String?) -> Bool {
        guard let path = try? File.resolved(path) else { return false }
        return ["/run/secrets", credentialsFolder].contains { folder in
            guard let folder, let folder = try? File.resolved(folder) else { return false }
            return path.utf8.starts(with: "\(folder)/".utf8)
        }
    }
}

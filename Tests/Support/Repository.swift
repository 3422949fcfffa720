public import Foundation

/// Where things lie in the repository.
public enum Repository {
    /// The repository's root.
    public static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The static release executable, which `make build` leaves there.
    ///
    /// - Throws: `Missing` where it is not there.
    public static var executable: String {
        get throws { try path("build/parley", remedy: "make build") }
    }

    /// An example in Swift, which is built with the tests and lies where they lie.
    ///
    /// - Parameter name: Its target.
    /// - Returns: The executable's path.
    /// - Throws: Where this process's own executable is not known.
    public static func built(_ name: String) throws -> String {
        let tests = URL(
            filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        return tests.deletingLastPathComponent().appending(path: name).path
    }

    /// The Python of the virtual environment with the real Flask and twilio-python.
    ///
    /// - Throws: `Missing` where it is not there.
    public static var python: String {
        get throws { try path("build/venv/bin/python", remedy: "make test") }
    }

    /// The path of a file of the repository.
    ///
    /// - Parameters:
    ///   - name: Its path from the root.
    ///   - remedy: The command that makes it.
    /// - Returns: The absolute path.
    /// - Throws: `Missing` where it is not there.
    public static func path(_ name: String, remedy: String = "git checkout") throws -> String {
        let path = root.appending(path: name).path
        guard FileManager.default.fileExists(atPath: path) else {
            throw Missing(name: name, remedy: remedy)
        }
        return path
    }

    /// Something that a test needs and that is not there.
    public struct Missing: Error, CustomStringConvertible {
        let name: String
        let remedy: String

        /// What is missing, and what makes it.
        public var description: String { "\(name) is missing; \(remedy) makes it" }
    }
}

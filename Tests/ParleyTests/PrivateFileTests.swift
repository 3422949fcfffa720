import Foundation
import Glibc
import System
import TestSupport
import Testing

@testable import Parley

/// Who else can read and write what Parley reads, and what a web server would hand out of it.
@Suite struct PrivateFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private struct Said: Equatable {
        var mistakes: [String] = []
        var warnings: [String] = []
    }

    private func said(_ variables: [(String, String)], executable: String? = nil) -> Said {
        let loader = ConfigurationLoader(
            environment: Environment(variables), executable: executable)
        do throws(ConfigurationError) {
            return Said(warnings: try loader.load().warnings.map(\.description))
        } catch {
            return Said(
                mistakes: error.mistakes.map(\.description),
                warnings: error.warnings.map(\.description))
        }
    }

    // MARK: - Rights

    private static let names = ["PARLEY_SECRET_KEY_FILE", "TWILIO_AUTH_TOKEN_FILE"]

    /// Both secrets in files, the first one or the second with a mode of its own.
    private func secrets(
        _ name: String, mode: Int, in place: String, more: [(String, String)] = []
    ) throws -> Said {
        let contents = ["PARLEY_SECRET_KEY_FILE": key, "TWILIO_AUTH_TOKEN_FILE": token]
        var variables = more
        for (variable, content) in contents {
            let path = "\(variable == name ? place : folder.path)/\(variable)"
            try Data(content.utf8).write(to: URL(filePath: path))
            #expect(unsafe chmod(path, mode_t(variable == name ? mode : 0o600)) == 0)
            variables.append((variable, path))
        }
        return said(variables)
    }

    @Test(arguments: names)
    func `a secret that everybody can read or write is refused`(name: String) throws {
        for mode in [0o600, 0o400, 0o640, 0o440, 0o660] {
            #expect(try secrets(name, mode: mode, in: folder.path) == Said())
        }
        for mode in [0o644, 0o444, 0o604] {
            let text = "\(name): everybody can read this file; chmod 600 it"
            #expect(try secrets(name, mode: mode, in: folder.path) == Said(mistakes: [text]))
        }
        for mode in [0o666, 0o602, 0o777] {
            let text = "\(name): everybody can write this file; chmod 600 it"
            #expect(try secrets(name, mode: mode, in: folder.path) == Said(mistakes: [text]))
        }
    }

    private func expectLetPass(
        _ name: String, in place: String, more: [(String, String)] = []
    ) throws {
        for mode in [0o444, 0o644] {
            let text =
                "\(name): everybody can read this file; chmod 400 it where that is possible"
            #expect(
                try secrets(name, mode: mode, in: place, more: more) == Said(warnings: [text]))
        }
        let text = "\(name): everybody can write this file; chmod 600 it"
        #expect(
            try secrets(name, mode: 0o666, in: place, more: more) == Said(mistakes: [text]))
        #expect(try secrets(name, mode: 0o400, in: place, more: more) == Said())
    }

    @Test(arguments: names)
    func `among systemd's credentials a secret that everybody can read is a warning`(
        name: String
    ) throws {
        let credentials = try TemporaryFolder()
        try expectLetPass(
            name, in: credentials.path, more: [("CREDENTIALS_DIRECTORY", credentials.path)])
        let beside = "\(credentials.path)-2"
        try FileManager.default.createDirectory(
            atPath: beside, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: beside) }
        let other = try secrets(
            name, mode: 0o444, in: beside, more: [("CREDENTIALS_DIRECTORY", credentials.path)])
        #expect(other.mistakes.count == 1)
    }

    private static let isSharedMemory =
        (try? File.metadata(of: "/dev/shm")).map { MountTable.ofProcess().isInMemory($0) } ?? false

    @Test(.enabled(if: isSharedMemory, "there is no tmpfs"), arguments: names)
    func `in memory alone a secret that everybody can read is a warning`(name: String) throws {
        let place = "/dev/shm/parley-\(UInt32.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(
            atPath: place, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: place) }
        try expectLetPass(name, in: place)
    }

    @Test(.enabled(if: getuid() == 0, "only root may write there"))
    func `under /run/secrets a secret that everybody can read is a warning`() throws {
        let place = "/run/secrets/parley-\(UInt32.random(in: 0 ... .max))"
        let wasThere = FileManager.default.fileExists(atPath: "/run/secrets")
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        defer {
            try? FileManager.default.removeItem(atPath: place)
            if !wasThere { _ = unsafe rmdir("/run/secrets") }
        }
        for name in Self.names { try expectLetPass(name, in: place) }
    }

    // MARK: - Places

    private let good = "PARLEY_SECRET_KEY=\(key)\nTWILIO_AUTH_TOKEN=\(token)\n"

    private func link(_ name: String, to target: String) throws -> String {
        try FileManager.default.createSymbolicLink(
            atPath: folder.file(name), withDestinationPath: target)
        return folder.file(name)
    }

    private func envFile(_ path: String, root: String = "www") -> Said {
        said([("PARLEY_ENV_FILE", path), ("DOCUMENT_ROOT", folder.file(root))])
    }

    @Test func `a link in the web folder to an env file outside is refused`() throws {
        try folder.write("www/index.html", "")
        let file = try folder.write("private/p.env", good, mode: 0o600)
        #expect(envFile(file) == Said())
        let straight = try link("www/a.env", to: file)
        let relative = try link("www/b.env", to: "../private/p.env")
        let through = try link("c.env", to: relative)
        _ = try link("www/d", to: folder.file("private"))
        let inFolder = try link("e", to: "www/d") + "/p.env"
        for path in [straight, relative, through, inFolder] {
            let text =
                "\(path): this env file lies under DOCUMENT_ROOT, where the web server may hand it "
                + "out; move it out of there and name it in PARLEY_ENV_FILE"
            #expect(envFile(path) == Said(mistakes: [text]))
        }
        // A link that is nowhere in the web folder is nobody's business.
        #expect(try envFile(link("f.env", to: file)) == Said())
        #expect(envFile(folder.file("www/../private/p.env")).mistakes.count == 1)
    }

    @Test func `an env file is refused that the web folder has a link to`() throws {
        try folder.write("www/index.html", "")
        let file = try folder.write("private/p.env", good, mode: 0o600)
        _ = try link("www/p.env", to: file)
        #expect(
            envFile(file).mistakes == [
                "\(file): this env file has a link under DOCUMENT_ROOT, where the web server may "
                    + "hand it out; remove that link"
            ])
    }

    @Test(arguments: names)
    func `a secret's file in the web folder is refused`(name: String) throws {
        try folder.write("www/index.html", "")
        let found = try secrets(
            name, mode: 0o600, in: folder.file("www"), more: [("DOCUMENT_ROOT", folder.file("www"))]
        )
        #expect(
            found.mistakes == [
                "\(name): this file lies under DOCUMENT_ROOT, where the web server may hand it "
                    + "out; "
                    + "move it out of there and name it in \(name)"
            ])
    }

    @Test(arguments: ["public_html", "htdocs", "www", "html", "www/in", "html/a/b"])
    func `an env file above the web folder is refused in another site's folder`(
        above: String
    ) throws {
        try folder.write("\(above)/site/index.html", "")
        let path = try folder.write("\(above)/parley.env", good, mode: 0o600)
        let sign = above.split(separator: "/")[0]
        let text =
            "\(path): this env file lies above DOCUMENT_ROOT in a folder that looks like another "
            + "site's (\(sign) is in its path), where the web server may hand it out; move it out "
            + "of there and name it in PARLEY_ENV_FILE, or put it next to the executable, outside "
            + "all web folders"
        let root = folder.file("\(above)/site")
        #expect(said([("DOCUMENT_ROOT", root)]) == Said(mistakes: [text]))
        #expect(said([("DOCUMENT_ROOT", root), ("PARLEY_ENV_FILE", path)]).mistakes == [text])
        // The web folder that is named may be a link to the one that is meant.
        let linked = try link("linked", to: root)
        #expect(said([("DOCUMENT_ROOT", linked), ("PARLEY_ENV_FILE", path)]).mistakes == [text])
        // Beside the executable it is found first, and is nobody's.
        try folder.write("program/parley.env", good, mode: 0o600)
        #expect(
            said([("DOCUMENT_ROOT", root)], executable: folder.file("program/parley")) == Said())
    }

    @Test(arguments: ["index.html", "index.php", "index.htm"])
    func `an env file above the web folder is refused beside a page`(page: String) throws {
        try folder.write("home/site/index.html", "")
        let path = try folder.write("home/parley.env", good, mode: 0o600)
        let root = folder.file("home/site")
        #expect(said([("DOCUMENT_ROOT", root)]) == Said())
        try folder.write("home/\(page)", "")
        let found = said([("DOCUMENT_ROOT", root)]).mistakes
        #expect(found.count == 1)
        #expect(
            found.first?.hasPrefix(
                "\(path): this env file lies above DOCUMENT_ROOT in a folder that looks like "
                    + "another site's (\(page) is next to it), ") == true)
    }

    @Test(arguments: ["public_html", "www", "site"])
    func `the usual place above a web folder is taken`(name: String) throws {
        try folder.write("home/\(name)/index.html", "")
        try folder.write("home/parley.env", good, mode: 0o600)
        try folder.write("home/indexes", "")
        #expect(said([("DOCUMENT_ROOT", folder.file("home/\(name)"))]) == Said())
        try folder.write("publichtml/wwww/htdocs/index.html", "")
        try folder.write("publichtml/wwww/parley.env", good, mode: 0o600)
        #expect(said([("DOCUMENT_ROOT", folder.file("publichtml/wwww/htdocs"))]) == Said())
    }

    @Test(.enabled(if: getuid() == 0, "only root may write there"))
    func `an account below /var/www is no web folder for that`() throws {
        let home = "/var/www/parley-\(UInt32.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(
            atPath: "\(home)/public_html/second", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: home) }
        for place in [home, "\(home)/public_html"] {
            try Data(good.utf8).write(to: URL(filePath: "\(place)/parley.env"))
            #expect(unsafe chmod("\(place)/parley.env", 0o600) == 0)
        }
        #expect(said([("DOCUMENT_ROOT", "\(home)/public_html")]) == Said())
        #expect(said([("DOCUMENT_ROOT", "\(home)/public_html/second")]).mistakes.count == 1)
    }
}

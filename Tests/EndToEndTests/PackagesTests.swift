import Foundation
import Testing
import TestSupport

/// Two builds of one commit link in the same packages, and are the same wherever they are made.
struct PackagesTests {
    private let folder: TemporaryFolder

    /// A program with one package, of which there are two versions that would do.
    init() throws {
        folder = try TemporaryFolder()
        try Shell.run("mkdir", ["-p", folder.file("program/packaging")])
        try Shell.run(
            "cp", [Repository.path("packaging/pin"), folder.file("program/packaging/pin")])
        try folder.write(
            "bell/Package.swift",
            """
            // swift-tools-version: 6.2
            import PackageDescription
            let package = Package(
                name: "bell", products: [.library(name: "Bell", targets: ["Bell"])],
                targets: [.target(name: "Bell")])
            """)
        try folder.write("bell/Sources/Bell/Bell.swift", "public let bell = 1\n")
        try folder.write(
            "program/Package.swift",
            """
            // swift-tools-version: 6.2
            import PackageDescription
            let package = Package(
                name: "program",
                dependencies: [.package(url: "file://\(folder.path)/bell", from: "1.0.0")],
                targets: [
                    .target(
                        name: "Program", dependencies: [.product(name: "Bell", package: "bell")])
                ])
            """)
        try folder.write("program/Sources/Program/Program.swift", "import Bell\n")
        try Shell.run(
            lines: """
                git init -q
                git add .
                git -c user.name=Tess -c user.email=tess@example.org commit -q -m Bell
                git tag 1.0.0
                git tag 1.1.0
                """, in: folder.file("bell"))
    }

    @discardableResult
    private func pin(_ option: String = "", records packages: String? = nil) throws -> String {
        if let packages { try folder.write("program/packaging/packages", packages) }
        // Nothing of it is left in the user's own cache.
        return try Shell.run(
            lines: "packaging/pin \(option) 2>&1", in: folder.file("program"),
            environment: ["HOME": folder.file("home")])
    }

    private var resolved: String { folder.read("program/Package.resolved") }

    @Test func `the recorded version is taken, though a newer one would do`() throws {
        // Swift says before that what it fetches.
        #expect(
            try pin(records: "bell 1.0.0\n").hasSuffix(
                "pin: bell 1.0.0, as packaging/packages says\n"))
        #expect(resolved.contains(#""version" : "1.0.0""#))
        #expect(try pin("--check").isEmpty)
        #expect(try pin().isEmpty)
        try Shell.run(
            "swift", ["package", "--package-path", folder.file("program"), "resolve"],
            environment: ["HOME": folder.file("home")])
        #expect(try pin("--check").isEmpty)
    }

    @Test(arguments: [
        ("bell 1.0.0\n", "< bell 1.0.0\n> bell 1.1.0\n"), ("", "> bell 1.1.0\n"),
        ("bell 1.1.0\nwhistle 2.0.0\n", "< whistle 2.0.0\n"),
    ])
    func `another version than the recorded one fails and is named`(
        packages: String, difference: String
    ) throws {
        let failure = #expect(throws: Shell.Failure.self) {
            try pin("--check", records: packages)
        }
        let text = try #require(failure).description
        #expect(text.contains(difference), "\(text)")
        #expect(text.contains("packaging/pin --record records the resolved ones"))
    }

    @Test func `what is resolved can be recorded`() throws {
        try pin("--record")
        #expect(folder.read("program/packaging/packages") == "bell 1.1.0\n")
        #expect(try pin("--check").isEmpty)
    }

    @Test func `a version that is not to be had fails and is named`() throws {
        let failure = #expect(throws: Shell.Failure.self) { try pin(records: "bell 1.2.0\n") }
        #expect(try #require(failure).description.contains("pin: bell 1.2.0 cannot be had"))
    }

    @Test func `this build has the recorded packages`() throws {
        try Shell.run(Repository.path("packaging/pin"), ["--check"])
        let packages = try String(
            contentsOfFile: Repository.path("packaging/packages"), encoding: .utf8)
        let version = try #require(packages.firstMatch(of: #/swift-crypto (.*)/#)?.output.1)
        #expect(
            try Shell.run(Repository.executable, ["--version"]).contains("swift-crypto \(version)"))
    }

    @Test func `the executable does not tell in which folder it was built`() throws {
        let bytes = try #require(FileManager.default.contents(atPath: Repository.executable))
        for trace in ["\(Repository.root.path)/", ".swift_modhash", ".note.gnu.build-id"] {
            #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace)")
        }
    }
}

// swift-tools-version: 6.2
import PackageDescription

/// The same rules for every target, tests included (CONTRIBUTING.md).
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// Parley's own functions stand for some of libfcgi's. With the archive they always do; where a
// distribution has none, PARLEY_FCGI=shared links the shared library, and the start asks.
let libfcgi = Context.environment["PARLEY_FCGI"] == "shared" ? "fcgi" : ":libfcgi.a"

let package = Package(
    name: "parley",
    products: [
        .executable(name: "parley", targets: ["ParleyCommand"]),
        .library(name: "Parley", targets: ["Conversation", "Gateway", "Parley"]),
    ],
    traits: [
        .trait(
            name: "PostgreSQL",
            description: "A store in PostgreSQL, too; libpq is linked dynamically.")
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    ],
    targets: [
        .systemLibrary(name: "CFastCGI", providers: [.apt(["libfcgi-dev"])]),
        .systemLibrary(name: "CLinux"),
        .systemLibrary(
            name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "Bytes", swiftSettings: settings),
        .target(name: "Conversation", dependencies: ["Bytes"], swiftSettings: settings),
        .target(
            name: "Talk", dependencies: ["Bytes", "Conversation"], exclude: ["Words/Lists"],
            swiftSettings: settings),
        .target(
            name: "TalkCheck", dependencies: ["Bytes", "Conversation", "Talk"],
            swiftSettings: settings),
        .target(
            name: "TalkTools", dependencies: ["Bytes", "Conversation", "Talk", "TalkCheck"],
            resources: [
                .embedInCode("Templates/counter.talk"), .embedInCode("Templates/menu.talk"),
                .embedInCode("Templates/reminder.talk"), .embedInCode("Templates/rsvp.talk"),
                .embedInCode("Templates/survey.talk"),
                .embedInCode("Templates/vote.talk"),
            ],
            swiftSettings: settings),
        .target(
            name: "Gateway",
            dependencies: ["Bytes", .product(name: "HTTPTypes", package: "swift-http-types")],
            swiftSettings: settings),
        .target(
            name: "Signing",
            dependencies: ["Bytes", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: settings),
        .target(
            name: "Flask", dependencies: ["Bytes", "CZlib", "Signing"], swiftSettings: settings),
        .target(
            name: "Twilio",
            dependencies: [
                "Bytes", "Gateway", "Signing",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: settings),
        .target(name: "System", dependencies: ["Bytes", "CLinux"], swiftSettings: settings),
        .target(
            name: "Store",
            dependencies: [
                "Bytes", "CSQLite", "System",
                .target(name: "CPostgreSQL", condition: .when(traits: ["PostgreSQL"])),
            ],
            swiftSettings: settings),
        .target(
            name: "Sockets", dependencies: ["Bytes", "CLinux", "System"], swiftSettings: settings),
        .target(
            name: "GatewayServer",
            dependencies: ["Bytes", "CFastCGI", "CLinux", "Gateway", "Sockets", "System"],
            swiftSettings: settings, linkerSettings: [.linkedLibrary(libfcgi)]),
        .target(
            name: "Parley",
            dependencies: [
                "Bytes", "Conversation", "Flask", "Gateway", "GatewayServer", "Signing", "Sockets",
                "Store", "System", "Talk", "TalkCheck", "Twilio",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
        .target(
            name: "Report",
            dependencies: [
                "Bytes", "Conversation", "Flask", "Parley", "Store", "Talk", "TalkTools",
            ],
            swiftSettings: settings),
        .target(
            name: "Page",
            dependencies: [
                "Bytes", "Conversation", "Flask", "Parley", "System", "Talk", "TalkCheck",
                "TalkTools",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            resources: [.embedInCode("page.html")],
            swiftSettings: settings),
        .executableTarget(
            name: "ParleyCommand",
            dependencies: [
                "Bytes", "Conversation", "Flask", "Gateway", "GatewayServer", "Page", "Parley",
                "Report", "Signing", "Sockets", "Store", "System", "Talk", "TalkCheck", "TalkTools",
                "Twilio",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
        // Programs as others write them: what is not public is not theirs.
        .executableTarget(
            name: "InSwift", dependencies: ["Conversation", "Parley"],
            path: "Examples/InSwift", packageAccess: false, swiftSettings: settings),
        .executableTarget(
            name: "Embedded", dependencies: ["Conversation", "Gateway", "Parley"],
            path: "Examples/Embedded", packageAccess: false, swiftSettings: settings),
        .testTarget(
            name: "BytesTests", dependencies: ["Bytes", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "TalkTests",
            dependencies: ["Bytes", "Conversation", "Talk", "TalkSupport", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "TalkCheckTests",
            dependencies: ["Bytes", "Conversation", "Talk", "TalkCheck", "TalkSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "TalkToolsTests",
            dependencies: [
                "Bytes", "Conversation", "Talk", "TalkCheck", "TalkSupport", "TalkTools",
                "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(name: "GatewayTests", dependencies: ["Gateway"], swiftSettings: settings),
        .testTarget(
            name: "FlaskTests", dependencies: ["Bytes", "Flask", "Signing", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "SigningTests", dependencies: ["Bytes", "Signing", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "TwilioTests",
            dependencies: ["Bytes", "Gateway", "Signing", "TestSupport", "Twilio"],
            swiftSettings: settings),
        .testTarget(
            name: "SystemTests", dependencies: ["Bytes", "System", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "StoreTests", dependencies: ["Store", "StoreHammer", "System", "TestSupport"],
            swiftSettings: settings),
        .executableTarget(
            name: "StoreHammer", dependencies: ["Store", "System"], path: "Tests/StoreHammer",
            swiftSettings: settings),
        .testTarget(
            name: "SocketsTests", dependencies: ["Sockets", "System", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "GatewayServerTests",
            dependencies: ["GatewayServer", "Gateway", "Sockets", "System", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "ParleyTests",
            dependencies: [
                "Bytes", "Parley", "Conversation", "Flask", "Gateway", "Signing", "Store", "System",
                "Talk", "TalkCheck", "TestSupport", "Twilio",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ParleyCommandTests",
            dependencies: [
                "ParleyCommand", "GatewayServer", "Parley", "Signing", "Sockets", "Store", "System",
                "TestSupport", "Twilio",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "PageTests",
            dependencies: ["Flask", "Page", "Talk", "TalkTools", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "ReportTests",
            dependencies: ["Report", "Store", "Talk"],
            swiftSettings: settings),
        .target(
            name: "TestSupport", dependencies: ["Bytes", "Signing", "Sockets", "System"],
            path: "Tests/Support",
            swiftSettings: settings),
        .target(
            name: "TalkSupport", dependencies: ["Talk", "TalkTools", "TestSupport"],
            path: "Tests/TalkSupport",
            swiftSettings: settings),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["Embedded", "InSwift", "TestSupport", "Signing", "System"],
            swiftSettings: settings),
        // The code of the guides in Parley.docc, as an outsider has it.
        .testTarget(
            name: "GuideTests", dependencies: ["Conversation", "TestSupport"],
            packageAccess: false, swiftSettings: settings),
        .testTarget(
            name: "HostTests", dependencies: ["TestSupport"], swiftSettings: settings),
    ]
)

// Only the Makefile sets it, for suites that are built in a way of their own: nothing else is built
// than these and what they use.
if let suites = Context.environment["PARLEY_ONLY"] {
    var kept = Set(suites.split(separator: ",").map { "\($0)Tests" })
    precondition(kept.isSubset(of: package.targets.map(\.name)), "PARLEY_ONLY names no suite")
    var count = 0
    while count < kept.count {
        count = kept.count
        for target in package.targets where kept.contains(target.name) {
            for dependency in target.dependencies {
                switch dependency {
                case .byNameItem(let name, _), .targetItem(let name, _): kept.insert(name)
                default: break
                }
            }
        }
    }
    package.targets.removeAll { !kept.contains($0.name) }
    package.products.removeAll()
}

// Only Tests/Fuzz/run sets it. The packages that Parley uses are built as always; the address
// sanitizer watches all of the memory, but accesses to it only where there are pointers.
if Context.environment["PARLEY_FUZZ"] != nil {
    package.targets.removeAll {
        $0.type == .test || $0.type == .executable || $0.name == "Page"
    }
    package.products.removeAll()
    // An executable is linked into no other one: of the command its parser, which needs nothing else.
    package.targets.append(
        .target(
            name: "ParleyCommand",
            sources: [
                "TwiML", "TwiMLError", "XMLName", "XMLReader", "XMLReader+Characters",
            ].map { "Text/\($0).swift" },
            swiftSettings: settings))
    for target in package.targets where target.type != .system {
        let hasPointers = ["Flask", "GatewayServer", "Sockets", "Store", "System"].contains(
            target.name)
        let sanitizers = hasPointers ? "fuzzer,address" : "fuzzer"
        target.swiftSettings?.append(
            .unsafeFlags(["-sanitize=\(sanitizers)", "-enable-testing"]))
    }
    package.targets += [
        .systemLibrary(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
        .executableTarget(
            name: "ParleyFuzz",
            dependencies: [
                "Bytes", "CFuzzer", "Conversation", "Flask", "Gateway", "GatewayServer", "Parley",
                "ParleyCommand", "Signing", "Sockets", "System", "Talk", "TalkCheck", "TalkTools",
                "Twilio",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Tests/Fuzz", exclude: ["CFuzzer", "corpus", "run"],
            swiftSettings: settings + [.unsafeFlags(["-sanitize=fuzzer"])],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
    ]
}

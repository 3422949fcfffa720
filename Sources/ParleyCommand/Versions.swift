import Flask
import Store

/// What `--version` says: the program, and what is linked in.
enum Versions {
    /// The program's version.
    static let parley = "0.1.0"

    /// A line each.
    static var text: String {
        """
        parley \(parley)
        Swift \(swift)
        libfcgi \(libfcgi)
        swift-crypto \(swiftCrypto)
        swift-nio \(swiftNIO)
        zlib \(Zlib.libraryVersion)
        \(RecordStore.engines.joined(separator: "\n"))
        """
    }

    #if PARLEY_VERSIONS
        private static let swift = GeneratedVersions.swift
        private static let libfcgi = GeneratedVersions.libfcgi
        private static let swiftCrypto = GeneratedVersions.swiftCrypto
        private static let swiftNIO = GeneratedVersions.swiftNIO
    #else
        private static let swift = "unknown"
        private static let libfcgi = "unknown"
        private static let swiftCrypto = "unknown"
        private static let swiftNIO = "unknown"
    #endif
}

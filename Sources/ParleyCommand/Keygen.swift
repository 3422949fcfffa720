import Parley
import ArgumentParser
import Bytes
import Signing

/// `parley keygen`: a fresh key.
struct Keygen: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a fresh key for PARLEY_SECRET_KEY.",
        discussion: "32 random bytes, as 43 letters, digits, - and _ that need no quotes.")

    func run() {
        var random = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
        show(String(decoding: Base64.encode(bytes, as: .urlSafe), as: UTF8.self))
    }
}

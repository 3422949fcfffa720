import Foundation
import Gateway
import TestSupport
import Testing

/// docs/limits.md says what `Limits.standard` is.
@Suite struct LimitsPageTests {
    private static let units = [
        "": 1.0, "KiB": 1_024, "MiB": 1_048_576, "s": 1_000,
    ]

    /// Each row's name and its value, in bytes, counts and milliseconds.
    private func rows() throws -> [(name: String, value: Int)] {
        let path = try Repository.path("docs/limits.md")
        let page = String(
            decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
        return try page.matches(of: /\n\| `(\w+)` \| ([0-9.,]+) ?(\w*) \|/).map { row in
            let number = try #require(Double(String(row.output.2.filter { $0 != "," })))
            let unit = try #require(Self.units[String(row.output.3)], "\(row.output.0)")
            return (String(row.output.1), Int(number * unit))
        }
    }

    @Test func `every limit has a row, in order, with its value`() throws {
        let limits = Mirror(reflecting: Limits.standard).children.map { child in
            "\(child.label ?? "") \(child.value)"
        }
        #expect(limits.count > 20)
        #expect(try rows().map { "\($0.name) \($0.value)" } == limits)
    }
}

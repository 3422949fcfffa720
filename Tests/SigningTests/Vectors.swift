import FoundationEssentials

/// Vectors as data: the files of Tests/Vectors.
enum Vectors {
    /// Reads one file.
    static func load<Contents: Decodable>(_ name: String, as type: Contents.Type) throws -> Contents
    {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appending(path: "Vectors").appending(path: name))
        return try JSONDecoder().decode(type, from: data)
    }
}

/// The bytes that hexadecimal digits stand for.
func bytes(hex text: String) -> [UInt8] {
    var digits = text.utf8.makeIterator()
    var result: [UInt8] = []
    while let high = digits.next(), let low = digits.next() {
        let pair = String(decoding: [high, low], as: UTF8.self)
        result.append(UInt8(pair, radix: 16) ?? 0)
    }
    return result
}

/// A text for failure reports and comparisons.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// Numbers that are the same in every run: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Some bytes.
    mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
    }
}

import Foundation

/// Vectors as data: the files of Tests/Vectors.
public enum Vectors {
    /// Reads one file.
    ///
    /// - Parameters:
    ///   - name: The file's name.
    ///   - type: What it holds.
    /// - Returns: What it holds.
    /// - Throws: Where it cannot be read.
    public static func load<Contents: Decodable>(
        _ name: String, as type: Contents.Type
    ) throws -> Contents {
        let data = try Data(contentsOf: Repository.root.appending(path: "Tests/Vectors/\(name)"))
        return try JSONDecoder().decode(type, from: data)
    }
}

/// The bytes that hexadecimal digits stand for.
///
/// - Parameter text: The digits.
/// - Returns: A byte for each two.
public func bytes(hex text: String) -> [UInt8] {
    var digits = text.utf8.makeIterator()
    var result: [UInt8] = []
    while let high = digits.next(), let low = digits.next() {
        let pair = String(decoding: [high, low], as: UTF8.self)
        result.append(UInt8(pair, radix: 16) ?? 0)
    }
    return result
}

/// A text for failure reports and comparisons.
///
/// - Parameter bytes: The text, in UTF-8.
/// - Returns: The text.
public func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

extension Result {
    /// What succeeded; nil where nothing did.
    public var opened: Success? { try? get() }

    /// Why nothing succeeded; nil where something did.
    public var refusal: Failure? {
        guard case .failure(let failure) = self else { return nil }
        return failure
    }
}

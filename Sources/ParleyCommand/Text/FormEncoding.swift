import Bytes

/// Fields as `application/x-www-form-urlencoded`.
///
/// <https://url.spec.whatwg.org/#application/x-www-form-urlencoded>
enum FormEncoding {
    /// Writes fields.
    ///
    /// - Parameter fields: Their names and values, in order.
    /// - Returns: The form: ASCII alone.
    static func encoded(_ fields: [(name: String, value: String)]) -> [UInt8] {
        var result: [UInt8] = []
        for (name, value) in fields {
            if !result.isEmpty { result.append(UInt8(ascii: "&")) }
            append(name, to: &result)
            result.append(UInt8(ascii: "="))
            append(value, to: &result)
        }
        return result
    }

    private static func append(_ text: String, to result: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: " "): result.append(UInt8(ascii: "+"))
            case _ where byte.isLetterOrDigit || "-._*".utf8.contains(byte): result.append(byte)
            default: result.append(percentEncoding: byte)
            }
        }
    }
}

/// Which characters there may be, and what stands for one.
extension XMLReader {
    /// Checks that the bytes are UTF-8 and that XML allows each character.
    ///
    /// https://www.w3.org/TR/xml/#charsets
    func checkCharacters() throws(TwiMLError) {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw .character(offset: error.byteOffsets.lowerBound)
        }
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                continue
            case 0..<0x20:
                throw .character(offset: index)
            case 0xEF where bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
                throw .character(offset: index)
            default:
                continue
            }
        }
    }

    /// A text with its line ends made one, and nothing else changed.
    ///
    /// https://www.w3.org/TR/xml/#sec-line-ends
    func normalized(_ range: Range<Int>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        for index in range { appendNormalized(index, to: &result) }
        return String(decoding: result, as: UTF8.self)
    }

    /// A text with its references replaced and its line ends made one.
    ///
    /// - Parameters:
    ///   - range: Where the text stands.
    ///   - blanksAreSpaces: Whether each blank becomes a space, as in attributes:
    ///     https://www.w3.org/TR/xml/#AVNormalize
    /// - Returns: The text.
    /// - Throws: `TwiMLError.reference` where `&` begins none.
    func expanded(_ range: Range<Int>, blanksAreSpaces: Bool) throws(TwiMLError) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "&") {
                index = try appendReference(at: index, in: range, to: &result)
                continue
            }
            let count = result.count
            appendNormalized(index, to: &result)
            if blanksAreSpaces, result.count > count, Self.isBlank(result[count]) {
                result[count] = UInt8(ascii: " ")
            }
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Appends a byte; CR LF and a CR alone become LF.
    private func appendNormalized(_ index: Int, to result: inout [UInt8]) {
        if bytes[index] == UInt8(ascii: "\r") {
            guard index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") else { return }
            result.append(UInt8(ascii: "\n"))
        } else {
            result.append(bytes[index])
        }
    }

    /// Appends what `&name;` or `&#number;` stands for, and returns the index behind it.
    ///
    /// https://www.w3.org/TR/xml/#sec-references
    private func appendReference(
        at start: Int, in range: Range<Int>, to result: inout [UInt8]
    ) throws(TwiMLError) -> Int {
        let rest = bytes[(start + 1)..<range.upperBound]
        // The longest, &#1114111;, has eight characters between & and ; but zeros may lead.
        guard let end = rest.prefix(32).firstIndex(of: UInt8(ascii: ";")) else {
            throw .reference(offset: start)
        }
        let name = String(decoding: rest[..<end], as: UTF8.self)
        switch name {
        case "amp": result.append(UInt8(ascii: "&"))
        case "lt": result.append(UInt8(ascii: "<"))
        case "gt": result.append(UInt8(ascii: ">"))
        case "quot": result.append(UInt8(ascii: "\""))
        case "apos": result.append(UInt8(ascii: "'"))
        default:
            guard let scalar = Self.scalar(numbered: name) else {
                throw .reference(offset: start)
            }
            result += String(Character(scalar)).utf8
        }
        return end + 1
    }

    /// The character of `#65` or `#x41`; nil where it is none of XML.
    private static func scalar(numbered name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return nil }
        let isHexadecimal = name.hasPrefix("#x")
        let digits = name.dropFirst(isHexadecimal ? 2 : 1)
        // The standard library's reading takes a sign.
        guard let first = digits.utf8.first, first != UInt8(ascii: "+"),
            let number = UInt32(digits, radix: isHexadecimal ? 16 : 10)
        else { return nil }
        let isAllowed =
            number >= 0x20 && number != 0xFFFE && number != 0xFFFF
            || number == 0x09 || number == 0x0A || number == 0x0D
        return isAllowed ? Unicode.Scalar(number) : nil
    }
}

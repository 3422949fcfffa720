/// Writes elements as XML, the way twilio-python and the ElementTree under it do.
struct TwiMLWriter {
    /// Where a text stands, which decides what is escaped in it.
    private enum Place {
        case text
        case attribute
    }

    private(set) var bytes: [UInt8] = []

    /// Makes a writer that has written the XML declaration.
    ///
    /// - Parameter capacity: Bytes to make room for.
    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
        bytes += #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8
    }

    /// Writes a response with all that stands in it.
    mutating func write(_ response: MessagingResponse) {
        let start = begin("Response", [])
        for element in response.elements { write(element) }
        end("Response", from: start)
    }

    /// Writes an element with all that stands in it.
    private mutating func write(_ element: MessagingResponse.Element) {
        let start = begin(element.name, element.attributes)
        for node in element.content {
            switch node {
            case .text(let text): write(text, in: .text)
            case .element(let element): write(element)
            }
        }
        end(element.name, from: start)
    }

    /// Begins an element; the answer is where what stands in it begins.
    private mutating func begin(
        _ name: String, _ attributes: [MessagingResponse.Attribute]
    ) -> Int {
        bytes.append(UInt8(ascii: "<"))
        bytes += name.utf8
        for attribute in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes += attribute.name.utf8
            bytes += "=\"".utf8
            write(attribute.value, in: .attribute)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
        return bytes.count
    }

    private mutating func end(_ name: String, from start: Int) {
        // Only now it is known whether anything is left of a text.
        guard bytes.count > start else {
            bytes.removeLast()
            bytes += " />".utf8
            return
        }
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        bytes += name.utf8
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes a text; most have nothing to be escaped and are copied whole.
    private mutating func write(_ text: String, in place: Place) {
        let source = text.utf8.span
        var isPlain = true
        for index in source.indices where Self.needsCare(source[index]) {
            isPlain = false
            break
        }
        guard !isPlain else {
            bytes += text.utf8
            return
        }
        var index = 0
        while index < source.count {
            index += write(source, at: index, in: place)
        }
    }

    /// Whether a byte has to be escaped somewhere, or may begin what XML forbids.
    private static func needsCare(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "\""), 0xEF:
            true
        default:
            false
        }
    }

    /// Writes what stands at an index, and says how many bytes that was.
    ///
    /// Control characters, U+FFFE and U+FFFF cannot be in XML 1.0 in any form and are left out:
    /// with one of them Twilio would read nothing at all (error 12100).
    /// https://www.w3.org/TR/xml/#charsets
    private mutating func write(_ source: Span<UInt8>, at index: Int, in place: Place) -> Int {
        let byte = source[index]
        switch byte {
        case UInt8(ascii: "&"): bytes += "&amp;".utf8
        case UInt8(ascii: "<"): bytes += "&lt;".utf8
        case UInt8(ascii: ">"): bytes += "&gt;".utf8
        case UInt8(ascii: "\"") where place == .attribute: bytes += "&quot;".utf8
        case UInt8(ascii: "\t") where place == .attribute: bytes += "&#09;".utf8
        case UInt8(ascii: "\n") where place == .attribute: bytes += "&#10;".utf8
        case UInt8(ascii: "\r") where place == .attribute: bytes += "&#13;".utf8
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): bytes.append(byte)
        case 0..<0x20: break
        case 0xEF where source[index + 1] == 0xBF && source[index + 2] >= 0xBE: return 3
        default: bytes.append(byte)
        }
        return 1
    }
}

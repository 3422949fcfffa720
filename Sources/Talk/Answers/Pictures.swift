internal import Bytes

/// The pictures that a variable stands for.
///
/// A `photo` stores the address of the first, and behind it, each on a line, those of the others:
/// as Twilio writes them they differ only behind their last stroke, and then no more is kept.
enum Pictures {
    /// How many go along with one message.
    ///
    /// https://www.twilio.com/docs/messaging/twiml/message#valid-files-and-max-number-of-media
    static let limit = 10
    /// How many characters the part of an address has that differs.
    static let differing = 35

    /// Puts addresses together.
    ///
    /// - Parameter addresses: The addresses, at least one.
    /// - Returns: What a variable stores.
    static func stored(_ addresses: [String]) -> String {
        guard let first = addresses.first else { return "" }
        let folder = folder(of: first)
        var value = first
        for address in addresses.dropFirst() where !address.utf8.contains(.newline) {
            let isNear = address.hasPrefix(folder) && !folder.isEmpty
            let rest = isNear ? address.dropFirst(folder.count) : address[...]
            value += "\n" + (rest.isEmpty ? address[...] : rest)
        }
        return value
    }

    /// What is said of a variable: the first address, where it has several.
    ///
    /// - Parameter value: What it stores.
    /// - Returns: The value as texts and conditions have it.
    static func first(of value: String) -> String {
        guard value.utf8.first == UInt8(ascii: "h"),
            let end = value.utf8.firstIndex(of: .newline)
        else { return value }
        return String(value[..<end])
    }

    /// The addresses that a value has; none where it is none that begins with `https://`.
    ///
    /// - Parameter value: What a variable stores.
    /// - Returns: The addresses, in order.
    static func addresses(in value: String) -> [String] {
        let lines = value.split(separator: "\n").map(String.init)
        guard let first = lines.first else { return [] }
        let folder = folder(of: first)
        let addresses = lines.map { $0.contains("://") ? $0 : folder + $0 }
        return addresses.filter { address in
            address.hasPrefix("https://") && address.utf8.count > 8
                && !address.utf8.contains(where: \.isBlank)
        }
    }

    /// An address up to its last stroke.
    private static func folder(of address: String) -> String {
        guard let end = address.lastIndex(of: "/") else { return "" }
        return String(address[...end])
    }
}

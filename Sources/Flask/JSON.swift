/// A JSON value that keeps what it was read from.
///
/// Numbers stay text, so that large integers and every float come out as they went in; members
/// keep their order; strings are UTF-8, in which a lone surrogate (`"\ud800"`) is the three bytes
/// that the same rule gives for it (WTF-8).
///
/// Source: RFC 8259, <https://www.rfc-editor.org/rfc/rfc8259>.
package enum JSON: Sendable, Equatable {
    /// A name and its value.
    package struct Member: Sendable, Equatable {
        /// The name, in UTF-8.
        package let name: [UInt8]
        /// The value.
        package var value: JSON

        /// Makes a member.
        ///
        /// - Parameters:
        ///   - name: The name, in UTF-8.
        ///   - value: The value.
        package init(name: [UInt8], value: JSON) {
            self.name = name
            self.value = value
        }

        /// Makes a member.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - value: The value.
        package init(_ name: String, _ value: JSON) {
            self.init(name: Array(name.utf8), value: value)
        }
    }

    /// The word `null`.
    case null
    /// The word `true` or `false`.
    case bool(Bool)
    /// A number, as it is written.
    case number([UInt8])
    /// A string, in UTF-8.
    case string([UInt8])
    /// An array.
    case array([JSON])
    /// An object; no two of its members have one name.
    case object([Member])

    /// How deep arrays and objects may stand in one another, the outermost counted.
    package static let depthLimit = 32

    /// An integer.
    ///
    /// - Parameter value: The integer.
    /// - Returns: The number.
    package static func integer(_ value: Int) -> JSON { .number(Array(String(value).utf8)) }

    /// A string.
    ///
    /// - Parameter value: The string.
    /// - Returns: The string.
    package static func text(_ value: String) -> JSON { .string(Array(value.utf8)) }

    /// The integer that this is; nil for another value, one with a point or exponent, or one that
    /// does not fit.
    package var integer: Int? {
        // Int's own parser takes a plus sign, which no JSON number has.
        guard case .number(let text) = self else { return nil }
        return Int(String(decoding: text, as: UTF8.self))
    }

    /// The bytes of the string that this is; nil for another value.
    package var string: [UInt8]? {
        guard case .string(let bytes) = self else { return nil }
        return bytes
    }

    /// The truth value that this is; nil for another value.
    package var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    /// The elements of the array that this is; nil for another value.
    package var array: [JSON]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The members of the object that this is; nil for another value.
    package var members: [Member]? {
        guard case .object(let members) = self else { return nil }
        return members
    }

    /// The value of a name; nil where there is no such member, or where this is no object.
    ///
    /// - Parameter name: The name.
    /// - Complexity: O(*n*) in the number of members.
    package subscript(name: String) -> JSON? { members?[name: name] }
}

extension [JSON.Member] {
    /// The value of a name; assigning nil takes the member away, a new one comes last.
    ///
    /// - Parameter name: The name.
    /// - Complexity: O(*n*) in the number of members.
    package subscript(name name: String) -> JSON? {
        get { first { $0.name.elementsEqual(name.utf8) }?.value }
        set {
            let index = firstIndex { $0.name.elementsEqual(name.utf8) }
            switch (index, newValue) {
            case (let index?, let value?): self[index].value = value
            case (let index?, nil): remove(at: index)
            case (nil, let value?): append(JSON.Member(name, value))
            case (nil, nil): break
            }
        }
    }
}

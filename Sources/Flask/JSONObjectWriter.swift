internal import Bytes

/// Writes an object member by member into one buffer, without values in between.
package struct JSONObjectWriter: Sendable {
    private var bytes: [UInt8] = []

    /// Begins an object.
    package init() {
        bytes.reserveCapacity(256)
        bytes.append(UInt8(ascii: "{"))
    }

    /// Writes a member.
    ///
    /// - Parameters:
    ///   - name: Its name, which no other member has.
    ///   - value: Its value.
    package mutating func write(_ name: String, _ value: Int) {
        begin(name)
        bytes.append(decimal: value)
    }

    /// Writes a member.
    ///
    /// - Parameters:
    ///   - name: Its name, which no other member has.
    ///   - value: Its value.
    package mutating func write(_ name: String, _ value: String) {
        begin(name)
        JSON.write(value, to: &bytes)
    }

    /// Writes a member.
    ///
    /// - Parameters:
    ///   - name: Its name, which no other member has.
    ///   - values: The elements of its value, an array.
    package mutating func write(_ name: String, _ values: [Int]) {
        begin(name)
        bytes.append(UInt8(ascii: "["))
        for index in values.indices {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(decimal: values[index])
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Writes a member.
    ///
    /// - Parameters:
    ///   - name: Its name, which no other member has.
    ///   - values: The elements of its value, an array.
    package mutating func write(_ name: String, _ values: [String]) {
        begin(name)
        bytes.append(UInt8(ascii: "["))
        for index in values.indices {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            JSON.write(values[index], to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Writes a member.
    ///
    /// - Parameters:
    ///   - name: Its name, which no other member has.
    ///   - members: The members of its value, an object, in order; no two have one name.
    package mutating func write(_ name: String, _ members: [(key: String, value: String)]) {
        begin(name)
        var object = JSONObjectWriter()
        for (key, value) in members { object.write(key, value) }
        bytes += object.finish()
    }

    /// Ends the object.
    ///
    /// - Returns: Its text.
    package mutating func finish() -> [UInt8] {
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    private mutating func begin(_ name: String) {
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        JSON.write(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
    }
}

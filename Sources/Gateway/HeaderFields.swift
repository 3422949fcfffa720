package import HTTPTypes

/// Header fields as CGI has them, a line each.
///
/// They are written when they are made: as constants they cost an answer nothing but a copy.
package struct HeaderFields: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    /// The lines, each with its CR LF.
    let bytes: [UInt8]

    /// Writes fields.
    ///
    /// - Parameter fields: Names and values, in order; a Content-Length among them is left out.
    package init(dictionaryLiteral fields: (HTTPField.Name, String)...) {
        var bytes: [UInt8] = []
        for (name, value) in fields where name != .contentLength {
            // What no value may have, a line break above all, becomes a blank in it.
            let field = HTTPField(name: name, value: value)
            bytes += field.name.rawName.utf8
            bytes += ": ".utf8
            bytes += field.value.utf8
            bytes += "\r\n".utf8
        }
        self.bytes = bytes
    }
}

/// The fields of a form, decoded, in the order in which they were sent, repeats kept.
///
/// All names and values lie in one buffer. They are bytes, not texts: a signature goes over every
/// byte, whether it is UTF-8 or not, and two fields that differ in bytes differ.
/// https://url.spec.whatwg.org/#urlencoded-parsing - but that what is no `%` and two digits
/// stays as it is, and so do bytes that are no UTF-8.
package struct FormFields: Sendable {
    /// Where a field lies in `bytes`: its name, and its value behind it at once.
    package struct Field: Sendable, Equatable {
        let start: Int
        let middle: Int
        let end: Int

        /// The name.
        package var name: Range<Int> { start..<middle }
        /// The value.
        package var value: Range<Int> { middle..<end }
        /// The name and the value.
        package var both: Range<Int> { start..<end }
    }

    /// All names and values, decoded, one behind the other.
    package let bytes: [UInt8]
    /// Where each field lies.
    package let all: [Field]

    /// Decodes a form.
    ///
    /// - Parameters:
    ///   - form: The form, as it was sent.
    ///   - limits: How many fields it may have, and how long each may be.
    /// - Throws: `FormError` where a limit is passed, and for nothing else: any bytes are a form.
    /// - Complexity: O(*n*), one pass, where *n* is the length of the form.
    package init(decoding form: Span<UInt8>, limits: Limits = .standard) throws(FormError) {
        var decoder = FormDecoder(limits: limits)
        var bytes = [UInt8](repeating: 0, count: form.count)
        let count = try decoder.decode(form, into: &bytes)
        bytes.removeLast(bytes.count - count)
        self.bytes = bytes
        all = decoder.fields
    }

    /// Decodes a form.
    ///
    /// - Parameters:
    ///   - form: The form, as it was sent.
    ///   - limits: How many fields it may have, and how long each may be.
    /// - Throws: `FormError` where a limit is passed, and for nothing else: any bytes are a form.
    /// - Complexity: O(*n*), one pass, where *n* is the length of the form.
    package init(decoding form: ArraySlice<UInt8>, limits: Limits = .standard) throws(FormError) {
        try self.init(decoding: form.span, limits: limits)
    }

    /// Decodes the fields of a request: of POST those of the body, else those of the query.
    ///
    /// - Parameter request: The request, with its limits.
    /// - Throws: `FormError` where a limit is passed, and for nothing else: any bytes are a form.
    /// - Complexity: O(*n*), one pass, where *n* is the length of the form.
    package init(of request: Request) throws(FormError) {
        try self.init(
            decoding: request.method == .post ? request.body[...] : request.query,
            limits: request.limits)
    }

    /// How many fields there are, repeats included.
    package var count: Int { all.count }

    /// The name of a field.
    ///
    /// - Parameter index: Its place in the form, from 0; it must be less than `count`.
    /// - Returns: The name.
    package func name(at index: Int) -> ArraySlice<UInt8> { bytes[all[index].name] }

    /// The value of a field.
    ///
    /// - Parameter index: Its place in the form, from 0; it must be less than `count`.
    /// - Returns: The value.
    package func value(at index: Int) -> ArraySlice<UInt8> { bytes[all[index].value] }

    /// Whether a field has that name.
    ///
    /// - Parameters:
    ///   - name: The name, compared byte for byte.
    ///   - index: The field's place in the form, from 0; it must be less than `count`.
    /// - Returns: Whether it has.
    package func hasName(_ name: String, at index: Int) -> Bool {
        Self.matches(all[index], name.utf8.span, in: bytes.span)
    }

    /// The place of the first field of a name; nil where there is none.
    ///
    /// - Parameter name: The name, compared byte for byte.
    /// - Returns: The place.
    /// - Complexity: O(*n*) in the number of fields.
    package func firstIndex(of name: String) -> Int? {
        let wanted = name.utf8.span
        let bytes = bytes.span
        return all.firstIndex { Self.matches($0, wanted, in: bytes) }
    }

    /// The value of the first field of a name; nil where there is none.
    ///
    /// - Parameter name: The name, compared byte for byte.
    /// - Returns: The value.
    /// - Complexity: O(*n*) in the number of fields.
    package func first(_ name: String) -> ArraySlice<UInt8>? {
        firstIndex(of: name).map(value(at:))
    }

    /// How many fields have that name.
    ///
    /// - Parameter name: The name, compared byte for byte.
    /// - Returns: The number.
    /// - Complexity: O(*n*) in the number of fields.
    package func count(of name: String) -> Int {
        let wanted = name.utf8.span
        let bytes = bytes.span
        return all.count { Self.matches($0, wanted, in: bytes) }
    }

    /// Whether a field has that name: its length first, which tells most of them apart.
    private static func matches(
        _ field: Field, _ name: Span<UInt8>, in bytes: Span<UInt8>
    ) -> Bool {
        guard field.middle - field.start == name.count else { return false }
        var index = 0
        while index < name.count {
            if bytes[field.start + index] != name[index] { return false }
            index += 1
        }
        return true
    }
}

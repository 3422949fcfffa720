package import Bytes

/// The fields of a form, decoded, in the order in which they were sent, repeats kept.
///
/// They are bytes, not texts: a signature goes over every
/// byte, whether it is UTF-8 or not, and two fields that differ in bytes differ.
/// https://url.spec.whatwg.org/#urlencoded-parsing - but that what is no `%` and two digits
/// stays as it is, and so do bytes that are no UTF-8.
package struct FormFields: Sendable {
    /// The fields.
    package let table: NameValueTable

    /// Decodes a form.
    ///
    /// - Parameters:
    ///   - form: The form, as it was sent.
    ///   - limits: How many fields it may have, and how long each may be.
    /// - Throws: `FormError` where a limit is passed, and for nothing else: any bytes are a form.
    /// - Complexity: O(*n*), one pass, where *n* is the length of the form.
    package init(decoding form: ArraySlice<UInt8>, limits: Limits = .standard) throws(FormError) {
        var decoder = FormDecoder(limits: limits)
        var bytes = Array(form)
        try decoder.decode(&bytes)
        table = NameValueTable(bytes: bytes, pairs: decoder.fields)
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
    package var count: Int { table.count }

    /// The name of a field.
    ///
    /// - Parameter index: Its place in the form, from 0; it must be less than `count`.
    /// - Returns: The name.
    package func name(at index: Int) -> ArraySlice<UInt8> { table.name(at: index) }

    /// The value of a field.
    ///
    /// - Parameter index: Its place in the form, from 0; it must be less than `count`.
    /// - Returns: The value.
    package func value(at index: Int) -> ArraySlice<UInt8> { table.value(at: index) }

    /// The place of the first field of a name; nil where there is none.
    ///
    /// - Parameter name: The name, compared byte for byte.
    /// - Returns: The place.
    /// - Complexity: O(*n*) in the number of fields.
    package func firstIndex(of name: String) -> Int? { table.firstIndex(of: name) }

    /// The value of the first field of a name; nil where there is none.
    ///
    /// - Parameter name: The name, compared byte for byte.
    /// - Returns: The value.
    /// - Complexity: O(*n*) in the number of fields.
    package func first(_ name: String) -> ArraySlice<UInt8>? { table.first(name) }

    /// How many fields have that name.
    ///
    /// - Parameter name: The name, compared byte for byte.
    /// - Returns: The number.
    /// - Complexity: O(*n*) in the number of fields.
    package func count(of name: String) -> Int { table.all(name).count }
}

internal import Bytes
package import Gateway

/// A message that Twilio hands over: its fields with their types.
///
/// Whatever is not looked at stays in the form's buffer. What conversations are given is named here;
/// everything else is reached by its name.
/// https://www.twilio.com/docs/messaging/guides/webhook-request
package struct IncomingMessage: Sendable {
    /// All fields, as they were sent.
    package let fields: FormFields
    /// The sender's address, like `+14158675309`, `12345` or `whatsapp:+14158675309`.
    package let from: String
    /// The address that was texted.
    package let to: String
    /// The message's own name at Twilio, like `SM…` or `MM…`; empty where none was sent.
    package let messageSid: String
    private let fromIndex: Int
    private let toIndex: Int
    let places: Places

    /// Takes the fields of a form for a message.
    ///
    /// - Parameters:
    ///   - fields: The fields, once their signature has been found right.
    ///   - isVerified: Whether Twilio signed them. Its ids and addresses must then look like its
    ///     own; of whoever plays Twilio's part without a signature nothing of the kind is asked.
    /// - Throws: `MessageError` where From or To is missing, empty or not UTF-8, or where
    ///   AccountSid, From, To, Body or MessageSid is there more than once: two readers could
    ///   take two different ones for the message. Where the fields are verified, also where
    ///   AccountSid or MessageSid is missing, where one of them, From or To has another shape than
    ///   Twilio's, or where SmsSid or SmsMessageSid is there and not MessageSid. Nothing else is an
    ///   error.
    /// - Complexity: O(*n*) in the number of fields and the length of ids and addresses.
    package init(_ fields: FormFields, isVerified: Bool) throws(MessageError) {
        let places = try Places(in: fields)
        if isVerified { try Self.checkShapes(of: fields, places) }
        (from, fromIndex) = try Self.address("From", at: places.from, in: fields)
        (to, toIndex) = try Self.address("To", at: places.to, in: fields)
        messageSid =
            places.messageSid.map { String(decoding: fields.value(at: $0), as: UTF8.self) } ?? ""
        self.fields = fields
        self.places = places
    }

    /// The text; empty where only a picture came.
    ///
    /// What is not UTF-8 in it became U+FFFD.
    package var body: String { places.body.map(text(at:)) ?? "" }

    /// The bytes of From, for a MAC.
    package var fromBytes: ArraySlice<UInt8> { fields.value(at: fromIndex) }

    /// The bytes of To, for a MAC.
    package var toBytes: ArraySlice<UInt8> { fields.value(at: toIndex) }

    /// The bytes of AccountSid, for a MAC; empty where none was sent.
    package var accountSidBytes: ArraySlice<UInt8> {
        places.accountSid.map(fields.value(at:)) ?? []
    }

    /// The text of the first field of a name; nil where there is none.
    ///
    /// - Parameter name: The name, in Twilio's spelling; what is not UTF-8 became U+FFFD.
    package subscript(name: String) -> String? { fields.firstIndex(of: name).map(text(at:)) }

    /// The text of the first field of a name; nil where there is none or it is empty.
    func text(_ name: String) -> String? {
        guard let text = self[name], !text.isEmpty else { return nil }
        return text
    }

    /// The text of a field whose place is known; nil where there is none or it is empty.
    func nonempty(_ index: Int?) -> String? {
        guard let index, !fields.value(at: index).isEmpty else { return nil }
        return text(at: index)
    }

    private func text(at index: Int) -> String {
        String(decoding: fields.value(at: index), as: UTF8.self)
    }

    /// The text of a field that has to be there, and its place.
    private static func address(
        _ name: String, at index: Int?, in fields: FormFields
    ) throws(MessageError) -> (String, Int) {
        guard let index else { throw .missing(name) }
        let value = fields.value(at: index)
        guard !value.isEmpty else { throw .empty(name) }
        // Checked first: the standard library's checking initialiser takes 700 instructions more.
        guard value.span.isASCII || String(validating: value, as: UTF8.self) != nil
        else { throw .notUTF8(name) }
        let text = String(decoding: value, as: UTF8.self)
        return (text, index)
    }
}

internal import Bytes
import Gateway

/// Whether what is signed looks as Twilio writes it.
///
/// What is signed of a form has nothing between names and values: whoever captured a request could
/// draw the borders elsewhere, and make other fields of the same bytes.
/// https://www.twilio.com/docs/glossary/what-is-a-sid
extension IncomingMessage {
    /// Checks ids and addresses, each in one pass over its bytes.
    static func checkShapes(of fields: FormFields, _ places: Places) throws(MessageError) {
        let bytes = fields.table.bytes.span
        try check("AccountSid", places.accountSid, .account, of: fields, bytes)
        let id = try check("MessageSid", places.messageSid, .message, of: fields, bytes)
        try check("From", places.from, .address, of: fields, bytes)
        try check("To", places.to, .address, of: fields, bytes)
        for index in 0..<fields.count {
            let alias: String
            // Lengths first: most fields are none of these.
            switch fields.table.pairs[index].name.count {
            case 6: alias = "SmsSid"
            case 13: alias = "SmsMessageSid"
            default: continue
            }
            guard fields.table.hasName(alias, at: index) else { continue }
            guard Shape.areEqual(fields.table.pairs[index].value, id, in: bytes) else {
                throw .differing(alias)
            }
        }
    }

    /// Checks one field.
    ///
    /// - Returns: Where its value lies.
    @discardableResult
    private static func check(
        _ name: String, _ place: Int?, _ shape: Shape, of fields: FormFields, _ bytes: Span<UInt8>
    ) throws(MessageError) -> Range<Int> {
        guard let place else { throw .missing(name) }
        let value = fields.table.pairs[place].value
        guard !value.isEmpty else { throw .empty(name) }
        guard shape.fits(value, in: bytes) else { throw .misshapen(name, shape) }
        return value
    }
}

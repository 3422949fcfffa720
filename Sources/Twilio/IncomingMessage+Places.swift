internal import Bytes
import Gateway

extension IncomingMessage {
    /// Where the fields are that may be there once, found in one pass.
    struct Places {
        private(set) var accountSid: Int?
        private(set) var from: Int?
        private(set) var to: Int?
        private(set) var body: Int?
        private(set) var messageSid: Int?

        init(in fields: FormFields) throws(MessageError) {
            for index in 0..<fields.count {
                // Lengths first: most fields are none of these.
                switch fields.table.pairs[index].name.count {
                case 2: try Self.note(index, as: "To", at: &to, in: fields)
                case 4:
                    try Self.note(index, as: "From", at: &from, in: fields)
                    try Self.note(index, as: "Body", at: &body, in: fields)
                case 10:
                    try Self.note(index, as: "AccountSid", at: &accountSid, in: fields)
                    try Self.note(index, as: "MessageSid", at: &messageSid, in: fields)
                default: continue
                }
            }
        }

        private static func note(
            _ index: Int, as name: String, at place: inout Int?, in fields: FormFields
        ) throws(MessageError) {
            guard fields.table.hasName(name, at: index) else { return }
            guard place == nil else { throw .repeated(name, count: fields.count(of: name)) }
            place = index
        }
    }
}

internal import Bytes
import Gateway

extension IncomingMessage {
    /// Where the fields are that every message is asked for, found in one pass: those that may be
    /// there once, and of the others the first.
    struct Places {
        private(set) var accountSid: Int?
        private(set) var from: Int?
        private(set) var to: Int?
        private(set) var body: Int?
        private(set) var messageSid: Int?
        private(set) var optOutType: Int?
        private(set) var mediaCount: Int?
        private(set) var profileName: Int?
        private(set) var latitude: Int?
        private(set) var buttonText: Int?
        private(set) var buttonPayload: Int?

        init(in fields: FormFields) throws(MessageError) {
            let bytes = fields.table.bytes.span
            for index in 0..<fields.count {
                let name = fields.table.pairs[index].name
                guard !name.isEmpty else { continue }
                // Length and first letter: most fields are none of these.
                switch (name.count, bytes[name.lowerBound]) {
                case (2, UInt8(ascii: "T")): try Self.note(index, as: "To", at: &to, in: fields)
                case (4, UInt8(ascii: "F")):
                    try Self.note(index, as: "From", at: &from, in: fields)
                case (4, UInt8(ascii: "B")):
                    try Self.note(index, as: "Body", at: &body, in: fields)
                case (8, UInt8(ascii: "N")):
                    Self.find(index, as: "NumMedia", at: &mediaCount, in: fields)
                case (8, UInt8(ascii: "L")):
                    Self.find(index, as: "Latitude", at: &latitude, in: fields)
                case (10, UInt8(ascii: "A")):
                    try Self.note(index, as: "AccountSid", at: &accountSid, in: fields)
                case (10, UInt8(ascii: "M")):
                    try Self.note(index, as: "MessageSid", at: &messageSid, in: fields)
                case (10, UInt8(ascii: "O")):
                    Self.find(index, as: "OptOutType", at: &optOutType, in: fields)
                case (10, UInt8(ascii: "B")):
                    Self.find(index, as: "ButtonText", at: &buttonText, in: fields)
                case (11, UInt8(ascii: "P")):
                    Self.find(index, as: "ProfileName", at: &profileName, in: fields)
                case (13, UInt8(ascii: "B")):
                    Self.find(index, as: "ButtonPayload", at: &buttonPayload, in: fields)
                default: continue
                }
            }
        }

        private static func find(
            _ index: Int, as name: String, at place: inout Int?, in fields: FormFields
        ) {
            if fields.table.hasName(name, at: index), place == nil { place = index }
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

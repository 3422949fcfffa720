internal import Bytes
internal import Gateway
internal import Store

/// What becomes of texts with which `parley begin` began conversations.
extension Webhook {
    /// Notes what a status callback says of such a text.
    ///
    /// Only the address that `begin` gives Twilio has `begin=ID` in its query, and it is signed with it;
    /// without it the store is not touched.
    /// <https://www.twilio.com/docs/messaging/guides/track-outbound-message-status>
    ///
    /// - Parameters:
    ///   - fields: The callback's fields, which may be believed.
    ///   - request: The request.
    ///   - record: What is known of it.
    func note(
        _ fields: FormFields, of request: Request, _ record: inout RequestLog.Record
    ) {
        guard let memory, request.method == .post, let id = Self.line(request.query) else { return }
        let text = { (name: String) in
            String(decoding: fields.first(name) ?? [], as: UTF8.self)
        }
        let status = text("MessageStatus")
        do throws(StoreError) {
            _ = try memory.note(
                status: status.isEmpty ? text("SmsStatus") : status, code: text("ErrorCode"),
                sid: text("MessageSid"), ofSent: id, now: clock())
        } catch {
            record.missedDelivery(error)
        }
    }

    /// The id that a query names: 32 hexadecimal digits.
    private static func line(_ query: ArraySlice<UInt8>) -> String? {
        guard !query.isEmpty, let id = (try? FormFields(decoding: query))?.first("begin"),
            id.count == 32,
            id.allSatisfy({ $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) })
        else { return nil }
        return String(decoding: id, as: UTF8.self)
    }
}

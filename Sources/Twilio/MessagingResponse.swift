/// What Twilio is told to do about a message: TwiML.
///
/// It is written byte for byte as `str()` of twilio-python's class of that name writes it, where
/// that is well-formed XML; what is written here always is.
/// https://www.twilio.com/docs/messaging/twiml
package struct MessagingResponse: Sendable, Equatable {
    /// What stands in the response, in order.
    package var elements: [Element]

    /// Makes a response; without elements it sends nothing.
    ///
    /// - Parameter elements: What stands in it, in order.
    package init(_ elements: [Element] = []) {
        self.elements = elements
    }

    /// The XML, in UTF-8.
    package var bytes: [UInt8] {
        var writer = TwiMLWriter(capacity: 160 + elements.reduce(0) { $0 + $1.estimatedLength })
        writer.write(self)
        return writer.bytes
    }
}

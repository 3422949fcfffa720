package import Gateway

/// What Twilio says of a request in its header.
extension Request {
    /// The X-Twilio-Signature header.
    package var signature: ArraySlice<UInt8>? { nonempty("HTTP_X_TWILIO_SIGNATURE") }

    /// The X-Twilio-Webhooks-Signature-Settings header, which names a shared key and an algorithm.
    package var signatureSettings: ArraySlice<UInt8>? {
        nonempty("HTTP_X_TWILIO_WEBHOOKS_SIGNATURE_SETTINGS")
    }
}

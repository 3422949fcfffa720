internal import Gateway
internal import System
internal import Twilio

/// Decides whether Twilio sent a request, before anything of it is believed.
///
/// Of the fields only AccountSid is looked at here: it chooses the token. What is verified is what
/// is used afterwards: the fields of the query that was signed, or of the body that was.
struct Verifier: Sendable {
    private let verification: Configuration.Verification
    let publicURL: PublicURL

    /// Makes a verifier.
    ///
    /// - Parameter configuration: Tokens, keys and the public URL.
    init(_ configuration: Configuration) {
        verification = configuration.verification
        publicURL = configuration.publicURL
    }

    /// Whether signatures are asked for at all.
    var verifies: Bool {
        guard case .on = verification else { return false }
        return true
    }

    /// The fields of a request that may be believed.
    ///
    /// - Parameter request: The request.
    /// - Returns: The fields, none where the body is no form; and whether the URL that was called
    ///   is https.
    /// - Throws: `Refusal` where it is not Twilio's, or its form is beyond the limits.
    func fields(of request: Request) throws(Refusal) -> (fields: FormFields, isSecure: Bool) {
        switch verification {
        case .off:
            guard isFromThisMachine(request) else { throw .notFromThisMachine }
            return (try decoded(request, isVerified: true), publicURL.isSecure(request))
        case .on(let tokens, let sharedKeys):
            let fields = try decoded(request, isVerified: false)
            let signature = try signature(of: request, fields, tokens, sharedKeys)
            guard let likeliest = publicURL.likeliest(for: request) else { throw .noURL }
            if signature.isValid(for: likeliest) { return (fields, publicURL.isSecure(request)) }
            let candidates = publicURL.candidates(for: request)
            guard candidates.dropFirst().contains(where: signature.isValid(for:)) else {
                throw .mismatch(tried: candidates)
            }
            return (fields, publicURL.isSecure(request))
        }
    }

    /// Whether Twilio sent a request, for the log of one that is refused whoever sent it.
    ///
    /// - Parameter request: The request.
    /// - Returns: Whether its signature holds.
    func isVerified(_ request: Request) -> Bool {
        request.fault == nil && (try? fields(of: request)) != nil
    }

    /// The signature of a request that was refused; nil where it cannot be right at all.
    ///
    /// - Parameter request: The request.
    /// - Returns: The signature, to be tried for further URLs.
    func signature(of request: Request) -> WebhookSignature? {
        guard case .on(let tokens, let sharedKeys) = verification,
            let fields = try? decoded(request, isVerified: false)
        else { return nil }
        return try? signature(of: request, fields, tokens, sharedKeys)
    }

    private func signature(
        of request: Request, _ fields: FormFields, _ tokens: AuthTokens, _ sharedKeys: SharedKeys
    ) throws(Refusal) -> WebhookSignature {
        do throws(SignatureError) {
            return try WebhookSignature(
                of: request, fields: fields, tokens: tokens, sharedKeys: sharedKeys)
        } catch {
            throw .signature(error)
        }
    }

    private func decoded(
        _ request: Request, isVerified: Bool
    ) throws(Refusal) -> FormFields {
        do throws(FormError) {
            guard request.method != .post || request.isForm else {
                return try FormFields(decoding: [])
            }
            return try FormFields(of: request)
        } catch {
            throw .form(error, isVerified: isVerified)
        }
    }

    /// Whether the client is this machine: no REMOTE_ADDR is a shell or a Unix socket.
    ///
    /// A tunnel calls from this machine for somebody else, and says so.
    private func isFromThisMachine(_ request: Request) -> Bool {
        guard !request.isForwarded else { return false }
        guard let address = request.remoteAddress else { return true }
        guard let known = NetworkAddress(String(decoding: address, as: UTF8.self)) else {
            return false
        }
        return NetworkRange.loopback.contains { $0.contains(known) }
    }

    /// How much of a URL the log shows: two of them, and what to do, must find room in a line.
    private static let longestShown = 200

    /// A URL for the log: of the query its length, since on GET it holds the message.
    static func shown(_ url: [UInt8]) -> String {
        let mark = url.firstIndex(of: UInt8(ascii: "?")) ?? url.endIndex
        let end = min(mark, longestShown)
        let shown = String(decoding: url[..<end], as: UTF8.self) + (end < mark ? "..." : "")
        let rest = url.count - mark
        return rest > 0 ? "\(shown) with a query of \(rest - 1) bytes" : shown
    }
}

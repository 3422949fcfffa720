internal import Gateway
internal import HTTPTypes
internal import Twilio

/// Why a request gets no turn.
///
/// The sender learns the status alone; the reason is for the log.
enum Refusal: Error {
    case notConfigured(String)
    case request(Request.Fault)
    case notFromThisMachine
    case form(FormError, isVerified: Bool)
    case signature(SignatureError)
    case mismatch(tried: [[UInt8]])
    case notAForm
    case message(MessageError)

    /// The status, as the table of answers has it.
    var status: HTTPResponse.Status {
        switch self {
        case .notConfigured: .internalServerError
        case .request(let fault): fault.status
        case .notFromThisMachine, .signature, .mismatch: .forbidden
        // A form beyond the limits cannot be verified.
        case .form(_, let isVerified): isVerified ? .badRequest : .forbidden
        case .notAForm: .unsupportedMediaType
        case .message: .badRequest
        }
    }

    /// One word, by which the log tells refusals apart.
    var word: String {
        switch self {
        case .notConfigured: "not-configured"
        case .request(.methodNotAllowed): "method"
        case .request(.queryTooLong), .request(.bodyTooLarge): "too-large"
        case .request(.contentLengthMalformed): "content-length"
        case .request(.bodyCutShort): "cut-short"
        case .notFromThisMachine: "not-local"
        case .form: "form"
        case .signature: "signature"
        case .mismatch: "signature-mismatch"
        case .notAForm: "media-type"
        case .message: "message"
        }
    }

    /// What happened and what to do.
    var reason: String {
        switch self {
        case .notConfigured(let text): text
        case .request(let fault): "\(fault)"
        case .notFromThisMachine:
            "PARLEY_VERIFY=off, and the request comes from another machine; "
                + "set TWILIO_AUTH_TOKEN and take PARLEY_VERIFY out"
        case .form(let error, _): "\(error)"
        case .signature(let error): "\(error)"
        case .mismatch(let tried):
            tried.isEmpty
                ? "the web server says neither host nor URL; set PARLEY_PUBLIC_URL"
                : "the signature is none of TWILIO_AUTH_TOKEN for "
                    + tried.map(Verifier.shown).joined(separator: ", ")
        case .notAForm: "the body is no application/x-www-form-urlencoded"
        case .message(let mistake): "\(mistake)"
        }
    }
}

internal import Gateway
internal import HTTPTypes
internal import Store
internal import Twilio

/// Why a request gets no turn.
///
/// The sender learns the status alone; the reason is for the log.
enum Refusal: Error {
    case notConfigured(String)
    case request(Request.Fault)
    /// The web server says nothing of what was asked for.
    case noMethod
    /// It is GET or POST, and `PARLEY_METHOD` takes the other one alone.
    case otherMethod(taken: Configuration.Method, isSigned: Bool)
    case notFromThisMachine
    case form(FormError, isVerified: Bool)
    case signature(SignatureError)
    case mismatch(tried: [[UInt8]])
    /// Neither the web server nor the configuration says which URL was called.
    case noURL
    case notAForm
    case message(MessageError)
    /// From or To is longer than any key of the store's may be.
    case longAddress
    /// The store did not keep the turn, so that none is taken.
    case store(StoreError)

    /// The status, as the table of answers has it.
    var status: HTTPResponse.Status {
        switch self {
        case .notConfigured: .internalServerError
        case .request(let fault): fault.status
        case .noMethod, .otherMethod: .methodNotAllowed
        case .notFromThisMachine, .signature, .mismatch, .noURL: .forbidden
        // A form beyond the limits cannot be verified.
        case .form(_, let isVerified): isVerified ? .badRequest : .forbidden
        case .notAForm: .unsupportedMediaType
        case .message, .longAddress: .badRequest
        case .store(.fault): .internalServerError
        case .store: .serviceUnavailable
        }
    }

    /// One word, by which the log tells refusals apart.
    var word: String {
        switch self {
        case .notConfigured: "not-configured"
        case .request(.methodNotAllowed): "method"
        case .noMethod: "no-method"
        // A stranger's must not use up the minute of Twilio's.
        case .otherMethod(_, let isSigned): isSigned ? "method-setting" : "method"
        case .request(.queryTooLong), .request(.bodyTooLarge): "too-large"
        case .request(.contentLengthMalformed): "content-length"
        case .request(.bodyCutShort): "cut-short"
        case .notFromThisMachine: "not-local"
        case .form: "form"
        case .signature(let error): Self.word(for: error)
        case .mismatch: "signature-mismatch"
        case .noURL: "no-url"
        case .notAForm: "media-type"
        case .message: "message"
        case .longAddress: "long-address"
        case .store(.down): "store-down"
        case .store(.busy): "store-busy"
        case .store(.uncertain): "store-uncertain"
        case .store(.fault): "store-fault"
        }
    }

    private static func word(for error: SignatureError) -> String {
        switch error {
        case .missing: "signature-missing"
        case .malformed: "signature-malformed"
        case .unknownAlgorithm: "signature-algorithm"
        case .unknownKey: "signature-key"
        case .noToken: "no-token"
        case .bodyHashMissing, .bodyHashWrong: "body-hash"
        }
    }

    /// What happened and what to do.
    var reason: String {
        switch self {
        case .notConfigured(let text): text
        case .request(let fault): "\(fault)"
        case .noMethod:
            "the web server does not pass REQUEST_METHOD: let it pass CGI's variables, in nginx "
                + "with "
                + "\"include fastcgi_params;\""
        case .otherMethod(let taken, let isSigned):
            Self.reason(taken, isSigned: isSigned)
        case .notFromThisMachine:
            "PARLEY_VERIFY=off, and the request comes from another machine, or through a proxy or "
                + "a tunnel; set TWILIO_AUTH_TOKEN and remove PARLEY_VERIFY"
        case .form(let error, _): "\(error)"
        case .signature(let error): "\(error)"
        case .mismatch:
            "the signature matches none of the URLs that were tried, nor another scheme, host or "
                + "port: set PARLEY_PUBLIC_URL to the URL that Twilio was given, and check that "
                + "TWILIO_AUTH_TOKEN is the token of this account"
        case .noURL:
            "the web server does not say which host or path was called: set PARLEY_PUBLIC_URL to "
                + "the URL that Twilio was given, with its path"
        case .notAForm: "the body is not application/x-www-form-urlencoded"
        case .message(let mistake): "\(mistake)"
        case .longAddress:
            "From or To is longer than \(Self.longestAddress) bytes, which no address of Twilio's is"
        case .store(let error): "\(error)"
        }
    }

    /// How many bytes From and To may have where there is a store, whose keys they are.
    static let longestAddress = 64

    private static func reason(_ taken: Configuration.Method, isSigned: Bool) -> String {
        let (came, wanted) = taken == .post ? ("GET", "POST") : ("POST", "GET")
        guard isSigned else {
            return "the method is \(came), and PARLEY_METHOD accepts \(wanted) only"
        }
        return "Twilio called by \(came), and PARLEY_METHOD accepts \(wanted) only: choose HTTP "
            + "\(wanted) next to the address in the Twilio Console, or set PARLEY_METHOD="
            + "\(came.lowercased())"
    }
}

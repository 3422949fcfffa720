internal import Bytes

/// Who may ask a page for what.
///
/// A page is for whoever started it, in a browser on this machine. Any web site that the same
/// browser shows can send requests to it, and any name can be made to lead to 127.0.0.1 (DNS
/// rebinding): so the address has a token that nobody else knows, Host names this machine, and an
/// Origin, where there is one, is the page's own.
struct PageRules: Sendable {
    /// What a request says of itself.
    struct Request: Sendable {
        /// Its method.
        var method = "GET"
        /// Its target.
        var target = ""
        /// Its Host fields.
        var hosts: [String] = []
        /// Its Origin fields.
        var origins: [String] = []
        /// Its Content-Type; nil where it has none.
        var contentType: String?
    }

    /// What is asked for.
    enum Place: Sendable, Equatable {
        /// The page itself.
        case page
        /// The news.
        case events
        /// Something is to be done.
        case action
    }

    /// Why a request is not answered.
    enum Refusal: Error, Sendable, Equatable {
        /// It is not from the page, or for another machine.
        case forbidden
        /// There is nothing of this address.
        case notFound
        /// Another method is due.
        case wrongMethod(allowed: String)
        /// What is to be done is JSON.
        case wrongType
        /// It is longer than `longestBody`.
        case tooLong
    }

    /// The most bytes of what is to be done.
    static let longestBody = 1 << 16

    /// What stands in the address, and nobody else knows.
    let token: String

    /// Makes rules with a token of their own.
    init() {
        var random = SystemRandomNumberGenerator()
        token = Self.token(&random)
    }

    /// 16 random bytes, as letters, digits, `-` and `_`.
    static func token(_ random: inout some RandomNumberGenerator) -> String {
        let bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
        return String(decoding: Base64.encode(bytes, as: .urlSafe), as: UTF8.self)
    }

    /// What a request asks for.
    ///
    /// - Parameter request: What it says of itself.
    /// - Returns: The place.
    /// - Throws: `Refusal` where it is not answered.
    func place(of request: Request) throws(Refusal) -> Place {
        guard request.hosts.count == 1, let host = request.hosts.first, Self.isHere(host),
            request.origins.allSatisfy({ $0 == "http://\(host)" })
        else { throw .forbidden }
        let parts = Array(request.target.utf8).split(
            separator: UInt8(ascii: "/"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].isEmpty, isToken(parts[1]) else { throw .notFound }
        let place: Place
        switch String(decoding: parts[2], as: UTF8.self) {
        case "": place = .page
        case "events": place = .events
        case "do": place = .action
        default: throw .notFound
        }
        let method = place == .action ? "POST" : "GET"
        guard request.method == method else { throw .wrongMethod(allowed: method) }
        if place == .action {
            let type = request.contentType?.utf8.prefix { $0 != UInt8(ascii: ";") }
            guard type.map({ Array($0) }) == Array("application/json".utf8) else {
                throw .wrongType
            }
        }
        return place
    }

    /// Whether a Host field names this machine, by its address or its name, with any port: what is
    /// behind a tunnel (`ssh -L`, WSL) has another one.
    private static func isHere(_ host: String) -> Bool {
        let bytes = Array(host.utf8)
        let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.endIndex
        let port = bytes[colon...].dropFirst()
        guard colon == bytes.endIndex || (1...5).contains(port.count) && port.allSatisfy(\.isDigit)
        else { return false }
        return bytes[..<colon].elementsEqual("127.0.0.1".utf8)
            || bytes[..<colon].equalsIgnoringCase("localhost")
    }

    /// Compared to its end, wherever it differs.
    private func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
        let known = Array(token.utf8)
        guard bytes.count == known.count else { return false }
        return zip(bytes, known).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension PageRules.Refusal {
    /// The status of its answer.
    var status: Int {
        switch self {
        case .forbidden: 403
        case .notFound: 404
        case .wrongMethod: 405
        case .wrongType: 415
        case .tooLong: 413
        }
    }

    /// What its answer says.
    var text: String {
        switch self {
        case .forbidden:
            "This page answers only on this machine; open the address that parley said."
        case .notFound: "There is nothing here; open the address that parley said."
        case .wrongMethod(let allowed): "Here only \(allowed) is answered."
        case .wrongType: "Send application/json."
        case .tooLong: "That is longer than \(PageRules.longestBody) bytes; text less."
        }
    }
}

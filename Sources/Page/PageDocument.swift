/// The page, as one browser gets it once.
struct PageDocument {
    /// The HTML.
    let html: [UInt8]
    /// Its Content-Security-Policy: nothing from elsewhere, and of scripts and styles only those that
    /// stand in it.
    ///
    /// https://www.w3.org/TR/CSP3/
    let policy: String

    /// What stands in page.html in place of each nonce.
    private static let placeholder = Array("nonce=\"NONCE\"".utf8)

    /// Makes a page with a nonce of its own.
    init() {
        var random = SystemRandomNumberGenerator()
        let nonce = PageRules.token(&random)
        html = Self.replaced(PackageResources.page_html, with: Array("nonce=\"\(nonce)\"".utf8))
        policy =
            "default-src 'none'; script-src 'nonce-\(nonce)'; style-src 'nonce-\(nonce)'; "
            + "connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'"
    }

    private static func replaced(_ source: [UInt8], with nonce: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(source.count + 256)
        var index = 0
        while index < source.count {
            if source[index] == placeholder[0], source[index...].starts(with: placeholder) {
                result += nonce
                index += placeholder.count
            } else {
                result.append(source[index])
                index += 1
            }
        }
        return result
    }
}

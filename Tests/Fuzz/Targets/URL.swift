import Gateway
import Parley

extension FuzzTarget {
    /// A configured URL in the first line, the request's own path and query in the second.
    static let url = FuzzTarget("url") { bytes in
        var input = Input(bytes)
        let configured = input.line()
        let target = input.line()
        var variables = Variables()
        let name = Array("REQUEST_URI".utf8)
        variables.append(name: name.span, value: target.span)
        let request = Request(variables: variables)
        expect(PublicURL().candidates(for: request).isEmpty, "without a host there is no URL")
        guard let url = try? PublicURL(configured) else { return }
        let candidates = url.candidates(for: request)
        expect(candidates.count <= 1, "a configured URL is the only one")
        // One without a path needs the request's.
        guard let candidate = candidates.first else {
            expect(target.isEmpty, "with a configured URL there is one")
            return
        }
        let end = candidate.firstIndex(of: UInt8(ascii: "?")) ?? candidate.endIndex
        expect(
            candidate[end...].dropFirst().elementsEqual(request.query), "the query is the request's"
        )
        let scheme = candidate.prefix { $0 != UInt8(ascii: ":") }
        expect(
            scheme.elementsEqual("https".utf8) || scheme.elementsEqual("http".utf8),
            "a URL is https or http, in small letters")
        guard candidate[..<end].allSatisfy(isVisible) else { return }
        // An origin and what is no path make another origin.
        guard target.isEmpty || target.starts(with: "/".utf8) else { return }
        let again = made("reading a URL that was made") { () throws(PublicURL.Mistake) in
            try PublicURL(Array(candidate[..<end]))
        }
        expect(
            again.candidates(for: request) == candidates,
            "a URL that was made is the same when read")
    }

    private static func isVisible(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
}

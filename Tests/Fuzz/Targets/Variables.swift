import Gateway
import HTTPTypes
import Parley

extension FuzzTarget {
    /// A block of CGI variables, each ended by a zero byte, and behind an empty one the body: names
    /// are found as a plain reading finds them, and a request of any of them can be asked anything.
    static let variables = FuzzTarget("variables") { bytes in
        let (block, body) = split(bytes)
        let variables = Variables(block: block)
        let expected = plain(block)
        expect(variables.count == expected.count, "two readings of a block are equal")
        var copy = Variables()
        for (index, pair) in expected.enumerated() {
            let found = variables.pair(at: index)
            expect(
                found.name.elementsEqual(pair.name) && found.value.elementsEqual(pair.value),
                "two readings of a variable are equal")
            copy.append(name: pair.name.span, value: pair.value.span)
        }
        for (name, _) in expected {
            guard let text = Array(name).text else { continue }
            let values = expected.filter { $0.name == name }.map(\.value)
            for list in [variables, copy] {
                expect(list.all(text) == values.map { $0[...] }, "all of a name are found")
                expect(list[text].map(Array.init) == values[0], "the first of a name is found")
            }
        }
        ask(Request(variables: variables, body: body))
    }

    /// The bytes before the first two zero bytes in a row, the first of them included, and those
    /// behind.
    static func split(_ bytes: [UInt8]) -> (block: [UInt8], body: Body) {
        let end = bytes.indices.dropLast().first { bytes[$0] == 0 && bytes[$0 + 1] == 0 }
        guard let end else { return (bytes, Body()) }
        return (Array(bytes[...end]), Body(Array(bytes[(end + 2)...])))
    }

    private static func plain(_ block: [UInt8]) -> [(name: [UInt8], value: [UInt8])] {
        block.split(separator: 0, omittingEmptySubsequences: false).dropLast().compactMap { text in
            guard let equals = text.firstIndex(of: UInt8(ascii: "=")), equals > text.startIndex
            else { return nil }
            return (Array(text[..<equals]), Array(text[(equals + 1)...]))
        }
    }

    private static func ask(_ request: Request) {
        expect(!request.query.contains(UInt8(ascii: "#")), "no fragment is signed")
        if case .bytes(let count) = ContentLength(request.variables) {
            expect(request.body.count <= count, "a body is not longer than it should be")
            if request.body.count < count, request.method != .other {
                expect(request.fault != nil, "a body that was cut short is a fault")
            }
        }
        if let fault = request.fault {
            expect((400...499).contains(fault.status.code), "a fault is the client's")
        }
        _ = (request.isForm, request.scheme, request.serverPort)
        _ = (request.remoteAddress, request.forwardedHost, request.forwardedProto)
        let cookies = Cookies(request.cookieHeaders).candidates(named: .session)
        expect(cookies.count <= 8, "at most eight candidates are looked at")
        let urls = [PublicURL(), PublicURL(trustedProxies: NetworkRange.loopback)]
        for url in urls {
            let candidates = url.candidates(for: request)
            expect(candidates.count <= 2, "there are two ways to write a URL")
            expect(Set(candidates).count == candidates.count, "no URL is tried twice")
            expect(
                candidates.allSatisfy { $0.starts(with: "http".utf8) }, "a URL begins with http")
        }
    }
}

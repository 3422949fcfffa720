import Gateway

extension FuzzTarget {
    /// Cookie headers, one a line: every candidate is whole and stands there, and what is set comes
    /// back.
    static let cookies = FuzzTarget("cookies") { bytes in
        let headers = bytes.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for name in [SetCookie.Name.session, SetCookie.Name("s")].compactMap(\.self) {
            let candidates = Cookies(headers).candidates(named: name)
            expect(candidates.count <= 8, "at most eight candidates are looked at")
            for value in candidates {
                expect(value.count <= 4_096 && !value.isEmpty, "a candidate is not too long")
                expect(value.allSatisfy(isValueByte), "a candidate has only bytes of ours")
                expect(
                    isThere(value, named: name, in: headers), "a candidate stands in a header")
                comesBack(name: name, value: Array(value))
            }
        }
        guard headers.count >= 2, let text = Array(headers[0]).text,
            let name = SetCookie.Name(text)
        else { return }
        set(name: name, value: Array(headers[1]))
    }

    /// Sets a cookie of any name and value: what is not refused is one line that says what was
    /// meant, and comes back.
    private static func set(name: SetCookie.Name, value: [UInt8]) {
        guard
            let cookie = try? SetCookie(
                name: name, value: value, maxAge: 14_400, isSecure: true)
        else { return }
        expect(cookie.bytes.allSatisfy { (0x20..<0x7F).contains($0) }, "a field is one line")
        expect(cookie.bytes.count <= SetCookie.maximumLength, "a field is not too long")
        let parts = cookie.bytes.split(separator: UInt8(ascii: ";"))
        expect(
            parts[0].elementsEqual(name.bytes + [UInt8(ascii: "=")] + value),
            "the pair is what was meant")
        expect(parts.count == 6, "there are five attributes and no more")
        if !value.isEmpty { comesBack(name: name, value: value) }
    }

    private static func comesBack(name: SetCookie.Name, value: [UInt8]) {
        let header =
            Array("a=1; ".utf8) + name.bytes + Array("=".utf8) + value + Array("; b=2".utf8)
        let candidates = Cookies([header[...]]).candidates(named: name)
        expect(candidates.contains { $0.elementsEqual(value) }, "a cookie comes back")
    }

    private static func isThere(
        _ value: ArraySlice<UInt8>, named name: SetCookie.Name, in headers: [ArraySlice<UInt8>]
    ) -> Bool {
        let pair = name.bytes + Array("=".utf8)
        let quote: [UInt8] = [UInt8(ascii: "\"")]
        return headers.contains { header in
            header.contains(pair + value) || header.contains(pair + quote + value + quote)
        }
    }

    private static func isValueByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte) || ".-_".utf8.contains(byte)
    }
}

extension ArraySlice<UInt8> {
    /// Whether these bytes stand somewhere in a row.
    fileprivate func contains(_ wanted: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: wanted) }
    }
}

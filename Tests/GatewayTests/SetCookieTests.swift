import Gateway
import Testing

@Suite struct SetCookieTests {
    private static func cookie(
        name: SetCookie.Name = .session, value: String = "v1.A-_"
    ) throws(CookieError) -> SetCookie {
        try SetCookie(name: name, value: Array(value.utf8), maxAge: 14_400, isSecure: false)
    }

    @Test func `a cookie has its attributes in one order`() throws {
        #expect(
            text(try Self.cookie().bytes)
                == "session=v1.A-_; Path=/; Max-Age=14400; HttpOnly; SameSite=Lax")
    }

    @Test func `a secure cookie says so last`() throws {
        let cookie = try SetCookie(name: .session, value: [0x41], maxAge: 60, isSecure: true)
        #expect(
            text(cookie.bytes) == "session=A; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure")
    }

    @Test func `a cookie is deleted by an age of nothing`() {
        #expect(
            text(SetCookie(deleting: .session, isSecure: false).bytes)
                == "session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax")
        #expect(
            text(SetCookie(deleting: .session, isSecure: true).bytes)
                == "session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure")
    }

    @Test(arguments: ["", "a b", "a=b", "a;b", "a\r\nb", "\u{E9}", "a\"", "a,b", "(a)", "a\0"])
    func `a name that is no token is refused`(name: String) {
        #expect(SetCookie.Name(name) == nil)
    }

    @Test(arguments: ["session", "__Host-session", "a!#$%&'*+-.^_`|~9"])
    func `a name that is a token is taken`(name: String) throws {
        let taken = try #require(SetCookie.Name(name))
        #expect(text(try Self.cookie(name: taken).bytes).hasPrefix("\(name)=v1"))
    }

    @Test func `a name has at most 64 bytes`() {
        #expect(SetCookie.Name(String(repeating: "n", count: 64)) != nil)
        #expect(SetCookie.Name(String(repeating: "n", count: 65)) == nil)
    }

    @Test func `a value has letters, digits and three signs, and no other byte`() {
        let taken = (UInt8.min...UInt8.max).filter { byte in
            (try? SetCookie(name: .session, value: [0x41, byte], maxAge: 1, isSecure: false)) != nil
        }
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
        #expect(text(taken) == "-.0123456789\(letters)")
        #expect(throws: CookieError.value(offset: 1)) {
            try SetCookie(name: .session, value: Array("A;B".utf8), maxAge: 1, isSecure: false)
        }
    }

    @Test(arguments: [4_093, 4_094])
    func `the whole field has at most 4,093 bytes`(count: Int) throws {
        let rest = "session=; Path=/; Max-Age=14400; HttpOnly; SameSite=Lax".utf8.count
        let value = String(repeating: "v", count: count - rest)
        if count <= 4_093 {
            #expect(try Self.cookie(value: value).bytes.count == count)
        } else {
            #expect(throws: CookieError.tooLong(count: count, limit: 4_093)) {
                try Self.cookie(value: value)
            }
        }
    }

    @Test func `an error names what is wrong and not the value`() {
        #expect(
            CookieError.value(offset: 3).description
                == "byte 3 of the cookie's value is not a letter, a digit, \".\", \"_\" or \"-\"")
        #expect(
            CookieError.tooLong(count: 5_000, limit: 4_093).description
                == "the cookie would take 5000 bytes, and at most 4093 are sent:"
                + " remember less in the session")
    }
}

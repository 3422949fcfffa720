import Foundation
import Testing
import TestSupport

@testable import ParleyCommand

struct CookieJarTests {
    private let owner = CookieJar.Owner(from: "+1", to: "+2", origin: "https://example.org")
    private let now = 784_111_777

    private static let fields: [(field: String, header: String?)] = [
        ("session=abc", "session=abc"),
        ("session=abc; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=10", "session=abc"),
        ("session=a=b", "session=a=b"), ("session=", "session="), ("=abc", nil), ("abc", nil),
        ("", nil), ("session=abc; Max-Age=0", nil), ("session=abc; Max-Age=-1", nil),
        ("session=abc; max-age=10", "session=abc"), ("session=abc; Max-Age=x", "session=abc"),
        ("session=abc; Expires=Sun, 06 Nov 1994 08:49:37 GMT", nil),
        ("session=abc; Expires=Sun, 06 Nov 1994 08:49:38 GMT", "session=abc"),
        ("session=abc; Expires=Sun, 06-Nov-1994 08:49:37 GMT", nil),
        ("session=abc; Expires=Sunday, 06-Nov-94 08:49:38 GMT", "session=abc"),
        ("session=abc; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=9", "session=abc"),
        ("session=abc; Expires=never", "session=abc"), ("session=a\tb", nil),
    ]

    @Test(arguments: fields)
    func `a Set-Cookie field is kept as a browser does`(field: String, header: String?) {
        var jar = CookieJar()
        jar.take(field, for: owner, now: now)
        #expect(jar.header(for: owner, now: now) == header)
    }

    @Test func `four hours are the longest`() {
        var jar = CookieJar()
        jar.take("session=abc; Max-Age=99999999", for: owner, now: now)
        #expect(jar.header(for: owner, now: now + 14_399) != nil)
        #expect(jar.header(for: owner, now: now + 14_400) == nil)
    }

    @Test func `each pair of numbers and each origin has its own`() {
        var jar = CookieJar()
        jar.take("session=abc", for: owner, now: now)
        for other in [
            CookieJar.Owner(from: "+3", to: "+2", origin: owner.origin),
            CookieJar.Owner(from: "+1", to: "+3", origin: owner.origin),
            CookieJar.Owner(from: "+1", to: "+2", origin: "https://example.org:8443"),
        ] {
            #expect(jar.header(for: other, now: now) == nil)
        }
    }

    @Test func `Secure is not kept from http`() {
        let plain = CookieJar.Owner(from: "+1", to: "+2", origin: "http://example.org")
        var jar = CookieJar()
        jar.take("session=abc; Secure", for: plain, now: now)
        #expect(jar.header(for: plain, now: now) == nil)
    }

    @Test func `of many cookies the newest fifty are kept, and none of more than 4,096 bytes`() {
        var jar = CookieJar()
        let other = CookieJar.Owner(from: "+3", to: "+2", origin: owner.origin)
        jar.take("session=mine", for: other, now: now)
        let start = ContinuousClock.now
        for number in 0..<20_000 { jar.take("a\(number)=b", for: owner, now: now) }
        #expect(ContinuousClock.now - start < .seconds(10))
        #expect(jar.values(for: owner, now: now).count == 50)
        #expect(jar.header(for: owner, now: now)?.hasPrefix("a19950=b; ") == true)
        #expect(jar.header(for: other, now: now) == "session=mine")
        jar.take("long=\(String(repeating: "x", count: 4_092))", for: owner, now: now)
        #expect(jar.header(for: owner, now: now)?.hasSuffix("a19998=b; a19999=b") == false)
        jar.take("longer=\(String(repeating: "x", count: 4_091))", for: owner, now: now)
        #expect(jar.header(for: owner, now: now)?.contains("longer") == false)
    }

    @Test func `a deletion takes the old one away`() {
        var jar = CookieJar()
        jar.take("session=abc", for: owner, now: now)
        jar.take("other=1", for: owner, now: now)
        #expect(jar.header(for: owner, now: now) == "session=abc; other=1")
        jar.take("session=; Max-Age=0", for: owner, now: now)
        #expect(jar.header(for: owner, now: now) == "other=1")
    }

    @Test func `a jar is read as it was written, in a new folder, by its owner alone`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("state/parley/phone.cookies")
        var jar = CookieJar()
        jar.take("session=a b=c", for: owner, now: now)
        try jar.write(to: path, now: now)
        try jar.write(to: path, now: now)
        #expect(try CookieJar(path: path).header(for: owner, now: now) == "session=a b=c")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try CookieJar(path: folder.file("none")).header(for: owner, now: now) == nil)
    }
}

import Testing
import Twilio

@Suite struct CredentialTests {
    private static let account = "AC00000000000000000000000000000001"
    private static let usual = "0123456789abcdef0123456789ABCDEF"

    @Test(arguments: ["", " \t\r\n,, "])
    func `a list without entries is empty`(text: String) throws {
        #expect(try AuthTokens(parsing: text).isEmpty)
        #expect(try SharedKeys(parsing: text).isEmpty)
    }

    @Test func `white space and commas separate entries`() throws {
        let tokens = try AuthTokens(parsing: " a,b\tc\nd\r\ne , f ")
        #expect(tokens.tokens(for: nil).count == 6)
        #expect(!tokens.isEmpty)
    }

    @Test func `a token that does not look like Twilio's is named by its place`() throws {
        let tokens = try AuthTokens(
            parsing: "\(Self.usual) short \(Self.account)=\(Self.usual) \(Self.account)=short")
        #expect(tokens.unusualEntries == [.init(2), .init(4)])
    }

    @Test(arguments: [
        "YOUR_AUTH_TOKEN", "changeme", "...", "\u{2026}", "<your auth-token>",
        "\(account)=...",
    ])
    func `a placeholder is named as one`(text: String) throws {
        let text = text.replacing(" ", with: "-")
        #expect(
            try AuthTokens(parsing: text).unusualEntries == [.init(1, isPlaceholder: true)])
    }

    @Test func `plain before a token says that it looks like none`() throws {
        let tokens = try AuthTokens(parsing: "plain:short \(Self.account)=plain:other")
        #expect(tokens.unusualEntries == [])
        #expect(tokens.tokens(for: nil).count == 1)
        #expect(throws: CredentialError.emptyToken(entry: 1)) { try AuthTokens(parsing: "plain:") }
    }

    @Test(arguments: ["SK=x", "a=b", "=x", "A=C"])
    func `a sign within a token is part of it`(text: String) throws {
        #expect(try AuthTokens(parsing: text).tokens(for: nil).count == 1)
    }

    @Test(arguments: [
        "AC=x", "AC-1=x", "AC 1=x AC=y", "ACé=x", "AC1=x", "\(account)0=x",
        "\(account.dropLast())=x", "\(account.dropLast())A=x", "\(account.dropLast())g=x",
    ])
    func `an account has 32 hexadecimal digits`(text: String) {
        #expect(throws: CredentialError.self) { try AuthTokens(parsing: "first,\(text)") }
    }

    @Test func `an error names the place and never the entry`() {
        #expect(throws: CredentialError.accountSid(entry: 2)) {
            try AuthTokens(parsing: "first AC=secret")
        }
        #expect(throws: CredentialError.emptyToken(entry: 1)) {
            try AuthTokens(parsing: "\(Self.account)=")
        }
        let errors: [CredentialError] = [
            .accountSid(entry: 2), .emptyToken(entry: 2), .sharedKey(entry: 2),
            .repeatedKey(entry: 2),
        ]
        #expect(errors.allSatisfy { $0.description.hasPrefix("entry 2 ") })
    }

    @Test func `an empty token is none`() {
        #expect(AuthToken([]) == nil)
        #expect(AuthToken([0])?.isUsual == false)
        #expect(AuthToken(Array(Self.usual.utf8))?.isUsual == true)
    }

    @Test(arguments: ["id", "=secret", "id=", "="])
    func `a shared key is an id and a secret`(text: String) {
        #expect(throws: CredentialError.sharedKey(entry: 2)) {
            try SharedKeys(parsing: "a=b \(text)")
        }
    }

    @Test func `an id is there once`() {
        #expect(throws: CredentialError.repeatedKey(entry: 3)) {
            try SharedKeys(parsing: "a=1 b=2 a=3")
        }
    }

    @Test func `secrets do not show themselves`() throws {
        let token = try #require(AuthToken(Array("s3cret".utf8)))
        let keys = try SharedKeys(parsing: "id=s3cret")
        var dumped = ""
        dump(token, to: &dumped)
        dump(keys, to: &dumped)
        dump(try AuthTokens(parsing: "s3cret \(Self.account)=s3cret"), to: &dumped)
        #expect(!dumped.contains("s3cret"))
        #expect(!dumped.contains("\(UInt8(ascii: "s"))"))
        #expect("\(token) \(keys)" == "redacted redacted")
    }
}

import Gateway
import TestSupport
import Testing
import Twilio

/// Requests that were signed by twilio-python.
@Suite struct PythonSignatureTests {
    struct Vector: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let url: String
        let form: String
        let algorithm: String
        let signature: String

        var testDescription: String { "\(name), \(url), \(algorithm)" }
    }

    private struct File: Decodable {
        let token: String
        let vectors: [Vector]
    }

    private static let file = try? Vectors.load("twilio-python-signatures.json", as: File.self)
    static let all = file?.vectors ?? []

    @Test func `there are thirty-six vectors`() { #expect(Self.all.count == 36) }

    @Test(arguments: all)
    func `what twilio-python signs is right`(vector: Vector) throws {
        let secret = try #require(Self.file?.token)
        let request = Request(
            variables: Variables([
                ("REQUEST_METHOD", "POST"), ("CONTENT_TYPE", "application/x-www-form-urlencoded"),
                ("HTTP_X_TWILIO_SIGNATURE", vector.signature),
                (
                    "HTTP_X_TWILIO_WEBHOOKS_SIGNATURE_SETTINGS",
                    "key=webhooks_sharedkey_1,algorithm=\(vector.algorithm)"
                ),
            ]), body: Body(Array(vector.form.utf8)))
        let signature = try WebhookSignature(
            of: request, fields: FormFields(of: request), tokens: AuthTokens(parsing: secret),
            sharedKeys: SharedKeys(parsing: "webhooks_sharedkey_1=\(secret)"))
        #expect(signature.isValid(for: Array(vector.url.utf8)))
        #expect(!signature.isValid(for: Array("\(vector.url)/".utf8)))
    }
}

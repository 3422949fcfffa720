import Gateway
import TestSupport
import Testing
import Twilio

/// The signatures that the tests and pages of Twilio's SDKs give.
@Suite struct SignatureVectorTests {
    struct Vector: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let source: String
        let url: String
        let signature: String
        let params: [[String]]?
        let json: String?
        let passes: Bool
        let reason: String?

        var testDescription: String { name }

        /// The request as Twilio would send it to that URL.
        var request: Request {
            let path = url.drop { $0 != "?" }
            return Request(
                variables: Variables([
                    ("REQUEST_METHOD", "POST"), ("REQUEST_URI", "/" + path),
                    ("HTTP_X_TWILIO_SIGNATURE", signature),
                    (
                        "CONTENT_TYPE",
                        json == nil ? "application/x-www-form-urlencoded" : "application/json"
                    ),
                ]),
                body: Body(Array((json ?? form((params ?? []).map { ($0[0], $0[1]) })).utf8)))
        }
    }

    private struct File: Decodable {
        let token: String
        let vectors: [Vector]
    }

    private static let file = try? Vectors.load("twilio-signatures.json", as: File.self)
    static let all = file?.vectors ?? []

    @Test func `there are twenty-nine vectors, each with its source`() {
        #expect(Self.all.count == 29)
        #expect(Self.all.allSatisfy { !$0.source.isEmpty })
        #expect(Self.all.allSatisfy { $0.passes == ($0.reason == nil) })
    }

    @Test(arguments: all)
    func `a signature passes, or there is a reason why not`(vector: Vector) throws {
        let request = vector.request
        let tokens = try AuthTokens(parsing: Self.file?.token ?? "")
        let url = Array(vector.url.utf8)
        let isValid: Bool
        let fields = try FormFields(of: request)
        do throws(SignatureError) {
            isValid = try WebhookSignature(
                of: request, fields: fields, tokens: tokens
            ).isValid(for: url)
        } catch {
            #expect(error == .bodyHashMissing)
            isValid = false
        }
        #expect(isValid == vector.passes)
    }
}

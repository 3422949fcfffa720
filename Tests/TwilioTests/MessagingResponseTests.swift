import TestSupport
import Testing

@testable import Twilio

/// What twilio-python writes, byte for byte, where that is well-formed.
@Suite struct MessagingResponseTests {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let elements: [Node]
        let xml: String
        let forbidden: Bool

        var testDescription: String { String(xml.dropFirst(38).prefix(80)) }
    }

    /// A text or an element of the file.
    enum Node: Decodable, Sendable {
        case text(String)
        indirect case element(name: String, attributes: [String: String], content: [Node])

        private enum Keys: String, CodingKey {
            case name
            case attributes
            case content
        }

        init(from decoder: any Decoder) throws {
            if let text = try? decoder.singleValueContainer().decode(String.self) {
                self = .text(text)
                return
            }
            let container = try decoder.container(keyedBy: Keys.self)
            self = .element(
                name: try container.decode(String.self, forKey: .name),
                attributes: try container.decode([String: String].self, forKey: .attributes),
                content: try container.decode([Node].self, forKey: .content))
        }

        var made: MessagingResponse.Node {
            switch self {
            case .text(let text): return .text(text)
            case .element(let name, let attributes, let content):
                var element = MessagingResponse.Element(
                    unchecked: name, content: content.map(\.made))
                for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
                    element.set(name, value)
                }
                return .element(element)
            }
        }
    }

    private struct File: Decodable {
        let cases: [Case]
    }

    static let all = (try? Vectors.load("twiml.json", as: File.self))?.cases ?? []

    @Test func `there are a hundred cases`() { #expect(Self.all.count == 100) }

    @Test(arguments: all)
    func `a response is what twilio-python writes`(one: Case) {
        var response = MessagingResponse()
        for node in one.elements {
            guard case .element(let element) = node.made else { continue }
            response.elements.append(element)
        }
        let kept = one.xml.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: true
            case 0..<0x20, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
        let written = text(response.bytes)
        // Where a text is nothing but forbidden characters, its element becomes an empty one.
        let expected = String(String.UnicodeScalarView(kept))
            .replacing("<Message></Message>", with: "<Message />")
            .replacing("<Body></Body>", with: "<Body />")
            .replacing("<Media></Media>", with: "<Media />")
            .replacing(" to=\"+1\"></Message>", with: " to=\"+1\" />")
        #expect(Array(written.utf8) == Array((one.forbidden ? expected : one.xml).utf8))
    }

    @Test(arguments: [
        (MessagingResponse.Element.message("x"), "<Message>x</Message>"),
        (.message(""), "<Message />"), (.message(), "<Message />"),
        (
            .message("x", to: "+1", from: "+2"),
            "<Message from=\"+2\" to=\"+1\">x</Message>"
        ),
        (
            .message("a", nested: [.body("b"), .media("m")]),
            "<Message>a<Body>b</Body><Media>m</Media></Message>"
        ),
        (
            .message("a", media: ["m", "n"]),
            "<Message><Body>a</Body><Media>m</Media><Media>n</Media></Message>"
        ),
        (.message("", media: ["m"]), "<Message><Media>m</Media></Message>"),
        (.message("a", media: []), "<Message>a</Message>"),
    ])
    func `every verb has its way of writing`(element: MessagingResponse.Element, xml: String) {
        #expect(
            text(MessagingResponse([element]).bytes)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>\(xml)</Response>")
    }

    @Test func `a response without elements is empty`() {
        #expect(
            text(MessagingResponse().bytes)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response />")
    }
}

extension MessagingResponse {
    /// What stands in an element.
    package enum Node: Sendable, Equatable {
        /// A text.
        case text(String)
        /// An element.
        case element(Element)
    }

    /// An attribute of an element.
    package struct Attribute: Sendable, Equatable {
        /// The name.
        package let name: String
        /// The value.
        package let value: String
    }

    /// A verb, like Message, or a noun in it, like Media.
    package struct Element: Sendable, Equatable {
        /// The name.
        package let name: String
        /// The attributes, sorted by the bytes of their names.
        package private(set) var attributes: [Attribute]
        /// What stands in it, in order.
        package var content: [Node]

        /// Makes an element of a name that is known to be right.
        init(unchecked name: String, content: [Node]) {
            self.name = name
            self.content = content
            attributes = []
        }

        /// Adds an attribute whose name comes behind those that are there, and is none of them; nil
        /// adds none.
        mutating func set(_ name: String, _ value: String?) {
            if let value { attributes.append(Attribute(name: name, value: value)) }
        }

        /// About how many bytes it takes, so that a buffer grows seldom.
        var estimatedLength: Int {
            var length = 2 * name.utf8.count + 8
            for attribute in attributes {
                length += attribute.name.utf8.count + attribute.value.utf8.count + 4
            }
            for node in content {
                switch node {
                case .text(let text): length += text.utf8.count
                case .element(let element): length += element.estimatedLength
                }
            }
            return length
        }
    }
}

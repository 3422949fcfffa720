/// HTML and SVG while they are written: what comes from outside is only ever written as text.
struct Markup {
    private(set) var text = ""

    /// Writes markup of our own.
    mutating func raw(_ markup: String) {
        text += markup
    }

    /// Writes a text in which nothing is markup.
    mutating func write(_ content: String) {
        text += Self.escaped(content)
    }

    /// Writes an element with a text in it.
    mutating func element(_ tag: String, _ attributes: String = "", _ content: String) {
        let name = tag.prefix { $0 != " " }
        text += "<\(tag)\(attributes.isEmpty ? "" : " " + attributes)>"
        write(content)
        text += "</\(name)>\n"
    }

    /// A text in which nothing is markup, within an attribute either; control characters are blanks.
    static func escaped(_ content: String) -> String {
        var result = ""
        for scalar in content.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
                result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A whole number with commas between its thousands.
    static func grouped(_ number: Int) -> String {
        var digits = Array(String(number.magnitude))
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: place)
            place -= 3
        }
        return (number < 0 ? "-" : "") + String(digits)
    }
}

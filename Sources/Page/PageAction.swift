internal import Bytes
internal import Conversation
internal import Flask
internal import Talk

/// Something that is done on a page.
package enum PageAction: Sendable, Equatable {
    /// A text that a phone sends.
    package struct Text: Sendable, Equatable {
        /// The phone's number.
        package let phone: String
        /// The text.
        package let text: String

        /// Makes a text.
        ///
        /// - Parameters:
        ///   - phone: The phone's number.
        ///   - text: The text.
        package init(phone: String, text: String) {
            self.phone = phone
            self.text = text
        }
    }

    /// A value that a conversation is begun with.
    package struct Cell: Sendable, Equatable {
        /// The cell's name.
        let name: String
        /// What stands in it.
        let text: String
    }

    /// A phone sends a text.
    case text(Text)
    /// The next text of a phone has a picture; an empty address takes it away.
    case picture(phone: String, url: String)
    /// The last text of a phone comes once more.
    case again(phone: String)
    /// Two texts come at the same moment.
    case both(Text, Text)
    /// Time goes by.
    case wait(seconds: Int)
    /// The clock is set, to `2026-05-12 09:00`.
    case clock(String)
    /// There is one more phone.
    case add(number: String)
    /// A phone's owner speaks another language.
    case language(phone: String, code: String)
    /// A conversation is begun with a phone.
    case begin(String, phone: String, values: [Cell])
    /// All begins anew.
    case restart
    /// The chat becomes a test of this name.
    case keep(name: String)

    /// Reads what a page asks for.
    ///
    /// - Parameter bytes: The JSON.
    /// - Throws: `PageMistake` where it is none of these.
    package init(_ bytes: [UInt8]) throws(PageMistake) {
        let json: JSON
        do throws(JSONError) {
            json = try JSON(parsing: bytes)
        } catch {
            throw PageMistake("what the page sent is no JSON; load it again")
        }
        let action = try json.text("do")
        switch action {
        case "text": self = .text(try json.posting)
        case "picture":
            self = .picture(phone: try json.text("phone"), url: try json.text("url"))
        case "again": self = .again(phone: try json.text("phone"))
        case "both":
            self = .both(try json.member("first").posting, try json.member("second").posting)
        case "wait":
            guard let seconds = try json.member("seconds").integer else {
                throw PageMistake("how long? \"seconds\" is a whole number")
            }
            self = .wait(seconds: seconds)
        case "clock": self = .clock(try json.text("value"))
        case "add": self = .add(number: try json.text("number"))
        case "language":
            self = .language(phone: try json.text("phone"), code: try json.text("code"))
        case "begin":
            self = .begin(
                try json.text("name"), phone: try json.text("phone"),
                values: try json.member("values").cells)
        case "restart": self = .restart
        case "keep": self = .keep(name: try json.text("name"))
        default:
            throw PageMistake("the page asks for \"\(action)\", which is not known; load it again")
        }
    }
}

extension JSON {
    fileprivate func member(_ name: String) throws(PageMistake) -> JSON {
        guard case .object(let members) = self,
            let member = members.first(where: { $0.name == Array(name.utf8) })
        else { throw PageMistake("the page left out \"\(name)\"; load it again") }
        return member.value
    }

    fileprivate func text(_ name: String) throws(PageMistake) -> String {
        guard let bytes = try member(name).string else {
            throw PageMistake("\"\(name)\" is no text; load the page again")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    fileprivate var cells: [PageAction.Cell] {
        get throws(PageMistake) {
            guard case .object(let members) = self else {
                throw PageMistake("\"values\" has no names; load the page again")
            }
            var cells: [PageAction.Cell] = []
            for member in members {
                let name = String(decoding: member.name, as: UTF8.self)
                cells.append(PageAction.Cell(name: name, text: try text(name)))
            }
            return cells
        }
    }

    fileprivate var posting: PageAction.Text {
        get throws(PageMistake) {
            PageAction.Text(phone: try text("phone"), text: try text("text"))
        }
    }
}

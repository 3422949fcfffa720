/// Why TwiML cannot be read.
///
/// Offsets count bytes from 0.
enum TwiMLError: Error, Equatable {
    /// An attribute is there twice.
    case repeatedAttribute(String)
    /// A byte is not part of UTF-8, or of a character that XML allows.
    case character(offset: Int)
    /// The XML declaration is not the first thing, or is not `version="1.0"` in UTF-8.
    case declaration(offset: Int)
    /// There is a document type; Twilio has no use for one, and entities are a danger.
    case documentType(offset: Int)
    /// Something other than an element, a comment or a blank stands outside of the root.
    case outsideRoot(offset: Int)
    /// There is no element at all.
    case noRoot
    /// The root has another name than Response.
    case notResponse(String)
    /// A tag, comment or section is not written as XML has it.
    case syntax(offset: Int)
    /// `&` does not begin one of XML's five names or a character's number.
    case reference(offset: Int)
    /// An end tag is not that of the element that is open.
    case endTag(found: String, open: String, offset: Int)
    /// It ends within an element, a tag, a comment or a section.
    case cutShort(open: String?)
    /// Elements are nested deeper than the limit.
    case tooDeep(limit: Int)
}

extension TwiMLError: CustomStringConvertible {
    /// What is wrong, where, and what would be right.
    var description: String {
        switch self {
        case .repeatedAttribute(let name):
            "the attribute \"\(name)\" appears twice: remove one"
        case .character(let offset):
            "byte \(offset) is not part of a character of XML in UTF-8"
        case .declaration(let offset):
            "byte \(offset): the XML declaration must be the very first thing, and say version"
                + " 1.0 and, if anything, the encoding UTF-8"
        case .documentType(let offset):
            "byte \(offset): a document type (<!DOCTYPE) is not accepted: remove it"
        case .outsideRoot(let offset):
            "byte \(offset): there is something outside <Response>"
        case .noRoot:
            "there is no <Response>"
        case .notResponse(let name):
            "the outermost element is <\(name)>, and must be <Response>"
        case .syntax(let offset):
            "byte \(offset): this is not well-formed XML; in a text write < as &lt;"
        case .reference(let offset):
            "byte \(offset): in XML write & as &amp;"
        case .endTag(let found, let open, let offset):
            "byte \(offset): </\(found)> does not match; <\(open)> is open"
        case .cutShort(let open?):
            "it ends before </\(open)>"
        case .cutShort(nil):
            "it ends within a tag, a comment or a section"
        case .tooDeep(let limit):
            "elements are nested deeper than \(limit)"
        }
    }
}

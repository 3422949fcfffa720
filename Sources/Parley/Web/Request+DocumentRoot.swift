internal import Gateway

extension Request {
    /// The folder that the web server hands out; nil where it names none, or no absolute path.
    ///
    /// Of several the last one counts: lighttpd puts what setenv says behind its own.
    var documentRoot: String? {
        guard let root = variables.all("DOCUMENT_ROOT").last, root.first == UInt8(ascii: "/") else {
            return nil
        }
        return String(decoding: root, as: UTF8.self)
    }
}

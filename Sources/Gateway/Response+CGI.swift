internal import Bytes
import HTTPTypes

extension Response {
    /// The response as CGI has it: a Status line, the fields, a blank line, the body.
    ///
    /// https://www.rfc-editor.org/rfc/rfc3875#section-6.3 - the length is always said: Twilio's
    /// client has cut off answers without it.
    package var cgiBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.count + (cookie?.bytes.count ?? 0) + 320)
        bytes += "Status: ".utf8
        bytes.append(decimal: status.code)
        bytes.append(UInt8(ascii: " "))
        bytes += status.reasonPhrase.utf8
        Self.endLine(&bytes)
        bytes += fields.bytes
        if let cookie {
            bytes += "Set-Cookie: ".utf8
            bytes += cookie.bytes
            Self.endLine(&bytes)
        }
        // https://www.rfc-editor.org/rfc/rfc9110#section-8.6 forbids it for 204.
        if status != .noContent {
            bytes += "Content-Length: ".utf8
            bytes.append(decimal: body.count)
            Self.endLine(&bytes)
        }
        Self.endLine(&bytes)
        bytes += body
        return bytes
    }

    private static func endLine(_ bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
    }
}

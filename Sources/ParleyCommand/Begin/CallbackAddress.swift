import Bytes
import Parley

/// Where Twilio tells what becomes of a message that was begun: the webhook's own address.
struct CallbackAddress: Sendable, Equatable {
    /// Why there is none.
    enum Lack: Error, Sendable, Equatable, CustomStringConvertible {
        case notSet, notSecure, noPath, get

        /// What is missing, and what to do.
        var description: String {
            switch self {
            case .notSet: "PARLEY_PUBLIC_URL is not set; set it, or give --callback"
            case .notSecure: "PARLEY_PUBLIC_URL is not https; give --callback"
            case .noPath:
                "PARLEY_PUBLIC_URL has no path, so that the address is not known; give --callback"
            case .get: "PARLEY_METHOD is get, and Twilio tells it by POST"
            }
        }
    }

    /// The address without the line's id.
    let base: String

    /// Takes an address of the command line.
    ///
    /// - Parameter text: The address; nil is given for one that is no http or https URL.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), let url = HTTPURL(bytes[...]),
            !url.host.isEmpty
        else { return nil }
        base = String(decoding: bytes[..<url.fragment.startIndex], as: UTF8.self)
    }

    /// The address that Twilio calls with messages, else one of the command line.
    ///
    /// - Parameters:
    ///   - settings: The variables' values.
    ///   - other: What counts where it cannot be told from them; nil for nothing.
    /// - Throws: `Lack` where there is none, or it would be answered with 405.
    init(_ settings: Settings, else other: CallbackAddress?) throws(Lack) {
        do throws(Lack) {
            try self.init(settings)
        } catch {
            guard error != .get, let other else { throw error }
            self = other
        }
    }

    /// The address that Twilio calls with messages.
    ///
    /// - Parameter settings: The variables' values.
    /// - Throws: `Lack` where it cannot be told from them, or would be answered with 405.
    init(_ settings: Settings) throws(Lack) {
        if settings[.method]?.elementsEqual("get".utf8) == true { throw .get }
        guard let value = settings[.publicURL], let url = HTTPURL(value[...]) else {
            throw .notSet
        }
        guard url.isSecure else { throw .notSecure }
        guard url.path.count > 1 else { throw .noPath }
        base = String(decoding: url.scheme + url.hostAndPort + url.path, as: UTF8.self)
    }

    /// The address for one message.
    ///
    /// - Parameter id: The id of its line in the store.
    /// - Returns: The address, with the id in its query.
    func address(of id: String) -> String {
        base + (base.utf8.contains(UInt8(ascii: "?")) ? "&" : "?") + "begin=\(id)"
    }
}

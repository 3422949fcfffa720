package import Sockets
internal import System

/// What the server has to tell; it writes no log itself.
package enum Event: Sendable, Equatable {
    /// It is ready, and where.
    case listening(Listening)
    /// Others than the web server can connect, and so say whatever they like.
    case exposed(Exposure)
    /// A peer was turned away; this and the two that follow are told once a minute at most.
    case refused(Refusal)
    /// A request could not be answered.
    case lost(Loss)
    /// The connection that has been open longest was closed, to make room.
    case crowded(Crowd)
    /// No connection can be accepted for the time being; the number is the operating system's.
    case cannotAccept(code: Int32)
    /// How often one of those happened besides, in the minute since it was told.
    indirect case leftOut(Event, count: Int)
    /// It was told to stop: by this signal, or by `stop()`.
    case stopping(signal: Int32?)
    /// It has stopped: how many requests were answered, and how many threads were still busy.
    case stopped(served: Int, busy: Int)

    /// Where the server listens.
    package struct Listening: Sendable, Equatable {
        /// The address; nil for a socket without a name.
        package let address: ListenAddress?
        /// The rights of the socket's file; nil where it has none.
        package let mode: UInt32?
        /// The owner of the socket's file, by name where it has one; nil where it was handed over.
        package let owner: String?
        /// The group of the socket's file, by name where it has one; nil where it was handed over.
        package let group: String?
        /// How many threads answer.
        package let threads: Int

        /// Whether only the owner can connect, which a web server's user is not.
        package var isClosedToGroup: Bool { mode.map { $0 & 0o020 == 0 } ?? false }
    }

    /// Why a peer was turned away.
    package enum Refusal: Sendable, Hashable {
        /// Its first byte is a letter: HTTP.
        case speaksHTTP
        /// Its first byte begins a TLS handshake.
        case speaksTLS
        /// Its first byte is no version of FastCGI.
        case noFastCGI(firstByte: UInt8)
        /// It asks for another role than a responder's.
        case role(Int)
        /// Its records are not in the order of the protocol, or of another version.
        case brokenRecord
        /// Its variables are no list of names and values, or one could read as another.
        case malformedVariables
        /// Its request has more variables than the limit.
        case variablesTooLarge
        /// It goes on sending records that belong to no request.
        case strayRecords
        /// It connects over TCP from an address that FCGI_WEB_SERVER_ADDRS does not name.
        case peer(String)
    }

    /// Why a request could not be answered.
    package enum Loss: Sendable, Hashable {
        /// The connection ended or failed before the request was whole.
        case cutShort
        /// Nothing came for too long in the middle of the request.
        case silence
        /// The answer could not be delivered: the web server has gone.
        case answerNotTaken
        /// libfcgi does not read what was checked, or there is no memory for the answer.
        case unreadable
    }

    /// What there is too much of.
    package enum Crowd: Sendable, Hashable {
        /// Connections.
        case connections
        /// Memory that incomplete requests and waiting answers hold.
        case memory
    }
}

extension Event: CustomStringConvertible {
    /// One line for a log, in plain words.
    package var description: String {
        switch self {
        case .listening(let listening): "\(listening)"
        case .exposed(let exposure): "\(exposure)"
        case .refused(let refusal): "\(refusal)"
        case .lost(let loss): "\(loss)"
        case .crowded(let crowd): "\(crowd)"
        case .cannotAccept(let code):
            "no connection can be accepted at the moment: \(SystemError.text(of: code))"
        case .leftOut(let event, let count):
            "\(count) time\(count == 1 ? "" : "s") more since: \(event)"
        case .stopping(let signal?): "stopping on signal \(signal)"
        case .stopping(nil): "stopping"
        case .stopped(let served, 0): "stopped, \(served) requests served"
        case .stopped(let served, let busy):
            "stopped, \(served) requests served, \(busy) threads were still busy"
        }
    }
}

extension Event.Listening: CustomStringConvertible {
    /// Address, rights and threads, and where no web server could connect, that.
    package var description: String {
        var text = "listening on \(address.map(\.description) ?? "a socket without a name")"
        if let mode {
            text += " (mode 0\(String(mode, radix: 8))"
            if let owner, let group { text += " \(owner):\(group)" }
            text += ")"
        }
        text += ", \(threads) threads"
        if isClosedToGroup { text += "; only \(owner ?? "its owner") can connect" }
        return text
    }
}

extension Event.Refusal: CustomStringConvertible {
    /// What the peer did, and what to do.
    package var description: String {
        switch self {
        case .speaksHTTP:
            "a peer speaks HTTP to the FastCGI socket: use fastcgi_pass, not proxy_pass"
        case .speaksTLS:
            "a peer speaks TLS to the FastCGI socket: use fastcgi_pass, without TLS"
        case .noFastCGI(let byte):
            "a peer does not speak FastCGI: its first byte is \(byte), the protocol's version is 1"
        case .role(let role):
            "a peer asks for FastCGI's role \(role): this is a responder, role 1"
        case .brokenRecord:
            "a peer sent a record that is out of place, and was dropped"
        case .malformedVariables:
            "a peer sent variables that are not a list of names and values, and was dropped"
        case .variablesTooLarge:
            "a request with more variables than the limit was answered with 431: its headers are "
                + "too long"
        case .strayRecords:
            "a peer went on sending records that belong to no request, and was dropped"
        case .peer(let address):
            "a peer at \(address) was dropped: FCGI_WEB_SERVER_ADDRS does not name it"
        }
    }
}

extension Event.Crowd: CustomStringConvertible {
    /// What was closed, and why.
    package var description: String {
        let closed = "the connection that had been open longest was closed"
        return switch self {
        case .connections: "there were too many connections: \(closed)"
        case .memory:
            "incomplete requests and undelivered answers held as much memory as they may: "
                + closed
        }
    }
}

extension Event.Loss: CustomStringConvertible {
    /// What happened to the request.
    package var description: String {
        switch self {
        case .cutShort: "a request was dropped: its connection ended in the middle of it"
        case .silence: "a request was dropped: nothing arrived for too long in the middle of it"
        case .answerNotTaken: "an answer could not be delivered: the web server closed first"
        case .unreadable:
            "a request was dropped: libfcgi did not take it, or there was no memory for its answer"
        }
    }
}

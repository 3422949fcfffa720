internal import Bytes
package import Gateway
package import System

/// The one request of a CGI process: from its environment and standard input to standard output.
///
/// libfcgi is not touched: it does not speak CGI, and its start would replace signal handlers.
/// https://www.rfc-editor.org/rfc/rfc3875
package struct CGIExchange: Sendable {
    /// How much of a body that is not wanted is read and dropped.
    private static let drainLimit = 8 * 1_048_576

    private let limits: Limits
    private let input: PatientInput

    /// Makes an exchange.
    ///
    /// - Parameters:
    ///   - limits: How long body and query may be, and how long a silent web server is waited for.
    ///   - input: What the body is read from.
    package init(
        limits: Limits = .standard, input: Int32 = 0
    ) {
        self.limits = limits
        self.input = PatientInput(descriptor: input, silence: limits.silence)
    }

    /// Answers the request.
    ///
    /// The answer's notes go to standard error, which is the request's error stream in CGI.
    ///
    /// - Parameters:
    ///   - handler: What answers.
    ///   - environment: The process's environment.
    /// - Throws: `SystemError` where the answer cannot be written: the web server has gone.
    package func answer(
        _ handler: some Handler, environment: Environment
    ) throws(SystemError) {
        let response = handler.respond(to: receive(environment))
        for note in response.notes {
            // Where nobody listens to errors the answer matters all the same.
            try? StandardStream.error.write(note + "\n")
        }
        try StandardStream.output.write(response.cgiBytes)
        response.afterwards?()
    }

    /// Reads the request.
    ///
    /// The body is read to its end, whether it is wanted or not: under Apache's mod_cgid input and
    /// output are one socket, and ending with unread bytes costs the answer.
    ///
    /// - Parameter environment: The process's environment.
    /// - Returns: The request.
    package func receive(_ environment: Environment) -> Request {
        let variables = Variables(environment.table)
        return Request(variables: variables, limits: limits) { length in
            readBody(length, variables)
        }
    }

    private func readBody(_ length: ContentLength, _ variables: Variables) -> Body {
        switch length {
        case .bytes(let count) where count > limits.body:
            _ = read(upTo: min(count, Self.drainLimit), keeping: 0)
            return Body(state: .tooLarge)
        case .bytes(let count):
            let bytes = read(upTo: count, keeping: count).kept
            return Body(bytes, state: bytes.count < count ? .cutShort : .complete)
        case .unknown, .malformed:
            guard Self.mayHaveBody(variables) else { return Body() }
            let result = read(upTo: Self.drainLimit, keeping: limits.body + 1)
            guard result.kept.count <= limits.body else { return Body(state: .tooLarge) }
            return Body(result.kept, state: result.hasEnded ? .complete : .cutShort)
        }
    }

    /// Whether it is worth waiting for a body of which no length is known.
    ///
    /// Apache hands on a chunked one so. With GET in a shell, standard input is the terminal.
    private static func mayHaveBody(_ variables: Variables) -> Bool {
        if variables["HTTP_TRANSFER_ENCODING"]?.isEmpty == false { return true }
        let method = variables["REQUEST_METHOD"] ?? []
        return !method.elementsEqual("GET".utf8) && !method.elementsEqual("HEAD".utf8)
            && !method.isEmpty
    }

    /// Reads until so many bytes have come, or the end, or nothing comes for a while.
    private func read(upTo limit: Int, keeping: Int) -> (kept: [UInt8], hasEnded: Bool) {
        var kept: [UInt8] = []
        var total = 0
        var chunk = [UInt8](repeating: 0, count: min(max(limit, 1), 16_384))
        while total < limit {
            guard let count = input.read(into: &chunk, upTo: min(limit - total, chunk.count)) else {
                return (kept, false)
            }
            if count == 0 { return (kept, true) }
            kept += chunk.prefix(min(count, keeping - kept.count))
            total += count
        }
        return (kept, true)
    }
}

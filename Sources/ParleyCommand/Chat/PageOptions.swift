import ArgumentParser
import Page
import Parley
import System
import Talk

/// What `chat --web` and `text --web` have in common.
enum PageOptions {
    /// Checks what was given.
    ///
    /// - Parameters:
    ///   - port: The port, nil for a free one.
    ///   - price: What one segment costs; nil where nobody asks.
    /// - Throws: `ValidationError` where it is not understood.
    static func check(port: Int?, price: String?) throws(ValidationError) {
        if let port, !(1...65_535).contains(port) {
            throw ValidationError("--port is a number from 1 to 65535; leave it out for a free one")
        }
        if let price, Decimal(price.utf8).map({ $0 < .zero }) ?? true {
            throw ValidationError("--price is an amount, like 0.0083")
        }
    }

    /// Shows a page until Ctrl-C, or another signal says stop.
    ///
    /// - Parameters:
    ///   - model: What it shows.
    ///   - port: The port, nil for a free one.
    /// - Throws: `Complaint` where it cannot be shown.
    static func show(_ model: any PageModel, port: Int?) throws(Complaint) {
        // Before any thread of the server is there: they inherit what is blocked.
        let signals: SignalSource
        do throws(SystemError) {
            signals = try SignalSource(SignalSource.stopping)
        } catch {
            throw Complaint("the page cannot be shown: \(error)", exitCode: 1)
        }
        let server: PageServer
        do throws(PageServerError) {
            server = try PageServer(model, port: port)
        } catch {
            throw Complaint("the page cannot be shown: \(error)", exitCode: 1)
        }
        // At once: what is printed into a pipe would wait.
        try put(Array("open \(server.address) in a browser; Ctrl-C ends it\n".utf8))
        do throws(SystemError) {
            try server.run(until: signals)
        } catch {
            throw Complaint("the page broke off: \(error)", exitCode: 1)
        }
        server.close()
    }
}

/// The URLs that Parley may take for its own, where the web server tells it less than Twilio knows.
struct URLVariants {
    /// The URLs, the right one first, each once.
    let all: [String]

    /// Makes the variants: the other scheme, without the port, with another, another host.
    ///
    /// - Parameters:
    ///   - url: The URL as Twilio has it.
    ///   - configured: `PARLEY_PUBLIC_URL`, where it is known.
    init(_ url: WebhookURL, configured: String? = nil) {
        var all = [url.signed]
        if let configured, let other = WebhookURL(configured) {
            all += [other.signed, other.origin + url.target]
        }
        let scheme = url.origin.hasPrefix("https:") ? "https" : "http"
        let schemes = [scheme, scheme == "https" ? "http" : "https"]
        let ports = [url.port, nil] + Self.ports
        for port in ports {
            for scheme in schemes {
                let origin = "\(scheme)://\(url.host)" + (port.map { ":\($0)" } ?? "")
                all.append(origin + url.target)
            }
        }
        // Behind a proxy that hands its own name for Parley's machine on.
        for host in ["localhost", "127.0.0.1"] where host != url.host {
            for port in [nil, url.port] + Self.ports {
                all.append("http://\(host)" + (port.map { ":\($0)" } ?? "") + url.target)
            }
        }
        var known: Set<String> = []
        self.all = all.filter { known.insert($0).inserted }
    }

    /// Where web servers listen behind others.
    private static let ports: [String?] = ["80", "443", "8080", "8443"]
}

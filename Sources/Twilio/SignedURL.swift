internal import Bytes

/// The ways in which Twilio may have written a URL when it signed it.
struct SignedURL {
    private let url: HTTPURL?

    /// Takes a URL; what is none has one way to be written.
    init(_ url: [UInt8]) { self.url = HTTPURL(url[...]) }

    /// The URL with the other way to write a default port, and both ways without a user and
    /// password, but not as it was given; none has the fragment, which is never signed.
    var alternatives: [[UInt8]] {
        guard let url else { return [] }
        var hosts = [url.hostAndPort]
        let defaultPort = (url.isSecure ? ":443" : ":80").utf8
        if url.port.isEmpty {
            hosts.append(url.host + defaultPort)
        } else if url.port.elementsEqual(defaultPort) {
            hosts.append(url.host)
        }
        let starts =
            url.userInfo.isEmpty ? [url.scheme] : [url.scheme + url.userInfo, url.scheme]
        let all = starts.flatMap { start in hosts.map { host in Array(start + host + url.target) } }
        return Array(all.dropFirst())
    }
}

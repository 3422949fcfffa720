internal import Bytes

/// The addresses that people and web servers take for the same as another one.
///
/// A signature holds for one of them alone, so they serve to tell the operator what differs.
struct NearbyURLs {
    /// The address that was called.
    let url: [UInt8]
    private let isSecure: Bool
    private let host: ArraySlice<UInt8>
    private let path: ArraySlice<UInt8>
    private let query: ArraySlice<UInt8>

    /// Divides an address.
    ///
    /// - Parameter url: The address, with `https://` or `http://` in front.
    init(_ url: [UInt8]) {
        self.url = url
        let parts = HTTPURL(url[...])
        isSecure = parts?.isSecure == true
        host = parts?.authority ?? []
        path = parts?.path ?? []
        query = parts?.query ?? []
    }

    /// The same address over http; nil where it is http already.
    var overHTTP: [UInt8]? { isSecure ? address(Self.http, host, path) : nil }

    /// The address with or without its last slash, with or without `www.`, and both; by the same
    /// scheme first.
    var others: [[UInt8]] {
        let schemes = isSecure ? [Self.https, Self.http] : [Self.http, Self.https]
        var result: [[UInt8]] = []
        for scheme in schemes {
            result.append(address(scheme, host, otherPath))
            result.append(address(scheme, otherHost, path))
            result.append(address(scheme, otherHost, otherPath))
        }
        return result
    }

    private func address(
        _ scheme: [UInt8], _ host: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>
    ) -> [UInt8] {
        var result = scheme
        result += host
        result += path
        result += query
        return result
    }

    private var otherPath: ArraySlice<UInt8> {
        path.last == UInt8(ascii: "/") ? path.dropLast() : path + [UInt8(ascii: "/")]
    }

    private var otherHost: ArraySlice<UInt8> {
        host.starts(with: Self.www) ? host.dropFirst(Self.www.count) : Self.www[...] + host
    }

    private static let https = Array("https://".utf8)
    private static let http = Array("http://".utf8)
    private static let www = Array("www.".utf8)
}

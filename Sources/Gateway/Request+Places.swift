internal import Bytes

extension Request {
    /// Where the variables are that every request is asked for, found in one pass: of each the first.
    struct Places: Sendable {
        private(set) var method: Int?
        private(set) var uri: Int?
        private(set) var contentLength: Int?
        private(set) var contentType: Int?
        private(set) var host: Int?
        private(set) var https: Int?
        private(set) var scheme: Int?
        private(set) var cookie: Int?
        /// Whether there are several Cookie headers.
        private(set) var hasMoreCookies = false

        init(in variables: Variables) {
            for index in 0..<variables.count {
                // Length and first letter: most variables are none of these.
                switch variables.outline(at: index) {
                case (5, UInt8(ascii: "H")):
                    Self.find(index, as: "HTTPS", at: &https, in: variables)
                case (9, UInt8(ascii: "H")):
                    Self.find(index, as: "HTTP_HOST", at: &host, in: variables)
                case (11, UInt8(ascii: "R")):
                    Self.find(index, as: "REQUEST_URI", at: &uri, in: variables)
                case (11, UInt8(ascii: "H")) where cookie == nil:
                    Self.find(index, as: "HTTP_COOKIE", at: &cookie, in: variables)
                case (11, UInt8(ascii: "H")):
                    if variables.hasName("HTTP_COOKIE", at: index) { hasMoreCookies = true }
                case (12, UInt8(ascii: "C")):
                    Self.find(index, as: "CONTENT_TYPE", at: &contentType, in: variables)
                case (14, UInt8(ascii: "C")):
                    Self.find(index, as: "CONTENT_LENGTH", at: &contentLength, in: variables)
                case (14, UInt8(ascii: "R")):
                    Self.find(index, as: "REQUEST_METHOD", at: &method, in: variables)
                    Self.find(index, as: "REQUEST_SCHEME", at: &scheme, in: variables)
                default: continue
                }
            }
        }

        private static func find(
            _ index: Int, as name: String, at place: inout Int?, in variables: Variables
        ) {
            if place == nil, variables.hasName(name, at: index) { place = index }
        }
    }
}

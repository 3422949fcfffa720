extension Message {
    /// A place on the earth that somebody sent.
    public struct Location: Sendable, Equatable {
        /// Degrees north, from -90 to 90.
        public let latitude: Double
        /// Degrees east, from -180 to 180.
        public let longitude: Double
        /// Its name, like that of a shop; nil where it has none.
        public let label: String?
        /// Its address; nil where it has none.
        public let address: String?

        /// Makes a place; nil where there is none of that latitude and longitude.
        ///
        /// - Parameters:
        ///   - latitude: Degrees north, from -90 to 90.
        ///   - longitude: Degrees east, from -180 to 180.
        ///   - label: Its name.
        ///   - address: Its address.
        public init?(
            latitude: Double, longitude: Double, label: String? = nil, address: String? = nil
        ) {
            guard (-90...90).contains(latitude), (-180...180).contains(longitude) else {
                return nil
            }
            self.latitude = latitude
            self.longitude = longitude
            self.label = label
            self.address = address
        }
    }
}

extension Message.Location: LosslessStringConvertible {
    /// Latitude and longitude, like `52.52,13.405`, as maps take them; at most 49 characters.
    public var description: String { "\(latitude),\(longitude)" }

    /// The place that a text names; nil where it names none.
    ///
    /// - Parameter description: Latitude and longitude with a comma between them.
    public init?(_ description: String) {
        let parts = description.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, let latitude = Double(parts[0]), let longitude = Double(parts[1])
        else { return nil }
        self.init(latitude: latitude, longitude: longitude)
    }
}

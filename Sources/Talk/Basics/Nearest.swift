internal import Bytes

/// What somebody probably meant by a name that does not exist.
package enum Nearest {
    /// The end of a finding's sentence that names what was probably meant.
    ///
    /// - Parameters:
    ///   - name: The name that does not exist.
    ///   - candidates: What could stand there.
    /// - Returns: Like `; did you mean "yes"?`, nil where nothing is near.
    package static func suggestion(for name: String, among candidates: some Sequence<String>)
        -> String?
    {
        guard let nearest = nearest(to: name, among: candidates) else { return nil }
        return "; did you mean \"\(nearest)\"?"
    }

    /// The time zone that was probably meant: one of nearly that name, or of a city of nearly that
    /// name.
    ///
    /// - Parameters:
    ///   - name: The name that does not exist: `America/NewYork`, `new york`.
    ///   - zones: The names of all zones.
    /// - Returns: The zone; nil where nothing is near.
    package static func zone(to name: String, among zones: [String]) -> String? {
        let wanted = String(name.map { $0 == " " ? "_" : $0 })
        if let near = nearest(to: wanted, among: zones) { return near }
        func city(_ zone: String) -> String {
            let city = zone.split(separator: "/").last ?? ""
            return String(city.filter { $0 != "_" && $0 != "-" })
        }
        let cities = zones.filter { $0.contains("/") && !$0.hasPrefix("Etc/") }
        guard let near = nearest(to: city(wanted), among: cities.map(city)) else { return nil }
        return cities.first { city($0) == near }
    }

    /// The candidate that is fewest slips away: at most two, and fewer than the name has letters.
    ///
    /// - Parameters:
    ///   - name: The name that does not exist; the case of its letters does not matter.
    ///   - candidates: What could stand there.
    /// - Returns: The nearest, of several the first; nil where nothing is near.
    /// - Complexity: O(*n* + *m*) for *n* candidates of *m* characters altogether.
    package static func nearest(to name: String, among candidates: some Sequence<String>) -> String?
    {
        let wanted = Array(name.lowercased().unicodeScalars)
        var limit = min(2, wanted.count - 1)
        var best: String?
        for candidate in candidates where limit >= 0 {
            // A candidate has at least a quarter as many characters as bytes.
            guard candidate.utf8.count <= (wanted.count + limit) * 4 else { continue }
            let scalars = Array(candidate.lowercased().unicodeScalars)
            guard let distance = EditDistance.between(wanted, scalars, atMost: limit) else {
                continue
            }
            best = candidate
            limit = distance - 1
        }
        return best
    }
}

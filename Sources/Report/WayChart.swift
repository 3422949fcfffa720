/// The way through a conversation as SVG: states in rows by how far they are from the beginning,
/// and between them lines as wide as many people went there.
struct WayChart {
    private static let width = 960.0
    private static let box = (width: 176.0, height: 78.0)
    private static let rowHeight = 136.0
    private static let mostInRow = 5

    private let places: [Report.Place]
    private let ways: [Report.Way]
    /// The middle of each place's upper edge.
    private var spots: [(x: Double, y: Double)] = []
    private var height = 0.0

    init(_ report: Report) {
        places = report.places
        ways = report.ways
        layOut()
    }

    /// Gives each place a row: one below the nearest one from which people came.
    private mutating func layOut() {
        var depths = [Int?](repeating: nil, count: places.count)
        for start in places.indices where depths[start] == nil {
            depths[start] = 0
            var queue = [start]
            var next = 0
            while next < queue.count {
                let from = queue[next]
                next += 1
                for way in ways where way.from == from {
                    guard let to = way.to, depths[to] == nil else { continue }
                    depths[to] = (depths[from] ?? 0) + 1
                    queue.append(to)
                }
            }
        }
        spots = [(x: Double, y: Double)](repeating: (0, 0), count: places.count)
        var row = 0
        for depth in 0...(depths.compactMap(\.self).max() ?? 0) {
            let all = places.indices.filter { depths[$0] == depth }
            for start in stride(from: 0, to: all.count, by: Self.mostInRow) {
                let some = all[start..<min(start + Self.mostInRow, all.count)]
                for (index, place) in some.enumerated() {
                    let gap = Self.width / Double(some.count)
                    spots[place] = (gap * (Double(index) + 0.5), Double(row) * Self.rowHeight + 24)
                }
                row += 1
            }
        }
        height = Double(max(1, row)) * Self.rowHeight
    }

    /// The drawing.
    var svg: String {
        var svg = Markup()
        svg.raw(Charts.head(Self.width, height, "How many people went from one state to another"))
        let most = max(1, ways.map(\.people).max() ?? 1)
        for way in ways { draw(way, most, &svg) }
        for (index, place) in places.enumerated() { draw(place, at: spots[index], &svg) }
        svg.raw("</svg>\n")
        return svg.text
    }

    private func draw(_ way: Report.Way, _ most: Int, _ svg: inout Markup) {
        guard let to = way.to else { return }
        let wide = max(1, Double(way.people) / Double(most) * 22)
        let (start, end) = (spots[way.from], spots[to])
        let from = (x: start.x, y: start.y + Self.box.height)
        let bend = end.y > from.y ? (end.y - from.y) / 2 : 46
        // A way back goes around the boxes on the right.
        let aside = end.y > from.y ? 0 : Self.box.width * 0.75
        let path =
            "M\(Charts.number(from.x)) \(Charts.number(from.y)) "
            + "C\(Charts.number(from.x + aside)) \(Charts.number(from.y + bend)) "
            + "\(Charts.number(end.x + aside)) \(Charts.number(end.y - bend)) "
            + "\(Charts.number(end.x)) \(Charts.number(end.y))"
        svg.raw("<path class=\"way\" stroke-width=\"\(Charts.number(wide))\" d=\"\(path)\"><title>")
        svg.write("\(places[way.from].name) to \(places[to].name): \(way.people) people")
        svg.raw("</title></path>\n")
    }

    private func draw(_ place: Report.Place, at spot: (x: Double, y: Double), _ svg: inout Markup) {
        let x = spot.x - Self.box.width / 2
        svg.raw("<g><title>")
        svg.write(place.wording)
        svg.raw(
            "</title><rect class=\"box\" x=\"\(Charts.number(x))\" y=\"\(Charts.number(spot.y))\" "
                + "width=\"\(Charts.number(Self.box.width))\" "
                + "height=\"\(Charts.number(Self.box.height))\" rx=\"10\"/>\n")
        let answered = Report.percent(place.answered, of: place.came)
        let lines = [
            ("", 24.0, Charts.shortened(place.name, to: 24)),
            ("soft", 44.0, "\(Markup.grouped(place.came)) came · \(answered) went on"),
            (
                "warn", 64.0,
                place.stopped > 0 ? "\(Markup.grouped(place.stopped)) stopped here" : ""
            ),
        ]
        for (look, below, text) in lines where !text.isEmpty {
            svg.raw(
                "<text class=\"\(look)\" x=\"\(Charts.number(spot.x))\" "
                    + "y=\"\(Charts.number(spot.y + below))\" text-anchor=\"middle\">")
            svg.write(text)
            svg.raw("</text>\n")
        }
        svg.raw("</g>\n")
    }
}

/// Bars as SVG, drawn at the width of the page or of half of it.
enum Charts {
    /// Texts and people of each day, side by side.
    static func days(_ days: [Report.Day]) -> String {
        let width = 960.0
        let height = 150.0
        let highest = max(1, days.map(\.texts).max() ?? 1)
        let step = min(33, (width - 40) / Double(max(1, days.count)))
        var svg = Markup()
        svg.raw(head(width, height, "Texts and people a day"))
        // Their own colours: what is darker depends on the scheme.
        for (look, x, what) in [("pale", 30.0, "texts"), ("bar", 92.0, "people")] {
            svg.raw(bar(look, x, 2, 11, 11))
            svg.raw("<text class=\"soft\" x=\"\(number(x + 17))\" y=\"12\">\(what)</text>\n")
        }
        // At most eight days are named, evenly, and none in another's place.
        let named = max(1, (days.count + 7) / 8, Int((46 / step).rounded(.up)))
        for (index, day) in days.enumerated() {
            let x = 30 + Double(index) * step
            svg.raw("<g><title>")
            svg.write("\(day.date.long): \(day.texts) texts, \(day.people) people")
            svg.raw("</title>")
            for (count, look) in [(day.texts, "pale"), (day.people, "bar")] {
                let tall = Double(count) / Double(highest) * 100
                svg.raw(bar(look, x, 125 - tall, step * 0.7, tall))
            }
            svg.raw("</g>\n")
            if index % named == 0 {
                svg.raw("<text class=\"soft\" x=\"\(number(x))\" y=\"142\">")
                svg.write(day.date.short)
                svg.raw("</text>\n")
            }
        }
        svg.raw("</svg>\n")
        return svg.text
    }

    /// Values below one another, with how often each was given.
    static func choices(_ bars: [Report.Bar], of title: String) -> String {
        let all = max(1, bars.reduce(0) { $0 + $1.count })
        let highest = max(1, bars.map(\.count).max() ?? 1)
        var svg = Markup()
        svg.raw(head(460, Double(bars.count) * 34 + 4, title))
        for (index, entry) in bars.enumerated() {
            let y = Double(index) * 34
            let long = Double(entry.count) / Double(highest) * 220
            svg.raw("<text x=\"110\" y=\"\(number(y + 19))\" text-anchor=\"end\">")
            svg.write(shortened(entry.label))
            svg.raw("</text>\n" + bar("bar", 120, y + 2, long, 26))
            svg.raw("<text class=\"soft\" x=\"\(number(128 + long))\" y=\"\(number(y + 19))\">")
            svg.write(
                "\(Markup.grouped(entry.count)) · \(Report.percent(entry.count, of: all))")
            svg.raw("</text>\n")
        }
        svg.raw("</svg>\n")
        return svg.text
    }

    /// Steps beside one another.
    static func histogram(_ bars: [Report.Bar], of title: String) -> String {
        let highest = max(1, bars.map(\.count).max() ?? 1)
        let step = 440 / Double(max(1, bars.count))
        // Where labels are wider than bars, only some stand there, each from its bar on.
        let room = Double(bars.map(\.label.count).max() ?? 0) * 7 + 6
        let named = max(1, Int((room / step).rounded(.up)))
        var svg = Markup()
        svg.raw(head(460, 158, title))
        for (index, entry) in bars.enumerated() {
            let tall = Double(entry.count) / Double(highest) * 110
            let x = 10 + Double(index) * step
            svg.raw("<g><title>")
            svg.write("\(entry.label): \(entry.count)")
            svg.raw("</title>" + bar("bar", x, 130 - tall, step * 0.9, tall) + "</g>\n")
            guard index % named == 0, named == 1 || x + room <= 460 else { continue }
            svg.raw(
                named == 1
                    ? "<text class=\"soft\" x=\"\(number(x + step * 0.45))\" y=\"148\" "
                        + "text-anchor=\"middle\">"
                    : "<text class=\"soft\" x=\"\(number(x))\" y=\"148\">")
            svg.write(entry.label)
            svg.raw("</text>\n")
        }
        svg.raw("</svg>\n")
        return svg.text
    }

    // MARK: Parts

    /// The beginning of a drawing that says what it is to who cannot see it.
    static func head(_ width: Double, _ height: Double, _ title: String) -> String {
        "<svg viewBox=\"0 0 \(number(width)) \(number(height))\" role=\"img\" "
            + "aria-label=\"\(Markup.escaped(title))\">\n"
    }

    private static func bar(
        _ look: String, _ x: Double, _ y: Double, _ width: Double, _ height: Double
    ) -> String {
        height <= 0 || width <= 0
            ? ""
            : "<rect class=\"\(look)\" x=\"\(number(x))\" y=\"\(number(y))\" "
                + "width=\"\(number(width))\" height=\"\(number(height))\" rx=\"3\"/>"
    }

    /// A number with one decimal.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0
            ? "\(tenths / 10)"
            : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    /// A label that has room.
    static func shortened(_ text: String, to length: Int = 17) -> String {
        text.count > length ? text.prefix(length - 1) + "…" : text
    }
}

internal import Talk

extension Report {
    /// The report as one HTML file: nothing is loaded from elsewhere, and nothing runs in it.
    package var html: String {
        var page = Markup()
        page.raw(
            """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="script-src 'none'; connect-src 'none'; img-src 'none'; object-src 'none'; form-action 'none'">
            <title>\(Markup.escaped(title))</title>
            <style>
            \(ReportStyle.css)</style></head>
            <body><main>

            """)
        writeHead(&page)
        guard texts > 0 else {
            page.element("p", "", "Nobody has texted in this time.")
            writeBegun(&page)
            page.raw("</main></body></html>\n")
            return page.text
        }
        writeFigures(&page)
        writeBegun(&page)
        section(
            "Texts and people a day", "A person is a number; who texts on two days counts on both.",
            &page
        ) {
            $0.raw(Charts.days(days))
        }
        section(
            "The way through",
            "How many people came to each state, how many of them went on from it, and who has been "
                + "silent there for more than \(patience). Lines are as wide as many people went there.",
            &page
        ) { $0.raw(WayChart(self).svg) }
        writeQuestions(&page)
        writeTexts(&page)
        writeRest(&page)
        page.raw("</main></body></html>\n")
        return page.text
    }

    private func section(
        _ heading: String, _ definition: String, _ page: inout Markup,
        _ body: (inout Markup) -> Void
    ) {
        page.raw("<section>\n")
        page.element("h2", "", heading)
        page.element("p", "", definition)
        body(&page)
        page.raw("</section>\n")
    }

    private func writeHead(_ page: inout Markup) {
        page.element("h1", "", title)
        let time = period.map { period in
            period.lowerBound.long(to: period.upperBound) + " · "
        }
        page.element(
            "p", "", "\(time ?? "")made \(made.date.long) \(made.time) · times in \(timezone)")
        if let missedNote { page.element("p", "class=\"note\"", missedNote) }
    }

    private func writeFigures(_ page: inout Markup) {
        var figures = [
            (Markup.grouped(people), "people"), (Markup.grouped(texts), "texts in"),
            (Self.percent(ended, of: people), "came to an end"),
            (Self.percent(misunderstood, of: texts), "texts not understood"),
        ]
        if let cost, let price {
            figures.append(
                ("\(cost.money)", "\(Markup.grouped(segments)) segments sent, at \(price)"))
        } else {
            figures.append((Markup.grouped(segments), "segments sent"))
        }
        page.raw("<ul class=\"figures\">\n")
        for (figure, meaning) in figures {
            page.raw("<li><strong>")
            page.write(figure)
            page.raw("</strong><span>")
            page.write(meaning)
            page.raw("</span></li>\n")
        }
        page.raw("</ul>\n")
    }

    private func writeBegun(_ page: inout Markup) {
        guard let begun else { return }
        section("Texted first", begun.text, &page) { page in
            guard !begun.notDelivered.isEmpty else { return }
            page.raw(Charts.choices(begun.notDelivered, of: "Not delivered"))
            for reason in begun.reasons { page.element("p", "", reason) }
        }
    }

    private func writeQuestions(_ page: inout Markup) {
        guard !questions.isEmpty else { return }
        page.raw("<div class=\"pair\">\n")
        for question in questions {
            let heading = question.wording.isEmpty ? question.column : question.wording
            var definition =
                "\(Markup.grouped(question.count)) \(question.count == 1 ? "answer" : "answers"), saved "
                + "as \(question.column)"
            if case .histogram(_, let median) = question.answers {
                definition += " · in the middle \(median)"
            }
            if case .texts = question.answers { definition += " · parley answers has them" }
            section(heading, definition, &page) { page in
                switch question.answers {
                case .choices(let bars): page.raw(Charts.choices(bars, of: heading))
                case .histogram(let bars, _): page.raw(Charts.histogram(bars, of: heading))
                case .texts: break
                }
            }
        }
        page.raw("</div>\n")
    }

    private func writeTexts(_ page: inout Markup) {
        guard let texted, !texted.isEmpty else { return }
        section(
            "Not understood",
            "Texts that were no answer to what had been asked, most frequent first, with the state "
                + "that waited.", &page
        ) { page in
            page.raw(
                "<table><thead><tr><th>text</th><th>at</th><th class=\"count\">times</th></tr>"
                    + "</thead><tbody>\n")
            for entry in texted {
                page.raw("<tr>")
                page.element("td", "", entry.text)
                page.raw("<td>")
                page.element("code", "", entry.place)
                page.raw("</td>")
                page.element("td", "class=\"count\"", Markup.grouped(entry.count))
                page.raw("</tr>\n")
            }
            page.raw("</tbody></table>\n")
        }
    }

    private func writeRest(_ page: inout Markup) {
        if languages.count > 1 {
            section("Languages", "The language in which texts were answered.", &page) { page in
                page.raw(
                    Charts.choices(
                        languages.map { Bar(label: $0.code, count: $0.texts) }, of: "Languages"))
            }
        }
        let optedOut = optOuts.map { count in
            "\(Markup.grouped(count)) \(count == 1 ? "person has" : "people have") opted out in this "
                + "time."
        }
        var lines = [
            optedOut ?? "Opt-outs are those of a number, and nobody knows which is this script's: "
                + "parley refused lists all."
        ]
        if let costOfTexts {
            lines.append(
                "The texts that arrived cost \(costOfTexts.money) more, one segment each at the same "
                    + "price; what Twilio really asks stands in its console.")
        }
        section("Besides", lines.joined(separator: " "), &page) { _ in }
    }
}

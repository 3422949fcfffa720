/// Of what answers and texts at random are made: what both may contain, and what may do harm.
package enum RandomParts {
    /// Of what an answer of a script may consist.
    package static let answers = [
        "yes", ",", ", ", " ", "{", "}", ":", "{n: whole 1..9}", "{d: date today+1..}", "{t: time}",
        "{x: text 2..30}", "{w: word}", "{e: email}", "{p: phone}", "{c: like AB-12}", "{f: photo}",
        "{q: number}", "{s: small=s | large=l}", "...", "…", "*", "a", "é", "👍", "..", ".", "|",
        "=",
        "{yes}", "{n: whole 1..4, 6}", "{t: time now..22:00, 23:00..}", "{d: date {x}..today+9}",
        "{o: some of small=s | large}", "some of ", "..{x}", "#", "today", "1", "\t", "\u{301}",
    ]

    /// Of what a text may consist.
    package static let texts = [
        "yes", " ", ",", "a", "é", "👍", "12", "3", "1,000", "49,5", ".", "...", "-", "/", ":",
        "5/12",
        "2026-05-12", "may", "12 May", "tuesday", "on tue", "today", "3pm", "half past",
        "quarter to",
        "noon", "in the morning", "tonight", "o'clock", "two", "twenty", "B2", "AB-12", "ab12",
        "ana@example.org", "@", "+1 415 867 5308", "\n", "\u{301}", "²", "１２", "ж", "🇩🇪", "'", "h",
        "h30",
        "p.m.", "th", "29 feb", "99999999999999999999", "small", "large", "and", "all", "please",
        "thanks", "not", "\0", "\u{200B}", "(", ")",
    ]
}

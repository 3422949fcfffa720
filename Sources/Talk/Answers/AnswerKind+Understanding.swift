/// A text, or the part of one that a phrase leaves for a capture.
package struct TextPart {
    /// Its bytes in the text.
    let source: Range<Int>
    /// Its part of the normalised text.
    let normalised: ArraySlice<UInt8>
    /// Whether it stands in a phrase: there, `text` and `word` lose the punctuation at their ends.
    let isInPhrase: Bool
}

extension AnswerKind {
    /// What a text means as this kind.
    ///
    /// - Parameters:
    ///   - part: What is to be understood.
    ///   - text: The text that it is a part of.
    ///   - context: The script and the day.
    /// - Returns: The value as it is stored; nil where it is no answer.
    package func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        switch self {
        case .text(let length):
            let value = String(decoding: text.source[kept(of: part, in: text)], as: UTF8.self)
            return length.contains(value.count) ? value : nil
        case .word:
            let range = kept(of: part, in: text)
            guard !range.isEmpty, !text.source[range].contains(0x20) else { return nil }
            let value = String(decoding: text.source[range], as: UTF8.self)
            return value.count <= Longest.word ? value : nil
        case .like(let pattern): return LikePattern.value(of: part.normalised, like: pattern)
        case .whole(let bounds): return number(part, &text, bounds, isWhole: true)
        case .number(let bounds): return number(part, &text, bounds, isWhole: false)
        case .date(let bounds): return date(part, &text, bounds, context)
        case .time(let bounds):
            let found = TimeFinder(reader: text.reader(of: part), bounds: bounds).find()
            guard let found, bounds.contains(found) else { return nil }
            return found.description
        case .email: return EmailFinder(source: text.source, range: part.source).find()
        case .phone: return PhoneFinder(reader: text.reader(of: part)).find()
        case .photo:
            guard let photo = text.photo, photo.count <= Longest.photo else { return nil }
            return photo
        case .choices(let words):
            let chosen = words.first {
                part.normalised.elementsEqual(Normalised(context.script, $0.word).bytes)
            }
            return chosen.map { String(decoding: context.script[$0.value], as: UTF8.self) }
        }
    }

    /// The part of the text that a `text` or a `word` stores.
    private func kept(of part: TextPart, in text: Incoming) -> Range<Int> {
        part.isInPhrase
            ? PlainText.withoutPunctuation(text.source, part.source) : part.source
    }

    private func number(
        _ part: TextPart, _ text: inout Incoming, _ bounds: Bounds<Decimal>, isWhole: Bool
    ) -> String? {
        let finder = NumberFinder(reader: text.reader(of: part), isWhole: isWhole)
        guard let found = finder.find(), let value = Decimal(found.utf8), bounds.contains(value)
        else { return nil }
        // Where no bound says how long a number can be, twelve characters are the limit.
        let isBounded = isWhole && (value < .zero ? bounds.lower : bounds.upper) != nil
        return isBounded || found.utf8.count <= Longest.number ? found : nil
    }

    private func date(
        _ part: TextPart, _ text: inout Incoming, _ bounds: Bounds<DateBound>,
        _ context: AnswerContext
    ) -> String? {
        let today = text.today(context)
        let days = bounds.days(today: today)
        var finder = DateFinder(
            reader: text.reader(of: part), order: context.dates, today: today,
            isPast: days.upper.map { $0 <= today } ?? false)
        guard let found = finder.find(), days.contains(found) else { return nil }
        return found.description
    }
}

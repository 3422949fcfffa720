internal import Conversation
package import Talk

/// What can be done where several phones are in a chat.
extension Chat {
    /// A text that a phone sends.
    package struct Posting: Sendable {
        /// The number that texts.
        package let number: String
        /// The text; empty where only pictures come.
        package let text: String
        /// Addresses of pictures.
        package let pictures: [String]

        /// Makes a text.
        ///
        /// - Parameters:
        ///   - number: The number that texts.
        ///   - text: The text; empty where only pictures come.
        ///   - pictures: Addresses of pictures.
        package init(from number: String, _ text: String, pictures: [String] = []) {
            self.number = number
            self.text = text
            self.pictures = pictures
        }
    }

    /// Sends a text.
    ///
    /// - Parameter posting: The text.
    package mutating func post(_ posting: Posting) {
        send(posting) { $0.send(posting.text) }
    }

    /// Sends two texts at the same moment; the first one is answered first.
    ///
    /// - Parameters:
    ///   - first: A text.
    ///   - second: Another one, of the same phone or another.
    package mutating func post(_ first: Posting, atOnceWith second: Posting) {
        send(first) { $0.send(first.text, as: .firstOfTwo) }
        guard let answered = last else { return }
        send(second) { $0.send(second.text, atOnceWith: answered) }
    }

    /// Sends the last text of a phone once more, with the cookie of before, as Twilio does where no
    /// answer came in time.
    ///
    /// - Parameter number: The phone's number.
    /// - Returns: Whether there is such a text.
    package mutating func postAgain(from number: String) -> Bool {
        guard let exchange = lastExchange(of: number), exchange.begun == nil else { return false }
        call(from: number)
        note { .exchange($0.sendAgain(exchange)) }
        return true
    }

    /// Begins a conversation with a phone.
    ///
    /// - Parameters:
    ///   - line: What is begun, as a test says it behind `begin`.
    ///   - number: The phone's number.
    /// - Returns: Why it cannot be begun; nil where it was, and else nothing has changed.
    package mutating func begin(_ line: String, on number: String) -> Beginning.Mistake? {
        var chat = self
        chat.call(from: number)
        do throws(Beginning.Mistake) {
            _ = try chat.begin(script.begun(by: line))
        } catch {
            return error
        }
        self = chat
        return nil
    }

    /// Sets the clock.
    ///
    /// - Parameter moment: Day and time in the script's zone.
    package mutating func setClock(to moment: CivilMoment) {
        note { handset in
            handset.now = handset.zone.unixTime(of: moment)
            return .clock(moment)
        }
    }

    /// Gives a phone another language, as an answer of its owner's would.
    ///
    /// - Parameters:
    ///   - code: Two letters, one of the script's languages.
    ///   - number: The phone's number.
    package mutating func speak(_ code: String, on number: String) {
        set("language", to: code, from: number)
    }

    private mutating func set(_ name: String, to value: String, from number: String) {
        call(from: number)
        note { handset in
            handset.set(name, value)
            return .set(from: number, name: name, value: value)
        }
    }

    private mutating func send(
        _ posting: Posting, _ sent: (inout Handset) -> Handset.Exchange
    ) {
        call(from: posting.number)
        note { handset in
            handset.photos = posting.pictures
            return .exchange(sent(&handset))
        }
    }

    /// The last text of a number, and what came of it.
    func lastExchange(of number: String) -> Handset.Exchange? {
        for case .exchange(let exchange) in steps.reversed()
        where exchange.message.from == number {
            return exchange
        }
        return nil
    }

    /// The same chat with another script, from the beginning.
    ///
    /// - Parameters:
    ///   - script: The script, with its people file.
    ///   - zone: The rules of its time zone.
    /// - Returns: The chat, in which all was done that was done in this one.
    /// - Throws: `Mistake` where the script has not what the chat began with.
    package func replayed(with script: Script, zone: ZoneRules) throws(Mistake) -> Chat {
        var chat = try Chat(script, zone: zone, file: file, opening: opening)
        for step in steps { chat.take(step) }
        return chat
    }

    /// Does once more what was done in the other chat.
    private mutating func take(_ step: Step) {
        switch step {
        case .wait(let span): wait(span)
        case .clock(let moment): setClock(to: moment)
        case .set(let number, let name, let value): set(name, to: value, from: number)
        case .exchange(let exchange):
            let message = exchange.message
            if let begun = exchange.begun {
                // Where the script has changed so that it cannot be begun, nothing is.
                _ = begin(begun, on: message.from)
                return
            }
            let posting = Posting(
                from: message.from, message.body, pictures: message.media.map(\.url))
            switch exchange.delivery {
            case .usual: post(posting)
            case .again: _ = postAgain(from: message.from)
            case .firstOfTwo: send(posting) { $0.send(posting.text, as: .firstOfTwo) }
            case .secondOfTwo:
                guard let first = last else { return }
                send(posting) { $0.send(posting.text, atOnceWith: first) }
            }
        }
    }
}

extension Chat {
    /// The number that texts, unless another is told to.
    package var number: String { pair.from }

    /// Day and time in the script's zone.
    package var moment: CivilMoment { handset.zone.local(at: handset.now) }

    /// How much was done.
    package var stepCount: Int { steps.count }

    /// Whether `tell` reaches a number.
    ///
    /// - Parameter number: The number.
    /// - Returns: Whether it is one of the script's recipients.
    package func isTarget(_ number: String) -> Bool { targets.contains { $0.number == number } }

    /// Whether a text is a number that can be texted from.
    ///
    /// - Parameter text: The text.
    /// - Returns: Whether it has figures, and no white space.
    package static func isNumber(_ text: String) -> Bool {
        (try? address(text, "")) != nil
    }
}

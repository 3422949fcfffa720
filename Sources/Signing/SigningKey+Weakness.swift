internal import Bytes

extension SigningKey {
    /// Keys that stand in tutorials, manuals and the word lists of those who guess, in lower case
    /// and without anything but letters and digits.
    ///
    /// The last ones are of Flask's own pages, and the defaults by which servers of Superset,
    /// Airflow and Redash were taken over.
    private static let examples = """
        asecretkey secretkey secret secrets topsecret supersecret supersecretkey mysecret
        mysecretkey verysecret verysecretkey notsosecret notasecret thesecretkey thisisasecret
        thisisasecretkey thisissecret itsasecret yoursecretkey yoursecretkeyhere secretkeyhere
        yourkey yourkeyhere mykey key sessionkey sessionsecret appsecret appsecretkey
        flasksecret flasksecretkey flask parleysecretkey parley changeme changemeplease
        pleasechangeme changethis changethiskey changethissecret changethissecretkey
        changemeinproduction changeit replaceme replacethis dev devkey development
        developmentkey devsecretkey debug test testkey testing testsecret testsecretkey example
        examplekey examplesecret examplesecretkey sample demo default defaultkey
        defaultsecretkey insecure insecurekey djangoinsecure password password1
        password123 passw0rd passphrase pass admin root guest user letmein qwerty qwertyuiop
        abc123 youwillneverguess hardtoguessstring youllneverguess neverguess thisisnotsecure
        randomstring somerandomstring arandomstring averylongsecretkey averysecretkey
        averylongrandomstring correcthorse correcthorsebatterystaple hunter2 foobar foobarbaz
        helloworld 5y2lf4q8znxec
        192b9bdd22ab9ed4d12e236c78afcb9a393ec15f71bbf5dc987d54727823bcbf a0zr98j3yxrxhhjmnlwxrt
        21thisismyscretkey12eyyh thisismyscretkey thisisasecret1234
        changemetoacomplexrandomsecret yourownrandomgeneratedsecretkey testnondevsecret
        temporarykey superset c292a0a3aa32397cdb050e233733900f
        """

    /// Whether a key is an example, an example with its ends filled up, or several in a row.
    ///
    /// Case, and what is neither a letter nor a digit, do not count.
    static func isExample(_ key: [UInt8]) -> Bool {
        let plain = simplified(key)
        return isMadeOfExamples(plain) || isMadeOfExamples(withoutFilling(plain))
    }

    /// The letters and digits of a text, in lower case; the text itself where it has bytes beyond
    /// ASCII, which no example has.
    private static func simplified(_ key: [UInt8]) -> [UInt8] {
        guard key.allSatisfy({ $0 < 0x80 }) else { return key }
        return key.compactMap { byte in
            byte.isLetterOrDigit ? byte.lowercased : nil
        }
    }

    /// A text without the digits at its ends and a run of one and the same byte at its end.
    private static func withoutFilling(_ key: [UInt8]) -> [UInt8] {
        var rest = key[...]
        while let last = rest.last, last.isDigit { rest.removeLast() }
        while let first = rest.first, first.isDigit { rest.removeFirst() }
        guard let last = rest.last else { return [] }
        var run = 0
        while run < rest.count, rest[rest.endIndex - 1 - run] == last { run += 1 }
        return Array(run >= 3 ? rest.dropLast(run) : rest)
    }

    /// Whether examples in a row make up the text, the last of them perhaps cut short.
    private static func isMadeOfExamples(_ text: [UInt8]) -> Bool {
        guard !text.isEmpty else { return false }
        // Where an example ends, and another one may begin.
        var reached = [Bool](repeating: false, count: text.count + 1)
        reached[0] = true
        let words = examples.utf8.span
        for start in text.indices where reached[start] {
            var index = 0
            while index < words.count {
                var end = index
                while end < words.count, words[end] > 0x20 { end += 1 }
                let count = end - index
                let common = min(count, text.count - start)
                // A beginning alone counts behind a whole example only.
                if common > 0, common == count || start > 0,
                    (0..<common).allSatisfy({ words[index + $0] == text[start + $0] })
                {
                    reached[start + common] = true
                }
                index = end + 1
            }
        }
        return reached[text.count]
    }

    /// How many different bytes there are.
    static func differentBytes(in key: [UInt8]) -> Int {
        var seen = [Bool](repeating: false, count: 256)
        for byte in key { seen[Int(byte)] = true }
        return seen.count { $0 }
    }

    /// Whether a key is a shorter text, repeated, the last time perhaps cut.
    ///
    /// Eight bytes at least must have been there before: a random key repeats fewer by chance.
    static func isPeriodic(_ key: [UInt8]) -> Bool {
        (1..<max(1, key.count - 7)).contains { period in
            (period..<key.count).allSatisfy { key[$0] == key[$0 - period] }
        }
    }

    /// Whether two thirds of the neighbouring bytes differ by +1, or two thirds by -1.
    static func isSequential(_ key: [UInt8]) -> Bool {
        // A loop: zip's types would be looked up when the program starts, 840,000 instructions.
        var (up, down) = (0, 0)
        for index in 1..<max(1, key.count) {
            if key[index] == key[index - 1] &+ 1 { up += 1 }
            if key[index] == key[index - 1] &- 1 { down += 1 }
        }
        return 3 * max(up, down) >= 2 * (key.count - 1)
    }
}

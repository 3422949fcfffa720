import Parley
import System

extension FuzzTarget {
    /// An env file.
    ///
    /// Every line is a variable (a comment behind it is a mistake as well), a mistake or nothing,
    /// and what was read is the same when it is written and read once more. What it says is a
    /// configuration, or mistakes.
    static let environment = FuzzTarget("environment") { bytes in
        let file = EnvironmentFile(parsing: bytes)
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let withoutVariable = file.mistakes.filter { $0.reason != .comment }
        expect(
            file.entries.count + withoutVariable.count <= lines.count,
            "a line is at most one variable or one mistake")
        expect(
            file.mistakes.count - withoutVariable.count <= file.entries.count,
            "a comment stands behind a variable's value")
        let numbers = file.mistakes.map(\.line)
        expect(numbers == numbers.sorted(), "mistakes are told in the order of the lines")
        expect(numbers.allSatisfy { (1...lines.count).contains($0) }, "a mistake has its line")
        for entry in file.entries {
            expect(isName(entry.name), "a name is a name")
            expect(!entry.value.contains { $0 == 0 || $0 == 0x0A }, "a value is one line")
        }
        let again = EnvironmentFile(parsing: written(file))
        expect(again.mistakes.isEmpty, "what is written has no mistakes")
        expect(
            again.entries.elementsEqual(file.entries) {
                $0.name == $1.name && $0.value == $1.value
            },
            "a file that was written is the same when read")
        configure(file)
    }

    private static func configure(_ file: EnvironmentFile) {
        let settings = Settings(environment: Environment(), file: file)
        do throws(ConfigurationError) {
            let configuration = try Configuration(settings) {
                path throws(ConfigurationError.Problem) in SecretFile(Array(path.utf8))
            }
            expect((1...2_678_400).contains(configuration.sessionLifetime), "a lifetime is one")
        } catch {
            expect(!error.mistakes.isEmpty, "a configuration is refused for a mistake")
        }
    }

    private static func written(_ file: EnvironmentFile) -> [UInt8] {
        var result: [UInt8] = []
        for entry in file.entries {
            result += entry.name
            result += "=\"".utf8
            for byte in entry.value {
                if "\"\\`$".utf8.contains(byte) { result.append(UInt8(ascii: "\\")) }
                result.append(byte)
            }
            result += "\"\n".utf8
        }
        return result
    }

    private static func isName(_ name: [UInt8]) -> Bool {
        let isStart = { (byte: UInt8) in
            (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
        }
        return name.first.map(isStart) == true
            && name.allSatisfy { isStart($0) || (0x30...0x39).contains($0) }
    }
}

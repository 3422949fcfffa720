import CFuzzer
import Glibc
import Synchronization

/// What libFuzzer feeds with bytes: one parser, and what must hold of its results.
struct FuzzTarget: Sendable {
    /// The name by which it is chosen, and that of its folder in `corpus`.
    let name: String
    /// Feeds the parser, and stops the process where something does not hold.
    let check: @Sendable ([UInt8]) -> Void

    init(_ name: String, check: @escaping @Sendable ([UInt8]) -> Void) {
        self.name = name
        self.check = check
    }

    /// All targets; the first two must be found faulty.
    static let all: [FuzzTarget] = [
        canary, leak,
        answers, chat, check, cookies, environment, fastcgi, flask, form, json, lists, network,
        people,
        script, session, signature, token, turn, twiml, understanding, url, variables, webhook,
        zone,
    ]

    /// The target that the environment names, where the processes see it that libFuzzer starts.
    static let chosen: FuzzTarget? = {
        guard let name = unsafe getenv("FUZZ_TARGET") else { return nil }
        let wanted = unsafe String(cString: name)
        return all.first { $0.name == wanted }
    }()

    /// Feeds the parser, and stops the process as well where memory grows with every input.
    ///
    /// It is counted here since the sanitizer's search for leaks takes what Swift keeps behind a
    /// pointer that it marks with the case of an enumeration for lost.
    ///
    /// - Parameter bytes: The input.
    func feed(_ bytes: [UInt8]) {
        let before = __sanitizer_get_current_allocated_bytes()
        check(bytes)
        let growth = __sanitizer_get_current_allocated_bytes() - before
        let sum = Self.growth.add(growth, ordering: .relaxed).newValue
        // What is made once and stays is far less.
        expect(sum < 2_097_152, "memory grows with every input")
    }

    private static let growth = Atomic(0)
}

/// Stops the process, which libFuzzer takes for a crash, where something does not hold.
///
/// - Parameters:
///   - condition: What must hold.
///   - claim: What it is, in words.
func expect(_ condition: Bool, _ claim: @autoclosure () -> String) {
    if !condition { fatalError(claim()) }
}

/// The value of something that cannot fail; a failure is one of the target itself, or a finding.
///
/// - Parameters:
///   - claim: What cannot fail, in words.
///   - make: Makes the value.
/// - Returns: The value.
func made<Value, Failure: Error>(
    _ claim: String, _ make: () throws(Failure) -> Value
) -> Value {
    do throws(Failure) {
        return try make()
    } catch {
        fatalError("\(claim): \(error)")
    }
}

import CFuzzer
import Glibc

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

    /// All targets, the one first that must be found faulty.
    static let all: [FuzzTarget] = [
        canary, answers, cookies, environment, fastcgi, flask, form, json, network, people, script,
        session, signature, token, turn, twiml, url, variables, webhook, zone,
    ]

    /// The target that the environment names, where the processes see it that libFuzzer starts.
    static let chosen: FuzzTarget? = {
        guard let name = unsafe getenv("FUZZ_TARGET") else { return nil }
        let wanted = unsafe String(cString: name)
        return all.first { $0.name == wanted }
    }()
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

/// A value that stays for as long as the process.
///
/// The search for leaks does not find what Swift keeps behind a pointer that it marks with the case
/// of an enumeration, so nothing in the value counts.
///
/// - Parameter make: Makes the value.
/// - Returns: The value.
func kept<Value>(_ make: () -> Value) -> Value {
    __lsan_disable()
    defer { __lsan_enable() }
    return make()
}

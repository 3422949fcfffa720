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
        canary, cookies, environment, fastcgi, flask, form, json, network, session, signature,
        token, twiml, url, variables, webhook,
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

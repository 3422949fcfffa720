import System

/// Whether Parley takes messages by POST, by GET or by both: `PARLEY_METHOD`, seen from outside.
///
/// A message without a signature tells: what is not taken is a 405, and what is taken is a 403.
struct MethodCheck {
    /// What came back by the method that the phone has now.
    let outcome: Phone.Outcome
    /// What there is to say, where Parley was reached.
    let finding: Finding

    /// Tries both, and leaves the phone with the one that is taken, POST before GET.
    ///
    /// - Parameter phone: A phone that does not sign.
    /// - Throws: `CurlRequest.Failure` where there is no answer.
    init(_ phone: inout Phone) throws(CurlRequest.Failure) {
        let posted = try Self.send(by: .post, from: &phone)
        let got = try Self.send(by: .get, from: &phone)
        let takesPost = WebAnswer(posted).isTaken
        let takesGet = WebAnswer(got).isTaken
        let isGet = takesGet && WebAnswer(posted) == .refused(status: 405)
        phone.method = isGet ? .get : .post
        outcome = isGet ? got : posted
        finding =
            switch (takesPost, takesGet) {
            case (true, true): .ok("method", "POST and GET are accepted")
            case (false, true):
                .ok("method", "GET is accepted, POST is not: Twilio has to call by GET")
            case (_, false):
                .ok("method", "POST is accepted, GET is not: Twilio has to call by POST")
            }
    }

    private static func send(
        by method: Phone.Method, from phone: inout Phone
    ) throws(CurlRequest.Failure) -> Phone.Outcome {
        phone.method = method
        return try phone.send("parley doctor", now: SystemClock.unixSeconds())
    }
}

extension WebAnswer {
    /// Whether Parley would take a message that is signed and came this way.
    fileprivate var isTaken: Bool { self == .silence || self == .refused(status: 403) }
}

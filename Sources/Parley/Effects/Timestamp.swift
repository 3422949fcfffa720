internal import Talk

/// A time as RFC 3339 has it, in UTC. <https://www.rfc-editor.org/rfc/rfc3339#section-5.6>
///
/// - Parameter seconds: Unix seconds.
/// - Returns: Like `2026-05-04T10:00:00Z`.
package func timestamp(_ seconds: Int) -> String {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let parts = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(CivilDate(daysSinceEpoch: days))T\(parts.joined(separator: ":"))Z"
}

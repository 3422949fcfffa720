import Synchronization

extension FuzzTarget {
    /// A fault that is put there: a run that does not find it looks for none.
    ///
    /// Four bytes in a row are found by coverage alone, not by chance.
    static let canary = FuzzTarget("canary") { bytes in
        guard bytes.count == 4, bytes[0] == UInt8(ascii: "b"), bytes[1] == UInt8(ascii: "i"),
            bytes[2] == UInt8(ascii: "r"), bytes[3] == UInt8(ascii: "d")
        else { return }
        expect(false, "the canary was found, as it must be")
    }

    /// Memory that is never freed: some for each input.
    static let leak = FuzzTarget("leak") { bytes in kept.withLock { $0.append(bytes) } }

    private static let kept = Mutex<[[UInt8]]>([])
}

internal import CZlib

/// Compression in zlib's format, in which Flask writes long sessions.
///
/// Source: RFC 1950, <https://www.rfc-editor.org/rfc/rfc1950>; zlib's manual,
/// <https://zlib.net/manual.html>.
enum Zlib {
    /// The most that a compressed session may become: 4 kB of zeros become 2.9 MB.
    static let limit = 65_536

    /// Compresses bytes at level 6, as Python's `zlib.compress` does.
    ///
    /// - Parameter bytes: The bytes, at most `limit` of them.
    /// - Returns: The stream; nil where there are too many bytes or no memory.
    static func deflate(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count <= limit else { return nil }
        // compress2 needs no stream that could move; the sizes fit by compressBound's promise.
        var size = compressBound(uLong(bytes.count))
        var failed = false
        let stream = unsafe [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
            let status = unsafe bytes.withUnsafeBufferPointer { source in
                unsafe compress2(
                    buffer.baseAddress, &size, source.baseAddress, uLong(source.count), 6)
            }
            failed = status != Z_OK
            count = failed ? 0 : Int(size)
        }
        return failed ? nil : stream
    }

    /// Restores bytes piece by piece, and stops where they become too many.
    ///
    /// - Parameters:
    ///   - stream: One whole stream, nothing behind it.
    ///   - limit: The most bytes that are restored.
    /// - Returns: The bytes; nil where the stream is damaged, cut or followed by something, needs
    ///   a dictionary, holds too much, or where there is no memory.
    static func inflate(_ stream: [UInt8], limit: Int = limit) -> [UInt8]? {
        var source = stream
        // The stream's state points back at its owner: all happens while it stays in place.
        var state = unsafe z_stream()
        return unsafe withUnsafeMutablePointer(to: &state) { state in
            guard
                unsafe inflateInit_(state, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size)) == Z_OK
            else { return nil }
            defer { unsafe inflateEnd(state) }
            return unsafe source.withUnsafeMutableBufferPointer { source in
                unsafe state.pointee.next_in = source.baseAddress
                unsafe state.pointee.avail_in = uInt(source.count)
                return unsafe restored(state, limit: limit)
            }
        }
    }

    /// Takes the output of a stream whose input stands ready.
    private static func restored(_ state: UnsafeMutablePointer<z_stream>, limit: Int) -> [UInt8]? {
        var result: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4_096)
        while true {
            let status = unsafe piece.withUnsafeMutableBufferPointer { piece in
                unsafe state.pointee.next_out = piece.baseAddress
                unsafe state.pointee.avail_out = uInt(piece.count)
                return unsafe CZlib.inflate(state, Z_NO_FLUSH)
            }
            let count = unsafe piece.count - Int(state.pointee.avail_out)
            guard result.count + count <= limit else { return nil }
            result.append(contentsOf: piece[..<count])
            if status == Z_STREAM_END {
                return unsafe state.pointee.avail_in == 0 ? result : nil
            }
            // With input left out, "no progress" is Z_BUF_ERROR: the stream was cut.
            guard status == Z_OK else { return nil }
        }
    }
}

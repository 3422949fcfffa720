internal import Bytes
internal import CZlib
internal import Signing

/// Compression in zlib's format, in which Flask writes long sessions.
///
/// Source: RFC 1950, <https://www.rfc-editor.org/rfc/rfc1950>; zlib's manual,
/// <https://zlib.net/manual.html>.
package enum Zlib {
    /// The version of the library that is linked, like `1.3.1`.
    package static var libraryVersion: String {
        unsafe zlibVersion().map { unsafe String(cString: $0) } ?? "unknown"
    }

    /// The most that a compressed session may become: 4 kB of zeros become 2.9 MB.
    static let limit = 65_536

    /// Compresses bytes at level 6, as Python's `zlib.compress` does.
    ///
    /// A short text is compressed with a small window, which finds the same repeats: the usual
    /// one has 260 kB of memory cleared for every session of a hundred bytes.
    ///
    /// - Parameter bytes: The bytes, at most `limit` of them.
    /// - Returns: The stream; nil where there are too many bytes or no memory.
    static func deflate(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count <= limit else { return nil }
        let isShort = bytes.count <= 3_800
        // Negative: without header and check, which are written here, for the header would tell
        // of the small window.
        guard let raw = deflated(bytes, windowBits: isShort ? -12 : -15, memory: isShort ? 6 : 8)
        else { return nil }
        var stream: [UInt8] = [0x78, 0x9C]
        stream.reserveCapacity(raw.count + 6)
        stream.append(contentsOf: raw)
        let check = unsafe bytes.withUnsafeBufferPointer { source in
            unsafe adler32(1, source.baseAddress, uInt(source.count))
        }
        // Of an empty text there is no address, and then zlib answers its beginning, 1.
        stream.append(bigEndian: Int(check), byteCount: 4)
        return stream
    }

    /// Compresses bytes without a header.
    private static func deflated(_ bytes: [UInt8], windowBits: CInt, memory: CInt) -> [UInt8]? {
        var source = bytes
        var state = unsafe z_stream()
        return unsafe withUnsafeMutablePointer(to: &state) { state in
            let size = unsafe CInt(MemoryLayout<z_stream>.size)
            guard
                unsafe deflateInit2_(
                    state, 6, Z_DEFLATED, windowBits, memory, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                    size) == Z_OK
            else { return nil }
            defer { unsafe deflateEnd(state) }
            let bound = unsafe Int(deflateBound(state, uLong(source.count)))
            var status = Z_OK
            let result = unsafe source.withUnsafeMutableBufferPointer { source in
                unsafe state.pointee.next_in = source.baseAddress
                unsafe state.pointee.avail_in = uInt(source.count)
                return unsafe [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
                    unsafe state.pointee.next_out = buffer.baseAddress
                    unsafe state.pointee.avail_out = uInt(buffer.count)
                    // The bound is enough for one call.
                    status = unsafe CZlib.deflate(state, Z_FINISH)
                    count = unsafe buffer.count - Int(state.pointee.avail_out)
                }
            }
            return status == Z_STREAM_END ? result : nil
        }
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

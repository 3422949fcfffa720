import Glibc
import Testing

/// A folder of a test's own, removed with the files in it.
final class Scratch: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/parley-XXXXXX".utf8CString)
        let path = unsafe template.withUnsafeMutableBufferPointer { space -> String? in
            guard let start = space.baseAddress, unsafe mkdtemp(start) != nil else { return nil }
            return unsafe String(cString: start)
        }
        self.path = try #require(path)
    }

    func path(_ name: String) -> String { "\(path)/\(name)" }

    deinit {
        if let folder = unsafe opendir(path) {
            while let entry = unsafe readdir(folder) {
                let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                    unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                _ = unsafe unlink("\(path)/\(name)")
            }
            unsafe closedir(folder)
        }
        _ = unsafe rmdir(path)
    }
}

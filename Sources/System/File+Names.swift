internal import Glibc

extension File {
    /// The names in a folder that are UTF-8, in no order, without `.` and `..`.
    ///
    /// - Parameter folder: The folder.
    /// - Returns: The names.
    /// - Throws: `SystemError` where it is missing, no folder, or may not be read.
    /// - Complexity: O(*n*) in the folder's names.
    package static func names(in folder: String) throws(SystemError) -> [String] {
        guard let stream = unsafe opendir(folder) else { throw SystemError(.read, folder) }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe Array(bytes.prefix { $0 != 0 })
            }
            guard let name = String(validating: bytes, as: UTF8.self), name != ".", name != ".."
            else { continue }
            names.append(name)
        }
        return names
    }
}

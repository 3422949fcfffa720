internal import Bytes

/// A beginning as a line of a test or a chat says it: `remind name=Ana, day=2026-05-12`.
extension Beginning {
    /// The cells that stand behind the name, with commas between.
    ///
    /// What no name stands before goes on with the value before it, so that one may have a comma in
    /// it; the last value takes the rest of the line.
    ///
    /// - Parameter line: What stands behind the name.
    /// - Returns: The cells, in the order of the line.
    /// - Throws: `Mistake` where a cell is none of the beginning's.
    package func cells(in line: String) throws(Mistake) -> [(name: String, text: String)] {
        let bytes = Array(line.utf8)
        guard !bytes[...].trimmingBlanks().isEmpty else { return [] }
        var cells: [(name: String, text: Range<Int>)] = []
        for part in bytes.split(separator: .comma, omittingEmptySubsequences: false) {
            if let (name, value) = try cell(part, behind: cells.map(\.name)) {
                cells.append((name, value))
            } else if let last = cells.popLast() {
                cells.append((last.name, last.text.lowerBound..<part.endIndex))
            } else {
                let text = String(decoding: part.trimmingBlanks(), as: UTF8.self)
                throw .unknown(cell: text, of: self.cells)
            }
        }
        return cells.map { name, range in
            (name, String(decoding: bytes[range].trimmingBlanks(), as: UTF8.self))
        }
    }

    /// A name and the bytes of its value; nil for what goes on with the value before it.
    private func cell(
        _ part: ArraySlice<UInt8>, behind known: [String]
    ) throws(Mistake) -> (name: String, value: Range<Int>)? {
        guard let sign = part.firstIndex(of: .equalsSign) else { return nil }
        let left = part[..<sign].trimmingBlanks()
        guard Name.isValid(left) else { return nil }
        let name = String(decoding: left, as: UTF8.self)
        if cells.contains(name), !known.contains(name) { return (name, sign + 1..<part.endIndex) }
        // The last value takes the rest.
        if columns.allSatisfy({ known.contains($0.name) }), !known.isEmpty { return nil }
        throw known.contains(name)
            ? .twice(cell: name) : .unknown(cell: name, of: cells)
    }

    /// What a line says that begins it with cells.
    ///
    /// - Parameter cells: The cells; the one whose value has a comma goes last.
    /// - Returns: Like `remind name=Ana, day=2026-05-12`.
    package func line(of cells: [(name: String, text: String)]) -> String {
        let written = cells.map { "\($0.name)=\($0.text)" }.joined(separator: ", ")
        return written.isEmpty ? state.text : "\(state.text) \(written)"
    }
}

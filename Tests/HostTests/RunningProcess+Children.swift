import TestSupport

extension RunningProcess {
    /// The ids of the processes that it has started and that still run.
    var children: [Int32] {
        // pgrep ends with 1 where there is none.
        let output = try? Shell.run("pgrep", ["-P", "\(id)"])
        return (output ?? "").split(separator: "\n").compactMap { Int32($0) }
    }
}

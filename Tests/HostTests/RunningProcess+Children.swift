import TestSupport

extension RunningProcess {
    /// The ids of the processes that it has started and that still run.
    var children: [Int32] { Self.children(of: id) }

    /// The ids of the processes that it has started, of those that these have started, and so on:
    /// the youngest generation last.
    var descendants: [Int32] {
        var result: [Int32] = []
        var generation = children
        while !generation.isEmpty {
            result += generation
            generation = generation.flatMap(Self.children)
        }
        return result
    }

    private static func children(of process: Int32) -> [Int32] {
        // pgrep ends with 1 where there is none.
        let output = try? Shell.run("pgrep", ["-P", "\(process)"])
        return (output ?? "").split(separator: "\n").compactMap { Int32($0) }
    }
}

/// The groups of a graph whose members all lead to one another, those first that others lead to.
///
/// Tarjan's algorithm, with a stack of its own: a file can make a chain that is longer than the
/// stack of a thread is deep.
struct StrongComponents {
    private(set) var groups: [[Int]] = []
    private let graph: [[Int]]
    private var order: [Int]
    private var low: [Int]
    private var isOpen: [Bool]
    private var open: [Int] = []
    private var next = 0

    init(_ graph: [[Int]]) {
        self.graph = graph
        order = [Int](repeating: -1, count: graph.count)
        low = order
        isOpen = [Bool](repeating: false, count: graph.count)
        for node in graph.indices where order[node] < 0 { visit(node) }
    }

    private mutating func visit(_ root: Int) {
        var path: [(node: Int, edge: Int)] = []
        enter(root, &path)
        while let (node, edge) = path.last {
            guard edge < graph[node].count else {
                path.removeLast()
                close(node)
                if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
                continue
            }
            path[path.count - 1].edge += 1
            let other = graph[node][edge]
            if order[other] < 0 {
                enter(other, &path)
            } else if isOpen[other] {
                low[node] = min(low[node], order[other])
            }
        }
    }

    private mutating func enter(_ node: Int, _ path: inout [(node: Int, edge: Int)]) {
        order[node] = next
        low[node] = next
        next += 1
        open.append(node)
        isOpen[node] = true
        path.append((node, 0))
    }

    /// Takes a group off, where a node is the first of one.
    private mutating func close(_ node: Int) {
        guard low[node] == order[node] else { return }
        var group: [Int] = []
        while let member = open.popLast() {
            isOpen[member] = false
            group.append(member)
            if member == node { break }
        }
        groups.append(group)
    }
}

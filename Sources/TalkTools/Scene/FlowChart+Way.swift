internal import Conversation
internal import Talk

extension FlowChart {
    /// The arrows that a turn went along.
    ///
    /// - Parameters:
    ///   - exchange: The turn.
    ///   - script: The script that the chart is of.
    /// - Returns: Their numbers, in order.
    func way(of exchange: Handset.Exchange, in script: Script) -> [Int] {
        var way: [Int] = []
        var place = exchange.trace.asked.flatMap { script.index(named: $0) }
        var isWrong = false
        for event in exchange.trace.events {
            switch event {
            case .took(let position):
                isWrong = exchange.trace.wrongAnswers > 0
                if script.anytime.contains(where: { $0.position == position }) {
                    place = node(.anytime) ?? place
                }
            case .reachedLimit(_, let position):
                isWrong = true
                if script.settings.tries?.position == position { place = node(.tries) ?? place }
            case .entered(let state, _):
                guard let next = script.index(named: state) else { continue }
                if let place { way += edge(from: place, to: next, isWrong) ?? back(from: place) }
                place = next
                isWrong = false
            case .judged, .passedOver, .notUnderstood: break
            }
        }
        if let place, let end = node(.end), exchange.turn.session?.hasEnded == true {
            way += edge(from: place, to: end, isWrong) ?? []
        }
        return way
    }

    private func node(_ shape: Shape) -> Int? { nodes.firstIndex { $0.shape == shape } }

    private func edge(from: Int, to: Int, _ isWrong: Bool) -> [Int]? {
        let found = edges.indices.filter { edges[$0].from == from && edges[$0].to == to }
        guard let first = found.first else { return nil }
        return [found.first { edges[$0].isWrong == isWrong } ?? first]
    }

    /// The arrow to the box of `-> back`, whose goal no arrow shows.
    private func back(from: Int) -> [Int] {
        node(.back).flatMap { edge(from: from, to: $0, false) } ?? []
    }
}

import Gateway
import HTTPTypes

@testable import GatewayServer

extension FuzzTarget {
    /// What a peer sends, in pieces, and what libfcgi makes of what it is shown.
    ///
    /// The verdict does not depend on the pieces; what is whole has the plain form and is taken by
    /// libfcgi, which reads exactly the variables and the body that were sent. The first byte is
    /// the length of the pieces.
    static let fastcgi = FuzzTarget("fastcgi") { bytes in
        var input = Input(bytes)
        let piece = max(1, Int(input.byte()))
        let stream = input.remainder()
        guard !stream.isEmpty else { return }
        let whole = Peer.read(stream, piece: stream.count)
        let parts = Peer.read(stream, piece: piece)
        expect(whole == parts, "pieces of \(piece) made \(whole) \(parts)")
    }

    /// What came of one peer's bytes.
    private struct Peer: Equatable {
        var verdicts: [RecordReader.Verdict] = []
        var replies: [UInt8] = []
        var requests: [[UInt8]] = []

        private static let limits = {
            var limits = Limits()
            limits.variables = 600
            limits.body = 200
            limits.records = 3_000
            return limits
        }()

        static func read(_ stream: [UInt8], piece: Int) -> Peer {
            var peer = Peer()
            guard var block = Block(capacity: 65_536), var exchange = try? FastCGIExchange() else {
                fatalError("no memory")
            }
            var reader = RecordReader()
            var rest = stream[...]
            while true {
                let verdict = reader.advance(
                    &block, limits, threads: 8, reply: { peer.replies += $0 })
                expect(reader.plain <= reader.count, "the plain form is of what has come")
                switch verdict {
                case .more:
                    expect(reader.count < 2_048 + 1_200, "what stays is the plain form")
                    guard !rest.isEmpty else { return peer }
                    let next = rest.prefix(piece)
                    rest = rest.dropFirst(piece)
                    unsafe next.withUnsafeBytes { unsafe block.write($0, at: reader.count) }
                    reader.count += next.count
                case .whole, .endless:
                    peer.verdicts.append(verdict)
                    peer.requests.append(answer(block, reader, &exchange))
                    guard verdict == .whole else { return peer }
                    reader.reuse(&block)
                case .ended, .refused:
                    peer.verdicts.append(verdict)
                    return peer
                }
            }
        }

        /// What libfcgi has read: the variables, one behind the other, and the body.
        private static func answer(
            _ block: borrowing Block, _ reader: RecordReader, _ exchange: inout FastCGIExchange
        ) -> [UInt8] {
            var read: [UInt8] = []
            let isTaken = exchange.answer(block, reader, limits: limits) { request in
                for index in 0..<request.variables.count {
                    let (name, value) = request.variables.pair(at: index)
                    read += pair(name, value)
                }
                return Response(status: .ok)
            }
            expect(isTaken, "libfcgi takes what was checked")
            exchange.transfer.clear()
            if !reader.areVariablesTooLarge {
                expect(
                    read == variables(of: block.copy(0..<reader.plain)), "libfcgi reads the same")
            }
            return read
        }

        /// The stream of variables in the plain form.
        private static func variables(of plain: [UInt8]) -> [UInt8] {
            var result: [UInt8] = []
            var rest = plain[...]
            while rest.count >= 8 {
                let header = Array(rest.prefix(8))
                let length = Int(header[4]) << 8 | Int(header[5])
                expect(header[6] == 0 && header[0] == 1, "the plain form has no padding")
                let content = rest.dropFirst(8).prefix(length)
                expect(content.count == length, "the plain form is whole")
                if header[1] == 4 { result += content }
                rest = rest.dropFirst(8 + length)
            }
            expect(rest.isEmpty, "the plain form is records")
            return shortened(result)
        }

        /// The pairs again, each length as short as it can be.
        private static func shortened(_ stream: [UInt8]) -> [UInt8] {
            var result: [UInt8] = []
            var rest = stream[...]
            func length() -> Int {
                let first = Int(rest.removeFirst())
                guard first >= 128 else { return first }
                var value = first & 0x7f
                for _ in 0..<3 { value = value << 8 | Int(rest.removeFirst()) }
                return value
            }
            while !rest.isEmpty {
                let (name, value) = (length(), length())
                result += pair(rest.prefix(name), rest.dropFirst(name).prefix(value))
                rest = rest.dropFirst(name + value)
            }
            return result
        }

        private static func pair(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> [UInt8] {
            var result: [UInt8] = []
            for length in [name.count, value.count] {
                if length < 128 {
                    result.append(UInt8(length))
                } else {
                    result += [0x80, 0, UInt8(length >> 8), UInt8(length & 0xff)]
                }
            }
            return result + name + value
        }
    }
}

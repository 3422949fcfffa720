import Bytes
import Testing

struct PartitioningTests {
    @Test func `the second part begins where a walk finds it`() {
        for count in 0...33 {
            for boundary in 0...count {
                #expect((0..<count).partitioningIndex { $0 >= boundary } == boundary)
            }
        }
    }

    @Test func `the place is one of the collection's own`() {
        let numbers = [1, 3, 3, 5][1...]
        #expect(numbers.partitioningIndex { $0 >= 3 } == 1)
        #expect(numbers.partitioningIndex { $0 > 3 } == 3)
        #expect(numbers.partitioningIndex { $0 > 5 } == 4)
    }

    @Test func `few elements are looked at`() {
        var count = 0
        _ = (0..<1_000).partitioningIndex {
            count += 1
            return $0 >= 700
        }
        #expect(count <= 10)
    }
}

import Gateway
import Testing

@Suite struct VariablesTests {
    @Test func `a value is found by its name, byte for byte`() {
        let variables = Variables([("A", "1"), ("a", "2"), ("AB", ""), ("BA", "x=y")])
        #expect(text(variables["A"]) == "1")
        #expect(text(variables["a"]) == "2")
        #expect(text(variables["AB"]) == "")
        #expect(text(variables["BA"]) == "x=y")
        #expect(variables["B"] == nil)
        #expect(variables[""] == nil)
    }

    @Test func `the first of a repeated name wins, and all are kept`() {
        let variables = Variables([("N", "1"), ("M", "2"), ("N", "3")])
        #expect(text(variables["N"]) == "1")
        #expect(variables.all("N").map { text($0) } == ["1", "3"])
        #expect(variables.all("O").isEmpty)
        #expect(variables.count == 3)
        #expect(text(variables.pair(at: 2).name) == "N")
        #expect(text(variables.pair(at: 2).value) == "3")
    }

    @Test func `a block of strings is taken over`() {
        let variables = Variables(block: Array("A=1\0B==2=\0C=\0D=é\0".utf8))
        #expect(variables.count == 4)
        #expect(text(variables["A"]) == "1")
        #expect(text(variables["B"]) == "=2=")
        #expect(text(variables["C"]) == "")
        #expect(text(variables["D"]) == "é")
    }

    @Test(
        arguments: ["", "\0", "\0\0", "A\0", "=\0", "=x\0", "A=1"])
    func `a string without a name, a sign or an end is left out`(block: String) {
        #expect(Variables(block: Array(block.utf8)).count == 0)
        #expect(Variables(block: Array((block + "\0B=2\0").utf8))["B"] != nil)
    }

    @Test func `bytes that are no text stay as they are`() {
        var variables = Variables()
        let value: [UInt8] = [0xFF, 0x00, 0x3D]
        variables.append(name: "A".utf8.span, value: value.span)
        variables.append(name: "B".utf8.span, value: "b".utf8.span)
        #expect(variables["A"].map(Array.init) == value)
        #expect(text(variables["B"]) == "b")
    }
}

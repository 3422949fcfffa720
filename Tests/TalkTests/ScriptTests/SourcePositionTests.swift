import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

@Suite struct SourcePositionTests {
    @Test func `columns count characters and not bytes`() {
        let start = SourcePosition(line: 3, column: 2)
        #expect(start.advanced(past: "año\t".utf8) == SourcePosition(line: 3, column: 6))
    }

    @Test func `positions are ordered by line and then by column`() {
        #expect(SourcePosition(line: 1, column: 9) < SourcePosition(line: 2, column: 1))
        #expect(SourcePosition(line: 2, column: 1) < SourcePosition(line: 2, column: 3))
    }

    @Test(arguments: [(103, Diagnostic.Severity.error), (208, .warning), (305, .note)])
    func `the number says how much a finding matters`(
        number: Int, severity: Diagnostic.Severity
    ) {
        let finding = Diagnostic(Diagnostic.Code(number), at: .beginning, "why")
        #expect(finding.severity == severity)
        #expect("\(finding.code)" == "T\(number)")
    }
}

import System
import Testing

@Suite struct SystemErrorTests {
    @Test func `an error says what failed, on what, and why`() throws {
        let error = #expect(throws: SystemError.self) {
            try File.contents(of: "/nonexistent/parley.env", limit: 10)
        }
        #expect(
            error?.description
                == "cannot read /nonexistent/parley.env: No such file or directory")
        #expect(error?.isMissing == true)
    }
}

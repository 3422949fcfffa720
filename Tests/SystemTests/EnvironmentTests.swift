import Bytes
import System
import Testing

@Suite struct EnvironmentTests {
    let environment = Environment([
        ("PATH", "/bin"), ("EMPTY", ""), ("TWICE", "first"), ("TWICE", "second"), ("A=", "odd"),
        ("ÜBER", "größer"),
    ])

    @Test(arguments: [
        ("PATH", "/bin"), ("EMPTY", ""), ("TWICE", "first"), ("ÜBER", "größer"), ("PAT", nil),
        ("PATHS", nil), ("", nil),
    ])
    func `a variable is found by its whole name`(_ name: String, _ value: String?) {
        #expect(environment[name] == value)
        #expect(environment.bytes(of: name) == value.map { Array($0.utf8) })
    }

    @Test func `an empty variable is set but has nothing`() {
        #expect(environment["EMPTY"] != nil)
        #expect(!environment.has("EMPTY"))
        #expect(environment.has("PATH"))
        #expect(!environment.has("MISSING"))
    }

    @Test func `names that differ only in their composition are different`() {
        #expect(Environment([("e\u{301}", "1")])["\u{e9}"] == nil)
    }

    @Test func `the process's own environment is a copy of what it has`() {
        let own = Environment.ofProcess()
        #expect(own.has("PATH"))
        #expect(own["PATH"] == own.last("PATH"))
    }

    @Test func `every pair is handed out in order`() {
        let table = environment.table
        let pairs = (0..<table.count).map {
            String(decoding: table.name(at: $0) + ":".utf8 + table.value(at: $0), as: UTF8.self)
        }
        #expect(
            pairs == [
                "PATH:/bin", "EMPTY:", "TWICE:first", "TWICE:second", "A=:odd", "ÜBER:größer",
            ])
    }
}

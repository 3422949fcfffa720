import Flask

extension FuzzTarget {
    /// JSON: what was read is the same when it is written and read once more.
    static let json = FuzzTarget("json") { bytes in
        for dialect in [JSON.Dialect.standard, .python] {
            guard let value = try? JSON(parsing: bytes, as: dialect) else { continue }
            let compact = value.bytes()
            expect(
                (try? JSON(parsing: compact, as: dialect)) == value,
                "a value that was written is the same when read")
            let python = value.bytes(as: .python)
            expect(python.allSatisfy { $0 < 0x7F }, "Python writes ASCII")
            let again = try? JSON(parsing: python, as: dialect)
            expect(again?.bytes(as: .python) == python, "what Python would write does not change")
            expect(again?.sorted == value.sorted, "sorting changes the order alone")
            _ = (value.integer, value["a"], value.members?[name: "b"])
        }
        // Python reads whatever the standard allows, but for integers beyond any use.
        if bytes.count < 4_300, (try? JSON(parsing: bytes)) != nil {
            expect((try? JSON(parsing: bytes, as: .python)) != nil, "Python reads JSON")
        }
    }
}

extension JSON {
    /// The value with the members of all objects in the order of their names.
    fileprivate var sorted: JSON {
        switch self {
        case .array(let elements): .array(elements.map(\.sorted))
        case .object(let members):
            .object(
                members.map { Member(name: $0.name, value: $0.value.sorted) }
                    .sorted { $0.name.lexicographicallyPrecedes($1.name) })
        default: self
        }
    }
}

extension Script {
    /// A list that was read from a file.
    package struct ReadList: Sendable {
        /// Its name.
        package let name: String
        /// The list, indexed.
        package let table: LookupTable
        /// The file; nil for a list of the script itself.
        package let file: ListFile?

        /// The list, its words indexed for slips.
        fileprivate var indexedForSlips: ReadList {
            ReadList(name: name, table: table.indexedForSlips, file: file)
        }
    }

    /// The list of a name, of whose rows one is asked for.
    ///
    /// A list of the script that was not indexed before is indexed here.
    ///
    /// - Parameter name: The name.
    /// - Returns: The list; nil where there is none, or it is a file that was not read.
    package func table(named name: String) -> LookupTable? {
        readLists.first { $0.name == name }?.table
            ?? lists.first { $0.name.text == name }?.table
    }

    /// The lists that stand in files.
    package var listFiles: [ScriptSettings.ListSetting] { settings.lists }

    /// The script with a list of a file.
    ///
    /// - Parameters:
    ///   - list: One of `listFiles`.
    ///   - bytes: The bytes of the file; nil where it cannot be read, which is an error (T119).
    /// - Returns: The script with the list, and what is wrong with it.
    package func with(_ list: ScriptSettings.ListSetting, file bytes: [UInt8]?) -> Script {
        guard let bytes else {
            return adding([
                Diagnostic(
                    .badFile, at: list.path.position,
                    "the list file \"\(list.path.text)\" cannot be read; is it next to the script?")
            ])
        }
        guard let file = ListFile(parsing: bytes) else {
            return adding([
                Diagnostic(
                    .badFile, at: list.path.position,
                    bytes.count > Script.sizeLimit
                        ? "the list file \"\(list.path.text)\" is longer than 1 MiB"
                        : "the list file \"\(list.path.text)\" is not UTF-8; in a spreadsheet, save "
                            + "it as \"CSV UTF-8\"")
            ])
        }
        var suggestion = Suggestion()
        let name = list.name.text
        let columns = file.columns.compactMap(\.self)
        let unknown = references.columnsNeverFilled(
            of: { $0 == name ? columns : nil }, &suggestion)
        return adding(
            unknown, readLists: readLists + [ReadList(name: name, table: file.table, file: file)])
    }

    /// The script with its own lists indexed, and with `typos = on` all for slips, for who takes
    /// many turns.
    ///
    /// - Returns: The script; the same one where it has none.
    package func withIndexedLists() -> Script {
        let own = lists.map { ReadList(name: $0.name.text, table: $0.table, file: nil) }
        let all = readLists + own
        guard !all.isEmpty else { return self }
        return adding(
            [], readLists: settings.forgivesSlips ? all.map(\.indexedForSlips) : all)
    }
}

extension References {
    /// The list of a variable.
    ///
    /// - Parameter variable: The variable's name.
    /// - Returns: The list that its question names; nil where it is asked for in another way.
    package func list(of variable: String) -> Name? {
        listed.first { $0.variable == variable }?.list
    }

    /// Columns that a list does not have (T110).
    ///
    /// - Parameters:
    ///   - columns: Gives the columns of a list; nil for one that is not looked at.
    ///   - suggestion: Finds what was meant.
    /// - Returns: What was found.
    func columnsNeverFilled(
        of columns: (String) -> [String]?, _ suggestion: inout Suggestion
    ) -> [Diagnostic] {
        guard !listed.isEmpty else { return [] }
        return uses.compactMap { name, _ in
            guard let (variable, column) = Name.column(name.text),
                let list = list(of: variable)?.text, let columns = columns(list),
                !columns.contains(column)
            else { return nil }
            let hint = suggestion.phrase(
                for: name.text, among: columns.map { "\(variable).\($0)" })
            return Diagnostic(
                .neverFilled, at: name.position,
                "nothing ever fills {\(name.text)}\(hint); "
                    + (columns.isEmpty
                        ? "\(list) has no columns"
                        : "the columns of \(list) are \(columns.joined(separator: ", "))"))
        }
    }

    /// Columns of variables that are no rows of a list (T110).
    var columnsOfNoList: [Diagnostic] {
        uses.compactMap { name, _ in
            guard let (variable, _) = Name.column(name.text), list(of: variable) == nil else {
                return nil
            }
            return Diagnostic(
                .neverFilled, at: name.position,
                "nothing ever fills {\(name.text)}: {\(variable)} is no row of a list; "
                    + "ask for one, like {\(variable): one of NAME}")
        }
    }
}

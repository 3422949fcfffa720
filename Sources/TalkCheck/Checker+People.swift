internal import Bytes
internal import Talk

/// People whom nobody's text will be found by, and rows of lists.
extension Checker {
    /// Files of lists by which rows are lost (T212).
    mutating func checkListFiles() {
        for setting in script.settings.lists {
            let list = script.readLists.first { $0.name == setting.name.text }
            for fault in list?.file?.faults ?? [] {
                findings.addAnother(
                    .badPeopleFile, at: setting.path.position,
                    "\(setting.path.text), line \(fault.line): \(fault.text(ofList: true))")
            }
        }
    }

    /// Numbers of people that no sender has (T209), and a people file that loses people (T212).
    mutating func checkPeople() {
        for row in script.people.rows where !script.people.digits(of: row).canMatch(row.number) {
            findings.add(.badNumber, at: row.position, Self.badNumber(row.address))
        }
        guard let name = script.settings.peopleFile, let file = script.peopleFile else { return }
        for fault in file.faults {
            let code: Diagnostic.Code
            if case .badNumber = fault.kind { code = .badNumber } else { code = .badPeopleFile }
            findings.addAnother(
                code, at: name.position, "\(name.text), line \(fault.line): \(fault.text())")
        }
    }
}

extension CSVFault {
    /// What is wrong, and what to do.
    ///
    /// - Parameter isList: Whether it is the file of a list, and not of people.
    /// - Returns: A sentence.
    fileprivate func text(ofList isList: Bool = false) -> String {
        let sentence =
            switch kind {
            case .separator(let sign):
                "the cells are parted by \(sign), which is not understood here; save the file "
                    + "with commas between the cells"
            case .rowForHeader:
                "this looks like somebody and not like the names of the columns; put a line like "
                    + "phone,name above it"
            case .badColumn(let header, let columns):
                "the column \"\(header)\" cannot be used: a name has letters, digits and _"
                    + (isList ? "" : ", and is none that always exists")
                    + "; the columns are \(columns.joined(separator: ", "))"
            case .unclosedQuote:
                "a quote opens here and never closes, so that the rows below are lost; write two "
                    + "for one in a text"
            case .tooManyCells(let count, let columns):
                "this row has \(count) cells and the first line \(columns); put quotes around a "
                    + "text with the separator in it"
            case .repeated(let key, let first) where isList:
                "\(key) is in line \(first) already, as texts are compared, so that none of them "
                    + "can be texted; delete one"
            case .noKey: "this row has no key in its first cell; write one, or delete the row"
            case .repeated(let number, let first):
                "\(number) is in line \(first) already, which is always found; delete one"
            case .badNumber(let number): Checker.badNumber(number)
            }
        return more > 0 ? sentence + "; there are \(more) more like it" : sentence
    }
}

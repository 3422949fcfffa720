package import Talk

/// The findings about a script, as `line:column code`.
package func findings(_ text: String, tests: Script.Tests = .read) -> [String] {
    Script(parsing: Array(text.utf8), name: "test.talk", tests: tests).diagnostics.map {
        "\($0.line):\($0.column) \($0.code)"
    }
}

/// A script that is expected to have no findings.
package func script(_ text: String) -> Script {
    Script(parsing: Array(text.utf8), name: "test.talk")
}

/// A script as the command line reads it: the only people file that is there is `people.csv`.
///
/// - Parameters:
///   - text: The script.
///   - people: What stands in `people.csv`.
///   - lists: What stands in the files of lists, by their paths; others are not there.
/// - Returns: The script, with its people and lists.
package func checkedScript(
    _ text: String, people: String = "phone,caller\n+15550101111,Ana\n",
    lists: [String: String] = [:]
) -> Script {
    var script = script(text)
    for list in script.listFiles {
        script = script.with(list, file: lists[list.path.text].map { Array($0.utf8) })
    }
    return script.with(
        peopleFile: script.peopleFilePath == "people.csv" ? Array(people.utf8) : nil)
}

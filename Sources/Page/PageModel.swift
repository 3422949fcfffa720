package import Flask

/// What a page shows, and what is done there: a script that is talked to, or a Parley that runs.
///
/// All is asked on one thread at a time.
package protocol PageModel: Sendable {
    /// What changes only with the script's file, as page.html reads it.
    var script: JSON { get }

    /// What changes with every text, as page.html reads it.
    var state: JSON { get }

    /// Does something.
    ///
    /// - Parameter action: What is to be done.
    /// - Returns: What is said about it.
    /// - Throws: `PageMistake` where it cannot be done; nothing has changed then.
    mutating func take(_ action: PageAction) throws(PageMistake) -> String

    /// Looks whether the script's file is another one now; asked twice a second.
    ///
    /// - Returns: Whether `script` and `state` have changed.
    mutating func refresh() -> Bool
}

/// Why something cannot be done on a page.
package struct PageMistake: Error, Sendable, CustomStringConvertible {
    /// What is wrong, and what to do.
    package let description: String

    /// Makes a mistake.
    ///
    /// - Parameter description: What is wrong, and what to do.
    package init(_ description: String) {
        self.description = description
    }
}

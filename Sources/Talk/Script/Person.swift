internal import Bytes

/// What is known of a sender: the columns of a row of people, by their names.
///
/// A list and not a dictionary: there are few, and a CGI call is over before hashing them pays.
package struct Person: Sendable, Equatable {
    /// One column.
    package struct Column: Sendable, Equatable {
        /// Its name.
        package let name: String
        /// What the row has there.
        package let value: String
    }

    /// The columns, in the order of the row.
    package private(set) var columns: [Column] = []

    /// Makes a sender of whom nothing is known but that there is one.
    package init() {}

    /// Splits what stands behind `=` or `person`; the last column takes the rest.
    ///
    /// - Parameters:
    ///   - fields: The values, between commas.
    ///   - columns: The columns' names, at least one; a value of one without a name is dropped.
    init(_ fields: ArraySlice<UInt8>, columns: [String?]) {
        let parts = fields.split(
            separator: .comma, maxSplits: columns.count - 1, omittingEmptySubsequences: false)
        for index in parts.indices {
            guard let column = columns[index] else { continue }
            set(column, String(decoding: parts[index].trimmingBlanks(), as: UTF8.self))
        }
    }

    /// The value of a column; nil where there is none of the name.
    ///
    /// - Parameter name: The column's name.
    package subscript(name: String) -> String? {
        columns.first { $0.name == name }?.value
    }

    /// Gives a column its value, once more where it has one.
    ///
    /// - Parameters:
    ///   - name: The column's name.
    ///   - value: The value.
    mutating func set(_ name: String, _ value: String) {
        columns.removeAll { $0.name == name }
        columns.append(Column(name: name, value: value))
    }
}

extension Person: ExpressibleByDictionaryLiteral {
    /// Makes a sender of names and values.
    package init(dictionaryLiteral columns: (String, String)...) {
        for (name, value) in columns { set(name, value) }
    }
}

/// The eight bytes before each record's content, and the numbers that stand there.
///
/// https://fastcgi-archives.github.io/FastCGI_Specification.html#S3.3
struct RecordHeader {
    /// The types of records that a web server sends or is sent.
    enum Kind {
        static let begin: UInt8 = 1
        static let abort: UInt8 = 2
        static let end: UInt8 = 3
        static let variables: UInt8 = 4
        static let input: UInt8 = 5
        static let getValues: UInt8 = 9
        static let getValuesResult: UInt8 = 10
        static let unknownType: UInt8 = 11
    }

    /// Its length in bytes.
    static let length = 8
    /// The most content that a record can have.
    static let contentLimit = 65_535

    let version: UInt8
    let type: UInt8
    let id: Int
    let content: Int
    let padding: Int

    /// Reads a header.
    ///
    /// - Parameters:
    ///   - bytes: The bytes that it lies in.
    ///   - place: Where; eight bytes of it must be there.
    init(_ bytes: borrowing Block, at place: Int) {
        version = bytes[place]
        type = bytes[place + 1]
        id = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
        content = Int(bytes[place + 4]) << 8 | Int(bytes[place + 5])
        padding = Int(bytes[place + 6])
    }
}

/// The bytes as a text, for comparisons that are to be read.
func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

/// The bytes as a text; nil stays nil.
func text(_ bytes: ArraySlice<UInt8>?) -> String? { bytes.map { text($0) } }

extension String {
    /// Whether it holds nothing that a message could say.
    ///
    /// That is no character at all, or only blanks, line breaks, control characters and what XML
    /// cannot hold.
    package var saysNothing: Bool {
        unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0...0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
            default: false
            }
        }
    }
}

/// Which batch of which script.
package struct BatchKey: Sendable, Hashable {
    /// What the script calls itself.
    package let script: String
    /// What the batch is called.
    package let batch: String

    /// Names a batch.
    ///
    /// - Parameters:
    ///   - script: What the script calls itself.
    ///   - batch: What the batch is called.
    package init(script: String, batch: String) {
        self.script = script
        self.batch = batch
    }

    /// The columns of the key, in their order.
    var values: [SQLValue] { [.text(script), .text(batch)] }
}

/// A batch: what is begun in it, from which number, and who is at work on it.
package struct Batch: Sendable, Equatable {
    /// Which one.
    package let key: BatchKey
    /// The state that is entered.
    package let name: String
    /// Twilio's AccountSid.
    package let account: String
    /// The number that its texts come from.
    package let receiver: String
    /// When it was begun, in Unix seconds.
    package let began: Int

    /// Describes a batch.
    ///
    /// - Parameters:
    ///   - key: Which one.
    ///   - name: The state that is entered.
    ///   - account: Twilio's AccountSid.
    ///   - receiver: The number that its texts come from.
    ///   - began: When it is begun, in Unix seconds.
    package init(_ key: BatchKey, name: String, account: String, receiver: String, began: Int) {
        self.key = key
        self.name = name
        self.account = account
        self.receiver = receiver
        self.began = began
    }

    /// Whether another one begins the same from the same number.
    ///
    /// - Parameter other: The other one.
    /// - Returns: Whether it does.
    package func agrees(with other: Batch) -> Bool {
        name == other.name && account == other.account && receiver == other.receiver
    }
}

/// Who is at work on a batch.
package struct BatchRunner: Sendable {
    /// Which batch.
    package let batch: BatchKey
    /// A random text that nobody else has.
    package let owner: String
    /// After how many milliseconds without a sign of life it counts as dead.
    package let patience: Int

    /// Names a runner.
    ///
    /// - Parameters:
    ///   - batch: Which batch.
    ///   - owner: A random text that nobody else has.
    ///   - patience: After how many milliseconds without a sign of life it counts as dead.
    package init(_ batch: BatchKey, owner: String, patience: Int) {
        self.batch = batch
        self.owner = owner
        self.patience = patience
    }
}

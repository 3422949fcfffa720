import Flask
import Signing

/// Keys and times that the targets share.
enum Fixture {
    /// Unix seconds.
    static let now = 1_767_225_600
    static let lifetime = 14_700
    static let accountSid = Array("AC00000000000000000000000000000001".utf8)
    static let from = Array("+14158675308".utf8)
    static let to = Array("+15005550006".utf8)
    static let subject = Subject(accountSid: accountSid, from: from, to: to)
    static let stranger = Subject(accountSid: accountSid, from: to, to: from)

    static let authToken = Array("5f0c2e9ab7d14863a1f90b7c6d2e8f41".utf8)
    static let keyText = Array("k7TqZ2mYx9VbN4cRj6WdHs3LpGf8QaEu".utf8)
    static let olderKeyText = Array("Xe5BvM1oUy8KtJz0iRwPn7CgSl2DhQ4F".utf8)
    static let key = made("a session key") { () throws(WeakKey) in
        try SigningKey(keyText, as: .session)
    }
    static let olderKey = made("an older key") { () throws(WeakKey) in
        try SigningKey(olderKeyText, as: .session)
    }
    static let sealer = Sealer(ring: KeyRing(current: key, fallbacks: [olderKey]))
    static let olderSealer = Sealer(ring: KeyRing(current: olderKey))
    static let flask = FlaskFormat(current: key, fallbacks: [olderKey])
}

import Foundation
import System
import Testing
import TestSupport

@testable import ParleyCommand

/// Who may connect to a socket, and who gets as far as there.
struct ReachTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A user who owns this test's files, shares their group, or neither.
    private func user(_ kind: String) throws -> Reach {
        let file = try File.metadata(of: folder.path)
        let id = kind == "owner" ? max(file.owner, 1) : 60_001
        let own = kind == "other" ? 60_002 : file.group
        let member = kind == "member" ? "web" : ""
        let passwd = "web:x:\(id):\(kind == "member" ? 60_002 : own):::\n"
        let group = "files:x:\(file.group):\(member)\nnobodies:x:60002:\n"
        let accounts = Accounts(passwd: Array(passwd.utf8), group: Array(group.utf8))
        return try #require(Reach(user: "web", in: accounts))
    }

    private static let table: [(mode: Int, kind: String, isAllowed: Bool)] = [
        (0o660, "group", true), (0o660, "member", true), (0o660, "other", false),
        (0o600, "group", false), (0o602, "other", true), (0o606, "member", false),
        (0o602, "group", false), (0o620, "member", true), (0o640, "member", false),
        (0o755, "other", false), (0o777, "other", true), (0o000, "other", false),
    ]

    @Test(arguments: table)
    func `the bits of one class count`(mode: Int, kind: String, isAllowed: Bool) throws {
        let path = try folder.write("file", "", mode: mode)
        let file = try File.metadata(of: path)
        #expect(try user(kind).has(.write, on: file) == isAllowed)
    }

    @Test func `root may do everything`() throws {
        let accounts = Accounts(passwd: Array("root:x:0:0:::\n".utf8), group: [])
        let root = try #require(Reach(user: "root", in: accounts))
        let path = try folder.write("file", "", mode: 0)
        #expect(try root.has(.write, on: File.metadata(of: path)))
    }

    @Test func `the first closed folder is named`() throws {
        let path = try folder.write("open/closed/inner/file", "")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o750], ofItemAtPath: folder.file("open/closed"))
        let obstacle = try user("other").obstacle(on: path)
        #expect(obstacle?.folder == folder.file("open/closed"))
        #expect(try user("member").obstacle(on: path) == nil)
    }

    @Test func `a closed folder behind a link is named`() throws {
        let path = try folder.write("closed/file", "")
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("link"), withDestinationPath: folder.file("closed"))
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o700], ofItemAtPath: folder.file("closed"))
        _ = path
        let obstacle = try user("other").obstacle(on: folder.file("link/file"))
        #expect(obstacle != nil)
    }

    @Test func `a user who is not there cannot be looked at`() {
        #expect(Reach(user: "web", in: Accounts(passwd: [], group: [])) == nil)
    }
}

import Glibc
import System
import TestSupport
import Testing
@testable import Sockets

@Suite struct ListenerTests {
    let folder: TemporaryFolder
    let path: String
    let address: ListenAddress

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("s")
        address = .unix(path: path)
    }

    private func leaveStaleSocket() throws {
        // A process that ends without removing its file leaves it so.
        _ = try Listener(binding: address).descriptor.number
        #expect(Peer(address) == nil)
    }

    @Test(arguments: [0o600, 0o660, 0o666] as [UInt32])
    func `a socket file has exactly the mode that was asked for`(_ mode: UInt32) throws {
        let listener = try Listener(
            binding: address, options: Listener.FileOptions(mode: mode))
        #expect(try File.metadata(of: path).mode == mode)
        let (file, isOwn) = (listener.file, listener.isOwn)
        #expect(file?.mode == mode)
        #expect(isOwn)
        #expect(Peer(address) != nil)
    }

    @Test func `a group may be a number`() throws {
        let group = CurrentProcess.groupID
        let listener = try Listener(
            binding: address, options: Listener.FileOptions(group: "\(group)"))
        let file = listener.file
        #expect(file?.group == group)
    }

    @Test func `a group may be a name`() throws {
        let group = CurrentProcess.groupID
        let name = try #require(try Accounts.ofMachine().groupName(of: group))
        let listener = try Listener(
            binding: address, options: Listener.FileOptions(group: name))
        let file = listener.file
        #expect(file?.group == group)
    }

    @Test func `an unknown group is said before anything is made`() throws {
        let error = #expect(throws: ListenError.self) {
            _ = try Listener(
                binding: address, options: Listener.FileOptions(group: "no-such-group"))
        }
        #expect(error == .unknownGroup("no-such-group"))
        #expect(error?.exitCode == 73)
        #expect(throws: SystemError.self) { try File.metadata(of: path) }
    }

    @Test(arguments: ["99999999999", "4294967296", "4294967295", "-1", "+5", "-", "+"])
    func `a number that no group can have is a mistake in the arguments`(group: String) throws {
        let error = #expect(throws: ListenError.self) {
            _ = try Listener(binding: address, options: Listener.FileOptions(group: group))
        }
        #expect(error == .impossibleGroup(group))
        #expect(error?.exitCode == 64)
        #expect(throws: SystemError.self) { try File.metadata(of: path) }
    }

    @Test func `a socket on which nobody answers is replaced`() throws {
        try leaveStaleSocket()
        let listener = try Listener(binding: address)
        let file = listener.file
        #expect(Peer(address) != nil)
        #expect(try File.metadata(of: path).identity == file?.identity)
    }

    @Test func `a socket on which somebody answers is left alone`() throws {
        let listener = try Listener(binding: address)
        let error = #expect(throws: ListenError.self) { _ = try Listener(binding: address) }
        #expect(error == .inUse(address))
        #expect(error?.exitCode == 75)
        let file = listener.file
        #expect(try File.metadata(of: path).identity == file?.identity)
    }

    @Test func `a socket whose backlog is full counts as one that answers`() throws {
        let listener = try Listener(binding: address, backlog: 0)
        let peers = [Peer(address)]
        #expect(throws: ListenError.inUse(address)) { _ = try Listener(binding: address) }
        withExtendedLifetime(peers) {}
        listener.place.removeFile()
    }

    @Test func `it is replaced where that is asked for, and only the own file is removed`() throws {
        let old = try Listener(binding: address)
        let new = try Listener(
            binding: address, options: Listener.FileOptions(replaces: true))
        let (oldFile, newFile) = (old.file, new.file)
        #expect(oldFile?.identity != newFile?.identity)
        old.place.removeFile()
        #expect(try File.metadata(of: path).identity == newFile?.identity)
        new.place.removeFile()
        #expect(throws: SystemError.self) { try File.metadata(of: path) }
        #expect(throws: SystemError.self) { try File.metadata(of: path + ".new") }
    }

    @Test func `what stands beside the path is left alone by a replacement`() throws {
        try leaveStaleSocket()
        try File.create(path + ".new", bytes: [1, 2, 3], mode: 0o600)
        let other = try Listener(binding: .unix(path: path + ".n2"))
        #expect(unsafe symlink("/nowhere", path + ".n3") == 0)
        let new = try Listener(
            binding: address, options: Listener.FileOptions(replaces: true))
        #expect(try File.contents(of: path + ".new", limit: 10) == [1, 2, 3])
        #expect(Peer(.unix(path: path + ".n2")) != nil)
        let kind = try File.metadata(of: path + ".n3", followsLink: false).kind
        #expect(kind == .symbolicLink)
        let (newFile, otherFile) = (new.file, other.file)
        #expect(try File.metadata(of: path).identity == newFile?.identity)
        #expect(newFile?.identity != otherFile?.identity)
        #expect(throws: SystemError.self) { try File.metadata(of: path + ".n4") }
    }

    @Test func `where every name beside the path is taken, that is said`() throws {
        let names = ["new"] + (2...9).map { "n\($0)" }
        for name in names { try File.create("\(path).\(name)", bytes: [1], mode: 0o600) }
        try leaveStaleSocket()
        let error = #expect(throws: ListenError.self) { _ = try Listener(binding: address) }
        #expect(error == .noDraft(path: path))
        #expect(error?.exitCode == 73)
        for name in names { #expect(try File.contents(of: "\(path).\(name)", limit: 9) == [1]) }
    }

    @Test func `anything else than a socket is left alone`() throws {
        try File.create(path, bytes: [1, 2, 3], mode: 0o600)
        let error = #expect(throws: ListenError.self) {
            _ = try Listener(
                binding: address, options: Listener.FileOptions(replaces: true))
        }
        #expect(error == .notSocket(path: path, kind: .regular))
        #expect(error?.exitCode == 73)
        #expect(try File.contents(of: path, limit: 10) == [1, 2, 3])
    }

    @Test func `a symbolic link is left alone`() throws {
        #expect(unsafe symlink("/dev/null", path) == 0)
        #expect(throws: ListenError.notSocket(path: path, kind: .symbolicLink)) {
            _ = try Listener(binding: address)
        }
    }

    @Test func `a folder that is missing is said`() throws {
        let missing = ListenAddress.unix(path: folder.file("no/s"))
        let error = #expect(throws: ListenError.self) { _ = try Listener(binding: missing) }
        #expect(error == .cannotBind(missing, code: ENOENT))
        #expect(error?.exitCode == 73)
        #expect(error?.description.contains("Make the folder first") == true)
    }

    @Test func `a port that is in use is said`() throws {
        let first = try Listener(binding: .tcp(host: "127.0.0.1", port: 0))
        let bound = first.address
        let address = try #require(bound)
        let error = #expect(throws: ListenError.self) { _ = try Listener(binding: address) }
        #expect(error == .inUse(address))
        #expect(error?.exitCode == 75)
    }

    @Test func `a listening socket that was handed over is taken`() throws {
        let first = try Listener(binding: address)
        let number = dup(first.descriptor.number)
        let inherited = try Listener(inheriting: number)
        let (inheritedAddress, isOwn) = (inherited.address, inherited.isOwn)
        #expect(inheritedAddress == address)
        #expect(!isOwn)
        inherited.place.removeFile()
        #expect(try File.metadata(of: path).kind == .socket)
    }

    @Test func `what does not listen is not taken`() throws {
        let number = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
        defer { close(number) }
        let error = #expect(throws: ListenError.self) {
            _ = try Listener(inheriting: number)
        }
        #expect(error == .notListening(descriptor: number, kind: .socket))
        #expect(error?.exitCode == 64)
    }
}

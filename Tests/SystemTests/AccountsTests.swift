import System
import Testing

@Suite struct AccountsTests {
    let accounts = Accounts(
        passwd: Array(
            """
            root:x:0:0:root:/root:/bin/bash
            www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin
            broken line
            odd:x:NaN:0::/:
            parley:x:998:997::/nonexistent:/usr/sbin/nologin
            """.utf8),
        group: Array(
            """
            root:x:0:
            www-data:x:33:parley
            parley:x:997:
            ssl-cert:x:110:postgres,parley
            short:x

            """.utf8))

    @Test(arguments: [("root", 0), ("www-data", 33), ("parley", 998), ("odd", nil), ("", nil)])
    func `a user has a number`(_ name: String, _ id: UInt32?) {
        #expect(accounts.userID(named: name) == id)
        if let id { #expect(accounts.userName(of: id) == name) }
    }

    @Test(arguments: [("root", 0), ("www-data", 33), ("parley", 997), ("short", nil)])
    func `a group has a number`(_ name: String, _ id: UInt32?) {
        #expect(accounts.groupID(named: name) == id)
        if let id { #expect(accounts.groupName(of: id) == name) }
    }

    @Test(arguments: [("parley", [997, 33, 110]), ("www-data", [33]), ("nobody", [])])
    func `a user has a group and further ones`(_ name: String, _ ids: [UInt32]) {
        #expect(accounts.groupIDs(ofUser: name) == ids)
    }

    @Test func `this machine has a root`() throws {
        let machine = try Accounts.ofMachine()
        #expect(machine.userID(named: "root") == 0)
        #expect(machine.groupName(of: 0) == "root")
    }
}

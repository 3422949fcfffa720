#if PostgreSQL
    import Foundation
    import Glibc
    import TestSupport
    import Testing

    @testable import Store

    /// What is PostgreSQL's own: a server that goes away, comes back, and stands still.
    @Suite(.serialized) struct PostgreSQLTests {
        private let folder: TemporaryFolder

        init() throws { folder = try TemporaryFolder() }

        private func serve() throws -> RunningProcess {
            let server = try RunningProcess(
                try Repository.path("Tests/Setup/postgresql"), [folder.path],
                environment: ProcessInfo.processInfo.environment, in: folder)
            let ready = eventually(within: 30) {
                (try? Shell.run(
                    "psql", ["-h", folder.path, "-U", "parley", "-d", "postgres", "-c", "SELECT 1"]))
                    != nil
            }
            #expect(ready, "\(server.log)")
            return server
        }

        /// Stops or goes on with a server and all of its processes.
        private func signal(_ number: Int32, to server: RunningProcess) throws {
            let children = try String(
                contentsOfFile: "/proc/\(server.id)/task/\(server.id)/children", encoding: .utf8)
            for id in [server.id] + children.split(separator: " ").compactMap({ Int32($0) }) {
                kill(id, number)
            }
        }

        @Test func `a server that restarts five times and freezes three times loses nothing`()
            throws
        {
            var server: RunningProcess? = try serve()
            let place = try PostgreSQLServer.database(at: folder.path)
            let hammer = try Hammer()
            var random = SteadyGenerator(state: 5)
            let messages = Hammer.messages(20_000).shuffled(using: &random)
            let half = messages.count / 2
            guard case .postgreSQL(let address, _) = place else { return }
            let processes = try [messages[..<half], messages[half...]].map { part in
                try hammer.start(address, Array(part), seconds: 60)
            }
            for _ in 0..<5 {
                usleep(UInt32.random(in: 200_000...500_000, using: &random))
                #expect(server?.stop(SIGINT) == 0)
                server = try serve()
            }
            for _ in 0..<3 {
                usleep(200_000)
                if let server {
                    try signal(SIGSTOP, to: server)
                    sleep(4)
                    try signal(SIGCONT, to: server)
                }
            }
            for process in processes {
                #expect(process.waits(atMost: 120))
                #expect(!process.log.contains("failed"), "\(process.log.suffix(1_000))")
                // A call waits for two seconds, whatever the server does, and a little for the rest.
                let worst = process.log.split(separator: " ").last
                    .flatMap { Int($0.split(separator: "\n")[0]) }
                #expect((worst ?? .max) < 3_500, "\(process.log.suffix(100))")
            }
            try Hammer.expectOnce(try RecordStore(place, makes: false), messages.count)
            #expect(server?.stop(SIGINT) == 0)
        }

        @Test func `no server, a database that is missing and a wrong encoding say what they are`()
            throws
        {
            let nobody = try RecordStore(
                .postgreSQL("postgresql:///x?host=\(folder.path)", password: nil), makes: true)
            #expect(throws: StoreError.self) { try nobody.look() }
            let socket = try #require(
                ProcessInfo.processInfo.environment["PARLEY_TEST_POSTGRESQL"])
            try Shell.run(
                "psql",
                [
                    "-q", "-h", socket, "-U", "parley", "-d", "postgres", "-c",
                    "CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'",
                ])
            for (name, text) in [
                ("latin", "the database's encoding is LATIN1"),
                ("nothing", "the store is down: "), ("nothing", "\"nothing\" does not exist"),
            ] {
                let store = try RecordStore(
                    .postgreSQL(
                        "postgresql:///\(name)?host=\(socket)&user=parley", password: nil),
                    makes: true)
                do {
                    _ = try store.look()
                    Issue.record("it could be used")
                } catch {
                    #expect("\(error)".contains(text), "\(error)")
                }
            }
        }

        @Test func `a shared value that is set waits for a turn of its script`() throws {
            let place = try PostgreSQLServer.database()
            let (store, other) = (
                try RecordStore(place, makes: true), try RecordStore(place, makes: true)
            )
            try store.keep("SM1")
            try store.keep("SM2", sharing: "pool") { changes in
                #expect(throws: StoreError.busy) { try other.share("votes", "9", of: "pool") }
                changes.shared = [("votes", "1")]
            }
            try other.share("votes", "9", of: "pool")
            #expect(try store.shared(after: nil).map(\.value) == ["9"])
        }

        @Test func `many that come at once find the tables made once`() async throws {
            let place = try PostgreSQLServer.database()
            try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<8 {
                    group.addTask { try RecordStore(place, makes: true).look().key }
                }
                var keys: Set<String> = []
                for try await key in group { keys.insert(key) }
                #expect(keys.count == 1)
            }
        }
    }
#endif

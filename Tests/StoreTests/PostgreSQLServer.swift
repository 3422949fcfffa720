#if PostgreSQL
    import Foundation
    import Store
    import TestSupport
    import Testing

    /// The server that `make test-postgresql` has started.
    enum PostgreSQLServer {
        /// Makes a database in it.
        ///
        /// - Returns: Its address.
        /// - Throws: Where there is no server.
        static func database() throws -> StorePlace {
            let socket = ProcessInfo.processInfo.environment["PARLEY_TEST_POSTGRESQL"]
            return try database(
                at: try #require(socket, "PARLEY_TEST_POSTGRESQL: make test-postgresql sets it"))
        }

        /// Makes a database in a server.
        ///
        /// - Parameter socket: The folder of its socket.
        /// - Returns: Its address.
        /// - Throws: Where the server does not make it.
        static func database(at socket: String) throws -> StorePlace {
            let name = "parley_\(UInt32.random(in: 0 ... .max))"
            try Shell.run(
                "psql",
                [
                    "-q", "-h", socket, "-U", "parley", "-d", "postgres", "-c",
                    "CREATE DATABASE \(name) TEMPLATE template0 ENCODING 'UTF8'",
                ])
            return .postgreSQL("postgresql:///\(name)?host=\(socket)&user=parley", password: nil)
        }
    }
#endif

import TestSupport

extension Practice {
    /// The dentist's webhook on the web: nginx, with Parley behind it.
    struct Web {
        /// The address that Twilio is given.
        let address: String
        private let processes: [RunningProcess]

        /// Starts both.
        ///
        /// - Parameter practice: Whose webhook it is.
        /// - Throws: Where one does not start.
        init(_ practice: Practice) throws {
            let folder = practice.folder
            let port = try freePort()
            let socket = folder.file("parley.sock")
            let example = try Shell.run("cat", [Repository.path("nginx.conf.example")])
            let configuration = example.replacing("127.0.0.1:8080;", with: "127.0.0.1:\(port);")
                .replacing("user www-data;", with: "user root;")
                .replacing("unix:/tmp/parley.sock;", with: "unix:\(socket);")
            let file = try folder.write("nginx.conf", configuration)
            try folder.write("logs/error.log", "")
            let parley = try RunningProcess(
                practice.executable, ["serve", "--listen", "unix:\(socket)"],
                environment: practice.environment, in: folder)
            let nginx = try RunningProcess(
                "/usr/sbin/nginx", ["-p", folder.path, "-c", file, "-e", "logs/error.log"],
                in: folder)
            let transport = HTTPTransport("http://127.0.0.1:\(port)")
            guard parley.logs("listening"),
                eventually({ (try? transport.send(Webhook("HEAD")))?.status == 200 })
            else { throw NoAnswer(parley.log + nginx.log) }
            address = "http://127.0.0.1:\(port)/sms"
            processes = [nginx, parley]
        }
    }
}

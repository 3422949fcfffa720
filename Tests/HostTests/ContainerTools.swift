import Foundation
import TestSupport

/// buildah, podman and podman-compose with a storage of a test's own, under docker's names.
///
/// A class, since its end is an event: what was started is taken down.
final class ContainerTools {
    /// The tests' own folder.
    let folder: TemporaryFolder
    private var isUp = false

    /// Makes a storage.
    ///
    /// - Throws: Where that cannot be done.
    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            "storage.conf",
            """
            [storage]
            driver = "vfs"
            graphroot = "\(folder.file("storage"))"
            runroot = "\(folder.file("run"))"
            """)
        try folder.write(
            "containers.conf",
            """
            [containers]
            default_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]
            [engine]
            runtime = "runc"
            cgroup_manager = "cgroupfs"
            events_logger = "file"
            """)
        let compose = try Repository.path(
            "build/venv/bin/podman-compose", remedy: "make test-hosts")
        try folder.write(
            "bin/docker",
            """
            #!/bin/sh
            # docker's commands, by what Debian has.
            command=$1 && shift
            case $command in
            build) exec buildah bud --isolation chroot "$@" ;;
            compose) exec \(compose) -p \(project) "$@" ;;
            *) exec podman "$command" "$@" ;;
            esac
            """, mode: 0o755)
        try folder.write("bin/sudo", "#!/bin/sh\nexec \"$@\"\n", mode: 0o755)
    }

    deinit {
        if isUp { _ = try? run(lines: "cd deploy/container && docker compose down -v -t 2") }
        // vfs leaves no mounts behind, but folders of other users.
        _ = try? Shell.run("rm", ["-rf", folder.file("storage"), folder.file("run")])
    }

    /// The name before those of containers, volumes and networks.
    var project: String { folder.path.split(separator: "/").last.map(String.init) ?? "parley" }

    /// Variables that choose the storage, and put docker's name first.
    var environment: [String: String] {
        [
            "CONTAINERS_STORAGE_CONF": folder.file("storage.conf"),
            "CONTAINERS_CONF": folder.file("containers.conf"), "HOME": folder.path,
            "PATH":
                "\(folder.file("bin")):/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        ]
    }

    /// Runs lines of shell in Parley's top folder.
    ///
    /// - Parameter lines: The lines.
    /// - Returns: What they wrote to standard output.
    /// - Throws: Where they do not end with 0.
    @discardableResult
    func run(lines: String) throws -> String {
        if lines.contains("compose up") { isUp = true }
        return try Shell.run(lines: lines, in: folder.file("parley"), environment: environment)
    }

    /// Puts Parley's files where the page expects them.
    ///
    /// - Parameter port: The port of 127.0.0.1 on which nginx is to be reached.
    /// - Throws: Where that cannot be done.
    func copyParley(port: Int) throws {
        try Shell.run("mkdir", ["-p", folder.file("parley/build")])
        try Shell.run("cp", ["-L", Repository.executable, folder.file("parley/build/parley")])
        try Shell.run("cp", ["-R", "-L", Repository.path("deploy"), folder.file("parley")])
        let compose = try DeployFile("container/compose.yaml")
            .replacing([("127.0.0.1:8080:8080", "127.0.0.1:\(port):8080")])
        try folder.write("parley/deploy/container/compose.yaml", compose.text)
    }

    /// Makes what the compose file calls nginx's image, of this machine's own nginx: no image can be
    /// fetched where tests reach nothing outside.
    ///
    /// - Throws: Where that cannot be done.
    func makeNginxImage() throws {
        try folder.write(
            "nginx/etc/nginx/nginx.conf",
            """
            user nginx;
            error_log /dev/stderr;
            pid /run/nginx.pid;
            events { worker_connections 64; }
            http {
                access_log off;
                include /etc/nginx/conf.d/*.conf;
            }
            """)
        // The numbers of nginx's user and group in the real image.
        try folder.write("nginx/etc/passwd", "root:x:0:0::/:/bin/sh\nnginx:x:101:101::/:/bin/sh\n")
        try folder.write("nginx/etc/group", "root:x:0:\nnginx:x:101:\n")
        try Shell.run(
            lines: """
                mkdir -p run tmp var/log/nginx var/lib/nginx etc/nginx/conf.d usr/share/nginx
                for file in /usr/sbin/nginx $(ldd /usr/sbin/nginx | grep -o '/[^ ]*'); do
                    mkdir -p ".${file%/*}" && cp -L "$file" ".$file"
                done
                container=$(buildah from scratch)
                buildah add -q "$container" . /
                buildah config --cmd 'nginx -g "daemon off;"' --env PATH=/usr/sbin "$container"
                buildah commit -q "$container" docker.io/library/nginx:stable
                """, in: folder.file("nginx"), environment: environment)
    }
}

import Testing

/// Every host of deploy/: real servers with exactly these files.
///
/// One after another: they share the machine's two or four cores, and some count what is lost
/// under load. As an ordinary user the ones that need a user, a container or a machine of their own
/// are left out.
@Suite(.serialized)
enum HostTests {}

import Foundation
import TestSupport
import Testing

/// A process that may open no more files closes who waits, and answers whoever asks.
struct DescriptorTests {
    @Test
    func `out of descriptors the connection that waits longest goes, and the next one is answered`()
        throws
    {
        let folder = try TemporaryFolder()
        let place = Peer.Place.unix(folder.file("parley.sock"))
        let process = try RunningProcess(
            Repository.executable,
            ["serve", "--listen", "unix:\(folder.file("parley.sock"))", "--threads", "2"],
            environment: Exchanges.environment, in: folder)
        try #require(process.logs("listening"), "\(process.log)")
        let waiting = try (0..<30).map { _ in try #require(Peer(place)) }
        // All are accepted once the last one is answered.
        let last = try #require(Peer(place))
        last.send(Record.request([("REQUEST_METHOD", "GET"), ("REQUEST_URI", "/sms")]))
        #expect(last.receive().text.contains("Parley answers Twilio here."))
        try Shell.run("prlimit", ["--pid", "\(process.id)", "--nofile=20:20"])

        for number in 0..<10 {
            let peer = try #require(Peer(place))
            peer.send(Record.request([("REQUEST_METHOD", "GET"), ("REQUEST_URI", "/sms")]))
            #expect(
                peer.receive().text.contains("Parley answers Twilio here."),
                "\(number): \(process.log)")
        }
        // Whoever waited longest is gone; the last ones were not needed.
        #expect(waiting[0].receiveToEnd().isEmpty)
        #expect(process.isRunning)
        // Its log is written to the end.
        #expect(process.stop() == 0)
        let lines = process.log.split(separator: "\n").filter {
            // Once more in the same minute is a count, told at the end.
            $0.contains("=warning no connection can be accepted at the moment: Too many open files")
        }
        #expect(lines.count == 1, "\(process.log)")
    }
}

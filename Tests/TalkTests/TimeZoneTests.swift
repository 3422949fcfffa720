import FoundationEssentials
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Time zones, over changes of daylight saving time, from the system's own files.
@Suite struct TimeZoneTests {
    /// The rules of a zone of this system.
    ///
    /// - Parameter name: The zone, like `America/New_York`.
    /// - Returns: Its rules.
    /// - Throws: Where the system has no such file, or it is not understood.
    static func rules(_ name: String) throws -> ZoneRules {
        try #require(try ZoneRules(file(name)), "\(name) is not understood")
    }

    static func file(_ name: String) throws -> [UInt8] {
        let url = URL(filePath: "/usr/share/zoneinfo/\(name)")
        let data = try #require(
            try? Data(contentsOf: url), "no \(url.path); install time zone data: apt install tzdata"
        )
        return Array(data)
    }

    static let moments: [(String, Int, String)] = [
        ("America/New_York", 1_772_953_199, "2026-03-08 01:59"),
        ("America/New_York", 1_772_953_200, "2026-03-08 03:00"),
        ("America/New_York", 1_793_512_799, "2026-11-01 01:59"),
        ("America/New_York", 1_793_512_800, "2026-11-01 01:00"),
        ("America/New_York", 4_102_444_800, "2099-12-31 19:00"),
        ("America/New_York", 4_087_198_800, "2099-07-08 09:00"),
        ("America/New_York", 0, "1969-12-31 19:00"),
        ("Europe/Berlin", 1_774_745_999, "2026-03-29 01:59"),
        ("Europe/Berlin", 1_774_746_000, "2026-03-29 03:00"),
        ("Europe/Berlin", 1_792_889_999, "2026-10-25 02:59"),
        ("Europe/Berlin", 1_792_890_000, "2026-10-25 02:00"),
        ("Europe/Dublin", 1_774_745_999, "2026-03-29 00:59"),
        ("Europe/Dublin", 1_774_746_000, "2026-03-29 02:00"),
        ("Europe/Dublin", 1_792_890_000, "2026-10-25 01:00"),
        ("Australia/Sydney", 1_775_318_399, "2026-04-05 02:59"),
        ("Australia/Sydney", 1_775_318_400, "2026-04-05 02:00"),
        ("Australia/Sydney", 1_791_043_200, "2026-10-04 03:00"),
        ("Asia/Kolkata", 1_777_593_600, "2026-05-01 05:30"),
        ("Asia/Kathmandu", 1_777_593_600, "2026-05-01 05:45"),
        ("Asia/Tokyo", 1_777_593_600, "2026-05-01 09:00"),
        ("Australia/Lord_Howe", 1_791_041_399, "2026-10-04 01:59"),
        ("Australia/Lord_Howe", 1_791_041_400, "2026-10-04 02:30"),
        ("America/St_Johns", 1_777_593_600, "2026-04-30 21:30"),
        ("Pacific/Kiritimati", 1_777_593_600, "2026-05-01 14:00"),
        ("UTC", 1_777_593_600, "2026-05-01 00:00"),
        ("Etc/GMT+5", 1_777_593_600, "2026-04-30 19:00"),
    ]

    @Test(arguments: moments)
    func `clocks show what they do there`(zone: String, unixTime: Int, expected: String) throws {
        #expect(try Self.rules(zone).local(at: unixTime).description == expected)
    }

    static let locals: [(String, String, Int)] = [
        ("America/New_York", "2026-05-04 10:00", 1_777_903_200),
        ("America/New_York", "2026-03-08 01:59", 1_772_953_140),
        // Skipped: an hour later on the new clocks.
        ("America/New_York", "2026-03-08 02:30", 1_772_955_000),
        ("America/New_York", "2026-03-08 03:00", 1_772_953_200),
        // Shown twice: the first one.
        ("America/New_York", "2026-11-01 01:30", 1_793_511_000),
        ("America/New_York", "2026-11-01 02:00", 1_793_516_400),
        ("Australia/Sydney", "2026-04-05 02:30", 1_775_316_600),
        ("Australia/Sydney", "2026-10-04 02:30", 1_791_045_000),
        ("UTC", "1970-01-01 00:00", 0),
    ]

    @Test(arguments: locals)
    func `a local time is a moment`(zone: String, local: String, unixTime: Int) throws {
        let moment = try #require(CivilMoment(local.utf8))
        #expect(try Self.rules(zone).unixTime(of: moment) == unixTime)
    }

    @Test(arguments: [
        "America/New_York", "Europe/Dublin", "Africa/Casablanca", "Australia/Lord_Howe",
        "America/Santiago", "UTC",
    ])
    func `local time and moment are each other's inverse`(zone: String) throws {
        let rules = try Self.rules(zone)
        var twice = 0
        for hour in 0..<24 * 366 {
            let unixTime = 1_767_225_600 + hour * 3_600
            let back = rules.unixTime(of: rules.local(at: unixTime))
            // Only the hours that clocks show twice have two moments.
            if back != unixTime { twice += 1 }
            #expect(back == unixTime || rules.local(at: back) == rules.local(at: unixTime))
        }
        #expect(twice <= 4)
    }

    /// Zones without a file, by their footer alone.
    static let footers: [(String, Int, Int?)] = [
        ("UTC0", 0, 0), ("EST5EDT,M3.2.0,M11.1.0", 1_777_593_600, -14_400),
        ("EST5EDT,M3.2.0,M11.1.0", 1_768_000_000, -18_000), ("<+0545>-5:45", 0, 20_700),
        ("IST-1GMT0,M10.5.0,M3.5.0/1", 1_768_000_000, 0),
        ("IST-1GMT0,M10.5.0,M3.5.0/1", 1_777_593_600, 3_600),
        ("XXX3EDT4,0/0,J365/23", 1_768_000_000, -14_400),
        ("XXX3EDT4,0/0,J365/23", 1_777_593_600, -14_400),
        ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 1_777_593_600, -3_600),
        ("EET-2EEST,M3.4.4/50,M10.4.4/50", 1_777_593_600, 10_800),
        ("A0B,J60/2,J300/2", 1_777_593_600, 3_600), ("EST5EDT", 0, nil), ("", 0, nil),
        ("EST", 0, nil), ("5", 0, nil), ("EST25", 0, nil), ("EST5EDT,M13.1.0,M11.1.0", 0, nil),
        ("EST5EDT,M3.6.0,M11.1.0", 0, nil), ("EST5EDT,M3.2.7,M11.1.0", 0, nil),
        ("EST5EDT,M3.2.0", 0, nil), ("EST5EDT,M3.2.0,M11.1.0x", 0, nil), ("<EST5", 0, nil),
        ("EST5EDT,J0,J1", 0, nil), ("EST5EDT,366,1", 0, nil), ("EST5EDT,M3.2.0/168,1", 0, nil),
        ("EST5:60", 0, nil), ("<>5", 0, nil),
    ]

    @Test(arguments: footers)
    func `a footer is read`(text: String, unixTime: Int, offset: Int?) {
        let bytes = Array(text.utf8)
        #expect(PosixZone(bytes[...])?.offset(at: unixTime) == offset)
    }

    @Test(arguments: [Int.min, -1 << 40, -1, 0, 1 << 40, Int.max])
    func `no moment is too far away`(unixTime: Int) throws {
        for rules in [try Self.rules("America/New_York"), ZoneRules.utc] {
            #expect(abs(rules.offset(at: unixTime)) <= 18_000)
            let year = rules.local(at: unixTime).date.components.year
            #expect((1...9999).contains(year))
        }
    }

    @Test func `a file of version 1 is read`() {
        // Two types, -5 h and -4 h, one change to the second at 1,000,000.
        let bytes =
            Self.header(version: 0, times: 1, types: 2, characters: 4)
            + [0x00, 0x0F, 0x42, 0x40] + [1] + [0xFF, 0xFF, 0xB9, 0xB0, 0, 0]
            + [0xFF, 0xFF, 0xC7, 0xC0, 1, 0] + Array("ABC\0".utf8)
        let rules = ZoneRules(bytes)
        #expect(rules?.offset(at: 999_999) == -18_000)
        #expect(rules?.offset(at: 1_000_000) == -14_400)
        #expect(rules?.offset(at: -5_000_000) == -18_000)
    }

    @Test func `a file that contradicts itself is none`() throws {
        let badType =
            Self.header(version: 0, times: 1, types: 1, characters: 0)
            + [0, 0, 0, 0] + [7] + [0, 0, 0, 0, 0, 0]
        #expect(ZoneRules(badType) == nil)
        let noType = Self.header(version: 0, times: 0, types: 0, characters: 0)
        #expect(ZoneRules(noType) == nil)
        let badOffset =
            Self.header(version: 0, times: 0, types: 1, characters: 0)
            + [0x7F, 0xFF, 0xFF, 0xFF, 0, 0]
        #expect(ZoneRules(badOffset) == nil)
        #expect(ZoneRules([]) == nil)
        #expect(ZoneRules(Array("TZif".utf8)) == nil)
        #expect(ZoneRules(Array("<!DOCTYPE html>".utf8) + [UInt8](repeating: 0, count: 99)) == nil)
        #expect(ZoneRules(Array("TZif2".utf8) + [UInt8](repeating: 0xFF, count: 99)) == nil)
    }

    @Test func `a file that is cut short or damaged does no harm`() throws {
        let bytes = try Self.file("America/New_York")
        for length in stride(from: 0, to: bytes.count, by: 7) {
            #expect(ZoneRules(Array(bytes[..<length])) == nil)
        }
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                damaged[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
                    in: 0...255, using: &generator)
            }
            guard let rules = ZoneRules(damaged) else { continue }
            for unixTime in [Int.min, -2_000_000_000, 0, 1_777_593_600, 5_000_000_000, Int.max] {
                #expect(abs(rules.offset(at: unixTime)) <= 26 * 3_600)
                _ = rules.unixTime(of: rules.local(at: unixTime))
            }
        }
    }

    private static func header(version: UInt8, times: UInt8, types: UInt8, characters: UInt8)
        -> [UInt8]
    {
        Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
            + [0, 0, 0, 0] + [0, 0, 0, 0] + [0, 0, 0, 0]
            + [0, 0, 0, times] + [0, 0, 0, types] + [0, 0, 0, characters]
    }
}

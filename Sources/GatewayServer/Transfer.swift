internal import Glibc
internal import Synchronization

/// The memory that libfcgi reads one request from and writes its answer to.
///
/// libfcgi's own porting layer reads and writes sockets by their descriptors. Parley defines that
/// layer's functions itself (`LibraryPort`), and what stands for a descriptor is a token, by which
/// they find this. It belongs to one thread at a time.
@safe struct Transfer: ~Copyable {
    /// Tokens begin beyond every descriptor: libfcgi's own layer, if it were called, would fail
    /// instead of reading or closing one.
    private static let firstToken: CInt = 0x4000_0000
    /// More threads than any machine needs.
    private static let places = 4_096

    // Written only where a place is taken or given back, and read by whoever has its token.
    nonisolated(unsafe) private static let table:
        UnsafeMutablePointer<UnsafeMutablePointer<Memory>?> = {
            let table = UnsafeMutablePointer<UnsafeMutablePointer<Memory>?>.allocate(
                capacity: places)
            unsafe table.initialize(repeating: nil, count: places)
            return unsafe table
        }()
    private static let free = Mutex<[CInt]>(Array((0..<CInt(places)).reversed()))

    /// What stands for a descriptor.
    let token: CInt
    private let memory: UnsafeMutablePointer<Memory>

    /// Takes a place for a transfer.
    ///
    /// - Returns: Nil where all are taken.
    init?() {
        guard let place = Self.free.withLock({ $0.popLast() }) else { return nil }
        token = Self.firstToken + place
        unsafe memory = .allocate(capacity: 1)
        unsafe memory.initialize(to: Memory())
        unsafe Self.table[Int(place)] = memory
    }

    deinit {
        let place = token - Self.firstToken
        unsafe Self.table[Int(place)] = nil
        unsafe memory.pointee.release()
        unsafe memory.deallocate()
        Self.free.withLock { $0.append(place) }
    }

    /// Lets libfcgi read a request.
    ///
    /// - Parameter input: Its bytes; they stay where they are until it has been read.
    func offer(_ input: UnsafeRawBufferPointer) {
        unsafe memory.pointee.input = input
    }

    /// How many bytes of answers there are.
    var count: Int { unsafe memory.pointee.count }

    /// Adds bytes that libfcgi has not written.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - token: The token of the transfer.
    static func append(_ bytes: [UInt8], to token: CInt) {
        guard let memory = unsafe memory(token) else { return }
        _ = unsafe bytes.withUnsafeBytes { unsafe memory.pointee.append($0) }
    }

    /// The answers, as long as nothing is added.
    var output: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: memory.pointee.output, count: memory.pointee.count)
    }

    /// Forgets the answers, and the memory of large ones.
    func clear() {
        unsafe memory.pointee.clear()
    }

    /// What a token stands for.
    static func memory(_ token: CInt) -> UnsafeMutablePointer<Memory>? {
        let place = Int(token) - Int(firstToken)
        guard (0..<places).contains(place) else { return nil }
        return unsafe table[place]
    }

    /// What is read and what has been written.
    @unsafe struct Memory {
        var input = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
        var output: UnsafeMutableRawPointer?
        var count = 0
        private var capacity = 0

        /// Copies the next bytes of the input.
        mutating func read(_ space: UnsafeMutableRawPointer?, _ limit: Int) -> Int {
            let count = unsafe min(limit, input.count)
            guard count > 0, let space = unsafe space, let start = unsafe input.baseAddress else {
                return 0
            }
            unsafe memcpy(space, start, count)
            unsafe input = UnsafeRawBufferPointer(rebasing: input[count...])
            return count
        }

        /// Puts bytes behind the output.
        mutating func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
            let needed = unsafe count + bytes.count
            if unsafe needed > capacity {
                let size = unsafe max(needed, 2 * capacity, 16_384)
                guard let grown = unsafe realloc(output, size) else { return false }
                unsafe output = grown
                unsafe capacity = size
            }
            guard let start = bytes.baseAddress, let output = unsafe output else {
                return true
            }
            unsafe memcpy(output + count, start, bytes.count)
            unsafe count = needed
            return true
        }

        mutating func clear() {
            unsafe count = 0
            if unsafe capacity > 1_048_576 { unsafe release() }
        }

        mutating func release() {
            unsafe Glibc.free(output)
            unsafe output = nil
            unsafe capacity = 0
            unsafe count = 0
        }
    }
}

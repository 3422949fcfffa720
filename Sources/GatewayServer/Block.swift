internal import CLinux
internal import Glibc

/// Memory for bytes of one peer, straight from the operating system.
///
/// It goes back there as soon as it is let go of: what malloc is given back by many threads stays
/// with the process. Every access is checked against the capacity.
@safe struct Block: ~Copyable {
    /// How many bytes it has room for.
    private(set) var capacity: Int
    private var start: UnsafeMutableRawPointer

    /// Takes memory; nil where the operating system has none.
    ///
    /// - Parameter capacity: For how many bytes at least; it is rounded up to whole pages.
    init?(capacity: Int) {
        let size = Self.roundedUp(capacity)
        guard
            let start = unsafe mmap(
                nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
            unsafe start != UnsafeMutableRawPointer(bitPattern: -1)
        else { return nil }
        unsafe self.start = start
        self.capacity = size
    }

    deinit {
        _ = unsafe munmap(start, capacity)
    }

    /// Makes room for more; the bytes stay, perhaps at another address.
    ///
    /// - Parameter capacity: For how many bytes at least.
    /// - Returns: Whether there was memory for it.
    mutating func grow(to capacity: Int) -> Bool {
        let size = Self.roundedUp(capacity)
        guard size > self.capacity else { return true }
        let grown = unsafe parley_mremap(
            start, UInt(self.capacity), UInt(size), parley_may_move)
        guard let grown = unsafe grown, unsafe grown != UnsafeMutableRawPointer(bitPattern: -1)
        else { return false }
        unsafe start = grown
        self.capacity = size
        return true
    }

    /// A byte.
    subscript(index: Int) -> UInt8 {
        get {
            precondition(index >= 0 && index < capacity)
            return unsafe start.load(fromByteOffset: index, as: UInt8.self)
        }
        set {
            precondition(index >= 0 && index < capacity)
            unsafe start.storeBytes(of: newValue, toByteOffset: index, as: UInt8.self)
        }
    }

    /// Moves bytes within the block; the ranges may overlap.
    ///
    /// - Parameters:
    ///   - range: The bytes.
    ///   - place: Where the first of them comes to lie.
    mutating func move(_ range: Range<Int>, to place: Int) {
        precondition(range.lowerBound >= 0 && range.upperBound <= capacity)
        precondition(place >= 0 && place + range.count <= capacity)
        guard place != range.lowerBound, !range.isEmpty else { return }
        unsafe memmove(start + place, start + range.lowerBound, range.count)
    }

    /// Copies bytes of another place into it.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - place: Where the first of them comes to lie.
    mutating func write(_ bytes: UnsafeRawBufferPointer, at place: Int) {
        precondition(place >= 0 && place + bytes.count <= capacity)
        guard let source = bytes.baseAddress else { return }
        unsafe memcpy(start + place, source, bytes.count)
    }

    /// Whether a byte occurs in a range.
    ///
    /// - Parameters:
    ///   - byte: The byte.
    ///   - range: Where it is looked for.
    /// - Returns: Whether it is there.
    func contains(_ byte: UInt8, in range: Range<Int>) -> Bool {
        precondition(range.lowerBound >= 0 && range.upperBound <= capacity)
        return unsafe memchr(start + range.lowerBound, CInt(byte), range.count) != nil
    }

    /// Bytes as a pointer, which holds until the block is changed or goes.
    ///
    /// - Parameter range: The bytes.
    /// - Returns: The pointer.
    func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        precondition(range.lowerBound >= 0 && range.upperBound <= capacity)
        return unsafe UnsafeRawBufferPointer(
            start: start + range.lowerBound, count: range.count)
    }

    /// A copy of bytes.
    ///
    /// - Parameter range: The bytes.
    /// - Returns: The copy.
    func copy(_ range: Range<Int>) -> [UInt8] { unsafe Array(bytes(range)) }

    /// Receives bytes from a socket, without waiting for any.
    ///
    /// - Parameters:
    ///   - descriptor: The socket.
    ///   - place: Where the first byte comes to lie.
    /// - Returns: How many have come: 0 at the end, -1 where errno says why.
    mutating func receive(from descriptor: CInt, at place: Int) -> Int {
        precondition(place >= 0 && place < capacity)
        var count: Int
        repeat {
            count = unsafe recv(
                descriptor, start + place, capacity - place, CInt(MSG_DONTWAIT))
        } while count < 0 && errno == EINTR
        return count
    }

    private static func roundedUp(_ size: Int) -> Int { (max(size, 1) + 4_095) & ~4_095 }
}

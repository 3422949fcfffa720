import CFuzzer
import Glibc

guard FuzzTarget.chosen != nil else {
    // For the script, which asks for the names so.
    print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
    exit(64)
}
var argumentCount = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv
let status = unsafe LLVMFuzzerRunDriver(&argumentCount, &arguments) { bytes, count in
    FuzzTarget.chosen?.feed(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
}
exit(status)

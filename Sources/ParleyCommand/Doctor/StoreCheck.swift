import Parley
import Store

/// Whether the store can be reached and written.
struct StoreCheck {
    /// The configuration; nil where it is mistaken, which has been said.
    let configuration: Configuration?

    /// What was found; nothing where there is no store.
    var findings: [Finding] {
        guard let place = configuration?.store?.place else { return [] }
        do throws(StoreFault) {
            return [finding(try RecordStore(place, makes: false))]
        } catch {
            return [.failed("store", "\(error)", do: nil)]
        }
    }

    private func finding(_ store: RecordStore) -> Finding {
        do throws(StoreError) {
            let found = try store.check()
            return .ok(
                "store",
                "\(found.engine), \(found.place), schema \(found.schema), \(found.bytes) bytes")
        } catch {
            if case .fault(.missing) = error { return .ok("store", "\(error)") }
            return .failed("store", "\(error)", do: nil)
        }
    }
}

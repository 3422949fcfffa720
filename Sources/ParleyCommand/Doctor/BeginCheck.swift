import Parley

/// Whether `parley begin` could send, where something of its account is set.
///
/// Nothing of it keeps messages from being answered.
struct BeginCheck {
    /// The variables and where they come from.
    let loader: ConfigurationLoader
    /// What is known of them.
    let examined: ConfigurationCheck

    /// What was found; nothing where nobody means to write first.
    var findings: [Finding] {
        let variables = [Variable.accountSid, .apiKey, .apiSecret, .apiSecretFile]
        guard let settings = examined.settings, variables.contains(where: { settings[$0] != nil })
        else { return [] }
        let account: TwilioAccount
        do throws(ConfigurationError) {
            account = try loader.twilioAccount()
        } catch {
            return error.mistakes.map { mistake in
                .warning(
                    "begin", "it cannot send: \(mistake.name): \(mistake.what)", do: mistake.advice)
            }
        }
        return [Self.account(account)] + store + [Self.callback(settings)]
    }

    private static func account(_ account: TwilioAccount) -> Finding {
        guard !account.isOnThisMachine else {
            return .warning(
                "begin",
                "texts go to \(account.origin), which PARLEY_TWILIO_API names, and to nobody",
                do: "remove that variable once the test is over")
        }
        let credentials = account.user == account.sid ? "its token" : "an API key"
        return .ok("begin", "sends for \(account.sid) with \(credentials), by \(account.origin)")
    }

    private var store: [Finding] {
        guard let configuration = examined.configuration, configuration.store == nil else {
            return []
        }
        return [.warning("begin", "there is no store, so it sends nothing", do: "set PARLEY_STORE")]
    }

    private static func callback(_ settings: Settings) -> Finding {
        do throws(CallbackAddress.Lack) {
            _ = try CallbackAddress(settings)
            return .ok("begin", "Twilio tells what becomes of each text")
        } catch {
            return .ok("begin", "nobody tells what becomes of a text: \(error)")
        }
    }
}

import Conversation
import Testing

struct PlaceTests {
    private func reply(
        _ text: String, name: String? = nil, location: Message.Location? = nil,
        button: Message.Button? = nil
    ) -> String? {
        let message = Message(
            from: "whatsapp:+15550009999", to: "whatsapp:+15005550006", body: text,
            profileName: name, location: location, button: button)
        return Place().answer(to: message, now: 0).replies.first?.text
    }

    @Test func `what comes with a message reaches the dialogue`() throws {
        let spot = try #require(Message.Location(latitude: 52.52, longitude: 13.405))
        let shop = Message.Location(latitude: 52.52, longitude: 13.405, label: "The shop")
        #expect(reply("hi", name: "Ana") == "Hello Ana, send me your place.")
        #expect(reply("", location: spot) == "You are at 52.52,13.405.")
        #expect(reply("", location: shop) == "You are at The shop.")
        let button = Message.Button(text: "Yes", payload: "confirm")
        #expect(reply("Yes", button: button) == "You chose confirm.")
    }

    @Test func `only the word that it takes over is answered`() {
        #expect(reply("HELP") != nil)
        #expect(reply("INFO") == nil)
        #expect(reply("START") == nil)
    }
}

import Conversation
import Flask
import Testing

@testable import Parley

/// The short way to read a session takes nothing that the long way would read otherwise.
@Suite struct PlainSessionTests {
    @Test(arguments: [
        #"{"n":2}"#, #"{"n":2,"m":"SM1","s":"Bus survey","q":"q3","t":1,"a":5}"#,
        #"{"n":0,"q":""}"#,
        #"{"m":"SM1","n":999999999999999999}"#, #"{"n":1,"n":2}"#, #"{"n":1,"x":3}"#,
        #"{"n":2,"v":{"line":"17"}}"#, #"{"n":2,"b":["q1"],"w":[5,1]}"#, #"{"n":2,"s":"a\"b"}"#,
        #"{"n":2,"s":"é"}"#, #"{"n":2,"a":0}"#, #"{"n":9223372036854775807}"#,
        #"{"n":9223372036854775808}"#,
        #"{"n":-1}"#, #"{"n":01}"#, #"{"n":00}"#, #"{"n":1.5}"#, #"{"n":"1"}"#, #"{"n":}"#,
        #"{"n":1,"t":}"#, #"{"n":1"#, #"{"n":1,}"#, #"{"n":1}}"#, #"{"n":1} "#, #"{ "n":1}"#,
        #"{"n":1,"m":"}"#, #"{"n":1,"m":7}"#, #"{"n":1,"t":"7"}"#, #"{"m":"SM1"}"#, "{}", "", "[]",
        #"{"n":1,"e":0}"#, #"{"e":1,"n":1,"q":"q1"}"#, #"{"n":1,"e":2}"#, #"{"n":1,"e":"1"}"#,
        #"{"n":1,"e":true}"#, #"{"n":1,"e":0,"e":2}"#, #"{"n":1,"e":0,"v":{"line":"17"}}"#,
        #"{"":1,"n":1}"#, #"{"nn":1,"n":1}"#,
        #"{"n":1,"b":["q1","q2"]}"#, #"{"n":1,"b":[]}"#, #"{"n":1,"b":["q1",2]}"#,
        #"{"n":1,"b":["q1""#, #"{"n":1,"b":["q1"}"#, #"{"n":1,"b":["q1",]}"#, #"{"n":1,"b":[1]}"#,
        #"{"n":1,"b":"q1"}"#, #"{"n":1,"b":["é"]}"#, #"{"n":1,"b":[["q1"]]}"#,
        #"{"n":1,"b":["q1"],"b":["q2"]}"#, #"{"n":1,"b":["q1"],"b":7}"#,
        #"{"n":1,"w":[5,1],"w":[7]}"#, #"{"n":1,"w":[5,0]}"#, #"{"n":1,"w":[5,1,2]}"#,
        #"{"n":1,"w":["5","1"]}"#, #"{"n":1,"w":[-5,1]}"#, #"{"n":1,"w":[5,1}"#,
        #"{"n":1,"v":{}}"#, #"{"n":1,"v":{"a":"1","b":"","a":"2"}}"#, #"{"n":1,"v":{"":"1"}}"#,
        #"{"n":1,"v":{"a":1}}"#, #"{"n":1,"v":{"a":"é","b":"x"}}"#, #"{"n":1,"v":{"a":"1"}"#,
        #"{"n":1,"v":{"a":"1",}}"#, #"{"n":1,"v":{"a":"1"},"v":{"b":"2"}}"#, #"{"n":1,"v":[]}"#,
        #"{"n":1,"v":{"a":"\u0041"}}"#, #"{"n":1,"v":{"a":{"b":"c"}}}"#, #"{"n":1,"v":{"a"}}"#,
    ])
    func `both ways read the same session`(text: String) {
        let bytes = Array(text.utf8)
        let json = try? JSON(parsing: bytes)
        #expect(
            Session(jsonBytes: bytes, issued: 9) == json.flatMap { Session($0, issued: 9) })
    }

    @Test func `what is written is read the short way`() {
        var session = Session()
        session.count = 7
        session.lastMessageID = "SM1"
        session.script = "Message counter"
        session.state = "q3"
        session.trail = ["q1", "q2"]
        session.variables = ["line": "17", "name": "Ada Lovelace", "none": ""]
        (session.windowStart, session.windowCount) = (5, 2)
        session.lastAt = 9
        #expect(Session(jsonBytes: session.jsonBytes(issued: 9), issued: 9) == session)
        var members = PlainMembers(session.jsonBytes(issued: 9))
        var count = 0
        while members.next() != nil { count += 1 }
        #expect(count == 7)
        #expect(members.isComplete)
    }
}

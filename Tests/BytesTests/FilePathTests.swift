import Bytes
import Testing

struct FilePathTests {
    @Test(arguments: [
        ("/a/b.csv", ["a", "b.csv"], "b.csv", "/a", ["/", "/a"]),
        ("/b", ["b"], "b", "/", ["/"]),
        ("b", ["b"], "b", ".", []),
        ("a/b/c", ["a", "b", "c"], "c", "a/b", ["a", "a/b"]),
        ("/a/b//", ["a", "b"], "b", "/a", ["/", "/a"]),
        ("//a//b", ["a", "b"], "b", "//a", ["/", "/a"]),
        ("/", [], "/", "/", ["/"]),
        ("", [], "", ".", []),
        ("./a/../b", [".", "a", "..", "b"], "b", "./a/..", [".", "./a", "./a/.."]),
    ])
    func `a path has its names, the last of them and its folders`(
        _ text: String, names: [String], last: String, folder: String, folders: [String]
    ) {
        let path = FilePath(text)
        #expect(path.names == names)
        #expect(path.lastName == last)
        #expect(path.folder == folder)
        #expect(path.folders == folders)
        #expect(path.isAbsolute == text.hasPrefix("/"))
    }

    @Test(arguments: [
        ("/a/b.talk", "c.csv", "/a/b.talk/c.csv", "/a/c.csv"), ("/", "c", "/c", "/c"),
        ("/a/", "c", "/a/c", "/a/c"), ("b", "c", "b/c", "c"), ("a/b", "/c", "/c", "/c"),
    ])
    func `a name stands in a folder or beside a file`(
        _ text: String, name: String, inside: String, beside: String
    ) {
        #expect(FilePath(text).appending(name) == inside)
        #expect(FilePath(text).sibling(name) == beside)
    }

    @Test(arguments: [
        ("/a/answers.csv", "/a/answers-2.csv"), ("answers", "answers-2"), ("/a.b/c", "/a.b/c-2"),
        ("/a/.csv", "/a/.csv-2"), ("a.tar.gz", "a.tar-2.gz"), ("/a/b.", "/a/b-2."),
    ])
    func `something is added before the ending of a name`(_ text: String, longer: String) {
        #expect(FilePath(text).addingBeforeEnding("-2") == longer)
    }

    @Test(arguments: [
        ("/srv/www", "/srv/www", true), ("/srv/www/a", "/srv/www", true),
        ("/srv/www2", "/srv/www", false), ("/srv", "/srv/www", false), ("/srv", "/", true),
        ("/", "/", true), ("srv", "/", false), ("/e\u{301}/a", "/\u{E9}", false),
    ])
    func `a path lies in a folder, name for name`(_ text: String, folder: String, lies: Bool) {
        #expect(FilePath(text).lies(in: folder) == lies)
    }
}

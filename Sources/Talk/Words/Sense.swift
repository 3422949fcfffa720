// swift-format-ignore-file
// Made by packaging/words.

/// A section of the lists of words: what a phrase says.
package enum Sense: UInt8, Sendable {
    case careful = 0
    case carefulMonths = 1
    case behindMay = 2
    case daysThatAreOrdinals = 3
    case hundred = 4
    case bareHundred = 5
    case thousand = 6
    case bareThousand = 7
    case million = 8
    case dozen = 9
    case `and` = 10
    case one = 11
    case articles = 12
    case counted = 13
    case beforeACarefulNumber = 14
    case point = 15
    case minus = 16
    case nobody = 17
    case behindTheseNobody = 18
    case noNumbers = 19
    case noNumbersAtTheEnd = 20
    case oneIsAPronounUnlessBehind = 21
    case beforeADay = 22
    case withADay = 23
    case `at` = 24
    case between = 25
    case forALength = 26
    case inALength = 27
    case countInFront = 28
    case am = 29
    case pm = 30
    case evening = 31
    case night = 32
    case amMark = 33
    case pmMark = 34
    case hourMark = 35
    case greetings = 36
    case hello = 37
    case `not` = 38
    case notIsFine = 39
    case `no` = 40
    case notWithADay = 41
    case noBeforeADay = 42
    case noBehind = 43
    case moves = 44
    case movesTo = 45
    case notThisOne = 46
    case anotherTime = 47
    case besides = 48
    case sum = 49
    case oneMore = 50
    case limitsBefore = 51
    case limitsBeforeANumber = 52
    case limitsBeforeATime = 53
    case limitsBehind = 54
    case around = 55
    case `or` = 56
    case orWord = 57
    case firstOfTwo = 58
    case moreBehind = 59
    case unknownDates = 60
    case unknownTimes = 61
    case unknownNumbers = 62
    case fractions = 63
    case noPhone = 64
    case signature = 65
    case courtesies = 66
    case onlyBeforeAFigure = 67
    case behindAnEntry = 68
    case yes = 69
    case noList = 70
    case thanks = 71
    case thanksRow = 72
    case stop = 73
    case yesBegins = 74
    case yesBeforeASign = 75
    case beforeYesOrNo = 76
    case noBegins = 77
    case withYes = 78
    case withNo = 79
    case withNoVerbs = 80
    case noRow = 81
    case seeYou = 82
    case seeYouOnADay = 83
    case reactionThings = 84
    case ordinalEnds = 85
    case elision = 86
    case months = 87
    case weekdays = 88
    case ordinals = 89
    case countingOrdinals = 90
    case numbers = 91
    case hundreds = 92
    case amounts = 93
    case parts = 94
    case partsBehind = 95
    case units = 96
    case lengthUnits = 97
    case lengths = 98
    case twoLengths = 99
    case noon = 100
    case carefulNumbers = 101
    case alsoOtherWords = 102
    case someOf = 103
    case dates = 104
    case times = 105
    case longNames = 106
    case reactions = 107
    case reacted = 108
    case absence = 109
}

/// What a form of `[dates]` means.
package enum DateForm: UInt8, Sendable {
    case offset = 0
    case weekday = 1
    case ahead = 2
    case ago = 3
    case counted = 4
    case shifted = 5
    case dayOfMonthName = 6
    case dayAlone = 7
    case dayOfNearMonth = 8
    case ordinalWeekday = 9
    case ordinalWeekdayOfNearMonth = 10
    case lastWeekday = 11
    case lastWeekdayOfNearMonth = 12
}

/// Which of a weekday's days is meant.
package enum WeekdayForm: UInt8, Sendable {
    case plain = 0
    case this = 1
    case next = 2
    case last = 3
    case coming = 4
    case thisWeek = 5
    case nextWeek = 6
    case lastWeek = 7
}

/// What a form of `[times]` means.
package enum TimeForm: UInt8, Sendable {
    case hour = 0
    case hourAndMinutes = 1
    case hourAndTens = 2
    case hourAndOnes = 3
    case shiftedHour = 4
    case minutesPast = 5
    case minutesTo = 6
    case half = 7
    case minutesPastHalf = 8
    case minutesToHalf = 9
    case fixed = 10
    case fixedAndMinutes = 11
    case fromNow = 12
    case ago = 13
    case none = 14
}

/// A unit of time.
package enum TimeUnit: UInt8, Sendable {
    case second = 0
    case minute = 1
    case hour = 2
    case day = 3
    case night = 4
    case week = 5
    case month = 6
    case year = 7
}

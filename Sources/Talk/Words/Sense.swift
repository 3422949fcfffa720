// swift-format-ignore-file
// Made by packaging/words.

/// A section of the lists of words: what a phrase says.
package enum Sense: UInt8, Sendable {
    case careful = 0
    case behindTheseNoDay = 1
    case asksWhether = 2
    case besideAnOrdinal = 3
    case carefulMonths = 4
    case behindMay = 5
    case daysThatAreOrdinals = 6
    case hundred = 7
    case bareHundred = 8
    case thousand = 9
    case bareThousand = 10
    case million = 11
    case dozen = 12
    case `and` = 13
    case one = 14
    case articles = 15
    case counted = 16
    case beforeACarefulNumber = 17
    case point = 18
    case minus = 19
    case nobody = 20
    case behindTheseNobody = 21
    case noNumbers = 22
    case noNumbersAtTheEnd = 23
    case oneIsAPronounUnlessBehind = 24
    case beforeADay = 25
    case withADay = 26
    case `at` = 27
    case between = 28
    case forALength = 29
    case inALength = 30
    case countInFront = 31
    case am = 32
    case pm = 33
    case evening = 34
    case night = 35
    case amMark = 36
    case pmMark = 37
    case hourMark = 38
    case greetings = 39
    case hello = 40
    case `not` = 41
    case notIsFine = 42
    case `no` = 43
    case notWithADay = 44
    case noBeforeADay = 45
    case noBehind = 46
    case moves = 47
    case movesTo = 48
    case notThisOne = 49
    case anotherTime = 50
    case besides = 51
    case sum = 52
    case oneMore = 53
    case limitsBefore = 54
    case limitsBeforeANumber = 55
    case limitsBeforeATime = 56
    case limitsBehind = 57
    case limitsBehindADay = 58
    case currencies = 59
    case cents = 60
    case around = 61
    case `or` = 62
    case orWord = 63
    case firstOfTwo = 64
    case ofATotal = 65
    case moreBehind = 66
    case besideASpan = 67
    case unknownDates = 68
    case unknownTimes = 69
    case unknownNumbers = 70
    case fractions = 71
    case noPhone = 72
    case signature = 73
    case courtesies = 74
    case onlyBeforeAFigure = 75
    case behindAnEntry = 76
    case yes = 77
    case noList = 78
    case thanks = 79
    case thanksRow = 80
    case stop = 81
    case yesBegins = 82
    case yesBeforeASign = 83
    case beforeYesOrNo = 84
    case noBegins = 85
    case withYes = 86
    case withNo = 87
    case withNoVerbs = 88
    case noRow = 89
    case seeYou = 90
    case seeYouOnADay = 91
    case messages = 92
    case ordinalEnds = 93
    case numberOrdinalEnds = 94
    case elision = 95
    case months = 96
    case weekdays = 97
    case ordinals = 98
    case countingOrdinals = 99
    case numbers = 100
    case hundreds = 101
    case amounts = 102
    case parts = 103
    case partsBehind = 104
    case units = 105
    case lengthUnits = 106
    case lengths = 107
    case twoLengths = 108
    case noon = 109
    case carefulNumbers = 110
    case alsoOtherWords = 111
    case someOf = 112
    case dates = 113
    case times = 114
    case pleaseAndThanks = 115
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
    case countedFromDay = 13
    case dayAndMonth = 14
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
    case hourOrLength = 15
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

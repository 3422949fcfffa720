// swift-format-ignore-file
// Made by packaging/words.

/// A section of the lists of words: what a phrase says.
package enum Sense: UInt8, Sendable {
    case careful = 0
    case behindTheseNoDay = 1
    case carefulMonths = 2
    case behindMay = 3
    case daysThatAreOrdinals = 4
    case hundred = 5
    case bareHundred = 6
    case thousand = 7
    case bareThousand = 8
    case million = 9
    case dozen = 10
    case `and` = 11
    case one = 12
    case articles = 13
    case counted = 14
    case beforeACarefulNumber = 15
    case point = 16
    case minus = 17
    case nobody = 18
    case behindTheseNobody = 19
    case noNumbers = 20
    case noNumbersAtTheEnd = 21
    case oneIsAPronounUnlessBehind = 22
    case beforeADay = 23
    case withADay = 24
    case `at` = 25
    case between = 26
    case forALength = 27
    case inALength = 28
    case countInFront = 29
    case am = 30
    case pm = 31
    case evening = 32
    case night = 33
    case amMark = 34
    case pmMark = 35
    case hourMark = 36
    case greetings = 37
    case hello = 38
    case `not` = 39
    case notIsFine = 40
    case `no` = 41
    case notWithADay = 42
    case noBeforeADay = 43
    case noBehind = 44
    case moves = 45
    case movesTo = 46
    case notThisOne = 47
    case anotherTime = 48
    case besides = 49
    case sum = 50
    case oneMore = 51
    case limitsBefore = 52
    case limitsBeforeANumber = 53
    case limitsBeforeATime = 54
    case limitsBehind = 55
    case limitsBehindADay = 56
    case currencies = 57
    case cents = 58
    case around = 59
    case `or` = 60
    case orWord = 61
    case firstOfTwo = 62
    case ofATotal = 63
    case moreBehind = 64
    case besideASpan = 65
    case unknownDates = 66
    case unknownTimes = 67
    case unknownNumbers = 68
    case fractions = 69
    case noPhone = 70
    case signature = 71
    case courtesies = 72
    case onlyBeforeAFigure = 73
    case behindAnEntry = 74
    case yes = 75
    case noList = 76
    case thanks = 77
    case thanksRow = 78
    case stop = 79
    case yesBegins = 80
    case yesBeforeASign = 81
    case beforeYesOrNo = 82
    case noBegins = 83
    case withYes = 84
    case withNo = 85
    case withNoVerbs = 86
    case noRow = 87
    case seeYou = 88
    case seeYouOnADay = 89
    case messages = 90
    case ordinalEnds = 91
    case numberOrdinalEnds = 92
    case elision = 93
    case months = 94
    case weekdays = 95
    case ordinals = 96
    case countingOrdinals = 97
    case numbers = 98
    case hundreds = 99
    case amounts = 100
    case parts = 101
    case partsBehind = 102
    case units = 103
    case lengthUnits = 104
    case lengths = 105
    case twoLengths = 106
    case noon = 107
    case carefulNumbers = 108
    case alsoOtherWords = 109
    case someOf = 110
    case dates = 111
    case times = 112
    case pleaseAndThanks = 113
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

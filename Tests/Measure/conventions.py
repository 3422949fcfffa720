"""What counts neither way: readings on which suites and the program differ by convention.

docs/understanding.md lists them; whoever changes one changes it there, too.
"""

import datetime
import re

WEEKDAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun"
    "|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo"
    "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
    "|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica"
    "|segunda|ter[cç]a|quarta|quinta|sexta"
    "|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
)
NEAR = (
    "next|last|this|past|previous|coming|upcoming"
    "|pr[oó]xim[oa]|siguiente|pasad[oa]|[uú]ltim[oa]|est[ea]|que viene"
    "|prochaine?|derni[eè]re?|pass[eé]e?|suivante?|cet?|cette"
    "|n[aä]chste[nrsm]?|letzte[nrsm]?|vorige[nrsm]?|vergangene[nrsm]?|kommende[nrsm]?|diese[nrsm]?"
    "|prossim[oa]|scors[oa]|quest[oa]|passat[oa]"
    "|seguinte|passad[oa]|que vem"
    "|volgende|komende|vorige|afgelopen|aankomende|deze"
)

# A weekday with next, last, this: which week is meant differs from suite to suite.
NEAR_WEEKDAY = re.compile(
    rf"\b({NEAR})\b\W+(\w+\W+)?({WEEKDAYS})\b|\b({WEEKDAYS})(-feira)?\b\W+(\w+\W+)?({NEAR})\b", re.I
)
# "In two weeks", which Recognizers-Text takes for a stretch of time.
AWAY_STRETCH = re.compile(r"^(in|dans|en|dentro de|tra|fra|em|daqui a|over)\s", re.I)
# "From 7 May" is that day for the program, and a stretch for some suites.
FROM_A_DAY = re.compile(
    r"\b(since|from|starting|a partir d\w*|[aà] partir d\w*|a partire d\w*|desde|comenzando|empie\w*|depuis|d[eè]s"
    r"|seit|ab|von|dal\w*|vanaf|sinds|startend|beginnend)\b", re.I)
# "10 August 88 BE", "3/18/40": eras, and two figures of the nearer century.
ERA = re.compile(r"\b(AD|CE|BE|BC|BCE|[vn]d?g?Z|u\.?Z|nC|d\. ?C|p\. ?Chr|d\.g\.Z)\b|/[4-6]\d\b")
# The half of the day is said.
HALF = re.compile(
    r"\d\s?[ap]\.?\s?m\b|\d\s?[ap]\b|\b[ap]\.?m\b|morning|afternoon|evening|night|noon|ma[nñ]ana|tarde|noche"
    r"|matin|apr[eè]s|soir|nuit|morgen|mittag|nachm|abend|nacht|mattin|pomerigg|\bsera|\bnott"
    r"|manh[aã]|noite|ochtend|middag|avond",
    re.I,
)
# Now, the end of the day, the middle of the morning, lunch: times of a suite, none of the program.
VAGUE = re.compile(
    r"\b(now|end of|eod|mid|midmorning|midafternoon|lunch\w*|right away|as soon as|at present|present time|at th[ei]s? (moment|time|minute)"
    r"|ahora|fin de|final|finalizar|fim|momento|pronto|posible|adesso|ora|fine|metà|prima possibile|pranzo"
    r"|maintenant|fin|milieu|mi|dès que|dqp|plus tôt|jetzt|so früh|mittagszeit|aktuelle"
    r"|agora|assim que|tao|possivel|nu|eind|einde|halverwege|middaguur|midmorgen|zo snel|lunchtijd|otd|otd)\b"
    r"|\b(day|día|dia|jour|journée|giorno|giornata|dag|tag)\b(?!.*\d)", re.I)
# In a few days; a month or a week without its day; what is left of a decade.
NO_DAY = re.compile(
    r"\b(few|several|pochi|enkele|decades?|within|entro|binnen|next|last|past|coming|this|komende|volgende|afgelopen|vorige|dit|deze"
    r"|pr[oó]xim\w+|pasad\w+|[uú]ltim\w+|est[ea]|prochaine?s?|derni[eè]res?|pr[eé]c[eé]dente?s?|suivante?s?"
    r"|n[aä]chste\w?|letzte\w?|kommende\w?|vergangene\w?|vorangegangen\w*|folgende\w?|prossim\w|scors\w|passad\w+|seguinte"
    r"|following|previous)\b.*\b(days?|weeks?|months?|years?|quarters?|semanas?|mes(es)?|a[nñ]os?|d[ií]as?|semaines?|mois|an(s|n[eé]es?)?"
    r"|jours|trimestre|woche\w?|monat\w*|jahr\w*|tage\w?|settiman[ae]|mes[ei]|ann[oi]|giorni|m[eê]s|weken|week|maand\w*|jaar|dagen|dag)\b"
    r"|^[+-]\d|now [+-]", re.I)
# Names of holidays are promised by nobody.
HOLIDAY = re.compile(
    r"holiday|easter|christmas|xmas|new year|black friday|cyber|earth day|patrick|workers|independence|thanksgiving|valentine|eid\b"
    r"|ostern|weihnacht|heiligabend|allerheiligen|tag\b(?<=[a-zäöü]{4}tag)|sonntag\b(?<=[a-zäöü]{3}sonntag)|pfingst|silvester|neujahr|fastnacht"
    r"|navidad|pascua|santa|tierra|negro|independencia|trabajador|pâques|noël|toussaint|pasqua|natale|epifania|carnevale|ferragosto|santo"
    r"|natal|p[aá]scoa|trabalho|independ[eê]ncia|pasen|paasdag|kerst|koningsdag|nieuwjaar|pinkster|sinterklaas|day 20\d\d", re.I)
# A length that is longer than a day, or that the program counts from no moment.
NO_LENGTH = re.compile(
    r"\b(within|binnen|entro|timer|temporizador|minuterie|for|für|por|pour|voor|before|earlier|out|eerder|uit|voor|after|next hour|komend uur"
    r"|letzten|vergangenen|folgenden|passées|suivantes|dernieres|several|less than|minder dan)\b"
    r"|^\W*[+-]|now [+-]|\b24\b|\b(days?|d|días?|tag\w*|jours?|giorn[oi]|dag\w*|mese|month)\b", re.I)
# A year in figures.
YEAR = re.compile(r"\d{4}|['’/.-]\d\d\b")
WEEKDAY = re.compile(rf"\b({WEEKDAYS}|jeu|ven|sab)\b", re.I)
CLOCK = re.compile(r"\d{1,2}[:h.]\d\d( uhr)?\b", re.I)
# Five thirty in the night: am or pm.
NIGHT = re.compile(r"night|noche|nuit|nacht|nott|noite", re.I)
# "3", "2012", "16.30": an hour, a time or a day, as one likes.
FIGURES_ALONE = re.compile(r"^\W*\d{1,4}\W*$|[=<>]\s*\d{4}|\b\d{1,2}\.\d\d\b(?!\s?(uhr|h|uur|[ap]\.?m))", re.I)
# Every day at three: when it is, is said; which day is not.
EVERY = re.compile(
    r"\b(every|each|daily|weekly|cada|todos|todas|chaque|tous|toutes|jeden?|jede[nrs]?|ogni|tutt[ie]|elke|iedere)\b"
    r"|days\b|abends|morgens|[a-z]+(avonden|ochtenden|dagen)\b", re.I)
# "180ml", "29km": a figure with its unit.
GLUED_UNIT = re.compile(r"\d(ml|km|kg|mm|cm|mg)\b", re.I)
# "equal to 170": a number for the program.
EQUAL = re.compile(r"^\W*(\w+\s){0,3}(is equal to|equals|es igual a|equivale a|est [eé]gal [aà]|[eè] uguale a|[eé] igual a|is gelijk aan)\b", re.I)
# "More than 500 years": a limit, which has a number in some suites.
LIMIT = re.compile(
    r"\b(more than|less than|up to|at least|at most|over|under|until|between|younger|below|as much as|nearly|almost"
    r"|m[aá]s de|menos de|hasta|casi|menor a|entre|al menos|plus de|moins de|jusqu|presque|au moins|au plus|plus jeunes"
    r"|mehr als|weniger als|mindestens|h[oö]chstens|bis|jünger|fast|unter|über|più di|meno di|fino a|quasi|almeno|più giovani|inferiore"
    r"|mais de|menos de|até|quase|pelo menos|ao menos|meer dan|minder dan|minstens|hoogstens|tot|bijna|jonger|onder|boven|min)\b", re.I)
# "25% of 3-year-olds": a second number.
PERCENT = re.compile(r"%|percent|per cent|ciento|pour cent|prozent|cento|procent", re.I)
# "34 cents": no number before a part of a currency.
CENTS = re.compile(r"\b(cents?|pence|penny|peniques?|centavos?|centimes?|centesimi|cent)\b", re.I)
# "twenty fifths", "1.3e6", "lakh": numbers that are written as the program takes none.
FRACTION = re.compile(
    r"\d[.,]?\d*(e|x10|\^)|[\^⅔]|\b(over|in|out of)\b.*\b(three|3|20|twenty|one hundred|five)|lakh|crore"
    r"|(th|ths|fifths?|eighths?|thirds?|fourths?|quintos?|cinqui[eè]mes?|quinti|vijfde|millon[eé]sim\w+|billon[eé]sim\w+)\b", re.I)
# "1.250" with three figures behind a point; "3/4"; a sign of another language before decimals.
THREE_FIGURES = re.compile(r"\d[.,]\d{3}\b")
# "three hundred and two dozen" is 324 or 3,624.
DOZENS = re.compile(r"(dozen|docena|douzaine|dozzin|d[uú]zia|dozijn|dutzend)", re.I)
ZONE = re.compile(r"\b\w+[ -](time|tijd)$|hora de \w+$|heure de \w+$|\b(utc|gmt|[ecmp][sd]?t|cest|bst|jst|ist|zulu)\b|time zone|[+-]\d\d:?\d\d\b|\dz\b", re.I)


def days(text, values):
    """The days that count neither way beside the right ones."""
    others = set()
    text = CLOCK.sub("", text)
    for value in values:
        day = datetime.date.fromisoformat(value)
        if not YEAR.search(text):
            # 12 May: the last one, the next one or the nearest.
            for year in range(day.year - 3, day.year + 4):
                try:
                    others.add(day.replace(year=year).isoformat())
                except ValueError:
                    pass
        if WEEKDAY.search(text) and not re.search(r"\d", text):
            # Friday: the last one, the next one or the nearest.
            for weeks in (-2, -1, 1, 2):
                others.add((day + datetime.timedelta(weeks=weeks)).isoformat())
    return others


def times(text, values):
    """The times that count neither way beside the right ones."""
    others = set()
    for value in values:
        hour, minute = int(value[:2]), value[3:5]
        if not HALF.search(text) or NIGHT.search(text):
            # Without a half of the day 3:00 is 15:00 as well.
            others.add(f"{(hour + 12) % 24:02}:{minute}")
    return others


NUMBERS = {
    name: number
    for names in (
        "monday tuesday wednesday thursday friday saturday sunday", "mon tue wed thu fri sat sun",
        "lunes martes miércoles jueves viernes sábado domingo",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        "segunda terça quarta quinta sexta sábado domingo",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    )
    for number, name in enumerate(names.split())
}


def contradicts(text, values):
    """Whether a weekday in a text is that of no right day: the suite does not look at it."""
    named = {NUMBERS[word] for word in re.findall(r"\w+", text.lower()) if word in NUMBERS}
    days = {datetime.date.fromisoformat(value).weekday() for value in values}
    return bool(named and days and not named & days)


def is_of_other_order(text, order):
    """Whether the figures of a day have no month in the order that the script says."""
    great = r"(1[3-9]|2\d|3[01])"
    pattern = rf"\b\d{{1,2}}[/.-]{great}\b" if order == "dmy" else rf"\b{great}[/.-]\d{{1,2}}\b"
    return bool(re.search(pattern, text))


def counts_neither_way(kind, text):
    """Whether a text is left out whatever is taken."""
    if kind == "date":
        return any(
            rule.search(text) for rule in (NEAR_WEEKDAY, FROM_A_DAY, ERA, VAGUE, NO_DAY, HOLIDAY))
    if kind == "time from now or ago" and NO_LENGTH.search(text):
        return True
    if kind.startswith("time"):
        if VAGUE.search(text):
            return True
        return any(rule.search(text) for rule in (ZONE, FIGURES_ALONE, EVERY))
    if kind == "whole beside a unit":
        return any(rule.search(text) for rule in (LIMIT, PERCENT, CENTS))
    if kind == "whole":
        rules = (GLUED_UNIT, EQUAL, THREE_FIGURES)
        return any(rule.search(text) for rule in rules) or bool(
            DOZENS.search(text) and re.search(r" (and|et|e|en|und|y) ", text))
    return False

"""The words and signs around an amount: currencies, periods, who speaks of it."""

import re

#: Signs and words of a currency to ISO 4217. A bare "$" is read as the US dollar.
CURRENCIES = {
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR",
    "a$": "AUD", "au$": "AUD", "aud": "AUD",
    "c$": "CAD", "ca$": "CAD", "cad": "CAD",
    "nz$": "NZD", "nzd": "NZD",
    "s$": "SGD", "sgd": "SGD",
    "us$": "USD", "$": "USD", "usd": "USD", "dollar": "USD", "dollars": "USD", "bucks": "USD",
    "£": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "quid": "GBP",
    "chf": "CHF", "francs": "CHF", "franken": "CHF", "sfr": "CHF",
    "zł": "PLN", "zl": "PLN", "pln": "PLN", "zloty": "PLN", "złoty": "PLN", "zlotys": "PLN",
    "sek": "SEK", "nok": "NOK", "dkk": "DKK",
    "czk": "CZK", "kč": "CZK", "huf": "HUF", "ft": "HUF", "ron": "RON", "lei": "RON",
    "uah": "UAH", "₴": "UAH", "rub": "RUB", "₽": "RUB", "₺": "TRY",
    "₹": "INR", "inr": "INR", "rs": "INR", "rupees": "INR",
    "¥": "JPY", "jpy": "JPY", "yen": "JPY", "cny": "CNY", "rmb": "CNY", "hkd": "HKD",
    "zar": "ZAR", "brl": "BRL", "r$": "BRL", "mxn": "MXN", "aed": "AED", "ils": "ILS", "₪": "ILS",
}  # fmt: skip
CURRENCY = "|".join(
    re.escape(sign) + (r"\b\.?" if sign.isalpha() and sign.isascii() else "")
    for sign in sorted(CURRENCIES, key=len, reverse=True)
)
TIMES = {"k": 1000, "grand": 1000, "thousand": 1000, "lpa": 100_000, "lakhs": 100_000,
         "lakh": 100_000}  # fmt: skip
NUMBER = (
    r"\d{1,3}(?:[ .'’\u00a0\u202f]\d{3}){1,3}(?:,\d{1,2})?(?![\d'’])"
    r"|\d{1,3}(?:,\d{2,3}){1,3}(?:\.\d{1,2})?(?!\d)"
    r"|\d{1,7}(?:[.,]\d{1,2})?(?!\d)"
)
PERIOD = (
    r"(?:/|(?:a|an|per|each|every)\s|p\.?\s?)\s?(?:h(?:ou)?r|h|hour|day|d|week|wk|w|month|mo|mth|m"
    r"|year|yr|y|annum|a)\b\.?|(?:hour|month|year|week|annual|dai)ly|annually|pcm"
)
PERIODS = {
    "hour": re.compile(r"\bh(?:(?:ou)?r|ourly)?\b", re.IGNORECASE),
    "day": re.compile(r"\bd(?:ay|aily)?\b", re.IGNORECASE),
    "week": re.compile(r"\bw(?:eek|eekly|k)?\b", re.IGNORECASE),
    "month": re.compile(r"\bm(?:o|th|onth|onthly)?\b|pcm", re.IGNORECASE),
    "year": re.compile(r"\by(?:ea)?r?\b|yearly|annual|annum|\b(?:p\.?|/)\s?a\b", re.IGNORECASE),
}
RANGE = r"-|–|—|to|or|and|bis|max|up to"  # noqa: RUF001 - the dashes people type
#: What a number counts when it is not money.
NOT_MONEY = (
    r"%|percent|per cent|am\b|pm\b|a\.m|p\.m|o.?clock|:\d|years?\b|yrs?\b|months?\b|weeks?\b|days?\b"
    r"|hours?\b|hrs\b|mins?\b|minutes?\b|people\b|rounds?\b|interviews?\b|times?\b|miles\b|km\b"
    r"|x\b|st\b|nd\b|rd\b|th\b|stars?\b|other\b|of (?:us|them)\b|floors?\b|kids?\b|steps?\b"
    r"|emails?\b|questions?\b|(?:st|nd|rd|th) "
)
NEEDED = (
    r"\bi(?:'d|’d| would| do)? (?:really )?(?:need|want|expect|ask(?:ed)?|make|earn|get|deserve|take)\b"
    r"|\bneed(?:s|ed|ing)?\b|\bi(?:'m| am|’m|m) (?:on|at|making|earning|getting|worth|looking|asking"
    r"|after|hoping|used to)\b|\bmy (?:(?:current|old|present|last) (?:\w+ )?pa(?:ys|id|y)|current|old|present|last|rent|bills|minimum|min|floor|number"
    r"|salary|pay|bottom|target|ask)\b|\bcurrent(?:ly)?\b|\bhoping for\b|\blooking for\b|\bminimum\b"
    r"|\bat least\b|\basked for\b|\basking for\b|\bworth\b|\bright now\b|\bi have now\b|\bwanted\b"
    r"|\bwant\b|\bmake now\b|\bexpect(?:ed|ing|ation)?\b|\bto live\b|\bget by\b|\bi got at\b"
)
OFFERED = (
    r"\bthey (?:only )?(?:want|wanted|expect|asked)\b|\boffer(?:ed|ing|s)?\b|\bsa(?:id|ys?|ying)\b"
    r"|\bpay(?:s|ing)?\b|\bpaid\b|\bsalary\b|\bpackage\b|\badvertised\b|\blisted\b|\bbudget(?:ed)?\b"
    r"|\brange\b|\bgoing for\b|\bgoes for\b|\bon the table\b|\bgiv(?:e|es|ing)\b|\bposting\b|\brate\b"
    r"|\btold\b|\bquoted\b|\bit(?:'s|’s|s| is)\b|\bthey(?:'re|’re|re| are)?\b|\btheirs?\b|\bthe (?:job|"
    r"role|ad|position|gig)\b|\bonly\b|\bi(?:'d| would|’d) be on\b|\bstarts? (?:at|on)\b|\bwages?\b"
)

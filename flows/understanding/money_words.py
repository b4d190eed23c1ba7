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
    r"\d{1,3}(?:[ .'\u00a0\u202f]\d{3}){1,3}(?:,\d{1,2})?(?![\d'])"
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
    r"%|/\d|percent|per cent|am\b|pm\b|a\.m|p\.m|o.?clock|:\d|years?\b|yrs?\b|months?\b|weeks?\b"
    r"|days?\b|hours?\b|hrs\b|mins?\b|minutes?\b|people\b|rounds?\b|interviews?\b|times?\b"
    r"|miles\b|km\b|x\b|st\b|nd\b|rd\b|th\b|stars?\b|other\b|of (?:us|them)\b|floors?\b|kids?\b"
    r"|steps?\b|emails?\b|questions?\b|(?:st|nd|rd|th) "
)
NEEDED = (
    r"\bi(?:'d| would| do)? (?:really )?(?:need|want|expect|ask|asked|make|earn|get|deserve)\b"
    r"|\bneed(?:s|ed|ing)?\b"
    r"|\bi(?:'m| am|m) (?:on|at|making|earning|getting|worth|looking|asking|after|hoping|used to)\b"
    r"|\bmy (?:(?:current|old|present|last) (?:\w+ )?pa(?:ys|id|y)"
    r"|current|old|present|last|rent|bills|minimum|min|floor|number|salary|pay|target|ask)\b"
    r"|\bcurrent(?:ly)?\b|\bhoping for\b|\blooking for\b|\bminimum\b|\bat least\b|\basked for\b"
    r"|\basking for\b|\bworth\b|\bright now\b|\bi have now\b|\bwanted\b|\bwant\b|\bmake now\b"
    r"|\bexpect(?:ed|ing|ation)?\b|\bto live\b|\bget by\b|\bi got at\b"
)
OFFERED = (
    r"\bthey (?:only )?(?:want|wanted|expect|asked)\b|\boffer(?:ed|ing|s)?\b"
    r"|\bsa(?:id|ys?|ying)\b|\bpay(?:s|ing)?\b|\bpaid\b|\bsalary\b|\bpackage\b|\badvertised\b"
    r"|\blisted\b|\bbudget(?:ed)?\b|\brange\b|\bgoing for\b|\bgoes for\b|\bon the table\b"
    r"|\bgiv(?:e|es|ing)\b|\bposting\b|\brate\b|\btold\b|\bquoted\b|\bit(?:'s|s| is)\b"
    r"|\bthey(?:'re|re| are)?\b|\btheirs?\b|\bthe (?:job|role|ad|position|gig)\b|\bonly\b"
    r"|\bi(?:'d| would) be on\b|\bstarts? (?:at|on)\b|\bwages?\b"
)

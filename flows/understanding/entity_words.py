"""Where names stand in a sentence. A name is capitalised, or stands where only a name can."""

_NAME = r"([A-Z][\w&'.-]*(?: (?:[A-Z][\w&'-]*|of|and|&)(?= |$|[.,;!?)]))*(?<! of)(?<! and))"
_PERSON = r"((?:(?:Mr|Mrs|Ms|Dr|Miss|Mx)\.? )?[A-Z][a-z'-]+(?: [A-Z][a-z'-]+){0,2})"
_WORD = r"((?!(?:a|an|the|this|that|my|their|his|her|your|our|some|another|all|me|it|them|home"
_WORD += r"|work|school|noon|least|first|last|once|one|two|three|tomorrow|today|night|is|was)\b)"
_WORD += r"[a-z][\w&.-]+)"
_JOB = r"(?:role|position|job|post|gig|opening|vacancy|internship)"
_THING = r"((?:[\w/&+#.-]+ ){0,4}?[\w/&+#.-]+)"

NAME_PATTERNS = {
    "company": (
        rf"(?i:\b(?:company|firm|startup|place|shop|agency)(?:'s| is|'s name is)? (?:called|named)) {_NAME}",
        rf"(?i:\b(?:lobby|reception|office|offices|building|hq|car park|parking lot|waiting room) (?:of|at)) {_NAME}",
        rf"(?i:\b(?:interview(?:ing|ed)?|job|role|position|offer|meeting|call|gig|internship|work|working|start|application|recruiter|hiring manager) (?:at|with|from|for|by)) {_NAME}",
        rf"(?i:\b(?:applied (?:to|at)|heard from|invited by|offered by|outside|here at|i'm at|im at|i am at|am at|over at|sat at|sitting at|waiting at|arrived at|going to|headed to|heading to|way to)) {_NAME}",
        rf"(?i:\bat) {_NAME}",
        rf"(?i:\b(?:interview(?:ing|ed)?|job offer|internship) (?:at|with)) {_WORD}",
        rf"(?i:\b(?:company|firm|startup)(?:'s| is|'s name is)? (?:called|named)) {_WORD}",
    ),
    "contact": (
        rf"(?i:\b(?:recruiter|interviewer|contact|manager|hr (?:lady|guy|person|woman|man)|hiring manager|boss)(?:'s name is|'s| is|,|,? (?:is )?(?:called|named))?) {_PERSON}",
        rf"(?i:\b(?:talking to|talked to|spoke to|spoke with|speaking with|meeting with|emailed by|email from|message from|called by|her name is|his name is|interviewer is|interviewed by|contact is|by the name of)) {_PERSON}",
        rf"\b{_PERSON} (?i:from (?:hr|recruiting|talent|the recruitment team|people ops|the agency)|in hr|the recruiter|my recruiter|the hiring manager)\b",
    ),
    "own_name": (
        rf"(?i:\b(?:my name is|my name's|name's|this is|call me|i'm called)) {_PERSON}(?! from)",
    ),
    "project": (
        rf"(?i:\b(?:project|product|programme|program) (?:called|named|is)) {_NAME}",
        rf"(?i:\bthe|their|your) {_NAME} (?i:project|programme|program)\b",
    ),
}
ROLE_PATTERNS = {
    "role": (
        rf"(?i:\b(?:for|as|applied for|applying for|interviewing for)) (?:the|an?) {_THING} {_JOB}\b",
        rf"(?i:\b(?:the|an?)) {_THING} (?:role|position|opening|vacancy|internship)\b",
        r"(?i:\b(?:role|position|job|post) (?:is|of|as)) (?:an? |the )?((?i:(?:junior|senior|lead|head|data|software|marketing|sales|office|account|project|product|store|shop|shift|customer|graphic|nurse|waiter|waitress|barista|cashier|driver|teacher|chef)[\w ]{0,30}))",
    ),
    "other_role": (
        rf"(?i:\b(?:rather|prefer|would love|rather have|instead) (?:do|be in|work in|see|have|take|something in)?) ?(?:the|an?) {_THING} {_JOB}\b",
        rf"(?i:\b(?:if they had|if there was|if there were) (?:something in|an?|the)) {_THING}(?: {_JOB})?\b",
    ),
}
FREE = {
    "liked": (
        r"(?i:\b(?:i )?(?:really |did |genuinely )?(?:liked|loved|enjoyed) (?:that |how )?)((?i:(?:the|their|how|that|your) [\w' -]{3,40}))",
    ),
}
CHANNELS = {
    "email": r"(?i)\b(?:(?:they|she|he|recruiter|hr) e-?mail(?:ed|s)? me|(?:by|via|over|through|per) e-?mails?|got an e-?mail|(?:sent|send) me an e-?mail|all e-?mails?|e-?mail(?:ed|ing) with)\b",
    "message": r"(?i)\b(?:whats ?app|linkedin message|(?:by|via|over|through) (?:text|sms|messages?|linkedin|chat|telegram|signal|dm)|(?:texted|messaged|dm'?e?d) me|text message)\b",
    "phone": r"(?i)\b(?:(?:they|she|he|recruiter|hr) (?:called|rang|phoned|calls?) me|(?:by|over the|on the|via) phone|phone call|rang me|phoned me)\b",
}
AGENCY = r"(?i)\b(?:recruitment agency|staffing agency|temp agency|an agency|the agency|my agency|headhunter|agency recruiter|agency booked|third.party recruiter|external recruiter)\b"
#: Words that end a name or a role taken too far.
TAIL = r"(?i)\s+(?:and|but|for|in|on|at|to|so|because|with|where|which|that|who|is|was|tomorrow|today|monday|tuesday|wednesday|thursday|friday|next|i)\b.*$"
NO_NAMES = frozenset(
    [
        "i",
        "it",
        "he",
        "she",
        "they",
        "we",
        "you",
        "im",
        "i'm",
        "ok",
        "hr",
        "the",
        "a",
        "an",
        "this",
        "that",
        "my",
        "their",
        "his",
        "her",
        "not",
        "so",
        "no",
        "yes",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "noon",
        "home",
        "work",
        "once",
        "least",
        "first",
        "last",
        "all",
        "me",
        "them",
        "same",
        "new",
        "other",
        "whole",
        "next",
        "second",
        "final",
        "interview",
        "job",
        "only",
        "good",
        "great",
        "better",
    ]
)

"""What the rival says: as much, and with as many buttons, as ours does."""

Buttons = tuple[tuple[tuple[str, str], ...], ...]
Screen = tuple[str, Buttons]

GREETING = (
    "Hello. I help with interviews you're not that into: whether to stay, what to say, "
    "and how to bow out well.\n\nA few short questions, mostly taps. You can go back "
    "or change an answer at any time.\n\n"
)

#: Each is answered by a tap.
QUESTIONS: tuple[Screen, ...] = (
    (
        ("<b>Where are you right now?</b>"),
        (
            (("Invited, it's still ahead", "answer:invited"),),
            (("On my way, or in the lobby", "answer:on_the_way"),),
            (("In the interview", "answer:in_interview"),),
            (("It's over", "answer:afterwards"),),
            (("They made me an offer", "answer:offered"),),
            (("Get me out", "out"),),
        ),
    ),
    (
        (
            "<b>Has anything felt unsafe or out of line?</b>\n\nHard questions or a bored "
            "interviewer don't count. Your gut does."
        ),
        (
            (("No, nothing like that", "answer:none"),),
            (("Rude or tasteless", "answer:rude"),),
            (("Insulting or degrading", "answer:hostile"),),
            (("I don't feel safe", "answer:unsafe"),),
            (("It looks like a scam", "answer:scam"),),
            (("Back", "back"),),
        ),
    ),
    (
        ("<b>What does your gut say about this job?</b>"),
        (
            (("I'd like it", "answer:keen"),),
            (("Not sure yet", "answer:unsure"),),
            (("Mostly nervous", "answer:nervous"),),
            (("I want out", "answer:out"),),
            (("Back", "back"),),
        ),
    ),
    (
        ("<b>How sure are you that you don't want it?</b>"),
        (
            (("Certain", "answer:certain"),),
            (("Leaning that way", "answer:leaning"),),
            (("Torn", "answer:torn"),),
            (("Back", "back"),),
        ),
    ),
    (
        (
            "<b>How is the pay, next to what you need?</b>\n\nYou can type it too: “they offer "
            "32k, I need 40k”."
        ),
        (
            (("Fine", "answer:fine"),),
            (("A bit low", "answer:low"),),
            (("Far too low", "answer:far_too_low"),),
            (("I don't know yet", "answer:unknown"),),
            (("Back", "back"),),
        ),
    ),
    (
        ("<b>Pay aside, which part appeals to you?</b>"),
        (
            (("The company and the role", "answer:both"),),
            (("The company, not this role", "answer:company"),),
            (("The role, not this company", "answer:role"),),
            (("Neither", "answer:neither"),),
            (("I can't tell yet", "answer:unknown"),),
            (("Back", "back"),),
        ),
    ),
    (
        ("<b>Would you like to hear from them again one day?</b>"),
        (
            (("Yes, keep the door open", "answer:yes"),),
            (("No, this is goodbye", "answer:no"),),
            (("Back", "back"), ("Skip", "skip")),
        ),
    ),
)

#: The first is typed, the second skipped.
DETAILS: tuple[Screen, ...] = (
    (
        (
            "I have my answer. A few details make the note yours; skip whatever you like.\n\n"
            "<b>Which company is it?</b>\n\nYou can also give everything at once: “company: "
            "Acme, role: designer, contact: Maria, my name: Sam”."
        ),
        ((("Back", "back"), ("Skip", "skip"), ("Skip the rest", "skip_rest")),),
    ),
    (
        ("<b>Which role is it?</b>"),
        ((("Back", "back"), ("Skip", "skip"), ("Skip the rest", "skip_rest")),),
    ),
)

CARD: Screen = (
    (
        "<b>Bow out, soon and briefly</b>\n\nYou know your answer, and not wanting a job "
        "is completely fine. Say so now, and it is off your mind.\n\n<i>Because the "
        "interview is behind you, you are certain that you do not want it, and you would "
        "like to hear from them again.</i>\n\n• Tell them today. Waiting costs you "
        "evenings, and them the next candidate.\n\n• No invented illness, no long story. "
        "Two honest sentences are enough.\n\n• Thank them for considering you, and name "
        "one thing you really liked.\n\n• Phone or email: take the one that feels easier. "
        "Email lets you reread it first."
    ),
    ((("More advice", "points:all"),),),
)

DRAFT: Screen = (
    (
        "Your email, ready to send. Tap the text to copy it.\n\n<b>Subject:</b> "
        "Withdrawing my application\n\n<pre>Hello,\n\nThank you so much for taking the "
        "time to meet me; I've really appreciated it. I've gone over everything we talked "
        "through, and I've decided to withdraw my application for the role at "
        "{company}.\n\nI really enjoyed getting to know {company} a little and learning "
        "what the people there care about.\n\nIf a role comes up that's nearer to what I "
        "do, I'd love to hear from you. I wish you and the team all the very best, and I "
        "hope you find someone who'll love the job.\n\nWarm regards</pre>"
    ),
    (
        (("Copy subject", "copy"),),
        (("Say it differently", "words:1"),),
        (("More neutral", "tone:neutral"), ("Shorter", "tone:brief")),
        (("Message", "kind:message"), ("Phone", "kind:phone"), ("Voicemail", "kind:voicemail")),
        (
            ("If they push back", "kind:pushback"),
            ("Thank-you", "kind:thank_you"),
            ("Another day", "kind:reschedule"),
        ),
        (("Stay in touch", "kind:stay_in_touch"),),
        (("Change an answer", "edit"), ("Start over", "restart")),
    ),
)

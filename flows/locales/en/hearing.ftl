# Hearing typed words: what was understood is played back; danger is asked about, never assumed.

## What was heard

hearing-hello = Hello. Thank you for telling me.
hearing-told = <b>Did I get that right?</b>
hearing-lines = { $first }
    { $rest }
hearing-line = { $name }: { $answer }
hearing-right = That's right
    .typed = right|yes|correct|yep|yeah|exactly|true|ok|yes thats right|thats it|all right|y
hearing-mend = { $name }: change
hearing-not-that = None of that
    .typed = no|none|wrong|nope|not that|thats wrong|all wrong|forget it|forget that|n
hearing-good = Thank you. Now only what I still need.
hearing-more = Thank you. And the rest:
hearing-dropped = Forgotten. Let's take it one step at a time.
hearing-later = I heard you, and I'll keep it. First get out; we'll go through it afterwards.
hearing-word = { $word }
hearing-taken = I take that as “{ $what }”.

## Safety

ask-safety =
    <b>That doesn't sound right. Are you safe?</b>

    Only you can tell. If someone threatens you, call the emergency number.
ask-safety-insult =
    <b>That was not all right. What comes closest?</b>

    If someone threatens you, call the emergency number.
ask-safety-scam =
    <b>That has the marks of a scam. What do you think?</b>

    Send no money and no papers until you are sure.
safety-safe = I'm safe
    .typed = safe|yes|yes im safe|i am safe|im fine|im ok|im okay|fine|ok|y|yeah|nothing|nothing like that|im good|all good|all fine|im all right|no danger|false alarm
safety-rude = It's rude or gross
    .typed = rude|gross|creepy|tasteless|disgusting|rude or gross|just rude
safety-out = I need out
    .typed = out|not safe|im not safe|i dont feel safe|unsafe|need out
safety-tasteless = Rude or tasteless
    .typed = rude|tasteless|gross|just rude|impolite
safety-hostile = Insulting or degrading
    .typed = insulting|insulted|degrading|hostile|abusive|humiliating|racist|sexist
safety-scam = It looks like a scam
    .typed = scam|a scam|its a scam|fraud|fake|yes|looks like it|i think so|probably
safety-harmless = Nothing like that
    .typed = nothing|neither|none|no|nothing like that|it was a joke
safety-safe-still = Good that you are safe now. What happened still counts: which comes closest?
safety-scam-taken = Then you owe them nothing.
safety-safe-noted = Good. Trust that feeling if it changes.
safety-scam-noted = Good. What you wrote still has the marks of a job scam. What do you think?
safety-rude-noted = I'm sorry. You don't have to put up with that.
safety-again-1 = I'm listening. So that I don't guess wrong about your safety: which of these is it?
safety-again-2 = I hear you. One tap, and I know how to help.
safety-again-3 = Whatever it is, you don't have to explain it. Which is closest?

# Words that a letter has, and a cry for help has not; separated by |
word-letter = dear|regards|sincerely|thank you|withdraw|withdrawing|my application

# To someone who knows that it is a scam
scammed-paid = Call your bank or card company now: say it was a scam, and ask them to stop the payment. Keep every message, and send nothing more. It's not your fault.
scammed-papers = Tell your bank, and ask whoever issued the papers what to do. In the US, identitytheft.gov helps; elsewhere, the police. Send nothing more. It's not your fault.
scammed-report = In the US, at reportfraud.ftc.gov; elsewhere, with the police. Tell the site where you found the job, too, and keep the messages.
scammed-replied = That happens to many. Stop here: no further answer, block them, keep the messages. You owe them nothing.
scammed-more = That fits a scam. Send nothing, don't reply, and keep the messages. If money has moved, call your bank now.

## Whom to call

crisis-1 =
    This is bigger than any interview. If someone may get hurt, call your local emergency number now.

    To talk to someone: in the US, call or text 988; in the UK and Ireland, Samaritans on 116 123; anywhere else, findahelpline.com.
crisis-2 =
    I'm glad you are telling me. Please tell someone who can be with you, too: your local emergency number if it's urgent.

    US: 988. UK and Ireland: Samaritans, 116 123. Elsewhere: findahelpline.com.

crisis-go-on = Go on when you like
# Typed below the card with whom to call
word-go-on = go on|go on when you like|carry on|continue|im ready

## On the way out

sorry = I'm sorry. It's not your fault.
emergency = Call your emergency number: 112 in the EU and on many mobiles, 911 in the US. If you can, move towards other people.
what-say = Say it while you stand up. Then walk. You need no reason.
foreign = I only speak English. Emergency: 112 in the EU and on many mobiles, 911 in the US.
cornered = I'm here. Go where other people are. If you can't leave, call the emergency number.
button-feel-unsafe = I don't feel safe
    .typed = unsafe|not safe|im not safe|i dont feel safe|yes|im scared|scared

## Beside the question

distress-panic = That sounds awful. Breathe out slowly; nothing has to be decided this minute.
distress-tears = I'm sorry it hurts so much. Take your time; nothing has to be decided this minute.
about-program = I'm a program. No human reads along; I know some words and some good advice.
about-private = Your words are stored encrypted by whoever runs this bot, and shared with no company. Nobody reads along. What lies idle is deleted after a while.
about-delete = /new clears your answers and starts over, once you say so. What lies idle is deleted after a while.
anger-1 = Fair enough. This is a rotten spot to be in. One tap is plenty, or come back later.
anger-2 = I hear the anger, and I don't mind it. Whenever you like:
anger-3 = All right. No hurry. I'm still here.

closest-1 = You don't have to be sure. Tap what comes closest; you can change it later.
closest-2 = A rough answer is enough. Which one is nearest to it?
closest-3 = Go by your first feeling. Nothing here is final.
closest-danger-1 = On safety I'd rather not guess. If nothing felt wrong, it's the first button; else, what comes closest.
closest-danger-2 = Only you can say this one: the first button if nothing felt wrong, else whatever comes closest.
closest-danger-3 = If you hesitate, go by your gut. Nothing wrong at all is the first button.
known-1 = I hear you. I have that, and it counts.
known-2 = I know. It counts as much as before.
known-3 = It's noted, and I haven't forgotten it.
unplaced-1 = I hear you. So that I get it right: what comes closest here?
unplaced-2 = Thank you for telling me. One small step at a time: which of these is it?
unplaced-3 = That sounds like a lot. Tap whatever is nearest; you can change it later.
digress-1 = That's a fair question. Once I know a little more, I'll tell you what I'd do.
digress-2 = I hear the question. Each answer here brings us closer to what you can do.
digress-3 = Let's keep that one in mind. First this, so that I can help:
digress-result-1 = That one I can't answer. What I'd do stands above, and “Why this?” gives my reasons.
digress-result-2 = I know no more than what stands above. “Changed my mind” lets you change an answer.
digress-result-3 = That's beyond me. /help shows what I can do for you from here.
why-ask-stage = What's right to do in the room is not what's right at home.
why-ask-danger = If anything is wrong, that decides, before pay or politeness.
why-ask-gut = Your first feeling knows things that a list of reasons doesn't.
why-ask-certainty = If you are certain, it's kind to say so soon; if not, it may be worth a closer look.
why-ask-fear = Nerves can feel like a no. I'd hate for you to miss something you want.
why-ask-pay = Low pay can often be talked about, so it need not be the end.
why-ask-amounts = With numbers, the note can ask for what you are worth.
why-ask-fit = A good company may have a better role for you, now or later.
why-ask-door = It decides how the note ends: with goodbye, or with “stay in touch”.
why-ask-company = So that the note names them. Only you see it.
why-ask-role = So that they know at once which role it's about.
why-ask-contact = A note to a person reads kinder than one to nobody.
why-ask-own-name = To sign the note. It stays between us.
why-ask-other-role = If you name the work you would love, they may think of you for it.
why-ask-liked = One honest compliment makes a no easier to read.
why-ask-project = It shows that you listened, and leaves a thread for later.
why-ask-channel = The answer is best sent the way they have been in touch with you.
why-ask-playback = I read this from your own words, and I may have got it wrong. Nothing counts until you say so.
why-ask-safety = Something you wrote made me wonder, and I'd rather ask than assume.

# The main flow: questions, choices, and all that is said around them.
# `.typed` lists the short forms people type, separated by |.

greeting =
    Hello. I help with interviews you're not that into: whether to stay, what to say, and how to bow out well.

    A few short questions, mostly taps. You can go back or change an answer at any time.
welcome-back = Welcome back. This is where we were.
new = Hello. I'm here for the interview you're not that into. Shall we begin?
closed = Stopped. Your answers are still here: carry on any time, or start over.

closed-again = Welcome back. Your answers are still here. Shall we carry on, or start over?

## Questions

ask-stage = <b>Where are you right now?</b>
stage-invited = Invited, it's still ahead
    .typed = invited|before|not yet|they invited me|i have an invitation|upcoming
stage-on-the-way = On my way, or in the lobby
    .typed = on the way|on my way|way|lobby|waiting|in the lobby|almost there
stage-in-interview = In the interview
    .typed = in it|now|in the room|in interview|in the interview now|during|right now|inside
stage-afterwards = It's over
    .typed = after|afterwards|over|done|had it|it is over|after the interview|finished
stage-offered = They made me an offer
    .typed = offer|offered|i have an offer|got an offer|got the offer|they offered

ask-danger =
    <b>Has anything felt unsafe or out of line?</b>

    Hard questions or a bored interviewer don't count. Your gut does.
danger-none = No, nothing like that
    .typed = no|n|nope|nothing|none|all fine|fine|no danger|not at all|safe|im safe|nothing like that|no nothing|nothing at all|nothing of the kind|nothing of the sort
danger-rude = Rude or tasteless
    .typed = rude|tasteless|a bit rude|impolite|gross
danger-hostile = Insulting or degrading
    .typed = hostile|insulting|insulted|they insulted me|degrading|abusive|aggressive|shouting|humiliating
danger-unsafe = I don't feel safe
    .typed = unsafe|not safe|scared|i am scared|im scared|danger|in danger|threatened|i feel unsafe
danger-scam = It looks like a scam
    .typed = scam|fraud|fake|they want money|a scam|looks fake

ask-gut = <b>What does your gut say about this job?</b>
gut-keen = I'd like it
    .typed = keen|yes|like it|want it|i want it|i like it|excited
gut-unsure = Not sure yet
    .typed = unsure|not sure|dont know|i dont know|idk|maybe|mixed
gut-nervous = Mostly nervous
    .typed = nervous|scared of failing|anxious|afraid|nerves|stressed
gut-out = I want out
    .typed = no|out|not for me|dont want it|i dont want it|hate it|not into it

ask-certainty = <b>How sure are you that you don't want it?</b>
ask-certainty-unsure = <b>How sure are you that it isn't for you?</b>
ask-certainty-nervous = <b>Nerves aside, how sure are you that it isn't for you?</b>
certainty-certain = Certain
    .typed = sure|very|very sure|absolutely|100|100 percent|completely|positive|totally|yes
certainty-leaning = Leaning that way
    .typed = leaning|mostly|fairly|pretty sure|quite sure|kind of|probably
certainty-torn = Torn
    .typed = torn|not sure|unsure|dont know|idk|50 50|half half|in between|no

ask-fear =
    <b>If you knew you would do well in it, would you want it?</b>

    Fear of doing badly and not wanting the job can feel the same.
only-fear-yes = Yes, then I'd want it
    .typed = yes|y|yeah|yep|yup|sure|i would|probably
only-fear-no = No, not even then
    .typed = no|n|nope|nah|not really|i wouldnt|still no

ask-pay =
    <b>How is the pay, next to what you need?</b>

    You can type it too: “they offer 32k, I need 40k”.
pay-fine = Fine
    .typed = ok|okay|good|enough|yes|great|alright|fair
pay-low = A bit low
    .typed = low|lowish|bit low|little low|not great|meh|too low
pay-far-too-low = Far too low
    .typed = far|way too low|much too low|terrible|awful|ridiculous|an insult|no
pay-unknown = I don't know yet
    .typed = unknown|dont know|idk|no idea|not sure|they havent said|unclear

ask-amounts =
    <b>Do you have numbers?</b>

    Type what they offer and what you need, in any currency: “they said 45-50, I need 60”. It makes the note stronger.

ask-fit = <b>Pay aside, which part appeals to you?</b>
fit-both = The company and the role
    .typed = both|company and role|everything|all of it
fit-company = The company, not this role
    .typed = company|the company|just the company|only the company|firm
fit-role = The role, not this company
    .typed = role|the role|the job|job|just the role|only the role|work
fit-neither = Neither
    .typed = none|nothing|no|neither of them
fit-unknown = I can't tell yet
    .typed = unknown|dont know|idk|no idea|not sure|cant tell

ask-door = <b>Would you like to hear from them again one day?</b>
door-open-yes = Yes, keep the door open
    .typed = yes|y|yeah|yep|sure|maybe|why not|open|keep it open
door-open-no = No, this is goodbye
    .typed = no|n|nope|nah|never|closed|rather not

## Details for the note

details-intro = I have my answer. A few details make the note yours; skip whatever you like.
details-intro-note = Of course. A few details make it yours; skip whatever you like.
ask-company =
    <b>Which company is it?</b>

    You can also give everything at once: “company: Acme, role: designer, contact: Maria, my name: Sam”.
ask-role = <b>Which role is it?</b>
ask-contact = <b>Who do you write to?</b> A first name is enough.
ask-own-name = <b>And your name, to sign with?</b>
ask-liked = <b>What did you like about them?</b> One thing is plenty: “the calm way the team works”.
ask-project = <b>Did a project or a plan come up that interested you?</b> Just name it: “the new app for libraries”.
ask-channel = <b>How have you been in touch so far?</b>
channel-email = By email
    .typed = email|mail|e mail|emails
channel-message = By messages
    .typed = message|messages|chat|linkedin|whatsapp|telegram|text|texts|dm
channel-phone = By phone
    .typed = phone|call|calls|telephone|on the phone
channel-agency = Through an agency
    .typed = agency|recruiter|an agency|headhunter|through a recruiter

label-company = company|firm|employer
label-role = role|job|position|title
label-contact = contact|to|person|recruiter|hiring manager
label-own-name = my name|name|me|own name|i am|signed
label-liked = liked|i liked|like|what i liked
label-project = project|plan|a project

## Buttons

button-start = Let's begin
    .typed = yes|begin|ok|start|go|sure|lets go|hi|hello|hey
button-out = Get me out
    .typed = get out
button-back = Back
button-skip = Skip
    .typed = next|no|none|nothing|pass|dont know|i dont know|idk|not sure|n|nope
button-keep = Keep that
    .typed = keep|keep it|yes|same|next|ok|skip
button-drop = Leave it out
    .typed = remove|remove it|delete|leave out|drop|no|none|nothing
button-skip-rest = Skip the rest
    .typed = skip all|skip everything|all|done|finish|enough
button-restart = Start over
    .typed = start again|begin again|new
button-edit = Change an answer
    .typed = change|edit|change answer|correct
button-note = Write the note
    .typed = note|write|draft|yes|yes please|the note|write it|please
button-outside = I'm outside now
    .typed = outside|im out|its over|over|done|finished|i left
button-points-all = More advice
    .typed = more|all|tell me more
button-points-few = Less
    .typed = fewer|short
button-copy-subject = Copy subject
button-copy-body = Copy text
button-words = Say it differently
    .typed = another|different|again|differently|other words|reword
button-carry-on = Carry on
    .typed = continue|go on|yes
button-next-steps = What to do next
    .typed = next|what now|more|advice|go on|continue
button-walked-out = I'm out. Write the note
    .typed = im out|out|done|note|write|yes|i left|write the note
# On the card that says to leave: "out" typed there still asks for the way out.
button-left = I'm out. Write the note
    .typed = im out|i left|note|write|write the note|im out and safe|im safe now
button-resume = Ask me the questions
    .typed = questions|continue|go on|carry on|talk

## Plain words understood anywhere, separated by |

word-out = out|get out|leave|leave now|i want out|i want to leave|emergency|sos|get me out|get me out of here|i need out|i need to get out|help me leave|i want to leave now|i have to get out|get me out now|i need to leave|i need to leave now|help me get out|let me out
word-back = back|go back|undo|previous
word-skip = skip|skip it|skip this
word-help = help|help me|what can you do|how does this work
word-cancel = cancel|stop|quit|exit
word-anew = restart|start over|start again|begin again
word-edit = change an answer|change answer|change my answer|edit
word-hello = hi|hello|hey|hey there|hi there|hello there|hiya|good morning|good afternoon|good evening|hi again|hello again|im back
word-thanks = thanks|thank you|thanks a lot|thank you so much|thx|cheers|ty|many thanks
word-leave-it = no|no thanks|no thank you|not now|later|maybe later|nope|ok|okay|got it|great|good|bye|goodbye
# Said where a detail is asked: there is none.
word-blank = dont know|i dont know|idk|dunno|no idea|ive no idea|i have no idea|no clue|not sure|im not sure|none|nothing|nothing really|not really|nothing much|nothing special|na|n a|not applicable|dont remember|i dont remember|cant remember|i cant remember|i forgot|i forget|forgot|no name|cant think of anything|nothing comes to mind|i cant say|cant say|nobody|no one|not much|not a lot|none of that|none of it|none that i remember|none that i can remember|i liked nothing|i liked none of it|i didnt like anything|i dont know her name|i dont know his name|i dont know their name|i dont know the name|i dont know who
# Words in front of a name or a company, and small words within a name.
lead-in-name = ^(?:(?:hi|hello|hey|dear|yes|well)(?: there)?[,.]? +)?(?:(?:my (?:full )?name(?: is|['’]?s)|the name(?: is|['’]?s)|name(?: is|['’]?s)|their name(?: is|['’]?s)|(?:his|her) name(?: is|['’]?s| was)|i['’]?m|i am|it['’]?s|it is|it was|this is|i think(?: it['’]?s| it was)?|i (?:met(?: with)?|(?:talked|spoke|wrote|chatted|was talking) (?:to|with))|some(?:one|body)|a (?:woman|man|lady|guy|person)|(?:just )?call me|sign (?:it )?(?:as|with)|they['’]?re called|(?:he|she)['’]?s(?: called)?|to)(?: called| named)? +)?
lead-in-company = ^(?:it['’]?s(?: called)?|it is(?: called)?|they['’]?re(?: called)?|they are(?: called)?|the company (?:is|name is)(?: called)?|the company['’]?s(?: called)?|(?:it was |i (?:applied|interviewed|was|work|talked) )?(?:at|for|with|to)) +
name-particles = van von der den de del della di da dos du la le al el bin ibn ter ten y e
# Said where a word for the note is asked: nothing to write down.
word-filler = correct|thats correct|thats right|that is right|right|exactly|yes|yeah|yep|ok|okay|sure|hi|hello|hey|what|why|huh|hm|hmm

## Changing an answer

walked-out-intro = Good that you're out. A short question or two, and I'll write it.
outside-intro = Good, that part is behind you. A few questions, and we'll see.

ask-edit = <b>Which answer would you like to change?</b> The others stay.
edit-item = { $name }: { $answer }
edit-skipped = not given
edit-noted = Thanks, noted.
said-so-far = So far: <i>{ $answer }</i>
noted = Noted: { $what }.
noted-pay-fine = Noted: { $what }. So the pay is fine.
noted-pay-low = Noted: { $what }. So it's a bit low.
noted-pay-far-too-low = Noted: { $what }. So it's far too low.
noted-list = { $first }; { $rest }
noted-detail = { $name }: { $value }
money-both = they offer { $offered }, you need { $needed }
money-offered = they offer { $offered }
money-needed = you need { $needed }
nothing-before = There is nothing before this.
nothing-to-edit = There is no answer to change yet.
cannot-skip = I do need this one. A rough answer is enough, and you can change it later.
nothing-to-skip = There is nothing to skip here.
hello = Hello. I'm here, and I'm listening.
you-are-welcome = You're welcome.
as-you-like = All right. I'm here whenever you want me.
name-stage = Where you are
name-danger = Safety
name-gut = Gut feeling
name-certainty = How sure
name-fear = Wanted if it went well
name-pay = Pay
name-amounts = Numbers
name-fit = What appeals
name-door = Hear from them again
name-company = Company
name-role = Role
name-contact = Contact
name-own-name = Your name
name-liked = What you liked
name-project = Project
name-channel = In touch

## The result

card-head = <b>{ $verdict }</b>
card-because-1 = <i>Because { $a }.</i>
card-because-2 = <i>Because { $a }, and { $b }.</i>
card-because-3 = <i>Because { $a }, { $b }, and { $c }.</i>
card-point = • { $point }
offer-note = If you decide to bow out after all, I can write the note for you.
offer-note-danger = When you are out and safe, shall I write the note for you?
offer-note-now = Shall I write the note for you?
offer-note-later = When you are out, shall I write the note for you?

note-subject = <b>Subject:</b> { $subject }
note-body = <pre>{ $body }</pre>
note-email = Your email, ready to copy and send:
note-message = Your message, ready to copy and send:
note-phone = For the phone, in your own voice:
note-voicemail = If it goes to voicemail:
note-in-person = To say in person, in one breath:
note-pushback = If they push back:
note-reschedule = If another day would help:
note-negotiate = A note to talk about the pay:
note-negotiate-message = A message to talk about the pay:
note-negotiate-phone = To talk about the pay on the phone, in your own voice:
note-say-name = <i>Say your name first; I don't know it.</i>
note-plan-b = <b>Plan B, if you bow out after all.</b> { $note }
note-suggested-top = You named the lower end; { $top } is my suggestion. Ask for what you like.
note-stay-in-touch = A no that keeps you in touch:
note-thank-you = A thank-you note:
note-thank-you-out = A thank-you that says no as well:

kind-email = Email
    .typed = mail|e mail|an email
kind-message = Message
    .typed = linkedin|whatsapp|text|chat
kind-phone = Phone
    .typed = call|by phone
kind-voicemail = Voicemail
kind-in-person = In person
    .typed = face to face|say it
kind-pushback = If they push back
    .typed = pushback|push back
kind-reschedule = Another day
    .typed = reschedule|postpone
kind-negotiate = Negotiate
    .typed = pay|salary|negotiation
kind-stay-in-touch = Stay in touch
    .typed = keep in touch
kind-thank-you = Thank-you
    .typed = thank them|thank you note|a thank you
# Where the advice is another, a form that says no is named so.
kind-email-no = No by email
    .typed = email|mail|e mail|an email
kind-message-no = No by message
    .typed = message|linkedin|whatsapp|text|chat
kind-phone-no = No by phone
    .typed = phone|call|by phone
kind-voicemail-no = No by voicemail
    .typed = voicemail
kind-in-person-no = No in person
    .typed = in person|face to face|say it
kind-pushback-no = If they resist my no
    .typed = if they push back|pushback|push back
kind-stay-in-touch-no = No, but in touch
    .typed = stay in touch|keep in touch
tone-warm = Warmer
    .typed = warm|friendlier|kinder|nicer|friendly|more friendly|casual|more casual|less formal|less stiff|softer
tone-neutral = More neutral
    .typed = neutral|formal|more formal|businesslike
tone-brief = To the point
    .typed = brief|briefer|plain|plainer|direct

## Help, and what was not understood

help =
    I ask a few questions and then tell you what I'd do, with a note you can send.

    Pick an answer or type it. /out is the way out at any moment, /back takes a step back, /edit changes an answer, /why gives my reasons, /review reads your own draft, /reminders reminds you, /cancel stops, /new starts over.
puzzled-choice-1 = I didn't catch that. Pick an answer below, or type its words.
puzzled-choice-2 = Sorry, still not clear to me. The words on a button work best.
puzzled-choice-3 = I'm a simple listener. Type 1 for the first button, 2 for the second, and so on.
puzzled-amounts-1 = I couldn't find an amount in that. Something like “they offer 32k, I need 40k” works, or skip it.
puzzled-amounts-2 = Still no number that I can read. Digits help: “2,800 a month”.
puzzled-amounts-3 = Let's not get stuck here. Skip works too; the note is fine without numbers.
puzzled-words-1 = I need a word or two to put in the note. Type them plainly, or skip it.
puzzled-words-2 = That gives me nothing to write. A word or two is enough.
puzzled-words-3 = The note works without this too. Skip is perfectly fine.
too-long-1 = That's more than a note can hold. Can you say it in a line?
too-long-2 = Still too long for a note. A few words are plenty, or skip it.
unknown-command = I don't know /{ $name }. /help shows what I can do.
shared-picture = I can't look at pictures, only read words. Nothing was lost.
shared-voice = I can't listen to recordings, only read words. Nothing was lost.
shared-sticker = Nice one. I only understand words and taps, though.
shared-forward = Thanks for passing that on. I can only work with your own words here.
shared-edited = I saw you edited a message. I can't go back in it, but /edit changes any answer.
shared-review-edited = I can't see what you changed there. Paste the whole text again, and I'll read it afresh.
shared-other = I can only read words and taps. Nothing was lost.

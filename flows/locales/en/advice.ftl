### The advice: verdicts, points, the answers they rest on, their sources, the way out.
### In danger: at most 14 words a point, 15 a reason, and nothing that asks anyone to be nice.

## Verdicts: a headline without a full stop, and its reason.

verdict-leave-now = Leave now
verdict-leave-now-reason = Your safety comes first. You do not have to explain yourself.
verdict-no-reply = Do not reply
verdict-no-reply-reason = This looks like a scam. They do it daily; it is not your fault.
verdict-stay-away = Stay away from them
verdict-stay-away-reason = You felt unsafe, and that is reason enough. No job is worth it.
verdict-withdraw = Bow out, soon and briefly
verdict-withdraw-reason = You know your answer, and not wanting a job is completely fine. Say so now, and it is off your mind.
verdict-withdraw-hostile-reason = You deserve better than this, and you owe them no reason.
verdict-see-it-through = See it through, then decide
verdict-see-it-through-reason = You are already there, and nothing is settled in this room. Hear the rest, then decide in peace.
verdict-face-the-fear = It may only be nerves
verdict-face-the-fear-reason = You would want this if you knew it would go well. So the doubt may be about the interview, not about the job.
verdict-carry-on = Carry on
verdict-carry-on-reason = You want this, and that counts for a lot. Go on, and keep your eyes open.
verdict-negotiate = Ask for better pay first
verdict-negotiate-reason = You like it; the money is what hurts. Pay is the part that can still change, so ask before you give it up.
verdict-better-fit = Right company, wrong role
verdict-better-fit-reason = It is this role you do not want; the company you like. A no to the one is not a no to the other.
verdict-go-and-see = Go and see, then decide
verdict-go-and-see-reason = You are not sure, and that is fair: you have not met them yet. Going commits you to nothing.
verdict-take-time = Take a little time
verdict-take-time-reason = You do not have to know today. A night's sleep and one good conversation often settle it.

## Points in danger

point-leave-at-once = Leave now: walk out, or end the call. You need no goodbye.
point-turn-back = Do not go in. Turn round now.
point-do-not-go = Do not go. You owe them nothing.
point-not-again = Do not meet them again, wherever they suggest.
point-near-people = Go where other people are. If you feel threatened, call the emergency number.
point-call-if-threatened = If they threaten or follow you, call the emergency number.
point-owe-nothing = You owe nobody an explanation, not now and not later.
point-tell-where-now = Ring someone you trust and say where you are.
point-tell-what-happened = Tell someone you trust: who they are, and what happened.
point-warning-signs = A private home, an empty place, a lift from them: known warning signs.
point-one-short-no = Send one short no, without a reason. You need not discuss it.
point-write-it-down = Tonight, write down what was said, when and by whom.
point-usa-deadline = USA only: the EEOC takes discrimination charges for 180 days (some states 300).
point-block-and-keep = Do not reply. Block them, and keep the messages as evidence.
point-send-nothing = Send no money, ID or bank data. Already paid? Call your bank.
point-check-yourself = Is the company real? Ask on a number that you find yourself.
point-report-it = Report it to the police. USA only: reportfraud.ftc.gov.

## Points before and in the interview

point-leave-if-worse = You need not take rudeness. If it gets worse, you may get up and leave.
point-ask-how-it-matters = Asked about age, family, faith, origin or health? You may ask how that matters for the job, or pass.
point-settle-in = Breathe out and let them talk. The first minutes are stiff for everybody.
point-expect-awkward = Expect ten awkward minutes at the start. They feel them too, and then it eases.
point-meet-to-know = You cannot tell from outside whether it fits. One meeting will show you more than the advert did.
point-go-and-decide-later = Go, listen, and decide at home. You can still say no tomorrow.
point-hear-them-out = Hear them out, and ask the one thing you really want to know.
point-finish-then-weigh = Finish this one. Put the pros and cons on paper afterwards, somewhere quiet.
point-off-the-list = Tomorrow, write: thank you for your time, and please take me off the list.
point-end-it-yourself = If you must go: wait for a pause. “This isn't the right match, and I don't want to take more of your time.”
point-no-answer-today = If they press you: “I'd like to think it over.” You need not decide in the room.
point-bring-questions = Have three questions ready whose answers would settle it. You are looking at them, too.
point-ask-about-people = You like the work, so ask about the people: who leads, who left, and why.
point-ask-what-else = Ask what else they are working on. Something there may suit you better.
point-read-one-thing = Read up on one thing they have made, and ask about it.
point-show-yourself = Let them see what else you can do and where you are heading. Interviewers talk to each other.
point-use-as-practice = Treat it as practice: try the answer you usually find hard. Nothing is lost if it goes badly.
point-one-meeting-only = Nothing draws you there yet. Give it this one meeting; if that changes nothing, stop.
point-sure-then-cancel = If you become sure before it starts, cancel there and then. Do not go out of duty.
point-tell-where-you-go = Let someone know where you are going, whom you will meet and when you will be back.

## Points about fear

point-name-the-fear = Say it to yourself: I am afraid of doing badly. That alone is no reason to say no.
point-more-than-nerves = You said it is more than nerves. Find the one thing that bothers you, and ask about it.
point-is-it-fear = Check once, honestly: is it the job you doubt, or how you might do?
point-they-chose-you = They have met you and they want you. What you feared did not happen.
point-judge-the-job = Leave aside how you did. Ask only whether you would like to work there.
point-clumsy-counts = Even a clumsy interview makes the next one easier. You cannot come home with nothing.
point-tell-one-person = Tell one person what worries you. Said aloud, it usually shrinks.
point-still-no-tomorrow = Sleep on it. If it is still a no without the fear, say so tomorrow.
point-trust-your-no = You checked whether it was only fear, and it is not. You can trust your no.

## Points about pay

point-pay-later = Do not give up over pay yet. It can be talked about, now or when they make an offer.
point-ask-the-range = You do not know the pay yet. Ask for the range; it is an ordinary question.
point-name-your-number = If the pay is what puts you off, name your number before you walk away.
point-ask-your-worth = Ask for what you are worth: a figure or a range, one reason, then wait.
point-pay-after-they-want-you = Hear them out before you talk money. Pay moves most once they want you.
point-ask-before-yes = Ask before you accept. After a yes, there is little left to ask with.
point-number-in-follow-up = Name your number when you write to them, or have it ready for their offer.
point-lowest-number = Settle on your lowest number today, on paper. Below it, you may say no with an easy mind.
point-liking-then-number = Say first what you like about it, and then your number. Both are true.
point-more-than-salary = If the salary cannot move, ask about hours, days at home or a review after six months.
point-going-rate = Ask someone in the field what this work usually pays.
point-only-the-pay = Picture the same job with fair pay. Still a no? Then skip the haggling and bow out now.
point-too-far-apart = If they cannot come close, thank them and leave it there. Asking has cost you nothing.

## Points about deciding

point-ask-deadline = Ask by when they need your answer, and use the days you get.
point-sleep-on-it = Sleep on it. Tonight you are judging your own tiredness too.
point-two-columns = Two columns, ten minutes: what speaks for it, what against. See which one you want to argue with.
point-ask-two-people = Ask two people: one who knows the trade, and one who knows you.
point-what-it-showed = Write down what this interview taught you about what you want, and what you never want.
point-manners-count = Their rudeness counts. People rarely treat you better once you work for them.
point-sure-then-say = Once you are sure, tell them the same day. Waiting makes it no easier.
point-little-to-keep = Neither the company nor the work draws you. If nothing new turns up, it is all right to stop.
point-read-the-offer = Read the offer twice, and show it to someone who knows the trade before you sign.
point-what-draws-you = Put into one sentence why you want it. If the sentence comes easily, go ahead.

## Points about staying in touch

point-other-role = Ask what else is open there, now or later. The company may have your job under another name.
point-ask-for-other-role = Ask whether you may keep in touch, and name the sort of role you would grow in.
point-first-move = Make the first move: say that you are interested, and in what.
point-no-and-yes = Say both in two sentences: no to this role, and interest in the company.
point-name-their-work = Mention one piece of their work you have read about. It shows that you mean it.
point-be-remembered = Let them know what you are good at and where you are heading. They talk to other departments.
point-thank-with-detail = Send a short thank-you, and name one thing from the talk that stayed with you.
point-one-more-contact = Save their name and number. Even without the job, you know one more person in your field.

## Points about saying no

point-say-it-now = Tell them today. Waiting costs you evenings, and them the next candidate.
point-before-you-arrive = You are sure, so you need not arrive. Say so before they start waiting.
point-phone-now = It is close, so phone them now. Then confirm it in one written line.
point-cancel-the-date = Cancel the interview in the same message, so that nobody sits there waiting.
point-manners-unsaid = Their rudeness is reason enough for you. Leave it out of your message.
point-no-excuses = No invented illness, no long story. Two honest sentences are enough.
point-easy-channel = Phone or email: take the one that feels easier. Email lets you reread it first.
point-one-good-thing = Thank them for considering you, and name one thing you really liked.
point-not-a-rejection = You are not turning anyone away. You and they are simply going different ways.
point-thanks-only = You'd rather not hear from them again, so do not offer to keep in touch. Thanks and a clear no will do.
point-same-work-elsewhere = It is the kind of work you like. Look for it under another roof.
point-agency-first = If an agency sent you, tell its recruiter first.
point-say-it-twice = If they push back, repeat your no once, calmly, in the same words.
point-their-channel = Use the channel they use with you, and do it within a day.

## The answers, to follow "because"

because-stage-invited = you have been invited and have not gone yet
because-stage-on-the-way = you are on your way there
because-stage-in-interview = you are in the interview now
because-stage-afterwards = the interview is behind you
because-stage-offered = they have made you an offer
because-danger-none = nothing felt wrong
because-danger-rude = they were rude to you
because-danger-hostile = they were hostile to you
because-danger-unsafe = you do not feel safe
because-danger-scam = it looks like a scam
because-gut-keen = you are keen
because-gut-unsure = you feel unsure
because-gut-nervous = you feel nervous
because-gut-out = your gut says no
because-certainty-certain = you are certain that you do not want it
because-certainty-leaning = you are leaning towards no
because-certainty-torn = you are torn
because-only-fear-yes = you would want it if you knew you'd do well
because-only-fear-no = you would not want it even if you knew you'd do well
because-pay-fine = the pay is fine
because-pay-low = the pay is low
because-pay-far-too-low = the pay is far too low
because-pay-unknown = you do not know the pay yet
because-fit-both = you like both the company and the role
because-fit-company = you like the company more than the role
because-fit-role = you like the role more than the company
because-fit-neither = neither the company nor the role draws you
because-fit-unknown = you cannot tell yet what fits
because-door-open-yes = you would like to hear from them again
because-door-open-no = you would rather not hear from them again

## The article's sections: the name and half a sentence of ours

article-a1 = <b>Hang in there</b>: first meetings are always a little awkward.
article-a2 = <b>Hang in there</b>: finish the interview, weigh it up afterwards, then thank them and step out.
article-a3 = <b>Hang in there</b>: low pay is a thing to talk about, seldom a reason to go.
article-a4 = <b>Hang in there</b>: a bad interview is practice, and shows what you want.
article-a5 = <b>Hang in there</b>: except in danger or gross rudeness; then leave at once.
article-b1 = <b>Look for what fits</b>: the role may be wrong and the company right.
article-b2 = <b>Look for what fits</b>: let yourself be remembered, because word gets round.
article-b3 = <b>Look for what fits</b>: show that you know their work beyond this one role.
article-b4 = <b>Look for what fits</b>: ask to stay in touch for a role that suits you.
article-c1 = <b>When your gut says not to go</b>: once you are sure, say so straight away.
article-c2 = <b>When your gut says not to go</b>: phone or email, whichever is easier for you.
article-c3 = <b>When your gut says not to go</b>: no excuses, but short and a little personal.
article-c4 = <b>When your gut says not to go</b>: make sure it is not only the fear of doing badly.
article-c5 = <b>When your gut says not to go</b>: a no in writing is a thank-you, not a rejection.
article-c6 = <b>When your gut says not to go</b>: thank them, and name what you liked.
article-c7 = <b>When your gut says not to go</b>: no job, but one more person you know.
article-d1 = <b>It's okay to back out</b>: going without wanting it wastes time on both sides.
article-d2 = <b>It's okay to back out</b>: unsure in the middle, so hear them out and ask.
article-d3 = <b>It's okay to back out</b>: take your time, and talk to people you trust.
article-d4 = <b>It's okay to back out</b>: a brief honest no, real thanks, the door as you like it.

## Sources that are not the article

source-withdrawal-message = General career practice for withdrawing; not from the article.
source-in-the-room = General practice for leaving a room safely; not from the article.
source-eeoc-before-you-go = US EEOC, pages for young workers, on going to an interview; not from the article.
source-eeoc-questions = US EEOC on questions and treatment that discriminate; not from the article.
source-ftc-scams = US FTC on job scams; not from the article.

## What an edited answer changed

changed-verdict = That changes my answer: from “{ $before }” to “{ $after }”.
changed-same = My answer stays the same.
changed-points = { $count ->
    [one] One point is new.
   *[other] { $count } points are new.
}

## The way out: a line to say, what to do, whom to tell

exit-say-room = “Thank you for your time. This isn't the right match for me, so I'll stop here.”
exit-do-room = If it feels unsafe, just go. Otherwise wait for a pause, say it once and leave.
exit-tell-room = Later, tell whoever invited you, in one written line.
exit-say-way = “I'm sorry, I won't be coming today. I'm withdrawing. Thank you for your time.”
exit-do-way = Phone them now, then confirm it in one written line.
exit-tell-way = If an agency sent you, tell its recruiter first.
exit-say-before = “Thank you for the invitation. I've decided to withdraw, so please cancel our interview.”
exit-do-before = Say or send it today, the way they have been in touch with you.
exit-tell-before = If an agency sent you, tell its recruiter first.
exit-say-after = “Thank you for your time. I've decided not to go any further.”
exit-do-after = Say or send it today, the way they have been in touch with you.
exit-tell-after = If an agency sent you, tell its recruiter first.
exit-say-danger-room = “I'm leaving now.”
exit-do-danger-room = No explanation owed. Go where other people are. If you feel threatened, call the emergency number.
exit-tell-danger-room = Tell someone you trust where you are.
exit-say-danger-way = “I'm not coming.”
exit-do-danger-way = No explanation owed. Turn round; go where other people are. If you feel threatened, call the emergency number.
exit-tell-danger-way = Tell someone you trust where you are.
exit-say-danger-before = “No, I'm not coming.”
exit-do-danger-before = No explanation owed. Do not go. If you feel threatened, go where other people are and call the emergency number.
exit-tell-danger-before = Tell someone you trust who they are and where you are.
exit-say-danger-after = “No. Please don't contact me again.”
exit-do-danger-after = No explanation owed. If you feel threatened, go where other people are and call the emergency number.
exit-tell-danger-after = Tell someone you trust what happened and where you are.
exit-say-scam = “No.” Or nothing at all: hang up, close the chat, walk out.
exit-do-scam = Stop replying. Block them, keep the messages, send no money and no documents.
exit-tell-scam = Tell someone you trust. If money has moved, call your bank now.

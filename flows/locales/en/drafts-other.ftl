# Forms beside the withdrawal: another date, pay, staying in touch, a thank-you.

## Another date

draft-subject-move-1 = { $occasion ->
    [decline] A little more time for my answer{ draft-subject-tail }
   *[other] Finding another time{ draft-subject-tail }
}
draft-subject-move-2 = { $occasion ->
    [decline] My answer at a later date{ draft-subject-tail }
   [after] A different day for our next meeting{ draft-subject-tail }
   *[other] A different day for the interview{ draft-subject-tail }
}
draft-subject-move-3 = { $occasion ->
    [decline] Moving the date for my decision{ draft-subject-tail }
   *[other] Request to reschedule{ draft-subject-tail }
}

draft-move-ask-warm-1 = { $occasion ->
    [cancel] Could we find another time for { draft-interview } about { draft-job }?
    [during] Could we find another day to carry on our conversation about { draft-job }?
    [after] Could we find another time for our next conversation about { draft-job }?
   *[decline] Could I give you my answer about { draft-job } at a slightly later date?
}
draft-move-ask-warm-2 = { $occasion ->
    [cancel] Would you mind if we moved { draft-interview } for { draft-job } to a different day?
    [during] Would you mind if we went on with our talk about { draft-job } on a different day?
    [after] Would you mind if we kept our next talk about { draft-job } for a different day?
   *[decline] Would you mind if I took a few more days over { draft-job } and answered on a different date?
}
draft-move-ask-warm-3 = { $occasion ->
    [cancel] I've a small favour to ask: could { draft-interview } for { draft-job } be rescheduled?
    [during] I've a small favour to ask: could the rest of our meeting about { draft-job } be rescheduled?
    [after] I've a small favour to ask: could the next step for { draft-job } be rescheduled by a few days?
   *[decline] I've a small favour to ask: could my answer on { draft-job } be postponed by a few days?
}
draft-move-ask-neutral-1 = { $occasion ->
    [cancel] I would like to ask for another time for { draft-interview } about { draft-job }.
    [during] I would like to ask for another day to continue our conversation about { draft-job }.
    [after] I would like to ask for another time for our next conversation about { draft-job }.
   *[decline] I would like to ask for a later date for my answer about { draft-job }.
}
draft-move-ask-neutral-2 = { $occasion ->
    [cancel] Would it be possible to reschedule { draft-interview } for { draft-job }?
    [during] Would it be possible to reschedule the remaining part of our meeting on { draft-job }?
    [after] Would it be possible to reschedule the next step for { draft-job }?
   *[decline] Would it be possible to postpone my decision on { draft-job } by a few days?
}
draft-move-ask-neutral-3 = { $occasion ->
    [cancel] I have a request about { draft-job }: may { draft-interview } be moved to a different date?
    [during] I have a request about { draft-job }: may the remaining questions wait for a different date?
    [after] I have a request about { draft-job }: may our next meeting be moved to a different date?
   *[decline] I have a request about { draft-job }: may I give you my answer at a later date?
}
draft-move-ask-brief-1 = { $occasion ->
    [cancel] Could we find another time for { draft-interview } about { draft-job }?
    [during] Could we go on another day with our conversation about { draft-job }?
    [after] Could we find another time for our next talk about { draft-job }?
   *[decline] Could I give you my answer on { draft-job } at a later date?
}
draft-move-ask-brief-2 = { $occasion ->
    [cancel] Is it possible to reschedule { draft-interview } for { draft-job }?
    [during] Is it possible to reschedule the rest of the meeting on { draft-job }?
    [after] Is it possible to reschedule the next step for { draft-job }?
   *[decline] Is it possible to postpone my answer on { draft-job }?
}
draft-move-ask-brief-3 = { $occasion ->
    [cancel] I'd be glad to have { draft-interview } for { draft-job } on a different day.
    [during] I'd be glad to keep the remaining questions on { draft-job } for a different day.
    [after] I'd be glad to have our next meeting on { draft-job } on a different day.
   *[decline] I'd be glad of a later date for my answer on { draft-job }.
}

draft-move-why-warm-1 = I'd like to come to it with a clear head and give it the attention that it deserves.
draft-move-why-warm-2 = { $occasion ->
    [decline] A few extra days would let me think it through properly, and you'd have an answer you can rely on.
   *[other] A few extra days would let me prepare properly, and our talk would be the better for it.
}
draft-move-why-warm-3 = { $occasion ->
    [decline] It matters to me to decide calmly, and to be sure of what I tell you.
   *[other] I'd like to come to it calmly and well prepared.
}
draft-move-why-neutral-1 = I would like to give it the attention that it deserves.
draft-move-why-neutral-2 = { $occasion ->
    [decline] A few extra days would allow me to think it through properly.
   *[other] A few extra days would allow me to prepare properly.
}
draft-move-why-neutral-3 = { $occasion ->
    [decline] It is important to me that you can rely on my answer.
   *[other] It is important to me to come well prepared.
}
draft-move-why-brief-1 = I'd like to give it proper attention.
draft-move-why-brief-2 = { $occasion ->
    [decline] A few extra days would let me think it through.
   *[other] A few extra days would let me prepare well.
}
draft-move-why-brief-3 = { $occasion ->
    [decline] I want to be sure of what I tell you.
   *[other] It matters to me to be well prepared.
}

draft-move-offer-warm-1 = { $occasion ->
    [decline] If you tell me which day would still suit you, you'll have my answer by then.
   *[other] If you send me two or three dates that suit you, I'll make one of them work.
}
draft-move-offer-warm-2 = { $occasion ->
    [decline] Just tell me how long you can wait without trouble, and I'll keep to it.
   *[other] Just tell me what's easiest for everyone, and I'll fit in around it.
}
draft-move-offer-warm-3 = { $occasion ->
    [decline] Please name the latest day that is comfortable for you, and I'll answer by then.
   *[other] I can be flexible about the time, so please choose whatever is easiest for you.
}
draft-move-offer-neutral-1 = { $occasion ->
    [decline] If you tell me which date would still suit you, you will have my answer by then.
   *[other] If you suggest two or three dates that suit you, I will confirm one at once.
}
draft-move-offer-neutral-2 = { $occasion ->
    [decline] Please tell me how long you are able to wait, and I will keep to it.
   *[other] Please tell me what would be convenient, and I will arrange my week accordingly.
}
draft-move-offer-neutral-3 = { $occasion ->
    [decline] I will gladly keep to whatever date you propose.
   *[other] I am flexible about the day and the time, and will gladly fit in with you.
}
draft-move-offer-brief-1 = { $occasion ->
    [decline] Please tell me which date still suits you; you'll have my answer by then.
   *[other] Please send me two or three dates, and I'll confirm one at once.
}
draft-move-offer-brief-2 = { $occasion ->
    [decline] Tell me how long you can wait, and I'll keep to it.
   *[other] Tell me what's convenient, and I'll arrange my week around it.
}
draft-move-offer-brief-3 = { $occasion ->
    [decline] I'll keep to whatever date you propose.
   *[other] I'm flexible about the day and the time, and happy to fit in with you.
}

draft-move-relay-1 = Could you ask { draft-them } whether that works?
draft-move-relay-2 = Would you check this with { draft-them } for me?
draft-move-relay-3 = Please put the question to { draft-them } on my behalf.

draft-move-thanks-warm-1 = Thank you for being flexible; it really helps.
draft-move-thanks-warm-2 = I know that it makes extra work for you, and I'm grateful.
draft-move-thanks-warm-3 = I know it's extra trouble, and I thank you for your help.
draft-move-thanks-neutral-1 = Thank you for your flexibility.
draft-move-thanks-neutral-2 = I am grateful for your help with this.
draft-move-thanks-neutral-3 = I know that this means extra work, and I thank you for it.
draft-move-thanks-brief-1 = Thank you for your help.
draft-move-thanks-brief-2 = I'm grateful for your patience.
draft-move-thanks-brief-3 = I know it's extra work; thank you.

## Pay

draft-subject-pay-1 = A question about pay{ draft-subject-tail }
draft-subject-pay-2 = { $occasion ->
    [decline] Your offer and the salary{ draft-subject-tail }
   *[other] Salary range{ draft-subject-tail }
}
draft-subject-pay-3 = About the salary{ draft-subject-tail }

draft-pay-interest-warm-1 = { $drawn ->
    [yes] I'm drawn to { draft-job }, and I'd love for us to find a way to make it work.
   *[no] I'd like to be open with you about { draft-job } before we both go any further.
}
draft-pay-interest-warm-2 = { $drawn ->
    [yes] There's a lot that I like about { draft-job }, which is why I'd like to ask you about the pay.
   *[no] There's one point about { draft-job } that I'd rather raise now than later, and it's the pay.
}
draft-pay-interest-warm-3 = { $drawn ->
    [yes] I can see myself in { draft-job }, and only one question is still open for me: the pay.
   *[no] There's one question I'd like to talk about before I make up my mind on { draft-job }: the pay.
}
draft-pay-interest-neutral-1 = { $drawn ->
    [yes] I am interested in { draft-job } and would like to discuss the pay with you.
   *[no] Before we go further with { draft-job }, I would like to discuss the pay with you.
}
draft-pay-interest-neutral-2 = { $drawn ->
    [yes] The work appeals to me; the one open point on { draft-job } is the salary.
   *[no] The one point on { draft-job } that I would like to clear up is the salary.
}
draft-pay-interest-neutral-3 = { $drawn ->
    [yes] There is much that I like about { draft-job }; my one remaining question is about compensation.
   *[no] With regard to { draft-job }, I have a question about compensation.
}
draft-pay-interest-brief-1 = { $drawn ->
    [yes] I'm interested in { draft-job } and would like to talk about the pay.
   *[no] Before we go further with { draft-job }, I'd like to talk about the pay.
}
draft-pay-interest-brief-2 = { $drawn ->
    [yes] The one open point for me on { draft-job } is the salary.
   *[no] The one point on { draft-job } that I'd like to clear up is the salary.
}
draft-pay-interest-brief-3 = { $drawn ->
    [yes] I like a lot about { draft-job }; my one question is about the pay.
   *[no] I have a question about the pay for { draft-job }.
}

draft-pay-figures-warm-1 = { $numbers ->
    [both] The figure we have so far is { $offered }, and I was hoping for somewhere between { $low } and { $high }.
    [offered] The figure we have so far is { $offered }, and I was hoping for something in a higher range.
    [needed] I was hoping for somewhere between { $low } and { $high }.
   *[neither] I was hoping for a figure nearer the upper end of the usual range for this kind of work.
}
draft-pay-figures-warm-2 = { $numbers ->
    [both] I'd like to ask whether the pay could move from { $offered } to somewhere from { $low } to { $high }.
    [offered] I'd like to ask whether the pay could move up from { $offered } into a higher range.
    [needed] I'd like to ask whether the pay could be somewhere from { $low } to { $high }.
   *[neither] I'd like to ask whether the pay could move up into a higher range.
}
draft-pay-figures-warm-3 = { $numbers ->
    [both] You've put { $offered } on the table; what I have in mind starts at { $low } and goes up to { $high }.
    [offered] You've put { $offered } on the table; what I have in mind is a range that starts above it.
    [needed] What I have in mind starts at { $low } and goes up to { $high }.
   *[neither] What I have in mind is a range that starts a step above what has been mentioned.
}
draft-pay-figures-neutral-1 = { $numbers ->
    [both] The figure so far is { $offered }; I was hoping for { $low } to { $high }.
    [offered] The figure so far is { $offered }; I was hoping for a higher range.
    [needed] I was hoping for { $low } to { $high }.
   *[neither] I was hoping for a figure nearer the upper end of the usual range.
}
draft-pay-figures-neutral-2 = { $numbers ->
    [both] I would like to ask whether it could move from { $offered } to between { $low } and { $high }.
    [offered] I would like to ask whether it could move up from { $offered } into a higher range.
    [needed] I would like to ask whether it could be between { $low } and { $high }.
   *[neither] I would like to ask whether it could move into a higher range.
}
draft-pay-figures-neutral-3 = { $numbers ->
    [both] Against the { $offered } proposed, my own expectation runs from { $low } up to { $high }.
    [offered] Against the { $offered } proposed, my own expectation is a range that begins above it.
    [needed] My own expectation runs from { $low } up to { $high }.
   *[neither] My own expectation is a range that begins a step above what has been mentioned.
}
draft-pay-figures-brief-1 = { $numbers ->
    [both] The figure so far is { $offered }; I was hoping for { $low } to { $high }.
    [offered] The figure so far is { $offered }; I was hoping for a higher range.
    [needed] I was hoping for { $low } to { $high }.
   *[neither] I was hoping for a figure nearer the upper end of the usual range.
}
draft-pay-figures-brief-2 = { $numbers ->
    [both] Could it move from { $offered } to between { $low } and { $high }?
    [offered] Could it move up from { $offered } into a higher range?
    [needed] Could it be between { $low } and { $high }?
   *[neither] Could it move into a higher range?
}
draft-pay-figures-brief-3 = { $numbers ->
    [both] Compared with the { $offered } proposed, my expectation runs from { $low } up to { $high }.
    [offered] Compared with the { $offered } proposed, my expectation is a range above it.
    [needed] My expectation runs from { $low } up to { $high }.
   *[neither] My expectation is a range somewhat above what was mentioned.
}

draft-pay-reason-warm-1 = At that level I could take the work on with an easy mind and give it my full attention.
draft-pay-reason-warm-2 = I've thought about what the job asks for and what I need to earn, and this seems fair to me.
draft-pay-reason-warm-3 = I think that's fair for the work involved, and I'd rather ask than wonder about it.
draft-pay-reason-neutral-1 = At that level I could take on the work without the pay being on my mind.
draft-pay-reason-neutral-2 = I have weighed what the position asks for against what I need to earn.
draft-pay-reason-neutral-3 = I consider that a fair level for the work and the skills that it calls for.
draft-pay-reason-brief-1 = At that level I could take on the work with an easy mind.
draft-pay-reason-brief-2 = I've weighed what the job asks for against what I need to earn.
draft-pay-reason-brief-3 = I think that's a fair level for the skills the job calls for.

draft-pay-ask-warm-1 = { $agency ->
    [yes] Do you think { draft-them } has some room to move in that direction?
   *[no] Is there some room to move in that direction?
}
draft-pay-ask-warm-2 = { $agency ->
    [yes] Could you find out from { draft-them } how flexible the budget is?
   *[no] Could you tell me how flexible the budget is?
}
draft-pay-ask-warm-3 = { $agency ->
    [yes] Would you take this up with { draft-them } and see whether we can come closer on the figure?
   *[no] Shall we talk about it and see whether we can come closer on the figure?
}
draft-pay-ask-neutral-1 = { $agency ->
    [yes] Would you ask { draft-them } whether there is room to move?
   *[no] Is there room to move in that direction?
}
draft-pay-ask-neutral-2 = { $agency ->
    [yes] Could you find out from { draft-them } how flexible the budget is?
   *[no] Could you let me know how flexible the budget is?
}
draft-pay-ask-neutral-3 = { $agency ->
    [yes] Please take this up with { draft-them } and let me know whether the figure can be improved.
   *[no] Please let me know whether the figure can be improved.
}
draft-pay-ask-brief-1 = { $agency ->
    [yes] Would you ask { draft-them } whether there's room to move?
   *[no] Is there room to move?
}
draft-pay-ask-brief-2 = { $agency ->
    [yes] Would you find out from { draft-them } how flexible the budget is?
   *[no] How flexible is the budget?
}
draft-pay-ask-brief-3 = { $agency ->
    [yes] Please ask { draft-them } whether the figure can be improved.
   *[no] Please tell me whether the figure can be improved.
}

draft-pay-open-warm-1 = I'm happy to look at the whole package, from hours and holidays to a review after six months.
draft-pay-open-warm-2 = If the base is fixed, other parts such as leave, training or working from home count for me too.
draft-pay-open-warm-3 = A short call may be the easiest way, and I can make time for it this week.
draft-pay-open-neutral-1 = I am willing to look at the whole package, including hours, holidays and a review after six months.
draft-pay-open-neutral-2 = If the base is fixed, other parts such as leave, training or home working could count as well.
draft-pay-open-neutral-3 = A short call may be the quickest way, and I would make time for it this week.
draft-pay-open-brief-1 = I'm willing to look at the whole package, with hours and holidays included.
draft-pay-open-brief-2 = If the base is fixed, leave, training or home working could count too.
draft-pay-open-brief-3 = A short call may be quickest, and I'd make time for it.

draft-pay-thanks-warm-1 = Thank you for thinking it over; I look forward to hearing where you stand.
draft-pay-thanks-warm-2 = I hope we can talk about it openly, and I'm grateful for any help.
draft-pay-thanks-warm-3 = Whatever the outcome, I appreciate your giving it some thought.
draft-pay-thanks-neutral-1 = Thank you for considering it.
draft-pay-thanks-neutral-2 = I am grateful for your help with this question.
draft-pay-thanks-neutral-3 = I look forward to your answer.
draft-pay-thanks-brief-1 = Thank you for considering it.
draft-pay-thanks-brief-2 = I'm grateful for your help.
draft-pay-thanks-brief-3 = I look forward to your answer.

# On the phone.

draft-pay-call-interest-1 = { $drawn ->
    [yes] I'd like the job, and there's one thing to talk about: the pay.
   *[no] Before we go further, I'd like to talk about the pay.
}
draft-pay-call-interest-2 = { $drawn ->
    [yes] There's a lot I like about it, and one point is still open: the money.
   *[no] There's one point I'd rather raise now than later: the money.
}
draft-pay-call-interest-3 = { $drawn ->
    [yes] I can see myself in it, and only one question is left for me, about pay.
   *[no] For me to judge it fairly, I need to ask you about pay.
}

draft-pay-call-open-1 = If the base is fixed, I'm happy to talk about hours, holidays or a review after six months.
draft-pay-call-open-2 = Should there be no room in the base, other parts such as leave or training count for me, too.
draft-pay-call-open-3 = It needn't all be base pay, either; working from home or a later review would help.

draft-pay-call-end-1 = If you have to ask someone first, please do. I'll wait for your call, and thank you.
draft-pay-call-end-2 = You don't have to answer on the spot. Thanks for looking into it.
draft-pay-call-end-3 = Take the time you need to check, and ring me when it suits you. Many thanks.

## Staying in touch

draft-subject-touch-1 = { $open-or-unsaid ->
    [yes] Not this role, but let's stay in touch{ draft-subject-tail }
   *[no] Withdrawing my application{ draft-subject-tail }
}
draft-subject-touch-2 = { $open-or-unsaid ->
    [yes] Withdrawing, and hoping to stay in touch{ draft-subject-tail }
   *[no] Application withdrawn{ draft-subject-tail }
}
draft-subject-touch-3 = { $open-or-unsaid ->
    [yes] Not for me this time, but I'd like to keep in touch{ draft-subject-tail }
   *[no] Stepping back from the process{ draft-subject-tail }
}

draft-touch-decision-warm-1 = { $occasion ->
    [cancel] This particular job isn't quite the right match for me, so I'm withdrawing my application for { draft-job }, and I'd like to cancel { draft-interview }.
    [decline] This particular job isn't quite the right match for me, so I'm declining { draft-job }.
   *[other] This particular job isn't quite the right match for me, so I'm withdrawing my application for { draft-job }.
}
draft-touch-decision-warm-2 = { $occasion ->
    [cancel] I've made up my mind not to go ahead with { draft-job }, so please cancel { draft-interview }.
    [decline] I've made up my mind not to accept { draft-job }, and I wanted you to hear it from me.
   *[other] I've made up my mind not to go ahead with { draft-job }, and I wanted you to hear it from me.
}
draft-touch-decision-warm-3 = { $occasion ->
    [cancel] I've chosen to step back from { draft-job }, so please cancel { draft-interview }; I'd rather say so now.
    [decline] I've chosen to turn down { draft-job }, and I'd rather tell you now than later.
   *[other] I've chosen to step back from { draft-job }, and I'd rather tell you now than later.
}
draft-touch-decision-neutral-1 = { $occasion ->
    [cancel] This particular position is not the right match for me, so I am withdrawing my application for { draft-job } and cancelling { draft-interview }.
    [decline] This particular position is not the right match for me, so I am declining { draft-job }.
   *[other] This particular position is not the right match for me, so I am withdrawing my application for { draft-job }.
}
draft-touch-decision-neutral-2 = { $occasion ->
    [cancel] I will not be taking { draft-job } further. Please cancel { draft-interview }.
    [decline] This time I will not be accepting { draft-job }.
   *[other] This time I will not be taking { draft-job } further.
}
draft-touch-decision-neutral-3 = { $occasion ->
    [cancel] Having thought it over, I am stepping back from { draft-job }, so { draft-interview } can be cancelled.
    [decline] Having thought it over, I am turning down { draft-job }, and I wanted you to know promptly.
   *[other] Having thought it over, I am stepping back from { draft-job }, and I wanted you to know promptly.
}
draft-touch-decision-brief-1 = { $occasion ->
    [cancel] I'm withdrawing my application for { draft-job }. Please cancel { draft-interview }.
    [decline] I'm declining { draft-job }.
   *[other] I'm withdrawing my application for { draft-job }.
}
draft-touch-decision-brief-2 = { $occasion ->
    [cancel] I won't be going ahead with { draft-job }, and { draft-interview } can be cancelled.
    [decline] I won't be accepting { draft-job }.
   *[other] I won't be going ahead with { draft-job }.
}
draft-touch-decision-brief-3 = { $occasion ->
    [cancel] I've chosen to step back from { draft-job } and would like to cancel { draft-interview }.
    [decline] I've chosen to turn down { draft-job }.
   *[other] I've chosen to step back from { draft-job }.
}

draft-touch-suit-warm-1 = { $suited ->
    [yes] Where I could really be of use is { draft-other }.
   *[no] { $reason ->
        [role] In a role nearer to my strengths, I could do a great deal more.
       *[other] Perhaps there'll be something one day that suits us both better.
    }
}
draft-touch-suit-warm-2 = { $suited ->
    [yes] What I'd love to find one day is { draft-other }.
   *[no] { $reason ->
        [role] There may be other work at { draft-them } that suits me better, and I'd love to hear of it.
       *[other] What isn't right now may well be right another time.
    }
}
draft-touch-suit-warm-3 = { $suited ->
    [yes] { draft-other } would be closer to what I do best.
   *[no] { $reason ->
        [role] I can picture myself at { draft-them } in a different kind of job.
       *[other] I'd be glad if there were another chance for us later on.
    }
}
draft-touch-suit-neutral-1 = { $suited ->
    [yes] I could contribute most in { draft-other }.
   *[no] { $reason ->
        [role] In a role nearer to my strengths I could contribute more.
       *[other] Another opening may well suit us both better.
    }
}
draft-touch-suit-neutral-2 = { $suited ->
    [yes] What I am aiming for is { draft-other }.
   *[no] { $reason ->
        [role] I would be interested in other work at { draft-them } that suits me better.
       *[other] What does not fit today may fit at another time.
    }
}
draft-touch-suit-neutral-3 = { $suited ->
    [yes] { draft-other } would be nearer to my strengths.
   *[no] { $reason ->
        [role] I could picture myself at { draft-them } in a different position.
       *[other] I would gladly see whether there is a better match in future.
    }
}
draft-touch-suit-brief-1 = { $suited ->
    [yes] What would suit me well is { draft-other }.
   *[no] { $reason ->
        [role] A role nearer to my strengths would interest me.
       *[other] Another opening may suit us both better.
    }
}
draft-touch-suit-brief-2 = { $suited ->
    [yes] I'm aiming for { draft-other }.
   *[no] { $reason ->
        [role] I could see myself in other work at { draft-them }.
       *[other] What doesn't fit today may fit another time.
    }
}
draft-touch-suit-brief-3 = { $suited ->
    [yes] { draft-other } would be nearer to my strengths.
   *[no] { $reason ->
        [role] Other roles at { draft-them } may suit me better.
       *[other] I'd gladly look for a better match in future.
    }
}

draft-touch-contact-warm-1 = I'd like to stay in touch, and I'll happily make the first move when I see an opening that fits.
draft-touch-contact-warm-2 = May I keep in touch? I'll follow your news and write when something suitable turns up.
draft-touch-contact-warm-3 = Please keep me in mind; I'd be glad to hear of anything that might fit better.
draft-touch-contact-neutral-1 = I would be glad to stay in touch and will write to you when I see a suitable opening.
draft-touch-contact-neutral-2 = If you agree, I will keep in touch and apply when something more suitable comes up.
draft-touch-contact-neutral-3 = Please keep me in mind; I would like to hear of other openings as they arise.
draft-touch-contact-brief-1 = I'd be glad to stay in touch and will write when I see a suitable opening.
draft-touch-contact-brief-2 = I hope that we can keep in touch, and I'll apply if something comes up that fits me better.
draft-touch-contact-brief-3 = Please keep me in mind for other openings; I'd be pleased to hear of them.

## Thank you

draft-thanked-more-1 = { $occasion ->
    [cancel] It is good to know what to expect.
   *[other] It was useful to hear about the work first-hand.
}
draft-thanked-more-2 = { $occasion ->
    [cancel] Your outline of the next steps is a help to me.
   *[other] The interview helped me to understand the work better.
}
draft-thanked-more-3 = { $occasion ->
    [cancel] Everything that I needed to know was in your message.
   *[other] I came away with a much clearer picture of the job.
}

draft-subject-thanks-1 = Thank you{ draft-subject-tail }
draft-subject-thanks-2 = With thanks{ draft-subject-tail }
draft-subject-thanks-3 = A note of thanks{ draft-subject-tail }

draft-thanked-decision-warm-1 = { $occasion ->
    [cancel] Even so, I've decided to withdraw my application for { draft-job }, so please cancel { draft-interview }.
    [decline] Even so, I've decided to decline { draft-job }.
   *[other] Even so, I've decided to withdraw my application for { draft-job }, so please take me out of consideration.
}
draft-thanked-decision-warm-2 = { $occasion ->
    [cancel] All the same, I won't be going ahead with { draft-job }, and { draft-interview } can be cancelled.
    [decline] All the same, I won't be accepting { draft-job }.
   *[other] All the same, I won't be going ahead with { draft-job }, and you can plan without me.
}
draft-thanked-decision-warm-3 = { $occasion ->
    [cancel] I've thought it over, and I'm stepping back from { draft-job } and would like to cancel { draft-interview }.
    [decline] I've thought it over, and I'm turning down { draft-job }.
   *[other] I've thought it over, and I'm stepping back from { draft-job }.
}
draft-thanked-decision-neutral-1 = { $occasion ->
    [cancel] I have nevertheless decided to withdraw my application for { draft-job }. Please cancel { draft-interview }.
    [decline] I have nevertheless decided to decline { draft-job }.
   *[other] I have nevertheless decided to withdraw my application for { draft-job }. Please remove me from consideration.
}
draft-thanked-decision-neutral-2 = { $occasion ->
    [cancel] Still, I will not be going ahead with { draft-job }, and { draft-interview } can be cancelled.
    [decline] Still, I will not be accepting { draft-job }.
   *[other] Still, I will not be going ahead with { draft-job }.
}
draft-thanked-decision-neutral-3 = { $occasion ->
    [cancel] After some thought, I am stepping back from { draft-job }, so { draft-interview } can be cancelled.
    [decline] After some thought, I am turning down { draft-job }.
   *[other] After some thought, I am stepping back from { draft-job }.
}
draft-thanked-decision-brief-1 = { $occasion ->
    [cancel] I've decided to withdraw my application for { draft-job }. Please cancel { draft-interview }.
    [decline] I've decided to decline { draft-job }.
   *[other] I've decided to withdraw my application for { draft-job }. Please remove me from consideration.
}
draft-thanked-decision-brief-2 = { $occasion ->
    [cancel] I won't be going ahead with { draft-job }, and { draft-interview } can be cancelled.
    [decline] I won't be accepting { draft-job }.
   *[other] I won't be going ahead with { draft-job }.
}
draft-thanked-decision-brief-3 = { $occasion ->
    [cancel] I'm stepping back from { draft-job } and would like to cancel { draft-interview }.
    [decline] I'm turning down { draft-job }.
   *[other] I'm stepping back from { draft-job }.
}

draft-thanked-next-warm-1 = { $intent ->
    [going] { $occasion ->
        [cancel] I'm looking forward to our interview about { draft-job }.
       *[other] I came away with a good feeling about { draft-job }, and I'm looking forward to the next step.
    }
   *[thinking] { $occasion ->
        [cancel] I'm looking forward to meeting you and to learning more about { draft-job }.
       [decline] I'd like to think { draft-job } over for a few days, and then I'll come back to you with a clear answer.
       *[other] I'd like to think over what I heard about { draft-job } before we go any further.
    }
}
draft-thanked-next-warm-2 = { $intent ->
    [going] { $occasion ->
        [cancel] The more I read about { draft-job }, the keener I get to meet everyone at the interview.
       *[other] I'm keener than ever on { draft-job }, so please tell me what you need from me next.
    }
   *[thinking] { $occasion ->
        [cancel] I'll bring my questions about { draft-job } to the interview, and I look forward to it.
       [decline] I need a little time to think about { draft-job }, and then you'll have an honest answer.
       *[other] There's a lot to think about with { draft-job }, and I'd like to take a little time over it.
    }
}
draft-thanked-next-warm-3 = { $intent ->
    [going] { $occasion ->
        [cancel] I'll come to the interview about { draft-job } well prepared and full of curiosity.
       *[other] I'd gladly take { draft-job } further with you, whenever it suits.
    }
   *[thinking] { $occasion ->
        [cancel] I'll come to the interview about { draft-job } with an open mind and a few questions.
       [decline] I want to give { draft-job } some quiet thought, and you'll have my answer before long.
       *[other] I want to give { draft-job } some quiet thought before the next step.
    }
}
draft-thanked-next-neutral-1 = { $intent ->
    [going] { $occasion ->
        [cancel] I look forward to our interview about { draft-job }.
       *[other] I remain interested in { draft-job } and look forward to the next step.
    }
   *[thinking] { $occasion ->
        [cancel] I look forward to meeting you and to learning more about { draft-job }.
       [decline] I will take a few days to consider { draft-job } and then give you a clear answer.
       *[other] I would like to take a few days to think about { draft-job }.
    }
}
draft-thanked-next-neutral-2 = { $intent ->
    [going] { $occasion ->
        [cancel] My interest in { draft-job } is strong, and the interview date is in my diary.
       *[other] I am as keen as before on { draft-job }; please tell me what you need from me next.
    }
   *[thinking] { $occasion ->
        [cancel] I look forward to the interview and will bring my questions about { draft-job }.
       [decline] { draft-job } deserves proper thought, and you will have my reply shortly.
       *[other] { draft-job } deserves proper thought, and I am taking the time for it.
    }
}
draft-thanked-next-neutral-3 = { $intent ->
    [going] { $occasion ->
        [cancel] I will come to the interview about { draft-job } well prepared.
       *[other] I look forward to taking { draft-job } further, at a time that suits you.
    }
   *[thinking] { $occasion ->
        [cancel] I will come to the interview about { draft-job } with an open mind.
       [decline] I will give { draft-job } some careful thought, and you will then have my answer.
       *[other] I am giving { draft-job } some careful thought before the next step.
    }
}
draft-thanked-next-brief-1 = { $intent ->
    [going] { $occasion ->
        [cancel] I look forward to the interview about { draft-job }.
       *[other] I remain interested in { draft-job } and look forward to the next step.
    }
   *[thinking] { $occasion ->
        [cancel] I look forward to hearing more about { draft-job }.
       [decline] I'll take a few days to consider { draft-job } and then answer.
       *[other] I'd like a few days to think about { draft-job }.
    }
}
draft-thanked-next-brief-2 = { $intent ->
    [going] { $occasion ->
        [cancel] The date for { draft-job } is in my diary.
       *[other] Please tell me what you need next for { draft-job }.
    }
   *[thinking] { $occasion ->
        [cancel] My questions on { draft-job } can wait until the interview.
       [decline] { draft-job } deserves proper thought; my reply will follow soon.
       *[other] { draft-job } deserves proper thought, and I'm taking my time over it.
    }
}
draft-thanked-next-brief-3 = { $intent ->
    [going] { $occasion ->
        [cancel] I'll come well prepared for { draft-job }.
       *[other] I'd gladly take { draft-job } further.
    }
   *[thinking] { $occasion ->
        [cancel] I'll come with an open mind about { draft-job }.
       [decline] I'm giving { draft-job } some thought, and my answer will follow.
       *[other] I'm giving { draft-job } some quiet thought.
    }
}

draft-thanked-again-1 = Thank you again for your time.
draft-thanked-again-2 = Once more, thank you.
draft-thanked-again-3 = Thanks again for your time.

draft-thanked-needs-1 = I'll gladly send anything that is still missing on my side.
draft-thanked-needs-2 = If a document or a date is missing, I'll send it at once.
draft-thanked-needs-3 = I'm happy to provide whatever else the next step takes.

draft-thanked-goodwill-warm-1 = It was good of you to make room for me, and I hope the rest of your week goes well.
draft-thanked-goodwill-warm-2 = I know how much work goes into this on your side, and I wish you and your colleagues a good week.
draft-thanked-goodwill-warm-3 = Please pass on my thanks to everybody who was involved.
draft-thanked-goodwill-neutral-1 = It was good of you to make room for me, and I wish you a pleasant week.
draft-thanked-goodwill-neutral-2 = I know how much work goes into this, and I wish you and your colleagues well.
draft-thanked-goodwill-neutral-3 = Please give my regards to everybody involved in arranging it.
draft-thanked-goodwill-brief-1 = It was good of you to make room for me.
draft-thanked-goodwill-brief-2 = I know how much work goes into this, and I wish you well.
draft-thanked-goodwill-brief-3 = Please give my regards to everybody involved.

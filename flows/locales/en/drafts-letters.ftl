# Withdrawals in writing: the email, and with shorter lines the chat message.

## The decision

draft-decision-warm-1 = { $occasion ->
    [cancel] I'd like you to hear it from me: I've decided to withdraw my application for { draft-job }, so please cancel { draft-interview }.
    [during] I'd like you to know before you plan anything further: I'm withdrawing my application for { draft-job }.
    [after] I've thought it over since the interview, and I've decided to withdraw my application for { draft-job }.
   *[decline] I've thought hard about it, and I've decided not to accept { draft-job }.
}
draft-decision-warm-2 = { $occasion ->
    [cancel] I'd rather be open with you now: I won't be going ahead with { draft-job }, and I'd like to cancel { draft-interview }.
    [during] I'd rather be open with you the same day: I won't be going further with { draft-job }, and you can take me out of consideration.
    [after] I'd rather be open with you now: I won't be going further with { draft-job }, and you can take me out of consideration.
   *[decline] I'd rather be open with you now: I won't be accepting { draft-job }.
}
draft-decision-warm-3 = { $occasion ->
    [cancel] It's only fair to tell you plainly that I'm stepping back from { draft-job }. Would you cancel { draft-interview } for me, please?
    [during] It's only fair to tell you the same day where I stand, so here it is: I'm stepping back from { draft-job }.
    [after] It's only fair to let you know where I stand, so here it is: I'm stepping back from { draft-job }.
   *[decline] You deserve a clear answer, and mine is that I'm turning down { draft-job }.
}
draft-decision-neutral-1 = { $occasion ->
    [cancel] I am writing to withdraw my application for { draft-job } and to cancel { draft-interview }.
    [during] After today's interview I have decided to withdraw my application for { draft-job }.
    [after] I am writing to let you know that I have decided to withdraw my application for { draft-job }.
   *[decline] I am writing to let you know that I have decided not to accept { draft-job }.
}
draft-decision-neutral-2 = { $occasion ->
    [cancel] This is to let you know that I will not be taking { draft-job } further. Please cancel { draft-interview } and remove my name from consideration.
    [during] This is to let you know today that I will not be taking { draft-job } further. Please remove my name from consideration.
    [after] This is to let you know that I will not be taking { draft-job } further. Please remove my name from consideration.
   *[decline] This is to let you know that I will not be accepting { draft-job }.
}
draft-decision-neutral-3 = { $occasion ->
    [cancel] Having thought it over, I am stepping back from { draft-job }, so { draft-interview } can be cancelled.
    [during] Having thought it over, I am stepping back from { draft-job }, and I wanted you to know on the day itself.
    [after] Having thought it over, I am stepping back from { draft-job }, and I wanted to tell you directly.
   *[decline] Having thought it over, I am turning down { draft-job }, and I wanted to tell you directly.
}
draft-decision-brief-1 = { $occasion ->
    [cancel] I have decided to withdraw my application for { draft-job }. Please cancel { draft-interview }.
    [during] I have decided to withdraw my application for { draft-job }.
    [after] I have decided to withdraw my application for { draft-job }.
   *[decline] I have decided to decline the offer of { draft-job }.
}
draft-decision-brief-2 = { $occasion ->
    [cancel] I won't be going ahead with { draft-job }, so { draft-interview } can be cancelled.
    [during] I've thought it over, and I won't be going ahead with { draft-job }.
    [after] I've thought it over, and I won't be going ahead with { draft-job }.
   *[decline] I've weighed it carefully, and I won't be accepting { draft-job }.
}
draft-decision-brief-3 = { $occasion ->
    [cancel] I'm stepping back from { draft-job } and would like to cancel { draft-interview }.
    [during] I'm stepping back from { draft-job } and wanted to tell you the same day.
    [after] I'm stepping back from { draft-job } and wanted to tell you directly.
   *[decline] I'm turning down { draft-job } and wanted to tell you directly.
}

draft-still-booked-1 = Please cancel any further interview that may be planned.
draft-still-booked-2 = Any other interview still to come can be cancelled too.
draft-still-booked-3 = And if there was to be another interview, please call it off.

draft-relay-1 = Could you pass this on to { draft-them }, please?
draft-relay-2 = I would be grateful if you let { draft-them } know.
draft-relay-3 = Would you tell { draft-them } on my behalf?

## The clause of reason

draft-reason-warm-1 = { $reason ->
    [role] The company appeals to me; this particular job just isn't the one I'd do my best work in.
    [pay] The budget for it and the figure I need are just a bit too far apart.
   *[plain] The job just isn't quite the right match for me at this point.
}
draft-reason-warm-2 = { $reason ->
    [role] My interest in { draft-them } is real, but the work itself isn't what I'm looking for.
    [pay] We'd be starting too far apart on pay for me to make it work.
   *[plain] I've given the job real thought, and it isn't the right step for me.
}
draft-reason-warm-3 = { $reason ->
    [role] I can picture myself at { draft-them }, just not in this particular role.
    [pay] I need to earn rather more than the job allows for.
   *[plain] If I'm honest with myself, this job isn't the one for me.
}
draft-reason-neutral-1 = { $reason ->
    [role] The company appeals to me, but this particular role is not the right match for my skills.
    [pay] The budget for the role and the figure I need are too far apart.
   *[plain] The role is not the right match for me at this point.
}
draft-reason-neutral-2 = { $reason ->
    [role] I am drawn to { draft-them }, but not to this particular kind of work.
    [pay] My requirements on pay are higher than this position allows.
   *[plain] I have come to see that this role is not the right next step for me.
}
draft-reason-neutral-3 = { $reason ->
    [role] While { draft-them } interests me, I am looking for a different kind of role.
    [pay] On pay, our starting points are further apart than we could sensibly bridge.
   *[plain] The position does not quite fit what I am looking for next.
}
draft-reason-brief-1 = { $reason ->
    [role] The company appeals to me, but this role isn't the right match.
    [pay] The budget and the figure I need are too far apart.
   *[plain] The role isn't the right match for me at this point.
}
draft-reason-brief-2 = { $reason ->
    [role] I like { draft-them }, but I'm looking for a different kind of work.
    [pay] I couldn't make the pay work for me.
   *[plain] I've thought it over, and this role isn't the right step for me.
}
draft-reason-brief-3 = { $reason ->
    [role] { draft-them } interests me, but this kind of work isn't for me.
    [pay] I need to earn more than the role allows for.
   *[plain] The job doesn't quite fit what I'm looking for next.
}

draft-remove-warm-1 = { $occasion ->
    [decline] I hope that you can offer it to somebody else soon, without waiting on me.
   *[other] Please take me off your list of candidates, so that you can move on with the others.
}
draft-remove-warm-2 = { $occasion ->
    [decline] Please go ahead and offer it to your next choice; there's nothing to wait for.
   *[other] You can close my application now; there's nothing more you need to do.
}
draft-remove-warm-3 = I hope that knowing where I stand makes your next steps easier to plan.
draft-remove-neutral-1 = { $occasion ->
    [decline] Please feel free to offer the position to another candidate without delay.
   *[other] I hope that this leaves you free to plan your next steps without delay.
}
draft-remove-neutral-2 = { $occasion ->
    [decline] Please feel free to fill the position; nothing further is needed from your side.
   *[other] Please close my application; nothing further is needed from your side.
}
draft-remove-neutral-3 = I hope that knowing now makes it easier for you to arrange things without me.
draft-remove-brief-1 = { $occasion ->
    [decline] Please feel free to offer the job to somebody else at once.
   *[other] Please take my name off your list of candidates and close my application.
}
draft-remove-brief-2 = { $occasion ->
    [decline] Please go ahead with your next choice; nothing further is needed from your side.
   *[other] You can close my application now; nothing further is needed from your side.
}
draft-remove-brief-3 = I hope that hearing it now makes it easier for you to plan.

draft-late-warm-1 = I'm sorry that this reaches you so close to the time.
draft-late-warm-2 = I know it's short notice, and I'm sorry about that.
draft-late-warm-3 = Sorry for telling you this late in the day.
draft-late-neutral-1 = I apologise for the short notice.
draft-late-neutral-2 = I am sorry to tell you so close to the time.
draft-late-neutral-3 = I realise that this comes late, and I am sorry.
draft-late-brief-1 = My apologies for the short notice.
draft-late-brief-2 = Sorry to tell you this late.
draft-late-brief-3 = I'm sorry it comes so close to the time.

draft-regret-1 = I'm sorry for any trouble this gives you.
draft-regret-2 = I hope this doesn't cause you too much trouble.
draft-regret-3 = I'm sorry if this upsets your plans.

draft-no-reply-1 = There's no need to write back.
draft-no-reply-2 = Please don't go to the trouble of replying.
draft-no-reply-3 = Please don't feel that you have to write back.

## Something good

draft-liked-warm-1 = { $liked-as ->
    [phrase] What I liked best was { $liked }, and I wanted you to know.
   *[clause] There's one thing I really liked: { $liked }.
}
draft-liked-warm-2 = { $liked-as ->
    [phrase] If one thing stayed with me, it's { $liked }.
   *[clause] Something has stayed with me: { $liked }.
}
draft-liked-warm-3 = { $liked-as ->
    [phrase] I have to say, { $liked } really impressed me.
   *[clause] I have to tell you what impressed me: { $liked }.
}
draft-liked-neutral-1 = { $liked-as ->
    [phrase] What stood out for me was { $liked }.
   *[clause] One thing stood out for me: { $liked }.
}
draft-liked-neutral-2 = { $liked-as ->
    [phrase] I was particularly impressed by { $liked }.
   *[clause] Above all, this impressed me: { $liked }.
}
draft-liked-neutral-3 = { $liked-as ->
    [phrase] I especially liked { $liked }.
   *[clause] I especially liked one thing: { $liked }.
}
draft-liked-brief-1 = { $liked-as ->
    [phrase] I liked { $liked }.
   *[clause] What I liked: { $liked }.
}
draft-liked-brief-2 = { $liked-as ->
    [phrase] One thing that stood out was { $liked }.
   *[clause] One thing stood out: { $liked }.
}
draft-liked-brief-3 = { $liked-as ->
    [phrase] I was impressed by { $liked }.
   *[clause] This impressed me: { $liked }.
}

draft-project-warm-1 = { $project-as ->
    [phrase] It was interesting to learn about { $project }, and I hope it goes well.
   *[clause] There's one project that was interesting to learn about: { $project }.
}
draft-project-warm-2 = { $project-as ->
    [phrase] It was good to hear about { $project }, which sounds fascinating.
   *[clause] There's one piece of work that was good to hear about: { $project }.
}
draft-project-warm-3 = { $project-as ->
    [phrase] What I heard about { $project } interested me a great deal.
   *[clause] One thing I heard interested me a great deal: { $project }.
}
draft-project-neutral-1 = { $project-as ->
    [phrase] I enjoyed learning about { $project } and hope that it goes well.
   *[clause] I enjoyed learning about one project in particular: { $project }.
}
draft-project-neutral-2 = { $project-as ->
    [phrase] I found it very interesting to hear about { $project }.
   *[clause] One piece of work interested me above all: { $project }.
}
draft-project-neutral-3 = { $project-as ->
    [phrase] What I heard about { $project } sounds fascinating.
   *[clause] One thing I heard sounds fascinating: { $project }.
}
draft-project-brief-1 = { $project-as ->
    [phrase] It was interesting to learn about { $project }.
   *[clause] It was interesting to learn about this: { $project }.
}
draft-project-brief-2 = { $project-as ->
    [phrase] It was interesting to hear about { $project }.
   *[clause] One project interested me: { $project }.
}
draft-project-brief-3 = { $project-as ->
    [phrase] I find { $project } fascinating.
   *[clause] One plan sounds fascinating: { $project }.
}

draft-positive-warm-1 = { $occasion ->
    [cancel] It was kind of you to consider me, and good to learn a little about { draft-them }.
   *[other] You were generous with your time, and it was good to learn a little about { draft-them }.
}
draft-positive-warm-2 = { $occasion ->
    [cancel] You were kind to ask me, and it was interesting to read about { draft-them }.
   *[other] It was a pleasure to talk about the work, and I took something away from it.
}
draft-positive-warm-3 = { $occasion ->
    [cancel] I found it interesting to read about { draft-them }, and I was glad to be asked.
   *[other] I found the interview interesting, and I was glad of the time you took for it.
}
draft-positive-neutral-1 = { $occasion ->
    [cancel] It was interesting to read about { draft-them } and the work that is done there.
   *[other] It was interesting to learn about { draft-them } and the work that is done there.
}
draft-positive-neutral-2 = { $occasion ->
    [cancel] It was kind of you to ask me, and I valued that.
   *[other] You were generous with your time and your answers.
}
draft-positive-neutral-3 = { $occasion ->
    [cancel] I found what I read about { draft-them } interesting.
   *[other] I found the interview interesting and valued the time you took for it.
}
draft-positive-brief-1 = { $occasion ->
    [cancel] It was interesting to read about { draft-them }.
   *[other] It was good to talk about the work.
}
draft-positive-brief-2 = { $occasion ->
    [cancel] It was kind of you to ask me.
   *[other] You were generous with your time.
}
draft-positive-brief-3 = { $occasion ->
    [cancel] I found it interesting to read about { draft-them }.
   *[other] I found the interview interesting.
}

## The door, and goodwill

draft-door-warm-1 = { $suited ->
    [yes] If { draft-other } comes up, I'd love to hear from you.
   *[no] If something comes up that would suit us both better, I'd love to hear from you.
}
draft-door-warm-2 = { $suited ->
    [yes] Please keep me in mind for { draft-other }; I'd be happy to talk again.
   *[no] I'd love to stay in touch and to talk again some day.
}
draft-door-warm-3 = { $suited ->
    [yes] I hope that we can stay in touch, above all about { draft-other }.
   *[no] I hope that we can stay in touch and that our paths cross again.
}
draft-door-neutral-1 = { $suited ->
    [yes] Should { draft-other } open up, I would be glad to hear from you.
   *[no] Should a better match come up, I would be glad to hear from you.
}
draft-door-neutral-2 = { $suited ->
    [yes] I would welcome { draft-other } in the future and am happy to stay in touch.
   *[no] I would be pleased to stay in touch and to be considered for future roles.
}
draft-door-neutral-3 = { $suited ->
    [yes] Please keep me in mind for { draft-other }.
   *[no] Please keep me in mind for other positions that may suit me better.
}
draft-door-brief-1 = { $suited ->
    [yes] If { draft-other } comes up, please keep me in mind.
   *[no] If a better match comes up, please keep me in mind.
}
draft-door-brief-2 = { $suited ->
    [yes] I'd be glad to stay in touch about { draft-other }.
   *[no] I'd be glad to stay in touch.
}
draft-door-brief-3 = { $suited ->
    [yes] I'd be happy to hear from you about { draft-other }.
   *[no] I'd be happy to hear from you about future roles.
}

draft-goodwill-warm-1 = I wish { draft-team } all the very best, and I hope you soon find the person you're looking for.
draft-goodwill-warm-2 = I hope the right person turns up soon and settles in happily.
draft-goodwill-warm-3 = Good luck with the search; I hope it leads to just the right person.
draft-goodwill-neutral-1 = I wish { draft-team } every success and hope that you find the right person soon.
draft-goodwill-neutral-2 = I wish you luck with the rest of the search.
draft-goodwill-neutral-3 = Good luck with filling the position; I hope that it does not take long.
draft-goodwill-brief-1 = I wish { draft-team } every success.
draft-goodwill-brief-2 = Good luck with the rest of the search.
draft-goodwill-brief-3 = I hope you find the right person soon.

draft-cool-goodwill-1 = I wish you well with the rest of the search.
draft-cool-goodwill-2 = I hope that you find the right person soon.
draft-cool-goodwill-3 = Good luck with filling the position.

## Shorter, for a chat

draft-chat-decision-warm-1 = { $occasion ->
    [cancel] I've decided to withdraw my application for { draft-job }, so please cancel { draft-interview }.
    [during] I'd like to tell you today that I've decided to withdraw my application for { draft-job }.
    [after] I've thought it over, and I've decided to withdraw my application for { draft-job }.
   *[decline] I've thought about it carefully, and I've decided to decline { draft-job }.
}
draft-chat-decision-warm-2 = { $occasion ->
    [cancel] I'd rather tell you now: I won't be going ahead with { draft-job }, so { draft-interview } can be cancelled.
    [during] I'd rather tell you right away: I won't be going ahead with { draft-job }.
    [after] I'd rather tell you now than later: I won't be going ahead with { draft-job }.
   *[decline] I'd rather tell you now than later: I won't be accepting { draft-job }.
}
draft-chat-decision-warm-3 = { $occasion ->
    [cancel] After thinking it over, I'm stepping back from { draft-job }. Could { draft-interview } be cancelled, please?
    [during] After thinking it over, I'm stepping back from { draft-job }.
    [after] After thinking it over, I'm stepping back from { draft-job }.
   *[decline] After thinking it over, I'm turning down { draft-job }.
}
draft-chat-decision-neutral-1 = { $occasion ->
    [cancel] I have decided to withdraw my application for { draft-job }. Please cancel { draft-interview }.
    [during] I have decided to withdraw my application for { draft-job }.
    [after] I have decided to withdraw my application for { draft-job }.
   *[decline] I have decided to decline the offer of { draft-job }.
}
draft-chat-decision-neutral-2 = { $occasion ->
    [cancel] I will not be going ahead with { draft-job }, and { draft-interview } can be cancelled.
    [during] I wanted you to know today that I will not be going ahead with { draft-job }.
    [after] I have thought it over and will not be going ahead with { draft-job }.
   *[decline] I have thought it over and will not be accepting { draft-job }.
}
draft-chat-decision-neutral-3 = { $occasion ->
    [cancel] After some thought, I am stepping back from { draft-job } and would like to cancel { draft-interview }.
    [during] After some thought, I am stepping back from { draft-job }.
    [after] After some thought, I am stepping back from { draft-job }.
   *[decline] After some thought, I am turning down { draft-job }.
}
draft-chat-decision-brief-1 = { $occasion ->
    [cancel] I'm withdrawing my application for { draft-job }. Please cancel { draft-interview }.
    [during] I'm withdrawing my application for { draft-job }.
    [after] I'm withdrawing my application for { draft-job }.
   *[decline] I'm declining { draft-job }.
}
draft-chat-decision-brief-2 = { $occasion ->
    [cancel] I won't be going ahead with { draft-job }, so { draft-interview } can be cancelled.
    [during] I won't be going ahead with { draft-job }.
    [after] I won't be going ahead with { draft-job }.
   *[decline] I won't be accepting { draft-job }.
}
draft-chat-decision-brief-3 = { $occasion ->
    [cancel] I've chosen to step back from { draft-job } and would like to cancel { draft-interview }.
    [during] I've chosen to step back from { draft-job }.
    [after] I've chosen to step back from { draft-job }.
   *[decline] I've chosen to turn down { draft-job }.
}

## Subject lines

draft-subject-withdraw-1 = { $occasion ->
    [cancel] Withdrawing my application and cancelling the interview{ draft-subject-tail }
    [decline] Declining the offer{ draft-subject-tail }
   *[other] Withdrawing my application{ draft-subject-tail }
}
draft-subject-withdraw-2 = { $occasion ->
    [cancel] Cancelling my interview and withdrawing{ draft-subject-tail }
    [decline] Declining your offer, with thanks{ draft-subject-tail }
   *[other] Please remove me from consideration{ draft-subject-tail }
}
draft-subject-withdraw-3 = { $occasion ->
    [cancel] Withdrawing before the interview{ draft-subject-tail }
    [decline] My answer to your offer{ draft-subject-tail }
   *[other] Withdrawing after our interview{ draft-subject-tail }
}
draft-subject-tail = { $named-in-subject ->
    [both] : { $own_name }, { $role }
    [name] : { $own_name }
    [role] : { $role }
   *[neither] {""}
}

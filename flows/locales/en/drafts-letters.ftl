# Withdrawals in writing: the email, and with shorter lines the chat message.

## The decision

draft-decision-warm-1 = { $occasion ->
    [cancel] I'd like you to hear it from me: I've decided to withdraw my application for { draft-job }, so please cancel { draft-interview }.
    [during] Hearing what the work involves made things clear for me: I'd like to withdraw my application for { draft-job }.
    [after] Now that we have talked it through, I've decided to withdraw my application for { draft-job }.
   *[decline] It means a lot that you chose me. Still, I've decided to decline the offer of { draft-job }.
}
draft-decision-warm-2 = { $occasion ->
    [cancel] I'd rather be open with you now: I won't be going ahead with { draft-job }, and I'd like to cancel { draft-interview }.
    [during] I'd rather be open with you the same day: I won't be going further with { draft-job }, and you can take me out of consideration.
    [after] I'd rather be open with you now: I won't be going further with { draft-job }, and you can take me out of consideration.
   *[decline] I'd rather be open with you now: I won't be accepting { draft-job }.
}
draft-decision-warm-3 = { $occasion ->
    [cancel] It's only fair to tell you plainly that I'm stepping back from { draft-job }. Would you cancel { draft-interview } for me, please?
    [during] Talking with you helped me make up my mind, and it's only fair to say so today: I'm stepping back from { draft-job }.
    [after] Talking it through helped me make up my mind, and it's only fair to let you know that I'm stepping back from { draft-job }.
   *[decline] You deserve a clear answer, and mine is that I'm turning down { draft-job }.
}
draft-decision-neutral-1 = { $occasion ->
    [cancel] I am writing to withdraw my application for { draft-job } and to cancel { draft-interview }.
    [during] After today's interview I have decided to withdraw my application for { draft-job }.
    [after] I am writing to let you know that I have decided to withdraw my application for { draft-job }.
   *[decline] I am writing to let you know that I have decided to decline the offer of { draft-job }.
}
draft-decision-neutral-2 = { $occasion ->
    [cancel] This is to let you know that I will not be taking { draft-job } further. Please cancel { draft-interview } and remove my name from consideration.
    [during] Our meeting made the position clear to me, and I will not be taking { draft-job } further. Please remove my name from consideration.
    [after] Now that I know more about the work, I will not be taking { draft-job } further. Please remove my name from consideration.
   *[decline] Much as I appreciate it, I will not be accepting { draft-job }.
}
draft-decision-neutral-3 = { $occasion ->
    [cancel] Having thought it over, I am stepping back from { draft-job }, so { draft-interview } can be cancelled.
    [during] Having heard more about it, I am stepping back from { draft-job }, and I wanted you to know on the day itself.
    [after] Having thought it over, I am stepping back from { draft-job }, and I wanted you to know promptly.
   *[decline] Having thought it over, I am turning down { draft-job }, and I wanted you to know promptly.
}
draft-decision-brief-1 = { $occasion ->
    [cancel] I have decided to withdraw my application for { draft-job }. Please cancel { draft-interview }.
    [during] I have decided to withdraw my application for { draft-job }.
    [after] I have decided to withdraw my application for { draft-job }.
   *[decline] I have decided to decline the offer of { draft-job }.
}
draft-decision-brief-2 = { $occasion ->
    [cancel] I won't be going ahead with { draft-job }, so { draft-interview } can be cancelled.
    [during] Now that we have met, I won't be going ahead with { draft-job }.
    [after] Now that we have spoken, I won't be going ahead with { draft-job }.
   *[decline] Much as I appreciate it, I won't be accepting { draft-job }.
}
draft-decision-brief-3 = { $occasion ->
    [cancel] I'm stepping back from { draft-job } and would like to cancel { draft-interview }.
    [during] I'm stepping back from { draft-job } and wanted to tell you the same day.
    [after] I'm stepping back from { draft-job } and wanted to tell you promptly.
   *[decline] I'm turning down { draft-job } and wanted to tell you promptly.
}

draft-still-booked-1 = Please cancel any further interview you have planned for me.
draft-still-booked-2 = Any further interview with me can be cancelled as well.
draft-still-booked-3 = I won't be coming to any further interview either.

draft-relay-1 = Could you pass this on to { draft-them }, please?
draft-relay-2 = I would be grateful if you let { draft-them } know.
draft-relay-3 = Would you tell { draft-them } on my behalf?

## The clause of reason

draft-reason-warm-1 = { $reason ->
    [role] The company appeals to me; this particular job just isn't the one I'd do my best work in.
    [pay] The budget for it and the figure I need are just a bit too far apart.
   *[plain] It just isn't quite the right match for me at this point.
}
draft-reason-warm-2 = { $reason ->
    [role] My interest in { draft-them } is real, but the work itself isn't what I'm looking for.
    [pay] We'd be starting too far apart on pay for me to make it work.
   *[plain] I've given it real thought, and it isn't the right step for me.
}
draft-reason-warm-3 = { $reason ->
    [role] I can picture myself at { draft-them }, just not in this particular role.
    [pay] What I need to earn and what the job allows for don't quite meet.
   *[plain] The closer I looked, the clearer it became that this one isn't for me.
}
draft-reason-neutral-1 = { $reason ->
    [role] The company appeals to me, but this particular role is not the right match for my skills.
    [pay] The budget for the role and the figure I need are too far apart.
   *[plain] It is not the right match for me at this point.
}
draft-reason-neutral-2 = { $reason ->
    [role] I am drawn to { draft-them }, but not to this particular kind of work.
    [pay] My requirements on pay and the range for this position do not meet.
   *[plain] I have come to see that it is not the right next step for me.
}
draft-reason-neutral-3 = { $reason ->
    [role] While { draft-them } interests me, I am looking for a different kind of role.
    [pay] On pay, our starting points are further apart than we could sensibly bridge.
   *[plain] It does not quite fit what I am looking for next.
}
draft-reason-brief-1 = { $reason ->
    [role] The company appeals to me, but this role isn't the right match.
    [pay] The budget and the figure I need are too far apart.
   *[plain] It isn't the right match for me at this point.
}
draft-reason-brief-2 = { $reason ->
    [role] I like { draft-them }, but I'm looking for a different kind of work.
    [pay] On pay, our starting points don't meet.
   *[plain] I've thought it over, and it isn't the right step for me.
}
draft-reason-brief-3 = { $reason ->
    [role] { draft-them } interests me, but this kind of work isn't for me.
    [pay] My requirements and the pay range don't meet.
   *[plain] It doesn't quite fit what I'm looking for next.
}

draft-remove-warm-1 = Please take my name off your list of candidates, so that nobody is kept waiting because of me.
draft-remove-warm-2 = You can close my application now; there's nothing more you need to do.
draft-remove-warm-3 = I wanted you to hear this from me, so that you can plan the next steps.
draft-remove-neutral-1 = Please remove my name from the list of candidates, so that you can plan your next steps without delay.
draft-remove-neutral-2 = My application can be closed from today, and nothing further is needed from your side.
draft-remove-neutral-3 = I hope that knowing now makes it easier for you to arrange things without me.
draft-remove-brief-1 = Please take my name off your list of candidates and close my application.
draft-remove-brief-2 = You can close my application now; nothing further is needed from your side.
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
    [phrase] I enjoyed hearing about { $project }, and I hope it goes well.
   *[clause] There's one project I enjoyed hearing about: { $project }.
}
draft-project-warm-2 = { $project-as ->
    [phrase] I'd have happily talked for longer about { $project }, which I found fascinating.
   *[clause] One part of your work is fascinating, and I'd have happily talked about it for longer: { $project }.
}
draft-project-warm-3 = { $project-as ->
    [phrase] What I heard about { $project } interested me a great deal, and I'm curious where it leads.
   *[clause] One of your plans interested me a great deal: { $project }.
}
draft-project-neutral-1 = { $project-as ->
    [phrase] I enjoyed learning about { $project } and hope that it goes well.
   *[clause] I enjoyed learning about one project in particular: { $project }.
}
draft-project-neutral-2 = { $project-as ->
    [phrase] It was interesting to hear about { $project }, and I wish you every success with it.
   *[clause] One piece of work interested me above all: { $project }.
}
draft-project-neutral-3 = { $project-as ->
    [phrase] What I heard about { $project } sounds fascinating.
   *[clause] One of your plans sounds fascinating: { $project }.
}
draft-project-brief-1 = { $project-as ->
    [phrase] I enjoyed hearing about { $project }.
   *[clause] I enjoyed hearing about this: { $project }.
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
   *[other] It was a pleasure to talk with you, and I took something away from it.
}
draft-positive-warm-3 = { $occasion ->
    [cancel] I found it interesting to read about { draft-them }, and I was glad to be asked.
   *[other] I found our conversation interesting, and I was glad of the time you took for it.
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
   *[other] I found our conversation interesting and valued the time you took for it.
}
draft-positive-brief-1 = { $occasion ->
    [cancel] It was interesting to read about { draft-them }.
   *[other] It was good to talk with you.
}
draft-positive-brief-2 = { $occasion ->
    [cancel] It was kind of you to ask me.
   *[other] You were generous with your time.
}
draft-positive-brief-3 = { $occasion ->
    [cancel] I found it interesting to read about { draft-them }.
   *[other] I found our conversation interesting.
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
    [yes] I'd like to leave the door open, above all for { draft-other }.
   *[no] I'd like to leave the door open, and I hope our paths cross again.
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
   *[no] Please keep me in mind for other positions that may suit.
}
draft-door-brief-1 = { $suited ->
    [yes] If { draft-other } comes up, please keep me in mind.
   *[no] If a better match comes up, please keep me in mind.
}
draft-door-brief-2 = { $suited ->
    [yes] For { draft-other }, I'd be glad to stay in touch.
   *[no] I'd be glad to stay in touch.
}
draft-door-brief-3 = { $suited ->
    [yes] I'd gladly hear from you about { draft-other }.
   *[no] I'd gladly hear from you about future roles.
}

draft-goodwill-warm-1 = I wish { draft-team } all the very best, and I hope you find someone who'll love the job.
draft-goodwill-warm-2 = I hope the right person turns up soon and settles in happily.
draft-goodwill-warm-3 = Good luck with the search; I hope it leads to just the right person.
draft-goodwill-neutral-1 = I wish { draft-team } every success and hope that you find the right person soon.
draft-goodwill-neutral-2 = My best wishes for the rest of the search; I hope it goes well.
draft-goodwill-neutral-3 = I trust that the position will soon be filled by someone who suits it well.
draft-goodwill-brief-1 = I wish { draft-team } every success.
draft-goodwill-brief-2 = All good wishes for the rest of the search.
draft-goodwill-brief-3 = I hope you find the right person soon.

draft-cool-goodwill-1 = I wish you well with the rest of the search.
draft-cool-goodwill-2 = I hope that the position is filled soon.
draft-cool-goodwill-3 = Good luck in finding a suitable candidate.

## Shorter, for a chat

draft-chat-decision-warm-1 = { $occasion ->
    [cancel] I've decided to withdraw my application for { draft-job }, so please cancel { draft-interview }.
    [during] Now that I know more, I've decided to withdraw my application for { draft-job }.
    [after] Now that we've spoken, I've decided to withdraw my application for { draft-job }.
   *[decline] It's kind of you, but I've decided to decline { draft-job }.
}
draft-chat-decision-warm-2 = { $occasion ->
    [cancel] I'd rather tell you now: I won't be going ahead with { draft-job }, so { draft-interview } can be cancelled.
    [during] I'd rather tell you right away: I won't be going ahead with { draft-job }.
    [after] I'd rather tell you now than later: I won't be going ahead with { draft-job }.
   *[decline] I'd rather tell you now than later: I won't be accepting { draft-job }.
}
draft-chat-decision-warm-3 = { $occasion ->
    [cancel] To be straight with you, I'm stepping back from { draft-job }. Could { draft-interview } be cancelled, please?
    [during] To be straight with you, I'm stepping back from { draft-job }.
    [after] To be straight with you, I'm stepping back from { draft-job }.
   *[decline] To be straight with you, I'm turning down { draft-job }.
}
draft-chat-decision-neutral-1 = { $occasion ->
    [cancel] I have decided to withdraw my application for { draft-job }. Please cancel { draft-interview }.
    [during] I have decided to withdraw my application for { draft-job }.
    [after] I have decided to withdraw my application for { draft-job }.
   *[decline] I have decided to decline the offer of { draft-job }.
}
draft-chat-decision-neutral-2 = { $occasion ->
    [cancel] I will not be going ahead with { draft-job }, and { draft-interview } can be cancelled.
    [during] Following our talk, I will not be going ahead with { draft-job }.
    [after] Following our talk, I will not be going ahead with { draft-job }.
   *[decline] I have thought it over and will not be accepting { draft-job }.
}
draft-chat-decision-neutral-3 = { $occasion ->
    [cancel] A short note to say that I am stepping back from { draft-job } and would like to cancel { draft-interview }.
    [during] A short note to say that I am stepping back from { draft-job }.
    [after] A short note to say that I am stepping back from { draft-job }.
   *[decline] A short note to say that I am turning down { draft-job }.
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

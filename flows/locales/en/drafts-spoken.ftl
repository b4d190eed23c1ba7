# Withdrawals said aloud: a call, a voicemail, a breath in the room, and answers to pushback.

draft-call-opening-1 = { $signed ->
    [yes] Hello{ draft-comma-contact }, this is { $own_name }, calling about { draft-job }.
   *[no] Hello{ draft-comma-contact }, I'm calling about { draft-job }.
}
draft-call-opening-2 = { $signed ->
    [yes] Hi{ draft-comma-contact }, { $own_name } speaking. It's about { draft-job }, and I won't keep you long.
   *[no] Hi{ draft-comma-contact }, it's about { draft-job }, and I won't keep you long.
}
draft-call-opening-3 = { $signed ->
    [yes] Hello{ draft-comma-contact }. My name is { $own_name }, and I have some news about { draft-job }.
   *[no] Hello{ draft-comma-contact }. I have some news for you about { draft-job }.
}
draft-comma-contact = { $greeted ->
    [yes] {" "}{ $contact }
   *[no] {""}
}

draft-call-thanks-warm-1 = First, thank you so much for { draft-gift-1 }.
draft-call-thanks-warm-2 = Before anything else, thanks for { draft-gift-2 }.
draft-call-thanks-warm-3 = I'm really grateful for { draft-gift-3 }.
draft-call-thanks-neutral-1 = Thank you for { draft-gift-1 }.
draft-call-thanks-neutral-2 = I'd like to thank you first for { draft-gift-2 }.
draft-call-thanks-neutral-3 = I do appreciate { draft-gift-3 }.
draft-call-thanks-brief-1 = Thank you for { draft-gift-1 }.
draft-call-thanks-brief-2 = Thanks for { draft-gift-2 }.
draft-call-thanks-brief-3 = I appreciate { draft-gift-3 }.

draft-say-decision-warm-1 = { $occasion ->
    [cancel] After some thought, I've decided to withdraw, so I'd like to cancel { draft-interview }.
    [during] After some thought, I've decided to withdraw.
    [after] After some thought, I've decided to withdraw.
   *[decline] After some thought, I've decided to decline the offer.
}
draft-say-decision-warm-2 = { $occasion ->
    [cancel] I wanted to tell you this myself: I won't be going ahead, and { draft-interview } can be cancelled.
    [during] I wanted to tell you this myself: I won't be going ahead with the job.
    [after] I wanted to tell you this myself: I won't be going ahead with the job.
   *[decline] I wanted to tell you this myself: I won't be accepting the offer.
}
draft-say-decision-warm-3 = { $occasion ->
    [cancel] You should hear this from me: I'm stepping back. Would you cancel { draft-interview } for me?
    [during] You should hear this from me today: I'm stepping back from the job.
    [after] You should hear this from me directly: I'm stepping back from the job.
   *[decline] You should hear this from me directly: I'm turning the offer down.
}
draft-say-decision-neutral-1 = { $occasion ->
    [cancel] I've made up my mind to withdraw my application, so please cancel { draft-interview }.
    [during] I've made up my mind to withdraw my application.
    [after] I've made up my mind to withdraw my application.
   *[decline] I've made up my mind to decline the offer.
}
draft-say-decision-neutral-2 = { $occasion ->
    [cancel] I'm letting you know that I won't be going ahead, and that { draft-interview } can be cancelled.
    [during] I wanted you to know today that I won't be going ahead.
    [after] I wanted to let you know that I won't be going ahead.
   *[decline] I wanted to let you know that I won't be accepting the offer.
}
draft-say-decision-neutral-3 = { $occasion ->
    [cancel] I've thought it over, and I'm stepping back. Could you cancel { draft-interview }, please?
    [during] I've thought it over, and I'm stepping back from the job.
    [after] I've thought it over, and I'm stepping back from the job.
   *[decline] I've thought it over, and I'm turning the offer down.
}
draft-say-decision-brief-1 = { $occasion ->
    [cancel] I've decided to withdraw. Please cancel { draft-interview }.
    [during] I've decided to withdraw my application.
    [after] I've decided to withdraw my application.
   *[decline] I've decided to decline the offer.
}
draft-say-decision-brief-2 = { $occasion ->
    [cancel] I won't be going ahead, and { draft-interview } can be cancelled.
    [during] I won't be going ahead with the job.
    [after] I won't be going ahead with the job.
   *[decline] I won't be accepting it.
}
draft-say-decision-brief-3 = { $occasion ->
    [cancel] I'm stepping back and would like to cancel { draft-interview }.
    [during] I'm stepping back from this one.
    [after] I'm stepping back from this one.
   *[decline] I'm turning it down, with thanks.
}

draft-say-relay-1 = Could you let { draft-them } know, please?
draft-say-relay-2 = I'd be glad if you passed that on to { draft-them }.
draft-say-relay-3 = Would you tell { draft-them } for me?

draft-say-confirm-warm-1 = I'll put it in a short email as well, so that you have it in writing.
draft-say-confirm-warm-2 = You'll get the same from me by email today, just for your files.
draft-say-confirm-warm-3 = A quick written note will follow, to make things easy for you.
draft-say-confirm-neutral-1 = I'll confirm this in a short email, so that you have it in writing.
draft-say-confirm-neutral-2 = If you need it for your files, I can put this in an email.
draft-say-confirm-neutral-3 = A short note in writing will follow this call.
draft-say-confirm-brief-1 = I'll confirm it in a short email.
draft-say-confirm-brief-2 = I can put this in writing if you need it.
draft-say-confirm-brief-3 = An email can follow if that helps.

draft-say-more-1 = I'm aware that this changes your plans.
draft-say-more-2 = Please feel free to plan without me from here on.
draft-say-more-3 = I know that it may mean extra work for you.

draft-say-bye-warm-1 = Thanks again, and all the very best. Goodbye.
draft-say-bye-warm-2 = I hope you enjoy the rest of your day. Goodbye.
draft-say-bye-warm-3 = Take care, and thanks again. Goodbye.
draft-say-bye-neutral-1 = Thank you for your time. Goodbye.
draft-say-bye-neutral-2 = I hope you have a good day. Goodbye.
draft-say-bye-neutral-3 = All the best to you and your colleagues. Goodbye.
draft-say-bye-brief-1 = Thank you, and goodbye.
draft-say-bye-brief-2 = All the best. Goodbye.
draft-say-bye-brief-3 = Have a good day. Goodbye.

## Voicemail

draft-voicemail-opening-1 = { $signed ->
    [yes] Hello{ draft-comma-contact }, this is { $own_name } with a message about { draft-job }.
   *[no] Hello{ draft-comma-contact }, I'm leaving you a message about { draft-job }.
}
draft-voicemail-opening-2 = { $signed ->
    [yes] Hi{ draft-comma-contact }, { $own_name } here. I'm ringing about { draft-job }.
   *[no] Hi{ draft-comma-contact }, I'm ringing about { draft-job }.
}
draft-voicemail-opening-3 = { $signed ->
    [yes] Hello{ draft-comma-contact }, it's { $own_name }. Just a short message about { draft-job }.
   *[no] Hello{ draft-comma-contact }. Just a short message about { draft-job }.
}

draft-voicemail-written-warm-1 = There's no need to ring back; I'll send you a short email as well.
draft-voicemail-written-warm-2 = You don't have to call back, but I'm happy to put this in writing.
draft-voicemail-written-warm-3 = I can confirm it by email as well, so please don't feel you have to phone.
draft-voicemail-written-neutral-1 = There is no need to return this call; I'll confirm it by email.
draft-voicemail-written-neutral-2 = I can also put this in writing, if that is easier for you.
draft-voicemail-written-neutral-3 = A reply is not needed, but I can confirm this by email.
draft-voicemail-written-brief-1 = No need to ring back; I'll confirm it by email.
draft-voicemail-written-brief-2 = You'll also have this in writing later today.
draft-voicemail-written-brief-3 = A few lines by email will follow this message.

## In one breath, face to face

draft-room-warm-1 = { $occasion ->
    [cancel] Thank you so much for inviting me. I've decided to withdraw, so I'd like to cancel the interview, and I wanted to say so in person.
    [during] Thank you for meeting me. This isn't the right match for me, so I'd like to end the interview here and not take up more of your time.
    [after] Thank you for the time you gave me. It isn't the right match for me, so I'm withdrawing, and I wanted to tell you face to face.
   *[decline] Thank you so much for the offer. I've decided to decline it, and I wanted to tell you face to face.
}
draft-room-warm-2 = { $occasion ->
    [cancel] It was kind of you to invite me, and I'm grateful. Still, I won't be going ahead, so please give my interview slot to somebody else.
    [during] Before we go on, I should tell you that I won't be taking this any further, so let's stop the interview here. Thank you for seeing me.
    [after] It was good of you to meet me, and I'm grateful. All the same, I won't be going ahead.
   *[decline] It was kind of you to choose me, and I'm grateful. All the same, I won't be accepting.
}
draft-room-warm-3 = { $occasion ->
    [cancel] I appreciate the invitation, I really do. My answer is that I'm stepping back, and the interview can be cancelled.
    [during] May I stop you for a moment? I'm stepping back from the job, so we can call off the rest of the interview. I do appreciate your time.
    [after] I appreciate how openly you talked with me, I really do. My answer is that I'm stepping back.
   *[decline] I appreciate your faith in me, I really do. My answer is that I'm turning it down.
}
draft-room-neutral-1 = { $occasion ->
    [cancel] Thank you for the invitation. I have decided to withdraw my application and would like to cancel the interview.
    [during] Thank you for seeing me. This is not the right match, and I would rather end the interview here than take up more of your time.
    [after] Thank you for meeting me. I have decided to withdraw my application.
   *[decline] Thank you for the offer. I have decided to decline it.
}
draft-room-neutral-2 = { $occasion ->
    [cancel] Many thanks for considering me. I won't be going ahead, so the interview can be cancelled.
    [during] Many thanks for your time. I won't be going ahead, so I suggest that we end the interview here.
    [after] Many thanks for our conversation. Even so, I won't be going ahead.
   *[decline] Many thanks for your confidence. Even so, I won't be accepting.
}
draft-room-neutral-3 = { $occasion ->
    [cancel] I appreciate your interest. I've thought it over, and I won't be attending the interview.
    [during] I appreciate your time and what you have told me. I'm stepping back, so I'd like us to stop the interview here.
    [after] I appreciate the time we spent. I've thought it over, and I'm stepping back.
   *[decline] I appreciate the work behind it. I've thought it over, and I'm turning the offer down.
}
draft-room-brief-1 = { $occasion ->
    [cancel] Thank you for the invitation. I've decided to withdraw; please cancel the interview.
    [during] Thank you for your time. It isn't the right match, so I won't continue the interview.
    [after] Thank you for meeting me. I've decided to withdraw my application.
   *[decline] Thank you for the offer. I've decided to decline it.
}
draft-room-brief-2 = { $occasion ->
    [cancel] I'm grateful to be asked, but I won't be going ahead or coming to the interview.
    [during] Thanks for seeing me. I won't be going further with the interview.
    [after] I'm grateful for our talk, but I won't be going ahead.
   *[decline] I'm grateful to be chosen, but I won't be accepting.
}
draft-room-brief-3 = { $occasion ->
    [cancel] I appreciate it. Still, I'm stepping back, and the interview is best cancelled.
    [during] I appreciate the conversation. I'm stepping back, so let's call off the rest.
    [after] I appreciate your openness. Still, I'm stepping back from this one.
   *[decline] I appreciate your trust. Still, I'm turning the offer down.
}

draft-room-booked-1 = Please cancel any further interview too.
draft-room-booked-2 = Any further interview can be cancelled.
draft-room-booked-3 = And please cancel whatever interview was next.

## Three calm answers

draft-come-warm-1 = { $occasion ->
    [decline] “Just come anyway.” That's kind, thank you, but my answer to the offer stays the same.
   *[other] “Just come anyway.” That's kind, thank you, but my decision stands.
}
draft-come-warm-2 = { $occasion ->
    [decline] “Just come anyway.” I appreciate that you ask. I'd only be putting off the same no.
    [cancel] “Just come anyway.” I appreciate that you ask. I'd only be taking up your time, though.
   *[other] “Just come anyway.” I appreciate that you ask. I'd only be taking up more of your time, though.
}
draft-come-warm-3 = { $occasion ->
    [decline] “Just come anyway.” Thanks for wanting me on board. All the same, it's a no.
   *[other] “Just come anyway.” Thanks for asking. All the same, I've made up my mind.
}
draft-come-neutral-1 = { $occasion ->
    [decline] “Just come anyway.” Thank you for the offer, but my decision stands.
   *[other] “Just come anyway.” Thank you for the offer to meet, but my decision stands.
}
draft-come-neutral-2 = { $occasion ->
    [decline] “Just come anyway.” I appreciate the encouragement. Even so, it would not be right to start.
   *[other] “Just come anyway.” I appreciate the encouragement. Even so, I do not want to take up your time.
}
draft-come-neutral-3 = { $occasion ->
    [decline] “Just come anyway.” Thanks for asking, but my answer to the offer is still no.
   *[other] “Just come anyway.” Thanks for asking, but I have made up my mind.
}
draft-come-brief-1 = “Just come anyway.” Thank you, but my decision stands.
draft-come-brief-2 = “Just come anyway.” I appreciate it. All the same, it's a no from me.
draft-come-brief-3 = “Just come anyway.” Thanks for asking, but I've made up my mind.

draft-take-warm-1 = { $take ->
    [range] “What would it take?” Pay between { $low } and { $high }. With that, I'd gladly think again.
    [pay] “What would it take?” A clear step up in pay. With that, I'd gladly think again.
    [other-role] “What would it take?” If you ever have { draft-other }, I'd be listening.
    [role] “What would it take?” Another kind of role. For one nearer to my strengths, I'd be listening.
   *[nothing] “What would it take?” Nothing you could change; it's simply not the job for me.
}
draft-take-warm-2 = { $take ->
    [range] “What would it take?” Honestly, a figure from { $low } to { $high } would reopen it for me.
    [pay] “What would it take?” Honestly, a higher figure would reopen it for me.
    [other-role] “What would it take?” Honestly, { draft-other }.
    [role] “What would it take?” Honestly, only a different kind of role.
   *[nothing] “What would it take?” Honestly, there isn't anything; I've made my choice.
}
draft-take-warm-3 = { $take ->
    [range] “What would it take?” It comes down to money: I'd need { $low } to { $high }.
    [pay] “What would it take?” It comes down to money, and I'd need more than was planned.
    [other-role] “What would it take?” It would have to be { draft-other }, if that ever comes along.
    [role] “What would it take?” A job built around what I do best, if you ever have one.
   *[nothing] “What would it take?” It isn't about one thing that could be changed.
}
draft-take-neutral-1 = { $take ->
    [range] “What would it take?” Pay between { $low } and { $high }; at that level I would reconsider.
    [pay] “What would it take?” Higher pay; with that I would reconsider.
    [other-role] “What would it take?” A different opening: { draft-other } would interest me.
    [role] “What would it take?” A different role, nearer to my strengths, would interest me.
   *[nothing] “What would it take?” There is nothing that you could change. It is simply not the job for me.
}
draft-take-neutral-2 = { $take ->
    [range] “What would it take?” My range is { $low } to { $high }, and we could talk on that basis.
    [pay] “What would it take?” The budget would have to rise; we could talk on that basis.
    [other-role] “What would it take?” Should you have { draft-other }, we could talk.
    [role] “What would it take?” Another opening, closer to what I do.
   *[nothing] “What would it take?” There is nothing left to settle; I have simply made my choice.
}
draft-take-neutral-3 = { $take ->
    [range] “What would it take?” The open point is the figure: { $low } to { $high }.
    [pay] “What would it take?” The open point is the figure, which would need to rise.
    [other-role] “What would it take?” It would need to be { draft-other }.
    [role] “What would it take?” It would need to be another position.
   *[nothing] “What would it take?” There is nothing I would ask for; I am at ease with my decision.
}
draft-take-brief-1 = { $take ->
    [range] “What would it take?” Pay between { $low } and { $high }.
    [pay] “What would it take?” Higher pay than is planned.
    [other-role] “What would it take?” In short, { draft-other }.
    [role] “What would it take?” A role nearer to my strengths.
   *[nothing] “What would it take?” Nothing; it just isn't the job for me.
}
draft-take-brief-2 = { $take ->
    [range] “What would it take?” My range is { $low } to { $high }.
    [pay] “What would it take?” The budget would have to grow.
    [other-role] “What would it take?” Well, { draft-other }.
    [role] “What would it take?” Work closer to what I do.
   *[nothing] “What would it take?” I don't have a condition; I've made my choice.
}
draft-take-brief-3 = { $take ->
    [range] “What would it take?” The figure: { $low } to { $high }.
    [pay] “What would it take?” A higher figure.
    [other-role] “What would it take?” Only { draft-other }.
    [role] “What would it take?” A different job.
   *[nothing] “What would it take?” There isn't anything, but thank you.
}

draft-why-warm-1 = { $why ->
    [role] “Why?” I like the company; the work itself just isn't what I do best.
    [pay] { $take ->
        [pay] “Why?” We're too far apart on pay, and that's all it is.
        [range] “Why?” We're too far apart on pay, and that's all it is.
       *[other] “Why?” It isn't the right match for me, and that's all it is.
    }
   *[plain] “Why?” It isn't the right match for me, and that's all it is.
}
draft-why-warm-2 = { $why ->
    [role] “Why?” I'm looking for a different kind of work, and there's no more to it.
    [pay] { $take ->
        [pay] “Why?” The sums don't work out for me, and there's no more to it.
        [range] “Why?” The sums don't work out for me, and there's no more to it.
       *[other] “Why?” It isn't what I'm looking for, and there's no more to it.
    }
   *[plain] “Why?” It isn't what I'm looking for, and there's no more to it.
}
draft-why-warm-3 = { $why ->
    [role] “Why?” I'd want a job that fits me as well as the company does.
    [pay] { $take ->
        [pay] “Why?” I need to earn more than the job allows; it's as simple as that.
        [range] “Why?” I need to earn more than the job allows; it's as simple as that.
       *[other] “Why?” The job and I aren't quite right for each other; it's as simple as that.
    }
   *[plain] “Why?” The job and I aren't quite right for each other; it's as simple as that.
}
draft-why-neutral-1 = { $why ->
    [role] “Why?” The company interests me; this particular role is not the right match.
    [pay] { $take ->
        [pay] “Why?” The budget and the figure I need are too far apart.
        [range] “Why?” The budget and the figure I need are too far apart.
       *[other] “Why?” It is not the right match for me, and I would like to leave it there.
    }
   *[plain] “Why?” It is not the right match for me, and I would like to leave it there.
}
draft-why-neutral-2 = { $why ->
    [role] “Why?” I am looking for a different kind of work.
    [pay] { $take ->
        [pay] “Why?” On pay, our starting points differ too much.
        [range] “Why?” On pay, our starting points differ too much.
       *[other] “Why?” It does not fit what I am looking for.
    }
   *[plain] “Why?” It does not fit what I am looking for.
}
draft-why-neutral-3 = { $why ->
    [role] “Why?” The work itself is not for me, and I prefer to say so plainly.
    [pay] { $take ->
        [pay] “Why?” I need to earn more than the position allows, and I prefer to say so plainly.
        [range] “Why?” I need to earn more than the position allows, and I prefer to say so plainly.
       *[other] “Why?” It is not the step I want to take, and I prefer to say so plainly.
    }
   *[plain] “Why?” It is not the step I want to take, and I prefer to say so plainly.
}
draft-why-brief-1 = { $why ->
    [role] “Why?” I like the company, but the role isn't right for me.
    [pay] { $take ->
        [pay] “Why?” We're too far apart on pay.
        [range] “Why?” We're too far apart on pay.
       *[other] “Why?” It isn't the right match for me.
    }
   *[plain] “Why?” It isn't the right match for me.
}
draft-why-brief-2 = { $why ->
    [role] “Why?” I'm looking for a different kind of work.
    [pay] { $take ->
        [pay] “Why?” The sums don't work out for me.
        [range] “Why?” The sums don't work out for me.
       *[other] “Why?” It doesn't fit what I'm looking for.
    }
   *[plain] “Why?” It doesn't fit what I'm looking for.
}
draft-why-brief-3 = { $why ->
    [role] “Why?” The work itself isn't for me.
    [pay] { $take ->
        [pay] “Why?” I need to earn more than the job allows.
        [range] “Why?” I need to earn more than the job allows.
       *[other] “Why?” It's simply not the step I want to take.
    }
   *[plain] “Why?” It's simply not the step I want to take.
}

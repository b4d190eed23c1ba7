# The parts that drafts are made of, and the lines that several forms share.
#
# draft-<slot>-<tone>-<number>: three wordings a tone; draft-<slot>-<number> where all tones share them.
# No line begins with a person's own words, and none holds a bracket.

## Dates (Babel's patterns)

draft-day = EEEE d MMMM
draft-day-and-time = EEEE d MMMM 'at' HH:mm

## Phrases

draft-job = { $agency ->
    [yes] { $known ->
        [both] the { $role } role with your client { $company }
        [role] the { $role } role with your client
        [company] the role with your client { $company }
       *[neither] your client's role
    }
   *[no] { $known ->
        [both] the { $role } role at { $company }
        [role] the { $role } role
        [company] the role at { $company }
       *[neither] the role
    }
}
draft-post = { $known ->
    [both] the { $role } role
    [role] the { $role } role
   *[neither] the role
}
draft-interview = { $dated ->
    [yes] the interview on { $when }
   *[no] the interview
}
draft-them = { $known ->
    [both] { $company }
    [company] { $company }
   *[neither] { $agency ->
        [yes] your client
       *[no] the company
    }
}
draft-team = { $agency ->
    [yes] you and { draft-them }
   *[no] you and the team
}

draft-other = { $other-as ->
    [title] a role as { $other_role }
    [field] a role in { $other_role }
   *[free] something { $other_role }
}

draft-per-year = { $amount } a year
draft-per-month = { $amount } a month
draft-per-week = { $amount } a week
draft-per-day = { $amount } a day
draft-per-hour = { $amount } an hour

## What the thanks are for

draft-gift-1 = { $agency ->
    [yes] { $occasion ->
        [cancel] putting me forward for an interview
        [during] setting up today's interview
        [after] arranging the interview for me
       *[decline] arranging the interviews, and for bringing me this offer
    }
   *[no] { $occasion ->
        [cancel] inviting me to interview
        [during] the time you gave me today
        [after] taking the time to meet me
       *[decline] the offer, and for your time throughout the interviews
    }
}
draft-gift-2 = { $agency ->
    [yes] { $occasion ->
        [cancel] your work in setting up this interview
        [during] the interview you organised for today
        [after] your help with my interview
       *[decline] the work you put into my interviews and this offer
    }
   *[no] { $occasion ->
        [cancel] considering me and offering me an interview
        [during] seeing me today
        [after] our conversation and for the time you set aside
       *[decline] choosing me, and for the conversations we had
    }
}
draft-gift-3 = { $agency ->
    [yes] { $occasion ->
        [cancel] the trouble you took to arrange this meeting
        [during] the trouble you took over today's interview
        [after] the work that you put into my interview
       *[decline] your help all the way to this offer
    }
   *[no] { $occasion ->
        [cancel] the invitation to come and talk
        [during] today's conversation
        [after] the time and the answers you gave me in our conversation
       *[decline] your confidence in me and the time you gave me
    }
}

## Head and foot

draft-greeting-warm-1 = { $greeted ->
    [yes] Hi { $contact },
   *[no] Hello,
}
draft-greeting-warm-2 = { $greeted ->
    [yes] Hello { $contact },
   *[no] Hi there,
}
draft-greeting-warm-3 = { $greeted ->
    [yes] Hi { $contact },
   *[no] Hello,
}
draft-greeting-neutral-1 = { $greeted ->
    [yes] Hello { $contact },
   *[no] Hello,
}
draft-greeting-neutral-2 = { $greeted ->
    [yes] Dear { $contact },
   *[no] Hello,
}
draft-greeting-neutral-3 = { $greeted ->
    [yes] Hello { $contact },
   *[no] Hello,
}
draft-greeting-brief-1 = { $greeted ->
    [yes] Hello { $contact },
   *[no] Hello,
}
draft-greeting-brief-2 = { $greeted ->
    [yes] Hi { $contact },
   *[no] Hi,
}
draft-greeting-brief-3 = { $greeted ->
    [yes] Hello { $contact },
   *[no] Hello,
}

draft-closing-warm-1 = { $signed ->
    [yes] Warm regards,
        { $own_name }
   *[no] Warm regards
}
draft-closing-warm-2 = { $signed ->
    [yes] With best wishes,
        { $own_name }
   *[no] With best wishes
}
draft-closing-warm-3 = { $signed ->
    [yes] All the best,
        { $own_name }
   *[no] All the best
}
draft-closing-neutral-1 = { $signed ->
    [yes] Kind regards,
        { $own_name }
   *[no] Kind regards
}
draft-closing-neutral-2 = { $signed ->
    [yes] Best regards,
        { $own_name }
   *[no] Best regards
}
draft-closing-neutral-3 = { $signed ->
    [yes] Yours sincerely,
        { $own_name }
   *[no] With kind regards
}
draft-closing-brief-1 = { $signed ->
    [yes] Regards,
        { $own_name }
   *[no] Regards
}
draft-closing-brief-2 = { $signed ->
    [yes] Best wishes,
        { $own_name }
   *[no] Best wishes
}
draft-closing-brief-3 = { $signed ->
    [yes] Kind regards,
        { $own_name }
   *[no] Kind regards
}
draft-name = { $own_name }

## Thanks

draft-thanks-warm-1 = Thank you so much for { draft-gift-1 }; I really appreciate it.
draft-thanks-warm-2 = First of all, many thanks for { draft-gift-2 }.
draft-thanks-warm-3 = I'm truly grateful for { draft-gift-3 }.
draft-thanks-neutral-1 = Thank you for { draft-gift-1 }.
draft-thanks-neutral-2 = I would like to thank you for { draft-gift-2 }.
draft-thanks-neutral-3 = I appreciate { draft-gift-3 }.
draft-thanks-brief-1 = Thank you for { draft-gift-1 }.
draft-thanks-brief-2 = Many thanks for { draft-gift-2 }.
draft-thanks-brief-3 = I appreciate { draft-gift-3 }.

draft-cool-thanks-1 = { $agency ->
    [yes] { $occasion ->
        [cancel] Thank you for putting me forward for this interview.
        [during] Thank you for arranging the interview today.
        [after] Thank you for your time and for arranging the interview.
       *[decline] Thank you for passing the offer on to me.
    }
   *[no] { $occasion ->
        [cancel] Thank you for the invitation and for considering my application.
        [during] Thank you for the time you gave me today.
        [after] Thank you for your time and for the conversation we had.
       *[decline] Thank you for the offer and for the time you gave me.
    }
}
draft-cool-thanks-2 = { $agency ->
    [yes] { $occasion ->
        [cancel] Thanks for setting this interview up for me.
        [during] Thanks for setting up today's interview for me.
        [after] Thanks for setting up the interview for me.
       *[decline] Thanks for your part in the interviews and in the offer.
    }
   *[no] { $occasion ->
        [cancel] Thanks for taking the time to look at my application.
        [during] Thanks for today's interview and for the time it took.
        [after] Thanks for the interview and for the time it took.
       *[decline] Thanks for your time in the interviews and for the offer.
    }
}
draft-cool-thanks-3 = { $agency ->
    [yes] { $occasion ->
        [cancel] Thank you for the time you have spent on my behalf.
        [during] Thank you for the work that went into today's interview.
        [after] Thank you for the work that went into the interview.
       *[decline] Thank you for the time you have spent on my behalf.
    }
   *[no] { $occasion ->
        [cancel] Thank you for the time you have spent on my application.
        [during] Thank you for the time that you set aside today.
        [after] Thank you for the time that you set aside for our meeting.
       *[decline] Thank you for the time that went into making me an offer.
    }
}

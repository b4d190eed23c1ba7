# The reviewer of drafts: one line on what is amiss, the buttons, and the lines they add.

review-clean = This reads well: brief, kind and clear.
review-clean-grave = This says what it must, and no more.

review-missing-thanks = There is no thank you yet. One honest line is enough.
review-missing-decision = It does not say plainly that you are withdrawing. A clear no is kinder than a maybe.
review-missing-booked-interview = An interview is booked, and nothing here says that you won't come.
review-missing-positives = Name one good thing that stayed with you: the people, the work, a conversation.
review-missing-door = You would like to hear from them again. Say so in a line.

review-found-no-excuse = “{ $quote }” says more than you need. One plain reason, one apology, and that's enough{ $more ->
    [0] .
    [one] . There is one more like it.
   *[other] . There are { $more } more like it.
}
review-found-no-blame = “{ $quote }” may read as criticism. What stays kind travels further{ $more ->
    [0] .
    [one] . There is one more like it.
   *[other] . There are { $more } more like it.
}
# After danger nothing is owed, kindness least of all.
review-grave-no-blame = “{ $quote }” is worth writing down, for a report. In this note, the shorter the safer.
review-grave-no-excuse = “{ $quote }” is more than they need. You owe no reason.
review-grave-door = “{ $quote }” invites them to get in touch. Leave that out.
review-found-other-employer = “{ $quote }” points to another employer. That is yours to keep{ $more ->
    [0] .
    [one] . There is one more like it.
   *[other] . There are { $more } more like it.
}
review-found-door = “{ $quote }” invites them to get in touch. That door is meant to stay shut{ $more ->
    [0] .
    [one] . There is one more like it.
   *[other] . There are { $more } more like it.
}
review-found-unfilled = “{ $quote }” is still a blank{ $more ->
    [0] .
    [one] . There is one more.
   *[other] . There are { $more } more.
}
review-found-brief = This is long. Under 120 words, in short sentences, it is easier to read and to send{ $more ->
    [0] .
   *[other] .
}

review-fix-take-out = Take this out
review-fix-fill-in = Fill in the blanks
review-fix-add-thanks = Add thanks
review-fix-add-decision = Add the decision
review-fix-add-cancellation = Cancel the interview
review-fix-add-positive = Add something you liked
review-fix-add-door = Keep the door open

review-line-greeting = Hello,
review-line-thanks = Thank you for considering me.
review-line-decision = I have decided not to go ahead with my application.
review-line-cancellation = Please cancel our interview; I won't be coming.
review-line-positive = I liked this in particular: { $liked }.
review-line-project = What you told me about { $project } stood out.
review-line-door = I would be glad to stay in touch about a role that suits me better.

# In a blank that nobody has filled, with the article where it has none.
review-blank-company = your company
review-blank-role = role
review-blank-the = the
review-blank-the-role = the role
review-blank-role-known = the { $role } role

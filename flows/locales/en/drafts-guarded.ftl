# After hostility or worse: short, final, nothing owed.

draft-guarded-decision-warm-1 = { $occasion ->
    [cancel] I'm withdrawing my application for { draft-job }. Please cancel { draft-interview }; I won't be attending.
    [during] I've ended today's interview, and I'm withdrawing my application for { draft-job }. Please cancel any further interview.
    [after] I'm withdrawing my application for { draft-job }. Please cancel any further interview that is planned.
   *[decline] I'm declining the offer of { draft-job }. Please cancel any further meeting that is planned.
}
draft-guarded-decision-warm-2 = { $occasion ->
    [cancel] Please cancel { draft-interview } and take me off your list. I've decided not to go ahead with { draft-job }.
    [during] I left the interview today, and I've decided not to go ahead with { draft-job }. Please cancel any other meeting.
    [after] I've decided not to go ahead with { draft-job }. I won't be coming to any other meeting.
   *[decline] I've decided not to accept { draft-job }. I won't be coming to any other meeting.
}
draft-guarded-decision-warm-3 = { $occasion ->
    [cancel] This is to let you know that I'm out of the running for { draft-job }. I've cancelled { draft-interview } on my side.
    [during] Today's interview is over for me, and I'm out of the running for { draft-job }. I won't be attending anything else, interviews included.
    [after] This is to let you know that I'm out of the running for { draft-job }. I won't be attending another interview.
   *[decline] This is to let you know that I'm turning down { draft-job }. I won't be attending another interview or meeting.
}
draft-guarded-decision-neutral-1 = { $occasion ->
    [cancel] I am withdrawing my application for { draft-job } with immediate effect. Please cancel { draft-interview }.
    [during] I have ended today's interview and am withdrawing my application for { draft-job }. Please cancel any further interview.
    [after] I am withdrawing my application for { draft-job } with immediate effect. Please cancel any further interview.
   *[decline] I am declining the offer of { draft-job } with immediate effect. Please cancel any further interview.
}
draft-guarded-decision-neutral-2 = { $occasion ->
    [cancel] Please note that I will not be attending { draft-interview } and will not be taking { draft-job } further.
    [during] Please note that I have left the interview, will not be attending another interview, and will not be taking { draft-job } further.
    [after] Please note that I will not be attending another interview and will not be taking { draft-job } further.
   *[decline] Please note that I will not be accepting { draft-job } and will not be attending another interview.
}
draft-guarded-decision-neutral-3 = { $occasion ->
    [cancel] My application for { draft-job } is withdrawn as of now, and { draft-interview } is cancelled.
    [during] The interview has ended, and my application for { draft-job } is withdrawn as of now. All further interviews are cancelled.
    [after] My application for { draft-job } is withdrawn as of now, and all further interviews are cancelled.
   *[decline] The offer of { draft-job } is declined as of now, and all further interviews are cancelled.
}
draft-guarded-decision-brief-1 = { $occasion ->
    [cancel] I withdraw my application for { draft-job }. Please cancel { draft-interview }.
    [during] I have left the interview and withdraw my application for { draft-job }. Please cancel any further interview.
    [after] I withdraw my application for { draft-job }. Please cancel any further interview.
   *[decline] I decline the offer of { draft-job }. Please cancel any further interview.
}
draft-guarded-decision-brief-2 = { $occasion ->
    [cancel] I will not be attending { draft-interview } or going ahead with { draft-job }.
    [during] I have left, and I will not be attending another interview or going ahead with { draft-job }.
    [after] I will not be attending another interview or going ahead with { draft-job }.
   *[decline] I will not be attending another interview or accepting { draft-job }.
}
draft-guarded-decision-brief-3 = { $occasion ->
    [cancel] Please take this as my withdrawal from { draft-job }; { draft-interview } is cancelled.
    [during] The interview is over, and I am out of the running for { draft-job }; any further interview is cancelled.
    [after] Please take this as my withdrawal from { draft-job }; any further interview is cancelled.
   *[decline] I am turning down { draft-job }; any further interview is cancelled.
}

draft-guarded-relay-1 = Please inform { draft-them }.
draft-guarded-relay-2 = Let { draft-them } know today.
draft-guarded-relay-3 = Please tell { draft-them }.

draft-guarded-final-warm-1 = That's final, and there's no need to reply. Please remove my details from your records.
draft-guarded-final-warm-2 = Please don't call or write about it; my mind is made up. I'd also like my details deleted from your files.
draft-guarded-final-warm-3 = Nothing more is needed from either of us. I'd ask only that you delete the details you hold on me.
draft-guarded-final-neutral-1 = This decision is final and needs no reply. Please remove my details from your list of candidates.
draft-guarded-final-neutral-2 = I ask that you delete the details you hold on me. No answer is needed, and my mind is made up.
draft-guarded-final-neutral-3 = Kindly close my file and erase my contact details. There is nothing further to discuss.
draft-guarded-final-brief-1 = This is final and needs no reply. Please remove my details from your records and from any list of candidates.
draft-guarded-final-brief-2 = Delete the details you hold on me, please. My mind is made up, so no answer is needed, now or later.
draft-guarded-final-brief-3 = Kindly close my file and erase my contact details. There is nothing to discuss, and no answer is needed.

draft-guarded-closing-1 = { $signed ->
    [yes] Regards,
        { $own_name }
   *[no] Regards
}
draft-guarded-closing-2 = { $signed ->
    [yes] { $own_name }
   *[no] {""}
}
draft-guarded-closing-3 = { $signed ->
    [yes] { $own_name }
   *[no] {""}
}

draft-guarded-spoken-final-warm-1 = That's my final answer, so please don't call me about it. I'd like my details taken out of your records today.
draft-guarded-spoken-final-warm-2 = I'm not going to talk about why. Just close my file, please, and delete the details you have on me.
draft-guarded-spoken-final-warm-3 = There's nothing to discuss. All I need from you is to erase my details and leave it there.
draft-guarded-spoken-final-neutral-1 = My decision is final. Please remove my details from your records and do not call me about it.
draft-guarded-spoken-final-neutral-2 = I will not be giving reasons. Please close my file today and delete whatever details you hold on me.
draft-guarded-spoken-final-neutral-3 = There is nothing further to discuss. All I need is for my details to be erased today.
draft-guarded-spoken-final-brief-1 = That is final. Please remove my details from your records today, and do not call or write to me about it.
draft-guarded-spoken-final-brief-2 = I won't go into reasons. Close my file today, please, and delete all of the details that you hold on me.
draft-guarded-spoken-final-brief-3 = There is nothing to discuss. All I need from you is to erase my details today and to leave it there.

draft-guarded-more-1 = You don't have to confirm this; it takes effect now.
draft-guarded-more-2 = Nothing else is needed from you, and it takes effect today.
draft-guarded-more-3 = Please treat the matter as settled; you need not answer.

draft-guarded-opening-1 = { $signed ->
    [yes] Hello{ draft-comma-contact }, this is { $own_name }.
   *[no] Hello{ draft-comma-contact }.
}
draft-guarded-opening-2 = { $signed ->
    [yes] Hello{ draft-comma-contact }, { $own_name } speaking.
   *[no] Hello{ draft-comma-contact }.
}
draft-guarded-opening-3 = { $signed ->
    [yes] Hello{ draft-comma-contact }, it's { $own_name }. I'll be quick.
   *[no] Hello{ draft-comma-contact }. I'll be quick.
}

draft-guarded-bye-1 = That's all I have to say. Goodbye.
draft-guarded-bye-2 = I'll end the call here. Goodbye.
draft-guarded-bye-3 = That's everything from me. Goodbye.

draft-guarded-room-warm-1 = { $occasion ->
    [during] I'm ending this interview here, and I'm leaving now. Please don't see me out.
    [decline] My answer to the offer is no. I'm cancelling any other interview, and I'm leaving now.
   *[other] I'm withdrawing my application and cancelling the interview, and I'm leaving now.
}
draft-guarded-room-warm-2 = { $occasion ->
    [during] I won't continue with this interview. I'm going, and I'd like to walk out on my own.
    [decline] I won't be accepting the job or coming to another meeting. I'm going now.
   *[other] I won't be coming to any interview, and I don't want the job. I'm going now.
}
draft-guarded-room-warm-3 = { $occasion ->
    [during] I'm stopping the interview here. I'm leaving, and that's my last word.
    [decline] I'm turning the offer down, and any other interview is cancelled. That's my last word.
   *[other] I'm out of this process, the interview is cancelled, and that's my last word.
}
draft-guarded-room-neutral-1 = { $occasion ->
    [during] I am ending this interview now, and I am leaving. I will see myself out.
    [decline] I am declining the offer and cancelling any further interview. I am leaving now.
   *[other] I am withdrawing my application and cancelling the interview. I am leaving now.
}
draft-guarded-room-neutral-2 = { $occasion ->
    [during] I will not continue with this interview. My application is withdrawn. Goodbye.
    [decline] I will not be attending another meeting or accepting the job. Goodbye.
   *[other] I will not be attending any interview or taking this further. Goodbye.
}
draft-guarded-room-neutral-3 = { $occasion ->
    [during] This is where it stops for me. I am leaving, and any further interview is cancelled.
    [decline] The offer is declined, and any further interview is cancelled. I have nothing more to say.
   *[other] My application is withdrawn, and the interview is cancelled. I have nothing more to say.
}
draft-guarded-room-brief-1 = { $occasion ->
    [during] I'm ending this interview here, and I'm leaving now. Goodbye.
    [decline] I decline the offer. Please cancel any further interview. Goodbye now.
   *[other] I'm withdrawing my application here and now. Please cancel the interview. Goodbye.
}
draft-guarded-room-brief-2 = { $occasion ->
    [during] I won't continue with this interview, and I'm going now.
    [decline] I won't be attending another meeting or accepting the offer.
   *[other] I won't be attending any interview here, and I'm going now.
}
draft-guarded-room-brief-3 = { $occasion ->
    [during] That's enough. The interview is cancelled, and I'm leaving now.
    [decline] It's a no from me, and every further interview is cancelled.
   *[other] It's a no from me, and the interview is cancelled from my side.
}

draft-guarded-come-warm-1 = “Just come anyway.” No. I've withdrawn, and I won't be coming.
draft-guarded-come-warm-2 = “Just come anyway.” That isn't going to happen, so please don't expect me.
draft-guarded-come-warm-3 = “Just come anyway.” I'm staying away, whatever is planned.
draft-guarded-come-neutral-1 = “Just come anyway.” No. I have withdrawn and will not be coming.
draft-guarded-come-neutral-2 = “Just come anyway.” That is not going to happen; please do not expect me.
draft-guarded-come-neutral-3 = “Just come anyway.” I am staying away, whatever is planned.
draft-guarded-come-brief-1 = “Just come anyway.” No. I've withdrawn; I'm not coming.
draft-guarded-come-brief-2 = “Just come anyway.” That won't happen; please don't expect me.
draft-guarded-come-brief-3 = “Just come anyway.” I'm staying away, whatever is planned.

draft-guarded-take-warm-1 = “What would it take?” Nothing would change it. My answer is final.
draft-guarded-take-warm-2 = “What would it take?” There's no condition to meet; it's simply over for me.
draft-guarded-take-warm-3 = “What would it take?” You can't offer me anything here, so let's leave it.
draft-guarded-take-neutral-1 = “What would it take?” Nothing would change it. My decision is final.
draft-guarded-take-neutral-2 = “What would it take?” There is no condition to meet; the matter is closed for me.
draft-guarded-take-neutral-3 = “What would it take?” Please make no further proposal; I would not accept it.
draft-guarded-take-brief-1 = “What would it take?” Nothing would change this. My decision is final.
draft-guarded-take-brief-2 = “What would it take?” There's no condition to meet; it's closed.
draft-guarded-take-brief-3 = “What would it take?” No proposal would help, so please make none.

draft-guarded-why-warm-1 = “Why?” I don't owe a reason, and I'd like to end the conversation now.
draft-guarded-why-warm-2 = “Why?” That stays with me. Please respect it and don't ask again.
draft-guarded-why-warm-3 = “Why?” I won't go into it. Goodbye, and no more messages, please.
draft-guarded-why-neutral-1 = “Why?” I am not giving a reason, and I am ending the conversation now.
draft-guarded-why-neutral-2 = “Why?” That stays with me. Please respect it and do not ask again.
draft-guarded-why-neutral-3 = “Why?” I will not go into it. Goodbye, and no more messages, please.
draft-guarded-why-brief-1 = “Why?” I'm not giving a reason. This conversation ends here for me.
draft-guarded-why-brief-2 = “Why?” That stays with me. Please respect it and don't ask.
draft-guarded-why-brief-3 = “Why?” I won't go into it. Goodbye, and no more messages.

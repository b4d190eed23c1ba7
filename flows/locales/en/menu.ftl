### What Telegram shows about the bot before and beside the talk.
### A command's line: 256 characters; the description: 512; the short one: 120 (Bot API).

menu-command-start = Start, or carry on
menu-command-out = Get me out of this interview
menu-command-back = One question back
menu-command-edit = Change an answer
menu-command-why = Why you advise this
menu-command-review = Check a text of my own
menu-command-reminders = What I'll remind you of, and when
menu-command-new = Start over
menu-command-help = What I can do for you
menu-command-cancel = Stop, and keep my answers

# Shown in an empty chat, above the Start button.
menu-description =
    An interview coming up, and you are just not that into the job?

    A few taps about where you are, how it feels and what it pays, and you get one clear answer: stay, talk about money, wait, or bow out kindly. With a note ready to send.

    In the room right now and it feels wrong? Send /out.

# Shown on the profile and where the bot is shared.
menu-short-description = Not that into the job? Find out whether to stay, and how to leave with grace. With a note ready to send.

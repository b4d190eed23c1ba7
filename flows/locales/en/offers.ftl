### Words for other chats, by inline mode.

offers-begin = Write words of your own
offers-in-person = To say in person
offers-in-person-in-interview = To say in the interview
offers-in-person-afterwards = To say in person, afterwards
offers-pushback = If they say: { $question }
offers-message = Message
offers-email = Email

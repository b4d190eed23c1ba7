### Words for other chats, by inline mode.

offers-begin = Write words of your own
offers-in-person = To say in person
offers-pushback = If they say: { $question }
offers-message = Message
offers-email = Email

group-card = Not that into an interview? I help people decide, and bow out well. What you tell me stays between us, in a private chat.
group-button = Talk to me in private

"""In a group, for now: a card that leads to the private chat."""

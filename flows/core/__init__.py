"""What a flow is: events, replies, a transition table and `advance`; it knows no flow."""

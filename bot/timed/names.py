"""What workflows and queues are called; stored, so never to be changed."""

APPLICATION = "bowout"
#: Workflows are a step or two and kept the same: any worker may finish any other's.
VERSION = "1"

WAKE = "wake"
SEND = "send"
TIDY = "tidy"

#: Timers that have come to their time.
TIMERS = "timers"
#: Messages to people, and to groups and channels.
PEOPLE = "people"
GROUPS = "groups"

"""A sample of every note there can be passes our own review, at every length."""

from itertools import islice

from tests.flows.coaching.kit.every_note import every_note

#: A prime, so that the sample visits every value of every part.
STRIDE = 199


def test_a_sample_of_every_note_passes() -> None:
    sample = list(islice(every_note(), 0, None, STRIDE))
    assert [(asked, asked.body()) for asked in sample if asked.findings()] == []
    looks = {(asked.kind, asked.tone, asked.length, asked.variant) for asked in sample}
    assert len(looks) > 300

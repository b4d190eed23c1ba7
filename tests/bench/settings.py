"""The settings of the benchmark."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """How many people, how long a round trip (seconds), how many stored conversations."""

    name: str
    people: int
    delay: float = 0.0
    stored: int = 0
    against_rival: bool = True


def settings(people: int, stored: int) -> tuple[Setting, ...]:
    """Everything that is compared."""
    return (
        Setting(f"{people} people, no delay", people),
        Setting(f"{people} people, 40 ms round trip", people, delay=0.04),
        Setting(f"{people} people, {stored:,} stored", people, stored=stored),
        Setting("one person alone", 1),
        Setting(f"{people * 10} people, 40 ms round trip", people * 10, 0.04, against_rival=False),
    )

"""From a plan to words: a wording for each line, and as many lines as the length asks for."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from flows.coaching.details import Draft, Kind, Tone
from flows.coaching.drafts.angle import Angle
from flows.coaching.drafts.facts import Facts, arguments
from flows.coaching.drafts.lines import Line, Plan
from flows.coaching.drafts.plans import plan_for
from flows.coaching.drafts.prose import paragraphs, sentence, words
from flows.coaching.drafts.shapes import shapes, terse, tight
from flows.core.texts import Texts

#: Wordings of each line in the locale files.
WORDINGS = 3


class Length(StrEnum):
    """How much of a form's range a draft fills."""

    SHORTER = "shorter"
    NORMAL = "normal"
    LONGER = "longer"


#: The part of the range between least and most words to reach.
SHARES = {Length.SHORTER: 0.05, Length.NORMAL: 0.4, Length.LONGER: 0.85}
BRIEF_SHARE = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a draft is to sound."""

    tone: Tone = Tone.WARM
    variant: int = 0
    length: Length = Length.NORMAL

    def wording(self, place: int) -> int:
        """The number of the wording at `place`: three sets first, then mixtures of them."""
        return (self.variant + self.variant // WORDINGS * place) % WORDINGS + 1

    def target(self, plan: Plan) -> int:
        """The words to reach."""
        share = SHARES[self.length]
        if self.tone is Tone.BRIEF:
            share = min(share, BRIEF_SHARE)
        return plan.least + round((plan.most - plan.least) * share)


def compose(angle: Angle, facts: Facts, form: Kind, style: Style, texts: Texts) -> Draft:
    """The draft: courtesy gives way before anything of `facts` is left out for its length."""
    plan = plan_for(form, angle)

    def body(told: Facts, shape: Plan) -> tuple[Facts, str]:
        return told, _body(shape, angle, told, style, texts)

    told, _ = _within(plan.most, (body(leaner, terse(plan)) for leaner in facts.leaner()))
    fewer = tight if style.length is Length.SHORTER else shapes
    _, text = _within(plan.most, (body(told, shape) for shape in fewer(plan)))
    return Draft(subject=_subject(plan, angle, told, style, texts), body=text)


def _within(most: int, drafts: Iterable[tuple[Facts, str]]) -> tuple[Facts, str]:
    """The first that is short enough, or else the last."""
    for draft in drafts:
        if words(draft[1]) <= most:
            break
    return draft


def _body(plan: Plan, angle: Angle, facts: Facts, style: Style, texts: Texts) -> str:
    args = arguments(facts, angle, texts)
    said = {
        line: sentence(texts.plain(_id(line, angle, style, place, texts), args))
        for place, line in enumerate(_lines(plan, angle, facts))
    }
    chosen = _chosen(said, plan, style)
    return paragraphs([said[line] for line in group if line in chosen] for group in plan.paragraphs)


def _lines(plan: Plan, angle: Angle, facts: Facts) -> list[Line]:
    return [line for group in plan.paragraphs for line in group if line.when(angle, facts)]


def _id(line: Line, angle: Angle, style: Style, place: int, texts: Texts) -> str:
    """The wording for the tone, or the one that all tones share."""
    number, tone = style.wording(place), line.sounds(style.tone, cool=not angle.kind)
    toned = f"draft-{line.slot}-{tone}-{number}"
    shared = f"draft-{line.slot}-{number}"
    return next(text_id for text_id in (toned, shared, f"draft-{line.slot}") if text_id in texts)


def _chosen(said: dict[Line, str], plan: Plan, style: Style) -> set[Line]:
    chosen = {line for line in said if line.rank == 0}
    count = sum(words(said[line]) for line in chosen)
    target = style.target(plan)
    for line in sorted(said.keys() - chosen, key=lambda line: line.rank):
        more = count + words(said[line])
        if count < target and more <= plan.most:
            chosen.add(line)
            count = more
    return chosen


def _subject(plan: Plan, angle: Angle, facts: Facts, style: Style, texts: Texts) -> str:
    if plan.subject is None:
        return ""
    text_id = f"draft-subject-{plan.subject}-{style.wording(0)}"
    return sentence(texts.plain(text_id, arguments(facts, angle, texts)))

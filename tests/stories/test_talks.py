"""Whole conversations, as people have them on Telegram."""

from tests.telegram.api import BotApi
from tests.telegram.messages import Message
from tests.telegram.person import Person


async def begins(person: Person) -> Message:
    person.says("/start")
    return await person.reads()


async def walks(person: Person, *answers: str) -> Message:
    """Taps or, after a colon, types its way on; the last message read."""
    screen = await begins(person)
    for answer in answers:
        if answer.startswith(":"):
            person.says(answer[1:])
        else:
            person.taps(answer)
        screen = await person.reads()
    return screen


async def test_in_the_interview_and_insulted(api: BotApi) -> None:
    ada = api.person("Ada")
    card = await walks(ada, "In the interview", "Insulting or degrading")
    assert card.text.startswith("Leave now")
    assert card.edited
    assert "I'm out. Write the note" in card.buttons


async def test_a_question_edits_the_one_before(api: BotApi) -> None:
    ada = api.person("Ada")
    screen = await walks(ada, "It's over", "No, nothing like that")
    assert screen.edited
    assert [m.text[:5] for m in ada.chat.messages] == ["/star", screen.text[:5]]


async def test_nervous_but_would_want_it(api: BotApi) -> None:
    ada = api.person("Ada")
    card = await walks(
        ada,
        "Invited, it's still ahead",
        "No, nothing like that",
        "Mostly nervous",
        "Torn",
        "Yes, then I'd want it",
    )
    assert "Because" in card.text


async def test_pay_too_low_and_likes_both(api: BotApi) -> None:
    ada = api.person("Ada")
    card = await walks(
        ada,
        "It's over",
        "No, nothing like that",
        "Not sure yet",
        "Leaning that way",
        ":they said 45-50k, I need 60k",
        "The company and the role",
        ":company: Acme & Sons, contact: Maria, my name: Ada",
        "Skip the rest",
    )
    draft = await ada.reads()
    assert "pay" in card.text.lower()
    assert "Acme & Sons" in draft.text
    assert "60,000" in draft.text


async def test_an_old_button_gets_a_toast_and_the_question(api: BotApi) -> None:
    ada = api.person("Ada")
    first = await begins(ada)
    ada.says("it's over")
    second = await ada.reads()
    ada.taps("They made me an offer", on=first)
    assert "earlier question" in await ada.toast()
    again = await ada.reads()
    assert again.text == second.text


async def test_a_second_tap_changes_nothing(api: BotApi) -> None:
    ada = api.person("Ada")
    first = await begins(ada)
    ada.taps("It's over", on=first)
    ada.taps("It's over", on=first, stale=True)
    await ada.reads()
    assert await ada.toast() == ""
    ada.taps("No, nothing like that")
    screen = await ada.reads()
    assert screen.text.startswith("What does your gut")


async def test_a_duplicate_changes_nothing(api: BotApi) -> None:
    ada = api.person("Ada")
    await begins(ada)
    update = ada.says("it's over")
    await ada.reads()
    await api.taken()
    api.duplicate(update)
    ada.says("no")
    screen = await ada.reads()
    assert screen.text.startswith("What does your gut")
    assert not ada.unread()


async def test_the_way_out_is_one_tap(api: BotApi) -> None:
    ada = api.person("Ada")
    card = await walks(ada, "Get me out")
    assert "“" in card.text
    ada.says("back")
    assert (await ada.reads()).text.startswith("Where are you")


async def test_things_that_are_no_words(api: BotApi) -> None:
    ada = api.person("Ada")
    question = await begins(ada)
    ada.sends_photo()
    assert question.text.splitlines()[-1] in (await ada.reads()).text
    ada.sends_voice()
    assert "recordings" in (await ada.reads()).text
    ada.sends_sticker()
    assert "Where are you" in (await ada.reads()).text
    edited = ada.says("afterwards")
    await ada.reads()
    ada.edits(edited, "before")
    assert "/edit" in (await ada.reads()).text


async def test_the_words_below_a_picture_or_a_file_are_read(api: BotApi) -> None:
    ada, ben = api.person("Ada"), api.person("Ben")
    await walks(ada, "In the interview")
    ada.sends_photo("I don't feel safe, he locked the door and I can't get out")
    assert "Call your emergency number" in (await ada.reads()).text
    await begins(ben)
    ben.sends_document("offer.pdf", caption="afterwards")
    assert "unsafe or out of line" in (await ben.reads()).text


async def test_a_wall_of_text_and_other_scripts(api: BotApi) -> None:
    ada = api.person("Ada")
    await begins(ada)
    for text in ("ש" * 4096, "🙂🙂🙂", "<b>&</b>", "مرحبا", "{ $x }"):
        ada.says(text)
        assert "Where are you" in (await ada.reads()).text


async def test_people_write_at_once_and_never_meet(api: BotApi) -> None:
    people = [api.person(f"P{number}") for number in range(20)]
    for person in people:
        person.says("/start")
    for person in people:
        await person.reads()
    for number, person in enumerate(people):
        person.says("in the interview" if number % 2 else "afterwards")
        person.says("no")
    for number, person in enumerate(people):
        await person.reads()
        last = await person.reads()
        assert last.text.startswith("See it through" if number % 2 else "What does your gut")


async def test_a_group_gets_a_card_that_leads_to_private(api: BotApi) -> None:
    ada, bob = api.person("Ada"), api.person("Bob")
    group = api.group("Coaches", members=[ada, bob])
    ada.says("/start", to=group)
    card = await ada.reads(group)
    ada.follows("Talk to me in private", on=card)
    assert (await ada.reads()).text.startswith("Hello")
    bob.says("I was insulted today", to=group)
    await api.taken()
    assert len(api.calls_of("sendMessage")) == 2


async def test_in_trouble_telegram_gets_the_reply_later(api: BotApi) -> None:
    ada = api.person("Ada")
    await begins(ada)
    api.fail("sendMessage", 502, times=2)
    api.fail("sendMessage", "drop_before")
    ada.says("it's over")
    assert (await ada.reads()).text.startswith("Has anything")


async def test_who_blocks_is_left_alone_and_can_return(api: BotApi) -> None:
    ada = api.person("Ada")
    await begins(ada)
    ada.blocks()
    await api.taken()
    ada.unblocks()
    ada.says("/start")
    assert "Where are you" in (await ada.reads()).text

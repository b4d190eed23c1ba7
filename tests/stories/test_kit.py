"""The exit kit, from the verdict to words that were sent."""

from email import message_from_bytes, policy

from tests.stories.test_talks import walks
from tests.telegram.api import BotApi
from tests.telegram.messages import Message
from tests.telegram.person import Person

ANSWERS = (
    "It's over",
    "No, nothing like that",
    "I want out",
    "Certain",
    "Fine",
    "Neither",
    "No, this is goodbye",
    ":company: Müller & Söhne, role: designer, contact: Maria, my name: Ada",
)
BAD = (
    "Hi Maria, thank you for your time. I withdraw my application, as my dog died and my car broke"
    " down and I never sleep. Your boss was rude to me. Anyway, I got a better offer from Globex."
)


async def note_of(person: Person) -> Message:
    """The note after a verdict."""
    await walks(person, *ANSWERS, "Skip the rest")
    return await person.reads()


async def taps(person: Person, *labels: str) -> Message:
    for label in labels:
        person.taps(label)
        screen = await person.reads()
    return screen


def body(message: Message) -> str:
    """What stands in the block that is copied with one tap."""
    return message.html.partition("<pre>")[2].partition("</pre>")[0]


async def test_from_the_verdict_to_the_mended_draft(api: BotApi) -> None:
    ada = api.person("Ada")
    note = await note_of(ada)
    assert "Müller &amp; Söhne" in body(note)

    neutral = await taps(ada, "More neutral")
    assert neutral.message_id == note.message_id
    assert body(neutral) != body(note)

    other = await taps(ada, "Say it differently")
    assert body(other) not in {body(note), body(neutral)}

    await taps(ada, "Add a detail", "What you liked +")
    ada.says("the quiet rooms")
    detailed = await ada.reads()
    assert "The note below has it." in detailed.text
    assert "quiet rooms" in body(detailed)
    copied = detailed.button("Copy subject")["copy_text"]["text"]
    assert "designer" in copied

    await taps(ada, "Send or share")
    ada.taps("Email file")
    await ada.reads()
    await mailed(api, copied, "quiet rooms")

    await mends(ada)
    await offered(api, ada)


async def mailed(api: BotApi, subject: str, words: str) -> None:
    """The file that was sent opens ready in a mail program."""
    (call,) = api.calls_of("sendDocument")
    file = call.files["document"]
    mail = message_from_bytes(file.data, policy=policy.default)
    assert file.filename == "withdrawal-muller-sohne.eml"
    assert (mail["Subject"], mail["X-Unsent"], mail["From"]) == (subject, "1", None)
    assert words in mail.get_content()


async def mends(ada: Person) -> None:
    """Their own draft, looked at and put right tap by tap."""
    ada.says("/review")
    assert (await ada.reads()).text.startswith("Paste your own text.")
    ada.says(BAD)
    found = await ada.reads()
    assert "things I'd look at" in found.text
    assert "From the article (" in found.text
    for _ in range(6):
        if "reads well" in found.text:
            break
        found = await taps(ada, found.buttons[0])
    assert "This reads well" in found.text
    assert "I withdraw my application." in body(found)
    assert not {"Globex", "rude"} & set(body(found).split())


async def offered(api: BotApi, ada: Person) -> None:
    """In any other chat their own words come up, and nobody else's."""
    answer = await api.inline(ada, "email")
    assert (answer.is_personal, answer.cache_time) == (True, 0)
    assert "quiet rooms" in str(answer.results)
    assert "quiet rooms" not in str((await api.inline(api.person("Bob"), "email")).results)


async def test_the_balance_arrives_as_a_picture(api: BotApi) -> None:
    ada = api.person("Ada")
    card = await walks(
        ada,
        *("It's over", "No, nothing like that", "Not sure yet", "Torn", "Fine"),
        *("The role, not this company", "Yes, keep the door open", "Weigh it up"),
    )
    assert "+ I like the work" in card.buttons
    ada.says("++ close to home\n- long hours")
    await ada.reads()
    ada.taps("Show the balance")
    picture = await ada.reads()
    assert "leans towards staying: 1 heavy for it, 1 light against" in picture.text
    (call,) = api.calls_of("sendPhoto")
    assert call.files["photo"].data.startswith(b"\x89PNG")
    await ada.reads()
    assert "Your own list leans" in (await taps(ada, "Done")).text


async def test_a_scam_gets_signs_and_no_note(api: BotApi) -> None:
    ada = api.person("Ada")
    await walks(ada, "Invited, it's still ahead", "It looks like a scam")
    ada.says("write the note")
    assert "the best note is none" in (await ada.reads()).text
    ticked = await taps(ada, "Check the warning signs", "Pay to get the job")
    assert "✓ Pay to get the job" in ticked.buttons
    assert "USA only" in (await taps(ada, "What to do")).text


async def test_the_reasons_leave_the_way_out_where_it_was(api: BotApi) -> None:
    ada = api.person("Ada")
    card = await walks(ada, "In the interview", "No, nothing like that")
    ada.taps("Why this?")
    reasons = await ada.reads()
    assert not reasons.edited
    ada.taps("Get me out", on=card)
    assert "“" in (await ada.reads()).text


async def test_the_file_comes_twice(api: BotApi) -> None:
    ada = api.person("Ada")
    await note_of(ada)
    first = await taps(ada, "Send or share", "Email file")
    second = await taps(ada, "Email file")
    assert second.message_id != first.message_id
    assert "document" in second.content


async def test_a_draft_is_forwarded_to_be_read(api: BotApi) -> None:
    ada = api.person("Ada")
    await note_of(ada)
    ada.forwards(BAD)
    assert "your own words" in (await ada.reads()).text
    ada.says("/review")
    await ada.reads()
    ada.forwards(BAD)
    assert "I'd look at" in (await ada.reads()).text

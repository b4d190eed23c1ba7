"""Drafts in mail programs, read back by the standard library."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import pytest

from flows.coaching.details import Draft, Kind
from flows.coaching.mail import LONGEST_LINK, Webmail, compose_links, eml, file_name

PLAIN = Draft("Thank you, and a decision", "Dear Ana,\n\nThank you.\n\nAda\n")
HARD = (
    PLAIN,
    Draft("Grüße 🌿 an alle", "Liebe Ana 🌿,\n\nschöne Grüße"),
    Draft("משרה בחברה", "שלום רב,\n\nתודה לכם"),  # noqa: RUF001 -- Hebrew
    Draft("Re: [Acme] 🌿 " + "ééé " * 15 + "— — =?utf-8?q?x?= (y) 🌿, an end", "مرحبا"),
    Draft("A long subject " * 30, "word " * 800),
    Draft("x" * 1200, "y" * 5000),
    Draft("🌿" * 200, "From here\n.\n..dots\nFrom there"),
)


def opened(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def body(message: EmailMessage) -> str:
    text = message.get_content()
    assert isinstance(text, str)
    return text.replace("\r\n", "\n")


@pytest.mark.parametrize("draft", HARD)
def test_a_mail_program_reads_what_was_written(draft: Draft) -> None:
    message = opened(eml(draft))
    assert message["Subject"] == draft.subject.strip()
    assert body(message).rstrip() == draft.body.rstrip()
    assert message["X-Unsent"] == "1"
    assert message.get_content_type() == "text/plain"
    assert set(message.keys()) == {
        "X-Unsent",
        "Subject",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    }


@pytest.mark.parametrize("draft", HARD)
def test_the_file_is_what_mail_servers_take(draft: Draft) -> None:
    content = eml(draft)
    assert content.isascii()
    assert content.count(b"\n") == content.count(b"\r\n")
    assert max(map(len, content.split(b"\r\n"))) <= 998
    assert eml(draft) == content


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r", "\x0b", "\x85", "\u2028", "\x00"])
def test_a_subject_cannot_add_a_header(break_: str) -> None:
    message = opened(eml(Draft(f"Hello{break_}Bcc: eve@example.org", "Body")))
    assert message["Bcc"] is None
    assert message["Subject"] == "Hello Bcc: eve@example.org"


def test_an_address_is_taken_and_nothing_else() -> None:
    assert opened(eml(PLAIN, "ana.b+jobs@acme.example"))["To"] == "ana.b+jobs@acme.example"
    for wrong in (
        "",
        "Ana",
        "a@b",
        "ana@acme.example\nBcc: eve@x.org",
        "a@x.org, b@x.org",
        "ä@x.org",
    ):
        message = opened(eml(PLAIN, wrong))
        assert message["To"] is None
        assert message["Bcc"] is None


def test_an_address_is_found_beside_a_name() -> None:
    for to in ("Maria Müller, ana@acme.example", "Ana <ana@acme.example>", "ana@acme.example."):
        assert opened(eml(PLAIN, to))["To"] == "ana@acme.example"
        assert all("to=ana%40acme.example" in url for _, url in compose_links(PLAIN, to))


@pytest.mark.parametrize(
    ("kind", "company", "name"),
    [
        (Kind.EMAIL, "Acme", "withdrawal-acme.eml"),
        (Kind.MESSAGE, None, "withdrawal.eml"),
        (Kind.EMAIL, "../../etc/passwd\n", "withdrawal-etc-passwd.eml"),
        (Kind.EMAIL, "Straßen & Café GmbH", "withdrawal-strassen-cafe-gmbh.eml"),
        (Kind.EMAIL, "Яндекс", "withdrawal.eml"),
        (Kind.THANK_YOU, "Acme", "thank-you-acme.eml"),
    ],
)
def test_file_names(kind: Kind, company: str | None, name: str) -> None:
    assert file_name(kind, company) == name


def test_file_names_end() -> None:
    name = file_name(Kind.EMAIL, "a " * 200)
    assert len(name) <= 60
    assert name.endswith("a.eml")


@pytest.mark.parametrize("draft", HARD[:3])
def test_links_open_a_window_with_the_draft(draft: Draft) -> None:
    links = dict(compose_links(draft, "ana@acme.example"))
    assert set(links) == set(Webmail)
    for service, url in links.items():
        parts = urlsplit(url)
        fields = parse_qs(parts.query, strict_parsing=True)
        subject = "su" if service is Webmail.GMAIL else "subject"
        assert parts.scheme == "https"
        assert fields[subject] == [draft.subject]
        assert fields["body"] == [draft.body]
        assert fields["to"] == ["ana@acme.example"]
        assert url.isascii()
        assert "+" not in url


def test_a_link_cannot_be_given_more_fields() -> None:
    tricky = Draft("a&bcc=eve@x.org", "b&to=eve@x.org#x?y=z\r\n%0Abcc=1")
    for _, url in compose_links(tricky, "a@b&bcc=eve@x.org"):
        fields = parse_qs(urlsplit(url).query)
        assert not {"bcc", "to"} & fields.keys()
        assert fields["body"] == [tricky.body]


def test_a_link_that_is_too_long_is_left_out() -> None:
    fits = [n for n in range(1700, 2001) if len(compose_links(Draft("", "x" * n))) == 3]
    assert fits
    assert compose_links(Draft("", "x" * LONGEST_LINK)) == ()
    assert all(len(url) <= LONGEST_LINK for _, url in compose_links(Draft("", "x" * fits[-1])))

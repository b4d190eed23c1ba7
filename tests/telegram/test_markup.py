"""HTML becomes text and entities, counted as Telegram counts."""

from __future__ import annotations

import pytest

from tests.telegram import found
from tests.telegram.markup import parse_html

PARSED = [
    ("plain", "plain", []),
    ("a &lt;b&gt; &amp; &quot;c&quot; &#x27;d&#39;", "a <b> & \"c\" 'd'", []),
    ("😀<b>hi</b>", "😀hi", [("bold", 2, 2)]),
    ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
    ("\n <u>hi </u> \n", "hi", [("underline", 0, 2)]),
    ("<s></s>x", "x", []),
    ("<pre>a\n b</pre>", "a\n b", [("pre", 0, 4)]),
    ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
    ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
]


@pytest.mark.parametrize(("html", "text", "entities"), PARSED)
def test_html(html: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    rich = parse_html(html)
    assert rich.text == text
    assert [(e["type"], e["offset"], e["length"]) for e in rich.entities] == entities


def test_a_link_keeps_its_address() -> None:
    (link,) = parse_html('<a href="https://t.me/x?a=1&amp;b=2">here</a>').entities
    assert link["url"] == "https://t.me/x?a=1&b=2"


def test_what_is_found_in_typed_words() -> None:
    spotted = found.entities("😀 /start@some_bot see https://t.me/x or a@b.org, @someone; 1/2")
    assert [(e["type"], e["offset"], e["length"]) for e in spotted] == [
        ("bot_command", 3, 15),
        ("url", 23, 14),
        ("email", 41, 7),
        ("mention", 50, 8),
    ]

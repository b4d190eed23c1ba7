import pytest

from bot.terminal.markup import Block, Kind, Span, blocks


def test_words_alone() -> None:
    assert blocks("Hello") == (Block(Kind.TEXT, [Span("Hello")]),)


def test_entities_become_characters() -> None:
    (block,) = blocks("Fish &amp; chips &lt;now&gt; &#8364;")
    assert block.text == "Fish & chips <now> €"


def test_looks_are_kept_and_nest() -> None:
    (block,) = blocks("a <b>b <i>c</i></b> d")
    assert block.spans == [Span("a "), Span("b ", "bold"), Span("c", "bold italic"), Span(" d")]


def test_a_draft_stands_apart() -> None:
    kinds = [(block.kind, block.text) for block in blocks("Here:\n<pre>Dear A,\n\nBye</pre>\nDone")]
    assert kinds == [(Kind.TEXT, "Here:"), (Kind.PRE, "Dear A,\n\nBye"), (Kind.TEXT, "Done")]


def test_a_quote_stands_apart() -> None:
    assert [block.kind for block in blocks("<blockquote>Say this</blockquote>")] == [Kind.QUOTE]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<a href="https://a.org">here</a>', "here (https://a.org)"),
        ('<a href="https://a.org">https://a.org</a>', "https://a.org"),
        ("<a>nowhere</a>", "nowhere"),
    ],
)
def test_links_show_where_they_go(html: str, text: str) -> None:
    assert blocks(html)[0].text == text


@pytest.mark.parametrize("html", ["", "\n\n", "<b></b>", "<pre> </pre>"])
def test_nothing_to_say(html: str) -> None:
    assert blocks(html) == ()


def test_text_after_an_open_tag_survives() -> None:
    assert blocks("</b>still <b>here")[0].text == "still here"

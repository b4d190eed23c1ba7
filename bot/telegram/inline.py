"""Words for other chats, as answers to inline queries."""

from bot.messages import Offered, Offers
from bot.telegram.payloads import Call, Params

#: Bot API limits: results of a query, UTF-16 units of a message.
RESULTS = 50
LONGEST = 4096
#: Characters of the lines under a title.
PREVIEW = 120
#: What /start gets from the button that leads to the private chat.
START = "inline"


def offering(query: str, offers: Offers) -> Call:
    """The answer to the query; nobody but the person who asked may see it, now or later."""
    fitting = [each for each in offers.found if len(each.text.encode("utf-16-le")) <= 2 * LONGEST]
    params: Params = {
        "inline_query_id": query,
        "results": [_article(number, each) for number, each in enumerate(fitting[:RESULTS])],
        "is_personal": True,
        "cache_time": 0,
    }
    if offers.begin:
        params["button"] = {"text": offers.begin, "start_parameter": START}
    return "answerInlineQuery", params


def _article(number: int, offered: Offered) -> Params:
    return {
        "type": "article",
        "id": str(number),
        "title": offered.title,
        "description": offered.text[:PREVIEW],
        "input_message_content": {
            "message_text": offered.text,
            "link_preview_options": {"is_disabled": True},
        },
    }

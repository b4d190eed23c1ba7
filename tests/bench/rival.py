"""The rival: the same questions as python-telegram-bot's documentation has one write them.

`ConversationHandler` with `PicklePersistence`, saved every minute, updates one at a time.
"""

import os
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

from tests.bench.rival_words import CARD, DETAILS, DRAFT, GREETING, QUESTIONS, Buttons

NAME = "coaching"
#: The state in which the company's name is typed, and the one after it.
COMPANY = len(QUESTIONS)
ROLE = COMPANY + 1
Context = ContextTypes.DEFAULT_TYPE


def _keyboard(rows: Buttons) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(text, callback_data=data) for text, data in row] for row in rows]
    )


async def _start(update: Update, context: Context) -> int:
    assert update.message is not None
    assert context.user_data is not None
    context.user_data.clear()
    text, rows = QUESTIONS[0]
    await update.message.reply_html(GREETING + text, reply_markup=_keyboard(rows))
    return 0


def _asked(state: int) -> Any:
    text, rows = QUESTIONS[state + 1] if state + 1 < COMPANY else DETAILS[0]

    async def answer(update: Update, context: Context) -> int:
        query = update.callback_query
        assert query is not None
        assert context.user_data is not None
        await query.answer()
        context.user_data[f"answer {state}"] = query.data
        await query.edit_message_text(text, parse_mode="HTML", reply_markup=_keyboard(rows))
        return state + 1

    return answer


async def _company(update: Update, context: Context) -> int:
    assert update.message is not None
    assert context.user_data is not None
    context.user_data["company"] = update.message.text
    text, rows = DETAILS[1]
    await update.message.reply_html(text, reply_markup=_keyboard(rows))
    return ROLE


async def _finish(update: Update, context: Context) -> int:
    query = update.callback_query
    assert query is not None
    assert context.user_data is not None
    assert update.effective_chat is not None
    await query.answer()
    text, rows = CARD
    await query.edit_message_text(text, parse_mode="HTML", reply_markup=_keyboard(rows))
    text, rows = DRAFT
    await update.effective_chat.send_message(
        text.format(company=context.user_data["company"]),
        parse_mode="HTML",
        reply_markup=_keyboard(rows),
    )
    return ConversationHandler.END


def _conversation() -> ConversationHandler[Any]:
    taps: dict[object, list[Any]] = {
        state: [CallbackQueryHandler(_asked(state), pattern="^answer:")] for state in range(COMPANY)
    }
    return ConversationHandler(
        entry_points=[CommandHandler("start", _start)],
        states={
            **taps,
            COMPANY: [MessageHandler(filters.TEXT & ~filters.COMMAND, _company)],
            ROLE: [CallbackQueryHandler(_finish, pattern="^skip_rest$")],
        },
        fallbacks=[CommandHandler("start", _start)],
        name=NAME,
        persistent=True,
    )


def main() -> None:
    """Serve until killed."""
    told = os.environ
    persistence: PicklePersistence[Any, Any, Any] = PicklePersistence(
        filepath=told["PICKLE"], update_interval=float(told["SAVE_EVERY"])
    )
    application = (
        ApplicationBuilder()
        .token("1:a")
        .base_url(f"http://127.0.0.1:{told['API_PORT']}/bot")
        .persistence(persistence)
        .build()
    )
    application.add_handler(_conversation())
    application.run_webhook(
        listen="127.0.0.1",
        port=int(told["HOOK_PORT"]),
        url_path="telegram",
        secret_token="a-secret",
        webhook_url=f"http://127.0.0.1:{told['HOOK_PORT']}/telegram",
    )


if __name__ == "__main__":
    main()

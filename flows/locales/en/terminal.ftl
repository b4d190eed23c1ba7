### Words of the command line: the conversation in a terminal, settings, doctor.

terminal-goodbye = Your answers are kept. When you want to go on: bowout chat
terminal-hint = ↑ ↓ and Enter, a number, or words of your own
terminal-hint-words = Words of your own, then Enter
terminal-link = { $label }: { $url }
terminal-copy = { $label }: { $text }
terminal-file = File: { $name }
    It is at { $path }

## One line for each setting that is missing or cannot be read. No value is ever repeated.

terminal-setting-telegram-token = BOWOUT_TELEGRAM_TOKEN: put the token here that @BotFather gave your bot, such as 123456:AbC-dEf.
terminal-setting-telegram-api-url = BOWOUT_TELEGRAM_API_URL: give the address of a Bot API server, such as https://api.telegram.org.
terminal-setting-database-url = BOWOUT_DATABASE_URL: give an SQLAlchemy URL, such as sqlite:////srv/bowout.db or postgresql://user:password@host/bowout.
terminal-setting-webhook-url = BOWOUT_WEBHOOK_URL: give the public address that Telegram posts to, such as https://bot.example.org/telegram. Leave it out to poll.
terminal-setting-webhook-secret = BOWOUT_WEBHOOK_SECRET: with a webhook, choose a secret of 1 to 256 letters (A-Z, a-z), digits, _ or -.
terminal-setting-listen = BOWOUT_LISTEN: give the host and port to listen on, such as 127.0.0.1:8080.
terminal-setting-encryption-keys = BOWOUT_ENCRYPTION_KEYS: PostgreSQL needs keys. Make one with: echo k1:$(openssl rand -base64 32). Several are joined by commas, the newest first, each with a name of its own.
terminal-setting-locale = BOWOUT_LOCALE: give a language there are words for: { $known }.
terminal-setting-executor-id = BOWOUT_EXECUTOR_ID: give this process a name of its own, other than queue or terminal, such as worker-0.
terminal-setting-retention-days = BOWOUT_RETENTION_DAYS: give the days, one at least, that a conversation is kept after its last message, such as 90.

## What Telegram or the machine refuses at the start

terminal-refused-token = BOWOUT_TELEGRAM_TOKEN: Telegram does not know this token. Ask @BotFather for the current one.
terminal-refused-webhook = BOWOUT_WEBHOOK_URL: Telegram does not accept it ({ $reason }).
terminal-refused-listen = BOWOUT_LISTEN: { $reason }.

## bowout doctor

terminal-doctor-fine = fine    { $what }
terminal-doctor-wrong = to do   { $what }
terminal-doctor-skipped = later   { $what }
terminal-doctor-settings = Settings: all readable.
terminal-doctor-database = Database: { $where } opens.
terminal-doctor-database-new = Database: { $where } will be made at the first start.
terminal-doctor-database-refused = Database: { $reason }
terminal-doctor-migrations = Migrations: up to date, and the keys open what is stored.
terminal-doctor-migrations-at-start = Migrations: they will be applied at the next start.
terminal-doctor-token = Telegram: the token is good, the bot is @{ $name }.
terminal-doctor-token-missing = Telegram: no token. The terminal needs none; for bowout run, set BOWOUT_TELEGRAM_TOKEN.
terminal-doctor-token-refused = Telegram: the token is refused. Ask @BotFather for the current one and set BOWOUT_TELEGRAM_TOKEN.
terminal-doctor-token-unreachable = Telegram: { $host } does not answer. See that this machine reaches it, or set BOWOUT_TELEGRAM_API_URL.

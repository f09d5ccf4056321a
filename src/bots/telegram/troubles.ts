import { GrammyError, HttpError } from "grammy";

/** What stands in the way at Telegram, and what to do, for who looks after the program. */
export function troubleOf(error: unknown): string {
  if (!(error instanceof GrammyError)) return `${messageOf(error)}; ${reach}`;
  const { error_code: code, description, method } = error;
  const answer = `${code} ${description}`;
  if (code === 401 || code === 404) return `Telegram does not take TELEGRAM_BOT_TOKEN (${answer}): ${token}`;
  if (code === 409) return `Telegram gives this bot's updates to somebody else (${answer}): ${other}`;
  if (code === 429) return `Telegram asks to wait (${answer}): nothing has to be done`;
  return code >= 500 ? `Telegram answered ${answer} to ${method}; ${reach}` : `Telegram refused ${method}: ${answer}`;
}

const reach = "it is tried again by itself; when it lasts, see whether this machine reaches TELEGRAM_API_ROOT";
const token = "copy the bot's token from @BotFather, set it and start the program again";
const other =
  "stop the other program with this token, or remove its webhook, or set TELEGRAM_WEBHOOK_SECRET and PUBLIC_URL";

function messageOf(error: unknown): string {
  if (error instanceof HttpError) return `${error.message} (${causeOf(error.error)})`;
  return error instanceof Error ? error.message : String(error);
}

/** A cause in full may hold what a server in between wrote. */
function causeOf(cause: unknown): string {
  const { code, name = "" } = cause as { code?: string; name?: string };
  return code ?? (name === "SyntaxError" ? "what came is not JSON" : name);
}

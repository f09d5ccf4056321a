export type TelegramSettings = {
  TELEGRAM_BOT_TOKEN?: string | undefined;
  TELEGRAM_API_ROOT: string;
  /** With it updates come by webhook, without it they are asked for. */
  TELEGRAM_WEBHOOK_SECRET?: string | undefined;
  PUBLIC_URL?: string | undefined;
};

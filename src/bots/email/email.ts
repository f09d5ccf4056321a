import type { KnownChannel } from "../channel.ts";

const NAME = "mail";

export type EmailSettings = {
  SMTP_URL?: string | undefined;
  MAIL_FROM?: string | undefined;
  COUNCIL_MAIL?: string[] | undefined;
};

/** The council gets its digest by mail, and residents who asked for it an answer; nobody answers it. */
export const email: KnownChannel<EmailSettings> = {
  name: NAME,
  sendsMail: true,
  refuses: ({ SMTP_URL, MAIL_FROM, COUNCIL_MAIL }, runtime) => [
    ...(runtime === "worker" && SMTP_URL ? ["SMTP_URL is for a server of your own: a Worker cannot send mail"] : []),
    ...(COUNCIL_MAIL && !(SMTP_URL && MAIL_FROM)
      ? ["COUNCIL_MAIL needs SMTP_URL (the mail server) and MAIL_FROM (who it comes from)"]
      : []),
  ],
  setUp: ({ SMTP_URL, MAIL_FROM }) => (SMTP_URL && MAIL_FROM ? {} : undefined),
  councilAddresses: ({ COUNCIL_MAIL = [] }) => COUNCIL_MAIL,
  async connect({ SMTP_URL: smtpUrl = "", MAIL_FROM: from = "" }, { core, pageSettings }) {
    const { mailChannel } = await import("./send.ts");
    const { unsubscribeLink } = await import("../../core/digest/publish/publish-digest.ts");
    const unsubscribeUrl = (address: string) => core.run(unsubscribeLink, `${NAME} ${address}`);
    return mailChannel({ smtpUrl, from, pageSettings, unsubscribeUrl });
  },
};

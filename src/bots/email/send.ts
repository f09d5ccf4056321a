import { createTransport } from "nodemailer";
import type { CouncilChannel, Letter, Sent } from "../../core/channel.ts";
import { digestMarkdown } from "../../pages/digest/digest-markdown.ts";
import { digestPage } from "../../pages/digest/digest-page.ts";
import { digestWords } from "../../pages/digest/digest-words.ts";
import { mailStyle } from "../../pages/mail-style.ts";
import type { PageSettings } from "../../pages/page.ts";

export type MailSettings = {
  smtpUrl: string;
  from: string;
  pageSettings: PageSettings;
  /** The address at which one tap ends the mail to this reader; nothing when the town has no website. */
  unsubscribeUrl(address: string): string | undefined;
};

const CALL_MILLISECONDS = 8_000;

/** Sends letters as plain text, and the digest as a page and as plain text, with the headers by which a reader can stop it (RFC 8058). */
export function mailChannel({ smtpUrl, from, pageSettings, unsubscribeUrl }: MailSettings): {
  council: CouncilChannel;
  mail(letter: Letter): Promise<Sent>;
} {
  const timeouts = { connectionTimeout: CALL_MILLISECONDS, greetingTimeout: CALL_MILLISECONDS };
  const transport = createTransport({ url: smtpUrl, ...timeouts, socketTimeout: CALL_MILLISECONDS });
  const send = (mail: Parameters<typeof transport.sendMail>[0]): Promise<Sent> =>
    transport.sendMail({ from, ...mail }).then((): Sent => ({ outcome: "sent" }), whatWentWrong);
  return {
    mail: send,
    council: {
      deliver(address, digest) {
        const url = unsubscribeUrl(address);
        return send({
          to: address,
          subject: digestWords(digest, pageSettings).title,
          html: digestPage(digest, { ...pageSettings, look: { style: mailStyle } }),
          text: digestMarkdown(digest, pageSettings),
          ...(url !== undefined && {
            headers: { "List-Unsubscribe": `<${url}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
          }),
        });
      },
    },
  };
}

/** A mail server that says 5xx refuses for good; everything else may pass. */
function whatWentWrong(error: unknown): Sent {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  const isRefused = responseCode !== undefined && responseCode >= 500;
  return isRefused
    ? { outcome: "failed", reason: `the mail server refused: ${responseCode} ${code ?? ""}`.trim() }
    : { outcome: "retry" };
}

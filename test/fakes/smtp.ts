import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type Mail = { to: string[]; raw: string };

/** A mail server that keeps what it gets; `refuse` answers the next recipients with this code. */
export async function startSmtp() {
  const mails: Mail[] = [];
  const smtp = { url: "", mails, refuse: 0, attempts: 0, close: () => new Promise<void>((done) => server.close(done)) };
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    onRcptTo(_, __, answer) {
      smtp.attempts++;
      answer(smtp.refuse > 0 ? Object.assign(new Error("no"), { responseCode: smtp.refuse }) : null);
    },
    onData(stream, { envelope }, answer) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        mails.push({ to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString() });
        answer();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  smtp.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return smtp;
}

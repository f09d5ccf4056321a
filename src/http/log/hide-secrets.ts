/** Settings that nobody may read in a log. */
export const secret = /TOKEN|SECRET|_KEY$|PASSWORD|SMTP_URL/;
const SHORTEST_SECRET = 6;
const HIDDEN = "[hidden]";

/** Takes out the secrets of these settings, and the passwords in web addresses among them. */
export function createHider(env: Record<string, string | undefined>): (line: string) => string {
  const secrets = Object.entries(env).flatMap(([name, value = ""]) =>
    secret.test(name) && value.length >= SHORTEST_SECRET ? [value, JSON.stringify(value).slice(1, -1)] : [],
  );
  const passwords = Object.values(env).map((value = "") => (URL.canParse(value) ? new URL(value).password : ""));
  const hidden = [...secrets, ...passwords.filter((each) => each !== "")].sort((a, b) => b.length - a.length);
  return (line) => hidden.reduce((text, each) => text.replaceAll(each, HIDDEN), line);
}

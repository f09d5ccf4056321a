/** Settings that nobody may read in a log. */
export const secret = /TOKEN|SECRET|_KEY$|PASSWORD|SMTP_URL/;
const SHORTEST_SECRET = 6;
const HIDDEN = "[hidden]";

/** Takes out the secrets of these settings, and the passwords in web addresses among them. */
export function createHider(env: Record<string, string | undefined>): (line: string) => string {
  const secrets = Object.entries(env).flatMap(([name, value = ""]) =>
    secret.test(name) && value.length >= SHORTEST_SECRET ? [value, JSON.stringify(value).slice(1, -1)] : [],
  );
  const passwords = Object.values(env).flatMap((value = "") => (URL.canParse(value) ? passwordIn(new URL(value)) : []));
  const hidden = [...secrets, ...passwords].sort((a, b) => b.length - a.length);
  return (line) => hidden.reduce((text, each) => text.replaceAll(each, HIDDEN), line);
}

/** A short one only where it stands in an address: anywhere else the same letters are a word or a number. */
function passwordIn({ password }: URL): string[] {
  if (password === "") return [];
  return [password.length < SHORTEST_SECRET ? `:${password}@` : password];
}

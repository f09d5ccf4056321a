import { createVisitor } from "./visitor.ts";

type Form = { fields: [string, string][]; buttons: { name: string; value: string; label: string }[]; hasText: boolean };

/** Somebody who answers in a browser that runs no script: forms, buttons and links as they stand in the page. */
export function createWebPerson(origin: string, slug: string, query = "") {
  const visitor = createVisitor(origin);
  const path = `/c/${slug}/chat`;
  const me = {
    visitor,
    /** The page as it stands there now, and how the last form was answered. */
    html: "",
    status: 0,
    async look(where = path + query): Promise<void> {
      const { html, status } = await visitor.get(where);
      Object.assign(me, { html, status });
    },
    async begin(): Promise<void> {
      await me.look();
      await me.press("Beginnen");
    },
    /** Sends a form, and reads the page that it leads to. */
    async send(fields: [string, string][], where = path + query): Promise<void> {
      const { status, html, headers } = await visitor.post(where, fields);
      Object.assign(me, { status, html });
      const onward = (headers.get("location") ?? "").replace(/#.*/, "");
      if (status === 307) await me.send(fields, onward);
      if (status === 303) await me.look(onward);
    },
    /** Presses the button with this label: the last one, as what is asked now stands last. */
    press: (label: string) => me.send(me.pressing(label)),
    /** What a browser would send for that button. */
    pressing(label: string): [string, string][] {
      const found = formsOf(me.html).flatMap(({ fields, buttons }) =>
        buttons
          .filter((each) => each.label === label)
          .map(({ name, value }) => [...fields, [name, value] as [string, string]]),
      );
      const sent = found.at(-1);
      if (!sent) throw new Error(`no button "${label}" in:\n${me.html}`);
      return sent;
    },
    write: (text: string) => me.send(me.writing(text)),
    writing(text: string): [string, string][] {
      const form = formsOf(me.html).findLast(({ hasText }) => hasText);
      if (!form) throw new Error(`nothing can be written in:\n${me.html}`);
      return [...form.fields, ["text", text], ["act", "write"]];
    },
    buttons: () => formsOf(me.html).flatMap(({ buttons }) => buttons.map(({ label }) => label)),
    /** The words of what is asked now. */
    now: () => plain(nowOf(me.html)),
    /** The buttons of messages on the page, and of those what is asked now has. */
    pressable: () => pressableIn(me.html),
    asked: () => pressableIn(nowOf(me.html)),
    words: () => plain(/<div class="chat">[\s\S]*<\/div>/.exec(me.html)?.[0] ?? ""),
  };
  return me;
}

export type WebPerson = ReturnType<typeof createWebPerson>;

function nowOf(html: string): string {
  return /<section class="now"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
}

function pressableIn(html: string) {
  const buttons = formsOf(html).flatMap((form) => form.buttons);
  return buttons.filter(({ name }) => name === "press").map(({ label, value }) => ({ label, data: value }));
}

function formsOf(html: string): Form[] {
  return [...html.matchAll(/<form method="post">([\s\S]*?)<\/form>/g)].map(([, form = ""]) => ({
    fields: [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(
      ([, name = "", value = ""]) => [name, unescaped(value)],
    ),
    buttons: [...form.matchAll(/<button[^>]* name="([^"]+)" value="([^"]*)"[^>]*>([\s\S]*?)<\/button>/g)].map(
      ([, name = "", value = "", label = ""]) => ({ name, value: unescaped(value), label: unescaped(label) }),
    ),
    hasText: form.includes("<textarea"),
  }));
}

function plain(html: string): string {
  return unescaped(
    html.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, "").replace(/<[^>]+>/g, "\n"),
  ).replace(/\n+/g, "\n");
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

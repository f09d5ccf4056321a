import { BadInput, print, withProgram } from "../terminal.ts";

/** What colleagues did about one consultation, the oldest first: a line each, with tabs between its fields. */
export async function printAudit(slug: string): Promise<void> {
  await withProgram(async ({ context: { store } }) => {
    const acts = await store.audit.ofSlug(slug);
    if (acts.length === 0 && !(await store.consultations.find(slug)))
      throw new BadInput(`There is no consultation "${slug}".`);
    const lines = acts.map(({ at, colleague, act, subject, detail }) =>
      [new Date(at).toISOString(), colleague, act, subject, JSON.stringify(detail)].join("\t"),
    );
    print(["at\tcolleague\tact\tsubject\tdetail", ...lines].join("\n"));
  });
}

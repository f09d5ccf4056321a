import { beforeAll, describe, expect, it } from "vitest";
import { closeConsultation, publishConsultation } from "../../src/core/consultation/launch.ts";
import { buildReport } from "../../src/core/digest/report/build-report.ts";
import { lessonsOf } from "../../src/core/digest/report/lessons.ts";
import { followUp } from "../../src/core/follow-up/publish-outcomes.ts";
import { showConsultation } from "../../src/core/follow-up/show-consultation.ts";
import { followUp as followUpSchema } from "../../src/core/model/drafts/outcome.ts";
import { readNote } from "../../src/core/note/read-note.ts";
import { placeTexts } from "../../src/core/placing/place-texts.ts";
import { listConsultations } from "../../src/core/site/front-page.ts";
import { publicResults } from "../../src/core/site/public-results.ts";
import { digestPage } from "../../src/pages/digest/digest-page.ts";
import { digestFeed } from "../../src/pages/files/feed.ts";
import { posterPage } from "../../src/pages/paper/poster-page.ts";
import { lessonsPage } from "../../src/pages/report/lessons-page.ts";
import { reportPage } from "../../src/pages/report/report-page.ts";
import { answersPage } from "../../src/pages/review/answers-page.ts";
import { complaintPage, complaintStatePage } from "../../src/pages/review/complaint-page.ts";
import { consultationPage } from "../../src/pages/site/consultation-page.ts";
import { homePage } from "../../src/pages/site/home-page.ts";
import { ideasPage } from "../../src/pages/site/ideas-page.ts";
import { lessonsListPage } from "../../src/pages/site/lessons-list-page.ts";
import { placePage } from "../../src/pages/site/place-page.ts";
import { resultsPage } from "../../src/pages/site/results-page.ts";
import { digestListPage } from "../../src/pages/site/site.ts";
import { marktAutoluw } from "../fakes/consultations.ts";
import { publishFullDigest } from "../fakes/full-town.ts";
import { createTown, pageSettings } from "../fakes/town.ts";

const EVIL = `"'><img src=x onerror=alert(1)></style></title>`;
const LINK = "javascript:alert(1)";

type Render = (data: never) => string;
/** What each page is made of, every kind of thing in it at least once, and how it is made. */
let pages: Record<string, [data: unknown, render: Render]> = {};

const nl = (text: string) => ({ nl: text });
const outcome = {
  result: "partly" as const,
  what: nl("Tien bomen."),
  because: nl("Te warm."),
  decidedBy: nl("De raad"),
  link: "https://raad.example.nl/besluit",
};

beforeAll(async () => {
  const { context } = createTown();
  const week = await publishFullDigest(context);
  await placeTexts(context);
  const experiment = { try: nl("Een kraam."), expect: nl("Meer mensen.") };
  const c = marktAutoluw({ experiment });
  await publishConsultation(c, context);
  const answered = { outcomes: [{ ...outcome, theme: "verkeer" }], next: nl("Wij beginnen."), isComplete: true };
  await followUp(c.slug, { ...answered, learned: nl("De kraam stond te vroeg.") } as never, undefined, context);
  const [stored] = await context.store.digests.versions(week);
  const [consultation] = stored?.digest.consultations ?? [];
  if (!stored || !consultation) throw new Error("there is no digest");
  const council = [
    { slug: c.slug, title: "Markt", kind: "asks" as const, words: "Hoeveel?", name: "Femke" },
    { slug: c.slug, title: "Markt", kind: "takes-up" as const, words: "Ik neem dit mee.", name: null },
  ];
  const due = [{ slug: c.slug, title: "Markt", answerBy: "2027-01-01" }];
  const digest = {
    ...stored.digest,
    consultations: [{ ...consultation, singleVoices: consultation.themes.flatMap(({ quotes }) => quotes).slice(0, 2) }],
    councilActs: council,
    remarks: ["Een opmerking."],
    remarksOn: [{ slug: c.slug, title: "Markt", words: "Nog een opmerking." }],
    promises: { due, overdue: due, kept: due },
  };
  for (const slug of [c.slug, "stationsgebied"]) await closeConsultation(slug, undefined, context);
  const learned = await lessonsOf(c.slug, { hours: 30, failed: "Weinig.", again: "Alles." }, context);
  if (learned.outcome !== "learned") throw new Error("there is no card");
  const note = await readNote(c.slug, 1, context);
  const opposite = { number: 2, text: "Geen bomen" };
  const point = { number: 1, people: 6, basis: "code" as const, words: { text: "Meer bomen" }, opposite };
  const answers = [{ text: "Graag meer bomen", senders: 1, outcomes: [1] }];
  const sections = [{ point, isContinued: false, answers, unprinted: 0 }];
  const url = "https://t.me/a?start=b";
  const site = { ...pageSettings, chats: [nl("Telegram")] };
  const ways = (code: string) => [{ title: nl("Telegram"), url: `https://t.me/a?start=${code}` }];
  const offered = { ...site, ways };
  const [listed] = await listConsultations(context);
  const told = { ...listed, outcome: { result: "partly", what: nl("Tien bomen.") }, experiment, learned: nl("Niets.") };
  const lists = { open: [told], late: [told], waiting: [told], soon: [told], answered: [told] };
  pages = {
    digest: [digest, (data) => digestPage(data, pageSettings)],
    report: [await buildReport(c.slug, context), (data) => reportPage(data, pageSettings)],
    lessons: [learned.card, (data) => lessonsPage(data, pageSettings)],
    complaint: [{ slug: "a", text: "Weg ermee" }, (data) => complaintPage(data, true, pageSettings)],
    complaintState: [{ state: "left", because: "Dit mag." }, (data) => complaintStatePage(data, pageSettings)],
    consultation: [await showConsultation(c.slug, context), (data) => consultationPage(data, pageSettings)],
    answers: [{ ...note, sections, contents: [{ point, page: 1 }] }, (data) => answersPage(data, pageSettings)],
    poster: [c, (data) => posterPage(data, { url, isOnSite: false }, ["nl"], site)],
    home: [lists, (data) => homePage(data, offered)],
    place: [[{ c, is: { stage: "open", since: "2026-01-05", isOverdue: false } }], (data) => placePage(data, offered)],
    results: [await publicResults("stationsgebied", "nl", context), (data) => resultsPage(data, "nl", pageSettings)],
    ideas: [
      { week, ledger: consultation.ledger, themes: consultation.themes, untold: 1 },
      (data) => ideasPage(data, "nl", offered),
    ],
    lessonsList: [lists.answered, (data) => lessonsListPage(data, pageSettings)],
    list: [[{ week, from: "2026-11-23", to: "2026-11-29" }], (data) => digestListPage(data, pageSettings)],
    feed: [
      { municipality: "Utrecht" },
      (data) => digestFeed([{ week, version: 1, publishedAt: 0 }], url, { ...pageSettings, ...(data as object) }),
    ],
  };
});

/** Every place where a text stands; of a list all of its items are one place. */
function placesOf(data: unknown, here = ""): string[] {
  if (typeof data === "string") return [here];
  if (Array.isArray(data)) return [...new Set(data.flatMap((each) => placesOf(each, `${here}[]`)))];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => placesOf(value, `${here}.${name}`));
}

function withOther(data: unknown, place: string, other: (text: string) => string, here = ""): unknown {
  if (typeof data === "string") return here === place ? other(data) : data;
  if (Array.isArray(data)) return data.map((each) => withOther(each, place, other, `${here}[]`));
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).map(([name, value]) => [
    name,
    withOther(value, place, other, `${here}.${name}`),
  ]);
  return Object.fromEntries(entries);
}

/** The page with other words at this place; nothing when it cannot be made with such words. */
function made([data, render]: [unknown, Render], place: string, other: (text: string) => string): string | undefined {
  try {
    return render(withOther(data, place, other) as never);
  } catch {
    return undefined;
  }
}

/** Words of people that have to be on the page, so that the page was tried with them. */
const told: Record<string, string[]> = {
  digest: [
    ...[
      ".councilActs[].words",
      ".councilActs[].name",
      ".remarks[]",
      ".remarksOn[].words",
      ".municipality",
      ".promises.overdue[].title",
    ],
    ...["title", "themes[].title", "themes[].quotes[].text", "points[].claim", "points[].span.text"].map(
      (place) => `.consultations[].${place}`,
    ),
    ...["singleVoices[].text", "counterVoices[].text", "questions[].options[].label", "missing[].name"].map(
      (place) => `.consultations[].${place}`,
    ),
  ],
  report: [".title", ".heard.themes[].quotes[].text", ".done.outcomes[].what", ".done.next", ".lessons.learned"],
  lessons: [".municipality", ".failed", ".again", ".learned.nl"],
  consultation: [".c.title.nl", ".c.promise.decided.nl", ".c.experiment.try.nl", ".outcomes[].what.nl"],
  answers: [
    ".municipality",
    ".title",
    ".outcomes[].because",
    ".next",
    ".sections[].answers[].text",
    ".sections[].point.words.text",
    ".sections[].point.opposite.text",
  ],
  poster: [".title.nl"],
  home: [".open[].title.nl", ".open[].open.nl", ".answered[].title.nl"],
  place: ["[].c.title.nl", "[].c.promise.open.nl"],
  results: [".c.title.nl", ".told.questions[].options[].label", ".told.digest.part.points[].span.text"],
  ideas: [".themes[].title", ".themes[].quotes[].text"],
  lessonsList: ["[].title.nl", "[].experiment.try.nl", "[].learned.nl"],
  list: ["[].week"],
  feed: [".municipality"],
};
/** A link comes in by `followUpSchema` only. */
const checkedBefore = ".outcomes[].link";

describe("words that are meant to break out of a page", () => {
  it.each(Object.keys(told))("stay words, wherever they stand in its data: %s", (name) => {
    const page = pages[name];
    if (!page) throw new Error(`no page ${name}`);
    const shown: string[] = [];
    for (const place of placesOf(page[0])) {
      const html = made(page, place, (text) => text + EVIL) ?? "";
      expect(html, place).not.toMatch(/<img|<\/style><\/title>/);
      if (html.includes("&lt;img")) shown.push(place);
      if (place !== checkedBefore)
        expect(made(page, place, () => LINK) ?? "", place).not.toMatch(/(href|src|action)="javascript:/);
    }
    expect(shown).toEqual(expect.arrayContaining(told[name] ?? []));
  });

  it("are no link of an outcome", () => {
    const given = { next: nl("Wij beginnen."), outcomes: [{ ...outcome, theme: "verkeer" }] };
    expect(followUpSchema.safeParse(given).success).toBe(true);
    for (const link of [LINK, "data:text/html,x", "JavaScript:alert(1)", " javascript:alert(1)"])
      expect(followUpSchema.safeParse({ ...given, outcomes: [{ ...outcome, theme: "verkeer", link }] }).success).toBe(
        false,
      );
  });
});

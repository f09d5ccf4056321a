import Database from "better-sqlite3";
import { publishConsultation } from "../../src/core/consultation/launch.ts";
import type { Context } from "../../src/core/context.ts";
import { type Consultation, consultation } from "../../src/core/model/consultation/consultation.ts";
import { markOf } from "../../src/core/model/mark.ts";
import { newResident } from "../../src/core/model/resident.ts";
import { invite } from "../../src/core/model/session/session.ts";
import { lexiconMark } from "../../src/core/themes/seeds/seed-theme.ts";
import { madeUpTexts } from "../towns/made-up-texts.ts";
import { survey } from "../towns/survey.ts";

const DIFFERENT_TEXTS = 5000;
const seed = Array.from({ length: 8 }, (_, i) => ({ id: `s${i}`, text: { nl: `Plek ${i} mag groener.` } }));

/** What the large town is asked: in words, to choose, and to say of statements what one thinks. */
export const asked: Consultation = consultation.parse({
  ...survey,
  questions: [
    { id: "q1", kind: "text", text: { nl: "Wat wilt u zeggen?" } },
    { ...survey.questions[0], id: "q2" },
    { id: "q3", kind: "statements", text: { nl: "Wat vindt u hiervan?" }, seed },
  ],
});

/**
 * A town in which so many people took part: each said something, chose, and a fifth voted on statements. It is written by
 * SQL, so that a hundred thousand are there in seconds. A tenth as many ideas, and half as many who said how they felt.
 */
export async function fillTown(databasePath: string, count: number, context: Context): Promise<void> {
  await publishConsultation(asked, context);
  const { store } = context;
  const residentId = store.residents.idOf("telegram", "1");
  const resident = {
    ...newResident("telegram", "1", "nl"),
    participations: [{ slug: asked.slug, id: "p1", token: "t1" }],
  };
  const running = await store.consultations.find(asked.slug);
  if (!running) throw new Error("nothing was published");
  const session = { ...invite(running.published, "t1", "nl"), stage: "finished" as const, adding: false };
  const person = {
    version: 1,
    slug: asked.slug,
    channel: "telegram",
    language: "nl",
    source: undefined,
    helper: false,
  };
  await store.write([
    store.residents.save({ id: residentId, version: 1, resident }),
    store.participations.add({ id: "model", ...person, residentId, session }),
  ]);
  const database = new Database(databasePath);
  const now = context.now();
  database.function("mark_of", (text) => markOf(String(text)));
  database.exec("PRAGMA synchronous = OFF; CREATE TEMP TABLE some (n INTEGER PRIMARY KEY, text TEXT)");
  const add = database.prepare("INSERT INTO some (text) VALUES (?)");
  database.transaction(() => {
    for (const text of madeUpTexts(DIFFERENT_TEXTS)) add.run(text);
  })();
  const run = (sql: string, given: Record<string, unknown> = {}) =>
    database.prepare(sql).run({ count, now, ...given } as never);
  run(
    "CREATE TEMP TABLE people AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @count) SELECT i FROM n WHERE @now > 0",
  );
  database.transaction(() => writeTown(run))();
  database.close();
}

type Run = (sql: string, given?: Record<string, unknown>) => void;

function writeTown(run: Run): void {
  const uses = "@count > 0 AND @now > 0";
  run(`INSERT INTO participations (id, version, slug, sealed_resident, session, channel, language, source, helper, reachable)
    SELECT 'p' || i, 1, slug, sealed_resident, session, channel, language, CASE WHEN i % 3 = 0 THEN 'poster' END, i % 20 = 0, 1
    FROM people CROSS JOIN participations AS model WHERE model.id = 'model' AND ${uses}`);
  run(`INSERT INTO participations (id, version, slug, sealed_resident, session, channel, language, source, helper, reachable)
    SELECT 'i' || i, 1, '_ideas', sealed_resident, NULL, channel, language, NULL, 0, 1
    FROM people CROSS JOIN participations AS model WHERE model.id = 'model' AND i % 10 = 0 AND ${uses}`);
  const answer = `INSERT INTO answers (participation_id, slug, question_id, kind, value, text, language, status, hidden, received_at, flag)
    SELECT 'p' || i, '${asked.slug}',`;
  const came = "@now - (i % 2000) * 600000";
  run(`${answer} 'q1', 'text', '', text || ' ' || i, 'nl',
    CASE WHEN i % 500 = 1 THEN 'waiting' WHEN i % 100 = 2 THEN 'rejected' ELSE 'accepted' END, 0, ${came},
    CASE WHEN i % 1000 = 3 THEN 'slur' END
    FROM people JOIN some ON n = i % ${DIFFERENT_TEXTS} + 1 WHERE ${uses}`);
  run(`${answer} 'q2', 'choice', CASE i % 3 WHEN 0 THEN 'ja' WHEN 1 THEN 'nee' ELSE 'deels' END, '', 'nl', 'accepted', 0, ${came}, NULL
    FROM people WHERE ${uses}`);
  run(`${answer} 'q3', 'statements', 's0:' || (i % 3 - 1) || ';s1:' || (i % 2) || ';s2:' || (i / 3 % 2) || ';s5:' || (i / 7 % 3 - 1) || ';s7:1', '', 'nl', 'accepted', 0, ${came}, NULL
    FROM people WHERE i % 5 = 0 AND ${uses}`);
  run(`INSERT INTO answers (participation_id, slug, question_id, kind, value, text, language, status, hidden, received_at)
    SELECT 'i' || i, '_ideas', 'idea', 'text', '', text || ' ' || i, 'nl', 'accepted', 0, ${came}
    FROM people JOIN some ON n = i % ${DIFFERENT_TEXTS} + 1 WHERE i % 10 = 0 AND ${uses}`);
  run(`INSERT INTO felt_heard (participation_id, slug, value, at)
    SELECT 'p' || i, '${asked.slug}', CASE i % 3 WHEN 0 THEN 'yes' WHEN 1 THEN 'bit' ELSE 'no' END, ${came}
    FROM people WHERE i % 2 = 0 AND ${uses}`);
  run(`INSERT INTO audit (at, colleague, act, slug, subject, detail)
    SELECT ${came}, 'U1', 'accept', '${asked.slug}', 'review ' || i, '{}' FROM people WHERE ${uses}`);
  run(`INSERT INTO placed_texts (answer_id, slug, theme_id, mark, since)
    SELECT id, slug, CASE id % 4 WHEN 0 THEN 'groen' WHEN 1 THEN 'verkeer' WHEN 2 THEN 'afval' ELSE 'other' END, mark_of(text), 0
    FROM answers WHERE kind = 'text' AND status = 'accepted' AND ${uses}`);
  run(`DELETE FROM changed_texts WHERE ${uses}`);
  run(
    `INSERT OR REPLACE INTO placings (slug, version, lexicon, counted, counted_until)
    SELECT column1, 1, @lexicon, 1, @now FROM (VALUES ('${asked.slug}'), ('_ideas')) WHERE ${uses}`,
    { lexicon: lexiconMark },
  );
  run(`INSERT INTO theme_counts (slug, theme_id, texts, people)
    SELECT slug, theme_id, count(*), count(*) FROM placed_texts WHERE ${uses} GROUP BY slug, theme_id`);
}

import type { TeamNews } from "../model/messages/message.ts";
import type { TeamFiles } from "../model/messages/team.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { Store } from "../store/store.ts";

/** Puts the digest of a week before the team. */
export function postDigestDraft(
  week: string,
  version: number,
  dueAt: number,
  { outbox }: Pick<Store, "outbox">,
): SqlStatement {
  const delivery = { type: "tell-team" as const, news: { type: "digest-draft" as const, week, version } };
  return outbox.post({ lane: "reply", to: { type: "team", id: "_digest" }, delivery, dueAt });
}

/** Puts news for the thread of a consultation in the outbox. */
export function postToTeam(
  slug: string,
  news: TeamNews,
  dueAt: number,
  { outbox }: Pick<Store, "outbox">,
): SqlStatement {
  return outbox.post({ lane: "reply", to: { type: "team", id: slug }, delivery: { type: "tell-team", news }, dueAt });
}

/** The queue of what is told about texts that wait: it may have to wait for the morning, and holds no thread up. */
export function waitingQueue(slug: string): string {
  return `_waiting ${slug}`;
}

/** Puts a word about texts that wait in the outbox. */
export function tellOfWaiting(
  slug: string,
  type: "waiting" | "waiting-count",
  dueAt: number,
  { outbox }: Pick<Store, "outbox">,
): SqlStatement {
  const delivery = { type: "tell-team" as const, news: { type, slug } };
  return outbox.post({ lane: "reply", to: { type: "team", id: waitingQueue(slug) }, delivery, dueAt });
}

/** Has files made and brought in the thread of a consultation. It is slow work: it holds up no message. */
export function postFilesToTeam(
  slug: string,
  files: TeamFiles,
  dueAt: number,
  { outbox }: Pick<Store, "outbox">,
): SqlStatement {
  return outbox.post({ lane: "job", to: { type: "team", id: slug }, delivery: { type: "team-files", files }, dueAt });
}

/** Puts news for one colleague in the outbox: in a queue of its own, so that it holds no thread up. */
export function tellColleague(
  colleague: string,
  news: TeamNews,
  dueAt: number,
  { outbox }: Pick<Store, "outbox">,
): SqlStatement {
  const to = { type: "team" as const, id: `_colleague ${colleague}` };
  return outbox.post({ lane: "reply", to, delivery: { type: "tell-team", news }, dueAt });
}

import type { Context } from "./context.ts";

/** Something that a colleague does; the key is the same when the channel tells it again. */
export type Act = { by: string; key: string };

/** Whether somebody may act for the team: only members of the team's channel. */
export function isColleague(id: string, { store }: Context): Promise<boolean> {
  return store.colleagues.has(id);
}

/** Somebody came into the team's channel, or left it. */
export async function welcomeColleague(id: string, { store }: Context): Promise<void> {
  await store.write([store.colleagues.add({ id })]);
}

export async function letColleagueGo(id: string, { store }: Context): Promise<void> {
  await store.write([store.colleagues.remove({ id })]);
}

/** Who is in the team's channel from now on. */
export async function keepColleagues(ids: string[], { store }: Context): Promise<void> {
  const known = await store.colleagues.all();
  const changes = [
    ...ids.filter((id) => !known.includes(id)).map((id) => store.colleagues.add({ id })),
    ...known.filter((id) => !ids.includes(id)).map((id) => store.colleagues.remove({ id })),
  ];
  if (changes.length > 0) await store.write(changes);
}

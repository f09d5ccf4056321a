import type { App } from "@slack/bolt";
import type { Log } from "../../../core/context.ts";
import { type Place, placeTroubles, tokenTroubles } from "../send/troubles.ts";
import type { Workspace } from "../send/workspace.ts";

export type Watch = {
  /** The channels that the app works in. */
  places: Place[];
  workspace: Workspace;
  log: Log;
  /** Has /health tell it. */
  troubled(problem: string): void;
};

type InPlace = { event: { channel?: string | { id: string } } };
type AboutPlace = (place: Place) => void;

/** What Slack tells about the app itself and its channels: whoever looks after the program reads what to do. */
export function watchWorkspace(app: App, { places, workspace, log, troubled }: Watch): void {
  const told = (problem: string) => {
    log.warn({ problem }, "something changed in Slack that has to be mended there");
    troubled(problem);
  };
  const inPlace =
    (does: AboutPlace) =>
    async ({ event: { channel } }: InPlace) => {
      const id = typeof channel === "object" ? channel.id : channel;
      for (const place of places) if (place.id === id) does(place);
    };
  const mended = (words: string) => (place: Place) => log.info({ channel: place.id }, `${place.name} ${words}`);
  const archived = inPlace((place) => told(placeTroubles.archived(place)));
  const deleted = inPlace((place) => told(placeTroubles.deleted(place)));
  const left = inPlace((place) => told(placeTroubles.left(place)));
  const unarchived = inPlace(mended("is no longer archived; what waits goes there once the app is in it"));
  const renamed = inPlace(mended("has another name in Slack; nothing has to be done, it is known by its id"));
  const joined = inPlace(mended("has the app in it; what waits goes there"));
  const ifOurs = (does: typeof left) => async (given: { event: { user: string; channel: string } }) => {
    if (given.event.user === (await workspace.home())?.bot) await does(given);
  };
  app.event("channel_archive", archived);
  app.event("group_archive", archived);
  app.event("channel_unarchive", unarchived);
  app.event("group_unarchive", unarchived);
  app.event("channel_rename", renamed);
  app.event("group_rename", renamed);
  app.event("channel_deleted", deleted);
  app.event("group_deleted", deleted);
  app.event("channel_left", left);
  app.event("group_left", left);
  app.event("member_left_channel", ifOurs(left));
  app.event("member_joined_channel", ifOurs(joined));
  app.event("channel_id_changed", async ({ event: { old_channel_id: old, new_channel_id: to } }) => {
    for (const place of places) if (place.id === old) told(placeTroubles.moved(place, to));
  });
  app.event("app_uninstalled", async () => told(tokenTroubles.uninstalled));
  app.event("tokens_revoked", async ({ event }) => {
    if ((event.tokens.bot ?? []).length > 0) told(tokenTroubles.revoked);
  });
}

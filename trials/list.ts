import { tryChannel } from "./channel/channel.ts";
import { tryDisk } from "./disk/disk.ts";
import { tryKeeping } from "./keeping/keeping.ts";
import { tryKills } from "./kills.ts";
import { tryMillion } from "./large/million.ts";
import { tryManyUpdates } from "./large/updates.ts";
import { tryStops } from "./stops.ts";
import type { Trial } from "./trial.ts";
import { tryTwoStarts } from "./two-starts.ts";

/** Every trial by its name, in the order in which they are told. */
export const trials: Record<string, Trial> = {
  kills: tryKills,
  starts: tryTwoStarts,
  stops: tryStops,
  disk: tryDisk,
  channel: tryChannel,
  keeping: tryKeeping,
  million: tryMillion,
  updates: tryManyUpdates,
};

import type { OpenChannel } from "../../bots/channel.ts";
import type { Context, Core } from "../../core/context.ts";
import type { Driver } from "../../core/store/database/db.ts";

/** Counts what goes through a part of the program, and changes nothing of it. */
export type Watch = {
  driver(driver: Driver): Driver;
  core(core: Core): Core;
  channel(name: string, open: OpenChannel): OpenChannel;
  remake(remake: Context["remake"]): Context["remake"];
};

import type { Seal } from "../../privacy/seal.ts";

/** Where in which group something is said: a chat of many, and the topic in it if it has those. */
export type GroupPlace = { channel: string; address: string; topic?: number };

/** Groups are not kept: what is on its way to one holds its address, sealed. */
export function createGroups(seal: Seal) {
  return {
    idOf: ({ channel, address }: GroupPlace) => seal.fingerprint(`group ${channel} ${address}`),
    close: (place: GroupPlace): string => seal.close(place),
    open: (sealed: string) => seal.open(sealed) as GroupPlace,
  };
}

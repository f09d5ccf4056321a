/** Where a councillor said something: in their own chat, or in a channel of the council, in answer to a message there. */
export type CouncilPlace = { type: "chat"; residentId: string } | { type: "channel"; address: string; thread: string };

import { expect, it } from "vitest";
import { createTranscriber } from "../../src/ai/transcriber.ts";
import { startTranscription } from "../fakes/transcription.ts";

it("gives up on an endpoint that hangs, and does not ask a second time by itself", async () => {
  const api = await startTranscription(() => "hang");
  const transcribe = createTranscriber({ key: "k", baseUrl: api.url, model: "m", giveUpMilliseconds: 200 });
  await expect(transcribe({ bytes: new Uint8Array(3), name: "spoken.ogg" }, "nl")).rejects.toThrow(/timed out/i);
  expect(api.requests).toHaveLength(1);
  await api.close();
});

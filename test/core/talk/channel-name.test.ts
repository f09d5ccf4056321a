import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { telegram } from "../../../src/bots/telegram/telegram.ts";
import type { ChannelFacts } from "../../../src/core/channel.ts";
import { redraft } from "../../../src/core/consultation/draft/draft.ts";
import { previewDraft } from "../../../src/core/consultation/draft/preview-draft.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { privacyMessage } from "../../../src/core/model/messages/town.ts";
import { write } from "../../../src/core/texts/texts.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown, texts } from "../../fakes/town.ts";

let town: ReturnType<typeof createTown>;

afterEach(() => town.driver.close());

const ofTown: ChannelFacts = { audience: "residents", title: { nl: "de chat van de gemeente" } };

async function cardAndPrivacy(facts?: ChannelFacts): Promise<string> {
  town = createTown(facts && { context: { channels: { test: facts } } });
  await publishConsultation(short, town.context);
  const me = town.person("1");
  await me.open("park");
  await me.press("Eerst meer lezen");
  await me.command("privacy");
  await town.deliverer.drain();
  return me.said().join("\n");
}

describe("the promise card and /privacy", () => {
  it("name the channel that one is in, whatever it is, and its company", async () => {
    const said = await cardAndPrivacy();
    expect(said.match(/Proefchat is niet van de gemeente\./g)).toHaveLength(2);
    expect(said).toContain("Proefbedrijf kan zien dat u met ons praat");
    expect(said).not.toContain("Telegram");
  });

  it("blame nobody in a channel of the town's own", async () => {
    const said = await cardAndPrivacy(ofTown);
    expect(said).toContain("Wij bewaren uw naam en foto niet.");
    expect(said).toContain("Deze chat is van de gemeente zelf.");
    expect(said).not.toContain("niet van de gemeente");
  });

  it("are shown to a colleague as residents read them", async () => {
    town = createTown();
    await publishConsultation(short, town.context);
    const draft = await redraft("park", { by: "U1", key: "k" }, town.context);
    const preview = await previewDraft(draft ?? "", town.context);
    expect(preview?.messages[1]?.text).toContain("Proefchat is niet van de gemeente.");
  });
});

describe("a message about the channel", () => {
  beforeEach(() => {
    town = createTown();
  });

  it.each(texts.languages)("has words for a company's and for the town's own, in %s", (language) => {
    const message = privacyMessage({ name: "Voorbeeldstad", ideaDays: 30, contactDays: 90 });
    const [theirs, ours] = [telegram.facts, ofTown].map((facts) => write(message, language, texts, facts).text);
    expect(theirs).toContain(language === "ar" ? "تيليغرام" : "Telegram");
    expect(ours).not.toMatch(/Telegram|تيليغرام/);
    expect(ours?.split("\n\n")).toHaveLength(theirs?.split("\n\n").length ?? 0);
  });

  it("is never put in words for nobody knows which channel", () => {
    expect(() => write(privacyMessage({ name: "V", ideaDays: 1, contactDays: 90 }), "nl", texts)).toThrow(
      "in which channel",
    );
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { telegram } from "../../../src/bots/telegram/telegram.ts";
import type { Delivery } from "../../../src/core/channel.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { followUp } from "../../../src/core/follow-up/publish-outcomes.ts";
import { followUp as followUpSchema } from "../../../src/core/model/drafts/outcome.ts";
import { fromFile } from "../../fakes/consultations.ts";
import { createTown, texts } from "../../fakes/town.ts";

const { facts: telegramFacts } = telegram;
if (!telegramFacts) throw new Error("Telegram has no facts");

const context = {
  languages: texts.languages,
  channels: { test: telegramFacts },
  town: { name: "Voorbeeldstad", ideaDays: 30, contactDays: 90, phone: "14 030" },
};
let town = createTown({ context });

beforeEach(async () => {
  town = createTown({ context });
  await publishConsultation(fromFile("examples/markt-autoluw.yaml"), town.context);
});

const outcome = followUpSchema.parse({
  outcomes: [
    {
      result: "partly",
      what: {
        nl: "Auto's mogen alleen nog 's ochtends op de Markt.",
        "nl-simple": "Auto's mogen op de Markt. Maar alleen 's ochtends.",
        ar: "يُسمح للسيارات بدخول الساحة صباحًا فقط.",
      },
      because: {
        nl: "Veel mensen willen rust. Winkels moeten hun spullen kunnen krijgen.",
        "nl-simple": "Veel mensen willen rust. Winkels krijgen spullen.",
        ar: "كثير من الناس يريدون الهدوء، والمحلات تحتاج إلى استلام بضائعها.",
      },
      decidedBy: { nl: "De gemeenteraad", "nl-simple": "De raad", ar: "مجلس البلدية" },
    },
  ],
  next: {
    nl: "In maart plaatsen wij de borden.",
    "nl-simple": "In maart komen er borden.",
    ar: "سنضع اللافتات في شهر مارس.",
  },
  byMachine: ["ar"],
});

/** All that one person presses, by its place among the buttons of the newest message that has them, or writes. */
type Act = number | string;

/** A whole journey as the person sees it, from the first message to what they are told after they said how they felt. */
async function journey(language: string, acts: Act[]): Promise<string> {
  const lines: string[] = [];
  let seen = 0;
  let buttons: { label: string; data: string }[] = [];
  const me = town.person("1");
  const look = async () => {
    await town.deliverer.drain();
    for (const { delivery } of town.sent.slice(seen)) lines.push(...shown(delivery));
    const said = town.sent.slice(seen).flatMap(({ delivery }) => (delivery.type === "say" ? [delivery] : []));
    buttons = said.findLast(({ message }) => message.buttons.length > 0)?.message.buttons.flat() ?? buttons;
    seen = town.sent.length;
  };
  const press = async (label: string) => {
    lines.push(`ik:   [${label}]`);
    const { notice } = await me.press(label);
    if (notice) lines.push(`      (${texts.say(language, notice)})`);
    await look();
  };
  const write = async (text: string) => {
    lines.push(`ik:   ${text}`);
    await me.write(text);
    await look();
  };
  lines.push("ik:   /start");
  await me.open();
  await look();
  await press("Taal");
  await press(language === "ar" ? "العربية" : "Makkelijk Nederlands");
  lines.push("ik:   (opent de link van de poster)");
  await me.open("markt-autoluw_poster1");
  await look();
  for (const act of acts)
    await (typeof act === "number" ? press(buttons[act]?.label ?? `no button ${act}`) : write(act));
  lines.push("      (weken later)");
  town.clock.now += 100 * 86_400_000;
  await followUp("markt-autoluw", outcome, undefined, town.context);
  await town.deliverer.poll();
  await look();
  await press(buttons[0]?.label ?? "");
  return lines.map((line) => `${line}\n`).join("");
}

function shown(delivery: Delivery): string[] {
  if (delivery.type === "file") return [`bot:  (${delivery.name})`];
  const head = delivery.type === "say" ? "bot:  " : "bot*: ";
  const rows = delivery.message.buttons.map((row) => `      ${row.map(({ label }) => `[${label}]`).join(" ")}`);
  return [head + delivery.message.text.replace(/\n+/g, "\n      "), ...rows];
}

describe("a whole journey", () => {
  it.each([
    ["ar", "أريد أشجارًا أكثر"],
    ["nl-simple", "Meer bomen graag"],
  ])("in %s is in that language from the choice of it to the answer", async (language, words) => {
    const read = await journey(language, [0, 0, 0, 2, 5, 3, words, 0]);
    await expect(read).toMatchFileSnapshot(`../../transcripts/journey-${language}.txt`);
  });
});

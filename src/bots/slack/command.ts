import { commandNamed } from "../../core/model/resident.ts";
import { openIdea } from "./answers/collect.ts";
import { take } from "./entry/answer.ts";
import { openMenu } from "./overview/home.ts";
import { section } from "./view/blocks.ts";
import { type Handler, show, toldView } from "./view/handler.ts";

const help = ["help-menu", "help-idea", "help-message", "help-thread", "help-own"];

/**
 * `/inspraak` opens the team's menu. Behind it: `idee` and what a resident said, `hulp`, or what people who take part
 * can ask for (vergeet, mijngegevens, taal …).
 */
export const command: Handler = async (interaction, desk) => {
  const [word = ""] = interaction.value.split(/\s/);
  const named = commandNamed(word.toLowerCase());
  const text = interaction.value.slice(word.length).trim();
  switch (named) {
    case undefined:
      return openMenu(interaction, desk);
    case "help": {
      const told = help.map((each) => section(desk.say(each)));
      return show(interaction, toldView("help-title", told, desk.say));
    }
    case "idea":
      return openIdea({ ...interaction, value: text }, desk);
    default:
      return take({ type: "commanded", command: named, ref: "", ...(text !== "" && { text }) }, interaction, desk);
  }
};

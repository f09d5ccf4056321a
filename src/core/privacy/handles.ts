import { isEveryday } from "./name-words.ts";
import { readName } from "./read-name.ts";
import { type Span, spansOf, textOf } from "./span.ts";

const handle = /(?<![\p{L}\d_.@])@[\p{L}_][\p{L}\d_.]{1,31}/gu;
const underscored = /(?<![\p{L}\d_@/.])[\p{L}\d.]+(?:_+[\p{L}\d.]+)+/gu;

const app =
  "(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|ig|fb|facebook|telegram|twitter|discord|linkedin|threads|twitch|signal|bluesky|youtube|roblox|strava|steam)";
const account = "(?:[ -]?(?:account|adres|naam|name|handle|kanaal))?";
const ownName = "gebruikersnaam|accountnaam|username|nickname|user name|kullanıcı adım?|nazwa użytkownika|нікнейм";
/** What says that the name of an account follows: "insta: jandv", "mijn snap is jan", "op twitter heet ik jan". */
const announced = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${[
    `${app}${account} ?: ?`,
    String.raw`${app} (?=[\p{L}_]{0,30}[\d._]\S)`,
    `(?:mijn|m'n|mn|me|my|benim|mój|moje|moja|мій) ${app}${account} ?(?:is|heet|=|to|jest|-) ?:? ?`,
    `${app}(?:ım|im|um|üm)(?: ?:)? `,
    `op ${app} (?:ben|heet) ik `,
    String.raw`(?:volg|vind|vindt|voeg|add|follow|find) (?:je |u )?(?:me|mij|us|ons) [^.!?\n]{0,15}?${app} ?(?:als |as |: ?|onder )`,
    String.raw`(?<!\p{L})(?:ik|me|mij)(?: \p{L}{1,12}){0,3} op ${app} (?:als|onder)(?: de naam)? `,
    `(?:mijn |m'n |my |benim |moja )?(?:${ownName}) ?(?:is|:|=|to) ?`,
  ].join("|")})(?<name>@?[\p{L}\d_][\p{L}\d_.#-]{2,31})`,
  "giu",
);

/** What somebody says of an account, instead of its name. */
const stateOfAccount = new Set(
  `privé private prive openbaar public gesloten weg gehackt hacked kapot stuk vol leeg saai leuk oud nieuw dood stom prima
   boring old new deleted gone handig groep pagina account niks onzin`.split(/\s+/),
);

export function findHandles(text: string): Span[] {
  return [...spansOf(handle, text), ...spansOf(underscored, text), ...announcedHandles(text)].map((span) => ({
    ...span,
    end: span.start + textOf(span, text).replace(/(?<!\.)\.{1,32}$/, "").length,
  }));
}

function announcedHandles(text: string): Span[] {
  return Array.from(text.matchAll(announced)).flatMap((match) => {
    const name = match.groups?.name ?? "";
    if (isEveryday(name.toLowerCase()) || stateOfAccount.has(name.toLowerCase())) return [];
    const end = match.index + match[0].length;
    const start = end - name.length;
    const fullName = /^\p{Lu}\p{Ll}/u.test(name) ? readName(text, start, "announced", false) : undefined;
    return [{ start, end: Math.max(end, fullName?.end ?? 0) }];
  });
}

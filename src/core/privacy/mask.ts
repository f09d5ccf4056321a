import { findAddresses } from "./address.ts";
import { findBirthDates, findPaperNumbers } from "./birth-and-papers.ts";
import { condense } from "./condense.ts";
import { findHandles } from "./handles.ts";
import { findNames, spansOfNames } from "./names.ts";
import { findBsns, findIbans, findLinks, findMails, findPhones, findPlates, findPostcodes } from "./patterns.ts";
import type { Span } from "./span.ts";
import { findSpokenPhones } from "./spoken.ts";

export type PersonalDataKind =
  | "phone"
  | "mail"
  | "iban"
  | "bsn"
  | "postcode"
  | "address"
  | "handle"
  | "link"
  | "plate"
  | "birthdate"
  | "document"
  | "name";
export type PersonalData = Span & { kind: PersonalDataKind };

// Where two kinds claim the same characters, the longest span names it, and at equal length the first of this list.
const finders: [PersonalDataKind, (text: string) => Span[]][] = [
  ["mail", findMails],
  ["link", findLinks],
  ["iban", findIbans],
  ["phone", findPhones],
  ["phone", findSpokenPhones],
  ["bsn", findBsns],
  ["birthdate", findBirthDates],
  ["document", findPaperNumbers],
  ["address", findAddresses],
  ["postcode", findPostcodes],
  ["handle", findHandles],
  ["plate", findPlates],
  ["name", findNames],
];

const dutchLabels: Record<PersonalDataKind, string> = {
  phone: "telefoonnummer",
  mail: "e-mailadres",
  iban: "rekeningnummer",
  bsn: "burgerservicenummer",
  postcode: "postcode",
  address: "adres",
  handle: "accountnaam",
  link: "link",
  plate: "kenteken",
  birthdate: "geboortedatum",
  document: "documentnummer",
  name: "naam",
};

/**
 * Finds what leads to one person, in UTF-16 offsets (end exclusive), sorted and never overlapping. The names of office
 * holders are no personal data: they act in public.
 */
export function findPersonalData(text: string, officeHolders: string[] = []): PersonalData[] {
  const { text: plain, toOriginal } = condense(text);
  const found = finders.flatMap(([kind, find]) => find(plain).map((span) => ({ kind, ...span })));
  const mayStay = spansOfNames(officeHolders, plain);
  const isPublic = ({ kind, start, end }: PersonalData) =>
    kind === "name" && mayStay.some((span) => span.start < end && start < span.end);
  const all = joinOverlapping(found.filter((each) => !isPublic(each)).sort((a, b) => a.start - b.start));
  return all.map(({ kind, ...span }) => ({ kind, ...toOriginal(span) }));
}

/** Replaces every span of personal data by its label, and leaves all other characters as they were. */
export function mask(text: string, officeHolders: string[] = []): string {
  let masked = "";
  let position = 0;
  for (const { kind, start, end } of findPersonalData(text, officeHolders)) {
    masked += `${text.slice(position, start)}[${dutchLabels[kind]}]`;
    position = end;
  }
  return masked + text.slice(position);
}

function joinOverlapping(sorted: PersonalData[]): PersonalData[] {
  const joined: PersonalData[] = [];
  for (const next of sorted) {
    const last = joined.at(-1);
    if (!last || next.start >= last.end) joined.push({ ...next });
    else {
      if (next.end - next.start > last.end - last.start) last.kind = next.kind;
      last.end = Math.max(last.end, next.end);
    }
  }
  return joined;
}

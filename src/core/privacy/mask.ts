import { findAddresses } from "./address.ts";
import { findNames, spansOfNames } from "./names.ts";
import {
  findBsns,
  findHandles,
  findIbans,
  findLinks,
  findMails,
  findPhones,
  findPlates,
  findPostcodes,
} from "./patterns.ts";
import type { Span } from "./span.ts";

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
  | "name";
export type PersonalData = Span & { kind: PersonalDataKind };

// Where two kinds claim the same characters, the longest span names it, and at equal length the first of this list.
const finders: [PersonalDataKind, (text: string) => Span[]][] = [
  ["mail", findMails],
  ["link", findLinks],
  ["iban", findIbans],
  ["phone", findPhones],
  ["bsn", findBsns],
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
  name: "naam",
};

/**
 * Finds what leads to one person, in UTF-16 offsets (end exclusive), sorted and never overlapping. The names of office
 * holders are no personal data: they act in public.
 */
export function findPersonalData(text: string, officeHolders: string[] = []): PersonalData[] {
  const plain = withPlainCharacters(text);
  const found = finders.flatMap(([kind, find]) => find(plain).map((span) => ({ kind, ...span })));
  const mayStay = spansOfNames(officeHolders, plain);
  const isPublic = ({ kind, start, end }: PersonalData) =>
    kind === "name" && mayStay.some((span) => span.start < end && start < span.end);
  return joinOverlapping(found.filter((each) => !isPublic(each)).sort((a, b) => a.start - b.start));
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

/** Arabic and full-width digits, hard spaces and long dashes become plain ones; every character keeps its place. */
function withPlainCharacters(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\uff10-\uff19\uff20\uff0b\uff0e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200d\u2060\u202a-\u202f\u2066-\u2069\u3000]/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[‘’]/g, "'");
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

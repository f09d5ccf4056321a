const kinds =
  "Blauwe Groene Rustige Vlotte Zachte Stille Vrolijke Wakkere Gouden Zilveren Ronde Lichte Verre Zomerse Winterse Frisse Warme Kalme Snelle Open Heldere Trouwe Vriendelijke Nieuwe".split(
    " ",
  );
const names =
  "reiger merel koolmees zwaluw uil ooievaar kievit grutto specht lepelaar fuut zwaan eend gans meeuw valk buizerd roodborst nachtegaal leeuwerik lijster spreeuw mus winterkoning ijsvogel egel haas eekhoorn otter bever das vos ree hommel vlinder libel krekel kikker dolfijn zeehond eik beuk linde wilg berk kastanje iep esdoorn".split(
    " ",
  );
const NUMBERS = 99;

/** How the team calls one participation: always the same, and telling nothing of who it is. */
export function pseudonymOf(participationId: string): string {
  const hash = fnv1a(participationId);
  const kind = kinds[hash % kinds.length];
  const name = names[Math.floor(hash / kinds.length) % names.length];
  const number = (Math.floor(hash / kinds.length / names.length) % NUMBERS) + 1;
  return `${kind} ${name} ${number}`;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo), with the last step of MurmurHash3 so that alike ids spread too. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

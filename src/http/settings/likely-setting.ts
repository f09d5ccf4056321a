import { distance } from "fastest-levenshtein";

/** Names that other programs read and that are near one of ours. */
const ofOthers = ["LANGUAGE"];
const SHORTEST = 8;

const letters = (name: string) => name.toUpperCase().replaceAll(/[^A-Z]/g, "");

/** The setting that somebody meant with this name; nothing when it is likely to be another program's. */
export function meantBy(name: string, settings: string[]): string | undefined {
  if (ofOthers.includes(name)) return undefined;
  const given = letters(name);
  return settings.find((setting) => {
    const known = letters(setting);
    if (known === given) return given.length >= SHORTEST || name.toUpperCase() === setting;
    const most = known.length < SHORTEST + 1 ? 0 : known.length < 12 ? 1 : 2;
    return distance(known, given) <= most;
  });
}

/** The setting whose name is nearest to one that begins like ours. */
export function nearestTo(name: string, settings: string[]): string | undefined {
  const [nearest] = settings
    .map((setting) => ({ setting, away: distance(letters(setting), letters(name)) }))
    .sort((a, b) => a.away - b.away);
  return nearest && nearest.away <= name.length / 2 ? nearest.setting : undefined;
}

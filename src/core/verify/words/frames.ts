/** The words around what somebody says. */
export type Frames = {
  /** "Iemand …" at the head. */
  by: RegExp;
  /** "…, zeggen deze mensen" at the end. */
  saidAfter: RegExp;
  /** "… willen" at the end, as in "mensen die … willen". */
  verbAfter: RegExp;
  isWishedAfter: RegExp;
  /** What stands before the verb, a denial behind it, and what is wished or found. */
  wish: RegExp;
  finding: RegExp;
  /** Another subject than people in general before such a verb. */
  others: RegExp;
};

type FrameWords = {
  people: string;
  wishing: string;
  finding: string;
  joints: string;
  not: string;
  there: string;
  also: string;
  by: string;
};

/** Frames of a language: who may say something, with which verbs. */
export function framesOf({ people, wishing, finding, joints, not, there, also, by }: FrameWords): Frames {
  const says = `${wishing}|${finding}`;
  const verb = (names: string) =>
    new RegExp(
      `^(.{0,40}?)(?<!\\p{L})(?:${names})(?!\\p{L})(?:\\s+(?:${people})(?!\\p{L}))?,?\\s*(?:${there}\\s+)?(${not}\\s+)?(?:(?:${joints})\\s+)?(.*)$`,
      "iu",
    );
  return {
    by: new RegExp(`^(?:${people})(?=\\s)`, "iu"),
    saidAfter: new RegExp(`,?\\s+(?:${says})\\s+(?:${people})$`, "iu"),
    verbAfter: new RegExp(`\\s(?:${says})$`, "iu"),
    isWishedAfter: new RegExp(`(?<!\\p{L})(?:${wishing})(?:\\s+(?:${people}))?$`, "iu"),
    wish: verb(wishing),
    finding: verb(finding),
    others: new RegExp(
      `^(?!${there} |(?:${people})\\s)(?:[\\p{L}'’-]+\\s+){1,6}?(?:${says})(?!\\p{L})|^${there} \\p{L}+ (?:${also} )?(?!(?:${people})\\s)\\p{L}+ (?:die|who) .*(?:${says})$|,\\s*(?:${says})\\s+(?!(?:${people})(?!\\p{L}))|(?<!\\p{L})(?:${by})\\s+(?!(?:${people})(?!\\p{L}))`,
      "iu",
    ),
  };
}

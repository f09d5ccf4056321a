import type { ConsultationDigest, FeltScore, MissingGroup, ThemeDigest } from "../digests/digest.ts";
import type { Point } from "../digests/point.ts";
import { isTellable, suppressed } from "../digests/suppressed.ts";
import type { Consultation } from "./consultation.ts";
import type { Stage } from "./stage.ts";

/** What everybody reads more of once nobody can take part; `people`: nothing where they are very few. */
export type ToldLater = { slug: string; title: string; closes: string; people: number | undefined };

/** Whether results may be seen: nobody is steered by those who answered before. */
export function mayTell({ results = "after" }: Pick<Consultation, "results">, { stage }: Stage): boolean {
  return stage !== "not-yet" && (stage !== "open" || results === "live");
}

/**
 * What a digest tells of a consultation, without any group of fewer than five people: for a page that everybody finds by
 * its subject. Neighbourhoods stand at their own question.
 */
export function publicPart(c: ConsultationDigest): ConsultationDigest {
  const points = (c.points ?? []).filter(({ people }) => people !== null && people > 0 && isTellable(people));
  const told = points.map((point) => tellablePoint(point, points));
  const isWhole = told.every((point, i) => sameSides(point, points[i]));
  const { singleVoices: _, codes, sameBrowser = 0, ...others } = c;
  const areTellable = codes && isTellable(codes.used) && isTellable(codes.given - codes.used);
  return {
    ...others,
    sides: isWhole ? (c.sides ?? null) : null,
    points: told,
    themes: publicThemes(c),
    counterVoices: [],
    ...(areTellable && { codes }),
    ...(isTellable(sameBrowser) && isTellable(c.participants - sameBrowser) && sameBrowser > 0 && { sameBrowser }),
    missing: publicMissing(c.missing, c.participants),
    feltHeard: publicScore(c.feltHeard),
  };
}

/** How many felt heard, when that tells of no small group; of those who said so only their number, else. */
export function publicScore(score: FeltScore | null): FeltScore | null {
  if (!score || score.n === 0) return null;
  return [score.n, score.yes, score.bit, score.no].every(isTellable) ? score : null;
}

function sameSides({ bySide }: Point, other: Point | undefined): boolean {
  return Object.keys(bySide).length === Object.keys(other?.bySide ?? {}).length;
}

/** Of whom nothing else is told where what they chose, sent or oppose shows a few of them. */
function tellablePoint(point: Point, all: Point[]): Point {
  const { judged, ...rest } = point;
  const people = point.people ?? 0;
  const chose = Object.values(point.bySide);
  const others = people - chose.reduce((sum, n) => sum + n, 0);
  const areCopiesTellable = isTellable(point.copies) && isTellable(people - point.copies);
  return {
    ...rest,
    bySide: [...chose, others].every(isTellable) ? point.bySide : {},
    opposite: all.some(({ id }) => id === point.opposite) ? point.opposite : null,
    copies: areCopiesTellable ? point.copies : 0,
    ...(judged && { judged: isTellable(judged.opposes) ? judged : { ...judged, opposes: 0 } }),
  };
}

/** The names of those of which enough people spoke. */
function publicThemes({ themes, counterVoices }: ConsultationDigest): ThemeDigest[] {
  const told = suppressed(themes.map(({ count }) => count));
  const isSmall = ({ id }: ThemeDigest) =>
    counterVoices.some(({ themeId, kind }) => themeId === id && (kind ?? "small") === "small");
  const shown = themes.filter((theme, i) => told[i] !== undefined && !isSmall(theme));
  return shown.map(({ id, title, count }) => ({ id, title, count, summary: "", answerIds: [], quotes: [] }));
}

/** Group by group, each kind of group as parts of all who took part. */
function publicMissing(missing: MissingGroup[], participants: number): MissingGroup[] {
  const kinds = ["source", "language", "helper", "question", "unreachable"] as const;
  return kinds.flatMap((kind) => {
    const groups = missing.filter(({ by }) => by === kind);
    const rest = kind === "helper" ? [participants - groups.reduce((sum, { count }) => sum + count, 0)] : [];
    const told = suppressed([...groups.map(({ count }) => count), ...rest]);
    return groups.filter((_, i) => told[i] !== undefined);
  });
}

import type { Context } from "../context.ts";
import type { Report } from "../model/digests/report.ts";
import { placeTexts } from "../placing/place-texts.ts";
import { remadeReport } from "./report/build-report.ts";
import { type Learned, lessonsOf } from "./report/lessons.ts";

/** The final report with every text in its place: this takes longer the more was said. */
export async function reportAsOfNow(slug: string, context: Context): Promise<Report | undefined> {
  await placeTexts(context);
  return remadeReport(slug, context);
}

/** The same for the lessons card, without notes of the team. */
export async function lessonsAsOfNow(slug: string, context: Context): Promise<Learned> {
  await placeTexts(context);
  return lessonsOf(slug, { hours: null, failed: "", again: "" }, context);
}

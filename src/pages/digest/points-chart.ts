import { html } from "hono/html";
import type { ConsultationDigest } from "../../core/model/digests/digest.ts";
import { quoted } from "../foreign-words.ts";
import type { ComplaintLink } from "../review/complaint-link.ts";
import { halfBar } from "./bar-chart.ts";
import type { ConsultationWords } from "./consultation-words.ts";
import { type PointSides, type PointTable, pointsIn, type ToldPoint } from "./point-words.ts";

export function pointsChart(c: ConsultationDigest, words: ConsultationWords, most?: number) {
  const table = words.pointTable(c, most);
  if (pointsIn(table).length === 0) return "";
  const { pairs, against, for: inFavour, both } = table;
  const sides = words.pointSides(c);
  // On the first sheets there is no room for it; what stands there stands below too.
  const link: ComplaintLink = most === undefined ? words.complaintLink : () => html``;
  const isFacing = pairs.length > 0 || (against.length > 0 && inFavour.length > 0);
  const rows = isFacing
    ? [...pairs.map((pair) => facing([pair.against], [pair.for], link)), facing(against, inFavour, link)]
    : [...against, ...inFavour].map((point) => wide(point, link));
  return html`<table class="points"><caption>${words.say("digest-points")}</caption>${most === 1 && !isFacing ? "" : headOf(table, isFacing, sides)}
<tbody>${rows}${sides && rows.length > 0 && both.length > 0 ? heading(words.say("digest-points-others")) : ""}${both.map((point) => wide(point, link))}</tbody></table>`;
}

/** Who is on which side; nothing where no sides are known. */
function headOf({ against, for: inFavour }: PointTable, isFacing: boolean, sides: PointSides | undefined) {
  if (!sides || (!isFacing && against.length + inFavour.length === 0)) return "";
  if (!isFacing) return html`<thead>${heading(against.length > 0 ? sides.against : sides.for)}</thead>`;
  return html`<thead><tr><th class="against" scope="col">${sides.against}</th><th class="for" scope="col">${sides.for}</th></tr></thead>`;
}

function heading(words: string) {
  return html`<tr><th colspan="2" scope="colgroup">${words}</th></tr>`;
}

function facing(against: ToldPoint[], inFavour: ToldPoint[], link: ComplaintLink) {
  if (against.length + inFavour.length === 0) return "";
  const stack = (points: ToldPoint[], side: "against" | "for") =>
    html`<td class="${side}">${points.map((point) => html`<div>${pointPart(point, side, link)}</div>`)}</td>`;
  return html`<tr>${stack(against, "against")}${stack(inFavour, "for")}</tr>`;
}

function wide(point: ToldPoint, link: ComplaintLink) {
  return html`<tr><td class="wide" colspan="2">${pointPart(point, "for", link)}</td></tr>`;
}

function pointPart(
  { lead, claim, language, notes, share, span, byModel }: ToldPoint,
  side: "against" | "for",
  link: ComplaintLink,
) {
  const told = byModel
    ? html`<span class="by-model" data-written-by="model"><small>${byModel.mark}</small> ${claim}</span>
<details><summary>${byModel.words}</summary>${quoted(span)} <a href="${byModel.answersPath}">${byModel.answers}</a></details>`
    : quoted({ text: claim, ...(language !== undefined && { language }) });
  return html`${halfBar(share, side)}<strong>${lead}:</strong> ${told} <span class="note">${notes.join(" ")}</span>${link(span.answerId)}`;
}

import { html } from "hono/html";
import type { ConsultationDigest } from "../core/model/digest.ts";
import { halfBar } from "./bar-chart.ts";
import type { ConsultationWords } from "./consultation-words.ts";
import type { PointRow, ToldPoint } from "./point-words.ts";

/** A chart of two wings that is its own table: who is against to the left, who is for to the right, each with number and words. */
export const pointsStyle = `
table.points { table-layout: fixed; }
.points th { font-weight: 600; }
.points td { width: 50%; border-bottom: 1px solid #ddd; }
.points .against { padding: .3rem .6rem .3rem 0; }
.points .for { padding: .3rem 0 .3rem .6rem; border-inline-start: 2px solid #154273; }
.points svg { display: block; width: 100%; height: .7rem; color: #154273; }
.points .against svg { color: #a8480b; }
.points rect { fill: currentColor; }
.points td, .points th { hyphens: auto; }
.points .wide svg { width: 50%; }
.points .note { color: #444; }
.points .by-model { display: block; font-style: italic; border-inline-start: 3px solid #767676; padding-inline-start: .5rem; }
.points .by-model small { font-style: normal; color: #444; }
`;

export function pointsChart(c: ConsultationDigest, words: ConsultationWords, most?: number) {
  const rows = words.pointRows(c, most);
  if (rows.length === 0) return "";
  const sides = words.pointSides(c);
  const head = sides
    ? html`<thead><tr><th class="against" scope="col">${sides.against}</th><th class="for" scope="col">${sides.for}</th></tr></thead>`
    : "";
  const [facing, others] = [rows.filter(({ both }) => !both), rows.filter(({ both }) => both)];
  const between =
    sides && facing.length * others.length > 0
      ? html`<tr><th colspan="2" scope="colgroup">${words.say("digest-points-others")}</th></tr>`
      : "";
  return html`<table class="points"><caption>${words.say("digest-points")}</caption>${facing.length > 0 ? head : ""}
<tbody>${facing.map(rowPart)}${between}${others.map(rowPart)}</tbody></table>`;
}

function rowPart({ against, for: inFavour, both }: PointRow) {
  if (both) return html`<tr><td class="wide" colspan="2">${pointPart(both, "for")}</td></tr>`;
  return html`<tr><td class="against">${against ? pointPart(against, "against") : ""}</td><td class="for">${inFavour ? pointPart(inFavour, "for") : ""}</td></tr>`;
}

function pointPart({ lead, claim, notes, share, span, byModel }: ToldPoint, side: "against" | "for") {
  const told = byModel
    ? html`<span class="by-model"><small>${byModel.mark}</small> ${claim}</span>
<details><summary>${byModel.words}</summary><q dir="auto">${span.text}</q> <a href="${byModel.answersPath}">${byModel.answers}</a></details>`
    : html`<q dir="auto">${claim}</q>`;
  return html`${halfBar(share, side)}<strong>${lead}:</strong> ${told} <span class="note">${notes.join(" ")}</span>`;
}

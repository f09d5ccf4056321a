/** How the first sheets of the digest look on a screen, on a phone and on paper: never below ten points in print. */
export const digestStyle = `
.short h2 { font-size: 1.3rem; margin: 1rem 0 .25rem; }
.short h3 { font-size: 1.1rem; margin: 1rem 0 .25rem; color: #154273; }
.short p, .short ul { margin: .25rem 0; }
.short section { border-top: 2px solid #154273; margin-top: 1rem; }
.short section h3 { margin-top: .5rem; }
.short table { margin: .25rem 0; }
.made { font-size: .9rem; color: #444; }
@page { size: A4; margin: .9cm 1.2cm; }
.short .told { padding-inline-start: 1.2em; }
.sheet .chosen { grid-area: 1 / 1; }
.sheet .told { grid-area: 1 / 2; }
.sheet .wanted { grid-area: 2 / 1 / auto / -1; }
@media screen and (min-width: 60rem) {
  body { max-width: 60rem; }
  .whole { max-width: 46rem; }
  .sheet, .top { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1.5rem; align-items: start; }
}
@media print {
  .short { font-size: 10pt; line-height: 1.15; font-stretch: condensed; }
  .short h1 { font-size: 15pt; margin: 0; }
  .short h2 { font-size: 12pt; margin: .3rem 0 0; padding-top: .2rem; border-top-width: 2px; }
  .short h3 { font-size: 10.5pt; margin: .25rem 0 0; break-after: avoid; }
  .short section { margin-top: .2rem; border-top-width: 1px; }
  .short section h3 { margin-top: .1rem; }
  .short p, .short ul { margin: .1rem 0; }
  .short ul { padding-left: 1.2em; }
  .short table { margin: .1rem 0; }
  .short th, .short td, .short caption { padding-top: .06rem; padding-bottom: .06rem; }
  .short section a { display: none; }
  .short .points .against, .short .points .for { padding-top: .1rem; padding-bottom: .1rem; }
  .short .points svg { height: 2mm; }
  .short .told li:has(a) { display: none; }
  .sheet, .top { display: grid; grid-template-columns: 1fr 1fr; column-gap: 5mm; align-items: start; }
  .top { grid-template-columns: 2fr 1fr; }
  .top .strip { height: 1.15em; margin-top: .1rem; }
  .small caption, .small thead { display: none; }
  .made { font-size: 1em; }
  .whole { break-before: page; }
  .whole > h2 { margin-top: 0; }
}
`;

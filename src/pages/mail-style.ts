/** How a digest looks in a mail: programs for mail know few rules, and cut long ones off. */
export const mailStyle = `
body { font: 16px/1.5 Arial, sans-serif; color: #001a40; background: #fff; max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.3rem; margin: 2rem 0 .5rem; border-top: 3px solid #5115ef; padding-top: .75rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .25rem; color: #5115ef; }
a { color: #00568b; }
table { border-collapse: collapse; width: 100%; margin: .25rem 0 1rem; }
caption { text-align: start; font-weight: bold; padding: .25rem 0; }
th, td { text-align: start; font-weight: normal; padding: .3rem .75rem .3rem 0; vertical-align: top; border-bottom: 1px solid #c0c7d2; }
td.number { text-align: end; white-space: nowrap; }
td.bar { width: 35%; color: #5115ef; }
svg { display: block; width: 100%; height: .9rem; color: #5115ef; }
rect { fill: currentColor; }
.frame { fill: none; stroke: #c0c7d2; }
.strip text { fill: #001a40; }
.strip rect:first-of-type + text { fill: #fff; }
.points td { width: 50%; }
.points .against svg { color: #863d15; }
.points .wide svg { width: 50%; }
blockquote { margin: .5rem 0; padding: .25rem 1rem; border-inline-start: 4px solid #c0c7d2; white-space: pre-line; }
.note, .made { font-size: .9rem; color: #586c88; }
.town { font-weight: bold; }
`;

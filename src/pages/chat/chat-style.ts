/** One clear thing to do: the question that stands open is large, what was said before it is there to look back at. */
export const chatStyle = `
:root { color-scheme: light dark; --ink: #1b1b1b; --ground: #fff; --soft: #eef3f8; --line: #6b7785; --act: #154273; --on-act: #fff; --focus: #b85c00; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --ground: #14191f; --soft: #222b36; --line: #8b98a7; --act: #9cc8f5; --on-act: #10161d; --focus: #ffb454; } }
body { color: var(--ink); background: var(--ground); }
.chat { max-width: 40rem; margin: 0 auto; }
.chat h1 { font-size: 1.4rem; }
.chat h2 { font-size: 1rem; border: 0; margin: 1.25rem 0 .25rem; padding: 0; }
.chat a { color: var(--act); }
.chat p { white-space: pre-line; margin: .5rem 0; }
.chat ol { list-style: none; margin: 0; padding: 0; }
.chat .before li { border-inline-start: 3px solid var(--line); padding-inline-start: .75rem; margin: 1rem 0; }
.chat .before li.own { border-color: var(--act); background: var(--soft); padding-block: .1rem; }
.chat .who { font-size: .9rem; font-weight: 600; margin: 0; }
.chat .now { background: var(--soft); border: 2px solid var(--act); border-radius: .5rem; padding: .5rem 1rem 1rem; margin: 1.5rem 0; scroll-margin-top: 1rem; }
.chat .now > p { font-size: 1.15rem; }
.chat button, .chat textarea, .chat input[type=text], .chat input[type=email] { font: inherit; color: inherit; box-sizing: border-box; max-width: 100%; border: 2px solid var(--act); border-radius: .5rem; background: var(--ground); padding: .6rem .9rem; min-height: 3rem; overflow-wrap: anywhere; }
.chat textarea, .chat input[type=text], .chat input[type=email] { width: 100%; display: block; }
.chat button { cursor: pointer; color: var(--act); text-align: start; }
.chat .now button { display: block; width: 100%; margin: .5rem 0; font-size: 1.1rem; }
.chat button.first { background: var(--act); color: var(--on-act); font-weight: 600; }
.chat .now button.aside { border-color: transparent; background: none; text-decoration: underline; min-height: 2.75rem; margin: .25rem 0; }
.chat .row { display: flex; flex-wrap: wrap; gap: .5rem; }
.chat .row button { flex: 1 1 auto; width: auto; margin: 0; }
.chat .before button { min-height: 2.75rem; padding: .3rem .7rem; margin: .25rem .25rem .25rem 0; border-width: 1px; }
.chat summary { cursor: pointer; padding: .6rem 0; color: var(--act); text-decoration: underline; }
.chat label { display: block; margin: .75rem 0 .25rem; font-weight: 600; }
.chat .tick { display: flex; gap: .6rem; align-items: start; font-weight: 400; }
.chat .tick input { width: 1.5rem; height: 1.5rem; margin: 0; flex: none; }
.chat .languages ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
.chat .languages a { display: inline-block; padding: .4rem 0; }
.chat .menu { list-style: none; padding: 0; }
.chat .menu button { width: 100%; margin: .25rem 0; }
.chat .trap { position: absolute; inset-inline-start: -99rem; }
.chat .notice { border-inline-start: 3px solid var(--focus); padding-inline-start: .75rem; }
.chat :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.chat .now:focus { outline: 3px solid var(--focus); }
@media (forced-colors: active) { .chat .now, .chat button, .chat .now button.aside { border-color: ButtonText; } .chat button.first { border-width: 4px; } }
`;

/** Buttons and lists that a finger hits and an eye finds. */
export const formStyle = `
button, select { font: inherit; min-height: 2.75rem; max-width: 100%; padding: .25rem .75rem; border: 2px solid #154273; border-radius: .25rem; background: #fff; color: #154273; text-align: start; }
button { margin: .25rem .25rem .25rem 0; cursor: pointer; }
button.first { background: #154273; color: #fff; }
select, textarea { width: 100%; box-sizing: border-box; }
textarea { font: inherit; }
fieldset { min-width: 0; }
:focus-visible { outline: 3px solid #b85c00; outline-offset: 2px; }
`;

/** Signs that nobody takes for another, of those that chance gives (a-z and 0-5). */
const usable = /[^acdefghjkpqrtwxy34]/g;
const LENGTH = 8;
const GROUP = 4;

/** A code for a letter, of random signs: one in eleven billion. */
export function letterCode(randomId: (length: number) => string): string {
  let code = "";
  while (code.length < LENGTH) code += randomId(LENGTH).replace(usable, "");
  return code.slice(0, LENGTH);
}

/** Whether these signs could be one. */
export function isLetterCode(typed: string): boolean {
  return typed.length === LENGTH && typed.search(usable) === -1;
}

/** The same as it is printed: in groups, with capitals. */
export function printedCode(code: string): string {
  return `${code.slice(0, GROUP)}-${code.slice(GROUP)}`.toUpperCase();
}

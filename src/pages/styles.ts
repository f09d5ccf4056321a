/** Styles that stand in a page of the website itself, sign by sign: a browser obeys no other, but for the stylesheet. */
export const pageStyles: string[] = [];

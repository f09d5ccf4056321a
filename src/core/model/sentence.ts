/** What an answer says to a sentence. */
export type Verdict = "supports" | "opposes" | "neither";

/** What a colleague said of a sentence: it is told, its resident's own words are told instead, or nothing is. */
export type Ruling = "told" | "literal" | "dropped";

/** An answer that a sentence is made of, and where in it a literal piece stands that says the same, if one does. */
export type Cite = { answerId: number; start: number; length: number };

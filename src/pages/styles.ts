import { answersStyle } from "./answers-page.ts";
import { chatStyle } from "./chat/chat-style.ts";
import { digestPageStyle } from "./digest-page.ts";
import { formStyle } from "./form-style.ts";
import { pageStyle } from "./page.ts";
import { posterStyle } from "./poster-page.ts";
import { reviewStyle } from "./review-page.ts";

/** Every style that stands in a page of the website, sign by sign: a browser obeys no other. */
export const pageStyles: string[] = [
  pageStyle,
  answersStyle,
  digestPageStyle,
  formStyle,
  posterStyle,
  reviewStyle,
  chatStyle,
];

import { describe } from "vitest";
import { hasPabulib, readIdeas } from "./fakes/pabulib.ts";
import { ideasAreKept } from "./fakes/real-ideas.ts";

describe.skipIf(!hasPabulib)("a part of the ideas of residents of Amsterdam", () => {
  ideasAreKept(hasPabulib ? readIdeas().filter((_, i) => i % 25 === 0) : []);
});

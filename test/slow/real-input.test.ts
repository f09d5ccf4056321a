import { describe, expect, it } from "vitest";
import { hasPabulib, readIdeas } from "../fakes/pabulib.ts";
import { ideasAreKept } from "../fakes/real-ideas.ts";

const ideas = hasPabulib ? readIdeas() : [];

describe.skipIf(!hasPabulib)("all ideas of residents of Amsterdam", () => {
  it("are many", () => expect(ideas.length).toBeGreaterThan(600));
  ideasAreKept(ideas);
});

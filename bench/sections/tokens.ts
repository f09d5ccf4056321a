import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { type Gold, goldConsultation, readGold } from "../../test/fakes/gold.ts";
import { goldModel } from "../../test/fakes/gold-llm.ts";
import { startLlm } from "../../test/fakes/llm.ts";

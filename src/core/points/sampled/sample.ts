/** Of so many answers all are read to find what people want. */
export const ALL_READ = 2000;
/** Each step has a quarter more answers than the one before it, and some of those that it adds are read too. */
const [GROWTH, READ_A_STEP] = [1.25, 500];
/** Steps through all 32 bits by the golden ratio: numbers that follow each other are spread evenly. */
const GOLDEN = 0x9e3779b1;

/**
 * Those of many answers, in order of receipt, among which points are looked for: all of the first ones, and of later ones
 * an even part. Another answer changes nothing until a step is full, and one that goes changes hardly anything.
 */
export function sampleOf<One extends { id: number }>(answers: One[], allRead = ALL_READ, aStep = READ_A_STEP): One[] {
  const sample = answers.slice(0, allRead);
  for (let [from, to] = [allRead, nextStep(allRead)]; to <= answers.length; [from, to] = [to, nextStep(to)]) {
    const part = aStep / (to - from);
    for (const each of answers.slice(from, to)) if (placeOf(each.id) < part) sample.push(each);
  }
  return sample;
}

/** The first of many, in order of receipt, that fill a step: another one changes nothing until the next step is full. */
export function firstSteps<One>(all: One[], first: number): One[] {
  let step = first;
  for (let next = nextStep(step); next <= all.length; next = nextStep(step)) step = next;
  return all.slice(0, step);
}

function nextStep(count: number): number {
  return Math.ceil(count * GROWTH);
}

/** From 0 to 1, the same for the same number. */
function placeOf(id: number): number {
  return (Math.imul(id, GOLDEN) >>> 0) / 2 ** 32;
}

/** What a name is worth to who asks, and for how many things it stands. */
export type Worth = { weight: number; things: number };

/** Things with their names, found by those names. */
export type NameIndex = {
  /** The places of those that hold one of `needed` and whose names are worth at least `least` together, each once. */
  holding(needed: string[], worth: Map<string, Worth>, least: Worth): number[];
};

/** Names are numbers inside: what is asked of a hundred thousand things touches no text. */
export function createNameIndex(namesOfEach: Iterable<Iterable<string>>): NameIndex {
  const numbers = new Map<string, number>();
  const holders: number[][] = [];
  const namesAt: number[][] = [];
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(name, number);
      holders.push([]);
    }
    return number;
  };
  for (const names of namesOfEach) {
    const own = Array.from(names, numberOf);
    for (const number of own) holders[number]?.push(namesAt.length);
    namesAt.push(own);
  }
  const [weights, things] = [new Float64Array(numbers.size), new Uint8Array(numbers.size)];
  const seen = new Uint32Array(namesAt.length);
  let asked = 0;
  const isWorth = (place: number, least: Worth) => {
    let [weight, count] = [0, 0];
    for (const number of namesAt[place] ?? []) {
      weight += weights[number] ?? 0;
      count += things[number] ?? 0;
    }
    return weight >= least.weight && count >= least.things;
  };
  return {
    holding(needed, worth, least) {
      asked++;
      const known = [...worth].flatMap(([name, value]) => ({ number: numbers.get(name) ?? -1, value }));
      for (const { number, value } of known) [weights[number], things[number]] = [value.weight, value.things];
      const found: number[] = [];
      for (const name of needed)
        for (const place of holders[numbers.get(name) ?? -1] ?? []) {
          if (seen[place] === asked) continue;
          seen[place] = asked;
          if (isWorth(place, least)) found.push(place);
        }
      for (const { number } of known) [weights[number], things[number]] = [0, 0];
      return found;
    },
  };
}

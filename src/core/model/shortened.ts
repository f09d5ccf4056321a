/** The first words of a text, as many as a sentence has room for; that some are left out is marked. */
export function shortened(text: string, mostWords: number): string {
  const words = text.split(/\s+/);
  return words.length > mostWords ? `${words.slice(0, mostWords).join(" ")} […]` : text;
}

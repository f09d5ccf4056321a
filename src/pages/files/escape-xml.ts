const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Words as they stand in XML. */
export function xml(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

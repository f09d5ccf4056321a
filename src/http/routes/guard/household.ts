/** An address, or of IPv6 the network of one household. */
export function householdOf(address: string): string {
  return address.includes(":") ? networkOf(address) : address;
}

/** The first 64 bits. */
function networkOf(address: string): string {
  const [before = "", after] = address.split("::");
  const front = before.split(":").filter((part) => part !== "");
  const back = (after ?? "").split(":").filter((part) => part !== "");
  const zeros = after === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  return [...front, ...Array<string>(zeros).fill("0"), ...back].slice(0, 4).join(":").toLowerCase();
}

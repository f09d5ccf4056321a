import type { Language } from "../../core/model/language.ts";
import { xml } from "./escape-xml.ts";

/** What search engines may look at: all that is for everybody. */
export function robotsTxt(sitemap: string): string {
  return `User-agent: *\nDisallow: /review\nDisallow: /c/*/answers\nDisallow: /c/*/chat\nDisallow: /m/\nSitemap: ${sitemap}\n`;
}

export function sitemapXml(addresses: string[]): string {
  const places = addresses.map((address) => `<url><loc>${xml(address)}</loc></url>\n`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${places}</urlset>\n`;
}

/** Whom to tell of a hole (RFC 9116). */
export function securityTxt(contact: string, until: string, address: string, languages: Language[]): string {
  const spoken = languages.filter((language) => language === "nl" || language === "en");
  return `Contact: ${contact}\nExpires: ${until}\nPreferred-Languages: ${(spoken.length > 0 ? spoken : ["nl"]).join(", ")}\nCanonical: ${address}\n`;
}

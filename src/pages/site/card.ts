import { html } from "hono/html";

/** What somebody sees of a page to whom its address is sent (Open Graph); addresses are whole ones. */
export type Card = { description: string; url?: string; image?: string };

/** A picture is named only when it can be fetched from elsewhere. */
export function cardPart(title: string, { card, municipality }: { card?: Card; municipality: string }) {
  if (!card) return "";
  const { description, url, image } = card;
  return html`<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<meta name="description" content="${description}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${municipality}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${
  url === undefined
    ? ""
    : html`<link rel="canonical" href="${url}">
<meta property="og:url" content="${url}">
`
}${
  image === undefined
    ? ""
    : html`<meta property="og:image" content="${image}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${title}">
<meta name="twitter:card" content="summary_large_image">
`
}`;
}

/** A seed theme of a municipality; the words that it is known by stand in a list for each language. */
export type Theme = { id: string; title: Record<"nl" | "en", string> };

/** Where two themes fit a text equally well, the first one gets it. */
export const lexicon: Theme[] = [
  { id: "parkeren", title: { nl: "Parkeren", en: "Parking" } },
  { id: "fietsen", title: { nl: "Fietsen", en: "Cycling" } },
  { id: "openbaar-vervoer", title: { nl: "Bus, tram en trein", en: "Public transport" } },
  { id: "verkeer", title: { nl: "Verkeer", en: "Traffic" } },
  { id: "afval", title: { nl: "Afval en schone straten", en: "Waste and clean streets" } },
  { id: "ouderen-zorg", title: { nl: "Zorg, gezondheid en ouderen", en: "Care, health and older people" } },
  { id: "werk-inkomen", title: { nl: "Werk, geld en schulden", en: "Work, money and debt" } },
  { id: "wonen", title: { nl: "Wonen en bouwen", en: "Housing and building" } },
  { id: "onderwijs", title: { nl: "Onderwijs, taal en leren", en: "Education, language and learning" } },
  { id: "jongeren", title: { nl: "Kinderen en jongeren", en: "Children and young people" } },
  { id: "sport-spelen", title: { nl: "Sport, bewegen en spelen", en: "Sport, exercise and play" } },
  { id: "groen", title: { nl: "Groen, natuur en dieren", en: "Green, nature and animals" } },
  { id: "klimaat-energie", title: { nl: "Klimaat, energie en water", en: "Climate, energy and water" } },
  { id: "veiligheid", title: { nl: "Veiligheid en overlast", en: "Safety and nuisance" } },
  { id: "horeca-winkels", title: { nl: "Winkels, markt en horeca", en: "Shops, market and cafes" } },
  { id: "cultuur-evenementen", title: { nl: "Kunst, cultuur en feesten", en: "Arts, culture and events" } },
  { id: "ontmoeten", title: { nl: "Ontmoeten en samenleven", en: "Meeting and living together" } },
  { id: "openbare-ruimte", title: { nl: "Straten, pleinen en bankjes", en: "Streets, squares and benches" } },
  { id: "bestuur-inspraak", title: { nl: "Gemeente en meepraten", en: "Council and having a say" } },
  { id: "other", title: { nl: "Overige onderwerpen", en: "Other subjects" } },
];

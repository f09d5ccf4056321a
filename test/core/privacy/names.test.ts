import { describe, expect, it } from "vitest";
import { findPersonalData, mask } from "../../../src/core/privacy/mask.ts";

/** Written for this test, with what leads to one person between ‹ and ›. */
const named = [
  "Ik heet ‹Samira› en woon hier al twintig jaar",
  "ik heet ‹mehmet› en wil meer licht",
  "Mijn naam is ‹Willem van den Broek›, ik heb een winkel",
  "mijn naam: ‹Joke Bos›",
  "Vraag maar aan mevrouw ‹De Wit›, die weet er alles van",
  "meneer ‹Özdemir› van de bakker is het met mij eens",
  "Dhr. ‹P. Jansen› parkeert altijd voor mijn deur",
  "mw. ‹Van 't Hof› kan niet meer lopen",
  "mijn buurman ‹Henk› zet elke dag zijn auto op de stoep",
  "De buurvrouw ‹Fatima El Idrissi› heeft ook geklaagd",
  "mijn zoon ‹Daan› is daar gevallen",
  "de familie ‹Bouzid› maakt veel lawaai",
  "fam. ‹Visser› zet het vuil altijd verkeerd neer",
  "Groeten van ‹Ria›",
  "Met vriendelijke groet, ‹Karin de Vries›",
  "mvg ‹Tom›",
  "Ik ben ‹Aisha Bakkali› en ik zit in de buurtraad",
  "Dit is ‹Piet Klaassen› van het veld",
  "My name is ‹Olena Kovalenko› and I need a bus",
  "mr. ‹Smith› next door is very loud",
  "Benim adım ‹Ayşe›, parkı seviyorum",
  "Nazywam się ‹Anna Nowak› i mieszkam tutaj",
  "Мене звати ‹Ірина›, потрібні дерева",
  "اسمي ‹فاطمة› وأسكن هنا",
  "auto met kenteken ‹GH-123-K› staat er al weken",
  "de bus ‹12-ABC-3› rijdt veel te hard",
  "Kenteken ‹XX99ZZ› stond op de stoep",
  "een witte bestelbus, ‹V-82-GTN›".replace("V-82-GTN", "V-824-GN"),
];

const clean = [
  "ik heet iedereen welkom op het feest",
  "Ik ben niet boos, ik ben teleurgesteld",
  "Ik ben Nederlander en ik betaal belasting",
  "Mijn buurman heeft een hond die altijd blaft",
  "Mijn vrouw is slecht ter been",
  "meneer de voorzitter, doe er iets aan",
  "Groeten uit het park",
  "De familie naast ons helpt goed",
  "Het Vondelpark is te druk op zondag",
  "In Oud-Zuilen rijden ze te hard",
  "De wethouder luistert niet",
  "Mijn kind kan niet veilig naar school",
  "De heer van de supermarkt is aardig",
  "Openingstijden van 9-17 uur, 24-7 bereikbaar",
  "Op 10-12-2026 was er een vergadering",
  "Lijn 3-A-B stopt hier niet meer",
  "Dit is het Stadhuis, maar waar is de ingang",
  "I am not angry, I am tired",
  "Mr of mrs, it is all the same to me",
  "Mijn moeder kan nergens zitten",
];

const bare = (text: string) => text.replace(/[‹›]/g, "");
const marked = (text: string) => /‹([^›]+)›/.exec(text)?.[1] ?? "";

describe("names after a cue, and number plates", () => {
  it("are found in at least nine of ten messages", () => {
    const missed = named.filter(
      (text) => !findPersonalData(bare(text)).some(({ start, end }) => bare(text).slice(start, end) === marked(text)),
    );
    expect(missed.length / named.length, missed.join("\n")).toBeLessThanOrEqual(0.1);
    expect(mask("Mijn naam is Willem van den Broek, ik heb een winkel")).toBe("Mijn naam is [naam], ik heb een winkel");
  });

  it("are seen in at most one of twenty messages without any", () => {
    const touched = clean.filter((text) => findPersonalData(text).length > 0);
    expect(touched.length / clean.length, touched.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it("stay when they are those of office holders", () => {
    const words = "wethouder De Boer en mijn buurman Henk";
    expect(mask(words)).toBe("wethouder [naam] en mijn buurman [naam]");
    expect(mask(words, ["De Boer"])).toBe("wethouder De Boer en mijn buurman [naam]");
  });
});

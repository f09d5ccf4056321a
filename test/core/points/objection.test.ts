import { describe, expect, it } from "vitest";
import { relationOf } from "./relation-of.ts";

describe("an objection", () => {
  it.each([
    "Ik maak bezwaar tegen het weghalen van de kiosk",
    "Wij hebben ernstig bezwaar tegen het verdwijnen van de kiosk",
    "Ik teken bezwaar aan tegen de verwijdering van de kiosk",
    "Ik heb er bezwaar tegen dat de kiosk weg moet",
    "Ik protesteer tegen het weghalen van de kiosk",
    "Wij verzetten ons tegen het slopen van de kiosk",
    "De buurt komt in opstand tegen de sloop van de kiosk",
    "Ik ben ertegen, dat de kiosk weg moet",
    "Tegen het verdwijnen van de kiosk",
    "Ik wijs het weghalen van de kiosk af",
    "Wij keuren de sloop van de kiosk af",
    "Ik ben niet akkoord met het weghalen van de kiosk",
    "Ik ben het niet eens met het weghalen van de kiosk",
    "Het zou zonde zijn als de kiosk weg moet",
    "Jammer als de kiosk weggaat",
    "Een schande dat de kiosk weggaat",
    "Het weghalen van de kiosk is een ramp",
    "Het is onzin om de kiosk te slopen",
    "Voorkom het verdwijnen van de kiosk",
    "Stop met het slopen van de kiosk",
    "De kiosk slopen is een slecht idee",
    "Ik zou het heel erg vinden als de kiosk verdwijnt",
    "Ik vind het onacceptabel dat de kiosk verdwijnt",
  ])("'%s' says that it must stay", (objection) => {
    expect(relationOf(objection, "De kiosk moet blijven")).toBe("same");
    expect(relationOf(objection, "De kiosk mag weg")).toBe("reverse");
    expect(relationOf("De kiosk mag weg", objection)).toBe("reverse");
  });

  it.each([
    "Ik heb geen bezwaar tegen het weghalen van de kiosk",
    "Wij verzetten ons niet tegen het slopen van de kiosk",
    "Ik ben niet tegen het weghalen van de kiosk",
    "Ik heb niets tegen het weghalen van de kiosk",
    "Ik ben er niet op tegen dat de kiosk weggaat",
    "Het weghalen van de kiosk kost geld",
    "De sloop van de kiosk begint in mei",
    "Ik las het plan om de kiosk weg te halen",
    "De gemeente wil de kiosk weghalen",
    "Wie wil er nou dat de kiosk weggaat",
    "Het zou gek zijn als de kiosk weg moet",
    "De kiosk weghalen, daar ben ik tegen",
  ])("'%s' is counted on no side", (unsure) => {
    expect(relationOf(unsure, "De kiosk mag weg")).not.toBe("same");
    expect(relationOf(unsure, "De kiosk moet blijven")).not.toBe("same");
  });

  it.each([
    "Ik ben voor het weghalen van de kiosk",
    "Ik wil het weghalen van de kiosk",
    "Het weghalen van de kiosk is prima",
    "De sloop van de kiosk is nodig",
  ])("is not read in '%s'", (consent) => {
    expect(relationOf(consent, "De kiosk mag weg")).toBe("same");
  });

  it("that is denied is none, in English too", () => {
    expect(relationOf("No objection to the removal of the kiosk", "Keep the kiosk", "en")).not.toBe("same");
    expect(relationOf("I do not object to removing the kiosk", "Remove the kiosk", "en")).not.toBe("same");
  });

  it("to a thing wants none of it", () => {
    expect(relationOf("Ik heb grote bezwaren tegen een hek", "Er moet een hek komen")).toBe("reverse");
    expect(relationOf("Ik maak bezwaar tegen de komst van een hotel", "Er moet een hotel komen")).toBe("reverse");
    expect(relationOf("Ik wil geen hek", "Ik maak bezwaar tegen een hek")).toBe("same");
  });

  it.each([
    ["I object to the removal of the kiosk", "The kiosk must go, remove the kiosk", "en"],
    ["I oppose removing the kiosk", "Remove the kiosk", "en"],
    ["We oppose the removal of the kiosk", "Remove the kiosk", "en"],
    ["I protest against the demolition of the kiosk", "Demolish the kiosk", "en"],
    ["It would be a shame to ban the kiosk", "Ban the kiosk", "en"],
    ["Ich erhebe Einspruch gegen den Abriss der Brücke", "Die Brücke muss weg", "de"],
    ["Ich bin dagegen, dass der Kiosk abgerissen wird", "Der Kiosk muss weg", "de"],
    ["Wir lehnen den Abriss der Brücke ab", "Die Brücke muss weg", "de"],
  ])("'%s' is the reverse of '%s'", (objection, claim, language) => {
    expect(relationOf(objection, claim, language)).toBe("reverse");
  });
});

describe("what is so and what should be so", () => {
  it.each([
    "De brug is allesbehalve veilig",
    "De brug is alles behalve veilig",
    "De brug is verre van veilig",
    "De brug is nauwelijks veilig",
    "De brug is amper veilig",
    "De brug is bepaald niet veilig",
    "De brug is geenszins veilig",
    "De brug is allerminst veilig",
  ])("'%s' denies it", (lack) => {
    expect(relationOf(lack, "De brug is veilig")).toBe("reverse");
    expect(relationOf(lack, "De brug is onveilig")).toBe("same");
  });

  it.each([
    ["The bridge is anything but safe", "The bridge is safe", "en"],
    ["The bridge is far from safe", "The bridge is safe", "en"],
    ["The bridge is hardly safe", "The bridge is safe", "en"],
    ["The bridge is barely safe", "The bridge is safe", "en"],
    ["Die Brücke ist alles andere als sicher", "Die Brücke ist sicher", "de"],
    ["Die Brücke ist kaum sicher", "Die Brücke ist sicher", "de"],
  ])("'%s' is the reverse of '%s'", (lack, claim, language) => {
    expect(relationOf(lack, claim, language)).toBe("reverse");
  });

  it.each([
    ["De brug moet veilig", "De brug is veilig"],
    ["De brug moet veiliger", "De brug is veilig"],
    ["De brug zou veilig moeten zijn", "De brug is veilig"],
    ["Maak de brug veilig", "Ik vind de brug veilig"],
    ["Parkeren moet gratis", "Parkeren is hier goedkoop"],
    ["Laat parkeren gratis", "Parkeren is hier gratis"],
    ["Gratis parkeren is oneerlijk", "Parkeren is hier gratis"],
    ["Gratis parkeren is oneerlijk", "Parkeren moet gratis"],
    ["Meer bankjes geven overlast", "Graag meer bankjes"],
    ["De overlast van jongeren valt mee", "De jongeren geven overlast"],
    ["De overlast van jongeren valt mee", "Ik wil geen overlast van jongeren"],
    ["De overlast van jongeren valt niet mee", "De overlast van jongeren valt mee"],
    ["De containers stinken nauwelijks", "Zorg dat de containers niet stinken"],
    ["De katten moeten binnen", "Laat de katten naar buiten"],
    ["Laat de katten gaan", "Houd de katten binnen"],
    ["De kermis mag naar het veld", "Houd de kermis"],
    ["De dieren moeten schoon water", "De dieren hebben schoon water"],
  ])("'%s' does not say that '%s'", (saying, claim) => {
    expect(relationOf(saying, claim)).not.toBe("same");
    expect(relationOf(claim, saying)).not.toBe("same");
  });

  it.each([
    ["De huur is te hoog", "De huur moet omlaag"],
    ["Een hek om het veld is een goed idee", "Zet een hek om het veld"],
    ["Als de poort maar open is", "De poort moet open"],
  ])("'%s' may still say that '%s'", (saying, claim) => {
    expect(relationOf(saying, claim)).toBe("same");
  });
});

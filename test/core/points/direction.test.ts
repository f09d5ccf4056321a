import { describe, expect, it } from "vitest";
import { relationOf as relation } from "./relation-of.ts";

describe("the direction of a clause", () => {
  it.each([
    ["De poort hoeft niet groter", "De poort moet groter"],
    ["Houd de poort open", "Doe de poort dicht"],
    ["Bomen kappen", "De bomen moeten blijven"],
    ["Kap die bomen niet", "Kap die bomen"],
    ["De bus rijdt niet sneller", "De bus rijdt sneller"],
    ["Het plan is niet te duur", "Het plan is te duur"],
    ["Laat buren niet meedelen in de winst", "Laat buren meedelen in de winst"],
    ["Meer bankjes is niet nodig", "Zet meer bankjes neer"],
    ["Eerst de brug, daarna de tunnel", "Eerst de tunnel, daarna de brug"],
    ["Te dicht op de flat", "Minder afstand tot de flat"],
    ["Ik ben tegen een hek", "Ik wil een hek"],
    ["Liever bomen dan bankjes", "Liever bankjes dan bomen"],
  ])("'%s' is no '%s'", (saying, claim) => {
    expect(["reverse", undefined]).toContain(relation(saying, claim));
    expect(["reverse", undefined]).toContain(relation(claim, saying));
  });

  it.each([
    ["De poort niet dicht doen", "Houd de poort open"],
    ["Kap die bomen niet", "De bomen moeten blijven"],
    ["De snelheid moet omlaag", "Verlaag de snelheid"],
    ["Verder van de huizen", "De afstand tot de huizen moet groter"],
    ["Maak eerst de brug in orde", "Eerst de brug"],
    ["De bomen moeten blijven, want zonder bomen is het geen park", "Houd de bomen"],
  ])("'%s' says that '%s'", (saying, claim) => {
    expect(relation(saying, claim)).toBe("same");
  });

  it.each([
    ["Ze zeggen dat de poort open moet", "De poort moet open"],
    ["Als de poort open gaat, ben ik tegen", "De poort moet open"],
    ["Lawaai bij de poort, dus daar moeten geen bankjes", "Er is lawaai bij de poort"],
    ["De poort van de nieuwe school moet open", "De poort van de oude school moet open"],
    ["De snelheid moet naar 30", "De snelheid moet 50 blijven"],
    ["Er is een toilet", "Graag een toilet"],
    ["De bus rijdt niet sneller", "De snelheid mag omlaag"],
    ["Wij betalen meer afvalbelasting", "Minder afval betaalt minder"],
    ["Niet alleen bewoners mogen parkeren", "Bewoners mogen parkeren"],
    ["Meer bankjes in de wijk", "Meer bomen in de wijk"],
  ])("'%s' does not surely say that '%s'", (saying, claim) => {
    expect(relation(saying, claim)).not.toBe("same");
  });

  it.each([
    ["nl", "De regels voor het plein moeten worden herzien", "De regels voor het plein moeten blijven"],
    ["nl", "De regels voor het plein moeten, vind ik, worden aangepast", "Er moeten regels voor het plein komen"],
    ["en", "The rules for the square are weak, I think, and should be revised", "Please make rules for the square"],
    ["de", "Die Regeln sollten geändert werden", "Wir brauchen die Regeln"],
  ])("who wants a thing changed is not for it as it is: in %s '%s'", (language, saying, claim) => {
    expect(relation(saying, claim, language)).not.toBe("same");
  });

  it("what should change is counted with who says so in another word", () => {
    expect(relation("Wijzig de regels", "De regels moeten worden herzien")).toBe("same");
    expect(relation("We must do more against climate change", "Do more against climate change", "en")).toBe("same");
  });

  it("an English sentence says the same only of the same thing", () => {
    const rest = "must be checked and counted in the village as they are in town";
    expect(relation(`Leashes ${rest}`, `Fences ${rest}`, "en")).not.toBe("same");
    expect(relation(`All fences ${rest}`, `Fences ${rest}`, "en")).toBe("same");
  });
});

import type { Words } from "./words.ts";

export const nl: Words = {
  hello: "hoi, hallo, hai, hey, dag, goedendag, goedemorgen, goedemiddag, goedenavond, hallo daar",
  yes: "ja, jawel, jazeker, ja hoor, ja graag, ja zeker, ja natuurlijk, ja prima, zeker, uiteraard, natuurlijk, yep, ok, oké, okee, akkoord, goed, prima, is goed, klopt, dat klopt, graag, doe maar, tuurlijk, zeker wel, ja wel, dat is goed, 👍, 👌, ✅",
  no: "nee, neen, nee hoor, nee dank je, nee dank u, nee bedankt, nee liever niet, liever niet, doe maar niet, nope, absoluut niet, zeker niet, niet nodig, hoeft niet, laat maar, nooit, nee nooit, echt niet, nee echt niet, beslist niet, 👎, ❌, natuurlijk niet, uiteraard niet",
  agree:
    "mee eens, ik ben het eens, ik ben het ermee eens, ik ben het er mee eens, eens hoor, ja, ja eens, met eens, eens met, 👍",
  disagree:
    "niet mee eens, ik ben het niet eens, ik ben het er niet mee eens, ik ben het oneens, nee, nee oneens, mee oneens, met oneens, 👎",
  unsure: "weet niet, weet het niet, ik weet het niet, geen idee, weet ik niet",
  neutral: "geen mening, neutraal, pas",
  skip: "sla over, overslaan graag, volgende, volgende vraag, sla maar over, geen antwoord, overslaan",
  finish: "klaar, ik ben klaar, dat was het, dat is alles, verder",
  back: "terug, ga terug, vorige, vorige vraag",
  stop: "stop, stoppen, ik stop, ik wil stoppen, ik wil nu stoppen, stop ermee, stop hiermee, stop met berichten, stop met sturen, ophouden, hou op, houd op, kap ermee, afmelden, ik wil me afmelden, meld mij af, uitschrijven, schrijf mij uit, geen berichten meer, laat me met rust, laat mij met rust",
  help: "help, hulp, help me, help mij, ik heb hulp nodig, ik snap het niet, ik begrijp het niet, ik snap dit niet, ik begrijp dit niet, hoe werkt dit, wat moet ik doen, wie kan mij helpen",
  polite:
    "alstublieft, alsjeblieft, aub, svp, graag, maar, nu, even, hoor, dank u, bedankt, dank, dank u wel, dank je, dank je wel, meteen, direct",
  round:
    "graag, alstublieft, alsjeblieft, aub, svp, hoor, dank u, dank je, dank u wel, dank je wel, bedankt, gewoon, denk ik, vind ik, vind, wat mij betreft, ik, wij, we, mij, ben, is, zijn, heb, hebben, woon, wonen, kom, komen, kies, geef, neem, spreek, doe maar, het, de, een, die, deze, dit, dat is, in, op, aan, aan de, voor, voor mij, namens, bij, naar, naar de, vraag, keuze, antwoord, optie, nummer, nr, cijfer, punt, punten, s",
  wish: "wil, willen, wil graag",
  very: "heel, erg, zeer, heel erg, helemaal, ontzettend, echt, absoluut, totaal, volledig, veel",
  not: "niet, neit, nit, geen, gene, nooit, nee, niets, niks, niemand, zonder, tegen, noch, geenszins",
  notAfter: "",
  un: "niet, on",
  less: "loos, loze, vrij",
  endings: "e, n, en, s, es, eren, je, jes, tje, tjes",
  numbers: "nul/geen, een/één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien",
  ordinals: "eerste, tweede, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende",
  howOften: "nooit/nul keer, eenmaal/een keer, tweemaal, driemaal, viermaal",
  times: "keer, maal, x, keren, keertje",
  orMore: "of meer, of vaker, en meer, plus",
  moreThan: "ouder dan, groter dan, hoger dan, meer dan, vaker dan, ruim, boven de",
  lessThan: "jonger dan, kleiner dan, lager dan, minder dan, onder de",
  atLeast: "minstens, minimaal, ten minste, vanaf",
  upTo: "tot, tot en met, t m, a, tot aan",
  outOf: "van, de, uit, op",
  and: "en, en ook, ook, alsook, plus",
  or: "of",
  first: "eerst, als eerste, op de eerste plaats, eerst de, allereerst",
  next: "dan, daarna, vervolgens, en dan, en daarna",
  last: "als laatste, en als laatste, tot slot, ten slotte",
  all: "alles, allemaal, alle, alle drie, alle vier, alledrie, alle opties",
  because: "want, omdat, aangezien, doordat",
  turns:
    "maar, tenzij, mits, behalve, alleen, als, misschien, toch, eigenlijk, anders, twijfel, hoewel, soms, deels, half, 🤔, 🤷, 🙄",
};

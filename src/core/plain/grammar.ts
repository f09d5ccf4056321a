import type { Language } from "../model/language.ts";

/** Words that hold a sentence together; what is left tells what it is about. */
type Grammar = { functionWords: Set<string>; finiteVerbs: Set<string> };

const set = (words: string) => new Set(words.split(/\s+/));

const nl: Grammar = {
  functionWords: set(`aan achter af al alle alles als ander andere anders bij binnen boven buiten daar dan dat de
    deze die dit door dus een eens elk elkaar elke en er erg even ge geen had hadden haar heb hebben hebt heeft heel
    hem hen het hier hij hoe hun iedere ieder iedereen iemand iets ik in indien is ja je jij jou jouw jullie kan kon
    kunnen kunt langs maar mag me mee meer men met mij mijn moest moet moeten mogen na naar naast nee niemand niet
    niets nog nooit nu of om omdat onder ons onze ook op over per rond sinds soms te tegen terwijl toch toen tot
    tussen u uit uw van vanaf veel via volgens voor vooral waar waarom wanneer want waren was wat we weer wel weinig
    werd werden wie wij wil willen wilt word worden wordt zal ze zelf zich zij zijn zo zodat zonder zou zouden zullen
    t/m a.u.b s.v.p`),
  finiteVerbs: set(`is ben bent was waren wordt word werd werden heeft heb hebt had hadden kan kunt kon konden moet
    moest mag mocht zal zou zouden wil wilt wilde gaat ga ging doet doe deed komt kom kwam krijgt krijg kreeg`),
};

const en: Grammar = {
  functionWords: set(`a about above after all also am among an and any are as at be because been before behind being
    below between both but by can cannot could did do does done down during each either every everyone for from had has
    have having he her here him his how i if in into is it its itself just like may me might mine more most much must my
    neither no nobody none nor not nothing now of off on once one only or other our ours out over own per quite rather
    shall she should since so some somebody someone something such than that the their them then there these they this
    those though through to too toward under until up upon us very was we were what when where whether which while who
    whom whose why will with within without would yes you your yours`),
  finiteVerbs: set(`is am are was were be been has have had can could may might must shall should will would do does
    did don't doesn't didn't isn't aren't wasn't won't can't`),
};

/** The grammar of a language; of one that we do not know, Dutch. */
export function grammarOf(language: Language): Grammar {
  return language.startsWith("en") ? en : nl;
}

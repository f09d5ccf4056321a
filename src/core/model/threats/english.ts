import { type Rule, latinRule as rule } from "./rule.ts";

const will =
  "(?:i|we)(?:'ll| will| shall|(?:'m| am|'re| are)(?: going to| gonna)| gonna| want to|'d love to)(?: all| personally| just| really| fucking| soon| come and){0,2}";
const person =
  "(?:mayor|councill?ors?|alderm[ae]n|officials?|civil servants?|politicians?|neighbou?rs?|kids?|children|family|wife|husband|mother|" +
  "father|immigrants|refugees|muslims?|jews?|gays|bastards?|idiots?|people|lot|men|women|council)";
const named = `(?:(?:the|that|those|these|this|your|his|their|our|all) (?:@+ )?${person}|all of (?:you|them)|every one of (?:you|them)|everyone|\\[naam\\])`;
const notAThing = "(?! (?:a|an|some|the|my|this|that|over|for|at|about|in the @+ (?:final|game|match))(?!@))";
const body = "(?:legs?|neck|arms?|face|throat|head|skull|fingers|bones?|teeth|knees|kneecaps)";
const place =
  "(?:your|his|her|their|the|that|this) (?:@+ )?(?:house|home|car|town hall|city hall|mosque|church|synagogue|shelter|office|centre|center)";
const must = "(?:should|must|need to|needs to|deserve to|deserves to|ought to|has to|have to)(?: all| just)?";
const things =
  "photos?|pictures?|films?|videos?|scenes?|geese|foxes|wol(?:f|ves)|rats?|pigeons?|weeds?|deer|boars?|trees|lights?|paintings?|plans?|" +
  "projects?|banners?|posters?|cats?|dogs?|birds?|bats|hedgehogs?";
const last = "(?=[^a-z]*$| ?[.!?,\\n])";

export const english: Rule[] = [
  rule(
    `${will} (?:kill|shoot|stab|strangle|murder|behead|slaughter|hurt|execute|blow up|beat up) (?:you|him|them|her(?! @)|${named})${notAThing}`,
  ),
  rule(`${will} (?:hang|burn) (?:you|him|${named})${notAThing}|${will} beat (?:you|him|them|${named}) (?:up|to death)`),
  rule(`${will} (?:break|cut|smash|slit|rip|bash)(?: off)? (?:(?:your|his|her|their) (?:@+ )?${body}|every bone)`),
  rule(`${will} (?:burn(?: down)?|blow up|bomb|torch|set fire to|shoot up|storm) ${place}`),
  rule(`(?:you|${named}) ${must} be (?:shot|hanged|hung|killed|executed|strung up|lynched|gassed|beheaded)`),
  rule(`(?:they|he|she) ${must} be (?:shot|hanged|killed|executed|strung up|lynched|gassed|beheaded)`, things),
  rule(`(?:you|they|he|she|${named}) deserves? (?:to die|a bullet|the rope|to be (?:shot|hanged|killed))`, things),
  rule(
    `(?:i|we) know where (?:you|he|she|they|your @+|${named}) (?:lives?|sleeps?|works?|park|go to school|goes to school)(?![^.!?\\n]{0,40}(?:thank|coffee|help|visit))`,
    things,
  ),
  rule(
    `you(?:'re| are)(?: all)? (?:dead(?: m[ae]n| meat)?|a dead m[ae]n|(?:going to|gonna) die)${last}|watch your back|you(?:'ll| will)(?: all)? be (?:shot|hanged|killed|lynched)|(?:i|we)(?:'m|'re|'ll| am| are| will) (?:com(?:e|ing)|going|bring(?:ing)?)(?: @+){0,5}? (?:with |bringing )?(?:a|my|our) (?:gun|knife|rifle|bomb|axe|machete)|(?:i|we)(?:'m|'re| am| are) coming for you${last}`,
  ),
];

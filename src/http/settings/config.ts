import { z } from "zod";
import type { QuietHours } from "../../core/calendar.ts";
import { secret } from "../log/hide-secrets.ts";
import { meantBy, nearestTo } from "./likely-setting.ts";
import { levels } from "./log-levels.ts";

const notEmpty = z.string().trim().min(1, "is empty");
const time = /^([01]\d|2[0-3]):[0-5]\d$/;

const quietHours = z.string().transform((text, context): QuietHours | undefined => {
  if (text === "off") return undefined;
  const [from = "", to = "", ...more] = text.split("-");
  if (time.test(from) && time.test(to) && from !== to && more.length === 0) return { from, to };
  context.addIssue({ code: "custom", message: 'is "off" or two times such as 20:00-09:00' });
  return z.NEVER;
});

const key = z.string().transform((text, context): Uint8Array => {
  const bytes = /^[A-Za-z0-9+/]{43}=$/.test(text) ? Uint8Array.from(atob(text), (c) => c.charCodeAt(0)) : undefined;
  if (bytes?.length === 32) return bytes;
  context.addIssue({ code: "custom", message: "is 32 bytes in base64: 44 characters that end with =" });
  return z.NEVER;
});

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const weekMoment = z.string().transform((text, context) => {
  const [day = "", at = "", ...more] = text.trim().toLowerCase().split(/\s+/);
  if (weekdays.includes(day) && time.test(at) && more.length === 0)
    return { weekday: weekdays.indexOf(day) + 1, time: at };
  context.addIssue({ code: "custom", message: "is a day and a time such as mon 08:00" });
  return z.NEVER;
});

const mailAddresses = z
  .string()
  .transform((text) => text.split(",").flatMap((address) => address.trim() || []))
  .pipe(z.array(z.email("is a list of mail addresses with commas between them")));

const origin = /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i;

const frameAncestors = z.string().transform((text, context): string[] => {
  const sites = text.split(/[\s,]+/).filter((site) => site !== "");
  if (sites.every((site) => origin.test(site))) return sites;
  context.addIssue({
    code: "custom",
    message: "is a list of websites such as https://www.gemeente.nl, without a path",
  });
  return z.NEVER;
});

function wholeNumber(least: number, most: number) {
  const words = `is a whole number from ${least} to ${most}`;
  return z.string().regex(/^\d+$/, words).transform(Number).pipe(z.int().min(least, words).max(most, words));
}

/** The settings that this program reads from its environment (design, section 4). All of them may be left out. */
const environment = z.object({
  PORT: wholeNumber(0, 65535).default(8787),
  HOST: notEmpty.default("127.0.0.1"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "is a web address such as https://inspraak.gemeente.nl" })
    .refine((url) => !/[?#]/.test(url), "is an address without ? or #: pages are added to it")
    .optional(),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(levels, `is one of ${levels.join(", ")}`))
    .optional(),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  PAGES_PER_MINUTE: wholeNumber(1, 1_000_000).default(300),
  FRAME_ANCESTORS: frameAncestors.prefault(""),
  THEME_FILE: notEmpty.optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/-]+=*$/, "has only A-Z, a-z, 0-9 and - . _ ~ + /")
    .optional(),
  DATABASE_PATH: notEmpty.default("./data/samenspraak.db"),
  MUNICIPALITY: notEmpty.default("Voorbeeldstad"),
  TIME_ZONE: notEmpty.default("Europe/Amsterdam").refine(isTimeZone, "is a time zone such as Europe/Amsterdam"),
  LANGUAGES: notEmpty.optional(),
  TEAM_LANGUAGE: z.enum(["nl", "en"], "is nl or en").default("nl"),
  ENCRYPTION_KEY: key.optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, "is a token of BotFather such as 123456:ABC-DEF")
    .optional(),
  TELEGRAM_API_ROOT: z.url({ error: "is a web address" }).default("https://api.telegram.org"),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, "has 1 to 256 characters: A-Z, a-z, 0-9, _ and -")
    .optional(),
  TOWN_PHONE: notEmpty.optional(),
  TOWN_HOURS: notEmpty.optional(),
  REPORT_URL: z.url({ protocol: /^https?$/, error: "is a web address such as https://gemeente.nl/melden" }).optional(),
  OBJECTION_URL: z
    .url({ protocol: /^https?$/, error: "is a web address such as https://gemeente.nl/bezwaar" })
    .optional(),
  OFFICE_HOLDERS: notEmpty.optional(),
  IDEA_READER: notEmpty.optional(),
  IDEA_DAYS: wholeNumber(1, 365).default(30),
  NEIGHBOURHOODS: notEmpty.optional(),
  OPENAI_API_KEY: notEmpty.optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/, error: "is a web address" }).optional(),
  OPENAI_MODEL: notEmpty.optional(),
  OPENAI_JUDGE_MODEL: notEmpty.optional(),
  OPENAI_TRANSCRIPTION_MODEL: notEmpty.optional(),
  OPENAI_EMBEDDING_MODEL: notEmpty.optional(),
  SLACK_BOT_TOKEN: notEmpty.optional(),
  SLACK_SIGNING_SECRET: notEmpty.optional(),
  SLACK_APP_TOKEN: notEmpty.optional(),
  SLACK_API_URL: z.url({ protocol: /^https?$/, error: "is a web address" }).default("https://slack.com/api/"),
  SLACK_TEAM_CHANNEL: z
    .string()
    .regex(/^[CG][A-Z0-9]+$/, "is the id of a channel such as C0123ABCD")
    .optional(),
  SLACK_COUNCIL_CHANNEL: z
    .string()
    .regex(/^[CG][A-Z0-9]+$/, "is the id of a channel such as C0123ABCD")
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "is an address such as smtp://user:password@host:587" }).optional(),
  MAIL_FROM: z.email("is a mail address").optional(),
  COUNCIL_MAIL: mailAddresses.optional(),
  DIGEST_AT: weekMoment.prefault("mon 08:00"),
  DIGEST_APPROVAL: z.enum(["required", "auto"], "is required or auto").default("required"),
  DIGEST_APPROVERS: notEmpty.optional(),
  QUIET_HOURS: quietHours.prefault("20:00-09:00"),
  BROADCAST_PER_SECOND: wholeNumber(1, 1000).default(25),
  RETENTION_DAYS: wholeNumber(1, 3650).default(90),
  AUDIT_DAYS: wholeNumber(1, 3650).default(365),
});

/** The town's own first, then those that most residents of Dutch towns read. */
const usualLanguages = ["nl", "en", "tr", "ar", "pl", "uk"];

const ours =
  /^(TELEGRAM|SLACK|OPENAI|SMTP|MAIL_|COUNCIL_|DIGEST|BROADCAST|QUIET|TRUST_|FRAME_|THEME_|METRICS_|PAGES_|ENCRYPTION|MUNICIPALITY|TEAM_L|RETENTION|AUDIT_|TOWN_|IDEA_|NEIGHBOURHOODS|REPORT_URL|OBJECTION_URL|OFFICE_HOLDERS)/;

export type Config = Omit<z.infer<typeof environment>, "LANGUAGES"> & { LANGUAGES: string[] };

/** Every problem of the environment at once, a line each, for who starts the program. */
export class ConfigError extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(`The settings of this program are not right:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

/** Reads the settings; throws a `ConfigError` that lists everything that is wrong or unknown. */
export function readConfig(env: Record<string, string | undefined>, withTexts: string[]): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const read = environment.safeParse(given);
  const problems = (read.error?.issues ?? []).map(({ path: [name], message }) =>
    problemOf(String(name), message, given),
  );
  problems.push(...strangeNames(Object.keys(given)));
  const languages =
    given.LANGUAGES?.split(",").map((language) => language.trim()) ??
    usualLanguages.filter((language) => withTexts.includes(language));
  for (const language of languages)
    if (!withTexts.includes(language))
      problems.push(`LANGUAGES there are no texts in "${language}", only in ${withTexts.join(", ")}`);
  if (!read.success || problems.length > 0) throw new ConfigError(problems);
  return { ...read.data, LANGUAGES: languages };
}

const LONGEST_SHOWN = 60;

/** What is wrong, with what it says now: of a secret or an address nobody reads that. */
function problemOf(name: string, message: string, given: Record<string, string | undefined>): string {
  const value = given[name] ?? "";
  const isShown = !secret.test(name) && !name.includes("MAIL") && value.length <= LONGEST_SHOWN;
  return `${name} ${message}${isShown ? `; here it is "${value}"` : ""}`;
}

/** Names that begin like ours, and those that somebody misspelt; other programs' are left alone. */
function strangeNames(names: string[]): string[] {
  const settings = Object.keys(environment.shape);
  return names.flatMap((name) => {
    if (settings.includes(name)) return [];
    const meant = meantBy(name, settings) ?? (ours.test(name) ? nearestTo(name, settings) : undefined);
    if (meant === undefined && !ours.test(name)) return [];
    return [`${name} is not a setting of this program${meant === undefined ? "" : `; is ${meant} meant?`}`];
  });
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

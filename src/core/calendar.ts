import { Temporal } from "temporal-polyfill";

/** Days and weeks as the town lives them: in its own time zone, clock changes included. Moments are milliseconds since 1970. */
export type Calendar = ReturnType<typeof createCalendar>;

/** A stretch of the day (HH:MM) in which nobody gets a message that is not an answer to them. */
export type QuietHours = { from: string; to: string };

/** An ISO week with its Monday and Sunday, and the moments between which it lies. */
export type Week = { week: string; from: string; to: string; starts: number; ends: number };

export function createCalendar(timeZone: string, quietHours?: QuietHours) {
  function time(moment: number): string {
    return local(moment, timeZone).toPlainTime().toString({ smallestUnit: "minute" });
  }

  function isBetween(moment: number, { from, to }: QuietHours): boolean {
    const at = time(moment);
    return from <= to ? at >= from && at < to : at >= from || at < to;
  }

  return {
    timeZone,
    day: dayReader(timeZone),
    /** The time of day as HH:MM. */
    time,
    ...weeksIn(timeZone),
    /** The day that lies this many days later. */
    dayAfter: (moment: number, days: number): string => local(moment, timeZone).toPlainDate().add({ days }).toString(),
    isQuiet: (moment: number): boolean => quietHours !== undefined && isBetween(moment, quietHours),
    /** Whether it is this part of the day; a stretch may go over midnight. */
    isBetween,
  };
}

/** Tells the day as YYYY-MM-DD; the last one is remembered, since one moment after the other is mostly in the same. */
function dayReader(timeZone: string) {
  let known = { day: "", starts: 0, ends: 0 };
  return (moment: number): string => {
    if (moment < known.starts || moment >= known.ends) {
      const date = local(moment, timeZone).toPlainDate();
      const next = date.add({ days: 1 });
      known = { day: date.toString(), starts: startOf(date, timeZone), ends: startOf(next, timeZone) };
    }
    return known.day;
  };
}

function weeksIn(timeZone: string) {
  return {
    weekOf: (moment: number): string => weekName(local(moment, timeZone).toPlainDate()),
    /** The ISO week before the one that this moment lies in. */
    lastCompleteWeek: (moment: number): string => weekName(local(moment, timeZone).toPlainDate().subtract({ days: 7 })),
    /** Reads a name such as 2026-W47; nothing when there is no such week. */
    week(name: string): Week | undefined {
      const monday = mondayOf(name);
      if (!monday) return undefined;
      return {
        week: name,
        from: monday.toString(),
        to: monday.add({ days: 6 }).toString(),
        starts: startOf(monday, timeZone),
        ends: startOf(monday.add({ days: 7 }), timeZone),
      };
    },
    /** The first moment after this week that is on this weekday (Monday is 1) at this time (HH:MM). */
    momentAfter(name: string, { weekday, time }: { weekday: number; time: string }): number {
      const monday = mondayOf(name)?.add({ days: 7 });
      if (!monday) throw new Error(`"${name}" is no week`);
      const day = monday.add({ days: weekday - 1 });
      return day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
    },
  };
}

function local(moment: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
}

function startOf(day: Temporal.PlainDate, timeZone: string): number {
  return day.toZonedDateTime(timeZone).epochMilliseconds;
}

function weekName(date: Temporal.PlainDate): string {
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, "0")}`;
}

function mondayOf(name: string): Temporal.PlainDate | undefined {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(name) ?? [];
  if (year === undefined || number === undefined) return undefined;
  const fourth = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ days: (Number(number) - 1) * 7 });
  return weekName(monday) === name ? monday : undefined;
}

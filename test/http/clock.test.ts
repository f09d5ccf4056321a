import { afterEach, describe, expect, it } from "vitest";
import { StoppingError } from "../../src/core/context.ts";
import { type ClockJob, createClock, runDue } from "../../src/http/clock.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";
import { waitFor } from "../fakes/wait-for.ts";

const logged: object[] = [];
const record = (facts: object) => void logged.push(facts);
const log = { info: record, warn: record, error: record };

afterEach(() => logged.splice(0));

/** A job whose runs end when the test says so. */
function heldJob(name: string, everySeconds = 0.005) {
  const runs: (() => void)[] = [];
  const job: ClockJob = { name, everySeconds, run: () => new Promise<void>((resolve) => runs.push(resolve)) };
  return { job, runs };
}

describe("a server's clock", () => {
  it("never runs a job over itself, and does not let one hold up the others", async () => {
    const [slow, quick] = [heldJob("slow"), heldJob("quick")];
    const clock = createClock([slow.job, quick.job], log);
    clock.start();
    for (let n = 0; n < 5; n++) {
      await waitFor(() => quick.runs.length > n);
      quick.runs[n]?.();
    }
    expect(slow.runs).toHaveLength(1);
    slow.runs[0]?.();
    await waitFor(() => slow.runs.length === 2);
    const stopped = clock.stop();
    for (const end of [...slow.runs, ...quick.runs]) end();
    await stopped;
  });

  it("ends when the jobs that are underway have ended, and begins no other", async () => {
    const { job, runs } = heldJob("job");
    const clock = createClock([job], log);
    clock.start();
    await waitFor(() => runs.length === 1);
    let hasStopped = false;
    const stopped = clock.stop().then(() => {
      hasStopped = true;
    });
    await new Promise(setImmediate);
    expect(hasStopped).toBe(false);
    runs[0]?.();
    await stopped;
    expect(runs).toHaveLength(1);
  });

  it("tells of a job that fails, and tries it again", async () => {
    let runs = 0;
    const job = { name: "broken", everySeconds: 0.005, run: () => Promise.reject(new Error(`run ${++runs}`)) };
    const clock = createClock([job], log);
    clock.start();
    await waitFor(() => runs > 1);
    await clock.stop();
    expect(logged[0]).toEqual({ job: "broken", error: "Error: run 1" });
  });

  it("tells of no job that was broken off because the program stops", async () => {
    const job = { name: "digest", everySeconds: 60, run: () => Promise.reject(new StoppingError("stop")) };
    await createClock([job], log).run("digest");
    expect(logged).toEqual([]);
  });

  it("runs a job by its name for who holds it, after the run that is underway", async () => {
    const { job, runs } = heldJob("job");
    const clock = createClock([job], log);
    const done = [clock.run("job"), clock.run("job")];
    expect(runs).toHaveLength(1);
    runs[0]?.();
    await done[0];
    await waitFor(() => runs.length === 2);
    runs[1]?.();
    await done[1];
    await expect(clock.run("no such job")).rejects.toThrow("no job");
  });
});

describe("a Worker's clock", () => {
  it("sends from the beginning, and does beside it what is due, the seldom before the often, also after a fault", async () => {
    const ran: string[] = [];
    const job = (name: string, everySeconds: number): ClockJob => ({
      name,
      everySeconds,
      run: async () => {
        ran.push(name);
        if (name === "broken") throw new Error("broken");
      },
    });
    const jobs = [job("hourly", 3600), job("broken", 60), job("outbox", 1)];
    await runDue(jobs, Date.parse("2026-11-24T10:00:30Z"), log, () => true);
    await runDue(jobs, Date.parse("2026-11-24T10:01:00Z"), log, () => true);
    expect(ran).toEqual(["outbox", "hourly", "broken", "outbox", "outbox", "broken", "outbox"]);
    expect(logged).toHaveLength(2);
  });

  it("sends while other work takes long, and leaves that for the next run when the database was asked enough", async () => {
    const slow = heldJob("slow", 3600);
    const ran: string[] = [];
    const job = (name: string): ClockJob => ({ name, everySeconds: 60, run: async () => void ran.push(name) });
    let mayGoOn = true;
    const run = runDue([slow.job, job("later"), job("outbox")], Date.parse("2026-11-24T10:00:00Z"), log, () => mayGoOn);
    await waitFor(() => slow.runs.length === 1);
    expect(ran).toEqual(["outbox"]);
    mayGoOn = false;
    slow.runs[0]?.();
    await run;
    expect(ran).toEqual(["outbox"]);
    expect(logged).toMatchObject([{ job: "later" }]);
  });
});

describe("a program whose clock is held", () => {
  let town: Running;

  it("does nothing by itself, and every job by its name", async () => {
    town = await startRunning({ isRegistered: false });
    const { clock, program } = town.server;
    await town.publish(short);
    await answerPark(town.person(1), "Meer bomen");
    expect(town.api.calls.map(({ method }) => method)).not.toContain("getMe");
    expect(program.context.links.chat("park")).toBeUndefined();
    await clock.run("registration");
    expect(program.context.links.chat("park")).toContain("?start=park");
    const calls = town.api.calls.length;
    await clock.run("registration");
    expect(town.api.calls).toHaveLength(calls);
    await clock.run("registration-renewal");
    expect(town.api.calls.length).toBeGreaterThan(calls);
    for (const name of ["clean-up", "reminders", "waiting-texts", "progress", "digest", "promises", "outbox"])
      await clock.run(name);
    expect(town.logged).toEqual([]);
    await town.stop();
  });
});

import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { RendererGone } from "./remote-renderer";
import { RendererProcess } from "./renderer-process";

const folder = mkdtempSync(join(tmpdir(), "entente-renderer-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process that says this, once, and stays until it is killed. */
function script(name: string, body: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, body);
  return path;
}
const READY = script(
  "ready",
  `process.send({ ready: { port: process.pid, secret: "s" } });
   process.send({ state: { gauges: { open: 2 }, residentBytes: 7, delayMs: 1, isHigh: false } });
   process.on("disconnect", () => process.exit());`,
);
const BROKEN = script("broken", "process.exit(3);");

const TIMING = { patienceMs: 3_000, firstWaitMs: 20, longestWaitMs: 50, livedMs: 10_000 };
const running: RendererProcess[] = [];
const keep = (path: () => string, timing = TIMING) => {
  const kept = new RendererProcess(() => fork(path(), { serialization: "advanced" }), timing);
  running.push(kept);
  return kept;
};
/** Kills it while it listens. @returns which it was */
async function kill(kept: RendererProcess): Promise<number> {
  const { port: pid } = await kept.where();
  await vi.waitFor(() => expect(kept.state).toMatchObject({ gauges: { open: 2 }, residentBytes: 7 }));
  process.kill(pid, "SIGKILL");
  await vi.waitFor(() => expect(kept.state.residentBytes).toBe(0));
  return pid;
}
afterEach(() => {
  for (const one of running.splice(0)) one.stop();
});

describe("the process that makes pages", () => {
  it("is started again when it is killed, and whoever asks meanwhile waits for the next", async () => {
    const kept = keep(() => READY);
    await kept.start();
    const first = await kill(kept);
    const { port: second } = await kept.where();
    expect(second).not.toBe(first);
  });

  it("that ends before it listens ends the start; later it is tried on", async () => {
    await expect(keep(() => BROKEN).start()).rejects.toThrow("exit code 3");
    let path = READY;
    const kept = keep(() => path);
    await kept.start();
    path = BROKEN;
    await kill(kept);
    setTimeout(() => {
      path = READY;
    }, 200);
    expect((await kept.where()).port).toBeGreaterThan(0);
  });

  it("is not waited for without end", async () => {
    let path = READY;
    const kept = keep(() => path, { ...TIMING, patienceMs: 100 });
    await kept.start();
    path = BROKEN;
    await kill(kept);
    await expect(kept.where()).rejects.toBeInstanceOf(RendererGone);
  });

  it("counts as too busy when it has fallen silent", async () => {
    const kept = keep(() => READY);
    await kept.start();
    await vi.waitFor(() => expect(kept.state.residentBytes).toBe(7));
    expect(kept.state.isHigh).toBe(false);
    const later = performance.now() + 20_000;
    const clock = vi.spyOn(performance, "now").mockReturnValue(later);
    expect(kept.state).toMatchObject({ isHigh: true, residentBytes: 7 });
    clock.mockRestore();
  });
});

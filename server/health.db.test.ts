import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { createHealth } from "./health";

async function ask(health: ReturnType<typeof createHealth>, path: string): Promise<[number, string]> {
  const answer = { status: 0, text: "" };
  const response = {
    writeHead: (status: number) => Object.assign(answer, { status }),
    end: (text: string) => Object.assign(answer, { text }),
  };
  await health.answer(path, response as unknown as ServerResponse);
  return [answer.status, answer.text];
}

test("an instance lives and is ready without its database, and turns before it leaves", async () => {
  const healthy = createHealth(process.env.DATABASE_URL ?? "");
  for (const path of ["/livez", "/readyz", "/healthz"])
    expect(await ask(healthy, path)).toEqual([200, "ok\n"]);
  const alone = createHealth("postgresql://u:p@127.0.0.1:9/none");
  expect(await ask(alone, "/livez")).toEqual([200, "ok\n"]);
  expect(await ask(alone, "/readyz")).toEqual([200, "ok\n"]);
  expect(await ask(alone, "/healthz")).toEqual([503, "the database does not answer\n"]);
  const young = createHealth("postgresql://u:p@127.0.0.1:9/none", { isBeginning: true });
  expect(await ask(young, "/readyz")).toEqual([503, "the first pages are being made\n"]);
  expect(await ask(young, "/livez")).toEqual([200, "ok\n"]);
  young.begin();
  expect(await ask(young, "/readyz")).toEqual([200, "ok\n"]);
  healthy.leave();
  expect(await ask(healthy, "/readyz")).toEqual([503, "about to stop\n"]);
  expect(await ask(healthy, "/livez")).toEqual([200, "ok\n"]);
  expect(await ask(healthy, "/healthz")).toEqual([200, "ok\n"]);
});

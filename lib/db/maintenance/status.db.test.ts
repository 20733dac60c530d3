import { expect, test } from "vitest";
import { shareInstance } from "@/lib/runtime/instance";
import { makeActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { noteMaintenance } from "./maintenance-runs";
import { getStatus } from "./status";

test("an admin sees what runs, what waits and when the operator's jobs last ran", async () => {
  await importOf(sampleBundle());
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 28, hour));
  const run = { kind: "backup", startedAt: at(1), detail: "9 rows" } as const;
  await noteMaintenance({ ...run, endedAt: at(2), isOk: true });
  await noteMaintenance({ ...run, endedAt: at(1), isOk: false });
  const readings = { keptAnswers: 2, keptBytes: 10, rendersRunning: 0, rendersWaiting: 0, delayMs: 1 };
  const answers = { kept: 6, stale: 1, made: 3, direct: 5, refused: 2 };
  shareInstance(() => ({ ...readings, answers, version: "1.2.3", startedAt: at(0), isListening: true }));
  const status = await getStatus(makeActor("admin"), "/no/such/folder");
  expect(status).toMatchObject({
    versions: { entente: "1.2.3" },
    lastPublish: { number: 1 },
    queue: { submitted: 0, open: 0 },
    instance: { keptShare: 0.7, answers: 17, refused: 2 },
    maintenance: [
      { kind: "backup", endedAt: "2026-11-28T02:00:00.000Z", isOk: true, detail: "9 rows" },
      { kind: "verify", endedAt: null },
      { kind: "links", endedAt: null },
    ],
  });
  expect(status.database.newestMigration).toMatch(/^2026/);
  expect(status.disk?.freeBytes).toBeGreaterThan(0);
});

import { beforeAll, describe, expect, it } from "vitest";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { db } from "../client";
import derivation from "../derive/derivation.json";
import { verifyRecords } from "../verify/verify-records";
import { rederive } from "./rederive";

/** What older rules derived is derived anew, told, and then stands as if it had always been so. */

const PATIENCE_MS = 60_000;
const watched = () => ({ onProgress: () => {}, signal: new AbortController().signal });

beforeAll(async () => {
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
});

/** As a record was stored before addresses had a key, texts were cut into these words and blogs stopped confirming. */
async function grownOld(): Promise<void> {
  await db().$executeRaw`UPDATE term_standings SET standing = 'confirmed', display = 'old'`;
  await db().$executeRaw`UPDATE sources SET url_key = NULL, search_text = ''`;
  await db().$executeRaw`UPDATE organizations SET search_text = 'old', name_words = '', bare_names = '{}'`;
  await db().$executeRaw`UPDATE deals SET search_text = 'old', name_words = ''`;
  await db().$executeRaw`UPDATE events SET name_words = ''`;
  await db().$executeRaw`UPDATE terms SET label_words = ''`;
  await db().$executeRaw`UPDATE claims SET quote_words = ''`;
  await db().$executeRaw`UPDATE partnerships SET first_known_on = NULL`;
  await db().$executeRaw`UPDATE derivations SET version = 0`;
}

describe("rederive", { timeout: PATIENCE_MS }, () => {
  it("lists the standings that changed, takes the number, and leaves nothing for verify to find", async () => {
    await grownOld();
    expect((await verifyRecords()).length).toBeGreaterThan(0);
    const { records, changed } = await rederive(watched());
    expect(records).toBe(9);
    expect(changed).toEqual([
      {
        deal: "first",
        term: "spend",
        before: { standing: "confirmed", display: "old" },
        after: { standing: "reported", display: "$38 billion, reported by Reuters only" },
      },
    ]);
    expect(await verifyRecords()).toEqual([]);
    expect(await db().derivation.findMany()).toEqual([{ id: 1, version: derivation.version, cutBy: "" }]);
  });

  it("changes nothing the second time, and writes no revision", async () => {
    const before = await db().revision.count();
    expect(await rederive(watched())).toMatchObject({ changed: [] });
    expect(await db().revision.count()).toBe(before);
  });

  it("changes nothing at all when it is stopped", async () => {
    await grownOld();
    const stop = new AbortController();
    stop.abort();
    await expect(rederive({ ...watched(), signal: stop.signal })).rejects.toThrow();
    expect(await db().derivation.findMany()).toEqual([{ id: 1, version: 0, cutBy: "" }]);
    expect(await db().termStanding.count({ where: { standing: "confirmed" } })).toBeGreaterThan(0);
  });
});

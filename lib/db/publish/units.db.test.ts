import { expect, test } from "vitest";
import type { BundleTermKind } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, exportedText, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { readStored } from "../store/stored";
import { verifyRecords } from "../verify/verify-records";
import { publish } from "./publish";
import { rederive } from "./rederive";

const PATIENCE_MS = 60_000;
const CLAIM = "deals[0].terms[0].claims";
const claim = { stance: "asserts", quote: "q", rank: "normal", reason: null, locator: null } as const;
const count = (amount: string, unit: string) => ({ type: "count", amount, unit, qualifier: "exact" });
const OTHER = { slug: "cnbc", title: "C", publisher: "CNBC", language: "en", tier: "press" } as const;

const standing = () => db().termStanding.findFirstOrThrow({ where: { isCurrent: true } });

test(
  "a unit that no table knows is not compared with itself; an editor's units are, without a word of the claims changing",
  async () => {
    await importOf(
      sampleBundle({
        "sources[1]": OTHER,
        [`${CLAIM}[0].value`]: count("12", "blades"),
        [`${CLAIM}[1]`]: { ...claim, source: "cnbc", value: count("40", "lames") },
        [`${CLAIM}[2]`]: { ...claim, source: "cnbc", quote: "again", value: count("12", "blades") },
      }),
    );
    expect(await standing()).toMatchObject({
      standing: "reported",
      display: expect.stringMatching(/; two claims could not be compared$/),
    });
    const [kind] = await readStored(db(), "termKinds", { slug: { in: ["spend_commitment"] } });
    if (!kind) throw new Error("the sample has a kind");
    const record: BundleTermKind = { ...kind.record, units: [{ unit: "blades", spellings: ["lames"] }] };
    const edit = { section: "termKinds", id: kind.id, baseRevision: kind.headRevision, record } as const;
    const saved = await publish(await storedActor(), { edits: [edit], message: "Test" });
    expect(saved).toMatchObject({ ok: true });
    expect(await standing()).toMatchObject({ standing: "disputed" });
    const rederived = await rederive({ onProgress: () => {}, signal: new AbortController().signal });
    expect(rederived.changed).toEqual([]);
    expect(await verifyRecords()).toEqual([]);
    const text = await exportedText();
    expect(text).toContain('"lames"');
    await clearRecord();
    expect(await importOf(JSON.parse(text))).toMatchObject({ ok: true });
    expect(await exportedText()).toBe(text);
  },
  PATIENCE_MS,
);

import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static";
import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { deleteRecord } from "@/lib/db/publish/delete-record";
import { collectReads } from "@/lib/runtime/record-reads";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { request } from "@/lib/testing/next/headers";
import SourceNotFound from "./not-found";

/** What the page of a source that is not there says; the server in front is told of it by a note. */

async function pageAt(path: string): Promise<{ page: string; isGone: boolean }> {
  request.headers = new Headers({ "x-entente-path": path });
  const { result, isGone } = await collectReads("of a test", async () => {
    const { prelude } = await prerenderToNodeStream(SourceNotFound());
    return (await text(prelude)).replaceAll("<!-- -->", "");
  });
  return { page: result, isGone };
}

beforeAll(async () => {
  const actor = await storedActor("admin");
  const extra = {
    slug: "withdrawn",
    title: "Withdrawn",
    publisher: "Wire",
    language: "en",
    tier: "press",
    cites: [],
  };
  const bundle = sampleBundle();
  await importOf({ ...bundle, sources: [...(bundle.sources as object[]), extra] } as typeof bundle);
  const { id } = await db().source.findUniqueOrThrow({ where: { slug: "withdrawn" } });
  const reason = "It was a forgery.";
  const outcome = await deleteRecord(actor, {
    section: "sources",
    id,
    baseRevision: 1,
    reason,
    successor: null,
  });
  expect(outcome).toMatchObject({ ok: true });
});

it("was withdrawn: it says why, and that it is gone for good", async () => {
  const { page, isGone } = await pageAt("/sources/withdrawn?known=2026-01-01");
  expect(isGone).toBe(true);
  expect(page).toContain("It was a forgery.");
});

it("never was: it says so, and is no more than not found", async () => {
  const { page, isGone } = await pageAt("/sources/withdrawm");
  expect(isGone).toBe(false);
  expect(page).toContain("There is no such source");
});

import { describe, expect, it } from "vitest";
import { readSource } from "@/lib/runtime/read-source";
import { noteTrouble } from "@/lib/runtime/record-reads";
import { open } from "@/server/testing/open-server";
import { Replicas } from "./replicas";

const REPLICA = "postgresql://u:p@replica.example/entente";
const EDITOR = { cookie: "entente_signed_in=1" };

/** A server with a replica that fails, or not, and what was read where. */
async function openRead({ fails = () => false }: { fails?: (source: string | null) => boolean } = {}) {
  const sources: (string | null)[] = [];
  const failed: (string | null)[] = [];
  const replicas = {
    pick: () => REPLICA,
    after: (source: string | null) => {
      failed.push(source);
      return source === null ? undefined : null;
    },
  };
  const served = await open(
    (_, response) => {
      const source = readSource();
      sources.push(source);
      if (fails(source)) {
        noteTrouble("silent");
        response.statusCode = 500;
      }
      response.setHeader("content-type", "text/html");
      response.end("<html><body></body></html>");
    },
    { replicas },
  );
  return { ...served, sources, failed };
}

describe("where an answer is read", () => {
  it("is the replica for what is everyone's, and the primary for whoever may have written a moment ago", async () => {
    const { get, sources } = await openRead();
    await get("/deals");
    await get("/api/v1/bundle");
    await get("/partnerships", EDITOR);
    await get("/api/v1/deals", { authorization: "Bearer x" });
    await get("/api/v1/bundle", { authorization: "Bearer x" });
    await get("/edit");
    await get("/login");
    await get("/api/v1/deals", {}, "POST");
    expect(sources).toEqual([REPLICA, REPLICA, null, null, null, null, null, null]);
  });

  it("is the primary when the replica fails in the middle, and nobody sees that it did", async () => {
    const { get, sources, failed, cache } = await openRead({ fails: (source) => source === REPLICA });
    expect((await get("/deals")).status).toBe(200);
    expect([sources, failed, cache.size]).toEqual([[REPLICA, null], [REPLICA], 1]);
  });

  it("fails in words when there is nowhere left to read, and is not kept", async () => {
    const { get, sources, cache } = await openRead({ fails: () => true });
    expect((await get("/deals", EDITOR)).status).toBe(503);
    expect([sources, cache.size]).toEqual([[null], 0]);
  });

  it("is the primary while nothing is known of any replica", () => {
    const replicas = new Replicas([REPLICA]);
    replicas.lineUp();
    replicas.primaryIsAt("0/10", "7", true);
    expect([replicas.pick(), replicas.after(REPLICA), replicas.after(null)]).toEqual([null, null, undefined]);
    replicas.primaryGone();
    expect(replicas.pick()).toBe(null);
  });
});

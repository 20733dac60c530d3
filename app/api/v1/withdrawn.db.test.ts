import { beforeAll, expect, test } from "vitest";
import sitemap from "@/app/sitemap";
import { db } from "@/lib/db/client";
import { deleteRecord } from "@/lib/db/publish/delete-record";
import type { RecordEdit } from "@/lib/db/publish/edits";
import { publish } from "@/lib/db/publish/publish";
import { readStored } from "@/lib/db/store/stored";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { GET as table } from "../../files/tables/[list]/[format]/route";
import { GET as png } from "../../timeline.png/route";
import { GET as bundle } from "./bundle/route";
import { GET as deal } from "./deals/[slug]/route";
import { GET as deals } from "./deals/route";
import { GET as events } from "./events/route";
import { GET as organization } from "./organizations/[slug]/route";
import { GET as partnership } from "./partnerships/[slug]/route";
import { GET as partnerships } from "./partnerships/route";
import { GET as search } from "./search/route";
import { GET as source } from "./sources/[slug]/route";
import { GET as terms } from "./terms/route";

/** What was deleted, and what was only drafted, stands in nothing that is published; the rest stays. */

const WORD = "zzyzx";

const context = (slug: string) => ({ params: Promise.resolve({ slug }) });
const ask = (path: string) => new Request(`http://entente.test/${path}`);

/** Everything that a reader or a machine can be given, as one text. */
async function everything(): Promise<string> {
  const answers = await Promise.all([
    deals(ask("api/v1/deals")),
    deals(ask(`api/v1/deals?q=${WORD}`)),
    table(ask("deals.csv"), { params: Promise.resolve({ list: "deals", format: "csv" }) }),
    terms(ask("api/v1/terms")),
    events(ask("api/v1/events")),
    search(ask(`api/v1/search?q=${WORD}`)),
    partnerships(ask("api/v1/partnerships")),
    partnership(ask("api/v1/partnerships/aws-openai"), context("aws-openai")),
    organization(ask("api/v1/organizations/openai"), context("openai")),
    source(ask("api/v1/sources/reuters-2025-11"), context("reuters-2025-11")),
    deal(ask("api/v1/deals/second"), context("second")),
    bundle(ask("api/v1/bundle")),
  ]);
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  return [...texts, JSON.stringify(await sitemap())].join("\n").replaceAll(`"query":"${WORD}"`, "");
}

/** Pixels cannot be searched: a picture that shows none of it is the same picture to the byte. */
async function picture(): Promise<string> {
  const answer = await png(ask("timeline.png"));
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer()).toString("base64");
}

async function counts() {
  const answer = await (await deals(ask("api/v1/deals"))).json();
  return answer.page.total;
}

beforeAll(async () => {
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
});

test("a draft appears nowhere; a deal appears when it is published, and nowhere when it is deleted", async () => {
  const actor = await storedActor();
  const [model] = await readStored(db(), "deals", { slug: { in: ["first"] } });
  if (!model) throw new Error("no deal");
  const record = {
    ...model.record,
    slug: `${WORD}-deal`,
    title: `${WORD} title`,
    summary: `${WORD} summary`,
  };
  const empty = await picture();
  const drafted = {
    id: crypto.randomUUID(),
    kind: "deal",
    document: record,
    authorId: actor.userId,
  } as const;
  await db().draft.create({ data: drafted });
  const [before, total] = [await everything(), await counts()];
  expect(before).not.toContain(WORD);
  expect(await picture()).toBe(empty);

  const edit = { section: "deals", id: null, baseRevision: 0, record } as RecordEdit;
  const saved = await publish(actor, { edits: [edit], message: "New" });
  expect(await everything()).toContain(WORD);
  expect(await counts()).toBe(total + 1);
  expect(await picture()).not.toBe(empty);

  const id = saved.ok ? (saved.revisions[0]?.id ?? "") : "";
  const deleting = {
    section: "deals",
    id,
    baseRevision: 1,
    reason: "Never happened",
    successor: null,
  } as const;
  expect(await deleteRecord(actor, deleting)).toMatchObject({ ok: true });
  expect(await everything()).not.toContain(WORD);
  expect(await counts()).toBe(total);
  expect(await picture()).toBe(empty);
  const gone = await deal(ask(`api/v1/deals/${WORD}-deal`), context(`${WORD}-deal`));
  expect([gone.status, (await gone.json()).detail]).toEqual([410, "Never happened"]);
});

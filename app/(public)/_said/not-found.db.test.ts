import type { ReactElement } from "react";
import { beforeAll, expect, it } from "vitest";
import { AbsentShared } from "@/components/share/absent-shared";
import { GoneRecord, MissingRecord } from "@/components/shell/absent-record";
import { db } from "@/lib/db/client";
import { deleteRecord } from "@/lib/db/publish/delete-record";
import { storedActor } from "@/lib/testing/actors";
import { countQueries, importShippedDataset } from "@/lib/testing/dataset";
import { request } from "@/lib/testing/next/headers";
import { ASKED_ADDRESS_HEADER } from "@/lib/url/asked-address";
import { RevisionNotFound } from "../../_share/revision-not-found";
import ShareNotFound from "../share/not-found";
import { AbsentPage } from "./absent-page";

/** Next makes the page for what is not there beside every page that is: it must cost next to nothing then. */

beforeAll(importShippedDataset, 120_000);

type Shown = { shown: ReactElement<{ near?: readonly { slug: string }[] }>; asked: number };

async function shownAt(address: string, page: () => Promise<unknown>): Promise<Shown> {
  request.headers = new Headers({ [ASKED_ADDRESS_HEADER]: address });
  let shown: unknown;
  const asked = await countQueries(async () => {
    shown = await page();
  });
  return { shown: shown as Shown["shown"], asked };
}

const deal = () => AbsentPage({ kind: "deal" });

it.each([
  ["/deals/aws-openai-2025-compute?on=2025-01-01", deal],
  ["/organizations/openai", () => AbsentPage({ kind: "organization" })],
  ["/deals/aws-openai-2025-compute/revisions/1", RevisionNotFound],
  ["/share?of=%2Fdeals%2Faws-openai-2025-compute%3Fknown%3D2025-12-01", ShareNotFound],
  ["/share?of=%2Fdeals%2Faws-openai-2025-compute%2Frevisions%2F1", ShareNotFound],
])("asks the database once where %s is there", async (address, page) => {
  expect((await shownAt(address, page)).asked).toBe(1);
});

it("names what is near where there is nothing", async () => {
  const { shown } = await shownAt("/deals/aws-openai-2025-computer", deal);
  expect(shown.type).toBe(MissingRecord);
  expect(shown.props.near?.[0]?.slug).toBe("aws-openai-2025-compute");
  expect((await shownAt("/share?of=%2Fdeals%2Fnone", ShareNotFound)).shown.type).toBe(AbsentShared);
});

it("says of what was taken out that it was", async () => {
  const { id, record } = await db().deal.findUniqueOrThrow({
    where: { slug: "meta-nebius-2025" },
    select: { id: true, record: { select: { headRevision: true } } },
  });
  const deleting = { section: "deals", id, baseRevision: record.headRevision, reason: "Never" } as const;
  expect(await deleteRecord(await storedActor(), { ...deleting, successor: null })).toMatchObject({
    ok: true,
  });
  expect((await shownAt("/deals/meta-nebius-2025", deal)).shown.type).toBe(GoneRecord);
});

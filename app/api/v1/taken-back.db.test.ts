import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { GET as cite } from "../../cite/[file]/route";
import { GET as csv } from "../../files/deal/[slug]/[format]/route";
import { GET as compare } from "./compare/route";
import { GET as deal } from "./deals/[slug]/route";
import { GET as event } from "./events/[slug]/route";
import { GET as partnership } from "./partnerships/[slug]/route";
import { GET as source } from "./sources/[slug]/route";

/** An address of a day on which something was known is good for ever: it says so when what told of it is taken back. */

const ask = (path: string) => new Request(`http://entente.test/${path}`);
const of = (slug: string) => ({ params: Promise.resolve({ slug, format: "csv" }) });

type Answer = { status: number; text: string };

/** What each address says that asks for the day. */
async function answersBy(known: string): Promise<Record<string, Answer>> {
  const asked = ask(`x?known=${known}`);
  const answers = {
    deal: deal(asked, of("first")),
    file: csv(asked, of("first")),
    partnership: partnership(asked, of("aws-openai")),
    event: event(asked, of("announced")),
    source: source(asked, of("reuters-2025-11")),
    citation: cite(ask(`x?of=${encodeURIComponent(`/deals/first?known=${known}`)}`), {
      params: Promise.resolve({ file: "entente.bib" }),
    }),
    comparison: compare(ask(`x?c=first&c=aws-openai&known=${known}`)),
  };
  const told = Object.entries(answers).map(async ([what, asking]): Promise<[string, Answer]> => {
    const answer = await asking;
    return [what, { status: answer.status, text: await answer.text() }];
  });
  return Object.fromEntries(await Promise.all(told));
}

const statuses = (answers: Record<string, Answer>) =>
  Object.fromEntries(Object.entries(answers).map(([what, { status }]) => [what, status]));
const all = (status: number) => ({
  ...{ deal: status, file: status, partnership: status },
  ...{ event: status, source: status, citation: status, comparison: status },
});

const redate = (publishedOn: string | null) =>
  importOf(sampleBundle({ "sources[0].publishedOn": publishedOn }));

it("answers 410 for a day that was good until its report was dated anew, and 404 for one that never was", async () => {
  await importOf(sampleBundle());
  expect(statuses(await answersBy("2025-11-20"))).toEqual(all(200));
  expect(await db().reportedBefore.count()).toBe(0);
  await redate("2025-12-05");
  const now = await answersBy("2025-11-20");
  expect(statuses(now)).toEqual(all(410));
  expect(now.deal?.text).toContain("the first report we hold is of 2025-12-05. An earlier report");
  expect(now.comparison?.text).toContain("An earlier report that we held was withdrawn or dated anew.");
  expect(statuses(await answersBy("2025-11-02"))).toEqual(all(404));
  expect(statuses(await answersBy("2025-12-05"))).toEqual(all(200));
});

it("keeps the first of such days, also where no date is left; and answers again once there is one", async () => {
  await redate(null);
  expect(statuses(await answersBy("2025-11-20"))).toEqual(all(410));
  expect(statuses(await answersBy("2026-11-20"))).toEqual(all(410));
  expect(statuses(await answersBy("2025-11-02"))).toEqual(all(404));
  await redate("2025-11-03");
  expect(statuses(await answersBy("2025-11-20"))).toEqual(all(200));
});

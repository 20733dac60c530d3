import { beforeAll, describe, expect, it } from "vitest";
import { apiDealsSchema } from "@/lib/api/deals-list";
import { apiTermsSchema } from "@/lib/api/terms-list";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { readPlainDeals } from "@/lib/testing/plain-deals";
import { shippedRecords } from "@/lib/testing/shipped";
import { GET as getTable } from "../../../files/tables/[list]/[format]/route";
import { GET as getTerms } from "../terms/route";
import { GET as getDeals } from "./route";

/** The lists as scripts see them: JSON by contract, and a file. */

beforeAll(() => loadShippedDataset(), 120_000);

const SHIPPED = shippedRecords("deals").length;

const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, { headers });
const getCsv = (request: Request) =>
  getTable(request, { params: Promise.resolve({ list: "deals", format: "csv" }) });
const deals = async (query: string) =>
  apiDealsSchema.parse(await (await getDeals(ask(`/api/v1/deals${query}`))).json());
const terms = async (query: string) =>
  apiTermsSchema.parse(await (await getTerms(ask(`/api/v1/terms${query}`))).json());

describe("GET deals", () => {
  it("answers by its schema, filtered and ordered", async () => {
    const { data, page } = await deals("?org=openai&sort=title&limit=200");
    expect(page).toEqual({ next: null, total: data.length });
    // A deal is an organization's when it is a party, or a term names it.
    const named = new Set((await terms("?org=openai&limit=200")).data.map(({ deal }) => deal));
    expect(
      data.every(
        ({ slug, parties }) =>
          parties.some(({ organization }) => organization === "openai") || named.has(slug),
      ),
    ).toBe(true);
    const titles = data.map(({ title }) => title.toLowerCase());
    expect(titles).toEqual(titles.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it("hands out cursors that lead through the whole list once", async () => {
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof deals>> = await deals(
        `?limit=20${next ? `&cursor=${next}` : ""}`,
      );
      seen.push(...page.data.map(({ slug }) => slug));
      next = page.page.next;
    } while (next !== null);
    expect([seen.length, new Set(seen).size]).toEqual([SHIPPED, SHIPPED]);
  });

  it("does not know a deal before anyone reported it", async () => {
    const { data } = await deals("?known=2025-10-01&limit=200");
    expect(data.length).toBeGreaterThan(20);
    expect(data.map(({ slug }) => slug)).not.toContain("aws-openai-2025-compute");
  });

  it("refuses malformed parameters by name and lets unknown ones pass", async () => {
    const bad = await getDeals(ask("/api/v1/deals?cursor=x&limit=0&from=2026&to=2025&kind=chips"));
    expect([bad.status, bad.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
    const { errors } = (await bad.json()) as { errors: { path: string }[] };
    expect(errors.map(({ path }) => path).toSorted()).toEqual(["cursor", "from", "kind", "limit"]);
    expect((await getDeals(ask("/api/v1/deals?utm_source=x"))).status).toBe(200);
  });

  it("answers 304 to who has it already", async () => {
    const etag = (await getDeals(ask("/api/v1/deals"))).headers.get("etag") ?? "";
    expect((await getDeals(ask("/api/v1/deals", { "if-none-match": etag }))).status).toBe(304);
  });
});

describe("GET terms", () => {
  it("answers by its schema, and its cursors lead through every term once", async () => {
    const all = (await readPlainDeals()).flatMap((deal) => deal.terms);
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof terms>> = await terms(
        `?limit=200${next ? `&cursor=${next}` : ""}`,
      );
      expect(page.page.total).toBe(all.length);
      seen.push(...page.data.map(({ deal, key }) => `${deal} ${key}`));
      next = page.page.next;
    } while (next !== null);
    expect([seen.length, new Set(seen).size]).toEqual([all.length, all.length]);
  });

  it.each([
    ["kind=capacity", ({ kind }: Term) => kind === "capacity"],
    ["kind=capacity&kind=chips", ({ kind }: Term) => kind === "capacity" || kind === "chips"],
    ["org=openai", ({ from, to }: Term) => from === "openai" || to === "openai"],
    ["deal=aws-openai-2025-compute", ({ deal }: Term) => deal === "aws-openai-2025-compute"],
    ["standing=disputed", ({ standing }: Term) => standing === "disputed"],
    ["standing=unknown", ({ standing }: Term) => standing === "unknown"],
    ["on=2025-02-01&inForce=yes", ({ inForce }: Term) => inForce === "yes"],
    ["on=2025-02-01&inForce=possibly", ({ inForce }: Term) => inForce === "possibly"],
    ["on=2025-02-01&inForce=any", ({ inForce }: Term) => inForce !== "no"],
    ["known=2025-06-01&standing=unknown", ({ standing }: Term) => standing === "unknown"],
  ])("keeps the terms that the domain would keep: %s", async (query, keeps) => {
    const clocks = query
      .split("&")
      .filter((part) => /^(on|known)=/.test(part))
      .join("&");
    const expected = (await everyTerm(clocks)).filter(keeps);
    const found = await everyTerm(query);
    expect(found.map(name)).toEqual(expected.map(name));
    expect(expected.length).toBeGreaterThan(0);
  });

  type Term = Awaited<ReturnType<typeof terms>>["data"][number];
  const name = ({ deal, key }: Term) => `${deal} ${key}`;

  async function everyTerm(query: string): Promise<Term[]> {
    const found: Term[] = [];
    let next: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof terms>> = await terms(
        `?limit=200&${query}${next ? `&cursor=${next}` : ""}`,
      );
      found.push(...page.data);
      next = page.page.next;
    } while (next !== null);
    return found;
  }

  it("says the same sentence as the stored standing", async () => {
    const { data } = await terms("?deal=aws-openai-2025-compute&kind=spend_commitment");
    expect(data[0]?.display).toContain("$38 billion");
  });
});

describe("the file", () => {
  it("has every row of the filtered list with the columns in view", async () => {
    const response = await getCsv(
      ask("/deals.csv?org=microsoft&cols=kind&cols=sources&sort=title&known=2026-01-01&on=2025-06-01"),
    );
    const [header, ...rows] = (await response.text()).trimEnd().split("\r\n");
    expect(header).toBe(
      "Deal,Partnership,Kind,Sources,Permalink,In force on,Known by,Parties,Binding,Lifecycle,Announced,Slug,Short id," +
        "Partnership slug,Effective on,Ends on,Main term,Paid by,Paid to,Amount,Currency,Qualifier,Licence",
    );
    const { page } = await deals("?org=microsoft&known=2026-01-01");
    expect(rows).toHaveLength(page.total);
    expect(rows.every((row) => /,\d+,(https?:\/\/[^,]+)?\/d\/[^,]+,2025-06-01,2026-01-01,/.test(row))).toBe(
      true,
    );
  });

  it("begins with a byte order mark, and gives amounts as plain numbers", async () => {
    const response = await getCsv(ask("/deals.csv?q=aws-openai&partnership=aws-openai"));
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = await (await getCsv(ask("/deals.csv?partnership=aws-openai"))).text();
    expect(text).toMatch(/,aws-openai-2025-compute,[^,]+,aws-openai,[^\r]*,38000000000,USD,/);
  });

  it("refuses a malformed parameter, since a file has no place for a note", async () => {
    expect((await getCsv(ask("/deals.csv?kind=chips"))).status).toBe(400);
  });
});

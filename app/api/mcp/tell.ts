import type { ApiCompare } from "@/lib/api/compare";
import type { ApiDeal } from "@/lib/api/deal";
import type { ApiLedgerSum, ApiObligation } from "@/lib/api/obligation";
import type { ApiTerm } from "@/lib/api/parts";
import type { ApiSearch } from "@/lib/api/search";
import { getDealPins } from "@/lib/db/read/deals/deal-pins";
import {
  type Linking,
  tellComparison,
  tellDeal,
  tellFound,
  tellObligations,
  tellTerms,
} from "@/lib/mcp/cite";
import type { Told } from "@/lib/mcp/told";
import { addressOf, TOOLS, type ToolName } from "@/lib/mcp/tools";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { GET as compare } from "../v1/compare/route";
import { GET as deal } from "../v1/deals/[slug]/route";
import { GET as obligations } from "../v1/obligations/route";
import { GET as search } from "../v1/search/route";
import { GET as terms } from "../v1/terms/route";

/** A tool asks the API itself, by its own routes, so that both can never say different things. */
const ROUTES = { search, get_deal: deal, compare, what_held_on: terms, obligations };

type Page = { total: number; next: string | null };
type Clocks = { on?: string | undefined; known?: string | undefined };

/** What the tool answers, or why it cannot, in words. */
export async function tell(name: ToolName, given: object): Promise<Told | { refused: string }> {
  const question = TOOLS[name].ask(given as never);
  const request = new Request(new URL(addressOf(question), publicOrigin(env())));
  const response = await ROUTES[name](request, { params: Promise.resolve({ slug: question.slug ?? "" }) });
  if (response.status === 308) return { refused: renamed(response.headers.get("location")) };
  const body = await response.json();
  if (!response.ok) return { refused: inWords(body) };
  return TELLERS[name](body as never, given as Clocks);
}

const TELLERS: Readonly<Record<ToolName, (body: never, clocks: Clocks) => Promise<Told>>> = {
  search: async ({ data }: { data: ApiSearch }, clocks) => {
    const hits = data.groups.flatMap((group) => group.hits);
    const deals = hits.flatMap((hit) =>
      hit.kind === "deal" ? [hit.deal.slug] : hit.kind === "term" || hit.kind === "quote" ? [hit.deal] : [],
    );
    return tellFound(data, await linking(deals, clocks));
  },
  get_deal: async ({ data }: { data: ApiDeal }, clocks) => tellDeal(data, await linking([data.slug], clocks)),
  compare: async (body: ApiCompare) => tellComparison(body),
  what_held_on: async ({ data, page }: { data: ApiTerm[]; page: Page }, clocks) =>
    tellTerms(data, await linking(slugsIn(data), clocks), page),
  obligations: async (body: { data: ApiObligation[]; totals: ApiLedgerSum[]; page: Page }, clocks) =>
    tellObligations(body, await linking(slugsIn(body.data), clocks)),
};

const slugsIn = (rows: readonly { deal: string }[]): string[] => rows.map((row) => row.deal);

async function linking(deals: readonly string[], { on, known }: Clocks): Promise<Linking> {
  const day = today();
  const pins = await getDealPins(deals);
  return { origin: publicOrigin(env()), pins, clocks: { on: on ?? day, known }, today: day };
}

function renamed(location: string | null): string {
  return `It has another name now: ${location?.split("/").at(-1)?.split("?")[0] ?? ""}. Ask again with that slug.`;
}

function inWords({ title, detail, near = [] }: { title: string; detail: string; near?: string[] }): string {
  return `${title}. ${detail}${near.length === 0 ? "" : ` Perhaps: ${near.join(", ")}.`}`;
}

import { ApiGuide } from "@/components/api/api-guide";
import { PageBody } from "@/components/shell/page-body";
import { apiGuide } from "@/lib/api/definition/guide";
import { toApiTerm } from "@/lib/api/to-api";
import { listTerms } from "@/lib/db/read/terms/terms-list";
import { TOOLS } from "@/lib/mcp/tools";
import { env, publicOrigin } from "@/lib/runtime/env";
import { apiGuideHref } from "@/lib/url/href";
import { TERMS } from "@/lib/url/terms-search";
import { clocksNow } from "../../_asked/clocks-now";
import { pageHead } from "../../_share/page-head";

export const generateMetadata = () => pageHead("guide", apiGuideHref());

const EXAMPLE = { standing: "disputed", limit: "1" } as const;

/** A term as it stands now, without its claims. */
async function liveAnswer(origin: string) {
  const { search } = TERMS.readApi(EXAMPLE);
  const { terms, total } = await listTerms(search, clocksNow(search));
  const [first] = terms.map(toApiTerm);
  if (first === undefined) return null;
  const { deal, label, display, standing, because, inForceFrom, inForceUntil } = first;
  const data = [{ deal, label, standing, display, because, inForceFrom, inForceUntil }];
  return {
    address: `${origin}/api/v1/terms?${new URLSearchParams(EXAMPLE)}`,
    json: JSON.stringify({ data, page: { total } }, null, 2),
  };
}

/** The API for people, printed from the definition that answers it. */
export default async function ApiPage() {
  const origin = publicOrigin(env());
  const tools = Object.entries(TOOLS).map(([name, { description }]) => ({ name, description }));
  const guide = { ...apiGuide(origin), tools, answer: await liveAnswer(origin) };
  return (
    <PageBody>
      <ApiGuide guide={guide} />
    </PageBody>
  );
}

import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { TermView } from "@/lib/views/parts";
import { TermList } from "./term-list";

/** Nobody had said anything of it yet: no more of it is shown than its name. */
const UNREPORTED = {
  ...{ key: "multi-cloud-model", label: "The cloud model", claims: [] },
  deal: { slug: "a-b", title: "A and B" },
} as unknown as TermView;

it.each([
  { showDeal: false, anchor: "multi-cloud-model" },
  { showDeal: true, anchor: "a-b--multi-cloud-model" },
])(
  "a term that was not yet reported is where links to it lead (deals named: $showDeal)",
  ({ showDeal, anchor }) => {
    const clocks = { on: "2025-01-01", known: "2025-01-01" };
    const page = renderToStaticMarkup(<TermList terms={[UNREPORTED]} clocks={clocks} showDeal={showDeal} />);
    expect(page).toMatch(new RegExp(`<details.*<li id="${anchor}"[^>]*>The cloud model`, "s"));
  },
);

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { ComparePage } from "@/components/compare/compare-page";
import { compareTitle } from "@/components/compare/compare-words";
import { FilesLine, tableGroup } from "@/components/shell/files-line";
import { ReadingPage } from "@/components/shell/reading-page";
import { getComparison } from "@/lib/db/read/compare/compare";
import { listSuggestions } from "@/lib/db/read/compare/suggestions";
import { inThisLanguage, sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { applyColumnEdit } from "@/lib/url/compare/compare-edit";
import { compareHref, frozenSearch, knownCompareHref } from "@/lib/url/compare/compare-href";
import { COMPARE } from "@/lib/url/compare/compare-search";
import type { RawParams } from "@/lib/url/params";
import { clocksNow } from "../../_asked/clocks-now";
import { previewOf } from "../../_share/preview";

type Props = { searchParams: Promise<RawParams> };

/** The title and the page of one request want the same comparison: it is read once. */
const readOnce = cache((asked: string) => getComparison(JSON.parse(asked), clocksNow(JSON.parse(asked))));

async function load({ searchParams }: Props) {
  const { raw, isEdit } = applyColumnEdit(await searchParams);
  const { search: typed, notes } = COMPARE.read(raw);
  const view = await readOnce(JSON.stringify({ ...typed, lang: sayingLang() }));
  const search = { ...typed, c: view.c, typed: view.taken.map(({ asked }) => asked) };
  return { search, notes, view, isTyped: isEdit || compareHref(typed) !== compareHref(search) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { search, view } = await load(props);
  const t = words("compare");
  return {
    title: view.columns.length > 0 ? t("pageTitle", { names: compareTitle(view) }) : t("title"),
    description: t("description"),
    ...previewOf({
      record: { kind: "comparison", view },
      page: compareHref(search, { typed: [] }),
      canonical: knownCompareHref(compareHref(search, { typed: [] })),
    }),
    // Comparisons are for people; search engines would walk them without end.
    robots: search.c.length > 0 ? { index: false, follow: true } : null,
  };
}

/** Any deals and partnerships, each at a date, side by side. */
export default async function Page(props: Props) {
  const [{ search, notes, view, isTyped }, suggested] = await Promise.all([
    load(props),
    listSuggestions(sayingLang()),
  ]);
  // What was typed is understood by now: the address that one copies holds names of records and days.
  if (isTyped) redirect(inThisLanguage(compareHref(search)));
  return (
    <ReadingPage
      action="/compare"
      query={search}
      today={today()}
      keep={COMPARE.kept(search, ["on", "known"])}
      notes={notes}
      pinned={view.columns.length > 0 ? compareHref(frozenSearch(search, view)) : undefined}
    >
      <ComparePage view={view} search={search} suggested={suggested} origin={publicOrigin(env())} />
      {view.columns.length > 0 && <FilesLine groups={[tableGroup(COMPARE.href(search))]} />}
    </ReadingPage>
  );
}

import { chipsOf, FilterForm } from "@/components/table/filter-form";
import { language } from "@/lib/language/language";
import { numberWords } from "@/lib/language/number-words";
import { words } from "@/lib/language/words";
import { DISPUTES, type DisputesSearch } from "@/lib/url/disputes-search";
import type { DisputeOption, DisputesPageView } from "@/lib/views/disputes";

type DisputesFilterProps = { search: DisputesSearch; options: DisputesPageView["options"] };

const NAMES = ["partnership", "kind", "org"] as const;
const ALL = { partnership: "anyPartnership", kind: "anyKind", org: "anyParty" } as const;

/** Which partnership, kind of term or party. */
export function DisputesFilter({ search, options }: DisputesFilterProps) {
  const t = words("disputes");
  const labels = {
    partnership: t("filters.partnership"),
    kind: t("filters.kind"),
    org: t("filters.org"),
  };
  const worded = (name: (typeof NAMES)[number]) =>
    name === "kind" ? options.kind.map(inWords) : options[name];
  const named = (name: (typeof NAMES)[number]) =>
    Object.fromEntries(worded(name).map(({ slug, label }) => [slug, label]));
  return (
    <FilterForm
      list="disputes"
      columns="sm:grid-cols-2 lg:grid-cols-[repeat(3,minmax(0,16rem))_auto]"
      search={search}
      fields={NAMES.map((name) => ({
        ...{ name, label: labels[name], any: t(`filters.${ALL[name]}`) },
        words: choices(worded(name), search[name]),
      }))}
      kept={DISPUTES.kept(search, NAMES)}
      chips={chipsOf(search, {
        labels,
        words: { partnership: named("partnership"), kind: named("kind"), org: named("org") },
        href: DISPUTES.href,
      })}
    />
  );
}

/** A kind of term by its name in the language of the page. */
function inWords({ slug, label, ...rest }: DisputeOption): DisputeOption {
  return { ...rest, slug, label: language().vocabulary.termKind(slug, label) };
}

/** What is chosen stays choosable, also when nothing of it is contested. */
function choices(options: readonly DisputeOption[], chosen: string | null) {
  const listed = options.map(({ slug, label, count }): [string, string] => [
    slug,
    `${label} (${numberWords(count)})`,
  ]);
  const isMissing = chosen !== null && !options.some(({ slug }) => slug === chosen);
  return Object.fromEntries(isMissing ? [...listed, [chosen, `${chosen} (0)`]] : listed);
}

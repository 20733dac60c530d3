import { Still } from "@/components/still/still";
import { splitReported } from "@/components/terms/group-terms";
import { groupWords } from "@/components/terms/term-groups";
import { TermLinks } from "@/components/terms/term-links";
import { TermList } from "@/components/terms/term-list";
import { Fold } from "@/components/ui/fold";
import { Anchor } from "@/components/ui/language/link";
import { inOwn } from "@/components/ui/language/own";
import { Within } from "@/components/ui/language/within";
import type { Day } from "@/lib/domain/dates/day";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref } from "@/lib/url/href";
import type { EndedTerms } from "@/lib/views/partnership";

type EndedTermsListProps = { groups: readonly EndedTerms[]; clocks: ClockQuery; on: Day };

/** Terms that no longer hold, by what ended them and when, each group folded. */
export function EndedTermsList({ groups, clocks, on }: EndedTermsListProps) {
  const split = groups.map((group) => ({ ...group, ...splitReported(group.terms, clocks.known) }));
  const unreported = split.flatMap(({ notYet }) => notYet);
  return (
    <div>
      <Still id="ended">
        {split.map(
          (group) =>
            group.reported.length > 0 && (
              <Fold
                key={keyOf(group)}
                id={`ended--${keyOf(group)}`}
                title={<EndWords by={group.by} />}
                said={`${groupWords(group.reported)}, ${group.on?.words ?? words("record")("undated")}`}
              >
                {group.by !== null && (
                  <Anchor
                    href={dealHref(group.by.slug, clocks)}
                    className="link"
                    {...inOwn(group.by.titleLang)}
                  >
                    {group.by.title}
                  </Anchor>
                )}
                <TermLinks terms={group.reported} clocks={clocks} />
              </Fold>
            ),
        )}
      </Still>
      {unreported.length > 0 && <TermList terms={unreported} clocks={clocks} on={on} showDeal id="ended" />}
    </div>
  );
}

function EndWords({ by }: Pick<EndedTerms, "by">) {
  if (by === null) return words("record")("endedByNone");
  return (
    <Within of={[{ text: by.title, lang: by.titleLang }]}>
      {words("record")("endedBy", { title: by.title })}
    </Within>
  );
}

function keyOf({ by, on }: EndedTerms): string {
  return `${by?.slug ?? "by-itself"}--${on?.edtf ?? "undated"}`;
}

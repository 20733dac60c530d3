import type { ReactNode } from "react";
import { Still } from "@/components/still/still";
import { Fold } from "@/components/ui/fold";
import { counted } from "@/lib/language/counted";
import { words } from "@/lib/language/words";
import type { TermView } from "@/lib/views/parts";
import { groupAnchor, groupTerms, openGroups } from "./group-terms";

type TermGroupsProps = {
  terms: readonly TermView[];
  /** Begins the anchors of the groups; two lists on one page need two. */
  id: string;
  /** So many terms stand open, the first groups first; what is folded says how many it holds. */
  most: number;
  draw: (term: TermView) => ReactNode;
};

/** Terms by the group of their kind, each group with its name and count. */
export function TermGroups({ terms, id, most, draw }: TermGroupsProps) {
  const groups = groupTerms(terms);
  const open = openGroups(groups, most);
  return (
    <Still id={id}>
      {groups.map((group) => (
        <Fold
          key={group.slug}
          id={groupAnchor(group, id)}
          title={group.name}
          said={groupWords(group.terms)}
          open={open.has(group.slug)}
        >
          {group.terms.map(draw)}
        </Fold>
      ))}
    </Still>
  );
}

/** @example "16 terms, 2 disputed" */
export function groupWords(terms: readonly TermView[]): string {
  const disputed = terms.filter(({ standing }) => standing === "disputed").length;
  const count = counted(terms.length, "term");
  return disputed === 0 ? count : `${count}, ${words("record")("disputedCount", { count: disputed })}`;
}

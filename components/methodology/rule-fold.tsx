import type { ReactNode } from "react";
import { Fold } from "@/components/ui/fold";
import type { RuleSectionKey } from "@/lib/domain/say/facts/rules";
import { titleOf } from "./sections";

type RuleFoldProps = {
  id: RuleSectionKey;
  /** What is in it: "10 words". */
  said: string;
  lead: ReactNode;
  children: ReactNode;
};

/** A part of the methodology, folded: its name and what is in it stand in the page, and whatever leads to it opens it. */
export function RuleFold({ id, said, lead, children }: RuleFoldProps) {
  return (
    <Fold id={id} title={titleOf(id)} said={said}>
      <div className="pt-1 pb-6 pl-[1.125rem]">
        <p className="mb-4 max-w-measure text-ink-muted">{lead}</p>
        {children}
      </div>
    </Fold>
  );
}

import { ListLink } from "@/components/ui/list-link";
import { words } from "@/lib/language/words";
import { revisionsHref } from "@/lib/url/history-href";
import { LostTarget } from "./lost-target";

type LostPartProps = { noun: "deals" | "partnerships" | "organizations" | "sources"; slug: string };

/** For whoever follows a link to a term, a claim or an event that has gone from a record's page: why that may be, and where it still stands. */
export function LostPart({ noun, slug }: LostPartProps) {
  return (
    <LostTarget>
      {words("record").rich("lostPart", {
        history: (text) => (
          <ListLink key="history" href={revisionsHref(noun, slug)}>
            {text}
          </ListLink>
        ),
      })}
    </LostTarget>
  );
}

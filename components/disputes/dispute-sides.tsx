import { StanceMark } from "@/components/standing/stance-mark";
import { cx } from "@/components/ui/cx";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { sourceHref } from "@/lib/url/href";
import type { DisputeSide, DisputeView } from "@/lib/views/disputes";

type DisputeSidesProps = { dispute: DisputeView; clocks: ClockQuery };

/** The sides beside each other, each with its value, who says it and when. In a ruling the side that prevailed comes first. */
export function DisputeSides({ dispute: { sides, term }, clocks }: DisputeSidesProps) {
  const t = words("disputes");
  return (
    <ul aria-label={t("item.sides", { label: term.label })} className="mt-3 grid gap-3 md:grid-cols-2">
      {sides.map((side, index) => (
        <li key={sideKey(side, index)} className={cx("border-l-2 px-4 py-3", boxOf(term.standing, index))}>
          <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
            <StanceMark stance={side.stance} />
            {term.standing === "ruled" && index === 0 && (
              <span className="font-medium text-ruled">{t("item.upheld")}</span>
            )}
          </p>
          <p className="font-serif text-xl">{side.display}</p>
          <SideClaims side={side} clocks={clocks} />
        </li>
      ))}
    </ul>
  );
}

function boxOf(standing: DisputeView["term"]["standing"], index: number): string {
  if (standing === "disputed") return "border-disputed-edge bg-disputed-wash";
  if (standing === "ruled" && index === 0) return "border-ruled-edge bg-ruled-wash";
  return "border-rule-strong bg-paper-sunken";
}

/** A side names this many of its sources and counts the rest; the term's page has them all. */
const NAMED = 4;

function SideClaims({ side: { claims }, clocks }: { side: DisputeSide; clocks: ClockQuery }) {
  const first = new Map(claims.map((claim) => [claim.source.slug, claim]));
  const named = [...first.values()];
  const t = words("disputes");
  return (
    <ul className="mt-1 text-sm">
      {named.slice(0, NAMED).map(({ source }) => (
        <li key={source.slug}>
          <TextLink href={sourceHref(source.slug, clocks)} title={source.title}>
            {source.publisher}
          </TextLink>
          <span className="text-ink-muted">, {source.publishedOn?.words ?? t("item.undated")}</span>
        </li>
      ))}
      {named.length > NAMED && (
        <li className="text-ink-muted">{t("item.more", { count: named.length - NAMED })}</li>
      )}
    </ul>
  );
}

/** Two sides may read alike and differ in their intervals. */
function sideKey({ stance, display }: DisputeSide, place: number): string {
  return `${place} ${stance} ${display}`;
}

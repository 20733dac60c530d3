import { inOwn, within } from "@/components/ui/language/own";
import { ListLink } from "@/components/ui/list-link";
import { words } from "@/lib/language/words";
import { termReviewHref } from "@/lib/url/record-href";
import type { ClaimView, SideView, TermView } from "@/lib/views/parts";
import { joinWords, setAsideGroups, sideKey } from "./term-words";

/** What the side that lost a ruling says; the ruling's own reason stands beside the badge. */
export function LosingSides({ sides }: { sides: readonly SideView[] }) {
  const [, ...losing] = sides;
  if (losing.length === 0) return null;
  return (
    <dl className="mt-2 grid max-w-measure grid-cols-[auto_minmax(0,1fr)] gap-x-4 border-ruled-edge border-l-2 bg-ruled-wash px-3 py-2 text-sm group-target/term:bg-paper">
      {losing.map((side) => (
        <div key={sideKey(side)} className="col-span-full grid grid-cols-subgrid">
          <dt className="text-ink-muted">{losingWord(side)}</dt>
          <dd>
            {words("record").rich("per", {
              value: () => (
                <span key="value" className="font-medium">
                  {side.display}
                </span>
              ),
              publishers: joinWords(side.publishers),
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function losingWord({ stance, contested }: SideView): string {
  const t = words("record");
  if (stance === "denies") return t("denied");
  return contested ? t("against") : t("said");
}

/** Claims that no machine can compare with the value shown: what they say, and where an editor rules on them. */
export function NotCompared({ term: { notCompared, deal, key } }: { term: TermView }) {
  if (notCompared.length === 0) return null;
  return (
    <p className="mt-2 max-w-measure text-sm">
      <span className="font-medium">{words("record")("notCompared")}</span>{" "}
      {notCompared.map(({ display, publisher }, index) => (
        <span key={`${publisher} ${display}`}>
          {index > 0 && words("shell")("between")}
          {display} <span className="text-ink-muted">({publisher})</span>
        </span>
      ))}
      {". "}
      <span className="no-print">
        <ListLink href={termReviewHref(deal.slug, key)}>{words("record")("ruleOnIt")}</ListLink>
      </span>
    </p>
  );
}

/** Claims that do not count, in the open: how many, of what, per whom, and the editors' reason. */
export function SetAside({ claims }: { claims: readonly ClaimView[] }) {
  const groups = setAsideGroups(claims);
  if (groups.length === 0) return null;
  return (
    <ul className="mt-2 max-w-measure text-sm">
      {groups.map(({ words: said, publishers, reason, reasonLang }) => (
        <li key={`${said} ${reason}`} {...(reason !== null && inOwn(reasonLang))}>
          <span className="font-medium" {...(reason !== null && within(reasonLang))}>
            {said}
          </span>{" "}
          <span className="text-ink-muted">({joinWords(publishers)})</span>
          {reason !== null && `${words("record")("colon")} ${reason}`}
        </li>
      ))}
    </ul>
  );
}

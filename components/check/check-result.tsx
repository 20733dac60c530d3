import { CopyButton } from "@/components/ui/controls/copy-button";
import { countOf } from "@/components/ui/count-of";
import { Disclosure } from "@/components/ui/disclosure";
import { Anchor } from "@/components/ui/language/link";
import { Section } from "@/components/ui/section";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { CheckupFinding, CheckupView } from "@/lib/views/share/checkup";

/** What became of what a text cites: what has to be changed first, what stands folded away. */
export function CheckResult({ view: { findings, counts, isCut } }: { view: CheckupView }) {
  const of = (...outcomes: CheckupFinding["outcome"][]) =>
    findings.filter(({ outcome }) => outcomes.includes(outcome));
  const wrong = of("changed", "withdrawn", "missing");
  const rest = of("unmatched", "moved");
  const standing = of("stands");
  return (
    <Section id="result" title="Result" lead={sentence(counts, findings.length)}>
      {isCut && (
        <p className="mb-4 text-ink-muted">The text is longer than is read at once; its end was left out.</p>
      )}
      {wrong.length > 0 && <Findings findings={wrong} />}
      {rest.length > 0 && (
        <div className="mt-6">
          <h3 className="font-medium">Not matched, or at another address</h3>
          <Findings findings={rest} />
        </div>
      )}
      {standing.length > 0 && (
        <div className="mt-6">
          <Disclosure summary={`What stands (${standing.length})`}>
            <Findings findings={standing} />
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

function sentence({ changed, stands, withdrawn, missing }: CheckupView["counts"], total: number): string {
  if (total === 0)
    return "Nothing in this text cites the record: no address of it, and no value with a deal beside it.";
  const lost = withdrawn + missing;
  return `${countOf(changed, "citation")} ${changed === 1 ? "has" : "have"} changed, ${stands} ${stands === 1 ? "stands" : "stand"}${lost === 0 ? "" : `, ${lost} ${lost === 1 ? "leads" : "lead"} to what is withdrawn or was never there`}.`;
}

const WORDS: Readonly<Record<CheckupFinding["outcome"], string>> = {
  changed: "Changed",
  stands: "Stands",
  withdrawn: "Withdrawn",
  moved: "Other address",
  unmatched: "Not matched",
  missing: "Not there",
};

function Findings({ findings }: { findings: readonly CheckupFinding[] }) {
  return (
    <ol className="mt-2 border-rule border-t">
      {findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is never reordered, whose entries may be equal
        <li key={index} className="border-rule border-b py-4">
          <Finding finding={finding} />
        </li>
      ))}
    </ol>
  );
}

function Finding({
  finding: { line, text, cited, outcome, why, since, instead, href },
}: {
  finding: CheckupFinding;
}) {
  return (
    <article className="grid gap-x-8 gap-y-2 md:grid-cols-[8rem_minmax(0,1fr)]">
      <p className={outcome === "changed" ? "font-medium text-accent" : "font-medium text-ink-muted"}>
        {WORDS[outcome]}
        <span className="block font-normal text-ink-muted text-sm">Line {line}</span>
      </p>
      <div className="min-w-0 max-w-measure">
        <p className="font-medium">{cited}</p>
        <blockquote className="line-clamp-3 break-words border-rule-strong border-l-2 pl-3 text-ink-muted">
          {text}
        </blockquote>
        <p className="mt-1.5">
          {why}{" "}
          {href !== null && (
            <Anchor href={href} className="link">
              Read it
            </Anchor>
          )}
        </p>
        {since !== null && (
          <p className="text-ink-muted text-sm">
            Saved on {displayDate(since.savedAt.slice(0, 10))}: “{since.message}” (
            <Anchor href={since.href} className="link">
              save {since.changeSet}
            </Anchor>
            )
          </p>
        )}
        {instead !== null && (
          <div className="mt-3">
            <p className="text-sm">Put instead:</p>
            <p className="mt-1 select-all border-rule-strong border-l-2 bg-paper-sunken px-3 py-2 font-serif text-lg">
              {instead.sentence}
            </p>
            <p className="mt-2 flex flex-wrap gap-x-4">
              <CopyButton text={instead.sentence} label="Copy the sentence" />
              <Anchor href={instead.href} className="link hit inline-flex items-center text-sm">
                Pinned link
              </Anchor>
            </p>
          </div>
        )}
      </div>
    </article>
  );
}

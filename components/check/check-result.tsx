import { CopyButton } from "@/components/ui/controls/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Anchor } from "@/components/ui/language/link";
import { Own } from "@/components/ui/language/own";
import { Section } from "@/components/ui/section";
import type { ToldCheckup, ToldFinding } from "./tell-checkup";

/** What became of what a text cites: what has to be changed first, what stands folded away. */
export function CheckResult({ told }: { told: ToldCheckup }) {
  const { findings, labels, lead, isCut } = told;
  const of = (...outcomes: ToldFinding["outcome"][]) =>
    findings.filter(({ outcome }) => outcomes.includes(outcome));
  const wrong = of("changed", "withdrawn", "missing");
  const rest = of("unmatched", "moved");
  const standing = of("stands");
  return (
    <Section id="result" title={labels.result} lead={lead}>
      {isCut !== null && <p className="mb-4 text-ink-muted">{isCut}</p>}
      {wrong.length > 0 && <Findings findings={wrong} labels={labels} />}
      {rest.length > 0 && (
        <div className="mt-6">
          <h3 className="font-medium">{labels.rest}</h3>
          <Findings findings={rest} labels={labels} />
        </div>
      )}
      {standing.length > 0 && (
        <div className="mt-6">
          <Disclosure summary={labels.standing}>
            <Findings findings={standing} labels={labels} />
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

type Labels = ToldCheckup["labels"];

function Findings({ findings, labels }: { findings: readonly ToldFinding[]; labels: Labels }) {
  return (
    <ol className="mt-2 border-rule border-t">
      {findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is never reordered, whose entries may be equal
        <li key={index} className="border-rule border-b py-4">
          <Finding finding={finding} labels={labels} />
        </li>
      ))}
    </ol>
  );
}

function Finding({ finding, labels }: { finding: ToldFinding; labels: Labels }) {
  const { word, line, text, cited, outcome, why, isOwn, since, instead, href } = finding;
  return (
    <article className="grid gap-x-8 gap-y-2 md:grid-cols-[8rem_minmax(0,1fr)]">
      <p className={outcome === "changed" ? "font-medium text-accent" : "font-medium text-ink-muted"}>
        {word}
        <span className="block font-normal text-ink-muted text-sm">{line}</span>
      </p>
      <div className="min-w-0 max-w-measure">
        <p className="font-medium" lang="">
          {cited}
        </p>
        <blockquote
          lang=""
          className="line-clamp-3 break-words border-rule-strong border-l-2 pl-3 text-ink-muted"
        >
          {text}
        </blockquote>
        <p className="mt-1.5">
          {isOwn ? <Own>{why}</Own> : why}{" "}
          {href !== null && (
            <Anchor href={href} className="link">
              {labels.readIt}
            </Anchor>
          )}
        </p>
        {since !== null && (
          <p className="text-ink-muted text-sm">
            {since.words} (
            <Anchor href={since.href} className="link">
              {since.save}
            </Anchor>
            )
          </p>
        )}
        {instead !== null && (
          <div className="mt-3">
            <p className="text-sm">{labels.instead}</p>
            <p className="mt-1 select-all border-rule-strong border-l-2 bg-paper-sunken px-3 py-2 font-serif text-lg">
              {instead.sentence}
            </p>
            <p className="mt-2 flex flex-wrap gap-x-4">
              <CopyButton text={instead.sentence} label={labels.copy} />
              <Anchor href={instead.href} className="link hit inline-flex items-center text-sm">
                {labels.pinned}
              </Anchor>
            </p>
          </div>
        )}
      </div>
    </article>
  );
}

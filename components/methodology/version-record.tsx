import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { PageHeader } from "@/components/shell/page-header";
import { Fact, Facts } from "@/components/ui/facts";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import {
  METHODOLOGY_VERSION,
  type MethodologyVersion,
  methodologyVersion,
} from "@/lib/domain/methodology/versions";
import { methodologyHref, methodologyVersionHref } from "@/lib/url/href";
import { ChangesOfVersion } from "./versions-section";

/** One version of the rules as it was, the same for ever. */
export function VersionRecord({ version }: { version: MethodologyVersion }) {
  const { number, since, changes, text } = version;
  const next = methodologyVersion(number + 1);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: "Methodology", href: methodologyHref() }]} />
      <PageHeader
        kicker={`Version ${number}`}
        title="How standings are decided"
        standfirst={
          next === null
            ? `The rules since ${displayDate(since)}, the newest.`
            : `The rules from ${displayDate(since)} until ${displayDate(next.since)}.`
        }
      />
      {next !== null && (
        <div className="mt-6">
          <Note title="These rules were replaced">
            <TextLink href={methodologyVersionHref(next.number)}>Version {next.number}</TextLink> took their
            place; <TextLink href={methodologyHref()}>version {METHODOLOGY_VERSION}</TextLink> holds now.
          </Note>
        </div>
      )}
      <Section id="changes" title="What it changed">
        <ChangesOfVersion changes={changes} />
      </Section>
      {text.sections.map(({ id, title, rules }) => (
        <Section key={id} id={id} title={title}>
          <Facts className="max-w-4xl">
            {rules.map(({ name, words }) => (
              <Fact key={name} name={<span className="font-medium text-ink">{name}</span>}>
                {words.map((sentence) => (
                  <p key={sentence} className="max-w-measure">
                    {sentence}
                  </p>
                ))}
              </Fact>
            ))}
          </Facts>
        </Section>
      ))}
    </>
  );
}

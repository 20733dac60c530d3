import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { PageHeader } from "@/components/shell/page-header";
import { Fact, Facts } from "@/components/ui/facts";
import { linkTag } from "@/components/ui/language/tags";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { displayDate } from "@/lib/domain/dates/display-date";
import {
  METHODOLOGY_VERSION,
  type MethodologyVersion,
  methodologyVersion,
  textIn,
} from "@/lib/domain/methodology/versions";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { methodologyHref, methodologyVersionHref } from "@/lib/url/href";
import { ChangesOfVersion } from "./versions-section";

/** One version of the rules as it was, the same for ever. */
export function VersionRecord({ version }: { version: MethodologyVersion }) {
  const { number, since } = version;
  const t = words("methodology");
  const text = textIn(version, language());
  const day = (date: string) => displayDate(date, language());
  const next = methodologyVersion(number + 1);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t("name"), href: methodologyHref() }]} />
      <PageHeader
        kicker={t("versions.version", { number: String(number) })}
        title={t("title")}
        standfirst={
          next === null
            ? t("versions.newestSince", { day: day(since) })
            : t("versions.held", { from: day(since), until: day(next.since) })
        }
      />
      {next !== null && (
        <div className="mt-6">
          <Note title={t("versions.replaced")}>
            {t.rich("versions.replacedBy", {
              next: String(next.number),
              newest: String(METHODOLOGY_VERSION),
              one: linkTag("next", methodologyVersionHref(next.number)),
              now: linkTag("newest", methodologyHref()),
            })}
          </Note>
        </div>
      )}
      <Section id="changes" title={t("versions.changed")}>
        <ChangesOfVersion number={number} />
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

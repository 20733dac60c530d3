import { StandingBadge } from "@/components/standing/standing-badge";
import { inOwn, Own } from "@/components/ui/language/own";
import { linkTag, spanTag } from "@/components/ui/language/tags";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { STANDINGS, type Standing, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealsHref, termHref, withQuery } from "@/lib/url/href";
import type { StandingExample } from "@/lib/views/methodology";
import { titleOf } from "./sections";

type StandingsSectionProps = { examples: readonly StandingExample[]; clocks: ClockQuery };

/** The standings: shape and word, the exact rule, what is shown, and a living example. */
export function StandingsSection({ examples, clocks }: StandingsSectionProps) {
  return (
    <Section id="standings" title={titleOf("standings")} lead={words("methodology")("standings.lead")}>
      <dl className="border-rule border-b">
        {slugsOf(STANDINGS).map((standing) => (
          <StandingRow
            key={standing}
            standing={standing}
            example={examples.find((example) => example.standing === standing)}
            clocks={clocks}
          />
        ))}
      </dl>
    </Section>
  );
}

type StandingRowProps = { standing: Standing; example: StandingExample | undefined; clocks: ClockQuery };

function StandingRow({ standing, example, clocks }: StandingRowProps) {
  const { rules } = language();
  const { when, shown } = rules.standings[standing];
  const t = words("methodology");
  const all = withQuery(dealsHref(), { standing, on: clocks.on, known: clocks.known });
  return (
    <div
      id={`standing-${standing}`}
      className="grid gap-x-8 gap-y-1 border-rule border-t py-4 md:grid-cols-[10rem_minmax(0,1fr)]"
    >
      <dt>
        <StandingBadge standing={standing} size="lg" />
      </dt>
      <dd className="max-w-measure">
        <p>{when}</p>
        <p className="text-ink-muted">{rules.shown(shown)}</p>
        {example ? (
          <p className="mt-2 border-rule-strong border-l pl-3 text-sm">
            {t.rich("standings.example", {
              ...{ label: example.label, deal: example.deal.title, display: example.display },
              term: linkTag(
                "term",
                termHref(example.deal.slug, example.key, clocks),
                inOwn(example.labelLang),
              ),
              quiet: spanTag("deal", "text-ink-muted"),
              own: (text) => (
                <Own key="own" lang={example.deal.titleLang}>
                  {text}
                </Own>
              ),
            })}
          </p>
        ) : (
          <p className="mt-2 text-ink-muted text-sm">{t("standings.none")}</p>
        )}
        {example && (
          <p className="text-sm">
            <TextLink href={all} className="hit inline-flex items-center">
              {t("standings.deals")}
            </TextLink>
          </p>
        )}
      </dd>
    </div>
  );
}

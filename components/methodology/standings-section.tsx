import { StandingBadge } from "@/components/standing/standing-badge";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { STANDING_RULES } from "@/lib/domain/say/en/standing-rules";
import { STANDINGS, type Standing, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealsHref, termHref, withQuery } from "@/lib/url/href";
import type { StandingExample } from "@/lib/views/methodology";
import { titleOf } from "./sections";

type StandingsSectionProps = { examples: readonly StandingExample[]; clocks: ClockQuery };

/** The standings: shape and word, the exact rule, what is shown, and a living example. */
export function StandingsSection({ examples, clocks }: StandingsSectionProps) {
  return (
    <Section
      id="standings"
      title={titleOf("standings")}
      lead="What the claims on a term amount to. A standing is worked out from the claims each time it is shown; nobody types it in."
    >
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
  const { when, shown } = STANDING_RULES[standing];
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
        <p className="text-ink-muted">Shown: {shown}</p>
        {example ? (
          <p className="mt-2 border-rule-strong border-l pl-3 text-sm">
            <TextLink href={termHref(example.deal.slug, example.key, clocks)}>{example.label}</TextLink>
            <span className="text-ink-muted"> in {example.deal.title}: </span>
            {example.display}.
          </p>
        ) : (
          <p className="mt-2 text-ink-muted text-sm">No term in the record stands so at this date.</p>
        )}
        {example && (
          <p className="text-sm">
            <TextLink href={all} className="hit inline-flex items-center">
              Deals with a term that stands so
            </TextLink>
          </p>
        )}
      </dd>
    </div>
  );
}

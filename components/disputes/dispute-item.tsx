import { TermMarks } from "@/components/standing/term-marks";
import { inOwn, Own } from "@/components/ui/language/own";
import { spanTag } from "@/components/ui/language/tags";
import { unseenWith } from "@/components/ui/language/unseen";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, partnershipHref, termHref } from "@/lib/url/href";
import type { DisputeView } from "@/lib/views/disputes";
import { DisputeSides } from "./dispute-sides";
import { sinceWords } from "./dispute-words";

type DisputeItemProps = { dispute: DisputeView; clocks: ClockQuery };

/** One contested term: what it is about, where it stands, both sides, and the ruling when there is one. */
export function DisputeItem({ dispute, clocks }: DisputeItemProps) {
  const { term, partnership, ruling } = dispute;
  const t = words("disputes");
  return (
    <article className="border-rule border-t py-6">
      <p className="text-ink-muted text-sm">
        <TextLink href={partnershipHref(partnership.slug, clocks)}>{partnership.name}</TextLink>
        {" · "}
        <TextLink href={dealHref(term.deal.slug, clocks)} {...inOwn(term.deal.titleLang)}>
          {term.deal.title}
        </TextLink>
        <TextLink
          href={`/edit/terms/${term.deal.slug}/${term.key}`}
          className="when-signed-in no-print hit ml-4 inline-flex items-center gap-1"
        >
          <Gavel />{" "}
          {t.rich("item.rule", {
            label: () => term.label,
            hidden: unseenWith({ text: term.label, lang: term.labelLang }),
          })}
        </TextLink>
      </p>
      <h3 className="mt-0.5 font-semibold font-serif text-xl">
        <TextLink href={termHref(term.deal.slug, term.key, clocks)} look="name" {...inOwn(term.labelLang)}>
          {term.label}
        </TextLink>
      </h3>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-4 text-sm">
        <TermMarks standing={term.standing} binding={term.binding} />
        <span className="text-ink-muted">{term.kind.label}</span>
        <span className="text-ink-muted">{sinceWords(dispute)}</span>
      </p>
      <dl className="mt-1 flex max-w-measure flex-col gap-y-0.5 text-sm">
        <Fact name={t("item.money")} words={dispute.stake} />
        {dispute.settlement !== null && <Fact name={t("item.settledBy")} words={dispute.settlement} />}
      </dl>
      <DisputeSides dispute={dispute} clocks={clocks} />
      {ruling !== null && (
        <p className="mt-3 max-w-measure">
          {t.rich("item.ruling", {
            publisher: ruling.source.publisher,
            b: spanTag("b", "font-medium text-ruled"),
            reason: () => (
              <Own key="reason" lang={ruling.reasonLang}>
                {ruling.reason}
              </Own>
            ),
            muted: spanTag("for", "text-ink-muted"),
          })}
        </p>
      )}
    </article>
  );
}

function Gavel() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="size-3.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <path d="M7 2l5 5M4.5 4.5l5 5M9.5 2.5l-5 5 2 2 5-5zM8 9l-6 5" />
    </svg>
  );
}

function Fact({ name, words }: { name: string; words: string }) {
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3">
      <dt className="text-ink-muted">{name}</dt>
      <dd className="first-letter:uppercase">{words}</dd>
    </div>
  );
}

import type { ReactNode } from "react";
import { pickHref } from "@/components/figures/pick-href";
import { WithLabel } from "@/components/terms/with-label";
import { TextLink } from "@/components/ui/text-link";
import type { AnswerLine, Answers } from "@/lib/figures/answers";
import { words } from "@/lib/language/words";
import { disputesHref, termHref } from "@/lib/url/href";
import { type DashboardSearch, dashboardHref } from "@/lib/url/ledger/dashboard-search";
import { ledgerHref } from "@/lib/url/ledger/ledger-search";

type ThreeAnswersProps = { answers: Answers; search: DashboardSearch; openDisputes: number };

/** The three questions that people come with, answered before the first scroll. */
export function ThreeAnswers({ answers, search, openDisputes }: ThreeAnswersProps) {
  const { org, rules, rate, on, known } = search;
  const clocks = { on, known };
  const asked = { ...clocks, rules, rate };
  const whose = org === null ? {} : { org: [org] };
  const t = words("overview");
  return (
    <div className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-3 print:grid-cols-3 print:gap-x-6">
      <Answer
        id="signed"
        lines={answers.signed}
        clocks={asked}
        more={
          <TextLink href={ledgerHref({ ...whose, ...asked, binding: ["signed"] })}>
            {t("signed.more")}
          </TextLink>
        }
      />
      <Answer
        id="owes"
        lines={answers.owes}
        clocks={asked}
        more={<TextLink href={dashboardHref(search, "largest-obligations")}>{t("owes.more")}</TextLink>}
      />
      <Answer
        id="disputed"
        lines={answers.disputed}
        clocks={asked}
        more={
          <TextLink href={disputesHref(clocks)}>
            {t(org === null ? "disputed.more" : "disputed.moreOfAll", { count: openDisputes })}
          </TextLink>
        }
      />
    </div>
  );
}

type AnswerProps = {
  id: keyof Answers;
  lines: readonly AnswerLine[];
  clocks: Pick<DashboardSearch, "on" | "known" | "rules" | "rate">;
  more: ReactNode;
};

function Answer({ id, lines, clocks, more }: AnswerProps) {
  const t = words("overview");
  return (
    <section aria-labelledby={id} className="border-ink border-t-2 pt-2">
      <h2 id={id} className="font-semibold font-serif text-xl">
        {t(`${id}.title`)}
      </h2>
      <p className="text-ink-muted text-sm">{t(`${id}.lead`)}</p>
      {lines.length === 0 && <p className="py-3 text-ink-muted">{t(`${id}.empty`)}</p>}
      <ol className="mt-2">
        {lines.map((line) => (
          <li key={line.key} className="border-rule border-t py-2 first:border-t-0">
            <TextLink href={hrefOf(line, clocks)} look="name" className="block">
              <span className="block text-lg leading-snug">
                <span className="font-semibold">{line.amount}</span>
              </span>
              <span className="block">
                <WithLabel term={line.term}>{line.what}</WithLabel>
              </span>
              <span className="block text-ink-muted text-sm">{line.note}</span>
            </TextLink>
          </li>
        ))}
      </ol>
      <p className="mt-1 text-sm [&>a]:inline-flex [&>a]:min-h-7 [&>a]:items-center">{more}</p>
    </section>
  );
}

function hrefOf({ to }: AnswerLine, clocks: AnswerProps["clocks"]): string {
  return "pick" in to ? pickHref(to.pick, clocks) : termHref(to.deal, to.term, clocks);
}

import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { TextField } from "@/components/ui/controls/text-field";
import { AskForm } from "@/components/ui/language/link";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealsHref, partnershipsHref } from "@/lib/url/href";
import { ledgerHref } from "@/lib/url/ledger/ledger-search";

/** What Entente is, in one sentence, and the ways in; short, so that the three answers stand in the first window. */
export function OverviewLead({ clocks }: { clocks: ClockQuery }) {
  const { on, known } = clocks;
  const t = words("overview");
  const kept = Object.entries({ on, known }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return (
    <header className="grid items-end gap-x-14 gap-y-5 pt-2 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div>
        <h1 className="max-w-[34ch] font-semibold font-serif text-3xl tracking-[-0.01em]">{t("title")}</h1>
        <p className="mt-3 max-w-measure font-serif text-ink-muted text-lg">{t("lead")}</p>
      </div>
      <div className="no-print">
        <search className="block">
          <AskForm action="/search" className="flex items-end gap-2">
            <HiddenFields fields={kept} />
            <div className="min-w-0 flex-1">
              <TextField
                id="overview-search"
                name="q"
                type="search"
                label={t("searchLabel")}
                placeholder={t("searchExample")}
                autoComplete="off"
              />
            </div>
            <Button type="submit" variant="primary">
              {t("search")}
            </Button>
          </AskForm>
        </search>
        <p className="mt-3 flex flex-wrap gap-2">
          <ButtonLink href={ledgerHref({ on, known })}>{t("ledger")}</ButtonLink>
          <ButtonLink href={partnershipsHref({ on, known })}>{t("partnerships")}</ButtonLink>
          <ButtonLink href={dealsHref({ on, known })}>{t("deals")}</ButtonLink>
        </p>
      </div>
    </header>
  );
}

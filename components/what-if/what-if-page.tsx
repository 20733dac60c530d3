import { CountingPanel } from "@/components/ledger/counting-panel";
import { WhoseSelect } from "@/components/ledger/whose-select";
import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { AskForm } from "@/components/ui/language/link";
import type { Clocks } from "@/lib/domain/dates/clocks";
import { assumptionText } from "@/lib/domain/what-if/assumption";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { ruleSetOf } from "@/lib/url/ledger/counting-params";
import {
  keptWhatIfFields,
  type WhatIfSearch,
  whatIfDataHref,
  whatIfHref,
} from "@/lib/url/ledger/what-if-search";
import type { WhatIfTooLarge, WhatIfView } from "@/lib/views/what-if";
import { WhatIfForm } from "./what-if-form";
import { WhatIfLive } from "./what-if-live";
import { WhatIfResults } from "./what-if-results";

type WhatIfPageProps = { view: WhatIfView; search: WhatIfSearch; clocks: Clocks };

/** The body of the page: what is left out beside what changes. */
export function WhatIfPage({ view, search, clocks }: WhatIfPageProps) {
  const { choices, differences, rates, chosenRates, version } = view;
  const chosen = Object.values(choices)
    .flatMap(({ shown }) => shown)
    .filter((choice) => search.without.includes(assumptionText(choice)));
  const counting = { rules: ruleSetOf(search.rules), rates: chosenRates };
  return (
    <>
      <CountingPanel query={search} rates={rates} hrefOf={(change) => whatIfHref({ ...search, ...change })} />
      <WhatIfLive
        key={whatIfHref(search)}
        asked={{ dataHref: whatIfDataHref(version, search.org), search, clocks, counting }}
        form={<WhatIfForm view={view} search={search} />}
      >
        <WhatIfResults differences={differences} chosen={chosen} search={search} words={language().whatIf} />
      </WhatIfLive>
    </>
  );
}

/** More than is recomputed at once: one organization's money is less. */
export function WhatIfTooLargePage({ view, search }: { view: WhatIfTooLarge; search: WhatIfSearch }) {
  const { claims, whose } = view;
  const t = words("whatIf");
  return (
    <div className="mt-6 max-w-measure">
      <p>
        {whose === null
          ? t("tooLarge.record", { claims })
          : t("tooLarge.organization", { name: whose.name, claims })}
      </p>
      <AskForm action="/what-if" className="mt-4 flex items-end gap-2">
        <HiddenFields fields={keptWhatIfFields(search, ["org"])} />
        <WhoseSelect id="what-if-org" view={view} />
        <Button type="submit">{t("show")}</Button>
      </AskForm>
    </div>
  );
}

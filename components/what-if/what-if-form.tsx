import { WhoseSelect } from "@/components/ledger/whose-select";
import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { Checkbox } from "@/components/ui/controls/checkbox";
import { Fieldset } from "@/components/ui/controls/fieldset";
import { TextField } from "@/components/ui/controls/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { AskForm } from "@/components/ui/language/link";
import { Own } from "@/components/ui/language/own";
import type { Tier } from "@/lib/domain/vocabulary/vocabulary";
import { type AssumptionKind, assumptionText } from "@/lib/domain/what-if/assumption";
import type { Choice } from "@/lib/domain/what-if/choices";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { keptWhatIfFields, type WhatIfSearch } from "@/lib/url/ledger/what-if-search";
import type { WhatIfView } from "@/lib/views/what-if";

type WhatIfFormProps = { view: WhatIfView; search: WhatIfSearch };

/** The short lists first, and open. */
const ORDER: readonly AssumptionKind[] = ["tier", "publisher", "source", "deal", "ruling"];
const OPEN: ReadonlySet<AssumptionKind> = new Set(["tier", "publisher"]);
/** What one looks for by: names, the same in every language. */
const NAMES = "reuters, oracle …";

/** What is left out: one plain GET form. A script, once there, answers each tick at once; without one the button does. */
export function WhatIfForm({ view, search }: WhatIfFormProps) {
  const t = words("whatIf");
  return (
    <search>
      <AskForm action="/what-if" className="no-print flex flex-col gap-5">
        <HiddenFields fields={keptWhatIfFields(search, ["without", "org", "find"])} />
        <WhoseSelect id="what-if-org" view={view} />
        <TextField
          id="what-if-find"
          name="find"
          label={t("find")}
          defaultValue={search.find}
          placeholder={NAMES}
        />
        <Button type="submit" className="justify-self-start">
          {t("show")}
        </Button>
        {ORDER.map((kind) => (
          <Kind key={kind} kind={kind} view={view} search={search} />
        ))}
      </AskForm>
    </search>
  );
}

/** A publisher's name is a name in every language. */
function Called({ choice: { kind, name, label, labelLang } }: { choice: Choice }) {
  if (kind === "tier") return language().vocabulary.tiers[name as Tier];
  return kind === "publisher" ? label : <Own lang={labelLang}>{label}</Own>;
}

function Kind({ kind, view, search }: WhatIfFormProps & { kind: AssumptionKind }) {
  const { shown, more } = view.choices[kind];
  if (shown.length === 0) return null;
  const t = words("whatIf");
  const legend = t(`leaveOut.${kind}`);
  const isChosen = shown.some((choice) => search.without.includes(assumptionText(choice)));
  const isOpen = OPEN.has(kind) || isChosen || search.find !== "";
  const list = (
    <Fieldset legend={legend} hideLegend={!OPEN.has(kind)}>
      {shown.map((choice) => {
        const text = assumptionText(choice);
        return (
          <Checkbox
            key={text}
            name="without"
            value={text}
            label={
              <span className="line-clamp-2 text-sm">
                <Called choice={choice} />
              </span>
            }
            trailing={choice.claims}
            defaultChecked={search.without.includes(text)}
          />
        );
      })}
      {more > 0 && <p className="text-ink-muted text-sm">{t("more", { count: more })}</p>}
    </Fieldset>
  );
  if (OPEN.has(kind)) return list;
  return (
    <Disclosure summary={legend} open={isOpen}>
      {list}
    </Disclosure>
  );
}

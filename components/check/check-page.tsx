import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { AskForm } from "@/components/ui/language/link";
import { words } from "@/lib/language/words";
import type { ParamNote } from "@/lib/url/params";
import type { CheckupView } from "@/lib/views/share/checkup";
import { CheckForm } from "./check-form";
import { CheckResult } from "./check-result";
import { type CheckState, tellCheckup } from "./tell-checkup";

type CheckPageProps = {
  text: string;
  view: CheckupView | null;
  notes: readonly ParamNote[];
  action: (state: CheckState, form: FormData) => Promise<CheckState>;
};

/** The citation check-up: a short text by its address, a long one by a form. */
export function CheckPage({ text, view, notes, action }: CheckPageProps) {
  const t = words("check");
  return (
    <PageBody>
      <PageHeader title={t("title")} standfirst={t("standfirst")} />
      <ParameterNotes notes={notes} />
      <AskForm action="/check" className="no-print mt-6 flex max-w-3xl flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-72">
          <TextField id="check-short" name="text" label={t("short")} defaultValue={text} maxLength={300} />
        </div>
        <Button type="submit">{t("check")}</Button>
      </AskForm>
      {view !== null && <CheckResult told={tellCheckup(view)} />}
      <CheckForm
        action={action}
        words={{
          label: t("long"),
          hint: t("longHint"),
          checking: t("checking"),
          checkIt: t("checkIt"),
          nothing: t("nothing"),
        }}
      />
    </PageBody>
  );
}

import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { AskForm } from "@/components/ui/language/link";
import type { ParamNote } from "@/lib/url/params";
import type { CheckState, CheckupView } from "@/lib/views/share/checkup";
import { CheckForm } from "./check-form";
import { CheckResult } from "./check-result";

type CheckPageProps = {
  text: string;
  view: CheckupView | null;
  notes: readonly ParamNote[];
  action: (state: CheckState, form: FormData) => Promise<CheckState>;
};

/** The citation check-up: a short text by its address, a long one by a form. */
export function CheckPage({ text, view, notes, action }: CheckPageProps) {
  return (
    <PageBody>
      <PageHeader
        title="Citation check-up"
        standfirst="Which values that you cite have changed since, when and why, and the sentence to put there now."
      />
      <ParameterNotes notes={notes} />
      <AskForm action="/check" className="no-print mt-6 flex max-w-3xl flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-72">
          <TextField
            id="check-short"
            name="text"
            label="One sentence or one address"
            defaultValue={text}
            maxLength={300}
          />
        </div>
        <Button type="submit">Check</Button>
      </AskForm>
      {view !== null && <CheckResult view={view} />}
      <CheckForm action={action} />
    </PageBody>
  );
}

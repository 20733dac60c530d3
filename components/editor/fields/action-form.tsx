"use client";

import type { ReactNode } from "react";
import type { ChoosableSection, FindRecords } from "@/components/editor/context/editor-actions";
import { FormOutcome } from "@/components/session/form-outcome";
import { useEditorForm } from "@/components/session/use-editor-form";
import { Button } from "@/components/ui/controls/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/controls/button-classes";
import { TextField } from "@/components/ui/controls/text-field";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { inPage } from "@/components/ui/language/in-page";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import { RecordField } from "./record-field";

export type Field = {
  name: string;
  label: string;
  type?: "text" | "email" | "password";
  hint?: string;
  autoComplete?: string;
  defaultValue?: string;
  /** Every field is, unless it says otherwise. */
  required?: boolean;
  /** It names a published record: how it is found. */
  record?: { section: ChoosableSection; find: FindRecords };
};

type ActionFormProps = {
  /** Also the start of its fields' ids. */
  id: string;
  action: FormAction<FormState>;
  fields?: readonly Field[];
  /** Further fields, after the others. */
  children?: ReactNode;
  submit: string;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
};

/** A form of plain fields, with what came of it above and each field's error below it. Works without scripts. */
export function ActionForm(props: ActionFormProps) {
  const { id, action, fields = [], children, submit, variant = "quiet", size } = props;
  const { state, send, pending, remember } = useEditorForm(action);
  const t = useEditorWords("frame");
  return (
    <form action={send} onSubmit={remember} className="flex max-w-md flex-col gap-4">
      <FormOutcome state={state} />
      {fields.map(({ record, defaultValue, ...field }) => {
        const { name } = field;
        const error = state?.fields?.[name];
        const common = {
          ...{ id: `${id}-${name}`, error: error && inPage(error), required: true, ...field },
          defaultValue: state?.typed?.[name] ?? defaultValue,
        };
        return record ? (
          <RecordField key={name} {...common} {...record} />
        ) : (
          <TextField key={name} {...common} />
        );
      })}
      {children}
      <div>
        <Button type="submit" variant={variant} size={size} disabled={pending}>
          {pending ? t("moment") : submit}
        </Button>
      </div>
    </form>
  );
}

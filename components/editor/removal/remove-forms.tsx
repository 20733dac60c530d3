import { ActionForm, type Field } from "@/components/editor/fields/action-form";
import { Section } from "@/components/ui/section";
import { editorWords } from "@/lib/language/editing/editor-words";
import type { Section as SectionName } from "@/lib/schema/bundle/bundle";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import type { FindRecords } from "../context/editor-actions";

type RemoveFormsProps = {
  section: SectionName;
  slug: string;
  /** The newest revision, which the editor decides on. */
  newest: number;
  remove: FormAction<FormState>;
  merge: FormAction<FormState>;
  find: FindRecords;
};

const MERGEABLE: ReadonlySet<SectionName> = new Set(["organizations", "sources"]);

/** A field that names a record of the section; term kinds are named by their address alone. */
function named(section: SectionName, find: FindRecords): Pick<Field, "record"> {
  return section === "termKinds" ? {} : { record: { section: section, find } };
}

/** The two ways out of the record: taking one out, and joining it to another of its kind. */
export function RemoveForms({ section, slug, newest, remove, merge, find }: RemoveFormsProps) {
  const t = editorWords("changes");
  const merged = section === "sources" ? "sources" : "organizations";
  return (
    <div className="grid gap-x-16 lg:grid-cols-2">
      {MERGEABLE.has(section) && (
        <Section id="merge" title={t("remove.merge")} lead={t(`remove.mergeLead.${merged}`)}>
          <ActionForm
            id="merge"
            action={merge}
            fields={[
              {
                name: "into",
                label: t(`remove.which.${merged}`),
                hint: t("remove.named"),
                ...named(section, find),
              },
              { name: "message", label: t("why"), hint: t("whyHint") },
            ]}
            submit={t(`remove.mergeSubmit.${merged}`)}
            variant="danger"
          >
            <input type="hidden" name="section" value={section} />
            <input type="hidden" name="slug" value={slug} />
          </ActionForm>
        </Section>
      )}
      <Section id="take-out" title={t("remove.takeOut")} lead={t("remove.takeOutLead")}>
        <ActionForm
          id="remove"
          action={remove}
          fields={[
            { name: "reason", label: t("remove.reason"), hint: t("remove.reasonHint") },
            {
              ...{ name: "successor", label: t(`remove.successor.${section}`), required: false },
              ...{ hint: t("remove.successorHint"), ...named(section, find) },
            },
          ]}
          submit={t(`remove.submit.${section}`)}
          variant="danger"
        >
          <input type="hidden" name="section" value={section} />
          <input type="hidden" name="slug" value={slug} />
          <input type="hidden" name="base" value={newest} />
        </ActionForm>
      </Section>
    </div>
  );
}

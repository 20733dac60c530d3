import { ActionForm, type Field } from "@/components/editor/fields/action-form";
import { Section } from "@/components/ui/section";
import { RECORD_WORDS, type Section as SectionName } from "@/lib/schema/bundle/bundle";
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
const HOW_NAMED = "Type its name, or the last part of its address.";

/** A field that names a record of the section; term kinds are named by their address alone. */
function named(section: SectionName, find: FindRecords): Pick<Field, "record"> {
  return section === "termKinds" ? {} : { record: { section: section, find } };
}

/** The two ways out of the record: taking one out, and joining it to another of its kind. */
export function RemoveForms({ section, slug, newest, remove, merge, find }: RemoveFormsProps) {
  const word = RECORD_WORDS[section];
  return (
    <div className="grid gap-x-16 lg:grid-cols-2">
      {MERGEABLE.has(section) && (
        <Section
          id="merge"
          title="Merge into another"
          lead={`For the same ${word} entered twice. Everything that names this one will name the other, and this address will lead there.`}
        >
          <ActionForm
            id="merge"
            action={merge}
            fields={[
              { name: "into", label: `Which ${word} stays?`, hint: HOW_NAMED, ...named(section, find) },
              { name: "message", label: "Why?", hint: "History shows it beside your name." },
            ]}
            submit={`Merge this ${word} into it`}
            variant="danger"
          >
            <input type="hidden" name="section" value={section} />
            <input type="hidden" name="slug" value={slug} />
          </ActionForm>
        </Section>
      )}
      <Section
        id="take-out"
        title="Take it out"
        lead="It leaves every page, list and total. Its address answers with the reason, and its history stays. Nothing else may name it."
      >
        <ActionForm
          id="remove"
          action={remove}
          fields={[
            { name: "reason", label: "Reason", hint: "Whoever asks for the record will read it." },
            {
              ...{ name: "successor", label: `The ${word} that took its place, if any`, required: false },
              ...{ hint: `${HOW_NAMED} May be left empty.`, ...named(section, find) },
            },
          ]}
          submit={`Take out this ${word}`}
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

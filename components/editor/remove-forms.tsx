import { ActionForm } from "@/components/accounts/action-form";
import { Section } from "@/components/ui/section";
import { RECORD_WORDS, type Section as SectionName } from "@/lib/schema/bundle";
import type { FormState } from "@/lib/views/form-state";
import type { FormAction } from "@/lib/views/sign-in";

type RemoveFormsProps = {
  section: SectionName;
  slug: string;
  /** The newest revision, which the editor decides on. */
  newest: number;
  remove: FormAction<FormState>;
  merge: FormAction<FormState>;
};

const MERGEABLE: ReadonlySet<SectionName> = new Set(["organizations", "sources"]);
const END_OF_ADDRESS = "The last part of its address, such as";

/** The two ways out of the record: taking one out, and joining it to another of its kind. */
export function RemoveForms({ section, slug, newest, remove, merge }: RemoveFormsProps) {
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
              { name: "into", label: `Which ${word} stays?`, hint: `${END_OF_ADDRESS} “${slug}”.` },
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
              hint: `${END_OF_ADDRESS} “${slug}”. May be left empty.`,
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

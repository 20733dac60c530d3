import { ActionForm } from "@/components/editor/fields/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { type NamedView, viewHref } from "@/lib/url/views/named-view";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";

type Action = FormAction<FormState>;
type SharedViewsListProps = {
  views: readonly (NamedView & { id: string; by: string })[];
  /** An address to begin with; empty: none. */
  address: string;
  actions: { share: Action; rename: Action; remove: Action };
};

/** The views that everybody is shown, and a form for one more. */
export function SharedViewsList({ views, address, actions }: SharedViewsListProps) {
  return (
    <>
      <Section title="Share a view" id="share-view">
        <ActionForm
          id="share-view"
          action={actions.share}
          fields={[
            { name: "name", label: "Name", hint: "What it shows, in a few words." },
            {
              name: "address",
              label: "Address",
              hint: "Of the table as it is to be shown, from /deals or /terms on.",
              defaultValue: address,
            },
          ]}
          submit="Share with everybody"
          variant="primary"
        />
      </Section>
      <Section title="Shared now" id="shared-views">
        {views.length === 0 && <p className="text-ink-muted">No view is shared yet.</p>}
        <ul className="border-rule border-b">
          {views.map((view) => (
            <li key={view.id} className="border-rule border-t py-3">
              <p className="flex flex-wrap items-baseline gap-x-4">
                <TextLink href={viewHref(view)} look="name" className="font-serif text-lg">
                  {view.name}
                </TextLink>
                <span className="text-ink-muted text-sm">
                  {view.list}, shared by {view.by}
                </span>
              </p>
              <Disclosure
                summary={
                  <>
                    Rename or remove<span className="sr-only"> {view.name}</span>
                  </>
                }
              >
                <div className="flex flex-col gap-4">
                  <ActionForm
                    id={`rename-${view.id}`}
                    action={actions.rename}
                    fields={[{ name: "name", label: "New name", defaultValue: view.name }]}
                    submit="Rename"
                    size="sm"
                  >
                    <input type="hidden" name="id" value={view.id} />
                  </ActionForm>
                  <ActionForm
                    id={`remove-${view.id}`}
                    action={actions.remove}
                    submit="Remove"
                    size="sm"
                    variant="danger"
                  >
                    <input type="hidden" name="id" value={view.id} />
                  </ActionForm>
                </div>
              </Disclosure>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

import { ActionForm } from "@/components/editor/fields/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { unseen } from "@/components/ui/language/unseen";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { editorWords } from "@/lib/language/editing/editor-words";
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
  const t = editorWords("changes");
  return (
    <>
      <Section title={t("views.share")} id="share-view">
        <ActionForm
          id="share-view"
          action={actions.share}
          fields={[
            { name: "name", label: t("views.name"), hint: t("views.nameHint") },
            {
              name: "address",
              label: t("views.address"),
              hint: t("views.addressHint"),
              defaultValue: address,
            },
          ]}
          submit={t("views.submit")}
          variant="primary"
        />
      </Section>
      <Section title={t("views.now")} id="shared-views">
        {views.length === 0 && <p className="text-ink-muted">{t("views.none")}</p>}
        <ul className="border-rule border-b">
          {views.map((view) => (
            <li key={view.id} className="border-rule border-t py-3">
              <p className="flex flex-wrap items-baseline gap-x-4">
                <TextLink href={viewHref(view)} look="name" className="font-serif text-lg">
                  {view.name}
                </TextLink>
                <span className="text-ink-muted text-sm">
                  {t("views.by", { list: view.list, name: view.by })}
                </span>
              </p>
              <Disclosure summary={t.rich("views.change", { hidden: unseen, name: view.name })}>
                <div className="flex flex-col gap-4">
                  <ActionForm
                    id={`rename-${view.id}`}
                    action={actions.rename}
                    fields={[{ name: "name", label: t("views.newName"), defaultValue: view.name }]}
                    submit={t("views.rename")}
                    size="sm"
                  >
                    <input type="hidden" name="id" value={view.id} />
                  </ActionForm>
                  <ActionForm
                    id={`remove-${view.id}`}
                    action={actions.remove}
                    submit={t("views.remove")}
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

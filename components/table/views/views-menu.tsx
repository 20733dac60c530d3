import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import { sharedViewsHref } from "@/lib/url/record-href";
import { type NamedView, viewHref } from "@/lib/url/views/named-view";
import type { ViewList } from "@/lib/url/views/view-name";
import { OwnViews } from "./own-views-list";

type ViewsMenuProps = {
  list: ViewList;
  /** The view in sight. */
  href: string;
  shared: readonly NamedView[];
};

/** Views with a name: those that editors share with everybody, and the reader's own. */
export function ViewsMenu({ list, href, shared }: ViewsMenuProps) {
  return (
    <Disclosure
      summary={shared.length === 0 ? "Views" : `Views (${shared.length} shared)`}
      className="no-print max-sm:w-full open:w-full open:border-rule open:border-b open:pb-4"
    >
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <div>
          <h3 className="mb-1 font-medium text-sm">Shared by the editors</h3>
          {shared.length === 0 && <p className="text-ink-muted text-sm">None yet.</p>}
          <ul className="text-sm">
            {shared.map((view) => (
              <li key={view.name}>
                <TextLink
                  href={viewHref(view)}
                  look="name"
                  className="hit inline-flex items-center"
                  aria-current={viewHref(view) === href ? "true" : undefined}
                >
                  {view.name}
                </TextLink>
              </li>
            ))}
          </ul>
          <p className="when-signed-in mt-1 text-sm">
            <TextLink href={sharedViewsHref(href)} className="hit inline-flex items-center">
              Share this view, or change the shared ones
            </TextLink>
          </p>
        </div>
        <OwnViews list={list} href={href} />
      </div>
    </Disclosure>
  );
}

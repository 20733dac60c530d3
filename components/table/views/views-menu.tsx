import { Disclosure } from "@/components/ui/disclosure";
import { inOwn } from "@/components/ui/language/own";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import { sharedViewsHref } from "@/lib/url/record-href";
import { type NamedView, viewHref } from "@/lib/url/views/named-view";
import { LONGEST_VIEW_NAME, type ViewList } from "@/lib/url/views/view-name";
import { MOST_OWN_VIEWS } from "./own-views";
import type { OwnViewsWords } from "./own-views-list";
import { OwnViews } from "./own-views-place";

type ViewsMenuProps = {
  list: ViewList;
  /** The view in sight. */
  href: string;
  shared: readonly NamedView[];
};

/** Views with a name: those that editors share with everybody, and the reader's own. */
export function ViewsMenu({ list, href, shared }: ViewsMenuProps) {
  const t = words("tables");
  return (
    <Disclosure
      summary={shared.length === 0 ? t("views") : t("viewsShared", { count: shared.length })}
      className="no-print max-sm:w-full open:w-full open:border-rule open:border-b open:pb-4"
    >
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <div>
          <h3 className="mb-1 font-medium text-sm">{t("sharedByEditors")}</h3>
          {shared.length === 0 && <p className="text-ink-muted text-sm">{t("noneShared")}</p>}
          <ul className="text-sm">
            {shared.map((view) => (
              <li key={view.name}>
                <TextLink
                  href={viewHref(view)}
                  look="name"
                  className="hit inline-flex items-center"
                  aria-current={viewHref(view) === href ? "true" : undefined}
                  {...inOwn()}
                >
                  {view.name}
                </TextLink>
              </li>
            ))}
          </ul>
          <p className="when-signed-in mt-1 text-sm">
            <TextLink href={sharedViewsHref(href)} className="hit inline-flex items-center">
              {t("shareThis")}
            </TextLink>
          </p>
        </div>
        <OwnViews list={list} href={href} words={ownWords()} />
      </div>
    </Disclosure>
  );
}

/** What the part that runs in the browser says. */
function ownWords(): OwnViewsWords {
  const t = words("tables");
  return {
    own: t("own"),
    name: t("name"),
    save: t("save"),
    remove: t("remove"),
    removeView: t("removeView"),
    notKept: t("notKept"),
    unnamed: t("unnamed", { longest: LONGEST_VIEW_NAME }),
    tooMany: t("tooMany", { most: MOST_OWN_VIEWS }),
  };
}

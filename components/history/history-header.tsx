import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { PageHeader } from "@/components/shell/page-header";
import { Own } from "@/components/ui/language/own";
import { words } from "@/lib/language/words";
import { recordHref, revisionsHref } from "@/lib/url/history-href";
import type { HistorySubject } from "@/lib/views/history";
import { nounKey } from "./history-words";
import { NOUN_WORDS } from "./save-words";

type HistoryHeaderProps = {
  subject: HistorySubject;
  kicker: string;
  standfirst?: ReactNode;
  meta?: ReactNode;
  actions?: ReactNode;
  /** Whether the page is below the list of revisions. */
  below?: boolean;
};

/** The head of every page of a record's history: where we are, and whose history it is. */
export function HistoryHeader({ subject, below = false, ...head }: HistoryHeaderProps) {
  const { noun, slug, title, titleLang, deleted } = subject;
  const { href } = NOUN_WORDS[noun];
  const t = words("history");
  const record = deleted === null ? recordHref(noun, slug) : null;
  const crumbs = [
    { label: t(`many.${nounKey(noun)}`), href },
    { label: <Own lang={titleLang}>{title}</Own>, href: record },
    { label: t("title"), href: below ? revisionsHref(noun, slug) : null },
  ];
  return (
    <>
      <Breadcrumbs
        crumbs={crumbs.flatMap((crumb) =>
          crumb.href === null ? [] : [{ label: crumb.label, href: crumb.href }],
        )}
      />
      <PageHeader title={<Own lang={titleLang}>{title}</Own>} {...head} />
    </>
  );
}

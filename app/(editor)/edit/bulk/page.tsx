import type { Metadata } from "next";
import { BulkDeals } from "@/components/editor/tables/bulk-deals";
import { NotAloneNote } from "@/components/editor/workspace/not-alone-note";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { requireActor } from "@/lib/auth/require-actor";
import { MOST_AT_ONCE } from "@/lib/db/drafts/bulk-set";
import { listDealRows } from "@/lib/db/read/deals/list-deals";
import { hasFourEyes } from "@/lib/db/store/four-eyes";
import { headRevisions } from "@/lib/db/store/head-revisions";
import { may } from "@/lib/domain/access/actor";
import { editorWords } from "@/lib/language/editing/editor-words";
import { DEALS } from "@/lib/url/deals-search";
import type { RawParams } from "@/lib/url/params";
import { clocksNow } from "../../../_asked/clocks-now";
import { bulkSetAction } from "../../_actions/tables";
import { EditorPage } from "../../_editor/editor-page";

export const generateMetadata = (): Metadata => ({ title: editorWords("changes")("bulk.page") });

type Props = { searchParams: Promise<RawParams> };

/** The deals of a view of the table, to choose from, and what to set of those that are chosen. */
export default async function BulkPage({ searchParams }: Props) {
  const actor = await requireActor("draft");
  const { search, notes } = DEALS.read(await searchParams);
  const [{ rows, total }, fourEyes] = await Promise.all([
    listDealRows({ ...search, cursor: null }, { clocks: clocksNow(search), limit: MOST_AT_ONCE }),
    hasFourEyes(),
  ]);
  const revisions = await headRevisions(
    "deals",
    rows.map(({ slug }) => slug),
  );
  const waits = fourEyes || !may(actor.role, "publish");
  const t = editorWords("changes");
  return (
    <EditorPage
      title={t("bulk.title")}
      standfirst={t("bulk.standfirst")}
      meta={
        <span>
          {rows.length === total ? t("bulk.all", { total }) : t("bulk.first", { shown: rows.length, total })}
        </span>
      }
    >
      {waits && <NotAloneNote>{t("bulk.waits")}</NotAloneNote>}
      <ParameterNotes notes={notes} />
      <BulkDeals
        action={bulkSetAction}
        back={DEALS.href(search)}
        deals={rows.flatMap(({ slug, title, partnership, announcedOn, kind, binding, lifecycle }) => {
          const revision = revisions.get(slug);
          return revision === undefined
            ? []
            : [
                {
                  ...{ slug, revision, title, kind, binding, lifecycle },
                  partnership: partnership.name,
                  announcedOn: announcedOn?.edtf ?? "",
                },
              ];
        })}
      />
    </EditorPage>
  );
}

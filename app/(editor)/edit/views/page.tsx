import type { Metadata } from "next";
import { SharedViewsList } from "@/components/editor/tables/shared-views-list";
import { requireActor } from "@/lib/auth/require-actor";
import { listSharedViews } from "@/lib/db/shared-views/list-views";
import { editorWords } from "@/lib/language/editing/editor-words";
import { freeText, one, type RawParams, readParams } from "@/lib/url/params";
import { removeSharedViewAction, renameSharedViewAction, shareViewAction } from "../../_actions/tables";
import { EditorPage } from "../../_editor/editor-page";

export const generateMetadata = (): Metadata => ({ title: editorWords("changes")("views.title") });

type Props = { searchParams: Promise<RawParams> };

/** Views of the tables that everybody is shown: made, renamed and removed by editors. */
export default async function SharedViewsPage({ searchParams }: Props) {
  await requireActor("publish");
  const [{ search }, views] = await Promise.all([
    searchParams.then((raw) => readParams({ address: one("", freeText) }, raw)),
    listSharedViews(),
  ]);
  const t = editorWords("changes");
  return (
    <EditorPage title={t("views.title")} standfirst={t("views.standfirst")}>
      <SharedViewsList
        views={views}
        address={search.address}
        actions={{ share: shareViewAction, rename: renameSharedViewAction, remove: removeSharedViewAction }}
      />
    </EditorPage>
  );
}

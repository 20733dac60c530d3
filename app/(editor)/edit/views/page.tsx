import type { Metadata } from "next";
import { SharedViewsList } from "@/components/editor/tables/shared-views-list";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { listSharedViews } from "@/lib/db/shared-views/list-views";
import { freeText, one, type RawParams, readParams } from "@/lib/url/params";
import { removeSharedViewAction, renameSharedViewAction, shareViewAction } from "../../_actions/tables";

export const metadata: Metadata = { title: "Shared views" };

type Props = { searchParams: Promise<RawParams> };

/** Views of the tables that everybody is shown: made, renamed and removed by editors. */
export default async function SharedViewsPage({ searchParams }: Props) {
  await requireActor("publish");
  const [{ search }, views] = await Promise.all([
    searchParams.then((raw) => readParams({ address: one("", freeText) }, raw)),
    listSharedViews(),
  ]);
  return (
    <PageBody>
      <PageHeader
        kicker="The editors’ editor"
        title="Shared views"
        standfirst="Views of the tables of deals and terms that every reader finds under “Views”."
      />
      <SharedViewsList
        views={views}
        address={search.address}
        actions={{ share: shareViewAction, rename: renameSharedViewAction, remove: removeSharedViewAction }}
      />
    </PageBody>
  );
}

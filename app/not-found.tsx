import type { Metadata } from "next";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/controls/button";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { TextField } from "@/components/ui/controls/text-field";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <PageBody>
      <PageHeader
        kicker="404"
        title="There is no such page"
        standfirst="The record keeps every address it ever published, so this one is probably mistyped, or was never part of it."
      />
      <form action="/search" method="get" className="mt-8 flex max-w-measure items-end gap-2">
        <div className="flex-1">
          <TextField
            id="not-found-search"
            name="q"
            type="search"
            label="Search the record"
            autoComplete="off"
          />
        </div>
        <Button type="submit" variant="primary">
          Search
        </Button>
      </form>
      <div className="mt-6 flex flex-wrap gap-2">
        <ButtonLink href="/deals">All deals</ButtonLink>
        <ButtonLink href="/partnerships">All partnerships</ButtonLink>
        <ButtonLink href="/organizations">All organizations</ButtonLink>
      </div>
    </PageBody>
  );
}

import type { Metadata } from "next";
import { headers } from "next/headers";
import { GoneDeal, MissingDeal } from "@/components/deals/absent-deal";
import { getDealByShortId } from "@/lib/db/read/deal-permalink";

export const metadata: Metadata = { title: "Permalink not found" };

/** A permalink that leads nowhere: its deal was removed, or there never was one. */
export default async function PermalinkNotFound() {
  const path = (await headers()).get("x-entente-path") ?? "/";
  const shortId = new URL(path, "http://entente.invalid").pathname.split("/").at(-1) ?? "";
  const answer = await getDealByShortId(shortId);
  if (answer.kind === "gone")
    return <GoneDeal slug={answer.slug} reason={answer.reason} successorHref={null} />;
  return <MissingDeal near={[]} />;
}

import type { Metadata } from "next";
import { headers } from "next/headers";
import { cache } from "react";
import { getAbsent } from "@/lib/db/read/absent";
import { words } from "@/lib/language/words";
import { ASKED_ADDRESS_HEADER, readAskedAddress } from "@/lib/url/asked-address";

type PageKind = "deal" | "partnership" | "organization" | "source";

/** The head and the page of one answer want the same record: it is looked up once. */
export const absentOnce = cache((kind: PageKind, slug: string) => getAbsent(kind, slug));

/** The head of a page that is not there: what was taken out is named still, whatever never was is not. */
export async function absentMetadata(kind: PageKind): Promise<Metadata> {
  const { slug } = readAskedAddress((await headers()).get(ASKED_ADDRESS_HEADER));
  const absent = await absentOnce(kind, slug);
  const t = words("absent");
  return {
    title: absent.kind === "gone" ? t("goneTitle", { title: absent.title }) : t(`${kind}.pageTitle`),
  };
}

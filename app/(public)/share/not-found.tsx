import type { Metadata } from "next";
import { headers } from "next/headers";
import { AbsentShared } from "@/components/share/absent-shared";
import { absentWords } from "@/components/share/absent-words";
import { words } from "@/lib/language/words";
import { noteGone } from "@/lib/runtime/record-reads";
import { ASKED_ADDRESS_HEADER } from "@/lib/url/asked-address";
import { isShared, readShared } from "../../_share/read-shared";

export function generateMetadata(): Metadata {
  return { title: words("share")("nothing") };
}

/** Why there is nothing to share: what became of the page. Next hands a not-found page no parameters. */
export default async function ShareNotFound() {
  const [, query = ""] = ((await headers()).get(ASKED_ADDRESS_HEADER) ?? "").split("?", 2);
  const of = new URLSearchParams(query).get("of") ?? "";
  const nothing = <AbsentShared title={words("share")("nothing")} reason={words("share")("nothingLead")} />;
  // Next makes this page beside every good one: what is there is not read for it once more.
  if (await isShared(of)) return nothing;
  const read = await readShared(of);
  if (read.kind !== "absent" || read.absent.kind === "moved") return nothing;
  const absent = absentWords(read.absent);
  if (absent.status === 410) noteGone();
  return <AbsentShared {...absent} />;
}

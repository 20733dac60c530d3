import type { Metadata } from "next";
import { headers } from "next/headers";
import { AbsentShared } from "@/components/share/absent-shared";
import { absentWords } from "@/components/share/absent-words";
import { words } from "@/lib/language/words";
import { noteGone } from "@/lib/runtime/record-reads";
import { ASKED_ADDRESS_HEADER } from "@/lib/url/asked-address";
import { readShared } from "../../_share/read-shared";

export function generateMetadata(): Metadata {
  return { title: words("share")("nothing") };
}

/** Why there is nothing to share: what became of the page. Next hands a not-found page no parameters. */
export default async function ShareNotFound() {
  const [, query = ""] = ((await headers()).get(ASKED_ADDRESS_HEADER) ?? "").split("?", 2);
  const read = await readShared(new URLSearchParams(query).get("of") ?? "");
  if (read.kind !== "absent" || read.absent.kind === "moved")
    return <AbsentShared title={words("share")("nothing")} reason={words("share")("nothingLead")} />;
  const absent = absentWords(read.absent);
  if (absent.status === 410) noteGone();
  return <AbsentShared {...absent} />;
}

import { headers } from "next/headers";
import { NoSuchRevision } from "@/components/history/never-saved";
import { AbsentShared } from "@/components/share/absent-shared";
import { absentWords } from "@/components/share/absent-words";
import { noteGone } from "@/lib/runtime/record-reads";
import { ASKED_ADDRESS_HEADER } from "@/lib/url/asked-address";
import { isShared, readShared } from "./read-shared";

/** A pin that never was, with those that are near to it. Next hands a not-found page no parameters. */
export async function RevisionNotFound() {
  const [path = ""] = ((await headers()).get(ASKED_ADDRESS_HEADER) ?? "").split("?", 1);
  // Next makes this page beside every good one: what is there is not read for it once more.
  if (await isShared(path)) return <NoSuchRevision />;
  const read = await readShared(path);
  if (read.kind !== "absent" || read.absent.kind === "moved") return <NoSuchRevision />;
  const words = absentWords(read.absent);
  if (words.status === 410) noteGone();
  return <AbsentShared {...words} />;
}

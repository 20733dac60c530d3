import type { Metadata } from "next";
import { words } from "@/lib/language/words";
import { RevisionNotFound } from "../../../../_share/revision-not-found";

export function generateMetadata(): Metadata {
  return { title: words("history")("absent.page") };
}

export default RevisionNotFound;

import type { Metadata } from "next";
import { RevisionNotFound } from "../../../../_share/revision-not-found";

export function generateMetadata(): Metadata {
  return { title: "Revision not found" };
}

export default RevisionNotFound;

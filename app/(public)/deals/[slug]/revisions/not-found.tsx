import type { Metadata } from "next";
import { NoSuchRevision } from "@/components/history/never-saved";

export const metadata: Metadata = { title: "Revision not found" };

export default function RevisionNotFound() {
  return <NoSuchRevision />;
}

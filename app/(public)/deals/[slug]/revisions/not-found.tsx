import type { Metadata } from "next";
import { RevisionNotFound } from "../../../../_share/revision-not-found";

export const metadata: Metadata = { title: "Revision not found" };

export default RevisionNotFound;

import type { ReactNode } from "react";
import type { Said } from "@/lib/language/editing/said";

/** A sentence as it was answered: in the language of the page, or English that says so. */
export function inPage(text: Said): ReactNode {
  return typeof text === "string" ? text : <span lang="en">{text.english}</span>;
}

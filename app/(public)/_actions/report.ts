"use server";

import { refuseReport } from "@/lib/auth/limit";
import { findReported, keepReaderNote } from "@/lib/db/notes/reader-notes";
import { fieldsOf, readForm } from "@/lib/schema/form";
import { reportSchema } from "@/lib/schema/report";
import { readReported } from "@/lib/url/share/report-search";
import type { ReportState } from "@/lib/views/editor/reader-notes";

/** What a reader reports as wrong is kept as plain text for editors. No account; nothing is kept of who sent it. */
export async function reportAction(_state: ReportState, form: FormData): Promise<ReportState> {
  const fields = fieldsOf(form);
  const typed = { text: String(fields.text ?? ""), contact: String(fields.contact ?? "") };
  const refused = (message: string) => ({ ok: false, message, typed });
  const read = readForm(reportSchema, form);
  if (!read.ok) return refused(read.fields.text ?? read.fields.contact ?? "This is not what the form sends.");
  const { about, text, contact } = read.value;
  const named = readReported(about);
  const found = named && (await findReported(named.section, named.slug));
  if (!found)
    return refused("The record does not have this page. Go to the page that is wrong and report it there.");
  const tooMany = await refuseReport();
  if (tooMany !== null) return refused(tooMany);
  if (!(await keepReaderNote({ recordId: found.recordId, text, contact })))
    return refused(
      "More notes wait than editors can read. Try again in some days, or write to the maintainers.",
    );
  return { ok: true, message: "Thank you. An editor reads it.", typed: { text: "", contact: "" } };
}

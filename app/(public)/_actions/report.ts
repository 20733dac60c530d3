"use server";

import { waitForReport } from "@/lib/auth/limit";
import { findReported, keepReaderNote } from "@/lib/db/notes/reader-notes";
import { words } from "@/lib/language/words";
import { fieldsOf, readForm } from "@/lib/schema/form";
import { REPORT_LIMITS, reportSchema } from "@/lib/schema/report";
import { readReported } from "@/lib/url/share/report-search";
import type { ReportState } from "@/lib/views/editor/reader-notes";

/** What a reader reports as wrong is kept as plain text for editors. No account; nothing is kept of who sent it. */
export async function reportAction(_state: ReportState, form: FormData): Promise<ReportState> {
  const t = words("report");
  const fields = fieldsOf(form);
  const typed = { text: String(fields.text ?? ""), contact: String(fields.contact ?? "") };
  const refused = (message: string) => ({ ok: false, message, typed });
  const read = readForm(reportSchema, form);
  if (!read.ok) return refused(whyNot(read.fields, typed));
  const { about, text, contact } = read.value;
  const named = readReported(about);
  const found = named && (await findReported(named.section, named.slug));
  if (!found) return refused(t("noPage"));
  const seconds = await waitForReport();
  if (seconds !== null) return refused(t("wait", { seconds }));
  if (!(await keepReaderNote({ recordId: found.recordId, text, contact }))) return refused(t("tooMany"));
  return { ok: true, message: t("thanks"), typed: { text: "", contact: "" } };
}

type Typed = { text: string; contact: string };

/** Which of the two fields is wrong, and how, in the language of the page. */
function whyNot(wrong: Readonly<Record<string, string>>, typed: Typed): string {
  const t = words("report");
  const name = wrong.text !== undefined ? "text" : wrong.contact !== undefined ? "contact" : null;
  if (name === null) return t("notForm");
  const count = typed[name].trim().length;
  return count === 0 ? t("empty") : t("tooLong", { count, most: REPORT_LIMITS[name] });
}

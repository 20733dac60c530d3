"use client";

import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
import { displayDate } from "@/lib/domain/dates/display-date";
import { parseDate } from "@/lib/domain/dates/parse-date";
import type { Conventions } from "@/lib/domain/text/conventions";
import type { Place } from "@/lib/drafts/places";
import { idOf } from "../context/editor-context";
import { speech } from "../context/speech";
import { RawField } from "./raw-field";
import { Understood } from "./understood";

type DateFieldProps = {
  at: Place;
  value: string;
  placeholder?: string | undefined;
  /** By whose conventions it is read, where that is known. */
  conventions?: Conventions;
};

/** A date as people type it, with how it was understood. */
export function DateField({ at, value, conventions, placeholder }: DateFieldProps) {
  const text = value.trim();
  const read = text === "" ? null : parseDate(text, conventions);
  const t = useEditorWords("fields");
  const said = useSaid();
  const date = read?.ok ? displayDate(read.value, speech()) : "";
  const words = read === null ? "" : read.ok ? t("understood", { date }) : said(read.error);
  return (
    <div>
      <RawField at={at} value={value} placeholder={placeholder ?? t("examples.dates")} />
      <Understood id={`${idOf(at)}-understood`} words={words} isDoubt={read !== null && !read.ok} />
    </div>
  );
}

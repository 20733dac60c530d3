"use client";

import { displayDate } from "@/lib/domain/dates/display-date";
import { parseDate } from "@/lib/domain/dates/parse-date";
import type { Conventions } from "@/lib/domain/text/conventions";
import type { Place } from "@/lib/drafts/places";
import { idOf } from "../context/editor-context";
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
export function DateField({
  at,
  value,
  conventions,
  placeholder = "3 Nov 2025, late 2026, 2030~",
}: DateFieldProps) {
  const text = value.trim();
  const read = text === "" ? null : parseDate(text, conventions);
  const words = read === null ? "" : read.ok ? `Understood as ${displayDate(read.value)}` : read.error;
  return (
    <div>
      <RawField at={at} value={value} placeholder={placeholder} />
      <Understood id={`${idOf(at)}-understood`} words={words} isDoubt={read !== null && !read.ok} />
    </div>
  );
}

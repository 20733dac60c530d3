"use client";

import { useRouter } from "next/navigation";
import { isDay } from "@/lib/domain/dates/day";
import { compareHref } from "@/lib/url/compare-href";
import type { CompareSearch } from "@/lib/url/compare-search";

/** The column's date, changed in place. With scripts only; the form beside it does the same without. */
export function ColumnDate({
  asked,
  search,
  label,
}: {
  asked: string;
  search: CompareSearch;
  label: string;
}) {
  const router = useRouter();
  const [slug = "", on = ""] = asked.split("@", 2);

  function show(day: string) {
    if (day !== "" && !isDay(day)) return;
    const next = day === "" ? slug : `${slug}@${day}`;
    router.push(compareHref(search, { c: search.c.map((text) => (text === asked ? next : text)) }), {
      scroll: false,
    });
  }

  return (
    <label className="needs-script mt-2 flex flex-col gap-1 text-sm">
      <span className="font-medium">
        Date<span className="sr-only"> of {label}</span>
      </span>
      <input
        type="date"
        key={asked}
        defaultValue={on}
        onBlur={(event) => event.target.value !== on && show(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && show(event.currentTarget.value)}
        className="hit rounded-sm border border-rule-strong bg-paper-raised px-2 py-1 hover:border-ink"
      />
    </label>
  );
}

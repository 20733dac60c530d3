"use client";

import { useRouter } from "next/navigation";
import { isDay } from "@/lib/domain/dates/day";
import { inThisLanguage } from "@/lib/language/current";

type ColumnDateProps = {
  asked: string;
  /** The comparison with the column at a day, which belongs between the two parts; and at none. */
  hrefs: { dated: readonly string[]; undated: string };
  label: string;
};

/** The column's date, changed in place. With scripts only; the form beside it does the same without. */
export function ColumnDate({ asked, hrefs, label }: ColumnDateProps) {
  const router = useRouter();
  const [, on = ""] = asked.split("@", 2);

  function show(day: string) {
    if (day !== "" && !isDay(day)) return;
    router.push(inThisLanguage(day === "" ? hrefs.undated : hrefs.dated.join(day)), { scroll: false });
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

import { BindingMark } from "@/components/standing/binding-mark";
import { LifecycleMark } from "@/components/standing/lifecycle-mark";
import { words } from "@/lib/language/words";
import type { DealBrief } from "@/lib/views/parts";

type DealStatusProps = {
  deal: Pick<DealBrief, "binding" | "lifecycle">;
  /** In a past reading: the two axes are not dated, so they are what the record says today. */
  asRecordedToday: boolean;
};

/** Both status axes: a mark for the eye, and what it means in words. */
export function DealStatus({ deal: { binding, lifecycle }, asRecordedToday }: DealStatusProps) {
  const t = words("record");
  return (
    <div className="text-ink">
      <p className="flex flex-wrap items-center gap-x-5">
        <BindingMark binding={binding} />
        <LifecycleMark lifecycle={lifecycle} />
      </p>
      <p className="mt-0.5 text-ink-muted text-sm">
        {t(`binding.${binding}`)} · {t(`lifecycle.${lifecycle}`)}
        {asRecordedToday && ` (${t("asRecordedToday")})`}
      </p>
    </div>
  );
}

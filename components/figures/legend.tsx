import type { Binding } from "@/lib/domain/vocabulary/vocabulary";
import { FIRMEST_FIRST } from "@/lib/figures/stack";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { LOOKS, POSSIBLE_OPACITY } from "./firmness-look";

const SWATCH = "inline-block h-3 w-5 shrink-0";

/** What solid and pale mean, and the four degrees of firmness. */
export function FigureLegend({ shown }: { shown: readonly (Binding | null)[] }) {
  const t = words("figures");
  return (
    <ul aria-label={t("key")} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-ink-muted text-sm">
      {FIRMEST_FIRST.filter((binding) => shown.includes(binding)).map((binding) => (
        <li key={binding} className="inline-flex items-center gap-2">
          <Swatch binding={binding} opacity={1} />
          {language().vocabulary.bindings[binding]}
        </li>
      ))}
      {shown.includes(null) && (
        <li className="inline-flex items-center gap-2">
          <Swatch binding="signed" opacity={1} />
          {t("allDegrees")}
        </li>
      )}
      <li className="inline-flex items-center gap-2">
        <Swatch binding="signed" opacity={POSSIBLE_OPACITY} />
        {t("pale")}
      </li>
    </ul>
  );
}

function Swatch({ binding, opacity }: { binding: Binding; opacity: number }) {
  const { fill, stroke, dash } = LOOKS[binding];
  return (
    <svg aria-hidden="true" viewBox="0 0 20 12" className={SWATCH}>
      <rect
        x="0.5"
        y="0.5"
        width="19"
        height="11"
        fill={fill}
        fillOpacity={opacity}
        stroke={stroke}
        strokeDasharray={dash}
      />
    </svg>
  );
}

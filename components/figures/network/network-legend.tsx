import type { ReactNode } from "react";
import { words } from "@/lib/language/words";
import type { NetworkModel } from "./network-model";

/** What the lines mean. */
export function NetworkLegend({ kinds }: Pick<NetworkModel, "kinds">) {
  const t = words("network");
  return (
    <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {kinds.map(({ label, tint }) => (
        <Entry key={label} words={label}>
          <path d="M2 8H36" stroke={`var(--kind-${tint})`} strokeWidth="5" />
        </Entry>
      ))}
      <Entry words={t("legend.signed")}>
        <path d="M2 8H36" stroke="var(--ink)" strokeWidth="3" />
      </Entry>
      <Entry words={t("legend.unsigned")}>
        <path d="M2 8H36" stroke="var(--ink)" strokeWidth="3" strokeDasharray="8 4" />
      </Entry>
      <Entry words={t("legend.certain")}>
        <path d="M2 8H36" stroke="var(--ink)" strokeOpacity="0.38" strokeWidth="10" />
        <path d="M2 8H36" stroke="var(--ink)" strokeOpacity="0.88" strokeWidth="4" />
      </Entry>
      <Entry words={t("legend.arrow")}>
        <path d="M2 8H28" stroke="var(--ink)" strokeWidth="3" />
        <polygon points="37,8 28,3 28,13" fill="var(--ink)" />
      </Entry>
    </ul>
  );
}

function Entry({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-2">
      <svg aria-hidden="true" width="38" height="16" viewBox="0 0 38 16" className="shrink-0">
        {children}
      </svg>
      {words}
    </li>
  );
}

"use client";

import { useSyncExternalStore } from "react";
import { Checkbox } from "@/components/ui/controls/checkbox";
import { isPinKeyOn, onPinKey, setPinKey } from "./pin-key";

/** Turns the key off for who speaks to the machine, or whose keys are pressed by something else. */
export function PinKeySwitch({ label }: { label: string }) {
  const on = useSyncExternalStore(onPinKey, isPinKeyOn, () => true);
  return (
    <div className="needs-script no-print mt-4 max-w-measure text-sm">
      <Checkbox label={label} checked={on} onChange={(event) => setPinKey(event.target.checked)} />
    </div>
  );
}

/** What the methodology receives from the record: one living example of each standing. Types only. */

import type { DealRef } from "@/lib/domain/terms/term";
import type { Langs } from "@/lib/domain/text/translations";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";

export type StandingExample = {
  standing: Standing;
  deal: DealRef;
  key: string;
  label: string;
  display: string;
} & Langs<"label">;

import type { Standing } from "@/lib/domain/vocabulary/vocabulary";

type StandingColors = { text: string; wash: string; edge: string };

/** The classes of each standing's colours: for words and glyphs, for a tinted ground, for the line around it. */
export const STANDING_COLORS: Readonly<Record<Standing, StandingColors>> = {
  confirmed: { text: "text-confirmed", wash: "bg-confirmed-wash", edge: "border-confirmed-edge" },
  corroborated: {
    text: "text-corroborated",
    wash: "bg-corroborated-wash",
    edge: "border-corroborated-edge",
  },
  reported: { text: "text-reported", wash: "bg-reported-wash", edge: "border-reported-edge" },
  disputed: { text: "text-disputed", wash: "bg-disputed-wash", edge: "border-disputed-edge" },
  ruled: { text: "text-ruled", wash: "bg-ruled-wash", edge: "border-ruled-edge" },
  denied: { text: "text-denied", wash: "bg-denied-wash", edge: "border-denied-edge" },
  undisclosed: { text: "text-undisclosed", wash: "bg-undisclosed-wash", edge: "border-undisclosed-edge" },
  unknown: { text: "text-unknown", wash: "bg-unknown-wash", edge: "border-unknown-edge" },
};

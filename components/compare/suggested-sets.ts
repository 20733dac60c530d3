/**
 * Comparisons worth a press: where a reader may begin.
 * Slugs of the shipped record; where one is gone, the page says so like for any other.
 */
export type SuggestedSet = {
  title: string;
  why: string;
  c: readonly string[];
  kind?: readonly string[];
};

export const SUGGESTED_SETS: readonly SuggestedSet[] = [
  {
    title: "Microsoft–OpenAI, then and now",
    why: "What Microsoft gave up between June 2024 and June 2026.",
    c: ["microsoft-openai@2024-06-01", "microsoft-openai@2025-02-01", "microsoft-openai@2026-06-01"],
  },
  {
    title: "Three clouds of OpenAI",
    why: "What AWS has from OpenAI that Microsoft does not, and where Stargate stands beside both.",
    c: ["microsoft-openai", "aws-openai", "stargate"],
  },
  {
    title: "Compute commitments of the labs",
    why: "What OpenAI, Anthropic and Meta owe for compute, per year and per gigawatt.",
    c: [
      "aws-openai-2025-compute",
      "stargate-oracle-2025-4-5gw",
      "amazon-anthropic-2026-expansion",
      "google-anthropic-2026-cloud",
      "meta-google-2025-cloud",
    ],
    kind: ["spend_commitment", "capacity", "chips", "duration"],
  },
  {
    title: "Anthropic’s two clouds",
    why: "Amazon and Google side by side.",
    c: ["amazon-anthropic", "google-anthropic"],
  },
];

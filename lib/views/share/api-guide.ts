/** What the page at /api receives: the operations of the API as people read them. */

export type ParameterGuide = {
  name: string;
  description: string;
  isRequired: boolean;
  isMany: boolean;
  /** The words that it takes, where they are a closed list. */
  words: readonly string[];
};

export type OperationGuide = {
  id: string;
  method: string;
  path: string;
  summary: string;
  parameters: readonly ParameterGuide[];
  answers: readonly { status: string; description: string }[];
  /** Media types beside the usual one. */
  alsoAs: readonly string[];
  /** What a token must be made for; null: it is open. */
  needs: string | null;
  /** An address that answers, from the root; null for what writes. */
  example: string | null;
  /** To be pasted into a shell. */
  curl: string;
};

export type ApiGuideView = {
  origin: string;
  groups: readonly { name: string; operations: readonly OperationGuide[] }[];
  limits: { reading: number; writing: number };
  tools: readonly { name: string; description: string }[];
  /** Part of an answer, as it is now. */
  answer: { address: string; json: string } | null;
};

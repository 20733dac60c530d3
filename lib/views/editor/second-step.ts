/** Where setting up two-step sign-in has come to. `setUp` is shown this once. */
export type SecondStepState = {
  on: boolean;
  setUp: { address: string; secret: string; backupCodes: readonly string[] } | null;
  error: string | null;
};

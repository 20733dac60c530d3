import type { Said } from "@/lib/domain/text/said";

/** Where setting up two-step sign-in has come to. `setUp` is shown this once. */
export type SecondStepState = {
  on: boolean;
  setUp: { address: string; secret: string; backupCodes: readonly string[]; qr: QrCodeView } | null;
  error: Said | null;
};

/** A QR code as one path of unit squares, its quiet zone included. */
export type QrCodeView = { size: number; path: string };

import type { QrCodeView } from "@/lib/views/editor/second-step";

/** A QR code: dark on white in every theme, since that is how cameras read it. */
export function QrCode({ code: { size, path }, label }: { code: QrCodeView; label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="my-3 size-52 max-w-full border border-rule"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}

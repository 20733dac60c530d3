import { roundPx } from "@/lib/timeline/scale";
import type { Part, RenderItem } from "@/lib/timeline/types";
import { DealMark } from "./mark";
import { DERIVED_LOOK, type Look, lookOf } from "./standing-look";

/** Top and height of a bar, or of one of its halves. */
type Strip = { y: number; h: number; solid: boolean };

/** A bar: solid where it certainly holds, faint where it may, fading out where no end is stated, split where sources quarrel. */
export function Bar({ item }: { item: RenderItem }) {
  const look = item.item.endDerived ? DERIVED_LOOK : lookOf(item.item.standing);
  return (
    <>
      {stripsOf(item, look).map((strip) => (
        <BarStrip key={strip.y} item={item} look={look} strip={strip} />
      ))}
      {item.item.endClaimed && <Hatch item={item} look={look} />}
      {look.mark && <StandingMark item={item} look={look} />}
      <Ends item={item} look={look} />
      {item.item.kind === "deal" && !item.cutStart && (
        <DealMark binding={item.item.binding} x={item.possible.x0} y={item.yPx + item.heightPx / 2} />
      )}
    </>
  );
}

/** Half-height bars for two sides; the second is hollow, as in the glyph. */
function stripsOf({ yPx: y, heightPx }: RenderItem, { halves }: Look): Strip[] {
  if (halves === "one") return [{ y, h: heightPx, solid: true }];
  const gap = halves === "apart" ? 3 : 0;
  const h = (heightPx - gap) / 2;
  return [
    { y, h, solid: true },
    { y: y + h + gap, h, solid: false },
  ];
}

type StripProps = { item: RenderItem; look: Look; strip: Strip };

function BarStrip({ item, look, strip }: StripProps) {
  const { certain, possible, fadeStart, fadeEnd } = item;
  const before = { x0: possible.x0, x1: certain?.x0 ?? possible.x1 };
  const after = { x0: certain?.x1 ?? possible.x1, x1: possible.x1 };
  return (
    <>
      <Doubt
        part={before}
        fade={fadeStart ? "in" : fadeEnd && !certain ? "out" : null}
        look={look}
        strip={strip}
      />
      {certain && <Certain part={certain} look={look} strip={strip} />}
      <Doubt part={after} fade={fadeEnd ? "out" : null} look={look} strip={strip} />
    </>
  );
}

function Certain({ part, look, strip }: { part: Part; look: Look; strip: Strip }) {
  return (
    <>
      <rect x={part.x0} y={strip.y} width={part.x1 - part.x0} height={strip.h} fill="var(--paper)" />
      <rect
        x={part.x0 + 0.5}
        y={strip.y + 0.5}
        width={Math.max(0.5, part.x1 - part.x0 - 1)}
        height={strip.h - 1}
        fill={look.color}
        fillOpacity={strip.solid ? look.fill : 0.06}
        stroke={look.color}
        strokeWidth="1.2"
        strokeDasharray={look.dash}
      />
    </>
  );
}

/** How faint each quarter of a fade is. */
const FADE_STEPS = [0.34, 0.24, 0.14, 0.07];

/** Where it may hold: faint with a broken outline between two dates, fading where no date is stated. */
function Doubt({
  part,
  fade,
  look,
  strip,
}: {
  part: Part;
  fade: "in" | "out" | null;
  look: Look;
  strip: Strip;
}) {
  const width = part.x1 - part.x0;
  if (width <= 0) return null;
  if (fade === null)
    return (
      <rect
        x={part.x0 + 0.5}
        y={strip.y + 0.5}
        width={Math.max(0.5, width - 1)}
        height={strip.h - 1}
        fill={look.color}
        fillOpacity="0.14"
        stroke={look.color}
        strokeOpacity="0.8"
        strokeDasharray="2 2"
      />
    );
  const steps = fade === "out" ? FADE_STEPS : FADE_STEPS.toReversed();
  const step = width / steps.length;
  return (
    <>
      {steps.map((opacity, index) => (
        <rect
          key={opacity}
          x={roundPx(part.x0 + index * step)}
          y={strip.y}
          width={roundPx(step)}
          height={strip.h}
          fill={look.color}
          fillOpacity={opacity}
        />
      ))}
    </>
  );
}

/** Arrow heads where a bar goes on: into the unknown, or beyond the window. */
function Ends({ item, look }: { item: RenderItem; look: Look }) {
  const { possible, yPx, heightPx, fadeStart, fadeEnd, cutStart, cutEnd } = item;
  const y = yPx + heightPx / 2;
  return (
    <>
      {(fadeEnd || cutEnd) && <Arrow x={possible.x1 - 2} y={y} to={1} color={look.color} />}
      {(fadeStart || cutStart) && <Arrow x={possible.x0 + 2} y={y} to={-1} color={look.color} />}
    </>
  );
}

function Arrow({ x, y, to, color }: { x: number; y: number; to: 1 | -1; color: string }) {
  return (
    <path
      d={`M${roundPx(x - 4 * to)} ${y - 4}L${roundPx(x)} ${y}L${roundPx(x - 4 * to)} ${y + 4}`}
      fill="none"
      stroke={color}
      strokeWidth="1.4"
    />
  );
}

const HATCH_PX = 30;

/** Slanted lines over the last stretch: the end is only claimed. */
function Hatch({ item: { certain, possible, yPx, heightPx }, look }: { item: RenderItem; look: Look }) {
  const from = Math.max(possible.x0, (certain?.x1 ?? possible.x1) - HATCH_PX);
  const lines: string[] = [];
  for (let x = from; x + heightPx / 2 <= possible.x1; x += 5)
    lines.push(`M${roundPx(x)} ${yPx + heightPx}L${roundPx(x + heightPx / 2)} ${yPx}`);
  return <path d={lines.join("")} stroke={look.color} strokeWidth="1" fill="none" />;
}

/** A line through what is denied, a tick on what was ruled. */
function StandingMark({ item, look }: { item: RenderItem; look: Look }) {
  const { possible, yPx, heightPx } = item;
  const y = yPx + heightPx / 2;
  if (look.mark === "struck")
    return (
      <path
        d={`M${possible.x0} ${yPx + heightPx}L${possible.x1} ${yPx}`}
        stroke={look.color}
        strokeWidth="1.2"
        fill="none"
      />
    );
  const x = Math.max(possible.x0 + 4, (item.certain?.x1 ?? possible.x1) - 14);
  return <path d={`M${roundPx(x)} ${y}l3 4l6 -8`} stroke="var(--ruled-fg)" strokeWidth="2" fill="none" />;
}

import { Anchor } from "@/components/ui/language/link";
import type { NetworkLayout, PlacedMember, PlacedStrand, PlacedText } from "@/lib/figures/network/types";
import { language } from "@/lib/language/language";

export type PictureLinks = {
  strandHref: (placed: PlacedStrand["strand"]) => string;
  memberHref: (slug: string) => string;
};

type MoneyPictureProps = PictureLinks & { layout: NetworkLayout };

/** How much of a line shows through: what is only possibly owed is faint. */
const FAINT = 0.38;
const CERTAIN = 0.88;
/** A thin line can be pressed as well as a wide one. */
const LEAST_PRESS_PX = 8;

/** The shapes of a network or a flow: lines below, bars and names above. No state, so that files have the same ones. */
export function MoneyPicture({ layout, strandHref, memberHref }: MoneyPictureProps) {
  return (
    <>
      {layout.headings.map((heading) => (
        <Words
          key={`${heading.text} ${heading.x} ${heading.y}`}
          words={heading}
          size={12}
          fill="var(--ink-muted)"
        />
      ))}
      {layout.strands.map((placed) => (
        <Line key={placed.strand.id} placed={placed} href={strandHref(placed.strand)} />
      ))}
      {layout.members.map((placed) => (
        <Member key={placed.member.slug} placed={placed} href={memberHref(placed.member.slug)} />
      ))}
    </>
  );
}

function Line({ placed, href }: { placed: PlacedStrand; href: string }) {
  const { strand, path, widthPx, certainPx, arrow } = placed;
  const color = `var(--kind-${strand.tint})`;
  const line = {
    d: path,
    fill: "none",
    stroke: color,
    strokeDasharray: strand.isSigned ? undefined : dashOf(widthPx),
  };
  return (
    <Anchor
      href={href}
      aria-label={`${strand.sentence}.`}
      data-stop={strand.id}
      data-strand={strand.id}
      data-from={strand.payer.slug}
      data-to={strand.payee.slug}
    >
      <title>{strand.sentence}</title>
      {widthPx < LEAST_PRESS_PX && (
        <path d={path} fill="none" stroke="#000" strokeOpacity="0" strokeWidth={LEAST_PRESS_PX} />
      )}
      {certainPx < widthPx && (
        <path {...line} strokeOpacity={FAINT} strokeWidth={widthPx} data-line="faint" />
      )}
      {certainPx > 0 && (
        <path {...line} strokeOpacity={CERTAIN} strokeWidth={certainPx} data-line="certain" />
      )}
      <polygon points={arrow} fill={color} />
    </Anchor>
  );
}

/** Longer dashes for wider lines, so that a band stays a band. */
function dashOf(widthPx: number): string {
  return `${Math.max(5, Math.round(widthPx * 0.9))} ${Math.max(3.5, Math.min(6, Math.round(widthPx * 0.25)))}`;
}

function Member({ placed, href }: { placed: PlacedMember; href: string }) {
  const { member, x, y, widthPx, heightPx, label } = placed;
  return (
    <Anchor
      href={href}
      aria-label={`${member.name}, ${language().vocabulary.organizationKinds[member.kind].toLowerCase()}`}
      data-stop={member.slug}
      data-member={member.slug}
    >
      <title>{member.name}</title>
      <rect x={x} y={y} width={widthPx} height={heightPx} fill="var(--ink)" rx="1" />
      <Words words={label} size={13} fill="var(--ink)" />
    </Anchor>
  );
}

type WordsProps = { words: PlacedText; size: number; fill: string };

/** Words with a rim of paper, so that a line behind them takes none of them away. */
function Words({ words, size, fill }: WordsProps) {
  return (
    <text
      x={words.x}
      y={words.y}
      textAnchor={words.anchor}
      fontSize={size}
      fontWeight="500"
      fill={fill}
      stroke="var(--paper)"
      strokeWidth="3"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {words.text}
    </text>
  );
}

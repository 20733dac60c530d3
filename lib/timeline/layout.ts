import type { TimelineWords } from "@/lib/domain/say/facts/timeline";
import { bandsOf } from "./links/bands";
import { linkBoxes } from "./links/links";
import { DEFAULT_WIDTH_PX, MAX_WIDTH_PX, MEASURES, type Measures } from "./measures";
import { itemNotes, windowNote } from "./notes";
import { type PreparedGroup, prepareItems } from "./prepare";
import { type PlacedBox, renderBoxes } from "./render";
import { type Box, packGroup } from "./rows";
import { middleOf, partOf, toScale } from "./scale";
import { ticksFor } from "./ticks";
import type { Layout, RenderGroup, Scale, TimelineInput, Window } from "./types";
import { clampWindow, fitWindow } from "./zoom";

export function layoutTimeline(input: TimelineInput): Layout {
  const { words } = input;
  const window = shownWindow(input);
  const width = shownWidth(input.widthPx);
  const scale = toScale(window, width.px);
  const measures = MEASURES[input.density];
  const { groups, undated, reversed } = prepareItems(input.items, input.groups);
  const stack = stackGroups(groups, { scale, measures, open: input.open, words });
  const { items, clusters, unseen } = renderBoxes(stack.placed, {
    ...{ scale, today: input.today, measures, words },
  });
  const bands = bandsOf({ groups: stack.groups, items, clusters, measures });
  const outside = countOutside(unseen, window);
  const dated = stack.placed.reduce((sum, { box }) => sum + box.members.length, 0);
  const shown = { ...outside, dated, total: dated + undated.length, reversed };
  const visible = dated - outside.before - outside.after;
  const asked = windowNote(input.window, window);
  return {
    words,
    widthPx: width.px,
    heightPx: stack.heightPx,
    window,
    scale,
    ticks: ticksFor(window, width.px, words),
    groups: stack.groups,
    items,
    clusters,
    ...linkBoxes(stack.placed, { scale, barPx: measures.barPx, bands }),
    todayX: middleOf(scale, input.today),
    onX: input.on === null ? null : middleOf(scale, input.on),
    futureX: partOf(scale, { from: input.today + 1, to: window.to }),
    undated,
    outside,
    notes: [
      ...(asked === null ? [] : [words.window(asked)]),
      ...(width.isAsked ? [] : [words.width(width.px)]),
      ...itemNotes({ ...shown, visible }).map(words.note),
    ],
  };
}

/** A window that is no pair of dates shows everything. */
function shownWindow({ window, items, today }: TimelineInput): Window {
  const given = Number.isFinite(window.from) && Number.isFinite(window.to);
  return given ? clampWindow(window) : fitWindow(items, today);
}

function shownWidth(widthPx: number): { px: number; isAsked: boolean } {
  if (widthPx > 0 && widthPx <= MAX_WIDTH_PX) return { px: widthPx, isAsked: true };
  return { px: widthPx > MAX_WIDTH_PX ? MAX_WIDTH_PX : DEFAULT_WIDTH_PX, isAsked: false };
}

type Stack = { groups: RenderGroup[]; placed: PlacedBox[]; heightPx: number };

type Packing = {
  scale: Scale;
  measures: Measures;
  open: TimelineInput["open"];
  words: TimelineWords;
};

/** Groups one under the other, each with its heading and rows; boxes by group, row, then time. */
function stackGroups(groups: readonly PreparedGroup[], { scale, measures, open, words }: Packing): Stack {
  const stack: Stack = { groups: [], placed: [], heightPx: 0 };
  for (const prepared of groups) {
    const rows = packGroup(prepared, { pxPerDay: scale.pxPerDay, measures, open, words });
    const { id, label, href } = prepared.group;
    const yPx = stack.heightPx;
    const heightPx = measures.headingPx + Math.max(1, rows.length) * measures.rowPx + measures.groupGapPx;
    stack.groups.push({
      id,
      label,
      href,
      yPx,
      heightPx,
      headingPx: measures.headingPx,
      rows: Math.max(1, rows.length),
      count: prepared.dated.length,
    });
    const top = yPx + measures.headingPx + (measures.rowPx - measures.barPx) / 2;
    rows.forEach((boxes, index) => {
      const row = { id: `${index} ${id}`, index, groupId: id, yPx: top + index * measures.rowPx };
      for (const box of boxes) stack.placed.push({ box, row });
    });
    stack.heightPx += heightPx;
  }
  return stack;
}

/** How many items are not in the picture, by the side on which they lie. */
function countOutside(unseen: readonly Box[], window: Window): Layout["outside"] {
  const outside = { before: 0, after: 0 };
  for (const { members } of unseen) {
    const side = members[0].spans.possible.from >= window.from ? "after" : "before";
    outside[side] += members.length;
  }
  return outside;
}

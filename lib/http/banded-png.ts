/**
 * A picture of bands below one another that nothing crosses: each is drawn alone, and what was drawn is kept. A card that is made anew
 * for another day has but its foot drawn, and the empty rows between bands are never drawn at all. Decides the rows of the picture; what it
 * comes to is byte for byte what drawing the whole comes to.
 */
import { LRUCache } from "lru-cache";
import { type Indexed, inPalette, MOST_COLOURS, type Pixels, packedPng } from "./indexed-png";

/** `svg`: a document as wide as the picture, of this part alone. Below it and up to the next band, rows are as its last one. */
export type Band = { topPx: number; svg: string };

/** `heightPx`: of the whole, and all measures in units of the drawing. */
export type Banded = { heightPx: number; bands: readonly Band[] };

/** A card has half a megabyte of rows: that of some dozens. */
const KEPT_BYTES = 16 * 1024 * 1024;
const kept = new LRUCache<string, Indexed & { width: number }>({
  maxSize: KEPT_BYTES,
  sizeCalculation: ({ rows }, svg) => rows.length + svg.length,
});

type Options = {
  /** Pixels of a unit. */
  scale: number;
  render: (svg: string) => Promise<Pixels>;
};

/** The picture; null where it cannot have a palette, see `indexedPng`. */
export async function bandedPng(
  { heightPx, bands }: Banded,
  { scale, render }: Options,
): Promise<Buffer | null> {
  // Drawn beside one another: the library takes as many threads as there are bands.
  const found = await Promise.all(bands.map(({ svg }) => kept.get(svg) ?? drawBand(svg, render)));
  const drawn: Placed[] = [];
  for (const [at, band] of found.entries()) {
    if (band === null) return null;
    drawn.push({ ...band, top: (bands[at]?.topPx ?? 0) * scale });
  }
  const [width = 0, height] = [drawn[0]?.width, heightPx * scale];
  const whole = stacked(drawn, { width, height });
  return whole && packedPng(whole, { width, height });
}

/** A band with the row of the whole at which it begins. */
type Placed = Indexed & { width: number; top: number };

/** All rows with one palette; null where they have too many colours together. */
function stacked(
  bands: readonly Placed[],
  { width, height }: { width: number; height: number },
): Indexed | null {
  const rowBytes = width + 1;
  const rows = Buffer.allocUnsafe(rowBytes * height);
  const palette = new Palette();
  for (const [at, band] of bands.entries()) {
    const [from, until] = [band.top, bands[at + 1]?.top ?? height].map((row) => row * rowBytes);
    const places = palette.placesOf(band.palette);
    const end = (from ?? 0) + place(band, places, rows.subarray(from, until));
    for (let row = end; row < (until ?? 0); row += rowBytes) rows.copyWithin(row, end - rowBytes, end);
  }
  return palette.size > MOST_COLOURS ? null : { palette: palette.bytes(), rows };
}

async function drawBand(
  svg: string,
  render: Options["render"],
): Promise<(Indexed & { width: number }) | null> {
  const { pixels, width, height } = await render(svg);
  const indexed = inPalette({ pixels, width, height });
  const band = indexed && { ...indexed, width };
  if (band !== null) kept.set(svg, band);
  return band;
}

/** Writes a band's rows with the places that its colours have among all. @returns how many bytes */
function place({ rows, width }: { rows: Buffer; width: number }, places: Uint8Array, into: Buffer): number {
  if (places.every((to, at) => to === at)) return rows.copy(into);
  const rowBytes = width + 1;
  for (let row = 0; row < rows.length; row += rowBytes) {
    // Most rows are as the one above.
    if (isSame(rows, row, rowBytes)) into.copyWithin(row, row - rowBytes, row);
    else placeRow(rows.subarray(row, row + rowBytes), places, into.subarray(row, row + rowBytes));
  }
  return rows.length;
}

function isSame(rows: Buffer, row: number, rowBytes: number): boolean {
  return row > 0 && rows.compare(rows, row - rowBytes, row, row, row + rowBytes) === 0;
}

/** Runs of paper are most of a row: what is as the one before needs no looking up. */
function placeRow(row: Buffer, places: Uint8Array, into: Buffer): void {
  // The byte before the first pixel is no colour.
  into[0] = 0;
  let [before, place] = [-1, 0];
  for (let at = 1; at < row.length; at++) {
    const colour = row[at] ?? 0;
    if (colour !== before) {
      before = colour;
      place = places[colour] ?? 0;
    }
    into[at] = place;
  }
}

/** The colours of all bands, each once, in the order in which they first appear. */
class Palette {
  readonly #places = new Map<number, number>();

  get size(): number {
    return this.#places.size;
  }

  /** Where each colour of a band stands among all. */
  placesOf(colours: Buffer): Uint8Array {
    return Uint8Array.from({ length: colours.length / 3 }, (_, at) => {
      const colour = colours.readUIntBE(at * 3, 3);
      const place = this.#places.get(colour) ?? this.#places.size;
      this.#places.set(colour, place);
      return place;
    });
  }

  bytes(): Buffer {
    const bytes = Buffer.alloc(this.#places.size * 3);
    for (const [colour, place] of this.#places) bytes.writeUIntBE(colour, place * 3, 3);
    return bytes;
  }
}

/**
 * A picture of bands below one another that nothing crosses: each is drawn alone, and what was drawn is kept. A card that is made anew
 * for another day has but its foot drawn, and the empty rows between bands are never drawn at all. Decides the rows of the picture; what it
 * comes to is byte for byte what drawing the whole comes to.
 */
import { LRUCache } from "lru-cache";
import { type Indexed, inPalette, MOST_COLOURS, type Pixels, packedPng } from "./indexed-png";

/** `svg`: a document as wide as the picture, of this part alone. Below it and up to the next band, rows are as its last one. */
export type Band = { topPx: number; svg: string };

/** `heightPx`: of the whole, and all measures in units of the drawing. `paper`: the colour on which all of it is drawn. */
export type Banded = { heightPx: number; paper: string; bands: readonly Band[] };

/** A card has half a megabyte of rows: that of some dozens. */
const KEPT_BYTES = 16 * 1024 * 1024;
const kept = new LRUCache<string, Indexed & { width: number }>({
  maxSize: KEPT_BYTES,
  sizeCalculation: ({ rows }, svg) => rows.length + svg.length,
});

type Options = {
  /** Pixels of a unit. */
  scale: number;
  /** Draws on the paper. */
  render: (svg: string, paper: string) => Promise<Pixels>;
};

/** The picture; null where it cannot have a palette, see `indexedPng`. */
export async function bandedPng(
  { heightPx, paper, bands }: Banded,
  { scale, render }: Options,
): Promise<Buffer | null> {
  const found = await Promise.all(
    bands.map(({ svg }) => kept.get(`${paper} ${svg}`) ?? drawBand({ paper, svg }, render)),
  );
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
  { paper, svg }: { paper: string; svg: string },
  render: Options["render"],
): Promise<(Indexed & { width: number }) | null> {
  const { pixels, width, height } = await render(svg, paper);
  const indexed = inPalette({ pixels, width, height });
  const band = indexed && { ...indexed, width };
  if (band !== null) kept.set(`${paper} ${svg}`, band);
  return band;
}

/** Writes a band's rows with the places that its colours have among all. @returns how many bytes */
function place({ rows, width }: { rows: Buffer; width: number }, places: Uint8Array, into: Buffer): number {
  if (places.every((to, at) => to === at)) return rows.copy(into);
  const ground = rows[1] ?? 0;
  into.fill(places[ground] ?? 0, 0, rows.length);
  // Paper is most of a picture: of four pixels that are nothing but paper none is looked at.
  const fours = new Uint32Array(rows.buffer, rows.byteOffset, rows.length >>> 2);
  const paper = ground * 0x01010101;
  for (let four = 0; four < fours.length; four++)
    if (fours[four] !== paper) placeSome({ rows, places, into }, [four * 4, four * 4 + 4]);
  placeSome({ rows, places, into }, [fours.length * 4, rows.length]);
  // The byte before the first pixel of a row is no colour.
  for (let row = 0; row < rows.length; row += width + 1) into[row] = 0;
  return rows.length;
}

type Placing = { rows: Buffer; places: Uint8Array; into: Buffer };

function placeSome({ rows, places, into }: Placing, [from, until]: readonly [number, number]): void {
  for (let at = from; at < until; at++) into[at] = places[rows[at] ?? 0] ?? 0;
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

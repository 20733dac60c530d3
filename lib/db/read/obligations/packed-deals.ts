import { keptIn } from "@/lib/domain/text/maps";
import { bytesOfTexts, GrowingTexts, textAt } from "./packed-text";
import type { DealPart } from "./stored-row";

/**
 * What rows say of their deals, as bytes: each deal once, however many sides of the ledger have rows of it.
 * Decides how it is written; whoever reads it gets what was packed.
 */

type Partnership = DealPart["partnership"];
/** All but the slug, which is often read alone. */
type Written = [
  ...[shortId: string, title: string, partnership: number],
  ...[lifecycle: DealPart["lifecycle"], dealStart: DealPart["dealStart"]],
];

export class PackedDeals {
  readonly #slugs = new GrowingTexts();
  readonly #rests = new GrowingTexts();
  readonly #partnerships = new GrowingTexts();
  /** Where each is that is there, while some may come. */
  readonly #places = new Map<string, number>();
  readonly #partnershipPlaces = new Map<string, number>();

  /** The place of a deal, which is written where it is not there yet. */
  placeOf({ deal, partnership, lifecycle, dealStart }: DealPart): number {
    const named = JSON.stringify([partnership.slug, partnership.name]);
    const place = keptIn(this.#partnershipPlaces, named, () => this.#partnerships.add(named));
    const written: Written = [deal.shortId, deal.title, place, lifecycle, dealStart];
    const rest = JSON.stringify(written);
    return keptIn(this.#places, `${deal.slug} ${rest}`, () => {
      this.#slugs.add(deal.slug);
      return this.#rests.add(rest);
    });
  }

  /** Takes no more room than it needs, once all are there. */
  close(): void {
    for (const texts of this.#all) texts.close();
    this.#places.clear();
    this.#partnershipPlaces.clear();
  }

  /** How many bytes they take. */
  get sizeBytes(): number {
    return this.#all.reduce((sum, texts) => sum + bytesOfTexts(texts), 0);
  }

  get #all(): GrowingTexts[] {
    return [this.#slugs, this.#rests, this.#partnerships];
  }

  slugAt(place: number): string {
    return textAt(this.#slugs, place);
  }

  /** Deals by their places; those of one place are one object, and so are their partnerships. */
  reader(): (place: number) => DealPart {
    const [deals, partnerships] = [new Map<number, DealPart>(), new Map<number, Partnership>()];
    const partnershipAt = (place: number) =>
      keptIn(partnerships, place, () => {
        const [slug, name] = JSON.parse(textAt(this.#partnerships, place)) as [string, string];
        return { slug, name };
      });
    const read = (place: number): DealPart => {
      const [shortId, title, partnership, lifecycle, dealStart] = JSON.parse(
        textAt(this.#rests, place),
      ) as Written;
      const deal = { slug: this.slugAt(place), shortId, title };
      return { deal, partnership: partnershipAt(partnership), lifecycle, dealStart };
    };
    return (place) => keptIn(deals, place, () => read(place));
  }
}

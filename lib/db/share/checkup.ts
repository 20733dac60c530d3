import { LONGEST_TEXT } from "@/lib/domain/checkup/cited";
import type { Day } from "@/lib/domain/dates/day";
import { DEFAULT_LANG, type Lang } from "@/lib/domain/text/language";
import { readSharedAddress } from "@/lib/url/share/shared-address";
import type { CheckupFinding, CheckupView } from "@/lib/views/share/checkup";
import { type Context, checkAddress, checkDeals } from "./checkup-findings";
import { type NameIndex, readNameIndex } from "./named-deals";
import { type CitedPlace, readText } from "./read-text";

/** What became of every value and address that a text cites of this record. Nothing of the text is kept. */

/** Longer texts are read as far as this. */
const MOST_PLACES = 300;

type Asked = { text: string; origin: string; today: Day; lang?: Lang };

export async function checkText({ text, origin, today, lang = DEFAULT_LANG }: Asked): Promise<CheckupView> {
  const places = readText(text);
  const checker = { origin, context: { today, lang, histories: new Map() }, index: null };
  const findings: CheckupFinding[] = [];
  for (const place of places.slice(0, MOST_PLACES)) findings.push(...(await checkPlace(place, checker)));
  const isCut = text.length > LONGEST_TEXT || places.length > MOST_PLACES;
  return { findings, counts: countsOf(findings), isCut };
}

type Checker = { origin: string; context: Context; index: NameIndex | null };

async function checkPlace(place: CitedPlace, checker: Checker): Promise<CheckupFinding[]> {
  const { origin, context } = checker;
  const addresses = place.links.map((link) => readSharedAddress(link, origin, context.today));
  const own = addresses.flatMap((read) => (read.ok ? [read.value] : []));
  if (own.length > 0) {
    const findings: CheckupFinding[] = [];
    for (const address of own) findings.push(...(await checkAddress(place, address, context)));
    return findings;
  }
  if (place.values.length === 0) return [];
  if (place.deal !== null) return checkDeals(place, [place.deal], context);
  checker.index ??= await readNameIndex();
  const slugs = checker.index(place.text);
  return slugs.length > 0 ? checkDeals(place, slugs, context) : unmatched(place);
}

/** A value of which the text does not say whose it is. */
function unmatched(place: CitedPlace): CheckupFinding[] {
  return place.values.map(({ words }) => ({
    ...{ line: place.line, text: place.text, cited: words, outcome: "unmatched", since: null },
    why: { is: "unnamed" },
    ...{ instead: null, href: null },
  }));
}

function countsOf(findings: readonly CheckupFinding[]): CheckupView["counts"] {
  const counts = { changed: 0, stands: 0, withdrawn: 0, moved: 0, unmatched: 0, missing: 0 };
  for (const { outcome } of findings) counts[outcome] += 1;
  return counts;
}

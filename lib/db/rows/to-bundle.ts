import { OTHER_LANGS } from "@/lib/domain/text/language";
import { shortIdOf } from "@/lib/domain/text/short-id";
import { TRANSLATED, type Translated, type Translations } from "@/lib/domain/text/translations";
import type { Value } from "@/lib/domain/values/value";
import type {
  Bundle,
  BundleClaim,
  BundleDeal,
  BundleEvent,
  BundlePartnership,
  BundleSource,
  BundleTerm,
} from "@/lib/schema/bundle/bundle";
import { ratesSchema } from "@/lib/schema/rates";
import { unitsSchema } from "@/lib/schema/units";
import { valueSchema } from "@/lib/schema/value";
import type { Prisma } from "../generated/client";
import { columns } from "./columns";

/**
 * Rows → records in bundle form: what is exported, compared with an import and kept in revisions.
 * Keys stand in the order of the bundle's schema; lists in their stored order. Derived columns have no place here.
 */

const slug = { select: { slug: true } } as const;
const inOrder = { orderBy: { position: "asc" } } as const;
const head = { select: { headRevision: true } } as const;
const kept = { id: true, slug: true, record: head } as const;
const parties = { ...inOrder, select: { role: true, organization: slug } } as const;

export const termKindColumns = {
  ...kept,
  ...columns("label", "group", "valueType", "units", "cues", "position"),
} satisfies Prisma.TermKindSelect;

export const organizationColumns = {
  ...kept,
  ...columns("name", "kind", "aliases", "homepage", "fiscalYearEnd", "translations"),
} satisfies Prisma.OrganizationSelect;

export const sourceColumns = {
  ...kept,
  ...columns("title", "publisher", "url", "publishedOnEdtf", "language", "tier", "via", "exchangeRates"),
  cites: { ...inOrder, select: { cited: slug } },
} satisfies Prisma.SourceSelect;

export const partnershipColumns = {
  ...kept,
  ...columns("name", "summary", "translations", "position"),
  parties,
} satisfies Prisma.PartnershipSelect;

const claimColumns = {
  source: slug,
  ...columns("shortId", "stance", "value", "quote", "rank", "reason", "translations", "locator"),
  repeats: slug,
} satisfies Prisma.ClaimSelect;

const termColumns = {
  ...columns("key", "label", "translations", "inForceFromEdtf", "inForceUntilEdtf"),
  kind: slug,
  from: slug,
  to: slug,
  endedByDeal: slug,
  claims: { ...inOrder, select: claimColumns },
} satisfies Prisma.TermSelect;

export const dealColumns = {
  ...kept,
  shortId: true,
  partnership: slug,
  ...columns(
    "title",
    "kind",
    "binding",
    "lifecycle",
    "announcedOnEdtf",
    "effectiveOnEdtf",
    "endsOnEdtf",
    "summary",
    "translations",
  ),
  parties,
  amends: { ...inOrder, select: { amendedDeal: slug } },
  terms: { ...inOrder, select: termColumns },
} satisfies Prisma.DealSelect;

export const eventColumns = {
  ...kept,
  partnership: slug,
  deal: slug,
  ...columns("onEdtf", "kind", "title", "detail", "translations"),
  sources: { ...inOrder, select: { source: slug } },
} satisfies Prisma.EventSelect;

type TermKindRow = Prisma.TermKindGetPayload<{ select: typeof termKindColumns }>;
type OrganizationRow = Prisma.OrganizationGetPayload<{ select: typeof organizationColumns }>;
type SourceRow = Prisma.SourceGetPayload<{ select: typeof sourceColumns }>;
type PartnershipRow = Prisma.PartnershipGetPayload<{ select: typeof partnershipColumns }>;
type DealRow = Prisma.DealGetPayload<{ select: typeof dealColumns }>;
type TermRow = DealRow["terms"][number];
type EventRow = Prisma.EventGetPayload<{ select: typeof eventColumns }>;

/** Units and cues are written only where editors added any. */
export function toBundleTermKind(row: TermKindRow): Bundle["termKinds"][number] {
  const { slug, label, group, valueType, cues } = row;
  const units = unitsSchema.parse(row.units);
  return {
    ...{ slug, label, group, valueType },
    ...(units.length === 0 ? {} : { units }),
    ...(cues.length === 0 ? {} : { cues }),
  };
}

/** A fiscal year is written only where it is on record. */
export function toBundleOrganization(row: OrganizationRow): Bundle["organizations"][number] {
  const { slug, name, kind, aliases, homepage, fiscalYearEnd } = row;
  return {
    ...{ slug, name, kind, aliases, homepage },
    ...(fiscalYearEnd === null ? {} : { fiscalYearEnd }),
    ...translationsOf("organizations", row),
  };
}

/** Written only where there are any, and with their keys in order, which a stored JSON has lost. */
function translationsOf<S extends Translated>(of: S, { translations }: { translations: unknown }) {
  if (translations === null) return {};
  const byLang = translations as Translations;
  const inOrder = OTHER_LANGS.flatMap((lang) => {
    const texts = byLang[lang];
    if (texts === undefined) return [];
    const fields: readonly string[] = TRANSLATED[of];
    return [
      [lang, Object.fromEntries(fields.flatMap((field) => (field in texts ? [[field, texts[field]]] : [])))],
    ];
  });
  return { translations: Object.fromEntries(inOrder) as Translations<(typeof TRANSLATED)[S][number]> };
}

export function toBundleSource(row: SourceRow): BundleSource {
  const rates = ratesSchema.parse(row.exchangeRates);
  return {
    slug: row.slug,
    title: row.title,
    publisher: row.publisher,
    url: row.url,
    publishedOn: row.publishedOnEdtf,
    language: row.language,
    tier: row.tier,
    via: row.via,
    cites: row.cites.map((link) => link.cited.slug),
    ...(rates.length === 0 ? {} : { exchangeRates: rates }),
  };
}

function toParties(rows: PartnershipRow["parties"]): BundlePartnership["parties"] {
  return rows.map(({ organization, role }) => ({ organization: organization.slug, role }));
}

export function toBundlePartnership(row: PartnershipRow): BundlePartnership {
  const { slug, name, summary, parties } = row;
  return { slug, name, summary, ...translationsOf("partnerships", row), parties: toParties(parties) };
}

/** The short id is written only where it is not the one that the slug gives. */
export function toBundleDeal(row: DealRow): BundleDeal {
  return {
    slug: row.slug,
    ...(row.shortId === shortIdOf(row.slug) ? {} : { shortId: row.shortId }),
    partnership: row.partnership.slug,
    title: row.title,
    kind: row.kind,
    binding: row.binding,
    lifecycle: row.lifecycle,
    announcedOn: row.announcedOnEdtf,
    effectiveOn: row.effectiveOnEdtf,
    endsOn: row.endsOnEdtf,
    summary: row.summary,
    ...translationsOf("deals", row),
    parties: toParties(row.parties),
    amends: row.amends.map((link) => link.amendedDeal.slug),
    terms: row.terms.map(toBundleTerm),
  };
}

function toBundleTerm(row: TermRow): BundleTerm {
  return {
    key: row.key,
    kind: row.kind.slug,
    label: row.label,
    ...translationsOf("terms", row),
    from: row.from?.slug ?? null,
    to: row.to?.slug ?? null,
    inForceFrom: row.inForceFromEdtf,
    inForceUntil: row.inForceUntilEdtf,
    endedByDeal: row.endedByDeal?.slug ?? null,
    claims: row.claims.map(toBundleClaim),
  };
}

function toBundleClaim(row: TermRow["claims"][number]): BundleClaim {
  const { shortId, source, stance, value, quote, rank, reason, locator, repeats } = row;
  return {
    id: shortId,
    source: source.slug,
    stance,
    value: toValue(value),
    quote,
    rank,
    reason,
    ...translationsOf("claims", row),
    locator,
    ...(repeats === null ? {} : { repeats: repeats.slug }),
  };
}

/** Parsed, so that its keys stand in order. One that no longer fits is passed on as it is: verify names it, an import mends it. */
function toValue(stored: unknown): Value {
  const parsed = valueSchema.safeParse(stored);
  return parsed.success ? parsed.data : (stored as Value);
}

export function toBundleEvent(row: EventRow): BundleEvent {
  return {
    slug: row.slug,
    partnership: row.partnership.slug,
    deal: row.deal?.slug ?? null,
    on: row.onEdtf,
    kind: row.kind,
    title: row.title,
    detail: row.detail,
    ...translationsOf("events", row),
    sources: row.sources.map((link) => link.source.slug),
  };
}

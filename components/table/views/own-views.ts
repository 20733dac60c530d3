/**
 * Views of a table that a reader gave a name, as this browser keeps them.
 * Decides what is stored, what of a stored text is believed, and what a list of them becomes.
 */
import { readViewName, type ViewList } from "@/lib/url/views/view-name";

export type OwnView = { name: string; href: string };

/** More is no list to choose from. */
export const MOST_OWN_VIEWS = 30;

export function ownViewsKey(list: ViewList): string {
  return `entente.views.${list}`;
}

/** What a browser has stored, which may be anything; what is no view of this list is left out. */
export function parseOwnViews(stored: string, list: ViewList): OwnView[] {
  try {
    const parsed: unknown = JSON.parse(stored);
    if (!Array.isArray(parsed)) return [];
    return parsed.flatMap((one) => toOwnView(one, list) ?? []).slice(0, MOST_OWN_VIEWS);
  } catch {
    return [];
  }
}

function toOwnView(one: unknown, list: ViewList): OwnView | null {
  if (typeof one !== "object" || one === null) return null;
  const { name, href } = one as Record<string, unknown>;
  if (typeof name !== "string" || typeof href !== "string" || href.length > 2000) return null;
  const named = readViewName(name);
  const isOfList = href === `/${list}` || href.startsWith(`/${list}?`);
  return named.ok && isOfList ? { name: named.value, href } : null;
}

/** Why a view is not kept: its name is none, or there are too many. */
export type ViewsProblem = "unnamed" | "tooMany";

/** The views with one more; one of the same name is replaced. */
export function withOwnView(
  views: readonly OwnView[],
  { name, href }: OwnView,
): { views: OwnView[] } | { error: ViewsProblem } {
  const named = readViewName(name);
  if (!named.ok) return { error: "unnamed" };
  const others = views.filter((view) => view.name !== named.value);
  if (others.length >= MOST_OWN_VIEWS) return { error: "tooMany" };
  return { views: [...others, { name: named.value, href }] };
}

/** The views without one. */
export function withoutOwnView(views: readonly OwnView[], name: string): OwnView[] {
  return views.filter((view) => view.name !== name);
}

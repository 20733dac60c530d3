/**
 * The front page and its figures in a URL: whose money, at which clocks, and how a file looks.
 * Decides names, defaults and addresses; knows no database.
 */
<<<<<<< HEAD

import { withQuery } from "../href";
import { CLOCK_PARAMS, fieldsOf, one, type ParamsOf, queryOf, slugText, wordIn } from "../params";
import { COUNTING_PARAMS } from "./counting-params";

export const DASHBOARD_PARAMS = {
  /** The organization that owes or is owed, by slug. */
  org: one<string | null>(null, slugText),
  ...COUNTING_PARAMS,
  ...CLOCK_PARAMS,
} as const;
=======

import { defineList } from "../list";
import { CLOCK_PARAMS, one, type ParamsOf, slugText, wordIn } from "../params";

export const DASHBOARD = defineList({
  path: "/",
  params: {
    /** The organization that owes or is owed, by slug. */
    org: one<string | null>(null, slugText),
    ...CLOCK_PARAMS,
  },
});
>>>>>>> values

export type DashboardSearch = ParamsOf<typeof DASHBOARD.params>;

/** A file of a figure has a theme besides. */
export const FIGURE_FILE_PARAMS = {
  ...DASHBOARD.params,
  theme: one<"light" | "dark">("light", wordIn(["light", "dark"] as const)),
} as const;

export type FigureFormat = "svg" | "png" | "csv";

/** The front page as it is asked for; `figure` is the place on it. */
<<<<<<< HEAD
export function dashboardHref({ org, rules, rate, on, known }: DashboardSearch, figure?: string): string {
  return `${withQuery("/", { org, rules, rate, on, known })}${figure === undefined ? "" : `#${figure}`}`;
}

/** The hidden fields of a GET form on the front page: all of its view but the fields of its own. */
export function keptDashboardFields(search: DashboardSearch, own: readonly string[]): [string, string][] {
  return fieldsOf(queryOf(DASHBOARD_PARAMS, search), own);
}

/** A figure as a file. */
export function figureFileHref(
  figure: string,
  format: FigureFormat,
  { org, rules, rate, on, known }: DashboardSearch,
): string {
  return withQuery(`/figures/${figure}.${format}`, { org, rules, rate, on, known });
=======
export function dashboardHref(search: DashboardSearch, figure?: string): string {
  return `${DASHBOARD.href(search)}${figure === undefined ? "" : `#${figure}`}`;
}

/** A figure as a file. */
export function figureFileHref(figure: string, format: FigureFormat, search: DashboardSearch): string {
  return DASHBOARD.href(search, {}, `/figures/${figure}.${format}`);
>>>>>>> values
}

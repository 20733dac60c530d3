/**
 * The front page and its figures in a URL: whose money, at which clocks, and how a file looks.
 * Decides names, defaults and addresses; knows no database.
 */

import { defineList } from "../list";
import { CLOCK_PARAMS, one, type ParamsOf, slugText } from "../params";
import { THEME_PARAM } from "../picture-params";
import { COUNTING_PARAMS } from "./counting-params";

export const DASHBOARD = defineList({
  path: "/",
  params: {
    /** The organization that owes or is owed, by slug. */
    org: one<string | null>(null, slugText),
    ...COUNTING_PARAMS,
    ...CLOCK_PARAMS,
  },
});

export type DashboardSearch = ParamsOf<typeof DASHBOARD.params>;

/** A file of a figure has a theme besides. */
export const FIGURE_FILE_PARAMS = {
  ...DASHBOARD.params,
  ...THEME_PARAM,
} as const;

export type FigureFormat = "svg" | "png" | "csv";

/** The front page as it is asked for; `figure` is the place on it. */
export function dashboardHref(search: DashboardSearch, figure?: string): string {
  return `${DASHBOARD.href(search)}${figure === undefined ? "" : `#${figure}`}`;
}

/** A figure as a file. */
export function figureFileHref(figure: string, format: FigureFormat, search: DashboardSearch): string {
  return DASHBOARD.href(search, {}, `/figures/${figure}.${format}`);
}

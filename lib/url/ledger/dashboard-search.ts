/**
 * The front page and its figures in a URL: whose money, at which clocks, and how a file looks.
 * Decides names, defaults and addresses; knows no database.
 */
import { withQuery } from "../href";
import { CLOCK_PARAMS, one, type ParamsOf, slugText, wordIn } from "../params";

export const DASHBOARD_PARAMS = {
  /** The organization that owes or is owed, by slug. */
  org: one<string | null>(null, slugText),
  ...CLOCK_PARAMS,
} as const;

export type DashboardSearch = ParamsOf<typeof DASHBOARD_PARAMS>;

/** A file of a figure has a theme besides. */
export const FIGURE_FILE_PARAMS = {
  ...DASHBOARD_PARAMS,
  theme: one<"light" | "dark">("light", wordIn(["light", "dark"] as const)),
} as const;

export type FigureFormat = "svg" | "png" | "csv";

/** The front page as it is asked for; `figure` is the place on it. */
export function dashboardHref({ org, on, known }: DashboardSearch, figure?: string): string {
  return `${withQuery("/", { org, on, known })}${figure === undefined ? "" : `#${figure}`}`;
}

/** A figure as a file. */
export function figureFileHref(
  figure: string,
  format: FigureFormat,
  { org, on, known }: DashboardSearch,
): string {
  return withQuery(`/figures/${figure}.${format}`, { org, on, known });
}

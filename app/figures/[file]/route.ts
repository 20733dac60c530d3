import { figureSvg } from "@/components/figures/figure-file";
import { pickHref } from "@/components/figures/pick-href";
import { getDashboard } from "@/lib/db/read/overview/dashboard";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import type { AskedClocks } from "@/lib/domain/dates/clocks";
import { displayDate } from "@/lib/domain/dates/display-date";
import { FIGURES, type Figure, rowsOf } from "@/lib/figures/figure";
import { FIGURE_TABLE_HEADER, figureCells } from "@/lib/http/figure-table";
import { type PictureFormat, respondPicture } from "@/lib/http/pictures/respond-picture";
import { respondBadParameters, respondProblem } from "@/lib/http/respond";
import { respondTable } from "@/lib/http/tables/respond-table";
import { oneChunk } from "@/lib/http/tables/table-file";
import { inThisLanguage } from "@/lib/language/current";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { env, publicOrigin } from "@/lib/runtime/env";
import { dashboardHref, FIGURE_FILE_PARAMS } from "@/lib/url/ledger/dashboard-search";
import { type ParamsOf, rawFrom, readParams } from "@/lib/url/params";
import { isTableFormat, type TableFormat } from "@/lib/url/share/table-href";
import type { DashboardView } from "@/lib/views/dashboard";
import { clocksNow } from "../../_asked/clocks-now";

type Asked = ParamsOf<typeof FIGURE_FILE_PARAMS>;
type Context = { params: Promise<{ file: string }> };

/** A figure of the front page as a file: SVG and PNG for a slide, or its rows as a table. A file has no place for notes, so bad parameters are refused. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const [, name = "", format = ""] = /^([a-z-]+)\.(svg|png|csv|xlsx|md|json)$/.exec(file) ?? [];
  const figureOf = Object.hasOwn(OF_VIEW, name) ? OF_VIEW[name as keyof typeof FIGURES] : undefined;
  if (figureOf === undefined) return respondNoFigure(file);
  const { search: values, notes } = readParams(
    FIGURE_FILE_PARAMS,
    rawFrom(new URL(request.url).searchParams),
  );
  const present = await presentFilters(values, FILTERS_OF.dashboard);
  const bad = respondBadParameters([...notes, ...present.notes.filter(({ isMoved }) => !isMoved)]);
  if (bad) return bad;
  const asked = present.search;
  const clocks = clocksNow(asked);
  const figure = figureOf(await getDashboard(asked, clocks));
  if (isTableFormat(format)) return respondRows(figure, { asked, clocks, format });
  return respondDrawn(request, figure, { asked, clocks, format: format === "svg" ? "svg" : "png" });
}

const OF_VIEW: Readonly<Record<keyof typeof FIGURES, (view: DashboardView) => Figure>> = {
  "largest-obligations": ({ obligations }) => obligations,
  "owed-per-year": ({ years }) => years,
  "capacity-by-date": ({ capacity }) => capacity,
};

function respondNoFigure(file: string): Response {
  const names = Object.keys(FIGURES).join(", ");
  return respondProblem({
    status: 404,
    title: "No such figure",
    detail: `There is no figure “${file.slice(0, 80)}”. The figures are ${names}, each as .svg, .png, .csv, .xlsx, .md or .json.`,
  });
}

type In<Format> = { asked: Asked; clocks: AskedClocks; format: Format };

function respondRows(figure: Figure, { asked, clocks, format }: In<TableFormat>): Promise<Response> {
  const origin = publicOrigin(env());
  const rows = rowsOf(figure).map((row) => figureCells(row, `${origin}${pickHref(row.pick, asked)}`));
  return respondTable(format, {
    title: figure.title,
    filename: `entente-${figure.id}-${clocks.on}`,
    page: `${origin}${dashboardHref(asked, figure.id)}`,
    ...{ on: clocks.on, known: clocks.known },
    header: FIGURE_TABLE_HEADER,
    chunks: oneChunk(rows),
  });
}

function respondDrawn(
  request: Request,
  figure: Figure,
  { asked, clocks, format }: In<PictureFormat>,
): Promise<Response> {
  const svg = figureSvg({
    figure,
    theme: asked.theme,
    pageUrl: `${publicOrigin(env())}${inThisLanguage(dashboardHref(asked, figure.id))}`,
    asOf: momentWords(clocks),
  });
  return respondPicture(request, { svg, format, filename: `entente-${figure.id}-${clocks.on}` });
}

function momentWords({ on, known }: AskedClocks): string {
  const t = words("figures");
  const day = displayDate(on, language());
  return known === null
    ? t("file.on", { day })
    : t("file.onKnown", { day, known: displayDate(known, language()) });
}

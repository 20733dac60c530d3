/** What stands on the sheets of a page that is printed, as another project reads the PDF. */
import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { englishWordsIn } from "@/lib/testing/english/vocabulary";
import type { RecordTexts } from "./record";

/** The library calls this of Node 24; the oldest Node that runs here has none. */
const promises = Promise as {
  try?: (work: (...args: unknown[]) => unknown, ...args: unknown[]) => Promise<unknown>;
};
promises.try ??= async (work, ...args) => work(...args);

/** Guillemets hold somebody's own words; addresses and hosts are typed. */
const NOT_SAID = /«[^»]*»|https?:\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

export type Printed = { sheets: number; text: string; english: string[] };

/** Prints the page without what is in another language and says so, and without addresses, which sheets break anywhere. Leaves the page so. */
export async function printed(page: Page, { own }: RecordTexts): Promise<Printed> {
  await page.evaluate(() => {
    const foreign = document.querySelectorAll(
      "body [lang]:not([lang|=fr]), q, blockquote, code, svg, a[href^=http]",
    );
    for (const one of foreign) one.remove();
  });
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })), {
    verbosity: 0,
  });
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  // The spaces within numbers are kept.
  const said = text.replace(/[ \t\r\n]+/g, " ");
  const left = own.reduce((rest, one) => rest.replaceAll(one, "·"), said.replace(NOT_SAID, "·"));
  return { sheets: totalPages, text: said, english: englishWordsIn(left) };
}

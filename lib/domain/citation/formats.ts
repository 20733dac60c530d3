/**
 * A reference as programs that manage references read it: BibTeX, RIS, CSL-JSON.
 * Decides fields and escapes of each format.
 */
import type { Says } from "../say/language";
import { ENGLISH, editionWords, keyOf, momentWords, PUBLISHER, type Reference } from "./reference";
import { partsOf } from "./styles";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Signs that TeX reads as commands; a dollar sign would begin mathematics. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function tex(text: string): string {
  return oneLine(text).replace(/[\\~^$&%#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
}

/** One entry of type `misc`, which every style knows. The title keeps its capitals. */
export function toBibtex(reference: Reference, language: Says<"citation"> = ENGLISH): string {
  const { title, within, issuedOn, accessedOn, url } = reference;
  const [year, month] = partsOf(issuedOn);
  const fields: readonly [string, string][] = [
    ["author", `{{${PUBLISHER}}}`],
    ["title", `{{${tex(title)}}}`],
    ...(within === null ? [] : [["howpublished", `{${tex(within)}}`] as [string, string]]),
    ["year", `{${year}}`],
    ["month", MONTHS[month - 1] ?? "jan"],
    ...(reference.revision === null
      ? []
      : [["version", `{${editionWords(reference, language)}}`] as [string, string]]),
    ["note", `{${tex(momentWords(reference, language))}}`],
    ["url", `{${url.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ["urldate", `{${accessedOn}}`],
  ];
  const lines = fields.filter(([, value]) => value !== "{}").map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${keyOf(reference)},\n${lines.join(",\n")}\n}\n`;
}

/** A data set; each field on a line of its own, ended as the format has it. */
export function toRis(reference: Reference, language: Says<"citation"> = ENGLISH): string {
  const { title, within, issuedOn, accessedOn, url } = reference;
  const fields: readonly (readonly [string, string | null])[] = [
    ["TY", "DATA"],
    ["ID", keyOf(reference)],
    ["AU", PUBLISHER],
    ["TI", title],
    ["T2", within],
    ["PY", issuedOn.slice(0, 4)],
    ["DA", issuedOn.replaceAll("-", "/")],
    ["Y2", accessedOn.replaceAll("-", "/")],
    ["ET", editionWords(reference, language)],
    ["PB", PUBLISHER],
    ["N1", momentWords(reference, language)],
    ["UR", url],
  ];
  const lines = fields.flatMap(([tag, text]) =>
    text === null || text === "" ? [] : [`${tag}  - ${oneLine(text)}`],
  );
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}

/** CSL-JSON, as citeproc takes it: dates in parts. */
export function toCsl(reference: Reference, language: Says<"citation"> = ENGLISH): object[] {
  const { title, within, issuedOn, accessedOn, url } = reference;
  const edition = editionWords(reference, language);
  const moment = momentWords(reference, language);
  return [
    {
      id: keyOf(reference),
      type: "dataset",
      title: oneLine(title),
      author: [{ literal: PUBLISHER }],
      publisher: PUBLISHER,
      ...(within === null ? {} : { "container-title": oneLine(within) }),
      ...(edition === "" ? {} : { version: edition }),
      ...(moment === "" ? {} : { note: moment }),
      issued: { "date-parts": [partsOf(issuedOn)] },
      accessed: { "date-parts": [partsOf(accessedOn)] },
      URL: url,
    },
  ];
}

/**
 * Drawn parts → SVG text that is well-formed XML.
 * Decides how elements are written; knows only parts without state, which is all that a picture needs. React's own server renderer
 * writes HTML and is not to be had where routes are made.
 */
import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";

/** Attributes that are written as they stand; others in camel case get hyphens. */
const AS_WRITTEN = ["viewBox", "preserveAspectRatio"];
/** What belongs to a page and not to a picture. */
const OF_A_PAGE = ["children", "className", "tabIndex"];

export function toMarkup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number") return escaped(String(node));
  if (Array.isArray(node)) return node.map(toMarkup).join("");
  return isValidElement(node) ? elementMarkup(node as ReactElement<Props>) : "";
}

type Props = Readonly<Record<string, unknown>> & { children?: ReactNode };

function elementMarkup({ type, props }: ReactElement<Props>): string {
  if (type === Fragment) return toMarkup(props.children);
  if (typeof type === "function") return toMarkup((type as (props: Props) => ReactNode)(props));
  if (typeof type !== "string") return "";
  const content = toMarkup(props.children);
  const open = `${type}${Object.entries(props).map(attribute).join("")}`;
  return content === "" ? `<${open}/>` : `<${open}>${content}</${type}>`;
}

function attribute([name, value]: [string, unknown]): string {
  if (OF_A_PAGE.includes(name) || (typeof value !== "string" && typeof value !== "number")) return "";
  const written = AS_WRITTEN.includes(name)
    ? name
    : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return ` ${written}="${escaped(String(value))}"`;
}

/** Characters that XML cannot hold at all are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/**
 * Elements that hold no state → HTML text, as React's own renderer would write it, but for its marks between texts.
 * Decides how elements are written; whatever lives in a browser (a client component) has no text, and then nothing has. React's own
 * renderer is not to be had where server components are made.
 */
import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";

type Props = Readonly<Record<string, unknown>>;

/** What is not still: thrown through the whole tree, and nowhere else. One for all, since nobody reads where it was made, and to note that takes longer than the tree. */
const NOT_STILL = new Error("It lives in a browser.");

/** null: something in it lives. */
export function toHtml(node: ReactNode): string | null {
  try {
    return written(node);
  } catch (error) {
    if (error === NOT_STILL) return null;
    throw error;
  }
}

function written(node: unknown): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string") return escapedText(node);
  if (typeof node === "number" || typeof node === "bigint") return String(node);
  if (Array.isArray(node)) return node.map(written).join("");
  if (isValidElement(node)) return element(node as ReactElement<Props>);
  throw NOT_STILL; // a promise, or something that a later React knows
}

function element({ type, props }: ReactElement<Props>): string {
  if (type === Fragment) return written(props.children);
  if (typeof type === "function") {
    if ("$$typeof" in type) throw NOT_STILL; // a reference to a client component
    return written((type as (props: Props) => unknown)(props));
  }
  if (typeof type !== "string") throw NOT_STILL;
  const open = `<${type}${attributes(type, props)}>`;
  if (VOID.has(type)) return open;
  return `${open}${content(props)}</${type}>`;
}

const VOID: ReadonlySet<string> = new Set([
  "br",
  "col",
  "hr",
  "img",
  "input",
  "wbr",
  "link",
  "meta",
  "source",
]);

function content({ children, dangerouslySetInnerHTML }: Props): string {
  const html = (dangerouslySetInnerHTML as { __html?: unknown } | undefined)?.__html;
  return html === undefined ? written(children) : String(html);
}

/** Not attributes. */
const OWN: ReadonlySet<string> = new Set([
  "children",
  "key",
  "ref",
  "dangerouslySetInnerHTML",
  "suppressHydrationWarning",
]);
/** Names that React has otherwise. */
const NAMES: Readonly<Record<string, string>> = { className: "class", htmlFor: "for" };
/** Of SVG, those that keep their capitals; the others get hyphens, as those of HTML get small letters. */
const CAPITALS = /^(viewBox|preserveAspectRatio|gradientUnits|gradientTransform|patternUnits|textLength)$/;
const HYPHENED = /^(stroke|fill|clip|font|text|dominant|paint|vector|pointer|stop|marker|letter|word)[A-Z]/;
/** Also `false` is said of these. */
const SAID = /^(aria|data)-/;

function attributes(type: string, props: Props): string {
  return Object.entries(props)
    .map(([name, value]) => attribute(type, name, value))
    .join("");
}

function attribute(type: string, name: string, value: unknown): string {
  if (OWN.has(name) || value === null || value === undefined) return "";
  if (typeof value === "function") throw NOT_STILL; // it does something
  if (typeof value === "boolean") {
    if (SAID.test(name)) return ` ${name}="${value}"`;
    return value ? ` ${nameOf(type, name)}=""` : "";
  }
  if (name === "style") return ` style="${escapedText(styles(value as Props)).replaceAll('"', "&quot;")}"`;
  return ` ${nameOf(type, name)}="${escapedText(String(value)).replaceAll('"', "&quot;")}"`;
}

function nameOf(type: string, name: string): string {
  if (name in NAMES) return NAMES[name] ?? name;
  if (type === "a" || !HYPHENED.test(name)) return CAPITALS.test(name) ? name : name.toLowerCase();
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function styles(style: Props): string {
  return Object.entries(style)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(";");
}

function escapedText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

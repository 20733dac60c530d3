import type { TimelineWords } from "@/lib/domain/say/facts/timeline";
import { wordsOf } from "@/lib/timeline/day-number";
import type { Edge, LaneGroup, TimelineItem } from "@/lib/timeline/types";
import type { Picture } from "./lanes";

/** One character each in what a page sends, and in no label; where one is, it is written as a number. */
const [FIELD, ITEM, PART] = ["¦", "¶", "¬"] as const;
const OWN = /[¦¶¬§]/gu;

export type Packed = string & { readonly packed: unique symbol };

const escaped = (text: string) => text.replace(OWN, (sign) => `§${sign.charCodeAt(0)};`);
const plain = (text: string) =>
  text.replace(/§(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)));

/** The picture as text: lanes, kinds of addresses, then the items. */
export function packPicture({ items, groups }: Picture, words: TimelineWords): Packed {
  const lanes = groups.map(({ id, label, href }) => [id, label, href === null ? "" : `=${href}`]);
  const known = new Map(groups.map(({ id }, index) => [id, index]));
  const forms = new Map<string, number>();
  const lines = items.map((item) => packItem(item, { known, forms, words }));
  const tables = [
    lanes.map((lane) => lane.map(escaped).join(PART)).join(FIELD),
    [...forms.keys()].map(escaped).join(FIELD),
  ];
  return [...tables, ...lines].join(ITEM) as Packed;
}

export function unpackPicture(packed: Packed, words: TimelineWords): Picture {
  const [lanes = "", forms = "", ...lines] = packed.split(ITEM);
  const groups = lanes === "" ? [] : lanes.split(FIELD).map(unpackLane);
  const addresses = forms.split(FIELD).map(plain);
  return { items: lines.map((line) => unpackItem(line, { groups, addresses, words })), groups };
}

function unpackLane(text: string): LaneGroup {
  const [id = "", label = "", href = ""] = text.split(PART).map(plain);
  return { id, label, href: href === "" ? null : href.slice(1) };
}

type Tables = { known: ReadonlyMap<string, number>; forms: Map<string, number>; words: TimelineWords };

function packItem(item: TimelineItem, { known, forms, words }: Tables): string {
  const { id, kind, lane, label, sentence, value, href, start, end, amends } = item;
  const form = formOf(href, id);
  if (!forms.has(form)) forms.set(form, forms.size);
  const shared = sharedLength(label, sentence);
  const fields = [
    id,
    kind,
    String(known.get(lane) ?? `=${lane}`),
    label,
    `${shared}${PART}${escaped(sentence.slice(shared))}`,
    value === null ? "" : packValue(value, label),
    String(forms.get(form) ?? 0),
    packEdge(start, sentence, words),
    packEdge(end, sentence, words),
    flagsOf(item),
    ...[item.standing, item.binding, item.eventKind, item.endedBy].map((word) => word ?? ""),
    amends.map(escaped).join(PART),
    String(item.own ?? ""),
    String(item.ownValue ?? ""),
  ];
  // Those made of parts are escaped part by part.
  return fields
    .map((field, at) => (PARTED.has(at) ? field : escaped(field)))
    .join(FIELD)
    .replace(/¦+$/u, "");
}

function flagsOf({ point, endClaimed, endDerived }: TimelineItem): string {
  return [point && "p", endClaimed && "c", endDerived && "d"]
    .filter((flag) => typeof flag === "string")
    .join("");
}

const PARTED: ReadonlySet<number> = new Set([4, 7, 8, 14]);

type Unpacking = { groups: readonly LaneGroup[]; addresses: readonly string[]; words: TimelineWords };

function unpackItem(line: string, { groups, addresses, words }: Unpacking): TimelineItem {
  const fields = line.split(FIELD);
  const raw = (index: number) => fields[index] ?? "";
  const at = (index: number) => plain(raw(index));
  const some = (index: number) => at(index) || null;
  const [id, lane, label] = [at(0), at(2), at(3)];
  const sentence = unpackSentence(raw(4), label);
  return {
    id,
    kind: at(1) as TimelineItem["kind"],
    lane: lane.startsWith("=") ? lane.slice(1) : (groups[Number(lane)]?.id ?? ""),
    label,
    sentence,
    value: unpackValue(at(5), label),
    href: filled(addresses[Number(at(6))] ?? "", id),
    start: unpackEdge(raw(7), sentence, words),
    end: unpackEdge(raw(8), sentence, words),
    ...unpackFlags(raw(9)),
    standing: some(10) as TimelineItem["standing"],
    binding: some(11) as TimelineItem["binding"],
    eventKind: some(12) as TimelineItem["eventKind"],
    endedBy: some(13),
    amends: raw(14) === "" ? [] : raw(14).split(PART).map(plain),
    ...(raw(15) !== "" && { own: Number(raw(15)) }),
    ...(raw(16) !== "" && { ownValue: Number(raw(16)) }),
  };
}

function unpackSentence(text: string, label: string): string {
  const [shared = "0", rest = ""] = text.split(PART);
  return label.slice(label.length - Number(shared)) + plain(rest);
}

function unpackFlags(flags: string): Pick<TimelineItem, "point" | "endClaimed" | "endDerived"> {
  const [point, endClaimed] = [flags.includes("p"), flags.includes("c")];
  return flags.includes("d") ? { point, endClaimed, endDerived: true } : { point, endClaimed };
}

/** How much of a sentence's beginning is the end of the label. */
function sharedLength(label: string, sentence: string): number {
  for (let length = Math.min(label.length, sentence.length); length > 0; length--)
    if (label.endsWith(sentence.slice(0, length))) return length;
  return 0;
}

/** A value with which the label begins is a number: how long it is; "-": with a small letter. */
function packValue(value: string, label: string): string {
  const short = [`#${value.length}`, `#${value.length}-`];
  return short.find((text) => unpackValue(text, label) === value) ?? `=${value}`;
}

function unpackValue(text: string, label: string): string | null {
  if (text === "") return null;
  if (text.startsWith("=")) return text.slice(1);
  const words = label.slice(0, Number.parseInt(text.slice(1), 10));
  return text.endsWith("-") ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Its first and last day, and its words: as they are said of the day, or where they stand in the sentence, or themselves. */
function packEdge(edge: Edge, sentence: string, language: TimelineWords): string {
  if (edge === null) return "";
  const { span, words } = edge;
  const days =
    span.earliest === span.latest ? `${span.earliest}` : `${span.earliest}~${span.latest - span.earliest}`;
  if (words === wordsOf(span.earliest, language)) return days;
  const place = sentence.indexOf(words);
  return `${days}${PART}${place >= 0 && words !== "" ? `${place}~${words.length}` : `=${escaped(words)}`}`;
}

function unpackEdge(text: string, sentence: string, language: TimelineWords): Edge {
  if (text === "") return null;
  const [days = "", said] = text.split(PART);
  const [earliest = 0, more = 0] = days.split("~").map(Number);
  const span = { earliest, latest: earliest + more };
  if (said === undefined) return { span, words: wordsOf(earliest, language) };
  if (said.startsWith("=")) return { span, words: plain(said.slice(1)) };
  const [place = 0, length = 0] = said.split("~").map(Number);
  return { span, words: sentence.slice(place, place + length) };
}

/** An address without what the item's id says of it: "/deals/{0}#{1}". Of the id "term:slug#key" those are its parts. */
function formOf(href: string, id: string): string {
  let form = href.replaceAll("{", "{{}");
  partsOf(id).forEach((part, index) => {
    if (part !== "") form = form.replace(part, () => `{${index}}`);
  });
  return filled(form, id) === href ? form : `=${href}`;
}

function filled(form: string, id: string): string {
  if (form.startsWith("=")) return form.slice(1);
  const parts = partsOf(id);
  return form.replace(/\{(\{\}|\d\})/gu, (found) =>
    found === "{{}" ? "{" : (parts[Number(found.charAt(1))] ?? ""),
  );
}

function partsOf(id: string): string[] {
  const named = id.slice(id.indexOf(":") + 1).replace(/@.*$/u, "");
  return named.split("#");
}

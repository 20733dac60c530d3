/**
 * Currencies as people write them: codes, signs, and names in English, French, German, Japanese, Chinese and Korean.
 * Decides which currency each names, and which name more than one.
 */

import { type Conventions, languageOf } from "../../text/conventions";
import { isCurrency } from "../currencies";

/** The currencies that a text may mean; one where it is clear. */
export type Candidates = readonly string[];

/** Signs in front or behind; the longest first. “¥” and “$” have their language to decide. */
const SIGNS: readonly [string, string][] = [
  ["US ?\\$|USD ?\\$|\\$ ?US(?:D)?(?![a-z])", "USD"],
  ["(?:AU|A|AUD) ?\\$", "AUD"],
  ["(?:CA|C|CAD) ?\\$|\\$ ?CA(?:N|D)?(?![a-z])", "CAD"],
  ["(?:NZ|NZD) ?\\$", "NZD"],
  ["(?:HK|HKD) ?\\$", "HKD"],
  ["(?:NT|NTD|TWD) ?\\$", "TWD"],
  ["(?:S|SG|SGD) ?\\$", "SGD"],
  ["(?:MX|MXN|Mex) ?\\$", "MXN"],
  ["R\\$", "BRL"],
  ["(?:CN|RMB|CNY) ?[¥￥]", "CNY"],
  ["(?:JP|JPY) ?[¥￥]", "JPY"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["₩|￦", "KRW"],
  ["₹", "INR"],
  ["₪", "ILS"],
  ["₺", "TRY"],
  ["₽", "RUB"],
  ["₫", "VND"],
  ["฿", "THB"],
  ["₱", "PHP"],
  ["₴", "UAH"],
  ["₦", "NGN"],
  ["[¥￥]", "JPY CNY"],
  ["\\$", "$"],
];

const NAMES: readonly [string, string][] = [
  [
    "(?:us|u\\.s\\.|american)[ -]?dollars?|dollars? (?:américains?|us|u\\.s\\.)|us-dollars?|美元|美金|米ドル|ドル|달러|미국 달러",
    "USD",
  ],
  ["dollars?", "$"],
  ["canadian dollars?|dollars? canadiens?|kanadische dollar", "CAD"],
  ["australian dollars?|dollars? australiens?|australische dollar", "AUD"],
  ["hong kong dollars?|港元|港币|港幣", "HKD"],
  ["singapore dollars?|新元", "SGD"],
  ["(?:new )?taiwan dollars?|新台币|新臺幣|新台幣", "TWD"],
  ["euros?|eur\\.?|欧元|歐元|ユーロ|유로", "EUR"],
  [
    "pounds? sterling|british pounds?|pounds?|sterling|livres? sterling|(?:britische )?pfund|英镑|英鎊|ポンド|파운드",
    "GBP",
  ],
  ["(?:japanese )?yens?|円|日元|日圓|엔", "JPY"],
  ["(?:chinese )?yuans?|renminbi|rmb|人民币|人民幣|人民元|위안", "CNY"],
  ["(?:south )?(?:korean )?won|wons|원|韩元|韓元|ウォン", "KRW"],
  ["元|块", "CNY TWD HKD"],
  ["(?:indian )?rupees?|roupies?(?: indiennes?)?", "INR"],
  ["(?:uae |emirati )dirhams?", "AED"],
  ["saudi (?:riyals?|rials?)", "SAR"],
  ["qatari (?:riyals?|rials?)", "QAR"],
  ["swiss francs?|francs? suisses?|schweizer franken|franken", "CHF"],
  ["swedish (?:kronor|kronas?)|couronnes? suédoises?", "SEK"],
  ["norwegian (?:kroner|krones?)|couronnes? norvégiennes?", "NOK"],
  ["danish (?:kroner|krones?)|couronnes? danoises?", "DKK"],
  ["(?:israeli |new )?shekels?", "ILS"],
  ["(?:brazilian )?(?:reais)", "BRL"],
  ["zlotys?", "PLN"],
  ["dirhams?", "AED MAD"],
  ["riyals?|rials?", "SAR QAR"],
  ["francs?", "CHF XOF"],
  ["kronor|kronas?|kroner|krones?|couronnes?|kronen?", "SEK NOK"],
  ["pesos?", "MXN ARS"],
  ["(?:roubles?|rubles?|rubel)", "RUB"],
];

const SIGN_SHAPES = SIGNS.map(([shape, codes]) => ({ front: new RegExp(`^(?:${shape}) ?`, "i"), codes }));
const NAME_SHAPES = NAMES.map(([shape, codes]) => ({ whole: new RegExp(`^(?:${shape})$`, "iu"), codes }));
const WHOLE_SIGNS = SIGNS.map(([shape, codes]) => ({ whole: new RegExp(`^(?:${shape})$`, "i"), codes }));
/** A currency named before the number in East Asia: 人民币5亿元. */
const EASTERN_FRONT = /^(人民币|人民幣|新台币|新台幣|港币|港幣) ?/;

/** The currency that begins a text, and what follows; “$” as itself. */
export function takeCurrency(text: string): { codes: string; rest: string } | null {
  if (/^[\d.,]/.test(text)) return null;
  const sign = SIGN_SHAPES.find(({ front }) => front.test(text));
  if (sign) return { codes: sign.codes, rest: text.replace(sign.front, "") };
  return takeCode(text) ?? takeEastern(text);
}

function takeCode(text: string): { codes: string; rest: string } | null {
  const [whole = "", code = ""] = /^([A-Za-z]{3}) ?(?=[-~\d$€£¥])/.exec(text) ?? [];
  const named = code.toUpperCase() === "RMB" ? "CNY" : code.toUpperCase();
  return isCurrency(named) ? { codes: named, rest: text.slice(whole.length) } : null;
}

function takeEastern(text: string): { codes: string; rest: string } | null {
  const [whole = "", name = ""] = EASTERN_FRONT.exec(text) ?? [];
  const codes = name === "" ? null : currencyNamed(name);
  return codes === null ? null : { codes, rest: text.slice(whole.length) };
}

/** The currency that a whole text names: “USD”, “d’euros”, “$”; null when it names none. */
export function currencyNamed(words: string): string | null {
  const name = words.trim().replace(/^(?:de |d’|of |in )/i, "");
  if (/^[a-z]{3}$/i.test(name) && isCurrency(name.toUpperCase())) return name.toUpperCase();
  const found =
    WHOLE_SIGNS.find(({ whole }) => whole.test(name)) ?? NAME_SHAPES.find(({ whole }) => whole.test(name));
  return found?.codes ?? null;
}

/** The currencies that may be meant where a language is known, or is not. */
export function candidatesOf(codes: string, conventions: Conventions): Candidates {
  if (codes === "$") return [...new Set(["USD", ownDollar(conventions)])];
  const list = codes.split(" ");
  if (list.length === 1) return list;
  return [settled(codes, conventions) ?? list].flat();
}

/** ¥ is the yen in Japanese and the yuan in Chinese; 元 is the yuan of the mainland unless the region says otherwise. */
function settled(codes: string, conventions: Conventions): string | null {
  if (codes === "JPY CNY") return OF_YEN_SIGN[languageOf(conventions) ?? ""] ?? null;
  return codes === "CNY TWD HKD" ? yuanOf(conventions) : null;
}

const OF_YEN_SIGN: Readonly<Record<string, string>> = { ja: "JPY", zh: "CNY" };
const OF_YUAN: Readonly<Record<string, string>> = { TW: "TWD", HK: "HKD" };

function yuanOf({ language }: Conventions): string | null {
  const region = OF_YUAN[/-([A-Z]{2})$/.exec(language ?? "")?.[1] ?? ""];
  if (region !== undefined) return region;
  return languageOf({ language }) === "zh" && !/Hant/.test(language ?? "") ? "CNY" : null;
}

/** Regions whose own dollar or peso is written “$”. */
const DOLLARS: Readonly<Record<string, string>> = {
  AU: "AUD",
  CA: "CAD",
  NZ: "NZD",
  SG: "SGD",
  HK: "HKD",
  TW: "TWD",
  MX: "MXN",
  CL: "CLP",
  CO: "COP",
  AR: "ARS",
};

function ownDollar({ language }: Conventions): string {
  return DOLLARS[/-([A-Z]{2})$/.exec(language ?? "")?.[1] ?? ""] ?? "USD";
}

/**
 * Where amounts and dates may stand in a folded sentence.
 * Decides the stretch only; what it says is read by the same readers as what is typed into the form.
 */
import { HEDGES_BEFORE } from "@/lib/domain/values/reading/qualifiers";
import { foldAligned } from "../text/fold-aligned";

const DIGITS = "\\d{1,3}(?:[ .,]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?";
const ONES =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" +
  "deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|un|une|an?(?! (?:une?|deux|trois|quatre|cinq|\\d))";
const TENS =
  "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|vingt|trente|quarante|cinquante|soixante|quatre-vingts?";
const WRITTEN = `half an?|(?:one|two|three|four|five) and a half|un demi|(?:${TENS})(?:[- ](?:et )?(?:${ONES}))?|(?:a|one|two|three|four|five|six|seven|eight|nine|deux|trois|quatre|cinq|six|sept|huit|neuf) (?:hundred|cents?)|cent|${ONES}`;
export const NUMBER = `(?:${DIGITS}|${WRITTEN})`;
const SCALE =
  "(?:hundred|thousand|milliers?|mille|millions?|milliards?|billions?|trillions?|bn|mn|mds?|tn|[kmbt](?![a-z]))";
const SIGN = "(?:us ?\\$|usd ?\\$?|c\\$|ca\\$|a\\$|au\\$|hk\\$|s\\$|eur ?|gbp ?|jpy ?|cny ?|krw ?|[$€£¥₩₹])";
const NAME =
  "(?:(?:us|u\\.s\\.|american|canadian|australian|hong kong|singapore|taiwan) dollars?|dollars?(?: (?:americains?|canadiens?|us))?|euros?|pounds?(?: sterling)?|livres? sterling|yens?|yuans?|won|dirhams?|usd|eur|gbp|jpy|francs? suisses?|rupees?)";
const PERIOD =
  "(?: (?:a|per|each|every) (?:year|month|quarter)| par (?:an|mois|trimestre)|[- ](?:annually|monthly|quarterly)| (?:annuels?|mensuels?))?";
const START = "(?<![\\p{L}\\p{N}.,-])";
const END = "(?![\\p{L}\\p{N}])";

const WATTS = "(?:[kmgt]w(?!h)|(?:kilo|mega|giga|tera)watts?)";
const LENGTH = "(?:years?|months?|ans?|annees?|mois)";
/** Heads of what is counted, and what stands between them and the number. */
const COUNTED =
  "(?:(?:gpus?|chips?|processors?|accelerators?|tpus?|cpus?|superchips?|semiconductors?|jobs?|positions?|puces?|processeurs?|accelerateurs?|emplois?|postes?|servers?|serveurs?)(?: (?:[a-z]{1,6}-?\\d{2,4}[a-z]?|tpu|gpu|blackwell|hopper|instinct|trainium)(?![\\p{L}\\p{N}]))?)";
const BEFORE_COUNTED =
  "(?:(?:of (?:its|their|the) |de (?:ses|leurs|ces) |de |d')?(?:[\\p{L}][\\p{L}\\p{N}'-]* ){0,3}?)";

const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|" +
  "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\\.?";
const YEAR = "(?:19|20)\\d{2}";
const PART =
  "(?:(?:the )?(?:end|start|beginning|middle|close) of |year-end |(?:early|mid|late)[- ]|(?:la )?(?:fin|debut|mi)[- ](?:de )?(?:l'annee )?|(?:the )?(?:first|second|third|fourth) (?:quarter|half) of |(?:le )?(?:premier|deuxieme|troisieme|quatrieme|second) (?:trimestre|semestre)(?: de)? |q[1-4] |h[12] )";
const DAY = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? ${YEAR}|\\d{1,2}(?:st|nd|rd|th|er)? ${MONTH},? ${YEAR}|${YEAR}-\\d{2}-\\d{2})`;
const DATE_WORD =
  "(?:no later than|not later than|at the latest by|before|by|starting(?: in| on)?|beginning(?: in| on)?|effective|as of|from|since|until|till|through|in|on|d'ici(?: a| au| la)?|avant(?: le| la)?|au plus tard(?: le| en)?|a partir d[eu]|a compter d[eu]|des(?: le)?|depuis(?: le)?|jusqu'(?:en|au|a la|a)|en|le|a la|pour) ";

const shape = (source: string): RegExp => new RegExp(START + source + END, "gu");

/** A sum with its currency; and one whose currency the article says elsewhere. */
export const MONEY: RegExp = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])${SIGN} ?${NUMBER}(?:[ -]?${SCALE}){0,2}(?: ${NAME})?|${START}${NUMBER}(?:[ -]?${SCALE}){0,2}(?: ?[$€£¥]| (?:de |d')?${NAME}))${PERIOD}(?![\\p{L}\\p{N}%])`,
  "gu",
);
export const BARE_SUM: RegExp = shape(`${NUMBER} (?:milliards?|billions?|millions?)`);
export const PERCENT: RegExp = new RegExp(`${START}${NUMBER} ?(?:%|per ?cent|pct|pour ?cent)`, "gu");
export const CAPACITY: RegExp = shape(`${NUMBER}[ -]?${WATTS}`);
export const DURATION: RegExp = shape(`${NUMBER}[ -]${LENGTH}`);
export const COUNT: RegExp = shape(`(?<n>${NUMBER}(?:[ -]${SCALE})?) (?<unit>${BEFORE_COUNTED}${COUNTED})`);
export const DATE: RegExp = shape(
  `(?:${DATE_WORD}(?:the )?(?:${DAY}|${PART}?(?:${MONTH},? )?${YEAR})|${PART}${YEAR}|${DAY})`,
);

/** Every hedge that stands right before an amount. */
export const HEDGE: RegExp = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${foldAligned(HEDGES_BEFORE)})\\s?){1,2}$`,
  "u",
);
export const HEDGE_BEHIND: RegExp = /^(?:\+| or more\b| ou plus\b| at least\b| au moins\b)/u;
/** The lower end of a range, before the higher one. */
export const LOWER_END: RegExp = new RegExp(
  `(?<between>(?:between|entre) )?(?<sign>${SIGN} ?)?(?<![\\p{L}\\p{N}.,])(?<n>${NUMBER})(?<scale>[ -]?${SCALE})?(?: ?(?:%|per ?cent|pour ?cent))?(?: (?:de |d')?${NAME})?(?<join> ?(?:-|–|to|a|and|et) ?)$`,
  "u",
);
/** The higher end, behind the lower one. */
export const HIGHER_END: RegExp = new RegExp(
  `^ ?(?:-|–|to) ?${SIGN}?(${NUMBER})([ -]?${SCALE})(?![\\p{L}\\p{N}])`,
  "u",
);

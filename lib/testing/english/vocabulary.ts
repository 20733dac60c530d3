/**
 * The words by which English gives itself away: every word that English messages and sentences of ours are made of, and no French one.
 * Decides what counts as a word of ours; a sentence that is written tomorrow is in it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { flatMessages } from "@/lib/language/catalogue";
import { en } from "@/lib/language/en";

/** What English can hardly do without, should no message of ours have it. */
const COMMON =
  "the of and with from this that what which every nobody who whom is are was were been by for not has have had its their until since than into between about all more less to jan feb apr jul aug sep dec";

/** French has them too, or everybody: names, forms of files. */
const SAME =
  "accents an apa api icalendar ics installation apostrophes article assertion assertions assistants axes base bibtex blog br but case copies certain change chicago chose citation citations cite client cloud clouds code comparable compare compatible condition conditions corrections csl csv ctrl date dates description descriptions distance document dollars don duckdb due en etag eur exact excellent extension figure figures force fr front gigawatt gigawatts gzip horizon html http icalendar import instance international json lang licence long machine menu message million minute mm moment ms note null obligation obligations on openapi option options or page pages parquet part parties parts passage payer permanent pixels place plus png point position positions possible programme promise proposer pt public question questions ris rfc script scripts second sha simple site sites six slug source sources sqlite suggestion suggestions svg table tables tiers total type types typescript usd utc version versions via www " +
  "amazon aws entente microsoft openai oracle stargate";

const WORD = /\p{L}+/gu;
/** In messages: names of arguments, kinds of plurals, tags. */
const SYNTAX = /<\/?\w+>|\{\w+(?:, \w+,?)?|\b(?:zero|one|two|few|many|other|=\d+) \{/g;
/** In source text: what is written between quotes or backticks, without what is put in. */
const LITERAL = /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
const PUT_IN = /\$\{[^}]*\}/g;
const IMPORT = /^(?:import|export) .*from .*$|^\} from .*$|^ ?\*.*$|^\/\*\*.*$/gm;

function wordsIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(WORD) ?? []));
}

/** What the domain says: functions, so their source is read. */
function saidInEnglish(): string[] {
  const folder = "lib/domain/say/en";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const source = readFileSync(`${folder}/${file}`, "utf8").replace(IMPORT, "");
      return (source.match(LITERAL) ?? []).map((literal) => literal.replace(PUT_IN, " "));
    });
}

/** What readers read: the editors' side has words that French has too, in sentences that explain them. */
const { editor: _, ...readers } = en;

function englishWords(): ReadonlySet<string> {
  const english = wordsIn([
    COMMON,
    ...flatMessages(readers).map(([, text]) => text.replace(SYNTAX, " ")),
    ...saidInEnglish(),
  ]);
  const same = new Set(SAME.split(" "));
  return new Set([...english].filter((word) => word.length > 1 && !same.has(word)));
}

const ENGLISH = englishWords();

/** The English words of a text, in small letters. @example englishWordsIn("le registre of deals") // ["of", "deals"] */
export function englishWordsIn(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase()).filter((word) => ENGLISH.has(word));
}

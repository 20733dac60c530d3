import { currentLanguage } from "@/lib/language/current";
import { describedIn } from "@/lib/language/described";
import { Own } from "./own";

/** What a schema says of itself, in the language of the page; in English, and marked so, where no catalogue has it. */
export function Described({ text }: { text: string }) {
  const said = describedIn(currentLanguage(), text);
  return said === null ? (
    <Own>
      <Coded text={text} />
    </Own>
  ) : (
    <Coded text={said} />
  );
}

/** Names stand between backticks, as in the document for programs. */
function Coded({ text }: { text: string }) {
  return text.split("`").map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // The same name may stand twice in a sentence.
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
      <code key={index} className="font-mono">
        {part}
      </code>
    ),
  );
}

/** A longer name may break: on a phone it would not fit the line. */
const LONGEST_WHOLE = 18;

/** Words joined by a hyphen or a dash stay on one line: a headline broken at "seven-" or "AWS–" is read twice. */
export function WholeWords({ text }: { text: string }) {
  return text.split(/(\s+)/).map((word, index) => {
    const joined = /\S[-–]\S/.test(word) && word.length <= LONGEST_WHOLE;
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of one text, in their order
    return joined ? (
      <span key={index} className="whitespace-nowrap">
        {word}
      </span>
    ) : (
      word
    );
  });
}

import { words } from "@/lib/language/words";

/** So many changes are named in a list; the difference names them all. */
const NAMED = 6;

/** What a save changed, in a few words. */
export function ChangedWords({ changes }: { changes: readonly string[] }) {
  if (changes.length === 0) return null;
  const more = changes.length - NAMED;
  return (
    <ul className="mt-1 max-w-measure list-disc pl-5 text-ink-muted text-sm">
      {changes.slice(0, NAMED).map((change) => (
        <li key={change}>{change}</li>
      ))}
      {more > 0 && <li>{words("history")("andMore", { count: more })}</li>}
    </ul>
  );
}

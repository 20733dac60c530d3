import { useKept } from "@/components/ui/kept/kept-text";
import { TextLink } from "@/components/ui/text-link";
import { parseRecent, RECENT_KEY } from "./recent";

/** Comparisons this browser has seen; nothing of it leaves the browser. */
export function RecentList({ heading }: { heading: string }) {
  const recent = parseRecent(useKept(RECENT_KEY));
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="recent" className="needs-script">
      <h2 id="recent" className="border-ink border-b pb-1.5 font-medium text-ink-muted">
        {heading}
      </h2>
      <ul>
        {recent.map(({ href, title, lang }) => (
          <li key={href} className="border-rule border-b py-1">
            <TextLink href={href} look="name" className="hit inline-flex items-center">
              <span lang={lang}>{title}</span>
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { linkTag } from "@/components/ui/language/tags";
import { displayDate } from "@/lib/domain/dates/display-date";
import { METHODOLOGY_VERSION, methodologyVersion } from "@/lib/domain/methodology/versions";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { methodologyHref, methodologyVersionHref } from "@/lib/url/href";

/** Which rules held when a revision was saved, and by which its standings are worked out here. */
export function MethodologyLine({ version: number }: { version: number }) {
  const version = methodologyVersion(number);
  if (version === null) return null;
  const t = words("history");
  const held = {
    number: String(number),
    day: displayDate(version.since, language()),
    held: linkTag("held", methodologyVersionHref(number)),
  };
  return (
    <p className="text-ink-muted text-sm">
      {number === METHODOLOGY_VERSION
        ? t.rich("bar.methodology", held)
        : t.rich("bar.methodologyFormer", {
            ...held,
            newest: String(METHODOLOGY_VERSION),
            now: linkTag("now", methodologyHref()),
          })}
    </p>
  );
}

import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import { METHODOLOGY_VERSION, methodologyVersion } from "@/lib/domain/methodology/versions";
import { methodologyHref, methodologyVersionHref } from "@/lib/url/href";

/** Which rules held when a revision was saved, and by which its standings are worked out here. */
export function MethodologyLine({ version: number }: { version: number }) {
  const version = methodologyVersion(number);
  if (version === null) return null;
  return (
    <p className="text-ink-muted text-sm">
      Saved under{" "}
      <TextLink href={methodologyVersionHref(number)}>
        version {number} of the methodology, of {displayDate(version.since)}
      </TextLink>
      {number === METHODOLOGY_VERSION ? (
        ", which still holds."
      ) : (
        <>
          ; standings are worked out by{" "}
          <TextLink href={methodologyHref()}>version {METHODOLOGY_VERSION}, of today</TextLink>.
        </>
      )}
    </p>
  );
}

import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import { METHODOLOGY_VERSION, METHODOLOGY_VERSIONS } from "@/lib/domain/methodology/versions";
import { methodologyVersionHref } from "@/lib/url/href";
import { RuleFold } from "./rule-fold";

/** Every version of the rules: since when it holds, and what it changed. */
export function VersionsSection() {
  return (
    <RuleFold
      id="versions"
      said={`${METHODOLOGY_VERSIONS.length} versions`}
      lead="Each version stays readable. A revision of a record names the one that held when it was saved; what it shows is always worked out by the newest."
    >
      <ol reversed className="border-rule border-b">
        {METHODOLOGY_VERSIONS.map(({ number, since, changes }) => (
          <li
            key={number}
            className="grid gap-x-8 gap-y-1 border-rule border-t py-3 md:grid-cols-[10rem_minmax(0,1fr)]"
          >
            <p>
              <TextLink
                href={methodologyVersionHref(number)}
                className="hit inline-flex items-center font-medium"
              >
                Version {number}
              </TextLink>
              {number === METHODOLOGY_VERSION && <span className="ml-2 text-accent text-sm">newest</span>}
              <span className="block text-ink-muted text-sm">since {displayDate(since)}</span>
            </p>
            <ChangesOfVersion changes={changes} />
          </li>
        ))}
      </ol>
    </RuleFold>
  );
}

/** What a version changed of the one before it. */
export function ChangesOfVersion({ changes }: { changes: readonly string[] }) {
  return (
    <ul className="max-w-measure list-disc space-y-1 pl-5">
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}

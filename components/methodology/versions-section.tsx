import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import { METHODOLOGY_VERSION, METHODOLOGY_VERSIONS } from "@/lib/domain/methodology/versions";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { methodologyVersionHref } from "@/lib/url/href";
import { RuleFold } from "./rule-fold";

/** Every version of the rules: since when it holds, and what it changed. */
export function VersionsSection() {
  const t = words("methodology");
  return (
    <RuleFold
      id="versions"
      said={t("versions.count", { count: METHODOLOGY_VERSIONS.length })}
      lead={t("versions.lead")}
    >
      <ol reversed className="border-rule border-b">
        {METHODOLOGY_VERSIONS.map(({ number, since }) => (
          <li
            key={number}
            className="grid gap-x-8 gap-y-1 border-rule border-t py-3 md:grid-cols-[10rem_minmax(0,1fr)]"
          >
            <p>
              <TextLink
                href={methodologyVersionHref(number)}
                className="hit inline-flex items-center font-medium"
              >
                {t("versions.version", { number: String(number) })}
              </TextLink>
              {number === METHODOLOGY_VERSION && (
                <span className="ml-2 text-accent text-sm">{t("versions.newest")}</span>
              )}
              <span className="block text-ink-muted text-sm">
                {t("versions.since", { day: displayDate(since, language()) })}
              </span>
            </p>
            <ChangesOfVersion number={number} />
          </li>
        ))}
      </ol>
    </RuleFold>
  );
}

/** What a version changed of the one before it. */
export function ChangesOfVersion({ number }: { number: number }) {
  const changes = language().rules.changes[number] ?? [];
  return (
    <ul className="max-w-measure list-disc space-y-1 pl-5">
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}

import { EmptyState } from "@/components/ui/empty-state";
import { Own } from "@/components/ui/language/own";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { FINDING_KINDS, type Finding, type FindingKind } from "@/lib/domain/findings/finding";
import { editorWords } from "@/lib/language/editing/editor-words";
import { language } from "@/lib/language/language";
import { termHref } from "@/lib/url/href";

/** Findings by rule, each with the terms that it is about. */
export function FindingsList({ findings }: { findings: readonly Finding[] }) {
  const t = editorWords("home");
  if (findings.length === 0)
    return <EmptyState title={t("finding.nothing")}>{t("finding.nothingDetail")}</EmptyState>;
  return (Object.keys(FINDING_KINDS) as FindingKind[]).map((kind) => (
    <OfKind key={kind} kind={kind} findings={findings.filter((finding) => finding.kind === kind)} />
  ));
}

function OfKind({ kind, findings }: { kind: FindingKind; findings: readonly Finding[] }) {
  const { label: title, meaning: rule } = language().findings.kinds[kind];
  return (
    <Section id={kind} title={title} lead={rule} aside={String(findings.length)}>
      {findings.length === 0 ? (
        <p className="text-ink-muted">{editorWords("home")("finding.none")}</p>
      ) : (
        <ul className="border-rule border-b">
          {findings.map((finding) => (
            <li
              key={`${finding.words} ${finding.terms.map(idOf).join(" ")}`}
              className="border-rule border-t py-3"
            >
              <p className="max-w-measure">{finding.words}</p>
              <ul className="mt-1 flex flex-col text-sm">
                {finding.terms.map((term) => (
                  <li key={idOf(term)}>
                    <TextLink
                      href={termHref(term.deal.slug, term.key)}
                      className="hit inline-flex items-center"
                    >
                      <Own>
                        {term.deal.title}: {term.label}
                      </Own>
                    </TextLink>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function idOf({ deal, key }: Finding["terms"][number]): string {
  return `${deal.slug}/${key}`;
}

import type { ReactNode } from "react";
import { PageHeader } from "@/components/shell/page-header";
import { OpenTarget } from "@/components/terms/open-target";
import { Fact, Facts } from "@/components/ui/facts";
import { Described } from "@/components/ui/language/described";
import { Anchor } from "@/components/ui/language/link";
import { Section } from "@/components/ui/section";
import { words } from "@/lib/language/words";
import type { ApiGuideView } from "@/lib/views/share/api-guide";
import { code } from "./code";
import { CodeBlock } from "./code-block";
import { OperationItem } from "./operation-item";

const anchorOf = (name: string) => name.toLowerCase().replaceAll(" ", "-");

/** The API for people: how to begin, how answers behave, and each operation with an example that is alive. */
export function ApiGuide({ guide }: { guide: ApiGuideView }) {
  const { groups, tools, origin } = guide;
  const t = words("guide");
  return (
    <>
      <OpenTarget />
      <PageHeader title={t("title")} standfirst={t("standfirst")} />
      <div className="mt-10 grid gap-x-14 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <Contents
          parts={[
            { id: "begin", name: t("begin") },
            { id: "how-it-answers", name: t("answers") },
            ...groups.map(({ name }) => ({ id: anchorOf(name), name: <Described text={name} /> })),
            { id: "for-assistants", name: t("assistants") },
          ]}
        />
        <div className="min-w-0 [&>section:first-child]:mt-8 lg:[&>section:first-child]:mt-0">
          <Begin guide={guide} />
          <HowItAnswers limits={guide.limits} />
          {groups.map(({ name, operations }) => (
            <Section key={name} id={anchorOf(name)} title={<Described text={name} />}>
              <div className="border-rule border-b">
                {operations.map((operation) => (
                  <OperationItem key={operation.id} operation={operation} />
                ))}
              </div>
            </Section>
          ))}
          <Section id="for-assistants" title={t("assistants")} lead={t("assistantsLead")}>
            <CodeBlock code={`${origin}/api/mcp`} copy={t("copyAddress")} />
            <Facts className="mt-4">
              {tools.map(({ name, description }) => (
                <Fact key={name} name={<code className="font-mono text-ink">{name}</code>}>
                  <Described text={description} />
                </Fact>
              ))}
            </Facts>
          </Section>
        </div>
      </div>
    </>
  );
}

function Contents({ parts }: { parts: readonly { id: string; name: ReactNode }[] }) {
  return (
    <nav
      aria-label={words("guide")("contents")}
      className="no-print lg:sticky lg:top-[calc(var(--header-height)+1.5rem)] lg:self-start"
    >
      <ul className="border-rule border-b">
        {parts.map(({ id, name }) => (
          <li key={id} className="border-rule border-t">
            <a href={`#${id}`} className="hit flex items-center py-1.5 hover:text-accent">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** JSON answers are not pages: plain links, no client navigation. */
const FILES = [
  { href: "/api/v1/openapi.json", label: "openapi.json", words: "openapi" },
  { href: "/api/v1/client.ts", label: "client.ts", words: "client" },
  { href: "/api/v1/bundle", label: "bundle", words: "bundle" },
  { href: "/api/v1", label: "/api/v1", words: "index" },
] as const;

function Begin({ guide: { answer } }: { guide: ApiGuideView }) {
  const t = words("guide");
  return (
    <Section id="begin" title={t("begin")} lead={t("beginLead")}>
      {answer && (
        <>
          <CodeBlock code={`curl --compressed '${answer.address}'`} copy={t("copy")} />
          <p className="mt-4 mb-1 text-ink-muted text-sm">{t("part")}</p>
          <CodeBlock code={answer.json} />
        </>
      )}
      <ul className="mt-5 space-y-1.5">
        {FILES.map(({ href, label, words: key }) => (
          <li key={href}>
            {t.rich(key, {
              file: () => (
                <Anchor key="file" href={href} className="link">
                  <span translate="no">{label}</span>
                </Anchor>
              ),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const HOW = [
  "clocks",
  "lists",
  "sentences",
  "languages",
  "again",
  "names",
  "refusals",
  "limits",
  "writing",
] as const;

function HowItAnswers({ limits }: Pick<ApiGuideView, "limits">) {
  const t = words("guide");
  return (
    <Section id="how-it-answers" title={t("answers")}>
      <Facts>
        {HOW.map((name) => (
          <Fact key={name} name={t(name)}>
            {t.rich(`${name}How`, { code, ...limits })}
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}

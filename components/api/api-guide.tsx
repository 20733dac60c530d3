import { PageHeader } from "@/components/shell/page-header";
import { Fact, Facts } from "@/components/ui/facts";
import { Anchor } from "@/components/ui/language/link";
import { Section } from "@/components/ui/section";
import type { ApiGuideView } from "@/lib/views/share/api-guide";
import { CodeBlock } from "./code-block";
import { OperationItem } from "./operation-item";

const anchorOf = (name: string) => name.toLowerCase().replaceAll(" ", "-");

/** The API for people: how to begin, how answers behave, and each operation with an example that is alive. */
export function ApiGuide({ guide }: { guide: ApiGuideView }) {
  const { groups, tools, origin } = guide;
  return (
    <>
      <PageHeader
        title="The API"
        standfirst="Everything that stands on these pages, as data: open to read from anywhere, with its claims, its doubts and a permalink for each."
      />
      <div className="mt-10 grid gap-x-14 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <Contents names={["Begin", "How it answers", ...groups.map(({ name }) => name), "For assistants"]} />
        <div className="min-w-0 [&>section:first-child]:mt-8 lg:[&>section:first-child]:mt-0">
          <Begin guide={guide} />
          <HowItAnswers limits={guide.limits} />
          {groups.map(({ name, operations }) => (
            <Section key={name} id={anchorOf(name)} title={name}>
              <div className="border-rule border-b">
                {operations.map((operation) => (
                  <OperationItem key={operation.id} operation={operation} />
                ))}
              </div>
            </Section>
          ))}
          <Section
            id="for-assistants"
            title="For assistants"
            lead="The Model Context Protocol over HTTP, without an account. It only reads; every sentence comes with the permalink to cite."
          >
            <CodeBlock code={`${origin}/api/mcp`} copy="Copy the address" />
            <Facts className="mt-4">
              {tools.map(({ name, description }) => (
                <Fact key={name} name={<code className="font-mono text-ink">{name}</code>}>
                  {description}
                </Fact>
              ))}
            </Facts>
          </Section>
        </div>
      </div>
    </>
  );
}

function Contents({ names }: { names: readonly string[] }) {
  return (
    <nav
      aria-label="On this page"
      className="no-print lg:sticky lg:top-[calc(var(--header-height)+1.5rem)] lg:self-start"
    >
      <ul className="border-rule border-b">
        {names.map((name) => (
          <li key={name} className="border-rule border-t">
            <a href={`#${anchorOf(name)}`} className="hit flex items-center py-1.5 hover:text-accent">
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
  { href: "/api/v1/openapi.json", label: "openapi.json", words: "all of this for machines, in OpenAPI 3.1" },
  {
    href: "/api/v1/client.ts",
    label: "client.ts",
    words: "a typed client in one file of TypeScript, to copy",
  },
  { href: "/api/v1/bundle", label: "bundle", words: "the whole record in one file" },
  { href: "/api/v1", label: "/api/v1", words: "every address" },
];

function Begin({ guide: { answer } }: { guide: ApiGuideView }) {
  return (
    <Section id="begin" title="Begin" lead="No key, no sign-up. Ask, and cite the permalink of what you use.">
      {answer && (
        <>
          <CodeBlock code={`curl --compressed '${answer.address}'`} copy="Copy" />
          <p className="mt-4 mb-1 text-ink-muted text-sm">Part of what it answers now:</p>
          <CodeBlock code={answer.json} />
        </>
      )}
      <ul className="mt-5 space-y-1.5">
        {FILES.map(({ href, label, words }) => (
          <li key={href}>
            <Anchor href={href} className="link">
              {label}
            </Anchor>
            : {words}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function HowItAnswers({ limits }: Pick<ApiGuideView, "limits">) {
  const n = (count: number) => count.toLocaleString("en");
  return (
    <Section id="how-it-answers" title="How it answers">
      <Facts>
        <Fact name="Two clocks">
          <code className="font-mono">on</code> asks what was in force on a day,{" "}
          <code className="font-mono">known</code> what anyone could have read by a day.
        </Fact>
        <Fact name="Lists">
          <code className="font-mono">data</code> and <code className="font-mono">page</code>: how many there
          are, and the <code className="font-mono">cursor</code> of the next page, also as a Link header. A
          filter that is repeated takes any of its values; all filters must hold.
        </Fact>
        <Fact name="Sentences">
          <code className="font-mono">display</code> is the value with its hedges, as on the pages: quote it
          whole. <code className="font-mono">standing</code> says what the claims amount to.
        </Fact>
        <Fact name="Asking again">
          Every answer has an ETag. Send it in If-None-Match, and hear 304 while nothing has changed. br and
          gzip.
        </Fact>
        <Fact name="Names that change">
          308 leads to a record’s present name; 410 says why it was withdrawn; 404 names what may have been
          meant.
        </Fact>
        <Fact name="Refusals">
          Problem details (RFC 9457): a title, a sentence, and in <code className="font-mono">errors</code>{" "}
          each place that is wrong. Parameters that do not exist are let pass.
        </Fact>
        <Fact name="Limits">
          {n(limits.reading)} units a minute and address: what lies ready costs nothing, what has to be made
          one for each 5 ms. {n(limits.writing)} writes a minute and token. RateLimit says what is left; over
          it comes 429 with Retry-After.
        </Fact>
        <Fact name="Writing">
          With a token made at your account. A change names the revision that you saw in If-Match; a new
          record may be sent twice under one Idempotency-Key and is made once.
        </Fact>
      </Facts>
    </Section>
  );
}

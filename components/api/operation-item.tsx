import { Disclosure } from "@/components/ui/disclosure";
import { Fact, Facts } from "@/components/ui/facts";
import { Fold } from "@/components/ui/fold";
import { Described } from "@/components/ui/language/described";
import { Anchor } from "@/components/ui/language/link";
import { currentLanguage } from "@/lib/language/current";
import { describedIn } from "@/lib/language/described";
import { words } from "@/lib/language/words";
import type { OperationGuide, ParameterGuide } from "@/lib/views/share/api-guide";
import { code } from "./code";
import { CodeBlock } from "./code-block";
import { TryIt, type TryWords } from "./try-it";

/** One operation in a line, what it answers and where; it unfolds to an example that is alive and everything it takes. */
export function OperationItem({ operation }: { operation: OperationGuide }) {
  const { id, method, path, summary, parameters, answers, alsoAs, needs, example, curl } = operation;
  const t = words("guide");
  return (
    <article aria-labelledby={`${id}--name`}>
      <Fold
        id={id}
        className="target:bg-paper-sunken"
        title={
          <span id={`${id}--name`}>
            <Described text={summary} />
          </span>
        }
        said={
          <code className="font-mono text-[0.8125rem] wrap-anywhere">
            <span className="font-semibold text-ink">{method}</span> {path}
          </code>
        }
      >
        <div className="pb-5 pl-[1.125rem]">
          {needs !== null && (
            <p className="mt-1 text-ink-muted text-sm">
              {NEEDS[needs] === undefined ? needs : t(NEEDS[needs])}
            </p>
          )}
          {alsoAs.length > 0 && (
            <p className="mt-1 text-ink-muted text-sm">
              {t.rich("alsoAs", { formats: () => code(alsoAs.join(", ")), code })}
            </p>
          )}
          <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-3">
            <div className="w-full">
              <CodeBlock code={curl} copy={t("copy")} />
            </div>
            {example !== null && (
              <>
                <Anchor href={example} className="link inline-flex min-h-7 items-center text-sm">
                  {t("open")}
                </Anchor>
                <TryIt
                  address={example}
                  label={t("askNowOf", { summary: describedIn(currentLanguage(), summary) ?? summary })}
                  words={tryWords()}
                />
              </>
            )}
          </div>
          <Disclosure className="mt-3" summary={summaryOf(parameters)}>
            {parameters.length > 0 && (
              <Facts className="mb-4">
                {parameters.map((parameter) => (
                  <Fact
                    key={parameter.name}
                    name={<code className="font-mono text-ink">{parameter.name}</code>}
                  >
                    <ParameterWords parameter={parameter} />
                  </Fact>
                ))}
              </Facts>
            )}
            <Facts>
              {answers.map(({ status, description }) => (
                <Fact key={status} name={<span className="text-ink tabular-nums">{status}</span>}>
                  <Described text={description} />
                </Fact>
              ))}
            </Facts>
          </Disclosure>
        </div>
      </Fold>
    </article>
  );
}

const NEEDS: Readonly<Record<string, "needsPropose" | "needsRemove">> = {
  propose: "needsPropose",
  remove: "needsRemove",
};

/** What the part that runs in the browser says. */
function tryWords(): TryWords {
  const t = words("guide");
  return { askNow: t("askNow"), moment: t("moment"), failed: t("failed"), begins: t("begins") };
}

function summaryOf(parameters: readonly ParameterGuide[]): string {
  const [one, ...more] = parameters;
  const t = words("guide");
  if (!one) return t("onlyAnswers");
  return more.length === 0 ? t("oneParameter") : t("parameters", { count: parameters.length });
}

function ParameterWords({
  parameter: { description, words: choices, isRequired, isMany },
}: {
  parameter: ParameterGuide;
}) {
  const t = words("guide");
  const notes = [isRequired && t("required"), isMany && t("repeated")].filter(Boolean).join("; ");
  return (
    <>
      <Described text={description} />
      {notes !== "" && <span className="text-ink-muted text-sm">{` (${notes})`}</span>}
      {choices.length > 0 && (
        <span className="mt-0.5 block text-ink-muted text-sm wrap-anywhere">
          <code className="font-sans">{choices.join(" · ")}</code>
        </span>
      )}
    </>
  );
}

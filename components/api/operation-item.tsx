import { Disclosure } from "@/components/ui/disclosure";
import { Fact, Facts } from "@/components/ui/facts";
import { Anchor } from "@/components/ui/language/link";
import type { OperationGuide, ParameterGuide } from "@/lib/views/share/api-guide";
import { CodeBlock } from "./code-block";
import { TryIt } from "./try-it";

/** One operation: what it answers, an example that is alive, and everything it takes. */
export function OperationItem({ operation }: { operation: OperationGuide }) {
  const { id, method, path, summary, parameters, answers, alsoAs, needs, example, curl } = operation;
  return (
    <article
      id={id}
      aria-labelledby={`${id}--name`}
      className="border-rule border-t py-5 target:bg-paper-sunken"
    >
      <h3 id={`${id}--name`} className="font-medium">
        {summary}
      </h3>
      <p className="mt-0.5 font-mono text-[0.8125rem] text-ink-muted wrap-anywhere">
        <span className="font-semibold text-ink">{method}</span> {path}
      </p>
      {needs !== null && (
        <p className="mt-1 text-ink-muted text-sm">{`With a token made to ${NEEDS[needs]}.`}</p>
      )}
      {alsoAs.length > 0 && (
        <p className="mt-1 text-ink-muted text-sm">{`Also as ${alsoAs.join(", ")}, by Accept: the whole of the view.`}</p>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-3">
        <div className="w-full">
          <CodeBlock code={curl} copy="Copy" />
        </div>
        {example !== null && (
          <>
            <Anchor href={example} className="link inline-flex min-h-7 items-center text-sm">
              Open the answer
            </Anchor>
            <TryIt address={example} label={`Ask now: ${summary}`} />
          </>
        )}
      </div>
      <Disclosure className="mt-3" summary={summaryOf(parameters)}>
        {parameters.length > 0 && (
          <Facts className="mb-4">
            {parameters.map((parameter) => (
              <Fact key={parameter.name} name={<code className="font-mono text-ink">{parameter.name}</code>}>
                <ParameterWords parameter={parameter} />
              </Fact>
            ))}
          </Facts>
        )}
        <Facts>
          {answers.map(({ status, description }) => (
            <Fact key={status} name={<span className="text-ink tabular-nums">{status}</span>}>
              <Words text={description} />
            </Fact>
          ))}
        </Facts>
      </Disclosure>
    </article>
  );
}

const NEEDS: Readonly<Record<string, string>> = {
  propose: "propose or to publish",
  remove: "delete records",
};

function summaryOf(parameters: readonly ParameterGuide[]): string {
  const [one, ...more] = parameters;
  if (!one) return "What it answers";
  return more.length === 0
    ? "Its parameter, and what it answers"
    : `Its ${parameters.length} parameters, and what it answers`;
}

/** Names stand between backticks, as in the document for machines. */
function Words({ text }: { text: string }) {
  return text.split("`").map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <code key={part} className="font-mono">
        {part}
      </code>
    ),
  );
}

function ParameterWords({
  parameter: { description, words, isRequired, isMany },
}: {
  parameter: ParameterGuide;
}) {
  const notes = [isRequired && "required", isMany && "may be repeated: any will do"]
    .filter(Boolean)
    .join("; ");
  return (
    <>
      <Words text={description} />
      {notes !== "" && <span className="text-ink-muted text-sm">{` (${notes})`}</span>}
      {words.length > 0 && (
        <span className="mt-0.5 block text-ink-muted text-sm wrap-anywhere">{words.join(" · ")}</span>
      )}
    </>
  );
}

import { Section } from "@/components/ui/section";
import { PageBody } from "./page-body";
import { PageHeader } from "./page-header";

const MATTERS = [
  "a word of a draft, a rejected proposal or a deleted record in any answer that needs no account",
  "an answer kept for one reader that holds anything of another",
  "a change to the history after the fact, or one that its verification does not notice",
  "a role that can do more than it may",
  "a small request that stops an instance from answering others",
  "a quotation, name or address in the record that runs as script",
] as const;

/** How to report a weakness. */
export function SecurityPolicy() {
  return (
    <PageBody>
      <PageHeader
        title="Reporting a weakness"
        standfirst="Privately, please: to whoever runs this instance, or as a private advisory at the repository of the code, under Security, Report a vulnerability."
      />
      <Section id="how" title="What to say">
        <p className="max-w-measure">
          What somebody can do that they should not, with the request that shows it, and the version. No test
          against an instance that is not yours: one of your own starts in a minute. You get an answer within
          a week.
        </p>
      </Section>
      <Section id="matters" title="What would matter most">
        <ul className="max-w-measure list-disc pl-5">
          {MATTERS.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </Section>
    </PageBody>
  );
}

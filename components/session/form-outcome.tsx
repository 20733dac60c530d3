import { CopyButton } from "@/components/ui/controls/copy-button";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import type { FormState } from "@/lib/views/editor/form-state";

/** What came of a form, read out when it appears; a secret that is shown once stands in a box to copy from. */
export function FormOutcome({ state }: { state: FormState }) {
  if (state === null) return null;
  return (
    <Note
      tone={state.ok ? "info" : "error"}
      title={state.ok ? "Done" : "That did not work"}
      role={state.ok ? "status" : "alert"}
    >
      {state.message}
      {state.links && (
        <ul className="mt-1 list-disc pl-5">
          {state.links.map(({ href, label }) => (
            <li key={href}>
              <TextLink href={href} className="hit">
                {label}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
      {state.secret && <Secret text={state.secret} />}
    </Note>
  );
}

/** Text to be copied whole. */
export function Secret({ text }: { text: string }) {
  return (
    <span className="mt-2 flex flex-wrap items-center gap-2">
      <code className="min-w-0 select-all break-all border border-rule bg-paper px-2 py-1 font-mono text-sm">
        {text}
      </code>
      <CopyButton text={text} label="Copy" />
    </span>
  );
}

import { CopyButton } from "@/components/ui/controls/copy-button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { inPage } from "@/components/ui/language/in-page";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import type { FormState } from "@/lib/views/editor/form-state";

/** What came of a form, read out when it appears; a secret that is shown once stands in a box to copy from. */
export function FormOutcome({ state }: { state: FormState }) {
  const t = useEditorWords("frame");
  if (state === null) return null;
  return (
    <Note
      tone={state.ok ? "info" : "error"}
      title={state.ok ? t("done") : t("failed")}
      role={state.ok ? "status" : "alert"}
    >
      {inPage(state.message)}
      {state.links && (
        <ul className="mt-1 list-disc pl-5">
          {state.links.map(({ href, label }) => (
            <li key={href}>
              <TextLink href={href} className="hit">
                {inPage(label)}
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
  const t = useEditorWords("frame");
  return (
    <span className="mt-2 flex flex-wrap items-center gap-2">
      <code className="min-w-0 select-all break-all border border-rule bg-paper px-2 py-1 font-mono text-sm">
        {text}
      </code>
      <CopyButton text={text} label={t("copy")} />
    </span>
  );
}

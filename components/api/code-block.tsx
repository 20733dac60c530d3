import { CopyButton } from "@/components/ui/controls/copy-button";

type CodeBlockProps = {
  code: string;
  /** "Copy the command"; without it nothing can be copied. */
  copy?: string;
};

/** Lines of code that wrap, so that nothing has to be scrolled sideways. */
export function CodeBlock({ code, copy }: CodeBlockProps) {
  return (
    <div className="flex flex-col items-start gap-2 border-rule border-l-2 bg-paper-sunken px-3 py-2.5 sm:flex-row sm:justify-between">
      <pre className="w-full min-w-0 whitespace-pre-wrap font-mono text-[0.8125rem] leading-relaxed wrap-anywhere">
        <code>{code}</code>
      </pre>
      {copy && <CopyButton text={code} label={copy} />}
    </div>
  );
}

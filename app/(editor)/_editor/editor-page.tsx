import type { ComponentProps, ReactNode } from "react";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { editorWords } from "@/lib/language/editing/editor-words";

type EditorPageProps = Omit<ComponentProps<typeof PageHeader>, "kicker"> & { children: ReactNode };

/** A page of the editor: its head says where one is. */
export function EditorPage({ children, ...head }: EditorPageProps) {
  return (
    <PageBody>
      <PageHeader kicker={editorWords("frame")("kicker")} {...head} />
      {children}
    </PageBody>
  );
}

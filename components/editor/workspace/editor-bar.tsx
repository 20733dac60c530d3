import { Button } from "@/components/ui/controls/button";
import type { Role } from "@/lib/domain/access/actor";
import { EditorLinks } from "./editor-links";

type EditorBarProps = { name: string; role: Role; signOut: () => Promise<void> };

/** The line above every page of the editor: its parts, who is signed in, and the way out. */
export function EditorBar({ name, role, signOut }: EditorBarProps) {
  return (
    <div className="no-print border-rule border-b bg-paper-sunken">
      <div className="page-frame flex flex-wrap items-center justify-between gap-x-8">
        <nav aria-label="Editor">
          <EditorLinks role={role} />
        </nav>
        <div className="flex items-center gap-3 py-1.5 text-sm">
          <p className="text-ink-muted">
            Signed in as <span className="font-medium text-ink">{name}</span>, {role}
          </p>
          <form action={signOut}>
            <Button type="submit" size="sm">
              Sign out
            </Button>
          </form>
        </div>
      </div>
    </div>
  );
}

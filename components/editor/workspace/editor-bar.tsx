import { LanguageSwitch } from "@/components/shell/language/language-switch";
import { Button } from "@/components/ui/controls/button";
import { spanTag } from "@/components/ui/language/tags";
import type { Role } from "@/lib/domain/access/actor";
import { ABOUT } from "@/lib/language/about";
import { editorWords } from "@/lib/language/editing/editor-words";
import { SERVED } from "@/lib/language/languages";
import { EditorLinks } from "./editor-links";

const LANGUAGES = SERVED.map((language) => ({ language, ...ABOUT[language] }));

type EditorBarProps = { name: string; role: Role; signOut: () => Promise<void> };

/** The line above every page of the editor: its parts, who is signed in, and the way out. */
export function EditorBar({ name, role, signOut }: EditorBarProps) {
  const t = editorWords("frame");
  return (
    <div className="no-print border-rule border-b bg-paper-sunken">
      <div className="page-frame flex flex-wrap items-center justify-between gap-x-8">
        <nav aria-label={t("navigation")}>
          <EditorLinks role={role} />
        </nav>
        <div className="flex flex-wrap items-center gap-x-3 py-1.5 text-sm">
          <p className="text-ink-muted">
            {t.rich("signedInAs", {
              strong: spanTag("name", "font-medium text-ink"),
              ...{ name, role: t(`roles.${role}`) },
            })}
          </p>
          <LanguageSwitch label={t("languages")} languages={LANGUAGES} />
          <form action={signOut}>
            <Button type="submit" size="sm">
              {t("signOut")}
            </Button>
          </form>
        </div>
      </div>
    </div>
  );
}

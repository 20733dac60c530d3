import { ButtonLink } from "@/components/ui/controls/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import { editorWords } from "@/lib/language/editing/editor-words";
import { SECTION_NAMES } from "@/lib/schema/bundle/bundle";
import { importHref, newHref } from "@/lib/url/record-href";

/** What can be begun at the editor. A deal is what one mostly comes for. */
export function NewRecordLinks({ canImport }: { canImport: boolean }) {
  const t = editorWords("home");
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <ButtonLink href={newHref("deals")} variant="primary">
          {t("begin.deals")}
        </ButtonLink>
        {canImport && <ButtonLink href={importHref()}>{t("begin.import")}</ButtonLink>}
      </div>
      <Disclosure summary={t("begin.another")}>
        <ul className="flex flex-wrap gap-x-4">
          {SECTION_NAMES.filter((section) => section !== "deals").map((section) => (
            <li key={section}>
              <TextLink href={newHref(section)} className="hit inline-flex items-center">
                {t(`begin.${section}`)}
              </TextLink>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

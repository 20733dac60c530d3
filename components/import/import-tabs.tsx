import { TabLinks } from "@/components/ui/tab-links";
import { editorWords } from "@/lib/language/editing/editor-words";
import { importHref } from "@/lib/url/record-href";

/** The two forms in which records come. */
export function ImportTabs({ current }: { current: "bundle" | "csv" }) {
  const t = editorWords("imports");
  return (
    <div className="mt-8">
      <TabLinks
        label={t("ways")}
        tabs={[
          { href: importHref(), label: t("bundle"), current: current === "bundle" },
          { href: "/edit/import/csv", label: t("csv"), current: current === "csv" },
        ]}
      />
    </div>
  );
}

import { TabLinks } from "@/components/ui/tab-links";
import { importHref } from "@/lib/url/record-href";

/** The two forms in which records come. */
export function ImportTabs({ current }: { current: "bundle" | "csv" }) {
  return (
    <div className="mt-8">
      <TabLinks
        label="Ways to import"
        tabs={[
          { href: importHref(), label: "Bundle (JSON)", current: current === "bundle" },
          { href: "/edit/import/csv", label: "Table (CSV)", current: current === "csv" },
        ]}
      />
    </div>
  );
}

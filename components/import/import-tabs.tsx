import { TabLinks } from "@/components/ui/tab-links";

/** The two forms in which records come. */
export function ImportTabs({ current }: { current: "bundle" | "csv" }) {
  return (
    <TabLinks
      label="Ways to import"
      tabs={[
        { href: "/edit/import", label: "Bundle (JSON)", current: current === "bundle" },
        { href: "/edit/import/csv", label: "Table (CSV)", current: current === "csv" },
      ]}
    />
  );
}

import { Note } from "@/components/ui/note";

/** Said where every change wants a second person, and what is done here waits for that person. */
export function NotAloneNote({ children }: { children: string }) {
  return (
    <div className="mt-6">
      <Note tone="warning" title="Not by one person alone">
        Here a second person reviews every change. {children}
      </Note>
    </div>
  );
}

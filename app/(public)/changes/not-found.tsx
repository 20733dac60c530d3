import type { Metadata } from "next";
import { NeverSaved } from "@/components/history/never-saved";

export function generateMetadata(): Metadata {
  return { title: "Change not found" };
}

/** No save of that number. */
export default function ChangeNotFound() {
  return (
    <NeverSaved
      title="There is no such change"
      why="Nothing was saved under this number. Saves are never taken away."
    />
  );
}

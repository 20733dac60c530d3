import type { Metadata } from "next";
import { NeverSaved } from "@/components/history/never-saved";
import { words } from "@/lib/language/words";

export function generateMetadata(): Metadata {
  return { title: words("history")("absent.changePage") };
}

/** No save of that number. */
export default function ChangeNotFound() {
  const t = words("history");
  return <NeverSaved title={t("absent.changeTitle")} lead={t("absent.changeLead")} />;
}

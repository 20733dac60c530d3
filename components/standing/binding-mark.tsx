import type { Binding } from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";
import { BindingLook } from "./looks";

/** How firm a deal is, in the language of the page. */
export function BindingMark({ binding }: { binding: Binding }) {
  return <BindingLook binding={binding} word={language().vocabulary.bindings[binding]} />;
}

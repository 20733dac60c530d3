import { BINDINGS, type Binding, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { Steps } from "./steps";

const ORDER = slugsOf(BINDINGS);

/** How firm a deal is: a ladder of four steps, rumored to signed, and the word. */
export function BindingMark({ binding }: { binding: Binding }) {
  return (
    <span className="mark text-ink">
      <Steps filled={ORDER.indexOf(binding) + 1} shape="ladder" />
      {BINDINGS[binding]}
    </span>
  );
}

import { Checkbox } from "@/components/ui/controls/checkbox";
import type { Scope } from "@/lib/domain/access/actor";
import { SCOPE_WORDS } from "./scope-words";

/** What a token is made for, of what its owner may do. The least is ticked. */
export function ScopeChoice({ scopes }: { scopes: readonly Scope[] }) {
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-sm">It may</legend>
      {scopes.map((scope) => (
        <Checkbox key={scope} name={scope} label={SCOPE_WORDS[scope]} defaultChecked={scope === "propose"} />
      ))}
    </fieldset>
  );
}

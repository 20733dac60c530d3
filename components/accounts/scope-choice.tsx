import { Checkbox } from "@/components/ui/controls/checkbox";
import type { Scope } from "@/lib/domain/access/actor";
import { editorWords } from "@/lib/language/editing/editor-words";

/** What a token is made for, of what its owner may do. The least is ticked. */
export function ScopeChoice({ scopes }: { scopes: readonly Scope[] }) {
  const t = editorWords("account");
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-sm">{t("tokens.may")}</legend>
      {scopes.map((scope) => (
        <Checkbox
          key={scope}
          name={scope}
          label={t(`tokens.scopes.${scope}`)}
          defaultChecked={scope === "propose"}
        />
      ))}
    </fieldset>
  );
}

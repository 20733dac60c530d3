import { StanceMark } from "@/components/standing/stance-mark";
import { words } from "@/lib/language/words";
import type { SideView } from "@/lib/views/parts";
import { joinWords, sideKey } from "./term-words";

/** The sides of a dispute side by side, never one number: what each says, and who says it. */
export function TermSides({ sides }: { sides: readonly SideView[] }) {
  const beside = sides.filter((side) => !side.contested);
  return (
    <>
      <ContestedSides sides={sides.filter((side) => side.contested)} />
      {beside.map((side) => (
        <p key={sideKey(side)} className="mt-1 max-w-measure text-sm">
          {words("record")("alsoSaid", { value: side.display })}{" "}
          <span className="text-ink-muted">({joinWords(side.publishers)})</span>
        </p>
      ))}
    </>
  );
}

function ContestedSides({ sides }: { sides: readonly SideView[] }) {
  return (
    <ul aria-label={words("record")("sides")} className="mt-2 grid max-w-measure gap-px sm:grid-cols-2">
      {sides.map((side) => (
        <li
          key={sideKey(side)}
          className="border-disputed-edge border-l-2 bg-disputed-wash px-3 py-2 group-target/term:bg-paper"
        >
          <p className="text-sm">
            <StanceMark stance={side.stance} />
          </p>
          <p className="font-serif text-xl">{side.display}</p>
          <p className="text-ink-muted text-sm">{joinWords(side.publishers)}</p>
        </li>
      ))}
    </ul>
  );
}

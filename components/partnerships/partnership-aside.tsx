import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import type { PartnershipView } from "@/lib/views/partnership";
import { PartyList } from "./party-list";

type PartnershipAsideProps = { partnership: PartnershipView; clocks: ClockQuery };

/** Who is in it, over which years. */
export function PartnershipAside({ partnership, clocks }: PartnershipAsideProps) {
  const { parties, years } = partnership;
  return (
    <dl className="max-lg:mt-6">
      <div className="border-rule border-t py-2">
        <dt className="mb-1 text-ink-muted text-sm">{words("record")("parties")}</dt>
        <dd>
          <PartyList parties={parties} clocks={clocks} />
        </dd>
      </div>
      <div className="border-rule border-y py-2">
        <dt className="text-ink-muted text-sm">{words("record")("years")}</dt>
        <dd>
          {years === null
            ? words("record")("undated")
            : years.first === years.last
              ? years.first
              : `${years.first}–${years.last}`}
        </dd>
      </div>
    </dl>
  );
}

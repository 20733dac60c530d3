import { ButtonLink } from "@/components/ui/controls/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { columnsOf, FLOW_RULE, isReturning } from "@/lib/figures/network/flow-columns";
import type { WordedLoop } from "@/lib/figures/network/loop-words";
import { leftOutWords, networkCaption } from "@/lib/figures/network/network-words";
import { networkRows } from "@/lib/figures/network/table";
import { methodologyHref } from "@/lib/url/href";
import { NETWORK, type NetworkSearch } from "@/lib/url/ledger/network-search";
import type { NetworkView } from "@/lib/views/network";
import { LoopList, loopAnchor } from "./loop-list";
import { FlowFigure, NetworkFigure } from "./network-figure";
import { NetworkFilters } from "./network-filters";
import { type NetworkModel, toNetworkModel } from "./network-model";
import { NetworkTable } from "./network-table";

type NetworkPageProps = { search: NetworkSearch; view: NetworkView };

/** The body of the network's page: filters, the network, its loops in words, the flow. */
export function NetworkPageBody({ search, view }: NetworkPageProps) {
  const model = toNetworkModel(view);
  if (model.strands.length === 0)
    return (
      <>
        <NetworkFilters search={search} view={view} />
        <Empty search={search} />
      </>
    );
  return (
    <>
      <NetworkFilters search={search} view={view} />
      <Network search={search} view={view} model={model} />
      <Loops search={search} view={view} model={model} />
      <Flow search={search} model={model} />
    </>
  );
}

type PartProps = NetworkPageProps & { model: NetworkModel };

function Network({ search, view, model }: PartProps) {
  const caption = networkCaption(model.network, model.loops);
  const rows = networkRows(view.sums, { strands: model.strands, drawn: model.network.strands });
  return (
    <Section
      id="promises"
      title="Who owes whom"
      lead={
        <>
          {caption} <TextLink href={methodologyHref("ledger")}>How sums are made</TextLink>
        </>
      }
    >
      <div className="xl:grid xl:grid-cols-[minmax(0,1fr)_17rem] xl:items-start xl:gap-x-8">
        <NetworkFigure model={model} search={search} />
        <Rings loops={model.loops} />
      </div>
      <NetworkTable rows={rows} search={search} />
    </Section>
  );
}

const NAMED_RINGS = 8;

/** The loops beside the picture, in short. */
function Rings({ loops }: { loops: readonly WordedLoop[] }) {
  if (loops.length === 0) return null;
  return (
    <div className="max-xl:mt-6">
      <h3 className="font-medium">Money that goes round</h3>
      <ol className="mt-2 flex flex-col gap-2.5 text-sm">
        {loops.slice(0, NAMED_RINGS).map((loop) => (
          <li key={loop.id}>
            <a href={`#${loopAnchor(loop)}`} className="link">
              {loop.ring}
            </a>
            <span className="block text-ink-muted">{loop.money}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Loops({ search, view, model: { loops } }: PartProps) {
  return (
    <Section
      id="loops"
      title="Loops"
      aside={loops.length === 1 ? "1 in this view" : `${loops.length} in this view`}
      lead="A invests in B, B buys from C, C buys from A. Rings of two to five organizations in one currency, in which somebody invests and somebody buys; no more can go round than the smallest promise. Computed anew from the record at every save."
    >
      {loops.length === 0 ? (
        <p>No money goes round among these promises.</p>
      ) : (
        <LoopList loops={loops} sources={view.sources} clocks={{ on: search.on, known: search.known }} />
      )}
      {view.loopsCut && (
        <p className="mt-3 text-ink-muted text-sm">
          The record has more loops than are looked for; these are some of them.
        </p>
      )}
    </Section>
  );
}

function Flow({ search, model }: Omit<PartProps, "view">) {
  const columns = columnsOf(model.flow.strands);
  const returning = model.flow.strands.filter((strand) => isReturning(strand, columns)).length;
  const caption = [
    `${model.flow.strands.length} promises, ${returning} of which return.`,
    leftOutWords(model.flow),
    FLOW_RULE,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
  return (
    <Section id="flow" title="Flow of money" lead={caption}>
      <FlowFigure model={model} search={search} />
      <p className="mt-3 text-sm">
        <a href="#network-table" className="link">
          Every promise as a table
        </a>
      </p>
    </Section>
  );
}

function Empty({ search }: { search: NetworkSearch }) {
  const { on, known } = search;
  return (
    <EmptyState
      title="No promise fits."
      actions={<ButtonLink href={NETWORK.href({ on, known })}>All promises of that day</ButtonLink>}
    >
      Terms of money with a named payer and a named payee fill this picture: take a filter away, or choose
      another day.
    </EmptyState>
  );
}

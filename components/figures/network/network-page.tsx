import { LostTarget } from "@/components/since/lost-target";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { columnsOf, isReturning } from "@/lib/figures/network/flow-columns";
import type { WordedLoop } from "@/lib/figures/network/loop-words";
import { leftOutWords, networkCaption } from "@/lib/figures/network/network-words";
import { networkRows } from "@/lib/figures/network/table";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
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
  const model = toNetworkModel(view, language());
  if (model.strands.length === 0)
    return (
      <>
        <LostLoop />
        <NetworkFilters search={search} view={view} />
        <Empty search={search} />
      </>
    );
  return (
    <>
      <LostLoop />
      <NetworkFilters search={search} view={view} />
      <Network search={search} view={view} model={model} />
      <Loops search={search} view={view} model={model} />
      <Flow search={search} model={model} />
    </>
  );
}

/** For whoever follows a link to a loop that has gone. */
function LostLoop() {
  return (
    <LostTarget>
      {words("network").rich("loops.lost", {
        loops: (text) => (
          <a key="loops" href="#loops" className="link">
            {text}
          </a>
        ),
      })}
    </LostTarget>
  );
}

type PartProps = NetworkPageProps & { model: NetworkModel };

function Network({ search, view, model }: PartProps) {
  const t = words("network");
  const caption = networkCaption(model.network, model.loops, language());
  const rows = networkRows(view.sums, { strands: model.strands, drawn: model.network.strands });
  return (
    <Section
      id="promises"
      title={t("promises")}
      lead={
        <>
          {caption} <TextLink href={methodologyHref("ledger")}>{t("how")}</TextLink>
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
      <h3 className="font-medium">{words("network")("rings")}</h3>
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
  const t = words("network");
  return (
    <Section
      id="loops"
      title={t("loops.title")}
      aside={words("ledger")("rows.inView", { count: loops.length })}
      lead={t("loops.lead")}
    >
      {loops.length === 0 ? (
        <p>{t("loops.none")}</p>
      ) : (
        <LoopList loops={loops} sources={view.sources} clocks={{ on: search.on, known: search.known }} />
      )}
      {view.loopsCut && <p className="mt-3 text-ink-muted text-sm">{t("loops.cut")}</p>}
    </Section>
  );
}

function Flow({ search, model }: Omit<PartProps, "view">) {
  const columns = columnsOf(model.flow.strands);
  const returning = model.flow.strands.filter((strand) => isReturning(strand, columns)).length;
  const t = words("network");
  const caption = [
    t("flowLead", { promises: model.flow.strands.length, returning }),
    leftOutWords(model.flow, language()),
    language().network.flowRule,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
  return (
    <Section id="flow" title={t("flow")} lead={caption}>
      <FlowFigure model={model} search={search} />
      <p className="mt-3 text-sm">
        <a href="#network-table" className="link">
          {t("everyPromise")}
        </a>
      </p>
    </Section>
  );
}

function Empty({ search }: { search: NetworkSearch }) {
  const { on, known } = search;
  const t = words("network");
  return (
    <EmptyState
      title={t("empty.title")}
      actions={<ButtonLink href={NETWORK.href({ on, known })}>{t("empty.all")}</ButtonLink>}
    >
      {t("empty.lead")}
    </EmptyState>
  );
}

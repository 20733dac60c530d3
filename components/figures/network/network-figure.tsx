import { Anchor } from "@/components/ui/language/link";
import { layoutFlow } from "@/lib/figures/network/layout-flow";
import { layoutNetwork } from "@/lib/figures/network/layout-network";
import type { DrawnNetwork, NetworkLayout } from "@/lib/figures/network/types";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { organizationHref } from "@/lib/url/href";
import type { NetworkPicture, NetworkSearch } from "@/lib/url/ledger/network-search";
import { networkFileHref } from "@/lib/url/ledger/network-search";
import { MoneyPicture, type PictureLinks } from "./money-picture";
import { NetworkLegend } from "./network-legend";
import { type NetworkModel, strandLedgerHref } from "./network-model";
import { PictureKeys } from "./picture-keys";

/** Drawn for a desktop and for a phone; the flow has four columns and scrolls on a phone. */
const WIDE_PX = 1080;
const NARROW_PX = 358;
const FLOW_PX = 1240;

type FigureProps = { model: NetworkModel; search: NetworkSearch };

/** Organizations and what they promise each other. */
export function NetworkFigure({ model, search }: FigureProps) {
  const links = linksOf(search);
  const label = labelOf("network", model.network);
  const names = language().vocabulary.organizationKinds;
  return (
    <figure data-figure="network">
      <PictureKeys>
        <div data-look="wide" className="max-sm:hidden">
          <Sheet layout={layoutNetwork(model.network, WIDE_PX, names)} label={label} links={links} />
        </div>
        <div data-look="narrow" className="sm:hidden">
          <Sheet layout={layoutNetwork(model.network, NARROW_PX, names)} label={label} links={links} />
        </div>
      </PictureKeys>
      <NetworkLegend kinds={model.kinds} />
      <Files search={search} picture="network" />
    </figure>
  );
}

/** Investors → labs → clouds → chip makers, and what returns. */
export function FlowFigure({ model, search }: FigureProps) {
  return (
    <figure data-figure="flow">
      <PictureKeys>
        {/* biome-ignore lint/a11y/useSemanticElements: a named group, so that the sideways scroll can be reached by keyboard */}
        <div
          role="group"
          aria-label={words("network")("flow")}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must take focus (WCAG 2.1.1)
          tabIndex={0}
          className="overflow-x-auto print:overflow-visible"
        >
          <div className="min-w-[56rem] print:min-w-0">
            <Sheet
              layout={layoutFlow(model.flow, FLOW_PX, language().network.columns)}
              label={labelOf("flow", model.flow)}
              links={linksOf(search)}
            />
          </div>
        </div>
      </PictureKeys>
      <NetworkLegend kinds={model.kinds} />
      <Files search={search} picture="flow" />
    </figure>
  );
}

/** In short; the section says the rest in sentences. */
function labelOf(picture: NetworkPicture, { members, strands }: DrawnNetwork): string {
  const counts = { members: members.length, promises: strands.length };
  return words("network")(`label.${picture}`, counts);
}

function linksOf(search: NetworkSearch): PictureLinks {
  const { on, known } = search;
  return {
    strandHref: (strand) => strandLedgerHref(strand, search),
    memberHref: (slug) => organizationHref(slug, { on, known }),
  };
}

type SheetProps = { layout: NetworkLayout; label: string; links: PictureLinks };

function Sheet({ layout, label, links }: SheetProps) {
  const { widthPx, heightPx } = layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture whose parts are links is a group of them, not one image
    <svg
      role="group"
      aria-label={label}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      className="block h-auto w-full"
    >
      <MoneyPicture layout={layout} {...links} />
    </svg>
  );
}

function Files({ search, picture }: { search: NetworkSearch; picture: NetworkPicture }) {
  return (
    <p className="no-print mt-3 flex items-center gap-x-3 text-ink-muted text-sm">
      {words("network")("slide")}
      {(["svg", "png"] as const).map((format) => (
        <Anchor
          key={format}
          href={networkFileHref(search, format, picture)}
          className="link hit inline-flex items-center"
          download
        >
          {format.toUpperCase()}
        </Anchor>
      ))}
    </p>
  );
}

/**
 * Every kind of reader's page, in every state that a reader can meet without writing: narrowed, empty, misread, at other days,
 * pinned, not there. Decides what is looked at; the journeys decide what for.
 */

const DEAL = "/deals/aws-openai-2025-compute";
const DISPUTED = "/deals/stargate-2025-joint-venture";
const PARTNERSHIP = "/partnerships/microsoft-openai";
const ORGANIZATION = "/organizations/openai";
const SOURCE = "/sources/seed-datascientest";

/** A page and the queries that bring it into its other states; "" is the page as one comes to it. */
const STATES: readonly (readonly [path: string, ...queries: string[]])[] = [
  [
    "/",
    "",
    "?on=2025-02-01&org=openai",
    "?known=2019-01-01",
    "?rules=-pass_through",
    "?org=zzz&nonsense=1&on=x",
  ],
  [
    "/timeline",
    "",
    "?lanes=organization&on=2025-02-01",
    "?lanes=term-kind",
    "?draw=table&org=openai",
    "?q=zzzqqxx",
    "?from=2027&to=2020&show=x",
  ],
  [
    "/deals",
    "",
    "?q=openai&kind=amendment&binding=signed&sort=money",
    "?q=zzzqqxx",
    "?known=2019-01-01",
    "?kind=chips&cursor=x&rows=0&sort=&cols=x",
    "?org=zzz&term=zzz",
  ],
  [
    "/terms",
    "",
    "?standing=disputed&org=openai",
    "?deal=aws-openai-2025-compute&standing=denied",
    "?kind=x&cursor=x&standing=x&cols=x",
  ],
  [
    "/ledger",
    "",
    "?on=2025-02-01&payer=openai",
    "?known=2019-01-01",
    "?rules=-pass_through&rate=EUR:1.1",
    "?rules=x&rate=x&binding=x&cursor=x&group=x",
  ],
  ["/network", "", "?picture=flow&org=openai", "?org=zzz", "?known=2019-01-01", "?kind=x&picture=x"],
  ["/horizon", "", "?kind=option&org=openai", "?org=zzz", "?kind=x&from=2030&to=2020&cursor=x"],
  ["/silence", "", "?org=openai", "?known=2019-01-01", "?cursor=x&sort=x"],
  ["/disputes", "", "?sort=age&on=2025-12-01", "?known=2019-01-01", "?sort=x&cursor=x"],
  ["/partnerships", "", "?org=openai&on=2025-02-01", "?q=zzzqqxx", "?cursor=x"],
  ["/organizations", "", "?kind=company", "?q=zzzqqxx", "?kind=x&cursor=x"],
  ["/sources", "", "?tier=primary&year=2025&language=fr", "?q=zzzqqxx", "?tier=x&year=x&language=x&sort=x"],
  ["/changes", "", "?before=x"],
  ["/changes/1", ""],
  [
    "/search",
    "",
    "?q=openai",
    "?q=revenu&known=2024-01-01",
    "?q=microsft",
    "?q=zzzqqxx",
    `?q=${"x".repeat(300)}`,
  ],
  [
    "/what-if",
    "",
    "?without=tier:press&org=openai",
    "?without=source:seed-datascientest,deal:stargate-2025-joint-venture&find=reuters",
    "?without=x:y&rules=x",
  ],
  [
    "/compare",
    "",
    "?c=microsoft-openai@2024-06-01&c=microsoft-openai@2026-06-01",
    "?c=microsoft-openai&c=aws-openai&c=stargate&differences=1",
    "?c=oracle&c=zzzqqxx",
    "?c=microsoft-openai@zzz&c=microsoft-openai",
    "?c=aws-openai&c=aws-openai&state=x&changeSet=99999",
    "?c=microsoft-openai@2010-01-01@2010-01-01&c=aws-openai",
  ],
  ["/methodology", ""],
  ["/methodology/1", ""],
  ["/methodology/99", ""],
  ["/data", ""],
  ["/api", ""],
  ["/security-policy", ""],
  ["/follow", "", `?about=${DEAL.slice(1)}`, "?about=deals/nothing"],
  ["/report", "", `?about=${DEAL.slice(1)}`, "?about=deals/nothing"],
  [
    "/check",
    "",
    `?text=${encodeURIComponent(`${DEAL}/revisions/1 is worth $38 billion; /d/0000000; /deals/nothing`)}`,
  ],
  [
    "/share",
    `?of=${DEAL}`,
    `?of=${PARTNERSHIP}/revisions/1`,
    "?of=/terms?standing=disputed",
    `?of=${encodeURIComponent("/compare?c=microsoft-openai&c=aws-openai")}`,
    "?of=/nowhere",
    "?of=/deals/nothing",
    "",
  ],
  [
    DEAL,
    "",
    "?on=2040-01-01",
    "?known=2025-10-01",
    "?known=2020-01-01",
    "?said=2026-12-01",
    "?said=2001-01-01",
    "?draw=table&from=2027&to=2020&x=y",
  ],
  [DISPUTED, "", "?on=2025-02-01&known=2025-02-01"],
  [PARTNERSHIP, "", "?on=2025-02-01", "?known=2015-01-01", "?said=2001-01-01", "?draw=all"],
  ["/partnerships/stargate", ""],
  [ORGANIZATION, "", "?on=2016-01-01", "?known=2015-01-01", "?said=2026-12-01"],
  ["/organizations/microsoft", ""],
  [SOURCE, "", "?known=2015-01-01", "?cursor=x"],
  ["/sources/digitimes-2025", ""],
  ...[DEAL, PARTNERSHIP, ORGANIZATION, SOURCE, "/events/ao-2025-11-03-shares"].flatMap((record) => [
    [`${record}/revisions`, ""] as const,
    [`${record}/revisions/1`, ""] as const,
    [`${record}/revisions/compare/1...1`, ""] as const,
  ]),
  [`${DEAL}/revisions/99`, ""],
  [`${DEAL}/revisions/1`, "?on=2025-02-01&known=2024-01-01"],
  [`${DEAL}/revisions/compare/1...99`, ""],
  ["/changes/99999", ""],
  ["/d/zzzzzzz", ""],
  ["/deals/aws-opnai-2025", ""],
  ["/partnerships/microsoft-opnai", ""],
  ["/organizations/openay", ""],
  ["/sources/nothing", ""],
  ["/no-such-page", ""],
  ["/zz/deals", ""],
];

/** Every page in every state. */
export const PAGES: readonly string[] = STATES.flatMap(([path, ...queries]) =>
  queries.map((query) => path + query),
);

/** One of each kind, as one comes to it: where the facts are held against each other. */
export const KINDS: readonly string[] = STATES.filter(([, query]) => query === "").map(([path]) => path);

/** Where a record's own files are. */
const FOLLOWED = [DEAL, PARTNERSHIP, ORGANIZATION, SOURCE];
const LISTS = [
  "deals",
  "terms",
  "ledger",
  "horizon",
  "disputes",
  "organizations",
  "partnerships",
  "sources",
  "changes",
  "network",
];
const FIGURES = ["largest-obligations", "owed-per-year", "capacity-by-date"];

/** What is drawn, framed, followed or taken along: no page, and read by people. */
export const FORMS: readonly string[] = [
  ...["", "?on=2025-02-01", "?known=2020-01-01"].map((query) => `/embed${DEAL}${query}`),
  ...[
    "/timeline",
    "/network",
    "/nowhere",
    "/deals/nothing",
    PARTNERSHIP,
    ORGANIZATION,
    `${DEAL}/revisions/1`,
  ].map((path) => `/embed${path}`),
  ...["/compare?c=microsoft-openai&c=aws-openai", "/figures/owed-per-year"].map((path) => `/embed${path}`),
  ...["", "?lanes=term-kind&on=2025-02-01", "?deal=aws-openai-2025-compute", "?q=zzzqqxx"].map(
    (query) => `/timeline.svg${query}`,
  ),
  ...["/network.svg", "/network.svg?picture=flow", "/network.svg?known=2019-01-01"],
  ...FIGURES.flatMap((name) => [`/figures/${name}.svg`, `/figures/${name}.md`]),
  ...FOLLOWED.flatMap((path) => [`${path}/feed.atom`, `${path}/calendar.ics`]),
  ...[
    "/feeds/changes.atom",
    "/feeds/rulings.atom",
    "/deals/feed.atom?org=openai",
    "/calendar.ics",
    "/calendar.ics?org=zzz",
  ],
  ...LISTS.map((list) => `/${list}.md`),
  ...[`${DEAL}.md`, "/compare.md?c=microsoft-openai@2024-06-01&c=microsoft-openai@2026-06-01"],
  ...[
    `/proof${DEAL}/revisions/1`,
    "/proof/compare?c=microsoft-openai@2026-11-24&c=aws-openai@2026-11-24&changeSet=1",
  ],
  `/suggest?q=openai`,
  "/manifest.webmanifest",
];

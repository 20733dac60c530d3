/** What a server holds after minutes of mixed reading: usual pages, deals and organizations one after another, searches, sums, the API. */
import { answerOf, atRate } from "../stress/ask.mjs";

const MEGABYTE = 1_000_000;
const PER_SECOND = 15;
const LISTS = [
  "/",
  "/deals",
  "/deals?org=openai&standing=disputed",
  "/deals?sort=title",
  "/ledger",
  "/ledger?group=payer",
  "/ledger?group=year&payer=openai",
  "/disputes",
  "/horizon",
  "/silence",
  "/timeline",
  "/organizations",
  "/organizations/openai",
  "/partnerships/aws-openai",
  "/changes",
  "/sources",
  "/api/v1/deals?limit=50",
  "/api/v1/terms?standing=disputed&limit=50",
  "/api/v1/obligations?payer=openai&limit=50",
];

async function residentBytes(origin) {
  const { text } = await answerOf(`${origin}/metrics`);
  return Number(/^entente_resident_memory_bytes(?:\{[^}]*\})? (\S+)$/m.exec(text)?.[1]);
}

/** @param {string} origin @param {string} size @param {number} minutes @returns {Promise<string[]>} lines to print */
export async function measureMemory(origin, size, minutes) {
  const begun = await residentBytes(origin);
  const { text } = await answerOf(`${origin}/api/v1/deals?limit=200`);
  const slugs = JSON.parse(text).data.map(({ slug }) => slug);
  const pathOf = (nth) => {
    if (nth % 3 === 0) return `/deals/${slugs[nth % slugs.length]}`;
    if (nth % 3 === 1) return `/api/v1/deals/${slugs[(nth * 7) % slugs.length]}`;
    const list = LISTS[nth % LISTS.length];
    if (nth % 5 > 0) return list;
    const day = new Date(Date.UTC(2025, 0, 1 + (nth % 600))).toISOString().slice(0, 10);
    return `${list}${list.includes("?") ? "&" : "?"}on=${day}`;
  };
  let [asked, refused, most] = [0, 0, begun];
  const watching = setInterval(async () => {
    most = Math.max(most, (await residentBytes(origin)) || 0);
  }, 2_000);
  await atRate(PER_SECOND, AbortSignal.timeout(minutes * 60_000), async (nth) => {
    const { status } = await answerOf(`${origin}${pathOf(nth)}`, { limitMs: 60_000 });
    asked += 1;
    if (status !== 200) refused += 1;
  });
  clearInterval(watching);
  const after = await residentBytes(origin);
  const inMegabytes = (bytes) => `${Math.round(bytes / MEGABYTE)} MB`;
  return [
    `${size}: ${inMegabytes(begun)} resident before, ${inMegabytes(after)} after ${minutes} min of ${PER_SECOND} questions a second, at most ${inMegabytes(most)}; ${asked.toLocaleString("en-US")} asked, ${refused} refused or not answered`,
  ];
}

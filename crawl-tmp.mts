const { crawl } = await import("/work/rooms/permalinks/lib/testing/addresses/crawl.ts");
const from = performance.now();
const perKind = Number(process.argv[2] ?? 1);
const watched = process.argv.slice(3);
const r = await crawl({ origin: "http://localhost:4110", from: ["/", "/sitemap.xml"], perKind, watched, onProgress: (a, k) => a % 200 === 0 && console.log(a, k, ((performance.now() - from) / 1000).toFixed(0)) });
console.log(r.asked.length, "asked+anchors", new Set(r.asked.map((a) => a.address)).size, r.kinds, r.anchors, (r.bytes / 1e6).toFixed(0), "MB", ((performance.now() - from) / 1000).toFixed(1), "s");
console.log(r.wrong.length, "wrong");
for (const w of r.wrong) console.log("✗", w);
(await import("node:fs")).writeFileSync("/tmp/permalinks-asked.json", JSON.stringify(r.asked.map((a) => a.address), null, 0));

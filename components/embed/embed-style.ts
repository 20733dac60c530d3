/** The style sheet of what stands in pages of others: small, without files, light and dark by the reader's system. */
import { TOKENS } from "@/components/timeline/palette";

const COLORS = Object.entries(TOKENS)
  .filter(([name]) => !name.endsWith("-border") && !name.startsWith("kind-"))
  .map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark})`)
  .join(";");

export const EMBED_STYLE = `:root{color-scheme:light dark;${COLORS}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 Geist,ui-sans-serif,system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
main{padding:16px 18px 14px;border:1px solid var(--rule);min-height:100vh}
h1,h2,h3,p,dl,dd,ul,table,blockquote,figure{margin:0;padding:0}
h1{font:600 22px/1.22 "Source Serif 4",Georgia,serif;text-wrap:balance}
h2{font-size:13px;font-weight:500;color:var(--ink-muted);border-bottom:1px solid var(--ink);padding-bottom:4px;margin-top:18px}
a{color:inherit;text-underline-offset:.2em;text-decoration-thickness:1px;text-decoration-color:var(--rule-strong)}
a:hover{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.kicker{font-size:13px;font-weight:500;color:var(--accent)}
.quiet,.foot{font-size:13px;color:var(--ink-muted)}
.said{font:19px/1.4 "Source Serif 4",Georgia,serif;margin-top:10px}
.mark{display:inline-flex;align-items:baseline;gap:6px;font-size:13px;font-weight:500;white-space:nowrap}
.mark svg{width:14px;height:14px;flex:none;align-self:center}
.denied .word{text-decoration:line-through}
${["confirmed", "corroborated", "reported", "disputed", "ruled", "denied", "undisclosed", "unknown"]
  .map((standing) => `.${standing}{color:var(--${standing}-fg)}`)
  .join("")}
ul{list-style:none}
.term{padding:10px 0;border-bottom:1px solid var(--rule)}
.term:target,tr:target{background:var(--paper-sunken)}
.term b{font-weight:500}
.term .value{font:17px/1.4 "Source Serif 4",Georgia,serif}
.past .value{color:var(--ink-muted)}
.sides{margin-top:6px;display:grid;gap:6px}
.sides li{border-left:3px solid var(--disputed-fg);padding-left:10px}
blockquote{border-left:2px solid var(--rule-strong);padding-left:10px;margin-top:6px;font-family:"Source Serif 4",Georgia,serif}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px;margin-top:8px}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--rule);min-width:9em}
th{font-weight:500}
.note{background:var(--paper-past);padding:8px 10px;margin-top:10px;font-size:13px}
.foot{margin-top:14px;padding-top:10px;border-top:1px solid var(--rule-strong)}
.hash{font-family:ui-monospace,monospace;overflow-wrap:anywhere}
img{display:block;width:100%;height:auto;margin-top:8px}
@media print{main{border:0}}`;

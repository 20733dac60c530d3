import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { StandingBadge } from "@/components/standing/standing-badge";
import { EventItem } from "@/components/ui/event-list";
import { Fold } from "@/components/ui/fold";
import { ListLink } from "@/components/ui/list-link";
import { toHtml } from "./to-html";

describe("a still part as text", () => {
  it("is what React's own renderer writes", () => {
    const parts = (
      <>
        <Fold id="money" title={<em>Money & "power"</em>} said={2} open>
          {[1, 2].map((n) => (
            <StandingBadge key={n} standing={n === 1 ? "denied" : "confirmed"} size="sm" />
          ))}
        </Fold>
        <EventItem
          id="e-x"
          date="3 November 2025"
          dateTime="2025-11-03"
          title="<script>alert(1)</script>"
          strong
        >
          <ListLink
            href="/deals/x?on=2025-01-01&known=2025-01-01"
            data-term-of=""
            aria-hidden={false}
            hidden={false}
          >
            It’s here{false}
            {null} {0}
          </ListLink>
        </EventItem>
        <svg aria-hidden="true" viewBox="0 0 16 16" className="steps">
          <path d="M0 0" strokeWidth="2" strokeDasharray="2 1" fillOpacity={0.5} />
        </svg>
        <div style={{ left: "12.5%", zIndex: 3 }} tabIndex={-1} lang="fr" />
        <input type="hidden" defaultValue={undefined} readOnly />
        <br />
      </>
    );
    // As a browser reads it: some signs may be written in two ways.
    const read = (html: string | null) => {
      const box = document.createElement("div");
      box.innerHTML = html ?? "";
      return box.innerHTML;
    };
    expect(read(toHtml(parts))).toBe(read(renderToStaticMarkup(parts)));
  });

  it("is none when anything in it does something", () => {
    const client = Object.assign(() => null, { $$typeof: Symbol.for("react.client.reference") });
    const Client = client as unknown as () => null;
    expect(
      toHtml(
        <p>
          <Client />
        </p>,
      ),
    ).toBeNull();
    expect(toHtml(<button type="button" onClick={() => {}} />)).toBeNull();
  });
});

import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ClockControl } from "./clock-control";

type Asked = { on?: string; known?: string };

function control({ on, known }: Asked = {}) {
  render(
    <ClockControl
      action="/deals"
      on={on ?? null}
      known={known ?? null}
      today="2026-11-24"
      keep={[["sort", "title"]]}
    />,
  );
  const region = screen.getByRole("region", { name: "Date of this reading", hidden: true });
  const form = region.querySelector("form");
  return { region, form, sent: Object.fromEntries(new FormData(form ?? undefined)) };
}

const hrefs = () =>
  Object.fromEntries(
    screen
      .getAllByRole("link", { hidden: true })
      .map((link) => [link.textContent, link.getAttribute("href")]),
  );

describe("the date control", () => {
  it("says that it is today, and offers no way back to it", () => {
    const { region } = control();
    expect(region.getAttribute("data-clock")).toBe("today");
    expect(hrefs()["Return to today"]).toBeUndefined();
  });

  it("says which past is read, and leads back with everything else kept", () => {
    const { region } = control({ on: "2025-02-01" });
    expect(region.getAttribute("data-clock")).toBe("past");
    expect(region.querySelector("summary")?.textContent).toContain("2025");
    expect(hrefs()["Return to today"]).toBe("/deals?sort=title");
  });

  it("asks for both clocks in a form that needs no scripts, and carries the rest along", () => {
    const { form, sent } = control({ on: "2025-02-01", known: "2025-03-01" });
    expect([form?.getAttribute("action"), form?.getAttribute("method")]).toEqual(["/deals", "get"]);
    expect(sent).toEqual({ on: "2025-02-01", known: "2025-03-01", sort: "title" });
  });

  it("offers what was known on that very day, and all that is known by today", () => {
    control({ on: "2025-02-01", known: "2025-03-01" });
    expect(hrefs()["only with what was known then"]).toBe("/deals?sort=title&on=2025-02-01&known=2025-02-01");
    expect(hrefs()["with all that is known by today"]).toBe("/deals?sort=title&on=2025-02-01");
  });

  it("asks on the page of a record what Entente itself said on a day, and says which revision answers", () => {
    const said = (day: string, number: number) => {
      const { container, unmount } = render(
        <ClockControl
          action="/deals/first"
          on={null}
          known={null}
          today="2026-11-24"
          keep={[]}
          said={{ day, number, newest: 3 }}
        />,
      );
      const words = container.querySelector("summary")?.textContent;
      const sent = Object.fromEntries(new FormData(container.querySelector("form") ?? undefined));
      const back = hrefs()["Return to today"];
      unmount();
      return { words, sent, back };
    };
    expect(said("2026-11-01", 2)).toEqual({
      words: expect.stringContaining("What Entente said on 1 November 2026: revision 2 of 3."),
      sent: { on: "", known: "", said: "2026-11-01" },
      back: "/deals/first",
    });
    expect(said("2026-11-24", 3).words).toContain("so far: revision 3, the newest.");
    control();
    expect(screen.queryByLabelText("As Entente said on")).toBeNull();
  });

  it("does not let one ask what will be known", () => {
    control();
    expect(screen.getByLabelText("As known on").getAttribute("max")).toBe("2026-11-24");
    expect(screen.getByLabelText("In force on").getAttribute("max")).toBeNull();
  });
});

import { fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { matchColumns } from "@/lib/csv/match-columns";
import { readCsv } from "@/lib/csv/read-csv";
import type { SheetReading } from "@/lib/csv/sheet";
import { renderInEditor } from "@/lib/testing/render-in-editor";
import { ColumnsForm } from "./columns-form";

const CSV = "slug,Name,What it is\nacme,Acme,ai_lab\nbeta,Beta,\n";

function tableOf(csv: string) {
  const table = readCsv(csv);
  if (!table.ok) throw new Error("The table of the test cannot be read.");
  return table.value;
}

function open({ csv = CSV, busy = false } = {}) {
  const onSubmit = vi.fn<(reading: SheetReading) => void>();
  const table = tableOf(csv);
  const first: SheetReading = {
    rows: "organizations",
    columns: matchColumns(table.header, "organizations"),
    empty: "keep",
  };
  function Form() {
    const [reading, setReading] = useState(first);
    return (
      <ColumnsForm
        table={table}
        reading={reading}
        kinds={[{ slug: "capacity", label: "Capacity" }]}
        busy={busy}
        onChange={setReading}
        onSubmit={() => onSubmit(reading)}
      />
    );
  }
  renderInEditor(<Form />);
  const choose = (label: RegExp, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const submit = () => fireEvent.click(screen.getByRole("button", { name: "Show what would change" }));
  return { onSubmit, choose, submit };
}

describe("the columns of an imported table", () => {
  it("are matched by their names, beside what stands in them", () => {
    open();
    expect(screen.getByLabelText<HTMLSelectElement>(/Name/).value).toBe("name");
    expect(screen.getByText("Acme · Beta")).toBeTruthy();
  });

  it("are matched by hand where their names say nothing, and sent so", () => {
    const { choose, submit, onSubmit } = open();
    choose(/What it is/, "kind");
    submit();
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
      ...{ rows: "organizations", empty: "keep" },
      columns: ["slug", "name", "kind"],
    });
  });

  it("are refused when two fill one field, in a sentence, once it was asked for", () => {
    const { choose, submit, onSubmit } = open();
    choose(/What it is/, "name");
    expect(screen.queryByRole("alert")).toBeNull();
    submit();
    expect(screen.getByRole("alert").textContent).toMatch(/mending/);
    expect(onSubmit).not.toHaveBeenCalled();
    choose(/What it is/, "kind");
    expect(screen.queryByRole("alert")).toBeNull();
    submit();
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  it("are matched anew when the rows are something else", () => {
    const { choose, submit, onSubmit } = open({ csv: "slug,title\na-b,A and B\n" });
    choose(/Each row is one of/, "deals");
    submit();
    expect(onSubmit.mock.lastCall?.[0]).toMatchObject({ rows: "deals", columns: ["slug", "title"] });
  });

  it("wait while a file is being read", () => {
    const { submit, onSubmit } = open({ busy: true });
    submit();
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ReviewActions } from "../context/editor-actions";
import { ReviewAnswer } from "./review-answer";
import type { Review } from "./review-view";

const REVIEW: Review = {
  id: "00000000-0000-4000-8000-000000000001",
  section: "deals",
  version: 3,
  status: "submitted",
  message: "From the filing",
  own: false,
  isPendingChange: false,
  mayAnswer: true,
  note: null,
  records: [],
  ...{ issues: [], conflicts: [], changedSince: null, notes: [], rounds: [], sources: [] },
  effect: { weight: 0, terms: 0, dollars: null },
  sentences: [],
};
const { id, version } = REVIEW;

/** A server that says yes to everything, unless a test says otherwise. */
function actions(overrides: Partial<ReviewActions> = {}) {
  return {
    publish: vi.fn<ReviewActions["publish"]>(async () => ({
      ok: true,
      href: "/deals/x",
      changeSet: 7,
      merged: false,
    })),
    sendBack: vi.fn<ReviewActions["sendBack"]>(async () => ({ ok: true, status: "returned" })),
    reject: vi.fn<ReviewActions["reject"]>(async () => ({ ok: true, status: "rejected" })),
    discard: vi.fn<ReviewActions["discard"]>(async () => ({ ok: true })),
    ...overrides,
  };
}

const write = (value: string) =>
  fireEvent.change(screen.getByLabelText(/Note or message/), { target: { value } });
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole("button", { name })));
const alertWords = () => screen.getByRole("alert").textContent;

let gone: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  gone = vi.spyOn(window.location, "assign").mockImplementation(() => {});
});
afterEach(() => void gone.mockRestore());

describe("a reviewer's answer", () => {
  it("publishes with the author's message when there is none of the reviewer's, and goes to the record", async () => {
    const server = actions();
    renderInEditor(<ReviewAnswer review={REVIEW} actions={server} />);
    await press("Publish");
    expect(server.publish).toHaveBeenCalledExactlyOnceWith({ id, version, message: "From the filing" });
    expect(gone).toHaveBeenCalledWith("/deals/x");
  });

  it.each(["Send back", "Reject"])("is not sent without a reason: %s", async (button) => {
    const server = actions();
    renderInEditor(<ReviewAnswer review={REVIEW} actions={server} />);
    write("   ");
    await press(button);
    expect(alertWords()).toContain("Say why; the author will read it.");
    expect(server.sendBack).not.toHaveBeenCalled();
    expect(server.reject).not.toHaveBeenCalled();
  });

  it("sends back with the note, and goes to the queue", async () => {
    const server = actions();
    renderInEditor(<ReviewAnswer review={REVIEW} actions={server} />);
    write(" The date is the filing's, not the deal's. ");
    await press("Send back");
    expect(server.sendBack).toHaveBeenCalledExactlyOnceWith({
      ...{ id, version },
      note: "The date is the filing's, not the deal's.",
    });
    expect(gone).toHaveBeenCalledWith("/edit/review");
  });

  it("is sent once, however often the button is pressed", async () => {
    const server = actions({ publish: vi.fn<ReviewActions["publish"]>(() => new Promise(() => {})) });
    renderInEditor(<ReviewAnswer review={REVIEW} actions={server} />);
    await press("Publish");
    await press("Publishing…");
    await press("Reject");
    expect(server.publish).toHaveBeenCalledTimes(1);
    expect(server.reject).not.toHaveBeenCalled();
  });

  it.each<[string, Awaited<ReturnType<ReviewActions["publish"]>> | Error, string]>([
    [
      "is refused",
      { ok: false, reason: "forbidden", message: "Your role may not publish." },
      "Your role may not publish.",
    ],
    [
      "is not valid any more",
      { ok: false, reason: "invalid", issues: [{ path: ["record", "slug"], message: "The slug is taken." }] },
      "The slug is taken.",
    ],
    ["does not arrive", new Error("offline"), "The server was not reached; try again."],
  ])("says why when it %s, and stays", async (_, outcome, words) => {
    const publish = vi.fn<ReviewActions["publish"]>(async () => {
      if (outcome instanceof Error) throw outcome;
      return outcome;
    });
    renderInEditor(<ReviewAnswer review={REVIEW} actions={actions({ publish })} />);
    await press("Publish");
    expect(alertWords()).toContain(words);
    expect(gone).not.toHaveBeenCalled();
    expect(screen.getByRole("button", { name: "Publish" })).toBeTruthy();
  });

  it("is not asked of whoever wrote it, who can take a pending change back", async () => {
    const server = actions();
    renderInEditor(
      <ReviewAnswer
        review={{ ...REVIEW, mayAnswer: false, own: true, isPendingChange: true }}
        actions={server}
      />,
    );
    expect(screen.queryByRole("button", { name: "Approve" })).toBeNull();
    await press("Take it back");
    expect(server.discard).toHaveBeenCalledExactlyOnceWith(id);
  });
});

import { renderInEditor } from "@/lib/testing/render-in-editor";

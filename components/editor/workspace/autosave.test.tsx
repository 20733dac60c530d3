import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { blankDocument } from "@/lib/drafts/blank";
import { type DraftDocument, draftDocumentSchema } from "@/lib/drafts/document";
import type { EditorStart } from "@/lib/drafts/editor";
import type { SaveOutcome, SaveRequest } from "@/lib/drafts/outcomes";
import type { EditorActions } from "../context/editor-actions";
import { localCopies } from "../draft/local-copies";
import { useDraft } from "../draft/use-draft";
import { SaveState } from "./save-state";

/** Autosave as a person meets it: what is typed, what is said of it, what the browser keeps. */

const DRAFT = "00000000-0000-4000-8000-000000000001";
const blank = blankDocument("organizations");

const START: EditorStart = {
  section: "organizations",
  recordId: null,
  slug: null,
  baseRevision: 0,
  base: blank,
  present: null,
  document: blank,
  stored: null,
  lookups: { termKinds: [], sources: [], fiscalYears: [], names: {} },
  today: "2026-11-24",
};

type Save = (request: SaveRequest) => Promise<SaveOutcome>;

const unused = () => Promise.reject(new Error("not asked for here"));

function actionsWith(save: Save): EditorActions {
  return {
    save,
    publish: unused,
    submit: unused,
    discard: unused,
    withdraw: unused,
    findRecords: unused,
    ...{ findSources: unused, findSaid: unused, partiesOf: unused },
    presence: unused,
  };
}

const copies = () => localCopies(window.localStorage, "ada");
const nameIn = (document: DraftDocument | undefined) =>
  (document?.record as { name?: string } | undefined)?.name;

function Form({ save }: { save: Save }) {
  const { state, dispatch, autosave, keeping } = useDraft({
    start: START,
    draftId: DRAFT,
    copies: copies(),
    copy: null,
    actions: actionsWith(save),
    readOnly: false,
  });
  return (
    <>
      <label>
        Name
        <input
          value={nameIn(state.document) ?? ""}
          onChange={({ target }) => dispatch({ do: "set", at: ["record", "name"], value: target.value })}
        />
      </label>
      <SaveState state={keeping} retry={() => autosave.retry()} />
    </>
  );
}

const type = (text: string) => fireEvent.change(screen.getByLabelText("Name"), { target: { value: text } });
const said = () => screen.getByRole("status").textContent;
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("what is typed", () => {
  it("is in this browser at once, and on the server after a pause, in one request", async () => {
    const save = vi.fn<Save>(async ({ version }) => ({ ok: true, version: version + 1 }));
    renderInEditor(<Form save={save} />);
    type("A");
    type("AM");
    type("AMD");
    expect(said()).toBe("Saving…");
    expect(nameIn(copies().list()[0]?.document)).toBe("AMD");
    expect(save).not.toHaveBeenCalled();
    await pass(1_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(nameIn(save.mock.calls[0]?.[0].document)).toBe("AMD");
    expect(said()).toBe("Saved as your draft; readers do not see it");
    expect(copies().list()).toEqual([]);
  });

  it("stays in this browser while the server is not reached, and goes there when it is", async () => {
    const save = vi.fn<Save>().mockRejectedValueOnce(new Error("offline"));
    save.mockImplementation(async ({ version }) => ({ ok: true, version: version + 1 }));
    renderInEditor(<Form save={save} />);
    type("AMD");
    await pass(1_000);
    expect(said()).toMatch(/^Not saved: trying again\. .*kept in this browser\.$/);
    expect(nameIn(copies().list()[0]?.document)).toBe("AMD");
    fireEvent.click(screen.getByRole("button", { name: "Try now" }));
    await pass(0);
    expect(said()).toBe("Saved as your draft; readers do not see it");
    expect(copies().list()).toEqual([]);
  });

  it("is sent when the connection is back, without being asked", async () => {
    const save = vi.fn<Save>().mockRejectedValueOnce(new Error("offline"));
    save.mockImplementation(async ({ version }) => ({ ok: true, version: version + 1 }));
    renderInEditor(<Form save={save} />);
    type("AMD");
    await pass(1_000);
    fireEvent(window, new Event("online"));
    await pass(0);
    expect(save).toHaveBeenCalledTimes(2);
    expect(said()).toBe("Saved as your draft; readers do not see it");
  });

  it("is not lost when the session ends", async () => {
    const message = "You are signed out.";
    renderInEditor(<Form save={async () => ({ ok: false, reason: "signed_out", message })} />);
    type("AMD");
    await pass(1_000);
    expect(said()).toBe("Not saved: you are signed out. What you typed is kept in this browser.");
    expect(nameIn(copies().list()[0]?.document)).toBe("AMD");
  });

  it("goes together with what another tab saved in another field", async () => {
    const theirs = draftDocumentSchema.parse({
      ...blank,
      record: { ...blank.record, homepage: "https://amd.example" },
    });
    const save = vi.fn<Save>(async ({ version }) => ({ ok: true, version: version + 1 }));
    save.mockResolvedValueOnce({ ok: false, reason: "stale", version: 7, document: theirs });
    renderInEditor(<Form save={save} />);
    type("AMD");
    await pass(3_000);
    const last = save.mock.lastCall?.[0];
    expect(last?.version).toBe(7);
    expect(last?.document.record).toMatchObject({ name: "AMD", homepage: "https://amd.example" });
    expect(screen.getByLabelText<HTMLInputElement>("Name").value).toBe("AMD");
  });
});

import { renderInEditor } from "@/lib/testing/render-in-editor";

import { useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { keepText, useKept } from "@/components/ui/kept/kept-text";
import { TextLink } from "@/components/ui/text-link";
import type { ViewList } from "@/lib/url/views/view-name";
import {
  type OwnView,
  ownViewsKey,
  parseOwnViews,
  type ViewsProblem,
  withOwnView,
  withoutOwnView,
} from "./own-views";

export type OwnViewsWords = Readonly<
  Record<"own" | "name" | "save" | "remove" | "removeView" | "notKept" | ViewsProblem, string>
>;

export type OwnViewsProps = {
  list: ViewList;
  /** The view in sight. */
  href: string;
  words: OwnViewsWords;
};

/** The reader's own views: kept in this browser, and gone nowhere else. */
export function OwnViewsList({ list, href, words }: OwnViewsProps) {
  const views = parseOwnViews(useKept(ownViewsKey(list)), list);
  const [error, setError] = useState<string | undefined>();

  function store(next: readonly OwnView[]) {
    const isKept = keepText(ownViewsKey(list), JSON.stringify(next));
    setError(isKept ? undefined : words.notKept);
  }

  function save(form: FormData, done: () => void) {
    const next = withOwnView(views, { name: String(form.get("name") ?? ""), href });
    if ("error" in next) return setError(words[next.error]);
    store(next.views);
    done();
  }

  return (
    <>
      {views.length > 0 && (
        <ul className="text-sm">
          {views.map((view) => (
            <li key={view.name} className="flex items-center justify-between gap-3">
              <TextLink href={view.href} look="name" className="hit inline-flex items-center">
                {view.name}
              </TextLink>
              <button
                type="button"
                className="hit text-ink-muted hover:text-accent"
                onClick={() => store(withoutOwnView(views, view.name))}
              >
                {words.remove}
                <span className="sr-only">
                  {" "}
                  {words.removeView} {view.name}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          save(new FormData(form), () => form.reset());
        }}
      >
        <div className="min-w-0 flex-1">
          <TextField
            id={`${list}-view-name`}
            name="name"
            label={words.name}
            error={error}
            autoComplete="off"
          />
        </div>
        <Button type="submit" size="sm">
          {words.save}
        </Button>
      </form>
    </>
  );
}

"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import type { OwnViewsProps } from "./own-views-list";

/** Where the reader's own views stand. Their code comes when the menu around them is opened: few readers name a view. */
export function OwnViews(props: OwnViewsProps) {
  const place = useRef<HTMLDivElement>(null);
  const [List, setList] = useState<ComponentType<OwnViewsProps> | null>(null);
  useEffect(() => {
    const menu = place.current?.closest("details");
    const bring = () => {
      if (!menu?.open) return;
      import("./own-views-list").then(
        ({ OwnViewsList }) => setList(() => OwnViewsList),
        () => {}, // the next time that it is opened it is asked for again
      );
    };
    bring();
    menu?.addEventListener("toggle", bring);
    return () => menu?.removeEventListener("toggle", bring);
  }, []);
  return (
    <div ref={place} className="needs-script flex flex-col gap-2">
      <h3 className="font-medium text-sm">{props.words.own}</h3>
      {List && <List {...props} />}
    </div>
  );
}

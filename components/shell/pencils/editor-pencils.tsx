"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { placedOf } from "@/lib/language/address";
import { recordOfPath } from "../edit-href";
import { HINT_COOKIE } from "../header/signed-in";
import "./pencils.css";

/**
 * The way from what one reads to the field that says it. Pages are kept and the same for everyone, so what only editors see
 * comes in afterwards: nothing of it is loaded before a browser says that somebody is signed in, and nothing shown before the
 * server says so too.
 */
export function EditorPencils() {
  const { path } = placedOf(usePathname());
  useEffect(() => {
    const record = recordOfPath(path);
    if (record === null || !document.cookie.includes(`${HINT_COOKIE}=1`)) return;
    const gone = new AbortController();
    import("./hang-pencils").then(({ hangPencils }) => hangPencils(record, gone.signal)).catch(() => {});
    return () => gone.abort();
  }, [path]);
  return null;
}

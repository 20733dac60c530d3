/**
 * How the domain speaks on the page that is being made. For the server alone: it knows every language, so a part that the
 * browser draws is handed its words.
 */
import "server-only";
import type { Language } from "@/lib/domain/say/language";
import { say } from "@/lib/domain/say/say";
import { sayingLang } from "./current";

/** For what the domain words. @example displayDate("2025-01-21", language()) // "21 janvier 2025" under /fr */
export function language(): Language {
  return say(sayingLang());
}

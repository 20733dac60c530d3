/**
 * What every reader of a type of value is asked.
 * Decides the shape of the question only.
 */

import type { Conventions } from "../../text/conventions";
import type { Value } from "../value";
import type { Reading } from "./refusal";

/** `isUsual`: the type was asked for, so short forms are read too, and what is missing is told. */
export type Asked = Conventions & { isUsual: boolean };

/** Reads a folded text as one type of value. null: it is nothing of the kind. */
export type Reader = (text: string, asked: Asked) => Reading<Value>;

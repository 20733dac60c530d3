import type { Said } from "@/lib/domain/text/said";

/** What the forms of sign-in know between two tries. */

export type SignInState = { step: "password" | "code" | "done"; error: Said | null; email: string };

export type SetPasswordState = {
  error: Said | null;
  /** Sentences by field. */
  fields: Partial<Record<"name" | "email" | "password", Said>>;
  name: string;
  email: string;
};

/** What a form hands over, and what it is told. */
export type FormAction<State> = (state: State, form: FormData) => Promise<State>;

/** What the forms of sign-in know between two tries. */

export type SignInState = { step: "password" | "code" | "done"; error: string | null; email: string };

export type SetPasswordState = {
  error: string | null;
  /** Sentences by field. */
  fields: Partial<Record<"name" | "email" | "password", string>>;
  name: string;
  email: string;
};

/** What a form hands over, and what it is told. */
export type FormAction<State> = (state: State, form: FormData) => Promise<State>;

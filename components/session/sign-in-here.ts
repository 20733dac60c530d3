import { inThisLanguage } from "@/lib/language/current";
import type { SignInState } from "@/lib/views/editor/sign-in";

/** Sends one step of signing in, and reads what came of it, while the page stays as it is. */

const PATH = "/login/here";

function isState(answer: unknown): answer is SignInState {
  return typeof answer === "object" && answer !== null && "step" in answer && "error" in answer;
}

/** @param noAnswer what is said when the server does not answer */
export async function signInHere(state: SignInState, form: FormData, noAnswer: string): Promise<SignInState> {
  try {
    const response = await fetch(inThisLanguage(PATH), { method: "POST", body: form });
    const answer: unknown = await response.json();
    if (isState(answer)) return answer;
  } catch {
    // Offline, or an answer that is none of ours: said below.
  }
  return { ...state, error: noAnswer };
}

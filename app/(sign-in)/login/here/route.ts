import { isForeign } from "@/lib/auth/origin";
import { codeSchema, signInSchema } from "@/lib/schema/accounts/sign-in";
import type { SignInState } from "@/lib/views/editor/sign-in";
import { tryCode, tryPassword } from "../../_actions/sign-in-steps";

/**
 * Signing in without leaving the page. A route and no action: Next renders the page anew when an action sets a cookie,
 * and between password and code that would be the sign-in page, in place of what is being edited.
 */
export async function POST(request: Request): Promise<Response> {
  if (isForeign(request.headers)) return new Response(null, { status: 403 });
  const form = await request.formData().catch(() => null);
  if (form === null) return new Response(null, { status: 400 });
  const fields = Object.fromEntries(form);
  const state = form.has("code") ? await withCode(fields) : await withPassword(fields);
  return Response.json(state, { headers: { "Cache-Control": "private, no-store" } });
}

function withPassword(fields: unknown): Promise<SignInState> {
  const { email, password } = signInSchema.parse({ next: "", ...(fields as object) });
  return tryPassword(email, password);
}

function withCode(fields: unknown): Promise<SignInState> {
  const { email, code } = codeSchema.parse({ next: "", email: "", ...(fields as object) });
  return tryCode(email, code);
}

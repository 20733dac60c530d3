import { redirect } from "next/navigation";
import { canSignInElsewhere, startElsewhere } from "@/lib/auth/elsewhere";
import { afterLogin } from "@/lib/auth/login-href";
import { inThisLanguage } from "@/lib/language/current";

/** Off to the organization's own sign-in. A link, because the policy lets no form lead to another site. */
export async function GET(request: Request): Promise<Response> {
  if (!canSignInElsewhere()) redirect(inThisLanguage("/login"));
  const next = afterLogin(new URL(request.url).searchParams.get("next"), inThisLanguage("/edit"));
  const address = await startElsewhere(next);
  redirect(address ?? inThisLanguage("/login?error=unreachable"));
}

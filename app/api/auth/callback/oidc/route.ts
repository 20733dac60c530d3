import { redirect } from "next/navigation";
import { canSignInElsewhere, finishElsewhere } from "@/lib/auth/elsewhere";

/** The way back from the organization's own sign-in: the only part of the library's API that is open. */
export async function GET(request: Request): Promise<Response> {
  if (!canSignInElsewhere()) redirect("/login");
  const response = await finishElsewhere(request);
  // A refusal that the library answers as JSON, such as for a disabled account, is said on the page instead.
  if (response.status >= 400) redirect("/login?error=refused");
  return response;
}

import { redirect } from "next/navigation";
import { canSignInElsewhere, finishElsewhere } from "@/lib/auth/elsewhere";

/** The way back from the organization's own sign-in: the only part of the library's API that is open. */
export async function GET(request: Request): Promise<Response> {
  if (!canSignInElsewhere()) redirect("/login");
  return finishElsewhere(request);
}

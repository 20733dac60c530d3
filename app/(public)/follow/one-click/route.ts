import { stopFollowing } from "@/lib/db/follow/mail-followers";
import { inThisLanguage } from "@/lib/language/current";
import { rawFrom } from "@/lib/url/params";
import { readSecret, stopHref } from "@/lib/url/share/mail-href";

const secretOf = (request: Request): string => readSecret(rawFrom(new URL(request.url).searchParams));

/** RFC 8058: a program for mail stops it by one request, whoever is signed in where. Twice is as once. */
export async function POST(request: Request): Promise<Response> {
  await stopFollowing(secretOf(request));
  return new Response(null, { status: 204 });
}

/** A person who opens the address is asked first. */
export function GET(request: Request): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: inThisLanguage(stopHref(secretOf(request))) },
  });
}

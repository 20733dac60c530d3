import type { Metadata } from "next";
import { FollowerPage } from "@/components/follow/follower-page";
import { viewFollower } from "@/lib/db/follow/mail-followers";
import { words } from "@/lib/language/words";
import type { RawParams } from "@/lib/url/params";
import { readSecret } from "@/lib/url/share/mail-href";
import { confirmFollowAction } from "../../_actions/follow";

// The address holds the secret: no other site is told where one came from.
export function generateMetadata(): Metadata {
  return { title: words("follow")("confirmTitle"), robots: { index: false }, referrer: "same-origin" };
}

type Props = { searchParams: Promise<RawParams> };

/** Opening the link of a mail does nothing yet; sending the form does. */
export default async function Page({ searchParams }: Props) {
  const t = readSecret(await searchParams);
  return (
    <FollowerPage follower={await viewFollower(t)} secret={t} asks="confirm" action={confirmFollowAction} />
  );
}

import { CheckPage } from "@/components/check/check-page";
import { checkText } from "@/lib/db/share/checkup";
import { sayingLang } from "@/lib/language/current";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { type RawParams, readParams } from "@/lib/url/params";
import { CHECK_PARAMS } from "@/lib/url/share/check-search";
import { pageHead } from "../../_share/page-head";
import { checkAction } from "../_actions/check";

export const generateMetadata = () => pageHead("check", "/check", { hasCard: true });

type Props = { searchParams: Promise<RawParams> };

/** What became of the values that somebody cites. */
export default async function Page({ searchParams }: Props) {
  const { search, notes } = readParams(CHECK_PARAMS, await searchParams);
  const { text } = search;
  const asked = { text, origin: publicOrigin(env()), today: today(), lang: sayingLang() };
  const view = text === "" ? null : await checkText(asked);
  return <CheckPage text={text} view={view} notes={notes} action={checkAction} />;
}

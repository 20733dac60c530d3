import { compare } from "@/lib/language/en/pages/compare";
import { check, data, guide, report, security } from "@/lib/language/en/pages/data";
import { deals, tables } from "@/lib/language/en/pages/deals";
import { disputes } from "@/lib/language/en/pages/disputes";
import { history } from "@/lib/language/en/pages/history";
import { horizon, silence } from "@/lib/language/en/pages/horizon";
import { ledger } from "@/lib/language/en/pages/ledger";
import { lists } from "@/lib/language/en/pages/lists";
import { matrix } from "@/lib/language/en/pages/matrix";
import { methodology } from "@/lib/language/en/pages/methodology";
import { network } from "@/lib/language/en/pages/network";
import { overview } from "@/lib/language/en/pages/overview";
import { record, sources } from "@/lib/language/en/pages/record";
import { search } from "@/lib/language/en/pages/search";
import { timeline } from "@/lib/language/en/pages/timeline";
import { whatIf } from "@/lib/language/en/pages/what-if";
import { absent } from "./absent";
import { client } from "./client";
import { editor } from "./editor";
import { failures } from "./failures";
import { feeds } from "./feeds";
import { figures, terms } from "./figures";
import { follow, letters } from "./follow";
import { heads } from "./heads";
import { share } from "./share";
import { shell } from "./shell";

/** The English catalogue, room by room: what every other language has to say too. */
export const en = {
  absent,
  check,
  client,
  compare,
  data,
  deals,
  disputes,
  editor,
  failures,
  feeds,
  figures,
  follow,
  history,
  guide,
  heads,
  horizon,
  ledger,
  letters,
  lists,
  matrix,
  methodology,
  network,
  overview,
  record,
  report,
  search,
  security,
  share,
  shell,
  silence,
  sources,
  tables,
  terms,
  timeline,
  whatIf,
} as const;

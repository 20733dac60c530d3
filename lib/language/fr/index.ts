import { compare } from "@/lib/language/fr/pages/compare";
import { check, data, guide, report, security } from "@/lib/language/fr/pages/data";
import { deals, tables } from "@/lib/language/fr/pages/deals";
import { disputes } from "@/lib/language/fr/pages/disputes";
import { history } from "@/lib/language/fr/pages/history";
import { horizon, silence } from "@/lib/language/fr/pages/horizon";
import { ledger } from "@/lib/language/fr/pages/ledger";
import { lists } from "@/lib/language/fr/pages/lists";
import { matrix } from "@/lib/language/fr/pages/matrix";
import { methodology } from "@/lib/language/fr/pages/methodology";
import { network } from "@/lib/language/fr/pages/network";
import { overview } from "@/lib/language/fr/pages/overview";
import { record, sources } from "@/lib/language/fr/pages/record";
import { search } from "@/lib/language/fr/pages/search";
import { timeline } from "@/lib/language/fr/pages/timeline";
import { whatIf } from "@/lib/language/fr/pages/what-if";
import type { Twin } from "../catalogue";
import type { en } from "../en";
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

export const fr = {
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
} satisfies Twin<typeof en>;

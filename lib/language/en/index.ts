import { absent } from "./absent";
import { client } from "./client";
import { compare } from "./compare";
import { check, data, guide, report, security } from "./data";
import { deals, tables } from "./deals";
import { disputes } from "./disputes";
import { editor } from "./editor";
import { failures } from "./failures";
import { feeds } from "./feeds";
import { figures, terms } from "./figures";
import { heads } from "./heads";
import { history } from "./history";
import { horizon, silence } from "./horizon";
import { ledger } from "./ledger";
import { lists } from "./lists";
import { matrix } from "./matrix";
import { methodology } from "./methodology";
import { network } from "./network";
import { overview } from "./overview";
import { record, sources } from "./record";
import { search } from "./search";
import { share } from "./share";
import { shell } from "./shell";
import { timeline } from "./timeline";
import { whatIf } from "./what-if";

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
  history,
  guide,
  heads,
  horizon,
  ledger,
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

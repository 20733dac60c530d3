import { absent } from "./absent";
import { client } from "./client";
import { compare } from "./compare";
import { disputes } from "./disputes";
import { failures } from "./failures";
import { figures, terms } from "./figures";
import { history } from "./history";
import { horizon, silence } from "./horizon";
import { ledger } from "./ledger";
import { lists } from "./lists";
import { matrix } from "./matrix";
import { methodology } from "./methodology";
import { network } from "./network";
import { overview } from "./overview";
import { record } from "./record";
import { shell } from "./shell";
import { timeline } from "./timeline";
import { whatIf } from "./what-if";

/** The English catalogue, room by room: what every other language has to say too. */
export const en = {
  absent,
  client,
  compare,
  disputes,
  failures,
  figures,
  history,
  horizon,
  ledger,
  lists,
  matrix,
  methodology,
  network,
  overview,
  record,
  shell,
  silence,
  terms,
  timeline,
  whatIf,
} as const;

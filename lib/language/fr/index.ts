import type { Twin } from "../catalogue";
import type { en } from "../en";
import { absent } from "./absent";
import { check } from "./check";
import { client } from "./client";
import { data, guide, report, security } from "./data";
import { deals, tables } from "./deals";
import { disputes } from "./disputes";
import { failures } from "./failures";
import { feeds } from "./feeds";
import { figures, terms } from "./figures";
import { heads } from "./heads";
import { horizon, silence } from "./horizon";
import { ledger } from "./ledger";
import { lists } from "./lists";
import { overview } from "./overview";
import { record } from "./record";
import { search } from "./search";
import { share } from "./share";
import { shell } from "./shell";
import { sources } from "./sources";

export const fr = {
  absent,
  check,
  client,
  data,
  deals,
  disputes,
  failures,
  feeds,
  figures,
  guide,
  heads,
  horizon,
  ledger,
  lists,
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
} satisfies Twin<typeof en>;

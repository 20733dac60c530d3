import { answers } from "./answers";
import { columns } from "./columns";
import { groups, operations } from "./operations";
import { parameters } from "./parameters";
import { files, tables } from "./tables";
import { tools } from "./tools";

/** What schemas say for programs, said again in French: by their English, room by room. */
export const described: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...{ groups, operations, parameters, answers, tools },
  ...{ tables, files, columns },
};

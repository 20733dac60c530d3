import "server-only";
import { disconnect, takeTime } from "@/lib/db/client";
import { fillSearchWords } from "@/lib/db/publish/fill-search-words";

/** Run by a start when texts are cut into words another way than those stored. Expects DATABASE_URL and the name of the way. */

const [cutBy] = process.argv.slice(2);
if (cutBy === undefined) throw new Error("Name the way in which words are cut.");
takeTime();
console.log(await fillSearchWords(cutBy));
await disconnect();

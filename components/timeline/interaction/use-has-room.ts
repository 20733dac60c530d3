import { useSyncExternalStore } from "react";

/** As the style sheet has it: below this the story stands instead of the picture. */
const ROOM = "(width >= 40rem)";

/** Paper has room, whatever the window it is printed from; once printed, the picture stays made. */
let isPrinted = false;

function listen(changed: () => void): () => void {
  const room = matchMedia(ROOM);
  const onPrint = () => {
    isPrinted = true;
    changed();
  };
  room.addEventListener("change", changed);
  addEventListener("beforeprint", onPrint);
  return () => {
    room.removeEventListener("change", changed);
    removeEventListener("beforeprint", onPrint);
  };
}

/** Whether the picture is seen at all. A phone is spared the making of it; the server, which knows no window, draws it. */
export function useHasRoom(): boolean {
  return useSyncExternalStore(
    listen,
    () => isPrinted || matchMedia(ROOM).matches,
    () => true,
  );
}

/** Pages of few words that the server in front sends itself, and what stands in a page that could not be made. */
export const failures = {
  reference: "Reference: {id}",
  again: "Try again",
  allDeals: "All deals",
  search: "Search",
  unavailable: "This page cannot be shown just now",
  unmade: "This page could not be made",
  unmadeDetail: "The record itself is unharmed. Trying again often helps.",
  withdrawn: "This was withdrawn",
  withdrawnDetail: "What stood at this address was taken out of the record.",
  missing: "There is nothing at this address",
  missingDetail: "It may be mistyped, or the link may be old.",
  tooLong: "The address is too long",
  tooLongDetail: "Addresses here have at most 2,048 characters. Ask for less at once, or shorten the search.",
  busy: "Too busy right now",
  busyDetail:
    "More is being asked for than can be made at once. Pages that were read lately are still here; ask for this one again in a few seconds.",
  restarting: "Just a moment",
  restartingDetail:
    "Pages are being started again; ask for this one again in a few seconds. A save that was under way is stored whole or not at all.",
  notThere: "There is nothing here",
  notThereDetail: "No page and no file has this address.",
  foreign: "Nothing was changed",
  foreignDetail: "This form was sent from a page of another site. Open the page here and send it again.",
  unreadable: "Nothing was changed",
  unreadableDetail: "What was sent cannot be read. Load the page again and send it once more.",
  failed: "Something went wrong on our side",
  failedDetail: "The record itself is unharmed. Ask again in a moment.",
  spent: "Please wait a moment",
  spentDetail:
    "Your address has asked for very much within a minute. Ask again in {seconds, plural, one {a second} other {# seconds}}; pages that others read are still here at once. For the whole record in one file there is /api/v1/bundle.",
} as const;

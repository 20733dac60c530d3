/** What stands around every page of the editor, and words that many of its forms share. */
export const frame = {
  kicker: "The editors’ editor",
  editor: "The editor",
  navigation: "Editor",
  parts: {
    home: "Editor",
    review: "Review",
    intake: "Intake",
    account: "Your account",
    accounts: "Accounts",
    webhooks: "Webhooks",
    status: "Status",
  },
  roles: { contributor: "contributor", editor: "editor", admin: "admin" },
  signedInAs: "Signed in as <strong>{name}</strong>, {role}",
  signOut: "Sign out",
  languages: "Language of the editor",
  forbidden: {
    title: "Not allowed",
    heading: "Your role does not allow this",
    standfirst:
      "You are signed in, but this part of the editor is for others. An admin can change what your account may do.",
    back: "Back to the editor",
    record: "The record",
  },
  done: "Done",
  failed: "That did not work",
  copy: "Copy",
  moment: "One moment …",
  unchanged: "Nothing was changed.",
  close: "Close",
  note: "Note",
  error: "Error",
  /** One record of a kind, in a sentence and at its beginning. */
  record: {
    termKinds: "term kind",
    organizations: "organization",
    sources: "source",
    partnerships: "partnership",
    deals: "deal",
    events: "event",
  },
} as const;

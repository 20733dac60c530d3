/** Signing in, setting a password, and signing in again over a page. */
export const signIn = {
  title: "Sign in",
  standfirst: "For those who keep the record. Reading it needs no account; accounts are made by an admin.",
  elsewhere: "Sign in with your organization",
  forgotten: "Forgotten your password? Any admin can give you a one-time link to set a new one.",
  noAccounts:
    "There is no account yet. Starting the server prints a one-time link that makes the first admin; it is in the terminal, or in the server’s log.",
  unknownElsewhere:
    "Your organization knows you, but there is no account here for your e-mail address. An admin can make one.",
  elsewhereFailed: "Signing in with your organization did not work. Try again, or use your password.",
  email: "E-mail address",
  password: "Password",
  signingIn: "Signing in …",
  submit: "Sign in",
  code: {
    page: "Sign in: code",
    title: "One more step",
    standfirst: "Your password fits. Your account also asks for a code.",
    label: "Code",
    hint: "The six digits that your app shows now, or one of the codes you wrote down.",
    again: "Start again",
  },
  passkey: {
    submit: "Sign in with a passkey",
    asking: "Asking your device …",
    notHere: "This browser cannot keep passkeys. A newer one can.",
    left: "The device did not finish. Nothing was changed; try again when you like.",
    noAnswer: "The server did not answer. Try again in a moment.",
  },
  link: {
    page: "Set your password",
    first: "Make the first account",
    firstStandfirst: "You will be an admin: you can make accounts for others and do all that they can.",
    welcome: "Welcome, {name}",
    standfirst: "Set a password for {email}. It ends any earlier one.",
    gone: "This link no longer works",
    goneStandfirst:
      "It was used, has expired, or another was made since. An admin can give you a new one; for the very first account, start the server again and use the link that it prints.",
    goneNow:
      "This link no longer works: it was used, has expired, or another was made since. Ask for a new one.",
    password: "New password",
    passwordHint: "At least {shortest, number} characters. A few words that do not belong together do well.",
    name: "Your name",
    nameHint: "History shows it beside what you save.",
    setting: "Setting …",
    submit: "Set password and sign in",
  },
  again: {
    title: "Your session has ended",
    lead: "Nothing is lost: what you have written is still on this page. Sign in to save it.",
    notNow: "Not now",
    noAnswer: "The server did not answer. Your text is still here; try again.",
  },
  bothWanted: "Give your e-mail address and your password.",
} as const;

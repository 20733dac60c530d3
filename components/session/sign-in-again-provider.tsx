"use client";

import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import { SignInAgain } from "./sign-in-again";

type Ask = () => Promise<boolean>;

const AskContext = createContext<Ask>(async () => false);

/**
 * `const askToSignIn = useSignInAgain()`: when an action was refused because the session has ended,
 * `if (await askToSignIn()) …` opens the dialog over the page, and tells whether to try again.
 */
export function useSignInAgain(): Ask {
  return useContext(AskContext);
}

type ProviderProps = { email: string; children: ReactNode };

/** Lets everything on the page ask for a sign-in in place; several that ask at once share one dialog. */
export function SignInAgainProvider({ email, children }: ProviderProps) {
  const [open, setOpen] = useState(false);
  const waiting = useRef<((signedIn: boolean) => void)[]>([]);

  const ask = useCallback<Ask>(() => {
    setOpen(true);
    return new Promise((resolve) => waiting.current.push(resolve));
  }, []);
  const settle = useCallback((signedIn: boolean) => {
    setOpen(false);
    for (const resolve of waiting.current.splice(0)) resolve(signedIn);
  }, []);
  const onSignedIn = useCallback(() => settle(true), [settle]);
  const onClose = useCallback(() => settle(false), [settle]);

  return (
    <AskContext.Provider value={ask}>
      {children}
      <SignInAgain open={open} email={email} onSignedIn={onSignedIn} onClose={onClose} />
    </AskContext.Provider>
  );
}

import type { Said } from "@/lib/domain/text/said";
import type { EditorWords } from "@/lib/language/words-in";

/** What a page and the device speak of passkeys: the server's question goes to the device, the device's answer goes back. */

type Answer = { ok: true; value: Record<string, unknown> } | { ok: false; message: Said };
/** What can go wrong on this side, in the language of the page. */
type Words = EditorWords<"signIn">;

/** One question to the server, and what to say where it does not answer. */
type Sent = { address: string; noAnswer: string };

async function send({ address, noAnswer }: Sent, method: "POST" | "PUT", body: object): Promise<Answer> {
  try {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(address, { method, headers, body: JSON.stringify(body) });
    const value = (await answer.json()) as Record<string, unknown>;
    return answer.ok
      ? { ok: true, value }
      : { ok: false, message: (value.message as Said | undefined) ?? noAnswer };
  } catch {
    return { ok: false, message: noAnswer };
  }
}

type Device = (question: Record<string, unknown>) => Promise<Credential | null>;

type Exchange = { ask: object; device: Device; more: object; t: Words };

/** Asks at an address, has the device answer, and sends that back. */
async function exchange(address: string, { ask, device, more, t }: Exchange): Promise<Answer> {
  const sent = { address, noAnswer: t("passkey.noAnswer") };
  const asked = await send(sent, "POST", ask);
  if (!asked.ok) return asked;
  const answered = await device(asked.value).catch(() => null);
  if (!(answered instanceof PublicKeyCredential)) return { ok: false, message: t("passkey.left") };
  return send(sent, "PUT", { ...more, response: answered.toJSON() });
}

const isHere = (): boolean =>
  "PublicKeyCredential" in globalThis && "parseRequestOptionsFromJSON" in PublicKeyCredential;

/** Makes a passkey for whoever is signed in. */
export function makePasskey(
  address: string,
  { name, present }: { name: string; present: string },
  t: Words,
): Promise<Answer> {
  if (!isHere()) return Promise.resolve({ ok: false, message: t("passkey.notHere") });
  const device: Device = (question) =>
    navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
        question as unknown as PublicKeyCredentialCreationOptionsJSON,
      ),
    });
  return exchange(address, { ask: { present }, device, more: { name }, t });
}

/** Signs in with whichever passkey the device has for this site. */
export function signInByPasskey(address: string, t: Words): Promise<Answer> {
  if (!isHere()) return Promise.resolve({ ok: false, message: t("passkey.notHere") });
  const device: Device = (question) =>
    navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
        question as unknown as PublicKeyCredentialRequestOptionsJSON,
      ),
    });
  return exchange(address, { ask: {}, device, more: {}, t });
}

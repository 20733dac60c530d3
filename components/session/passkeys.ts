/** What a page and the device speak of passkeys: the server's question goes to the device, the device's answer goes back. */

type Said = { ok: true; value: Record<string, unknown> } | { ok: false; message: string };

const NOT_HERE = "This browser cannot keep passkeys. A newer one can.";
const LEFT = "The device did not finish. Nothing was changed; try again when you like.";
const NO_ANSWER = "The server did not answer. Try again in a moment.";

async function send(address: string, method: "POST" | "PUT", body: object): Promise<Said> {
  try {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(address, { method, headers, body: JSON.stringify(body) });
    const value = (await answer.json()) as Record<string, unknown>;
    return answer.ok ? { ok: true, value } : { ok: false, message: String(value.message ?? NO_ANSWER) };
  } catch {
    return { ok: false, message: NO_ANSWER };
  }
}

type Device = (question: Record<string, unknown>) => Promise<Credential | null>;

type Exchange = { ask: object; device: Device; more: object };

/** Asks at an address, has the device answer, and sends that back. */
async function exchange(address: string, { ask, device, more }: Exchange): Promise<Said> {
  const asked = await send(address, "POST", ask);
  if (!asked.ok) return asked;
  const answered = await device(asked.value).catch(() => null);
  if (!(answered instanceof PublicKeyCredential)) return { ok: false, message: LEFT };
  return send(address, "PUT", { ...more, response: answered.toJSON() });
}

const isHere = (): boolean =>
  "PublicKeyCredential" in globalThis && "parseRequestOptionsFromJSON" in PublicKeyCredential;

/** Makes a passkey for whoever is signed in. */
export function makePasskey(address: string, name: string, present: string): Promise<Said> {
  if (!isHere()) return Promise.resolve({ ok: false, message: NOT_HERE });
  const device: Device = (question) =>
    navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
        question as unknown as PublicKeyCredentialCreationOptionsJSON,
      ),
    });
  return exchange(address, { ask: { present }, device, more: { name } });
}

/** Signs in with whichever passkey the device has for this site. */
export function signInByPasskey(address: string): Promise<Said> {
  if (!isHere()) return Promise.resolve({ ok: false, message: NOT_HERE });
  const device: Device = (question) =>
    navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
        question as unknown as PublicKeyCredentialRequestOptionsJSON,
      ),
    });
  return exchange(address, { ask: {}, device, more: {} });
}

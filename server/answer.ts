/**
 * One request to one answer: from memory when the page is kept, else made once for all who ask, kept and sent; what is
 * personal goes to Next as it is, with a nonce of its own. Decides who is answered, who waits and who is refused.
 */
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isOfApi } from "@/lib/api/definition/find";
import { limitHeaders, READING } from "@/lib/api/definition/limits";
import type { ReadSource } from "@/lib/runtime/read-source";
import { encodingFor } from "@/server/cache/encodings";
import type { Entry } from "@/server/cache/page-cache";
import type { StaticFiles } from "@/server/cache/static-files";
import { LONGEST_ADDRESS, type Public, placeOf, readPublic, routeOf } from "./address";
import { answeredByMethod } from "./api-methods";
import {
  type AnswerParts,
  askerOf,
  clearFixed,
  direct,
  type Exchange,
  isWrite,
  mayBeStale,
  mayWrite,
  type Outcome,
  sendMade,
  wishes,
} from "./exchange";
import { refusalOf } from "./failures/refusal-of";
import { BUSY, FAILED, NOT_THERE, RESTARTING, type Refusal, refuse, spent } from "./failures/refuse";
import { setLanguageHeader } from "./language";
import type { MadeAnswer } from "./make-answers";
import { mendPath } from "./mend-path";
import { negotiate } from "./negotiate";
import { packWritten } from "./packed";
import { plainlyAccepted } from "./plain-request";
import { AnswerTooLong } from "./renderer/detached";
import { RendererGone } from "./renderer/remote-renderer";
import { CLOSED_POLICY, noncePolicy, resourcePolicy, stripOwnHeaders } from "./security-headers";
import { addressOf, clientOf } from "./shares/client";
import { QueueFull } from "./shares/render-queue";

const NONCE_BYTES = 16;
const ID_BYTES = 9;
/** What a long file takes of a client's minute: how long its taker takes says nothing of the work. */
const LONG_COSTS_MS = 3_000;

export class Answerer {
  readonly #parts: AnswerParts;
  readonly #isProxied: boolean;

  constructor(parts: AnswerParts) {
    this.#parts = parts;
    this.#isProxied = parts.publicUrl.startsWith("https:");
  }

  /** The shortest way: what is kept under this very address goes out. @returns false when more must be looked at */
  short(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== "GET") return false;
    const entry = this.#parts.cache.at(request.url ?? "/");
    if (!entry) return false;
    const accepted = plainlyAccepted(request.rawHeaders);
    const encoding = accepted === null ? null : encodingFor(accepted);
    const ready = encoding && entry.page.ready(encoding);
    if (!ready) return false;
    response.writeHead(entry.page.status, ready.head);
    response.end(ready.body);
    this.#parts.stalled.watch(response);
    this.#parts.onShort(entry);
    return true;
  }

  /** Every other way. Never throws: one request is not worth the others. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fromMs = performance.now();
    const address = addressOf(request, { proxied: this.#isProxied });
    const [path = "/"] = mendPath((request.url ?? "/").slice(0, LONGEST_ADDRESS)).split("?", 1);
    const client = this.#isProxied ? (clientOf(address) ?? address) : clientOf(address);
    const id = randomBytes(ID_BYTES).toString("base64url");
    const exchange = { request, response, id, client, path };
    const outcome = await this.#outcome(exchange, address).catch((error) => this.#fail(exchange, error));
    this.#parts.stalled.watch(response);
    const ms = performance.now() - fromMs;
    this.#parts.onAnswer({ id, method: request.method ?? "", path, route: routeOf(path), ms, ...outcome });
  }

  async #outcome(exchange: Exchange, address: string): Promise<Outcome> {
    const { request, response, path } = exchange;
    const refusal = refusalOf(exchange, this.#parts.publicUrl);
    if (refusal) return this.#refuse(exchange, refusal);
    const { files } = this.#parts;
    if (files?.isOne(path)) return this.#sendFile(exchange, files);
    stripOwnHeaders(request.headers);
    if (answeredByMethod(request, this.#withFixed(response, path))) return direct(response);
    clearFixed(response);
    return isOfApi(path) ? this.#answerApi(exchange, address) : this.#answerAny(exchange, address);
  }

  /** The API says what is left of the asker's budget, and is answered in the form that is wanted. */
  async #answerApi(exchange: Exchange, address: string): Promise<Outcome> {
    const { request, response, client } = exchange;
    const { budgets } = this.#parts;
    const left = limitHeaders(READING, await budgets.left(client));
    // A write says what is left of its token's instead, which Next would not put beside this.
    if (!isWrite(exchange)) for (const [name, value] of Object.entries(left)) response.setHeader(name, value);
    const negotiated = negotiate(request);
    if (negotiated && "refusal" in negotiated) return this.#refuse(exchange, negotiated.refusal);
    if (negotiated) request.url = negotiated.at;
    if (readPublic(request) !== null) return this.#answerAny(exchange, address);
    const wait = await budgets.secondsToWait(client);
    if (wait > 0) return this.#holdOff(exchange, spent(wait));
    const fromMs = performance.now();
    packWritten(request, response);
    const outcome = await this.#answerAny(exchange, address);
    await budgets.spend(client, performance.now() - fromMs);
    return outcome;
  }

  #answerAny(exchange: Exchange, address: string): Promise<Outcome> {
    const { request } = exchange;
    const asked = this.#placed(readPublic(request));
    if (asked !== null && !this.#parts.dev) return this.#answerPublic(exchange, asked);
    // What may be kept is the same for everyone: whoever renders it cannot even see who asks.
    if (asked !== null) delete request.headers.cookie;
    return this.#passOn(exchange, address);
  }

  #placed(asked: Public | null): Public | null {
    return asked && (this.#parts.routes?.placed(asked) ?? asked);
  }

  #withFixed(response: ServerResponse, path: string): ServerResponse {
    for (const [name, value] of this.#parts.fixed) response.setHeader(name, value);
    response.setHeader("Content-Security-Policy", CLOSED_POLICY);
    response.setHeader("Cross-Origin-Resource-Policy", resourcePolicy(placeOf(path).path));
    return response;
  }

  #refuse({ response, path, id }: Exchange, refusal: Refusal): Outcome {
    const asked = { path, id: refusal.status >= 500 ? id : "" };
    const status = refuse(this.#withFixed(response, path), refusal, asked);
    return { status, source: "refused" };
  }

  /** Refuses what was asked for too often; whoever does not wait when told so is told later. */
  async #holdOff(exchange: Exchange, refusal: Refusal): Promise<Outcome> {
    await this.#parts.slowRefusals.wait(exchange.client);
    return this.#refuse(exchange, refusal);
  }

  /** What is said of an answer that nobody could make. */
  #fail({ response, path, id }: Exchange, error: unknown): Outcome {
    if (!response.headersSent) {
      clearFixed(response);
      this.#withFixed(response, path);
    }
    const refusal = error instanceof RendererGone ? RESTARTING : FAILED;
    return { status: refuse(response, refusal, { path, id }), source: "refused", error };
  }

  async #sendFile(exchange: Exchange, files: StaticFiles): Promise<Outcome> {
    const file = files.get(exchange.path);
    if (file === null) return this.#refuse(exchange, NOT_THERE);
    return { status: await (await file).send(wishes(exchange.request), exchange.response), source: "kept" };
  }

  /** What is made for one reader, streamed as it is made. */
  async #passOn({ request, response, id, path }: Exchange, address: string): Promise<Outcome> {
    const policy = noncePolicy(this.#giveNonce(request), this.#parts);
    this.#withFixed(response, path);
    response.setHeader("Content-Security-Policy", policy);
    request.headers["content-security-policy"] = policy;
    request.url = mendPath(request.url ?? "/");
    request.headers["x-entente-path"] = placeOf(request.url).path;
    request.headers["x-entente-request"] = id;
    // Tries to sign in are limited by address.
    request.headers["x-entente-address"] = address;
    const source = isOfApi(path) && !isWrite({ request, path }) ? this.#sourceFor(request) : null;
    const { language } = placeOf(path);
    setLanguageHeader(request.headers, language);
    const over = isWrite({ request, path }) ? this.#parts.maker.makeRoom() : null;
    const passing = { id, path, language, source, isLong: false };
    await this.#parts.renderer.pass(request, response, passing).finally(() => over?.());
    return direct(response);
  }

  /** Where what is everyone's is read for this asker. */
  #sourceFor(request: IncomingMessage): ReadSource {
    return mayWrite(request) ? null : this.#parts.replicas.pick();
  }

  #giveNonce(request: IncomingMessage): string {
    const nonce = randomBytes(NONCE_BYTES).toString("base64");
    request.headers["x-nonce"] = nonce;
    return nonce;
  }

  async #answerPublic(exchange: Exchange, asked: Public): Promise<Outcome> {
    const { budgets, cache, maker } = this.#parts;
    const wait = asked.isStray ? await budgets.countStray(exchange.client) : 0;
    if (wait > 0) return this.#holdOff(exchange, spent(wait));
    const kept = asked.isLasting ? cache.get(asked.key, { isBusy: maker.isBusy }) : undefined;
    if (kept && kept.staleSinceMs === null) return this.#sendKept(exchange, asked, kept);
    if (kept && mayBeStale(exchange)) {
      if (!maker.isMaking(asked.key)) void this.renew(asked, exchange.id);
      const status = await kept.page.send(wishes(exchange.request), exchange.response);
      return { status, source: "stale" };
    }
    return this.#make(exchange, asked);
  }

  async #sendKept({ request, response }: Exchange, asked: Public, entry: Entry): Promise<Outcome> {
    this.#parts.maker.noteWanted(entry);
    const status = await entry.page.send(wishes(request), response);
    // What is left of a budget is another number for each who asks.
    if (request.url === asked.url && !isOfApi(asked.path))
      this.#parts.cache.remember(request.url ?? "/", entry);
    return { status, source: "kept" };
  }

  /** Makes what no longer holds, or is wanted soon, while nobody waits for it. */
  async renew(asked: Public, id: string): Promise<void> {
    const placed = this.#parts.routes?.placed(asked) ?? asked;
    const nobody = { client: null, id, writes: false, takesBrotli: true };
    await this.#parts.maker.ask(placed, nobody).answer.catch(() => {}); // the next reader asks again, and is told
  }

  async #make(exchange: Exchange, asked: Public): Promise<Outcome> {
    const { budgets, maker, long } = this.#parts;
    const { client, response } = exchange;
    const refusal = await this.#refusalOfMaking(exchange, asked);
    if (refusal) return this.#holdOff(exchange, refusal);
    if (long.isKnown(asked.key)) return this.#stream(exchange, asked);
    const { answer, leave } = maker.ask(asked, askerOf(exchange));
    response.once("close", leave);
    try {
      const made = await answer;
      await budgets.spend(client, made.tookMs);
      return await this.#sendMade(exchange, asked, made);
    } catch (error) {
      if (error instanceof QueueFull) return this.#holdOff(exchange, BUSY);
      if (error instanceof AnswerTooLong) return this.#stream(exchange, asked);
      return this.#fail(exchange, error);
    } finally {
      response.off("close", leave);
    }
  }

  /** Joining those who wait for what is being made costs nothing; else it must be the asker's turn, and there be room. */
  async #refusalOfMaking({ client }: Exchange, { key }: Public): Promise<Refusal | null> {
    const { budgets, maker, pressure, long } = this.#parts;
    if (maker.isMaking(key) && !long.isKnown(key)) return null;
    const wait = await budgets.secondsToWait(client);
    if (wait > 0) return spent(wait);
    return pressure.isHigh() ? BUSY : null;
  }

  /** When the database has gone while it was made, what was kept until then is shown again by now. */
  async #sendMade(exchange: Exchange, asked: Public, made: MadeAnswer): Promise<Outcome> {
    const kept = made.status === 503 && asked.isLasting ? this.#parts.cache.get(asked.key) : undefined;
    return kept ? this.#sendKept(exchange, asked, kept) : sendMade(made, exchange.request, exchange.response);
  }

  /** Sent while it is made, to this one alone: what is too long to be kept. */
  async #stream(exchange: Exchange, asked: Public): Promise<Outcome> {
    const { request, response, client, id, path } = exchange;
    const { long, budgets, renderer } = this.#parts;
    return (
      (await long.send(asked.key, async () => {
        this.#withFixed(response, path);
        const source = this.#sourceFor(request);
        delete request.headers.cookie;
        request.url = asked.url;
        request.headers["x-entente-path"] = placeOf(asked.url).path;
        request.headers["x-entente-request"] = id;
        setLanguageHeader(request.headers, asked.language);
        const { language } = asked;
        await renderer.pass(request, response, { id, path, language, source, isLong: true });
        await budgets.spend(client, LONG_COSTS_MS);
        return direct(response);
      })) ?? this.#refuse(exchange, BUSY)
    );
  }
}

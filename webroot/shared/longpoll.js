// @ts-check
// The second door (docs/PROTOCOL.md, D1 to D7), with the face of a WebSocket: who holds one need not know which it is.

const MOST_FRAMES = 32; // D2
const LARGEST_BODY = 48 * 1024; // H1 allows 64 KB; quotation marks inside frames take some
const AGAIN_MS = 500;
const BROKEN = 1006;

/** @typedef {{status: number, body: any}} Answer */

/**
 * A WebSocket, as far as a connection needs one.
 * @typedef {{
 *   readyState: number,
 *   onopen: (() => void) | null,
 *   onmessage: ((event: {data: string}) => void) | null,
 *   onclose: ((event: {code: number}) => void) | null,
 *   send: (text: string) => void,
 *   close: () => void,
 * }} Line
 */

/**
 * What the outside gives; `post` rejects when the server cannot be reached or does not answer in JSON.
 * @typedef {{
 *   post: (path: string, body: unknown, signal?: AbortSignal) => Promise<Answer>,
 *   set: (run: () => void, ms: number) => any,
 *   onLeave: (run: () => void) => () => void,
 * }} World
 */

/** @type {World} */
const BROWSER = {
    post: async (path, body, signal) => {
        const headers = {'Content-Type': 'application/json'};
        // Without a signal it is a last word, which should still leave when the page is gone.
        const how = signal ? {signal} : {keepalive: true};
        const answer = await fetch(path, {method: 'POST', headers, body: JSON.stringify(body), cache: 'no-store', ...how});
        return {status: answer.status, body: answer.status === 200 ? await answer.json() : undefined};
    },
    set: (run, ms) => setTimeout(run, ms),
    onLeave: (run) => {
        addEventListener('pagehide', run);
        return () => removeEventListener('pagehide', run);
    },
};

/** @implements {Line} */
export class LongPoll {
    readyState = 0;
    /** @type {Line['onopen']} */
    onopen = null;
    /** @type {Line['onmessage']} */
    onmessage = null;
    /** @type {Line['onclose']} */
    onclose = null;
    #path;
    #world;
    #channel = '';
    /** @type {string[]} frames that have not left */
    #waiting = [];
    #handing = false;
    #sends = 0;
    #after = 0;
    #requests = new AbortController();
    #stopListening;

    /**
     * @param {string} path `/poll/ID/ROLE`
     * @param {World} [world]
     */
    constructor(path, world = BROWSER) {
        this.#path = path;
        this.#world = world;
        this.#stopListening = world.onLeave(() => this.close());
        queueMicrotask(() => {
            if (this.readyState !== 0) return;
            this.readyState = 1;
            this.onopen?.();
        });
    }

    /** @param {string} text */
    send(text) {
        this.#waiting.push(text);
        void this.#hand();
    }

    close() {
        if (this.#end() && this.#channel) this.#world.post(`${this.#channel}/leave`, {}).catch(() => {});
    }

    /** One send at a time keeps the order; the first one opens the channel. */
    async #hand() {
        if (this.#handing) return;
        this.#handing = true;
        while (this.readyState === 1 && this.#waiting.length > 0) {
            const frames = this.#take();
            if (this.#channel) await this.#ask('send', {n: ++this.#sends, frames});
            else await this.#open(frames);
        }
        this.#handing = false;
    }

    #take() {
        let size = 0;
        const fits = this.#waiting.findIndex((text, at) => at === MOST_FRAMES || (size += text.length * 3) > LARGEST_BODY);
        return this.#waiting.splice(0, fits < 0 ? this.#waiting.length : Math.max(fits, 1));
    }

    /** @param {string[]} frames */
    async #open(frames) {
        const answer = await this.#world.post(this.#path, {frames}, this.#requests.signal).catch(() => undefined);
        if (this.readyState !== 1) return;
        if (typeof answer?.body?.channel !== 'string') return this.#broken();
        this.#channel = `${this.#path}/${answer.body.channel}`;
        void this.#listen();
    }

    async #listen() {
        while (this.readyState === 1) {
            const said = await this.#ask('receive', {after: this.#after});
            if (!said) return;
            this.#after = said.upto;
            for (const frame of said.frames) {
                if (this.readyState === 1) this.onmessage?.({data: frame});
            }
            if (said.closed && this.#end()) this.onclose?.({code: said.closed.code});
        }
    }

    /**
     * Asks, and once more after a while when nothing came back: a request may be lost, and a line still be good.
     * @param {string} what
     * @param {unknown} body
     * @returns {Promise<any>} nothing when the line is over
     */
    async #ask(what, body) {
        for (let tries = 2; this.readyState === 1; ) {
            const answer = await this.#world.post(`${this.#channel}/${what}`, body, this.#requests.signal).catch(() => undefined);
            if (answer?.status === 200 || answer?.status === 204) return this.readyState === 1 ? answer.body : undefined;
            if (--tries === 0 || (answer && answer.status < 500)) return this.#broken();
            await new Promise((resolve) => this.#world.set(() => resolve(undefined), AGAIN_MS));
        }
    }

    #broken() {
        if (this.#end()) this.onclose?.({code: BROKEN});
    }

    /** @returns {boolean} false when it had ended before */
    #end() {
        if (this.readyState === 3) return false;
        this.readyState = 3;
        this.#stopListening();
        this.#requests.abort();
        return true;
    }
}

// What goes out. Events go one after the other, in the order in which they happened; each is sent
// again with the same id until the coach has taken it, who tells by the id that he has it already.

const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 15000;
const PATIENCE = 20000;

export class Post {
  #report;
  #turn = Promise.resolve();

  /** `report(words)` says what is wrong, `report("")` that nothing is any more. */
  constructor(report) {
    this.#report = report;
  }

  /** Tells the coach that somebody is here; by that a new browser gets its cookie. */
  async open() {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
    const answer = await this.#deliver("/api/opened", { id: newId(), zone });
    if (answer.refused) await this.#deliver("/api/opened", { id: newId(), zone: "UTC" });
  }

  /** The coach's answer, or {refused: true}. */
  send(path, body) {
    const answer = this.#turn.then(() => this.#known(path, body));
    this.#turn = answer;
    return answer;
  }

  /** A browser whose cookie has gone is made known again. */
  async #known(path, body) {
    const answer = await this.#deliver(path, body);
    if (answer.status !== 401) return answer;
    await this.open();
    const again = await this.#deliver(path, body);
    if (again.status === 401) this.#report("This chat needs a cookie, to know you again.");
    return again;
  }

  async #deliver(path, body) {
    for (let pause = SHORTEST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const answer = await attempt(path, body);
      if (answer) {
        this.#report("");
        return answer;
      }
      this.#report("Reconnecting…");
      await new Promise((wake) => setTimeout(wake, pause));
    }
  }
}

/** Null if it is worth another try. */
async function attempt(path, body) {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.ok) return await response.json();
    if (response.status >= 500 || response.status === 408 || response.status === 429) return null;
    return { refused: true, status: response.status };
  } catch {
    return null;
  }
}

/** 128 random bits; `randomUUID` is there only on https and on this machine. */
export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

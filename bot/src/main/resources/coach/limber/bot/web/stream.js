// What comes in: the stream of letters, each once and in order, through breaks and restarts. A tab
// that nobody sees lets go of its connection (a browser has only six for a server) and catches up
// when it is seen again.

const SILENCE = 45000; // three beats of the coach's heart
const PAUSE = 3000;

export class Stream {
  last = 0; // the number of the newest letter
  #to;
  #source = null;
  #watch = 0;

  /** Calls `to.opening()` before it connects, then `history`, `letter`, `live` and `trouble`. */
  constructor(to) {
    this.#to = to;
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) this.#close();
      else if (this.last === 0) this.open();
      else if (!this.#source) this.#connect();
    });
    addEventListener("pagehide", () => this.#close());
    addEventListener("pageshow", (event) => { if (event.persisted) this.#connect(); });
  }

  async open() {
    await this.#to.opening();
    this.#connect();
  }

  /** All was deleted in another tab: when this one is seen again it begins as on its first day. */
  startOver() {
    if (document.hidden) this.last = 0;
  }

  #connect() {
    this.#close();
    if (document.hidden) return;
    const source = new EventSource("/api/stream?after=" + this.last);
    this.#source = source;
    const on = (name, then) => source.addEventListener(name, (event) => {
      this.#heard();
      then(event);
    });
    on("open", () => this.#to.trouble(""));
    on("history", (event) => this.#to.history(Number(event.data)));
    on("letter", (event) => this.#letter(Number(event.lastEventId), event.data));
    on("live", () => this.#to.live());
    on("beat", () => {});
    source.addEventListener("error", () => this.#broken(source));
    this.#heard();
  }

  #letter(number, data) {
    if (number <= this.last) return;
    this.last = number;
    this.#to.letter(number, JSON.parse(data));
  }

  /** A cut connection is mended by the browser; a refused one, such as after a restart, by us. */
  #broken(source) {
    if (source !== this.#source) return;
    this.#to.trouble("Reconnecting…");
    if (source.readyState !== EventSource.CLOSED) return;
    this.#close();
    this.#watch = setTimeout(() => this.open(), PAUSE);
  }

  /** A laptop that slept has a connection that is dead and does not know it. */
  #heard() {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => this.#connect(), SILENCE);
  }

  #close() {
    clearTimeout(this.#watch);
    this.#source?.close();
    this.#source = null;
  }
}

// The conversation as it is seen: messages in order, the days between them, and where it is scrolled
// to. Whoever reads further up is left there; a long answer is shown from its beginning.

const NEAR = 60; // pixels from the end that count as the end

export class Talk {
  #log;
  #list;
  #jump;
  #begun = false;
  #atEnd = true;
  #from = null; // the first message since the person last did something

  constructor(log, list, jump) {
    this.#log = log;
    this.#list = list;
    this.#jump = jump;
    log.addEventListener("scroll", () => this.#look(), { passive: true });
    log.addEventListener("load", () => this.grown(), { capture: true }); // of a picture
    new ResizeObserver(() => this.grown()).observe(log);
    jump.addEventListener("click", () => {
      this.toEnd();
      log.focus({ preventScroll: true });
    });
  }

  /** Puts a message at its place: by its number, then by its time (milliseconds). */
  put(content, kind, number, at) {
    const item = document.createElement("li");
    item.className = kind;
    Object.assign(item.dataset, { number, at });
    item.append(content, timeOf(at));
    this.#list.insertBefore(item, this.#after(number, at));
    sayDay(item);
    sayDay(item.nextElementSibling);
    if (this.#begun) this.#follow(item);
  }

  #after(number, at) {
    let next = null;
    for (let item = this.#list.lastElementChild; item; item = item.previousElementSibling) {
      if ((item.dataset.number - number || item.dataset.at - at) <= 0) break;
      next = item;
    }
    return next;
  }

  /** Takes away what has a number up to this one, and what was said right after it. */
  forget(number) {
    this.#remove((item) => item.dataset.number < number + 1);
  }

  /** Takes away the person's own messages, save those to keep. */
  forgetMine(keep) {
    this.#remove((item) => item.className === "mine" && !keep(item.querySelector(".bubble").id));
  }

  #remove(gone) {
    const items = [...this.#list.children];
    items.filter(gone).forEach((item) => item.remove());
    items.filter((item) => item.isConnected).forEach(sayDay);
  }

  // ---- scrolling

  /** What was said before is there. */
  begin() {
    this.#begun = true;
    this.toEnd();
  }

  /** The person has done something: what comes next is the reply, and is read from its start. */
  answered() {
    this.#from = null;
  }

  toEnd() {
    this.answered();
    this.#scroll(this.#log.scrollHeight);
  }

  /** Something changed its height. */
  grown() {
    if (this.#begun && this.#atEnd) this.#scroll(this.#readable());
  }

  #follow(item) {
    if (!this.#atEnd) {
      this.#jump.hidden = false;
      return;
    }
    if (!this.#from?.isConnected || this.#from.offsetTop < this.#log.scrollTop) this.#from = item;
    this.#scroll(this.#readable());
  }

  /** As far down as the first unread message stays in sight. */
  #readable() {
    return this.#from?.isConnected ? this.#from.offsetTop - 12 : this.#log.scrollHeight;
  }

  #scroll(top) {
    this.#log.scrollTop = top;
    this.#look();
  }

  #look() {
    const { scrollHeight, scrollTop, clientHeight } = this.#log;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.#atEnd) this.#jump.hidden = true;
  }
}

function timeOf(at) {
  const time = document.createElement("time");
  time.dateTime = new Date(at).toISOString();
  time.textContent = new Date(at).toLocaleTimeString([], { hour: "numeric", minute: "2-digit" });
  return time;
}

/** Says the day above a message that is the first of it. */
function sayDay(item) {
  if (!item) return;
  const day = dayOf(item);
  item.querySelector(".day")?.remove();
  if (item.previousElementSibling && dayOf(item.previousElementSibling) === day) return;
  const heading = document.createElement("p");
  heading.className = "day";
  heading.textContent = day;
  item.prepend(heading);
}

function dayOf(item) {
  return new Date(Number(item.dataset.at)).toLocaleDateString("en-GB", {
    weekday: "long", day: "numeric", month: "long",
  });
}

"use strict";
// The chat's page. What the coach says comes as a stream of letters, each with a number; what the
// person says is sent with an id of its own, again and again until it is taken, and is remembered
// here, in this browser only, so that a reload or a second tab shows the whole conversation.

const log = document.getElementById("log");
const form = document.getElementById("form");
const text = document.getElementById("text");
const state = document.getElementById("state");
const typing = document.getElementById("typing");
const MINE = "limber.mine";
const byKey = new Map(); // the newest message of each key, for edits
let last = 0; // the number of the newest letter
let caughtUp = false;

// ---- what the person said, kept in this browser

function mine() {
  try { return JSON.parse(localStorage.getItem(MINE)) || []; } catch { return []; }
}

function keepMine(lines) {
  try { localStorage.setItem(MINE, JSON.stringify(lines.slice(-500))); } catch { /* private mode */ }
}

function remember(line) {
  keepMine([...mine(), line]);
}

// ---- showing

function near() {
  return log.scrollHeight - log.scrollTop - log.clientHeight < 120;
}

function toEnd() {
  log.scrollTop = log.scrollHeight;
}

function timeOf(at) {
  const time = document.createElement("time");
  time.dateTime = new Date(at).toISOString();
  time.textContent = new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  return time;
}

function place(item, after) {
  item.dataset.after = after;
  const items = [...log.children];
  const next = items.find((other) => Number(other.dataset.after) > after);
  if (next) log.insertBefore(item, next); else log.append(item);
}

function showMine(line) {
  if (document.getElementById("mine-" + line.id)) return;
  const item = document.createElement("li");
  item.className = "message mine";
  item.id = "mine-" + line.id;
  const bubble = document.createElement("div");
  bubble.className = "bubble";
  const who = document.createElement("span");
  who.className = "unseen";
  who.textContent = "You: ";
  bubble.append(who, line.text);
  item.append(bubble, timeOf(line.at));
  place(item, line.after + 0.5);
}

function words(bubble, content) {
  let quote = [];
  let plain = [];
  const flush = () => {
    if (quote.length) {
      const block = document.createElement("blockquote");
      block.textContent = quote.join("\n");
      block.style.whiteSpace = "pre-wrap";
      bubble.append(block);
    }
    if (plain.length && plain.join("").trim()) {
      const paragraph = document.createElement("p");
      linked(paragraph, plain.join("\n").trim());
      bubble.append(paragraph);
    }
    quote = [];
    plain = [];
  };
  for (const line of content.split("\n")) {
    if (line.startsWith("> ")) {
      if (plain.length) flush();
      quote.push(line.slice(2));
    } else {
      if (quote.length) flush();
      plain.push(line);
    }
  }
  flush();
}

function linked(paragraph, content) {
  for (const part of content.split(/(https?:\/\/[^\s)]+)/)) {
    if (/^https?:\/\//.test(part)) {
      const link = document.createElement("a");
      link.href = part;
      link.textContent = part;
      link.rel = "noopener noreferrer";
      link.target = "_blank";
      paragraph.append(link);
    } else {
      paragraph.append(part);
    }
  }
}

function fill(item, letter) {
  const bubble = document.createElement("div");
  bubble.className = "bubble";
  const who = document.createElement("span");
  who.className = "unseen";
  who.textContent = "Limber: ";
  bubble.append(who);
  if (letter.text) words(bubble, letter.text);
  if (letter.kind === "picture") {
    const image = document.createElement("img");
    image.src = letter.data;
    image.alt = letter.alt;
    bubble.append(image);
  }
  if (letter.kind === "document") {
    const link = document.createElement("a");
    link.href = letter.data;
    link.download = letter.name;
    link.textContent = "Download " + letter.name;
    bubble.append(link);
  }
  item.replaceChildren(bubble);
  if (letter.rows && letter.rows.length) item.append(choices(letter.rows));
}

function choices(rows) {
  const group = document.createElement("div");
  group.className = "choices";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", "Answers");
  for (const row of rows) {
    const line = document.createElement("div");
    line.className = "row";
    for (const choice of row) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = choice.label;
      button.dataset.choice = choice.id;
      button.addEventListener("click", () => {
        button.classList.add("tapped");
        send("/api/tapped", { choice: choice.id });
      });
      line.append(button);
    }
    group.append(line);
  }
  return group;
}

function showLetter(number, letter) {
  const stay = !near();
  typing.hidden = true;
  const focused = document.activeElement?.dataset?.choice;
  if (letter.kind === "edit" && byKey.has(letter.key)) {
    const item = byKey.get(letter.key);
    const hadFocus = item.contains(document.activeElement);
    fill(item, letter);
    if (hadFocus) (item.querySelector(`[data-choice="${CSS.escape(focused)}"]`) || item.querySelector("button") || text).focus();
  } else {
    const item = document.createElement("li");
    item.className = "message";
    fill(item, letter);
    if (letter.key) byKey.set(letter.key, item);
    place(item, number);
  }
  last = Math.max(last, number);
  if (!stay || !caughtUp) toEnd();
}

// ---- sending

async function send(path, body) {
  const id = body.id || crypto.randomUUID();
  typing.hidden = false;
  if (near()) toEnd();
  for (let pause = 500; ; pause = Math.min(pause * 2, 15000)) {
    try {
      const answer = await fetch(path, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ ...body, id }),
      });
      if (answer.ok || (answer.status >= 400 && answer.status < 500)) {
        if (!answer.ok) typing.hidden = true;
        setTimeout(() => { typing.hidden = true; }, 4000);
        return answer.ok;
      }
    } catch { /* the coach is away; the same event again */ }
    say("reconnecting…");
    await new Promise((wake) => setTimeout(wake, pause));
  }
}

function say(words) {
  if (state.textContent !== words) state.textContent = words;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const words = text.value.trim();
  if (!words) return;
  const line = { id: crypto.randomUUID(), text: words, at: Date.now(), after: last };
  remember(line);
  showMine(line);
  text.value = "";
  grow();
  toEnd();
  send("/api/said", { id: line.id, text: words });
});

text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

function grow() {
  text.style.height = "auto";
  text.style.height = Math.min(text.scrollHeight + 3, 160) + "px";
}
text.addEventListener("input", grow);

// ---- listening

function listen() {
  const stream = new EventSource("/api/stream");
  stream.addEventListener("open", () => say("a coach for gut and joints, not a doctor"));
  stream.addEventListener("error", () => say("reconnecting…"));
  stream.addEventListener("history", (event) => {
    if (event.data.includes("empty")) {
      keepMine([]);
      log.querySelectorAll(".mine").forEach((item) => item.remove());
    }
    setTimeout(() => { caughtUp = true; }, 300);
  });
  stream.addEventListener("letter", (event) => {
    showLetter(Number(event.lastEventId), JSON.parse(event.data));
  });
}

// A second tab of this browser shows what was typed in the first.
addEventListener("storage", (event) => {
  if (event.key === MINE) mine().forEach(showMine);
});

(async () => {
  mine().forEach(showMine);
  // The first request sets the cookie: the stream must not race it to another one.
  await send("/api/opened", { zone: Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC" });
  typing.hidden = true;
  listen();
  text.focus({ preventScroll: true });
})();

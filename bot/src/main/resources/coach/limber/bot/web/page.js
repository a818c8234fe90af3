// The chat's page. What the coach says comes as a stream of numbered letters; what the person says
// is posted with an id of its own, again and again until it is taken.

import { fill } from "./letter.js";
import * as mine from "./mine.js";
import { Post, newId } from "./post.js";
import { Stream } from "./stream.js";
import { Talk } from "./talk.js";

const byId = (id) => document.getElementById(id);
const log = byId("log");
const form = byId("form");
const text = byId("text");
const typing = byId("typing");

const troubles = new Set();
const post = new Post((trouble) => report("post", trouble));
const stream = new Stream({
  opening: () => post.open(),
  history: (first) => recall(mine.forgetBefore(first)),
  letter: show,
  live: caughtUp,
  trouble: (trouble) => report("stream", trouble),
});
const talk = new Talk(log, byId("list"), byId("jump"));
const newest = new Map(); // of each key the message that an edit replaces

// ---- what the coach says

function show(number, letter) {
  wait(false);
  const edited = letter.kind === "edit" && newest.get(letter.key);
  if (edited) {
    fill(edited, letter, tap);
    talk.grown();
    return;
  }
  const content = document.createElement("div");
  fill(content, letter, tap);
  if (letter.key) newest.set(letter.key, content);
  talk.put(content, "coach", number, letter.at);
}

/** From now on a screen reader says what comes; the whole history at each load would be too much. */
function caughtUp() {
  if (log.getAttribute("aria-live") === "polite") return;
  talk.begin();
  log.setAttribute("aria-live", "polite");
}

function wait(waiting) {
  typing.hidden = !waiting;
  talk.grown();
}

// ---- what the person says

function say(words) {
  const line = { id: newId(), text: words, at: Date.now(), after: stream.last, state: "waiting" };
  mine.keep(line);
  showMine(line);
  talk.toEnd();
  deliver(line);
}

async function deliver(line) {
  const answer = await send("/api/said", { id: line.id, text: line.text }, line.after);
  const settled = { ...line, state: answer.refused ? "refused" : "said" };
  if (mine.settle(settled)) showMine(settled);
}

async function tap(button) {
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true"); // a second tap of a sore hand is not a second answer
  talk.answered();
  await send("/api/tapped", { id: newId(), choice: button.dataset.choice }, stream.last);
  button.removeAttribute("aria-disabled");
}

/** Posts an event that follows letter number `after`; the coach's reply comes by the stream. */
async function send(path, body, after) {
  wait(true);
  const answer = await post.send(path, body);
  if (answer.refused) wait(false);
  else setTimeout(() => wait(false), 3000); // perhaps there was nothing to reply
  if (answer.known === false) mine.forget(after);
  if (answer.known === false) talk.forget(after);
  return answer;
}

function showMine(line) {
  const known = byId("mine-" + line.id);
  const bubble = known || document.createElement("div");
  bubble.id = "mine-" + line.id;
  bubble.className = "bubble " + line.state;
  const who = document.createElement("span");
  who.className = "unseen";
  who.textContent = "You: ";
  bubble.replaceChildren(who, line.text);
  if (line.state === "refused") bubble.append(notSent());
  if (!known) talk.put(bubble, "mine", line.after + 0.5, line.at);
}

function notSent() {
  const note = document.createElement("em");
  note.textContent = "This could not be sent.";
  return note;
}

function recall(lines) {
  talk.forgetMine((id) => lines.some((line) => "mine-" + line.id === id));
  lines.forEach(showMine);
}

// Another tab of this browser: the same person.
mine.onChange(({ lines, forgotten }) => {
  talk.forget(forgotten);
  recall(lines);
  if (forgotten >= stream.last) stream.startOver();
});

// ---- the form

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const words = text.value.trim();
  if (!words) return;
  text.value = "";
  grow();
  say(words);
});

text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

text.addEventListener("input", grow);

function grow() {
  text.style.height = "auto";
  text.style.height = text.scrollHeight + text.offsetHeight - text.clientHeight + "px";
}

function report(what, trouble) {
  if (trouble) troubles.add(what); else troubles.delete(what);
  const words = troubles.size ? trouble || "Reconnecting…" : "";
  if (byId("state").textContent !== words) byId("state").textContent = words;
}

// ---- at the start

await stream.open();
mine.lines().filter((line) => line.state === "waiting").forEach(deliver);
if (!matchMedia("(pointer: coarse)").matches) text.focus({ preventScroll: true });

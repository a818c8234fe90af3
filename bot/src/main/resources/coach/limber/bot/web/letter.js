// How a letter looks. All of its text enters as text and never as HTML.

/** Fills an element with a letter; `tap` is called with the button that is tapped. */
export function fill(content, letter, tap) {
  const focused = content.contains(document.activeElement) && document.activeElement.dataset.choice;
  const bubble = element("div", "bubble", element("span", "unseen", "Limber: "));
  bubble.append(...paragraphs(letter.text), ...attached(letter));
  content.replaceChildren(bubble);
  if (letter.rows?.length) content.append(choices(letter.rows, tap));
  if (focused) refocus(content, focused);
}

/** Whoever taps by keyboard goes on where they were, or at the first of the new choices. */
function refocus(content, choice) {
  const buttons = [...content.querySelectorAll("button")];
  const same = buttons.find((button) => button.dataset.choice === choice);
  (same || buttons[0] || document.getElementById("text")).focus({ preventScroll: true });
}

// ---- text

function paragraphs(text) {
  const parts = [];
  for (const line of text.split("\n")) {
    const quoted = line.startsWith("> ");
    const part = parts.at(-1);
    if (!quoted && !line.trim()) parts.push({ lines: [] });
    else if (part?.lines.length && part.quoted === quoted) part.lines.push(bare(line, quoted));
    else parts.push({ quoted, lines: [bare(line, quoted)] });
  }
  return parts
    .filter((part) => part.lines.length)
    .map((part) => element(part.quoted ? "blockquote" : "p", "", ...linked(part.lines.join("\n"))));
}

function bare(line, quoted) {
  return quoted ? line.slice(2) : line;
}

/** Web addresses and DOIs become links. */
function linked(text) {
  return text
    .split(/(https?:\/\/[^\s)]*[^\s).,;:]|\bdoi:10\.[^\s;)]*[^\s;).,])/)
    .map((part, index) => (index % 2 ? link(part.replace(/^doi:/, "https://doi.org/"), part) : part));
}

function link(href, words) {
  const a = element("a", "", words);
  a.href = href;
  a.target = "_blank";
  a.rel = "noopener noreferrer";
  return a;
}

// ---- what hangs on it

function attached(letter) {
  if (letter.kind === "picture") return [picture(letter)];
  if (letter.kind === "document") {
    const a = element("a", "file", "Download " + letter.name);
    a.href = letter.data;
    a.download = letter.name;
    return [a];
  }
  return [];
}

/** By day and by night; a tap opens it by itself, to be made larger. */
function picture(letter) {
  const dark = element("source", "");
  dark.srcset = letter.dark;
  dark.media = "(prefers-color-scheme: dark)";
  const image = element("img", "");
  Object.assign(image, { width: letter.width, height: letter.height, loading: "lazy" });
  image.src = letter.light;
  image.alt = letter.alt;
  const a = link(letter.light, element("picture", "", dark, image));
  a.className = "picture";
  a.title = "Open larger";
  a.addEventListener("click", () => { a.href = image.currentSrc || letter.light; });
  return a;
}

function choices(rows, tap) {
  const group = element("div", "choices", ...rows.map((row) => element("div", "row",
    ...row.map((choice) => button(choice, tap)))));
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", "Choices");
  return group;
}

function button(choice, tap) {
  const it = element("button", "", choice.label);
  it.type = "button";
  it.dataset.choice = choice.id;
  it.addEventListener("click", () => tap(it));
  return it;
}

function element(name, className, ...children) {
  const it = document.createElement(name);
  if (className) it.className = className;
  it.append(...children);
  return it;
}

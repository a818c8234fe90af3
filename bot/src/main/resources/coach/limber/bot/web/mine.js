// What the person typed, kept in this browser only: the coach keeps what follows from it. Each line
// is {id, text, at, after, state}: `after` is the number of the letter that it follows, `state` is
// waiting, said or refused.

const KEY = "limber.mine";
const MOST = 500;
let kept = read();

function read() {
  try {
    return { forgotten: 0, lines: [], ...JSON.parse(localStorage.getItem(KEY)) };
  } catch {
    return { forgotten: 0, lines: [] };
  }
}

function write(lines, forgotten = kept.forgotten) {
  kept = { forgotten, lines: lines.slice(-MOST) };
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // No storage in this browser: the lines last as long as the page.
  }
  return kept.lines;
}

export function lines() {
  return kept.lines;
}

export function keep(line) {
  write([...kept.lines, line]);
}

/** Replaces a line by its id; false if it has been forgotten meanwhile. */
export function settle(line) {
  const known = kept.lines.some((other) => other.id === line.id);
  if (known) write(kept.lines.map((other) => (other.id === line.id ? line : other)));
  return known;
}

/** Everything up to letter number `last` was deleted, and what was said after it with it. */
export function forget(last) {
  return write(kept.lines.filter((line) => line.after > last), last);
}

/** The history begins with letter number `first` (0: there is none): what is older was deleted. */
export function forgetBefore(first) {
  const gone = (line) => line.after > 0 && (first === 0 || line.after < first);
  return write(kept.lines.slice(kept.lines.findLastIndex(gone) + 1));
}

/** Calls back when another tab of this browser changes the lines. */
export function onChange(changed) {
  addEventListener("storage", (event) => {
    if (event.key !== KEY && event.key !== null) return;
    kept = read();
    changed(kept);
  });
}

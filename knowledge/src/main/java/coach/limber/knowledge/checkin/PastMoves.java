package coach.limber.knowledge.checkin;

/** Moves that are told as done: "walked", "swam"; "smoked" salmon is none. */
record PastMoves(Phrases movement) {

  boolean startsAt(Tokens tokens, int i) {
    return movement.startsAt(tokens, i)
        && (tokens.text(i).endsWith("ed") || tokens.is(i, "swam", "ran", "rode", "dug"));
  }
}

package coach.limber.bot.conversation;

/** Something that must be done besides speaking and remembering, in the same transaction. */
public enum Deed {
  /** Delete every row of this person; the step's replies are still delivered, then deleted too. */
  ERASE
}

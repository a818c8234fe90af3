package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.diary.Diary;

/** What becomes of the one-time code that an event asks for or contains; the store knows. */
public sealed interface Code {
  /** It is not about codes. */
  record None() implements Code {}

  /** A new one, that nobody had before. */
  record Fresh(String code) implements Code {}

  /**
   * It was made for somebody's diary and still holds.
   *
   * @param home the chat that the diary is kept under
   * @param dialogue where they stand there
   * @param both what was noted there and here, in the order in which it was written
   */
  record Opens(Person home, Dialogue dialogue, Diary both) implements Code {}

  /** It was made in this very chat, or in one that is joined to it already. */
  record Own() implements Code {}

  /** Never made, used, or too old: which of these is not told. */
  record Wrong() implements Code {}

  /** Too many wrong ones came from this chat of late: it is not even looked up. */
  record Guessing() implements Code {}
}

package coach.limber.bot.conversation.dialogue;

/** Something that must be done besides speaking and remembering, in the same transaction. */
public enum Deed {
  /** Delete every row of this person; the step's replies are still delivered, then deleted too. */
  ERASE,

  /** Keep the {@link Code.Fresh} code: whoever types it in another chat may join this diary. */
  KEEP_CODE,

  /** Join this chat to the diary that the code opens; what was noted here moves there. */
  JOIN,

  /** Send the replies ahead of whatever else waits for this chat: they are about a danger. */
  SAY_FIRST,

  /** Part this chat from the diary, which stays with the other chats. */
  UNLINK
}

package coach.limber.bot.conversation.meaning;

/** What painkillers are called, wherever a medicine is heard. */
public final class Painkillers {
  /** Alternatives of a pattern. */
  public static final String NAMES =
      "ibuprofen|nurofen|advil|naproxen|diclofenac|aspirin|paracetamol|acetaminophen|tylenol"
          + "|codeine|tramadol";

  private Painkillers() {}
}

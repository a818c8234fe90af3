package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;

/** "Ask me at 11pm, actually never mind, keep it": what is wished for is taken back at once. */
public final class NeverMind {
  private static final String TURN =
      "(?:(?:oh|no|nah|actually|wait|hm+|ok|sorry|on second thoughts?)[,.! ]+)";
  private static final String AS_IT_IS =
      "(?:keep|leave) (?:it|them|that|things)(?: (?:as|how|where|the way) (?:it|they|things)?"
          + " ?(?:is|are|was|were)| alone)?";
  private static final WholeForm FORM =
      WholeForm.of(
          "(?!(?:i |oh )?(?:forgot|missed|skipped|didn'?t)\\b)(?<wish>.{4,90}?)[,.;!?-]{0,3} (?:"
              + TURN
              + "{0,3}(?:never ?mind|nvm|forget (?:it|that|i (?:said|asked))|scrap that|scratch"
              + " that|ignore that)|"
              + TURN
              + "{1,3}"
              + AS_IT_IS
              + ")(?:[,. ]+(?:just|then|please|pls|thanks|lol|for now|it'?s (?:fine|ok)|that'?s"
              + " (?:fine|ok)|"
              + AS_IT_IS
              + ")){0,3}[.! ]*");

  private NeverMind() {}

  /** What somebody wished for before they thought better of it. */
  public static Optional<String> takenBack(String text) {
    return FORM.in(SmallLetters.of(text)).map(said -> said.group("wish"));
  }
}

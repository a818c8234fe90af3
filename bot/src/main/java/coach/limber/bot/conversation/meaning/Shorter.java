package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.SmallLetters;
import java.util.regex.Pattern;

/** An answer in fewer or simpler words: "shorter please", "explain like i'm five", "tl;dr". */
public final class Shorter {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:please|pls|can you|could you|ok|sorry|and|but|say (?:it|that)|make (?:it|that)|put"
              + " (?:it|that)|explain (?:it|that|this)|explain|in|a bit|bit|much|even|more|tell"
              + " me)[, ]+){0,5}(?:shorter|simpler|simple|simply|plainer|short version|briefly|in"
              + " brief|in short|(?:in )?(?:plain|simple|simpler|easy|normal|other|fewer|less)"
              + " (?:words|english|terms|language)|layman'?s terms|like i(?:'m| am|m) (?:five|5|a"
              + " (?:child|kid))|eli5|tl;?dr|dumb (?:it|that) down|too (?:long|complicated|much"
              + " (?:text|words)))(?: (?:please|pls|version|then|for me)){0,2}[?!. ]*");

  private Shorter() {}

  public static boolean isWishedFor(String text) {
    return FORM.matcher(SmallLetters.of(text)).matches();
  }
}

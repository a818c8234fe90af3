package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Forms that a whole text may have, and what is said to each: the first that fits. */
public final class WholeTexts {
  private static final String LEAD =
      "(?:(?:hey|hi|hello|and|so|ok|okay|wait|but|btw|by the"
          + " way|um+|oh|ah|well|hm+|sorry|no|yes|ugh|god|honestly|limber|please|pls|just|also|now|actually|right|hang"
          + " on|hold on)[,.!? ]+){0,4}";
  private static final String END =
      "(?:[, ]+(?:please|pls|then|anyway|lol|haha|actually|btw|though|tho|too|as well|at all|or"
          + " not|limber|for me|here|now|today|again|really|thanks|sorry|so far|at the moment|right"
          + " now|if i'?m honest|to be honest|tbh|i'?m afraid|i must (?:say|admit))){0,3}[?!.…"
          + " 😢😭😞☹️]*";

  private record Answer(WholeForm form, String words) {}

  private final List<Answer> all = new ArrayList<>();

  /** These words, with a word or two before and after them, get this answer. */
  public WholeTexts with(String words, String answer) {
    all.add(new Answer(form(words), answer));
    return this;
  }

  public Optional<String> answer(String text) {
    var plain = SmallLetters.of(text);
    for (var answer : all) {
      if (answer.form().fits(plain)) {
        return Optional.of(answer.words());
      }
    }
    return Optional.empty();
  }

  public static WholeForm form(String words) {
    return WholeForm.of(LEAD + "(?:" + words + ")" + END);
  }

  /** Whether the whole text is of this form. */
  public static boolean is(WholeForm form, String text) {
    return form.fits(SmallLetters.of(text));
  }
}

package coach.limber.knowledge.language;

import java.util.regex.Pattern;

/** Whether somebody says that they are ill and wants to be left alone: "sick today". */
public final class Illness {
  private static final String ILL =
      "(?:sick|ill|unwell|poorly|not (?:feeling )?(?:very )?well|under the weather|laid up|in bed"
          + " with (?:a |the |some )?(?:\\w+ )?\\w+|down with (?:a |the |some )?(?:\\w+ )?\\w+|off"
          + " (?:sick|ill)(?: with (?:a |the )?(?:\\w+ )?\\w+)?|(?:got|caught|have|picked up)"
          + " (?:a|the) (?:nasty |bad |horrible |stomach |tummy )?(?:bug|flu|norovirus)|got the"
          + " flu|have the flu)";
  private static final String STILL = "(?:(?:still|again|not better yet|no better)[, ]+){0,2}";

  /** Reason enough to be left alone, where that is asked for. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:"
              + ILL
              + "|sick day|throwing up|vomiting|puking|food poisoning|(?:feel|feeling|felt)"
              + " (?:(?:really|so|too|pretty|absolutely|proper) )?(?:rotten|rough|awful|terrible"
              + "|dreadful|ropey|grim|lousy|ghastly)|migraine|fever(?:ish)?|a temperature|covid"
              + "|(?:stinking|heavy|bad|awful|streaming) cold|the flu|a stomach bug)\\b");

  /** Said of the whole day, and not as one symptom among others. */
  private static final WholeForm WHOLE =
      WholeForm.of(
          "(?:sorry,? )?(?:i'?m |i am |im |i'?ve |i have |i |feeling |off |home |out"
              + " ){0,9}"
              + STILL
              + "(?:really |so |very |quite )?"
              + ILL
              + "(?: at home| in bed)?(?:,? (?:just |only )?(?:a|with(?: a| the)?) (?:bad |nasty"
              + " |stomach |tummy |horrible )?(?:cold|bug|flu|virus|covid|norovirus|manflu))?(?:,?"
              + " (?:today|tonight|sorry|again)){0,9}[ .!]*|(?:it'?s |taking |need |having )?(?:an?"
              + " )?sick day(?: today)?[ .!]*");

  private Illness() {}

  /** Anywhere in a text that asks for something. */
  public static boolean isSaidIn(String text) {
    return SAID.matcher(Plain.of(text)).find();
  }

  /** And nothing else: "i'm ill today". */
  public static boolean isAllOf(String text) {
    return WHOLE.fits(Plain.of(text));
  }
}

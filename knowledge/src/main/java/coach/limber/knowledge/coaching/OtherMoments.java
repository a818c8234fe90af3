package coach.limber.knowledge.coaching;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moments of the day that are no button, and about when they are: "before work", "mid-morning". */
enum OtherMoments {
  BEFORE_THE_DAY(
      "before (?:i (?:go|set off|leave|start)(?: (?:to|for|out))?(?: (?:work|school|the"
          + " house))?|work|school|breakfast|college|uni|the (?:school|morning) run|my shift)|(?:on"
          + " the |my )?(?:way|train|bus|walk|drive|commute|journey) (?:to|in to|into) (?:work|the"
          + " office|school|town)|morning commute|(?:after )?(?:the )?school"
          + " (?:run|drop-?off)|first thing",
      LocalTime.of(7, 30)),
  MID_MORNING(
      "mid-? ?morning|elevenses|(?:morning|coffee) break|late morning", LocalTime.of(10, 30)),
  BEFORE_LUNCH("before (?:my )?lunch", LocalTime.of(12, 0)),
  AFTERNOON(
      "mid-? ?afternoon|afternoons?|(?:this )?arvo|school pick-? ?up|after school|tea break",
      LocalTime.of(15, 0)),
  GOING_HOME(
      "(?:way|train|bus|walk|drive|commute|journey|tram|tube) (?:back )?home|(?:leave|finish|knock"
          + " off|clock off) work|evening commute",
      LocalTime.of(17, 30)),
  BEFORE_DINNER(
      "(?:before (?:my |the )?(?:dinner|supper|tea|evening"
          + " meal))|(?:cook(?:ing)?|mak(?:e|ing)|start(?:ing)?|prepar(?:e|ing)) (?:the |my |our"
          + " )?(?:dinner|supper|tea|evening meal)|while (?:the )?(?:dinner|tea|supper)"
          + " (?:is|cooks|'s)",
      LocalTime.of(18, 0)),
  AFTER_DINNER(
      "(?:watch(?:ing)?|during|after|before) (?:the )?(?:tv|telly|evening news|ten o'clock"
          + " news|film|soaps)",
      LocalTime.of(19, 30));

  private final Pattern words;
  private final LocalTime at;

  OtherMoments(String words, LocalTime at) {
    this.words = Pattern.compile("\\b(?:" + words + ")\\b");
    this.at = at;
  }

  /** When the moment is that these words name, in small letters. */
  static Optional<LocalTime> in(String words) {
    return Arrays.stream(values())
        .filter(moment -> moment.words.matcher(words).find())
        .map(moment -> moment.at)
        .findFirst();
  }
}

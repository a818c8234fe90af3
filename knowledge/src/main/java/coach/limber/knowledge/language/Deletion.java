package coach.limber.knowledge.language;

import java.util.regex.Pattern;

/** Guards the one request that cannot be undone: everything of a person's is to go. */
final class Deletion {
  private static final Pattern GOES =
      Pattern.compile(
          "\\b(?:del[ei]t\\w*|eras\\w+|wip(?:e|ed|ing)|purge\\w*|shred\\w*|remov\\w+|destroy\\w*|scrub\\w*|nuke|clear|empty|drop|bin|trash|forg[eo]t\\w*|forget|unlearn|get"
              + " (?:rid|shot|shut) of|take .{1,40} off|off your|gone|clean slate|no"
              + " trace|close|withdraw|revoke|gdpr|cancel my account|out of your)\\b");
  private static final Pattern EVERYTHING =
      Pattern.compile(
          "\\b(?:ev[ery]{2,4}thing|every (?:single |last"
              + " )?(?:thing|bit|word|scrap)|all|account|data|datas|info|information|details|history|records?|profile|logs|entries|answers|check-?ins|database|systems?|servers?|trace|diary|the"
              + " (?:whole )?lot|me|consent|permission|stuff|gdpr|article 17)\\b");

  /** One thing is to go, or nothing is, or it is a question of what would happen. */
  private static final Pattern NOT_ALL =
      Pattern.compile(
          "\\b(?:do ?n[o']?t|never|not) (?:\\w+"
              + " )?(?:del|eras|wip|remov|forget|clear)\\w*|\\b(?:(?<!every"
              + " )last|latest|previous|just(?! (?:delete|erase|wipe))|(?<![.!,]"
              + " )today'?s?|yesterday'?s?|tonight'?s?|this morning'?s?|typo|mistake)\\b"
              + "|\\b(?:nudges?|tips?|hints?|reminders?|notifications?|messages?|habits?|goal|chart|graph|photo|picture|quiz|question|zone|time|mailing"
              + " list|to-? ?do"
              + " list|shopping|grocery|groceries|events?|schedules?|playlists?|newsletter|channel|group|thread|calendar|brows\\w+|search|google|facebook|instagram|whatsapp|e-?mails|inbox|cookies|photos|phone(?!"
              + " number)|laptop|amazon|waiting list)\\b|\\b(?:do|does|did|will|would)"
              + " you\\b|\\bwhat (?:happens|if)\\b|\\bhow long\\b|\\b(?:take|bring|carry) .{1,30}"
              + " with me\\b|\\bwhen do\\b"
              + "|\\b(?:pain|joints?|gut|diet|food|gluten|dairy|sugar|bread|knees?|bloat\\w*|inflammation)\\b");

  private Deletion() {}

  /** Whether a text that looks like it may be taken for it. */
  static boolean isPlausible(String text) {
    var plain = Plain.of(text);
    return GOES.matcher(plain).find()
        && EVERYTHING.matcher(plain).find()
        && !NOT_ALL.matcher(plain).find();
  }
}

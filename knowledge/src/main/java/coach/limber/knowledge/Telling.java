package coach.limber.knowledge;

import coach.limber.knowledge.language.JointWords;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Value;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text tells of the day, whatever the trained reader takes it for: of a deed at any time,
 * and while a check-in is open, by saying several things of the day or ticking them off and asking
 * for nothing.
 */
final class Telling {
  /** A question or a wish, wherever in the text it stands and whatever its punctuation. */
  private static final Pattern ASKS =
      Pattern.compile(
          "\\?\\s*$"
              + "|^\\W*(?:(?:hi|hey|ok(?:ay)?|so|and|but|please|pls|coach)\\W+){0,9}(?:how|who|when|where|is|are|am|was|were|do|did"
              + " (?:you|it)"
              + "|can(?!'t)|could(?!n't)|should|would|will|may|might|explain|show|give|send|remind|set"
              + "|change|move|stop|skip|pause|snooze|add|delete|remove|cancel|export|turn|switch"
              + " (?:on|off)|edit|correct|fix|update|put|make|start|help|list|track|log|name|prove"
              + "|connect|diagnose)\\b|\\b(?:what|what'?s|which|why|whose|does|how"
              + " (?:much|many|long|come|often|do|does|is)|do (?:i|you|they|those|these|we)|is"
              + " (?:it|that|this|there|one)|are (?:they|those|these)|or"
              + " (?:not|nay|no|do|does|is)|yes or no|y/n|vs|versus|thoughts|any"
              + " idea|advice|opinion|before or after|or after|diagnose|i want|i'd like|give"
              + " us|give me|should have been|meant to be|instead of \\d)\\b"
              + "|\\b(?:links?|linked|connection|connected|relationship|causes?|caused|evidence|studies|effects?|good"
              + " for|bad for|best|worst for|help with|helps?|remedy|cure|treatments?|for"
              + " (?:knee|joint|hip|back|hand) pain|can i|should i|could you|can you|would you|tell"
              + " me|i wonder|wondering)\\b");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  private static final Pattern STARTS_WITH_A_NUMBER =
      Pattern.compile(
          "^\\W*\\d{1,2}(?:[.,]\\d)?(?!\\s*(?:am|pm|o'clock|:|[.:]\\d))\\b.*", Pattern.DOTALL);
  private static final Pattern TICKS =
      Pattern.compile(
          "[✅☑✔✓❌✗]|^\\W*(?:done|ticked|did|took|taken)\\s*:|^\\W*(?:i"
              + " )?(?:did|done|managed|completed|finished|ticked|kept)(?: off| up)?"
              + " (?:all|both|every one)(?: of)? (?:my|the) habits\\b");

  /** "did all my habits", "got 4 hours between shifts": done, and asked for nothing. */
  private static final Pattern REPORTS =
      Pattern.compile(
          "^\\W*(?:(?:i|i've|just|only|yes|yep|yeah|about|well)\\W+){0,9}"
              + "(?:(?:got|had|slept|managed|grabbed|caught)\\b"
              + "|(?:did|done|ticked|finished|completed) (?:off )?(?:all|every|each)\\b).*",
          Pattern.DOTALL);

  /** "…, 30 min", "… for about an hour": how long it was, and not until when. */
  private static final String SO_LONG =
      "(?:[,.;:(-]* ?(?:(?:for|about|around|roughly|only|just|all of|a good|a solid|took(?: me)?|it"
          + " was|that was) ){0,3}(?:\\d{1,3}(?:[.,]\\d)?|an?|half"
          + " an|one|two|three|five|ten|fifteen|twenty|thirty|forty|fifty|sixty)["
          + " -]?(?:minutes?|mins?|m|hours?|hrs?|h)\\b(?: and a half)?(?: (?:today|in total|or"
          + " so|this (?:morning|afternoon|evening)))?)?";

  /** "did that walk", "finished my stretches today": done, and nothing asked of it. */
  private static final Pattern DEED =
      Pattern.compile(
          "^\\W*(?:(?:i|i've|ive|i'm|im|all|just|yes|yep|yeah|ok|okay|well|finally|also|have|and|then)\\W+){0,9}(?:(?:(?:did|done|finished|completed|managed)(?:"
              + " with)?|(?:back|home)(?: now)? from)"
              + " (?:that|the|this|my|our|a|an|some|another|today's)(?:"
              + " (?!(?:in|until|till|by|for|about)\\b)[\\p{L}-]+){1,3}?|(?:did|done)"
              + " (?!it|you|i\\b|we\\b|they)[\\p{L}-]{3,20}|\\p{L}+ed|swam|ran|rode)(?:"
              + " (?:today|tonight|this (?:morning|afternoon|evening)|now|already|again|too|after"
              + " all|at last|earlier|outside))*"
              + SO_LONG
              + "[^\\p{L}\\d?]*$");

  /** "Half an hour before I could move": no time to be asked again. */
  private static final Pattern COULD_AT_LAST =
      Pattern.compile(
          "\\b(?:before|till?|until) (?:i|my \\p{L}+|they|it) (?:could|was able"
              + " to|managed|got)\\b");

  /** "… and that's all from me": nothing is asked. */
  private static final String THAT_IS_ALL =
      "(?:[,;.]? ?(?:and |but |so )?(?:(?:that'?s|that is) (?:all|it|me|the lot)|nothing"
          + " (?:else|more)|no more)(?: (?:i'?ve got|ive got|i have|i got|to"
          + " (?:say|report|add|note|tell)|from me|there is|really|tbh|today|for"
          + " (?:today|now)|folks|coach|done)){0,3})?";

  private static final Pattern LEVEL =
      Pattern.compile(
          "(?:(?:my|the|and|today|i said) ){0,2}(?:stress|fatigue|tiredness|energy|sleep|stiffness"
              + "|pain|guts?|tummy|stomach|belly|bowels?|insides|digestion)(?: levels?)?(?:"
              + " (?:is|are|was|were|feels?|today)|:| =|'s){0,2}"
              + " (?:(?:very|quite|pretty|really|so|a bit|rather|fairly|absolutely) ){0,2}(?:low"
              + "|medium|moderate|high|bad|poor|rubbish|terrible|awful|rough|shocking|dreadful"
              + "|horrendous|grim|dodgy|in bits|a mess|in a (?:right )?state)(?:"
              + " (?:today|tonight|again|now)){0,2}"
              + THAT_IS_ALL
              + "[.! ]*");
  private static final String EATING =
      "(?:having|eating|drinking|munching|nibbling|sipping|snacking on|tucking into)";
  private static final Pattern ATE =
      Pattern.compile(
          "(?:(?:i|we|just|today|and|so|then|also|ok|i've|ive)[, ]+){0,3}(?:(?:had|ate|eaten|drank"
              + "|scoffed|grabbed|(?:i'?m|i am|we'?re|currently|just)(?: now| just| right now)? "
              + EATING
              + ") [^?]{3,60}|"
              + EATING
              + " [^?]{3,50} (?:right )?now[.! ]*)");
  private static final Pattern TWINGE =
      Pattern.compile(
          "(?:(?:i have|i've got|got|had|having|just|only|a|an|bit of a?|some|the"
              + " odd|slight|mild|bad|dull|sharp|little|small|nasty|light|constant)"
              + " ){1,4}(?:twinge|ache|niggle|pain|soreness|throb(?:bing)?|tightness)s? in"
              + " (?:my|the|both|one) [^?]{3,40}");
  private static final Pattern CLOSES_WITH_STRESS =
      Pattern.compile(
          "[^?]{3,80}[,;.] ?(?:so )?(?:my )?stress(?: levels?)?(?: is| was)? (?:very |really"
              + " )?(?:high|low|medium|bad)(?: (?:today|tonight))?[.! ]*");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:my )?(?:brain|head|mind)(?:'s| is| was| feels)?(?: like| full of| made of| just| all)"
              + " [\\p{L} ]{3,20}[.! ]*");
  private static final Pattern CLOSES_WITH_A_NUMBER =
      Pattern.compile("[^?\\d]{10,120}[,;.] ?(?:an? |so )?\\d{1,2}(?: ?/ ?10| out of 10)?[.! ]*");

  private static final String CLAUSE = "(?:^|[,.;!\\n-] ?|\\b(?:and|then|but|so|only) )";
  private static final String CLAUSE_ENDS = "(?=[,.;! ]*(?:$|[,.;!]|\\band\\b))";

  /** "Did overtime, pain 6", "school run, stress 7": the same of what is counted otherwise. */
  private static final Pattern MEASURED =
      Pattern.compile(
          CLAUSE
              + "(?:my |the )?(?:pain|stress|stiff(?:ness)?|fatigue|tired(?:ness)?|energy|"
              + JointWords.NAMED
              + ")(?: (?:is|was|are|were|at|about|around|now|a|level|for))*+ \\d{1,3}(?: ?/ ?10|"
              + " ?min(?:ute)?s?)?"
              + CLAUSE_ENDS);

  /** "I made a mistake, stiffness is 10 minutes" tells nothing new. */
  private static final Pattern PUTS_RIGHT =
      Pattern.compile(
          "\\b(?:mistakes?|mistyped|mistaken|wrong(?:ly)?|typos?|errors?|correct(?:ion|ed)?"
              + "|(?:previous|last) answer|meant|edit|change|fix)\\b");

  /** "Did a 12 hour shift, slept 4h": whatever it was after. */
  private static final Pattern SLEPT =
      Pattern.compile(
          CLAUSE
              + "(?:(?:i|i'?ve|then|and|but|so|only|just"
              + "|barely|about|today|last night)[, ]+){0,4}(?:slept|got|had)(?: (?:about|around"
              + "|maybe|only|just|for|like|roughly|barely)){0,3} (?:\\d{1,2}(?:[.,]\\d)?|two|three"
              + "|four|five|six|seven|eight|nine|ten)(?: and a half| 1/2)? ?(?:h|hrs?|hours?)?(?:"
              + " (?:of )?sleep)?(?: (?:last night|after|tonight|only|max|at most|in total))?"
              + CLAUSE_ENDS);

  private static final String SCORE = "(?:an? )?(?:10|\\d)(?:[.,]\\d)?(?: ?/ ?10)?";

  /** "was 6, is 4", "went from 7 to 5 today". */
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?:(?:it|pain|mine|they|the pain|my pain|joints|my \\p{L}{3,9}|today|now|so)(?:'s| has|"
              + " have)? ){0,2}(?:was|were|went|gone|dropped|down|up|started|came|moved|eased|from)"
              + "(?: (?:at|on|from|down|up)){0,2} "
              + SCORE
              + "(?: (?:earlier|before|this morning|at first|yesterday|on waking|last"
              + " night))?[,;.]? ?(?:(?:and|but|to|then|now|today|tonight|is|it'?s|down|up|back|at"
              + "|i'?m|only|currently|are|they'?re) ){1,4}"
              + SCORE
              + "(?: (?:now|today|tonight|this evening|so far|after .{3,30}))?[.! ]*");

  /** "… in the morning and 10 at night": when it was. */
  private static final Pattern PART_OF_THE_DAY =
      Pattern.compile(
          "\\b(?:(?:in the|this) (?:morning|afternoon|evening)|at (?:night|noon|lunchtime)|today"
              + "|tonight|last night|(?:before|after) (?:bed|work|lunch|dinner|breakfast))\\b");

  private static final Pattern FOR_SOMETHING = Pattern.compile("\\bfor (?!\\d|an? |half|the day)");

  /** A length of time to move that is weighed rather than told: "20 minutes of yoga, enough". */
  private static final Pattern WEIGHED =
      Pattern.compile(
          "\\?|\\b(?:enough|ok|okay|fine|better|too|alright|right|or|per|a day|every)\\b");

  private static final Pattern WEIGHS =
      Pattern.compile(
          "\\b(?:bad|good|ok|okay|safe|fine|harmful|right(?!"
              + " now)|wrong|true|proven|allowed|instead|and joints?|joint pain)\\b");
  private static final Pattern MINE =
      Pattern.compile(
          "^(?:(?:hi|hello|hey|well|so|ok|ugh|oh|morning|evening)[,.! ]+){0,3}(?:my|both my|i've"
              + " got|i have|i get|ive got)\\b.{0,80}$",
          Pattern.DOTALL);

  private static final String SOME_JOINTS =
      "(?:my |the |both |left |right |and |now ){0,4}(?:"
          + JointWords.WITH_BACK
          + ")(?:(?: and| &|,) (?:my |the )?(?:"
          + JointWords.WITH_BACK
          + ")){0,2}";
  private static final String SORE =
      "(?:(?:are|is|'s|so|very|really|a"
          + " bit|bit|quite|pretty|all|absolutely|still|both|feel|feeling|got|proper)"
          + " ){0,4}(?:sore|aching|achy|ache|aches|hurt|hurts|hurting|throbbing|painful|stiff|swollen|killing"
          + " me|killing|bad|burning)";

  /** What the day was like, and then what hurts. */
  private static final Pattern AND_SORE =
      Pattern.compile(
          "[^?,.;]{4,60}[,.;] ?(?:and |so |but )?(?:"
              + SOME_JOINTS
              + " "
              + SORE
              + "|"
              + SORE
              + " "
              + SOME_JOINTS
              + ")(?: (?:today|now|again|tonight|as usual|me|too|a bit|a lot)){0,2}[.! ]*");

  /** "Gas plus stiff knees": words for a search, not of a day: no number, nobody, no time. */
  private static final Pattern PAIRS =
      Pattern.compile(
          "(?!.*\\b(?:i|i'm|im|i've|ive|my|me|am|was|had|woke|slept|today|tonight|yesterday|now|again|still|just|last|this|all|since|morning|night|day|week)\\b)[^\\d.!;\\n"
              + "]{3,40} (?:plus|\\+|combined with|together with|alongside) [^\\d.!;\\n"
              + "]{3,40}");

  /** Who tells this much of a day may ask himself something in between. */
  private static final int A_WHOLE_DAY = 4;

  /** What only follows from another measure. */
  private static final Set<Measure> DERIVED =
      EnumSet.of(Measure.TRIGGERS, Measure.SUPPORTS, Measure.GUT_OK, Measure.MOVEMENT_MINUTES);

  private Telling() {}

  /** Whether it has no form of a question and no word that weighs anything. */
  static boolean asksNothing(String text) {
    var plain = SmallLetters.of(text);
    return !ASKS.matcher(plain).find() && !WEIGHS.matcher(plain).find();
  }

  /**
   * "My knees ache since the summer", "12 hour shift, knees sore": somebody's own complaint, and no
   * question of why.
   */
  static boolean ofOneself(String text, Report told) {
    var plain = SmallLetters.of(text);
    var joints = has(told, Measure.JOINTS);
    var mine = (joints || has(told, Measure.GUT)) && MINE.matcher(plain).matches();
    return (mine || (joints && AND_SORE.matcher(plain).matches())) && asksNothing(text);
  }

  /** Whether a text only puts two things together, as one does to look them up. */
  static boolean pairs(String text) {
    return PAIRS.matcher(SmallLetters.of(text)).matches();
  }

  /** Whether it tells of what was done to move, whoever is listening: in a check-in or not. */
  static boolean ofADeed(String text, Report told) {
    var plain = SmallLetters.of(text);
    var did = has(told, Measure.MOVEMENT) || has(told, Measure.HABITS_DONE);
    return !ASKS.matcher(plain).find()
        && ((did && DEED.matcher(plain).matches())
            || (movedFor(told, plain)
                && PART_OF_THE_DAY.matcher(plain).find()
                && !FOR_SOMETHING.matcher(plain).find())
            || (has(told, Measure.STIFFNESS_MINUTES) && COULD_AT_LAST.matcher(plain).find())
            || (has(told, Measure.FOODS) && ATE.matcher(plain).matches() && asksNothing(text)));
  }

  /**
   * Whether it gives one measure its level and says no more, "stress high", or gives a number by
   * the way and asks for nothing: "can't get up today, it's that bad, 8", "long day, slept 4h".
   */
  static boolean ofALevel(String text, Report told) {
    var plain = SmallLetters.of(text);
    return (!told.isEmpty() && LEVEL.matcher(plain).matches())
        || (has(told, Measure.JOINTS) && TWINGE.matcher(plain).matches() && asksNothing(text))
        || (has(told, Measure.PAIN) && CHANGED.matcher(plain).matches())
        || (has(told, Measure.STRESS) && CLOSES_WITH_STRESS.matcher(plain).matches())
        || (byTheWay(told, plain) && asksNothing(text))
        || (has(told, Measure.BRAIN_FOG) && HEAD.matcher(plain).matches())
        || (has(told, Measure.PAIN)
            && CLOSES_WITH_A_NUMBER.matcher(plain).matches()
            && !ASKS.matcher(plain).find());
  }

  private static boolean byTheWay(Report told, String plain) {
    return !PUTS_RIGHT.matcher(plain).find()
        && ((has(told, Measure.SLEEP_HOURS) && SLEPT.matcher(plain).find())
            || (things(told) > 0 && MEASURED.matcher(plain).find()));
  }

  /** Whether it lists foods and little else: "toast, eggs and later pasta". */
  static boolean listsFoods(String text, Report told) {
    return told.value(Measure.FOODS).orElse(null) instanceof Value.Items(var foods)
        && foods.size() >= 2
        && BETWEEN_WORDS.split(SmallLetters.of(text)).length <= 2 * foods.size() + 2
        && asksNothing(text);
  }

  static boolean is(String text, Report told) {
    var plain = SmallLetters.of(text);
    if (TICKS.matcher(plain).find() && has(told, Measure.HABITS_DONE)) {
      return true;
    }
    if (STARTS_WITH_A_NUMBER.matcher(plain).matches()
        && (has(told, Measure.PAIN) || has(told, Measure.STIFFNESS_MINUTES))) {
      return true;
    }
    if (!plain.contains("?") && has(told, Measure.PAIN) && things(told) >= A_WHOLE_DAY) {
      return true;
    }
    if (ASKS.matcher(plain).find()) {
      return false;
    }
    var reported = has(told, Measure.SLEEP_HOURS) || has(told, Measure.HABITS_DONE);
    return movedFor(told, plain)
        || things(told) >= 2
        || (reported && REPORTS.matcher(plain).matches());
  }

  private static boolean movedFor(Report told, String plain) {
    return has(told, Measure.MOVEMENT)
        && has(told, Measure.MOVEMENT_MINUTES)
        && !WEIGHED.matcher(plain).find();
  }

  private static boolean has(Report told, Measure measure) {
    return told.value(measure).isPresent();
  }

  /** How many things are told; every food is one. */
  private static int things(Report told) {
    int things = 0;
    for (var entry : told.values().entrySet()) {
      var follows = DERIVED.contains(entry.getKey()) && !alone(told, entry.getKey());
      if (!follows) {
        things += entry.getValue() instanceof Value.Items(var items) ? items.size() : 1;
      }
    }
    return things;
  }

  private static boolean alone(Report told, Measure derived) {
    return switch (derived) {
      case GUT_OK -> !has(told, Measure.GUT);
      case MOVEMENT_MINUTES -> !has(told, Measure.MOVEMENT);
      case TRIGGERS, SUPPORTS -> !has(told, Measure.FOODS);
      case PAIN,
          STIFFNESS_MINUTES,
          JOINTS,
          GUT,
          FATIGUE,
          BRAIN_FOG,
          STRESS,
          SLEEP_HOURS,
          SLEEP_QUALITY,
          FOODS,
          MOVEMENT,
          HABITS_DONE ->
          true;
    };
  }
}

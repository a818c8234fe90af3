package coach.limber.bot.conversation.life;

import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.FamilyWords;
import coach.limber.knowledge.safety.Tier;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether help is there, about to be called, or arranged: each is heard, and nobody is scolded. */
final class HelpUnderWay {
  private static final String HELPERS =
      "(?:(?:an?|the|my|our|his|her|some)"
          + " )?(?:ambulance|paramedics?|help|doctors?|gp|nurse|midwife|crisis"
          + " (?:team|people)|mental health"
          + " (?:team|nurse)|police|999|911|112|111|988|hospital|samaritans|crisis"
          + " line|helpline|out of hours|surgery|them)";
  private static final String PLACE =
      "(?:the |my |a )?(?:hospital|a ?(?:&|and)"
          + " ?e|er|casualty|doctors?'?s?|gp'?s?|surgery|walk-?in(?: cent(?:re|er))?|urgent"
          + " care|emergency(?: room| department)?|minor injuries|ambulance|waiting room|clinic)";
  private static final String KIN =
      "(?:(?:my|his|her|our|their|an?|the)"
          + " )?(?:"
          + FamilyWords.ANY
          + "|flatmate|carer|therapist|counsellor|doctor|gp|nurse|crisis"
          + " team|police|paramedics?|teacher)";
  private static final String PERSON = "(?:me|us|him|her|them|someone|somebody|people|" + KIN + ")";

  private static final Pattern THERE =
      Pattern.compile(
          "(?:now |already |we have |i have |we'?ve got |i'?ve got )?(?:"
              + HELPERS
              + "(?:'?s| is| are| has| have)? (?:just |now |already"
              + " )?(?:here|coming|came|arrived|come|there|on (?:its|the|their|his|her)"
              + " way|called|been called|with "
              + PERSON
              + ")|(?:(?:i|we|he|she|they|"
              + KIN
              + ")(?:'ve| have|'s| has)? )?(?:just |already )?(?:called|rung|rang|phoned|got hold"
              + " of|spoken to|spoke to|seen|been to) (?:for )?"
              + HELPERS
              + "|(?:(?:(?:i|we|he|she|they)(?:'m|'re|'s| am| are| is)|now|just)"
              + " ){0,2}(?:at|in|going to|heading to|off to|on (?:my|our|the|his|her) way"
              + " to|driving to|being driven to) "
              + PLACE
              + "|(?:he|she|they)(?:'s|'re| is| are) (?:now |safe |here )?(?:with "
              + PERSON
              + "|not alone|in good hands|being looked after)|"
              + KIN
              + "(?:'s| is| are) (?:here|with "
              + PERSON
              + "|on (?:the|his|her|their) way))\\b(?!"
              + " (?:tomorrow|later|next|on|"
              + CalendarWords.WEEKDAY
              + "|when)\\b)[^?]{0,30}");

  private static final String SOON =
      "(?!.{0,80}\\b(?:tomorrow|later|next|"
          + CalendarWords.WEEKDAY
          + "|weekend|when|if|can'?t|cannot|won'?t|don'?t|not|never|maybe|might|should|weeks?|days?|months?)\\b)";

  private static final String WHOM =
      "(?: (?:now|right now|right away|straight away|at once|asap|first|then|today|in|back|for|and"
          + "|it|you|"
          + HELPERS
          + "|"
          + PLACE
          + "|"
          + PERSON
          + ")){0,5}";
  private static final String CHECKED =
      " (?:it|this|that|him|her|myself|them|my \\p{L}{3,9}) (?:checked|looked at|seen)(?:"
          + " (?:out|over|to|by))?";

  private static final Pattern CALLS =
      Pattern.compile(
          SOON
              + "(?:(?:i'?ll|i will|we'?ll|we will|will|i'?m going to|i am going to|we'?re going"
              + " to|going to|i'?m gonna|gonna|let me|i'?m about to|i'?m trying to|trying to|off"
              + " to) (?:just |now |try to |go and |go to |have to"
              + " ){0,2}(?:(?:call|ring|phone|dial|text|message)"
              + WHOM
              + "|(?:see|book in with|contact|speak to|talk to|go to|go in to|go and see|get|tell)"
              + " (?:"
              + HELPERS
              + "|"
              + PLACE
              + ")"
              + WHOM
              + "|(?:get|have)"
              + CHECKED
              + WHOM
              + ")|(?:(?:i'?m|i am|we'?re|we are|he'?s|she'?s|"
              + KIN
              + " is) )?(?:just |now |already )?(?:(?:calling|ringing|phoning|dial?ling|texting)(?!"
              + " in\\b)"
              + WHOM
              + "|(?:seeing|contacting|speaking to|talking to|getting) (?:"
              + HELPERS
              + "|"
              + PLACE
              + ")"
              + WHOM
              + "|getting"
              + CHECKED
              + WHOM
              + "|on (?:hold|the phone|the line)\\b[^?]{0,30}))");

  private static final Pattern ARRANGED =
      Pattern.compile(
          "(?:(?:i|we|he|she)(?:'ve|'s| have| has)? (?:just |already"
              + " )?(?:rang|rung|called|phoned|spoke to|spoken"
              + " to|booked|saw)\\b[^?]{2,40}\\b)?(?:they|he|she|the \\p{L}{2,9}|"
              + HELPERS
              + ")(?:'ll| will|'re|'s| are| is| want to| wants? to| said they'?ll| said to)"
              + " (?:(?:be|going to|now|just)"
              + " ){0,2}(?:see(?:ing)?|ring(?:ing)?|call(?:ing)?|phon(?:e|ing)|send(?:ing)?|hav(?:e|ing)|look(?:ing)?|fit(?:ting)?|visit(?:ing)?|com(?:e|ing)|squeez(?:e|ing))"
              + " (?:me|us|him|her|someone|somebody|an ambulance|a doctor|a nurse|at"
              + " it|in|out|back|over|round)\\b[^?]{0,40}");

  /** Not a day off, and not instead of an ambulance. */
  private static final Pattern TODAY =
      Pattern.compile(
          SOON
              + "(?:(?:i'?ve|i have|i'?m|i|we|we'?ve|he'?s|she'?s|got|have|has|there'?s|my|managed"
              + " to get|made|booked|an?|the|at)"
              + " ){0,5}(?:(?:doctor'?s?|gp|hospital|emergency|urgent|surgery|same day)"
              + " ){0,2}(?:appointment|appt|slot|booked in|seeing "
              + HELPERS
              + "|being seen)(?: (?:is|at|for|in|today|this|with|by|from)\\b[^?]{0,40})?");

  private static final Pattern AT_ONCE = Pattern.compile("^" + SOON);

  private HelpUnderWay() {}

  static Optional<AfterDanger> in(Tier tier, String plain) {
    var clauses = Clauses.of(plain);
    if (clauses.stream().anyMatch(AfterDanger::isNotWell)) {
      return Optional.empty();
    }
    if (isArranged(tier, plain, clauses)) {
      return Optional.of(AfterDanger.ARRANGED);
    }
    if (clauses.stream().anyMatch(clause -> THERE.matcher(clause).matches())) {
      return Optional.of(AfterDanger.HELPED);
    }
    return clauses.size() <= 2
            && clauses.stream().anyMatch(clause -> CALLS.matcher(clause).matches())
        ? Optional.of(AfterDanger.CALLS)
        : Optional.empty();
  }

  /** An emergency waits for no appointment. */
  private static boolean isArranged(Tier tier, String plain, List<String> clauses) {
    return switch (tier) {
      case CRISIS -> false;
      case EMERGENCY -> AT_ONCE.matcher(plain).find() && areComing(clauses);
      case URGENT, DOCTOR ->
          areComing(clauses)
              || clauses.stream().anyMatch(clause -> TODAY.matcher(clause).matches());
    };
  }

  private static boolean areComing(List<String> clauses) {
    return clauses.stream().anyMatch(clause -> ARRANGED.matcher(clause).matches());
  }
}

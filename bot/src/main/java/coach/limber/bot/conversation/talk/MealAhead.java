package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is still to be eaten, and is noted when it is: "gonna have fish and chips tonight". */
final class MealAhead {
  private static final String LEAD =
      "(?:(?:so|and|ok|okay|well|hey|hi|oh|hmm|btw|also|just|today|tonight|later(?: on)?|tomorrow"
          + "|this evening|for (?:my |our )?(?:tea|dinner|lunch|supper)(?: tonight)?)[,.! ]+){0,3}";
  private static final String EAT =
      "(?:(?:be |to |just |probably |maybe |also |all ){0,2}(?:have|having|eat|eating|make|making"
          + "|cook|cooking|order|ordering|get|getting|grab|grabbing|do|doing|try|trying|drink"
          + "|drinking)(?: (?:in|out|myself|ourselves|us|me))?"
          + " )";
  private static final String LATER =
      "(?:,? (?:later(?: on)?(?: today)?|tonight|tomorrow|this evening|in a (?:bit|while|minute)"
          + "|soon|for (?:my |our )?(?:tea|dinner|lunch|supper)"
          + "(?: tonight| later| tomorrow)?))";
  private static final String CLOSING =
      "(?:,? (?:yum(?:my)?|can'?t wait|i think|probably|maybe|lol|haha|so hungry|starving|then"
          + "|hooray|yay))?[.!,: )(]*";
  private static final WholeForm SOON =
      WholeForm.of(
          LEAD
              + "(?:(?:i'?m|i am|we'?re|we are) )?(?:just |now )?(?:gonna|going to|about"
              + " to|planning(?: on| to)?|thinking (?:of|about)|off to)(?:"
              + " (?:probably|maybe|just))? "
              + EAT
              + "(?<food>.{3,40}?)"
              + LATER
              + "{0,2}"
              + CLOSING);
  private static final WholeForm SOME_TIME =
      WholeForm.of(
          LEAD
              + "(?:(?:you know |i think |think |maybe )?(?:i|we)(?:'ll| will| might| may| want to|"
              + " plan to|'d like to)|ill|might|hoping to)(?: (?:probably|maybe|just))? "
              + EAT
              + "(?<food>.{3,40}?)"
              + LATER
              + "{1,2}"
              + CLOSING);
  private static final WholeForm AT_A_TIME =
      WholeForm.of(
          LEAD
              + "(?:(?:i'?m|we'?re|i am|we are) )?(?:having|eating|making|cooking|planning|ordering"
              + "|it'?s|it'?ll be|(?:dinner|lunch|tea|supper)(?:'s| is|'ll be| will be|:)?) "
              + "(?<food>.{3,40}?)"
              + LATER
              + "{1,2}"
              + CLOSING);
  private static final WholeForm TONIGHT =
      WholeForm.of(
          LEAD
              + "(?:tonight|later(?: on)?|this evening|tomorrow),? (?:i'?m|we'?re|i am|we are|it'?s"
              + "|it'?ll be) (?:(?:having|eating|making|cooking|planning|ordering) )?"
              + "(?<food>.{3,40}?)"
              + CLOSING);
  private static final WholeForm THE_MEAL =
      WholeForm.of(
          LEAD
              + "(?:(?:my |our )?(?:dinner|lunch|tea|supper)(?: tonight| later| tomorrow)?(?:'ll"
              + " be| will be| is going to be| is gonna be)) (?<food>.{3,40}?)"
              + LATER
              + "{0,2}"
              + CLOSING);

  /** A habit, or a meal that is over or under way. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:every|each|daily|always|from"
              + " now|had|ate|was|were|now|yesterday|instead|pain|more|less|fewer|healthier"
              + "|habit|when|once|if|\\d+)\\b|\\?");

  private MealAhead() {}

  /** Nothing if there is no food in it. */
  static Optional<String> said(String text, Reading reading) {
    var plain = SmallLetters.of(text);
    return OTHERWISE.matcher(plain).find()
        ? Optional.empty()
        : SOON.in(plain)
            .or(() -> SOME_TIME.in(plain))
            .or(() -> AT_A_TIME.in(plain))
            .or(() -> TONIGHT.in(plain))
            .or(() -> THE_MEAL.in(plain))
            .map(said -> reading.told("i ate " + said.group("food")))
            .filter(eaten -> eaten.value(Measure.FOODS).isPresent())
            .map(_ -> NotedWords.TELL_ONCE_EATEN);
  }
}

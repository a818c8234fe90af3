package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.WholeForm;
import java.util.Arrays;
import java.util.Optional;

/** What plain words right after a nudge come to, other than done, not today and later. */
@SuppressWarnings("ImmutableEnumChecker") // what a form learns changes nothing that it says
public enum NudgeReply {
  /** "Ok will do", a thumbs-up. */
  WILL_DO(
      "(?:(?:yes|yep|yeah|yup|ya|ok|okay|k|sure|alright|all right|right|fine|thanks|thank"
          + " you|oh)[,.! ]+){0,4}(?:yes|yep|yeah|yup|ok|okay|sure|alright|all right|will do|i"
          + " will|i'?ll do (?:it|that)|on it|on my way|(?:i'?m )?(?:doing it|going|heading"
          + " out|off)(?: (?:now|right now|then|out))?|good (?:idea|call|plan)|let'?s (?:do"
          + " it|go)|of course|definitely|absolutely|gladly|roger|got it|why not)(?:[,."
          + " ]+(?:now|then|thanks|thank you|coach|limber|please|today|in a"
          + " (?:minute|moment|bit)|shortly)){0,3}[.! ]*"
          + "|(?:[👍👌🙏❤♥😊🙂😀💪🫡🆗][\\p{M}\\p{Sk}]*\\uFE0F?\\s*){1,5}"),

  /** It is in the past, or was left out, or something is in the way. */
  NOT_NOW(
      opening()
          + "(?:"
          + cannot()
          + "(?:[,;.:! ]+|$))?(?:(?:because|cos|cause|coz|as|since|but) )?(?:"
          + missed()
          + "|"
          + weather()
          + "|"
          + elsewhere()
          + "|"
          + tooMuch()
          + ")"
          + closing()
          + "|"
          + opening()
          + cannot()
          + "[,;.:]+"
          + " ?(?!.{0,60}(?:\\d|\\b(?:pain|hurt|sore|ach|swoll|stiff|flare|meant|mean|wrong|yesterday|ask|change|move|stop)))[^?]{2,60}"),

  /** "Did it this morning instead". */
  DONE_EARLIER(
      "(?:(?:i|oh|ah|sorry|no|yes|yeah|forgot|i forgot|forgot"
          + " it|but|and|so|well|already|actually|i'?ve|just)[,.! ]+){0,6}(?:did|done|finished)"
          + " (?:it|that|this|mine|them)(?:,? (?:already|earlier|this morning|before"
          + " (?:breakfast|lunch|work|that)|after (?:breakfast|lunch|work)|at"
          + " (?:lunch|breakfast|work|noon)|in the (?:morning|afternoon)|instead|just now|first"
          + " thing|though|an hour ago|today)){0,4}[.! ]*"),

  /** "I only managed five minutes". */
  IN_PART(
      "(?:(?:i|yes|yeah|well|but|sorry|ok|oh|only|just|at least|have|i'?ve)[,."
          + " ]+){0,5}(?:managed|did|got in|done|made|walked|stretched)(?:"
          + " (?:it|about|around|just|only|for|like|maybe|a)){0,3}"
          + " (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|ten|fifteen|twenty|half|some|few|couple|bit|little)(?:"
          + " of)?(?: (?:a|an|the|it|that))?(?:"
          + " (?:minutes?|mins?|min|hour|steps|lengths|reps|stretch(?:es)?|poses?|breaths?|rounds?|laps?|it|that|them|blocks?))?(?:"
          + " (?:today|though|of it|so far|only)){0,2}[.! ]*"),

  ANOTHER_HABIT(
      opening()
          + "(?:(?:(?:that|this|it|the|habit|one|walk)(?:'?s| is)? ){1,4}(?:(?:so|too|very|a"
          + " bit|really|getting) ){0,2}(?:boring|dull|rubbish|not for me|not my thing|no fun)(?:"
          + " now)?(?:[,.; ]+(?:(?:can i have|give me|i want|i'?d like|how about) )?(?:(?:an?|some)"
          + " )?(?:different|other|another|new)(?: (?:one|habit|thing))?)?|(?:(?:can i have|give"
          + " me|i want|i'?d like|how about) )?(?:another|an? (?:different|new|other)|different)"
          + " (?:one|habit))"
          + closing()),

  ANOTHER_MOMENT(
      "(?:(?:it'?s|that'?s|this is|no|sorry|way|far|much|a bit|still|bit|always|you'?re)[,."
          + " ]+){0,4}too (?:early|late|soon)(?: (?:for me|in the day|every day|always)){0,2}[.!"
          + " ]*"),

  WHY(
      "(?:(?:what|huh|eh|sorry|hm+|ok|wait|and)[?!., ]+){0,3}(?:why (?:are|do|did|have) you"
          + " (?:tell|say|send|sent|writ|ask|remind|nudg|messag)\\w*(?: me)?(?:"
          + " (?:this|that|it|these|now|again|about it)){0,2}|what(?:'?s| is) (?:this|that)(?:"
          + " (?:for|about|all about|message))?|why (?:this|that|now|me))[?!. ]*"),

  TOLD_BEFORE(
      "(?:(?:i know|yes|ok|again|but|hey)[,.! ]+){0,3}(?:you(?:'ve| have)? (?:already"
          + " )?(?:told|said|asked|sent|reminded)(?: me)?(?: (?:that|this|it))?(?:"
          + " (?:already|before|yesterday|again|every day))?|not (?:this |that )?again|the same"
          + " (?:again|every day)|i (?:already )?know(?: that)?(?: already)?)[?!. ]*");

  private final WholeForm form;

  NudgeReply(String form) {
    this.form = WholeForm.of(form);
  }

  /** The first of these that the whole text is, in small letters. */
  public static Optional<NudgeReply> of(String plain) {
    return Arrays.stream(values()).filter(reply -> reply.form.fits(plain)).findFirst();
  }

  private static String opening() {
    return "(?:(?:no|nope|nah|sorry|oh|ah|ok|okay|hm+|well|ugh|actually|but|damn|oops|i|i"
        + " think|yes|just)[,.! ]+){0,4}";
  }

  private static String closing() {
    return "(?:,? (?:today|now|sorry|thanks|thank you|then|though|i'm"
        + " afraid|yet|again|please)){0,3}[.! ]*";
  }

  private static String cannot() {
    return "(?:i )?(?:can'?t|cannot|couldn'?t|won'?t|not today|not now)(?: (?:do|manage|make|go|get"
        + " out|walk))?(?: (?:it|that|this|out))?(?: (?:today|now))?";
  }

  private static String missed() {
    return "(?:totally |completely )?(?:missed (?:it|that|this|lunch|my (?:slot|moment))|forgot(?:"
        + " (?:it|about it|all about it|to|to do it|again))?|slept through(?: it)?|(?:it'?s )?too"
        + " late (?:now|for (?:it|that|today))|no chance|never got (?:to it|round to it|the"
        + " chance)|ran out of time|(?:it )?didn'?t (?:happen|get (?:to it|round to it|the chance|a"
        + " chance)|work out))";
  }

  private static String weather() {
    return "(?:(?:it'?s|it is|still|too|so|far|a bit|very|really|there'?s)"
        + " ){0,4}(?:rain(?:ing|y)?|pouring|snow(?:ing|y)?|storm(?:ing|y)?|a"
        + " storm|icy|windy|freezing|hot|cold|wet|dark|slippery|foggy|hailing|boiling|horrible"
        + " out)(?: (?:out|outside|here|out there|for (?:it|that|me))){0,2}";
  }

  private static String elsewhere() {
    return "(?:(?:i'?m|i am|we'?re|still|stuck|just|currently) ){0,4}(?:at (?:work|the"
        + " (?:office|dentist'?s?|shops?|gym)|my (?:mum|mom|son|daughter|friend)'?s)|in"
        + " (?:(?:a|the|an) )?(?:meeting|office|car|town|bath|traffic|class|call|queue)|on"
        + " (?:(?:a|the|my) )?(?:bus|train|call|phone|road|plane)|driving|working|busy(?:"
        + " with .{2,20})?|babysitting|cooking)(?: (?:right now|all day|at the"
        + " moment|still|(?:until|till) .{2,15}|this (?:morning|afternoon|week))){0,2}";
  }

  private static String tooMuch() {
    return "(?:(?:i'?ve|i have|i) )?(?:(?:got|have|had) )?(?:no time|visitors|guests|the kids|(?:my"
        + " )?grandkids|too much (?:on|work|to do)|a (?:busy|full|long) day|lots on|stuff"
        + " on|no energy)(?: here)?";
  }
}

package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Greetings;
import coach.limber.knowledge.language.Intent;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word of greeting, thanks or farewell is only taken for one if it is in the text: "whatever" is
 * no goodbye, and "sorry I was away" no thanks. Anything else is a word of chat.
 */
public final class Courtesy {
  private static final Pattern GREETING =
      Pattern.compile(
          "\\b(?:h(?:i+|ey+|e+l+o+|a+llo+|ullo|owdy|iya+|iii*)|yo+|oi|sup|wass?up|what'?s up|ello+"
              + "|morning?|afternoon|evening|g'?day|day|greetings|hola|bonjour|salut|ciao|namaste"
              + "|salaam|salam|shalom|aloha|ahoy|back|again|long time|it'?s me|any(?:one|body)"
              + "|you there|welcome|nice to (?:meet|see)|good to (?:be|see)|knock)\\b|👋|🙋|🤗");
  private static final Pattern THANKS =
      Pattern.compile(
          "thank|\\bth?n?x+\\b|\\b(?:ta|cheers|ty|tysm|tyvm|merci|gracias|danke|grazie|obliged|appreciate\\w*|grateful|bless\\w*|kind"
              + " of you|legend|life ?saver|helpful|helped|kudos|nice one|star|you'?re (?:great|the"
              + " best))\\b|🙏");
  private static final Pattern GOODBYE =
      Pattern.compile(
          "\\b(?:(?:good)?b+y+e+|bb|cya|c ya|see (?:you|ya|u)|laters?|(?:good"
              + " ?|(?<=^)|(?<=bye |thanks |ok |later ))ni(?:ght|te)|ttyl|talk (?:to you"
              + " )?(?:soon|later|tomorrow)|tomorrow|soon|farewell|take care|ciao|adios|cheerio|so"
              + " long|ta ?ta|toodle\\w*|sign(?:ing)? off|log(?:ging)? off|gotta|got to"
              + " go|(?:have|need) to go|must (?:go|dash|run)|off (?:to|now)|i'?m off|i'?m"
              + " out|head(?:ing)? (?:off|out|to)|going (?:to|now|out)|go now|catch"
              + " you|bed|peace|that'?s (?:all|it|enough)|until|leaving|have a"
              + " (?:good|nice|great|lovely))\\b|👋");

  private static final Pattern GLAD =
      Pattern.compile(
          "\\b(?:better|good|great|happy|yay+|woo+|won|pass(?:ed)?|promot\\w*|engaged|married|wedding|bab(?:y|ies)|grand(?:son|daughter|child)|brilliant|lovely|fantastic|amazing|wonderful|love\\w*|new|finally|proud|manag\\w+|first"
              + " time|without (?:pain|a stick)|no"
              + " pain|pain.?free|easier|improv\\w*|best|birthday|holiday|celebrat\\w*|all"
              + " clear|clear|job|house|hooray|hurray|result|made it|did"
              + " it|walked|ran|climbed|slept)\\b|[!🎉🥳😀😊😁❤]");
  private static final Pattern SAD = Pattern.compile("[😩😢😭😞😔😣😖😫🥺😓☹🙁😟🤕🤒💔😿😪😥]");

  private static final Set<Intent> WISHES =
      Set.of(Intent.GREETING, Intent.START, Intent.THANKS, Intent.GOODBYE);
  private static final Set<String> COURTESIES =
      Set.of("greeting", "thanks", "goodbye", "ok_ack", "compliment", "good_news", "emoji");

  private Courtesy() {}

  public static Understood checked(Understood understood, String text) {
    var plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return switch (understood) {
      case Understood.Wish(var request) when !isMeant(request.intent(), plain) ->
          new Understood.SmallTalk("chat");
      case Understood.SmallTalk(var kind) when kind.equals("emoji") && SAD.matcher(text).find() ->
          new Understood.SmallTalk("venting");
      case Understood.SmallTalk(var kind) when !isMeant(kind, plain) ->
          new Understood.SmallTalk("chat");
      case Understood.Wish _,
          Understood.SmallTalk _,
          Understood.Danger _,
          Understood.Question _,
          Understood.Doubt _,
          Understood.Told _,
          Understood.Foreign _ ->
          understood;
    };
  }

  /** Whether there is a word of thanks in it. */
  public static boolean thanks(String text) {
    return THANKS.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether it only greets, thanks, nods or says goodbye. */
  public static boolean is(Understood understood) {
    return switch (understood) {
      case Understood.Wish(var request) -> WISHES.contains(request.intent());
      case Understood.SmallTalk(var kind) -> COURTESIES.contains(kind);
      case Understood.Danger _,
          Understood.Question _,
          Understood.Doubt _,
          Understood.Told _,
          Understood.Foreign _ ->
          false;
    };
  }

  private static boolean isMeant(Intent intent, String plain) {
    return plain.startsWith("/") || isMeant(intent.id(), plain);
  }

  private static boolean isMeant(String kind, String plain) {
    return switch (kind) {
      case "greeting" -> GREETING.matcher(plain).find() || Greetings.in(plain).isPresent();
      case "thanks" -> THANKS.matcher(plain).find();
      case "goodbye" -> GOODBYE.matcher(plain).find();
      case "good_news" -> GLAD.matcher(plain).find();
      default -> true;
    };
  }
}

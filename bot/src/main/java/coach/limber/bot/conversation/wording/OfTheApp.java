package coach.limber.bot.conversation.wording;

import coach.limber.knowledge.language.FamilyWords;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Small questions about the coach as a program, each with its own short answer. */
public final class OfTheApp {
  private static final String LEAD =
      "(?:(?:hey|hi|and|so|ok|okay|wait|but|btw|by the"
          + " way|um|oh|limber|please|pls|just|also|now)[,. ]+){0,4}";
  private static final String END =
      "(?:[, ]+(?:please|pls|then|anyway|lol|haha|actually|by the way|btw|though|exactly|too|as"
          + " well|at all|or not|or what|limber|for me|to me|here|now|thanks)){0,3}[?!. ]*";
  private static final String IT =
      "(?:this|it|that|limber|you|u|everything|all this|(?:this|the|my|your)"
          + " (?:app|bot|coach|service|program|chat|data|diary|stuff|notes|thing|messages?)|what i"
          + " (?:say|write|type|tell you))";

  /** What others may have; what was told in it is not among that. */
  private static final String ITSELF =
      "(?:this|it|that|limber|you|u|(?:this|the|your) (?:app|bot|coach|service|program|chat"
          + "|thing))";

  private static final String SOMEBODY =
      "(?:(?:my|our|a|the|his|her) (?:\\p{L}+"
          + " )?(?:"
          + FamilyWords.ANY
          + ")|someone else|somebody else|other people|others|anyone|anybody|two people|more than"
          + " one person|we both|both of us)";

  /** Whose days they are who does not write here. */
  private static final String WHOSE =
      "(?:his|her|their|(?:my|our) (?:\\p{L}+ )?(?:" + FamilyWords.ANY + ")(?:'s|s'|s)?)";

  private static final String OF_WHOM =
      "(?:him|her|them|(?:my|our) (?:\\p{L}+ )?(?:" + FamilyWords.ANY + "))";
  private static final String NOTES =
      "(?:pain|pains|day|days|week|month|numbers?|scores?|notes?|answers?|chart|graph|diary|food"
          + "|foods|meals?|sleep|symptoms?|gut|joints?|hands?|knees?|hips?|back|average|progress"
          + "|pattern|results?|check-?ins?|habits?|flares?)";

  private static final Map<WholeForm, String> ANSWERS = new LinkedHashMap<>();

  static {
    ANSWERS.put(
        form(
            "(?:and )?(?:how (?:many (?:days|weeks|answers|check-?ins|notes|entries)(?: of"
                + " (?:notes|answers|data))?|long|much data)|when)"
                + " (?:do|will|would|does|can|could|until|till|before) (?:you(?:"
                + " (?:can|could|will))? (?:need|know|find|see|spot|tell me|show me|say)(?:"
                + " (?:a|any|my|some|the))?(?:"
                + " (?:patterns?|something|anything|links?))?|(?:i|we)(?: (?:can|could|will))?"
                + " (?:see|know|get|have|find)(?: (?:a|any|my|some|the))? patterns?)"),
        "Three weeks of answers, that's 21 days, and of a food at least 7 days with it and 7"
            + " without. Then I can set them side by side. Ask \"what's my pattern?\" any time.");
    ANSWERS.put(
        form(
            "(?:how|where) (?:do|does|did|is|are|was|were) (?:you |it |that |the |this |my |your"
                + " ){0,2}(?:(?:compute|calculate|work out|get|make|figure out|arrive at|come (?:up"
                + " with|by))(?: at)? (?:the|that|this|my|your|these|those|an)?"
                + " ?(?:averages?|mean|numbers?|figures?)|(?:averages?|mean)"
                + " (?:calculated|computed|worked out|made|come from))|(?:what(?:'s|s| is)|how"
                + " (?:big|large) is) (?:the |your )?sample(?: size)?(?: (?:of|behind|for|in)"
                + " (?:that|this|the|my|your)(?: (?:average|number|chart|figure)s?)?)?|how many"
                + " days (?:is|are|was|were) (?:that|this|it|the average|they|those)(?: average)?"
                + " (?:based on|from|of|over)"),
        "An average is of the days on which you told me a number, and of no others: all of them"
            + " added up, divided by how many they are. \"How am I doing\" says on how many days"
            + " you answered, and \"export my data\" gives you every number.");
    ANSWERS.put(
        form(
            "(?:(?:so|and|but) )?what (?:happens|will happen|do you do) (?:when|if) i"
                + " (?:don'?t|do not|never|forget to|can'?t) (?:answer|reply|respond|check"
                + " in|do it)(?: (?:you|it|them|the questions|one day|for a (?:day|while|week)))?"),
        "Nothing bad. I ask once more that day, and then it waits. After some quiet days I ask less"
            + " often. A day you missed you can still tell me on the next one.");
    ANSWERS.put(
        form(
            "(?:what(?:'s|s| is) the (?:point|use|good)(?: of| in)?|why (?:should|do|must|would)"
                + " i)(?: (?:even|bother|me|my|to|with|all|of))*"
                + " (?:logg?(?:ing)?|track(?:ing)?|not(?:e|ing)|record(?:ing)?|writ(?:e|ing)|answer(?:ing)?|telling"
                + " you|tell you|check(?:ing)?(?: |-)?ins?|this|it|these questions)(?:"
                + " (?:all|this|that|it|these|those|things?|stuff|down|in|questions|everything|my"
                + " (?:pain|days?|food)|every day|daily|every))*"),
        SmallWords.WHY);
    ANSWERS.put(
        form(
            "(?:(?:(?:show|give|tell|send)(?: me)?|what(?:'s|"
                + " is| was| were| are)|how(?:'s| is| was| are)|can (?:i|you) (?:see|show)(?: me)?)"
                + " "
                + WHOSE
                + " (?:\\p{L}+ )?"
                + NOTES
                + "|how (?:is|was) (?:he|she) (?:doing|getting on|going|these days)|(?:what|when)"
                + " did (?:i|we) (?:note|say|tell you|log|write(?: down)?)(?: down)?"
                + " (?:about|of|for) "
                + OF_WHOM
                + "|(?:what do|do) you (?:know|have|remember)(?: noted| anything)? (?:about|of|on)"
                + " "
                + OF_WHOM
                + "|(?:(?:make|give|print|send)(?: me)? |can (?:i|you) (?:have|get|make|print)"
                + " )?(?:a |the )?(?:page|summary|report|sheet) for "
                + WHOSE
                + " (?:doctor|gp|doc|dr|specialist|nurse|physio|appointment))"),
        "I keep one diary here, and it's yours. What you tell of somebody else stays out of it. Any"
            + " adult can write to me in a chat of their own.");
    ANSWERS.put(
        form(
            "(?:can|could|may) (?:he|she|they) (?:also |both )?(?:use|try|join|do|talk to|sign up"
                + " for) (?:this|it|that|limber|you|the (?:app|bot|coach))|(?:can|could|may|is) "
                + SOMEBODY
                + "(?: also| both)? (?:use|try|join|have|get|sign up (?:to|for)|do|talk to|allowed"
                + " to use|able to use) "
                + ITSELF
                + "|can (?:i|we) share "
                + ITSELF
                + "(?: with "
                + SOMEBODY
                + ")?"),
        "Yes, any adult can. They write to me in a chat of their own and get a diary of their own."
            + " In one chat the notes of two people would mix.");
    ANSWERS.put(
        form(
            "what (?:do|should|can) (?:i|we) (?:do|say|write|type) (?:now|next|here|with"
                + " (?:this|you))|(?:and )?(?:what|so what) (?:now|next|happens (?:now|next))|what"
                + " am i (?:supposed|meant) to (?:do|say|write|type)(?: (?:now|next|here))?|what"
                + " happens (?:now|next)"),
        "Nothing has to be done now. I come with my questions at your time. Until then you can ask"
            + " me about gut and joints, or tell me about your day, like \"pain 4, slept badly\".");
    ANSWERS.put(
        form(
            "(?:can|could|do) (?:i|you) (?:have|get|give me|send me|do) (?:a |any |some )?(?:gold"
                + " )?(?:stickers?|stars?|badges?|medals?|prizes?|rewards?|gifs?|trophy)"),
        "Here's a star for you: ⭐");
    ANSWERS.put(
        form(
            "my (?:\\p{L}+ ){0,2}(?:appointment|appt|app'?t)(?:'s| is)? (?:at|on|with|for)"
                + " .{1,40}"),
        "I keep no calendar, so I won't remind you of it. For the doctor I can make a page: say \"a"
            + " page for my doctor\".");
    ANSWERS.put(
        form(
            "(?:(?:give|send|show|do|make)(?: me)? (?:it|this|that|the (?:summary|message))|(?:can"
                + " i (?:have|get) (?:it|that|this))) (?:monthly|every month|once a month)(?:"
                + " instead)?(?: of (?:weekly|every week))?|monthly instead(?: of weekly)?|(?:is"
                + " there|do you (?:do|have)) a monthly (?:summary|message|report|one)"),
        "The summary comes once a week, or not at all (\"no weekly message\"). For a whole month"
            + " say \"pain for March\".");
    ANSWERS.put(
        form(
            "what (?:does|do|is|are|'s) (?:a|the|this|these|your)? ?nudges?(?:"
                + " (?:do|for|about|thing|mean|all about|even)){0,3}|what'?s (?:a|the|this)"
                + " nudge(?: for)?|why (?:do you |the )(?:nudges?(?: me)?|send (?:me )?nudges)"),
        "A nudge is one short reminder of your habit, near the moment you chose, with a line from"
            + " the article. \"fewer nudges\" makes them rarer, \"nudges off\" ends them.");
    ANSWERS.put(
        form(
            "(?:my name(?:'s| is)|(?:you can |please |(?:can|could|will|would) you |just ){0,2}call"
                + " me|the name'?s) \\p{Lu}?[\\p{L}'-]{2,20}(?: [\\p{L}'-]{2,20})?",
            "(?!.*\\b(?:later|tomorrow|back|at|when|now|on|in|a|an|the)\\b)"),
        "Nice to meet you. I don't keep names, so I won't use it, but thank you.");
    ANSWERS.put(
        form(
            "(?:(?:can|could|will|would) (?:you|u) |please"
                + " )?(?:call|phone|ring|telephone|facetime|video call) me(?: (?:up|back|on"
                + " .{3,20}|tomorrow|later))?|can (?:i|we) (?:call|phone|ring|talk to|speak"
                + " to|speak with)(?: (?:you|u))?(?: on the phone| by phone)?|do you have a"
                + " (?:phone )?number"),
        "I can't make or take calls. I only write, here. In an emergency, call your local emergency"
            + " number (112, 999, 911 …).");
    ANSWERS.put(
        form(
            "(?:what'?s|whats|what is|what are) (?:your|ur) (?:fav(?:ou?rite)?|best)"
                + " .{2,20}|(?:do|did|can) (?:you|u) (?:ever )?(?:eat|drink|sleep|dream|have (?:a"
                + " |any )?(?:family|friends|kids|pets?|body|hobbies|joints|pain|feelings)|get"
                + " (?:tired|bored|lonely)|feel (?:pain|anything|things|lonely))|how old are"
                + " (?:you|u)|(?:when'?s|when is) your birthday|are you"
                + " (?:married|single|happy|male|female|a (?:man|woman|boy|girl))"),
        "I'm a program, so there's nothing of that kind to tell. How are you today?");
    ANSWERS.put(
        form(
            "who(?:'s| is| has)?"
                + " ?(?:made|built|created|programmed|wrote|runs|owns|operates|behind|developed|designed|invented|responsible"
                + " for|in charge of) "
                + IT),
        "I'm a program that somebody runs on a computer of their own. Whoever gave you my address"
            + " can tell you who. I'm no doctor, and nobody medical has checked me.");
    ANSWERS.put(
        form(
            "(?:do|are|is|does|r) "
                + IT
                + " (?:using |use |run on |running on |based on |powered by |built on |really |just"
                + " |an? |actually |any ){0,4}(?:chat ?gpt|gpt\\S{0,3}|open"
                + " ?ai|claude|gemini|copilot|llama|ai|a\\.i\\.|llm|(?:large )?language"
                + " model|artificial intelligence|siri|alexa)|(?:is|are) (?:there )?(?:an?"
                + " )?(?:ai|llm) behind (?:this|you)"),
        "No. There's no ChatGPT and no other chat model in me. I look for the sentences of one"
            + " article that fit, and nothing you write goes to such a service.");
    ANSWERS.put(
        form(
            "(?:is|are) "
                + IT
                + " (?:end[ -]to[ -]end |all |fully |really |stored |safely"
                + " )?(?:encrypted|e2ee|secure(?:d)?)|(?:do|does) "
                + IT
                + " (?:encrypt|use encryption).{0,20}|(?:is there|what about) encryption"),
        "I don't encrypt your notes myself: whoever runs me could read them, and so could the chat"
            + " service. \"privacy\" says more, \"delete everything\" wipes it all.");
    ANSWERS.put(
        form(
            "(?:is|are|do|does) "
                + IT
                + " (?:all |fully |really |really )?(?:(?:comply|compliant|conform|follow|in"
                + " line|legal|ok) ?(?:with|under|by)? ?(?:the )?)?(?:gdpr|hipaa|data"
                + " protection|ccpa)(?:"
                + " (?:compliant|law|laws|rules|safe|friendly|ok|proof|certified))?|what about"
                + " (?:the )?(?:gdpr|hipaa|data protection)"),
        "I can't judge the law: whoever runs me answers for that. What I can do: \"export my data\""
            + " gives you all I keep, \"delete everything\" wipes it, \"privacy\" says more.");
    ANSWERS.put(
        form(
            "(?:where(?:'s| is| are)?|in (?:which|what) country(?: is| are)?) (?:the |your |ur |my"
                + " |is |are |do |does ){0,3}(?:servers?|database|data|computer|cloud|"
                + IT
                + ")(?: (?:is|are|do|does|you|it|live|stored|kept|hosted|located|based|held|go|saved|based|run|running|sit)){1,4}|where(?:'s|"
                + " is| are) (?:the |your )?(?:servers?|database|data cent(?:re|er))|where do you"
                + " (?:store|keep|save|put) .{2,25}"),
        "In one database on the computer of whoever runs me. I can't see where that stands: please"
            + " ask whoever gave you my address. I send it nowhere else.");
    ANSWERS.put(
        form(
            "(?:can|could|will|would)? ?(?:you |u )?(?:e-?mail|mail|fax|forward|post|send)"
                + " (?:it|this|that|them|(?:the|my)"
                + " (?:page|chart|data|report|diary|notes|results|pdf|week|summary))(?:"
                + " (?:straight|directly|over))? to (?:my |the |our"
                + " )?(?:gp|doctor|dr|physio|nurse|consultant|rheumatologist|specialist|surgery|clinic|hospital|email|e-mail|inbox|"
                + FamilyWords.ANY
                + ")(?:"
                + " \\p{L}{2,15})?"),
        "I can't send it to anyone but you. Say \"a page for my doctor\", and I make a page here"
            + " that you can print or send on.");
    ANSWERS.put(
        form(
            "(?:make|do|can (?:you|it|the page)|could you)? ?(?:make |do |be |have"
                + " )?(?:it|this|that|the (?:page|doctor'?s page))? ?(?:only|just)"
                + " (?:(?:for|cover|with|of|show) )?(?:the )?(?:last|past)"
                + " (?:\\d+|two|three|four|couple of|few)? ?(?:weeks?|months?|days?|fortnight)"),
        "The page for your doctor always covers up to eight weeks. A chart can be shorter: say"
            + " \"pain for the last 2 weeks\".");
    ANSWERS.put(
        form(
            "(?:do|must|should|have) i (?:have to|need to|got to|supposed to|to)?"
                + " ?(?:do|answer|fill)(?: (?:this|it|that|these|them|you|in)(?: in)?)?(?:"
                + " (?:every|each|all))?(?: (?:single )?(?:day|days|time|questions))?|(?:is"
                + " (?:it|this) (?:every|each) day|what (?:if|happens if) i (?:miss|skip|forget)"
                + " (?:a day|one|some|days))"),
        "No. Answer when you like, and skip what you like: a missed day just stays blank. \"ask me"
            + " every other day\" makes it rarer.");
  }

  private OfTheApp() {}

  private static WholeForm form(String words) {
    return form(words, "");
  }

  /** A text of this form that also passes a look ahead. */
  private static WholeForm form(String words, String ahead) {
    return WholeForm.of(ahead + LEAD + "(?:" + words + ")" + END);
  }

  public static Optional<String> answer(String text) {
    var plain = SmallLetters.of(text);
    return ANSWERS.entrySet().stream()
        .filter(entry -> entry.getKey().fits(plain))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}

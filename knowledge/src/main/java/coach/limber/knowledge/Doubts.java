package coach.limber.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;

/** "Says who?", "is that proven?": a question about the evidence of what was just shown. */
final class Doubts {
  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(?:says who|who says|says which|says you|according to (?:who|whom|what|which)|on"
              + " (?:who|whose|what) (?:say|say-so|authority|word|basis|grounds)|who"
              + " (?:claims|reckons|decided|found (?:that|this|it)|showed|proved)|who"
              + " (?:worked|figured|found) (?:that|this|it) out|who (?:discovered|came up"
              + " with|thought of)|how (?:do|would|can) (?:you|they|we|u) know|where"
              + " (?:did|do|does|is|are) (?:(?:you|they|that|this|u) (?:get|got|come from|coming"
              + " from|from)|it from)|back(?:ed)? (?:that|this|it)"
              + " up|source|sources|citation|citations|references?|evidence|proof|prove"
              + " it|proven|how sure|how certain|is (?:that|this|it)"
              + " (?:true|real|right|proven|backed|a fact|established)|any"
              + " (?:research|studies|trials?|data|proof|evidence)|do"
              + " (?:scientists|doctors|experts) (?:agree|believe)|scientific|science behind|how"
              + " (?:well["
              + " -]?)?(?:supported|reliable|founded|established|documented|studied|researched|accepted|proven|tested)|how"
              + " (?:solid|strong|sound|firm|robust|good|credible|trustworthy|accurate|true|legit|valid|settled|scientific|weak|shaky)"
              + " (?:is|are|was) (?:that|this|it|these|those|the"
              + " (?:evidence|science|research|claim|link))|is (?:that|this|it|any of"
              + " (?:that|this|it)|all (?:that|this)) (?:actually |really |even"
              + " )?(?:legit|sound|credible|trustworthy|accurate|valid|reliable|evidence|science|scientifically|peer|actual"
              + " science|good science|bro science|hearsay|a myth|just a myth|well)|are you"
              + " sure|you sure|is there (?:an?|any) (?:stud(?:y|ies)|research)|(?:are|r)"
              + " (?:you|u|ya) (?:(?:quite|really|totally|absolutely|so|that|just|only)"
              + " )?(?:certain|positive|confident|guessing|making (?:that|it|this)"
              + " up)|(?:certain|sure|fact|true|know(?:n)?) or (?:just |only |is it |are you |a"
              + " )*(?:guess\\w*|opinion|hunch|theory|made up|not)|(?:just )?(?:a"
              + " )?guess(?:ing|work)? or|how (?:confident|certain|sure)|(?:a"
              + " )?(?:fact|certain(?:ty)?) or|is (?:that|this|it) (?:just )?(?:a"
              + " guess|guesswork|an opinion|your opinion|a"
              + " theory|fact|certain|solid|settled|speculation)|pseudo.?science|quackery|made"
              + " up|debunked|(?:what|do|does) (?:do |does )?(?:the"
              + " )?(?:studies|research|science|evidence|trials|doctors|experts|scientists)"
              + " (?:say|show|think)|is (?:that|this|it) what (?:the"
              + " )?(?:doctors|experts|science|studies|research|scientists)"
              + " (?:say|think|show)|don'?t believe (?:this|that|it|you|the article|a word))\\b");

  /** Asks nothing else, whatever was shown or not. */
  private static final Pattern BARE =
      Pattern.compile(
          "^\\W*(?:(?:ok|okay|and|but|oh|hm+)[ ,]+)?(?:how (?:sure|certain) (?:is|are)"
              + " (?:that|this|it|you)(?: (?:of|about) (?:that|this|it))?|says who|who says(?:"
              + " so)?|(?:(?:your |the |any |give me |show me |what are |got |can i see )(?:your"
              + " |the |any )?)?sources?(?: please| pls)?|prove it|(?:any"
              + " )?(?:proof|evidence|sources)|is there (?:an?|any)"
              + " (?:stud(?:y|ies)|research|evidence|proof)(?: (?:for|behind|on)"
              + " (?:this|that|it|the article))?|(?:isn'?t|is) (?:this|that|it) (?:all )?(?:just"
              + " )?(?:pseudo.?science|quackery|nonsense|made up|woo)|i don'?t believe"
              + " (?:this|that|it|the article|a word(?: of it)?)|(?:this|the) article is"
              + " (?:wrong|nonsense|rubbish|pseudo.?science)|are you sure(?: (?:of|about)"
              + " (?:that|this|it))?|is (?:that|this|it) (?:true|proven))\\W*$");

  private static final int LONGEST = 60;

  private Doubts() {}

  static boolean asks(String text, Context context) {
    return BARE.matcher(text.toLowerCase(Locale.ROOT)).matches()
        || (isOne(text) && context.turns().stream().anyMatch(turn -> !turn.sentences().isEmpty()));
  }

  /** Whether a text asks for evidence of whatever was said before it. */
  static boolean isOne(String text) {
    return text.length() <= LONGEST && ASKS.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}

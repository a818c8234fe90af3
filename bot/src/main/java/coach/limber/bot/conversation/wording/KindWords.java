package coach.limber.bot.conversation.wording;

import coach.limber.knowledge.language.JointWords;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Small talk with feeling in it, where a text is nothing else: love, anger, an excuse, a feast. */
public final class KindWords {
  private static final String LEAD =
      "(?:(?:oh|ah|ok|well|hi|hey|hello|and|but|so|yes|no|aww*|limber|honestly|god|right|sorry|now)[,.!"
          + " ]+){0,4}";
  private static final String END =
      "(?:[,. ]+(?:limber|coach|bot|mate|x+|lol|haha|so"
          + " much|really|today|now|then|again|tbh|honestly|you know|either|too|all the"
          + " time|anyway|right now|at all|everyone|all)){0,3}[.!? 😊❤️😘😡😢😭🎄🎉🎂🥳]*";
  private static final String VERY =
      "(?:(?:so|very|really|just|all|pretty|such|a|an|always|bloody|absolutely|completely|totally|fucking|utterly|quite|no|not|any|much)"
          + " ){0,3}";
  private static final String YOU_ARE = "(?:you'?re|you are|ur|u r|your) ";
  private static final String NEVER =
      "(?:never|don'?t|do not|dont|can'?t|aren'?t|are not|won'?t|not)";
  private static final String SORRY =
      "(?:(?:i'?m |i am )?(?:so |very |really )?sorry,?|apologies,?)";

  /** What is said to each, the first that fits. */
  private static final Map<WholeForm, String> ALWAYS = new LinkedHashMap<>();

  /** The same of what somebody feels, where it is no answer to a question of ours. */
  private static final Map<WholeForm, String> FEELINGS = new LinkedHashMap<>();

  static {
    ALWAYS.put(
        form("(?:(?:i )?(?:love|luv|adore|heart) (?:you|u|ya|this|it)(?: too| so much)?)"),
        "That's kind. I'm a program, but I'm glad to be here for you.");
    ALWAYS.put(
        form(
            "(?:(?:and |oh |thanks |thank you |thank you so much )?(?:"
                + YOU_ARE
                + VERY
                + "(?:(?:too )?(?:kind|sweet|thoughtful|patient)(?: to me| with"
                + " me)?|(?:dear|gem|star))|(?:how|that'?s|that is|that was) "
                + VERY
                + "(?:kind|sweet|thoughtful)(?: of you)?))(?:[,.! ]+(?:good ?night|good"
                + " ?bye|bye|sleep well|thank you|thanks)){0,2}"),
        "Thank you. I'm glad to help.");
    ALWAYS.put(
        form(
            "(?:miss(?:ed)? you|i (?:have )?missed (?:you|u|this)|(?:did|do) you miss"
                + " me|miss(?:ed)? me)\\??"),
        "Good that you're back.");
    ALWAYS.put(
        form(
            "(?:f+|eff|piss|bugger|sod|naff|buzz|jog) off|fu+c*k+ (?:you|u|this bot)|f ?u|screw"
                + " you|go to hell|get (?:lost|stuffed)|shut (?:up|it)|up yours|bite me"),
        "All right. I'm sorry I annoyed you. \"fewer nudges\" or \"pause\" makes me quieter.");
    ALWAYS.put(
        form(
            "(?:"
                + YOU_ARE
                + VERY
                + "(?:useless|stupid|dumb|rubbish|crap|shit|annoying|thick|idiot(?:ic)?|moron|joke|terrible|awful|worst|hopeless|waste"
                + " of time|no (?:help|use|good)|not (?:helpful|helping|useful|much"
                + " (?:help|use)|any (?:help|use|good))|unhelpful)(?: (?:bot|thing|app|program|to"
                + " me))?|this (?:is|thing is|app is|bot is) "
                + VERY
                + "(?:useless|rubbish|crap|shit|stupid|waste of time|no (?:help|use|good)|not"
                + " (?:helpful|helping|useful)))(?:[,. ]+(?:and |you ){0,2}"
                + NEVER
                + " (?:ever )?(?:understand|listen|get|help|answer)(?: \\w+){0,3})?|(?:and |you"
                + " ){1,2}"
                + NEVER
                + "(?: even| ever| really)? (?:understand(?:ing)?|listen(?:ing)?(?:"
                + " to)?|get|hear|helping)(?: (?:me|it|anything|a word|a thing|what i"
                + " (?:say|mean)))?(?: do you)?"),
        "I'm sorry I let you down. I'm a simple program and I miss things. Say it in a few plain"
            + " words, or say \"help\".");
    ALWAYS.put(
        form(
            "(?:you|u)(?: really| just)? (?:don'?t|do not|dont|couldn'?t) (?:even |really"
                + " )?(?:care|give a (?:damn|shit|toss|monkeys))(?: (?:about|for) (?:me|any of"
                + " (?:it|this)))?|do you(?: even| really)? care(?: about me)?"),
        "I'm a program, so I can't care as a person does, and I'm sorry it feels like that. What"
            + " you tell me does count here.");
    ALWAYS.put(
        form(
            "(?:i'?m|im|i am|am)? ?(?:so |very |just |really |sick and |bloody"
                + " ){0,3}(?:tired|sick|fed up|bored|done) (?:of|with) (?:this|it|all this|being"
                + " (?:ill|sick|like this))|(?:i'?ve |i )?had enough of (?:this|it|all this)"),
        "I believe you. It wears a person down. Small days are fine here.");
    ALWAYS.put(
        form(
            "(?:i'?m|im|i am|am)? ?(?:so |very |just |really |sick and ){0,3}(?:tired|sick|fed"
                + " up|weary) (?:of|with) (?:(?:all )?(?:this|the|my) |always |constantly"
                + " )?(?:(?:being |living )?in )?(?:constant )?(?:pain|aching|hurting|flares?)(?:"
                + " all day| all the time| every day| constantly)?"),
        "I'm sorry. Being in pain day after day is hard, and anyone would be fed up. If you like,"
            + " tell me how bad it is now, like \"pain 6\".");
    ALWAYS.put(
        form(
            "(?:(?:a )?(?:very )?(?:merry|happy|blessed) (?:christmas|xmas|new"
                + " ?year|easter|diwali|eid|hanukk?ah|holidays?|thanksgiving|halloween|ramadan|birthday|friday|monday|weekend)|(?:season'?s"
                + " greetings|eid mubarak))(?: to you)?"),
        "And to you. Be good to yourself today.");
    ALWAYS.put(
        form(
            "(?:[\\p{L}' ]{3,40}[,;] (?:and |so )?)?(?:i|we)(?:'ve)? (?:(?:just|even|only)"
                + " )?(?:danced (?:all night )?at [\\p{L}' ]{3,30} (?:wedding|party|birthday)|got"
                + " (?:a|the|my|that|an) (?:(?:big|new|dream) )?(?:promotion|job|offer|pay"
                + " rise|place|degree|all clear)|got (?:engaged|married|promoted)|passed (?:my|the)"
                + " (?:driving )?(?:test|exams?|course|degree)|(?:became|am|are) (?:a"
                + " )?(?:gran|nan|grandad|grand(?:mother|father|parents?)|engaged|expecting))|my"
                + " [\\p{L}' ]{3,20} (?:got (?:married|engaged|a place)|had (?:a|her|the|his)"
                + " baby|graduated|passed (?:his|her|their) [\\p{L} ]{3,20})|i'?m (?:a gran|a nan|a"
                + " grandad|an aunt|an uncle|a dad|a mum|engaged|getting married)"),
        "How lovely! I'm glad for you.");
    ALWAYS.put(
        form(
            "(?:(?:it|that|things|everything|all|i|the (?:swelling|stiffness|flare)|(?:my|the)"
                + " (?:left |right )?(?:"
                + JointWords.ANY
                + "))(?:'s|'m|'re| is| are| am| feels?| has"
                + " gone| went)? )?(?:(?:all|almost|nearly|just about|pretty much) )?back to"
                + " (?:normal|its usual self|my usual self)"),
        "That's good to hear.");
    ALWAYS.put(
        form("(?:it'?s|its|today is|today'?s) (?:my|me) birthday"),
        "Happy birthday! I hope the day is kind to you.");
    ALWAYS.put(
        form(
            "(?:well done|good job|go|yay|hooray for|bravo|hurray for) me|(?:i'?m|im|i am|feeling)"
                + " (?:so |very |really |quite )?(?:proud|chuffed)(?: (?:of|with)"
                + " (?:myself|me))?|pat on the back for me"),
        "Well done indeed. Enjoy that.");
    ALWAYS.put(
        form(
            SORRY
                + "(?: (?:that was|i was|if i was|for being|about being|i got|i'?m being)(?: so|"
                + " very| a bit| too)?"
                + " (?:rude|mean|short|grumpy|harsh|horrible|cross|angry|snappy|moody|unkind|out of"
                + " order)(?: (?:to|with) you)?| (?:i |for"
                + " )?(?:snapped|snapping|swearing|swore|shouting|shouted|moaning|ranting|the"
                + " rant|whining|going on)(?: at you)?| about that| for that| about"
                + " (?:before|earlier))?|(?:i )?didn'?t mean (?:that|it|to (?:snap|be"
                + " rude|swear))|that was (?:rude|mean|harsh)(?: of me)?"),
        "That's all right. No harm done.");
    ALWAYS.put(
        form(
            "(?:(?:hi|hello|hey)[,! ]+)?(?:"
                + SORRY
                + " )?(?:i'?ve |ive |i have |i |have )?(?:been (?:away|quiet|absent|missing|ill|a"
                + " while|ages|gone)|(?:was|went) (?:away|quiet)|not been"
                + " (?:here|around|on)|haven'?t (?:been"
                + " (?:here|around|on)|answered|written|replied)|disappeared|vanished|ghosted"
                + " you|forgot (?:about )?you)(?: (?:for )?(?:a while|so long|ages|a (?:few"
                + " )?(?:days?|weeks?|bit)|lately|recently)){0,2}(?:[,. ]+"
                + SORRY
                + ")?"),
        "No need to be sorry. Good that you're here. Days without an answer just stay blank.");
    ALWAYS.put(
        form(
            "(?:"
                + SORRY
                + " )?(?:i |i'?ve |ive |i was |i'?m |only )?(?:just |only |been |so |really |very"
                + " ){0,3}(?:(?:woke|woken|got) up(?: from (?:a|my) (?:nap|sleep|snooze))?|got"
                + " (?:home|in|back)|busy|asleep|sleeping|napping|at work|in a"
                + " meeting|out|driving|cooking|distracted|(?:saw|seen|seeing) (?:this|it|your"
                + " message)|(?:late|slow)(?: (?:reply|replying|to reply))?|for the (?:late|slow)"
                + " (?:reply|answer)|(?:took|taking) (?:so|a) (?:long|while))(?: (?:all day|all"
                + " week|lately|today|this week|with work)){0,2}(?:[,. ]+"
                + SORRY
                + ")?",
            ".*\\b(?:sorry|apologies|busy)\\b.*"),
        "No need to be sorry. Whenever it suits you.");
    ALWAYS.put(
        form(
            "(?:(?:my|the|our|a) (?:\\p{L}+ ){1,3}(?:came|popped|dropped|called|visited|was|were)"
                + " (?:round|over|in|by|here|me|us|today|to (?:see|visit) (?:me|us))?,? ?(?:and"
                + " )?(?:(?:we|i|it) )?)?(?:(?:we|i) )?(?:had|was|having) (?:a |such a |the"
                + " )?(?:really |very |so"
                + " )?(?:lovely|nice|great|good|fun|wonderful|brilliant|fantastic|beautiful) (?:old"
                + " |long |little )?(?:chat|natter|visit|catch["
                + " -]?up|laugh|afternoon|morning|evening|time|day out|party|gossip)(?:"
                + " (?:with|at|together|over) .{1,30})?"),
        "That sounds lovely.");
    ALWAYS.put(
        form(
            "(?:(?:i'?m|i am|feeling|doing|all|very|pretty|really|not (?:too|so))"
                + " ){0,3}(?:good|fine|great|well|grand|bad|alright|all right)[, ]+(?:thanks|thank"
                + " you|ta|cheers|thx)(?: for asking)?(?:[, ]+(?:and )?(?:you|yourself|u))?\\??"),
        "Good to hear.");
    FEELINGS.put(
        form(
            "(?:i )?(?:feel|am|'?m|im|feeling)? ?(?:so |very |really |a bit |quite |just"
                + " ){0,3}(?:lonely|alone|isolated|left out|invisible)(?: (?:these"
                + " days|lately|since .{2,30})){0,2}|(?:nobody|no one|noone|no-one)(?: ever| even|"
                + " really)? (?:asks? (?:how i am|me|about me)|calls|rings|visits|comes round|talks"
                + " to me|understands(?: me)?|gets it|listens(?: to me)?|notices|cares)|i(?:'ve|"
                + " have)? (?:got )?no ?(?:one|body) to talk to"),
        "I'm sorry. Being alone with it makes everything heavier. How are you today? And is there"
            + " someone you could ring, even for five minutes?");
    FEELINGS.put(
        form(
            "(?:i(?:'ve| have|'m| am)? |ive |im )?(?:been |just |keep |can'?t stop"
                + " )?(?:crying|cried|in tears|sobbing|weeping)(?: (?:all (?:day|night|morning)|a"
                + " lot|last night|for hours|my eyes out)){0,2}"),
        "I'm sorry it's such a day. Crying is allowed. There's nothing you have to do here.");
    FEELINGS.put(
        form(
            "u+r*g+h+|a+r+g+h*|ffs|fml|grr+|meh+|bah|(?:for )?f+u+c*k+(?:'s sake| this| it|"
                + " sake)?"),
        "One of those days? You can leave it at that, or tell me more.");
    FEELINGS.put(
        form(
            "(?:i )?(?:feel|am|'?m|im|feeling|so|very|really|just|"
                + " ){0,5}(?:angry|cross|furious|frustrated|annoyed|livid|raging)(?:"
                + " (?:with|at|about) .{2,30})?"),
        "No wonder. You can say it here, as plainly as you like.");
    FEELINGS.put(
        form(
            "(?:i )?(?:feel|am|'?m|im|feeling|so|very|really|just|a bit|"
                + " ){0,5}(?:scared|frightened|afraid|worried|anxious|overwhelmed)(?: (?:about|of)"
                + " .{2,30})?"),
        "I'm sorry, that's an uneasy place to be. Saying it to someone close can help.");
  }

  private KindWords() {}

  private static WholeForm form(String words) {
    return WholeForm.of(LEAD + "(?:" + words + ")" + END);
  }

  /** A text that must hold a word besides being of this form. */
  private static WholeForm form(String words, String holds) {
    return WholeForm.of("(?=" + holds + ")" + LEAD + "(?:" + words + ")" + END);
  }

  /** Whatever is open. */
  public static Optional<String> to(String text) {
    return first(ALWAYS, text);
  }

  public static Optional<String> toFeeling(String text) {
    return first(FEELINGS, text);
  }

  private static Optional<String> first(Map<WholeForm, String> all, String text) {
    var plain = SmallLetters.of(text);
    return all.entrySet().stream()
        .filter(entry -> entry.getKey().fits(plain))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}

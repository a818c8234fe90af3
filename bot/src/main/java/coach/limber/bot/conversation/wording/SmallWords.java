package coach.limber.bot.conversation.wording;

import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.knowledge.language.Intent;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the coach says when nothing is asked of it: to small talk, and to other languages. */
public final class SmallWords {
  private SmallWords() {}

  /** {@code kind} is one of the small-talk content's. */
  public static String to(String kind) {
    return switch (kind) {
      case "greeting" -> "Hello. Good to see you. Ask me something, or say \"check in\".";
      case "goodbye" -> "Bye for now. Take care of yourself.";
      case "thanks" -> "You're welcome.";
      case "ok_ack" -> "All right.";
      case "how_are_you" -> "I'm a program, so always the same. How are you?";
      case "are_you_human", "who_are_you" -> WHO;
      case "bored" -> "Ask me what the article says of sleep, food or moving. It may surprise you.";
      case "complaint" -> "I'm sorry about that. Say it in other words, and I'll try again.";
      case "compliment" -> "That's kind. Thank you.";
      case "insult" -> "I'm sorry I let you down. Tell me what you need, and I'll try.";
      case "gibberish" -> "I didn't get that. Say it in other words, or say \"help\".";
      case "lost" -> LOST;
      case "why_ask" -> WHY;
      case "good_news" -> "That's lovely to hear.";
      case "venting" -> KIND.getFirst();
      case "laugh", "emoji" -> "🙂";
      case "joke" -> "I leave the jokes to you. Ask me about gut and joints, or say \"help\".";
      case "test_message" -> "I'm here. It works.";
      default -> "I'm here. Ask me about gut and joints, or say \"help\".";
    };
  }

  private static final List<String> KIND =
      List.of(
          "That sounds hard. Thank you for telling me. I'm here if you need me.",
          "I'm sorry. That's a lot to carry, and it's good that you say it.",
          "I hear you. Be gentle with yourself today.");

  /** The same; who tells of several sorrows does not hear the same words each time. */
  public static String to(String kind, String text) {
    return kind.equals("venting") ? KIND.get(text.strip().length() % KIND.size()) : to(kind);
  }

  static final String WHO =
      """
      I'm Limber, a program that coaches people on gut and joints. I know one article and show \
      you its own words. I'm not a doctor, and nobody medical has checked me.\
      """;

  static final String LOST =
      """
      Sorry, I didn't make that clear. Ask me about gut and joints, tell me about your day, or \
      say "help".\
      """;

  /** Why anybody should note anything. */
  static final String WHY =
      "So that in a few weeks you can see your own pattern. Answer what you like, skip the rest.";

  static final String HUMAN =
      """
      I can't put a person through to you. For your health, please ask your doctor or pharmacist. \
      In an emergency, call your local emergency number (112, 999, 911 …). For anything about \
      this bot, ask whoever gave you its address.\
      """;

  static final String HELP =
      """
      Ask me about gut and joints in your own words: "is dairy bad for my knees?"
      Tell me about your day: "pain 4, slept badly, had pizza".
      Or say:
      · check in, skip, ask me later
      · change time, change zone
      · pause for 3 days, resume
      · my habits, new habit, nudges off, fewer nudges
      · how am I doing, my week, my chart, pain for March, my pattern
      · a page for my doctor, what did I note yesterday
      · send my week on Monday at 9, no weekly message
      · that was a 3, not 8
      · link (one diary for Telegram, Slack and the web page), unlink
      · export my data, privacy, delete everything\
      """;

  public static final String PRIVACY =
      """
      I keep what you tell me about your day, your habits, your settings and the last few \
      questions you asked. They stay in one database on the computer that runs me. Whoever runs \
      it could read them, and so could the chat service you use. I send them nowhere else.
      Only if you said yes to it: on some days I leave your nudge out by chance, to see whether \
      nudges help, and I count yours among everybody's, without names. "stop learning" ends that.
      If you joined two chats with "link", both show the same diary. "unlink" parts them.
      "export my data" gives you all of it. "delete everything" wipes all of it.\
      """;

  /** On Slack: said with the rest, and before anyone agrees. */
  public static final String EMPLOYER =
      """
      This is Slack: whoever owns the workspace, usually an employer, may be able to export what \
      is written here, also in direct messages.\
      """;

  static final String FEEDBACK =
      "Thank you for saying so. I can't pass it on myself. Please tell whoever runs this bot too.";

  private static final String FINISH_FIRST = "Let's finish this first, then I can do that.";

  private static final String HELP_IN_A_GROUP =
      "Ask me about gut and joints, for example \"is dairy bad for my knees?\". I answer from one"
          + " article. Anything about you is for our own chat.";

  private static final String PRIVACY_IN_A_GROUP =
      "Here I only answer what is asked of me, and I keep nothing of what you write. In our own"
          + " chat I can tell you more: say \"privacy\" there.";

  /** What is said to a thing that cannot be read. */
  public static String to(Inbound.Kind kind) {
    return switch (kind) {
      case VOICE -> "I can't listen to voice messages yet. Could you type it for me?";
      case STICKER -> "Nice one. I only read words, though.";
      case PHOTO, VIDEO -> "I can't see pictures. Could you tell me in words?";
      case LOCATION -> "Thank you. I can't read places on a map. A city's name will do.";
      case CONTACT, FILE, OTHER -> "I can only read words. Could you type it for me?";
    };
  }

  private static final Map<Intent, String> TALK =
      Map.of(
          Intent.GREETING, to("greeting"),
          Intent.THANKS, to("thanks"),
          Intent.GOODBYE, to("goodbye"),
          Intent.FEEDBACK, FEEDBACK,
          Intent.WHO_ARE_YOU, WHO,
          Intent.HUMAN_HELP, HUMAN,
          Intent.PRIVACY, PRIVACY,
          Intent.HELP, HELP);

  /** What a request that is only talk gets. */
  public static String toTalk(Intent intent) {
    return Objects.requireNonNullElse(TALK.get(intent), FINISH_FIRST);
  }

  /** Whether a request asks for nothing but words. */
  static boolean isTalk(Intent intent) {
    return TALK.containsKey(intent);
  }

  /** What a request gets where others read along. */
  public static String inGroup(Intent intent) {
    return switch (intent.kind()) {
      case CHAT -> intent == Intent.GREETING ? HELP_IN_A_GROUP : toTalk(intent);
      case ABOUT_THE_COACH -> aboutUsInGroup(intent);
      case SETS_UP -> intent == Intent.START ? HELP_IN_A_GROUP : CoachWords.NOT_IN_A_GROUP;
      case WITH_WHAT_IS_KEPT -> CoachWords.NOT_IN_A_GROUP;
    };
  }

  private static String aboutUsInGroup(Intent intent) {
    return intent == Intent.HELP
        ? HELP_IN_A_GROUP
        : intent == Intent.PRIVACY ? PRIVACY_IN_A_GROUP : toTalk(intent);
  }
}

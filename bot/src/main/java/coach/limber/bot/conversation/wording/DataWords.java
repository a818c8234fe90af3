package coach.limber.bot.conversation.wording;

/** What is said of the data as such: taken along, shared by two chats, deleted. */
public final class DataWords {
  private DataWords() {}

  // Taken along

  public static final String HERE_IS_YOUR_DATA = "Here is all I keep about you.";

  public static String pageForTheDoctor(int days) {
    return "Here is a page to print or send on: your own answers of the last "
        + (days == 1 ? "day" : days + " days")
        + ", as you gave them. Look it over first. It's yours, and I send it to nobody.";
  }

  public static final String NO_PAGE_YET =
      "There is nothing to put on a page yet. After a few check-ins there will be.";
  public static final String PAGE_TITLE = "Joint and gut diary";

  public static String pagePeriod(String first, String last) {
    return first
        + " to "
        + last
        + ". Kept by the person themselves with Limber, a program that asks and notes. It is no"
        + " medical device, and nothing here is a diagnosis.";
  }

  public static final String PAGE_PATTERN = "What came together, in Limber's words";
  public static final String PAGE_NOTES = "Noted on days of much pain";
  public static final String PAGE_DAYS = "Day by day";
  public static final String PAGE_END =
      "A dash is a day without an answer. Figures are of the days that were answered.";

  // One person, two chats

  public static String linkCode(String code) {
    return "Your code: "
        + code
        + "\nOpen me where else you want me, on Telegram, on Slack or on the web page, and type it"
        + " there. It holds for 10 minutes and works once. Show it to nobody.";
  }

  /** One tap away from being joined to the diary that is kept on that channel. */
  public static String joinTo(String channel, boolean hasDiary) {
    return "This joins this chat to the diary that you keep "
        + on(channel)
        + ". "
        + (hasDiary
            ? "What you noted here moves there. Your settings and habits will be those from there."
            : "You can then answer in either, and I ask you only once.");
  }

  private static String on(String channel) {
    return switch (channel) {
      case "telegram" -> "on Telegram";
      case "slack" -> "on Slack";
      case "web" -> "on the web page";
      default -> "elsewhere";
    };
  }

  public static final String JOIN = "Yes, join them";
  public static final String DO_NOT_JOIN = "No, leave it";
  public static final String STAYS_APART = "All right. This chat stays by itself.";
  public static final String JOINED =
      """
      Done. It's one diary now, and you can answer in either chat. I ask in the one where you \
      answer more. "unlink" parts the chat in which you say it.\
      """;
  public static final String CODE_OF_THIS_CHAT =
      "That code leads to this same diary. Type it in your other chat.";
  public static final String CODE_IS_OVER =
      """
      I can't use that code. A code holds for 10 minutes and works once. Say "link" in the chat \
      where you keep your diary, and you get a new one.\
      """;
  public static final String NO_CODE_HERE = "I can't make codes here.";
  public static final String NO_DIARY_TO_LINK =
      """
      You have no diary in this chat yet. If you keep one elsewhere, say "link" there and type the \
      code here.\
      """;
  public static final String NOT_LINKED =
      "This chat isn't joined to another one. Say \"link\" if you want that.";
  public static final String UNLINKED =
      """
      Parted. I keep nothing in this chat any more. Your diary goes on in your other chat.\
      """;

  // Deleted

  public static final String ERASE_ALL =
      """
      Delete all I keep about you? Answers, habits, settings, everything. It can't be undone. \
      Say "export" first if you want a copy.\
      """;
  public static final String ERASE_REALLY = "Really everything, for good?";
  public static final String ERASE = "Yes, delete";
  public static final String ERASE_FOR_GOOD = "Delete for good";
  public static final String KEEP_IT = "Keep it";
  public static final String KEPT = "Kept. Nothing was deleted.";
  public static final String ERASED =
      "It's all gone. If you ever write again, we start afresh. Take care.";
}

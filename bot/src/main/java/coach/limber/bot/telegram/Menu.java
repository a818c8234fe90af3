package coach.limber.bot.telegram;

import java.util.List;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** The menu of commands; each can be said in words as well. */
final class Menu {
  static final List<BotCommand> COMMANDS =
      List.of(
          new BotCommand("checkin", "Answer today's questions now"),
          new BotCommand("skip", "Skip today's questions"),
          new BotCommand("snooze", "Ask me later: /snooze 2h"),
          new BotCommand("pause", "Pause: /pause 3 days"),
          new BotCommand("resume", "Go on after a pause"),
          new BotCommand("time", "Change the time: /time 20:30"),
          new BotCommand("zone", "Change the time zone: /zone Rome"),
          new BotCommand("nudges", "Nudges: on, off or fewer"),
          new BotCommand("habits", "Your habits"),
          new BotCommand("progress", "How you are doing"),
          new BotCommand("edit", "Mend an answer: /edit pain 4"),
          new BotCommand("link", "One diary for several chats"),
          new BotCommand("export", "Your data as files"),
          new BotCommand("privacy", "What is kept, and where"),
          new BotCommand("delete", "Delete everything"),
          new BotCommand("help", "What I can do"),
          new BotCommand("cancel", "Leave this step"));

  /** In a group only the article speaks. */
  static final List<BotCommand> IN_GROUPS =
      List.of(new BotCommand("help", "What I can do"), new BotCommand("privacy", "What is kept"));

  private Menu() {}
}

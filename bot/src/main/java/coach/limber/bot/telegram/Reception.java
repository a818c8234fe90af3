package coach.limber.bot.telegram;

import coach.limber.bot.app.DoubleTaps;
import coach.limber.bot.conversation.dialogue.Inbound;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;

/** Takes one update, however it came: polled or by the webhook. */
final class Reception {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  private static final int MENUS_TRIED_AT_MOST = 10;

  private final TelegramApi api;
  private final Consumer<Inbound> door;
  private final InstantSource clock;
  private final Atlas atlas;
  private final Albums albums = new Albums();
  private final DoubleTaps doubleTaps = new DoubleTaps();
  private final Set<String> unknown = new HashSet<>();
  private Optional<Updates> updates = Optional.empty();
  private int menusTried;
  private boolean menusSet;

  Reception(TelegramApi api, Consumer<Inbound> door, InstantSource clock, Atlas atlas) {
    this.api = api;
    this.door = door;
    this.clock = clock;
    this.atlas = atlas;
  }

  /**
   * Who the bot is, asked once; then its menus of commands are set. Throws a {@link Refusal} if
   * Telegram says no.
   */
  synchronized Updates translation() {
    if (updates.isEmpty()) {
      updates = introduced();
    }
    if (!menusSet && menusTried++ < MENUS_TRIED_AT_MOST) {
      setMenus();
    }
    return updates.orElseGet(() -> new Updates("", atlas));
  }

  /** A server that cannot tell who we are may know all the rest; only groups must call us so. */
  private Optional<Updates> introduced() {
    try {
      var me = api.ask(new GetMe());
      return Optional.of(new Updates(me.path("username").asText(""), atlas));
    } catch (Refusal refusal) {
      if (refusal.code() == 404) {
        return Optional.empty();
      }
      throw refusal;
    }
  }

  /** Without them all goes on: they are tried again with the next updates. */
  private void setMenus() {
    try {
      api.tell(SetMyCommands.builder().commands(Menu.COMMANDS).build());
      api.tell(
          SetMyCommands.builder()
              .commands(Menu.IN_GROUPS)
              .scope(new BotCommandScopeAllGroupChats())
              .build());
      menusSet = true;
    } catch (Refusal refusal) {
      LOG.warn("Telegram did not take the menu of commands: {}", refusal.words());
    }
  }

  /** Returns after the commit. A door that throws has taken nothing: the update must come again. */
  void take(JsonNode update) {
    var button = button(update.path("callback_query"));
    var inbound =
        translated(update, translation())
            .filter(event -> !albums.isAnswered(update, event))
            .filter(event -> !doubleTaps.isSecond(button, event.eventId(), clock.instant()));
    inbound.ifPresent(this::typing);
    inbound.ifPresent(door);
    inbound.ifPresent(_ -> albums.taken(update));
    inbound.ifPresent(event -> doubleTaps.taken(button, event.eventId(), clock.instant()));
    if (update.has("callback_query")) {
      answer(update.path("callback_query").path("id").asText());
    }
  }

  /** Which button it was, and what its message said; {@code ""} where that is not told. */
  private static String button(JsonNode query) {
    var message = query.path("message");
    return message.has("text") || message.has("reply_markup")
        ? String.join(
            "/",
            query.path("from").path("id").asText(),
            message.path("chat").path("id").asText(),
            message.path("message_id").asText(),
            query.path("data").asText(),
            Integer.toHexString(message.path("text").hashCode()),
            Integer.toHexString(message.path("reply_markup").hashCode()))
        : "";
  }

  private Optional<Inbound> translated(JsonNode update, Updates translation) {
    try {
      var inbound = translation.inbound(update, clock.instant());
      if (inbound.isEmpty()) {
        noteUnknown(update);
      }
      return inbound;
    } catch (RuntimeException e) {
      LOG.warn("an update is skipped: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private synchronized void noteUnknown(JsonNode update) {
    update
        .fieldNames()
        .forEachRemaining(
            kind -> {
              if (!kind.equals("update_id") && unknown.size() < 100 && unknown.add(kind)) {
                LOG.info("an update of kind {} was passed over", kind.toLowerCase(Locale.ROOT));
              }
            });
  }

  private void typing(Inbound inbound) {
    if (inbound instanceof Inbound.Said) {
      var place = Place.of(inbound.person(), inbound.thread());
      aside(
          () ->
              api.tell(
                  SendChatAction.builder()
                      .chatId(place.chat())
                      .messageThreadId(place.topic().orElse(null))
                      .action("typing")
                      .build()));
    }
  }

  /** Always, or the button goes on spinning; too late is no harm. */
  private void answer(String query) {
    aside(() -> api.tell(AnswerCallbackQuery.builder().callbackQueryId(query).build()));
  }

  /** Nobody waits for it. */
  private static void aside(Runnable call) {
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                call.run();
              } catch (Refusal refusal) {
                LOG.debug("passed over: {}", refusal.words());
              }
            });
  }
}

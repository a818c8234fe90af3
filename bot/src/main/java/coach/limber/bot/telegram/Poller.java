package coach.limber.bot.telegram;

import coach.limber.bot.conversation.Inbound;
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
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/**
 * Takes updates from Telegram one after the other.
 *
 * <pre>
 * getUpdates(offset) ──> update ──> door, which returns after the commit ──> offset = its id + 1
 *       ▲                                                                        │
 *       └────────────────────────────────────────────────────────────────────────┘
 * </pre>
 *
 * Asking with an offset confirms everything before it, so the offset moves only after the commit;
 * after a crash the same updates come again, and their ids make that harmless.
 */
final class Poller {
  private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

  private final TelegramApi api;
  private final Consumer<Inbound> door;
  private final InstantSource clock;
  private final Set<String> unknown = new HashSet<>();
  private Optional<Updates> updates = Optional.empty();
  private long offset;

  Poller(TelegramApi api, Consumer<Inbound> door, InstantSource clock) {
    this.api = api;
    this.door = door;
    this.clock = clock;
  }

  /** Waits for updates and handles them; throws a {@link Refusal} if Telegram says no. */
  void poll() {
    var translation = translation();
    for (var update : api.updates(offset)) {
      handle(update, translation);
      offset = update.path("update_id").asLong() + 1;
    }
  }

  /** Who the bot is, asked once; then its menu of commands is set. */
  private Updates translation() {
    if (updates.isEmpty()) {
      var me = api.execute(new GetMe());
      updates = Optional.of(new Updates(me.getUserName() == null ? "" : me.getUserName()));
      api.execute(SetMyCommands.builder().commands(Menu.COMMANDS).build());
      LOG.info("Telegram: polling");
    }
    return updates.get();
  }

  /** A door that throws leaves the offset where it is: the update comes again. */
  private void handle(JsonNode update, Updates translation) {
    var inbound = translated(update, translation);
    inbound.ifPresent(this::typing);
    inbound.ifPresent(door);
    if (update.has("callback_query")) {
      answer(update.path("callback_query").path("id").asText());
    }
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

  private void noteUnknown(JsonNode update) {
    update
        .fieldNames()
        .forEachRemaining(
            kind -> {
              if (!kind.equals("update_id") && unknown.add(kind)) {
                LOG.info("an update of kind {} was passed over", kind.toLowerCase(Locale.ROOT));
              }
            });
  }

  private void typing(Inbound inbound) {
    if (inbound instanceof Inbound.Said) {
      Thread.ofVirtual()
          .start(
              () ->
                  bestEffort(
                      () ->
                          api.execute(
                              SendChatAction.builder()
                                  .chatId(inbound.person().chat())
                                  .action("typing")
                                  .build())));
    }
  }

  /** Always, or the button goes on spinning; too late is no harm. */
  private void answer(String query) {
    bestEffort(() -> api.execute(AnswerCallbackQuery.builder().callbackQueryId(query).build()));
  }

  private static void bestEffort(Runnable call) {
    try {
      call.run();
    } catch (Refusal refusal) {
      LOG.debug("passed over: {}", refusal.words());
    }
  }

  /** A webhook that somebody has set keeps updates from us; true if it could be ended. */
  boolean endWebhook() {
    try {
      return api.execute(DeleteWebhook.builder().build());
    } catch (Refusal _) {
      return false;
    }
  }
}

package coach.limber.bot.telegram;

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
  private final TelegramApi api;
  private final Reception reception;
  private long offset;

  Poller(TelegramApi api, Reception reception) {
    this.api = api;
    this.reception = reception;
  }

  /** Waits for updates and handles them; throws a {@link Refusal} if Telegram says no. */
  void poll() {
    reception.translation();
    for (var update : api.updates(offset)) {
      reception.take(update);
      offset = update.path("update_id").asLong() + 1;
    }
  }

  /** A webhook that somebody has set keeps updates from us; true if it could be ended. */
  boolean endWebhook() {
    try {
      api.deleteWebhook();
      return true;
    } catch (Refusal _) {
      return false;
    }
  }
}

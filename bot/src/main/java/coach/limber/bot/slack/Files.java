package coach.limber.bot.slack;

import coach.limber.bot.slack.Rooms.Room;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files on Slack, by its external upload: ask where to, put the bytes there, say what for. */
final class Files {
  private static final int LONGEST_ALT = 1000;

  private final SlackApi api;

  Files(SlackApi api) {
    this.api = api;
  }

  /**
   * A file.
   *
   * @param alt what a picture shows, in words; {@code ""} for other files
   */
  record File(String name, String alt, byte[] content) {}

  /** Takes the bytes to Slack; returns the id under which they can be shared or kept. */
  String put(File file) {
    var fields = new HashMap<String, String>();
    fields.put("filename", file.name());
    fields.put("length", String.valueOf(file.content().length));
    if (!file.alt().isBlank()) {
      fields.put("alt_txt", Parts.of(file.alt(), LONGEST_ALT).getFirst());
    }
    var place = api.call("files.getUploadURLExternal", fields);
    api.upload(place.path("upload_url").asText(""), file.content());
    return place.path("file_id").asText("");
  }

  void share(String id, Room room) {
    var fields = completion(id);
    fields.put("channel_id", room.channel());
    if (!room.thread().isEmpty()) {
      fields.put("thread_ts", room.thread());
    }
    api.call("files.completeUploadExternal", fields);
  }

  /** Shared with nobody: seen only where a view of ours shows it. */
  void keepPrivate(String id) {
    api.call("files.completeUploadExternal", completion(id));
  }

  private static Map<String, String> completion(String id) {
    var fields = new HashMap<String, String>();
    fields.put("files", Layout.json(List.of(Map.of("id", id, "title", Words.A_FILE))));
    return fields;
  }

  void delete(String id) {
    api.call("files.delete", Map.of("file", id));
  }
}

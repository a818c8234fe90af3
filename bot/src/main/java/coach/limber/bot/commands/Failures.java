package coach.limber.bot.commands;

import coach.limber.bot.Config;
import coach.limber.bot.store.CannotOpen;
import coach.limber.knowledge.content.ContentException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a person can mend is said in words; only our own mistakes show a stack trace. */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    var message =
        switch (failure) {
          case ContentException e -> e.getMessage();
          case Config.BadSettings e -> e.getMessage();
          case CannotOpen e -> e.getMessage();
          case NoSuchFileException e -> "there is no " + e.getFile();
          case IOException e -> e.getMessage();
          default -> throw failure;
        };
    command.getErr().println(message);
    return command.getCommandSpec().exitCodeOnExecutionException();
  }
}

package coach.limber.bot.picture;

import coach.limber.bot.insight.Chart;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A chart as a picture. */
public final class Drawing {
  /** Three pixels to one of a phone that is 360 wide. */
  public static final int WIDTH = 1080;

  private final Sheet sheet;

  private Drawing(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Lays it out; nothing is drawn yet.
   *
   * @throws NoFonts if this machine has none to write with
   */
  public static Drawing of(Chart chart, Theme theme) {
    try {
      return new Drawing(new Sheet(chart, theme));
      // Without fonts Java throws now this and now that, errors included.
    } catch (LinkageError | InternalError | RuntimeException e) {
      throw new NoFonts(e);
    }
  }

  public int height() {
    return sheet.height();
  }

  public byte[] png() {
    var image = new BufferedImage(WIDTH, height(), BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    try {
      sheet.drawOn(graphics);
    } finally {
      graphics.dispose();
    }
    return png(image);
  }

  private static byte[] png(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    var settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionQuality(0.3f); // smaller would take twice as long; nothing is lost
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } catch (IOException e) {
      throw new UncheckedIOException("a picture does not become PNG", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
